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

  package private(set) var stack: [Int] = [0]
  package private(set) var next = 1
  let words: [SyntaxWord]
  let classes: [WordClass]
  package private(set) var heads: [Int]
  package private(set) var relations: [Relation]
  /// Its first and last two dependents on either side; 0 for none.
  private var lefts: [SIMD2<Int32>]
  private var rights: [SIMD2<Int32>]
  /// The relations of its dependents, a bit each.
  private var held: [UInt64]
  private var dependents: [SIMD2<UInt8>]

  /// - Parameters:
  ///   - words: behind one for place 0.
  ///   - classes: likewise.
  package init(_ words: [SyntaxWord], _ classes: [WordClass]) {
    (self.words, self.classes) = (words, classes)
    heads = Array(repeating: 0, count: words.count)
    relations = Array(repeating: .other, count: words.count)
    lefts = Array(repeating: .zero, count: words.count)
    rights = lefts
    held = Array(repeating: 0, count: words.count)
    dependents = Array(repeating: .zero, count: words.count)
    stack.reserveCapacity(words.count)
  }

  package var isDone: Bool { next == words.count && stack.count == 1 }

  package func can(_ move: Move) -> Bool {
    switch move {
    case .shift: next < words.count
    case .left: next < words.count && stack.count > 1
    case .right: stack.count > 1
    }
  }

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
    heads[dependent] = head
    relations[dependent] = relation
    held[head] |= 1 << UInt64(relation.rawValue)
    if dependent < head {
      // Left dependents come from the inside out.
      lefts[head] = [Int32(dependent), lefts[head][0]]
      dependents[head][0] &+= 1
    } else {
      rights[head] = [Int32(dependent), rights[head][0]]
      dependents[head][1] &+= 1
    }
  }

  // MARK: Features

  private func word(_ index: Int) -> UInt64 { words[index].key }
  private func kind(_ index: Int) -> UInt64 { UInt64(classes[index].rawValue) }
  private func relation(_ index: Int32) -> UInt64 {
    index == 0 ? 63 : UInt64(relations[Int(index)].rawValue)
  }
  private func kind(_ index: Int32) -> UInt64 { index == 0 ? 63 : kind(Int(index)) }
  private func word(_ index: Int32) -> UInt64 { index == 0 ? 63 : word(Int(index)) }

  /// What the next move is told from.
  package func collectMove(into list: inout FeatureList) {
    list.removeAll()
    let top = stack[stack.count - 1]
    let below = stack.count > 1 ? stack[stack.count - 2] : -1
    let deep = stack.count > 2 ? stack[stack.count - 3] : -1
    let (none, end) = (UInt64(62), words.count)
    let (s0w, s0t) = (word(top), kind(top))
    let s1w = below < 0 ? none : word(below)
    let s1t = below < 0 ? none : kind(below)
    let s2t = deep < 0 ? none : kind(deep)
    let n0w = next < end ? word(next) : none
    let n0t = next < end ? kind(next) : none
    let n1w = next + 1 < end ? word(next + 1) : none
    let n1t = next + 1 < end ? kind(next + 1) : none
    let n2t = next + 2 < end ? kind(next + 2) : none
    let n3t = next + 3 < end ? kind(next + 3) : none
    let (s0l, s0r) = (lefts[top], rights[top])
    let s1r = below < 0 ? SIMD2<Int32>.zero : rights[below]
    let s1l = below < 0 ? SIMD2<Int32>.zero : lefts[below]
    let n0l = next < end ? lefts[next] : .zero
    let s0h = held[top]
    let s1h = below < 0 ? none : held[below]
    let n0h = next < end ? held[next] : none
    let far = UInt64(Self.distance(next - top))
    let apart = below < 0 ? none : UInt64(Self.distance(top - below))
    let comma = next > top + 1 && next <= end ? UInt64(classes[next - 1] == .comma ? 1 : 0) : 2

    list.add(1, 0)
    list.add(2, s0w, s0t)
    list.add(3, s0w)
    list.add(4, s0t)
    list.add(5, n0w, n0t)
    list.add(6, n0w)
    list.add(7, n0t)
    list.add(8, n1w, n1t)
    list.add(9, n1t)
    list.add(10, n2t, n1t)
    list.add(11, s1w, s1t)
    list.add(12, s1t)
    list.add(13, NameHash.pair(s0w, s0t), n0w, n0t)
    list.add(14, s0w, n0w)
    list.add(15, s0w, s0t, n0t)
    list.add(16, s0t, n0w, n0t)
    list.add(17, s0t, n0t)
    list.add(18, n0t, n1t)
    list.add(19, s1t, s0t)
    list.add(20, s1w, s0w)
    list.add(21, s1w, s0t)
    list.add(22, s1t, s0w)
    list.add(23, s1t, n0t)
    list.add(24, s1w, n0w)
    list.add(25, s0t, n0t, n1t)
    list.add(26, s1t, s0t, n0t)
    list.add(27, n0t, n1t, n2t)
    list.add(28, s2t, s1t, s0t)
    list.add(29, s0t, kind(s0l[0]), n0t)
    list.add(30, s0t, kind(s0r[0]), n0t)
    list.add(31, s0t, n0t, kind(n0l[0]))
    list.add(32, s1t, kind(s1r[0]), s0t)
    list.add(33, s1t, kind(s1l[0]), s0t)
    list.add(34, s0t, s0h)
    list.add(35, s0t, s0h, n0t)
    list.add(36, n0t, n0h)
    list.add(37, s0t, n0t, n0h)
    list.add(38, s1t, s1h, s0t)
    list.add(39, s1t, NameHash.pair(s1h, s0t), n0t)
    list.add(40, s0t, n0t, far)
    list.add(41, s0w, far)
    list.add(42, s1t, s0t, apart)
    list.add(43, s0w, relation(s0r[0]))
    list.add(44, s0w, relation(s0l[0]))
    list.add(45, s1w, relation(s1r[0]), s0t)
    list.add(46, n0w, relation(n0l[0]))
    list.add(47, s0t, n0t, comma)
    list.add(48, NameHash.pair(s1t, s0t), n0t, n1t)
    list.add(49, NameHash.pair(s0t, n0t), n1t, n2t)
    list.add(50, s1t, n0t, n1t)
    list.add(51, s0w, word(s0r[0]))
    list.add(52, s0w, word(s0l[0]), n0t)
    list.add(53, n0w, n1w)
    list.add(54, NameHash.pair(s0t, s0h), n0t, n0h)
    list.add(55, NameHash.pair(s1t, s1h), s0t, s0h)
    list.add(56, s1w, s0w, n0t)
    list.add(57, s1t, s0w, n0w)
    list.add(58, NameHash.pair(n0t, n1t), n2t, n3t)
    list.add(59, s1w, word(s0r[0]), s0t)
    list.add(60, NameHash.pair(s1t, s0t), kind(s0r[0]), n0t)
    list.add(61, NameHash.pair(s1t, s0t), kind(s0l[0]), n0t)
    list.add(62, s2t, NameHash.pair(s1t, s0t), n0t)
    list.add(63, s1w, relation(s0l[0]), s0t)
    list.add(64, s0t, UInt64(dependents[top][0]), UInt64(dependents[top][1]))
  }

  /// What the relation between two words is told from.
  package func collectRelation(_ head: Int, _ dependent: Int, into list: inout FeatureList) {
    list.removeAll()
    let (hw, ht) = (word(head), kind(head))
    let (dw, dt) = (word(dependent), kind(dependent))
    let side: UInt64 = dependent < head ? 1 : 0
    let far = UInt64(Self.distance(abs(head - dependent)))
    let (hh, dh) = (held[head], held[dependent])
    let (dl, dr) = (lefts[dependent], rights[dependent])
    let end = words.count
    let dPrev = kind(max(0, dependent - 1))
    let dNext = dependent + 1 < end ? kind(dependent + 1) : 62
    let hPrev = kind(max(0, head - 1))
    let hNext = head + 1 < end ? kind(head + 1) : 62
    let hl = lefts[head]
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
    list.add(16, sided, dt, word(dl[0]))
    list.add(17, sided, dt, word(dr[0]))
    list.add(18, NameHash.pair(sided, dt), kind(dl[0]), kind(dr[0]))
    list.add(19, dw, dt, dh)
    list.add(20, NameHash.pair(sided, dt), relation(hl[0]), far)
    list.add(21, dw, word(dr[0]))
    list.add(22, NameHash.pair(hw, side), dt, word(dl[0]))
    list.add(23, sided, words[dependent].tail >> 40)
    list.add(24, NameHash.pair(hw, side), word(dr[0]), dw)
    list.add(25, sided, dt, words[dependent].shape)
    list.add(26, NameHash.pair(sided, dt), NameHash.pair(hh, dh), far)
  }

  private static func distance(_ words: Int) -> Int {
    words < 5 ? words : words < 8 ? 5 : words < 12 ? 6 : 7
  }
}
