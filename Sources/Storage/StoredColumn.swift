import Foundation
import GRDB

/// Columns of 32-bit integers (little-endian), kept beside the rows because a whole column is loaded in
/// milliseconds and a part of it is found without loading the rest.
enum StoredColumn: Int64 {
  /// By ordinal: `TimelineIndex.earliest` and `latest`, and the event's number.
  case earliest = 1, latest, events
  /// By event number: its ordinal, or -1 when it has none.
  case ordinals
  /// By passage number: where its ordinals begin in `passageEvents`.
  case passageOffsets
  case passageEvents
  /// Posting lists of the facets: where each value's begin, and the lists.
  case actorOffsets, actorPostings, placeOffsets, placePostings
  case kindOffsets, kindPostings, publisherOffsets, publisherPostings
  case salienceOffsets, saliencePostings
  /// `TimelineIndex.openPast`.
  case openPast
  case languageOffsets, languagePostings

  /// Values in a chunk: small enough to fetch for one page, large enough to load a million in a few steps.
  static let chunkLength = 8192

  /// Numbers of the first and the last chunk it may have.
  var range: StatementArguments { [number(ofChunk: 0), number(ofChunk: 1 << 40 - 1)] }

  private func number(ofChunk chunk: Int) -> Int64 { rawValue << 40 | Int64(chunk) }

  /// Chunks that are as they were are left alone: most are, where one article has changed.
  func write(_ values: [Int32], to db: Database) throws {
    let upsert = try db.cachedStatement(
      sql: """
        INSERT INTO chunk VALUES (?, ?)
        ON CONFLICT (number) DO UPDATE SET data = excluded.data WHERE data <> excluded.data
        """)
    var count = 0
    for start in stride(from: 0, to: values.count, by: Self.chunkLength) {
      let part = values[start..<min(start + Self.chunkLength, values.count)]
      try upsert.execute(arguments: [number(ofChunk: count), Data(littleEndian: part)])
      count += 1
    }
    try db.execute(
      sql: "DELETE FROM chunk WHERE number BETWEEN ? AND ?",
      arguments: [number(ofChunk: count), number(ofChunk: 1 << 40 - 1)])
  }

  func read(_ db: Database) throws -> [Int32] {
    var values: [Int32] = []
    values.reserveCapacity(try count(db))
    // Cached: an index has many columns, and preparing takes longer than reading a small one.
    let select = try db.cachedStatement(
      sql: "SELECT data FROM chunk WHERE number BETWEEN ? AND ? ORDER BY number")
    let rows = try Row.fetchCursor(select, arguments: range)
    while let row = try rows.next() {
      try row.withUnsafeData(atIndex: 0) { data in values.append(littleEndian: data ?? Data()) }
    }
    return values
  }

  /// Number of values.
  func count(_ db: Database) throws -> Int {
    let select = try db.cachedStatement(
      sql: "SELECT sum(length(data)) FROM chunk WHERE number BETWEEN ? AND ?")
    return (try Int.fetchOne(select, arguments: range) ?? 0) / 4
  }

  /// The values at these places, nil beyond the end; loads only the chunks they lie in.
  func values(at places: [Int], in db: Database) throws -> [Int32?] {
    var chunks: [Int: [Int32]] = [:]
    let select = try db.cachedStatement(sql: "SELECT data FROM chunk WHERE number = ?")
    return try places.map { place in
      guard place >= 0 else { return nil }
      let chunk = place / Self.chunkLength
      if chunks[chunk] == nil {
        var values: [Int32] = []
        if let data = try Data.fetchOne(select, arguments: [number(ofChunk: chunk)]) {
          values.append(littleEndian: data)
        }
        chunks[chunk] = values
      }
      let index = place % Self.chunkLength
      return chunks[chunk].flatMap { index < $0.count ? $0[index] : nil }
    }
  }
}

extension Data {
  /// Four bytes a value.
  init(littleEndian values: some Sequence<Int32>) {
    let fixed = values.map(\.littleEndian)
    self = fixed.withUnsafeBytes { Data($0) }
  }
}

extension [Int32] {
  /// Appends values of four bytes each; the schema sees to it that none is cut.
  mutating func append(littleEndian data: Data) {
    let start = count
    append(contentsOf: repeatElement(0, count: data.count / 4))
    withUnsafeMutableBytes { bytes in
      _ = data.copyBytes(to: UnsafeMutableRawBufferPointer(rebasing: bytes[(start * 4)...]))
    }
    #if _endian(big)
      for index in start..<count { self[index] = Int32(littleEndian: self[index]) }
    #endif
  }
}
