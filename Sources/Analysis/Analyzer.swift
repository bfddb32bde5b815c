import TimelineModel

/// Turns an article into findings. The stages in reading order are the module's map.
public struct Analyzer: Sendable {
  let register: Register
  let lexicon: Lexicon

  /// - Parameter register: the actors and places to know beforehand.
  public init(register: Register) {
    self.register = register
    var lexicon = Lexicon()
    CommonWords.intern(in: &lexicon)
    self.lexicon = lexicon
  }

  /// All that the analysis says of one article.
  public func findings(of article: Article) -> Findings {
    let text = AnalyzedText(article: article, lexicon: lexicon)
    let language = article.header.language ?? text.language(lexicon)
    var findings = Findings(
      article: article.id, language: language, published: .unknown, publishedBasis: .none)
    findings.sentences = text.sentences.map(\.span)
    return findings
  }
}
