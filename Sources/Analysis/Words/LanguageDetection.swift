import TimelineModel

extension AnalyzedText {
  /// The language a text is written in, by the small words that only one written language has.
  ///
  /// - Returns: Bokmål when little speaks for another.
  func language(_ lexicon: Lexicon) -> Language {
    var (bokmål, nynorsk, either, english) = (0, 0, 0, 0)
    // Two thousand words tell as much as all of them.
    for token in tokens.prefix(4000) where token.kind == .word {
      let traits = lexicon.traits(of: token.word)
      if traits.contains(.bokmål) { bokmål += 1 }
      if traits.contains(.nynorsk) { nynorsk += 1 }
      // «AS» is a company, «I» a pronoun.
      if token.marks.contains(.allCapitals) { continue }
      if traits.contains(.norwegian) { either += 1 }
      if traits.contains(.english) { english += 1 }
    }
    // One word may be a name's: «The Guardian».
    if english >= 2, english > bokmål + nynorsk + either { return .english }
    return nynorsk > bokmål ? .nynorsk : .bokmål
  }
}
