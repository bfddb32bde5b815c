/// The bytes of a file and the name it goes by in messages.
struct SourceFile: Sendable {
  let path: String
  let bytes: [UInt8]

  /// After the last dot of the last path component, in lower case; empty when there is none.
  var pathExtension: String { Self.pathExtension(of: path) }

  static func pathExtension(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  /// The bytes without a UTF-8 byte order mark.
  var content: ArraySlice<UInt8> { Bytes.withoutMark(bytes[...]) }

  /// No text format holds a NUL.
  var isBinary: Bool { bytes.contains(0) }
}
