import TimelineModel

/// What a clause says happened: the verb, its kind and its standing.
struct Predicate: Sendable {
  var kind: Event.Kind
  var verb: Int
  var standing: Standing
  /// Said by someone: the stance of the verb.
  var stance: SpeechStance?

  enum Standing: Sendable, Hashable {
    case happened, present, planned, possible, negated
  }
}

/// Reads clauses for what they say happened.
struct PredicateReader: Sendable {
  let words: EventWords
  let speech: VerbTable<SpeechStance>

  /// The first happening that a clause tells, verbs before nouns; nil when it tells of a state or of nothing.
  func predicate(_ text: AnalyzedText, in clause: Range<Int>) -> Predicate? {
    var weak: Predicate?
    // Most words are no form of any verb.
    for index in clause where !text.tokens[index].hints.isDisjoint(with: [.happening, .saying]) {
      guard var found = verb(text, index, clause) else { continue }
      if found.standing != .planned, found.standing != .possible,
        isNegated(text, index, clause, isPast: found.standing == .happened)
      {
        found.standing = .negated
      }
      // «skal ikke vedtas»
      if found.standing == .planned, text.ends(index, with: "es") || text.ends(index, with: "ast"),
        isNegated(text, index, clause, isPast: false)
      {
        found.standing = .negated
      }
      // «fikk», «ble»: the noun or participle beside it says more.
      if found.kind == .other, found.stance == nil {
        weak = weak ?? found
      } else {
        return found
      }
    }
    // Dear to find, and mostly not asked for.
    func noun() -> Int? { clause.first { words.noun(text, $0) != nil && !isGoverned(text, $0, clause) } }
    if var weak {
      if let kind = begunKind(text, weak.verb, clause) ?? madeKnown(text, weak.verb, clause) {
        weak.kind = kind
        return weak
      }
      if let noun = noun(), let kind = words.noun(text, noun) { weak.kind = kind }
      return weak
    }
    if let waits = clause.first(where: { words.awaits.contains(text.tokens[$0]) }) {
      return Predicate(
        kind: noun().flatMap { words.noun(text, $0) } ?? .other, verb: waits, standing: .planned, stance: nil)
    }
    if let passive = plannedPassive(text, clause) {
      return Predicate(
        kind: noun().flatMap { words.noun(text, $0) } ?? .other, verb: passive, standing: .planned,
        stance: nil)
    }
    if let visit = visit(text, clause) { return visit }
    if let gathering = plannedGathering(text, clause) ?? plannedGoing(text, clause) { return gathering }
    guard !clause.contains(where: { words.feared.contains(text.tokens[$0]) }),
      let hasState = clause.first(where: { words.states.contains(text.tokens[$0]) }),
      // «har betydning for møtet»: what somebody has is no happening.
      let noun = noun()
        ?? (text.isWord(hasState, [.har, .hadde])
          ? nil : clause.first { words.noun(text, $0) != nil && !text.isWord($0 - 1, .til) }),
      let kind = words.noun(text, noun)
    else { return nil }
    // «har styrt byen»: no noun.
    if noun == hasState + 1, text.isWord(hasState, [.har, .hadde]) { return nil }
    // «Tallet var 28 562 angrep»: a count is a state.
    // … but «var i 2007 åsted for en massakre» tells of one.
    if hasState < noun,
      (max(hasState + 1, noun - 2)..<noun).contains(where: {
        text.tokens[$0].kind == .digits && !(isYear(text, $0) && text.isWord($0 - 1, .i))
      })
    {
      return nil
    }
    return Predicate(kind: kind, verb: hasState, standing: .happened, stance: nil)
  }

  /// «begynte å bombe», «klarte å flykte»: the kind of what is begun, or managed.
  private func begunKind(_ text: AnalyzedText, _ verb: Int, _ clause: Range<Int>) -> Event.Kind? {
    let token = text.tokens[verb]
    guard words.beginning.contains(token) || words.managing.contains(token) else { return nil }
    let reach = VerbTable<Event.Kind>.reach(of: verb, in: text.tokens, clause)
    guard let mark = reach.dropLast().first(where: { words.infinitiveMark.contains(text.tokens[$0]) }) else {
      return nil
    }
    return words.verbs.reading(of: text.tokens, at: mark + 1, in: clause)?.meaning
  }

  /// «ble det kjent | at byen var tatt»: somebody told it.
  private func madeKnown(_ text: AnalyzedText, _ verb: Int, _ clause: Range<Int>) -> Event.Kind? {
    let reach = verb + 1..<max(verb + 1, min(verb + 5, clause.upperBound))
    guard words.isHelping(text.tokens[verb]),
      reach.contains(where: { words.known.contains(text.tokens[$0]) && text.isWord($0 + 1, .at) })
    else { return nil }
    return .report
  }

