import TimelineModel

/// What one clause tells as done: by its tense and its verb, whoever did it.
struct Deed {
  var clause: Range<Int>
  /// The verb at the head of the clause.
  var finite: Int
  /// The word that says what was done.
  var verb: Int
  var form: Form
  /// Of its kind, as far as the words tell.
  var kind: Event.Kind
  /// Who did it or to whom it was done, as far as that is plain; where the verb goes first what stands behind it.
  var subject: Range<Int>

  enum Form {
    /// «Politiet sperret veien»
    case past
    /// «Tre ble sendt til sykehus»
    case passive
    /// «Politiet har funnet bilen»
    case perfect
    /// «To er pågrepet»
    case result
    /// «Regjeringen innfører forbud»
    case present
  }
}

/// Reads clauses for what they tell as done.
///
/// Not which verb it is decides, but what form it has and where it stands: the past of a verb that is none of state, the
/// passive with «ble», the perfect. Verbs of state are a closed class and are listed; all others may be unknown.
struct DeedReader {
  let reader: ClauseReadings
  let text: AnalyzedText
  let cast: Cast

  private var words: EventWords { reader.words }

  /// What a clause that tells by itself tells as done; nil for what is so, may be, is not, had been or goes on.
  ///
  /// - Parameters:
  ///   - subject: whom it tells of, where that stands apart from its verb.
  ///   - isDated: whether it has a time of its own.
  func deed(in clause: Range<Int>, of subject: Range<Int>? = nil, isDated: Bool = false) -> Deed? {
    guard let first = finite(in: clause) else { return nil }
    let subject = subject ?? self.subject(first, first, clause)
    if let deed = deed(by: first, in: clause, of: subject, isDated) { return deed }
    // «Mannskapene var raskt på stedet | og slukket brannen»; «Han var der i fire timer og …» goes on about a stay.
    guard first > clause.lowerBound, subject.upperBound == first,
      !text.isWord(subject.lowerBound, [.han, .hun, .ho]),
      let joint = (first + 1..<max(first + 1, clause.upperBound - 2)).first(where: {
        text.isWord($0, .og) && words.isFinite(text, $0 + 1, clause)
          // «er siktet og fengslet»
          && !(text.isWord(first, [.er, .har, .ble, .blei, .vart])
            && NorwegianEndings.participleOfAny.fit(text, $0 + 1))
      })
    else { return nil }
    return deed(by: joint + 1, in: joint + 1..<clause.upperBound, of: subject, isDated)
  }

  private func deed(by finite: Int, in clause: Range<Int>, of subject: Range<Int>, _ isDated: Bool) -> Deed? {
    guard let (verb, form) = told(by: finite, in: clause), !isNegated(finite, verb, clause),
      !words.deed.resistance.holds(anyOf: text.tokens, in: verb..<clause.upperBound),
      // «tok», but «tok imot gjestene»
      !words.deed.atelic.contains(text.tokens[verb]) || begins(verb, clause)
        || words.deed.receiving.contains(text.tokens[verb])
        || isDated && words.deed.momentary.contains(text.tokens[verb])
        || kind(verb, finite, clause) != .other,
      !isSpeech(verb, form, clause)
    else { return nil }
    let turned = subject.lowerBound > finite ? self.subject(finite, verb, clause) : subject
    return Deed(
      clause: clause, finite: finite, verb: verb, form: form, kind: kind(verb, finite, clause),
      subject: turned)
  }

