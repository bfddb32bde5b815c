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
    if !exists { try makeFolder() }
    let isUpToDate = try exists && inspect()
    let pool = try DatabasePool(path: path, configuration: Self.configuration(readOnly, patience))
    if !isUpToDate { try Schema.migrator.migrate(pool) }
    return pool
  }

  static func inMemory() throws -> any DatabaseWriter {
    let queue = try DatabaseQueue(configuration: configuration(false, 0))
    try Schema.migrator.migrate(queue)
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
  ///
  /// - Returns: whether its tables are today's. Then nothing is written, and it opens while another writes.
  private func inspect() throws -> Bool {
    var configuration = Self.configuration(true, patience)
    configuration.label = "inspection"
    return try DatabaseQueue(path: path, configuration: configuration).read { db in
      let mark = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      let isEmpty = try Int.fetchOne(db, sql: "SELECT 1 FROM sqlite_master LIMIT 1") == nil
      if mark != Schema.applicationID, mark != 0 || !isEmpty { throw StorageProblems.notAnArchive(path) }
      if try Schema.migrator.hasBeenSuperseded(db) { throw StorageProblems.newer(path) }
      let isUpToDate = try Schema.migrator.hasCompletedMigrations(db)
      if readOnly, !isUpToDate { throw StorageProblems.older(path) }
      return isUpToDate
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
