import Foundation
import Testing

/// The rules of the house that a compiler does not check, each broken one named with file and line.
@Suite struct HouseRulesTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private struct Source {
    var path: String
    var lines: [Substring]
  }

  private static func sources(below folder: String) throws -> [Source] {
    let base = root.appendingPathComponent(folder)
    let files = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    return try files.filter { $0.hasSuffix(".swift") }.sorted().map { name in
      let text = try String(contentsOf: base.appendingPathComponent(name), encoding: .utf8)
      return Source(
        path: "\(folder)/\(name)", lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    }
  }

  @Test("a spoke imports the hub and its own library, never another spoke")
  func arrows() throws {
    let allowed: [String: Set<String>] = [
      "TimelineModel": [],
      "Analysis": ["TimelineModel"],
      "Interface": ["TimelineModel"],
      "Reading": ["TimelineModel", "Foundation", "Yams"],
      "Storage": ["TimelineModel", "Foundation", "GRDB", "GRDBSQLite", "Synchronization"],
    ]
    for (module, imports) in allowed {
      for source in try Self.sources(below: "Sources/\(module)") {
        for line in source.lines where line.hasPrefix("import ") {
          let name = String(line.dropFirst("import ".count))
          #expect(imports.contains(name), "\(source.path) imports \(name)")
        }
      }
    }
  }

  @Test("only the terminal's folder knows ncurses, and only storage knows GRDB")
  func fences() throws {
    for source in try Self.sources(below: "Sources") {
      for line in source.lines {
        if line == "import CNcurses" { #expect(source.path.contains("/Terminal/"), "\(source.path)") }
        if line == "import GRDB" { #expect(source.path.contains("/Storage/"), "\(source.path)") }
      }
    }
  }

  @Test("a file is one room: at most 400 lines, tables of words aside")
  func sizes() throws {
    for source in try Self.sources(below: "Sources") where !source.path.contains("/Languages/") {
      #expect(source.lines.count <= 400, "\(source.path) has \(source.lines.count) lines")
    }
  }

  @Test("the words of a language stand in Languages")
  func words() throws {
    for source in try Self.sources(below: "Sources/Analysis") where !source.path.contains("/Languages/") {
      for (line, next) in zip(source.lines, source.lines.dropFirst() + [""]) {
        for table in ["WordSet(", "WordEnds(", "ByteWords("] {
          let opens =
            line.contains(table + "\"") || line.hasSuffix(table) && next.drop { $0 == " " }.hasPrefix("\"")
          #expect(!opens, "\(source.path): \(line)")
        }
      }
    }
  }

  @Test("no type is a drawer for everything")
  func names() throws {
    let drawers = ["Manager", "Helper", "Util", "Handler", "Service"]
    for source in try Self.sources(below: "Sources") {
      let name = source.path.split(separator: "/").last ?? ""
      for drawer in drawers { #expect(!name.contains(drawer), "\(source.path)") }
    }
  }

  @Test("a doc comment says something")
  func docComments() throws {
    for source in try Self.sources(below: "Sources") {
      for (number, line) in source.lines.enumerated() where line.trimmingPrefix(while: { $0 == " " }) == "///"
      {
        let neighbour = number > 0 ? source.lines[number - 1].trimmingPrefix(while: { $0 == " " }) : ""
        #expect(neighbour.hasPrefix("/// "), "\(source.path):\(number + 1)")
      }
    }
  }

  @Test("every file of the corpus, the models and the registers is built in, and nothing else")
  func embedded() throws {
    let folder = Self.root.appendingPathComponent("Resources")
    let names = ["Articles", "Models", "Registers"].flatMap { name in
      (FileManager.default.enumerator(atPath: folder.appendingPathComponent(name).path)?
        .compactMap { $0 as? String } ?? []).filter { $0 != "README.md" }.map { "\(name)/\($0)" }
    }
    #expect(names.sorted() == EmbeddedFiles.names.sorted())
  }
}
