import TimelineModel

/// Finds numbers that count or measure something, with unit, bounds, subject and claimant.
struct FigureRecognizer: Sendable {
  private let reader: NumberReader
  private let units: UnitTable
  /// The words that make a bound of a number, by the last of them; of several, those of more words first.
  private let bounds: WordTable<[(bound: FigureBound, words: [WordID])]>
  private let numbered: WordSet
  private let pointers: WordSet
  private let fates: WordSet
  /// «60 av dem»: those counted before.
  private let partOf: WordSet
  private let attribution: Attribution
  private let sources: WordSet

  init(attribution: Attribution, lexicon: inout Lexicon) {
    reader = NumberReader(lexicon: &lexicon)
    units = UnitTable(lexicon: &lexicon)
    bounds = Self.bounds(&lexicon)
    numbered = WordSet(NorwegianFigures.numbered, &lexicon)
    pointers = WordSet(NorwegianFigures.pointers, &lexicon)
    fates = WordSet(NorwegianFigures.fates, &lexicon)
    partOf = WordSet("dem de dei desse disse partnerne", &lexicon)
    sources = WordSet(NorwegianSpeech.accordingTo, &lexicon)
    self.attribution = attribution
  }

  private static func bounds(
    _ lexicon: inout Lexicon
  ) -> WordTable<[(bound: FigureBound, words: [WordID])]> {
    var table = WordTable<[(bound: FigureBound, words: [WordID])]>()
    for (bound, words) in NorwegianFigures.bounds {
      let words = words.split { $0 == " " || $0 == "." }.map { lexicon.intern(String($0)) }
      guard let last = words.last else { continue }
      table[last] = ((table[last] ?? []) + [(bound, words)]).sorted { $0.words.count > $1.words.count }
    }
    return table
  }

