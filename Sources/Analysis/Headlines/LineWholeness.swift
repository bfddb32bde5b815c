import TimelineModel

/// Whether what stands before an end is a whole sentence, in which nothing waits for more.
extension LineShortener {
  /// «at det var Sverige | som inviterte Norge», «Det var på møtet | at han sa det»: what is told stands behind.
  func isOpenCleft(_ last: Int) -> Bool {
    let opening = (start..<max(start, last - 1)).last {
      text.isWord($0, .det) && text.isWord($0 + 1, [.er, .var])
        // «Ifølge vakten var det 20 soldater | som kom»
        || text.isWord($0 + 1, .det) && text.isWord($0, [.er, .var]) && start + 1 < $0
    }
    guard let opening else { return false }
    let told = (opening + 2..<max(opening + 2, end)).first { text.isWord($0, [.som, .at]) }
    return told.map { $0 >= last } ?? false
  }

  /// A verb that says enough by itself.
  func mayEndOn(_ verb: Int) -> Bool {
    switch words.verbs.reading(of: text.tokens, at: verb, in: 0..<end)?.meaning {
    case .attack, .casualty, .disaster, .resignation: true
    default:
      own.complete.contains(text.tokens[verb])
        || isInfinitive(verb) && !words.bare.contains(text.tokens[verb])
    }
  }

  func isInfinitive(_ index: Int) -> Bool {
    index > 1 && words.infinitiveMark.contains(text.tokens[index - 1])
      || words.verbs.reading(of: text.tokens, at: index, in: 0..<end)?.tense == .infinitive
  }

  /// Brackets and quotation marks are closed, and «både» and «mellom» have their «og».
  func isBalanced(_ last: Int) -> Bool {
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
    // «har aldri gått ras | på dette stedet før»
    if denied, (last..<end).contains(where: { isBeforeAtEnd($0) }) { return false }
    return open == 0 && pairs == 0
  }

  /// «på dette stedet | før»: earlier, not before something.
  private func isBeforeAtEnd(_ index: Int) -> Bool {
    text.isWord(index, .før) && (index + 1 == end || text.tokens[index + 1].kind == .sign)
  }

  /// Each clause that has begun has its verb.
  func clausesAreWhole(_ verb: Int, _ last: Int) -> Bool {
    var waiting = 0
    for index in verb + 1..<max(verb + 1, last) {
      if opensClause(index), !isWithoutVerb(index) { waiting += 1 }
      // «minner om at | siden loven er ny, tok det tid»
      if text.isWord(index - 1, .at), text.isWord(index, [.siden, .sidan, .etter, .før]) { waiting += 1 }
      if isVerb(index), waiting > 0 {
        waiting -= 1
      }
      if isVerb(index), words.isHelping(text.tokens[index]), !isPredicated(index, last) { return false }
    }
    return waiting == 0
  }

  /// «kjent | som en venn»: no clause.
  func isWithoutVerb(_ index: Int) -> Bool {
    guard text.isWord(index, .som) else { return false }
    return (start..<index).contains { own.governs(text, $0, index) }
      || !(index + 1..<end).contains { isVerb($0) }
  }

  /// «som», «at», «om» in «vite | om de kan dømmes», and «…, og» before another subject.
  func opensClause(_ index: Int) -> Bool {
    if text.isWord(index, [.og, .men]), text.isSign(index - 1, ",") {
      return !text.isWord(index + 1, .at) && !words.infinitiveMark.contains(text.tokens[index + 1])
        && !words.isPreposition(text.tokens[index + 1])
    }
    return own.clausal.contains(text.tokens[index])
      || text.isWord(index, .om)
        && (own.asking.contains(text.tokens[index - 1]) || text.isWord(index - 1, [.er, .var]))
        && (index + 2..<max(index + 2, min(index + 8, end))).contains { isVerb($0) }
  }

