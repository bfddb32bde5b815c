import Foundation
import GRDB
import TimelineModel

/// Writes files of articles into an archive, inside one transaction.
struct Import {
  private let db: Database
  private var entities: Entities
  private var nextPassage: Int
  private var spellings = SpellingCollector()
  /// Passages that are to be indexed for search: all together, for what SQLite does between them would have the index
  /// written out each time.
  private var unindexed: [(number: Int, words: String)] = []
  /// Whether readers have said anything that may lose its event.
  private let isAnnotated: Bool

  static func run(_ db: Database, _ body: (inout Import) throws -> Void) throws {
    var state = Import(
      db: db, entities: Entities(db),
      nextPassage: try Int.fetchOne(db, sql: "SELECT nextPassage FROM state") ?? 0,
      isAnnotated: try FormerEvents.areNeeded(db))
    try body(&state)
    try state.indexPassages()
    try state.spellings.store(db)
    try db.execute(sql: "UPDATE state SET isDirty = 1, nextPassage = ?", arguments: [state.nextPassage])
  }

  /// Replaces everything that came from the file.
  mutating func store(path: String, fingerprint: String, articles: [ArticleRows], problems: [Problem]) throws
  {
    let file = try number(ofFile: path, fingerprint: fingerprint)
    try db.execute(sql: "DELETE FROM problem WHERE file = ? AND article IS NULL", arguments: [file])
    for problem in problems {
      try db.execute(
        sql: "INSERT INTO problem (file, value) VALUES (?, ?)",
        arguments: [file, try StoredJSON.text(problem)])
    }
    let former = try held(by: file)
    var stored: Set<Article.ID> = []
    for article in articles where stored.insert(article.id).inserted { try store(article, from: file) }
    for (id, number) in former where !stored.contains(id) {
      if try release(number, from: file) { try CarriedAnnotations(db: db).carry(from: id, to: stored) }
    }
    if isAnnotated { try CarriedAnnotations(db: db).bringBack(to: stored, of: path) }
  }

  mutating func remove(path: String) throws {
    guard let file = try Int64.fetchOne(db, sql: "SELECT number FROM file WHERE path = ?", arguments: [path])
    else { return }
    for (_, number) in try held(by: file) { _ = try release(number, from: file) }
    try db.execute(sql: "DELETE FROM file WHERE number = ?", arguments: [file])
  }

  private func number(ofFile path: String, fingerprint: String) throws -> Int64 {
    try db.cachedStatement(
      sql: """
        INSERT INTO file (path, fingerprint) VALUES (?, ?)
        ON CONFLICT (path) DO UPDATE SET fingerprint = excluded.fingerprint
        """
    ).execute(arguments: [path, fingerprint])
    let select = try db.cachedStatement(sql: "SELECT number FROM file WHERE path = ?")
    guard let number = try Int64.fetchOne(select, arguments: [path]) else { throw Damage("file: \(path)") }
    return number
  }

  private func held(by file: Int64) throws -> [(Article.ID, Int64)] {
    let select = try db.cachedStatement(
      sql: "SELECT a.id, a.number FROM source s JOIN article a ON a.number = s.article WHERE s.file = ?")
    return try Row.fetchAll(select, arguments: [file]).map { ($0[0], $0[1]) }
  }

  /// A file that holds an article of another file's only notes that it does.
  private mutating func store(_ article: ArticleRows, from file: Int64) throws {
    let select = try db.cachedStatement(
      sql: """
        SELECT a.number, (SELECT file FROM source WHERE article = a.number ORDER BY number LIMIT 1)
        FROM article a WHERE a.id = ?
        """)
    if let row = try Row.fetchOne(select, arguments: [article.id]) {
      let number: Int64 = row[0]
      if row[1] == file { try update(number, to: article) }
      try claim(number, article.source, for: file)
      if row[1] == file { try note(article.problems, of: number) }
    } else {
      let number = try insert(article)
      try claim(number, article.source, for: file)
      try note(article.problems, of: number)
    }
  }

  /// The findings that an article has with what other articles told it.
  mutating func settle(_ article: ArticleRows) throws {
    let select = try db.cachedStatement(sql: "SELECT number FROM article WHERE id = ?")
    guard let number = try Int64.fetchOne(select, arguments: [article.id]) else { return }
    try update(number, to: article)
    try note(article.problems, of: number)
  }

  /// What an article's reading left in doubt is told with the file that is its source.
  private func note(_ problems: [String], of article: Int64) throws {
    try db.cachedStatement(sql: "DELETE FROM problem WHERE article = ?").execute(arguments: [article])
    for problem in problems {
      try db.cachedStatement(
        sql: """
          INSERT INTO problem (file, value, article)
          SELECT file, ?2, ?1 FROM source WHERE article = ?1 ORDER BY number LIMIT 1
          """
      ).execute(arguments: [article, problem])
    }
  }

