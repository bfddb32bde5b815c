import TimelineModel

/// Names of any length, found word by word in a text's tokens: one look-up a word.
struct NameTrie<Value: Sendable>: Sendable {
  private struct Node: Sendable {
    /// Those whose names end here, as they were added.
    var values: [Value] = []
    /// Whether longer names go on from here.
    var goesOn = false
  }

  /// A step from one node to another: the node and the word, and where they lead.
  private struct Step: Sendable {
    var key = Self.none
    var target: Int32 = 0

    static var none: UInt64 { .max }
  }

  private var nodes = [Node()]
  /// The steps in a table with open addresses.
  private var steps = Array(repeating: Step(), count: 1024)
  private var count = 0
  /// The words that names begin with: most tokens are none of them.
  private(set) var openings = WordSet()
  /// For each word the node that it leads to as a name's first; 0 for those that begin none.
  private var first: [Int32] = []

  /// Adds a name, given as its tokens.
  mutating func insert(_ keys: [UInt32], _ value: Value) {
    var node: Int32 = 0
    for key in keys {
      if count * 2 >= steps.count { grow() }
      let slot = slot(node, key)
      if steps[slot].key == Step.none {
        nodes.append(Node())
        nodes[Int(node)].goesOn = true
        steps[slot] = Step(key: Self.step(node, key), target: Int32(nodes.count - 1))
        count += 1
      }
      node = steps[slot].target
    }
    nodes[Int(node)].values.append(value)
    if let opening = keys.first, opening < Self.signs {
      openings.insert(opening)
      if first.count <= opening { first += repeatElement(0, count: Int(opening) + 1 - first.count) }
      first[Int(opening)] = steps[slot(0, opening)].target
    }
  }

  /// The longest name that begins at `start` and that `accept` takes, with its values.
  func longest(
    in tokens: Tokens, from start: Int, to end: Int, accept: (Value, Range<Int>) -> Bool
  ) -> (range: Range<Int>, values: [Value])? {
    let opening = tokens[start]
    guard start < end, opening.kind == .word, Int(opening.word) < first.count else { return nil }
    var node = first[Int(opening.word)]
    var index = start
    var best: (node: Int, end: Int)?
    while node > 0 {
      index += 1
      // By place: a list in hand would be counted by its references.
      let isAccepted = nodes[Int(node)].values.indices.contains {
        accept(nodes[Int(node)].values[$0], start..<index)
      }
      if isAccepted { best = (Int(node), index) }
      guard index < end, nodes[Int(node)].goesOn, let key = Self.key(tokens[index]) else { break }
      let step = steps[slot(node, key)]
      node = step.key == Step.none ? 0 : step.target
    }
    guard let best else { return nil }
    let range = start..<best.end
    let found = nodes[best.node].values
    // Mostly all are wanted: then the list is shared, not copied.
    return (range, found.allSatisfy { accept($0, range) } ? found : found.filter { accept($0, range) })
  }

  private static func step(_ node: Int32, _ key: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(key)
  }

  /// Where the step from a node with a word stands, or would stand.
  private func slot(_ node: Int32, _ key: UInt32) -> Int {
    let step = Self.step(node, key)
    let mask = steps.count - 1
    var slot = Int(truncatingIfNeeded: (step &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while steps[slot].key != Step.none, steps[slot].key != step { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = steps.filter { $0.key != Step.none }
    steps = Array(repeating: Step(), count: steps.count * 2)
    for step in old {
      let slot = slot(Int32(truncatingIfNeeded: step.key >> 32), UInt32(truncatingIfNeeded: step.key))
      steps[slot] = step
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
