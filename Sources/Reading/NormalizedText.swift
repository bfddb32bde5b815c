import Foundation

extension String {
  /// The text in Unicode Normalization Form C, so that «å» is one scalar however it was typed.
  var nfc: String {
    isSurelyComposed ? self : composedInPieces
  }

  /// NFC a piece at a time: Foundation has the word only where there is something to compose, for its cost is
  /// tenfold and grows faster than the text.
  ///
  /// A piece begins with an ASCII letter or sign: nothing joins with what stands before it.
  private var composedInPieces: String {
    let bytes = Array(utf8)
    var composed = ""
    composed.reserveCapacity(bytes.count)
    var start = 0
    while start < bytes.count {
      let end = bytes[min(start + 256, bytes.count)...].firstIndex { $0 < 0x80 } ?? bytes.count
      let piece = String(decoding: bytes[start..<end], as: UTF8.self)
      composed += piece.isSurelyComposed ? piece : piece.precomposedStringWithCanonicalMapping
      start = end
    }
    return composed
  }

  /// Whether every scalar is one that NFC leaves alone wherever it stands: all below U+0300, the Russian
  /// alphabet, punctuation and money signs of U+2002…U+20BF, pictures of U+1F000…U+1FFFF, U+FEFF and U+FFFD.
  ///
  /// It says no to much that is composed too; then Foundation has the word, at a tenth of the speed.
  private var isSurelyComposed: Bool {
    utf8.withContiguousStorageIfAvailable(Self.areSurelyComposed) ?? false
  }

  private static func areSurelyComposed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < bytes.count {
      // Eight bytes of ASCII are passed at once.
      while index + 8 <= bytes.count,
        UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self) & Self.beyondASCII
          == 0
      {
        index += 8
      }
      guard index < bytes.count else { break }
      let lead = bytes[index]
      // Text is valid UTF-8: what follows a lead byte is there.
      switch lead {
      case ..<0x80: index += 1
      case ..<0xCC, 0xD0, 0xD1: index += 2
      case 0xE2:  // U+2000 and U+2001 become other spaces
        let (second, third) = (bytes[index + 1], bytes[index + 2])
        if second > 0x82 || second == 0x80 && third <= 0x81 { return false }
        index += 3
      case 0xEF:
        let (second, third) = (bytes[index + 1], bytes[index + 2])
        guard second == 0xBB && third == 0xBF || second == 0xBF && third == 0xBD else { return false }
        index += 3
      case 0xF0 where bytes[index + 1] == 0x9F: index += 4
      case _: return false
      }
    }
    return true
  }

  /// The highest bit of each of eight bytes.
  private static let beyondASCII: UInt64 = 0x8080_8080_8080_8080

  /// The text in NFC with «\n» for every line end: one character for each character of this one.
  var normalized: String {
    guard hasCarriageReturn else { return nfc }
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
  var trimmed: String {
    let ends = [unicodeScalars.first, unicodeScalars.last]
    return ends.allSatisfy { $0?.showsSurely ?? true }
      ? self : trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The same bytes; `==` takes «å» and «a» with a ring for the same text.
  func isByteForByte(_ other: String) -> Bool {
    let isSame = utf8.withContiguousStorageIfAvailable { bytes in
      other.utf8.withContiguousStorageIfAvailable { others in
        bytes.count == others.count
          && (bytes.baseAddress == others.baseAddress || bytes.elementsEqual(others))
      }
    }
    return (isSame ?? nil) ?? utf8.elementsEqual(other.utf8)
  }

  private var hasCarriageReturn: Bool {
    utf8.withContiguousStorageIfAvailable { Bytes.contain(Bytes.carriageReturn, $0) }
      ?? utf8.contains(Bytes.carriageReturn)
  }
}

extension Unicode.Scalar {
  /// Whether it is no white space: it says no to some signs that show, too.
  fileprivate var showsSurely: Bool {
    switch value {
    case 0x21...0x7E, 0xA1...0x167F, 0x2010...0x2027: true
    default: false
    }
  }
}
