/// Reads YAML as front matter is mostly written: fields, lists, and words on one line, quoted or not.
///
/// It has no word on anything else, be it right YAML or wrong: names, types, comments, backslashes, words over
/// several lines. Of those Yams knows all, at a tenth of the speed.
struct PlainYaml {
  /// A line with words on it.
  private struct Line {
    /// Its number, from 1.
    var number: Int
    var indent: Int
    /// The words behind the indent, without blanks at the end.
    var words: ArraySlice<UInt8>
  }

  private var lines: [Line] = []
  private var next = 0

  /// The fields of a text, given as its lines; nil for what is not plain.
  static func fields(of lines: ArraySlice<ArraySlice<UInt8>>) -> YamlValue? {
    guard var reader = PlainYaml(lines), let first = reader.lines.first,
      let fields = reader.fields(indent: first.indent), reader.next == reader.lines.count
    else { return nil }
    return fields
  }

  private init?(_ lines: ArraySlice<ArraySlice<UInt8>>) {
    for (index, line) in lines.enumerated() {
      guard Self.isPlain(line) else { return nil }
      let words = line.drop { $0 == Bytes.space }
      guard let last = words.lastIndex(where: { $0 != Bytes.space }) else { continue }
      self.lines.append(
        Line(number: index + 1, indent: words.startIndex - line.startIndex, words: words[...last]))
    }
  }

  /// Whether a line has neither control characters nor what YAML takes for line ends within it.
  private static func isPlain(_ line: ArraySlice<UInt8>) -> Bool {
    for index in line.indices {
      let byte = line[index]
      if byte < 0x20 || byte == 0x7F { return false }
      guard byte == 0xC2 || byte == 0xE2 || byte == 0xEF, index + 1 < line.endIndex else { continue }
      // Control characters of Latin-1, the mark of byte order and its like, and the two separators of Unicode.
      if byte == 0xC2 && line[index + 1] < 0xA0 || byte == 0xEF { return false }
      if byte == 0xE2, line[index + 1] == 0x80, let third = line[index...].dropFirst(2).first,
        third == 0xA8 || third == 0xA9
      {
        return false
      }
    }
    return true
  }

  // MARK: Blocks

  /// The line to read, if it is indented just so.
  private func line(indent: Int) -> Line? {
    next < lines.count && lines[next].indent == indent ? lines[next] : nil
  }

  /// Whether the line to read stands deeper than `indent`.
  private func isDeeper(than indent: Int) -> Bool { next < lines.count && lines[next].indent > indent }

  /// The fields that stand at one indent, up to a line that stands at a lesser one.
  private mutating func fields(indent: Int) -> YamlValue? {
    var fields: [YamlValue.Field] = []
    while let line = line(indent: indent), !Self.isItem(line.words) {
      guard let colon = Self.colon(endingKeyOf: line.words) else { return nil }
      let rest = line.words[(colon + 1)...].drop { $0 == Bytes.space }
      next += 1
      guard let value = rest.isEmpty ? block(below: line) : Self.words(rest, line: line.number),
        !isDeeper(than: indent)
      else { return nil }
      fields.append(YamlValue.Field(key: String(decoding: line.words[..<colon], as: UTF8.self), value: value))
    }
    // A field that stands twice is a mistake, which Yams tells.
    guard !fields.isEmpty, Set(fields.lazy.map(\.key)).count == fields.count else { return nil }
    return .fields(fields)
  }

  /// What stands below a key: a list, fields, or nothing.
  private mutating func block(below key: Line) -> YamlValue? {
    guard next < lines.count, lines[next].indent >= key.indent else { return .words("", line: key.number) }
    if Self.isItem(lines[next].words) { return list(indent: lines[next].indent) }
    return isDeeper(than: key.indent) ? fields(indent: lines[next].indent) : .words("", line: key.number)
  }

  /// The items behind the dashes that stand at one indent.
  private mutating func list(indent: Int) -> YamlValue? {
    var items: [YamlValue] = []
    let start = lines[next].number
    while let line = line(indent: indent), Self.isItem(line.words) {
      let item = line.words.dropFirst().drop { $0 == Bytes.space }
      if item.isEmpty || Self.isItem(item) { return nil }
      if Self.colon(endingKeyOf: item) != nil {
        // «- publisher: Vice»: fields that begin behind the dash.
        let inner = indent + item.startIndex - line.words.startIndex
        lines[next] = Line(number: line.number, indent: inner, words: item)
        guard let fields = fields(indent: inner) else { return nil }
        items.append(fields)
      } else {
        guard let words = Self.words(item, line: line.number) else { return nil }
        items.append(words)
        next += 1
      }
      if isDeeper(than: indent) { return nil }
    }
    return .list(items, line: start)
  }

