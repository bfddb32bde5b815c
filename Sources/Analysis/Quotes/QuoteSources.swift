import TimelineModel

/// Whose words are without a verb of saying: «kalte det «…»», «ifølge Dal «…»».
extension Attribution {
  /// «Han kalte konflikten en «krig uten slutt»», ««…», kaller Per Dal det».
  ///
  /// - Parameter isBehind: whether the words stand behind the quote.
  func caller(
    _ text: AnalyzedText, _ cast: Cast, in words: Range<Int>, isBehind: Bool, last: Speaker?
  ) -> Speaker? {
    let near = isBehind ? words.prefix(3) : words.suffix(8)
    guard let verb = near.last(where: { calling.contains(text.tokens[$0]) }), !text.isWord(verb + 1, .seg)
    else { return nil }
    return subject(text, cast, of: verb, in: words, last: last)
  }

  /// «Ifølge talsmann Per Dal er målet «…»».
  func source(_ text: AnalyzedText, _ cast: Cast, in words: Range<Int>) -> Speaker? {
    guard let source = words.last(where: { sources.contains(text.tokens[$0]) }) else { return nil }
    let named = cast.namings(in: source + 1..<words.upperBound).first {
      $0.mention.kind != .place && !$0.isGenitive
    }
    return named.map { Speaker($0, in: text) }
  }

  /// «Brende», «forsvarsminister Ine Eriksen Søreide»: not «bekrefter behovet for støtte», though that stands first.
  func isNamed(_ text: AnalyzedText, _ cast: Cast, _ index: Int) -> Bool {
    cast.isNamed(at: index)
      || text.tokens[index].kind == .word && text.tokens[index].end - text.tokens[index].start > 4
        && cast.naming(at: index + 1)?.mention.kind == .person && !joints.contains(text.tokens[index])
  }
}
