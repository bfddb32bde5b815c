import Foundation
import GRDB
import TimelineModel

/// An archive that was laid aside, and begun anew with what readers have said.
public struct Renewal: Hashable, Sendable {
  /// Where the former file is now; nothing in it has been changed.
  public var laidAside: String
  /// How many words of the reader's have come along.
  public var words: Int
  /// Whether these are all; else the former file may hold more.
  public var isWhole: Bool
  /// The files of which the former archive was made, as far as it could tell.
  public var files: [String]
}

extension Archive {
  /// Lays the file of an archive aside, and makes a new one in its place, with all that readers have said that can still
  /// be read. Its articles are to be read again.
  ///
  /// - Parameters:
  ///   - whateverItIs: also a file that does not bear our mark any more.
  ///   - needsFiles: whether to refuse when it cannot be read which files it was made of.
  /// - Throws: a `Problem` when it is another program's file, or a newer tidslinje's; then nothing has been changed.
  public static func renew(path: String, whateverItIs: Bool = false, needsFiles: Bool = false) throws(Problem)
    -> Renewal
  {
    let lock = FolderLock(of: path)
    defer { lock.release() }
    if !whateverItIs, !bearsMark(path) { throw StorageProblems.notAnArchive(path) }
    do throws(Problem) { _ = try Archive(path: path, readOnly: true) } catch {
      if ["newer-archive", "archive-busy"].contains(error.code) { throw error }
    }
    let salvage = Salvage(path: path)
    if needsFiles, salvage.files.isEmpty { throw StorageProblems.unknownFiles(path) }
    let draft = path + ".new"
    for end in fileEnds { unlink(draft + end) }
    let words = try Archive(path: draft, isLocked: true).take(salvage)
    let laidAside = freeName(path + ".damaged")
    // An empty log and what is only shared while somebody reads are nothing to keep.
    unlink(path + "-shm")
    var log = stat()
    if stat(path + "-wal", &log) == 0, log.st_size == 0 { unlink(path + "-wal") }
    for end in fileEnds where rename(path + end, laidAside + end) != 0 && errno != ENOENT {
      throw StorageProblems.cannotOpen(path)
    }
    guard rename(draft, path) == 0 else { throw StorageProblems.cannotOpen(path) }
    return Renewal(laidAside: laidAside, words: words, isWhole: salvage.isWhole, files: salvage.files)
  }

  /// What SQLite adds to the name of a database for the files beside it.
  private static let fileEnds = ["", "-wal", "-shm"]

  /// Whether a file says in its header that it is an archive of ours.
  private static func bearsMark(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? file.close() }
    let header = [UInt8]((try? file.read(upToCount: 72)) ?? Data())
    return header.count == 72
      && header[68...].reduce(0) { $0 << 8 | Int($1) } == Schema.applicationID
  }

  private static func freeName(_ name: String) -> String {
    var (free, number) = (name, 2)
    while FileManager.default.fileExists(atPath: free) {
      free = name + String(number)
      number += 1
    }
    return free
  }

  /// Stores what was saved, as it stood, and leaves nothing beside the file.
  ///
  /// - Returns: how many words were the reader's.
  private func take(_ salvage: Salvage) throws(Problem) -> Int {
    let words = try write { db in
      for row in salvage.annotations {
        try db.execute(
          sql:
            "INSERT OR IGNORE INTO annotation (number, kind, target, change, madeAt, isUndone) VALUES (?, ?, ?, ?, ?, ?)",
          arguments: [
            row[0].flatMap { Int($0) }, row[1], row[2], row[3], row[4].flatMap { Int($0) },
            row[5].flatMap { Int($0) },
          ])
      }
      for row in salvage.former {
        try db.execute(
          sql: "INSERT OR IGNORE INTO former VALUES (?, ?, ?, ?)", arguments: StatementArguments(row))
      }
      try db.execute(sql: "UPDATE state SET isDirty = 1")
      return try Int.fetchOne(db, sql: "SELECT count(*) FROM annotation WHERE NOT isUndone") ?? 0
    }
    close()
    return words
  }
}
