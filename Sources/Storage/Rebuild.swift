import Foundation
import GRDB
import TimelineModel

/// Makes the timeline anew from the event rows with the readers' annotations laid over them, and stores it as
/// columns.
struct Rebuild {
  private let db: Database
  private var facts = EventFacts()
  private var articles = ArticleFacts()
  private var publishers = Interning()
  private var kinds = Interning()
  private var saliences = Interning()
  private var languages = Interning()

  /// What a rebuild needs of the articles, by article number.
  private struct ArticleFacts {
    var count = 0
    /// -1 where there is none.
    var publishers: [Int32] = []
    var languages: [Int32] = []
    var passages: [(article: Int, first: Int, count: Int, hasTitle: Bool)] = []
  }

  static func run(_ db: Database) throws {
    try OwnEvents(db: db).lay()
    var rebuild = Rebuild(db: db)
    try rebuild.readArticles()
    try rebuild.readEvents()
    try rebuild.layAnnotations()
    try rebuild.write()
  }

  private init(db: Database) { self.db = db }

  /// Whether a timeline that has been built cannot be empty: there are events.
  static func shouldShowEvents(_ db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT NOT isDirty AND EXISTS (SELECT 1 FROM event) FROM state") ?? false
  }

  private mutating func readArticles() throws {
    let last = try Int.fetchOne(db, sql: "SELECT max(number) FROM article") ?? 0
    articles.publishers = Array(repeating: -1, count: last + 1)
    articles.languages = articles.publishers
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT number, publisher, firstPassage, passages, language, id < 'own:' OR id >= 'own;', isTitleIndexed
        FROM article ORDER BY firstPassage, number
        """)
    while let row = try rows.next() {
      let number: Int = row[0]
      if let publisher: String = row[1] { articles.publishers[number] = publishers.number(of: publisher) }
      if let language: String = row[4] { articles.languages[number] = languages.number(of: language) }
      articles.passages.append((number, row[2], row[3], row[6]))
      if row[5] { articles.count += 1 }
    }
  }

  private mutating func readEvents() throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT number, article, passage, firstDay, lastDay, kind, isMain, actors, places, salience
        FROM event ORDER BY number
        """)
    while let row = try rows.next() {
      facts.heads.append(Int32(facts.count))
      facts.numbers.append(row[0])
      facts.articles.append(row[1])
      facts.passages.append(row[2])
      let (firstDay, lastDay): (Int32?, Int32?) = (row[3], row[4])
      // As `When.sortKey`: an open past stands at its end, undated last.
      facts.firstDays.append(firstDay ?? lastDay ?? Int32.max)
      facts.lastDays.append(lastDay ?? Int32.max)
      let kind: String = row[5]
      facts.kinds.append(CollectionOfOne(kinds.number(of: kind)))
      facts.isStatement.append(kind == Event.Kind.statement.rawValue)
      facts.isMain.append(row[6])
      facts.saliences.append(CollectionOfOne(saliences.number(of: row[9])))
      facts.hasOpenPast.append(firstDay == nil && lastDay != nil)
      try row.withUnsafeData(atIndex: 7) { facts.actors.append(littleEndian: $0 ?? Data()) }
      try row.withUnsafeData(atIndex: 8) { facts.places.append(littleEndian: $0 ?? Data()) }
      let article = Int(facts.articles[facts.count - 1])
      facts.publishers.append(CollectionOfOne(articles.publishers[article]).lazy.filter { $0 >= 0 })
      facts.languages.append(CollectionOfOne(articles.languages[article]).lazy.filter { $0 >= 0 })
    }
    try rankIds()
  }

  /// The index of ids knows their order; no id is read.
  private mutating func rankIds() throws {
    facts.idRanks = Array(repeating: 0, count: facts.count)
    let rows = rowsByNumber()
    var rank: Int32 = 0
    let numbers = try Int.fetchCursor(db, sql: "SELECT number FROM event ORDER BY id")
    while let number = try numbers.next() {
      facts.idRanks[Int(rows[number])] = rank
      rank += 1
    }
  }

  private func rowsByNumber() -> [Int32] {
    var rows = [Int32](repeating: -1, count: Int(facts.numbers.last ?? -1) + 1)
    for (row, number) in facts.numbers.enumerated() { rows[Int(number)] = Int32(row) }
    return rows
  }

  private mutating func layAnnotations() throws {
    let said = try Annotation.byEvent(db)
    let rows = rowsByNumber()
    let select = try db.cachedStatement(sql: "SELECT number FROM event WHERE id = ?")
    func row(of id: Event.ID) throws -> Int? {
      try Int.fetchOne(select, arguments: [id]).map { Int(rows[$0]) }
    }
    var annotated: [Int: ReadersWord] = [:]
    for (id, word) in said { if let row = try row(of: id) { annotated[row] = word } }
    for (row, word) in annotated {
      guard let key = word.date?.sortKey else { continue }
      facts.firstDays[row] = key.earliest
      facts.lastDays[row] = key.latest
      facts.hasOpenPast[row] = word.date?.hasOpenPast ?? false
    }
    try layFoundGroups(annotated, rows)
    layChosenGroups(try annotated.compactMapValues { try $0.sameAs.flatMap { try row(of: $0) } })
    // A hidden telling of another event stands by itself: it is found among what is hidden.
    for (row, word) in annotated where word.isHidden { facts.heads[row] = Int32(row) }
  }

  /// Events that the program takes to be one happening, but for those that a reader has taken out. What a reader
  /// has corrected speaks for the others.
  private mutating func layFoundGroups(_ annotated: [Int: ReadersWord], _ rows: [Int32]) throws {
    var others: [Int: [Int]] = [:]
    let pairs = try Row.fetchCursor(db, sql: "SELECT member, head FROM same ORDER BY member")
    while let pair = try pairs.next() { others[Int(rows[pair[1]]), default: []].append(Int(rows[pair[0]])) }
    for (head, others) in others {
      let group = ([head] + others).filter { annotated[$0]?.isApart != true }
      guard let speaker = group.first(where: { annotated[$0]?.isCorrection == true }) ?? group.first
      else { continue }
      for member in group { facts.heads[member] = Int32(speaker) }
    }
  }

  /// Events that a reader says are the same as another, each with its whole group.
  private mutating func layChosenGroups(_ same: [Int: Int]) {
    if same.isEmpty { return }
    let heads = facts.heads.map { Int($0) }
    var chosen: [Int: Int] = [:]
    for (row, other) in same.sorted(by: { $0.key < $1.key }) where heads[row] != heads[other] {
      chosen[heads[row]] = heads[other]
    }
    for row in facts.heads.indices { facts.heads[row] = Int32(following(heads[row]) { chosen[$0] }) }
  }

  private func write() throws {
    let build = TimelineBuild(facts)
    let rows = build.rows.map { Int($0) }
    try StoredColumn.earliest.write(rows.map { facts.firstDays[$0] }, to: db)
    try StoredColumn.latest.write(rows.map { facts.lastDays[$0] }, to: db)
    try StoredColumn.events.write(rows.map { facts.numbers[$0] }, to: db)
    var ordinals = [Int32](repeating: -1, count: Int(facts.numbers.last ?? -1) + 1)
    for (row, number) in facts.numbers.enumerated() { ordinals[Int(number)] = build.ordinals[row] }
    try StoredColumn.ordinals.write(ordinals, to: db)
    try writeMerged()
    try writePassages(build)
    let entities = try EntityNames(db)
    try write(
      build.facet(try actors(entities.aliasTo), limit: entities.count, rank: entities.rank), .actors
    ) {
      entities.values[$0]
    }
    try write(build.facet(facts.places, limit: entities.count, rank: entities.rank), .places) {
      entities.values[$0]
    }
    try write(build.facet(facts.kinds, limit: kinds.names.count, rank: kinds.rank), .kinds) {
      kinds.value($0)
    }
    try write(
      build.facet(facts.publishers, limit: publishers.names.count, rank: publishers.rank), .publishers
    ) {
      publishers.value($0)
    }
    try write(
      build.facet(facts.saliences, limit: saliences.names.count, rank: saliences.rank), .saliences
    ) {
      saliences.value($0)
    }
    try write(
      build.facet(facts.languages, limit: languages.names.count, rank: languages.rank), .languages
    ) {
      languages.value($0)
    }
    let openPast = rows.indices.filter { facts.hasOpenPast[rows[$0]] }
    try StoredColumn.openPast.write(openPast.map { Int32($0) }, to: db)
    try db.execute(
      sql: "UPDATE state SET isDirty = 0, generation = generation + 1, articles = ?",
      arguments: [articles.count])
  }

  /// Who takes part in each event: those whom readers say are another as that other, and all that a body is part of.
  private func actors(_ other: [Int32: Int32]) throws -> NumberLists {
    let bodies = try Bodies(db)
    var result = NumberLists()
    for row in 0..<facts.count {
      result.append(facts.actors[row].flatMap { bodies.upward(from: $0).map { other[$0] ?? $0 } })
    }
    return result
  }

  private func writeMerged() throws {
    try db.execute(sql: "DELETE FROM merged")
    for (row, head) in facts.heads.enumerated() where head >= 0 && head != row {
      try db.execute(
        sql: "INSERT INTO merged VALUES (?, ?)", arguments: [facts.numbers[row], facts.numbers[Int(head)]])
    }
  }

  /// Passage numbers of removed articles stay unused: their lists are empty.
  private func writePassages(_ build: TimelineBuild) throws {
    var ranges = [Range<Int>](repeating: 0..<0, count: articles.publishers.count)
    // A reader's own events stand last, also those of an article that has others.
    var added: [Int: [Int]] = [:]
    var start = 0
    while start < facts.count {
      let article = facts.articles[start]
      var end = start + 1
      while end < facts.count, facts.articles[end] == article { end += 1 }
      if ranges[Int(article)].isEmpty {
        ranges[Int(article)] = start..<end
      } else {
        added[Int(article), default: []] += start..<end
      }
      start = end
    }
    var offsets: [Int32] = []
    var events: [Int32] = []
    for (article, first, count, hasTitle) in articles.passages {
      while offsets.count < first { offsets.append(Int32(events.count)) }
      let rows = added[article].map { Array(ranges[article]) + $0 } ?? Array(ranges[article])
      for told in build.events(ofPassages: count, hasTitle: hasTitle, rows: rows) {
        offsets.append(Int32(events.count))
        events.append(contentsOf: told)
      }
    }
    offsets.append(Int32(events.count))
    try StoredColumn.passageOffsets.write(offsets, to: db)
    try StoredColumn.passageEvents.write(events, to: db)
  }

  private func write(
    _ facet: TimelineBuild.Facet, _ kind: StoredFacet, value: (Int) -> StoredValue
  ) throws {
    try kind.offsets.write(facet.offsets, to: db)
    try kind.postings.write(facet.postings, to: db)
    try kind.writeValues(facet.numbers.map { value(Int($0)) }, to: db)
  }
}

/// Names given numbers in the order they are met.
private struct Interning {
  var names: [String] = []
  private var numbers: [String: Int32] = [:]

  mutating func number(of name: String) -> Int32 {
    if let number = numbers[name] { return number }
    let number = Int32(names.count)
    names.append(name)
    numbers[name] = number
    return number
  }

  /// Each number's place in the order of names.
  var rank: [Int32] {
    var rank = [Int32](repeating: 0, count: names.count)
    for (place, number) in names.indices.sorted(by: { Collation.isBefore(names[$0], names[$1]) }).enumerated()
    {
      rank[number] = Int32(place)
    }
    return rank
  }

  func value(_ number: Int) -> StoredValue { StoredValue(id: names[number], name: names[number]) }
}
