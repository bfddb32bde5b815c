import Foundation
import GRDB
import TimelineModel

/// Articles and quotes for lists: the order of all as numbers, and pages of text by number.
extension Archive {
  /// The events of each article, the articles in order of date: a few bytes an event, and no text.
  public func articleIndex() throws(Problem) -> ArticleIndex {
    try read { db in
      var numbers: [Int64] = []
      var days: [Int32] = []
      let articles = try Row.fetchCursor(
        db,
        sql: """
          SELECT number, firstDay FROM article WHERE id < 'own:' OR id >= 'own;' ORDER BY firstDay, number
          """)
      while let row = try articles.next() {
        numbers.append(row[0])
        days.append(row[1])
      }
      let told = try ordinals(ofArticlesTo: Int(numbers.max() ?? 0), db)
      var offsets: [Int32] = [0]
      var postings: [Int32] = []
      for number in numbers {
        postings += told[Int(number)]
        offsets.append(Int32(postings.count))
      }
      return ArticleIndex(numbers: numbers, days: days, offsets: offsets, postings: postings)
    }
  }

  /// By article number: the ordinals of the events it tells, those that are shown as another's telling among them.
  private func ordinals(ofArticlesTo last: Int, _ db: Database) throws -> [[Int32]] {
    let ordinals = try StoredColumn.ordinals.read(db)
    var told = [[Int32]](repeating: [], count: last + 1)
    // The index alone is read, which holds an event in a few bytes.
    let events = try Row.fetchCursor(db, sql: "SELECT article, number FROM event ORDER BY article")
    while let row = try events.next() {
      let (article, event): (Int, Int) = (row[0], row[1])
      guard told.indices.contains(article), ordinals.indices.contains(event), ordinals[event] >= 0 else {
        continue
      }
      told[article].append(ordinals[event])
    }
    for article in told.indices where told[article].count > 1 {
      told[article] = Set(told[article]).sorted()
    }
    return told
  }

  /// Articles by their numbers in an index; one that is gone is left out.
  public func listedArticles(_ numbers: [Int64]) throws(Problem) -> [Int64: ListedArticle] {
    try read { db in
      let select = try db.cachedStatement(
        sql: """
          SELECT number, id, title, publisher, published FROM article
          WHERE number IN (SELECT value FROM json_each(?))
          """)
      let rows = try Row.fetchAll(select, arguments: [try StoredJSON.text(numbers)])
      return Dictionary(
        uniqueKeysWithValues: rows.map { row in
          let when = (row[4] as String?).flatMap { When($0) }
          return (row[0], ListedArticle(id: row[1], title: row[2], publisher: row[3], when: when))
        })
    }
  }

  /// The numbers of the articles that quote one of these actors, or one whom it speaks for; those that quote anyone when
  /// none is named.
  public func articlesQuoting(_ actors: [Actor.ID]) throws(Problem) -> Set<Int64> {
    try read { db in
      if actors.isEmpty { return try Int64.fetchSet(db, sql: "SELECT DISTINCT article FROM speech") }
      let same = try SameActors(db)
      let all = try StoredJSON.text(actors.flatMap(same.all(of:)))
      let select = try db.cachedStatement(
        sql: """
          SELECT article FROM speech WHERE speaker IN (
            SELECT number FROM entity WHERE kind = 'actor' AND id IN (SELECT value FROM json_each(?)))
          """)
      return try Int64.fetchSet(select, arguments: [all])
    }
  }

  /// The quotes of articles by their numbers, for each in the order of its text.
  public func quotes(of numbers: [Int64]) throws(Problem) -> [[ListedQuote]] {
    try read { db in
      let same = try SameActors(db)
      let select = try db.cachedStatement(
        sql: """
          SELECT a.id, a.published, c.text, json_extract(c.findings, '$.quotes')
          FROM article a JOIN content c ON c.article = a.number WHERE a.number = ?
          """)
      return try numbers.map { number in
        guard let row = try Row.fetchOne(select, arguments: [number]), let written: String = row[3] else {
          return []
        }
        let text: String = row[2]
        return try StoredJSON.value([Quote].self, written).sorted { $0.span < $1.span }.map { quote in
          try quote.span.check(in: text)
          return ListedQuote(
            article: row[0], span: quote.span, words: String(text[quote.span]),
            speaker: quote.speaker.map(same.head(of:)), speakerWords: quote.speakerWords,
            when: (row[1] as String?).flatMap { When($0) })
        }
      }
    }
  }
}
