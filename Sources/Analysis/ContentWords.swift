/// The longer words of a line, whatever their case, as hashes: enough to tell how much two lines have in common.
struct ContentWords {
  private let least: Int
  private let withNumbers: Bool
  private var words: [UInt64] = []
  private var hash = Self.start
  private var length = 0
  private var isNumber = false

  private static let start: UInt64 = 0xcbf2_9ce4_8422_2325

  /// - Parameters:
  ///   - least: how many letters a word must have.
  ///   - withNumbers: whether numbers count, and belong to words; else they part them.
  init(atLeast least: Int, withNumbers: Bool) {
    self.least = least
    self.withNumbers = withNumbers
  }

  mutating func read(_ line: some Sequence<Unicode.Scalar>) {
    for scalar in line {
      guard let letter = letter(scalar) else {
        close()
        continue
      }
      if length == 0 { isNumber = (0x30...0x39).contains(letter) }
      hash = (hash ^ UInt64(letter)) &* 0x100_0000_01b3
      length += 1
    }
    close()
  }

  private mutating func close() {
    if length >= least || length > 0 && isNumber { words.append(hash) }
    hash = Self.start
    length = 0
  }

  /// Each word once, in order.
  consuming func sorted() -> [UInt64] {
    words.sort()
    var count = 0
    for word in words where count == 0 || words[count - 1] != word {
      words[count] = word
      count += 1
    }
    words.removeLast(words.count - count)
    return words
  }

  /// How many words two lines have in common.
  static func sharedCount(_ left: [UInt64], _ right: [UInt64]) -> Int {
    var (count, place, other) = (0, 0, 0)
    while place < left.count, other < right.count {
      let (first, second) = (left[place], right[other])
      if first == second { count += 1 }
      if first <= second { place += 1 }
      if second <= first { other += 1 }
    }
    return count
  }

  /// A letter, a digit or a hyphen, in lower case; nil for what parts words.
  private func letter(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar.value {
    case 0x61...0x7A, 0x2D: scalar.value
    case 0x30...0x39: withNumbers ? scalar.value : nil
    case 0x41...0x5A: scalar.value | 0x20
    case 0...0xBF, 0xD7, 0xF7, 0x2000...0x206F: nil
    case 0xC0...0xDE: scalar.value | 0x20
    case 0xDF...0xFF: scalar.value
    default:
      scalar.properties.isAlphabetic
        ? scalar.properties.lowercaseMapping.unicodeScalars.first?.value : nil
    }
  }
}
