import TimelineModel

/// Words that name a happening and tell none: what is only possible, not known, listed, rumoured or led up to.
extension EventDraft {
  /// Whether a sentence as a whole tells nothing new: «Det er ikke kjent hvem som …», «Blant deltakerne er …».
  func tellsNothing(_ sentence: Range<Int>) -> Bool {
    reader.tellsNothing(sentence) {
      isUnknown(sentence) || isListing(sentence) || isTooEarly(sentence) || isPlanOnly(sentence)
        || isOpenQuestion(sentence) || asksForComment(sentence)
        || reader.words.generic.contains(text.tokens[sentence.lowerBound])
    }
  }

  /// «Planen var å lande mandag»: what was meant, and may not have come to be.
  private func isPlanOnly(_ sentence: Range<Int>) -> Bool {
    sentence.count > 3 && NorwegianContext.supposing.fit(text, sentence.lowerBound)
      && text.isWord(sentence.lowerBound + 1, .var)
      && reader.words.infinitiveMark.contains(text.tokens[sentence.lowerBound + 2])
      // «…, skriver avisen»: that is told.
      && !sentence.contains { text.isSign($0 - 1, ",") && reader.words.isFiniteSpeech(text, $0, sentence) }
  }

  /// «Aktor sier det er for tidlig | å si noe om straffen», «Det er vanskelig | å si hva som skjer»
  private func isTooEarly(_ sentence: Range<Int>) -> Bool {
    sentence.contains { index in
      reader.words.infinitiveMark.contains(text.tokens[index + 1])
        && (NorwegianEvents.early.fit(text, index) && text.isWord(index - 1, .for)
          || NorwegianEvents.hard.fit(text, index) && NorwegianEvents.tell.fit(text, index + 2))
    }
  }

  /// «Så langt i år har 1000 druknet», «Tallet på flyktninger er halvert i år»: a count until now, no happening.
  func isCount(_ time: Int, _ clause: Range<Int>) -> Bool {
    let isSoFar = clause.contains {
      reader.words.soFar.contains(text.tokens[$0]) && times[time].span.contains(text.tokens[$0].span)
    }
    if isSoFar || tokenBefore(time).map({ reader.words.soFar.contains(text.tokens[$0]) }) ?? false {
      return true
    }
    if isPeriod(time), !isNear(time), countsSomething(clause) { return true }
    // «Tallet på drepte steg mandag», «Mandag steg tallet på drepte».
    return clause.contains { index in
      reader.words.tallies.contains(text.tokens[index])
        && (index == clause.lowerBound
          || times[time].span.end <= Int(text.tokens[index - 1].start)
            && reader.words.isFinite(text, index - 1, clause))
    }
  }

  /// «fra august 2014 til …», «siden 2014»: from when on something is counted.
  private func isPeriod(_ time: Int) -> Bool {
    tokenBefore(time).map { text.isWord($0, [.siden, .sidan, .fra, .frå, .mellom]) } ?? false
  }

  /// Whether a clause has a number that is no part of a time.
  private func countsSomething(_ clause: Range<Int>) -> Bool {
    guard let number = text.sentence(holding: clause.lowerBound) else { return false }
    return clause.contains { index in
      text.tokens[index].kind == .digits
        && !timesOf[number].contains { times[$0].span.contains(text.tokens[index].span) }
    }
  }

  /// «Tirsdag blir det meldt | at en base ble truffet i dag»: the report of it is told already.
  func repeatsReport(_ number: Int, _ clause: Range<Int>, _ time: Int) -> Bool {
    let sentence = text.sentences[number].tokens
    guard clause.lowerBound > sentence.lowerBound, text.isWord(clause.lowerBound, .at),
      let days = times[time].dating.when?.days
    else { return false }
    let outer = reader.clause(text, around: clause.lowerBound - 1, in: sentence)
    guard reader.predicate(text, in: outer)?.stance == .report,
      outer.contains(where: { text.isWord($0, .det) })
    else { return false }
    return eventsOf[number].contains { found[$0].dating.when?.days.overlaps(days) ?? false }
  }

