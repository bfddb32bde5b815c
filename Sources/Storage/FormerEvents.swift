import GRDB
import TimelineModel

/// Where the events stood that readers have said something of, when they are gone: the words wait for them, and are told
/// by file and headline meanwhile.
struct FormerEvents {
  let db: Database

  /// Whether readers have said anything at all: else there is nothing to note.
  static func areNeeded(_ db: Database) throws -> Bool {
    try Int.fetchOne(db, sql: "SELECT 1 FROM annotation WHERE kind = 'event' LIMIT 1") != nil
  }

  /// Notes the events of an article that are about to go.
  ///
  /// - Parameter file: the file that held it; nil for its source.
  func note(_ article: Int64, of file: Int64? = nil) throws {
    let select = try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO former
        SELECT e.id, a.id, f.path, t.headline
        FROM event e JOIN article a ON a.number = e.article JOIN telling t ON t.event = e.number
          JOIN file f ON f.number = coalesce(?2, (SELECT min(file) FROM source WHERE article = a.number))
        WHERE e.article = ?1 AND e.id NOT GLOB 'own-*' AND (
          e.id IN (SELECT target FROM annotation WHERE kind = 'event')
          OR e.id IN (SELECT json_extract(change, '$.sameAs._0') FROM annotation WHERE kind = 'event'))
        """)
    try select.execute(arguments: [article, file])
  }

  /// Articles that a file once held, in which words still wait.
  func articles(of path: String) throws -> [Article.ID] {
    try String.fetchAll(
      db, sql: "SELECT DISTINCT article FROM former WHERE path = ? ORDER BY article", arguments: [path])
  }

  /// Forgets the file's events that are back, and those of which nothing is said any more.
  func forget(of path: String) throws {
    try db.execute(
      sql: """
        DELETE FROM former WHERE path = ? AND (
          EXISTS (SELECT 1 FROM event WHERE id = former.event)
          OR former.event NOT IN (SELECT target FROM annotation)
            AND former.event NOT IN (SELECT coalesce(json_extract(change, '$.sameAs._0'), '') FROM annotation))
        """, arguments: [path])
  }
}

/// A reader's word whose event is not in the archive now.
public struct WaitingWord: Hashable, Sendable {
  public var annotation: Annotation
  /// The file that told the event, and how; nil where that was not noted.
  public var path: String?
  public var headline: String?

  public init(annotation: Annotation, path: String? = nil, headline: String? = nil) {
    self.annotation = annotation
    self.path = path
    self.headline = headline
  }
}

/// What had waited for one event, and belongs to another now.
public struct AttachedWords: Hashable, Sendable {
  /// How the event was told that they waited for.
  public var former: String
  public var count: Int
}

extension Archive {
  /// Lets words that wait for a sentence which has been changed belong to the event that is told instead. They are those of the
  /// same file; where several events of it are waited for, of the one that was told most alike.
  ///
  /// - Returns: what has been attached; nil where nothing waits for that file's events.
  public func attachWaitingWords(to event: Event.ID) throws(Problem) -> AttachedWords? {
    try write { db in
      let headline = try String.fetchOne(
        db, sql: "SELECT t.headline FROM telling t JOIN event e ON e.number = t.event WHERE e.id = ?",
        arguments: [event])
      let waiting = try Row.fetchAll(
        db,
        sql: """
          SELECT w.event, w.headline, w.path FROM former w
          WHERE w.path IN (
            SELECT f.path FROM event e JOIN source s ON s.article = e.article JOIN file f ON f.number = s.file
            WHERE e.id = ?)
          AND NOT EXISTS (SELECT 1 FROM event WHERE id = w.event)
          AND w.event IN (SELECT target FROM annotation WHERE kind = 'event' AND NOT isUndone)
          ORDER BY w.event
          """, arguments: [event]
      ).map { (event: $0[0] as String, headline: ($0[1] as String?) ?? "", path: $0[2] as String) }
      let wanted = Array((headline ?? "").lowercased())
      let distances = waiting.map { Misspelling.distance(wanted, Array($0.headline.lowercased())) }
      guard let nearest = zip(waiting, distances).min(by: { $0.1 < $1.1 })?.0 else { return nil }
      try db.execute(
        sql: "UPDATE annotation SET target = ? WHERE kind = 'event' AND target = ?",
        arguments: [event, nearest.event])
      let count = db.changesCount
      try db.execute(
        sql: """
          UPDATE annotation SET change = json_set(change, '$.sameAs._0', ?1)
          WHERE kind = 'event' AND json_extract(change, '$.sameAs._0') = ?2
          """, arguments: [event, nearest.event])
      try FormerEvents(db: db).forget(of: nearest.path)
      try db.execute(sql: "UPDATE state SET isDirty = 1")
      return AttachedWords(former: nearest.headline, count: count)
    }
  }

  /// What readers have said that waits for its event or its actor to come back, in the order it was said.
  public func waitingWords() throws(Problem) -> [WaitingWord] {
    let loose = try looseAnnotations()
    if loose.isEmpty { return [] }
    return try read { db in
      let select = try db.cachedStatement(sql: "SELECT path, headline FROM former WHERE event = ?")
      return try loose.map { annotation in
        guard case .event(let id) = annotation.target,
          let row = try Row.fetchOne(select, arguments: [id])
        else { return WaitingWord(annotation: annotation) }
        return WaitingWord(annotation: annotation, path: row[0], headline: row[1])
      }
    }
  }
}
