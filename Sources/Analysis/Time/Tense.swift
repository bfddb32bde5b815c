import TimelineModel

/// Which way a clause looks, and the word that says so.
struct Look: Sendable {
  var direction: Direction
  /// What the word says, and its token; nil when no word tells.
  var cue: (kind: Reason.Cue.Kind, token: Int)?

  init(_ direction: Direction, _ kind: Reason.Cue.Kind, _ token: Int) {
    self.direction = direction
    cue = (kind, token)
  }

  /// Where no word tells.
  init(_ direction: Direction) { self.direction = direction }

  /// No word tells.
  static let open = Look(.open)
}

/// Tells which way a clause looks, from its verbs.
struct Tense {
  let text: AnalyzedText
  let lexicon: Lexicon
  let words: TenseWords

  init(text: AnalyzedText, lexicon: Lexicon, words: TenseWords) {
    (self.text, self.lexicon, self.words) = (text, lexicon, words)
  }

  /// How the clause around a time looks; when its clause has no verb that tells, the sentence.
  ///
  /// - Parameter meaning: what the words of the time mean.
  func look(of time: Range<Int>, as meaning: TimeMeaning, in sentence: Range<Int>) -> Look {
    // A text without full stops must not be searched whole for each of its times.
    let sentence = sentence.clamped(to: (time.lowerBound - Self.reach)..<(time.upperBound + Self.reach))
    if let limit = limit(time, sentence) { return Look(.future, .limit, limit) }
    if time.lowerBound > sentence.lowerBound, words.last.contains(text.tokens[time.lowerBound - 1].word) {
      return Look(.past, .after, time.lowerBound - 1)
    }
    if let since = rightSince(time, sentence) { return Look(.past, .after, since) }
    if let told = beside(time, meaning, sentence) { return told }
    let isWeekday = meaning.isNearestWeekday
    var clause = time
    while clause.lowerBound > sentence.lowerBound, !endsClause(clause.lowerBound - 1) {
      clause = (clause.lowerBound - 1)..<clause.upperBound
    }
    while clause.upperBound < sentence.upperBound, !endsClause(clause.upperBound) {
      clause = clause.lowerBound..<(clause.upperBound + 1)
    }
    if let until = stillGoing(time, clause) { return Look(.future, .limit, until) }
    // «I oktober sa han vil trekke styrkene», «byen Dal i oktober sa han vil forlate»: the verb right behind is its own.
    let isBeforeVerb = time.lowerBound > clause.lowerBound && !isParticiple(time.upperBound, clause)
    if isBeforeVerb || opens(time, sentence), has(.past, time.upperBound, sentence), !isGenitive(time) {
      return Look(.past, .past, time.upperBound)
    }
    // «Opplyste fredag regjeringen vil stenge»: the day is that of the verb right before it.
    if isWeekday, has(.past, time.lowerBound - 1, clause),
      !isParticiple(time.lowerBound - 1, clause)
    {
      return Look(.past, .past, time.lowerBound - 1)
    }
    // «Mandag i forrige uke, 18. april, opplyste de at …»: a time alone belongs to what stands beside it.
    var told = look(of: clause, around: time)
    // «Etter brannen 14. desember» lies behind whatever the rest of the sentence looks at.
    // but «etter nyttår» may be to come.
    if told == nil, !meaning.isNearestHoliday, let word = after(time, clause) {
      return Look(.past, .after, word)
    }
    // «Vedtaket fra 19. desember, om at alle skal hjem»: the date belongs to what stands before it.
    if told == nil, isFrom(time.lowerBound - 1), time.lowerBound - 2 >= clause.lowerBound {
      // «At de innstiller alle angrep fra midnatt».
      let verb = beginning(time, clause, meaning, past: nil) ?? unknownPresent(time, clause)
      return verb.map { Look(.future, .planned, $0) } ?? .open
    }
    // «Avtalen fra 18. mai løper ut», «kampen fra lørdag vises»: the day is that of the agreement.
    if !meaning.isNewYear, isFromOfSubject(time, sentence) {
      return has(.past, time.upperBound, sentence) ? Look(.past, .past, time.upperBound) : .open
    }
    // «Varslet at hun abdiserer 14. januar».
    if told == nil, meaning.isPlannable, let verb = unknownPresent(time, clause) {
      return Look(.future, .planned, verb)
    }
    // «Begge ble løslatt, nytt møte mandag».
    if told == nil, meaning.isPlannable, let coming = upcoming(time, clause) {
      return Look(.future, .planned, coming)
    }
    if told?.direction != .past, let done = havingDone(time, clause) { return Look(.past, .past, done) }
    // «Ti år etter at han ble drept, 7. juni, åpner den»: behind what opens the sentence stands the verb.
    if told == nil, meaning.isPlannable, clause == time, text.tokens[time.upperBound].word == Sign.comma,
      has(.scheduled, time.upperBound + 1, sentence), !has(.past, time.upperBound + 1, sentence)
    {
      return Look(.future, .planned, time.upperBound + 1)
    }
    if told == nil, clause == time || clause.count <= time.count + 2 {
      told = look(of: widened(clause, sentence), around: time)
    }
    if meaning.isPlannable, !isGenitive(time), opens(time, sentence) || opens(time, clause),
      told?.direction != .past || isVerbPlanned(behind: time, sentence),
      told?.cue?.kind != .future,
      has(.planned, time.upperBound, sentence) || isVerbPlanned(behind: time, sentence)
        || isPlan(after: time, of: meaning, in: sentence)
    {
      return Look(.future, .planned, time.upperBound)
    }
    // «På fredag er det 25 år siden muren falt»: the verb of the sentence stands second.
    if isWeekday, text.isWord(time.lowerBound, .på), opens(time, sentence),
      has(.auxiliary, time.upperBound, sentence) || isEr(time.upperBound, sentence)
    {
      return Look(.future, .planned, time.upperBound)
    }
    // «Den 20. april er det ni måneder siden bomben gikk av».
    if isWeekday || meaning.isDayOfMonth, opens(time, sentence),
      isEr(time.upperBound, sentence), sentence.contains(time.upperBound + 1),
      text.isWord(time.upperBound + 1, .det),
      (time.upperBound + 2..<time.upperBound + 8).clamped(to: sentence).contains(where: {
        text.isWord($0, [.siden, .sidan])
      })
    {
      return Look(.future, .planned, time.upperBound)
    }
    // «Åpningen er fredag, og …», «møtet er mandag på rådhuset», not «det er fredag».
    if isWeekday || meaning.isDayOfMonth,
      isClosed(time.upperBound, clause) || isWeekday && isPlace(time.upperBound),
      isEr(time.lowerBound - 1, clause),
      isNoun(time.lowerBound - 2, clause)
    {
      return Look(.future, .planned, time.lowerBound - 1)
    }
    // «Filmen har premiere fredag».
    if isWeekday, clause.contains(time.lowerBound - 2),
      words.occasions.contains(text.tokens[time.lowerBound - 1].word),
      words.having.contains(text.tokens[time.lowerBound - 2].word)
    {
      return Look(.future, .planned, time.lowerBound - 2)
    }
    // «Onsdag rullet stridsvognene inn»: in second place stands the verb, known or not.
    if told == nil, opens(time, sentence) || opens(time, clause), isUnknownPast(time.upperBound, sentence) {
      return Look(.past, .past, time.upperBound)
    }
    if told?.direction == .past, let done = whenDone(clause, sentence) { return Look(.future, .future, done) }
    // «Beskjeden kom om at ferja innstilles fra og med torsdag».
    if told == nil, isWeekday, let since = fromThenOn(time, clause),
      (clause.lowerBound..<since).contains(where: { text.ends($0, with: "es") })
    {
      return Look(.future, .planned, since)
    }
    // «I vår sluttet hun, og i høst underviser hun»: another clause tells nothing of a season.
    var look =
      told ?? (meaning.isNearestSeason ? nil : look(of: sentence, around: time, isOwn: false)) ?? .open
    // «Togene står fra fredag klokken 22 til mandag morgen».
    if look.direction == .open, meaning.hasNearestWeekdayAtEnds,
      isFrom(time.lowerBound) || opens(time, sentence)
    {
      look = Look(.future, .planned, time.lowerBound)
    }
    if isWeekday || meaning.isNearestHoliday
      || meaning.isThisWeekend && (time.count > 2 || !text.isWord(time.lowerBound, .i)),
      look.direction == .open, let word = leadsOn(time, clause), !isSince(time, clause), !isForegone(clause)
    {
      look = Look(.future, .planned, word)
    }
    if look.direction == .open || look.cue?.kind == .past,
      let since = beginning(time, clause, meaning, past: look.direction == .past ? look.cue?.token : nil)
    {
      return Look(.future, .planned, since)
    }
    // «Vedtok et budsjett med økte avgifter fra nyttår»: the nearest one.
    if look.cue?.kind == .past, meaning.isNewYear, isFrom(time.lowerBound - 1) { return .open }
    if let origin = origin(time, clause, look) { return Look(.past, .past, origin) }
    // «Hun ble ansatt fra 1. august»: that day need not have come.
    if look.cue?.kind == .past, meaning.isDayOfMonth, isFrom(time.lowerBound - 1),
      NorwegianEndings.participle.fit(text, time.lowerBound - 2), time.lowerBound - 2 > clause.lowerBound,
      text.isWord(time.lowerBound - 3, [.ble, .blei, .vart])
    {
      return .open
    }
    // «Før torsdagens møte er de uenige»; but «like før klokken 3 natt til lørdag» is past.
    if look.cue?.kind == .news, isWeekday, !meaning.isClock, has(.beforehand, time.lowerBound - 1, clause) {
      return Look(.future, .limit, time.lowerBound - 1)
    }
    // «Vedtaket kom to uker før møtet 29. oktober»: what came is past, the meeting need not be.
    // «De åpnet like før klokken 22» is as past as the rest.
    // «Han ble ikke pågrepet før i høst»: then he was.
    if look.direction == .past, !meaning.isClock, let before = stands(.beforehand, before: time, clause) {
      return isDenied(before, clause) && self.look(of: clause, around: time) != nil ? look : .open
    }
    // «Tallene gjelder fram til 14. desember»: what goes on until then may be over.
    if look.cue?.kind == .planned, has(.untilThen, time.lowerBound - 1, clause) {
      return Look(.future, .limit, time.lowerBound - 1)
    }
    // «Vedtok å bli ut 2018», «lovet å sende soldater i mai»: when it shall be done.
    if look.cue?.kind == .past, isDecided(before: time, look) { return .open }
    guard look.direction == .open else { return look }
    if let word = after(time, clause) { return Look(.past, .after, word) }
    return notBefore(time, clause, meaning, isNow: look.cue?.kind == .news).map { Look(.future, .limit, $0) }
      ?? look
  }