  /// «Til sammen druknet 220 mandag og tirsdag»: the dead of what has been told, counted up.
  func isTotal(_ predicate: Predicate, _ clause: Range<Int>, _ time: Int) -> Bool {
    if standsAtTotal(clause) { return true }
    guard Self.family(predicate.kind) == .attack, countsUp(clause), let days = times[time].dating.when?.days
    else {
      return false
    }
    return remembers {
      Self.family($0.kind) == .attack && ($0.dating.when?.days.overlaps(days) ?? true)
    }
  }

  /// «Til sammen var 20 angrep utført ved utgangen av mars»: how a count stood then.
  private func standsAtTotal(_ clause: Range<Int>) -> Bool {
    let first = clause.lowerBound
    return countsUp(first..<min(first + 2, clause.upperBound))
      && (first + 1..<first + 3).contains {
        clause.contains($0) && reader.words.states.contains(text.tokens[$0])
      }
  }

  /// «til sammen», «i alt», «totalt».
  private func countsUp(_ clause: Range<Int>) -> Bool {
    clause.contains { index in
      guard reader.words.totals.contains(text.tokens[index]) else { return false }
      let token = text.tokens[index]
      return token.end - token.start > 6 || text.isWord(index - 1, [.til, .i])
    }
  }

  /// «Det er det dødeligste angrepet i år»: what one told before is like.
  func isRank(_ predicate: Predicate, _ sentence: Range<Int>) -> Bool {
    let first = sentence.lowerBound
    guard predicate.verb == first + 1, text.isWord(first, [.det, .dette]),
      reader.words.states.contains(text.tokens[predicate.verb])
    else { return false }
    return sentence.prefix(8).contains { reader.words.told(text, $0) != nil }
  }

  /// «Han er redd for en massakre»: a happening that a noun names, and somebody only fears.
  func isFeared(_ predicate: Predicate, _ clause: Range<Int>) -> Bool {
    reader.words.states.contains(text.tokens[predicate.verb])
      && clause.contains { reader.words.feared.contains(text.tokens[$0]) }
  }

  /// «oppgaver | som i dag blir utført av koalisjonen»: what something is like now.
  func isStateNow(_ predicate: Predicate, _ clause: Range<Int>) -> Bool {
    text.isWord(clause.lowerBound, .som) && predicate.stance == nil
      && (predicate.standing == .present
        // «som er siktet for drapet i går»
        || text.isWord(clause.lowerBound + 1, .er)
          && reader.words.charged.contains(text.tokens[predicate.verb]))
  }

  /// «Det er ikke klart hvem som sto bak angrepet torsdag», «Det har ikke latt seg gjøre å …».
  private func isUnknown(_ sentence: Range<Int>) -> Bool {
    let first = sentence.lowerBound
    // «Han vet ikke om leiren ble truffet i angrepet tirsdag»
    let isUnknownToSome = sentence.prefix(8).dropFirst().dropLast(2).contains {
      reader.words.knowing.contains(text.tokens[$0]) && reader.words.negations.contains(text.tokens[$0 + 1])
    }
    if isUnknownToSome { return true }
    // «Årsaken er foreløpig ikke kjent», «Det er ikke klart hvem …»
    let state = sentence.prefix(8).dropFirst().first { text.isWord($0, [.er, .var]) }
    let isExpletive = text.isWord(first, .det) && text.isWord(first + 1, [.er, .var, .har, .hadde])
    guard sentence.count > 4, let verb = isExpletive ? first + 1 : state,
      !(first..<verb).contains(where: { text.tokens[$0].kind == .sign })
    else { return false }
    let reach = verb + 1..<min(verb + 5, sentence.upperBound)
    guard let negation = reach.first(where: { reader.words.negations.contains(text.tokens[$0]) }) else {
      return false
    }
    return (negation + 1..<reach.upperBound).contains { reader.words.known.contains(text.tokens[$0]) }
  }

