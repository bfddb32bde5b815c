import TimelineModel

/// Plans and limits: what lies ahead though no verb looks there, and what ends then.
extension Tense {
  /// «Lørdag er det kamp», «mandag braker det løs», «1. juli senkes momsen»: in second place stands the verb, and
  /// in the present it tells of a plan, whatever verb it is.
  func isPlan(after time: Range<Int>, of meaning: TimeMeaning, in sentence: Range<Int>) -> Bool {
    var index = time.upperBound
    guard sentence.contains(index), text.tokens[index].kind == .word else { return false }
    // «Lørdag og søndag er det stevne».
    if meaning.isNearestWeekday, has(.conjunction, index, sentence), sentence.contains(index + 2),
      text.tokens[index + 1].hints.contains(.time), text.tokens[index + 2].kind == .word
    {
      index += 2
    }
    let token = text.tokens[index]
    // «Torsdag skal regjeringen ha lovet støtte» is hearsay, and no plan.
    if lexicon.traits(of: token.word).contains(.future), isHearsay(index, sentence) { return false }
    let isOfWeek = meaning.isNearestWeekday || meaning.isNearestWeek
    // «Fra torsdag faller temperaturen», not «fra torsdag har den falt».
    if isOfWeek, isFrom(time.lowerBound - 1) || isFrom(time.lowerBound), has(.present, index, sentence),
      !text.isWord(index, .har)
    {
      return true
    }
    if isOfWeek, text.isWord(index, .er) || has(.auxiliary, index, sentence) { return true }
    // «I juli er det nytt toppmøte», not «i helgen er det meldt om angrep».
    if meaning.isMonth || meaning.isThisWeekend {
      return text.isWord(index, .er) && sentence.contains(index + 1) && text.isWord(index + 1, .det)
        && !has(.past, index + 2, sentence) && !has(.perfect, index + 2, sentence)
    }
    return isUnknown(token) && !NorwegianEndings.pastPassive.fit(text, index)
      && (text.ends(index, with: "es") || text.ends(index, with: "ast")
        || isOfWeek && (text.ends(index, with: "er") || text.ends(index, with: "ar")))
  }

  /// «Fra nyttår blir det dyrere for ansatte», «søndag kommer regnet»: behind the time that opens its clause stands
  /// the verb, and what else looks like one is none.
  func isVerbPlanned(behind time: Range<Int>, _ sentence: Range<Int>) -> Bool {
    has(.scheduled, time.upperBound, sentence) && !has(.past, time.upperBound, sentence)
      && !isHearsay(time.upperBound, sentence)
  }

  /// «Nytt møte mandag», «neste kamp 3. mai»: in a clause without a verb, the word that says it is yet to come.
  func upcoming(_ time: Range<Int>, _ clause: Range<Int>) -> Int? {
    (time.lowerBound - Self.reachOfNext..<time.lowerBound).clamped(to: clause).first {
      text.tokens[$0].kind == .word && words.upcoming.contains(text.tokens[$0].word)
        && !text.isWord($0 - 1, .på) && !NorwegianEndings.mishap.fit(text, $0 + 1)
    }
  }

  /// A verb in the present that the language does not know, told by the pronoun before it, «hun abdiserer», or by where
  /// it stands: «…, kulminerer natt til onsdag».
  func unknownPresent(_ time: Range<Int>, _ clause: Range<Int>) -> Int? {
    (clause.lowerBound..<max(clause.lowerBound, time.lowerBound)).first {
      isUnknown(text.tokens[$0]) && (text.ends($0, with: "er") || text.ends($0, with: "ar"))
        && (text.isWord($0 - 1, [.han, .hun, .ho, .de, .dei, .vi, .man, .som, .det])
          || $0 + 1 == time.lowerBound && opensJoined($0, clause))
    }
  }

  /// Whether a word opens a clause that goes on with the subject of another: «… og løyer onsdag».
  private func opensJoined(_ index: Int, _ clause: Range<Int>) -> Bool {
    index == clause.lowerBound && index > 0
      && (text.tokens[index - 1].word == Sign.comma || has(.conjunction, index - 1, index - 1..<index))
      || index == clause.lowerBound + 1 && has(.conjunction, clause.lowerBound, clause)
  }

