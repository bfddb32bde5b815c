/// Where in a tree times begin: by their first token, and by a glance at the second.
struct TimeStarts: Sendable {
  /// The ways that a word leads from the root, as places in `branches`.
  struct Start: Sendable {
    var branches = 0..<0
    var next = Lookahead()
  }

  /// What may stand after some nodes. Most tokens are turned away by it.
  struct Lookahead: Sendable {
    /// Whether nothing needs to follow.
    var isWhole = false
    var digits = false
    var signs = false
    /// Where its bits stand, one for each word that may follow.
    fileprivate var row = 0
  }

  /// By the word that stands first.
  let byWord: [Start]
  let digits: Range<Int>
  let brackets: Range<Int>
  /// What may stand after a whole time.
  let tails: Lookahead
  /// All ways from the root, those of a word side by side.
  let branches: [TimeTree.Branch]
  /// The words that may follow, a row of bits for each lookahead.
  private let followers: [UInt64]
  /// What each word can be.
  private let classes: [TimeClasses]

  init(_ tree: TimeTree, _ vocabulary: TimeVocabulary) {
    let root = tree.nodes[tree.root]
    var ways: [[TimeTree.Branch]] = Array(repeating: [], count: vocabulary.count)
    for way in tree.words(of: root) {
      ways[Int(way.word)].append(TimeTree.Branch(step: TimeStep(kind: .words, gap: .any), node: way.node))
    }
    for branch in tree.branches(of: root) {
      for word in vocabulary.openings(of: branch.step.slot) { ways[Int(word)].append(branch) }
    }
    let openings = ways.indices.filter { !ways[$0].isEmpty }.map { TimeWord($0) }
    var starts = Array(repeating: Start(), count: vocabulary.count)
    var branches: [TimeTree.Branch] = []
    var followers: [UInt64] = []
    func append(_ some: [TimeTree.Branch]) -> Range<Int> {
      branches += some
      return branches.count - some.count..<branches.count
    }
    func append(_ draft: Draft) -> Lookahead {
      followers += draft.words
      var next = draft.next
      next.row = followers.count - draft.words.count
      return next
    }
    for word in openings {
      var next = Draft(vocabulary)
      for branch in ways[Int(word)] {
        next.add(tree.nodes[Int(branch.node)], tree, vocabulary, openings)
        if branch.step.slot == .number { vocabulary.seconds(after: word).forEach { next.insert($0) } }
      }
      starts[Int(word)] = Start(branches: append(ways[Int(word)]), next: append(next))
    }
    byWord = starts
    digits = append(tree.branches(of: root).filter(\.step.slot.takesDigits))
    brackets = append(tree.branches(of: root).filter { $0.step.kind == .sign })
    var tails = Draft(vocabulary)
    tails.add(tree.nodes[tree.tails], tree, vocabulary, openings)
    self.tails = append(tails)
    (self.branches, self.followers) = (branches, followers)
    var classes = vocabulary.classes
    for word in openings { classes[Int(word)].insert(.time) }
    self.classes = classes
  }

  /// Whether a time may begin with a word.
  func mayBegin(with word: TimeWord) -> Bool { !byWord[Int(word)].branches.isEmpty }

  /// Whether a word may follow.
  @inline(__always)
  func mayFollow(_ word: TimeWord, _ next: Lookahead) -> Bool {
    followers[next.row + Int(word >> 6)] >> UInt64(word & 63) & 1 == 1
  }

  /// What a token can be.
  ///
  /// - Parameter word: its number, when it is a word.
  @inline(__always)
  func classes(of token: Token, word: TimeWord) -> TimeClasses {
    switch token.kind {
    case .word: classes[Int(word)]
    case .digits: .digits(token.end - token.start)
    case .sign where Sign.isDash(token.word): [.anything, .sign, .dash]
    case .sign where token.word == Sign.openBracket: [.anything, .sign, .time]
    case .sign: [.anything, .sign]
    }
  }
}

/// A lookahead while it is put together.
private struct Draft {
  var next = TimeStarts.Lookahead()
  var words: [UInt64]

  init(_ vocabulary: TimeVocabulary) { words = Array(repeating: 0, count: vocabulary.count / 64 + 1) }

  mutating func insert(_ word: TimeWord) { words[Int(word >> 6)] |= 1 << UInt64(word & 63) }

  /// - Parameter openings: the words that times begin with.
  mutating func add(
    _ node: TimeTree.Node, _ tree: TimeTree, _ vocabulary: TimeVocabulary, _ openings: [TimeWord]
  ) {
    if !node.rows.isEmpty { next.isWhole = true }
    for way in tree.words(of: node) { insert(way.word) }
    for step in tree.branches(of: node).map(\.step) {
      switch step.kind {
      case .thing, .end: next.isWhole = true
      case .sign, .dash: next.signs = true
      case .time:
        next.digits = true
        openings.forEach { insert($0) }
      case .slot:
        if step.slot.takesDigits { next.digits = true }
        vocabulary.openings(of: step.slot).forEach { insert($0) }
      case .words: break
      }
    }
  }
}
