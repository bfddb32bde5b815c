import TimelineModel

/// What a number counts that has no noun: what became of those counted, or what was counted before.
extension FigureUnits {
  /// «Tre er drept», «rundt 70.000 er på flukt», «døde 101»: people, for something became of them.
  func fate(_ text: AnalyzedText, of counted: Counted, in sentence: Range<Int>) -> Found? {
    if isYear(counted) { return nil }
    let before = counted.start - 1
    if sentence.contains(before), fates.contains(text.tokens[before]), !counted.number.isWords {
      return people(text, before)
    }
    // «Tusenvis fylte gatene»: people, when nothing else is named.
    let isCrowd = counted.number.isVague && counted.number.factor == 1
    if isCrowd, sentence.contains(counted.end), !of.contains(text.tokens[counted.end]) {
      return Found(name: "people", words: nil, end: 0, phrase: nil, isOfPeople: true)
    }
    // «Tre er drept», but not «to drept» of «de to».
    let isBare =
      counted.number.isWords && !counted.number.isVague && !isPartOfThem(text, counted.end, sentence)
    let isLinked = sentence.contains(counted.end) && links.contains(text.tokens[counted.end])
    if isBare, !isLinked || !opensClause(text, counted.start, in: sentence) { return nil }
    for index in counted.end..<max(counted.end, min(sentence.upperBound, counted.end + (isBare ? 4 : 8))) {
      // «Han var 94 da han døde»
      if text.tokens[index].kind != .word || clauses.contains(text.tokens[index]) && !text.isWord(index, .som)
      {
        return nil
      }
      guard fates.contains(text.tokens[index]) else { continue }
      var found = people(text, index)
      found.isInherited = isPartOfThem(text, counted.end, sentence)
      return found
    }
    return nil
  }

  func opensClause(_ text: AnalyzedText, _ index: Int, in sentence: Range<Int>) -> Bool {
    guard index > sentence.lowerBound else { return true }
    let before = text.tokens[index - 1]
    return before.kind == .sign || clauses.contains(before) || and.contains(before)
  }

  private func people(_ text: AnalyzedText, _ fate: Int) -> Found {
    Found(name: "people", words: String(text.words(told(text, fate))), end: 0, phrase: nil, isOfPeople: true)
  }

  func isYear(_ counted: Counted) -> Bool {
    let number = counted.number
    return number.factor == 1 && number.tokens.count == 1 && (1900...2100).contains(number.value)
  }

  /// «60 av dem».
  private func isPartOfThem(_ text: AnalyzedText, _ index: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(index + 1) && of.contains(text.tokens[index])
      && them.contains(text.tokens[index + 1])
  }

