import TimelineModel

/// Who speaks where no table knows the verb.
extension Attribution {
  /// «– Så flott, | gjespet trener Per Dal»: behind somebody's own words a comma and a word with the ending of a verb, with
  /// a person right behind it, say whose they are; never is it then another, named before.
  func tailByForm(_ text: AnalyzedText, _ cast: Cast, in sentence: Range<Int>) -> Tail? {
    sentence.dropFirst(2).dropLast(2).first { comma in
      let verb = comma + 1
      guard text.isSign(comma, ","), text.tokens[verb].kind == .word, !text.hasCapital(verb),
        !joints.contains(text.tokens[verb]), NorwegianSpeech.verbEndings.fit(text, verb, leaving: 2)
      else { return false }
      let name = cast.naming(at: verb + 1) ?? cast.naming(at: verb + 2)
      return name.map {
        $0.mention.kind == .person && !$0.isGenitive && isNamed(text, cast, verb + 1)
      } ?? false
    }.map { Tail(cut: $0, verb: $0 + 1) }
  }
}
