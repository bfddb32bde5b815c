import TimelineModel

/// Finds what a number counts: by the noun behind it, or by what was counted or named before.
///
/// A class only because its tables are large: it never changes.
final class FigureUnits: Sendable {
  private let reader: NumberReader
  let table: UnitTable
  let fates: WordSet
  let lots: WordSet
  let giving: WordSet
  let losses: WordSet
  let against: WordSet
  let of: WordSet
  let and: WordSet
  let the: WordSet
  let them: WordSet
  let links: WordSet
  let clauses: WordSet
  let being: WordSet
  let more: WordSet
  let to: WordSet
  private let strikes: WordSet
  let tallies: WordSet
  let spending: WordSet
  let figures: WordSet
  let compared: WordSet
  let other: WordSet
  let than: WordSet
  /// Verbs, as far as the tables of other stages know them.
  let verbs: WordSet
  private let times: WordSet
  private let ratios: WordSet
  private let squares: WordSet
  private let codes: WordTable<String>

  init(_ language: FigureLanguage, reader: NumberReader, lexicon: inout Lexicon) {
    self.reader = reader
    var verbs = WordSet()
    for word in Lexicon.first..<WordID(lexicon.count)
    where !lexicon.traits(of: word).isDisjoint(with: [.present, .future, .scheduled, .planned]) {
      verbs.insert(word)
    }
    table = UnitTable(language, verbs: verbs, lexicon: &lexicon)
    for word in Lexicon.first..<WordID(lexicon.count) where lexicon.traits(of: word).contains(.past) {
      verbs.insert(word)
    }
    verbs.insert(language.verbs, &lexicon)
    self.verbs = verbs
    fates = WordSet(language.fates, &lexicon)
    lots = WordSet(language.lots, &lexicon)
    giving = WordSet(language.giving, &lexicon)
    losses = WordSet(language.losses, &lexicon)
    against = WordSet(language.joints.against, &lexicon)
    of = WordSet(language.joints.of, &lexicon)
    and = WordSet(language.joints.and, &lexicon)
    the = WordSet(language.joints.the, &lexicon)
    them = WordSet(language.joints.them, &lexicon)
    links = WordSet(language.joints.links, &lexicon)
    clauses = WordSet(language.joints.clauses, &lexicon)
    more = WordSet(language.joints.more, &lexicon)
    being = WordSet(language.joints.being, &lexicon)
    to = WordSet(language.joints.to, &lexicon)
    strikes = WordSet(language.striking, &lexicon)
    tallies = WordSet(language.tallies, &lexicon)
    spending = WordSet(language.spending, &lexicon)
    figures = WordSet(language.figures, &lexicon)
    compared = WordSet(language.joints.compared, &lexicon)
    other = WordSet(language.joints.other, &lexicon)
    than = WordSet(language.joints.than, &lexicon)
    times = WordSet(language.times, &lexicon)
    ratios = WordSet(language.ratios, &lexicon)
    squares = WordSet(language.squares, &lexicon)
    var codes = WordTable<String>()
    for (unit, words) in FigureLanguage.codes {
      for word in words.split(separator: " ") { codes[lexicon.intern(word.lowercased())] = unit }
    }
    self.codes = codes
  }

  /// A number whose unit is asked for.
  struct Counted {
    var number: NumberReader.Number
    /// Past the number, with the other end of a range.
    var end: Int
    var value: Double
    /// A word for a bound stands before it.
    var isBound: Bool
    /// Where it begins, with that word.
    var start: Int
  }

  struct Found {
    var name: String
    var words: String?
    /// Past the noun, or 0 when it is understood.
    var end: Int
    /// The number's own noun phrase.
    var phrase: Range<Int>?
    /// Taken from the figure before.
    var isInherited = false
    /// Whether those counted are people, whatever they are called.
    var isOfPeople = false
    /// A noun that may be singular too.
    var isGuessed = false
  }

