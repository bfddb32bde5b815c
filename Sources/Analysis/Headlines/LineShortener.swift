import TimelineModel

/// Finds what of a line that is too long may go, so that what is left is a whole sentence, and true.
///
/// Whole phrases go, never half of one: from the end, where a phrase or another clause begins that nothing before waits
/// for; and from the front what only says who somebody is, to whom something was said, and which one is meant. Of all that fits, the
/// one that leaves out the least is taken; where nothing is sound that fits, there is no answer.
struct LineShortener {
  let words: EventWords
  let own: ShorteningWords
  /// The line, as a text of its own.
  let text: AnalyzedText
  /// Behind «Dal: ».
  let start: Int
  let end: Int
  /// Whether it is told in any case, and so may leave out what a verb waits for: «har konsultert Stortinget | om at …».
  let isNeeded: Bool

  init(
    _ words: EventWords, _ own: ShorteningWords, _ line: String, _ lexicon: Lexicon, isNeeded: Bool = false
  ) {
    (self.words, self.own, self.isNeeded) = (words, own, isNeeded)
    text = AnalyzedText(title: line, lexicon: lexicon)
    end = text.tokens.count
    let colon = (0..<min(end, 12)).first { [text] in text.isSign($0, ":") && text.isSpaced($0 + 1) }
    start = colon.map { $0 + 1 } ?? 0
  }

  /// Tokens that may go from inside the line, and how much it says less without them.
  struct Spare {
    var run: Range<Int>
    var cost: Int
  }

  /// The fullest sound line that fits; nil when there is none.
  func shortened() -> String? {
    guard let verb = mainVerb(from: start, to: end) else { return nil }
    let ends = ends(behind: verb)
    var best: (cost: Int, length: Int, without: [Spare], end: Int)?
    for spares in choices(verb) {
      let cost = spares.reduce(0) { $0 + $1.cost }
      for (last, more) in ends {
        let spares = spares.filter { $0.run.upperBound <= last }
        let length = length(upTo: last, without: spares)
        guard length <= Headline.limit else { continue }
        if best.map({ cost + more < $0.cost || cost + more == $0.cost && length > $0.length }) ?? true {
          best = (cost + more, length, spares, last)
        }
      }
    }
    return best.map { turned(upTo: $0.end, verb) ?? line(upTo: $0.end, without: $0.without) }
  }

  // MARK: Verbs

  func isVerb(_ index: Int) -> Bool {
    guard words.isFinite(text, index, 0..<end) || own.states.contains(text.tokens[index]), index > 0 else {
      return false
    }
    let before = text.tokens[index - 1]
    if own.nounsToo.contains(text.tokens[index]) {
      return
        !(index == start || before.kind == .digits || words.isDeterminer(before)
        || words.isPreposition(before) || text.isWord(index - 1, .og)
        || NorwegianEndings.definiteAdjective.fit(text, index - 1)
          && !NorwegianEndings.definitePlural.fit(text, index - 1)
        || NorwegianEndings.genitive.fit(text, index - 1))
    }
    return !own.close.contains(before)
  }

  /// The first verb that is not that of a clause under another.
  func mainVerb(from start: Int, to end: Int) -> Int? {
    // «Selv om …, | sier», «Området opprørerne holder, | har krympet»: right behind a comma, whatever stands before.
    let resumed = (start + 2..<max(start + 2, end)).first {
      text.isSign($0 - 1, ",") && isVerb($0) && !words.isFiniteSpeech(text, $0, 0..<end)
    }
    if let resumed, !(start..<resumed).contains(where: { text.isWord($0, .at) }) { return resumed }
    if words.even.contains(text.tokens[start]) && text.isWord(start + 1, .om)
      || words.joints.contains(text.tokens[start])
    {
      return (start + 2..<max(start + 2, end)).first { text.isSign($0 - 1, ",") && isVerb($0) }
    }
    var waiting = 0
    for index in start..<max(start, end) {
      if index > start, own.clausal.contains(text.tokens[index]) { waiting += 1 }
      if isVerb(index) {
        if waiting == 0 { return index > start ? index : nil }
        waiting -= 1
      }
    }
    return nil
  }

