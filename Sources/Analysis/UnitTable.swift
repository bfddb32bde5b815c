import TimelineModel

/// What nouns count, by whole word or by the end of a compound: «spesialsoldater».
struct UnitTable: Sendable {
  private var units = WordTable<String>()
  private let endings: WordEnds<String>
  private let times: WordSet
  private let between: WordSet
  /// Small words that end as nouns in the plural do.
  private let noPlurals: WordSet

  init(lexicon: inout Lexicon) {
    var endings: [(String, String)] = []
    for (unit, words) in NorwegianFigures.units {
      for word in words.split(whereSeparator: \.isWhitespace).map(String.init) {
        units[lexicon.intern(word)] = unit
        if word.utf8.count >= 4 { endings.append((word.lowercased(), unit)) }
      }
    }
    self.endings = WordEnds(endings.sorted { $0.0.utf8.count > $1.0.utf8.count })
    noPlurals = WordSet("etter under eller over", &lexicon)
    times = WordSet(NorwegianFigures.times, &lexicon)
    between = WordSet(NorwegianFigures.between, &lexicon)
  }

  /// What the noun at `index` counts.
  func unit(_ text: AnalyzedText, _ index: Int) -> String? {
    let token = text.tokens[index]
    if let unit = units[token] { return unit }
    guard token.end - token.start > 6 else { return nil }
    return endings.value(text, index)
  }

  func isTime(_ text: AnalyzedText, _ index: Int) -> Bool { times.contains(text.tokens[index]) }

  /// «ulike», «irakiske», «muslimske»: words that stand between a number and its noun.
  func mayStandBetween(_ text: AnalyzedText, _ index: Int) -> Bool {
    let token = text.tokens[index]
    if between.contains(token) { return true }
    guard !token.marks.contains(.capitalised) || token.marks.contains(.hyphenated) else { return false }
    return token.end - token.start > 3 && Self.adjectives.fit(text, index)
      && !Self.definitePlurals.fit(text, index)
  }

  /// A small noun in the plural that no table knows: its own unit.
  func plural(_ text: AnalyzedText, _ index: Int) -> String? {
    let token = text.tokens[index]
    guard token.kind == .word, !token.marks.contains(.capitalised) || token.marks.contains(.hyphenated) else {
      return nil
    }
    guard token.end - token.start > 4, Self.plurals.fit(text, index), !noPlurals.contains(token) else {
      return nil
    }
    return text.lowered(index)
  }

  private static let adjectives = WordEnds("e a")
  private static let definitePlurals = WordEnds("ene ane erne arne ere")
  private static let plurals = WordEnds("er ar ene ane ere rne")
}
