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

  /// - Parameters:
  ///   - count: of the events.
  ///   - language: what its values are named in.
  func read(_ db: Database, count: Int, in language: ScreenLanguage) throws -> FacetIndex {
    let offsets = try offsets.read(db)
    let values = try readValues(db, language)
    guard offsets.count == values.count + 1 else { return FacetIndex() }
    let postings = try postings.read(db)
    guard offsets[0] == 0, Int(offsets[values.count]) == postings.count,
      zip(offsets, offsets.dropFirst()).allSatisfy({ $0 <= $1 }),
      postings.allSatisfy({ $0 >= 0 && $0 < count })
    else { throw Damage("facet: \(rawValue)") }
    let index = FacetIndex(values: values.map(\.value), offsets: offsets, postings: postings)
    return index.reordered(moving: values.indices.filter { values[$0].isRenamed })
  }

  /// Id, names and aliases of each value, in lines of ASCII's own separators: ten times as fast to read as
  /// JSON, and tens of thousands of names are read at every start.
  func writeValues(_ values: [StoredValue], to db: Database) throws {
    let text = values.map {
      ([Separated.clean($0.id), $0.names] + $0.aliases.map(Separated.clean)).joined(separator: "\u{1F}")
    }
    .joined(separator: "\u{1E}")
    try db.execute(sql: "INSERT OR REPLACE INTO facet VALUES (?, ?)", arguments: [rawValue, text])
  }

  /// - Returns: the values, and whether each is called otherwise than in Bokmål, whose order they stand in.
  private func readValues(_ db: Database, _ language: ScreenLanguage) throws
    -> [(value: FacetIndex.Value, isRenamed: Bool)]
  {
    let select = try db.cachedStatement(sql: "SELECT names FROM facet WHERE name = ?")
    var text = try String.fetchOne(select, arguments: [rawValue]) ?? ""
    return text.withUTF8 { bytes in
      bytes.split(separator: 0x1E).map { record in
        let fields = record.split(separator: 0x1F, omittingEmptySubsequences: false).map {
          String(decoding: $0, as: UTF8.self)
        }
        let aliases = Array(fields.dropFirst(2))
        guard fields.count > 1 else { return (FacetIndex.Value(id: fields[0], name: fields[0]), false) }
        let names = Separated.namesByLanguage(fields[1])
        let name = names?[language] ?? fields[1]
        let others = names.map { $0.nb == name ? [] : [$0.nb] } ?? []
        return (FacetIndex.Value(id: fields[0], name: name, aliases: others + aliases), !others.isEmpty)
      }
    }
  }
}

extension FacetIndex {
  /// The same with those values moved that other equally frequent ones now stand before by name: «Dei væpna styrkane»
  /// from among the T's. What stands in order is not looked at but where one comes in.
  fileprivate func reordered(moving moved: [Int]) -> FacetIndex {
    if moved.isEmpty { return self }
    let isMoved = Set(moved)
    var order: [Int] = []
    order.reserveCapacity(values.count)
    var start = 0
    while start < values.count {
      let total = total(of: start)
      let end = values[start...].indices.partitioningIndex { self.total(of: $0) != total }
      var run = (start..<end).filter { !isMoved.contains($0) }
      for number in start..<end where isMoved.contains(number) {
        let place = run.partitioningIndex { Collation.isBefore(values[number].name, values[$0].name) }
        run.insert(number, at: place)
      }
      order += run
      start = end
    }
    return FacetIndex(
      values: order.map { values[$0] },
      offsets: order.reduce(into: [0]) { $0.append($0[$0.count - 1] + Int32(self.total(of: $1))) },
      postings: order.flatMap { events(of: $0) })
  }
}

/// A value of a facet as it is stored: what it is called in each language of the screen.
struct StoredValue: Named {
  var id: String
  var name: String
  var nynorskName: String?
  var englishName: String?
  var aliases: [String] = []

  /// One name, or one for each language.
  fileprivate var names: String {
    let names = ScreenLanguage.allCases.map { Separated.clean(name(in: $0)) }
    return Set(names).count == 1 ? names[0] : names.joined(separator: Separated.betweenLanguages)
  }
}

/// Lists of names in one text.
enum Separated {
  static let betweenLanguages = "\u{1D}"

  /// Without the separators, which no name needs.
  static func clean(_ name: String) -> String {
    let separators: ClosedRange<Unicode.Scalar> = "\u{1D}"..."\u{1F}"
    return name.utf8.contains { (0x1D...0x1F).contains($0) }
      ? String(name.unicodeScalars.filter { !separators.contains($0) }.map(Character.init)) : name
  }

  /// The names that stand for one; nil where one holds in all languages, as most do.
  static func namesByLanguage(_ names: String) -> Localized? {
    guard names.utf8.contains(0x1D) else { return nil }
    let parts = names.utf8.split(separator: 0x1D, omittingEmptySubsequences: false).map {
      String(Substring($0))
    }
    return parts.count == 3 ? Localized(nb: parts[0], nn: parts[1], en: parts[2]) : nil
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
  private(set) var values: [StoredValue] = []
  /// Each number's place in the order of names, then ids.
  private(set) var rank: [Int32] = []
  /// Numbers of actors that readers say are another.
  private(set) var aliasTo: [Int32: Int32] = [:]

  init(_ db: Database) throws {
    count = (try Int.fetchOne(db, sql: "SELECT max(number) FROM entity") ?? -1) + 1
    values = Array(repeating: StoredValue(id: "", name: ""), count: count)
    rank = Array(repeating: 0, count: count)
    var actors: [Actor.ID: Int32] = [:]
    let rows = try Row.fetchCursor(
      db,
      // Only a register names one in several languages.
      sql: """
        SELECT number, kind, id, name, aliases,
          CASE WHEN isKnown THEN json_extract(value, '$.nynorskName') END,
          CASE WHEN isKnown THEN json_extract(value, '$.englishName') END
        FROM entity ORDER BY name, id, kind
        """)
    var keys: [(key: [UInt8], place: Int, number: Int)] = []
    while let row = try rows.next() {
      let number: Int = row[0]
      values[number] = StoredValue(
        id: row[2], name: row[3], nynorskName: row[5], englishName: row[6], aliases: Separated.names(row[4]))
      keys.append((Collation.key(values[number].name), keys.count, number))
      if row[1] == "actor" { actors[row[2]] = Int32(number) }
    }
    keys.sort { $0.key == $1.key ? $0.place < $1.place : $0.key.lexicographicallyPrecedes($1.key) }
    for (place, name) in keys.enumerated() { rank[name.number] = Int32(place) }
    for (id, head) in try SameActors(db).heads.sorted(by: { $0.key < $1.key }) {
      guard let from = actors[id], let to = actors[head] else { continue }
      aliasTo[from] = to
      let other = values[Int(from)]
      values[Int(to)].aliases += [other.name] + other.aliases
    }
  }
}