  /// With the clauses before and after it, as far as their next end.
  private func widened(_ clause: Range<Int>, _ sentence: Range<Int>) -> Range<Int> {
    var (first, last) = (clause.lowerBound - 1, clause.upperBound + 1)
    while first > sentence.lowerBound, !endsClause(first - 1) { first -= 1 }
    while last < sentence.upperBound, !endsClause(last) { last += 1 }
    return (first..<last).clamped(to: sentence)
  }

  /// «Etter angrepet i Paris 7. januar», «siden mars»: whatever is told of it, the time itself lies behind.
  private func after(_ time: Range<Int>, _ clause: Range<Int>) -> Int? {
    stands(.afterwards, before: time, clause)
  }

  /// The nearest such word before a time, with no verb between them.
  func stands(_ trait: WordTraits, before time: Range<Int>, _ clause: Range<Int>) -> Int? {
    let verbs: WordTraits = [.past, .present, .future, .scheduled]
    for index in stride(
      from: time.lowerBound - 1, to: max(clause.lowerBound, time.lowerBound - 7) - 1, by: -1)
    {
      let traits = text.tokens[index].kind == .word ? lexicon.traits(of: text.tokens[index].word) : []
      if traits.contains(trait) { return index }
      if !traits.isDisjoint(with: verbs) { return nil }
    }
    return nil
  }