  /// «Blant deltakerne på møtet mandag er …»: who was there, not what happened; «Blant annet …» tells on.
  private func isListing(_ sentence: Range<Int>) -> Bool {
    let first = sentence.lowerBound
    if sentence.count > 3, reader.words.among.contains(text.tokens[first]) {
      return !reader.words.others.contains(text.tokens[first + 1])
    }
    // «Ti barn er blant de drepte», but «Selv om Norge ikke er blant dem, sier Dal …»
    if reader.words.even.contains(text.tokens[first]) || reader.words.openers.contains(text.tokens[first]) {
      return false
    }
    return sentence.prefix(12).dropFirst().contains {
      reader.words.among.contains(text.tokens[$0]) && isRightBehindState($0, sentence)
        // «er blant avisene | som skriver at …»
        && !($0 + 2..<$0 + 5).contains {
          text.isWord($0, .som) && reader.words.isFiniteSpeech(text, $0 + 1, sentence)
        }
        // «var blant byene | som ble inntatt i 2014»
        && !($0 + 2..<$0 + 6).contains {
          text.isWord($0, .som) && text.isWord($0 + 1, [.ble, .blei, .vart])
        }
    }
  }

  /// «Norge er | i dag | blant giverne»: behind «er», with nothing but a time between.
  private func isRightBehindState(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let state = (max(sentence.lowerBound, index - 4)..<index).last { text.isWord($0, [.er, .var]) }
    guard let state else { return false }
    return (state + 1..<index).allSatisfy { between in
      times.contains { $0.span.contains(text.tokens[between].span) }
    }
  }

  /// «Dersom byen faller 1. mai, …»: only possible.
  func isConditional(_ clause: Range<Int>) -> Bool {
    if reader.words.conditions.contains(text.tokens[clause.lowerBound]) { return true }
    // «Uten hjelp kan landet gå tomt for mat»
    return NorwegianEvents.without.fit(text, clause.lowerBound)
      && clause.contains {
        reader.words.possible.contains(text.tokens[$0]) || reader.words.planned.contains(text.tokens[$0])
      }
  }

  /// «I lagmannsretten ble han dømt», where the news is of Høyesterett: what a lower court heard was before.
  func isOfLowerCourt(_ number: Int) -> Bool {
    guard let newsCourt, let rank = court(text.sentences[number].tokens) else { return false }
    return rank < newsCourt && text.sentence(at: found[0].span) != number
  }

  /// How high the highest court stands that a sentence names.
  func court(_ sentence: Range<Int>) -> Int? {
    NorwegianEvents.courtsByRank.lastIndex { rank in sentence.contains { rank.fit(text, $0) } }
  }

  /// «ryktene | om at han ble drept 28. mai»: what is only talked of.
  func isRumour(_ clause: Range<Int>, in sentence: Range<Int>) -> Bool {
    var before = clause.lowerBound - 1
    guard text.isWord(clause.lowerBound, .at), sentence.contains(before) else { return false }
    if text.isWord(before, .om) { before -= 1 }
    return sentence.contains(before) && reader.words.rumours.contains(text.tokens[before])
  }

  /// «skal nå målet innen 2024», «beholder soldatene ut 2020», «gjelder fra og med 10. mars»: where a state ends or
  /// begins, not when something is done.
  func isBound(_ time: Int, _ predicate: Predicate) -> Bool {
    guard let token = tokenBefore(time) else { return false }
    if isDeadline(time) { return !isDue(time, predicate) }
    // «Oppdraget varer til utgangen av 2020»
    if text.isWord(token, .til), isAhead(time), !isDay(times[time].dating.when) { return true }
    // «Mandatet går ut 10. mars»
    if reader.words.limits.contains(text.tokens[token]) {
      // «har besluttet | å videreføre innsatsen ut 2018»
      let isOfContent = (predicate.verb + 1..<max(predicate.verb + 1, token)).contains {
        reader.words.infinitiveMark.contains(text.tokens[$0])
      }
      if isOfContent { return true }
      return (predicate.standing != .happened || predicate.stance != nil) && predicate.verb != token - 1
    }
    return predicate.standing != .happened && text.isWord(token, .med) && text.isWord(token - 1, .og)
      && text.isWord(token - 2, [.fra, .frå])
  }

