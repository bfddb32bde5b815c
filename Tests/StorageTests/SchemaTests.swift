import Foundation
import GRDB
import Testing
import TimelineModel

@testable import Storage

@Suite("The file of an archive")
struct SchemaTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tidslinje-\(UUID())")
  private var path: String { folder.appendingPathComponent("mappe/i mappe/arkiv.sqlite").path }

  @Test("an archive is made with the folders above it, and opens again with all in it")
  func reopens() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try fill(path)
    let archive = try Archive(path: path)
    #expect(try archive.timeline() == ["2016 x-0"])
    #expect(try archive.found("hest") == ["x-0"])
    let reader = try Archive(path: path, readOnly: true)
    #expect(try reader.timeline() == ["2016 x-0"])
    #expect(problem { try reader.setMeta("a", "b") }?.code == "read-only-archive")
  }

  @Test(
    "rows that cannot be true are refused",
    arguments: [
      "UPDATE event SET firstDay = 2, lastDay = 1", "UPDATE event SET actors = x'00'",
      "UPDATE event SET passage = -2",
      "UPDATE event SET article = 99", "UPDATE event SET kind = NULL",
      "UPDATE telling SET spanStart = 9, spanEnd = 8",
      "UPDATE telling SET confidence = 1.5", "UPDATE source SET line = 0", "UPDATE source SET file = 99",
      "UPDATE entity SET kind = 'thing'", "INSERT INTO state VALUES (2, 0, 0, 0, 0, 0)",
      "UPDATE article SET title = NULL", "UPDATE testimony SET alone = x'00'",
      "UPDATE state SET isUnsettled = 2",
      "INSERT INTO article SELECT 99, id, title, NULL, NULL, 0, 0, 0, 0, NULL, 0 FROM article",
      "INSERT INTO figure (article, spanStart, spanEnd, unit) VALUES (1, 9, 8, 'x')",
      "INSERT INTO figure (article, spanStart, spanEnd, unit, low, high) VALUES (1, 0, 1, 'x', 2, 1)",
      "INSERT INTO figure (article, spanStart, spanEnd, unit, bound) VALUES (1, 0, 1, 'x', 'perhaps')",
      "INSERT INTO annotation VALUES (1, 'thing', 'x', '{}', 0, 0)", "UPDATE event SET firstDay = 'mandag'",
    ])
  func refused(sql: String) throws {
    let archive = try archive(file("a.txt", sample("x", ["En hest."], dates: ["2016"], actors: ["per"])))
    #expect(problem { try archive.write { db in try db.execute(sql: sql) } }?.code == "damaged-archive")
  }

  @Test(
    "numbers that point outside what is there are told as damage, and end nothing",
    arguments: [
      (StoredColumn.actorPostings, [Int32(7)]), (.actorOffsets, [0, -1]), (.actorOffsets, [0, 5]),
      (.openPast, [9]), (.latest, []),
    ])
  func damagedColumn(column: StoredColumn, values: [Int32]) throws {
    let archive = try archive(file("a.txt", sample("x", ["En hest."], dates: ["2016"], actors: ["per"])))
    try archive.write { db in try column.write(values, to: db) }
    #expect(problem { _ = try archive.index() }?.code == "damaged-archive")
  }

  @Test(
    "a timeline that has lost its columns is told as damage, not shown as empty; one that is all hidden is whole"
  )
  func lostColumns() throws {
    let archive = try archive(file("a.txt", sample("x", ["En hest."], dates: ["2016"])))
    try archive.write { db in try db.execute(sql: "DELETE FROM chunk") }
    #expect(problem { _ = try archive.index() }?.code == "damaged-archive")
    _ = try archive.annotate(.event("x-0"), .hide)
    try archive.rebuildTimeline()
    #expect(try archive.index().count == 1 && archive.timeline() == [])
  }

  @Test(
    "testimonies and spans that cannot be are told as damage",
    arguments: [
      // Nine numbers, of which the last promises fewer clues than none; and a run of days that ends before it begins.
      [0, 1, 0, 1, 0, 0, 0, -1, -2], [0, 1, 0, 1, 0, 0, 0, 1, 9, 8, 0],
    ] as [[Int32]])
  func damagedTestimony(numbers: [Int32]) throws {
    let archive = try archive(file("a.txt", sample("x", ["En hest."], dates: ["2016"])))
    try archive.write { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO testimony SELECT number, ?, '[]', x'' FROM article",
        arguments: [Data(littleEndian: numbers)])
      try db.execute(sql: "UPDATE telling SET spanEnd = 99")
    }
    #expect(problem { _ = try archive.accounts() }?.code == "damaged-archive")
    #expect(problem { _ = try archive.article("x") }?.code == "damaged-archive")
  }

  @Test("an archive keeps a kind of event by its place among all: new ones come last, and none changes place")
  func kinds() {
    let kinds: [Event.Kind] = [
      .attack, .battle, .capture, .meeting, .statement, .decision, .appointment, .resignation, .deployment,
      .withdrawal, .casualty, .agreement, .election, .arrest, .disaster, .report, .other,
    ]
    #expect(Array(Event.Kind.allCases.prefix(kinds.count)) == kinds)
  }

  @Test(
    "what is stored but cannot be read is told as damage",
    arguments: [
      "UPDATE telling SET reasons = '['", "UPDATE telling SET edtf = 'mandag'",
      "UPDATE telling SET basis = 'gjetning'",
      "UPDATE event SET kind = 'fest'", "DELETE FROM entity",
    ])
  func damaged(sql: String) throws {
    let archive = try archive(file("a.txt", sample("x", ["En hest."], dates: ["2016"], actors: ["per"])))
    try archive.write { db in try db.execute(sql: sql) }
    let problem = problem { _ = try archive.entries([0]) }
    #expect(problem?.code == "damaged-archive")
    #expect(problem?.advice != nil)
  }

  @Test("a file that is no database, and another program's database, are refused and left as they are")
  func foreign() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let text = folder.appendingPathComponent("brev.txt").path
    try String(repeating: "Kjære leser. ", count: 100).write(toFile: text, atomically: true, encoding: .utf8)
    let other = folder.appendingPathComponent("bilder.sqlite").path
    try DatabaseQueue(path: other).write { db in try db.execute(sql: "CREATE TABLE picture (id INTEGER)") }
    for path in [text, other] {
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      let problem = problem { _ = try Archive(path: path) }
      #expect(problem?.code == "not-an-archive")
      #expect(problem?.place == Problem.Place(path: path))
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }
  }

  @Test("an archive of a newer program is refused, with advice")
  func newer() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try fill(path)
    try DatabaseQueue(path: path).write { db in
      try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('99: what no one knows yet')")
    }
    let problem = problem { _ = try Archive(path: path) }
    #expect(problem?.code == "newer-archive")
    #expect(problem?.advice?.en == "update tidslinje, or choose another file with --archive")
  }

  @Test("an archive from before the first version is brought up to date, but not when it may only be read")
  func older() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appendingPathComponent("tom.sqlite").path
    try DatabaseQueue(path: path).write { db in
      try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
    }
    #expect(problem { _ = try Archive(path: path, readOnly: true) }?.code == "older-archive")
    #expect(try Archive(path: path).index().count == 0)
    #expect(try Archive(path: path, readOnly: true).index().count == 0)
  }

  @Test("reading only makes no archive")
  func missing() {
    #expect(problem { _ = try Archive(path: path, readOnly: true) }?.code == "no-archive")
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test("a path through a file, or to a folder, cannot be opened")
  func unreachable() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try fill(path)
    #expect(problem { _ = try Archive(path: path + "/arkiv.sqlite") }?.code == "cannot-open-archive")
    #expect(problem { _ = try Archive(path: folder.path) }?.code == "cannot-open-archive")
  }

  @Test("while another writes, readers read, and writers are told that the archive is busy")
  func busy() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try fill(path)
    let archive = try Archive(Opening(path: path, readOnly: false, patience: 0.05))
    try DatabaseQueue(path: path).inDatabase { db in
      try db.execute(sql: "BEGIN IMMEDIATE; DELETE FROM file")
      #expect(try archive.timeline() == ["2016 x-0"])
      let problem = problem { try archive.setMeta("a", "b") }
      #expect(problem?.code == "archive-busy")
      #expect(problem?.advice?.nb == "vent til importen er ferdig, og prøv igjen")
      try db.execute(sql: "ROLLBACK")
      try archive.setMeta("a", "b")
    }
  }

  @Test("an import that is broken off is known by the next to open the archive")
  func brokenOff() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try fill(path)
    try Archive(path: path).store([file("b.txt", sample("y", ["En ku."], dates: ["2015"]))])
    let archive = try Archive(path: path)
    #expect(try archive.needsRebuild())
    #expect(try archive.timeline() == ["2016 x-0"])
    try archive.rebuildTimeline()
    #expect(try archive.timeline() == ["2015 y-0", "2016 x-0"])
    #expect(try Archive(path: path).needsRebuild() == false)
  }

  private func fill(_ path: String) throws {
    let archive = try Archive(path: path)
    try archive.store([file("a.txt", sample("x", ["En hest."], dates: ["2016"]))])
    try archive.rebuildTimeline()
  }
}