  /// A dash, and a blank or nothing behind it.
  private static func isItem(_ words: ArraySlice<UInt8>) -> Bool {
    words.first == UInt8(ascii: "-") && words.dropFirst().first ?? Bytes.space == Bytes.space
  }

  /// The colon behind a key of ASCII letters, digits, hyphens and underscores.
  private static func colon(endingKeyOf words: ArraySlice<UInt8>) -> Int? {
    guard let first = words.first, first < 0x80, Bytes.isLetter(first),
      let end = words.firstIndex(where: { !isOfKey($0) }), words[end] == UInt8(ascii: ":"),
      end + 1 == words.endIndex || words[end + 1] == Bytes.space
    else { return nil }
    return end
  }

  private static func isOfKey(_ byte: UInt8) -> Bool {
    byte < 0x80 && (Bytes.isLetter(byte) || Bytes.isDigit(byte))
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  // MARK: On one line

  /// A list in brackets, quoted words, or words as they stand.
  private static func words(_ words: ArraySlice<UInt8>, line: Int) -> YamlValue? {
    switch words.first {
    case UInt8(ascii: "["): return bracketed(words.dropFirst(), line: line)
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard let (quoted, rest) = quoted(words), rest.isEmpty else { return nil }
      return .words(quoted, line: line)
    case _:
      guard let first = words.first, !opensOtherwise(first), !hasMark(words) else { return nil }
      return .words(String(decoding: words, as: UTF8.self), line: line)
    }
  }

  /// Whether YAML has a meaning of its own for what begins so.
  private static func opensOtherwise(_ byte: UInt8) -> Bool { "-?:,[]{}#&*!|>'\"%@`".utf8.contains(byte) }

  /// Whether a colon or a comment stands among words without quotation marks.
  private static func hasMark(_ words: ArraySlice<UInt8>) -> Bool {
    words.indices.contains { index in
      switch words[index] {
      case UInt8(ascii: ":"): index + 1 == words.endIndex || words[index + 1] == Bytes.space
      case UInt8(ascii: "#"): index > words.startIndex && words[index - 1] == Bytes.space
      case _: false
      }
    }
  }

  /// The words between quotation marks, and what stands behind them; nil when a mark among them means itself.
  private static func quoted(_ words: ArraySlice<UInt8>) -> (String, rest: ArraySlice<UInt8>)? {
    guard let mark = words.first else { return nil }
    let inside = words.dropFirst()
    guard let end = inside.firstIndex(where: { $0 == mark || $0 == UInt8(ascii: "\\") }), inside[end] == mark
    else { return nil }
    let rest = inside[(end + 1)...]
    return rest.first == mark ? nil : (String(decoding: inside[..<end], as: UTF8.self), rest)
  }

  /// `a, "b, c", d]`.
  private static func bracketed(_ words: ArraySlice<UInt8>, line: Int) -> YamlValue? {
    var rest = words.drop { $0 == Bytes.space }
    var items: [YamlValue] = []
    if rest.elementsEqual("]".utf8) { return .list([], line: line) }
    while let first = rest.first {
      if let (item, behind) = quoted(rest), first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
        items.append(.words(item, line: line))
        rest = behind.drop { $0 == Bytes.space }
      } else {
        let end = rest.firstIndex { !isPlainInBrackets($0) } ?? rest.endIndex
        guard let last = rest[..<end].lastIndex(where: { $0 != Bytes.space }) else { return nil }
        if first == UInt8(ascii: "-") { return nil }
        items.append(.words(String(decoding: rest[...last], as: UTF8.self), line: line))
        rest = rest[end...]
      }
      if rest.elementsEqual("]".utf8) { return .list(items, line: line) }
      guard rest.first == UInt8(ascii: ",") else { return nil }
      rest = rest.dropFirst().drop { $0 == Bytes.space }
    }
    return nil
  }

  private static func isPlainInBrackets(_ byte: UInt8) -> Bool {
    !"?:,[]{}#&*!|>'\"%@`\\".utf8.contains(byte)
  }
}
