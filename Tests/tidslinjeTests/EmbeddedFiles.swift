import CResources

/// The names of the files that are part of the program.
enum EmbeddedFiles {
  static var names: [String] { (0..<c_resource_count()).map { String(cString: c_resource_at($0).name) } }
}
