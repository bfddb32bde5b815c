import TimelineModel

/// What is open, expected, asked for or due, and so has not happened.
extension EventDraft {
  /// «Om flere var med, slik Dal hevder, er omstridt»: what nobody knows.
  func isOpenQuestion(_ sentence: Range<Int>) -> Bool {
    let first = sentence.lowerBound
    guard sentence.count > 5, text.isWord(first, .om) || NorwegianEvents.whether.fit(text, first),
      let state = sentence.dropFirst(3).last(where: { text.isWord($0, [.er, .var]) })
    else { return false }
    return sentence.clamped(to: state + 1..<state + 5).contains { NorwegianEvents.unsettled.fit(text, $0) }
  }

  /// «"Jeg kommer den 22. klokka tre", står det i brevet»: a day without its month in words between quotation marks,
  /// whosoever, and the clock of it.
  func isOfLetter(_ time: Int, _ number: Int) -> Bool {
    func isWithoutMonth(_ time: Int) -> Bool { times[time].dating.reasons.first?.rule == "day-of-month" }
    guard isWithoutMonth(time) || times[time].type == .time && time > 0 && isWithoutMonth(time - 1) else {
      return false
    }
    if isQuoted(times[time].span) { return true }
    var isOpen = false
    for index in text.sentences[number].tokens where Int(text.tokens[index].end) <= times[time].span.start {
      if text.isSign(index, "«") { isOpen = true }
      if text.isSign(index, "»") { isOpen = false }
      if text.isSign(index, "\"") { isOpen.toggle() }
    }
    return isOpen
  }

  /// «Avisen forsøkte i går å få en kommentar»: how the news was made.
  func asksForComment(_ sentence: Range<Int>) -> Bool {
    let opening = sentence.prefix(14)
    guard let tried = opening.first(where: { NorwegianEvents.seeking.fit(text, $0) }),
      let mark = sentence.clamped(to: tried + 1..<tried + 6).first(where: {
        reader.words.infinitiveMark.contains(text.tokens[$0])
      }), sentence.contains(mark + 2), NorwegianEvents.obtaining.fit(text, mark + 1)
    else { return false }
    return sentence.clamped(to: mark + 2..<mark + 5).contains { NorwegianEvents.answersSought.fit(text, $0) }
  }

  /// «I juli tok saken en ny vending»: that something happened, not what.
  func isTurn(_ clause: Range<Int>) -> Bool {
    clause.contains { NorwegianEvents.turns.fit(text, $0) && text.isWord($0 - 2, [.en, .ei, .ein]) }
  }

  /// «Før auksjonen søndag var det ventet | at bildet ville bli dyrt»: what was thought before.
  func isAwaited(_ clause: Range<Int>, in sentence: Range<Int>) -> Bool {
    guard
      let awaited = sentence.first(where: {
        NorwegianEvents.awaited.fit(text, $0) && text.isWord($0 + 1, [.at, .om])
      })
    else { return false }
    let state = sentence.clamped(to: max(0, awaited - 3)..<awaited)
    return state.contains { text.isWord($0, .var) }
      && (clause.contains(awaited) || clause.lowerBound > awaited)
  }

  /// «Landet skal levere våpnene innen 30. juni», «Partene har forpliktet seg til å rydde leiren innen mai»: what is to be
  /// done by a day that lies ahead.
  func isDue(_ time: Int, _ predicate: Predicate) -> Bool {
    guard isDeadline(time), isAhead(time), isNarrow(times[time].dating.when), let last = tokenBefore(time),
      predicate.verb < last
    else { return false }
    if predicate.standing == .planned { return true }
    return NorwegianEvents.binding.fit(text, predicate.verb)
      && (predicate.verb + 1..<last).contains { reader.words.infinitiveMark.contains(text.tokens[$0]) }
  }

  /// «Mannen blir framstilt for fengsling mandag», «Valget er 4. mai»: told in the present of a day that lies ahead.
  func isToBe(_ predicate: Predicate, at time: Int) -> Bool {
    if text.isWord(predicate.verb, .er) { return tokenBefore(time) == predicate.verb }
    let helping = (max(0, predicate.verb - 7)..<predicate.verb).last {
      reader.words.isHelping(text.tokens[$0]) || NorwegianEvents.becoming.fit(text, $0)
    }
    return helping.map { NorwegianEvents.becoming.fit(text, $0) } ?? false
  }
}
