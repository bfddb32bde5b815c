import TimelineModel

/// Reads numbers as press writes them: «20.871», «25 000», «2,5 millioner», «tjuefem», «to millioner».
///
/// A class only because its tables are large: it never changes.
final class NumberReader: Sendable {
  /// A number and the tokens it is made of.
  struct Number {
    var tokens: Range<Int>
    var value: Double
    /// Written with words only.
    var isWords: Bool
    /// «titusener», «flere hundre»: at least so many.
    var isVague = false
    /// «halvparten», «to tredeler»: a share of a hundred.
    var isShare = false
    /// A factor of its own: «millioner».
    var factor: Double = 1
  }

  private let cardinals: WordTable<Double>
  private let multipliers: WordTable<Double>
  private let vague: WordTable<Double>
  private let ones: WordSet
  private let couple: WordSet
  private let half: WordSet
  private let shares: Shares
  private let several: WordSet
  private let shortened: WordSet
  private let groupSign: Unicode.Scalar
  private let fractionSign: Unicode.Scalar

  init(_ language: FigureLanguage, lexicon: inout Lexicon) {
    (groupSign, fractionSign) = (language.groupSign, language.fractionSign)
    var openings = WordSet()
    var (cardinals, multipliers, vague) = (WordTable<Double>(), WordTable<Double>(), WordTable<Double>())
    for (value, words) in Self.cardinals(of: language) {
      let word = lexicon.intern(words)
      cardinals[word] = value
      openings.insert(word)
    }
    for (value, words) in language.multipliers {
      for word in words.split(separator: " ") {
        let word = lexicon.intern(String(word))
        multipliers[word] = value
        openings.insert(word)
      }
    }
    for (value, words) in language.vague {
      for word in words.split(separator: " ") {
        let word = lexicon.intern(String(word))
        vague[word] = value
        openings.insert(word)
      }
    }
    (self.cardinals, self.multipliers, self.vague) = (cardinals, multipliers, vague)
    ones = WordSet(language.ones, &lexicon)
    couple = WordSet(language.couple, &lexicon)
    several = WordSet(language.several, &lexicon)
    half = WordSet(language.half, &lexicon)
    shares = Shares(language, &lexicon)
    shortened = WordSet(language.shortened, &lexicon)
    openings.formUnion(ones)
    openings.formUnion(several)
    openings.formUnion(half)
    openings.formUnion(shares.half)
    lexicon.note(openings, as: .number)
  }

  /// The words that are numbers, with those made of tens and ones: «tjuefem».
  private static func cardinals(of language: FigureLanguage) -> [(Double, String)] {
    func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
    let plain = language.cardinals.flatMap { value, text in words(text).map { (value, $0) } }
    let units = plain.filter { (2...9).contains($0.0) } + words(language.ones).map { (1, $0) }
    let tens = plain.filter { $0.0 >= 20 }
    return plain
      + tens.flatMap { ten, word in units.map { (ten + $0.0, word + language.tensJoint + $0.1) } }
  }

  /// Whether a number may begin with a token.
  @inline(__always)
  func mayBegin(_ token: Token) -> Bool { token.kind == .digits || token.hints.contains(.number) }

  /// The number that begins at `start`.
  func number(_ text: AnalyzedText, at start: Int, to end: Int) -> Number? {
    let token = text.tokens[start]
    switch token.kind {
    case .digits: return digits(text, start, end)
    case .word: return token.hints.contains(.number) ? words(text, start, end) : nil
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
      if text.isSign(index, groupSign), !text.isSpaced(index), isGroup(index + 1), !text.isSpaced(index + 1) {
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
    func isFraction(_ sign: Unicode.Scalar) -> Bool {
      text.isSign(index, sign) && !text.isSpaced(index) && index + 1 < end
        && tokens[index + 1].kind == .digits && !text.isSpaced(index + 1)
    }
    if isFraction(fractionSign) {
      var fraction = Double(tokens[index + 1].number)
      for _ in tokens[index + 1].start..<tokens[index + 1].end { fraction /= 10 }
      value += fraction
      index += 2
    } else if !isGrouped, isFraction(groupSign) {
      return nil  // «14.30»: a time of day.
    }
    return multiplied(Number(tokens: start..<index, value: value, isWords: false), text, end)
  }

  private func words(_ text: AnalyzedText, _ start: Int, _ end: Int) -> Number? {
    let token = text.tokens[start]
    if let share = share(text, start, end) { return share }
    if let value = vague[token] {
      return Number(tokens: start..<start + 1, value: value, isWords: true, isVague: true)
    }
    if let value = cardinals[token] {
      return multiplied(Number(tokens: start..<start + 1, value: value, isWords: true), text, end)
    }
    if let value = multipliers[token], value < 1_000_000 {
      return multiplied(Number(tokens: start..<start + 1, value: value, isWords: true), text, end)
    }
    func isFactor(_ index: Int) -> Bool { index < end && multipliers.contains(text.tokens[index]) }
    if several.contains(token), isFactor(start + 1) {
      return multiplied(
        Number(tokens: start..<start + 1, value: 1, isWords: true, isVague: true), text, end)
    }
    guard ones.contains(token) else { return nil }
    if start + 1 < end, half.contains(text.tokens[start + 1]), isFactor(start + 2) {
      return multiplied(Number(tokens: start..<start + 2, value: 0.5, isWords: true), text, end)
    }
    if isFactor(start + 1) {
      return multiplied(Number(tokens: start..<start + 1, value: 1, isWords: true), text, end)
    }
    if start + 1 < end, couple.contains(text.tokens[start + 1]), isFactor(start + 2) {
      return multiplied(Number(tokens: start..<start + 2, value: 2, isWords: true), text, end)
    }
    return nil
  }

  /// «halvparten», «to tredeler», «fire av fem».
  private func share(_ text: AnalyzedText, _ start: Int, _ end: Int) -> Number? {
    func share(_ count: Int, _ part: Double, _ whole: Double) -> Number {
      let percent = (part / whole * 1000).rounded() / 10
      return Number(tokens: start..<start + count, value: percent, isWords: true, isShare: true)
    }
    let (first, next) = (text.tokens[start], start + 1)
    if shares.half.contains(first) { return share(1, 1, 2) }
    guard next < end, let count = cardinals[first], count >= 2 else { return nil }
    if let whole = shares.parts[text.tokens[next]], whole > count { return share(2, count, whole) }
    guard shares.of.contains(text.tokens[next]), next + 1 < end,
      let whole = cardinals[text.tokens[next + 1]], whole > count, (3...10).contains(whole)
    else { return nil }
    return share(3, count, whole)
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

/// Words for a part of the whole, by their numbers.
private struct Shares {
  let half: WordSet
  let of: WordSet
  private(set) var parts = WordTable<Double>()

  init(_ language: FigureLanguage, _ lexicon: inout Lexicon) {
    half = WordSet(language.shares.half, &lexicon)
    of = WordSet(language.shares.of, &lexicon)
    for (value, words) in language.shares.parts {
      for word in words.split(separator: " ") { parts[lexicon.intern(String(word))] = value }
    }
  }
}
