/// What is wrong with a corpus, and what is known and excused.
struct CorpusReport {
  /// Those of the register and the facts, then in the order of the articles and their lines.
  private(set) var faults: [CorpusFault] = []
  private(set) var excused = 0
  /// Exceptions that excuse nothing any more.
  private(set) var idle: [CorpusException] = []
  private let articles: Int

  init(corpus: CorpusFolder, checks: [any CorpusCheck]) {
    articles = corpus.articles.count
    var used: Set<CorpusException> = []
    let inArticles = corpus.articles.flatMap { article in
      checks.flatMap { $0.faults(in: article) }.sorted { $0.line < $1.line }
    }
    for fault in corpus.sourceFaults + inArticles {
      if let exception = corpus.exceptions.first(where: { $0.excuses(fault) }) {
        used.insert(exception)
        excused += 1
      } else {
        faults.append(fault)
      }
    }
    let rules = Set(checks.map(\.rule)).union([.source])
    idle = corpus.exceptions.filter { rules.contains($0.rule) && !used.contains($0) }
  }

  /// A line a fault, what may be struck from the exceptions, and the sums.
  var text: String {
    var lines = faults.map(\.description)
    lines += idle.map { "exceptions.txt: no longer needed: \($0.file): \($0.rule.rawValue): «\($0.words)»" }
    lines.append("\(articles) articles, \(faults.count) faults, \(excused) known exceptions")
    return lines.joined(separator: "\n") + "\n"
  }
}
