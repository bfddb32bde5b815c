import TimelineModel

/// Times that stand beside a noun of a happening, and are its, not the verb's.
extension EventDraft {
  /// «Saken etter ulykken på Storvatnet 3. mars er henlagt», «Mannen bak drapet i fjor er dømt», «Hun roste innsatsen
  /// etter flommen i vår»: what is decided or said of a happening far back; what was done in it, as «Han døde i ulykken
  /// 3. mars», was done then.
  func isOfNounBeside(_ time: Int, _ predicate: Predicate, _ clause: Range<Int>) -> Bool {
    if isOfCharge(time, predicate, clause) { return true }
    guard isBehind(time) || !isDay(times[time].dating.when), !isNews(time), !isSince(time),
      let (noun, governor) = governedNoun(before: time, clause), governor > clause.lowerBound
    else { return false }
    if reader.words.contests.contains(text.tokens[noun]) { return true }
    if predicate.stance != nil { return true }
    // «Mannen bak drapet i fjor | er …»
    if predicate.verb > noun, !text.isWord(governor, .etter) { return true }
    switch predicate.kind {
    case .decision, .arrest: return true
    case .casualty, .attack, .capture, .battle, .disaster: return false
    default:
      return (clause.lowerBound..<max(clause.lowerBound, predicate.verb)).contains {
        text.isWord($0, [.har, .er])
      }
    }
  }

  /// «Han er dømt for drap og for forsøk på ran i Moss 10. august»: of what somebody answers for, whatever stands between.
  private func isOfCharge(_ time: Int, _ predicate: Predicate, _ clause: Range<Int>) -> Bool {
    guard clause.contains(predicate.verb), isBehind(time), !isNews(time),
      NorwegianEvents.judged.fit(text, predicate.verb)
        || reader.words.charged.contains(text.tokens[predicate.verb]),
      let last = tokenBefore(time)
    else { return false }
    return (predicate.verb + 1..<max(predicate.verb + 1, min(predicate.verb + 4, last))).contains {
      text.isWord($0, .for)
    }
  }

  /// «denne uken»: of a week that is not over.
  func isOfThisWeek(_ time: Int) -> Bool {
    times[time].dating.reasons.first?.rule == "this-week"
      && times[time].dating.when.map { when in published.when?.days.overlaps(when.days) ?? false } ?? false
  }

  /// «Rettssaken begynner i dag», in an article of some month: its own day, which nobody knows.
  func isBegunToday(_ predicate: Predicate, _ time: Int) -> Bool {
    guard times[time].dating.reasons.first?.rule == "today", predicate.stance == nil else { return false }
    return Self.isOfOneTime(predicate.kind) || predicate.kind == .meeting
      || reader.words.beginning.contains(text.tokens[predicate.verb])
  }

  /// «Siden mandag har 3000 forlatt byen»: not done at one time.
  func isOfMany(_ clause: Range<Int>) -> Bool {
    guard let first = clause.first, let number = text.sentence(holding: first) else { return false }
    return clause.contains { index in
      let token = text.tokens[index]
      return token.kind == .digits && token.number >= 10 && !token.hints.contains(.time)
        && !timesOf[number].contains { times[$0].span.contains(token.span) }
    }
  }

  /// «Før helgen ble han tatt»: on one of the last three days before it.
  func beforeWeekend(_ time: Int) -> Dating? {
    guard let before = tokenBefore(time), text.isWord(before, .før), let when = times[time].dating.when,
      NorwegianEvents.weekends.fit(text, before + 1), when.days.ranges.allSatisfy({ $0.count == 2 })
    else { return nil }
    var dating = times[time].dating
    dating.when = When(
      DaySet(when.days.ranges.map { DayRange($0.first.adding(days: -3), $0.first.adding(days: -1)) }))
    let span = times[time].span
    dating.reasons.append(
      Reason(
        .fromContext, rule: "before-weekend", words: text.words(span), span: span, result: dating.when))
    return dating
  }

  /// «Før jul sendte Norge soldater»: in December up to Christmas.
  func beforeChristmas(_ time: Int) -> Dating? {
    guard let before = tokenBefore(time), text.isWord(before, .før),
      NorwegianEvents.christmas.fit(text, before + 1), let first = times[time].dating.when?.earliest,
      let last = times[time].dating.when?.latest, last < first.adding(days: Self.feastDays)
    else { return nil }
    var dating = times[time].dating
    dating.when = When(DaySet(first.adding(days: -Self.adventDays), first.adding(days: -1)))
    let span = times[time].span
    dating.reasons.append(
      Reason(
        .fromContext, rule: "before-christmas", words: text.words(span), span: span, result: dating.when))
    return dating
  }

  private static var feastDays: Int { 5 }
  /// From the first of December to Christmas Eve.
  private static var adventDays: Int { 23 }

  /// «Planen var å lande mandag», «De regnet med at møtet ville vare til lørdag»: a day of what was only supposed.
  func isSupposed(_ time: Int) -> Bool {
    guard let number = text.sentence(at: times[time].span), let last = tokenBefore(time) else { return false }
    let clause = clauseAround(time, text.sentences[number])
    return clause.contains { index in
      index <= last && reader.words.supposing.contains(text.tokens[index])
        && !(index + 1...last + 1).contains { text.isSign($0, ",") || text.isWord($0, .ha) }
    }
  }

  /// The noun of a happening with its article that stands before a time, with no more between than where it was, and the
  /// word that governs it: «etter | ulykken | på Storvatnet i mars».
  private func governedNoun(before time: Int, _ clause: Range<Int>) -> (noun: Int, governor: Int)? {
    guard let last = tokenBefore(time), clause.contains(last) else { return nil }
    var noun = last
    while noun > clause.lowerBound, !isHappening(noun) {
      let token = text.tokens[noun]
      guard token.kind != .sign, last - noun < 6, !reader.words.isFinite(text, noun, clause),
        !reader.words.joints.contains(token) || reader.words.isPreposition(token)
      else { return nil }
      noun -= 1
    }
    guard isHappening(noun) else { return nil }
    var governor = noun - 1
    while governor > clause.lowerBound,
      reader.words.isDeterminer(text.tokens[governor])
        || NorwegianEndings.modifier.fit(text, governor) && !reader.words.isPreposition(text.tokens[governor])
    {
      governor -= 1
    }
    guard clause.contains(governor),
      text.isWord(governor, [.etter, .for, .om, .fra, .frå])
        || reader.words.behind.contains(text.tokens[governor])
    else { return nil }
    return (noun, governor)
  }

  /// «ulykken», «drapet», «VM»
  private func isHappening(_ index: Int) -> Bool {
    guard text.tokens[index].kind == .word else { return false }
    if reader.words.contests.contains(text.tokens[index]) { return true }
    return NorwegianEndings.definite.fit(text, index)
      && (reader.words.told(text, index) != nil || reader.words.noun(text, index) != nil
        || NorwegianEndings.misfortune.fit(text, index))
  }
}
