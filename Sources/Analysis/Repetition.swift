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
    let shared = Self.sharedCount(telling.words, known.words)
    guard shared >= 2 else { return false }
    let isShared =
      found[event].actors.isEmpty || found[event].actors.contains { found[other].actors.contains($0) }
    return isShared
      && (shared * 2 > telling.words.count || shared * 3 > 2 * min(telling.words.count, known.words.count))
  }

  /// How many elements two sorted lists have in common.
  private static func sharedCount(_ left: [UInt64], _ right: [UInt64]) -> Int {
    var (count, place, other) = (0, 0, 0)
    while place < left.count, other < right.count {
      if left[place] == right[other] { count += 1 }
      let (first, second) = (left[place], right[other])
      if first <= second { place += 1 }
      if second <= first { other += 1 }
    }
    return count
  }

  /// The longer words of the headline, and of a main event's sentence too.
  private func contentWords(_ event: Event) -> [UInt64] {
    var words = ContentWords()
    words.read(event.headline.unicodeScalars)
    if event.isMain { words.read(text.text[event.span].unicodeScalars) }
    return words.sorted()
  }
}

/// The words of five letters or more, and all numbers, whatever their case, as hashes.
private struct ContentWords {
  private var words: [UInt64] = []
  private var hash = Self.start
  private var length = 0
  private var isNumber = false

  private static let start: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func read(_ line: some Sequence<Unicode.Scalar>) {
    for scalar in line {
      guard let letter = Self.letter(scalar) else {
        close()
        continue
      }
      if length == 0 { isNumber = (0x30...0x39).contains(letter) }
      hash = (hash ^ UInt64(letter)) &* 0x100_0000_01b3
      length += 1
    }
    close()
  }

  private mutating func close() {
    if length > 4 || length > 0 && isNumber { words.append(hash) }
    hash = Self.start
    length = 0
  }

  /// Each word once, in order.
  func sorted() -> [UInt64] {
    var sorted = words.sorted()
    var count = 0
    for word in sorted where count == 0 || sorted[count - 1] != word {
      sorted[count] = word
      count += 1
    }
    sorted.removeLast(sorted.count - count)
    return sorted
  }

  /// A letter, a digit or a hyphen, in lower case; nil for what parts words.
  private static func letter(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39, 0x2D: scalar.value
    case 0x41...0x5A: scalar.value | 0x20
    case 0...0xBF, 0xD7, 0xF7, 0x2000...0x206F: nil
    case 0xC0...0xDE: scalar.value | 0x20
    case 0xDF...0xFF: scalar.value
    default:
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        ? scalar.properties.lowercaseMapping.unicodeScalars.first?.value : nil
    }
  }
}
