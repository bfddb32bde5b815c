import Foundation

/// What stands behind the articles names where it is from: every actor of the register a source on the web, every verified
/// fact two publishers.
enum SourceCheck {
  private struct Row: Decodable {
    var id: String
    var sources: [Source]?
  }

  private struct Source: Decodable {
    var publisher: String
    var title: String
    var url: String
  }

  /// - Parameter actors: the lines of `actors.jsonl`.
  static func faults(actors: String) throws -> [CorpusFault] {
    let decoder = JSONDecoder()
    return try actors.split(separator: "\n").enumerated().flatMap { index, line in
      let row = try decoder.decode(Row.self, from: Data(line.utf8))
      let whys = (row.sources ?? []).compactMap { source in
        LinkCheck.fault(of: source.url).map { "has a source whose link \($0)" }
          ?? (source.publisher.isEmpty || source.title.isEmpty
            ? "has a source without publisher or title" : nil)
      }
      return (row.sources?.isEmpty ?? true ? ["has no source"] : whys).map {
        CorpusFault(file: "actors.jsonl", line: index + 1, rule: .source, words: row.id, why: $0)
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
