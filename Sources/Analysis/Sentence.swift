import TimelineModel

/// A sentence: a run of tokens inside one passage.
struct Sentence: Sendable {
  /// Index of its passage in the article.
  var passage: Int
  /// Its tokens, as indices into `AnalyzedText.tokens`.
  var tokens: Range<Int>
  var span: Span
}

/// An article's text as tokens and sentences: what every recogniser reads.
struct AnalyzedText: Sendable {
  var text: String
  var passages: [Passage]
  var tokens: [Token]
  var sentences: [Sentence]
  /// The tokens of each passage.
  var passageTokens: [Range<Int>]

  /// The words of a run of tokens, as they stand.
  func words(_ tokens: Range<Int>) -> Substring {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    return text[Span(Int(self.tokens[first].start), Int(self.tokens[last].end))]
  }
}