  /// «Det betyr ikke | at styrken skal delta i mai», «har ikke bekreftet | at …»: what is not said to be so.
  func isDeniedContent(_ clause: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard clause.lowerBound > sentence.lowerBound, text.isWord(clause.lowerBound, .at) else { return false }
    // «vil ikke gi noen forsikringer om | at …»
    let before = text.isWord(clause.lowerBound - 1, .om) ? clause.lowerBound - 2 : clause.lowerBound - 1
    let outer = reader.clause(text, around: max(before, sentence.lowerBound), in: sentence)
    // «Han nevnte ikke at Trump skrev det nyttårsaften»: it is so all the same.
    return outer.contains { reader.words.negations.contains(text.tokens[$0]) }
      && !outer.contains { reader.words.factive.contains(text.tokens[$0]) }
  }

  /// «Jeg snakket med folk der i morges»: what a speaker has been doing, in passing.
  func isOwnDoing(_ predicate: Predicate, in clause: Range<Int>) -> Bool {
    predicate.kind == .other && clause.contains { reader.words.selves.contains(text.tokens[$0]) }
  }

  /// «Siden Trump varslet at …, har han fått kritikk»: the clause that opens a sentence only leads up to it.
  func opensWithAside(_ sentence: Range<Int>, before verb: Int) -> Bool {
    let first = sentence.lowerBound
    guard verb > first + 1, reader.words.openers.contains(text.tokens[first]),
      !text.isWord(first, [.som, .der, .om]), !reader.words.isFinite(text, first + 1, sentence)
    else { return false }
    // «Etter møtet sa Brende …»: no clause.
    if text.isWord(first, [.etter, .før]), !text.isWord(first + 1, .at) { return false }
    return !(first..<verb).contains { text.isSign($0, ",") }
  }

  /// «Dersom …, er dette det største tapet, skriver X»; «Verken X eller Y opplyser …»: nothing is told.
  func isNoStatement(_ sentence: Range<Int>, verb: Int) -> Bool {
    tellsNothing(sentence) || isConditional(sentence) || isOfNobody(sentence, verb: verb)
      || pointsToEarlier(sentence)
  }

  /// «Verken X eller Y opplyser …», but «Verken X eller Y er såret, opplyser Z».
  func isOfNobody(_ sentence: Range<Int>, verb: Int) -> Bool {
    reader.words.neither.contains(text.tokens[sentence.lowerBound]) && !text.isSign(verb - 1, ",")
  }

  /// «Det skjedde uten motstand, melder Reuters»: how what has been told happened.
  private func pointsToEarlier(_ sentence: Range<Int>) -> Bool {
    sentence.count > 2 && text.isWord(sentence.lowerBound, [.det, .dette])
      && reader.words.occurring.contains(text.tokens[sentence.lowerBound + 1])
  }

  /// «Det melder Reuters.»: who told what stands in the sentence before, which has its event.
  func onlyNamesSource(_ number: Int, verb: Int) -> Bool {
    let sentence = text.sentences[number]
    let first = sentence.tokens.lowerBound
    return number > 0 && verb == first + 1 && composer.attribution.pointsBack(text.tokens[first])
      && text.sentences[number - 1].passage >= sentence.passage - 1 && !eventsOf[number - 1].isEmpty
  }

