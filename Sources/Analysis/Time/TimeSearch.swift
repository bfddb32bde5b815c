import TimelineModel

/// Looks for the time that begins at a token: down the tree of patterns, as far as the words go.
struct TimeSearch {
  typealias Match = TimeRecognizer.Match

  private let recognizer: TimeRecognizer
  /// Whether the text is nothing but a time.
  private let isTyped: Bool
  /// The last time looked for inside another, by how many it stands inside: many patterns ask for the same.
  private var inner: [(position: Int, match: Match?)]

  /// How many times a time can stand inside.
  private static let deepest = 3

  /// - Parameter typed: whether the text is nothing but a time.
  init(_ recognizer: TimeRecognizer, typed: Bool = false) {
    self.recognizer = recognizer
    isTyped = typed
    inner = Array(repeating: (-1, nil), count: Self.deepest + 1)
  }

  /// What is carried down the tree, and what was found there.
  private struct Path {
    /// Where the words begin, and the sentence that they are taken from.
    let index: Int
    let sentence: Range<Int>
    /// How many times it stands inside.
    let depth: Int
    /// Whether words count that are a time only where something says so.
    let bare: Bool
    /// Whether it goes on behind a whole time.
    var isTail = false

    var captures = TimeCaptures()
    /// The rules of the times inside.
    var rules: [Int] = []
    /// Where each step so far ended.
    var ends = SIMD32<Int32>(repeating: 0)
    var steps = 0
    /// Where the time just passed ends, when words after it only belong to its pattern.
    var inside: Int?

    /// The longest of all, and of the words that are no time by themselves.
    var best: Found
    var alone: Found
  }

  private struct Found {
    var end: Int
    var row = -1
    var match: Match?
  }

  /// The longest time that begins with this token.
  ///
  /// - Parameters:
  ///   - sentence: the tokens that it may be taken from.
  ///   - bare: whether words count that are a time only where something says so.
  ///   - depth: how many times it stands inside.
  mutating func match(at index: Int, in sentence: Range<Int>, bare: Bool = false, depth: Int = 0) -> Match? {
    guard let branches = branches(at: index, before: sentence.upperBound) else { return nil }
    let classes = classes(at: index, before: sentence.upperBound).classes
    let leadsOn = branches.contains {
      !recognizer.grammar.starts.branches[$0].takes.isDisjoint(with: classes)
    }
    guard leadsOn else { return nil }
    let none = Found(end: index)
    var path = Path(index: index, sentence: sentence, depth: depth, bare: bare, best: none, alone: none)
    for place in branches {
      let branch = recognizer.grammar.starts.branches[place]
      if branch.takes.isDisjoint(with: classes) { continue }
      if branch.step.kind == .words {
        go(to: Int(branch.node), index + 1, &path)
      } else {
        follow(branch, from: index, &path)
      }
    }
    let best = path.best.match.map { extended($0, from: path) }
    // What follows may be what says so: «høsten» and «i fjor».
    if let alone = path.alone.match {
      let longer = extended(alone, from: path)
      if longer.end > alone.end, longer.end > (best?.end ?? 0) { return longer }
    }
    return best
  }

  /// Whether a time may begin at a token, as far as a glance tells.
  @inline(__always)
  func mayBegin(at index: Int, before end: Int) -> Bool { branches(at: index, before: end) != nil }

  /// The ways from the root that a token takes; nil where a glance at the next says that they lead nowhere.
  @inline(__always)
  private func branches(at index: Int, before end: Int) -> Range<Int>? {
    let token = recognizer.text.tokens[index]
    switch token.kind {
    case .digits: return recognizer.grammar.starts.digits
    case .sign: return token.word == Sign.openBracket ? recognizer.grammar.starts.brackets : nil
    case .word:
      guard token.hints.contains(.time) else { return nil }
      let start = recognizer.grammar.starts.byWord[Int(recognizer.grammar.vocabulary.number(of: token.word))]
      let isGoing =
        start.next.isWhole || index + 1 < end && mayGoOn(start.next, recognizer.text.tokens[index + 1])
      return isGoing && !start.branches.isEmpty ? start.branches : nil
    }
  }

  @inline(__always)
  private func mayGoOn(_ next: TimeStarts.Lookahead, _ token: Token) -> Bool {
    switch token.kind {
    case .digits: next.digits
    case .sign: next.signs
    case .word:
      recognizer.grammar.starts.mayFollow(recognizer.grammar.vocabulary.number(of: token.word), next)
    }
  }

  /// What the token at a position can be, and its number when it is a word that rules know.
  @inline(__always)
  private func classes(at position: Int, before end: Int) -> (word: TimeWord, classes: TimeClasses) {
    guard position < end else { return (0, .anything) }
    let token = recognizer.text.tokens[position]
    let word = token.kind == .word ? recognizer.grammar.vocabulary.number(of: token.word) : 0
    return (word, recognizer.grammar.starts.classes(of: token, word: word))
  }

  private mutating func extended(_ match: Match, from path: Path) -> Match {
    var match = match
    while let longer = withTail(match, path) { match = longer }
    return match
  }

