import Analysis
import ArgumentParser
import Foundation
import Reading
import TimelineModel

/// `workbench settling FOLDER`: whether articles that date each other do it rightly.
///
/// The header of some articles is blurred to the month, the others keep their day; then they date each other, as the
/// archive does after an import. What the blurred ones learn is held against what they tell with their own day.
struct SettlingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settling", abstract: "Blur the dates of articles, let the others date them, and count.")

  @Argument(help: "A folder with Articles.")
  var folder = "Resources"

  @Option(help: "Every how-manieth article is blurred at a time; all are, in turn. 1 blurs all at once.")
  var every = 10

  @Option(help: "How many wrong days to tell.")
  var misses = 20

  func run() throws {
    let analyzer = try Embedded.analyzer(Embedded.register())
    let articles = try Self.articles(in: folder).filter { $0.header.date?.days.onlyDay != nil }
    let dated = articles.map { Reading($0, analyzer) }
    var (tuning, held) = (SettlingScore(), SettlingScore())
    var told: [String] = []
    for turn in 0..<max(1, every) {
      let isBlurred = { (index: Int) in index % max(1, every) == turn }
      let readings = dated.indices.map {
        isBlurred($0) ? Reading(dated[$0].article.blurred, analyzer) : dated[$0]
      }
      let byID = Dictionary(readings.map { ($0.article.id, $0.article) }) { first, _ in first }
      let accounts = byID.keys.sorted().compactMap { id in
        readings.first { $0.article.id == id }.map { Account(article: id, alone: $0.testimonies) }
      }
      let changed = try Settlement(analyzer) { byID[$0] }.changed(accounts)
      let evidence = Dictionary(changed.map { ($0.article, $0.evidence) }) { first, _ in first }
      for index in dated.indices where isBlurred(index) {
        let outcome = SettlingOutcome(
          truth: dated[index], alone: readings[index], evidence: evidence[dated[index].article.id] ?? [],
          analyzer)
        // Every other of those blurred together: what is tuned on one half is measured on the other.
        if index / max(1, every) % 2 == 0 { tuning.count(outcome) } else { held.count(outcome) }
        told += outcome.wrong
      }
    }
    print("Half for tuning\n" + tuning.text + "\nHalf held out\n" + held.text)
    for line in told.prefix(misses) { print(line) }
    if told.count > misses { print("… and \(told.count - misses) more") }
  }

  private static func articles(in folder: String) throws -> [Article] {
    let folder = URL(fileURLWithPath: folder, isDirectory: true).appendingPathComponent("Articles")
    let reader = ArticleReader()
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }
      .sorted()
      .flatMap { name in
        reader.read(Array(try Data(contentsOf: folder.appendingPathComponent(name))), path: name).articles
      }
  }

  /// An article and what it tells by itself.
  struct Reading {
    var article: Article
    var published: Dating
    var testimonies: [Testimony]

    init(_ article: Article, _ analyzer: Analyzer) {
      self.article = article
      let findings = analyzer.findings(of: article)
      published = findings.published
      testimonies = analyzer.testimonies(of: article, findings)
    }
  }
}

extension Article {
  /// The same with no more of its date than the month.
  fileprivate var blurred: Article {
    var article = self
    if let day = header.date?.days.onlyDay {
      article.header.date = When(String(day.description.prefix("2020-01".count)))
    }
    return article
  }
}