  private func told(by finite: Int, in clause: Range<Int>) -> (Int, Deed.Form)? {
    if text.isWord(finite, [.ble, .blei, .vart]) {
      return participle(behind: finite, in: clause).map { ($0, .passive) }
    }
    if text.isWord(finite, [.har, .er]) {
      // «Det er registrert tre etterskjelv»
      if text.isWord(finite, .er), let expletive = expletive(finite, clause) { return (expletive, .result) }
      // «Flere er døde | etter et rakettangrep»
      if text.isWord(finite, .er), finite + 3 < clause.upperBound,
        words.dead.contains(text.tokens[finite + 1]),
        text.isWord(finite + 2, .etter)
      {
        return (finite + 1, .result)
      }
      // «har gitt et løfte», «har tatt tid»: of verbs that mean little alone the perfect seldom tells of one time.
      return (knownParticiple(behind: finite, in: clause) ?? turnedParticiple(behind: finite, in: clause))
        .flatMap {
          words.deed.light.contains(text.tokens[$0]) && kind($0, finite, clause) == .other
            && !words.freshly.contains(text.tokens[finite + 1])
            ? nil : ($0, text.isWord(finite, .har) ? .perfect : .result)
        }
    }
    // «skal ha tatt seg inn»: done, others say.
    if text.isWord(finite, .skal),
      let have = (finite + 1..<max(finite + 1, min(finite + 6, clause.upperBound)))
        .first(where: { text.isWord($0, .ha) })
    {
      return knownParticiple(behind: have, in: clause).map { ($0, .perfect) }
    }
    // «Soldatene måtte flykte»: they did.
    if words.hadTo.contains(text.tokens[finite]) {
      return (finite + 1..<max(finite + 1, min(finite + 5, clause.upperBound)))
        .first { known($0, clause).map { $0 != .other } ?? false }.map { ($0, .past) }
    }
    if words.deed.receiving.contains(text.tokens[finite]) {
      // «fikk slukket brannen»
      if clause.contains(finite + 2), NorwegianEndings.definite.fit(text, finite + 2),
        text.tokens[finite + 1].end - text.tokens[finite + 1].start > 4,
        participle(behind: finite, in: finite..<finite + 2) == finite + 1
      {
        return (finite + 1, .past)
      }
      return isReceiving(finite, in: clause) ? (finite, .past) : nil
    }
    if isPast(finite, in: clause) { return (finite, .past) }
    let reading = words.verbs.reading(of: text.tokens, at: finite, in: clause)
    return reading?.tense == .present ? (finite, .present) : nil
  }

  /// «fikk prisen», «fikk en bot»: something got, not «fikk komme», «fikk problemer».
  private func isReceiving(_ finite: Int, in clause: Range<Int>) -> Bool {
    guard finite > clause.lowerBound, finite + 1 < clause.upperBound,
      !words.deed.receptions.holds(anyOf: text.tokens, in: finite + 1..<min(finite + 7, clause.upperBound))
    else { return false }
    return text.isWord(finite + 1, [.en, .ei, .et, .ein, .eit])
      || NorwegianEndings.definite.fit(text, finite + 1)
        && text.tokens[finite + 1].end - text.tokens[finite + 1].start > 5
  }

  /// Whether a verb is known only by its form.
  func isUnknown(_ deed: Deed) -> Bool {
    words.verbs.reading(of: text.tokens, at: deed.verb, in: deed.clause) == nil
      && !words.deeds.contains(text.tokens[deed.verb]) && !reader.strikesBack(text, deed.verb, deed.clause)
  }

  /// Told in words, which others look after: but «ble bedt om å gå» is done to somebody, and «har lovet å gå», «har
  /// avvist kravet» is done with it.
  private func isSpeech(_ verb: Int, _ form: Deed.Form, _ clause: Range<Int>) -> Bool {
    guard let said = reader.speech(text, at: verb, in: clause), !reader.strikesBack(text, verb, clause) else {
      return false
    }
    if let event = known(verb, clause), event != .other, event != .statement { return false }
    switch form {
    case .passive, .result: return said != .directive
    // «Irans regjering har fordømt drapet»
    case .perfect:
      let isOfNews = said == .evaluate && NorwegianEndings.definite.fit(text, verb + 1)
      return said != .answer && said != .directive && !isOfNews
    case .past, .present: return true
    }
  }