  /// «etter drapet», «til den store offensiven»: a noun that only says when or what for.
  func isGoverned(_ text: AnalyzedText, _ noun: Int, _ clause: Range<Int>) -> Bool {
    var before = noun - 1
    while before > clause.lowerBound,
      words.isDeterminer(text.tokens[before]) || NorwegianEndings.attribute.fit(text, before)
    {
      before -= 1
    }
    guard clause.contains(before), words.isPreposition(text.tokens[before]) else { return false }
    // «en bølge | av angrep»
    let isMeasured =
      text.isWord(before, .av) && clause.contains(before - 2)
      && words.articles.contains(text.tokens[before - 2])
      && !NorwegianEndings.definite.fit(text, noun)
    return !isMeasured
  }

  /// «i landet», «41 drepte sivile», «et samlet råd»: a noun or an adjective, though a verb has the form too.
  func isNominal(_ text: AnalyzedText, _ index: Int, _ kind: Event.Kind, _ clause: Range<Int>) -> Bool {
    let before = index - 1
    if kind == .deployment, NorwegianEvents.lands.fit(text, index), !landed(text, index, clause) {
      return true
    }
    guard clause.contains(before) else {
      // «Samlet øker styrken …»
      return clause.contains(index + 1) && words.isFinite(text, index + 1, clause)
    }
    // «er stasjonert i Irak»: where somebody is.
    if NorwegianEvents.situated.fit(text, index),
      (max(clause.lowerBound, index - 6)..<index).contains(where: { text.isWord($0, .er) })
    {
      return true
    }
    let token = text.tokens[before]
    let isNamed = words.noun(text, index) != nil
    // «I alt var tallene 28.562 angrep», «summen av angrep»
    if isNamed, words.isPreposition(token) { return true }
    if token.kind == .digits {
      // «I august 2013 døde 1000»
      return kind == .casualty && !isYear(text, before)
        || isNamed
          && clause.prefix(before - clause.lowerBound).reversed().prefix { !text.isSign($0, ",") }
            .contains { text.isWord($0, [.er, .var]) }
    }
    // «Mange av de drepte er barn»
    if kind == .casualty, text.isWord(before, [.de, .dei, .den]), clause.contains(before - 1),
      words.isPreposition(text.tokens[before - 1])
    {
      return true
    }
    // «i så fall»
    if words.beforeCase.contains(token), text.ends(index, with: "fall") { return true }
    // «nattens angrep»
    let isOwned =
      token.kind == .word && !token.marks.contains(.capitalised)
      && NorwegianEndings.genitive.fit(text, before, leaving: 4)
    // «gjennomfører sporadiske angrep»: no subject stands before it.
    let isDescribed =
      token.kind == .word && !token.marks.contains(.capitalised) && !words.isFinite(text, before, clause)
      && NorwegianEndings.anyAdjective.fit(text, before)
    // «fordømmer angrepet»
    let isObject = words.isFinite(text, before, clause) && !words.isHelping(token)
    if isOwned || isDescribed || isObject, words.noun(text, index) != nil { return true }
    let isNoun = words.articles.contains(token) || text.isWord(before, .det) && text.ends(index, with: "et")
    if isNoun || words.isPreposition(token) && !NorwegianEvents.particles.fit(text, before) { return true }
    return text.isWord(before, .den) && clause.contains(index + 1) && words.isFinite(text, index + 1, clause)
  }

  private func isYear(_ text: AnalyzedText, _ index: Int) -> Bool {
    let digits = text.bytes[text.tokens[index].span.range]
    return digits.count == 4 && (digits.starts(with: "20".utf8) || digits.starts(with: "19".utf8))
  }

