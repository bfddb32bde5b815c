import Foundation

extension String {
  /// The text in Unicode Normalization Form C, so that «å» is one scalar however it was typed.
  var nfc: String {
    isSurelyComposed ? self : composedInPieces
  }

  /// NFC by Foundation, a piece at a time, for its cost grows faster than the text.
  ///
  /// A piece begins with an ASCII letter or sign: nothing joins with what stands before it.
  private var composedInPieces: String {
    let bytes = Array(utf8)
    var composed = ""
    composed.reserveCapacity(bytes.count)
    var start = 0
    while start < bytes.count {
      let end = bytes[min(start + 4096, bytes.count)...].firstIndex { $0 < 0x80 } ?? bytes.count
      composed += String(decoding: bytes[start..<end], as: UTF8.self).precomposedStringWithCanonicalMapping
      start = end
    }
    return composed
  }

  /// Whether every scalar is one that NFC leaves alone wherever it stands: all below U+0300, the Russian
  /// alphabet, punctuation and money signs of U+2002…U+20BF, pictures of U+1F000…U+1FFFF, U+FEFF and U+FFFD.
  ///
  /// It says no to much that is composed too; then Foundation has the word, at a tenth of the speed.
  private var isSurelyComposed: Bool {
    var lead: UInt8 = 0
    var second: UInt8 = 0
    for byte in utf8 {
      if Bytes.beginsScalar(byte) {
        if byte >= 0xCC, byte & 0xFE != 0xD0, byte != 0xE2, byte != 0xEF, byte != 0xF0 { return false }
        lead = byte
        second = 0
      } else if second == 0 {
        second = byte
        switch lead {
        case 0xE2 where byte > 0x82, 0xF0 where byte != 0x9F, 0xEF where byte != 0xBB && byte != 0xBF:
          return false
        case _: break
        }
      } else if lead == 0xE2, second == 0x80, byte <= 0x81 {  // U+2000 and U+2001 become other spaces
        return false
      } else if lead == 0xEF, second == 0xBB ? byte != 0xBF : byte != 0xBD {
        return false
      }
    }
    return true
  }

  /// The text in NFC with «\n» for every line end: one character for each character of this one.
  var normalized: String {
    guard utf8.contains(Bytes.carriageReturn) else { return nfc }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    var previous: UInt8 = 0
    for byte in utf8 {
      let isSecondHalf = byte == Bytes.newline && previous == Bytes.carriageReturn
      if !isSecondHalf { bytes.append(byte == Bytes.carriageReturn ? Bytes.newline : byte) }
      previous = byte
    }
    return String(decoding: bytes, as: UTF8.self).nfc
  }

  /// Without white space at either end.
  var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }

  /// The same bytes; `==` takes «å» and «a» with a ring for the same text.
  func isByteForByte(_ other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
