/// A character of a text as it is read for the screen.
///
/// Nearly all are one scalar of one or two bytes, and known to stand alone by the byte after them: the rules of
/// Unicode for what belongs together (UAX #29) are asked only for the rest.
struct Glyph {
  let first: Unicode.Scalar
  /// Bytes in UTF-8.
  let length: Int
  /// The whole character where its first scalar may not be all of it.
  fileprivate let whole: Character?

  var character: Character { whole ?? Character(first) }

  /// A letter, digit or sign of ASCII or Latin that takes one cell and hides nothing.
  var isPlainLetter: Bool {
    guard whole == nil else { return false }
    let value = first.value
    return (0x20..<0x7F).contains(value) || (0xA1..<0x300).contains(value) && value != 0xAD
  }

  /// A dash, a quotation mark, an arrow, a line or a block: visible, and alone.
  var isPlainSign: Bool { whole == nil && first.value >= 0x2010 }

  var isNewline: Bool {
    if let whole { return whole.isNewline }
    return (0x0A...0x0D).contains(first.value) || first.value == 0x85
  }

  var isSmallLetter: Bool {
    if whole == nil, first.isASCII { return (0x61...0x7A).contains(first.value) }
    return character.isLowercase
  }

  var isLetter: Bool {
    if whole == nil, first.isASCII { return (0x61...0x7A).contains(first.value | 0x20) }
    return character.isLetter
  }
}

extension StringProtocol {
  /// Calls `body` with each character and its offset in UTF-8, until it answers false.
  @inline(__always)
  func forEachGlyph(_ body: (Glyph, _ offset: Int) -> Bool) {
    let isContiguous: Void? = utf8.withContiguousStorageIfAvailable { bytes in
      var offset = 0
      while offset < bytes.count {
        let glyph = Glyph(aloneAt: offset, in: bytes) ?? glyph(at: offset)
        guard body(glyph, offset) else { return }
        offset += glyph.length
      }
    }
    if isContiguous == nil { String(self).forEachGlyph(body) }
  }

  private func glyph(at offset: Int) -> Glyph {
    let character = self[utf8.index(startIndex, offsetBy: offset)]
    // A character has at least one scalar.
    let first = character.unicodeScalars.first ?? " "
    return Glyph(first: first, length: character.utf8.count, whole: character)
  }
}

extension Glyph {
  /// A scalar before U+0300, or one of the signs that texts and frames are full of, with no mark or joiner after it;
  /// nil for all else.
  fileprivate init?(aloneAt offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let lead = bytes[offset]
    let value: UInt32
    if lead < 0x80 {
      // A line feed may belong to it.
      if lead == 0x0D { return nil }
      value = UInt32(lead)
      length = 1
    } else if lead == 0xE2, offset + 2 < bytes.count, Self.isSign(bytes[offset + 1], bytes[offset + 2]) {
      value = 0x2000 | UInt32(bytes[offset + 1] & 0x3F) << 6 | UInt32(bytes[offset + 2] & 0x3F)
      length = 3
    } else {
      guard (0xC2..<0xCC).contains(lead), offset + 1 < bytes.count else { return nil }
      value = UInt32(lead & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F)
      length = 2
    }
    let next = offset + length
    guard Self.standsApart(bytes[min(next, bytes.count)...]), let scalar = Unicode.Scalar(value) else {
      return nil
    }
    first = scalar
    whole = nil
  }
  /// Whether these bytes after an E2 make one of U+2010–2027 (dashes, quotation marks, «…») or U+2100–25FF (arrows,
  /// lines, blocks): all visible, and none of them joins what stands before.
  private static func isSign(_ second: UInt8, _ third: UInt8) -> Bool {
    (0x84...0x97).contains(second) || second == 0x80 && (0x90...0xA7).contains(third)
  }

  /// Whether what follows is no mark or joiner. Marks begin at U+0300, whose first byte is CC.
  private static func standsApart(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let lead = rest.first else { return true }
    if lead < 0xCC { return true }
    let rest = rest.dropFirst()
    guard lead == 0xE2, let second = rest.first, let third = rest.dropFirst().first else { return false }
    return isSign(second, third)
  }
}
