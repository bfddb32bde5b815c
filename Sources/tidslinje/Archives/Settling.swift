import Analysis
import Storage
import TimelineModel

/// Brings the archive up to date with what its articles tell each other.
struct Settling {
  let archive: Archive
  let analyzer: Analyzer

  /// Articles a transaction.
  private static let batchSize = 100

  /// - Parameter goesOn: told again and again that it does.
  /// - Returns: where articles contradict each other.
  func run(_ goesOn: @escaping () -> Void) throws(Problem) -> [Problem] {
    var problems: [Problem] = []
    let settlement = Settlement(analyzer) { id throws(Problem) in
      goesOn()
      return try archive.document(id)
    }
    var batch: [SettledArticle] = []
    for account in try settlement.changed(archive.accounts()) {
      goesOn()
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
    try archive.settle(batch)
    return problems
  }
}