  /// What a number counts; nil when it counts nothing, or nothing that the words tell.
  func unit(
    of counted: Counted, _ text: AnalyzedText, _ cast: Cast, in sentence: Range<Int>, before: [FigureDraft]
  ) -> Found? {
    if let currency = currency(text, counted, in: sentence) { return currency }
    let noun = noun(text, after: counted.end, in: sentence, isYear: isYear(counted))
    if counted.number.isShare {
      // «halvparten av tiden», «to av tre dager»
      if case .uncounted = noun { return nil }
      // «fire av ti lærere»: of the teachers.
      var whole: Range<Int>?
      if counted.number.tokens.count > 2, case .found(let unit) = noun { whole = unit.phrase }
      return Found(
        name: "percent", words: String(text.words(counted.number.tokens)), end: counted.end, phrase: whole)
    }
    switch noun {
    case .found(let unit): return unit
    case .uncounted: return nil
    case .none: break
    }
    if let shared = shared(text, after: counted, in: sentence) { return shared }
    if let predicate = predicate(text, counted, in: sentence) { return predicate }
    if let fate = fate(text, of: counted, in: sentence) { return fate }
    return understood(counted, text, cast, in: sentence, before: before)
  }

  // MARK: The noun

  private enum Noun {
    case found(Found)
    /// «tre uker»: it counts, but no figure.
    case uncounted
    case none
  }

  /// - Parameter isYear: whether the number may be one, so that only nouns that are surely counted fit.
  private func noun(
    _ text: AnalyzedText, after end: Int, in sentence: Range<Int>, isYear: Bool = false
  ) -> Noun {
    var index = end
    while sentence.contains(index), index - end < 4 {
      if text.isSign(index, "%") {
        return .found(Found(name: "percent", words: "%", end: index + 1, phrase: nil))
      }
      if isOpening(text, index) {
        index += 1
        continue
      }
      // «150, godt utstyrte krigere»
      if index == end, text.isSign(index, ","), let noun = described(text, index + 1, in: sentence) {
        index = noun
      }
      guard text.tokens[index].kind == .word else { break }
      if index == end, times.contains(text.tokens[index]),
        !(sentence.contains(index + 1) && ratios.contains(text.tokens[index + 1]))
      {
        return .found(
          Found(name: "times", words: String(text.word(index)), end: index + 1, phrase: end..<index + 1))
      }
      if table.isUncounted(text, index) { return .uncounted }
      if var name = table.unit(text, index) {
        // «square metres»
        if index > end, squares.contains(text.tokens[index - 1]) { name = "square " + name }
        // «drepte sivile», «sivile dødsfall»: one phrase.
        let isLonger = text.isWord(index + 1, in: sentence) && table.unit(text, index + 1) != nil
        let phrase = end..<(isLonger ? index + 2 : index + 1)
        return .found(
          Found(
            name: name, words: String(text.word(index)), end: index + 1, phrase: phrase,
            isOfPeople: table.isOfPeople(text, index)))
      }
      guard isBetween(text, index, after: end, in: sentence) else { break }
      index += 1
    }
    let people = isYear ? .none : participle(text, before: index, after: end)
    guard sentence.contains(index), index - end < 4, !them.contains(text.tokens[index]) else { return people }
    let plural = table.plural(text, index)
    let isBare = !isYear && !isClosed(text.tokens[index])
    if let noun = plural ?? (isBare ? table.unchanged(text, index) : nil) {
      return .found(
        Found(
          name: noun, words: noun, end: index + 1, phrase: end..<index + 1, isGuessed: plural == nil))
    }
    return people
  }

  /// «8135 smittede», «15 allierte klare»: the words behind a number when no noun follows.
  private func participle(_ text: AnalyzedText, before last: Int, after end: Int) -> Noun {
    let people = (end..<max(end, last)).last { table.participle(text, $0) != nil }
    guard let people else { return .none }
    return .found(
      Found(
        name: "people", words: text.lowered(people), end: people + 1, phrase: end..<people + 1,
        isOfPeople: true,
        isGuessed: true))
  }

  /// What is counted behind an adjective or two: «godt utstyrte krigere».
  private func described(_ text: AnalyzedText, _ start: Int, in sentence: Range<Int>) -> Int? {
    guard sentence.contains(start + 1), !isClosed(text.tokens[start]) else { return nil }
    let noun = (start + 1..<min(start + 4, sentence.upperBound)).first { table.unit(text, $0) != nil }
    return noun.flatMap { table.mayStandBetween(text, $0 - 1) ? $0 : nil }
  }

  /// «40 «terrorister»».
  private func isOpening(_ text: AnalyzedText, _ index: Int) -> Bool {
    text.isSign(index, "«") || text.isSign(index, "“")
  }

  /// Words that begin or join something else, and verbs.
  private func isClosed(_ token: Token) -> Bool {
    links.contains(token) || clauses.contains(token) || and.contains(token) || against.contains(token)
      || fates.contains(token) || being.contains(token)
  }

