import Analysis
import Foundation
import Reading
import TimelineModel

/// A folder with `Articles`, `Facts` and `Registers`, read whole.
struct CorpusFolder {
  let articles: [CorpusArticle]
  let facts: [String: CorpusFact]
  let exceptions: [CorpusException]
  let register: Register
  /// Of the register and the facts, which no article is to blame for.
  let sourceFaults: [CorpusFault]

  init(path: String) throws {
    let folder = URL(fileURLWithPath: path, isDirectory: true)
    func text(_ name: String) throws -> String {
      try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    }
    let actors = try text("Registers/actors.jsonl")
    let places = try text("Registers/places.jsonl")
    register = try RegisterReader.read(actors: Array(actors.utf8), places: Array(places.utf8))
    let told = try CorpusFact.all(in: text("Facts/facts.jsonl"))
    let facts = Dictionary(told.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.facts = facts
    sourceFaults =
      try SourceCheck.faults(actors: actors) + SourceCheck.faults(places: places)
      + SourceCheck.faults(facts: told)
    exceptions = try CorpusException.all(in: text("Facts/exceptions.txt"))
    let analyzer = try Embedded.analyzer(register)
    articles = try Self.names(in: folder.appendingPathComponent("Articles")).map { name in
      try CorpusArticle(name: name, text: text("Articles/" + name), facts: facts, analyzer: analyzer)
    }
  }

  /// Every check that needs nothing from outside the folder.
  var checks: [any CorpusCheck] { articleChecks + readingChecks }

  /// Those of the articles alone: what the program reads out of them does not matter.
  var articleChecks: [any CorpusCheck] {
    [
      HeaderCheck(facts: facts, places: register.places), LinkCheck(), LengthCheck(), LanguageCheck(),
      WeekdayCheck(), OfficeCheck(register: register), NumberCheck(),
    ]
  }

  /// Those of the articles and the reading together: either may be at fault.
  var readingChecks: [any CorpusCheck] { [DayCheck(), FigureCheck(), NameCheck(), EventCheck()] }

  private static func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".md") }.sorted()
  }

  /// The text of a file, or of every file in a folder.
  static func texts(in path: String) throws -> [String] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    let paths = names.isEmpty ? [path] : names.sorted().map { path + "/" + $0 }
    return paths.compactMap { try? String(contentsOfFile: $0, encoding: .utf8) }
  }
}
