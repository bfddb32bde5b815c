import Analysis
import CResources
import Reading
import TimelineModel

/// The files that are part of the program: the corpus and the registers.
enum Embedded {
  /// Without it, what is measured would be something else.
  struct Missing: Error, CustomStringConvertible {
    var name: String
    var description: String { "\(name) is not embedded in the program" }
  }

  struct File {
    var name: String
    var bytes: [UInt8]
  }

  static func register() throws -> Register {
    try RegisterReader.read(
      actors: bytes(of: "Registers/actors.jsonl"), places: bytes(of: "Registers/places.jsonl"))
  }

  /// The model of names.
  static func names() throws -> [UInt8] { try bytes(of: "Models/names.bin") }

  /// The analyzer as the program has it.
  static func analyzer(_ register: Register) throws -> Analyzer {
    Analyzer(
      register: register, names: try NameModel(names()),
      syntax: try SyntaxModel(bytes(of: "Models/syntax.bin")))
  }

  /// The articles of the bundled corpus.
  static var articles: [File] { files.filter { $0.name.hasPrefix("Articles/") } }

  private static var files: [File] {
    (0..<c_resource_count()).map { c_resource_at($0) }.map { resource in
      File(
        name: String(cString: resource.name),
        bytes: Array(UnsafeBufferPointer(start: resource.bytes, count: resource.count)))
    }
  }

  static func bytes(of name: String) throws -> [UInt8] {
    guard let file = files.first(where: { $0.name == name }) else { throw Missing(name: name) }
    return file.bytes
  }
}
