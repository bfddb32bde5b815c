import TimelineModel

/// The same happening told twice in one article is one event.
extension EventDraft {
  /// Keeps of each happening the telling that comes first, the main event before all others.
  mutating func dropRepetitions() {
    var kept: [Event] = []
    var byDay: [DaySet: [Int]] = [:]
    let told = found.indices.filter { !repeated.contains($0) }.map { found[$0] }
    for event in told.filter(\.isMain) + told.filter({ !$0.isMain }) {
      guard let days = event.dating.when?.days else {
        kept.append(event)
        continue
      }
      if byDay[days]?.contains(where: { repeats(event, kept[$0]) }) ?? false { continue }
      byDay[days, default: []].append(kept.count)
      kept.append(event)
    }
    found = kept
  }

  /// Whether a telling of the same day has the same actors, kind and for the most part the same words.
  private func repeats(_ event: Event, _ other: Event) -> Bool {
    guard event.status == other.status, event.kind == other.kind || other.isMain || event.kind == .other
    else {
      return false
    }
    // Another clause of the same sentence tells of something else.
    if event.span == other.span { return event.headline == other.headline }
    let words = contentWords(event)
    let known = contentWords(other)
    let shared = words.intersection(known).count
    guard shared >= 2 else { return false }
    let isShared = event.actors.contains { other.actors.contains($0) } || event.actors.isEmpty
    return isShared && (shared * 2 > words.count || shared * 3 > 2 * min(words.count, known.count))
  }

  /// The longer words of the headline, and of a main event's sentence too.
  private func contentWords(_ event: Event) -> Set<String> {
    let line = event.isMain ? event.headline + " " + text.text[event.span] : event.headline
    return Set(
      line.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
        .filter { $0.count > 4 || $0.first?.isNumber ?? false })
  }
}
