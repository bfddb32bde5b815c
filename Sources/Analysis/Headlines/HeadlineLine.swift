/// A headline while it is put together: words of the article one after the other, as UTF-8.
///
/// It fits in the list when it is made a string: cut where a clause or phrase ends, never after a word that
/// leads on. Characters are counted as code points, of which a letter has one.
struct HeadlineLine {
  private(set) var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(256) }

  mutating func append(_ text: AnalyzedText, _ tokens: Range<Int>) {
    bytes += text.bytes[text.span(tokens).range]
  }

  mutating func append(_ words: some Collection<UInt8>) { bytes += words }
  mutating func append(_ words: String) { bytes += words.utf8 }

  /// The line as it is, without the signs at its end.
  consuming func whole() -> String {
    tidy()
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The line at its final length, with «…» where it breaks off.
  consuming func cut() -> String {
    tidy()
    if let limit = end(ofCharacters: Headline.limit) { breakOff(before: limit) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func tidy() {
    for place in bytes.indices where bytes[place] == 0x0A || bytes[place] == 0x09 {
      bytes[place] = 0x20
    }
    joinSpaces()
    capitalise(at: 0)
    strip()
  }

  /// Gives the word at `place` a capital letter.
  mutating func capitalise(at place: Int) {
    guard place < bytes.count else { return }
    if bytes[place] < 0x80 {
      if (0x61...0x7A).contains(bytes[place]) { bytes[place] &= 0xDF }
      return
    }
    let end = bytes[(place + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.count
    let first = String(decoding: bytes[place..<end], as: UTF8.self)
    bytes.replaceSubrange(place..<end, with: first.uppercased().utf8)
  }

  // MARK: Measuring

  /// How many characters some UTF-8 has.
  static func characters(_ bytes: some Sequence<UInt8>) -> Int {
    bytes.reduce(0) { $0 &+ ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  /// How many characters the line has as it is, without the signs at its end.
  consuming func length() -> Int {
    tidy()
    return Self.characters(bytes)
  }

  /// Whether it holds more characters than a headline may.
  var isTooLong: Bool { end(ofCharacters: Headline.limit) != nil }

  /// Where this many characters end; nil when the line has no more than that.
  private func end(ofCharacters count: Int) -> Int? {
    guard bytes.count > count else { return nil }
    var left = count
    for place in bytes.indices where bytes[place] & 0xC0 != 0x80 {
      if left == 0 { return place }
      left -= 1
    }
    return nil
  }

  // MARK: Cutting

  /// Without commas, stops and dashes at the end.
  private mutating func strip() {
    while let last = bytes.last {
      switch last {
      case 0x2C, 0x2E, 0x3A, 0x3B, 0x20: bytes.removeLast()
      case 0x93 where bytes.suffix(3) == [0xE2, 0x80, 0x93]: bytes.removeLast(3)
      default: return
      }
    }
  }

  /// Whole words with «…» behind, the last of them none that leads on.
  private mutating func breakOff(before limit: Int) {
    var end = limit
    repeat {
      guard let space = bytes[..<end].lastIndex(of: 0x20) else { break }
      end = space
    } while HeadlineWords.leadingOn.contains(
      bytes[(bytes[..<end].lastIndex(of: 0x20).map { $0 + 1 } ?? 0)..<end])
    bytes.removeLast(bytes.count - end)
    strip()
    bytes += "…".utf8
  }

  /// One space between words, and none before the first or before a comma.
  private mutating func joinSpaces() {
    var (previous, isJoined): (UInt8, Bool) = (0x20, true)
    for byte in bytes {
      if previous == 0x20, byte == 0x20 || byte == 0x2C { isJoined = false }
      previous = byte
    }
    if isJoined { return }
    var count = 0
    for byte in bytes where byte != 0x20 || count > 0 && bytes[count - 1] != 0x20 {
      if byte == 0x2C, count > 0, bytes[count - 1] == 0x20 { count -= 1 }
      bytes[count] = byte
      count += 1
    }
    bytes.removeLast(bytes.count - count)
  }
}