  /// Whether a sentence has an event of the day of the news, which its own time dates.
  func tellsNewsItself(_ number: Int) -> Bool {
    eventsOf[number].contains { index in
      let event = found[index]
      guard event.basis == .sentence, event.status == .happened, event.kind != .statement,
        event.kind != .report,
        event.span == text.sentences[number].span, let days = event.dating.when?.days
      else { return false }
      // «ved 14-tiden»: a day that is not known may be that of the news.
      return event.time.map { isNews($0) } ?? false || context.dating.when?.days == days
    }
  }

  /// «Forsvaret bekrefter angrepet»: no more than what has been told.
  func confirmsNews(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    guard !reader.words.denying.contains(text.tokens[verb]), hasMain else {
      return false
    }
    let end = min(verb + 3, sentence.upperBound)
    return (verb + 1..<end).prefix { !text.isWord($0, .at) }.contains { index in
      guard text.tokens[index].kind == .word, let kind = reader.words.told(text, index) else { return false }
      return Self.family(kind) == Self.family(newsKind)
    }
  }

  /// «i tråd med løftene fra valgkampen, | hvor han sa at han ville «…»»: words that are only recalled.
  func isAside(_ quote: Quote, _ sentence: Range<Int>) -> Bool {
    let verb = sentence.last {
      Int(text.tokens[$0].end) <= quote.span.start && reader.words.isFiniteSpeech(text, $0, sentence)
    }
    guard let verb else { return false }
    return reader.words.wheres.contains(
      text.tokens[reader.clause(text, around: verb, in: sentence).lowerBound])
  }

  /// «kaller operasjonen «Olivengren»», «kaller operasjonen Olivengren», «kalte dem «the Beatles»»: a name. «kaller det
  /// rekordtid» says by itself nothing of what.
  func namesOnly(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    if composer.attribution.calling.contains(text.tokens[verb]), text.isWord(verb + 1, [.det, .dette]),
      !isArticle(verb + 1, sentence)
    {
      return true
    }
    // «Regimet kaller alle motstandere terrorister»: what it always does.
    if composer.attribution.calling.contains(text.tokens[verb]), NorwegianEvents.all.fit(text, verb + 1),
      text.tokens[verb + 1].end - text.tokens[verb + 1].start < 5
    {
      return true
    }
    if NorwegianEndings.definite.fit(text, verb + 1), cast.naming(at: verb + 1) == nil,
      text.hasCapital(verb + 2)
    {
      return true
    }
    return sentence.clamped(to: verb + 1..<verb + 8).contains { index in
      guard text.isSign(index, "«"),
        let end = (index + 2...index + 3).first(where: { text.isSign($0, "»") })
      else { return false }
      return (index + 1..<end).contains { text.hasCapital($0) }
    }
  }

  /// «I februar i fjor kom Mattis med et krav. Europa må betale, sa han.»: said at what the sentence before dates.
  func continuesEarlier(_ number: Int, _ speaker: Actor.ID) -> Bool {
    guard number > 0, text.sentences[number - 1].passage == text.sentences[number].passage,
      let news = main.dating.when?.earliest
    else { return false }
    return eventsOf[number - 1].contains { index in
      guard !found[index].isMain, found[index].basis == .sentence, found[index].actors.contains(speaker),
        let last = found[index].dating.when?.latest
      else { return false }
      return last < news
    }
  }

  /// «Han hadde til hensikt å flykte, melder avisen mandag»: what is so, whoever tells it.
  func passesOnState(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    guard text.isSign(verb - 1, ","), verb - 1 > sentence.lowerBound, !cast.isNamed(at: sentence.lowerBound),
      let state = (sentence.lowerBound..<verb).first(where: { reader.words.isFinite(text, $0, sentence) }),
      text.isWord(state, [.er, .var, .hadde]), !reader.words.finishing.contains(text.tokens[state + 1])
    else { return false }
    let content = reader.clause(text, around: state, in: sentence.lowerBound..<verb - 1)
    return DeedReader(reader: reader, text: text, cast: cast).deed(in: content) == nil
      && reader.predicate(text, in: content) == nil
  }
}