  /// Whether a time opens a sentence or clause, past a dash, a quotation mark, «og» or «fra».
  func opens(_ time: Range<Int>, _ sentence: Range<Int>) -> Bool {
    time.lowerBound - sentence.lowerBound <= 2
      && (sentence.lowerBound..<time.lowerBound).allSatisfy {
        text.tokens[$0].kind == .sign
          || !lexicon.traits(of: text.tokens[$0].word).isDisjoint(with: [.conjunction, .leading])
      }
  }

  func has(_ trait: WordTraits, _ index: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(index) && text.tokens[index].kind == .word && traits(index).contains(trait)
  }

  /// «Å miste», «å lykkes»
  private func isInfinitive(_ index: Int) -> Bool {
    index > 0 && text.tokens[index - 1].word == words.infinitive
  }

  /// What is noted of a word; «Børge Brende» and «IS» are names, though verbs are written so.
  private func traits(_ index: Int) -> WordTraits {
    let token = text.tokens[index]
    let isName =
      token.marks.contains(.allCapitals)
      || token.marks.contains(.capitalised) && index > 0 && !token.marks.contains(.opensLine)
        && (text.tokens[index - 1].kind == .word || text.tokens[index - 1].word == Sign.comma)
    return isName ? [] : lexicon.traits(of: token.word)
  }

