/// Splits an article's text into tokens, one pass over its bytes.
struct Tokenizer {
  let lexicon: Lexicon

  /// Appends the tokens of a stretch of text. Allocates only the result.
  func tokens(of bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, into tokens: inout [Token]) {
    var marks: Token.Marks = .opensLine
    var position = range.lowerBound
    while position < range.upperBound {
      let byte = bytes[position]
      switch Self.kind(of: byte) {
      case .space:
        marks.insert(byte == 0x0A ? [.spaced, .opensLine] : .spaced)
        position += 1
        continue
      case .digit:
        tokens.append(digits(bytes, &position, range.upperBound, marks))
      case .letter:
        tokens.append(word(bytes, &position, range.upperBound, marks))
      case .sign:
        if let space = Self.wideSpace(bytes, position, range.upperBound) {
          marks.insert(.spaced)
          position += space
          continue
        }
        if Self.isLetter(bytes, position, range.upperBound) {
          tokens.append(word(bytes, &position, range.upperBound, marks))
        } else {
          tokens.append(sign(bytes, &position, range.upperBound, marks))
        }
      }
      marks = []
    }
  }

  private func digits(
    _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ end: Int, _ marks: Token.Marks
  ) -> Token {
    let start = position
    var number = 0
    while position < end, bytes[position] >= 0x30, bytes[position] <= 0x39 {
      if position - start < 10 { number = number * 10 + Int(bytes[position] - 0x30) }
      position += 1
    }
    return Token(
      start: Int32(start), end: Int32(position), kind: .digits, marks: marks, word: 0,
      number: position - start > 9 ? -1 : Int32(number))
  }

  private func word(
    _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ end: Int, _ marks: Token.Marks
  ) -> Token {
    let start = position
    var marks = marks
    scan: while position < end {
      position += EightBytes(position..<end, bytes).leadingWordBytes
      guard position < end else { break }
      let byte = bytes[position]
      switch byte {
      case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x80..<0xC0: break
      case 0xC0...: guard Self.isLetter(bytes, position, end) else { break scan }
      case 0x2D, 0x27:
        if byte == 0x2D, Self.joinsHalves(bytes, start..<position, end) {
          position += 1
          break scan
        }
        // A hyphen or apostrophe belongs to the word when a letter or digit follows.
        guard position + 1 < end, Self.continuesWord(bytes, position + 1, end) else { break scan }
        if byte == 0x2D { marks.insert(.hyphenated) }
      default: break scan
      }
      position += 1
    }
    if Self.isCapital(bytes, start, end) {
      marks.insert(.capitalised)
      if Self.isAllCapitals(bytes, start, position) { marks.insert(.allCapitals) }
    }
    var word = position - start <= Self.longestKnown ? lexicon.find(start..<position, in: bytes) : 0
    if word == 0, marks.contains(.capitalised), Self.isPossessive(start..<position, bytes) {
      marks.insert(.possessive)
      word = lexicon.find(start..<position - 2, in: bytes)
    }
    return Token(
      start: Int32(start), end: Int32(position), kind: .word, marks: marks, hints: lexicon.hints(of: word),
      word: word, number: 0)
  }

  /// Whether a hyphen stands for what a later word ends on: «utenriks- og forsvarskomiteen», but not «EU- og NATO-landene», of
  /// which each is a name.
  private static func joinsHalves(
    _ bytes: UnsafeBufferPointer<UInt8>, _ half: Range<Int>, _ end: Int
  ) -> Bool {
    let rest = half.upperBound + 1..<end
    guard half.count > 1, rest.count > 4, bytes[rest.lowerBound] == 0x20,
      !(0x41...0x5A).contains(bytes[half.lowerBound + 1])
    else { return false }
    let joint = bytes[rest.dropFirst()].prefix(6).prefix { $0 != 0x20 }
    let next = joint.endIndex + 1
    return next < end && !isCapital(bytes, next, end)
      && ["og", "eller", "samt", "and", "or"].contains { joint.elementsEqual($0.utf8) }
  }

  /// «Obama's», but not «year's», which is known as it stands.
  private static func isPossessive(_ word: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    word.count > 3 && bytes[word.upperBound - 2] == 0x27 && bytes[word.upperBound - 1] | 0x20 == 0x73
  }