  /// «ba | landene | om mer», «førte | til»: a preposition of the verb stands further on.
  func isGovernedLater(_ verb: Int, _ last: Int) -> Bool {
    if words.isFiniteSpeech(text, verb, 0..<end), !(verb..<last).contains(where: { text.isWord($0, .at) }),
      waitsForContent(last) || waitsForVerb(verb, last)
    {
      return true
    }
    // «Styrkene klarte, med støtte fra fly, | å ta byen»
    if words.managing.contains(text.tokens[verb]),
      !(verb..<last).contains(where: { words.infinitiveMark.contains(text.tokens[$0]) }),
      (last..<end).contains(where: { words.infinitiveMark.contains(text.tokens[$0]) })
    {
      return true
    }
    if isNeeded { return false }
    return (verb..<last).contains { index in
      let token = text.tokens[index]
      guard !token.hints.isDisjoint(with: [.happening, .saying, .helping]) || own.governors.contains(token)
      else { return false }
      // «utnevnte Dal, som er ung, | til leder»
      if text.isSign(last, ","), governs(index, last + 1) { return true }
      if let behind = behindAside(last), governs(index, behind) { return true }
      // «kom ministeren | i USA, Per Dal, med et krav»: past who it is.
      let stop =
        (last..<end).first {
          text.tokens[$0].kind == .sign && !(text.isSign($0, ",") && text.hasCapital($0 + 1))
        } ?? end
      let own = (last..<min(last + 8, stop)).first { self.governs(index, $0) }
      // «deltar | i dag | på møtet»: a time is not what it waits for.
      return own != nil
        && !(index + 1..<last).contains {
          self.governs(index, $0) && !text.tokens[$0 + 1].hints.contains(.time)
        }
    }
  }

  /// «utnevnte Dal, | som er 28 år, | til leder»: what stands behind the commas that open at `index`.
  private func behindAside(_ index: Int) -> Int? {
    guard text.isSign(index, ",") else { return nil }
    return (index + 2..<max(index + 2, min(index + 20, end - 1)))
      .first { text.isSign($0, ",") && text.isSpaced($0 + 1) }.map { $0 + 1 }
  }

  /// «er det naturlig | for landet å svare», «Det er klart | at …»: what is so, stands behind.
  func isOpenJudgement(_ last: Int) -> Bool {
    let nearby = max(start, last - 4)..<max(start, last - 1)
    let isImpersonal = nearby.contains { index in
      text.isWord(index, .det) && !NorwegianEndings.definiteAdjective.fit(text, index + 1)
        && [index - 1, index + 1].contains {
          text.isWord($0, [.er, .var]) || words.bare.contains(text.tokens[$0])
        }
    }
    guard isImpersonal, text.tokens[last - 1].kind == .word else { return false }
    let stop = (last..<end).first { text.tokens[$0].kind == .sign } ?? end
    return (last..<min(last + 8, stop)).contains {
      words.infinitiveMark.contains(text.tokens[$0]) || text.isWord($0, .at)
    }
  }

  /// «meldte en talsmann | for departementet at …», «bekrefter styrken | som støtter hæren, at …», but «| etter at …».
  func waitsForContent(_ last: Int) -> Bool {
    if (last..<end).contains(where: { text.isWord($0, .at) && text.isSign($0 - 1, ",") }) { return true }
    let stop = (last..<end).first {
      text.tokens[$0].kind == .sign || text.isWord($0, [.at, .og, .men]) || isVerb($0)
    }
    return stop.map { text.isWord($0, .at) && !own.free.contains(text.tokens[$0 - 1]) } ?? false
  }

  /// «mener bilder, | meldinger og forklaringen beviser at …»: the verb of what is said without «at» stands further on.
  func waitsForVerb(_ verb: Int, _ last: Int) -> Bool {
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

  func governs(_ verb: Int, _ preposition: Int) -> Bool {
    words.governs(text, verb, preposition) || own.governs(text, verb, preposition)
  }

  /// Behind «har», «er» and «skal» stands what they help.
  func isPredicated(_ verb: Int, _ last: Int) -> Bool {
    guard words.isHelping(text.tokens[verb]) else {
      // «Tirsdag delte en mann | fra Skien brev ut»: what he did it to stands behind.
      let isTurned = verb > start && (start..<verb).allSatisfy { text.tokens[$0].hints.contains(.time) }
      return last > verb + (isTurned ? 3 : 1) || mayEndOn(verb)
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
      // «vil få følger, har Dal, | sjef for flåten, | varslet»
      if let behind = behindAside(last),
        isMainVerb(behind) || NorwegianEndings.participleOfAny.fit(text, behind)
      {
        return false
      }
      // «ble ordføreren, | to barn og en vakt drept»: past the others whom it befell.
      let isBefallen = text.isWord(verb, [.ble, .blei, .vart])
      let stop =
        (last..<end).first { index in
          text.tokens[index].kind == .sign && !(isBefallen && text.isSign(index, ","))
            || opensClause(index) || isVerb(index) && !isMainVerb(index)
        } ?? end
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
