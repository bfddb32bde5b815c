import TimelineModel

/// A non-empty line of an article, and the marks by which its kind is told.
///
/// Only its first and last bytes are looked at, so a line of any length costs the same.
struct Line {
  let span: Span
  /// The beginning, or the whole of it when it is short.
  let head: String
  /// The end, or the whole of it when it is short.
  let tail: String
  /// The first bytes in lower case, to compare with the beginnings in `PassageWords`.
  let start: [UInt8]
  /// The last character that is no closing quotation mark or parenthesis.
  private let lastMark: Character?
  /// The last bytes, where a photo credit stands.
  let credit: ArraySlice<UInt8>
  /// Up to `manyWords`.
  let wordCount: Int

  static let manyWords = 100
  private static let ends = 240

  init(_ bytes: ArraySlice<UInt8>) {
    span = Span(bytes.indices)
    head = String(decoding: bytes.prefix(Self.ends), as: UTF8.self)
    tail = String(decoding: bytes.suffix(Self.ends), as: UTF8.self)
    start = Bytes.lowercased(bytes.prefix(40))
    lastMark = tail.last { !"»”\"’')] ".contains($0) }
    credit = bytes.suffix(120)
    var words = 0
    var isInWord = false
    for byte in bytes {
      if words == Self.manyWords { break }
      let isWhite = Bytes.isWhite(byte)
      if isInWord == isWhite { words += isWhite ? 0 : 1 }
      isInWord = !isWhite
    }
    wordCount = words
  }

  /// All lines with something on them, without the white space around it.
  static func all(in text: String) -> [Line] {
    let bytes = Array(text.utf8)
    return bytes.split(separator: Bytes.newline).compactMap { line in
      let words = trimmed(line)
      return words.isEmpty ? nil : Line(words)
    }
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var words = line
    while let length = leadingWhite(words) { words = words.dropFirst(length) }
    while let length = trailingWhite(words) { words = words.dropLast(length) }
    return words
  }

  /// Besides ASCII: no-break space, zero-width space and byte order mark.
  private static let wideWhite: [[UInt8]] = [[0xC2, 0xA0], [0xE2, 0x80, 0x8B], [0xEF, 0xBB, 0xBF]]

  private static func leadingWhite(_ words: ArraySlice<UInt8>) -> Int? {
    guard let first = words.first else { return nil }
    if first <= Bytes.space { return 1 }
    return wideWhite.first { words.starts(with: $0) }?.count
  }

  private static func trailingWhite(_ words: ArraySlice<UInt8>) -> Int? {
    guard let last = words.last else { return nil }
    if last <= Bytes.space { return 1 }
    return wideWhite.first { words.suffix($0.count).elementsEqual($0) }?.count
  }
}

extension Line {
  /// –, —, ― or - before words; «–5 grader» is a number.
  var opensWithDash: Bool {
    guard let dash = head.first, "–—―-".contains(dash) else { return false }
    let next = head.dropFirst().first ?? " "
    return next == " " || next == "\u{A0}" || next.isLetter || "«\"“".contains(next)
  }

  var endsWithQuestion: Bool { lastMark == "?" }
  var endsWithColon: Bool { tail.last == ":" }
  /// «.», «!», «?» or «…».
  var endsSentence: Bool { lastMark.map { ".!?…".contains($0) } ?? false }
  var endsWithFullStop: Bool { lastMark == "." || lastMark == "…" }

  /// The words in lower case without punctuation around them.
  static func words(of text: some StringProtocol) -> [String] {
    text.split { $0 == " " || $0 == "\u{A0}" }.map { word in
      var bare = word.drop { !$0.isLetter && !$0.isNumber }
      while let last = bare.last, !last.isLetter, !last.isNumber { bare.removeLast() }
      return bare.lowercased()
    }
  }

  /// «, sier Stoltenberg»: a verb of saying just after a comma, a question mark or a closing mark.
  var hasAttribution: Bool { Self.hasAttribution(head) || head != tail && Self.hasAttribution(tail) }

  private static func hasAttribution(_ text: String) -> Bool {
    text.utf8.split(whereSeparator: closesSpeech).dropFirst().contains { part in
      let word = part.drop(while: Bytes.isBlank).prefix { Bytes.isLetter($0) }
      return PassageWords.sayingVerbs.contains(String(decoding: word, as: UTF8.self))
    }
  }

  /// «,», «?», «!» and the last bytes of «»» and «”».
  private static func closesSpeech(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "?"), UInt8(ascii: "!"), 0xBB, 0x9D: true
    case _: false
    }
  }

  /// The words before a colon near the beginning, and those after it.
  var label: (words: Substring, rest: Substring)? {
    guard let colon = head.utf8.prefix(70).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let rest = head[head.index(after: colon)...].drop { $0 == " " }
    return rest.isEmpty || colon == head.startIndex ? nil : (head[..<colon], rest)
  }
}