  /// What may stand between a number and its noun: «ulike», «vestlige og irakiske», «av landets», «IS fighters».
  private func isBetween(_ text: AnalyzedText, _ index: Int, after end: Int, in sentence: Range<Int>) -> Bool
  {
    if table.mayStandBetween(text, index) { return true }
    guard sentence.contains(index + 1) else { return false }
    if text.tokens[index].marks.contains(.capitalised), table.unit(text, index + 1) != nil { return true }
    guard index > end else { return false }
    if the.contains(text.tokens[index]) { return true }
    if of.contains(text.tokens[index - 1]) { return NorwegianFigures.leading.fit(text, index, leaving: 2) }
    return and.contains(text.tokens[index]) && !of.contains(text.tokens[index - 1])
      && !text.tokens[index + 1].hints.contains(.number) && table.mayStandBetween(text, index + 1)
  }

  /// «$20 million», «NOK 340,000».
  private func currency(_ text: AnalyzedText, _ counted: Counted, in sentence: Range<Int>) -> Found? {
    let before = counted.number.tokens.lowerBound - 1
    guard sentence.contains(before) else { return nil }
    let name: String
    switch text.tokens[before].word {
    case 0x24: name = "dollars"
    case 0xA3: name = "pounds"
    case Sign.number("€"): name = "euros"
    default:
      // «NOK 340,000»
      guard text.tokens[before].marks.contains(.allCapitals), let code = codes[text.tokens[before]] else {
        return nil
      }
      name = code
    }
    return Found(name: name, words: String(text.word(before)), end: 0, phrase: nil)
  }

  /// «89 mot 80 stemmer», «fra 60 til 68 medlemmer», «5 av de 12 gislene»: the noun of the second number is the
  /// first one's too.
  private func shared(_ text: AnalyzedText, after counted: Counted, in sentence: Range<Int>) -> Found? {
    var index = counted.end
    // «35 danske og 18 baltiske trenere»
    while text.isWord(index, in: sentence), index - counted.end < 3, table.mayStandBetween(text, index),
      !against.contains(text.tokens[index])
    { index += 1 }
    guard sentence.contains(index) else { return nil }
    let isListed = index > counted.end && and.contains(text.tokens[index])
    guard isListed || index == counted.end && against.contains(text.tokens[index]) else { return nil }
    let joint = index
    // «to av tre nordmenn» is a share, «ni av 29 land» are nine.
    let isOfAll =
      sentence.contains(index + 1)
      && (the.contains(text.tokens[index + 1]) || text.tokens[index + 1].kind == .digits)
    if of.contains(text.tokens[index]), counted.number.isWords, !isOfAll { return nil }
    index += 1
    // «5 av de 12 gislene», «300 av byens 2.000 leger», «15 til totalt 90 millioner kroner»
    while sentence.contains(index), index - joint < 4,
      the.contains(text.tokens[index])
        || NorwegianFigures.leading.fit(text, index) && !reader.mayBegin(text.tokens[index])
    { index += 1 }
    guard sentence.contains(index),
      let second = reader.number(text, at: index, to: sentence.upperBound),
      case .found(var unit) = noun(text, after: second.tokens.upperBound, in: sentence)
    else { return nil }
    (unit.end, unit.phrase) = (0, nil)
    return unit
  }

  /// «mens tolv var kvinner», «30 er barn»: what they are stands behind.
  private func predicate(_ text: AnalyzedText, _ counted: Counted, in sentence: Range<Int>) -> Found? {
    guard sentence.contains(counted.end + 1), being.contains(text.tokens[counted.end]), !isYear(counted),
      opensClause(text, counted.start, in: sentence), !fates.contains(text.tokens[counted.end + 1]),
      case .found(var unit) = noun(text, after: counted.end + 1, in: sentence, isYear: true)
    else { return nil }
    unit.end = 0
    return unit
  }

  // MARK: Other nouns

  /// What the noun at `index` counts.
  func unit(_ text: AnalyzedText, _ index: Int) -> String? { table.unit(text, index) }

  /// «bomber», «luftangrep», «bombing»: what kills.
  func isStrike(_ text: AnalyzedText, _ index: Int) -> Bool {
    switch table.unit(text, index) {
    case "strikes", "bombs", "rockets", "missiles", "aircraft", "helicopters", "drones": true
    default: strikes.contains(text.tokens[index])
    }
  }

  /// «landene»: those already spoken of.
  func isDefinite(_ text: AnalyzedText, _ index: Int) -> Bool {
    NorwegianEndings.definiteThings.fit(text, index)
  }
}
