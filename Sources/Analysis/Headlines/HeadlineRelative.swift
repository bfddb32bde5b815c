import TimelineModel

/// Lines for clauses with «som», which read only with what they hang on.
extension Headline {
  /// A line for a clause with «som», told of what it hangs on: «en offensiv som startet 8. desember» → «En
  /// offensiv startet 8. desember»; nil when that is not plain.
  func line(
    _ text: AnalyzedText, _ cast: Cast, relative clause: Range<Int>, in sentence: Range<Int>, _ time: Span
  )
    -> String?
  {
    guard
      let verb = clause.dropFirst().first(where: {
        !time.contains(text.tokens[$0].span) && !isJoint(text, $0)
      })
    else { return nil }
    let isSubject = isFinite(text, verb, clause)
    guard
      let plain = antecedent(text, cast, of: clause, verb: isSubject ? verb : nil, in: sentence)
    else { return nil }
    let head = wholeAntecedent(text, plain, of: clause)
    if !isSubject { return line(text, cast, object: head, of: verb, in: clause, time) }
    if wasNotToBe(text, verb, clause) { return nil }
    // «…, varer ennå»: the clause that it stands in goes on.
    let comma = (verb + 1..<clause.upperBound).first { text.isSign($0, ",") && text.isSpaced($0 + 1) }
    let stop = resumed(text, behind: verb, comma.map { clause.lowerBound..<$0 } ?? clause) ?? comma
    // «Airwars, som er uavhengig, hadde torsdag …»: the time is not that of this clause.
    if let stop, Int(text.tokens[stop].start) < time.end { return nil }
    let rest = trimmed(text, verb..<(stop ?? clause.upperBound))
    guard rest.count > 1, !isPassedOn(text, rest, time) else { return nil }
    var line = HeadlineLine()
    line.append(text, head)
    line.append(" ")
    append(text, rest, without: ownTime(text, cast, rest, time), to: &line)
    line.capitalise(at: 0)
    return fitted(line, text)
  }

  /// «resolusjon 2170, som | rådet | vedtok i august» → «Rådet vedtok resolusjon 2170 i august»; nil when that is
  /// not plain.
  private func line(
    _ text: AnalyzedText, _ cast: Cast, object: Range<Int>, of start: Int, in clause: Range<Int>, _ time: Span
  ) -> String? {
    let reach = start..<min(start + 7, clause.upperBound)
    guard let verb = reach.first(where: { isFinite(text, $0, clause) }), verb > start,
      !words.isHelping(text.tokens[verb]),
      !reach.prefix(verb - start).contains(where: { index in
        text.tokens[index].kind != .word || time.contains(text.tokens[index].span)
          || words.isPreposition(text.tokens[index])
      }), !text.isWord(start, [.han, .hun, .ho, .de, .dei, .den, .det, .vi])
    else { return nil }
    let stop = (verb + 1..<clause.upperBound).first { text.isSign($0, ",") && text.isSpaced($0 + 1) }
    if let stop, Int(text.tokens[stop].start) < time.end { return nil }
    let rest = trimmed(text, verb..<(stop ?? clause.upperBound))
    var line = HeadlineLine()
    line.append(text, start..<verb + 1)
    line.append(" ")
    line.append(text, object)
    // «vedtok | i august»: nothing but the time.
    let isTimeOnly = rest.dropFirst().allSatisfy {
      time.contains(text.tokens[$0].span) || words.timePrepositions.contains(text.tokens[$0])
    }
    if !isTimeOnly {
      let spare = ownTime(text, cast, rest, time)
      line.append(" ")
      append(text, rest.dropFirst(), without: spare, to: &line)
    }
    return fitted(line, text)
  }

  /// «Toget som skulle vært her i mai»: it was not.
  private func wasNotToBe(_ text: AnalyzedText, _ verb: Int, _ clause: Range<Int>) -> Bool {
    words.possible.contains(text.tokens[verb])
      && clause.clamped(to: verb + 1..<verb + 4).contains { shortening.perfect.contains(text.tokens[$0]) }
  }

  /// «Filmen som ble vist mandag»: of something that is only sent or told, and no more.
  private func isPassedOn(_ text: AnalyzedText, _ rest: Range<Int>, _ time: Span) -> Bool {
    let told = rest.filter {
      !time.contains(text.tokens[$0].span) && !words.timePrepositions.contains(text.tokens[$0])
    }
    guard told.count == 2, text.isWord(told[0], [.ble, .blei, .vart]) else { return false }
    switch words.verbs.reading(of: text.tokens, at: told[1], in: rest)?.meaning {
    case .deployment, .statement: return true
    default: return false
    }
  }

  /// «Boken som kom mandag | handler om krigen», «Gutten som ble funnet fredag | er hjemme»: where the clause around this one
  /// goes on with its own verb, as after a short clause no comma parts the two.
  private func resumed(_ text: AnalyzedText, behind verb: Int, _ clause: Range<Int>) -> Int? {
    var isMainDue = words.isHelping(text.tokens[verb])
    for index in verb + 1..<max(verb + 1, clause.upperBound) {
      let before = text.tokens[index - 1]
      guard
        isFinite(text, index, clause) || shortening.states.contains(text.tokens[index]),
        !words.breaks(before), !words.isPreposition(before), !words.isDeterminer(before),
        !words.infinitiveMark.contains(before), !shortening.nounsToo.contains(text.tokens[index])
      else { continue }
      // «ble | skutt»: the verb that the first one helps.
      if isMainDue, NorwegianEndings.participleOfAny.fit(text, index) {
        isMainDue = false
        continue
      }
      return index
    }
    return nil
  }

