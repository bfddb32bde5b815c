/// Text made from bytes of an encoding that nobody declared.
///
/// It is UTF-8 when it is valid as such, or nearly; else Windows-1252, of which Latin-1 is a part.
struct DecodedText: Equatable {
  var text: String
  var encoding: Encoding
  /// How many times U+FFFD stands for bytes that mean nothing.
  var replaced: Int

  enum Encoding: Equatable { case utf8, windows1252 }

  init(_ bytes: ArraySlice<UInt8>) {
    if let text = String(validating: bytes, as: UTF8.self) {
      self = DecodedText(text: text, encoding: .utf8, replaced: 0)
      return
    }
    let text = String(decoding: bytes, as: UTF8.self)
    let (repaired, whole) = Self.repairs(in: text, of: bytes)
    // More whole letters beyond ASCII than broken ones: UTF-8 that was hurt, not another encoding.
    self =
      whole > 0 && whole >= repaired
      ? DecodedText(text: text, encoding: .utf8, replaced: repaired)
      : Self.windows1252(bytes)
  }

  private init(text: String, encoding: Encoding, replaced: Int) {
    self.text = text
    self.encoding = encoding
    self.replaced = replaced
  }

  /// How many scalars of a repaired text stand for broken bytes, and how many beyond ASCII are whole.
  private static func repairs(in text: String, of bytes: ArraySlice<UInt8>) -> (repaired: Int, whole: Int) {
    var marks = 0
    var beyondASCII = 0
    for scalar in text.unicodeScalars where scalar.value >= 0x80 {
      if scalar == "\u{FFFD}" { marks += 1 } else { beyondASCII += 1 }
    }
    return (marks - given(marksIn: bytes), beyondASCII)
  }

  /// U+FFFD that stood in the file already.
  private static func given(marksIn bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    for index in bytes.indices.dropLast(2)
    where bytes[index] == 0xEF && bytes[index + 1] == 0xBF && bytes[index + 2] == 0xBD {
      count += 1
    }
    return count
  }

  private static func windows1252(_ bytes: ArraySlice<UInt8>) -> DecodedText {
    var scalars = String.UnicodeScalarView()
    var replaced = 0
    for byte in bytes {
      let scalar = (0x80..<0xA0).contains(byte) ? upperControls[Int(byte) - 0x80] : Unicode.Scalar(byte)
      if scalar == "\u{FFFD}" { replaced += 1 }
      scalars.append(scalar)
    }
    return DecodedText(text: String(scalars), encoding: .windows1252, replaced: replaced)
  }

  /// 0x80…0x9F of Windows-1252, where Latin-1 has control codes; five are not in use.
  private static let upperControls = Array("€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ".unicodeScalars)
}
