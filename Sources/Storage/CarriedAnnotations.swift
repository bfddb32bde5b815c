import GRDB
import TimelineModel

/// Readers' words about an article that its file now tells otherwise.
///
/// An article's id is made from its text, so an edited file holds another article. An event's id is the
/// article's with a mark of its sentence behind it: where the sentence still stands, the annotation follows.
struct CarriedAnnotations {
  let db: Database

  /// Lets annotations on events of the former article follow to the same sentences of the new ones, those too that are
  /// taken back: they may be said again.
  func carry(from former: Article.ID, to articles: some Sequence<Article.ID>) throws {
    let articles = articles.sorted()
    for var annotation in try about(former) {
      let before = annotation
      guard case .event(let target) = annotation.target else { continue }
      if let moved = try counterpart(of: target, former, articles) { annotation.target = .event(moved) }
      if case .sameAs(let other) = annotation.change, let moved = try counterpart(of: other, former, articles)
      {
        annotation.change = .sameAs(moved)
      }
      if annotation != before { try annotation.update(db) }
    }
  }

  /// Lets words that wait come to the articles that a file holds now, from those it has held before: a text that comes
  /// back has its sentences again, whatever has stood there meanwhile.
  func bringBack(to articles: Set<Article.ID>, of path: String) throws {
    let former = FormerEvents(db: db)
    for article in try former.articles(of: path) where !articles.contains(article) {
      try carry(from: article, to: articles)
    }
    try former.forget(of: path)
  }

  /// What has been said of an article's events, or that others are the same as one of them.
  private func about(_ article: Article.ID) throws -> [Annotation] {
    let other = "json_extract(change, '$.sameAs._0')"
    let select = try db.cachedStatement(
      sql: """
        SELECT number, kind, target, change, madeAt FROM annotation WHERE kind = 'event' AND target >= ?1 AND target < ?2
        UNION SELECT number, kind, target, change, madeAt FROM annotation WHERE \(other) >= ?1 AND \(other) < ?2
        ORDER BY number
        """)
    return try Row.fetchAll(select, arguments: [article + "-", article + "."]).map { try Annotation($0) }
  }

  /// The event that tells the same sentence in one of the articles.
  private func counterpart(of event: Event.ID, _ former: Article.ID, _ articles: [Article.ID]) throws
    -> Event.ID?
  {
    guard event.hasPrefix(former + "-") else { return nil }
    let sentence = event.dropFirst(former.count)
    return try articles.lazy.map { $0 + sentence }.first { id in
      try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM event WHERE id = ?)", arguments: [id]) ?? false
    }
  }
}

extension Annotation {
  /// Stores what has changed under the same number.
  func update(_ db: Database) throws {
    guard case .event(let target) = target else { return }
    try db.execute(
      sql: "UPDATE annotation SET target = ?, change = ? WHERE number = ?",
      arguments: [target, try StoredJSON.text(change), id])
  }
}
