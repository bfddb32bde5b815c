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

  var isNewline: Bool {
    if let whole { return whole.isNewline }
    return (0x0A...0x0D).contains(first.value) || first.value == 0x85
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
  /// A scalar before U+0300 with no mark or joiner after it; nil for all else.
  fileprivate init?(aloneAt offset: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let lead = bytes[offset]
    let value: UInt32
    if lead < 0x80 {
      // A line feed may belong to it.
      if lead == 0x0D { return nil }
      value = UInt32(lead)
      length = 1
    } else {
      guard (0xC2..<0xCC).contains(lead), offset + 1 < bytes.count else { return nil }
      value = UInt32(lead & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F)
      length = 2
    }
    let next = offset + length
    // Marks begin at U+0300, whose first byte is CC.
    guard next == bytes.count || bytes[next] < 0xCC, let scalar = Unicode.Scalar(value) else { return nil }
    first = scalar
    whole = nil
  }
}
