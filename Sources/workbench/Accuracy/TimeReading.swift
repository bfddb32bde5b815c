import TimelineModel

/// The times of one text as gold and the analysis have them.
struct TimeReading {
  /// What a miss is told under: the article, or the line that a sentence stands on.
  let name: String
  let text: GoldText
  /// The gold in reading order, each range either whole or as its two ends, as it was found.
  let gold: [GoldTime]
  /// What was found, without the vague words that count neither way.
  let found: [TimeMention]
  /// Whether nothing in the text is a time.
  let isDateless: Bool

  init(name: String, text: GoldText, gold: [GoldTime], found: [TimeMention]) {
    self.name = name
    self.text = text
    let found = found.filter { time in
      gold.contains { !$0.isOptional && $0.span(in: text)?.overlaps(time.span) == true }
        || !GoldSynonyms.vagueTimes.contains(FoldedName(text.words(time.span)).text)
    }
    self.found = found
    self.gold = gold.flatMap { Self.asFound($0, found, in: text) }
    isDateless = gold.isEmpty
  }

  /// A range counts as its two ends if they were found one by one.
  private static func asFound(_ time: GoldTime, _ found: [TimeMention], in text: GoldText) -> [GoldTime] {
    guard !time.ends.isEmpty else { return [time] }
    let ends = time.ends.compactMap { $0.span(in: text) }
    let isWhole = found.contains { time in ends.allSatisfy { $0.overlaps(time.span) } }
    let isMissed = !found.contains { time in ends.contains { $0.overlaps(time.span) } }
    return isWhole || isMissed ? [time] : time.ends
  }

  func miss(_ gravity: Miss.Gravity, _ what: String, gold: String? = nil, got: String? = nil) -> Miss {
    Miss(gravity: gravity, article: name, what: what, gold: gold, got: got)
  }
}

extension TimeReading {
  init(_ reading: GoldReading) {
    self.init(
      name: reading.gold.article, text: reading.text, gold: reading.gold.times, found: reading.findings.times)
  }
}