  /// «som i mars kom»: the small word before the time.
  private func isJoint(_ text: AnalyzedText, _ index: Int) -> Bool {
    text.isWord(index, [.i, .på, .om])
  }

  /// The name or noun right before «som».
  ///
  /// - Parameter verb: what it does; nil where it is what something is done to.
  private func antecedent(
    _ text: AnalyzedText, _ cast: Cast, of clause: Range<Int>, verb: Int?, in sentence: Range<Int>
  ) -> Range<Int>? {
    let som = clause.lowerBound
    let end = text.isSign(som - 1, ",") ? som - 1 : som
    if let naming = cast.namings(in: max(sentence.lowerBound, end - 5)..<end).last,
      naming.tokens.upperBound == end
    {
      return naming.isGenitive ? nil : named(text, naming, end, clause, verb, in: sentence)
    }
    let noun = end - 1
    // «resolusjon 2170»
    if sentence.contains(noun - 1), text.tokens[noun].kind == .digits, text.tokens[noun - 1].kind == .word,
      !words.isPreposition(text.tokens[noun - 1]), !words.isDeterminer(text.tokens[noun - 1])
    {
      return noun - 1..<end
    }
    guard sentence.contains(noun), text.tokens[noun].kind == .word,
      !text.tokens[noun].marks.contains(.capitalised)
    else {
      return noun == sentence.lowerBound && NorwegianEndings.definiteCommon.fit(text, noun) ? noun..<end : nil
    }
    for start in (max(sentence.lowerBound, end - 4)..<noun).reversed() {
      if text.tokens[start].kind == .sign || cast.naming(at: start) != nil { break }
      if text.isWord(start, [.en, .ei, .et, .ein, .eit]) { return start..<end }
      // «de ti landene»
      if text.isWord(start, [.de, .dei]), NorwegianEndings.definiteThings.fit(text, noun) {
        return start..<end
      }
      if words.follows(text.tokens[start]) { break }
    }
    return definitePhrase(text, noun, in: sentence)
  }

  /// A name that a clause hangs on, or the noun that it stands behind.
  private func named(
    _ text: AnalyzedText, _ naming: Cast.Naming, _ end: Int, _ clause: Range<Int>, _ verb: Int?,
    in sentence: Range<Int>
  ) -> Range<Int>? {
    let start = naming.tokens.lowerBound
    // «drapet på journalisten James Foley»
    let isTitled = sentence.contains(start - 2) && text.tokens[start - 1].kind == .word
    let preposition = [start - 1, start - 2].first { place in
      sentence.contains(place) && words.isPreposition(text.tokens[place]) && (place == start - 1 || isTitled)
    }
    guard let preposition, preposition > sentence.lowerBound else { return naming.tokens }
    // «samtalene om Syria, som startet»
    if words.noun(text, preposition - 1) != nil {
      guard let verb else { return nil }
      let isOfHappening =
        words.beginning.contains(text.tokens[verb]) || words.occurring.contains(text.tokens[verb])
      return isOfHappening ? preposition - 1..<end : nil
    }
    guard preposition == start - 1, text.isSign(clause.lowerBound - 1, ",") else { return nil }
    guard naming.mention.kind == .place, let verb else { return naming.tokens }
    // «Srebrenica, som ble sikker sone», «Ramadi, som falt i mai»
    let isOfPlace =
      text.isWord(verb, [.er, .var, .ble, .vart, .blei]) || text.isWord(preposition, .om)
      || words.verbs.reading(of: text.tokens, at: verb, in: clause)?.meaning == .capture
        && (!text.isWord(verb + 1, in: clause) || words.isPreposition(text.tokens[verb + 1]))
    if isOfPlace { return naming.tokens }
    // «opprørerne i Jemen, som tok …»
    return definitePhrase(text, preposition - 1, in: sentence).map { $0.lowerBound..<end }
  }

  /// «den felles innsatsstyrken», «uttrekkingen»: a noun that tells by itself which one is meant.
  private func definitePhrase(_ text: AnalyzedText, _ noun: Int, in sentence: Range<Int>) -> Range<Int>? {
    let token = text.tokens[noun]
    guard token.kind == .word, token.end - token.start > 5, NorwegianEndings.definite.fit(text, noun),
      !NorwegianEndings.abstract.fit(text, noun),
      words.verbs.reading(of: text.tokens, at: noun, in: sentence) == nil
    else { return nil }
    var start = noun
    while start > sentence.lowerBound, NorwegianEndings.attribute.fit(text, start - 1),
      text.tokens[start - 1].kind == .word, !words.joints.contains(text.tokens[start - 1]),
      !words.isPreposition(text.tokens[start - 1]), !isFinite(text, start - 1, sentence)
    {
      start -= 1
    }
    let before = start - 1
    guard sentence.contains(before) else { return start == noun ? noun..<noun + 1 : nil }
    if text.isWord(before, [.den, .det, .de, .dei]) { return before..<noun + 1 }
    // «landet og byen som …», «de ti landene»
    guard start == noun, !words.breaks(text.tokens[before]), text.tokens[before].kind != .digits,
      !words.isDeterminer(text.tokens[before])
    else { return nil }
    // «møtet i styrken som …»: it may be told of either.
    let isGoverned =
      words.isPreposition(text.tokens[before]) && before > sentence.lowerBound
      && words.noun(text, before - 1) != nil
    return isGoverned ? nil : noun..<noun + 1
  }
}
