import Foundation
import GRDB
import TimelineModel

/// Opens the database of an archive, and refuses what is none before it is touched.
struct Opening {
  var path: String
  var readOnly: Bool
  /// Seconds to wait for another process that writes.
  var patience: Double
  /// Whether the caller keeps other processes away already.
  var isLocked = false

  /// A connection that reads, of a file whose tables are today's; nil when there is no such file, or they are not.
  ///
  /// It looks at the file without changing it: nothing of another program's is touched.
  func upToDateReader() throws -> (any DatabaseReader)? {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if isFolder.boolValue { throw StorageProblems.isFolder(path) }
    if !exists {
      if readOnly { throw StorageProblems.missing(path) }
      try makeFolder()
      return nil
    }
    let reader = try reader()
    return try reader.read(isUpToDate) ? reader : nil
  }

  /// One connection that reads.
  func reader() throws -> any DatabaseReader {
    try DatabaseQueue(path: path, configuration: configuration(readOnly: true, label: "reader"))
  }

  /// Connections that read at the same time.
  func readers() throws -> any DatabaseReader {
    try DatabasePool(path: path, configuration: configuration(readOnly: true, label: "beside"))
  }

  /// The connection that writes. The write-ahead log lets others read meanwhile.
  func writer() throws -> any DatabaseWriter {
    try DatabaseQueue(path: path, configuration: configuration(readOnly: readOnly, label: "writer"))
  }

  /// The connection that writes, of a file that has got today's tables. Several processes may ask for that at once: the
  /// first makes them, the others wait and find them.
  func migrated() throws -> any DatabaseWriter {
    let lock = isLocked ? nil : FolderLock(of: path)
    defer { lock?.release() }
    let writer = try writer()
    // First of all: what bears no mark while it has tables already would be taken for another program's.
    try writer.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
    }
    try Schema.migrator.migrate(writer)
    return writer
  }

  /// A connection that may tidy up after those that only read.
  func lastOne() throws -> any DatabaseWriter {
    var configuration = Configuration()
    configuration.busyMode = .immediateError
    let last = try DatabaseQueue(path: path, configuration: configuration)
    // The log is not opened, nor taken away, before something is read.
    _ = try last.read { db in try Int.fetchOne(db, sql: "SELECT 1 FROM sqlite_master LIMIT 1") }
    return last
  }

  /// Whether all that was ever written stands in the file itself.
  var hasEmptyLog: Bool {
    var log = stat()
    return stat(path + "-wal", &log) != 0 || log.st_size == 0
  }

  static func inMemory() throws -> any DatabaseWriter {
    let queue = try DatabaseQueue()
    try Schema.migrator.migrate(queue)
    return queue
  }

  private func makeFolder() throws {
    do {
      try FileManager.default.createDirectory(
        at: URL(fileURLWithPath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    } catch {
      throw StorageProblems.cannotOpen(path)
    }
  }

  /// Whether the tables are today's. Then nothing is written, and it opens while another writes.
  private func isUpToDate(_ db: Database) throws -> Bool {
    let mark = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    let isEmpty = try Int.fetchOne(db, sql: "SELECT 1 FROM sqlite_master LIMIT 1") == nil
    if mark != Schema.applicationID, mark != 0 || !isEmpty { throw StorageProblems.notAnArchive(path) }
    if try Schema.migrator.hasBeenSuperseded(db) { throw StorageProblems.newer(path) }
    let isUpToDate = try Schema.migrator.hasCompletedMigrations(db)
    if readOnly, !isUpToDate { throw StorageProblems.older(path) }
    return isUpToDate
  }

  private func configuration(readOnly: Bool, label: String) -> Configuration {
    var configuration = Configuration()
    configuration.label = label
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { db in
      // 64 MB of pages; a file of up to 2 GB is read as memory.
      try db.execute(sql: "PRAGMA cache_size = -64000; PRAGMA mmap_size = 2147483648")
      if !readOnly { try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL") }
    }
    return configuration
  }
}
