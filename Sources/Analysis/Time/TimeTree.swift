/// One step of a pattern: what must stand at a place, and whether white space must stand before it.
struct TimeStep: Hashable, Sendable {
  enum Kind: UInt8, Sendable { case words, sign, dash, slot, time, thing, end }
  enum Gap: UInt8, Sendable { case any, touching, spaced }
  var kind: Kind
  var gap: Gap
  var slot: Slot = .end
  /// Where a captured value goes.
  var place: Int8 = 0
  var sign: WordID = 0
}

/// All patterns of a language in one tree: what they have in common is tried once, so that reading takes no
/// longer when rules are added.
///
/// Each way from a root down is a pattern, step by step; a row stands at the node where its pattern is whole.
struct TimeTree: Sendable {
  /// The steps of a row; only those of the kind `words` have words.
  typealias Pattern = [(step: TimeStep, words: [TimeWord])]

  struct Node: Sendable {
    /// Whether white space must stand before what leads here.
    var gap = TimeStep.Gap.any
    /// Rows that are whole here, the first ones first; an index into `rows`, as the others into their arrays.
    var rows: Range<Int32> = 0..<0
    var words: Range<Int32> = 0..<0
    var branches: Range<Int32> = 0..<0
    /// What may stand here for anything to come of it.
    var takes: TimeClasses = []
  }

  /// The way on by one word; those of a node are in the order of their words.
  struct WordBranch: Sendable {
    var word: TimeWord
    var node: Int32
  }

  /// The way on by anything else.
  struct Branch: Sendable {
    let step: TimeStep
    let node: Int32
    let takes: TimeClasses

    init(step: TimeStep, node: Int32) {
      self.step = step
      self.node = node
      takes = step.takes
    }
  }

  private(set) var nodes: [Node] = []
  private(set) var rows: [Int32] = []
  private(set) var words: [WordBranch] = []
  private(set) var branches: [Branch] = []
  /// Where times begin, and where they go on behind a whole time.
  let root = 0
  let tails = 1

  /// - Parameter patterns: the steps of each row, a row's number being its place; one that begins with a time
  ///   is a tail.
  init(_ patterns: [Pattern]) {
    var drafts = [Draft(), Draft()]
    var known: [Way: Int] = [:]
    for (row, pattern) in patterns.enumerated() {
      let isTail = pattern[0].step.kind == .time
      var node = isTail ? tails : root
      for (place, (step, words)) in pattern.enumerated() where place > 0 || !isTail {
        var step = step
        // White space before a time is no part of it.
        if place == 0 { step.gap = .any }
        let way = Way(from: node, step: step, words: words)
        if let next = known[way] {
          node = next
        } else {
          known[way] = drafts.count
          drafts[node].ways.append((way, drafts.count))
          node = drafts.count
          drafts.append(Draft(gap: step.gap))
        }
      }
      drafts[node].rows.append(Int32(row))
    }
    for draft in drafts { add(draft) }
  }

  /// The ways by one word from a node.
  @inline(__always)
  func ways(from node: Node, by word: TimeWord) -> Range<Int> {
    let ways = words[Int(node.words.lowerBound)..<Int(node.words.upperBound)]
    let first = ways.partitioningIndex { $0.word >= word }
    var end = first
    while end < ways.endIndex, words[end].word == word { end += 1 }
    return first..<end
  }

  // MARK: Building

  private struct Draft {
    var gap = TimeStep.Gap.any
    var rows: [Int32] = []
    var ways: [(way: Way, node: Int)] = []
  }

  private struct Way: Hashable {
    var from: Int
    var step: TimeStep
    var words: [TimeWord]
  }

  private mutating func add(_ draft: Draft) {
    var node = Node(gap: draft.gap)
    node.rows = Int32(rows.count)..<Int32(rows.count + draft.rows.count)
    rows += draft.rows
    let byWord = draft.ways.flatMap { way, node in
      way.words.map { WordBranch(word: $0, node: Int32(node)) }
    }
    node.words = Int32(words.count)..<Int32(words.count + byWord.count)
    words += byWord.sorted { ($0.word, $0.node) < ($1.word, $1.node) }
    let others = draft.ways.filter { $0.way.step.kind != .words }
    node.branches = Int32(branches.count)..<Int32(branches.count + others.count)
    branches += others.map { Branch(step: $0.way.step, node: Int32($0.node)) }
    if !draft.rows.isEmpty { node.takes.insert(.anything) }
    for way in byWord { node.takes.insert(.like(way.word)) }
    for way in others { node.takes.formUnion(way.way.step.takes) }
    nodes.append(node)
  }

  /// The words and the other ways that lead on from a node.
  func words(of node: Node) -> ArraySlice<WordBranch> {
    words[Int(node.words.lowerBound)..<Int(node.words.upperBound)]
  }

  func branches(of node: Node) -> ArraySlice<Branch> {
    branches[Int(node.branches.lowerBound)..<Int(node.branches.upperBound)]
  }
}
