import Foundation
import GRDB
import TimelineModel

extension Archive {
  /// An event as its article tells it, whether the timeline shows it or not; nil when it is not in the archive.
  public func event(_ id: Event.ID) throws(Problem) -> Event? {
    try read { db in try Pages(db: db).event(id) }
  }

  /// An article with its text and findings; nil when it is not in the archive.
  ///
  /// - Parameter withReasons: whether its events come with the reasons of their dates.
  public func article(_ id: Article.ID, withReasons: Bool = true) throws(Problem) -> StoredArticle? {
    try read { db in try Pages(db: db, withReasons: withReasons).article(id) }
  }

  /// An article as it was read, without findings; nil when it is not in the archive.
  public func document(_ id: Article.ID) throws(Problem) -> Article? {
    try read { db in try Pages(db: db).document(id) }
  }
}

/// What a selection of the timeline holds.
extension Archive {
  /// Hands out a selection's entries in order, without the reasons of their dates; each page is a transaction.
  ///
  /// - Parameter body: answers whether the next one is wanted.
  /// - Returns: whether all have been handed out.
  /// - Throws: a problem too when the timeline has been made anew meanwhile: its ordinals mean other events then.
  @discardableResult
  public func forEachEntry(
    of selection: Selection, in index: TimelineIndex, _ body: (Entry) throws(Problem) -> Bool
  ) throws(Problem) -> Bool {
    for start in stride(from: 0, to: selection.count, by: 200) {
      let rows = start..<min(start + 200, selection.count)
      let page = try read { db in
        guard try Int.fetchOne(db, sql: "SELECT generation FROM state") == index.generation else {
          throw StorageProblems.timelineChanged
        }
        return try Pages(db: db, withReasons: false).entries(
          at: rows.compactMap { selection.ordinal(atRow: $0) })
      }
      for entry in page { guard try body(entry) else { return false } }
    }
    return true
  }

  /// The words of a span of an article; nil when it is not in the archive.
  public func words(at span: Span, in article: Article.ID) throws(Problem) -> String? {
    try read { db in
      let select = try db.cachedStatement(
        sql: """
          SELECT substr(CAST(c.text AS BLOB), ?, ?) FROM article a JOIN content c ON c.article = a.number
          WHERE a.id = ?
          """)
      return try Data.fetchOne(select, arguments: [span.start + 1, span.end - span.start, article])
        .map { String(decoding: $0, as: UTF8.self) }
    }
  }
}

/// Reads entries and articles out of their rows.
struct Pages {
  let db: Database
  var withReasons = true

  /// The entries at these ordinals, in their order; ordinals without an event are left out.
  func entries(at ordinals: [Int]) throws -> [Entry] {
    let numbers = try StoredColumn.events.values(at: ordinals, in: db)
    let rows = try rows(of: numbers.compactMap(\.self))
    let placed = zip(ordinals, numbers).compactMap { ordinal, number in
      number.flatMap { rows[$0] }.map { (ordinal, $0) }
    }
    return try entries(placed)
  }

  /// One event as the timeline shows it; nil when it is unknown.
  func entry(_ id: Event.ID) throws -> Entry? {
    guard let (number, ordinal) = try place(of: id), let row = try rows(of: [number])[number] else {
      return nil
    }
    return try entries([(ordinal, row)]).first
  }

  /// One event without what readers say of it.
  func event(_ id: Event.ID) throws -> Event? {
    let select = try db.cachedStatement(sql: EventRow.select + "WHERE e.id = ?")
    return try Row.fetchOne(select, arguments: [id]).map { try events([EventRow($0)])[0] }
  }

  /// Where these events stand, of those that the timeline shows.
  func ordinals(of events: Set<Event.ID>) throws -> [Event.ID: Int] {
    try events.reduce(into: [:]) { ordinals, event in ordinals[event] = try place(of: event)?.ordinal }
  }

  private func place(of event: Event.ID) throws -> (number: Int32, ordinal: Int)? {
    let select = try db.cachedStatement(sql: "SELECT number FROM event WHERE id = ?")
    guard let number = try Int32.fetchOne(select, arguments: [event]),
      let ordinal = try StoredColumn.ordinals.values(at: [Int(number)], in: db)[0], ordinal >= 0
    else { return nil }
    return (number, Int(ordinal))
  }

  /// What readers have left on the events that the timeline shows.
  func marks() throws -> FacetIndex {
    let said = try Annotation.byEvent(db).filter { !$0.value.marks.isEmpty }
    if said.isEmpty { return Mark.facet([:]) }
    let select = try db.cachedStatement(
      sql: "SELECT number, id FROM event WHERE id IN (SELECT value FROM json_each(?))")
    let rows = try Row.fetchAll(select, arguments: [try StoredJSON.text(said.keys.sorted())])
    let ordinals = try StoredColumn.ordinals.values(at: rows.map { $0[0] }, in: db).map { $0 ?? -1 }
    // An event that is shown as another's telling has no line to mark.
    let shown = try StoredColumn.events.values(at: ordinals.map { Int($0) }, in: db)
    var marks: [Int32: [Mark]] = [:]
    for (place, row) in rows.enumerated() where shown[place] == row[0] {
      marks[ordinals[place]] = said[row[1]]?.marks
    }
    return Mark.facet(marks)
  }

