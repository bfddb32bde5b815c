import Foundation

extension String {
  /// The text in Unicode Normalization Form C, so that «å» is one scalar however it was typed.
  var nfc: String {
    if utf8.allSatisfy({ $0 < 0xCC }) { return self }  // no combining mark is encoded with lower bytes
    var composed = precomposedStringWithCanonicalMapping
    composed.makeContiguousUTF8()
    return composed
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
