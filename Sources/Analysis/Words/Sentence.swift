import TimelineModel

/// A sentence: a run of tokens inside one passage.
struct Sentence: Sendable {
  /// Index of its passage in the article.
  var passage: Int
  /// Its tokens, as indices into `AnalyzedText.tokens`.
  var tokens: Range<Int>
  var span: Span
  /// All that its words are in the tables of the stages, and its small words: a stage that needs none of them passes on.
  var hints: Token.Hints
  var small: SmallWords
}

/// An article's text as tokens and sentences: what every recogniser reads.
///
/// One for all of them: a value would be counted anew, array by array, for each of the many that hold it.
final class AnalyzedText: Sendable {
  let text: String
  /// The text's UTF-8, for looking at words without making strings of them.
  let bytes: [UInt8]
  let passages: [Passage]
  let tokens: Tokens
  let sentences: [Sentence]
  /// The tokens of each passage.
  let passageTokens: [Range<Int>]
  /// What knew its words.
  let lexicon: Lexicon

  /// Splits passages into tokens and these into sentences.
  ///
  /// - Parameters:
  ///   - passages: what of the text to split; they are taken as they are.
  ///   - lexicon: the words to know, with every stage's words interned.
  init(_ text: String, _ passages: [Passage], lexicon: Lexicon) {
    var text = text
    text.makeContiguousUTF8()
    let bytes = Array(text.utf8)
    var tokens: [Token] = []
    tokens.reserveCapacity(bytes.count / 4)
    let tokenizer = Tokenizer(lexicon: lexicon)
    passageTokens = bytes.withUnsafeBufferPointer { bytes in
      passages.map { passage in
        let start = tokens.count
        tokenizer.tokens(of: bytes, in: passage.span.range.clamped(to: 0..<bytes.count), into: &tokens)
        return start..<tokens.count
      }
    }
    var sentences: [Sentence] = []
    sentences.reserveCapacity(tokens.count / 16)
    let splitter = SentenceSplitter(lexicon: lexicon, tokens: tokens)
    for (passage, range) in passageTokens.enumerated() {
      splitter.sentences(in: range, passage: passage, into: &sentences)
    }
    (self.text, self.bytes, self.passages, self.lexicon) = (text, bytes, passages, lexicon)
    (self.tokens, self.sentences) = (Tokens(tokens), sentences)
  }

  convenience init(article: Article, lexicon: Lexicon) {
    self.init(article.text, article.passages, lexicon: lexicon)
  }

  /// An article's title by itself, which may stand above its text and not in it.
  convenience init(title: String?, lexicon: Lexicon) {
    let title = title ?? ""
    self.init(title, [Passage(.title, Span(0, title.utf8.count))], lexicon: lexicon)
  }

  /// The words of a run of tokens, as they stand.
  func words(_ tokens: Range<Int>) -> Substring {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    return text[Span(Int(self.tokens[first].start), Int(self.tokens[last].end))]
  }
}