  private func entries(_ placed: [(ordinal: Int, row: EventRow)]) throws -> [Entry] {
    let said = try Annotation.byEvent(db, of: placed.map(\.row.id))
    let sameActors = try SameActors(db)
    let merged = try merged(placed.map(\.row.number))
    let events = try events(
      placed.map { place in
        var row = place.row
        for actor in merged[row.number]?.actors ?? [] where !row.actors.contains(actor) {
          row.actors.append(actor)
        }
        return row
      })
    return zip(placed, events).map { place, event in
      var event = event
      sameActors.lay(over: &event)
      var entry = Entry(
        event: event, ordinal: place.ordinal, publisher: place.row.publisher, articleTitle: place.row.title)
      entry.alsoToldBy = merged[place.row.number]?.tellings ?? []
      said[event.id]?.lay(over: &entry, withReasons: withReasons)
      return entry
    }
  }

  /// What others tell of an event, and who takes part in it by their account.
  private struct Merged {
    var tellings: [Entry.Telling] = []
    var actors: [Int32] = []
  }

  /// Events that are shown together with these: the others of each one's group.
  private func merged(_ numbers: [Int32]) throws -> [Int32: Merged] {
    // One question for the whole page: each of its own would begin a list of what it has found, and sort it.
    let select = try db.cachedStatement(
      sql: """
        WITH shown (number, head) AS (
          SELECT value, coalesce((SELECT head FROM merged WHERE member = value), value) FROM json_each(?)),
        together (shown, number) AS (
          SELECT shown.number, merged.member FROM shown JOIN merged ON merged.head = shown.head
          UNION ALL SELECT number, head FROM shown)
        SELECT together.shown, e.id, a.id, a.title, a.publisher, e.actors
        FROM together JOIN event e ON e.number = together.number JOIN article a ON a.number = e.article
        WHERE together.number <> together.shown ORDER BY a.firstDay, e.id
        """)
    let rows = try Row.fetchCursor(select, arguments: [Self.list(numbers)])
    var merged: [Int32: Merged] = [:]
    while let row = try rows.next() {
      merged[row[0], default: Merged()].tellings.append(
        Entry.Telling(event: row[1], article: row[2], title: row[3], publisher: row[4]))
      merged[row[0]]?.actors.append(littleEndian: row[5])
    }
    return merged
  }

  /// Numbers as a statement takes them.
  private static func list(_ numbers: [Int32]) -> String {
    "[" + numbers.map(String.init).joined(separator: ",") + "]"
  }

  /// The row of each event by number, with what an entry needs of its article.
  private func rows(of numbers: [Int32]) throws -> [Int32: EventRow] {
    // Cached, as all that a key may wait for: preparing takes longer than running.
    let select = try db.cachedStatement(
      sql: EventRow.select + "WHERE e.number IN (SELECT value FROM json_each(?))")
    let cursor = try Row.fetchCursor(select, arguments: [Self.list(numbers)])
    var rows: [Int32: EventRow] = [:]
    while let row = try cursor.next() { rows[row[0]] = EventRow(row) }
    return rows
  }

  private func events(_ rows: [EventRow]) throws -> [Event] {
    let numbers = rows.reduce(into: Set<Int32>()) { $0.formUnion($1.actors + $1.places) }
    let ids = try Entities.ids(numbers, in: db)
    guard withReasons else { return try rows.map { row in try row.event([], ids) } }
    // One text for all: starting a decoder costs more than a reason does.
    let reasons = try StoredJSON.value(
      [[Reason]].self, "[" + rows.map(\.reasons).joined(separator: ",") + "]")
    return try zip(rows, reasons).map { row, reasons in try row.event(reasons, ids) }
  }

  /// An article with its findings, in which actors whom readers say are one are one.
  func article(_ id: Article.ID) throws -> StoredArticle? {
    guard let row = try content(of: id) else { return nil }
    var findings = try StoredJSON.value(Findings.self, row["findings"])
    let selectEvents = try db.cachedStatement(
      sql: EventRow.select + "WHERE e.article = ? ORDER BY e.number")
    let rows = try Row.fetchAll(selectEvents, arguments: [row["number"] as Int64]).map { EventRow($0) }
    findings.events = try events(rows)
    try SameActors(db).lay(over: &findings)
    let ordinals = try StoredColumn.ordinals.values(at: rows.map { Int($0.number) }, in: db)
    var placed: [Event.ID: Int] = [:]
    for (row, ordinal) in zip(rows, ordinals) {
      if let ordinal, ordinal >= 0 { placed[row.id] = Int(ordinal) }
    }
    let article = try document(row)
    let spans = findings.events.map(\.span) + findings.quotes.map(\.span) + article.passages.map(\.span)
    for span in spans { try span.check(in: article.text) }
    return StoredArticle(article: article, findings: findings, ordinals: placed)
  }

