import Foundation
import GRDB
import TimelineModel

/// Events that several articles tell.
extension Archive {
  /// Finds anew which events are one happening, and so ends the settling. The timeline must be rebuilt afterwards.
  ///
  /// - Returns: how many happenings several articles tell.
  @discardableResult
  public func findSameEvents() throws(Problem) -> Int {
    let groups = SameEvents(try read { db in try SameEvents.Telling.all(db) }).groups()
    try write { db in
      try db.execute(sql: "DELETE FROM same")
      let insert = try db.cachedStatement(
        sql: """
          INSERT INTO same SELECT member.number, head.number FROM event member, event head
          WHERE member.number = ? AND head.number = ?
          """)
      for group in groups {
        for member in group.others { try insert.execute(arguments: [member, group.head]) }
      }
      try db.execute(sql: "UPDATE state SET isDirty = 1, isUnsettled = 0")
    }
    return groups.count
  }
}

/// How a happening that an article tells is called, in listings.
public struct ToldEvent: Sendable {
  public var number: Int32
  /// Of the article.
  public var title: String
  public var when: String
  public var headline: String
}

extension Archive {
  /// What `findSameEvents` rests on, for those who look at its work.
  public func tellings() throws(Problem) -> [SameEvents.Telling] {
    try read { db in try SameEvents.Telling.all(db) }
  }

  /// All dated events, those too that the timeline shows under another.
  public func toldEvents() throws(Problem) -> [ToldEvent] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT e.number, a.title, t.edtf, t.headline
          FROM event e JOIN telling t ON t.event = e.number JOIN article a ON a.number = e.article
          WHERE t.edtf IS NOT NULL
          """
      ).map { ToldEvent(number: $0[0], title: $0[1], when: $0[2], headline: $0[3]) }
    }
  }
}

extension SameEvents.Telling {
  /// All dated events, by id: which of two speaks for both must not hang on which came first.
  fileprivate static func all(_ db: Database) throws -> [SameEvents.Telling] {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT e.number, e.article, t.edtf, e.kind, t.status, e.isMain, e.clues, e.actors, a.firstDay
        FROM event e JOIN telling t ON t.event = e.number JOIN article a ON a.number = e.article
        WHERE e.firstDay IS NOT NULL AND e.lastDay IS NOT NULL AND length(e.clues) > 0
        ORDER BY e.id
        """)
    let bodies = try Bodies(db)
    var tellings: [SameEvents.Telling] = []
    while let row = try rows.next() {
      guard let edtf: String = row[2], let days = When(edtf)?.days, let kind = Event.Kind(rawValue: row[3]),
        let status = Event.Status(rawValue: row[4])
      else { throw Damage("event: \(row)") }
      var clues: [Int32] = []
      clues.append(littleEndian: row[6])
      var actors: [Int32] = []
      actors.append(littleEndian: row[7])
      tellings.append(
        SameEvents.Telling(
          number: row[0], article: row[1], days: days, kind: kind, status: status, isMain: row[5],
          written: row[8], actors: actors.map(bodies.outermost),
          clues: clues.map { Clue(code: UInt32(bitPattern: $0)) }))
    }
    return tellings
  }
}
