import GRDB

/// What bodies are part of, by number: the ministry of the state, the battalion of the armed forces.
struct Bodies {
  private let wholes: [Int32: Int32]

  init(_ db: Database) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT body.number, whole.number FROM entity body
        JOIN entity whole ON whole.kind = 'actor' AND whole.id = json_extract(body.value, '$.partOf')
        WHERE body.kind = 'actor' AND body.isKnown
        """)
    var wholes: [Int32: Int32] = [:]
    while let row = try rows.next() { wholes[row[0]] = row[1] }
    self.wholes = wholes
  }

  /// An actor, and all that it is part of.
  func upward(from actor: Int32) -> [Int32] {
    var chain = [actor]
    while let last = chain.last, let whole = wholes[last], !chain.contains(whole) { chain.append(whole) }
    return chain
  }

  /// Whom an actor speaks for in the end: the state, for its ministry.
  func outermost(of actor: Int32) -> Int32 { upward(from: actor).last ?? actor }
}