  // MARK: Ends

  /// Where the line may end, and how much it says less then: the end itself, and before each phrase that nothing waits for.
  private func ends(behind verb: Int) -> [(Int, Int)] {
    var found = [(end, 0)]
    var cost = 0
    for index in (verb + 1..<max(verb + 1, end)).reversed() {
      guard let more = opens(index, verb) else { continue }
      cost = isClause(index) ? min(cost, 1) + more : cost + more
      if isWhole(upTo: index, verb) { found.append((index, cost)) }
    }
    return found
  }

  /// Whether a whole clause begins, which goes as one.
  private func isClause(_ index: Int) -> Bool {
    own.subordinate.contains(text.tokens[index]) || text.isWord(index, [.og, .men])
      || words.infinitiveMark.contains(text.tokens[index + 1])
      || text.isWord(index + 1, .at)
  }

  /// How much a line says less without the phrase or clause that begins at `index`; nil where none begins.
  private func opens(_ index: Int, _ verb: Int) -> Int? {
    let token = text.tokens[index]
    if token.kind == .sign {
      if text.isSign(index, ",") {
        return text.isSpaced(index + 1) ? words.joints.contains(text.tokens[index + 1]) ? 0 : 1 : nil
      }
      return text.isSign(index, ";") || text.isDash(index) && text.isSpaced(index) ? 1 : nil
    }
    guard token.kind == .word else { return nil }
    let (last, next) = (text.tokens[index - 1], index + 1)
    if own.conditions.contains(token) { return nil }
    if text.isWord(index, [.og, .men]) {
      let clause = (next..<min(next + 12, end)).first { isVerb($0) || own.clausal.contains(text.tokens[$0]) }
      return clause.map { isVerb($0) } ?? false || isMainVerb(next) ? 1 : nil
    }
    if own.subordinate.contains(token) {
      return own.comparing.contains(last) || own.pronouns.contains(last) || isRanked(index) ? nil : 1
    }
    // «| sammen med kona»
    if own.together.contains(token) { return text.isWord(next, .med) ? 2 : nil }
    // «vest | i landet»
    if own.compass.contains(token) { return words.isPreposition(text.tokens[next]) ? 2 : nil }
    guard words.isPreposition(token) || own.source.contains(token), !own.particles.contains(token) else {
      return nil
    }
    let isClausal = words.infinitiveMark.contains(text.tokens[next]) || text.isWord(next, .at)
    if isClausal {
      // «for å hente dem», «etter at den falt», but «krav om at», «planer om å», «dømt for å ha drept».
      let isFree = own.free.contains(token) && !waitsForPurpose(index - 1, next)
      return isFree ? 1 : isNeeded ? 4 : nil
    }
    if text.isWord(index, .av) { return isParticiple(index - 1) || own.particles.contains(last) ? 3 : nil }
    if text.isWord(index, .til),
      (max(verb, index - 4)..<index).contains(where: { text.isWord($0, [.fra, .frå]) })
    {
      return nil
    }
    // «Observatory for Human Rights»
    if text.isWord(index, .for), text.hasCapital(index - 1), text.hasCapital(next) { return nil }
    return own.placing.contains(token) ? 2 : 3
  }

  private func waitsForPurpose(_ before: Int, _ mark: Int) -> Bool {
    own.waiting.contains(text.tokens[before]) || text.isWord(mark + 1, .ha)
  }

  /// «den første gangen | som»: which one it is.
  private func isRanked(_ index: Int) -> Bool {
    (max(start, index - 4)..<index).contains { own.ranks.contains(text.tokens[$0]) }
  }

