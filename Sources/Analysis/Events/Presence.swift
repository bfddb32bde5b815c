import TimelineModel

/// What a verb of state tells as done where its clause has a day: who was somewhere, and what there was.
extension EventDraft {
  /// «Statsministeren var i Irak mandag», «Mandag satt ledelsen i styremøte», «Lørdag var det gudstjeneste i kirken».
  func presence(_ clause: Range<Int>, at time: Int) -> Predicate? {
    if isAhead(time) { return gatheringAhead(clause, at: time) }
    guard reader.words.isVerbSecond, isDay(times[time].dating.when),
      !reader.words.openers.contains(text.tokens[clause.lowerBound]),
      let verb = clause.first(where: {
        text.isWord($0, [.var, .hadde]) || NorwegianEvents.sitting.fit(text, $0)
      }),
      !clause.contains(where: {
        reader.words.negations.contains(text.tokens[$0]) || reader.words.nobody.contains(text.tokens[$0])
      })
    else { return nil }
    if text.isWord(verb, .hadde) { return had(verb, clause) }
    if let gathering = gathering(verb, clause) { return gathering }
    guard let stay = stay(behind: verb, in: clause), isVisitor(verb, before: stay, clause) else { return nil }
    return Predicate(kind: .meeting, verb: verb, standing: .happened, stance: nil)
  }

  /// «Lørdag er det konsert i kirken»: to come.
  private func gatheringAhead(_ clause: Range<Int>, at time: Int) -> Predicate? {
    guard reader.words.isVerbSecond, isDay(times[time].dating.when),
      !reader.words.openers.contains(text.tokens[clause.lowerBound]),
      let verb = clause.first(where: { text.isWord($0, .er) }), var told = gathering(verb, clause)
    else { return nil }
    told.standing = .planned
    return told
  }

  /// «var det klart for innvielse», «var det konsert»
  private func gathering(_ verb: Int, _ clause: Range<Int>) -> Predicate? {
    guard text.isWord(verb, [.er, .var]), text.isWord(verb + 1, .det) || text.isWord(verb - 1, .det) else {
      return nil
    }
    let first = text.isWord(verb + 1, .det) ? verb + 2 : verb + 1
    let reach = first..<max(first, min(first + 5, clause.upperBound))
    guard let noun = reach.first(where: { NorwegianEvents.gatherings.fit(text, $0) }) else { return nil }
    // «var det tid for», but «var det kritikk mot åpningen»
    let isPlain = (first..<noun).allSatisfy { index in
      NorwegianEvents.readiness.fit(text, index) || text.isWord(index, .for)
        || reader.words.isDeterminer(text.tokens[index]) || NorwegianEndings.anyAdjective.fit(text, index)
        || text.ends(index, with: "t")
    }
    return isPlain
      ? Predicate(
        kind: reader.words.noun(text, noun) ?? .other, verb: verb, standing: .happened, stance: nil)
      : nil
  }

  /// «Søndag hadde hæren kontroll over byen», «hadde filmen premiere», «hadde de en kronikk på trykk»
  private func had(_ verb: Int, _ clause: Range<Int>) -> Predicate? {
    let reach = verb + 1..<max(verb + 1, min(verb + 16, clause.upperBound))
    // «hadde mistet kontrollen»
    guard
      !reach.contains(where: {
        reader.words.verbs.reading(of: text.tokens, at: $0, in: clause)?.tense == .participle
      })
    else { return nil }
    for index in reach {
      let kind: Event.Kind? =
        NorwegianEvents.holdings.fit(text, index)
        ? .capture
        : NorwegianEvents.print.fit(text, index) && text.isWord(index - 1, .på)
          ? .statement : NorwegianEvents.gatherings.fit(text, index) ? .other : nil
      if let kind { return Predicate(kind: kind, verb: verb, standing: .happened, stance: nil) }
    }
    return nil
  }

  /// The preposition of where somebody was: «i Irak», «på befaring».
  private func stay(behind verb: Int, in clause: Range<Int>) -> Int? {
    (verb + 1..<max(verb + 1, clause.upperBound - 1)).first { index in
      guard text.isWord(index, [.i, .på]) else { return false }
      let next = index + 1
      if let place = cast.naming(at: next) { return place.mention.kind == .place && text.isWord(verb, .var) }
      return NorwegianEvents.stays.fit(text, next)
    }
  }

  /// Whether it is somebody who was there: a name, or an office.
  private func isVisitor(_ verb: Int, before stay: Int, _ clause: Range<Int>) -> Bool {
    let subject = verb + 1 < stay ? verb + 1..<stay : clause.lowerBound..<verb
    let isNamed = cast.namings(in: subject).contains { !$0.isGenitive && $0.mention.kind != .place }
    return isNamed || subject.contains { NorwegianEvents.officers.fit(text, $0) }
      || subject.lowerBound == verb + 1 && clause.lowerBound < verb
        && (clause.lowerBound..<verb).contains { NorwegianEvents.officers.fit(text, $0) }
  }

  /// «Torsdag møter en mann i retten»: where the article's own day is not known, the present tells of a hearing to come.
  func isHearing(_ predicate: Predicate?, _ occasion: Occasion) -> Bool {
    guard let predicate, let number = text.sentence(holding: predicate.verb), !isDay(published.when),
      occasion.basis == .sentence,
      predicate.kind == .meeting || reader.words.beginning.contains(text.tokens[predicate.verb])
    else { return false }
    let clause = reader.clause(text, around: predicate.verb, in: text.sentences[number].tokens)
    // «Russland står øverst | når ministrene møtes onsdag»
    if predicate.kind == .meeting, text.isWord(clause.lowerBound, .når) { return true }
    return clause.contains { NorwegianEvents.courtrooms.fit(text, $0) }
  }

