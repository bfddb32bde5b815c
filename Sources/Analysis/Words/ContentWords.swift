import TimelineModel

/// The longer words of a line, whatever their case, as hashes: enough to tell how much two lines have in common.
struct ContentWords {
  private let least: Int
  private let withNumbers: Bool
  private var words: [UInt64] = []

  /// - Parameters:
  ///   - least: how many letters a word must have.
  ///   - withNumbers: whether numbers count, and belong to words; else they part them.
  init(atLeast least: Int, withNumbers: Bool) {
    self.least = least
    self.withNumbers = withNumbers
  }

  /// Reads a line of UTF-8.
  mutating func read(_ line: some Collection<UInt8>) {
    words.reserveCapacity(line.count / 6)
    if line.withContiguousStorageIfAvailable({ read(each: $0) }) == nil { read(each: line) }
  }

  private mutating func read(each line: some Collection<UInt8>) {
    var (hash, length, isNumber) = (StableHash(), 0, false)
    var bytes = line.makeIterator()
    while let first = bytes.next() {
      var scalar = UInt32(first)
      if first >= 0xC0 {
        let more: UInt32 = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
        scalar &= 0x3F >> more
        for _ in 0..<more { scalar = scalar << 6 | UInt32(bytes.next() ?? 0) & 0x3F }
      }
      if let letter = letter(scalar) {
        if length == 0 { isNumber = (0x30...0x39).contains(letter) }
        hash.add(letter)
        length += 1
      } else if length > 0 {
        if length >= least || isNumber { words.append(hash.value) }
        (hash, length) = (StableHash(), 0)
      }
    }
    if length >= least || length > 0 && isNumber { words.append(hash.value) }
  }

  /// Each word once, in order.
  consuming func sorted() -> [UInt64] { Self.inOrder(words) }

  /// Each word once, in order.
  static func inOrder(_ words: consuming [UInt64]) -> [UInt64] {
    var words = words
    words.sort()
    var count = 0
    for place in words.indices where count == 0 || words[count - 1] != words[place] {
      words[count] = words[place]
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
  @inline(__always)
  private func letter(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x61...0x7A, 0x2D: scalar
    case 0x30...0x39: withNumbers ? scalar : nil
    case 0x41...0x5A: scalar | 0x20
    case 0...0xBF, 0xD7, 0xF7, 0x2000...0x206F: nil
    case 0xC0...0xDE: scalar | 0x20
    case 0xDF...0xFF: scalar
    default: Self.lowered(scalar)
    }
  }

  private static func lowered(_ scalar: UInt32) -> UInt32? {
    guard let properties = Unicode.Scalar(scalar)?.properties, properties.isAlphabetic else { return nil }
    return properties.lowercaseMapping.unicodeScalars.first?.value
  }
}
