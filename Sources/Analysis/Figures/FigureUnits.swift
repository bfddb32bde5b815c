import TimelineModel

/// Finds what a number counts: by the noun behind it, or by what was counted or named before.
///
/// A class only because its tables are large: it never changes.
final class FigureUnits: Sendable {
  private let reader: NumberReader
  private let table: UnitTable
  private let fates: WordSet
  private let losses: WordSet
  private let against: WordSet
  private let of: WordSet
  private let and: WordSet
  private let the: WordSet
  private let them: WordSet
  private let links: WordSet
  private let clauses: WordSet
  private let strikes: WordSet
  private let tallies: WordSet
  private let figures: WordSet

  init(_ language: FigureLanguage, reader: NumberReader, lexicon: inout Lexicon) {
    self.reader = reader
    var verbs = WordSet()
    for word in Lexicon.first..<WordID(lexicon.count)
    where !lexicon.traits(of: word).isDisjoint(with: [.present, .future, .scheduled, .planned]) {
      verbs.insert(word)
    }
    table = UnitTable(language, verbs: verbs, lexicon: &lexicon)
    fates = WordSet(language.fates, &lexicon)
    losses = WordSet(language.losses, &lexicon)
    against = WordSet(language.joints.against, &lexicon)
    of = WordSet(language.joints.of, &lexicon)
    and = WordSet(language.joints.and, &lexicon)
    the = WordSet(language.joints.the, &lexicon)
    them = WordSet(language.joints.them, &lexicon)
    links = WordSet(language.joints.links, &lexicon)
    clauses = WordSet(language.joints.clauses, &lexicon)
    strikes = WordSet(language.striking, &lexicon)
    tallies = WordSet(language.tallies, &lexicon)
    figures = WordSet("tallet tall tal talet anslaget figure figures number", &lexicon)
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
  }

