import Foundation
import GRDB
import TimelineModel

/// Articles, what the analysis says of them, and what readers have added, in one SQLite file.
///
/// Its calls stand here and in extensions by subject; each is one transaction where it does not say otherwise. Reading
/// does not wait for writing, neither here nor in another process. Errors are told as `Problem`s with advice.
public struct Archive: Sendable {
  private let connections: Connections
  private let path: String?
  private let passages = PassageEvents.Cache()
  private var isBeside = false

  /// Opens an archive, or makes one, with the folders above it.
  ///
  /// - Throws: a `Problem` when the file is no archive, is made by a newer tidslinje, or may not be opened.
  public init(path: String, readOnly: Bool = false) throws(Problem) {
    try self.init(Opening(path: path, readOnly: readOnly, patience: 10))
  }

  /// - Parameter isLocked: whether the caller keeps the others away from the folder.
  init(path: String, isLocked: Bool) throws(Problem) {
    try self.init(Opening(path: path, readOnly: false, patience: 10, isLocked: isLocked))
  }

  init(_ opening: Opening) throws(Problem) {
    path = opening.path
    do { connections = try Connections(opening) } catch { throw StorageProblems.of(error, at: opening.path) }
  }

  /// An archive that is gone with the value.
  public static func inMemory() throws(Problem) -> Archive {
    do {
      return Archive(connections: Connections(inMemory: try Opening.inMemory()))
    } catch {
      throw StorageProblems.of(error, at: nil)
    }
  }

  private init(connections: Connections) {
    self.connections = connections
    path = nil
  }

  /// Ends the work with it: nothing of the database's is left beside the file, and nothing can be read any more.
  public func close() { connections.close() }

  /// The same for a program that ends here, and quicker: what was only read is let go as it is.
  public func leave() { connections.leave() }

  /// The same archive for work in the background: what is read through it keeps no one else waiting.
  public var beside: Archive {
    var beside = self
    beside.isBeside = true
    return beside
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(Problem) -> Value {
    do {
      return try (isBeside ? connections.beside() : connections.first).read(body)
    } catch {
      throw StorageProblems.of(error, at: path)
    }
  }

  func write<Value>(_ body: (Database) throws -> Value) throws(Problem) -> Value {
    do { return try connections.writer().write(body) } catch { throw StorageProblems.of(error, at: path) }
  }
}

/// What an import does.
extension Archive {
  /// Files in the archive and their fingerprints. An empty fingerprint asks for the file to be read again.
  public func knownFiles() throws(Problem) -> [String: String] {
    try read { db in
      let rows = try Row.fetchCursor(
        db, sql: "SELECT path, fingerprint FROM file WHERE path <> ?", arguments: [OwnEvents.path])
      return try Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as String, $0[1] as String) })
    }
  }

  /// Replaces everything that came from these files, in one transaction. The same article from two files is
  /// one article, with the first as its source. The timeline must be rebuilt afterwards.
  public func store(_ batch: [StoredFile]) throws(Problem) {
    // Encoding takes most of the time and needs no lock.
    let rows: [[ArticleRows]]
    do {
      rows = try batch.map { file in
        try file.articles.map { article, findings in
          try ArticleRows(article, findings, file.testimonies[article.id] ?? [])
        }
      }
    } catch {
      throw StorageProblems.of(error, at: path)
    }
    try write { db in
      try Import.run(db) { state in
        for (file, articles) in zip(batch, rows) {
          try state.store(
            path: file.path, fingerprint: file.fingerprint, articles: articles, problems: file.problems)
        }
      }
      try db.execute(sql: "UPDATE state SET isUnsettled = 1")
    }
  }

  /// Removes files and the articles that no other file holds. The timeline must be rebuilt afterwards.
  public func removeFiles(_ paths: [String]) throws(Problem) {
    try write { db in
      try Import.run(db) { state in
        for path in paths { try state.remove(path: path) }
      }
      try db.execute(sql: "UPDATE state SET isUnsettled = 1")
    }
  }

  /// Stores what a register knows of actors and places; it goes before what texts say of them.
  public func storeActors(_ actors: [Actor], places: [Place] = []) throws(Problem) {
    try write { db in
      let entities = Entities(db)
      var isChanged = false
      for row in try actors.map({ actor in try EntityRow(actor) })
        + places.map({ place in try EntityRow(place) })
      {
        if try entities.store(row, isKnown: true) { isChanged = true }
      }
      if isChanged { try db.execute(sql: "UPDATE state SET isDirty = 1") }
    }
  }

  /// Whether the timeline is behind: articles or annotations that move events have changed since it was built,
  /// also when an import was broken off.
  public func needsRebuild() throws(Problem) -> Bool {
    try read { db in try Bool.fetchOne(db, sql: "SELECT isDirty FROM state") ?? false }
  }

  /// Whether it holds no article, nor any event of a reader's own.
  public func isEmpty() throws(Problem) -> Bool {
    try read { db in try Int.fetchOne(db, sql: "SELECT 1 FROM article LIMIT 1") == nil }
  }

  /// Does some work that no other process that asks for the same does meanwhile.
  public func alone<Value>(_ work: () throws(Problem) -> Value) throws(Problem) -> Value {
    let lock = path.map { FolderLock(of: $0) }
    defer { lock?.release() }
    return try work()
  }

  /// Orders all events anew, with the readers' annotations laid over them.
  public func rebuildTimeline() throws(Problem) {
    try write { db in try Rebuild.run(db) }
  }

  /// Packs the search index, which makes searches after a large import faster. Never necessary.
  public func packSearch() throws(Problem) {
    try write { db in try db.execute(sql: "INSERT INTO passage (passage) VALUES ('optimize')") }
  }

  /// A note that the program keeps in the archive, such as the version of the analysis.
  public func meta(_ key: String) throws(Problem) -> String? {
    try read { db in try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = ?", arguments: [key]) }
  }

  /// Keeps a note of the program's; the last one with a key holds.
  public func setMeta(_ key: String, _ value: String) throws(Problem) {
    try write { db in
      try db.execute(sql: "INSERT OR REPLACE INTO meta VALUES (?, ?)", arguments: [key, value])
    }
  }
}