  /// What a known verb tells of.
  private func known(_ verb: Int, _ clause: Range<Int>) -> Event.Kind? {
    words.verbs.reading(of: text.tokens, at: verb, in: clause)?.meaning
  }

  private func kind(_ verb: Int, _ finite: Int, _ clause: Range<Int>) -> Event.Kind {
    let own = known(verb, clause)
    // «har gått ut med bilder av to»: not «gått av»
    let isPlainGoing =
      own == .resignation && words.going.contains(text.tokens[verb]) && !text.isWord(verb + 1, .av)
    if let own, own != .other, !isPlainGoing { return own }
    if text.isWord(finite, .har), reader.speech(text, at: verb, in: clause) != nil { return .statement }
    if reader.strikesBack(text, verb, clause) { return .attack }
    // «droppet et møte»: no meeting; only what a verb means little without says the kind.
    guard
      words.isHelping(text.tokens[finite]) || words.deed.receiving.contains(text.tokens[finite])
        || words.managing.contains(text.tokens[finite]) || NorwegianEvents.breakingOut.fit(text, finite)
    else { return .other }
    guard let told = reader.predicate(text, in: clause), told.stance == nil,
      told.verb == verb || told.verb == finite
    else { return .other }
    return told.kind
  }

  /// The verb that heads a clause: the first that can, known or by its form and its place; not one inside a title.
  private func finite(in clause: Range<Int>) -> Int? {
    var isTitle = false
    for index in clause {
      if text.isSign(index, "«") { isTitle = true }
      if text.isSign(index, "»") { isTitle = false }
      let token = text.tokens[index]
      guard token.kind == .word, !isTitle else { continue }
      if words.isFinite(text, index, clause), !isNoun(index, clause) { return index }
      if words.states.contains(token) || words.deed.atelic.contains(token)
        || words.deed.activities.contains(token)
      {
        return index
      }
      if isUnknownPast(index, clause) { return index }
    }
    return nil
  }

  private func isNoun(_ index: Int, _ clause: Range<Int>) -> Bool {
    guard let reading = words.verbs.reading(of: text.tokens, at: index, in: clause) else { return false }
    return reader.isNominal(text, index, reading.meaning, clause)
  }

  /// The past of a verb by itself, and none of state.
  private func isPast(_ index: Int, in clause: Range<Int>) -> Bool {
    let token = text.tokens[index]
    if words.isHelping(token) || words.states.contains(token) { return false }
    if words.deed.activities.contains(token) || words.deed.momentary.contains(token) { return true }
    if let reading = words.verbs.reading(of: text.tokens, at: index, in: clause) {
      return reading.tense == .past
    }
    return isUnknownPast(index, clause)
  }