  /// An article as it was read, without findings.
  func document(_ id: Article.ID) throws -> Article? { try content(of: id).map(document) }

  private func document(_ row: Row) throws -> Article {
    var article = try StoredJSON.value(Article.self, row["document"])
    article.text = row["text"]
    article.source = Article.Source(path: row["path"], line: row["line"], format: row["format"])
    return article
  }

  private func content(of id: Article.ID) throws -> Row? {
    let select = try db.cachedStatement(
      sql: """
        SELECT a.number, c.text, c.document, c.findings, f.path, s.line, s.format
        FROM article a JOIN content c ON c.article = a.number
        JOIN source s ON s.number = (SELECT min(number) FROM source WHERE article = a.number)
        JOIN file f ON f.number = s.file WHERE a.id = ?
        """)
    return try Row.fetchOne(select, arguments: [id])
  }

  /// Articles by date: the first ones, or those after one of them.
  func articles(after last: Article.ID?, limit: Int) throws -> [ArticleSummary] {
    let later = "WHERE (a.firstDay, a.number) > (SELECT firstDay, number FROM article WHERE id = ?)"
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT a.id, a.title, a.published, a.publisher, a.events, f.path
        FROM article a JOIN source s ON s.number = (SELECT min(number) FROM source WHERE article = a.number)
        JOIN file f ON f.number = s.file AND f.path <> '\(OwnEvents.path)' \(last == nil ? "" : later)
        ORDER BY a.firstDay, a.number LIMIT ?
        """, arguments: last.map { [$0, limit] } ?? [limit])
    return rows.map { row in
      ArticleSummary(
        id: row[0], path: row[5], title: row[1], date: (row[2] as String?).flatMap { When($0) },
        publisher: row[3], events: row[4])
    }
  }
}

extension Span {
  /// That it lies in its text.
  func check(in text: String) throws {
    guard 0 <= start, start <= end, end <= text.utf8.count else { throw Damage("span: \(start) to \(end)") }
  }
}

/// An event's two rows, and of its article what an entry shows.
struct EventRow {
  static let select = """
    SELECT e.number, e.id, e.kind, e.isMain, e.actors, e.places, t.edtf, t.headline, t.spanStart, t.spanEnd,
      t.basis, t.status, e.salience, t.time, t.confidence, t.reasons, a.id, a.title, a.publisher
    FROM event e JOIN telling t ON t.event = e.number JOIN article a ON a.number = e.article

    """

  var number: Int32
  var id: Event.ID
  var kind: String
  var isMain: Bool
  var actors: [Int32] = []
  var places: [Int32] = []
  var edtf: String?
  var headline: String
  var span: Span
  var basis: String
  var status: String
  var salience: String
  var time: Int?
  var confidence: Double
  var reasons: String
  var article: Article.ID
  var title: String
  var publisher: String?

  init(_ row: Row) {
    number = row[0]
    id = row[1]
    kind = row[2]
    isMain = row[3]
    actors.append(littleEndian: row[4])
    places.append(littleEndian: row[5])
    edtf = row[6]
    headline = row[7]
    span = Span(row[8], row[9])
    basis = row[10]
    status = row[11]
    salience = row[12]
    time = row[13]
    confidence = row[14]
    reasons = row[15]
    article = row[16]
    title = row[17]
    publisher = row[18]
  }

  func event(_ reasons: [Reason], _ ids: [Int32: String]) throws -> Event {
    var when: When?
    if let edtf {
      guard let read = When(edtf) else { throw Damage("date: \(edtf)") }
      when = read
    }
    guard let kind = Event.Kind(rawValue: kind), let basis = Event.Basis(rawValue: basis),
      let status = Event.Status(rawValue: status), let salience = Event.Salience(rawValue: salience)
    else { throw Damage("event \(id): \(kind), \(basis), \(status), \(salience)") }
    func names(_ numbers: [Int32]) throws -> [String] {
      try numbers.map { number in
        guard let id = ids[number] else { throw Damage("event \(self.id): \(number)") }
        return id
      }
    }
    return Event(
      id: id, article: article, span: span, headline: headline, dating: Dating(when, reasons: reasons),
      basis: basis, kind: kind, status: status, actors: try names(actors), places: try names(places),
      time: time, salience: salience, confidence: confidence, isMain: isMain)
  }
}
