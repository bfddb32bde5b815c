import Analysis
import ArgumentParser
import Foundation
import Interface
import Reading
import TimelineModel

struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Read articles and print the findings as JSON Lines or TimeML.",
    discussion: """
      One JSON object an article, in input order; offsets are Unicode scalars into its "text". With --format \
      timeml one TimeML document an article, its times marked in its text; what cannot be read is told on \
      standard error. Exit code 0 when all were read, 1 when some could not be, 2 for wrong usage.

      Examples:
        tidslinje extract article.txt | jq .events
        tidslinje extract --input jsonl articles.jsonl > findings.jsonl
        cat article.txt | tidslinje extract --date 2017-03 -
        tidslinje extract --format timeml article.txt > article.tml
      """)

  enum Format: String, ExpressibleByArgument { case jsonl, timeml }
  enum Input: String, ExpressibleByArgument { case text, jsonl }

  @Argument(help: ArgumentHelp("Files; “-” is standard input.", valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("Output format: jsonl or timeml.", valueName: "format"))
  var format = Format.jsonl

  @Option(help: ArgumentHelp("Date of articles that have none of their own (EDTF).", valueName: "edtf"))
  var date: String?

  @Option(help: ArgumentHelp("Language of articles that do not say: nb, nn or en.", valueName: "tag"))
  var language: String?

  @Option(
    help: ArgumentHelp(
      "text: one article a file (or any format by its name); jsonl: one a line.", valueName: "kind"))
  var input: Input = .text

  @Flag(help: "Print the findings for people instead, with their reasons.")
  var explain = false

  @OptionGroup var register: RegisterOptions
  @OptionGroup var screen: LanguageOptions

  func validate() throws {
    if let date, When(date) == nil { throw ValidationError("'\(date)' is not an EDTF date.") }
    if let language, !["nb", "nn", "en"].contains(language) {
      throw ValidationError("'\(language)' is not one of nb, nn and en.")
    }
  }

  func run() throws {
    var extraction = Extraction(
      analyzer: try Bundled.analyzer(register.registers().register),
      date: date.flatMap { When($0) },
      language: language.map { Language(rawValue: $0) }, format: format, explain: explain,
      screen: screen.language)
    for file in files {
      for line in InputLines(file: file, wholeFile: input == .text) {
        switch line {
        case .failure(let problem): extraction.take(problem, path: file)
        case .success(let (bytes, number)):
          extraction.take(bytes, path: file, line: input == .jsonl ? number : nil)
        }
      }
    }
    extraction.finish()
    if extraction.hasFailed { throw Outcome.incomplete }
  }
}

/// From the bytes of articles to their lines of output.
private struct Extraction {
  let analyzer: Analyzer
  let date: When?
  let language: Language?
  let format: ExtractCommand.Format
  let explain: Bool
  let screen: ScreenLanguage
  private let reader = ArticleReader()
  private var output = StandardOutput()
  /// What has been read and is yet to be written, in order: articles are analysed some together.
  private var pending: [Pending] = []
  private var size = 0
  /// Whether something could not be read.
  private(set) var hasFailed = false

  private enum Pending {
    case article(Article)
    case problem(Problem, path: String)
  }

  init(
    analyzer: Analyzer, date: When?, language: Language?, format: ExtractCommand.Format, explain: Bool,
    screen: ScreenLanguage
  ) {
    self.analyzer = analyzer
    self.date = date
    self.language = language
    self.format = format
    self.explain = explain
    self.screen = screen
  }

  /// Takes what the bytes hold.
  mutating func take(_ bytes: [UInt8], path: String, line: Int?) {
    if let line { return take(reader.readJSONLines(bytes, path: path, lineNumber: line), path: path) }
    take(path == "-" ? reader.readText(bytes, path: path).asFile : reader.read(bytes, path: path), path: path)
  }

  /// Takes articles and what could not be read in the order they stand in; what was read otherwise than it stands is told
  /// on standard error.
  private mutating func take(_ file: ReadFile, path: String) {
    var failures = file.problems.filter { $0.severity == .error }[...]
    for problem in file.problems where problem.severity == .warning { StandardError.write(problem) }
    for article in file.articles {
      while let problem = failures.first, problem.place?.line ?? 0 < article.source.line {
        take(failures.removeFirst(), path: path)
        _ = problem
      }
      take(article)
    }
    for problem in failures { take(problem, path: path) }
  }

  private mutating func take(_ given: Article) {
    var article = given
    article.setDate(date)
    article.header.language = article.header.language ?? language
    size += article.text.utf8.count
    pending.append(.article(article))
    if size >= Analyzer.sizeTogether { writePending() }
  }

  mutating func take(_ problem: Problem, path: String) {
    hasFailed = true
    pending.append(.problem(problem, path: path))
  }

  mutating func finish() {
    writePending()
    output.flush()
  }

  private mutating func writePending() {
    let articles = pending.compactMap { if case .article(let article) = $0 { article } else { nil } }
    var findings = analyzer.findings(of: articles)[...]
    for item in pending {
      switch item {
      case .article(let article): write(article, findings.removeFirst())
      case .problem(let problem, let path): write(problem, path: path)
      }
    }
    pending = []
    size = 0
  }

  /// What could not be read has its line among the others; TimeML has no place for it.
  private mutating func write(_ problem: Problem, path: String) {
    switch format {
    case .jsonl: output.line(ExtractRecord.error(problem, id: nil, path: path))
    case .timeml: StandardError.write(problem)
    }
  }

  private mutating func write(_ article: Article, _ findings: Findings) {
    if explain {
      Explanation(article, findings, screen).write(to: &output)
    } else {
      switch format {
      case .jsonl: output.line(ExtractRecord(article, findings, screen).line)
      case .timeml: output.write(TimeMLDocument(article, findings).lines)
      }
    }
  }
}

extension Result<Article, Problem> {
  fileprivate var asFile: ReadFile {
    switch self {
    case .success(let article): ReadFile(articles: [article], problems: [])
    case .failure(let problem): ReadFile(articles: [], problems: [problem])
    }
  }
}