  private func verb(_ text: AnalyzedText, _ index: Int, _ clause: Range<Int>) -> Predicate? {
    if !words.isVerbSecond, isEnglishNoun(text, index, clause) { return nil }
    var event = words.verbs.reading(of: text.tokens, at: index, in: clause)
    var said = speech.reading(of: text.tokens, at: index, in: clause)
    if let reading = event, said == nil, reading.tense == .past || reading.tense == .participle,
      isNominal(text, index, reading.meaning, clause)
    {
      event = nil
    }
    // «for til Paris», but «for å møte», «for den som»
    if text.isWord(index, .for), !clause.contains(index + 1) || !words.isPreposition(text.tokens[index + 1]) {
      event = nil
    }
    if event?.meaning == .capture,
      (clause.lowerBound..<index).contains(where: { words.verdicts.contains(text.tokens[$0]) })
    {
      event?.meaning = .decision
    } else if event?.meaning == .capture,
      (clause.lowerBound..<index).contains(where: { NorwegianEvents.bombs.fit(text, $0) }),
      NorwegianEvents.fell.fit(text, index)
    {
      event?.meaning = .attack
    } else if event?.meaning == .capture, NorwegianEvents.fell.fit(text, index), clause.contains(index + 1),
      text.tokens[text.isWord(index + 1, .med) ? index + 2 : index + 1].kind == .digits
    {
      // «Prisen falt med 3 prosent»
      event?.meaning = .other
    } else if event?.meaning == .resignation,
      (max(clause.lowerBound, index - 2)..<min(clause.upperBound, index + 3)).contains(where: {
        NorwegianEvents.bombs.fit(text, $0)
      })
    {
      event?.meaning = .attack
    } else if event?.meaning == .battle, words.going.contains(text.tokens[index]),
      goesInFor(text, index, clause)
    {
      event?.meaning = .decision
    } else if event?.meaning == .resignation, goesTo(text, index, clause) {
      event = event?.tense == .present ? nil : words.verbs.plainReading(of: text.tokens[index])
    }
    if event != nil, let begun = begunDeed(text, index, clause) { event?.meaning = begun }
    // «Kampene fortsatte», «Kampene holdt fram»: verbs of saying only behind words, or before them («står det at …»).
    if said?.meaning == .tag, clause.contains(index - 1),
      text.tokens[index - 1].kind == .word || text.isSign(index - 1, ")"),
      !(text.isWord(index + 1, .det) && (text.isWord(index + 2, .at) || text.isSign(index + 2, ":")))
    {
      said = nil
    }
    // «Seier kan bli erklært»: a noun, though another standard says so.
    if said != nil, index == clause.lowerBound, clause.contains(index + 1),
      words.isHelping(text.tokens[index + 1])
    {
      said = nil
    }
    // «det de kaller en dialog»
    if said?.meaning == .evaluate, clause.contains(index - 2),
      text.isWord(index - 1, [.de, .dei, .han, .hun, .ho, .vi, .man]), text.isWord(index - 2, [.det, .som])
    {
      said = nil
    }
    // «svarte med å storme byen»: what was done.
    if said != nil, answered(text, index, clause) != nil { return nil }
    if said != nil, strikesBack(text, index, clause) {
      return Predicate(
        kind: .attack, verb: index, standing: said?.tense == .present ? .present : .happened, stance: nil)
    }
    // «Tiltalte slo en mann»: who, and «vel 300 mann»: how many.
    if event != nil, isPerson(text, index, clause) || isAmount(text, index, clause) { event = nil }
    // «søndagens seier», «er sikker på seier»
    if clause.contains(index - 1),
      NorwegianEndings.definiteGenitive.fit(text, index - 1, leaving: 4)
        || text.isWord(index - 1, [.på, .av, .med, .til])
    {
      said = nil
    }
    guard let tense = event?.tense ?? said?.tense else { return nil }
    let isSaid = said != nil && (event == nil || event?.meaning == .other || event?.meaning == .statement)
    let kind: Event.Kind =
      isSaid ? (said?.meaning == .report ? .report : .statement) : event?.meaning ?? .other
    guard let standing = standing(text, index, tense, clause) else { return nil }
    return Predicate(kind: kind, verb: index, standing: standing, stance: isSaid ? said?.meaning : nil)
  }

  /// «seven reports», «the attack»: a noun, though a verb has the form too.
  private func isEnglishNoun(_ text: AnalyzedText, _ index: Int, _ clause: Range<Int>) -> Bool {
    let before = index - 1
    guard clause.contains(before) else { return false }
    // «The United States named …»
    if text.tokens[index].marks.contains(.capitalised) { return true }
    let token = text.tokens[before]
    return token.kind == .digits || words.isDeterminer(token)
      || words.isPreposition(token) && !words.infinitiveMark.contains(token)
  }

  /// «gikk inn | for å gi hjelp»: no place that is entered.
  private func goesInFor(_ text: AnalyzedText, _ verb: Int, _ clause: Range<Int>) -> Bool {
    (verb + 1..<max(verb + 1, clause.upperBound - 1)).contains {
      text.isWord($0 + 1, .for) && NorwegianEvents.particles.fit(text, $0)
        && words.isPreposition(text.tokens[$0])
    }
  }

  /// «går til utgangen av august», «gikk ned i nærheten av»: the «av» does not belong to the verb.
  private func goesTo(_ text: AnalyzedText, _ verb: Int, _ clause: Range<Int>) -> Bool {
    guard words.going.contains(text.tokens[verb]),
      let av = (verb + 1..<clause.upperBound).first(where: { text.isWord($0, .av) })
    else { return false }
    // «det er gått | to uker | av året»
    let isParted = av > verb + 1 && words.verbs.plainReading(of: text.tokens[verb])?.tense == .participle
    return isParted || (verb + 1..<av).contains { words.isPreposition(text.tokens[$0]) }
  }

