import TimelineModel

/// The headings of a list that tells what happened day by day: «Fredag 13. november:» stands above what is told of
/// that day, and the clock and the weekdays below it are counted from it.
struct DayEntries {
  /// Which of an article's times head an entry; none where only one would.
  let headings: Set<Int>

  init(text: AnalyzedText, times: [FoundTime]) {
    let found = times.indices.filter { Self.isHeading(times[$0], in: text) }
    headings = found.count > 1 ? Set(found) : []
  }

  /// Whether a date of the calendar is all that its paragraph begins with, before a colon or its end.
  private static func isHeading(_ time: FoundTime, in text: AnalyzedText) -> Bool {
    guard case .annual(.day, _) = time.core, time.meaning == time.meaning.dayAlone else { return false }
    let paragraph = text.passageTokens[text.sentences[time.sentence].passage]
    let next = time.tokens.upperBound
    return (paragraph.lowerBound..<time.tokens.lowerBound).allSatisfy { text.tokens[$0].kind == .sign }
      && (next >= paragraph.upperBound || text.tokens[next].word == Sign.colon)
  }
}

extension FoundTime {
  /// The same below such a heading: its weekday is the one nearest to that day.
  var inEntry: FoundTime {
    meaning.inEntry.map { FoundTime(self, meaning: $0, tokens: tokens) } ?? self
  }
}

extension TimeMeaning {
  fileprivate var inEntry: TimeMeaning? {
    switch self {
    case .weekday(let weekday, .nearest):
      .dated(weekday: weekday, .range(.shifted(-3, .day, .earlier), .shifted(3, .day, .earlier)))
    case .daypart(let part, let inner): inner.inEntry.map { .daypart(part, $0) }
    case .clock(let hour, let minute, let inner): inner.inEntry.map { .clock(hour, minute, $0) }
    default: nil
    }
  }

  /// Whether it is counted from the day of the entry that it stands in.
  var leansOnEntry: Bool {
    switch core {
    case .shifted(0, .day, .earlier): true
    case .range(.shifted(-3, .day, .earlier), .shifted(3, .day, .earlier)): self != core
    default: false
    }
  }
}
