import Analysis
import ArgumentParser
import Interface
import Reading
import TimelineModel

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Show what the program reads out of words or a file, and why.",
    discussion: """
      Examples:
        tidslinje explain "i fjor høst" --date 2017-03-22
        tidslinje explain "McGurk møtte Brende torsdag" --date 2017-04
        tidslinje explain article.txt
        cat article.txt | tidslinje explain -
      """)

  @Argument(
    help: ArgumentHelp(
      "A file, words in quotation marks, or “-” for standard input.", valueName: "words or file"))
  var words: [String]

  @Option(help: ArgumentHelp("Date of the article the words stand in (EDTF).", valueName: "date"))
  var date: String?

  @OptionGroup var register: RegisterOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    if let date, When(date) == nil { throw CommandProblems.noDate(date) }
    let file = try read(words.joined(separator: " "))
    for problem in file.problems { StandardError.write(problem) }
    let analyzer = try Bundled.analyzer(register.registers().register)
    var output = StandardOutput()
    for var article in file.articles {
      article.setDate(date.flatMap { When($0) })
      Explanation(article, analyzer.findings(of: article), language.language).write(to: &output)
    }
    output.flush()
    if file.articles.isEmpty { throw Outcome.incomplete }
  }

  /// What is meant: standard input, a file, or the words themselves.
  private func read(_ input: String) throws(Problem) -> ReadFile {
    if input == "-" { return ArticleReader().read(try FolderReader.bytes(of: "/dev/stdin"), path: "-") }
    if words.count == 1, Self.isPath(input) {
      return ArticleReader().read(try FolderReader.bytes(of: input), path: input)
    }
    if input.allSatisfy(\.isWhitespace) { throw CommandProblems.noWords }
    return ArticleReader().read(Array(input.utf8), path: "words.txt")
  }

  /// Whether a file is meant, whether there is one or not: «Oslo/Bergen» and «Brende møtte …» are words.
  private static func isPath(_ input: String) -> Bool {
    if FileSystem.exists(input) { return true }
    if input.contains(" ") { return false }
    return Format.tells(input) || ["/", "./", "../", "~/"].contains { input.hasPrefix($0) }
  }
}

extension Article {
  /// A date given on the command line, for an article that has none of its own.
  mutating func setDate(_ date: When?) {
    guard let date, header.date == nil else { return }
    header.date = date
    header.dateBasis = .metadata
  }
}

/// Findings for people: each finding with the steps that led to it.
struct Explanation {
  private let article: Article
  private let findings: Findings
  private let language: ScreenLanguage

  init(_ article: Article, _ findings: Findings, _ language: ScreenLanguage) {
    self.article = article
    self.findings = findings
    self.language = language
  }

  func write(to output: inout StandardOutput) {
    output.line("\(visible(article.displayTitle))  [\(findings.language.rawValue)]")
    write(findings.published, named: "date", to: &output)
    for time in findings.times {
      output.line("\(quoted(time.span))  \(time.type.rawValue) \(time.value)")
      write(time.dating, named: nil, to: &output)
    }
    for mention in findings.mentions {
      output.line(
        "\(quoted(mention.span))  \(mention.kind.rawValue): \(visible(mention.name ?? "?")) (\(mention.how.rawValue))"
      )
    }
    for quote in findings.quotes {
      output.line("\(quoted(quote.span))  quote: \(visible(quote.speakerWords ?? "?"))")
    }
    for figure in findings.figures {
      let bounds = [figure.low, figure.high].map { $0.map { NumberWords.plain($0) } ?? ".." }
      output.line(
        "\(quoted(figure.span))  \(bounds[0] == bounds[1] ? bounds[0] : bounds.joined(separator: "–")) \(figure.unit)"
      )
    }
    for event in findings.events {
      output.line(
        "\(event.dating.when?.description ?? "?")  \(visible(event.headline))  [\(event.kind.rawValue), \(event.status.rawValue)]"
      )
      write(event.dating, named: nil, to: &output)
    }
  }

  private func quoted(_ span: Span) -> String { "«\(visible(String(article.text[span])))»" }

  private func write(_ dating: Dating, named name: String?, to output: inout StandardOutput) {
    let prefix = name.map { $0 + ": " } ?? "  = "
    if let when = dating.when {
      output.line(prefix + "\(when.edtf)  " + words(for: when, in: language))
    } else if name != nil {
      output.line(prefix + CommandWords.undated[language])
    }
    for reason in dating.reasons { output.line("    · " + visible(words(for: reason, in: language))) }
  }
}