  /// Whether a word has two or more letters, all of them capitals.
  private static func isAllCapitals(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var capitals = 0
    for position in start..<end where kind(of: bytes[position]) == .letter || bytes[position] >= 0xC0 {
      guard isCapital(bytes, position, end) else { return false }
      capitals += 1
    }
    return capitals >= 2
  }

  private func sign(
    _ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ end: Int, _ marks: Token.Marks
  ) -> Token {
    let start = position
    position += 1
    while position < end, bytes[position] & 0xC0 == 0x80 { position += 1 }
    if bytes[start] == 0x2E {
      while position < end, bytes[position] == 0x2E { position += 1 }
    }
    return Token(
      start: Int32(start), end: Int32(position), kind: .sign, marks: marks,
      word: Self.signNumber(bytes, start, position), number: 0)
  }

  /// No rule knows a longer word; such words are not looked up.
  private static let longestKnown = 64

  /// A sign's own number; for «…» written as dots that of the ellipsis.
  private static func signNumber(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> WordID {
    let lead = bytes[start]
    if lead < 0x80 { return end - start > 1 ? Sign.ellipsis : WordID(lead) }
    var scalar = lead >= 0xF0 ? WordID(lead & 0x07) : lead >= 0xE0 ? WordID(lead & 0x0F) : WordID(lead & 0x1F)
    for index in (start + 1)..<end { scalar = scalar << 6 | WordID(bytes[index] & 0x3F) }
    return Sign.number(ofCodePoint: scalar)
  }

  private enum Class { case space, digit, letter, sign }

  /// What a byte is; beyond ASCII a sign until it is looked at more closely.
  @inline(__always)
  private static func kind(of byte: UInt8) -> Class {
    switch byte {
    case 0x61...0x7A, 0x41...0x5A: .letter
    case 0x00...0x20, 0x7F: .space
    case 0x30...0x39: .digit
    default: .sign
    }
  }

  private static func continuesWord(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int, _ end: Int) -> Bool
  {
    let next = kind(of: bytes[position])
    return next == .letter || next == .digit || isLetter(bytes, position, end)
  }

  /// Whether a letter outside ASCII begins here: Latin-1 without its signs, Latin Extended, Greek,
  /// Cyrillic, Arabic …; punctuation, symbols and emoji are not letters.
  private static func isLetter(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int, _ end: Int) -> Bool {
    let lead = bytes[position]
    if lead < 0x80 { return kind(of: lead) == .letter }
    guard position + 1 < end else { return false }
    let next = bytes[position + 1]
    switch lead {
    case 0xC2: return next == 0xAA || next == 0xB5 || next == 0xBA
    case 0xC3: return next != 0x97 && next != 0xB7
    case 0xC4...0xDF: return true
    case 0xE0, 0xE1, 0xE3...0xED: return true
    default: return false
    }
  }

  private static func isCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int, _ end: Int) -> Bool {
    let byte = bytes[position]
    if byte < 0x80 { return byte >= 0x41 && byte <= 0x5A }
    guard position + 1 < end else { return false }
    let next = bytes[position + 1]
    if byte == 0xC3 { return next >= 0x80 && next <= 0x9E && next != 0x97 }
    // Latin Extended-A: capitals are even, but for two stretches where they are odd.
    if byte == 0xC4 { return next < 0xB9 ? next & 1 == 0 : next & 1 == 1 }
    if byte == 0xC5 { return next < 0x89 ? next & 1 == 1 : next < 0xB8 ? next & 1 == 0 : false }
    return false
  }

  /// Length of a space that is more than one byte: no-break, thin, narrow, zero width, soft hyphen.
  private static func wideSpace(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int, _ end: Int) -> Int? {
    if position + 1 < end, bytes[position] == 0xC2, bytes[position + 1] == 0xA0 { return 2 }
    if position + 2 < end, bytes[position] == 0xE2, bytes[position + 1] == 0x80,
      (0x80...0x8B).contains(bytes[position + 2]) || bytes[position + 2] == 0xAF
    {
      return 3
    }
    return nil
  }
}
