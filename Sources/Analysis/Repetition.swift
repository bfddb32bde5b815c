import TimelineModel

/// The same happening told twice in one article is one event.
extension EventDraft {
  /// All events of which no other is a better telling: the main one first, the rest in the order of the text.
  ///
  /// Of each happening the telling that comes first is kept, the main event before all others.
  func withoutRepetitions() -> [Event] {
    let told = found.indices.filter { !repeated.contains($0) }
    var kept: [Int] = []
    var byDay: [DaySet: [Telling]] = [:]
    for index in told.filter({ found[$0].isMain }) + told.filter({ !found[$0].isMain }) {
      guard let days = found[index].dating.when?.days else {
        kept.append(index)
        continue
      }
      let telling = Telling(index, words: contentWords(found[index]))
      if byDay[days].map({ repeats(telling, anyOf: $0) }) ?? false { continue }
      byDay[days, default: []].append(telling)
      kept.append(index)
    }
    let main = kept.filter { found[$0].isMain }
    let others = kept.filter { !found[$0].isMain }.sorted { found[$0].span < found[$1].span }
    return (main + others).map { found[$0] }
  }

  /// An event and its content words, as sorted hashes.
  private struct Telling {
    var event: Int
    var words: [UInt64]

    init(_ event: Int, words: [UInt64]) {
      self.event = event
      self.words = words
    }
  }

  /// How many tellings back a reader would know one again.
  private static var remembered: Int { 100 }

  private func repeats(_ telling: Telling, anyOf known: [Telling]) -> Bool {
    known.prefix(1).contains { repeats(telling, $0) }
      || known.dropFirst().suffix(Self.remembered).contains { repeats(telling, $0) }
  }

  /// Whether a telling of the same day has the same actors, kind and for the most part the same words.
  private func repeats(_ telling: Telling, _ known: Telling) -> Bool {
    let (event, other) = (telling.event, known.event)
    guard found[event].status == found[other].status,
      found[event].kind == found[other].kind || found[other].isMain || found[event].kind == .other
    else {
      return false
    }
    // Another clause of the same sentence tells of something else.
    if found[event].span == found[other].span { return found[event].headline == found[other].headline }
    let shared = ContentWords.sharedCount(telling.words, known.words)
    guard shared >= 2 else { return false }
    let isShared =
      found[event].actors.isEmpty || found[event].actors.contains { found[other].actors.contains($0) }
    return isShared
      && (shared * 2 > telling.words.count || shared * 3 > 2 * min(telling.words.count, known.words.count))
  }

  /// The longer words of the headline, and of a main event's sentence too.
  private func contentWords(_ event: Event) -> [UInt64] {
    var words = ContentWords(atLeast: 5, withNumbers: true)
    words.read(event.headline.unicodeScalars)
    if event.isMain { words.read(text.text[event.span].unicodeScalars) }
    return words.sorted()
  }
}
