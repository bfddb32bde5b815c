/// One character as a terminal may show it: what can be put in a cell, and nothing else.
///
/// Text from outside reaches the screen only through here, so no control character, escape sequence,
/// bidi control or invisible character can: they become symbols one cell wide.
public struct Grapheme: Hashable, Sendable {
  /// A base scalar with at most four combining marks.
  public let text: String
  /// Cells: 1 or 2.
  public let width: Int

  private init(text: String, width: Int) {
    self.text = text
    self.width = width
  }

  public static let space = Grapheme(text: " ", width: 1)
  static let ellipsis = Grapheme(text: "…", width: 1)
  static let hyphen = Grapheme(text: "-", width: 1)

  /// The cells of a character: none for a soft hyphen, two for a flag (its letters), else one.
  ///
  /// The first scalar decides the width; of the rest only combining marks stay, because terminals disagree
  /// on joined emoji.
  public static func of(_ character: Character, _ width: CharacterWidth) -> [Grapheme] {
    if let ascii = character.asciiValue, (0x20..<0x7F).contains(ascii) {
      return [Grapheme(text: String(character), width: 1)]
    }
    var scalars = character.unicodeScalars.makeIterator()
    guard let first = scalars.next(), first.value != 0xAD else { return [] }
    if (0x1F1E6...0x1F1FF).contains(first.value) {
      return character.unicodeScalars.compactMap { letter(ofRegionalIndicator: $0) }
    }
    if let symbol = symbol(forHidden: first) { return [Grapheme(text: String(symbol), width: 1)] }
    let cells = width.measure(first)
    if cells < 0 { return [Grapheme(text: "\u{FFFD}", width: 1)] }
    if cells == 0 { return [Grapheme(text: "·", width: 1)] }
    var text = String.UnicodeScalarView([first])
    while text.count < 5, let next = scalars.next() {
      if symbol(forHidden: next) == nil, !isSelector(next), width.measure(next) == 0 { text.append(next) }
    }
    return [Grapheme(text: String(text), width: min(cells, 2))]
  }

  /// The cells of a text.
  public static func all(in text: some StringProtocol, _ width: CharacterWidth) -> [Grapheme] {
    var result: [Grapheme] = []
    for character in text { result += of(character, width) }
    return result
  }

  /// What stands for a scalar that must not reach the terminal; nil when it may.
  private static func symbol(forHidden scalar: Unicode.Scalar) -> Character? {
    switch scalar.value {
    case 0x09, 0xA0, 0x2028, 0x2029: " "
    case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value).map { Character($0) }
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
    return Unicode.Scalar(0x41 + scalar.value - 0x1F1E6).map { Grapheme(text: String($0), width: 1) }
  }
}
