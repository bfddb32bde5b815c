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
  /// The text's UTF-8, for looking at words without making strings of them.
  var bytes: [UInt8]
  var passages: [Passage]
  var tokens: [Token]
  var sentences: [Sentence]
  /// The tokens of each passage.
  var passageTokens: [Range<Int>]

  /// Splits an article's passages into tokens and these into sentences.
  ///
  /// - Parameters:
  ///   - article: what to split; its passages are taken as they are.
  ///   - lexicon: the words to know, with every stage's words interned.
  init(article: Article, lexicon: Lexicon) {
    text = article.text
    passages = article.passages
    tokens = []
    sentences = []
    passageTokens = []
    text.makeContiguousUTF8()
    bytes = Array(text.utf8)
    let tokenizer = Tokenizer(lexicon: lexicon)
    text.withUTF8 { bytes in
      tokens.reserveCapacity(bytes.count / 5)
      for passage in article.passages {
        let start = tokens.count
        let range = passage.span.range.clamped(to: 0..<bytes.count)
        tokenizer.tokens(of: bytes, in: range, into: &tokens)
        passageTokens.append(start..<tokens.count)
      }
    }
    sentences.reserveCapacity(tokens.count / 16)
    let splitter = SentenceSplitter(lexicon: lexicon, tokens: tokens)
    for (passage, range) in passageTokens.enumerated() {
      splitter.sentences(in: range, passage: passage, into: &sentences)
    }
  }

  /// The words of a run of tokens, as they stand.
  func words(_ tokens: Range<Int>) -> Substring {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    return text[Span(Int(self.tokens[first].start), Int(self.tokens[last].end))]
  }
}
