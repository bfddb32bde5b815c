import Analysis
import ArgumentParser
import Reading
import TimelineModel

/// `workbench accuracy FOLDER`: how right the analysis is on articles that somebody has annotated.
struct AccuracyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accuracy", abstract: "Hold the analysis against annotated articles.")

  @Argument(help: "A folder with texts/NN.txt and articles/NN.json.")
  var folder: String

  @Flag(help: "Tell every miss, not only the twenty gravest.")
  var verbose = false

  func run() throws {
    let analyzer = Analyzer(register: try Embedded.register())
    let reader = ArticleReader()
    var report = AccuracyReport()
    for item in try GoldFolder(path: folder).items {
      let article = try reader.readText(item.bytes, path: item.path).get()
      report.count(GoldReading(gold: item.gold, article: article, findings: analyzer.findings(of: article)))
    }
    print(report.text(misses: verbose ? nil : 20), terminator: "")
  }
}
