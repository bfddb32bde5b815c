import Analysis
import Reading
import TimelineModel

/// How fast articles are read: from files to articles, and from articles to findings.
struct BenchReading {
  private let files: [Embedded.File]
  private let analyzer: Analyzer

  /// The bundled corpus, again and again until there is enough of it.
  init() throws {
    let corpus = Embedded.articles
    let size = corpus.reduce(0) { $0 + $1.bytes.count }
    files = (0..<max(1, Self.least / max(1, size))).flatMap { _ in corpus }
    analyzer = Analyzer(register: try Embedded.register())
  }

  /// Bytes that are read in one run at least.
  private static let least = 2_000_000

  func run() {
    let reader = ArticleReader()
    let articles = files.flatMap { reader.read($0.bytes, path: $0.name).articles }
    let text = articles.reduce(0) { $0 + $1.text.utf8.count }
    rate("files to articles", files.reduce(0) { $0 + $1.bytes.count }) {
      files.reduce(0) { $0 + reader.read($1.bytes, path: $1.name).articles.count }
    }
    rate("articles to findings", text) { articles.reduce(0) { $0 + analyzer.findings(of: $1).events.count } }
  }

  /// Prints megabytes a second: the median of some runs, and what came of one.
  private func rate(_ what: String, _ bytes: Int, _ work: () -> Int) {
    let clock = ContinuousClock()
    var result = 0
    let times = (0..<5).map { _ in clock.measure { result = work() } }.sorted()
    let seconds = times[times.count / 2] / .seconds(1)
    let rate = (Double(bytes) / 1e5 / seconds).rounded() / 10
    print(what + String(repeating: " ", count: max(1, 38 - what.count)) + "\(rate) MB/s  → \(result)")
  }
}