  private func isParticiple(_ index: Int) -> Bool {
    if let reading = words.verbs.reading(of: text.tokens, at: index, in: 0..<end) {
      return reading.tense == .participle
        || reading.tense == .past && NorwegianEndings.participle.fit(text, index)
    }
    // «ble brakt», «har hjulpet»
    return NorwegianEndings.participleOfAny.fit(text, index)
      && (max(start, index - 2)..<index).contains { words.finishing.contains(text.tokens[$0]) }
  }

  /// Whether the words up to `last` are a sentence in which nothing waits for more.
  private func isWhole(upTo last: Int, _ verb: Int) -> Bool {
    let before = text.tokens[last - 1]
    let isSign = text.tokens[last].kind == .sign
    guard before.kind != .sign || text.isSign(last - 1, "»") || text.isSign(last - 1, ")"),
      !own.leading.contains(before) || isSign && words.bare.contains(before)
        || text.tokens[last - 1].marks.contains(.allCapitals),
      !own.compass.contains(before) || isSign,
      !words.isPreposition(before) || own.compass.contains(before)
        || own.particles.contains(before) && !text.isWord(last, [.for, .om]),
      !words.infinitiveMark.contains(before), !words.isHelping(before)
    else { return false }
    // «skadd, fordelt | på»
    if !isSign, text.isSign(last - 2, ",") { return false }
    // «Angrepet skjedde tidlig | og …»: of what, stands behind.
    if own.empty.contains(text.tokens[verb]), last - verb < 4 { return false }
    // «med soldater | som ble fløyet inn»: only the clause says which.
    if text.isWord(last, .som), words.isPreposition(text.tokens[last - 2]), !text.hasCapital(last - 1),
      !NorwegianEndings.definite.fit(text, last - 1)
    {
      return false
    }
    // «kort | etter at han kom», «med krav | om våpenhvile»
    if text.isWord(last, [.etter, .før, .siden, .sidan]) && own.measures.contains(before)
      || text.isWord(last, .om) && own.matters.contains(before)
    {
      return false
    }
    // «opptak gjort | av soldatene»: which ones, stands behind.
    if text.isWord(last, .av), isParticiple(last - 1),
      !(max(start, last - 6)..<last - 1).contains(where: { words.isHelping(text.tokens[$0]) })
    {
      return false
    }
    if isOpenCleft(last) { return false }
    // «det IS | og Nusrafronten har gjort»
    if text.isWord(last - 2, .det), text.hasCapital(last - 1) { return false }
    // «ta del | i», «tok kontroll | over»
    if !isSign, own.unfinished.contains(before) || text.isWord(last, .om) && own.asking.contains(before) {
      return false
    }
    // «ventet | med», «å delta | i», «trakk seg | fra»: what belongs to the verb.
    if last - 1 == verb || isVerb(last - 1) || text.isWord(last - 1, .seg) || isInfinitive(last - 1) {
      guard
        isSign && last - 1 > verb && !isInfinitive(last - 1)
          || (isSign || own.placing.contains(text.tokens[last])
            || own.subordinate.contains(text.tokens[last]))
            && mayEndOn(last - 1)
      else { return false }
    }
    // «dømt | til», «bedt | om», «rettet | mot»
    if isParticiple(last - 1), !isSign, !text.isWord(last, .av), !own.placing.contains(text.tokens[last]),
      !own.subordinate.contains(text.tokens[last]), !words.infinitiveMark.contains(text.tokens[last + 1])
    {
      return false
    }
    return isBalanced(last) && clausesAreWhole(verb, last) && !isGovernedLater(verb, last)
      && isPredicated(verb, last)
  }

