import CResources
import Reading
import TimelineModel

/// The registers that are part of the program.
enum EmbeddedRegister {
  /// Without them every score would be low for no fault of the analysis.
  struct Missing: Error, CustomStringConvertible {
    var name: String
    var description: String { "\(name) is not embedded in the program" }
  }

  static func read() throws -> Register {
    try RegisterReader.read(
      actors: bytes(of: "Registers/actors.jsonl"), places: bytes(of: "Registers/places.jsonl"))
  }

  private static func bytes(of name: String) throws -> [UInt8] {
    for index in 0..<c_resource_count() {
      let resource = c_resource_at(index)
      guard String(cString: resource.name) == name else { continue }
      return Array(UnsafeBufferPointer(start: resource.bytes, count: resource.count))
    }
    throw Missing(name: name)
  }
}