  /// How many tokens to either side belong to a sentence at most.
  private static let reach = 100

  func endsClause(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .sign else {
      let traits = lexicon.traits(of: token.word)
      return traits.contains(.subordinate) || traits.contains(.conjunction) && joinsClauses(index)
    }
    return token.word == Sign.comma && !isDecimal(index) || token.word == Sign.colon || token.word == 0x3B
      || Sign.isDash(token.word) && token.marks.contains(.spaced)
  }

  /// «6,2 prosent».
  private func isDecimal(_ index: Int) -> Bool {
    index > 0 && index + 1 < text.tokens.count && text.tokens[index - 1].kind == .digits
      && text.tokens[index + 1].kind == .digits && !text.tokens[index + 1].marks.contains(.spaced)
  }

  /// «Stengte torsdag og åpner i kveld»: behind the conjunction stands a verb of its own, and not one that shares
  /// the help of the verb before it, as in «ble drept og såret», nor a noun that looks like one.
  private func joinsClauses(_ index: Int) -> Bool {
    guard index + 1 < text.tokens.count, text.tokens[index + 1].kind == .word else { return false }
    let next = lexicon.traits(of: text.tokens[index + 1].word)
    if next.contains(.counted) { return false }
    if !next.isDisjoint(with: [.present, .scheduled]) { return true }
    // «Tok dem inn igjen og må permittere fra mandag».
    if next.contains(.auxiliary), !text.isWord(index + 1, .bli) { return true }
    guard next.contains(.past) else { return false }
    return !(max(0, index - Self.reachOfHelp)..<index).contains {
      text.isWord($0, [.er, .var, .ble, .blei, .vart, .har, .hadde, .ha, .bli])
        || lexicon.traits(of: text.tokens[$0].word).contains(.auxiliary)
    }
  }

  /// So many words on a helping verb may still be meant.
  private static let reachOfHelp = 8

