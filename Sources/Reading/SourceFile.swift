/// The bytes of a file and the name it goes by in messages.
struct SourceFile: Sendable {
  let path: String
  let bytes: [UInt8]

  /// After the last dot of the last path component, in lower case; empty when there is none.
  var pathExtension: String { Self.pathExtension(of: path) }

  static func pathExtension(of path: String) -> String {
    let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
    let name = path.utf8[(slash.map(path.utf8.index(after:)) ?? path.startIndex)...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return "" }
    return path[name.index(after: dot)...].lowercased()
  }

  /// The bytes without a UTF-8 byte order mark.
  var content: ArraySlice<UInt8> { Bytes.withoutMark(bytes[...]) }

  /// No text format holds a NUL.
  var isBinary: Bool { bytes.contains(0) }
}
