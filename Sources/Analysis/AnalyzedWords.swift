import TimelineModel

extension AnalyzedText {
  /// Whether the token at `index` is this sign.
  func isSign(_ index: Int, _ sign: Unicode.Scalar) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .sign && tokens[index].word == sign.value
  }

  /// The word at `index` as it stands; nothing beyond the text.
  func word(_ index: Int) -> Substring {
    tokens.indices.contains(index) ? text[tokens[index].span] : ""
  }

  /// The word at `index` in lower case.
  func lowered(_ index: Int) -> String {
    String(decoding: Lexicon.fold(word(index).utf8), as: UTF8.self)
  }

  /// Whether a word stands at `index` inside `range`.
  func isWord(_ index: Int, in range: Range<Int>) -> Bool {
    range.contains(index) && tokens[index].kind == .word
  }

  /// Whether white space stands before the token at `index`.
  func isSpaced(_ index: Int) -> Bool {
    tokens.indices.contains(index) && !tokens[index].marks.isDisjoint(with: [.spaced, .opensLine])
  }

  /// The span of a run of tokens.
  func span(_ range: Range<Int>) -> Span {
    guard !range.isEmpty else { return Span(0, 0) }
    return Span(Int(tokens[range.lowerBound].start), Int(tokens[range.upperBound - 1].end))
  }

  /// The kind of the passage that a sentence stands in.
  func kind(of sentence: Sentence) -> Passage.Kind { passages[sentence.passage].kind }
}
