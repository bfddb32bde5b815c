/// The number of a word among those that a language's times are made of; 0 for all others.
typealias TimeWord = UInt16

/// The words that a language's times are made of, numbered closely, for most words are none of them.
struct TimeVocabulary: Sendable {
  /// By the numbers of the lexicon.
  private var numbers: [TimeWord] = []
  /// How many there are, plus one for all others.
  private(set) var count = 1
  /// For each slot the value of each word; −1 for those that do not belong there.
  private var values: [[Int16]] = []
  /// For each slot the words that can stand first in it.
  private var openings: [[TimeWord]] = []
  private var endings: [Bool] = []
  private var pairs: [(first: TimeWord, second: TimeWord, value: Int)] = []

  /// - Parameter patterns: what the rules are made of.
  init(_ language: TimeLanguage, patterns: [PatternAtom], lexicon: inout Lexicon) {
    for case .words(let words) in patterns.map(\.kind) {
      for word in words { _ = number(word, &lexicon) }
    }
    let inSlots = language.words.flatMap { slot, words in
      words.map { (slot, number($0.key, &lexicon), Int16($0.value)) }
    }
    pairs = language.pairs.map { (number($0.0, &lexicon), number($0.1, &lexicon), $0.value) }
    let ending = language.endings.split(whereSeparator: \.isWhitespace).map { number(String($0), &lexicon) }
    values = Slot.allCases.filter { $0.index >= 0 }.map { _ in Array(repeating: -1, count: count) }
    for (slot, word, value) in inSlots { values[slot.index][Int(word)] = value }
    openings = values.map { values in (0..<TimeWord(count)).filter { values[Int($0)] >= 0 } }
    openings[Slot.number.index] += pairs.map(\.first)
    endings = Array(repeating: false, count: count)
    for word in ending { endings[Int(word)] = true }
  }

  /// The number of a word, given one if it has none.
  private mutating func number(_ word: String, _ lexicon: inout Lexicon) -> TimeWord {
    let id = Int(lexicon.intern(word))
    while numbers.count <= id { numbers.append(0) }
    if numbers[id] == 0 {
      numbers[id] = TimeWord(count)
      count += 1
    }
    return numbers[id]
  }

  @inline(__always)
  func number(of word: WordID) -> TimeWord { Int(word) < numbers.count ? numbers[Int(word)] : 0 }

  /// The value of a word in a slot; −1 when it does not belong there.
  @inline(__always)
  func value(of word: TimeWord, in slot: Slot) -> Int { Int(values[slot.index][Int(word)]) }

  /// Whether a phrase before this word is over.
  func isEnding(_ word: TimeWord) -> Bool { endings[Int(word)] }

  /// The value of a number of two words; −1 when they are none.
  func value(ofPair first: TimeWord, _ second: TimeWord) -> Int {
    for pair in pairs where pair.first == first && pair.second == second { return pair.value }
    return -1
  }

  /// The words that can stand first in a slot.
  func openings(of slot: Slot) -> [TimeWord] { slot.index >= 0 ? openings[slot.index] : [] }

  /// What each word can be in a pattern, but for the beginning of a time.
  var classes: [TimeClasses] {
    var classes = (0..<TimeWord(count)).map { $0 == 0 ? TimeClasses.anything : [.anything, .like($0)] }
    for slot in Slot.allCases where slot.index >= 0 {
      for word in openings(of: slot) { classes[Int(word)].insert(.filling(slot)) }
    }
    return classes
  }

  /// The words that can stand second in a number that begins with a word.
  func seconds(after first: TimeWord) -> [TimeWord] { pairs.filter { $0.first == first }.map(\.second) }
}
