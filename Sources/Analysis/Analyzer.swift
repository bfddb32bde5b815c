import TimelineModel

/// Turns an article into findings. The stages in reading order are the module's map.
public struct Analyzer: Sendable {
  private let register: Register
  let lexicon: Lexicon

  /// - Parameter register: the actors and places to know beforehand.
  public init(register: Register) {
    self.register = register
    lexicon = Lexicon()
  }

  /// All that the analysis says of one article.
  public func findings(of article: Article) -> Findings {
    Findings(
      article: article.id, language: article.header.language ?? .bokmål, published: .unknown,
      publishedBasis: .none)
  }
}