  /// «at det var Sverige | som inviterte Norge», «Det var på møtet | at han sa det»: what is told stands behind.
  private func isOpenCleft(_ last: Int) -> Bool {
    let opening = (start..<max(start, last - 1)).last {
      text.isWord($0, .det) && text.isWord($0 + 1, [.er, .var])
    }
    guard let opening else { return false }
    let told = (opening + 2..<max(opening + 2, end)).first { text.isWord($0, [.som, .at]) }
    return told.map { $0 >= last } ?? false
  }

  /// A verb that says enough by itself.
  private func mayEndOn(_ verb: Int) -> Bool {
    switch words.verbs.reading(of: text.tokens, at: verb, in: 0..<end)?.meaning {
    case .attack, .casualty, .disaster, .resignation: true
    default:
      own.complete.contains(text.tokens[verb])
        || isInfinitive(verb) && !words.bare.contains(text.tokens[verb])
    }
  }

  private func isInfinitive(_ index: Int) -> Bool {
    index > 1 && words.infinitiveMark.contains(text.tokens[index - 1])
      || words.verbs.reading(of: text.tokens, at: index, in: 0..<end)?.tense == .infinitive
  }

  /// Brackets and quotation marks are closed, and «både» and «mellom» have their «og».
  private func isBalanced(_ last: Int) -> Bool {
    var (open, pairs) = (0, 0)
    var denied = false
    for index in 0..<last {
      if text.isSign(index, "«") || text.isSign(index, "(") { open += 1 }
      if text.isSign(index, "»") || text.isSign(index, ")") { open -= 1 }
      if own.paired.contains(text.tokens[index]) { pairs += 1 }
      if pairs > 0, text.isWord(index, .og) || own.or.contains(text.tokens[index]) { pairs -= 1 }
      if words.negations.contains(text.tokens[index]) { denied = true }
    }
    // «ikke | før mandag»
    if denied, text.isWord(last, [.før]) || own.onlyThen.contains(text.tokens[last]) { return false }
    // «har ikke bombet byen | på en måned»
    if denied,
      (last..<end).contains(where: { index in
        text.isWord(index, [.på, .i])
          && (index + 1..<min(index + 4, end)).contains { NorwegianEvents.units.fit(text, $0) }
      })
    {
      return false
    }
    return open == 0 && pairs == 0
  }

  /// Each clause that has begun has its verb.
  private func clausesAreWhole(_ verb: Int, _ last: Int) -> Bool {
    var waiting = 0
    for index in verb + 1..<max(verb + 1, last) {
      if opensClause(index), !isWithoutVerb(index) { waiting += 1 }
      if isVerb(index), waiting > 0 {
        waiting -= 1
      }
      if isVerb(index), words.isHelping(text.tokens[index]), !isPredicated(index, last) { return false }
    }
    return waiting == 0
  }

  /// «kjent | som en venn»: no clause.
  private func isWithoutVerb(_ index: Int) -> Bool {
    guard text.isWord(index, .som) else { return false }
    return (start..<index).contains { own.governs(text, $0, index) }
      || !(index + 1..<end).contains { isVerb($0) }
  }

  /// «som», «at», «om» in «vite | om de kan dømmes», and «…, og» before another subject.
  private func opensClause(_ index: Int) -> Bool {
    if text.isWord(index, [.og, .men]), text.isSign(index - 1, ",") {
      return !text.isWord(index + 1, .at) && !words.infinitiveMark.contains(text.tokens[index + 1])
        && !words.isPreposition(text.tokens[index + 1])
    }
    return own.clausal.contains(text.tokens[index])
      || text.isWord(index, .om) && own.asking.contains(text.tokens[index - 1])
        && (index + 2..<max(index + 2, min(index + 8, end))).contains { isVerb($0) }
  }

