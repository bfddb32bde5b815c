/// What ncurses writes, with its changes of style said in fewer bytes.
///
/// It ends and begins each attribute and colour by itself, and xterm's description of itself has it choose the ASCII
/// characters each time. Where several follow each other one sequence says the same; what comes before a return to the
/// plain style need not be said at all, nor that an attribute ends right after it.
enum ShortStyles {
  static func of(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var short: [UInt8] = []
    short.reserveCapacity(bytes.count)
    let isPlainText = !holdsOtherCharacters(bytes)
    /// Parameters of the changes of style that have not been written yet.
    var styles: [ArraySlice<UInt8>] = []
    var rest = bytes
    while let place = rest.firstIndex(of: escape) {
      if place > rest.startIndex {
        write(&styles, to: &short)
        short += rest[..<place]
        rest = rest[place...]
      }
      if isPlainText, rest.starts(with: asciiCharacters) {
        rest = rest.dropFirst(asciiCharacters.count)
      } else if let parameters = style(at: rest) {
        if isReset(parameters) { styles = [] }
        if !endsNothing(parameters, after: styles) { styles.append(parameters) }
        rest = rest[(parameters.endIndex + 1)...]
      } else {
        write(&styles, to: &short)
        short.append(escape)
        rest = rest.dropFirst()
      }
    }
    write(&styles, to: &short)
    return short + rest
  }

  private static let escape: UInt8 = 0x1B
  private static let asciiCharacters = Array("\u{1B}(B".utf8)

  /// Whether it chooses other characters than ASCII somewhere; then it must come back too.
  private static func holdsOtherCharacters(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.indices.dropLast(2).contains { place in
      bytes[place] == escape && bytes[place + 1] == UInt8(ascii: "(") && bytes[place + 2] != UInt8(ascii: "B")
    }
  }

  /// «ESC [ digits and semicolons m»: what stands before the m.
  private static func style(at bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard bytes.count >= 3, bytes[bytes.startIndex + 1] == UInt8(ascii: "[") else { return nil }
    let start = bytes.startIndex + 2
    guard
      let end = bytes[start...].firstIndex(where: { !(0x30...0x39).contains($0) && $0 != UInt8(ascii: ";") }),
      bytes[end] == UInt8(ascii: "m")
    else { return nil }
    return bytes[start..<end]
  }

  /// Whether it begins with a return to the plain style.
  private static func isReset(_ parameters: ArraySlice<UInt8>) -> Bool {
    guard let first = parameters.first else { return true }
    return first == UInt8(ascii: "0")
      && (parameters.count == 1 || parameters.dropFirst().first == UInt8(ascii: ";"))
  }

  /// Whether it returns to the plain style and begins no other.
  private static func isPlain(_ parameters: ArraySlice<UInt8>) -> Bool {
    parameters.isEmpty || parameters == [UInt8(ascii: "0")]
  }

  /// Whether it ends an attribute and no more, and one that has not begun since a return to the plain style.
  private static func endsNothing(_ parameters: ArraySlice<UInt8>, after styles: [ArraySlice<UInt8>]) -> Bool
  {
    guard parameters.count == 2, parameters.first == UInt8(ascii: "2"), let attribute = parameters.last,
      let first = styles.first, isPlain(first)
    else { return false }
    // What ends bold ends dim too.
    let begun = attribute == UInt8(ascii: "2") ? Array("12".utf8) : [attribute]
    return styles.allSatisfy { $0.count != 1 || !begun.contains($0[$0.startIndex]) }
  }

  /// Many parameters in one sequence are more than some terminals take.
  private static let mostTogether = 4

  private static func write(_ styles: inout [ArraySlice<UInt8>], to bytes: inout [UInt8]) {
    while !styles.isEmpty {
      bytes += [escape, UInt8(ascii: "[")]
      let together = styles.prefix(mostTogether)
      // An empty one says 0, which it may leave out only when it stands alone.
      if together.count == 1, together[0] == [UInt8(ascii: "0")] {
      } else {
        for (number, parameters) in together.enumerated() {
          if number > 0 { bytes.append(UInt8(ascii: ";")) }
          bytes += parameters.isEmpty && together.count > 1 ? [UInt8(ascii: "0")] : parameters
        }
      }
      bytes.append(UInt8(ascii: "m"))
      styles.removeFirst(together.count)
    }
  }
}