  /// What a number counts; nil when it counts nothing, or nothing that the words tell.
  func unit(
    of counted: Counted, _ text: AnalyzedText, _ cast: Cast, in sentence: Range<Int>, before: [FigureDraft]
  ) -> Found? {
    if let currency = currency(text, counted, in: sentence) { return currency }
    let noun = noun(text, after: counted.end, in: sentence)
    if counted.number.isShare {
      // «halvparten av tiden», «to av tre dager»
      if case .uncounted = noun { return nil }
      return Found(
        name: "percent", words: String(text.words(counted.number.tokens)), end: counted.end, phrase: nil)
    }
    switch noun {
    case .found(let unit): return unit
    case .uncounted: return nil
    case .none: break
    }
    if let shared = shared(text, after: counted, in: sentence) { return shared }
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

  private func noun(_ text: AnalyzedText, after end: Int, in sentence: Range<Int>) -> Noun {
    var index = end
    while sentence.contains(index), index - end < 4 {
      if text.isSign(index, "%") {
        return .found(Found(name: "percent", words: "%", end: index + 1, phrase: nil))
      }
      guard text.tokens[index].kind == .word else { break }
      if table.isUncounted(text, index) { return .uncounted }
      if let name = table.unit(text, index) {
        // «drepte sivile», «sivile dødsfall»: one phrase.
        let isLonger = text.isWord(index + 1, in: sentence) && table.unit(text, index + 1) != nil
        let phrase = end..<(isLonger ? index + 2 : index + 1)
        return .found(Found(name: name, words: String(text.word(index)), end: index + 1, phrase: phrase))
      }
      let isPart = index > end && the.contains(text.tokens[index])
      guard isPart || table.mayStandBetween(text, index) else { break }
      index += 1
    }
    if sentence.contains(index), !them.contains(text.tokens[index]), let noun = table.plural(text, index) {
      return .found(Found(name: noun, words: noun, end: index + 1, phrase: end..<index + 1))
    }
    return .none
  }

  /// «$20 million».
  private func currency(_ text: AnalyzedText, _ counted: Counted, in sentence: Range<Int>) -> Found? {
    let before = counted.number.tokens.lowerBound - 1
    guard sentence.contains(before), text.tokens[before].kind == .sign else { return nil }
    let name: String
    switch text.tokens[before].word {
    case 0x24: name = "dollars"
    case 0xA3: name = "pounds"
    case 0x20AC: name = "euros"
    default: return nil
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
    // «to av tre nordmenn» is a share.
    if of.contains(text.tokens[index]), counted.number.isWords { return nil }
    index += 1
    // «5 av de 12 gislene», «300 av byens 2.000 leger», «15 til totalt 90 millioner kroner»
    while sentence.contains(index), index - joint < 4,
      the.contains(text.tokens[index]) || Self.leading.fit(text, index)
    { index += 1 }
    guard sentence.contains(index),
      let second = reader.number(text, at: index, to: sentence.upperBound),
      case .found(var unit) = noun(text, after: second.tokens.upperBound, in: sentence)
    else { return nil }
    (unit.end, unit.phrase) = (0, nil)
    return unit
  }

  /// Words in the genitive, and «totalt».
  private static let leading = WordEnds("s totalt")

  // MARK: Numbers without a noun

  /// «Tre er drept», «rundt 70.000 er på flukt», «døde 101»: people, for something became of them.
  private func fate(_ text: AnalyzedText, of counted: Counted, in sentence: Range<Int>) -> Found? {
    if isYear(counted) { return nil }
    let before = counted.start - 1
    if sentence.contains(before), fates.contains(text.tokens[before]), !counted.number.isWords {
      return people(text, before)
    }
    // «Tre er drept», but not «to drept» of «de to».
    let isBare =
      counted.number.isWords && !counted.number.isVague && !isPartOfThem(text, counted.end, sentence)
    let isLinked = sentence.contains(counted.end) && links.contains(text.tokens[counted.end])
    if isBare, !isLinked || !opensClause(text, counted.start, in: sentence) { return nil }
    for index in counted.end..<max(counted.end, min(sentence.upperBound, counted.end + (isBare ? 4 : 8))) {
      if text.tokens[index].kind != .word { return nil }
      guard fates.contains(text.tokens[index]) else { continue }
      var found = people(text, index)
      found.isInherited = isPartOfThem(text, counted.end, sentence)
      return found
    }
    return nil
  }

  private func opensClause(_ text: AnalyzedText, _ index: Int, in sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound else { return true }
    let before = text.tokens[index - 1]
    return before.kind == .sign || clauses.contains(before) || and.contains(before)
  }

  private func people(_ text: AnalyzedText, _ fate: Int) -> Found {
    Found(name: "people", words: String(text.word(fate)), end: 0, phrase: nil)
  }

  private func isYear(_ counted: Counted) -> Bool {
    let number = counted.number
    return number.factor == 1 && number.tokens.count == 1 && (1900...2100).contains(number.value)
  }

  /// «60 av dem».
  private func isPartOfThem(_ text: AnalyzedText, _ index: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(index + 1) && of.contains(text.tokens[index])
      && them.contains(text.tokens[index + 1])
  }

  /// What was counted or named just before.
  private func understood(
    _ counted: Counted, _ text: AnalyzedText, _ cast: Cast, in sentence: Range<Int>, before: [FigureDraft]
  ) -> Found? {
    if isYear(counted) { return nil }
    let isPart = isPartOfThem(text, counted.end, sentence)
    if counted.number.isWords, !counted.number.isVague, !isPart { return nil }
    let isNear = before.last.map { sentence.contains($0.tokens.lowerBound) } ?? false
    // «70 soldater i Irak, Danmark 190 og Sverige 70».
    let isListed =
      isNear
      && cast.namings(in: max(sentence.lowerBound, counted.start - 4)..<counted.start).last.map {
        $0.tokens.upperBound == counted.start && !$0.isGenitive && $0.mention.kind != .person
      } ?? false
    let isLinked = sentence.contains(counted.end) && links.contains(text.tokens[counted.end])
    let clause = max(sentence.lowerBound, counted.start - 8)..<counted.start
    let isTallied = clause.contains { tallies.contains(text.tokens[$0]) }
    if isTallied, let noun = nounBefore(counted, text, in: sentence) { return noun }
    guard isListed || isLinked || counted.isBound || counted.value >= 1000 else { return nil }
    if !isNear, !isPart, let noun = nounBefore(counted, text, in: sentence) { return noun }
    let fitting = before.last { fits($0.unit.name, counted, isPart) }
    guard let fitting else {
      guard isPart else { return nil }
      // «30 av partnerne» counts partners, «300 av dem» people.
      let noun = table.plural(text, counted.end + 1)
      return Found(name: noun ?? "people", words: noun, end: 0, phrase: nil)
    }
    return Found(
      name: fitting.unit.name, words: fitting.unit.words, end: 0, phrase: nil, isInherited: true)
  }

  /// «Tallet på fremmedkrigere er minst 22 000».
  private func nounBefore(_ counted: Counted, _ text: AnalyzedText, in sentence: Range<Int>) -> Found? {
    for index in (max(sentence.lowerBound, counted.start - 8)..<counted.start).reversed() {
      let token = text.tokens[index]
      if token.kind != .word || clauses.contains(token) { return nil }
      guard token.end - token.start >= 6, let name = table.unit(text, index), name != "percent",
        fits(name, counted, false)
      else { continue }
      return Found(name: name, words: String(text.word(index)), end: 0, phrase: nil)
    }
    return nil
  }

  /// Whether so many of a unit can be: no share above a hundred, and no more states than there are.
  private func fits(_ unit: String, _ counted: Counted, _ isPart: Bool) -> Bool {
    switch unit {
    case "percent": !isPart && counted.value <= 100 && counted.number.factor == 1
    case "countries": counted.value <= 250
    case "kroner", "dollars", "euros", "pounds", "kilometers", "meters", "percentage points": !isPart
    default: true
    }
  }

  // MARK: Other nouns

  /// What the noun at `index` counts.
  func unit(_ text: AnalyzedText, _ index: Int) -> String? { table.unit(text, index) }

  /// «bomber», «luftangrep», «bombing»: what kills.
  func isStrike(_ text: AnalyzedText, _ index: Int) -> Bool {
    switch table.unit(text, index) {
    case "strikes", "bombs", "rockets", "missiles", "aircraft": true
    default: strikes.contains(text.tokens[index])
    }
  }

  /// «landene»: those already spoken of.
  func isDefinite(_ text: AnalyzedText, _ index: Int) -> Bool { Self.definite.fit(text, index) }

  private static let definite = WordEnds("ene ane")

  // MARK: The subject

  /// «sivile drept», «prosent av områdene mistet»: the noun phrase, and what became of them.
  ///
  /// - Parameter before: the figures before it; what is counted on with them is about the same.
  func subject(
    _ draft: FigureDraft, _ text: AnalyzedText, in clause: Range<Int>, before: [FigureDraft]
  ) -> String? {
    if draft.figure.unit == "percent" { return share(draft, text, in: clause, before: before) }
    guard let phrase = draft.unit.phrase else {
      let antecedent = draft.unit.isInherited ? before.last { Self.isAlike($0.figure, draft.figure) } : nil
      let subject = [antecedent?.figure.subject, draft.unit.words].compactMap(\.self)
      return subject.first.map { first in
        subject.count > 1 && !first.utf8.holds(subject[1].utf8) ? first + " " + subject[1] : first
      }
    }
    let end = phrase.upperBound
    let subject = String(text.words(phrase))
    guard Self.people.contains(draft.figure.unit) else { return subject }
    let after = end..<max(end, min(clause.upperBound, end + 6))
    // «har drept 352 sivile»
    let start = draft.tokens.lowerBound
    let before = max(clause.lowerBound, start - 6)..<max(clause.lowerBound, start)
    let fate =
      after.first { fates.contains(text.tokens[$0]) } ?? before.last { fates.contains(text.tokens[$0]) }
    guard let fate else { return subject }
    return subject + " " + text.word(fate)
  }

  /// «prosent av områdene mistet». A share without a whole is of the one before when it is named with it, is as
  /// great, or is called its number.
  private func share(
    _ draft: FigureDraft, _ text: AnalyzedText, in clause: Range<Int>, before: [FigureDraft]
  ) -> String? {
    let noun = draft.end - 1..<draft.end
    let end = endOfWhole(text, noun.upperBound, in: clause)
    // «… av området IS styrte på det meste, er tapt»
    let isAfterClause =
      text.isSign(clause.upperBound, ",") && text.isWord(clause.upperBound + 1, [.er, .var, .har])
    let reach = clause.lowerBound..<min(text.tokens.count, clause.upperBound + (isAfterClause ? 5 : 0))
    let lost = reach.first { !(noun.lowerBound..<end).contains($0) && losses.contains(text.tokens[$0]) }
    let subject = String(text.words(noun.lowerBound..<end))
    if end == noun.upperBound, let share = before.last(where: { $0.figure.unit == "percent" }) {
      let isNear = clause.contains(share.tokens.lowerBound)
      let isSame = share.figure.low == draft.figure.low && share.figure.high == draft.figure.high
      if isNear || isSame || clause.contains(where: { figures.contains(text.tokens[$0]) }) {
        return share.figure.subject
      }
    }
    return lost.map { subject + " " + text.word($0) } ?? subject
  }

  private static func isAlike(_ figure: Figure, _ other: Figure) -> Bool {
    figure.unit == other.unit || people.contains(figure.unit) && people.contains(other.unit)
  }

  /// Units that are people.
  static let people: Set = [
    "people", "deaths", "civilians", "children", "women", "soldiers", "officers", "instructors", "advisers",
    "fighters", "wounded", "refugees", "prisoners",
  ]

  /// «av områdene sine»: what the share is of.
  private func endOfWhole(_ text: AnalyzedText, _ end: Int, in clause: Range<Int>) -> Int {
    guard clause.contains(end + 1), of.contains(text.tokens[end]) else { return end }
    var index = end + 1
    while index < min(clause.upperBound, end + 6), text.tokens[index].kind == .word,
      !links.contains(text.tokens[index]), !clauses.contains(text.tokens[index])
    { index += 1 }
    return index > end + 1 ? index : end
  }
}
