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

  /// Where a time stands, and what its words mean.
  struct Place {
    let time: Range<Int>
    let meaning: TimeMeaning
    let clause: Range<Int>
    let sentence: Range<Int>
    let isWeekday: Bool
  }

  /// How the clause around a time looks; when its clause has no verb that tells, the sentence.
  ///
  /// - Parameter meaning: what the words of the time mean.
  func look(of time: Range<Int>, as meaning: TimeMeaning, in sentence: Range<Int>) -> Look {
    // A text without full stops must not be searched whole for each of its times.
    let sentence = sentence.clamped(to: (time.lowerBound - Self.reach)..<(time.upperBound + Self.reach))
    if let look = lookOfWordBefore(time, sentence) ?? beside(time, meaning, sentence) { return look }
    let place = Place(
      time: time, meaning: meaning, clause: clause(around: time, sentence), sentence: sentence,
      isWeekday: meaning.isNearestWeekday)
    if let look = lookOfVerbBeside(place) ?? news(place) { return look }
    // «Mandag i forrige uke, 18. april, opplyste de at …»: a time alone belongs to what stands beside it.
    var told = look(of: place.clause, around: time)
    if let look = behind(place, told) ?? aheadWithoutVerb(place, told) ?? awaitedByNoun(place, told) {
      return look
    }
    if told == nil, place.clause == time || place.clause.count <= time.count + 2 {
      told = look(of: widened(place.clause, sentence), around: time)
    }
    if let look = planned(place, told) ?? plannedByNoun(place) ?? lookOfUnknownVerb(place, told) {
      return look
    }
    // «I vår sluttet hun, og i høst underviser hun»: another clause tells nothing of a season.
    let look =
      told ?? (meaning.isNearestSeason ? nil : look(of: sentence, around: time, isOwn: false)) ?? .open
    return weighed(ahead(place, look), place)
  }

  /// What stands right before a time outweighs all verbs: «innen fredag», «siste», «siden».
  private func lookOfWordBefore(_ time: Range<Int>, _ sentence: Range<Int>) -> Look? {
    if let limit = limit(time, sentence) { return Look(.future, .limit, limit) }
    if time.lowerBound > sentence.lowerBound, words.last.contains(text.tokens[time.lowerBound - 1].word) {
      return Look(.past, .after, time.lowerBound - 1)
    }
    return rightSince(time, sentence).map { Look(.past, .after, $0) }
  }

  /// The words around a time up to where their clause begins and ends.
  private func clause(around time: Range<Int>, _ sentence: Range<Int>) -> Range<Int> {
    var (first, end) = (time.lowerBound, time.upperBound)
    while first > sentence.lowerBound, !endsClause(first - 1) { first -= 1 }
    while end < sentence.upperBound, !endsClause(end) { end += 1 }
    return first..<end
  }

  private func lookOfVerbBeside(_ place: Place) -> Look? {
    let (time, clause, sentence) = (place.time, place.clause, place.sentence)
    if let until = stillGoing(time, clause) { return Look(.future, .limit, until) }
    // «I oktober sa han vil trekke styrkene», «byen Dal i oktober sa han vil forlate»: the verb right behind is its own.
    let isBeforeVerb = time.lowerBound > clause.lowerBound && !isParticiple(time.upperBound, clause)
    if isBeforeVerb || opens(time, sentence), has(.past, time.upperBound, sentence), !isGenitive(time) {
      return Look(.past, .past, time.upperBound)
    }
    // «Opplyste fredag regjeringen vil stenge»: the day is that of the verb right before it.
    if place.isWeekday, has(.past, time.lowerBound - 1, clause), !isParticiple(time.lowerBound - 1, clause) {
      return Look(.past, .past, time.lowerBound - 1)
    }
    return nil
  }

  /// Times that belong to a noun, not to what the clause tells.
  private func behind(_ place: Place, _ told: Look?) -> Look? {
    let (time, meaning, clause, sentence) = (place.time, place.meaning, place.clause, place.sentence)
    // «Etter brannen 14. desember» lies behind whatever the rest of the sentence looks at.
    // but «etter nyttår» may be to come.
    if told == nil, !meaning.isNearestHoliday, let word = after(time, clause) {
      return Look(.past, .after, word)
    }
    // «Holder fast ved det etter angrepet mot Dal 2. juni»: that lies behind, whatever else may be to come.
    if told?.cue?.kind == .planned, let word = after(time, clause),
      (word + 1..<time.lowerBound).contains(where: { NorwegianEndings.misfortune.fit(text, $0) })
    {
      return Look(.past, .after, word)
    }
    if told?.direction != .past, let look = ofNoun(place) { return look }
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
    return nil
  }

  private func aheadWithoutVerb(_ place: Place, _ told: Look?) -> Look? {
    let (time, meaning, clause, sentence) = (place.time, place.meaning, place.clause, place.sentence)
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
    return nil
  }

  /// «Fredag skal de stemme»: the plan stands right behind the time.
  private func planned(_ place: Place, _ told: Look?) -> Look? {
    let (time, meaning, sentence) = (place.time, place.meaning, place.sentence)
    guard meaning.isPlannable, !isGenitive(time), opens(time, sentence) || opens(time, place.clause),
      told?.direction != .past || isVerbPlanned(behind: time, sentence), told?.cue?.kind != .future,
      has(.planned, time.upperBound, sentence) || isVerbPlanned(behind: time, sentence)
        || isPlan(after: time, of: meaning, in: sentence)
    else { return nil }
    return Look(.future, .planned, time.upperBound)
  }

  /// A day that «er», or that somebody «har»: it is to come.
  private func plannedByNoun(_ place: Place) -> Look? {
    let (time, clause, sentence) = (place.time, place.clause, place.sentence)
    // «På fredag er det 25 år siden muren falt»: the verb of the sentence stands second.
    if place.isWeekday, text.isWord(time.lowerBound, .på), opens(time, sentence),
      has(.auxiliary, time.upperBound, sentence) || isEr(time.upperBound, sentence)
    {
      return Look(.future, .planned, time.upperBound)
    }
    let isDay = place.isWeekday || place.meaning.isDayOfMonth
    // «Den 20. april er det ni måneder siden bomben gikk av».
    if isDay, opens(time, sentence),
      isEr(time.upperBound, sentence), sentence.contains(time.upperBound + 1),
      text.isWord(time.upperBound + 1, .det),
      (time.upperBound + 2..<time.upperBound + 8).clamped(to: sentence).contains(where: {
        text.isWord($0, [.siden, .sidan])
      })
    {
      return Look(.future, .planned, time.upperBound)
    }
    // «Åpningen er fredag, og …», «møtet er mandag på rådhuset», not «det er fredag».
    if isDay, isClosed(time.upperBound, clause) || place.isWeekday && isPlace(time.upperBound),
      isEr(time.lowerBound - 1, clause), isNoun(time.lowerBound - 2, clause)
    {
      return Look(.future, .planned, time.lowerBound - 1)
    }
    // «Filmen har premiere fredag».
    if place.isWeekday, clause.contains(time.lowerBound - 2),
      words.occasions.contains(text.tokens[time.lowerBound - 1].word),
      words.having.contains(text.tokens[time.lowerBound - 2].word)
    {
      return Look(.future, .planned, time.lowerBound - 2)
    }
    return nil
  }

  private func lookOfUnknownVerb(_ place: Place, _ told: Look?) -> Look? {
    let (time, clause, sentence) = (place.time, place.clause, place.sentence)
    // «Onsdag rullet stridsvognene inn»: in second place stands the verb, known or not.
    if told == nil, opens(time, sentence) || opens(time, clause), isUnknownPast(time.upperBound, sentence) {
      return Look(.past, .past, time.upperBound)
    }
    // «Møtet kommer etter at de har hatt kontakt siden i fjor», not «etter at de har møttes fredag».
    // «Hæren intensiverte kampene i april», «IS angrep byen i april».
    if told == nil, let verb = pastBehindSubject(clause), verb < time.lowerBound {
      return Look(.past, .past, verb)
    }
    if told?.direction == .past, !isSince(time, clause), let done = whenDone(clause, sentence) {
      return Look(.future, .future, done)
    }
    // «Beskjeden kom om at ferja innstilles fra og med torsdag».
    if told == nil, place.isWeekday, let since = fromThenOn(time, clause),
      (clause.lowerBound..<since).contains(where: { text.ends($0, with: "es") })
    {
      return Look(.future, .planned, since)
    }
    return nil
  }

  /// Where no verb decides, what the time itself tells of what is to come.
  private func ahead(_ place: Place, _ look: Look) -> Look {
    let (time, meaning, clause) = (place.time, place.meaning, place.clause)
    guard look.direction == .open else { return look }
    // «Togene står fra fredag klokken 22 til mandag morgen».
    if meaning.hasNearestWeekdayAtEnds, isFrom(time.lowerBound) || opens(time, place.sentence) {
      return Look(.future, .planned, time.lowerBound)
    }
    if place.isWeekday || meaning.isNearestHoliday
      || meaning.isThisWeekend && (time.count > 2 || !text.isWord(time.lowerBound, .i)),
      let word = leadsOn(time, clause), !isSince(time, clause), !isForegone(clause)
    {
      return Look(.future, .planned, word)
    }
    return look
  }

  /// A look held against the words before the time: «før», «fra», «fram til».
  private func weighed(_ look: Look, _ place: Place) -> Look {
    let (time, meaning, clause) = (place.time, place.meaning, place.clause)
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
    // «Før torsdagens møte er de uenige», «sier hun før hun torsdag møter dem»; but «like før klokken 3 natt til
    // lørdag» is past.
    if look.direction == .open, place.isWeekday, !meaning.isClock,
      let before = stands(.beforehand, before: time, clause),
      has(.scheduled, time.upperBound, place.sentence)
        || before == time.lowerBound - 1 && (look.cue?.kind == .news || isGenitive(time))
    {
      return Look(.future, .limit, before)
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

  /// «Mandagens meldinger»: what follows is no verb.
  func isGenitive(_ time: Range<Int>) -> Bool {
    NorwegianEndings.genitiveOfDays.fit(text, time.upperBound - 1)
  }

  func isFrom(_ index: Int) -> Bool { text.isWord(index, [.fra, .frå]) }

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
  func isInfinitive(_ index: Int) -> Bool {
    index > 0 && text.tokens[index - 1].word == words.infinitive
  }

  /// What is noted of a word; «Børge Brende» and «IS» are names, though verbs are written so.
  func traits(_ index: Int) -> WordTraits {
    let token = text.tokens[index]
    let isName =
      token.marks.contains(.allCapitals)
      || token.marks.contains(.capitalised) && index > 0 && !token.marks.contains(.opensLine)
        && (text.tokens[index - 1].kind == .word || text.tokens[index - 1].word == Sign.comma)
    return isName || isPluralNoun(index) ? [] : lexicon.traits(of: token.word)
  }

  /// «bygger på prøver», «nye prøver»: a noun in the plural, though a verb in the present is written so.
  private func isPluralNoun(_ index: Int) -> Bool {
    guard index > 0, words.plurals.contains(text.tokens[index]) else { return false }
    let before = text.tokens[index - 1]
    return before.kind == .word && words.beforePlurals.contains(before)
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
}
