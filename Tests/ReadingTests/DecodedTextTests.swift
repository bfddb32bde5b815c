import Foundation
import Testing

@testable import Reading

@Suite("Bytes become text")
struct DecodedTextTests {
  @Test(
    "UTF-8 where it is, or nearly is; else Windows-1252",
    arguments: [
      ([0xC3, 0xA5], "å", .utf8, 0),
      ([0xE5], "å", .windows1252, 0),
      ([0x96, 0x20, 0xC5, 0x73], "– Ås", .windows1252, 0),
      ([0x80, 0x81], "€\u{FFFD}", .windows1252, 1),
      // One letter whole, one cut off at the end.
      ([0xC3, 0xA5, 0x20, 0xC3], "å \u{FFFD}", .utf8, 1),
      ([0xC3, 0xA5, 0xF0, 0x9F, 0x98], "å\u{FFFD}", .utf8, 1),
      // U+FFFD in the file is the writer's own.
      ([0xEF, 0xBF, 0xBD], "\u{FFFD}", .utf8, 0),
      ([], "", .utf8, 0),
    ] as [([UInt8], String, DecodedText.Encoding, Int)])
  func decode(bytes: [UInt8], text: String, encoding: DecodedText.Encoding, replaced: Int) {
    let decoded = DecodedText(bytes[...])
    #expect(Array(decoded.text.utf8) == Array(text.utf8))
    #expect(decoded.encoding == encoding)
    #expect(decoded.replaced == replaced)
  }

  @Test("every byte of Windows-1252 is one scalar")
  func allBytes() {
    let bytes = Array(UInt8(0x80)...0xFF) + Array(UInt8(0)...0x7F)
    let decoded = DecodedText(bytes[...])
    #expect(decoded.text.unicodeScalars.count == 256)
    #expect(decoded.replaced == 5)
  }
}

@Suite("Text is composed")
struct NormalizedTextTests {
  @Test("each scalar that stands alone or after a letter becomes what NFC makes of it")
  func everyScalar() {
    for value in 0...0x1FFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a" + String(scalar)
      if !text.nfc.isByteForByte(text.precomposedStringWithCanonicalMapping) {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }

  @Test("line ends become one newline each")
  func lineEnds() {
    #expect("a\r\nb\rc\nd\r\r\n".normalized.isByteForByte("a\nb\nc\nd\n\n"))
  }
}
