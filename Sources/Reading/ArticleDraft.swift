import TimelineModel

/// What a format found out about an article, before its paragraphs are told apart.
struct ArticleDraft {
  var source: Article.Source
  var header = Header()
  /// The headline where the format has a field for it.
  var title: String?
  /// The text with header and mark-up removed and nothing else changed.
  var given: String
  /// Kinds that the mark-up tells, by the number of the non-empty line in `given`, from 0.
  var kinds: [Int: Passage.Kind] = [:]

  init(path: String, line: Int = 1, format: String, given: String) {
    source = Article.Source(path: path, line: line, format: format)
    self.given = given
  }

  /// The article; a problem when there is no word in it.
  func article() -> Result<Article, Problem> {
    // Mark-up tells its paragraphs itself.
    let text = kinds.isEmpty ? given.normalized.unwrapped : given.normalized
    let passages = PassageReader().passages(in: text, kinds: kinds, title: title)
    guard !passages.isEmpty else {
      return .failure(ReadingProblems.noText(in: source.path, line: source.line))
    }
    let headline = passages.first { $0.kind == .title }.map { String(text[$0.span]) }
    return .success(
      Article(
        id: Self.id(of: text), source: source, header: header, title: title ?? headline, text: text,
        givenText: text.isByteForByte(given) ? nil : given, passages: passages))
  }

  /// Sixteen hexadecimal digits made from the words alone: line ends and blanks may differ between two
  /// copies of an article.
  static func id(of text: String) -> Article.ID {
    var hash = StableHash()
    var text = text
    text.withUTF8 { bytes in
      var isBetweenWords = false
      for byte in bytes.drop(while: Bytes.isWhite) {
        if Bytes.isWhite(byte) {
          isBetweenWords = true
        } else {
          if isBetweenWords { hash.add(Bytes.space) }
          hash.add(byte)
          isBetweenWords = false
        }
      }
    }
    return hash.digits
  }
}

extension ReadFile {
  /// What a format read of one article, with the problems met on the way.
  init(_ draft: ArticleDraft, problems: [Problem]) {
    switch draft.article() {
    case .success(let article): self.init(articles: [article], problems: problems)
    case .failure(let problem): self.init(problems: problems + [problem])
    }
  }
}