  /// Whether a day lies after the article's own.
  func isYetToCome(_ dating: Dating) -> Bool {
    guard let own = published.when?.latest, let first = dating.when?.earliest else { return false }
    return own < first
  }

  /// The words of such a time: «de siste dagene».
  func lastDaysTime(_ clause: Range<Int>, _ number: Int) -> Int? {
    timesOf[number].first { time in
      times[time].type == .duration && text.span(clause).overlaps(times[time].span)
        && clause.contains { index in
          times[time].span.contains(text.tokens[index].span)
            && (NorwegianEvents.days.fit(text, index) || NorwegianEvents.weeks.fit(text, index))
            && NorwegianEvents.latest.fit(text, index - 1)
        }
    }
  }

  /// «De siste dagene | har hæren …», «Like etter | ble mannen …»: the words before the verb that only say when.
  func opening(of deed: Deed, _ number: Int) -> Span? {
    if let time = lastDaysTime(deed.clause, number) { return times[time].span }
    guard deed.finite > deed.clause.lowerBound, opensShortlyAfter(deed.clause) else { return nil }
    return text.span(deed.clause.lowerBound..<deed.finite)
  }

  /// «De siste dagene har hæren flyttet stridsvogner»: the week up to the article's own day, or the month where it says weeks.
  func lastDays(_ clause: Range<Int>, _ number: Int) -> Occasion? {
    guard let told = lastDaysTime(clause, number), let first = published.when?.earliest,
      let last = published.when?.latest
    else {
      return nil
    }
    var dating = published
    let span = times[told].span
    let isOfWeeks = clause.contains {
      span.contains(text.tokens[$0].span) && NorwegianEvents.weeks.fit(text, $0)
    }
    let count = isOfWeeks ? Self.lastWeeksCount : Self.lastDaysCount
    dating.when = When(DaySet(first.adding(days: -count), last))
    dating.reasons.append(
      Reason(.fromContext, rule: "last-days", words: text.words(span), span: span, result: dating.when))
    return Occasion(dating: dating, time: nil, basis: .context)
  }

  /// So many days «the last days» are at most.
  private static var lastDaysCount: Int { 7 }
  private static var lastWeeksCount: Int { 28 }

  /// «kom ikke i gang før i mai»: what a clause denies for the time before, and tells of that time.
  func isNotBefore(_ time: Int, _ clause: Range<Int>) -> Bool {
    guard let before = tokenBefore(time), clause.contains(before) else { return false }
    let until = text.isWord(before, [.i, .på]) ? before - 1 : before
    return text.isWord(until, .før)
      && clause.contains { $0 < until && reader.words.negations.contains(text.tokens[$0]) }
  }

  /// «Han påpeker | at landene har forsonet seg etter krigen på 90-tallet»: no time of the words, which are said now.
  func isTimeOfWords(_ time: Int, _ predicate: Predicate, _ clause: Range<Int>, _ sentence: Sentence) -> Bool
  {
    // «NATO opplyser at 60 ble drept i februar»: that is the news.
    let isPerfect = (clause.lowerBound..<max(clause.lowerBound, predicate.verb)).contains {
      text.isWord($0, .har)
    }
    guard isPerfect || salience(time, .happened) == .background, text.isWord(clause.lowerBound, .at),
      clause.lowerBound > sentence.tokens.lowerBound, isBehind(time),
      !isNews(time)
    else { return false }
    let outer = sentence.tokens.lowerBound..<clause.lowerBound
    guard let told = reader.predicate(text, in: reader.clause(text, around: clause.lowerBound - 1, in: outer))
    else {
      return false
    }
    return told.stance != nil && told.standing == .present
  }

  /// «kanskje alt i helgen»: guessed.
  func isGuessed(_ time: Int) -> Bool {
    guard let before = tokenBefore(time) else { return false }
    return (max(0, before - 3)...before).contains {
      NorwegianEvents.perhaps.fit(text, $0) && !(($0 + 1)...(before + 1)).contains { text.isSign($0, ",") }
    }
  }

  /// «Homs var blant stedene | som ble tatt i 2012»: the line for what happened to one of many.
  func amongLine(_ clause: Range<Int>, _ sentence: Sentence, _ predicate: Predicate, _ time: Span) -> String?
  {
    guard text.isWord(clause.lowerBound, .som), clause.contains(predicate.verb),
      reader.words.isFinite(text, clause.lowerBound + 1, clause),
      let state = sentence.tokens.prefix(12).first(where: { text.isWord($0, [.er, .var]) }),
      state > sentence.tokens.lowerBound, state < clause.lowerBound,
      isAmong(state + 1, clause.lowerBound)
    else { return nil }
    let subject = sentence.tokens.lowerBound..<state
    guard !subject.contains(where: { text.tokens[$0].kind == .sign }),
      !reader.words.follows(text.tokens[subject.lowerBound]) || cast.isNamed(at: subject.lowerBound)
    else { return nil }
    let deed = clause.lowerBound + 1..<contentEnd(clause.upperBound, sentence)
    return composer.headline.line(text, cast, subject: subject, deed: deed, without: time)
  }

  /// «blant byene», «en av mange»
  func isAmong(_ first: Int, _ end: Int) -> Bool {
    first < end
      && (reader.words.among.contains(text.tokens[first])
        || text.isWord(first, [.en, .ei, .et, .ein, .eit]) && text.isWord(first + 1, .av)
          && NorwegianEndings.definite.fit(text, end - 1))
  }
}
