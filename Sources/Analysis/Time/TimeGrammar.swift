import TimelineModel

/// The words of a language that slots stand for, and its rules.
struct TimeLanguage: Sendable {
  /// For each slot its words and their values.
  var words: [Slot: [String: Int]]
  /// Two-word numbers: «et par».
  var pairs: [(String, String, value: Int)]
  /// Small words that show that a phrase before them is over: «og», «i», «ble».
  var endings: String
  /// Whether months and weekdays are written with a capital letter: «may» is no month then.
  var capitalisesNames = false
  /// Words that say how exactly, how early or how often.
  var nuances: [TimeNuance: String] = [:]
  var rules: [TimeRule]
}

/// A language's rules, compiled once to word numbers and indexed by first word.
struct TimeGrammar: Sendable {
  struct Step: Sendable {
    enum Kind: UInt8 { case words, sign, dash, slot, time, end }
    enum Gap: UInt8 { case any, touching, spaced }
    var kind: Kind
    var gap: Gap
    var slot: Slot
    /// Where a captured value goes.
    var place: Int
    var sign: WordID
    /// The words allowed, in `pool`.
    var words: Range<Int>
  }

  struct Row: Sendable {
    var rule: Int
    var steps: Range<Int>
    /// Steps from which and up to which the words belong to the time itself.
    var span: Range<Int>
    var isBare: Bool
    /// Whether words before the time itself belong to the pattern.
    var hasContext: Bool { span.lowerBound > steps.lowerBound }
  }

  /// The rows that begin with a word, and what may stand after it.
  struct First: Sendable {
    var rows: [Int32] = []
    /// Those that need no token after it.
    var alone: [Int32] = []
    /// One bit for each word that may follow.
    var followers: [UInt64] = []
    var digitsFollow = false
    var signsFollow = false

    /// Whether any longer row can go on with this token.
    @inline(__always)
    func goesOn(with token: Token) -> Bool {
      switch token.kind {
      case .digits: return digitsFollow
      case .sign: return signsFollow
      case .word:
        let place = Int(token.word >> 6)
        return place < followers.count && followers[place] >> UInt64(token.word & 63) & 1 == 1
      }
    }
  }

  let rules: [TimeRule]
  let capitalisesNames: Bool
  let nuances: NuanceTable
  private(set) var steps: [Step] = []
  private(set) var rows: [Row] = []
  private(set) var pool: [WordID] = []
  /// Rows that can begin with a word, by its number; with digits; with a sign; with a time before them.
  private(set) var byWord: [First]
  private(set) var byDigits: [Int32] = []
  private(set) var byBracket: [Int32] = []
  private(set) var tails = First()
  private let values: [[Int16]]
  /// Which words end a phrase, by their numbers.
  private let endings: [Bool]
  private let pairs: [(WordID, WordID, value: Int)]

  init(_ language: TimeLanguage, lexicon: inout Lexicon) {
    rules = language.rules
    capitalisesNames = language.capitalisesNames
    nuances = NuanceTable(language.nuances, lexicon: &lexicon)
    let parsed = language.rules.map { TimePattern.variants(of: $0.pattern) }
    for case .words(let words) in parsed.joined().joined().map(\.kind) {
      for word in words { _ = lexicon.intern(word) }
    }
    for word in language.words.values.joined() { _ = lexicon.intern(word.key) }
    pairs = language.pairs.map { (lexicon.intern($0.0), lexicon.intern($0.1), $0.value) }
    let ending = language.endings.split(whereSeparator: \.isWhitespace).map { lexicon.intern(String($0)) }
    var ends = Array(repeating: false, count: lexicon.count)
    for word in ending { ends[Int(word)] = true }
    endings = ends
    var table = Array(repeating: [Int16](repeating: -1, count: lexicon.count), count: 16)
    for (slot, words) in language.words {
      for (word, value) in words { table[slot.index][Int(lexicon.find(word))] = Int16(value) }
    }
    values = table
    byWord = Array(repeating: First(), count: lexicon.count)
    for (rule, variants) in parsed.enumerated() {
      for atoms in variants { add(atoms, rule: rule, lexicon) }
    }
    lookAhead()
  }

  /// The value of a word in a slot; −1 when it does not belong there.
  @inline(__always)
  func value(of word: WordID, in slot: Slot) -> Int {
    let column = values[slot.index]
    return Int(word) < column.count ? Int(column[Int(word)]) : -1
  }

  func isEnding(_ word: WordID) -> Bool { Int(word) < endings.count && endings[Int(word)] }

  /// The value of a number of two words; −1 when they are none.
  func value(ofPair first: WordID, _ second: WordID) -> Int {
    for pair in pairs where pair.0 == first && pair.1 == second { return pair.value }
    return -1
  }