  /// What was counted or named just before.
  func understood(
    _ counted: Counted, _ text: AnalyzedText, _ cast: Cast, in sentence: Range<Int>, before: [FigureDraft]
  ) -> Found? {
    if isYear(counted) { return nil }
    if let money = money(counted, text, in: sentence, before: before) { return money }
    let isPart = isPartOfThem(text, counted.end, sentence)
    let clause = max(sentence.lowerBound, counted.start - 8)..<counted.start
    var tallied: Found?
    if isWordful(text, counted) || !counted.number.isWords || counted.number.isVague,
      let tally = clause.last(where: { tallies.contains(text.tokens[$0]) })
    {
      if let noun = nounBefore(counted, text, in: sentence) { return noun }
      tallied = self.tallied(text, behind: tally, to: counted.start)
    }
    let isNear = before.last.map { sentence.contains($0.tokens.lowerBound) } ?? false
    let isMore =
      isNear && more.contains(text.tokens[max(counted.start - 1, 0)])
      || isCompared(counted, text, in: sentence, before: before.last)
    let isOfOthers = isOfOthers(text, counted.end, in: sentence)
    if counted.number.isWords, !counted.number.isVague, !isPart, !isMore, !isOfOthers { return nil }
    // «70 soldater i Irak, Danmark 190 og Sverige 70».
    let isListed =
      isNear
      && cast.namings(in: max(sentence.lowerBound, counted.start - 4)..<counted.start).last.map {
        $0.tokens.upperBound == counted.start && !$0.isGenitive && $0.mention.kind != .person
      } ?? false
    let isLinked = sentence.contains(counted.end) && links.contains(text.tokens[counted.end])
    let isActing = isActing(counted, text, in: sentence)
    // «Antallet steg fra 120 …»: a measure holds for its own sentence, but «Der er det rundt 20».
    let mayMeasure = isNear || counted.number.factor >= 1_000_000 || counted.isBound && !isActing
    let fitting = before.last {
      (isNear || isPart || isOfOthers || !$0.unit.isGuessed) && fits($0.unit.name, counted, isPart)
        && (mayMeasure || !Self.measures.contains($0.unit.name))
    }
    // «tallet på døde» are those of whom so many were killed.
    if let tallied, !(tallied.isOfPeople && fitting?.unit.isOfPeople ?? false) { return tallied }
    // «70 som har reist»
    let isTold = !isNear && !counted.number.isWords && text.isWord(counted.end, [.som])
    if isTold, !(fitting?.unit.isOfPeople ?? false) {
      return Found(name: "people", words: nil, end: 0, phrase: nil, isOfPeople: true)
    }
    // «66 av hans egne»: of those that no table knows.
    if !isPart, sentence.contains(counted.end), of.contains(text.tokens[counted.end]) { return nil }
    let isKnown =
      isListed || isLinked || isMore || isOfOthers || isTold || counted.isBound || counted.value >= 1000
    // «… 1200 soldater. 445 stemte for»: others than those.
    let isCrowd = isActing && (!isKnown || fitting == nil)
    guard isKnown || isCrowd else { return nil }
    if !isNear, !isPart, let noun = nounBefore(counted, text, in: sentence) { return noun }
    if isPart, let noun = nounOfThem(text, counted.end + 2, in: sentence) { return noun }
    // «har fått 162, men avvist 112 av dem»: of those that nothing tells of.
    let last = max(before.last?.end ?? 0, sentence.lowerBound)
    if isPart, (last..<max(last, counted.start)).contains(where: { isAmount(text.tokens[$0]) }) { return nil }
    if isOfOthers {
      // So many more are not so many.
      return Found(
        name: fitting?.unit.name ?? "people", words: String(text.word(counted.end)), end: 0, phrase: nil,
        isOfPeople: fitting?.unit.isOfPeople ?? true)
    }
    if isCrowd { return Found(name: "people", words: nil, end: 0, phrase: nil, isOfPeople: true) }
    guard let fitting else {
      guard isPart else { return nil }
      // «30 av partnerne» counts partners, «300 av dem» people.
      let noun = table.plural(text, counted.end + 1)
      return Found(name: noun ?? "people", words: noun, end: 0, phrase: nil)
    }
    return Found(
      name: fitting.unit.name, words: fitting.unit.words, end: 0, phrase: nil, isInherited: true,
      isOfPeople: fitting.unit.isOfPeople)
  }

  /// «mot 153 året før», «fra 120 til 150»: held against the number before it.
  private func isCompared(
    _ counted: Counted, _ text: AnalyzedText, in sentence: Range<Int>, before: FigureDraft?
  ) -> Bool {
    let joint = counted.start - 1
    guard let before, sentence.contains(before.tokens.lowerBound), joint >= before.end else { return false }
    if to.contains(text.tokens[joint]) { return before.end == joint }
    return compared.contains(text.tokens[joint]) && joint - before.end < 3
  }

  /// «50 flere enn i går»: of those just counted.
  private func isOfOthers(_ text: AnalyzedText, _ end: Int, in sentence: Range<Int>) -> Bool {
    sentence.contains(end + 1) && other.contains(text.tokens[end]) && than.contains(text.tokens[end + 1])
  }

