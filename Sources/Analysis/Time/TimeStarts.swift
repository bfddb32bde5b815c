/// Where in a tree times begin: by their first token, and by a glance at the second.
struct TimeStarts: Sendable {
  /// The ways that a word leads from the root.
  struct Start: Sendable {
    var branches: [TimeTree.Branch] = []
    var next = Lookahead()
  }

  /// What may stand after some nodes. Most tokens are turned away by it.
  struct Lookahead: Sendable {
    /// Whether nothing needs to follow.
    var isWhole = false
    var digits = false
    var signs = false
    /// One bit for each word that may.
    var words: [UInt64] = []

    @inline(__always)
    func contains(_ word: TimeWord) -> Bool {
      let place = Int(word >> 6)
      return place < words.count && words[place] >> UInt64(word & 63) & 1 == 1
    }

    mutating func insert(_ word: TimeWord) {
      while words.count <= Int(word >> 6) { words.append(0) }
      words[Int(word >> 6)] |= 1 << UInt64(word & 63)
    }
  }

  /// By the word that stands first.
  let byWord: [Start]
  let digits: [TimeTree.Branch]
  let brackets: [TimeTree.Branch]
  /// What may stand after a whole time.
  let tails: Lookahead
  /// What each word can be.
  private let classes: [TimeClasses]

  init(_ tree: TimeTree, _ vocabulary: TimeVocabulary) {
    let root = tree.nodes[tree.root]
    var starts = Array(repeating: Start(), count: vocabulary.count)
    for way in tree.words(of: root) {
      starts[Int(way.word)].branches.append(
        TimeTree.Branch(step: TimeStep(kind: .words, gap: .any), node: way.node))
    }
    for branch in tree.branches(of: root) {
      for word in vocabulary.openings(of: branch.step.slot) { starts[Int(word)].branches.append(branch) }
    }
    digits = tree.branches(of: root).filter(\.step.slot.takesDigits)
    brackets = tree.branches(of: root).filter { $0.step.kind == .sign }
    let openings = starts.indices.filter { !starts[$0].branches.isEmpty }.map { TimeWord($0) }
    for word in openings {
      var next = Lookahead()
      for branch in starts[Int(word)].branches {
        next.add(tree.nodes[Int(branch.node)], tree, vocabulary, openings)
        if branch.step.slot == .number { vocabulary.seconds(after: word).forEach { next.insert($0) } }
      }
      starts[Int(word)].next = next
    }
    byWord = starts
    var tails = Lookahead()
    tails.add(tree.nodes[tree.tails], tree, vocabulary, openings)
    self.tails = tails
    var classes = vocabulary.classes
    for word in openings { classes[Int(word)].insert(.time) }
    self.classes = classes
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

extension TimeStarts.Lookahead {
  /// - Parameter openings: the words that times begin with.
  fileprivate mutating func add(
    _ node: TimeTree.Node, _ tree: TimeTree, _ vocabulary: TimeVocabulary, _ openings: [TimeWord]
  ) {
    if !node.rows.isEmpty { isWhole = true }
    for way in tree.words(of: node) { insert(way.word) }
    for step in tree.branches(of: node).map(\.step) {
      switch step.kind {
      case .end: isWhole = true
      case .sign, .dash: signs = true
      case .time:
        digits = true
        openings.forEach { insert($0) }
      case .slot:
        if step.slot.takesDigits { digits = true }
        vocabulary.openings(of: step.slot).forEach { insert($0) }
      case .words: break
      }
    }
  }
}