  /// «Trolig», «kanskje».
  func isHedge(_ index: Int) -> Bool {
    text.tokens[index].kind == .word && words.hedges.contains(text.tokens[index].word)
  }

  /// So many words on «neste» may still belong to the thing that a time dates.
  private static let reachOfNext = 4

  /// «Siktet for å ha slått ned en vakt lørdag kveld»: whatever the verb of the clause, that is done.
  func havingDone(_ time: Range<Int>, _ clause: Range<Int>) -> Int? {
    let start = max(clause.lowerBound + 1, time.lowerBound - Self.reachOfDating)
    return (start..<max(start, time.lowerBound)).first {
      text.isWord($0, .ha) && text.tokens[$0 - 1].word == words.infinitive
        && text.isWord($0 - 2, [.for, .etter, .med, .om])
    }
  }

  /// «Bildet er fra kampen 5. september»: what something is from lies behind.
  func origin(_ time: Range<Int>, _ clause: Range<Int>, _ look: Look) -> Int? {
    guard look.cue?.kind == .news, let verb = look.cue?.token, isEr(verb, clause), isFrom(verb + 1),
      verb + 2 < time.lowerBound
    else { return nil }
    return verb
  }

  /// «Kan ha ligget der siden helgen», not «to år siden fredag».
  func rightSince(_ time: Range<Int>, _ sentence: Range<Int>) -> Int? {
    let since = time.lowerBound - 1
    return since > sentence.lowerBound && text.isWord(since, [.siden, .sidan])
      && !has(.counted, since - 1, sentence) ? since : nil
  }

  /// «Har lett hver dag siden angrepet på fredag».
  func isSince(_ time: Range<Int>, _ clause: Range<Int>) -> Bool {
    stands(.afterwards, before: time, clause).map { text.isWord($0, [.siden, .sidan]) } ?? false
  }

  /// Whether the verb that looks back decides on what stands between it and a time.
  func isDecided(before time: Range<Int>, _ look: Look) -> Bool {
    guard let verb = look.cue?.token, verb < time.lowerBound,
      words.deciding.contains(text.tokens[verb].word)
    else { return false }
    return (verb + 1..<time.lowerBound).contains { text.tokens[$0].word == words.infinitive }
  }

  /// Whether a clause goes on no further.
  func isClosed(_ index: Int, _ clause: Range<Int>) -> Bool {
    index >= clause.upperBound || text.tokens[index].kind == .sign
  }

  /// «På rådhuset», «i Oslo».
  func isPlace(_ index: Int) -> Bool { text.isWord(index, [.på, .i]) }

  func isEr(_ index: Int, _ clause: Range<Int>) -> Bool {
    clause.contains(index) && text.isWord(index, .er)
  }

  /// A word that may be what is planned, and is none of the small ones.
  func isNoun(_ index: Int, _ clause: Range<Int>) -> Bool {
    clause.contains(index) && text.tokens[index].kind == .word && SmallWords(text.tokens[index]).isEmpty
  }

  /// «På lørdag», «nå på mandag», «til fredag»: the one to come, unless a verb looks back.
  func leadsOn(_ time: Range<Int>, _ clause: Range<Int>) -> Int? {
    if has(.leading, time.lowerBound, clause) || has(.untilThen, time.lowerBound, clause) {
      return time.lowerBound
    }
    if has(.untilThen, time.lowerBound - 1, clause) {
      let before = max(clause.lowerBound, time.lowerBound - Self.reachOfDating)..<time.lowerBound
      return before.contains { words.dating.contains(text.tokens[$0].word) } ? nil : time.lowerBound - 1
    }
    // «Til og med søndag er det stengt».
    let until = time.lowerBound - 3
    return has(.untilThen, until, clause) && text.isWord(time.lowerBound - 1, .med) ? until : nil
  }

  /// «Skulle ha fått svar på mandag».
  func isForegone(_ clause: Range<Int>) -> Bool {
    clause.contains { isShould($0) && (text.isWord($0 + 1, .ha) || has(.perfect, $0 + 1, clause)) }
  }

  /// So many words on a verb of dating may still have its day.
  private static let reachOfDating = 8

