/// Text and tags as XML 1.0 allows them.
enum XML {
  /// An attribute; one without a value is left out.
  typealias Attribute = (name: String, value: String?)

  static func tag(_ name: String, _ attributes: [Attribute], isEmpty: Bool = false) -> String {
    let written = attributes.compactMap { name, value in value.map { " \(name)=\"\(text($0))\"" } }
    return "<\(name)\(written.joined())\(isEmpty ? "/" : "")>"
  }

  /// Scalar for scalar the same when parsed again, but for those that XML cannot hold: each becomes `U+FFFD`.
  static func text(_ text: some StringProtocol) -> String { self.text(text.unicodeScalars) }

  static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var written = ""
    for scalar in scalars {
      switch scalar.value {
      case 0x26: written += "&amp;"
      case 0x3C: written += "&lt;"
      case 0x3E: written += "&gt;"
      case 0x22: written += "&quot;"
      case 0x09, 0x0A: written.unicodeScalars.append(scalar)
      case 0x00..<0x0D, 0x0E..<0x20, 0xFFFE, 0xFFFF: written.unicodeScalars.append("\u{FFFD}")
      // A parser would make the line end another; a terminal would obey the rest.
      case 0x0D, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
        written += "&#\(scalar.value);"
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written
  }
}