  /// «Mannskapene | lette etter ham»: a word that nothing knows, with the ending of a verb in the past, where one stands:
  /// behind a name or a noun, and before what no noun has behind it.
  private func isUnknownPast(_ index: Int, _ clause: Range<Int>) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, !token.marks.contains(.capitalised), index > clause.lowerBound,
      token.end - token.start >= 5, NorwegianEndings.pastOfWeak.fit(text, index, leaving: 2),
      !words.follows(token), !words.isAdjective(token), words.noun(text, index) == nil,
      !words.infinitiveMark.contains(text.tokens[index - 1])
    else { return false }
    let before = index - 1
    let isBehindNoun =
      endsName(before)
      || text.isWord(before, in: clause) && NorwegianEndings.definite.fit(text, before)
        && text.tokens[before].end - text.tokens[before].start > 4 && !words.isAdjective(text.tokens[before])
      // «Tirsdag | tegnet Dal huset»
      || text.tokens[before].hints.contains(.time) && text.tokens[before].marks.contains(.capitalised)
        && text.tokens[before].end - text.tokens[before].start > 4 && cast.isNamed(at: index + 1)
    guard isBehindNoun, index + 1 < clause.upperBound else { return isBehindNoun }
    let next = text.tokens[index + 1]
    return next.kind == .sign || words.follows(next) || words.adverbs.contains(next)
      || words.before.contains(next) || next.kind == .digits || cast.isNamed(at: index + 1)
      || NorwegianEndings.definite.fit(text, index + 1)
  }

  /// «Per | Dal»: whether somebody's name ends here, and nothing is told to be theirs.
  private func endsName(_ index: Int) -> Bool {
    cast.namings(in: max(0, index - 4)..<index + 1).last.map {
      !$0.isGenitive && $0.tokens.upperBound == index + 1
    }
      ?? false
  }

  /// The participle behind «ble»: one of a known verb, or a word with its ending that no noun phrase goes on with.
  private func participle(behind finite: Int, in clause: Range<Int>) -> Int? {
    if let known = knownParticiple(behind: finite, in: clause) { return known }
    for index in finite + 1..<max(finite + 1, min(finite + 9, clause.upperBound)) {
      let token = text.tokens[index]
      if NorwegianEvents.isWithinAge(text, index) { continue }
      if token.kind == .sign || words.openers.contains(token) { return nil }
      guard token.kind == .word, token.end - token.start >= 4, !token.marks.contains(.capitalised),
        !words.follows(token), !words.isAdjective(token), !words.middle.contains(token),
        NorwegianEndings.participleOfAny.fit(text, index, leaving: 2)
          // «vart to personar | køyrde til sjukehus»
          || !text.isWord(finite, .ble) && NorwegianEndings.pluralParticiple.fit(text, index, leaving: 3)
            && NorwegianEndings.plural.fit(text, index - 1),
        cast.naming(at: index) == nil
      else { continue }
      if words.deed.moods.contains(token) { return nil }
      let before = index - 1
      // «ble en stund meldt», «ble mannen kjørt»: no article, number or adjective before it.
      let isOpen =
        before == finite
        || !words.isDeterminer(text.tokens[before]) && text.tokens[before].kind == .word
          && !NorwegianEndings.definiteAdjective.fit(text, before)
      // «ble huset», where the subject stands behind the verb.
      let isNeuter = NorwegianEndings.definiteNeuter.fit(text, index)
      if isOpen, !isNeuter || before == finite && (finite > clause.lowerBound || clause.count == 2) {
        return index
      }
    }
    return nil
  }

  /// «De siste dagene har hæren | flyttet stridsvogner»: a participle by its form, where the subject stands before it.
  private func turnedParticiple(behind finite: Int, in clause: Range<Int>) -> Int? {
    guard text.isWord(finite, .har), finite > clause.lowerBound, finite + 2 < clause.upperBound else {
      return nil
    }
    return (finite + 2..<min(finite + 7, clause.upperBound)).first { index in
      let token = text.tokens[index]
      return token.kind == .word && token.end - token.start >= 5 && !token.marks.contains(.capitalised)
        && !words.follows(token) && !words.isAdjective(token) && !words.deed.atelic.contains(token)
        && !words.middle.contains(token) && !words.states.contains(token)
        && NorwegianEndings.weakSupine.fit(text, index, leaving: 2) && words.noun(text, index) == nil
        && (endsName(index - 1)
          || NorwegianEndings.definite.fit(text, index - 1) && index - 1 > finite)
        && words.verbs.reading(of: text.tokens, at: index, in: clause) == nil
        && reader.speech(text, at: index, in: clause) == nil
    }
  }

  /// «Det er registrert tre etterskjelv»: a participle right behind «det er», and what came of it behind that.
  private func expletive(_ finite: Int, _ clause: Range<Int>) -> Int? {
    let beside = text.isWord(finite - 1, .det) ? finite + 1 : finite + 2
    guard text.isWord(finite - 1, .det) && finite - 1 == clause.lowerBound || text.isWord(finite + 1, .det),
      clause.contains(beside + 1), NorwegianEndings.participleOfAny.fit(text, beside, leaving: 4),
      text.tokens[beside].kind == .word, !words.follows(text.tokens[beside]),
      !words.deed.moods.contains(text.tokens[beside]), !words.degrees.contains(text.tokens[beside]),
      text.tokens[beside + 1].kind == .digits || words.isDeterminer(text.tokens[beside + 1])
    else { return nil }
    return beside
  }

  private func knownParticiple(behind finite: Int, in clause: Range<Int>) -> Int? {
    for index in finite + 1..<max(finite + 1, min(finite + 13, clause.upperBound)) {
      let token = text.tokens[index]
      if NorwegianEvents.isWithinAge(text, index) { continue }
      // «ble | ordføreren, to barn og en vakt | drept»
      if text.isSign(index, ","), text.isWord(finite, [.ble, .blei, .vart]),
        !words.isFinite(text, index + 1, clause), !words.openers.contains(text.tokens[index + 1])
      {
        continue
      }
      // «er på vei til | å bli stanset»
      if token.kind == .sign || words.infinitiveMark.contains(token) { return nil }
      if words.isHelping(token) || words.bare.contains(token) { continue }
      if words.deed.activities.contains(token), NorwegianEndings.participleOfAny.fit(text, index) {
        return index
      }
      // «har hatt det bra», but «har holdt et møte»
      if words.deed.atelic.contains(token) {
        return kind(index, finite, clause) == .other && !begins(index, clause) ? nil : index
      }
      if let told = words.verbs.reading(of: text.tokens, at: index, in: clause) {
        let isParticiple =
          told.tense != .present && told.tense != .infinitive
          && NorwegianEndings.participleOfAny.fit(text, index)
        if isParticiple, !reader.isNominal(text, index, told.meaning, clause) { return index }
      } else if words.isParticipleOfSpeech(text, index, clause) {
        return index
      }
    }
    return nil
  }

  /// «har | begynt å | granske ulykken», «er nå | satt i gang»
  private func begins(_ verb: Int, _ clause: Range<Int>) -> Bool {
    guard clause.contains(verb + 2) else { return false }
    return words.beginning.contains(text.tokens[verb])
      && words.infinitiveMark.contains(text.tokens[verb + 1])
      // «har begynt å bli lei»
      && !words.bare.contains(text.tokens[verb + 2])
      || text.isWord(verb + 1, .i) && words.underway.contains(text.tokens[verb + 2])
        && words.freshly.contains(text.tokens[verb - 1])
  }

  private func isNegated(_ finite: Int, _ verb: Int, _ clause: Range<Int>) -> Bool {
    let reach = clause.lowerBound..<min(clause.upperBound, max(verb, finite + 3) + 1)
    return reach.contains {
      words.negations.contains(text.tokens[$0]) && !reader.isUntil(text, $0, clause)
        || words.nobody.contains(text.tokens[$0])
    }
  }

  private func subject(_ finite: Int, _ verb: Int, _ clause: Range<Int>) -> Range<Int> {
    let first = clause.lowerBound
    let token = text.tokens[first]
    let next = text.tokens[first + 1]
    // «Over 1000 ble evakuert»
    let isCount = words.isDeterminer(token) && (next.kind == .digits || words.counts.contains(next))
    let leads =
      words.isPreposition(token) || text.isWord(first, [.ifølge, .ifølgje]) || words.fronting.contains(token)
      || words.adverbs.contains(token)
      // «mannen» is a word of ages too: «for mannen på 40».
      || token.hints.contains(.time) && !words.isDeterminer(token)
        && !NorwegianEvents.persons.fit(text, first)
    let isTurned = first == finite || leads && !isCount
    guard isTurned, cast.naming(at: first) == nil || first == finite else { return first..<finite }
    let end = verb > finite ? verb : min(clause.upperBound, finite + 6)
    return finite + 1..<max(finite + 1, end)
  }
}