  private mutating func add(_ atoms: [PatternAtom], rule: Int, _ lexicon: Lexicon) {
    let start = steps.count
    var span = start..<Int.max
    var isAfterDash = false
    var seen: Set<Slot> = []
    for atom in atoms {
      switch atom.kind {
      case .spanStart: span = steps.count..<Int.max
      case .spanEnd: span = span.lowerBound..<steps.count
      case .words, .sign, .dash, .slot:
        var step = compiled(atom, seen: &seen, lexicon)
        if isAfterDash { step.gap = .any }
        isAfterDash = step.kind == .dash
        steps.append(step)
      }
    }
    let end = min(span.upperBound, steps.count)
    rows.append(
      Row(
        rule: rule, steps: start..<steps.count, span: span.lowerBound..<end, isBare: rules[rule].isBare))
    index(row: Int32(rows.count - 1))
  }

  private mutating func compiled(_ atom: PatternAtom, seen: inout Set<Slot>, _ lexicon: Lexicon) -> Step {
    var step = Step(
      kind: .sign, gap: atom.isSpaced ? .spaced : .touching, slot: .end, place: 0, sign: 0, words: 0..<0)
    switch atom.kind {
    case .words(let words):
      step.kind = .words
      step.words = pool.count..<(pool.count + words.count)
      pool += words.map { lexicon.find($0) }
    case .sign(let sign): step.sign = sign
    case .dash:
      step.kind = .dash
      step.gap = .any
    case .slot(.openBracket): step.sign = Sign.openBracket
    case .slot(.closeBracket): step.sign = Sign.closeBracket
    case .slot(let slot):
      step.kind = slot == .time ? .time : slot == .end ? .end : .slot
      if slot == .end { step.gap = .any }
      step.slot = slot
      let second = seen.insert(slot).inserted ? 0 : 1
      step.place = slot == .time ? second : slot.index * 2 + second
    case .spanStart, .spanEnd: preconditionFailure("markers are no steps")
    }
    return step
  }

  private mutating func index(row: Int32) {
    let first = steps[rows[Int(row)].steps.lowerBound]
    switch first.kind {
    case .words:
      for word in pool[first.words] { byWord[Int(word)].rows.append(row) }
    case .sign: byBracket.append(row)
    case .time: tails.rows.append(row)
    case .slot:
      for (word, value) in values[first.slot.index].enumerated() where value >= 0 {
        byWord[word].rows.append(row)
      }
      if first.slot == .number { for pair in pairs { byWord[Int(pair.0)].rows.append(row) } }
      if first.slot.takesDigits { byDigits.append(row) }
    case .dash, .end: preconditionFailure("a pattern begins with a word, a number or a time")
    }
  }

  /// Notes for each first word what may stand second, so that most tokens are turned away at a glance.
  private mutating func lookAhead() {
    let words = (byWord.count + 63) / 64
    var anyTime = Array(repeating: UInt64(0), count: words)
    for (word, first) in byWord.enumerated() where !first.rows.isEmpty {
      anyTime[word / 64] |= 1 << UInt64(word % 64)
    }
    for word in byWord.indices where !byWord[word].rows.isEmpty {
      byWord[word] = lookedAhead(byWord[word], word: WordID(word), anyTime)
    }
    tails = lookedAhead(tails, word: 0, anyTime)
  }

  private func lookedAhead(_ first: First, word: WordID, _ anyTime: [UInt64]) -> First {
    var first = first
    first.followers = Array(repeating: 0, count: anyTime.count)
    func follow(_ next: Int) { first.followers[next / 64] |= 1 << UInt64(next % 64) }
    for row in first.rows {
      let range = rows[Int(row)].steps
      if steps[range.lowerBound].slot == .number {
        for pair in pairs where pair.0 == word { follow(Int(pair.1)) }
      }
      guard range.count > 1, steps[range.lowerBound + 1].kind != .end else {
        first.alone.append(row)
        continue
      }
      let second = steps[range.lowerBound + 1]
      switch second.kind {
      case .words: for next in pool[second.words] { follow(Int(next)) }
      case .sign, .dash: first.signsFollow = true
      case .time, .end:
        for place in anyTime.indices { first.followers[place] |= anyTime[place] }
        first.digitsFollow = true
      case .slot:
        if second.slot.takesDigits { first.digitsFollow = true }
        for (next, value) in values[second.slot.index].enumerated() where value >= 0 { follow(next) }
        if second.slot == .number { for pair in pairs { follow(Int(pair.0)) } }
      }
    }
    return first
  }
}
