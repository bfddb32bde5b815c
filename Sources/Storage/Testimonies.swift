import Foundation
import GRDB
import TimelineModel

/// An article's findings with what other articles told it.
public struct SettledArticle: Sendable {
  public var article: Article
  public var findings: Findings
  public var account: Account

  public init(article: Article, findings: Findings, account: Account) {
    self.article = article
    self.findings = findings
    self.account = account
  }
}

/// What is told across articles.
extension Archive {
  /// Whether articles have come or gone since they were last held against each other, and `findSameEvents` was done.
  public func needsSettling() throws(Problem) -> Bool {
    try read { db in try Bool.fetchOne(db, sql: "SELECT isUnsettled FROM state") ?? false }
  }

  /// What all articles tell, and were told.
  public func accounts() throws(Problem) -> [Account] {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT a.id, t.alone, t.evidence, t.settled FROM testimony t JOIN article a ON a.number = t.article
          """)
      return try Array(
        rows.map { row in
          try Account(
            article: row[0], alone: Testimony.list(row[1]),
            evidence: row[2] == "[]" ? [] : StoredJSON.value([OutsideEvidence].self, row[2]),
            settled: Testimony.list(row[3]))
        })
    }
  }

  /// Replaces the findings of articles whose evidence has changed. When all are, `findSameEvents` ends the settling.
  public func settle(_ articles: [SettledArticle]) throws(Problem) {
    let rows: [ArticleRows]
    do {
      rows = try articles.map { settled in
        var rows = try ArticleRows(settled.article, settled.findings)
        rows.testimonies = try TestimonyRows(settled.account)
        return rows
      }
    } catch {
      throw StorageProblems.of(error, at: nil)
    }
    if rows.isEmpty { return }
    try write { db in
      try Import.run(db) { state in
        for article in rows { try state.settle(article) }
      }
    }
  }
}

/// The columns of an article's testimonies.
struct TestimonyRows {
  var alone: Data
  var evidence: String
  var settled: Data

  init(_ stored: Account) throws {
    alone = Testimony.data(stored.alone)
    evidence = stored.evidence.isEmpty ? "[]" : try StoredJSON.text(stored.evidence)
    settled = stored.evidence.isEmpty ? Data() : Testimony.data(stored.settled)
  }

  func store(_ article: Int64, _ db: Database) throws {
    try db.cachedStatement(sql: "INSERT OR REPLACE INTO testimony VALUES (?, ?, ?, ?)")
      .execute(arguments: [article, alone, evidence, settled])
  }
}

/// Testimonies as 32-bit integers: JSON would take longer to read than all comparing does.
extension Testimony {
  private static let kinds = Event.Kind.allCases

  static func data(_ testimonies: [Testimony]) -> Data {
    var numbers: [Int32] = []
    for testimony in testimonies { testimony.write(to: &numbers) }
    return Data(littleEndian: numbers)
  }

  private func write(to numbers: inout [Int32]) {
    let kind = kind.flatMap { Self.kinds.firstIndex(of: $0) } ?? -1
    numbers += [sentence.start, sentence.end, time?.start ?? -1, time?.end ?? -1, kind].map { Int32($0) }
    numbers.append((isTold ? 1 : 0) + (isWhole ? 2 : 0))
    switch named {
    case .any: numbers.append(0)
    case .weekday(let weekday): numbers.append(Int32(weekday))
    case .date(let month, let day): numbers.append(Int32(month * 100 + day))
    }
    numbers.append(days.map { Int32($0.ranges.count) } ?? -1)
    for run in (days ?? DaySet()).ranges { numbers += [run.first.dayNumber, run.last.dayNumber] }
    numbers.append(Int32(clues.count))
    for clue in clues { numbers.append(Int32(bitPattern: clue.code)) }
  }

  static func list(_ data: Data) throws -> [Testimony] {
    var numbers: [Int32] = []
    numbers.append(littleEndian: data)
    var reader = NumberReader(numbers: numbers)
    var testimonies: [Testimony] = []
    while !reader.isAtEnd { testimonies.append(try Testimony(&reader)) }
    return testimonies
  }

  private init(_ reader: inout NumberReader) throws {
    let sentence = Span(try reader.next(), try reader.next())
    let time = Span(try reader.next(), try reader.next())
    let kind = try reader.next()
    let marks = try reader.next()
    let named = try reader.next()
    let runs = try reader.next()
    var days: DaySet?
    if runs >= 0 {
      days = DaySet(try (0..<runs).map { _ in try reader.run() })
    }
    let clues = try (0..<reader.size()).map { _ in Clue(code: UInt32(bitPattern: try reader.number())) }
    self.init(
      sentence: sentence, time: time.start < 0 ? nil : time, isWhole: marks & 2 != 0,
      kind: Self.kinds.indices.contains(kind) ? Self.kinds[kind] : nil, isTold: marks & 1 != 0, days: days,
      named: named == 0 ? .any : named < 8 ? .weekday(named) : .date(month: named / 100, day: named % 100),
      clues: clues)
  }
}

/// Takes numbers one by one, and tells when there are too few.
private struct NumberReader {
  let numbers: [Int32]
  var place = 0

  var isAtEnd: Bool { place >= numbers.count }

  mutating func number() throws -> Int32 {
    guard place < numbers.count else { throw Damage("testimony: \(numbers.count) numbers") }
    place += 1
    return numbers[place - 1]
  }

  mutating func next() throws -> Int { Int(try number()) }

  mutating func size() throws -> Int {
    let size = try next()
    guard size >= 0 else { throw Damage("testimony: \(size) clues") }
    return size
  }

  mutating func run() throws -> DayRange {
    let (first, last) = (CalendarDate(dayNumber: try number()), CalendarDate(dayNumber: try number()))
    guard first <= last else { throw Damage("testimony: \(first) to \(last)") }
    return DayRange(first, last)
  }
}
