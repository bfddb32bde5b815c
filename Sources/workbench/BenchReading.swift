import Analysis
import Foundation
import Reading
import TimelineModel

/// How fast articles are read, stage by stage: megabytes of file a second on one core, as medians.
///
/// The time is that of this thread on a processor (`Laps`), so others at work on the machine do not count.
struct BenchReading {
  private let analyzer: Analyzer
  private let reader = ArticleReader()

  /// Bytes of text that are read in one round at least, and the length of a text without a line end.
  private static let least = 10_000_000
  private static let longLine = 5_000_000
  private static let rounds = 5
  /// Files that are read before they are analysed, as an import does.
  private static let batch = 100

  init() throws {
    analyzer = try Embedded.analyzer(Embedded.register())
  }

  /// Reads the bundled corpus, again and again until there is enough of it, in each format and as one line.
  func run() throws {
    print("Reading, in processor time of one thread:")
    let files = Embedded.articles
    let size = files.flatMap { reader.read($0.bytes, path: $0.name).articles }.reduce(0) {
      $0 + $1.text.utf8.count
    }
    let markdown = Array(repeatElement(files, count: Self.least / max(1, size) + 1).joined())
    let articles = markdown.flatMap { reader.read($0.bytes, path: $0.name).articles }
    measure("Markdown to articles", markdown)
    measure("JSON Lines to articles", [try Self.jsonLines(articles)])
    measure("plain text to articles", articles.map(Self.plainText), thenAnalyzed: true)
    try measureNames(articles)
    print("One line of \(Self.longLine / 1_000_000) MB:")
    measure("plain text to article", [Self.oneLine(articles)], thenAnalyzed: true)
  }

  /// Prints how fast the model of names is loaded, and how fast names are tagged in texts that are split already.
  private func measureNames(_ articles: [Article]) throws {
    let bytes = try Embedded.names()
    var tagger = NameTagger(try NameModel(bytes))
    let loading = try (0..<Self.rounds).map { _ in
      try Laps.seconds { tagger = NameTagger(try NameModel(bytes)) }
    }
    let texts = articles.map { tagger.prepared($0, analyzer) }
    let tagging = (0..<Self.rounds).map { _ in
      Laps.seconds { _ = tagger.names(in: texts) }
    }
    Self.printRate("model of names loaded", Double(bytes.count) / 1e6, loading)
    Self.printRate("names tagged", Double(articles.reduce(0) { $0 + $1.text.utf8.count }) / 1e6, tagging)
  }

  /// Prints a line for each thing the files went through, and one for the whole of it: measured by itself, for
  /// looking at the clock between the stages of a short article takes a part of their time.
  private func measure(_ reading: String, _ files: [Embedded.File], thenAnalyzed: Bool = false) {
    let batches = stride(from: 0, to: files.count, by: Self.batch).map {
      files[$0..<min($0 + Self.batch, files.count)]
    }
    let rounds = (0..<Self.rounds).map { _ in
      var laps = Laps()
      for batch in batches {
        let articles = batch.flatMap { reader.read($0.bytes, path: $0.name).articles }
        laps.pass(reading)
        if thenAnalyzed { _ = analyzer.findings(of: articles) { laps.pass($0.rawValue) } }
      }
      return laps
    }
    let size = Double(files.reduce(0) { $0 + $1.bytes.count }) / 1e6
    for name in rounds[0].names { Self.printRate(name, size, rounds.map { $0.seconds(name) }) }
    guard thenAnalyzed else { return }
    let wholes = (0..<Self.rounds).map { _ in
      Laps.seconds {
        for batch in batches {
          _ = analyzer.findings(of: batch.flatMap { reader.read($0.bytes, path: $0.name).articles })
        }
      }
    }
    Self.printRate("the whole reading, one core", size, wholes)
  }

  private static func printRate(_ what: String, _ megabytes: Double, _ seconds: [Double]) {
    let median = seconds.sorted()[seconds.count / 2]
    let name = what + String(repeating: " ", count: max(1, 38 - what.count))
    print(name + String(format: "%10.1f MB/s  %9.1f ms", megabytes / median, median * 1000))
  }
}

// MARK: The corpus in other forms

extension BenchReading {
  /// As archives hold articles: a date, and a paragraph a line.
  private static func plainText(_ article: Article) -> Embedded.File {
    let date = article.header.date.map { "date \($0)\n" } ?? ""
    return Embedded.File(name: "article.txt", bytes: Array((date + article.text).utf8))
  }

  private static func jsonLines(_ articles: [Article]) throws -> Embedded.File {
    let encoder = JSONEncoder()
    let lines = try articles.map { article in
      let fields = ["date": article.header.date?.description, "title": article.title, "text": article.text]
      return try encoder.encode(fields.compactMapValues { $0 })
    }
    return Embedded.File(name: "articles.jsonl", bytes: Array(lines.joined(separator: [0x0A])))
  }

  private static func oneLine(_ articles: [Article]) -> Embedded.File {
    let bytes = articles.map { $0.text.utf8.map { $0 == 0x0A ? 0x20 : $0 } }.joined(separator: [0x20])
    return Embedded.File(name: "line.txt", bytes: Array(Array(bytes).prefix(longLine)))
  }
}
