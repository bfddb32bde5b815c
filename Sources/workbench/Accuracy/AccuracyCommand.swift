import Analysis
import ArgumentParser
import Reading
import TimelineModel

/// `workbench accuracy FOLDER`: how right the analysis is on articles and sentences that somebody has annotated.
struct AccuracyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accuracy", abstract: "Hold the analysis against annotated articles and sentences.")

  @Argument(help: "A folder with texts/NN.txt and articles/NN.json, and sentences/*.txt.")
  var folder: String

  @Option(help: "How many misses to tell, the gravest first.")
  var misses = 20

  @Flag(help: "Tell every miss.")
  var verbose = false

  func run() throws {
    let register = try Embedded.register()
    let states = Set(register.actors.filter { $0.kind == .state }.map(\.id))
    let analyzer = try Embedded.analyzer(register)
    let reader = ArticleReader()
    let gold = try GoldFolder(path: folder)
    var report = AccuracyReport()
    for item in gold.items {
      let file = reader.read(item.bytes, path: item.path)
      guard let article = file.articles.first else {
        throw ValidationError("\(item.path): \(file.problems.map(\.code))")
      }
      report.count(
        GoldReading(
          gold: item.gold, article: article, findings: analyzer.findings(of: article), states: states))
    }
    for sentence in gold.sentences {
      let article = try sentence.article()
      report.count(
        TimeReading(
          name: sentence.name, text: GoldText(article.text), gold: sentence.times,
          found: analyzer.findings(of: article).times), family: sentence.family)
    }
    print(report.text(misses: verbose ? nil : misses), terminator: "")
  }
}
