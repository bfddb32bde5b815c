/// One character as a terminal may show it: what can be put in a cell, and nothing else.
///
/// Text from outside reaches the screen only through here, so no control character, escape sequence,
/// bidi control or invisible character can: they become symbols one cell wide.
///
/// It holds no reference: a screen of them is filled, copied and compared like plain memory.
public struct Grapheme: Hashable, Sendable {
  /// The combining marks, 21 bits each, the first lowest.
  private let marks: UInt64
  /// The base scalar in the lowest 21 bits, and above them the cells it takes.
  private let base: UInt32

  private init(_ scalar: Unicode.Scalar, marks: UInt64 = 0, width: Int = 1) {
    self.marks = marks
    base = scalar.value | UInt32(width) << 21
  }

  /// Letters have at most two marks, and ncurses takes at most four.
  private static let mostMarks = 3

  public static let space = Grapheme(" ")
  /// What ends a text that is cut.
  static func cut(_ width: CharacterWidth) -> Grapheme { Grapheme(width.isASCII ? "~" : "…") }
  static let hyphen = Grapheme("-")

  /// Cells: 1 or 2.
  public var width: Int { Int(base >> 21) }

  /// Calls `body` with the base and with each of its marks, at most three.
  @inlinable
  public func forEachScalar(_ body: (Unicode.Scalar) -> Void) {
    for place in 0..<scalarCount { if let scalar = scalar(place) { body(scalar) } }
  }

  /// Its scalar where it has no marks.
  @inlinable public var onlyScalar: Unicode.Scalar? { scalarCount == 1 ? scalar(0) : nil }

  /// The base and its marks.
  public var text: String {
    var text = String.UnicodeScalarView()
    forEachScalar { text.append($0) }
    return String(text)
  }

  @usableFromInline var scalarCount: Int { 1 + (64 - marks.leadingZeroBitCount + 20) / 21 }

  @usableFromInline
  func scalar(_ place: Int) -> Unicode.Scalar? {
    Unicode.Scalar((place == 0 ? base : UInt32(truncatingIfNeeded: marks >> (21 * (place - 1)))) & 0x1F_FFFF)
  }
}

// MARK: From text

extension Grapheme {
  /// The cells of a character: none for a soft hyphen, two for a flag (its letters), else one.
  ///
  /// The first scalar decides the width; of the rest only combining marks stay, because terminals disagree
  /// on joined emoji.
  public static func of(_ character: Character, _ width: CharacterWidth) -> [Grapheme] {
    let graphemes = inUnicode(character, width)
    return width.isASCII ? graphemes.flatMap(\.inASCII) : graphemes
  }

  /// Its cells where only ASCII can be shown.
  private var inASCII: [Grapheme] {
    guard let scalar = scalar(0) else { return [] }
    if scalar.isASCII { return [Grapheme(scalar)] }
    return ASCIIForm.of(scalar).unicodeScalars.map { Grapheme($0) }
  }

  private static func inUnicode(_ character: Character, _ width: CharacterWidth) -> [Grapheme] {
    var scalars = character.unicodeScalars.makeIterator()
    guard let first = scalars.next(), first.value != 0xAD else { return [] }
    if (0x1F1E6...0x1F1FF).contains(first.value) {
      return character.unicodeScalars.compactMap { letter(ofRegionalIndicator: $0) }
    }
    if let symbol = symbol(forHidden: first) { return [Grapheme(symbol)] }
    let cells = width.measure(first)
    if cells < 0 { return [Grapheme("\u{FFFD}")] }
    if cells == 0 { return [Grapheme("·")] }
    var marks: UInt64 = 0
    var count = 0
    while count < mostMarks, let next = scalars.next() {
      guard symbol(forHidden: next) == nil, !isSelector(next), width.measure(next) == 0 else { continue }
      marks |= UInt64(next.value) << (21 * count)
      count += 1
    }
    return [Grapheme(first, marks: marks, width: min(cells, 2))]
  }

  /// Calls `body` with each cell of a text and the UTF-8 offset of its character, until it answers false.
  @inline(__always)
  static func forEach(
    in text: some StringProtocol, _ width: CharacterWidth, _ body: (Grapheme, _ offset: Int) -> Bool
  ) {
    text.forEachGlyph { glyph, offset in
      if width.isPlain(glyph) || width.isPlainSign(glyph) { return body(Grapheme(glyph.first), offset) }
      for grapheme in of(glyph.character, width) where !body(grapheme, offset) { return false }
      return true
    }
  }

  /// The cells of a text.
  public static func all(in text: some StringProtocol, _ width: CharacterWidth) -> [Grapheme] {
    var result: [Grapheme] = []
    forEach(in: text, width) { grapheme, _ in
      result.append(grapheme)
      return true
    }
    return result
  }

  /// What stands for a scalar that must not reach the terminal; nil when it may.
  private static func symbol(forHidden scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09, 0xA0, 0x2028, 0x2029: " "
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value)
    case 0x7F: "␡"
    case ..<0x300: (0x80...0x9F).contains(scalar.value) ? "·" : nil
    // Blank letters and selectors that count as marks or letters.
    case 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x3164, 0xFFA0: "·"
    default: isInvisible(scalar) ? "·" : nil
    }
  }

  /// Controls, and the format characters: bidi marks and overrides, joiners, zero-width spaces, tags.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  /// Variation selectors ask for another look of the same character; a cell has only one.
  private static func isSelector(_ scalar: Unicode.Scalar) -> Bool {
    (0xFE00...0xFE0F).contains(scalar.value) || (0xE0100...0xE01EF).contains(scalar.value)
  }

  private static func letter(ofRegionalIndicator scalar: Unicode.Scalar) -> Grapheme? {
    guard (0x1F1E6...0x1F1FF).contains(scalar.value) else { return nil }
    return Unicode.Scalar(0x41 + scalar.value - 0x1F1E6).map { Grapheme($0) }
  }
}
