import Yams

/// The front matter of an article as it is written: fields that the program does not read count too.
struct FrontFields {
  private var nodes: [String: Node] = [:]
  private var lines: [String: Int] = [:]

  /// - Parameter yaml: what stands between the fences; it begins on the file's second line.
  init(yaml: String) throws {
    for (key, value) in try Yams.compose(yaml: yaml)?.mapping ?? [:] {
      guard let name = key.string else { continue }
      nodes[name] = value
      lines[name] = key.mark.map { $0.line + 1 }
    }
  }

  /// A field's only value; nil when it is missing or empty.
  subscript(_ name: String) -> String? {
    guard let value = nodes[name]?.scalar?.string, !value.isEmpty else { return nil }
    return value
  }

  /// A field's values; none when it is missing.
  func list(_ name: String) -> [String] {
    nodes[name]?.sequence?.compactMap { $0.scalar?.string } ?? []
  }

  /// The fields of each entry, with their line in the file.
  func entries(_ name: String) -> [(fields: [String: String], line: Int)] {
    (nodes[name]?.sequence ?? []).map { node in
      var fields: [String: String] = [:]
      for (key, value) in node.mapping ?? [:] {
        if let key = key.string, let value = value.scalar?.string { fields[key] = value }
      }
      return (fields, (node.mark?.line ?? 0) + 1)
    }
  }

  /// Where a field stands in the file; the first line when it does not.
  func line(of name: String) -> Int { lines[name] ?? 1 }
}
