import Foundation
import GRDB
import TimelineModel

/// Opens the database of an archive, and refuses what is none before it is touched.
struct Opening {
  var path: String
  var readOnly: Bool
  /// Seconds to wait for another process that writes.
  var patience: Double

  func database() throws -> any DatabaseWriter {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
    if isFolder.boolValue { throw StorageProblems.cannotOpen(path, "EISDIR") }
    if readOnly, !exists { throw StorageProblems.missing(path) }
    if exists {
      try inspect()
    } else {
      try makeFolder()
    }
    let pool = try DatabasePool(path: path, configuration: Self.configuration(readOnly, patience))
    if !readOnly { try Self.migrate(pool) }
    return pool
  }

  static func inMemory() throws -> any DatabaseWriter {
    let queue = try DatabaseQueue(configuration: configuration(false, 0))
    try migrate(queue)
    return queue
  }

  private func makeFolder() throws {
    do {
      try FileManager.default.createDirectory(
        at: URL(fileURLWithPath: path).deletingLastPathComponent(), withIntermediateDirectories: true)
    } catch {
      throw StorageProblems.cannotOpen(path, error.localizedDescription)
    }
  }

  /// Looks at the file without changing it: a pool would turn any SQLite file to WAL.
  private func inspect() throws {
    var configuration = Self.configuration(true, patience)
    configuration.label = "inspection"
    try DatabaseQueue(path: path, configuration: configuration).read { db in
      let mark = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      let isEmpty = try Int.fetchOne(db, sql: "SELECT 1 FROM sqlite_master LIMIT 1") == nil
      if mark != Schema.applicationID, mark != 0 || !isEmpty { throw StorageProblems.notAnArchive(path) }
      if try Schema.migrator.hasBeenSuperseded(db) { throw StorageProblems.newer(path) }
      if readOnly, try !Schema.migrator.hasCompletedMigrations(db) { throw StorageProblems.older(path) }
    }
  }

  /// Asks first, so that an archive that is up to date opens while another process writes to it.
  private static func migrate(_ database: any DatabaseWriter) throws {
    if try database.read({ db in try !Schema.migrator.hasCompletedMigrations(db) }) {
      try Schema.migrator.migrate(database)
    }
  }

  private static func configuration(_ readOnly: Bool, _ patience: Double) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { db in
      // 64 MB of pages; a file of up to 2 GB is read as memory.
      try db.execute(sql: "PRAGMA cache_size = -64000; PRAGMA mmap_size = 2147483648")
      if !db.configuration.readonly { try db.execute(sql: "PRAGMA synchronous = NORMAL") }
    }
    return configuration
  }
}
