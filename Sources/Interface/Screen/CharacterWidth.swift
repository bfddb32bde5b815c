/// How many cells a terminal gives a character.
///
/// Layout has to agree with whoever draws, or the cursor drifts: a presenter hands in the measure its
/// terminal library uses (`wcwidth`); tests use `table`.
public struct CharacterWidth: Sendable, Equatable {
  /// Tells two measures apart; the functions themselves cannot be compared.
  public let name: String
  /// Cells of one scalar: 0 for combining marks, 1, 2, or negative when it cannot be shown.
  public let measure: @Sendable (Unicode.Scalar) -> Int

  /// Whether only ASCII may be shown: other characters take the cells of what stands for them.
  public private(set) var isASCII = false

  public init(name: String, measure: @escaping @Sendable (Unicode.Scalar) -> Int) {
    self.name = name
    self.measure = measure
  }

  public static func == (left: CharacterWidth, right: CharacterWidth) -> Bool { left.name == right.name }

  /// The same measure for a terminal that shows only ASCII.
  public var inASCII: CharacterWidth {
    var width = CharacterWidth(name: name + ", ASCII", measure: measure)
    width.isASCII = true
    return width
  }

  /// Whether a character is one cell and stands for itself.
  func isPlain(_ glyph: Glyph) -> Bool { glyph.isPlainLetter && (!isASCII || glyph.first.isASCII) }

  /// Whether a character is a dash, quotation mark, arrow or line that is shown as it is, in one cell.
  func isPlainSign(_ glyph: Glyph) -> Bool { glyph.isPlainSign && !isASCII && measure(glyph.first) == 1 }

  /// What ends a text that is cut.
  var cutMark: Character { isASCII ? "~" : "…" }

  /// A table of the common ranges of Unicode's East Asian Width (UAX #11) and combining marks.
  public static let table = CharacterWidth(name: "table") { scalar in
    let value = scalar.value
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? -1 : 1 }
    if combining.contains(where: { $0.contains(value) }) { return 0 }
    return wide.contains { $0.contains(value) } ? 2 : 1
  }

  private static let combining: [ClosedRange<UInt32>] = [
    0x300...0x36F, 0x483...0x489, 0x591...0x5BD, 0x610...0x61A, 0x64B...0x65F, 0x670...0x670, 0x6D6...0x6DC,
    0x900...0x902, 0x93C...0x93C, 0x941...0x948, 0x94D...0x94D, 0xE31...0xE31, 0xE34...0xE3A, 0x1AB0...0x1AFF,
    0x1DC0...0x1DFF, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x20D0...0x20FF, 0xFE00...0xFE0F,
    0xFE20...0xFE2F, 0xFEFF...0xFEFF, 0xE0100...0xE01EF,
  ]

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
    0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x1FA70...0x1FAFF,
    0x20000...0x3FFFD,
  ]
}
