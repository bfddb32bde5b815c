import TimelineModel

extension AnalyzedText {
  /// The language a text is written in, by the small words that only one written language has.
  ///
  /// - Returns: Bokmål when nothing speaks for another.
  func language(_ lexicon: Lexicon) -> Language {
    var (bokmål, nynorsk, english) = (0, 0, 0)
    // Two thousand words tell as much as all of them.
    for token in tokens.prefix(4000) where token.kind == .word {
      let traits = lexicon.traits(of: token.word)
      if traits.contains(.bokmål) { bokmål += 1 }
      if traits.contains(.nynorsk) { nynorsk += 1 }
      // «IS» is a group, not the verb.
      if traits.contains(.english), !token.marks.contains(.allCapitals) { english += 1 }
    }
    if english > bokmål + nynorsk { return .english }
    return nynorsk > bokmål ? .nynorsk : .bokmål
  }
}