  /// A time made longer by what follows it: «mandag» and «kveld», «mars» and «i fjor».
  private mutating func withTail(_ match: Match, _ path: Path) -> Match? {
    guard match.end < path.sentence.upperBound, match.span.upperBound == match.end,
      mayGoOn(recognizer.grammar.starts.tails, recognizer.text.tokens[match.end]),
      case let tails = recognizer.grammar.tree.nodes[recognizer.grammar.tree.tails],
      !tails.takes.isDisjoint(with: classes(at: match.end, before: path.sentence.upperBound).classes)
    else { return nil }
    let none = Found(end: match.end)
    var tail = Path(
      index: path.index, sentence: path.sentence, depth: path.depth, bare: true, isTail: true, best: none,
      alone: none)
    tail.captures.set(time: match.meaning, second: false)
    tail.rules = match.rules
    go(to: recognizer.grammar.tree.tails, match.end, &tail)
    guard var longer = tail.best.match else { return nil }
    longer.span = match.span.lowerBound..<longer.span.upperBound
    return longer
  }

  // MARK: Down the tree

  /// Takes rows that are whole at a node, and goes on with the tokens that stand here.
  private mutating func go(to number: Int, _ position: Int, inside: Int? = nil, _ path: inout Path) {
    let node = recognizer.grammar.tree.nodes[number]
    let (word, classes) = classes(at: position, before: path.sentence.upperBound)
    if node.takes.isDisjoint(with: classes) { return }
    let before = path.inside
    path.ends[path.steps] = Int32(position)
    path.steps += 1
    path.inside = inside
    for place in node.rows { take(Int(recognizer.grammar.tree.rows[Int(place)]), position, &path) }
    if word != 0, !node.words.isEmpty {
      let token = recognizer.text.tokens[position]
      for place in recognizer.grammar.tree.ways(from: node, by: word) {
        let next = Int(recognizer.grammar.tree.words[place].node)
        if recognizer.grammar.tree.nodes[next].gap.allows(token) { go(to: next, position + 1, &path) }
      }
    }
    for place in node.branches {
      let branch = recognizer.grammar.tree.branches[Int(place)]
      if !branch.takes.isDisjoint(with: classes) { follow(branch, from: position, &path) }
    }
    path.inside = before
    path.steps -= 1
  }

  /// Takes a step where the tokens fit it, and takes it back when all that lies behind it has been tried.
  private mutating func follow(_ branch: TimeTree.Branch, from position: Int, _ path: inout Path) {
    let step = branch.step
    let next = Int(branch.node)
    if step.kind == .end {
      if recognizer.isOver(position, path.sentence.upperBound) { go(to: next, position, &path) }
      return
    }
    guard position < path.sentence.upperBound else { return }
    let token = recognizer.text.tokens[position]
    guard position == path.index || step.gap.allows(token) else { return }
    switch step.kind {
    case .words: go(to: next, position + 1, &path)
    case .sign:
      if token.kind == .sign, token.word == step.sign { go(to: next, position + 1, &path) }
    case .dash:
      if token.kind == .sign, Sign.isDash(token.word) { go(to: next, position + 1, &path) }
    case .slot:
      let end = recognizer.fill(step, position, path.sentence.upperBound, &path.captures)
      if let end { go(to: next, end, &path) }
      path.captures.clear(step.place)
    case .time:
      guard mayBegin(at: position, before: path.sentence.upperBound),
        let time = time(at: position, inside: path), time.meaning != .nothing
      else { return }
      let rules = path.rules.count
      path.captures.set(time: time.meaning, second: step.place == 1)
      path.rules += time.rules
      go(to: next, time.end, inside: time.span.upperBound < time.end ? time.span.upperBound : nil, &path)
      path.rules.removeLast(path.rules.count - rules)
      path.captures.set(time: nil, second: step.place == 1)
    case .thing:
      for end in recognizer.things(from: position, before: path.sentence.upperBound) {
        go(to: next, end, &path)
      }
    case .end: break
    }
  }

  /// The time that stands inside another.
  private mutating func time(at position: Int, inside path: Path) -> Match? {
    let depth = path.depth + 1
    guard depth <= Self.deepest else { return nil }
    if inner[depth].position != position {
      inner[depth] = (position, match(at: position, in: path.sentence, bare: true, depth: depth))
    }
    return inner[depth].match
  }

  /// Notes a row whose pattern is whole, unless something longer or earlier was found.
  private func take(_ number: Int, _ position: Int, _ path: inout Path) {
    let row = recognizer.grammar.rows[number]
    // Inside another time no context counts but that time's own.
    if path.depth > 0, row.hasContext { return }
    if row.isTyped, !isTyped || path.depth > 0 { return }
    let isAlone = row.isBare && !path.bare
    let (end, first) = isAlone ? (path.alone.end, path.alone.row) : (path.best.end, path.best.row)
    guard position > end || position == end && number < first,
      recognizer.isWhole(
        path.index..<position, path.sentence.lowerBound, path.sentence.upperBound, path.isTail),
      let meaning = recognizer.grammar.rules[row.rule].meaning(path.captures)
    else { return }
    let start = row.span.lowerBound == 0 ? path.index : Int(path.ends[row.span.lowerBound - 1])
    let last = Int(path.ends[row.span.upperBound - 1])
    let match = Match(
      meaning: meaning, rules: path.rules.isEmpty ? [row.rule] : [row.rule] + path.rules, end: position,
      span: start..<(last == position ? path.inside ?? last : last))
    if isAlone {
      path.alone = Found(end: position, row: number, match: match)
    } else {
      path.best = Found(end: position, row: number, match: match)
    }
  }
}

extension TimeStep.Gap {
  /// Whether a token may stand here, by the white space before it.
  @inline(__always)
  fileprivate func allows(_ token: Token) -> Bool {
    self == .any || token.marks.contains(.spaced) == (self == .spaced)
  }
}