  /// «Øker fra nyttår», not «er fra nyttår»; and «vedtok å legge ned ruta fra mandag»: what was decided lies ahead.
  ///
  /// - Parameter past: the verb of the clause, where it looks back.
  func beginning(_ time: Range<Int>, _ clause: Range<Int>, _ meaning: TimeMeaning, past: Int?) -> Int? {
    guard let since = [time.lowerBound, time.lowerBound - 1].first(where: { isFrom($0) }) else { return nil }
    guard let past else { return isBeginning(since, clause, meaning) ? since : nil }
    guard meaning.isNewYear || meaning.isNearestWeekday || meaning.isAnnualDay, past < since else {
      return nil
    }
    return (past..<since).contains { text.tokens[$0].word == words.infinitive } ? since : nil
  }

  /// «Øker fra 1. august», «selges fra fredag»: what its verb stands right before begins then.
  private func isBeginning(_ since: Int, _ clause: Range<Int>, _ meaning: TimeMeaning) -> Bool {
    guard since > clause.lowerBound else { return meaning.isNewYear }
    if isEr(since - 1, clause) { return false }
    return meaning.isNewYear
      || (meaning.isNearestWeekday || meaning.isAnnualDay)
        && (has(.present, since - 1, clause) || isInfinitive(since - 1) || text.ends(since - 1, with: "es")
          || text.ends(since - 1, with: "ast"))
  }

  /// «Avtalen fra 18. mai løper ut»: what comes before the verb of the sentence is one, so the time is told of a noun.
  func isFromOfSubject(_ time: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let since = time.lowerBound - 1
    guard since > sentence.lowerBound, since - sentence.lowerBound <= 3, isFrom(since) else { return false }
    let verbs: WordTraits = [.past, .present, .scheduled, .auxiliary, .future]
    func isVerb(_ index: Int) -> Bool {
      text.tokens[index].kind == .word && !lexicon.traits(of: text.tokens[index].word).isDisjoint(with: verbs)
    }
    return sentence.contains(time.upperBound) && isVerb(time.upperBound)
      && !(sentence.lowerBound..<since).contains { isVerb($0) || text.tokens[$0].kind != .word }
      && NorwegianEndings.definite.fit(text, since - 1)
  }

  /// «Fra og med torsdag».
  func fromThenOn(_ time: Range<Int>, _ clause: Range<Int>) -> Int? {
    let since = time.lowerBound - 3
    return clause.contains(since) && isFrom(since) && has(.conjunction, since + 1, clause)
      && text.isWord(time.lowerBound - 1, .med) ? since : nil
  }

  /// «Kanskje ikke før i juni», «slipper ikke inn før onsdag»; an elliptic «ikke før lørdag» answers as often what was.
  ///
  /// - Parameter isNow: whether the clause has a verb in the present.
  func notBefore(_ time: Range<Int>, _ clause: Range<Int>, _ meaning: TimeMeaning, isNow: Bool)
    -> Int?
  {
    guard meaning.isAnnualDay || isNow && meaning.isNearestWeekday,
      let limit = (time.lowerBound - 2...time.lowerBound).last(where: { has(.beforehand, $0, clause) }),
      isDenied(limit, clause)
    else { return nil }
    return limit
  }

  /// «Ikke før», «ble ikke pågrepet før».
  func isDenied(_ limit: Int, _ clause: Range<Int>) -> Bool {
    (max(clause.lowerBound, limit - Self.reachOfNot)..<limit).contains {
      words.negations.contains(text.tokens[$0].word)
    }
  }

  /// So many words on a negation may still be that of «før».
  private static let reachOfNot = 4

  /// «De vil vente til etter at rådet har møttes 3. mars»: what will have been done then lies ahead.
  func whenDone(_ clause: Range<Int>, _ sentence: Range<Int>) -> Int? {
    let start = clause.lowerBound - 2
    guard has(.afterwards, start, sentence), has(.subordinate, start + 1, sentence),
      clause.contains(where: { text.isWord($0, .har) }),
      let look = look(of: sentence.lowerBound..<start, around: start..<start, isOwn: false),
      look.direction == .future
    else { return nil }
    return look.cue?.token
  }