/// What a reader sees.
extension Archive {
  /// The timeline as it was last built.
  ///
  /// - Parameter language: what actors and places are named in, where the register does so.
  public func index(in language: ScreenLanguage = .bokmål) throws(Problem) -> TimelineIndex {
    try read { db in
      let earliest = try StoredColumn.earliest.read(db)
      let latest = try StoredColumn.latest.read(db)
      let openPast = try StoredColumn.openPast.read(db)
      let count = earliest.count
      guard latest.count == count, openPast.allSatisfy({ $0 >= 0 && $0 < count }) else {
        throw Damage("timeline: \(count) events")
      }
      let state = try Row.fetchOne(db, sql: "SELECT articles, generation FROM state")
      if count == 0, try Rebuild.shouldShowEvents(db) { throw Damage("timeline: no events") }
      var index = TimelineIndex(
        earliest: earliest, latest: latest,
        actors: try StoredFacet.actors.read(db, count: count, in: language),
        places: try StoredFacet.places.read(db, count: count, in: language),
        kinds: try StoredFacet.kinds.read(db, count: count, in: language),
        publishers: try StoredFacet.publishers.read(db, count: count, in: language),
        languages: try StoredFacet.languages.read(db, count: count, in: language),
        saliences: try StoredFacet.saliences.read(db, count: count, in: language),
        marks: try Pages(db: db).marks(), articleCount: state?[0] ?? 0, openPast: openPast,
        generation: state?[1] ?? 0)
      index.joinedActors = Set(try SameActors(db).heads.values)
      return index
    }
  }

  /// The entries at these ordinals, annotations laid over; an ordinal that has no event any more is left out.
  ///
  /// - Parameter withReasons: whether the steps that led to their dates come along; they cost more than all else.
  public func entries(_ ordinals: [Int], withReasons: Bool = true) throws(Problem) -> [Entry] {
    try read { db in try Pages(db: db, withReasons: withReasons).entries(at: ordinals) }
  }

  /// An event as the timeline shows it; nil when it is unknown.
  public func entry(id: Event.ID) throws(Problem) -> Entry? {
    try read { db in try Pages(db: db).entry(id) }
  }

  /// Where these events stand in the timeline, of those that it shows.
  public func ordinals(of events: Set<Event.ID>) throws(Problem) -> [Event.ID: Int] {
    try read { db in try Pages(db: db).ordinals(of: events) }
  }

  /// Articles by date, undated last: the first ones, or those after one already listed.
  public func articles(after last: Article.ID? = nil, limit: Int = 100) throws(Problem) -> [ArticleSummary] {
    try read { db in try Pages(db: db).articles(after: last, limit: limit) }
  }

  /// The ordinals, ascending, of the events that a search leads to: those told in a passage where all the
  /// words stand, else the nearest before it in the article, else the article's main event.
  ///
  /// Words, "phrases", beginnings* and -words that may not stand there; any text may be given. Words typed in
  /// a–z find Norwegian and foreign letters too: `alesund` and `aalesund` find Ålesund. A query that asks for
  /// nothing finds everything.
  ///
  /// - Parameter asYouType: takes the last word as the beginning of one.
  public func search(_ query: String, asYouType: Bool = false) throws(Problem) -> [Int32] {
    try read { db in
      try passages.columns(db).search(SearchQuery(query, asYouType: asYouType), in: db)
    }
  }

  /// The same search, for as long as it is wanted.
  ///
  /// - Parameter isWanted: asked now and then, with how many passages have been looked at, of how many.
  /// - Returns: nil when it was stopped.
  public func search(
    _ query: String, asYouType: Bool = false, whileWanted isWanted: (_ done: Int, _ total: Int) -> Bool
  ) throws(Problem) -> [Int32]? {
    try read { db in
      do {
        return try passages.columns(db).search(
          SearchQuery(query, asYouType: asYouType), in: db, whileWanted: isWanted)
      } catch is PassageEvents.Stopped {
        return nil
      }
    }
  }

