/// A JSON value whose objects keep the order of their keys, as the documentation of a format gives them.
///
/// Written so that a terminal can show it: control characters, C1 and bidi controls are escaped.
enum JSON {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSON])
  case object([(key: String, value: JSON)])

  init(_ text: String?) { self = text.map { .string($0) } ?? .null }
  init(_ number: Double?) { self = number.map { .number($0) } ?? .null }
  init(_ number: Int?) { self = number.map { .number(Double($0)) } ?? .null }
  init(_ texts: [String]) { self = .array(texts.map { .string($0) }) }

  /// On one line (RFC 8259).
  var line: String {
    var line: [UInt8] = []
    write(to: &line)
    return String(decoding: line, as: UTF8.self)
  }

  private func write(to line: inout [UInt8]) {
    switch self {
    case .null: line += "null".utf8
    case .bool(let flag): line += (flag ? "true" : "false").utf8
    case .number(let number): line += NumberWords.plain(number).utf8
    case .string(let text): Self.write(text, to: &line)
    case .array(let values):
      line.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { line.append(UInt8(ascii: ",")) }
        value.write(to: &line)
      }
      line.append(UInt8(ascii: "]"))
    case .object(let pairs):
      line.append(UInt8(ascii: "{"))
      for (index, pair) in pairs.enumerated() {
        if index > 0 { line.append(UInt8(ascii: ",")) }
        Self.write(pair.key, to: &line)
        line.append(UInt8(ascii: ":"))
        pair.value.write(to: &line)
      }
      line.append(UInt8(ascii: "}"))
    }
  }

  /// Copies what stands between two letters that must be escaped in one piece.
  private static func write(_ text: String, to line: inout [UInt8]) {
    line.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { bytes in
      var (copied, place) = (0, 0)
      while place < bytes.count {
        let (scalar, length) = scalar(at: place, of: bytes)
        if let escape = escape(scalar) {
          line += bytes[copied..<place]
          line += escape.utf8
          copied = place + length
        }
        place += length
      }
      line += bytes[copied...]
    }
    line.append(UInt8(ascii: "\""))
  }

  /// How a letter is written that cannot stand as it is; nil for all others.
  @inline(__always)
  private static func escape(_ scalar: UInt32) -> String? {
    switch scalar {
    case 0x22: return "\\\""
    case 0x5C: return "\\\\"
    case 0x0A: return "\\n"
    case 0x00..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
      let digits = String(scalar, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    default: return nil
    }
  }

  /// A scalar of valid UTF-8, and how many bytes it has.
  @inline(__always)
  private static func scalar(at place: Int, of bytes: UnsafeBufferPointer<UInt8>) -> (UInt32, Int) {
    let first = bytes[place]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    let rest = bytes[place + 1..<place + length]
    return (rest.reduce(UInt32(first) & 0x7F >> UInt32(length)) { $0 << 6 | UInt32($1) & 0x3F }, length)
  }
}

/// Numbers as people and programs write them in plain text.
enum NumberWords {
  /// Without a fraction when it is whole.
  static func plain(_ number: Double) -> String {
    number.rounded() == number && abs(number) < 1e15 ? String(Int(number)) : String(number)
  }
}
