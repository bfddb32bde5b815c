import Analysis
import CResources
import Reading
import TimelineModel

/// What is built into the program: the corpus and the register (`Resources/`).
enum Bundled {
  struct File {
    var name: String
    var bytes: [UInt8]
  }

  /// All files in a folder of `Resources/`, in the order of their names.
  static func files(in folder: String) -> [File] {
    (0..<c_resource_count()).map { c_resource_at($0) }
      .filter { String(cString: $0.name).hasPrefix(folder + "/") }
      .map { resource in
        File(
          name: String(cString: resource.name),
          bytes: Array(UnsafeBufferPointer(start: resource.bytes, count: resource.count)))
      }
      .sorted { $0.name < $1.name }
  }

  /// The actors and places that the analysis knows beforehand.
  static func register() throws(Problem) -> Register {
    func bytes(_ name: String) -> [UInt8] { files(in: "Registers").first { $0.name == name }?.bytes ?? [] }
    return try RegisterReader.read(
      actors: bytes("Registers/actors.jsonl"), places: bytes("Registers/places.jsonl"))
  }

  /// What reads articles, with a register and all that was learned.
  static func analyzer(_ register: Register) throws(Problem) -> Analyzer {
    let models = files(in: "Models")
    func bytes(_ name: String) -> [UInt8] { models.first { $0.name == name }?.bytes ?? [] }
    return Analyzer(
      register: register, names: try NameModel(bytes("Models/names.bin")),
      syntax: try SyntaxModel(bytes("Models/syntax.bin")))
  }

  /// Changes whenever the corpus, the register or the program that reads them changes. They are a part of the
  /// program's file; reading them all would take longer than the first screen.
  static func fingerprint(program: ProgramFile) -> String {
    let sizes = (0..<c_resource_count()).map { String(c_resource_at($0).count) }
    return ArticleReader.fingerprint(Array((program.fingerprint + " " + sizes.joined(separator: " ")).utf8))
  }
}
