import Foundation

/// What stands behind the articles names where it is from: every actor and place of the register a source on the web, every
/// verified fact two publishers. A place is told of in three languages, too, and what a body is part of is an actor.
enum SourceCheck {
  private struct Row: Decodable {
    var id: String
    var sources: [Source]?
    var partOf: String?
    var aboutBokmål: String?
    var aboutNynorsk: String?
    var aboutEnglish: String?

    enum CodingKeys: String, CodingKey {
      case id, sources
      case partOf = "part_of"
      case aboutBokmål = "about_nb"
      case aboutNynorsk = "about_nn"
      case aboutEnglish = "about_en"
    }
  }

  private struct Source: Decodable {
    var publisher: String
    var title: String
    var url: String
  }

  /// - Parameter actors: the lines of `actors.jsonl`.
  static func faults(actors: String) throws -> [CorpusFault] {
    let decoder = JSONDecoder()
    let rows = try actors.split(separator: "\n").map { try decoder.decode(Row.self, from: Data($0.utf8)) }
    let wholes = Dictionary(rows.map { ($0.id, $0.partOf) }, uniquingKeysWith: { first, _ in first })
    return try faults(rows: actors, of: "actors.jsonl") { row in
      guard let whole = row.partOf else { return [] }
      if wholes[whole] == nil { return ["is part of «\(whole)», which is no actor"] }
      let chain = sequence(first: whole) { wholes[$0] ?? nil }.prefix(rows.count)
      return chain.contains(row.id) ? ["is part of itself"] : []
    }
  }

  /// - Parameter places: the lines of `places.jsonl`.
  static func faults(places: String) throws -> [CorpusFault] {
    try faults(rows: places, of: "places.jsonl") { row in
      [
        ("Bokmål", row.aboutBokmål), ("Nynorsk", row.aboutNynorsk), ("English", row.aboutEnglish),
      ].compactMap { language, about in
        about?.isEmpty ?? true ? "has no description in \(language)" : nil
      }
    }
  }

  private static func faults(
    rows: String, of file: String, besides: (Row) -> [String]
  ) throws -> [CorpusFault] {
    let decoder = JSONDecoder()
    return try rows.split(separator: "\n").enumerated().flatMap { index, line in
      let row = try decoder.decode(Row.self, from: Data(line.utf8))
      let whys = (row.sources ?? []).compactMap { source in
        LinkCheck.fault(of: source.url).map { "has a source whose link \($0)" }
          ?? (source.publisher.isEmpty || source.title.isEmpty
            ? "has a source without publisher or title" : nil)
      }
      return ((row.sources?.isEmpty ?? true ? ["has no source"] : whys) + besides(row)).map {
        CorpusFault(file: file, line: index + 1, rule: .source, words: row.id, why: $0)
      }
    }
  }

  /// - Parameter facts: in the order of `facts.jsonl`.
  static func faults(facts: [CorpusFact]) -> [CorpusFault] {
    facts.enumerated().compactMap { index, fact in
      guard fact.confidence == .verified, Set(fact.publishers).count < 2 else { return nil }
      return CorpusFault(
        file: "facts.jsonl", line: index + 1, rule: .source, words: fact.id,
        why: "is verified by one publisher alone")
    }
  }
}
