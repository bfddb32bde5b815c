import TimelineModel

extension AnalyzedText {
  /// Up to so many words and signs a text may hold only one that tells its language.
  private static let shortText = 12

  /// The language a text is written in, by the small words that only one written language has.
  ///
  /// - Returns: Bokmål when little speaks for another.
  func language(_ lexicon: Lexicon) -> Language {
    var (bokmål, nynorsk, either, english) = (0, 0, 0, 0)
    // One word may be a name's, «The Guardian», but not «yesterday» and «Monday».
    var isSure = false
    // Two thousand words tell as much as all of them.
    for token in tokens.prefix(4000) where token.kind == .word {
      let traits = lexicon.traits(of: token.word)
      if traits.contains(.bokmål) { bokmål += 1 }
      if traits.contains(.nynorsk) { nynorsk += 1 }
      // «AS» is a company, «I» a pronoun.
      if token.marks.contains(.allCapitals) { continue }
      if traits.contains(.norwegian) { either += 1 }
      if traits.contains(.english) {
        english += 1
        isSure = isSure || traits.contains(.afterClock) || !token.marks.contains(.capitalised)
      }
    }
    let norwegian = bokmål + nynorsk + either
    let isShort = norwegian == 0 && tokens.count <= Self.shortText
    if english > norwegian, english >= 2 || isShort && isSure { return .english }
    return nynorsk > bokmål ? .nynorsk : .bokmål
  }
}
