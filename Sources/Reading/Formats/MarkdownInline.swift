import Foundation

/// The words of a Markdown paragraph without the marks of emphasis, links, images and code.
struct MarkdownInline {
  /// Marks that may emphasise; they are taken out in pairs.
  private static let emphasis = Array("*_~".utf8)
  /// The longest address looked for behind a link's words; it keeps the whole linear.
  private static let longestAddress = 2000

  private let source: [UInt8]
  /// Bytes that are mark-up and fall out.
  private var isDropped: [Bool]
  private var openMarks: [(byte: UInt8, start: Int, count: Int)] = []
  private var openBrackets: [Int] = []
  private var index = 0

  private init(_ source: [UInt8]) {
    self.source = source
    isDropped = Array(repeating: false, count: source.count)
  }

  static func plain(_ source: [UInt8]) -> String {
    guard source.contains(where: isMark) else { return String(decoding: source, as: UTF8.self) }
    var inline = MarkdownInline(source)
    while inline.index < source.count { inline.step() }
    let words = zip(source, inline.isDropped).lazy.filter { !$0.1 }.map(\.0)
    return withoutEntities(String(decoding: Array(words), as: UTF8.self))
  }

  private mutating func step() {
    let byte = source[index]
    switch byte {
    case UInt8(ascii: "\\"): escape()
    case UInt8(ascii: "`"): drop(index..<index + 1)
    case UInt8(ascii: "["):
      openBrackets.append(index)
      index += 1
    case UInt8(ascii: "]"): closeBracket()
    case UInt8(ascii: "<"): tag()
    case _ where Self.emphasis.contains(byte): mark(byte)
    default: index += 1
    }
  }

  private mutating func drop(_ range: Range<Int>) {
    for place in range { isDropped[place] = true }
    index = range.upperBound
  }

  /// A backslash before punctuation takes its meaning as mark-up away.
  private mutating func escape() {
    guard index + 1 < source.count, Self.isPunctuation(source[index + 1]) else {
      index += 1
      return
    }
    drop(index..<index + 1)
    index += 1
  }

  /// `[words](address)`, `![words](address)` and `[words][name]` become their words.
  private mutating func closeBracket() {
    guard let start = openBrackets.popLast(), let end = endOfTarget(after: index + 1) else {
      index += 1
      return
    }
    let isImage = start > 0 && source[start - 1] == UInt8(ascii: "!")
    isDropped[start] = true
    if isImage { isDropped[start - 1] = true }
    drop(index..<end)
  }

  private func endOfTarget(after place: Int) -> Int? {
    guard place < source.count else { return nil }
    let opening = source[place]
    guard opening == UInt8(ascii: "(") || opening == UInt8(ascii: "[") else { return nil }
    let closing = opening == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
    var depth = 0
    for end in place..<min(place + Self.longestAddress, source.count) {
      if source[end] == opening { depth += 1 }
      if source[end] == closing { depth -= 1 }
      if depth == 0 { return end + 1 }
    }
    return nil
  }

  /// An HTML tag falls out; `<https://…>` loses its brackets.
  private mutating func tag() {
    let rest = source[(index + 1)...].prefix(Self.longestAddress)
    guard let first = rest.first, Bytes.isLetter(first) || first == UInt8(ascii: "/"),
      let end = rest.firstIndex(of: UInt8(ascii: ">"))
    else {
      index += 1
      return
    }
    if source[index..<end].contains(UInt8(ascii: ":")), !source[index..<end].contains(UInt8(ascii: "=")) {
      isDropped[index] = true
      isDropped[end] = true
      index = end + 1
    } else {
      drop(index..<end + 1)
    }
  }

  /// A run of `*`, `_` or `~` that closes takes the one that opened with it out of the text.
  private mutating func mark(_ byte: UInt8) {
    let start = index
    while index < source.count, source[index] == byte { index += 1 }
    let count = index - start
    let before = start > 0 ? source[start - 1] : Bytes.space
    let after = index < source.count ? source[index] : Bytes.space
    let isWithinWord = byte == UInt8(ascii: "_") && Bytes.isLetter(before) && Bytes.isLetter(after)
    guard count <= 3, !isWithinWord else { return }
    let opener = openMarks.suffix(8).lastIndex { $0.byte == byte && $0.count == count }
    if !Bytes.isWhite(before), let opener {
      let open = openMarks[opener]
      drop(open.start..<open.start + count)
      drop(start..<start + count)
      openMarks.removeSubrange(opener...)
    } else if !Bytes.isWhite(after) {
      openMarks.append((byte, start, count))
    }
  }

  /// The bytes that can begin or end mark-up, and the ampersand of entities.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"),
      UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "&"):
      true
    case _: false
    }
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > Bytes.space && byte < 0x7F && !Bytes.isLetter(byte) && !Bytes.isDigit(byte)
  }

  private static let entities = [
    ("&nbsp;", "\u{A0}"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
    ("&laquo;", "«"), ("&raquo;", "»"), ("&ndash;", "–"), ("&mdash;", "—"), ("&hellip;", "…"),
    ("&amp;", "&"),
  ]

  private static func withoutEntities(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    return entities.reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
  }
}
