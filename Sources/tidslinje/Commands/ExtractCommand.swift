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
    let extraction = Extraction(
      analyzer: Analyzer(register: try register.registers().register, names: try Bundled.names()),
      date: date.flatMap { When($0) },
      language: language.map { Language(rawValue: $0) }, format: format, explain: explain,
      screen: screen.language)
    var output = StandardOutput()
    var failed = false
    for file in files {
      for line in InputLines(file: file, wholeFile: input == .text) {
        switch line {
        case .failure(let problem):
          extraction.write(problem, path: file, to: &output)
          failed = true
        case .success(let (bytes, number)):
          failed =
            !extraction.write(bytes, path: file, line: input == .jsonl ? number : nil, to: &output) || failed
        }
      }
    }
    output.flush()
    if failed { throw Outcome.incomplete }
  }
}

/// From the bytes of one article to its line of output.
private struct Extraction {
  let analyzer: Analyzer
  let date: When?
  let language: Language?
  let format: ExtractCommand.Format
  let explain: Bool
  let screen: ScreenLanguage
  let reader = ArticleReader()

  /// Writes what the bytes hold; false when something could not be read.
  func write(_ bytes: [UInt8], path: String, line: Int?, to output: inout StandardOutput) -> Bool {
    if let line {
      switch reader.readJSONLine(bytes, path: path, lineNumber: line) {
      case .success(let article): write(article, to: &output)
      case .failure(let problem):
        write(problem, path: path, to: &output)
        return false
      }
      return true
    }
    let file =
      path == "-"
      ? reader.readText(bytes, path: path).asFile : reader.read(bytes, path: path)
    for article in file.articles { write(article, to: &output) }
    let errors = file.problems.filter { $0.severity == .error }
    for problem in errors { write(problem, path: path, to: &output) }
    return errors.isEmpty
  }

  /// What could not be read has its line among the others; TimeML has no place for it.
  func write(_ problem: Problem, path: String, to output: inout StandardOutput) {
    switch format {
    case .jsonl: output.line(ExtractRecord.error(problem, id: nil, path: path))
    case .timeml: StandardError.write(problem)
    }
  }

  private func write(_ given: Article, to output: inout StandardOutput) {
    var article = given
    article.setDate(date)
    article.header.language = article.header.language ?? language
    let findings = analyzer.findings(of: article)
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
