import TimelineModel

/// Reads numbers as press writes them: «20.871», «25 000», «2,5 millioner», «tjuefem», «to millioner».
struct NumberReader: Sendable {
  /// A number and the tokens it is made of.
  struct Number {
    var tokens: Range<Int>
    var value: Double
    /// Written with words only.
    var isWords: Bool
    /// «titusener»: at least so many.
    var isVague = false
    /// A factor of its own: «millioner».
    var factor: Double = 1
  }

  private var cardinals = WordTable<Double>()
  private var multipliers = WordTable<Double>()
  private var vague = WordTable<Double>()
  private let ones: WordSet
  /// Multipliers that a full stop belongs to.
  private let shortened: WordSet
  /// All words that a number may begin with.
  private var openings = WordSet()

  init(lexicon: inout Lexicon) {
    for (value, words) in NorwegianFigures.cardinals {
      for word in words.split(separator: " ") { cardinals[lexicon.intern(String(word))] = value }
    }
    let units = NorwegianFigures.cardinals.filter { (2...9).contains($0.0) } + [(1, "en én ein ett")]
    for (ten, tens) in NorwegianFigures.cardinals where ten >= 20 {
      for (unit, words) in units {
        for first in tens.split(separator: " ") {
          for last in words.split(separator: " ") {
            cardinals[lexicon.intern(String(first + last))] = ten + unit
          }
        }
      }
    }
    for (value, words) in NorwegianFigures.multipliers {
      for word in words.split(separator: " ") { multipliers[lexicon.intern(String(word))] = value }
    }
    for (value, words) in NorwegianFigures.vague {
      for word in words.split(separator: " ") { vague[lexicon.intern(String(word))] = value }
    }
    ones = WordSet("en én ein ett eitt", &lexicon)
    shortened = WordSet("mill mrd", &lexicon)
    for word in Lexicon.first..<WordID(lexicon.count)
    where cardinals[word] != nil || multipliers[word] != nil || vague[word] != nil || ones.contains(word) {
      openings.insert(word)
    }
  }

  /// The number that begins at `start`.
  func number(_ text: AnalyzedText, at start: Int, to end: Int) -> Number? {
    let token = text.tokens[start]
    switch token.kind {
    case .digits: return digits(text, start, end)
    case .word: return openings.contains(token) ? words(text, start, end) : nil
    case .sign: return nil
    }
  }

  private func digits(_ text: AnalyzedText, _ start: Int, _ end: Int) -> Number? {
    let tokens = text.tokens
    guard tokens[start].number >= 0 else { return nil }
    var value = Double(tokens[start].number)
    var index = start + 1
    var isGrouped = false
    func isGroup(_ index: Int) -> Bool {
      index < end && tokens[index].kind == .digits && tokens[index].end - tokens[index].start == 3
    }
    let isShort = tokens[start].end - tokens[start].start <= 3
    while isShort, index < end {
      if text.isSign(index, "."), !text.isSpaced(index), isGroup(index + 1), !text.isSpaced(index + 1) {
        value = value * 1000 + Double(tokens[index + 1].number)
        index += 2
      } else if isGroup(index), text.isSpaced(index), tokens[index].start - tokens[index - 1].end <= 3 {
        value = value * 1000 + Double(tokens[index].number)
        index += 1
      } else {
        break
      }
      isGrouped = true
    }
    if text.isSign(index, ","), !text.isSpaced(index), index + 1 < end, tokens[index + 1].kind == .digits,
      !text.isSpaced(index + 1)
    {
      var fraction = Double(tokens[index + 1].number)
      for _ in tokens[index + 1].start..<tokens[index + 1].end { fraction /= 10 }
      value += fraction
      index += 2
    } else if !isGrouped, text.isSign(index, "."), !text.isSpaced(index), index + 1 < end,
      tokens[index + 1].kind == .digits, !text.isSpaced(index + 1)
    {
      return nil  // «14.30»: a time of day.
    }
    return multiplied(Number(tokens: start..<index, value: value, isWords: false), text, end)
  }

  private func words(_ text: AnalyzedText, _ start: Int, _ end: Int) -> Number? {
    let token = text.tokens[start]
    if let value = vague[token] {
      return Number(tokens: start..<start + 1, value: value, isWords: true, isVague: true)
    }
    if let value = cardinals[token] {
      return multiplied(Number(tokens: start..<start + 1, value: value, isWords: true), text, end)
    }
    if let value = multipliers[token], value < 1_000_000 {
      return multiplied(Number(tokens: start..<start + 1, value: value, isWords: true), text, end)
    }
    if ones.contains(token), start + 1 < end, multipliers[text.tokens[start + 1]] != nil {
      return multiplied(Number(tokens: start..<start + 1, value: 1, isWords: true), text, end)
    }
    return nil
  }

  private func multiplied(_ number: Number, _ text: AnalyzedText, _ end: Int) -> Number {
    var number = number
    while number.tokens.upperBound < end, let factor = multipliers[text.tokens[number.tokens.upperBound]] {
      number.value *= factor
      number.factor *= factor
      number.tokens = number.tokens.lowerBound..<number.tokens.upperBound + 1
      if text.isSign(number.tokens.upperBound, "."), text.isSpaced(number.tokens.upperBound + 1) {
        if shortened.contains(text.tokens[number.tokens.upperBound - 1]) {
          number.tokens = number.tokens.lowerBound..<number.tokens.upperBound + 1
        }
      }
    }
    return number
  }
}
