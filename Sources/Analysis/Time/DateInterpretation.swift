import TimelineModel

extension Analyzer {
  /// Reads words that somebody typed as a date: «mars 2017», «22.3.17», «i fjor høst», «2016», or EDTF.
  ///
  /// - Parameters:
  ///   - words: a time and nothing else.
  ///   - anchor: what relative times are counted from, as today or the date in view.
  ///   - language: the language of the words.
  /// - Returns: the days meant; nil when the words are no time, or cannot be placed without an anchor.
  public func interpret(_ words: String, anchor: When?, language: Language = .bokmål) -> When? {
    if let date = When(words) { return date }
    let text = AnalyzedText(words: words, lexicon: lexicon)
    var search = TimeSearch(TimeRecognizer(grammar: grammar(of: language), lexicon: lexicon, text: text))
    let end = text.tokens.count
    guard end > 0, let match = search.match(at: 0, in: 0..<end, bare: true), match.end == end
    else {
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