  private func standing(
    _ text: AnalyzedText, _ index: Int, _ tense: VerbTense, _ clause: Range<Int>
  ) -> Predicate.Standing? {
    switch tense {
    case .past:
      if isReported(text, index, clause) { return .happened }
      return unfinished(text, index, clause) ?? .happened
    case .present: return .present
    case .participle:
      let reach = max(clause.lowerBound, index - 12)..<index
      if isReported(text, index, clause) { return .happened }
      if let unfinished = unfinished(text, index, clause) { return unfinished }
      if reach.contains(where: { words.possible.contains(text.tokens[$0]) }) { return .possible }
      return reach.contains { words.finishing.contains(text.tokens[$0]) } || isVerbless(text, index, clause)
        ? .happened : nil
    case .infinitive:
      if text.isWord(index - 2, .med),
        (max(clause.lowerBound, index - 7)..<index).contains(where: { answered(text, $0, clause) == index })
      {
        return .happened
      }
      if tookPart(text, index, clause) { return .happened }
      let reach = max(clause.lowerBound, index - 11)..<index
      if reach.contains(where: { words.planned.contains(text.tokens[$0]) }) { return .planned }
      guard let may = reach.last(where: { words.possible.contains(text.tokens[$0]) }) else { return nil }
      // «Avisen kunne fredag fortelle at …»: it did.
      if words.couldTell.contains(text.tokens[may]), text.isWord(index + 1, .at), index - may < 5,
        speech.reading(of: text.tokens, at: index, in: clause) != nil
      {
        return .happened
      }
      // «Soldatene måtte flykte»: they did; not what somebody said that they must.
      return words.hadTo.contains(text.tokens[may]) && !words.openers.contains(text.tokens[clause.lowerBound])
        ? .happened : .possible
    }
  }

  /// «skal bli drept», «ville bli samlet»: past in form only.
  private func unfinished(_ text: AnalyzedText, _ index: Int, _ clause: Range<Int>) -> Predicate.Standing? {
    let reach = max(clause.lowerBound, index - 4)..<index
    guard reach.contains(where: { words.bare.contains(text.tokens[$0]) }) else { return nil }
    if reach.contains(where: { words.planned.contains(text.tokens[$0]) }) { return .planned }
    return reach.contains { words.possible.contains(text.tokens[$0]) } ? .possible : nil
  }

  /// «To drept og tre skadd i angrep»: as a headline tells it.
  private func isVerbless(_ text: AnalyzedText, _ index: Int, _ clause: Range<Int>) -> Bool {
    let first = text.tokens[clause.lowerBound]
    return index - clause.lowerBound < 4 && index > clause.lowerBound
      && (first.kind == .digits || words.counts.contains(first))
      && !clause.contains { words.isFinite(text, $0, clause) || words.isHelping(text.tokens[$0]) }
  }

  /// «skal ha drept», «skal 50 mennesker ha forsvunnet»: it happened, others say.
  private func isReported(_ text: AnalyzedText, _ index: Int, _ clause: Range<Int>) -> Bool {
    guard
      let have = (max(clause.lowerBound, index - 4)..<index).last(where: { text.isWord($0, .ha) })
    else { return false }
    return (max(clause.lowerBound, have - 8)..<have).contains { text.isWord($0, .skal) }
  }

  /// «kom ikke i gang | før i mai 2016»: it did, and then.
  func isUntil(_ text: AnalyzedText, _ negation: Int, _ clause: Range<Int>) -> Bool {
    (negation + 1..<max(negation + 1, min(negation + 9, clause.upperBound - 1))).contains { index in
      text.isWord(index, .før)
        && (index + 1..<min(index + 3, clause.upperBound)).contains {
          text.tokens[$0].hints.contains(.time)
        }
    }
  }

  private func isNegated(
    _ text: AnalyzedText, _ verb: Int, _ clause: Range<Int>, isPast: Bool
  ) -> Bool {
    // «gjentar | at de ikke godtar det»: that is another's.
    let behind = (verb + 1..<min(clause.upperBound, max(verb + 1, verb + 5))).first {
      text.isWord($0, [.at, .som])
    }
    let reach = max(clause.lowerBound, verb - 4)..<(behind ?? min(clause.upperBound, verb + 5))
    // «men ingen gruppe hadde i morges tatt ansvaret»; what is said of nobody is said all the same.
    let subject = clause.lowerBound..<min(clause.lowerBound + 2, verb)
    return reach.contains {
      words.negations.contains(text.tokens[$0]) && !(isPast && isUntil(text, $0, clause))
    }
      || !text.isWord(clause.lowerBound, .at) && subject.contains { words.nobody.contains(text.tokens[$0]) }
  }
}
