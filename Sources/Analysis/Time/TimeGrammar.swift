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
  /// Numbers of four digits that can be years.
  var years = 1000...2100
  /// What verbs tell, where the one nearest to a time decides; empty where the whole clause does.
  var verbs: [(VerbClue, String)] = []
  var rules: [TimeRule]
}

/// A language's rules, compiled once: their words numbered, their patterns in one tree; one object, for the tables
/// are large and never change.
final class TimeGrammar: Sendable {
  /// One way to say what a rule is about.
  struct Row: Sendable {
    var rule: Int
    /// Steps from which and up to which the words belong to the time itself.
    var span: Range<Int>
    var isBare: Bool
    var isTyped: Bool
    /// Whether words before the time itself belong to the pattern.
    var hasContext: Bool { span.lowerBound > 0 }
  }

  let rules: [TimeRule]
  let capitalisesNames: Bool
  let nuances: NuanceTable
  let rows: [Row]
  let vocabulary: TimeVocabulary
  let tree: TimeTree
  let starts: TimeStarts
  let years: ClosedRange<Int>
  /// Whether the verb nearest to a time tells which way it looks.
  let nearestVerbTells: Bool
  let infinitive: WordID
  let tenseWords: TenseWords
  private let perfect: WordID
  private let clues: [VerbClue]

  init(_ language: TimeLanguage, lexicon: inout Lexicon) {
    rules = language.rules
    capitalisesNames = language.capitalisesNames
    nuances = NuanceTable(language.nuances, lexicon: &lexicon)
    years = language.years
    nearestVerbTells = !language.verbs.isEmpty
    (infinitive, perfect) = (lexicon.intern("to"), lexicon.intern("have"))
    tenseWords = TenseWords(&lexicon)
    let verbs = language.verbs.flatMap { clue, words in
      words.split(whereSeparator: \.isWhitespace).map { (lexicon.intern(String($0)), clue) }
    }
    var clues = Array(repeating: VerbClue(), count: lexicon.count)
    for (word, clue) in verbs { clues[Int(word)].formUnion(clue) }
    self.clues = clues
    let parsed = language.rules.map { TimePattern.variants(of: $0.pattern) }
    vocabulary = TimeVocabulary(language, patterns: Array(parsed.joined().joined()), lexicon: &lexicon)
    var rows: [Row] = []
    var patterns: [TimeTree.Pattern] = []
    for (rule, variants) in parsed.enumerated() {
      for atoms in variants {
        let (steps, span) = Self.compiled(atoms, vocabulary, lexicon)
        rows.append(
          Row(rule: rule, span: span, isBare: rules[rule].isBare, isTyped: rules[rule].isTyped))
        patterns.append(steps)
      }
    }
    self.rows = rows
    tree = TimeTree(patterns)
    starts = TimeStarts(tree, vocabulary)
    for word in Lexicon.first..<WordID(lexicon.count)
    where starts.mayBegin(with: vocabulary.number(of: word)) {
      lexicon.note(word, as: .time)
    }
  }

  /// The value of a word in a slot; −1 when it does not belong there.
  func value(of word: WordID, in slot: Slot) -> Int {
    vocabulary.value(of: vocabulary.number(of: word), in: slot)
  }

  /// What a verb tells; nothing of words that are none.
  func clue(of word: WordID) -> VerbClue { Int(word) < clues.count ? clues[Int(word)] : [] }

  func isPerfect(_ word: WordID) -> Bool { word == perfect }

  func isEnding(_ word: WordID) -> Bool { vocabulary.isEnding(vocabulary.number(of: word)) }

  /// The steps of a variant, and those of them that belong to the time itself.
  private static func compiled(
    _ atoms: [PatternAtom], _ vocabulary: TimeVocabulary, _ lexicon: Lexicon
  ) -> (steps: TimeTree.Pattern, span: Range<Int>) {
    var steps: TimeTree.Pattern = []
    var span = 0..<Int.max
    var isAfterDash = false
    var seen: Set<Slot> = []
    for atom in atoms {
      var words: [TimeWord] = []
      switch atom.kind {
      case .spanStart: span = steps.count..<Int.max
      case .spanEnd: span = span.lowerBound..<steps.count
      case .words, .sign, .dash, .slot:
        if case .words(let choice) = atom.kind {
          words = choice.map { vocabulary.number(of: lexicon.find($0)) }
        }
        var step = TimeStep(atom, seen: &seen)
        if isAfterDash { step.gap = .any }
        isAfterDash = step.kind == .dash
        steps.append((step, words))
      }
    }
    return (steps, span.clamped(to: 0..<steps.count))
  }
}

extension TimeStep {
  /// - Parameter seen: slots that stand before it in its pattern.
  fileprivate init(_ atom: PatternAtom, seen: inout Set<Slot>) {
    self.init(kind: .sign, gap: atom.isSpaced ? .spaced : .touching)
    switch atom.kind {
    case .words: kind = .words
    case .sign(let sign): self.sign = sign
    case .dash:
      kind = .dash
      gap = .any
    case .slot(.openBracket): sign = Sign.openBracket
    case .slot(.closeBracket): sign = Sign.closeBracket
    case .slot(let slot):
      kind =
        switch slot {
        case .time: .time
        case .thing: .thing
        case .end: .end
        default: .slot
        }
      if slot == .end { gap = .any }
      self.slot = slot
      let second = seen.insert(slot).inserted ? 0 : 1
      place = Int8(slot.index < 0 ? second : slot.index * 2 + second)
    case .spanStart, .spanEnd: preconditionFailure("markers are no steps")
    }
  }
}