  /// All figures of an article, in the order of the text.
  func figures(of text: AnalyzedText, _ cast: Cast, times: [TimeMention], quotes: [Quote]) -> [Figure] {
    var figures: [Figure] = []
    let taken = times.map(\.span)
    for (number, sentence) in text.sentences.enumerated() {
      let kind = text.kind(of: sentence)
      guard kind.isRunning || kind == .caption else { continue }
      let isNewPassage = number == 0 || text.sentences[number - 1].passage != sentence.passage
      var before: Figure? = isNewPassage ? nil : figures.last
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        guard let (figure, next) = figure(text, at: index, in: sentence.tokens, before: before, taken) else {
          index += 1
          continue
        }
        var found = figure
        found.claimant = claimant(text, cast, found, in: sentence.tokens, quotes)
        figures.append(found)
        before = found
        index = next
      }
    }
    return figures
  }

  private func figure(
    _ text: AnalyzedText, at start: Int, in sentence: Range<Int>, before: Figure?, _ taken: [Span]
  ) -> (Figure, next: Int)? {
    guard let first = reader.number(text, at: start, to: sentence.upperBound),
      !isTaken(text, first.tokens, taken)
    else {
      return nil
    }
    if isNoCount(text, first, in: sentence) { return nil }
    var (low, high): (Double?, Double?) = (first.value, first.value)
    var end = first.tokens.upperBound
    let opening = boundBefore(text, start, in: sentence)
    if let second = second(text, after: first, in: sentence) {
      low = first.factor == 1 && second.factor > 1 ? first.value * second.factor : first.value
      high = second.value
      end = second.tokens.upperBound
    } else if first.isVague {
      high = nil
    } else if let bound = opening?.bound {
      switch bound {
      case .atLeast: high = nil
      case .atMost: low = nil
      case .about: break
      }
    }
    guard let unit = unit(text, after: end, first, in: sentence, before: before) else { return nil }
    let span = text.span((opening?.start ?? start)..<max(end, unit.end))
    let subject = subject(text, unit, in: sentence)
    return (
      Figure(span: span, low: low, high: high, unit: unit.name, unitWords: unit.words, subject: subject),
      max(end, unit.end)
    )
  }

  private func isTaken(_ text: AnalyzedText, _ tokens: Range<Int>, _ taken: [Span]) -> Bool {
    taken.firstOverlap(text.span(tokens)) != nil
  }

  /// Ordinals, ages, «resolusjon 2249», «de to», «(24)», «14-åring».
  private func isNoCount(_ text: AnalyzedText, _ number: NumberReader.Number, in sentence: Range<Int>) -> Bool
  {
    let before = number.tokens.lowerBound - 1
    let after = number.tokens.upperBound
    if sentence.contains(before) {
      var word = before
      if text.isSign(word, "."), word > sentence.lowerBound { word -= 1 }
      if numbered.contains(text.tokens[word]) { return true }
      if number.isWords, pointers.contains(text.tokens[before]) { return true }
      if text.isSign(before, "("), text.isSign(after, ")") { return true }
      if text.isSign(before, "-"), !text.isSpaced(before) { return true }
      if text.isSign(before, "/") { return true }
    }
    guard sentence.contains(after) else { return false }
    if !number.isWords {
      if text.isSign(after, "."), sentence.contains(after + 1), text.tokens[after + 1].kind == .word,
        !text.tokens[after + 1].marks.contains(.capitalised)
      {
        return true
      }
      if text.isSign(after, "-"), !text.isSpaced(after), sentence.contains(after + 1),
        text.tokens[after + 1].kind == .word, !text.isSpaced(after + 1)
      {
        return true
      }
      if text.isSign(after, "/") { return true }
    }
    return false
  }

  /// The other end of «60–70», «mellom 3.164 og 5.074», «2.738 til 4.323».
  private func second(
    _ text: AnalyzedText, after first: NumberReader.Number, in sentence: Range<Int>
  ) -> NumberReader.Number? {
    let joint = first.tokens.upperBound
    guard sentence.contains(joint + 1) else { return nil }
    let before = first.tokens.lowerBound - 1
    let opensWith = { (words: SmallWords) in sentence.contains(before) && text.isWord(before, words) }
    let isDash = text.isSign(joint, "–") || text.isSign(joint, "-") || text.isSign(joint, "—")
    let isJoint =
      isDash || text.isWord(joint, .til) && !opensWith([.fra, .frå])
      || text.isWord(joint, .og) && opensWith(.mellom)
    guard isJoint, let second = reader.number(text, at: joint + 1, to: sentence.upperBound) else {
      return nil
    }
    return second.value > first.value || first.factor == 1 && second.factor > 1
      ? second : nil
  }

  private func boundBefore(_ text: AnalyzedText, _ start: Int, in sentence: Range<Int>) -> (
    bound: FigureBound, start: Int
  )? {
    let isShort = text.isSign(start - 1, ".")
    let last = isShort ? start - 2 : start - 1
    guard sentence.contains(last), let found = bounds[text.tokens[last]] else { return nil }
    for (bound, words) in found where !isShort || words.count == 1 && bound == .about {
      let first = last - words.count + 1
      let stands =
        first >= sentence.lowerBound
        && words.indices.allSatisfy { offset in
          text.tokens[first + offset].kind == .word && text.tokens[first + offset].word == words[offset]
        }
      if stands { return (bound, first) }
    }
    return nil
  }

  private struct FoundUnit {
    var name: String
    var words: String?
    /// Past the noun, or 0 when it is understood.
    var end: Int
    /// The number's own noun phrase.
    var phrase: Range<Int>?
  }

  private func unit(
    _ text: AnalyzedText, after end: Int, _ number: NumberReader.Number, in sentence: Range<Int>,
    before: Figure?
  ) -> FoundUnit? {
    var index = end
    while sentence.contains(index), index - end < 4 {
      if text.isSign(index, "%") {
        return FoundUnit(name: "percent", words: "%", end: index + 1, phrase: nil)
      }
      guard text.tokens[index].kind == .word else { break }
      if units.isTime(text, index) { return nil }
      if let name = units.unit(text, index) {
        return FoundUnit(name: name, words: String(text.word(index)), end: index + 1, phrase: end..<index + 1)
      }
      let isPart = index > end && text.isWord(index, [.de, .dei])
      guard isPart || units.mayStandBetween(text, index) else { break }
      index += 1
    }
    if sentence.contains(index), let noun = units.plural(text, index) {
      return FoundUnit(name: noun, words: noun, end: index + 1, phrase: end..<index + 1)
    }
    if number.isWords, !number.isVague, !isPartOfThem(text, end, in: sentence) { return nil }
    return understood(text, end, number, in: sentence, before: before)
  }

  /// «60 av dem», «to av de drepte».
  private func isPartOfThem(_ text: AnalyzedText, _ index: Int, in sentence: Range<Int>) -> Bool {
    sentence.contains(index + 1) && text.isWord(index, .av)
      && partOf.contains(text.tokens[index + 1])
  }

  /// The unit of a number without a noun: people who suffered something, or what was counted just before.
  private func understood(
    _ text: AnalyzedText, _ end: Int, _ number: NumberReader.Number, in sentence: Range<Int>, before: Figure?
  ) -> FoundUnit? {
    let isYear = number.factor == 1 && number.tokens.count == 1 && (1900...2100).contains(number.value)
    let reach = end..<max(end, min(sentence.upperBound, end + 8))
    if !isYear, let fate = reach.first(where: { fates.contains(text.tokens[$0]) }) {
      return FoundUnit(name: "people", words: String(text.word(fate)), end: 0, phrase: nil)
    }
    guard !isYear, let before, sentence.contains(end) || before.span.end > 0 else { return nil }
    let isLinked =
      sentence.contains(end)
      && text.isWord(end, [.i, .av, .på, .fra, .frå, .er, .ved, .til, .skal, .ble, .vart, .blei])
    let isBound = boundBefore(text, number.tokens.lowerBound, in: sentence) != nil
    guard isLinked || isBound || number.value >= 1000 else { return nil }
    return FoundUnit(name: before.unit, words: before.unitWords, end: 0, phrase: nil)
  }

  /// «sivile drept»: the noun phrase, and what became of them.
  private func subject(_ text: AnalyzedText, _ unit: FoundUnit, in sentence: Range<Int>) -> String? {
    guard let phrase = unit.phrase else { return unit.words }
    var subject = String(text.words(phrase))
    let after = phrase.upperBound
    let reach = after..<max(after, min(sentence.upperBound, after + 6))
    if let fate = reach.first(where: { fates.contains(text.tokens[$0]) }) { subject += " " + text.word(fate) }
    return subject
  }

  /// Who gives the number: the speaker of the quote it stands in, «ifølge X», or the one who says so.
  private func claimant(
    _ text: AnalyzedText, _ cast: Cast, _ figure: Figure, in sentence: Range<Int>, _ quotes: [Quote]
  ) -> Actor.ID? {
    if let quote = quotes.overlapping(figure.span).first, quote.span.contains(figure.span) {
      return quote.speaker
    }
    if let source = sentence.first(where: { sources.contains(text.tokens[$0]) }) {
      let named = cast.namings(in: source + 1..<sentence.upperBound).first { $0.mention.kind != .place }
      if let id = named?.mention.entity { return id }
    }
    guard let said = attribution.saying(text, cast, in: sentence, last: nil) else { return nil }
    let isBehind = Int(text.tokens[said.verb].start) < figure.span.start
    switch said.stance {
    case .neutral, .report, .assert, .opinion, .claim, .answer:
      return isBehind || text.isSign(said.verb - 1, ",") ? said.speaker?.id : nil
    case .tag, .ask, .directive, .evaluate: return nil
    }
  }
}
