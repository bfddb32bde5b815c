import TimelineModel

/// Names of any length, found word by word in a text's tokens: one look-up a word.
struct NameTrie<Value: Sendable>: Sendable {
  private var steps: [UInt64: Int32] = [:]
  private var values: [[Value]] = [[]]
  /// Whether any name begins with the word: refuses most tokens without hashing.
  private var openings = WordTable<Bool>()

  /// Adds a name, given as its tokens.
  mutating func insert(_ keys: [UInt32], _ value: Value) {
    var node: Int32 = 0
    for key in keys {
      let step = UInt64(UInt32(bitPattern: node)) << 32 | UInt64(key)
      if let next = steps[step] {
        node = next
      } else {
        values.append([])
        node = Int32(values.count - 1)
        steps[step] = node
      }
    }
    values[Int(node)].append(value)
    if let first = keys.first, first < Self.signs { openings[first] = true }
  }

  /// The longest name that begins at `start` and that `accept` takes, with its values.
  func longest(
    in tokens: [Token], from start: Int, to end: Int, accept: (Value, Range<Int>) -> Bool
  ) -> (range: Range<Int>, values: [Value])? {
    guard openings[tokens[start]] ?? false else { return nil }
    var node: Int32 = 0
    var index = start
    var best: (Range<Int>, [Value])?
    while index < end, let key = Self.key(tokens[index]) {
      guard let next = steps[UInt64(UInt32(bitPattern: node)) << 32 | UInt64(key)] else { break }
      node = next
      index += 1
      let taken = values[Int(node)].filter { accept($0, start..<index) }
      if !taken.isEmpty { best = (start..<index, taken) }
    }
    return best
  }

  /// A token as the trie knows it; nil for words that no table knows.
  static func key(_ token: Token) -> UInt32? {
    switch token.kind {
    case .word: token.word == 0 ? nil : token.word
    case .digits: numbers | UInt32(truncatingIfNeeded: Int(token.number) & 0x0FFF_FFFF)
    case .sign: signs | token.word
    }
  }

  private static var signs: UInt32 { 1 << 30 }
  private static var numbers: UInt32 { 1 << 31 }
}
