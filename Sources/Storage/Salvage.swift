import Foundation
import GRDBSQLite

/// What can still be read of an archive that is damaged: what readers have said, which nobody can make again, and which
/// files it was made of.
struct Salvage {
  /// A row as it stands, each column as text.
  typealias Row = [String?]

  /// number, kind, target, change, madeAt, isUndone.
  private(set) var annotations: [Row] = []
  /// event, article, path, headline.
  private(set) var former: [Row] = []
  private(set) var files: [String] = []
  /// Whether all that readers have said could be read.
  private(set) var isWhole = false

  init(path: String) {
    var database: OpaquePointer?
    defer { sqlite3_close(database) }
    guard sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY, nil) == SQLITE_OK, let database else {
      return
    }
    // A file that has been cut off is read as far as it goes.
    sqlite3_exec(database, "PRAGMA writable_schema = ON", nil, nil, nil)
    let columns = "number, kind, target, change, madeAt"
    (annotations, isWhole) = Self.rows(of: "annotation", columns + ", isUndone", by: "number", in: database)
    if annotations.isEmpty, !isWhole {
      // An archive from before there was undo.
      let all = Self.rows(of: "annotation", columns, by: "number", in: database)
      (annotations, isWhole) = (all.rows.map { $0 + ["0"] }, all.isWhole)
    }
    former = Self.rows(of: "former", "event, article, path, headline", by: "event", in: database).rows
    files = Self.rows(of: "file", "path", by: "number", in: database).rows.compactMap { $0[0] }
  }

  /// All rows that can be read: from the beginning up to the damage, and from the end back to it.
  private static func rows(
    of table: String, _ columns: String, by key: String, in database: OpaquePointer
  ) -> (rows: [Row], isWhole: Bool) {
    let (first, isWhole) = rows("SELECT \(columns) FROM \(table) NOT INDEXED ORDER BY \(key)", in: database)
    if isWhole { return (first, true) }
    let (last, _) = rows("SELECT \(columns) FROM \(table) NOT INDEXED ORDER BY \(key) DESC", in: database)
    let known = Set(first)
    return (first + last.reversed().filter { !known.contains($0) }, false)
  }

  private static func rows(_ sql: String, in database: OpaquePointer) -> (rows: [Row], isWhole: Bool) {
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    guard sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK else { return ([], false) }
    var rows: [Row] = []
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW:
        rows.append(
          (0..<sqlite3_column_count(statement)).map { column in
            sqlite3_column_text(statement, column).map { String(cString: $0) }
          })
      case SQLITE_DONE: return (rows, true)
      default: return (rows, false)
      }
    }
  }
}
