import Foundation
import GRDB
import Testing
import TimelineModel

@testable import Storage

@Suite("An archive that is damaged is begun anew with the readers' words")
struct RenewalTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tidslinje-\(UUID())")
  private var path: String { folder.appendingPathComponent("arkiv.sqlite").path }

  /// An archive with three words of a reader's, one of them taken back, and one that waits.
  private func fill() throws {
    let archive = try Archive(path: path)
    try archive.store([file("a.txt", sample("x", ["En hest.", "En ku."], dates: ["2016", "2017"]))])
    _ = try archive.annotate(.event("x-0"), .note("sjekk"))
    _ = try archive.annotate(.event("x-1"), .mark)
    try archive.store([file("a.txt", sample("z", ["En hest."], dates: ["2016"]))])
    _ = try archive.annotate(.event("z-0"), .headline("Hesten"))
    _ = try archive.undo()
    try archive.rebuildTimeline()
    archive.close()
  }

  private func damage(_ body: (FileHandle) throws -> Void) throws {
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    try body(file)
    try file.close()
  }

  @Test(
    "what stands behind the damage is saved with what stands before, and the damaged file is kept as it was")
  func overwritten() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try fill()
    let root = try DatabaseQueue(path: path).read { db in
      try Int.fetchOne(db, sql: "SELECT rootpage FROM sqlite_master WHERE name = 'article'") ?? 0
    }
    try damage { file in
      try file.seek(toOffset: UInt64(root - 1) * 4096)
      try file.write(contentsOf: Data(repeating: 0x55, count: 4096))
    }
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    let told = problem { _ = try Archive(path: path).articles() }
    #expect(told?.code == "damaged-archive" && told?.place?.path == path)
    let words = try #require(told).en
    #expect(
      words.contains("import --anew --archive") && !words.contains("SELECT") && !words.contains("PRAGMA"))
    let renewal = try Archive.renew(path: path)
    #expect(renewal.words == 2 && renewal.isWhole && renewal.files == ["a.txt"])
    #expect(try Data(contentsOf: URL(fileURLWithPath: renewal.laidAside)) == before)
    let archive = try Archive(path: path)
    #expect(
      try archive.knownFiles().isEmpty && archive.annotations().map(\.change) == [.note("sjekk"), .mark])
    #expect(try archive.waitingWords().map(\.headline) == [nil, "En ku."])
    #expect(try archive.redo()?.change == .headline("Hesten"))
    try archive.store([file("a.txt", sample("z", ["En hest."], dates: ["2016"]))])
    try archive.rebuildTimeline()
    #expect(try archive.entry(id: "z-0")?.notes == ["sjekk"])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.contains("new") } == [])
  }

  @Test("a file that has been cut off gives what is left of it, and says that it may not be all")
  func truncated() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try fill()
    try damage { try $0.truncate(atOffset: 50_000) }
    #expect(problem { _ = try Archive(path: path).index() }?.code == "damaged-archive")
    #expect(problem { _ = try Archive.renew(path: path, needsFiles: true) }?.code == "unknown-files")
    #expect(try !Archive.renew(path: path).isWhole)
    #expect(try Archive(path: path).index().count == 0)
    #expect(try Archive.renew(path: path).isWhole)
  }

  @Test("another program's file is not touched, nor that of a newer tidslinje")
  func foreign() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try "Kjære leser".write(toFile: path, atomically: true, encoding: .utf8)
    #expect(problem { _ = try Archive.renew(path: path) }?.code == "not-an-archive")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "Kjære leser")
    try FileManager.default.removeItem(atPath: path)
    try fill()
    let archive = try Archive(path: path)
    try archive.write { db in
      try db.execute(sql: "INSERT INTO grdb_migrations VALUES ('99: what no one knows yet')")
    }
    archive.close()
    #expect(problem { _ = try Archive.renew(path: path) }?.code == "newer-archive")
  }
}

extension Problem {
  /// All that it says in English.
  fileprivate var en: String { [what, why, advice].compactMap { $0?.en }.joined(separator: " ") }
}