  /// «Innen fredag», «utsatt til 14. november».
  func limit(_ time: Range<Int>, _ sentence: Range<Int>) -> Int? {
    for index in [time.lowerBound, time.lowerBound - 1] where has(.limit, index, sentence) { return index }
    if has(.postponed, time.lowerBound - 2, sentence),
      words.through.contains(text.tokens[time.lowerBound - 1].word)
    {
      return time.lowerBound - 1
    }
    // «Flyttet til 3. mai», «flyttet fra april til høsten».
    let isSpan = isFrom(time.lowerBound) && time.contains { has(.untilThen, $0, sentence) }
    // «Varer til og med søndag».
    let isThrough =
      text.isWord(time.lowerBound - 1, .med) && has(.untilThen, time.lowerBound - 3, sentence)
    guard isSpan || isThrough || has(.untilThen, time.lowerBound - 1, sentence) else { return nil }
    let last = isSpan ? time.lowerBound : time.lowerBound - 1
    if !isThrough, words.fixed.contains(text.tokens[last - 1].word) { return last - 1 }
    return (time.lowerBound - 5..<last).first { has(.postponed, $0, sentence) }
  }

  /// «Skolene holdes stengt til og med 26. mars»: what goes on now ends ahead; the first verb tells that it does.
  func stillGoing(_ time: Range<Int>, _ clause: Range<Int>) -> Int? {
    let start = time.lowerBound - 3
    guard start > clause.lowerBound, has(.untilThen, start, clause), has(.conjunction, start + 1, clause)
    else {
      return nil
    }
    let verbs: WordTraits = [.past, .present, .scheduled, .future]
    let first = (clause.lowerBound..<start).first {
      text.tokens[$0].kind == .word && !lexicon.traits(of: text.tokens[$0].word).isDisjoint(with: verbs)
    }
    return first.flatMap { has(.past, $0, clause) ? nil : start }
  }

  func isUnknownPast(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(index), text.tokens[index].kind == .word else { return false }
    if words.saw.contains(text.tokens[index].word) { return true }
    return isUnknown(text.tokens[index]) && NorwegianEndings.past.fit(text, index)
  }

  /// A verb right behind the subject that opens a clause, of which only the form or what follows tells that it is one.
  func pastBehindSubject(_ clause: Range<Int>) -> Int? {
    let verb = clause.dropFirst().prefix(6).first { !text.tokens[$0].marks.contains(.capitalised) }
    guard let verb, text.tokens[verb].kind == .word, clause.contains(verb + 1) else { return nil }
    // «Hæren», «NATO», «Jens Stoltenberg».
    let subject = text.tokens[verb - 1]
    guard
      subject.marks.contains(.allCapitals) || isDefinite(verb - 1)
        || subject.marks.contains(.capitalised) && verb - 1 > clause.lowerBound
    else { return nil }
    if isUnknown(text.tokens[verb]), NorwegianEndings.weakPast.fit(text, verb) {
      return NorwegianEndings.noPast.fit(text, verb) ? nil : verb
    }
    // «angrep byen», not «angrep i april» or «angrep på byen».
    let isVerb = text.tokens[verb + 1].marks.contains(.capitalised) || isDefinite(verb + 1)
    return words.nounLike.contains(text.tokens[verb].word) && isVerb ? verb : nil
  }

  /// «Hæren», not «den».
  private func isDefinite(_ index: Int) -> Bool {
    text.tokens[index].end - text.tokens[index].start > 3 && NorwegianEndings.definite.fit(text, index)
  }

  /// «Sprengtes».
  func isPastPassive(_ index: Int) -> Bool {
    isUnknown(text.tokens[index]) && NorwegianEndings.pastPassive.fit(text, index)
  }

  /// «Senkes», «opprustes»: a verb that the language does not know, in the passive of the present.
  func isPassive(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.end - token.start >= 6 && isUnknown(token)
      && (text.ends(index, with: "es") || text.ends(index, with: "ast"))
  }

  /// Words that the language knows are verbs with a tense of their own, or none; but of a verb that tells what
  /// happened not every form is noted with its tense.
  func isUnknown(_ token: Token) -> Bool {
    guard !token.marks.contains(.capitalised), token.end - token.start >= 5 else { return false }
    let tenses: WordTraits = [.past, .present, .scheduled, .planned, .future, .auxiliary, .counted]
    return token.word == 0
      || token.hints.contains(.happening) && lexicon.traits(of: token.word).isDisjoint(with: tenses)
  }
}