  /// «ba | landene | om mer», «førte | til»: a preposition of the verb stands further on.
  private func isGovernedLater(_ verb: Int, _ last: Int) -> Bool {
    if words.isFiniteSpeech(text, verb, 0..<end), !(verb..<last).contains(where: { text.isWord($0, .at) }),
      waitsForContent(last) || waitsForVerb(verb, last)
    {
      return true
    }
    if isNeeded { return false }
    return (verb..<last).contains { index in
      let token = text.tokens[index]
      guard !token.hints.isDisjoint(with: [.happening, .saying, .helping]) || own.governors.contains(token)
      else { return false }
      // «kom ministeren | i USA, Per Dal, med et krav»: past who it is.
      let stop =
        (last..<end).first {
          text.tokens[$0].kind == .sign && !(text.isSign($0, ",") && text.hasCapital($0 + 1))
        } ?? end
      let own = (last..<min(last + 8, stop)).first { self.governs(index, $0) }
      return own != nil && !(index + 1..<last).contains { self.governs(index, $0) }
    }
  }

  /// «meldte en talsmann | for departementet at …», «bekrefter styrken | som støtter hæren, at …», but «| etter at …».
  private func waitsForContent(_ last: Int) -> Bool {
    if (last..<end).contains(where: { text.isWord($0, .at) && text.isSign($0 - 1, ",") }) { return true }
    let stop = (last..<end).first {
      text.tokens[$0].kind == .sign || text.isWord($0, [.at, .og, .men]) || isVerb($0)
    }
    return stop.map { text.isWord($0, .at) && !own.free.contains(text.tokens[$0 - 1]) } ?? false
  }

  /// «mener bilder, | meldinger og forklaringen beviser at …»: the verb of what is said without «at» stands further on.
  private func waitsForVerb(_ verb: Int, _ last: Int) -> Bool {
    if (verb + 1..<last).contains(where: { isVerb($0) }) { return false }
    if text.isSign(last, ","), last - verb < 4 { return true }
    let stop = (last..<end).first { index in
      own.clausal.contains(text.tokens[index])
        || text.isWord(index, [.og, .men]) && text.isSign(index - 1, ",")
    }
    return (last..<(stop ?? end)).contains { index in
      isVerb(index) && !text.isWord(index - 1, [.og, .men]) && !text.isSign(index - 1, ",")
    }
  }

  private func governs(_ verb: Int, _ preposition: Int) -> Bool {
    words.governs(text, verb, preposition) || own.governs(text, verb, preposition)
  }

  /// Behind «har», «er» and «skal» stands what they help.
  private func isPredicated(_ verb: Int, _ last: Int) -> Bool {
    guard words.isHelping(text.tokens[verb]) else {
      return last > verb + 1 || mayEndOn(verb)
    }
    let rest = (verb + 1..<max(verb + 1, last)).filter {
      !words.middle.contains(text.tokens[$0]) && !words.negations.contains(text.tokens[$0])
        && !words.lasting.contains(text.tokens[$0]) && text.tokens[$0].kind != .sign
    }
    // «så kan | vi»
    guard let first = rest.first,
      rest.count > 1 || !text.isWord(first, [.vi, .han, .hun, .ho, .de, .dei, .det])
    else { return false }
    // «har, | med støtte fra flere, | tatt byen»
    if text.isSign(verb + 1, ","), !rest.contains(where: { isParticiple($0) }) { return false }
    // «har | i år gitt …»: the main verb stands further on.
    if !rest.contains(where: { isParticiple($0) || isInfinitive($0) }) {
      let stop = (last..<end).first { text.tokens[$0].kind == .sign || opensClause($0) || isVerb($0) } ?? end
      if (last..<stop).contains(where: { isMainVerb($0) }) { return false }
    }
    return rest.count > 1
      || !words.isPreposition(text.tokens[first]) && !words.isDeterminer(text.tokens[first])
        && !own.particles.contains(text.tokens[first])
  }

  func isMainVerb(_ index: Int) -> Bool {
    let reading = words.verbs.reading(of: text.tokens, at: index, in: 0..<end)
    return reading?.tense == .participle
      || reading?.tense == .past && NorwegianEndings.participle.fit(text, index)
  }
}