  /// Nothing when no verb tells. A word that looks ahead outweighs «sa» and «har»; «skal ha» tells hearsay of the past.
  ///
  /// - Parameter isOwn: whether it is the clause that the time stands in, and not all of its sentence.
  func look(of clause: Range<Int>, around time: Range<Int>, isOwn: Bool = true) -> Look? {
    var past: Int?
    var (future, present, scheduled) = (past, past, past)
    /// Of several verbs the one nearest to the time is told.
    func nearest(_ one: Int?, _ index: Int) -> Int {
      guard let one, index > time.lowerBound else { return index }
      return one < time.lowerBound && time.lowerBound - one <= index - time.upperBound ? one : min(one, index)
    }
    var isInside = false
    for index in clause where !time.contains(index) {
      guard text.tokens[index].kind == .word else {
        if text.tokens[index].word == Sign.comma { isInside = false }
        continue
      }
      let traits = traits(index)
      // What a clause inside another looks ahead to is not that of a time outside it: «… som landa skal arbeide med».
      if !isOwn, traits.contains(.subordinate) { isInside = true }
      if isInside, !traits.contains(.past) { continue }
      if traits.isEmpty {
        if isPastPassive(index) {
          past = nearest(past, index)
        } else if isPassive(index), !isInfinitive(index) {
          scheduled = nearest(scheduled, index)
        }
        continue
      }
      if traits.contains(.recurring) { return .open }
      if isToCome(index, traits, clause) {
        future = nearest(future, index)
        continue
      }
      if traits.contains(.past) && !isParticiple(index, clause) && !isInfinitive(index)
        || traits.contains(.awaited) && hasPronoun(before: index)
      {
        past = nearest(past, index)
      }
      if let deed = deed(behind: index, traits, clause, around: time) {
        past = nearest(past, deed)
      } else if traits.contains(.future), !isHearsay(index, clause) {
        future = nearest(future, index)
      }
      if traits.contains(.present) || traits.contains(.scheduled) && comesForth(index, clause) {
        present = nearest(present, index)
      } else if traits.contains(.scheduled) || isOwn && traits.contains(.auxiliary) {
        scheduled = nearest(scheduled, index)
      }
    }
    if let future { return Look(.future, .future, future) }
    // «Vant den siste kampen før serien starter lørdag».
    if let past, let scheduled, past < scheduled, scheduled < time.lowerBound,
      (past..<scheduled).contains(where: { text.isWord($0, .før) })
    {
      return Look(.future, .planned, scheduled)
    }
    if let past { return Look(.past, .past, past) }
    // «Sier fredag» tells of the past as news does, whatever the clause after it looks at.
    if let present { return Look(.open, .news, present) }
    return scheduled.map { Look(.future, .planned, $0) }
  }

  /// «Er flere soldater ventet», not «har ventet»; «skulle etter planen», not «planen».
  private func isToCome(_ index: Int, _ traits: WordTraits, _ clause: Range<Int>) -> Bool {
    if traits.contains(.plan) { return has(.afterwards, index - 1, clause) }
    return traits.contains(.awaited)
      && (max(clause.lowerBound, index - 6)..<index).contains { text.isWord($0, .er) }
  }

  /// «De ventet», «dei venta».
  private func hasPronoun(before index: Int) -> Bool {
    text.isWord(index - 1, [.han, .hun, .ho, .vi, .de, .dei, .man])
  }

  /// «Holder stengt», «blir valgt», «må ha svart»: the verb before it has the tense.
  private func isParticiple(_ index: Int, _ clause: Range<Int>) -> Bool {
    let reach = max(clause.lowerBound, index - 5)
    if let have = (reach..<max(reach, index)).last(where: { text.isWord($0, .ha) }),
      (max(clause.lowerBound, have - 4)..<have).contains(where: { isShould($0) })
    {
      return true
    }
    // «Som skulle vært holdt i juni».
    if let should = (max(clause.lowerBound, index - 3)..<index).last(where: { isShould($0) }),
      (should + 1...index).contains(where: { has(.perfect, $0, clause) })
    {
      return true
    }
    for before in stride(from: index - 1, through: max(clause.lowerBound, index - 5), by: -1) {
      let traits = text.tokens[before].kind == .word ? lexicon.traits(of: text.tokens[before].word) : []
      if traits.contains(.auxiliary) { return !traits.contains(.future) || !isHearsay(before, clause) }
      // «Er pågrepet» and «er stengt»: not the word but the time beside it says when.
      if text.isWord(before, .er) { return true }
      if !traits.isDisjoint(with: [.past, .conjunction]) { return false }
    }
    return false
  }

  func isShould(_ index: Int) -> Bool {
    text.tokens[index].kind == .word && words.should.contains(text.tokens[index].word)
  }
}