  /// What went wrong with each file that is in the archive, by path.
  public func problemsByFile() throws(Problem) -> [String: [Problem]] {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: "SELECT path, value FROM problem JOIN file ON file.number = problem.file ORDER BY problem.number"
      )
      var problems: [String: [Problem]] = [:]
      while let row = try rows.next() {
        let path: String = row[0]
        problems[path, default: []].append(try StoredJSON.value(Problem.self, row[1]).at(path: path))
      }
      return problems
    }
  }

  /// An actor of the register or of the texts; nil when nothing but an id is known.
  public func actor(_ id: Actor.ID) throws(Problem) -> Actor? {
    try value(id, .actor, Actor.self)
  }

  /// A place of the register; nil when nothing but an id is known.
  public func place(_ id: Place.ID) throws(Problem) -> Place? {
    try value(id, .place, Place.self)
  }

  /// Quotes of an actor, and of those whom readers say are the same, in all articles.
  public func quoteCount(of actor: Actor.ID) throws(Problem) -> Int {
    try read { db in
      let all = try SameActors(db).all(of: actor)
      let select = try db.cachedStatement(
        sql: """
          SELECT coalesce(sum(quotes), 0) FROM speech WHERE speaker IN (
            SELECT number FROM entity WHERE kind = 'actor' AND id IN (SELECT value FROM json_each(?)))
          """)
      return try Int.fetchOne(select, arguments: [try StoredJSON.text(all)]) ?? 0
    }
  }

  /// The country with an ISO 3166-1 code; nil when the register has none.
  public func country(_ code: String) throws(Problem) -> Place? {
    try read { db in
      try String.fetchOne(
        db,
        sql: """
          SELECT value FROM entity WHERE kind = 'place' AND json_extract(value, '$.kind') = 'country'
            AND json_extract(value, '$.country') = ? ORDER BY id LIMIT 1
          """, arguments: [code]
      ).map { text in try StoredJSON.value(Place.self, text) }
    }
  }

  private func value<Value: Decodable>(
    _ id: String, _ kind: EntityRow.Kind, _ type: Value.Type
  ) throws(Problem) -> Value? {
    try read { db in
      try String.fetchOne(
        db, sql: "SELECT value FROM entity WHERE kind = ? AND id = ?", arguments: [kind.rawValue, id]
      ).map { text in try StoredJSON.value(type, text) }
    }
  }

  /// Actors of the register and those that texts brought, by name.
  public func actors() throws(Problem) -> [Actor] {
    try read { db in
      try Entities.values(.actor, in: db).map { text in try StoredJSON.value(Actor.self, text) }
    }
  }

  /// Places of the register, by name.
  public func places() throws(Problem) -> [Place] {
    try read { db in
      try Entities.values(.place, in: db).map { text in try StoredJSON.value(Place.self, text) }
    }
  }
}

/// What readers add. No import and no analysis touches it.
extension Archive {
  /// Stores a reader's word. Dates, merges and aliases show in the timeline once it is rebuilt, the rest at
  /// once.
  public func annotate(_ target: Annotation.Target, _ change: Annotation.Change) throws(Problem) -> Annotation
  {
    try write { db in
      var annotation = Annotation(target: target, change: change, madeAt: Int64(Date().timeIntervalSince1970))
      try db.execute(sql: "DELETE FROM annotation WHERE isUndone")
      try annotation.insert(db)
      if annotation.changesTimeline { try db.execute(sql: "UPDATE state SET isDirty = 1") }
      return annotation
    }
  }

  /// Actors whom readers say are another, and whom.
  public func sameActors() throws(Problem) -> [Actor.ID: Actor.ID] {
    try read { db in try SameActors(db).heads }
  }

  /// Takes back the last word that holds, also one from an earlier day; nil when there is none.
  public func undo() throws(Problem) -> Annotation? {
    try write { db in
      let last = try Annotation.all(
        db, where: "number = (SELECT max(number) FROM annotation WHERE NOT isUndone)")
      return try last.first?.set(undone: true, db)
    }
  }

  /// Says again what was taken back last, if nothing else has been said since; nil when there is nothing.
  public func redo() throws(Problem) -> Annotation? {
    try write { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT number, kind, target, change, madeAt FROM annotation WHERE isUndone ORDER BY number LIMIT 1
          """
      ).map { row in try Annotation(row).set(undone: false, db) }
    }
  }

  /// Annotations of events and actors that are not in the archive now. They are kept, and fit again if these
  /// come back.
  public func looseAnnotations() throws(Problem) -> [Annotation] {
    try read { db in
      try Annotation.all(
        db,
        where: """
          CASE kind WHEN 'event' THEN NOT EXISTS (SELECT 1 FROM event WHERE id = target) AND target NOT LIKE 'own-%'
          ELSE NOT EXISTS (SELECT 1 FROM entity WHERE entity.kind = 'actor' AND id = target) END
          """)
    }
  }
}
