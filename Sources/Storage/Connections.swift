import GRDB
import Synchronization

/// The connections to the database of an archive.
///
/// The first one only reads, and is all that the first screen waits for. Work beside has others, so that no key waits
/// for it; the one that writes is opened when there is something to write.
final class Connections: Sendable {
  /// For what a reader waits for.
  let first: any DatabaseReader
  private let opening: Opening?
  private let later: Mutex<Later>

  private struct Later {
    var beside: (any DatabaseReader)?
    var writer: (any DatabaseWriter)?
    var isClosed = false
  }

  /// Opens a file; one that is new or of an older program gets today's tables first.
  init(_ opening: Opening) throws {
    self.opening = opening
    if let reader = try opening.upToDateReader() {
      first = reader
      later = Mutex(Later())
    } else {
      later = Mutex(Later(writer: try opening.migrated()))
      first = try opening.reader()
    }
  }

  /// A database that is gone with the value, and has one connection only.
  init(inMemory database: any DatabaseWriter) {
    opening = nil
    first = database
    later = Mutex(Later(beside: database, writer: database))
  }

  /// For reading that goes on while the first connection is read through.
  func beside() throws -> any DatabaseReader {
    try later.withLock { later in
      if let beside = later.beside { return beside }
      if later.isClosed { throw Damage("the archive is closed") }
      let beside = try opening?.readers() ?? first
      later.beside = beside
      return beside
    }
  }

  func writer() throws -> any DatabaseWriter {
    try later.withLock { later in
      if let writer = later.writer { return writer }
      if later.isClosed { throw Damage("the archive is closed") }
      guard let opening else { throw Damage("no file to write") }
      let writer = try opening.writer()
      later.writer = writer
      return writer
    }
  }

  deinit { close() }

  /// Leaves what was written in the one file, which may be copied.
  ///
  /// The connection that is closed last puts the log into the file and takes it away, unless it may only read, or
  /// another process still reads: then what was written stays in the log, and is as safe there. So one that may write
  /// must be the last of ours.
  func close() {
    guard let opening, !opening.readOnly else { return }
    let held: Later? = later.withLock { later in
      if later.isClosed { return nil }
      defer { later = Later(isClosed: true) }
      return later
    }
    guard let held else { return }
    try? first.close()
    try? held.beside?.close()
    try? held.writer?.close()
    if held.writer == nil { try? opening.lastOne().close() }
  }

  /// Closes what has been written to, for a program that ends. An empty log stays beside the file; the next to close
  /// the archive takes it away.
  func leave() {
    if opening?.hasEmptyLog ?? true { return }
    close()
  }
}
