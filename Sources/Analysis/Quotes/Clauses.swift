import TimelineModel

/// Who acts in a clause, where a sentence has several.
extension Attribution {
  /// Who says the words that open behind a stretch of a sentence: «Ola har ikke svart, men Kari skriver at «…»».
  func saying(
    _ text: AnalyzedText, _ cast: Cast, before open: Int, in words: Range<Int>, last: Speaker?
  ) -> Speaker? {
    let clause = words.last { text.isSign($0, ",") && clauses.contains(text.tokens[$0 + 1]) }
    let own = clause.flatMap { saying(text, cast, in: $0 + 2..<max($0 + 2, open), last: last)?.speaker }
    return own?.id != nil ? own : saying(text, cast, in: words, last: last)?.speaker
  }

  /// Whom the last sentence of a paragraph that names someone tells of: «Ola er imot, mens Kari er for» of Kari.
  func told(_ text: AnalyzedText, _ cast: Cast, ofPassage passage: Int) -> Speaker? {
    for sentence in text.sentences(ofPassage: passage).reversed() {
      let people = cast.namings(in: sentence.tokens).filter {
        $0.mention.kind == .person && $0.mention.entity != nil && !$0.isGenitive && !$0.isCredit
          && !isAddressed(text, $0.tokens.lowerBound, in: sentence.tokens)
      }
      let last = people.last { opensClause(text, $0.tokens.lowerBound, in: sentence.tokens) }
      guard let told = last ?? people.first else { continue }
      return Speaker(told, in: text)
    }
    return nil
  }

  /// Whether a name is the first of a clause: «, mens Kari», «, men statsråd Kari Dal».
  private func opensClause(_ text: AnalyzedText, _ name: Int, in sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound + 1, name - 3)..<max(sentence.lowerBound + 1, name)).contains {
      clauses.contains(text.tokens[$0]) && text.isSign($0 - 1, ",")
    }
  }
}
