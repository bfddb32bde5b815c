import Foundation

extension ArraySlice<UInt8> {
  /// Whether the text begins with these words, given in ASCII.
  func begins(with words: StaticString) -> Bool {
    words.withUTF8Buffer { count >= $0.count && prefix($0.count).elementsEqual($0) }
  }
}

/// The bytes that the readers look for, by name.
enum Bytes {
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")

  /// White space within a line.
  static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }

  /// ASCII white space, line ends among it.
  static func isWhite(_ byte: UInt8) -> Bool { byte <= space && (byte == space || (9...13).contains(byte)) }

  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

  /// ASCII letters, and every byte of what lies beyond ASCII.
  static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// The byte in lower case, for ASCII and for À…Þ, where the second byte in UTF-8 tells the case too.
  static func lowercased(_ byte: UInt8, after previous: UInt8) -> UInt8 {
    let isCapital =
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      || previous == 0xC3 && (0x80...0x9E).contains(byte) && byte != 0x97
    return isCapital ? byte | 0x20 : byte
  }

  /// Whether a byte stands anywhere among many: asked of the system's library, which looks at many at once.
  static func contain(_ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.baseAddress.map { memchr($0, Int32(byte), bytes.count) != nil } ?? false
  }

  /// Whether the byte begins a Unicode scalar in UTF-8.
  static func beginsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

  static func withoutMark(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
  }

  /// The lines of a file without their ends: «\n», «\r\n» or «\r».
  static func lines(of bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      guard byte == newline || byte == carriageReturn else { continue }
      lines.append(bytes[start..<index - 1])
      if byte == carriageReturn, index < bytes.endIndex, bytes[index] == newline { index += 1 }
      start = index
    }
    if start < bytes.endIndex { lines.append(bytes[start...]) }
    return lines
  }
}
