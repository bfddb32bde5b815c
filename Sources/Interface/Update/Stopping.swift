import TimelineModel

/// Jumps from one event to the next of its kind: those a reader has marked, and those whose day is not known.
extension Browser {
  mutating func stepToMark(_ steps: Int) {
    let marked = index.marks.number(of: Mark.marked.rawValue).map { index.marks.events(of: $0) } ?? []
    let shown = marked.filter { selection.events[Int($0)] }
    let bits = Bitset(count: index.count, positions: shown)
    let isElsewhere = chosenOrdinal.flatMap { bits.one(steps, from: $0)?.ordinal } != chosenOrdinal
    // With no other mark to go to, the key struck twice goes back, as in less and vi.
    if steps == 1, wasAtNoMark, bits.ones == 0 || !isElsewhere { return goBack() }
    isAtNoMark = steps == 1
    step(steps, among: bits, none: marked.isEmpty ? Phrases.noMarks : Phrases.marksFilteredAway)
  }

  mutating func stepToDoubtful(_ steps: Int) {
    if perspective == .figures, focus == .timeline { return stepToContradicted(steps) }
    step(steps, among: doubtfulEvents(), none: Phrases.noDoubtful)
  }

  private mutating func step(_ steps: Int, among events: Bitset, none: Localized) {
    guard let here = chosenOrdinal, let place = events.one(steps, from: here) else {
      say(none)
      return
    }
    jump(toRow: selection.row(ofOrdinal: place.ordinal))
    if place.wrapped { say(steps > 0 ? Phrases.fromTheTop : Phrases.fromTheEnd) }
  }

  /// The selected events whose day is not known, worked out once for each filter.
  private mutating func doubtfulEvents() -> Bitset {
    if let doubtful { return doubtful.value }
    var events = selection.events
    if let day = index.certainties.number(of: Certainty.day.rawValue) {
      events.subtract(Bitset(count: index.count, positions: index.certainties.events(of: day)))
    }
    doubtful = Derived(events)
    return events
  }
}
