import GRDB
import TimelineModel

/// A reader's own events as rows like those of others, made anew from the annotations before each rebuild: they are
/// searched, filtered, counted and exported like all else, and no import can lose them.
///
/// One that hangs on a passage stands in that article. The others, and those whose article has gone, stand each in an
/// article of its own, with what the reader has written as its text.
struct OwnEvents {
  /// The file that holds the articles of their own; no file is read by such a name.
  static let path = ":own"
  /// A condition that no row of a text's own fulfils.
  static let ids = "id >= 'own-' AND id < 'own.'"

  let db: Database

  func lay() throws {
    let own = try Annotation.byEvent(db).compactMap { id, word in
      word.isHidden ? nil : word.own.map { (id: id, event: $0) }
    }.sorted { $0.id < $1.id }
    let isStored =
      try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM event WHERE \(Self.ids))") ?? false
    if own.isEmpty, !isStored { return }
    try db.execute(sql: "DELETE FROM event WHERE \(Self.ids)")
    try Import.run(db) { state in
      var alone: [ArticleRows] = []
      for (id, event) in own {
        if let passage = event.passage, let holder = try holder(of: passage) {
          try state.add(
            EventRows(row(id, event, in: passage.article, passage.span), in: holder.passages),
            to: holder.number)
        } else {
          alone.append(try articleRows(id, event))
        }
      }
      if alone.isEmpty {
        try state.remove(path: Self.path)
      } else {
        try state.store(path: Self.path, fingerprint: "", articles: alone, problems: [])
      }
    }
  }

  /// The article that a passage stands in, while it has such a passage.
  private func holder(of passage: OwnEvent.Passage) throws -> (number: Int64, passages: [Passage])? {
    let select = try db.cachedStatement(
      sql: """
        SELECT a.number, c.document, length(CAST(c.text AS BLOB)) FROM article a JOIN content c ON c.article = a.number
        WHERE a.id = ?
        """)
    guard let row = try Row.fetchOne(select, arguments: [passage.article]), passage.span.end <= row[2] as Int
    else { return nil }
    return (row[0], try StoredJSON.value(Article.self, row[1]).passages)
  }

  private func articleRows(_ id: Event.ID, _ own: OwnEvent) throws -> ArticleRows {
    let title = Span(0, own.headline.utf8.count)
    var article = Article(
      id: OwnEvent.article(of: id), source: Article.Source(path: Self.path, line: 1, format: "own"),
      header: Header(), title: own.headline, text: own.headline, passages: [Passage(.title, title)])
    if let note = own.note, !note.isEmpty {
      article.text += "\n" + note
      article.passages.append(Passage(.body, Span(title.end + 1, article.text.utf8.count)))
    }
    var findings = Findings(
      article: article.id, language: .bokmål, published: Dating(own.when), publishedBasis: .header)
    findings.events = [row(id, own, in: article.id, title)]
    return try ArticleRows(article, findings)
  }

  private func row(_ id: Event.ID, _ own: OwnEvent, in article: Article.ID, _ span: Span) -> Event {
    Event(
      id: id, article: article, span: span, headline: own.headline, dating: Dating(own.when), basis: .own,
      kind: own.kind ?? .other, status: .happened, actors: own.actors, places: own.places, time: nil,
      salience: .core,
      confidence: 1, isMain: false)
  }
}
