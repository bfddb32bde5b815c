/// What looks like a plan and tells of what has been, and the other way about.
extension Tense {
  /// «Skal ha blitt drept», not «skal ha 2.500 soldater».
  func isHearsay(_ index: Int, _ clause: Range<Int>) -> Bool {
    for next in (index + 1)..<min(index + Self.reachOfHaving, max(index + 1, clause.upperBound))
    where lexicon.traits(of: text.tokens[next].word).contains(.perfect) {
      // «Skal minst 21 sivile ha mistet livet»: so far away a participle must follow, for «skal alle ha base» is a plan.
      if next >= index + 4 { return isDone(next + 1, clause) || has(.perfect, next + 1, clause) }
      return next + 1 == clause.upperBound || text.tokens[next + 1].kind != .digits
    }
    return false
  }

  /// «Skal ha slått naboen», «må nå ha reist», «kan være drept»: the participle behind a helping verb, which is past.
  func deed(behind helper: Int, _ traits: WordTraits, _ clause: Range<Int>, around time: Range<Int>) -> Int? {
    // «Mandag må alle ha svart» sets a limit.
    guard traits.contains(.future) || traits.contains(.auxiliary) && helper != time.upperBound else {
      return nil
    }
    let reach = (helper + 1..<helper + Self.reachOfHaving).clamped(to: clause)
    let have = reach.first { text.isWord($0, .ha) || words.being.contains(text.tokens[$0]) }
    guard let have else { return nil }
    return (have + 1...have + 2).first {
      guard clause.contains($0), text.tokens[$0].kind == .word else { return false }
      return text.isWord(have, .ha) ? isDone($0, clause) : words.harmed.contains(text.tokens[$0])
    }
  }

  /// «Har angrepet byen», not «har konsert i mars» or «har invitert dem til et møte i mars».
  func done(behind have: Int, _ clause: Range<Int>) -> Int? {
    guard text.isWord(have, .har) else { return nil }
    return (have + 1...have + 3).first {
      isDone($0, clause) && text.tokens[$0].kind == .word && !has(.awaited, $0, clause)
        && !NorwegianEndings.occasion.fit(text, $0)
    }
  }

  /// «Ha mistet», «ha brutt»: not every form that a verb has behind «ha» is noted as past.
  private func isDone(_ index: Int, _ clause: Range<Int>) -> Bool {
    has(.past, index, clause) || clause.contains(index) && NorwegianEndings.supine.fit(text, index)
  }

  /// So many words on a helping verb «ha» may stand.
  private static let reachOfHaving = 8

  /// What the word right before a time says of it, whatever its verb tells.
  func beside(_ time: Range<Int>, _ meaning: TimeMeaning, _ sentence: Range<Int>) -> Look? {
    let before = time.lowerBound - 1
    // «Mandag varsler ministeren at hun går av»: it is said on that day, whatever is to come.
    if meaning.isNearestWeekday, opens(time, sentence), has(.present, time.upperBound, sentence),
      has(.future, time.upperBound, sentence)
    {
      return Look(.open, .news, time.upperBound)
    }
    guard before > sentence.lowerBound, text.tokens[before].kind == .word else { return nil }
    // «Ministeren varsler mandag at hun går av».
    if meaning.isNearestWeekday, has(.present, before, sentence), has(.future, before, sentence),
      text.isWord(time.upperBound, [.at, .om])
    {
      return Look(.open, .news, before)
    }
    // «Siktet for angrepet 4. november»: nobody plans the attack.
    if NorwegianEndings.misfortune.fit(text, before) {
      return Look(.past, .after, has(.afterwards, before - 1, sentence) ? before - 1 : before)
    }
    // «Farevarsel for onsdag».
    if meaning.isNearestWeekday, text.isWord(before, .for), NorwegianEndings.forecast.fit(text, before - 1) {
      return Look(.future, .planned, before - 1)
    }
    return nil
  }

  /// «Vil klage på vedtaket fra 12. januar», «vil ikke kommentere møtet 14. mai»: a date that its noun has, whatever
  /// the verb looks ahead to. What is dated «av» has been; else no verb tells, and the nearest such day is meant.
  func ofNoun(_ place: Place) -> Look? {
    let (time, clause) = (place.time, place.clause)
    guard place.meaning.isDayOfMonth, clause.contains(time.lowerBound - 1) else { return nil }
    let noun = time.lowerBound - 2
    if clause.contains(noun), NorwegianEndings.document.fit(text, noun) {
      if text.isWord(noun + 1, .av) { return Look(.past, .after, noun) }
      if isFrom(noun + 1), NorwegianEndings.definite.fit(text, noun) { return .open }
    }
    return isLookedBackOn(time.lowerBound - 1, clause) ? .open : nil
  }

  /// «Kommentere møtet», «granske hendelsen», «si noe om møtet», not «kommentere saken på møtet».
  private func isLookedBackOn(_ noun: Int, _ clause: Range<Int>) -> Bool {
    guard
      NorwegianEndings.document.fit(text, noun) || NorwegianEndings.occasion.fit(text, noun)
        || NorwegianEndings.incident.fit(text, noun) || text.tokens[noun].hints.contains(.happening),
      NorwegianEndings.definite.fit(text, noun)
    else { return false }
    let before = (noun - Self.reachOfRemark..<noun).clamped(to: clause)
    guard let verb = before.last(where: { words.remarking.contains(text.tokens[$0]) }) else { return false }
    return !(verb + 2..<max(verb + 2, noun)).contains {
      text.isWord($0, [.på, .i, .til, .før]) || text.tokens[$0].kind != .word
    }
  }

  /// So many words on a verb of looking back may have its object.
  private static let reachOfRemark = 4

  /// «Vil ikke si når hun fikk svaret 3. april»: what is asked for has been, where its clause tells of the past.
  func isAskedFor(_ past: Int, behind future: Int) -> Bool {
    guard !text.isWord(past - 1, [.har, .ha]) else { return false }
    return (future + 1..<max(future + 1, past)).contains { words.asking.contains(text.tokens[$0]) }
  }

  /// «Det kommer fram i en dom», «det går fram av tallene»: what is found out.
  func comesForth(_ verb: Int, _ clause: Range<Int>) -> Bool {
    (verb + 1...verb + 3).contains {
      clause.contains($0 + 1) && words.forth.contains(text.tokens[$0]) && text.isWord($0 + 1, [.i, .av, .at])
    }
  }
}
