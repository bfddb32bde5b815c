import TimelineModel

/// Reads words that somebody types as a date. It knows no more than that takes: a reader waits for it, and an `Analyzer` takes
/// three times as long to make.
public final class DateReader: Sendable {
  private let lexicon: Lexicon
  private let grammar: TimeGrammar

  public init() {
    var lexicon = Lexicon()
    SmallWords.intern(in: &lexicon)
    CommonWords.intern(in: &lexicon)
    Norwegian.intern(in: &lexicon)
    grammar = TimeGrammar(Norwegian.time, lexicon: &lexicon)
    self.lexicon = lexicon
  }

  /// Reads «mars 2017», «22.3.17», «i fjor høst», «2016», or EDTF.
  ///
  /// - Parameters:
  ///   - words: a time and nothing else.
  ///   - anchor: what relative times are counted from, as today or the date in view.
  /// - Returns: the days meant; nil when the words are no time, or cannot be placed without an anchor.
  public func interpret(_ words: String, anchor: When?) -> When? {
    When(words) ?? grammar.interpret(words, anchor: anchor, lexicon)
  }
}

extension Analyzer {
  /// The same in the language of the words.
  public func interpret(_ words: String, anchor: When?, language: Language = .bokmål) -> When? {
    When(words) ?? grammar(of: language).interpret(words, anchor: anchor, lexicon)
  }
}

extension TimeGrammar {
  fileprivate func interpret(_ words: String, anchor: When?, _ lexicon: Lexicon) -> When? {
    let text = AnalyzedText(words: words, lexicon: lexicon)
    var search = TimeSearch(TimeRecognizer(grammar: self, lexicon: lexicon, text: text))
    let end = text.tokens.count
    guard end > 0, let match = search.match(at: 0, in: 0..<end, bare: true), match.end == end else {
      return nil
    }
    return TimeResolution(direction: .open).days(of: match.meaning, from: anchor?.days).map { When($0) }
  }
}

extension AnalyzedText {
  /// A few words as one passage and one sentence.
  convenience init(words: String, lexicon: Lexicon) {
    self.init(words, [Passage(.body, Span(0, words.utf8.count))], lexicon: lexicon)
  }
}
