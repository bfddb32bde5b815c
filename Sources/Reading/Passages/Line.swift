import TimelineModel

/// A non-empty line of an article, and the marks by which its kind is told.
///
/// It is a place in the article's bytes. Only its beginning and its end are looked at, and no more words are
/// counted than are asked for, so a line of any length costs the same.
struct Line {
  let span: Span
  private let bytes: ArraySlice<UInt8>
  /// The last character that is no closing quotation mark or parenthesis.
  private let lastMark: Unicode.Scalar?

  private static let ends = 240

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    span = Span(bytes.indices)
    lastMark = bytes.suffix(Self.ends).droppingLast(while: Self.closes).lastScalar
  }

  /// A closing quotation mark or parenthesis, or a space.
  private static func closes(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "»", "”", "\"", "’", "'", ")", "]", " ": true
    default: false
    }
  }

  /// The beginning, or the whole of it when it is short.
  var head: ArraySlice<UInt8> { bytes.prefix(Self.ends) }
  /// The end, or the whole of it when it is short.
  var tail: ArraySlice<UInt8> { bytes.suffix(Self.ends).drop { !Bytes.beginsScalar($0) } }
  /// The last bytes, where a photo credit stands.
  var credit: ArraySlice<UInt8> { bytes.suffix(120) }

  /// All lines with something on them, without the white space around it.
  static func all(in text: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: Bytes.newline) ?? text.count
      let words = trimmed(text[start..<end])
      if !words.isEmpty { lines.append(Line(words)) }
      start = end + 1
    }
    return lines
  }

  /// Whether it has no more words than this.
  func hasAtMost(words most: Int) -> Bool {
    var words = 0
    var isInWord = false
    for byte in bytes {
      let isWhite = Bytes.isWhite(byte)
      if !isWhite, !isInWord {
        words += 1
        if words > most { return false }
      }
      isInWord = !isWhite
    }
    return true
  }

  /// Few enough words and bytes to be a heading.
  func isShort(words: Int) -> Bool { bytes.count <= 160 && hasAtMost(words: words) }

  func opens(with phrases: Phrases) -> Bool { phrases.opening(bytes) != nil }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.droppingFirst(while: isWhite).droppingLast(while: isWhite)
  }

  /// Besides ASCII: no-break space, zero-width space and byte order mark.
  private static func isWhite(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 0x20 || scalar == "\u{A0}" || scalar == "\u{200B}" || scalar == "\u{FEFF}"
  }
}

extension Line {
  /// –, —, ― or - before words; «–5 grader» is a number.
  var opensWithDash: Bool {
    guard let dash = bytes.firstScalar, dash.isDash else { return false }
    guard let next = bytes.dropFirst(dash.utf8.count).firstScalar else { return true }
    return next == " " || next == "\u{A0}" || next.isLetter || next.opensQuotation
  }

  var endsWithQuestion: Bool { lastMark == "?" }
  var endsWithColon: Bool { bytes.last == UInt8(ascii: ":") }
  var endsWithComma: Bool { bytes.last == UInt8(ascii: ",") }
  /// «.», «!», «?» or «…».
  var endsSentence: Bool { endsWithFullStop || endsWithQuestion || lastMark == "!" }
  var endsWithFullStop: Bool { lastMark == "." || lastMark == "…" }

  /// «, sier Stoltenberg»: a verb of saying just after a comma, a question mark or a closing mark.
  var hasAttribution: Bool {
    Self.hasAttribution(head) || bytes.count > Self.ends && Self.hasAttribution(tail)
  }

  private static func hasAttribution(_ text: ArraySlice<UInt8>) -> Bool {
    text.split(whereSeparator: closesSpeech).dropFirst().contains { part in
      let word = part.drop(while: Bytes.isBlank).prefix(while: Bytes.isLetter)
      return word.firstScalar?.isLowercase == true && PassageWords.sayingVerbs.contains(word)
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
  var label: (words: ArraySlice<UInt8>, rest: ArraySlice<UInt8>)? {
    guard let colon = bytes.prefix(70).firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let rest = head[(colon + 1)...].drop { $0 == Bytes.space }
    return rest.isEmpty || colon == bytes.startIndex ? nil : (head[..<colon], rest)
  }

  func mentions(_ words: Phrases) -> Bool {
    head.words.contains(where: words.contains) || tail.words.contains(where: words.contains)
  }
}