  /// «Over 200 har mistet jobben», «rundt 400 trenger hjelp»: who does something, are people when nothing else is
  /// told of; not what something is done to: «over 3000 er solgt».
  private func isActing(_ counted: Counted, _ text: AnalyzedText, in sentence: Range<Int>) -> Bool {
    guard !counted.number.isWords, counted.number.factor <= 1000, counted.value == counted.value.rounded(),
      sentence.contains(counted.end + 1), opensClause(text, counted.start, in: sentence)
    else { return false }
    return verbs.contains(text.tokens[counted.end]) && !being.contains(text.tokens[counted.end])
      && !text.isWord(counted.end, .skal)
  }

  /// «antallet ansatte», «tallet på smittede»: what stands behind a word for a number.
  private func tallied(_ text: AnalyzedText, behind tally: Int, to number: Int) -> Found? {
    let noun =
      text.isWord(tally + 1, [.på, .av]) || of.contains(text.tokens[tally + 1]) ? tally + 2 : tally + 1
    guard noun < number, text.tokens[noun].kind == .word,
      let name = table.unit(text, noun) ?? table.plural(text, noun) ?? table.participle(text, noun)
    else { return nil }
    return Found(
      name: name, words: String(text.word(noun)), end: 0, phrase: nil,
      isOfPeople: table.isOfPeople(text, noun))
  }

  /// «koster staten 3,5 milliarder»: of the money spoken of, else of the country's own.
  private func money(
    _ counted: Counted, _ text: AnalyzedText, in sentence: Range<Int>, before: [FigureDraft]
  ) -> Found? {
    guard counted.number.factor >= 1_000_000,
      !(sentence.contains(counted.end) && of.contains(text.tokens[counted.end])),
      // «de 50 millionene»
      the.contains(text.tokens[max(counted.start - 1, sentence.lowerBound)])
        || (max(sentence.lowerBound, counted.start - 6)..<counted.start).contains(where: {
          spending.contains(text.tokens[$0])
        })
    else { return nil }
    let known = before.last { Self.currencies.contains($0.unit.name) }?.unit.name
    return Found(name: known ?? "kroner", words: nil, end: 0, phrase: nil)
  }

  private static let currencies: Set<String> = ["kroner", "dollars", "euros", "pounds"]

  /// What is measured rather than counted.
  static let measures = currencies.union([
    "percent", "percentage points", "meters", "kilometers", "square meters", "degrees", "tonnes", "kilograms",
    "liters",
  ])

  /// «dødstallet er fem», «oppjustert til fem»: a word for a number that stands where one is told.
  private func isWordful(_ text: AnalyzedText, _ counted: Counted) -> Bool {
    let before = text.tokens[counted.start - 1]
    return to.contains(before) || being.contains(before)
  }

  /// «199 of those reports».
  private func nounOfThem(_ text: AnalyzedText, _ index: Int, in sentence: Range<Int>) -> Found? {
    let isThose = !text.isWord(index - 1, [.dem]) && text.lowered(index - 1) != "them"
    guard text.isWord(index, in: sentence),
      let name = table.unit(text, index) ?? (isThose ? table.plural(text, index) : nil)
    else { return nil }
    return Found(
      name: name, words: String(text.word(index)), end: 0, phrase: index..<index + 1,
      isOfPeople: table.isOfPeople(text, index))
  }

  /// Digits that are neither a day nor a year.
  private func isAmount(_ token: Token) -> Bool {
    token.kind == .digits && token.number > 31 && !(1900...2100).contains(token.number)
  }

  /// «Tallet på fremmedkrigere er minst 22 000».
  private func nounBefore(_ counted: Counted, _ text: AnalyzedText, in sentence: Range<Int>) -> Found? {
    for index in (max(sentence.lowerBound, counted.start - 8)..<counted.start).reversed() {
      let token = text.tokens[index]
      if token.kind != .word || clauses.contains(token) { return nil }
      guard token.end - token.start >= 6, let name = table.category(text, index), !name.isEmpty,
        name != "percent",
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
}
