import GRDB
import TimelineModel

/// A facet of the index as it is stored: two columns, and the names of its values.
enum StoredFacet: String {
  case actors, places, kinds, publishers, saliences, languages

  var offsets: StoredColumn {
    switch self {
    case .actors: .actorOffsets
    case .places: .placeOffsets
    case .kinds: .kindOffsets
    case .publishers: .publisherOffsets
    case .saliences: .salienceOffsets
    case .languages: .languageOffsets
    }
  }

  var postings: StoredColumn {
    switch self {
    case .actors: .actorPostings
    case .places: .placePostings
    case .kinds: .kindPostings
    case .publishers: .publisherPostings
    case .saliences: .saliencePostings
    case .languages: .languagePostings
    }
  }

  /// - Parameter count: of the events.
  func read(_ db: Database, count: Int) throws -> FacetIndex {
    let offsets = try offsets.read(db)
    let values = try readValues(db)
    guard offsets.count == values.count + 1 else { return FacetIndex() }
    let postings = try postings.read(db)
    guard offsets[0] == 0, Int(offsets[values.count]) == postings.count,
      zip(offsets, offsets.dropFirst()).allSatisfy({ $0 <= $1 }),
      postings.allSatisfy({ $0 >= 0 && $0 < count })
    else { throw Damage("facet: \(rawValue)") }
    return FacetIndex(values: values, offsets: offsets, postings: postings)
  }

  /// Id, name and aliases of each value, in lines of ASCII's own separators: ten times as fast to read as
  /// JSON, and tens of thousands of names are read at every start.
  func writeValues(_ values: [FacetIndex.Value], to db: Database) throws {
    let text = values.map {
      ([$0.id, $0.name] + $0.aliases).map(Separated.clean).joined(separator: "\u{1F}")
    }
    .joined(separator: "\u{1E}")
    try db.execute(sql: "INSERT OR REPLACE INTO facet VALUES (?, ?)", arguments: [rawValue, text])
  }

  private func readValues(_ db: Database) throws -> [FacetIndex.Value] {
    let select = try db.cachedStatement(sql: "SELECT names FROM facet WHERE name = ?")
    var text = try String.fetchOne(select, arguments: [rawValue]) ?? ""
    return text.withUTF8 { bytes in
      bytes.split(separator: 0x1E).map { record in
        let fields = record.split(separator: 0x1F, omittingEmptySubsequences: false).map {
          String(decoding: $0, as: UTF8.self)
        }
        return FacetIndex.Value(
          id: fields[0], name: fields.count > 1 ? fields[1] : fields[0], aliases: Array(fields.dropFirst(2)))
      }
    }
  }
}

/// Lists of names in one text.
enum Separated {
  /// Without the separators, which no name needs.
  static func clean(_ name: String) -> String {
    name.utf8.contains { $0 == 0x1E || $0 == 0x1F }
      ? String(name.unicodeScalars.filter { $0 != "\u{1E}" && $0 != "\u{1F}" }.map(Character.init)) : name
  }

  static func text(_ names: [String]) -> String { names.map(clean).joined(separator: "\u{1F}") }

  static func names(_ text: String) -> [String] {
    text.utf8.split(separator: 0x1F).map { String(Substring($0)) }
  }
}

/// Names of all actors and places by their number.
struct EntityNames {
  /// One more than the highest number.
  private(set) var count = 0
  private(set) var values: [FacetIndex.Value] = []
  /// Each number's place in the order of names, then ids.
  private(set) var rank: [Int32] = []
  /// Numbers of actors that readers say are another.
  private(set) var aliasTo: [Int32: Int32] = [:]

  init(_ db: Database) throws {
    count = (try Int.fetchOne(db, sql: "SELECT max(number) FROM entity") ?? -1) + 1
    values = Array(repeating: FacetIndex.Value(id: "", name: ""), count: count)
    rank = Array(repeating: 0, count: count)
    var actors: [Actor.ID: Int32] = [:]
    var place: Int32 = 0
    let rows = try Row.fetchCursor(
      db, sql: "SELECT number, kind, id, name, aliases FROM entity ORDER BY name, id, kind")
    while let row = try rows.next() {
      let number: Int = row[0]
      values[number] = FacetIndex.Value(id: row[2], name: row[3], aliases: Separated.names(row[4]))
      rank[number] = place
      place += 1
      if row[1] == "actor" { actors[row[2]] = Int32(number) }
    }
    for (id, head) in try SameActors(db).heads.sorted(by: { $0.key < $1.key }) {
      guard let from = actors[id], let to = actors[head] else { continue }
      aliasTo[from] = to
      let other = values[Int(from)]
      values[Int(to)].aliases += [other.name] + other.aliases
    }
  }
}
