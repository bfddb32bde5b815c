import TimelineModel

/// What nouns count, by whole word or by the end of a compound: «spesialsoldater».
struct UnitTable: Sendable {
  private var units = WordTable<String>()
  private var endings: [(ending: String, unit: String)] = []
  private let times: WordTable<Bool>
  private let between: WordTable<Bool>

  init(lexicon: inout Lexicon) {
    for (unit, words) in NorwegianFigures.units {
      for word in words.split(whereSeparator: \.isWhitespace).map(String.init) {
        units[lexicon.intern(word)] = unit
        if word.utf8.count >= 4 { endings.append((word.lowercased(), unit)) }
      }
    }
    endings.sort { $0.ending.utf8.count > $1.ending.utf8.count }
    times = WordTable(NorwegianFigures.times, &lexicon)
    between = WordTable(NorwegianFigures.between, &lexicon)
  }

  /// What the noun at `index` counts.
  func unit(_ text: AnalyzedText, _ index: Int) -> String? {
    let token = text.tokens[index]
    if let unit = units[token] { return unit }
    guard token.end - token.start > 6 else { return nil }
    let word = text.lowered(index)
    return endings.first { word.hasSuffix($0.ending) }?.unit
  }

  func isTime(_ text: AnalyzedText, _ index: Int) -> Bool { times.contains(text.tokens[index]) }

  /// «ulike», «irakiske», «muslimske»: words that stand between a number and its noun.
  func mayStandBetween(_ text: AnalyzedText, _ index: Int) -> Bool {
    let token = text.tokens[index]
    if between.contains(token) { return true }
    guard !token.marks.contains(.capitalised) || token.marks.contains(.hyphenated) else { return false }
    let word = text.lowered(index)
    if ["ene", "ane", "erne", "arne", "ere"].contains(where: { word.hasSuffix($0) }) { return false }
    return word.utf8.count > 3 && (word.hasSuffix("e") || word.hasSuffix("a"))
  }

  /// A small noun in the plural that no table knows: its own unit.
  func plural(_ text: AnalyzedText, _ index: Int) -> String? {
    let token = text.tokens[index]
    guard token.kind == .word, !token.marks.contains(.capitalised) || token.marks.contains(.hyphenated) else {
      return nil
    }
    let word = text.lowered(index)
    guard word.utf8.count > 4,
      ["er", "ar", "ene", "ane", "ere", "rne"].contains(where: { word.hasSuffix($0) })
    else {
      return nil
    }
    return ["etter", "under", "eller", "over"].contains(word) ? nil : word
  }
}
