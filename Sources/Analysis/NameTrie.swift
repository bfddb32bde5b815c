import TimelineModel

/// Names of any length, found word by word in a text's tokens: one look-up a word.
struct NameTrie<Value: Sendable>: Sendable {
  /// The steps from node to node, in a table with open addresses: the node and the word, and where they lead.
  private var steps: [UInt64] = Array(repeating: Self.none, count: 1024)
  private var targets: [Int32] = Array(repeating: 0, count: 1024)
  private var count = 0
  /// For each node the last name that ends there, as an index into `names`; −1 for none.
  private var ends: [Int32] = [-1]
  private var names: [(value: Value, before: Int32)] = []
  /// The words that names begin with: most tokens are none of them.
  private var openings = WordSet()

  /// Adds a name, given as its tokens.
  mutating func insert(_ keys: [UInt32], _ value: Value) {
    var node: Int32 = 0
    for key in keys {
      if count * 2 >= steps.count { grow() }
      let slot = slot(node, key)
      if steps[slot] == Self.none {
        ends.append(-1)
        steps[slot] = Self.step(node, key)
        targets[slot] = Int32(ends.count - 1)
        count += 1
      }
      node = targets[slot]
    }
    names.append((value, before: ends[Int(node)]))
    ends[Int(node)] = Int32(names.count - 1)
    if let first = keys.first, first < Self.signs { openings.insert(first) }
  }

  /// The longest name that begins at `start` and that `accept` takes, with its values.
  func longest(
    in tokens: [Token], from start: Int, to end: Int, accept: (Value, Range<Int>) -> Bool
  ) -> (range: Range<Int>, values: [Value])? {
    guard openings.contains(tokens[start]) else { return nil }
    var node: Int32 = 0
    var index = start
    var best: (node: Int32, end: Int)?
    while index < end, let key = Self.key(tokens[index]) {
      let slot = slot(node, key)
      if steps[slot] == Self.none { break }
      node = targets[slot]
      index += 1
      var name = ends[Int(node)]
      while name >= 0, !accept(names[Int(name)].value, start..<index) { name = names[Int(name)].before }
      if name >= 0 { best = (node, index) }
    }
    guard let best else { return nil }
    let range = start..<best.end
    return (range, values(at: best.node) { accept($0, range) })
  }

  /// The values of a node that are wanted, as they were added.
  private func values(at node: Int32, where isWanted: (Value) -> Bool) -> [Value] {
    var found: [Value] = []
    var name = ends[Int(node)]
    while name >= 0 {
      if isWanted(names[Int(name)].value) { found.append(names[Int(name)].value) }
      name = names[Int(name)].before
    }
    found.reverse()
    return found
  }

  private static var none: UInt64 { .max }

  private static func step(_ node: Int32, _ key: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(key)
  }

  /// Where the step from a node with a word stands, or would stand.
  private func slot(_ node: Int32, _ key: UInt32) -> Int {
    let step = Self.step(node, key)
    let mask = steps.count - 1
    var slot = Int(truncatingIfNeeded: (step &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while steps[slot] != Self.none, steps[slot] != step { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = zip(steps, targets).filter { $0.0 != Self.none }
    steps = Array(repeating: Self.none, count: steps.count * 2)
    targets = Array(repeating: 0, count: steps.count)
    for (step, target) in old {
      let slot = slot(Int32(truncatingIfNeeded: step >> 32), UInt32(truncatingIfNeeded: step))
      steps[slot] = step
      targets[slot] = target
    }
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
