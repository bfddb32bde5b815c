import Analysis
import Storage
import TimelineModel

/// Brings the archive up to date with what its articles tell each other.
struct Settling {
  let archive: Archive
  let analyzer: Analyzer

  /// Articles a transaction.
  private static let batchSize = 100

  /// - Returns: where articles contradict each other; nil when it was stopped.
  func run(whileWanted isWanted: @escaping () -> Bool) throws(Problem) -> [Problem]? {
    var problems: [Problem] = []
    // What is given no more articles soon comes to its end.
    let settlement = Settlement(analyzer) { id throws(Problem) in isWanted() ? try archive.document(id) : nil
    }
    var batch: [SettledArticle] = []
    for account in try settlement.changed(archive.accounts()) {
      guard isWanted() else { return nil }
      guard let article = try archive.document(account.article) else { continue }
      var findings = analyzer.findings(of: article, evidence: account.evidence)
      analyzer.findClues(in: &findings, of: article)
      problems += findings.problems.filter { $0.code == "other-article-disagrees" }
        .map { $0.at(article.source) }
      batch.append(SettledArticle(article: article, findings: findings, account: account))
      if batch.count == Self.batchSize {
        try archive.settle(batch)
        batch = []
      }
    }
    guard isWanted() else { return nil }
    try archive.settle(batch)
    return problems
  }
}
