/// The bytes of a file and the name it goes by in messages.
struct SourceFile: Sendable {
  let path: String
  let bytes: [UInt8]

  /// - Parameter bytes: of a file; where its first two say that it is UTF-16, they become UTF-8.
  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = Self.fromUTF16(bytes) ?? bytes
  }

  private static func fromUTF16(_ bytes: [UInt8]) -> [UInt8]? {
    let mark = bytes.prefix(2)
    guard mark == [0xFF, 0xFE] || mark == [0xFE, 0xFF] else { return nil }
    let low = mark == [0xFF, 0xFE] ? 0 : 1
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { place in
      UInt16(bytes[place + low]) | UInt16(bytes[place + 1 - low]) << 8
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

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
  var isBinary: Bool { bytes.withUnsafeBufferPointer { Bytes.contain(0, $0) } }
}
