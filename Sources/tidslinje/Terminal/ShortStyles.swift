import Foundation

/// What ncurses writes, with its changes of style said in fewer bytes.
///
/// It ends and begins each attribute and colour by itself, and xterm's description of itself has it choose the ASCII
/// characters each time. Where several follow each other one sequence says the same; what comes before a return to the
/// plain style need not be said at all, nor that an attribute ends right after it.
struct ShortStyles {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var short: [UInt8] = []
  /// Where the parameters of the changes of style stand that have not been written yet.
  private var styles: [Range<Int>] = []

  static func of(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    bytes.withUnsafeBufferPointer { bytes in
      var shortened = ShortStyles(bytes)
      shortened.shorten()
      return shortened.short
    }
  }

  private init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    short.reserveCapacity(bytes.count)
    styles.reserveCapacity(16)
  }

  private mutating func shorten() {
    let isPlainText = !holdsOtherCharacters
    var place = 0
    while let escape = nextEscape(from: place) {
      if escape > place {
        writeStyles()
        short += bytes[place..<escape]
      }
      if isPlainText, choosesCharacters(at: escape) {
        place = escape + 3
      } else if let parameters = style(at: escape) {
        if isReset(parameters) { styles.removeAll(keepingCapacity: true) }
        if !endsNothing(parameters) { styles.append(parameters) }
        place = parameters.upperBound + 1
      } else {
        writeStyles()
        short.append(Self.escape)
        place = escape + 1
      }
    }
    writeStyles()
    short += bytes[place...]
  }

  private static let escape: UInt8 = 0x1B

  private func nextEscape(from place: Int) -> Int? {
    guard let start = bytes.baseAddress,
      let found = memchr(start + place, Int32(Self.escape), bytes.count - place)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(start)
  }

  /// Whether it chooses other characters than ASCII somewhere; then it must come back too.
  private var holdsOtherCharacters: Bool {
    var place = 0
    while let escape = nextEscape(from: place) {
      if choosesCharacters(at: escape), bytes[escape + 2] != UInt8(ascii: "B") { return true }
      place = escape + 1
    }
    return false
  }

  /// Whether «ESC ( B», or another letter, stands here.
  private func choosesCharacters(at escape: Int) -> Bool {
    escape + 2 < bytes.count && bytes[escape + 1] == UInt8(ascii: "(")
  }

  /// «ESC [ digits and semicolons m»: what stands before the m.
  private func style(at escape: Int) -> Range<Int>? {
    let start = escape + 2
    guard start < bytes.count, bytes[escape + 1] == UInt8(ascii: "[") else { return nil }
    var end = start
    while end < bytes.count, (0x30...0x39).contains(bytes[end]) || bytes[end] == UInt8(ascii: ";") {
      end += 1
    }
    return end < bytes.count && bytes[end] == UInt8(ascii: "m") ? start..<end : nil
  }

  /// Whether it begins with a return to the plain style.
  private func isReset(_ parameters: Range<Int>) -> Bool {
    guard let first = parameters.first else { return true }
    return bytes[first] == UInt8(ascii: "0")
      && (parameters.count == 1 || bytes[first + 1] == UInt8(ascii: ";"))
  }

  /// Whether it returns to the plain style and begins no other.
  private func isPlain(_ parameters: Range<Int>) -> Bool { parameters.count < 2 && isReset(parameters) }

  /// Whether it ends an attribute and no more, and one that has not begun since a return to the plain style.
  private func endsNothing(_ parameters: Range<Int>) -> Bool {
    guard parameters.count == 2, bytes[parameters.lowerBound] == UInt8(ascii: "2"),
      let first = styles.first, isPlain(first)
    else { return false }
    let attribute = bytes[parameters.lowerBound + 1]
    return styles.allSatisfy { style in
      guard style.count == 1 else { return true }
      let begun = bytes[style.lowerBound]
      // What ends bold ends dim too.
      return begun != attribute && !(attribute == UInt8(ascii: "2") && begun == UInt8(ascii: "1"))
    }
  }

  /// Many parameters in one sequence are more than some terminals take.
  private static let mostTogether = 4

  private mutating func writeStyles() {
    for start in stride(from: 0, to: styles.count, by: Self.mostTogether) {
      let together = styles[start..<min(start + Self.mostTogether, styles.count)]
      short.append(Self.escape)
      short.append(UInt8(ascii: "["))
      // An empty one says 0, which it may leave out only when it stands alone.
      let isAlone = together.count == 1
      for (number, parameters) in together.enumerated() {
        if number > 0 { short.append(UInt8(ascii: ";")) }
        if parameters.isEmpty || isPlain(parameters) {
          if !isAlone { short.append(UInt8(ascii: "0")) }
        } else {
          short += bytes[parameters]
        }
      }
      short.append(UInt8(ascii: "m"))
    }
    styles.removeAll(keepingCapacity: true)
  }
}
