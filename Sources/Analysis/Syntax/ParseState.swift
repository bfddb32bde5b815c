/// A sentence on its way to a tree: words that wait for a head lie on a stack, the others still come.
///
/// The moves are those of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta, ACL 2011). Place 0 stands for what
/// holds the sentence's head; words begin at 1.
package struct ParseState {
  package enum Move: Int, CaseIterable, Sendable {
    /// The next word goes on the stack.
    case shift
    /// The word on top has its head in the next word.
    case left
    /// The word on top has its head in the one below.
    case right
  }

  /// A word on its way to its place, and what is known of it as numbers that a move is told from.
  private struct Node {
    var key: UInt64
    var kind: UInt64
    /// What it is to its head, when it has one.
    var relation: UInt64
    /// The relations of its dependents, a bit each.
    var held: UInt64
    var head = 0
    /// Its outermost dependents on either side, and how many stand there.
    var left: Int
    var right: Int
    var (lefts, rights): (UInt8, UInt8) = (0, 0)
    /// The end of its spelling, and its shape.
    var (tail, shape): (UInt64, UInt64) = (0, 0)

    init(_ word: SyntaxWord, _ wordClass: WordClass, childless: Int) {
      (key, kind, relation, held) = (word.key, UInt64(wordClass.rawValue), 0, 0)
      (tail, shape) = (word.tail >> 40, word.shape)
      (left, right) = (childless, childless)
    }

    /// What stands where no word does.
    init(none: UInt64, childless: Int) {
      (key, kind, relation, held) = (none, none, none, none)
      (left, right) = (childless, childless)
    }
  }

  package private(set) var stack: [Int] = [0]
  package private(set) var next = 1
  /// The words, behind them four that stand for none, and behind these one for the dependents of those without.
  private var nodes: [Node]
  /// Where the words end.
  private let end: Int

  /// - Parameters:
  ///   - words: behind one for place 0.
  ///   - classes: likewise.
  package init(_ words: [SyntaxWord], _ classes: [WordClass]) {
    end = words.count
    let childless = end + 4
    nodes = []
    nodes.reserveCapacity(childless + 1)
    for place in words.indices { nodes.append(Node(words[place], classes[place], childless: childless)) }
    for _ in end..<childless { nodes.append(Node(none: 62, childless: childless)) }
    nodes.append(Node(none: 63, childless: childless))
    stack.reserveCapacity(end)
  }

  package var isDone: Bool { next == end && stack.count == 1 }

  package func can(_ move: Move) -> Bool {
    switch move {
    case .shift: next < end
    case .left: next < end && stack.count > 1
    case .right: stack.count > 1
    }
  }

  /// The move that is left when no other can be made; nil where all three can.
  var onlyMove: Move? { stack.count == 1 ? .shift : next == end ? .right : nil }

  /// The head and the dependent that a move would join.
  package func arc(_ move: Move) -> (head: Int, dependent: Int)? {
    switch move {
    case .shift: nil
    case .left: (next, stack[stack.count - 1])
    case .right: (stack[stack.count - 2], stack[stack.count - 1])
    }
  }

  package mutating func apply(_ move: Move, _ relation: Relation) {
    guard let (head, dependent) = arc(move) else {
      stack.append(next)
      next += 1
      return
    }
    stack.removeLast()
    nodes[dependent].head = head
    nodes[dependent].relation = UInt64(relation.rawValue)
    nodes[head].held |= 1 << UInt64(relation.rawValue)
    // Left dependents come from the inside out.
    if dependent < head {
      nodes[head].left = dependent
      nodes[head].lefts &+= 1
    } else {
      nodes[head].right = dependent
      nodes[head].rights &+= 1
    }
  }

  /// The head of each word and what it is to it, when all is done.
  var arcs: some Sequence<(head: Int, relation: Relation)> {
    nodes[1..<end].lazy.map { ($0.head, Relation(rawValue: UInt8($0.relation)) ?? .other) }
  }

  // MARK: Features

  /// What the next move is told from.
  package func collectMove(into list: inout FeatureList) {
    list.removeAll()
    giveMove(to: &list)
  }

  /// What the relation between two words is told from.
  package func collectRelation(_ head: Int, _ dependent: Int, into list: inout FeatureList) {
    list.removeAll()
    giveRelation(head, dependent, to: &list)
  }

  /// All that the next move is told from, in three parts, for two of them stay as they are over several moves.
  private func giveMove(to list: inout some FeatureSink) {
    giveStack(to: &list)
    giveNext(to: &list)
    giveBetween(to: &list)
  }

  /// What the words on top of the stack tell, of which nothing changes as long as they lie there: neither the left
  /// dependents of the first, nor any of the second.
  @inline(__always)
  func giveStack(to list: inout some FeatureSink) {
    let (top, below, deep) = topmost
    let (s0, s1, s2t) = (nodes[top], nodes[below], nodes[deep].kind)
    let (s0w, s0t) = (s0.key, s0.kind)
    let (s1w, s1t, s1h) = (s1.key, s1.kind, s1.held)
    let s0l = nodes[s0.left]
    let (s1l, s1r) = (nodes[s1.left], nodes[s1.right])
    let apart = below == end ? 62 : UInt64(Self.distance(top - below))
    list.add(1, 0)
    list.add(2, s0w, s0t)
    list.add(3, s0w)
    list.add(4, s0t)
    list.add(11, s1w, s1t)
    list.add(12, s1t)
    list.add(19, s1t, s0t)
    list.add(20, s1w, s0w)
    list.add(21, s1w, s0t)
    list.add(22, s1t, s0w)
    list.add(28, s2t, s1t, s0t)
    list.add(32, s1t, s1r.kind, s0t)
    list.add(33, s1t, s1l.kind, s0t)
    list.add(38, s1t, s1h, s0t)
    list.add(42, s1t, s0t, apart)
    list.add(44, s0w, s0l.relation)
    list.add(45, s1w, s1r.relation, s0t)
    list.add(63, s1w, s0l.relation, s0t)
  }

  /// What the next words tell by themselves.
  @inline(__always)
  func giveNext(to list: inout some FeatureSink) {
    let (n0, n1) = (nodes[next], nodes[next + 1])
    let (n0w, n0t) = (n0.key, n0.kind)
    let (n1w, n1t) = (n1.key, n1.kind)
    let (n2t, n3t) = (nodes[next + 2].kind, nodes[next + 3].kind)
    list.add(5, n0w, n0t)
    list.add(6, n0w)
    list.add(7, n0t)
    list.add(8, n1w, n1t)
    list.add(9, n1t)
    list.add(10, n2t, n1t)
    list.add(18, n0t, n1t)
    list.add(27, n0t, n1t, n2t)
    list.add(53, n0w, n1w)
    list.add(58, NameHash.pair(n0t, n1t), n2t, n3t)
  }

  /// What the stack and the next words tell together, and what changes with the dependents that they are given.
  @inline(__always)
  func giveBetween(to list: inout some FeatureSink) {
    let (top, below, deep) = topmost
    let (s0, s1, n0) = (nodes[top], nodes[below], nodes[next])
    let (s0w, s0t, s0h) = (s0.key, s0.kind, s0.held)
    let (s1w, s1t, s1h) = (s1.key, s1.kind, s1.held)
    let (n0w, n0t, n0h) = (n0.key, n0.kind, n0.held)
    let (s2t, n1t, n2t) = (nodes[deep].kind, nodes[next + 1].kind, nodes[next + 2].kind)
    let (s0l, s0r, n0l) = (nodes[s0.left], nodes[s0.right], nodes[n0.left])
    let far = UInt64(Self.distance(next - top))
    let isComma = nodes[next - 1].kind == UInt64(WordClass.comma.rawValue)
    let comma: UInt64 = next > top + 1 ? (isComma ? 1 : 0) : 2
    list.add(13, NameHash.pair(s0w, s0t), n0w, n0t)
    list.add(14, s0w, n0w)
    list.add(15, s0w, s0t, n0t)
    list.add(16, s0t, n0w, n0t)
    list.add(17, s0t, n0t)
    list.add(23, s1t, n0t)
    list.add(24, s1w, n0w)
    list.add(25, s0t, n0t, n1t)
    list.add(26, s1t, s0t, n0t)
    list.add(29, s0t, s0l.kind, n0t)
    list.add(30, s0t, s0r.kind, n0t)
    list.add(31, s0t, n0t, n0l.kind)
    list.add(34, s0t, s0h)
    list.add(35, s0t, s0h, n0t)
    list.add(36, n0t, n0h)
    list.add(37, s0t, n0t, n0h)
    list.add(39, s1t, NameHash.pair(s1h, s0t), n0t)
    list.add(40, s0t, n0t, far)
    list.add(41, s0w, far)
    list.add(43, s0w, s0r.relation)
    list.add(46, n0w, n0l.relation)
    list.add(47, s0t, n0t, comma)
    list.add(48, NameHash.pair(s1t, s0t), n0t, n1t)
    list.add(49, NameHash.pair(s0t, n0t), n1t, n2t)
    list.add(50, s1t, n0t, n1t)
    list.add(51, s0w, s0r.key)
    list.add(52, s0w, s0l.key, n0t)
    list.add(54, NameHash.pair(s0t, s0h), n0t, n0h)
    list.add(55, NameHash.pair(s1t, s1h), s0t, s0h)
    list.add(56, s1w, s0w, n0t)
    list.add(57, s1t, s0w, n0w)
    list.add(59, s1w, s0r.key, s0t)
    list.add(60, NameHash.pair(s1t, s0t), s0r.kind, n0t)
    list.add(61, NameHash.pair(s1t, s0t), s0l.kind, n0t)
    list.add(62, s2t, NameHash.pair(s1t, s0t), n0t)
    list.add(64, s0t, UInt64(s0.lefts), UInt64(s0.rights))
  }

  /// The three words on top of the stack; the end for those that are not there.
  @inline(__always)
  private var topmost: (top: Int, below: Int, deep: Int) {
    let count = stack.count
    return (stack[count - 1], count > 1 ? stack[count - 2] : end, count > 2 ? stack[count - 3] : end)
  }

  @inline(__always)
  func giveRelation(_ head: Int, _ dependent: Int, to list: inout some FeatureSink) {
    let (over, under) = (nodes[head], nodes[dependent])
    let (hw, ht, hh) = (over.key, over.kind, over.held)
    let (dw, dt, dh) = (under.key, under.kind, under.held)
    let side: UInt64 = dependent < head ? 1 : 0
    let far = UInt64(Self.distance(abs(head - dependent)))
    let (dl, dr, hl) = (nodes[under.left], nodes[under.right], nodes[over.left])
    let (dPrev, dNext) = (nodes[max(0, dependent - 1)].kind, nodes[dependent + 1].kind)
    let (hPrev, hNext) = (nodes[max(0, head - 1)].kind, nodes[head + 1].kind)
    let sided = ht << 1 | side
    list.add(1, sided)
    list.add(2, sided, dt)
    list.add(3, sided, dw)
    list.add(4, NameHash.pair(hw, side), dw)
    list.add(5, NameHash.pair(hw, side), dt)
    list.add(6, hw, side)
    list.add(7, dw)
    list.add(8, sided, dt, far)
    list.add(9, sided, dt, hh)
    list.add(10, sided, dt, dh)
    list.add(11, NameHash.pair(hw, side), hh, dt)
    list.add(12, sided, dt, dPrev)
    list.add(13, sided, dt, dNext)
    list.add(14, sided, dt, hPrev)
    list.add(15, sided, dt, hNext)
    list.add(16, sided, dt, dl.key)
    list.add(17, sided, dt, dr.key)
    list.add(18, NameHash.pair(sided, dt), dl.kind, dr.kind)
    list.add(19, dw, dt, dh)
    list.add(20, NameHash.pair(sided, dt), hl.relation, far)
    list.add(21, dw, dr.key)
    list.add(22, NameHash.pair(hw, side), dt, dl.key)
    list.add(23, sided, under.tail)
    list.add(24, NameHash.pair(hw, side), dr.key, dw)
    list.add(25, sided, dt, under.shape)
    list.add(26, NameHash.pair(sided, dt), NameHash.pair(hh, dh), far)
  }

  private static func distance(_ words: Int) -> Int {
    words < 5 ? words : words < 8 ? 5 : words < 12 ? 6 : 7
  }
}
