import TimelineModel

/// Turns the bytes of a file into articles.
///
/// Reading never stops at the first fault: what could be read comes beside the problems of what could not.
public struct ArticleReader: Sendable {
  public init() {}

  /// Reads a whole file in the format that its name or, failing that, its first bytes tell.
  ///
  /// - Parameter path: as shown to the reader; its extension chooses the format.
  public func read(_ bytes: [UInt8], path: String) -> ReadFile {
    let file = SourceFile(path: path, bytes: bytes)
    if Format.isForeign(path) { return ReadFile(problems: [ReadingProblems.foreignFormat(path)]) }
    return Format.of(file).read(file)
  }

  /// Reads one line of a JSON Lines file, with what is to be said of it.
  public func readJSONLines(_ line: [UInt8], path: String, lineNumber: Int) -> ReadFile {
    JSONLinesFormat.read(line[...], path: path, lineNumber: lineNumber)
  }

  /// Reads one line of a JSON Lines file.
  ///
  /// Notes and warnings (a date that is none, repaired bytes) are left out; `read` gives them.
  ///
  /// - Parameter lineNumber: from 1, for `Article.source` and for the problem.
  public func readJSONLine(_ line: [UInt8], path: String, lineNumber: Int) -> Result<Article, Problem> {
    JSONLinesFormat.read(line[...], path: path, lineNumber: lineNumber).only
  }

  /// Reads plain text with its optional header line, whatever its name.
  ///
  /// Notes and warnings are left out; `read` gives them.
  public func readText(_ bytes: [UInt8], path: String) -> Result<Article, Problem> {
    PlainTextFormat.read(SourceFile(path: path, bytes: bytes)).only
  }

  /// Sixteen hexadecimal digits that change when the bytes do: to skip what has been read before.
  public static func fingerprint(_ bytes: [UInt8]) -> String {
    StableHash(bytes).digits
  }
}

/// What came out of a file.
public struct ReadFile: Hashable, Sendable {
  /// In the order of the file.
  public var articles: [Article]
  public var problems: [Problem]

  public init(articles: [Article] = [], problems: [Problem] = []) {
    self.articles = articles
    self.problems = problems
  }

  /// The one article of a file that holds one, else the reason why there is none: whatever is read as a
  /// single article gives either the article or at least one problem.
  var only: Result<Article, Problem> {
    if let article = articles.first { return .success(article) }
    guard let problem = problems.last else { preconditionFailure("no article and no reason why") }
    return .failure(problem)
  }
}
