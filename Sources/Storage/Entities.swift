import GRDB
import TimelineModel

extension Archive {
  /// The actors of a register that have one of these names in Bokmål, by it.
  public func actors(named names: [String]) throws(Problem) -> [String: Actor] {
    if names.isEmpty { return [:] }
    return try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT name, value FROM entity
          WHERE kind = 'actor' AND isKnown AND value IS NOT NULL AND name IN (SELECT value FROM json_each(?))
          ORDER BY id DESC
          """, arguments: [try StoredJSON.text(names)])
      return try rows.reduce(into: [:]) { $0[$1[0]] = try StoredJSON.value(Actor.self, $1[1]) }
    }
  }
}

/// Actors and places by number: events refer to them so, in four bytes each.
struct Entities {
  private let db: Database
  private var numbers: [String: Int32] = [:]

  init(_ db: Database) { self.db = db }

  /// The number of an actor or place, which is given one if it is new.
  mutating func number(of id: String, _ kind: EntityRow.Kind) throws -> Int32 {
    let key = kind.rawValue + id
    if let number = numbers[key] { return number }
    let select = try db.cachedStatement(sql: "SELECT number FROM entity WHERE kind = ? AND id = ?")
    var number = try Int32.fetchOne(select, arguments: [kind.rawValue, id])
    if number == nil {
      try db.cachedStatement(
        sql: "INSERT INTO entity (kind, id, name, aliases, isKnown) VALUES (?, ?, ?, '', 0)"
      ).execute(arguments: [kind.rawValue, id, id])
      number = Int32(db.lastInsertedRowID)
    }
    numbers[key] = number
    return number ?? 0
  }

  /// Stores what is known of an actor or place. What a register says is not overwritten by what a text says.
  ///
  /// - Returns: whether anything changed.
  @discardableResult
  func store(_ row: EntityRow, isKnown: Bool) throws -> Bool {
    try db.cachedStatement(
      sql: """
        INSERT INTO entity (kind, id, name, aliases, isKnown, value) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (kind, id) DO UPDATE
        SET name = excluded.name, aliases = excluded.aliases, isKnown = excluded.isKnown, value = excluded.value
        WHERE excluded.isKnown >= isKnown AND (value IS NOT excluded.value OR isKnown <> excluded.isKnown)
        """
    ).execute(arguments: [row.kind.rawValue, row.id, row.name, row.aliases, isKnown, row.value])
    return db.changesCount > 0
  }

  /// Ids by number, of these numbers.
  static func ids(_ numbers: Set<Int32>, in db: Database) throws -> [Int32: String] {
    let select = try db.cachedStatement(
      sql: "SELECT number, id FROM entity WHERE number IN (SELECT value FROM json_each(?))")
    let rows = try Row.fetchCursor(
      select, arguments: ["[" + numbers.map(String.init).joined(separator: ",") + "]"])
    var ids: [Int32: String] = [:]
    while let row = try rows.next() { ids[row[0]] = row[1] }
    return ids
  }

  /// All values of a kind, as JSON, by name.
  static func values(_ kind: EntityRow.Kind, in db: Database) throws -> [String] {
    try String.fetchAll(
      db, sql: "SELECT value FROM entity WHERE kind = ? AND value IS NOT NULL ORDER BY name, id",
      arguments: [kind.rawValue])
  }
}
