import GRDB
import GRDBSQLite
import Synchronization
import TimelineModel

/// Which events the passages lead to, as columns; loaded at the first search.
struct PassageEvents {
  var generation: Int
  var offsets: [Int32]
  var events: [Int32]
  /// Number of events in the timeline.
  var count: Int

  /// Keeps the columns between searches for as long as the timeline is the same.
  final class Cache: Sendable {
    private let kept = Mutex<PassageEvents?>(nil)

    func columns(_ db: Database) throws -> PassageEvents {
      let generation = try Int.fetchOne(db, sql: "SELECT generation FROM state") ?? 0
      if let kept = kept.withLock({ $0 }), kept.generation == generation { return kept }
      let columns = PassageEvents(
        generation: generation, offsets: try StoredColumn.passageOffsets.read(db),
        events: try StoredColumn.passageEvents.read(db), count: try StoredColumn.events.count(db))
      kept.withLock { $0 = columns }
      return columns
    }
  }

  /// The ordinals that a query finds, ascending. A query that asks for nothing finds everything, as an empty
  /// filter does.
  func search(
    _ query: SearchQuery, in db: Database, whileWanted isWanted: (Int, Int) -> Bool = { _, _ in true }
  ) throws -> [Int32] {
    let (wanted, unwanted) = try query.match { word, isPrefix in
      try Self.isLong(word) || !Self.stands(word, isPrefix, in: db)
        ? Spelling.others(of: word, isPrefix: isPrefix, in: db) : []
    }
    switch (wanted, unwanted) {
    case (nil, nil): return (0..<Int32(count)).map(\.self)
    case (let wanted?, nil): return ordinals(try marks(wanted, in: db, isWanted), where: true)
    case (let wanted?, let unwanted?):
      return ordinals(try marks("(\(wanted)) NOT (\(unwanted))", in: db, isWanted), where: true)
    case (nil, let unwanted?): return ordinals(try marks(unwanted, in: db, isWanted), where: false)
    }
  }

  /// A search that no one waits for any more.
  struct Stopped: Error {}

  /// Hits between two questions whether the search is still wanted.
  private static let stretch = 2048

  /// Short words are too many: «for» typed is «før» only where no text has «for».
  private static func isLong(_ word: String) -> Bool { word.utf8.count > 3 }

  private static func stands(_ word: String, _ isPrefix: Bool, in db: Database) throws -> Bool {
    let select = try db.cachedStatement(sql: "SELECT 1 FROM passage WHERE passage MATCH ? LIMIT 1")
    return try Int.fetchOne(select, arguments: ["\"\(word)\"" + (isPrefix ? " *" : "")]) != nil
  }

  private func marks(_ match: String, in db: Database, _ isWanted: (Int, Int) -> Bool) throws -> [Bool] {
    var marks = [Bool](repeating: false, count: count)
    var hits = 0
    try Self.eachHit(match, in: db) { passage in
      // Hits come in the order of the passages, so the last one tells how far it is.
      hits += 1
      if hits % Self.stretch == 0, !isWanted(passage, offsets.count) { throw Stopped() }
      if passage + 1 >= offsets.count { return }
      for index in offsets[passage]..<offsets[passage + 1] { marks[Int(events[Int(index)])] = true }
    }
    return marks
  }

  /// Steps SQLite itself: a common word hits half of all passages, and a cursor costs twice what SQLite does.
  private static func eachHit(_ match: String, in db: Database, _ body: (Int) throws -> Void) throws {
    let select = try db.cachedStatement(sql: "SELECT rowid FROM passage WHERE passage MATCH ?")
    try select.setArguments([match])
    let statement = select.sqliteStatement
    defer { sqlite3_reset(statement) }
    var code = sqlite3_step(statement)
    while code == SQLITE_ROW {
      try body(Int(sqlite3_column_int64(statement, 0)))
      code = sqlite3_step(statement)
    }
    if code != SQLITE_DONE {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage, sql: select.sql)
    }
  }

  private func ordinals(_ marks: [Bool], where mark: Bool) -> [Int32] {
    var ordinals: [Int32] = []
    for (ordinal, isMarked) in marks.enumerated() where isMarked == mark { ordinals.append(Int32(ordinal)) }
    return ordinals
  }
}
