import GRDB
import TimelineModel

/// What readers have said of one event, gathered; the last word counts.
struct ReadersWord {
  var own: OwnEvent?
  var date: When?
  var headline: String?
  var isHidden = false
  var sameAs: Event.ID?
  var isApart = false
  var isMarked = false
  var notes: [String] = []

  mutating func add(_ change: Annotation.Change) {
    switch change {
    case .own(let event):
      own = event
      // It is what it was said to be last.
      (date, headline) = (nil, nil)
    case .date(let when): date = when
    case .headline(let words): headline = words
    case .hide: isHidden = true
    case .show: isHidden = false
    case .sameAs(let event):
      sameAs = event
      isApart = false
    case .apart:
      sameAs = nil
      isApart = true
    case .mark: isMarked = true
    case .unmark: isMarked = false
    case .note(let words): notes.append(words)
    case .renote(let words): notes.rewriteLast(words)
    case .alias: break
    }
  }

  /// Whether the reader has said how the event itself is to be shown.
  var isCorrection: Bool { date != nil || headline != nil }

  var marks: [Mark] {
    Mark.those(
      isMarked: isMarked, isNoted: !allNotes.isEmpty, isCorrected: isCorrection, isOwn: own != nil,
      isHidden: isHidden)
  }

  /// With what the reader has written on an event of their own.
  private var allNotes: [String] { [own?.note].compactMap(\.self) + notes }

  func lay(over entry: inout Entry, withReasons: Bool) {
    if let own {
      entry.event.headline = own.headline
      entry.event.dating.when = own.when
      (entry.event.actors, entry.event.places) = (own.actors, own.places)
    }
    if let date {
      entry.event.dating.when = date
      if withReasons {
        entry.event.dating.reasons.append(Reason(.corrected, rule: "correction", result: date))
      }
      entry.event.basis = .correction
    }
    if let headline { entry.event.headline = headline }
    entry.isCorrected = isCorrection
    entry.isMarked = isMarked
    entry.isHidden = isHidden
    entry.notes = allNotes
    entry.own = own
  }
}

extension Annotation {
  static func all(_ db: Database, where condition: String = "1", _ arguments: StatementArguments = []) throws
    -> [Annotation]
  {
    let select = try db.cachedStatement(
      sql: """
        SELECT number, kind, target, change, madeAt FROM annotation
        WHERE NOT isUndone AND (\(condition)) ORDER BY number
        """)
    let rows = try Row.fetchCursor(select, arguments: arguments)
    return try Array(rows.map { row in try Annotation(row) })
  }

  init(_ row: Row) throws {
    let target: String = row[2]
    self.init(
      id: row[0], target: row[1] == "actor" ? .actor(target) : .event(target),
      change: try StoredJSON.value(Change.self, row[3]), madeAt: row[4])
  }

  /// Takes it back, or says it again.
  func set(undone isUndone: Bool, _ db: Database) throws -> Annotation {
    try db.execute(sql: "UPDATE annotation SET isUndone = ? WHERE number = ?", arguments: [isUndone, id])
    if changesTimeline { try db.execute(sql: "UPDATE state SET isDirty = 1") }
    return self
  }

  /// Stores it, and gives it its number.
  mutating func insert(_ db: Database) throws {
    let (kind, target) =
      switch target {
      case .event(let id): ("event", id)
      case .actor(let id): ("actor", id)
      }
    try db.execute(
      sql: "INSERT INTO annotation (kind, target, change, madeAt) VALUES (?, ?, ?, ?)",
      arguments: [kind, target, try StoredJSON.text(change), madeAt])
    id = db.lastInsertedRowID
  }

  /// Events' annotations gathered by event; of some events, or of all.
  static func byEvent(_ db: Database, of events: [Event.ID]? = nil) throws -> [Event.ID: ReadersWord] {
    let annotations =
      if let events {
        try all(
          db, where: "kind = 'event' AND target IN (SELECT value FROM json_each(?))",
          [try StoredJSON.text(events)])
      } else {
        try all(db, where: "kind = 'event'")
      }
    var said: [Event.ID: ReadersWord] = [:]
    for annotation in annotations {
      if case .event(let id) = annotation.target { said[id, default: ReadersWord()].add(annotation.change) }
    }
    return said
  }
}

/// The end of a chain; in a circle, the smallest member, so that all members agree.
func following<Link: Hashable & Comparable>(_ start: Link, _ next: (Link) -> Link?) -> Link {
  var visited: [Link] = [start]
  var current = start
  while let link = next(current) {
    if let circle = visited.firstIndex(of: link) { return visited[circle...].min() ?? link }
    visited.append(link)
    current = link
  }
  return current
}