  private func claim(_ article: Int64, _ source: Article.Source, for file: Int64) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO source (article, file, line, format) VALUES (?, ?, ?, ?)
        ON CONFLICT (article, file) DO UPDATE SET line = excluded.line, format = excluded.format
        """
    ).execute(arguments: [article, file, source.line, source.format])
  }

  /// The article goes with the last file that holds it. When another file becomes its source, that file's
  /// fingerprint is forgotten, so that the next import reads what it says of the article.
  ///
  /// - Returns: whether the article is gone.
  private mutating func release(_ article: Int64, from file: Int64) throws -> Bool {
    func source() throws -> Int64? {
      let select = try db.cachedStatement(
        sql: "SELECT file FROM source WHERE article = ? ORDER BY number LIMIT 1")
      return try Int64.fetchOne(select, arguments: [article])
    }
    let former = try source()
    try db.execute(sql: "DELETE FROM source WHERE article = ? AND file = ?", arguments: [article, file])
    if let next = try source() {
      if next != former {
        try db.execute(sql: "UPDATE file SET fingerprint = '' WHERE number = ?", arguments: [next])
      }
      return false
    }
    if isAnnotated { try FormerEvents(db: db).note(article, of: file) }
    try unindex(article)
    try db.execute(sql: "DELETE FROM article WHERE number = ?", arguments: [article])
    return true
  }

  private mutating func insert(_ article: ArticleRows) throws -> Int64 {
    try db.cachedStatement(
      sql: """
        INSERT INTO article (
          id, title, publisher, language, published, firstDay, events, firstPassage, passages, isTitleIndexed
        ) VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, ?)
        """
    ).execute(arguments: [
      article.id, article.title, article.publisher, article.language, article.published, article.firstDay,
      nextPassage, article.spans.count / 2, article.isTitleApart,
    ])
    let number = db.lastInsertedRowID
    try db.cachedStatement(sql: "INSERT INTO content VALUES (?, ?, ?, ?, ?)").execute(arguments: [
      number, article.text, Data(littleEndian: article.spans), article.document, article.findings,
    ])
    index(article)
    try insertFindings(article, number)
    try article.testimonies?.store(number, db)
    return number
  }

  /// Passages keep their numbers, and their place in the search index, when the text is the same.
  private mutating func update(_ number: Int64, to article: ArticleRows) throws {
    let isSame =
      try Bool.fetchOne(
        db,
        sql: """
          SELECT c.text = ? AND c.spans = ? AND a.isTitleIndexed = ? AND (a.title = ? OR NOT a.isTitleIndexed)
          FROM content c JOIN article a ON a.number = c.article WHERE c.article = ?
          """,
        arguments: [
          article.text, Data(littleEndian: article.spans), article.isTitleApart, article.title, number,
        ]) ?? false
    if !isSame {
      try unindex(number)
      try db.execute(
        sql: "UPDATE article SET firstPassage = ?, passages = ?, isTitleIndexed = ? WHERE number = ?",
        arguments: [nextPassage, article.spans.count / 2, article.isTitleApart, number])
      index(article)
    }
    let isKept = try keepsEvents(number, article.events)
    try db.execute(sql: "DELETE FROM figure WHERE article = ?", arguments: [number])
    try db.execute(sql: "DELETE FROM speech WHERE article = ?", arguments: [number])
    try db.execute(
      sql: """
        UPDATE article SET title = ?, publisher = ?, language = ?, published = ?, firstDay = ? WHERE number = ?
        """,
      arguments: [
        article.title, article.publisher, article.language, article.published, article.firstDay, number,
      ])
    try db.execute(
      sql: "UPDATE content SET text = ?, spans = ?, document = ?, findings = ? WHERE article = ?",
      arguments: [
        article.text, Data(littleEndian: article.spans), article.document, article.findings, number,
      ])
    try insertFindings(article, number, isKept: isKept)
    try article.testimonies?.store(number, db)
  }

  /// An event whose id comes twice is the first of them.
  private mutating func insertFindings(_ article: ArticleRows, _ number: Int64, isKept: Bool = false) throws {
    for actor in article.newActors { try entities.store(actor, isKnown: false) }
    var told: Set<Event.ID> = []
    var count = 0
    for rows in article.events where told.insert(rows.event.id).inserted {
      if try store(rows, number, isKept: isKept) { count += 1 }
    }
    for figure in article.figures { try figure.store(number, db) }
    try db.cachedStatement(sql: "UPDATE article SET events = ? WHERE number = ?")
      .execute(arguments: [count, number])
    for (speaker, quotes) in article.quotes {
      try db.cachedStatement(sql: "INSERT INTO speech VALUES (?, ?, ?)")
        .execute(arguments: [try entities.number(of: speaker, .actor), number, quotes])
    }
  }

  /// Adds an event to an article that the archive has.
  mutating func add(_ rows: EventRows, to article: Int64) throws {
    _ = try store(rows, article, isKept: false)
  }

  /// Whether an article tells the events it has told before; else they are taken away. They keep their numbers then, and
  /// only what is said of them is written anew. Where it tells another, or in another order, all get new ones, for
  /// numbers ascend with the text.
  private func keepsEvents(_ article: Int64, _ events: [EventRows]) throws -> Bool {
    let select = try db.cachedStatement(
      sql: "SELECT id FROM event WHERE article = ? AND NOT (\(OwnEvents.ids)) ORDER BY number")
    if try String.fetchAll(select, arguments: [article]) == events.map(\.event.id) { return true }
    if isAnnotated { try FormerEvents(db: db).note(article) }
    try db.cachedStatement(sql: "DELETE FROM event WHERE article = ?").execute(arguments: [article])
    return false
  }

  private static let insertEvent = """
    INSERT INTO event (id, article, passage, firstDay, lastDay, kind, salience, isMain, actors, places, clues)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) ON CONFLICT (id) DO NOTHING RETURNING number
    """
  private static let updateEvent = """
    UPDATE event SET (passage, firstDay, lastDay, kind, salience, isMain, actors, places, clues) =
      (?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
    WHERE id = ?1 AND article = ?2 RETURNING number
    """

  /// Adds an event, or says anew what is said of one that is kept.
  ///
  /// - Returns: whether it is the article's; an id that two articles have is the event of the first.
  private mutating func store(_ rows: EventRows, _ article: Int64, isKept: Bool) throws -> Bool {
    let event = rows.event
    let actors = try event.actors.map { id in try entities.number(of: id, .actor) }
    let places = try event.places.map { id in try entities.number(of: id, .place) }
    let number = try Int64.fetchOne(
      db.cachedStatement(sql: isKept ? Self.updateEvent : Self.insertEvent),
      arguments: [
        event.id, article, rows.passage, rows.firstDay, rows.lastDay, event.kind.rawValue,
        event.salience.rawValue, event.isMain,
        Data(littleEndian: actors), Data(littleEndian: places),
        Data(littleEndian: event.clues.map { Int32(bitPattern: $0.code) }),
      ])
    guard let number else { return false }
    try db.cachedStatement(sql: "INSERT OR REPLACE INTO telling VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
      .execute(
        arguments: [
          number, event.dating.when?.description, event.headline, event.span.start,
          event.span.end, event.basis.rawValue, event.status.rawValue, event.time,
          event.confidence, rows.reasons,
        ])
    return true
  }

  private mutating func index(_ article: ArticleRows) {
    let title = article.isTitleApart ? [article.title] : []
    for words in Self.passages(of: article.text, article.spans) + title {
      unindexed.append((nextPassage, words))
      nextPassage += 1
    }
    spellings.collect(article.text)
    title.forEach { spellings.collect($0) }
  }

  private mutating func indexPassages() throws {
    let insert = try db.cachedStatement(sql: "INSERT INTO passage (rowid, text) VALUES (?, ?)")
    for passage in unindexed { try insert.execute(arguments: [passage.number, passage.words]) }
    unindexed = []
  }

  private mutating func unindex(_ article: Int64) throws {
    // It may be one that has just been stored.
    try indexPassages()
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT a.firstPassage, c.text, c.spans, iif(a.isTitleIndexed, a.title, NULL)
        FROM article a JOIN content c ON c.article = a.number WHERE a.number = ?
        """, arguments: [article])
    guard let row else { return }
    var spans: [Int32] = []
    spans.append(littleEndian: row[2])
    let delete = try db.cachedStatement(
      sql: "INSERT INTO passage (passage, rowid, text) VALUES ('delete', ?, ?)")
    let first: Int = row[0]
    let title: String? = row[3]
    for (offset, words) in (Self.passages(of: row[1], spans) + (title.map { [$0] } ?? [])).enumerated() {
      try delete.execute(arguments: [first + offset, words])
    }
  }

  /// The words of each passage. Cut as bytes: a span is the archive's to keep, not to judge.
  private static func passages(of text: String, _ spans: [Int32]) -> [String] {
    let bytes = Array(text.utf8)
    return stride(from: 0, to: spans.count, by: 2).map { index in
      let start = min(max(Int(spans[index]), 0), bytes.count)
      let end = min(max(Int(spans[index + 1]), start), bytes.count)
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
  }
}
