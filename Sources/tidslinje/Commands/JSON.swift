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
    var line = ""
    write(to: &line)
    return line
  }

  private func write(to line: inout String) {
    switch self {
    case .null: line += "null"
    case .bool(let flag): line += flag ? "true" : "false"
    case .number(let number): line += NumberWords.plain(number)
    case .string(let text): Self.write(text, to: &line)
    case .array(let values):
      line += "["
      for (index, value) in values.enumerated() {
        if index > 0 { line += "," }
        value.write(to: &line)
      }
      line += "]"
    case .object(let pairs):
      line += "{"
      for (index, pair) in pairs.enumerated() {
        if index > 0 { line += "," }
        Self.write(pair.key, to: &line)
        line += ":"
        pair.value.write(to: &line)
      }
      line += "}"
    }
  }

  private static func write(_ text: String, to line: inout String) {
    line += "\""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22: line += "\\\""
      case 0x5C: line += "\\\\"
      case 0x0A: line += "\\n"
      case 0x00..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
        let digits = String(scalar.value, radix: 16)
        line += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: line.unicodeScalars.append(scalar)
      }
    }
    line += "\""
  }
}

/// Numbers as people and programs write them in plain text.
enum NumberWords {
  /// Without a fraction when it is whole.
  static func plain(_ number: Double) -> String {
    number.rounded() == number && abs(number) < 1e15 ? String(Int(number)) : String(number)
  }
}
