import TimelineModel

/// Statements: one for each speaker and occasion.
extension EventDraft {
  /// What someone says without a time of its own belongs to the news of the day.
  mutating func addStatement(_ number: Int, isMain: Bool) {
    let sentence = text.sentences[number]
    if isMain || !sentence.hints.contains(.saying) || text.isSign(sentence.tokens.upperBound - 1, "?") {
      return
    }
    let dated = timesOf[number].filter { isResolved($0) && !isOfObject($0) }
    let tail = composer.attribution.tail(text, cast, in: sentence.tokens, opensParagraph: true)
    let told = tail.flatMap { toldDay(behind: $0.verb, dated, number) }
    if told == nil || !eventsOf[number].isEmpty, !dated.isEmpty, !isOfContent(dated, number),
      !isBehindClause(dated, sentence.tokens)
    {
      // «Over 100 døde i august, melder X»: the time is that of what is told.
      guard let tail,
        dated.allSatisfy({ times[$0].span.end <= Int(text.tokens[tail.cut].end) })
          || !cast.isNamed(at: tail.verb + 1)
      else { return }
    }
    if !reader.words.isVerbSecond, addEnglishTail(number) { return }
    let said = composer.attribution.saying(text, cast, in: sentence.tokens, last: nil)
    if let said, isNoStatement(sentence.tokens, verb: said.verb) || isPlea(said.verb) { return }
    guard let said, let speaker = said.speaker?.id else { return addUnnamed(number) }
    guard speaker != newspaper?.id, isSpoken(said.stance, said.verb, sentence.tokens),
      !onlyNamesSource(number, verb: said.verb), !continuesEarlier(number, speaker)
    else { return }
    // Whole words of somebody are told as such; «et stort hull» is none.
    if quotes(in: sentence.span).contains(where: {
      $0.speaker == speaker && (!isEmbedded($0, sentence) || saysNothing($0.span))
    }) {
      return
    }
    let isTail =
      tail.map { $0.verb == said.verb && isClause(sentence.tokens.lowerBound..<$0.cut, number) } ?? false
    // «En skole ble truffet mandag, melder Reuters»: what is told is the event, not who passes it on.
    let isByBody = isTail && cast.kind(of: speaker) != .person
    if isTail, isByBody || !isPresent(sentence.tokens), tellsNewsItself(number) {
      if !isByBody { statements[speaker, default: []] += eventsOf[number].suffix(1) }
      return
    }
    if said.stance == .answer, confirmsNews(said.verb, sentence.tokens) { return }
    let led = isTail ? nil : leadingTime(number, before: said.verb)
    let onDay = isTail ? told.map { occasion($0) } : nil
    if led == nil, hasSpoken(speaker, isNow: isPresent(sentence.tokens)) {
      let content = content(
        of: sentence.tokens, said.verb, isDeed: said.stance == .directive, tail: isTail ? tail?.cut : nil)
      guard isNewsToo(content, of: speaker) else { return }
    }
    let pointing = pointingBack(number)
    if pointing != nil, isToldBefore(number, context.dating) { return }
    let linked = onDay ?? linked(number, said.verb)
    if led == nil, linked == nil, isThen(sentence.tokens, said.verb) { return }
    let line =
      pointing?.line
      ?? behindSilence(sentence.tokens, said.verb).map {
        composer.headline.line(text, cast, speaker: shortName(speaker), told: $0)
      }
      ?? composer.headline.line(
        text, cast, sentence: isTail ? sentence.tokens : tellingPart(of: sentence.tokens, said.verb),
        said: Headline.Said(
          speaker: speaker, verb: said.verb, cut: tail?.cut ?? said.verb, isTail: isTail,
          isOwn: said.stance.mayBeOwnWords), time: onDay?.time.map { words(of: $0) })
    if led == nil, linked == nil, isWeak(line) { return }
    if onlyAnnounces(line) || eventsOf[number].contains(where: { found[$0].headline == line }) { return }
    let end = sentence.tokens.first { $0 > said.verb && text.isWord($0, .at) }
    var taking = actors(in: sentence.tokens.lowerBound..<(end ?? sentence.tokens.upperBound))
    if !taking.contains(speaker) { taking.insert(speaker, at: 0) }
    let passedOn =
      isByBody && eventsOf[number].isEmpty
      ? tail.flatMap { passedOnKind(sentence.tokens.lowerBound..<$0.cut) } : nil
    add(
      number, sentence.tokens, kind: passedOn ?? (said.stance == .report ? .report : .statement),
      occasion: led.map { fromContext(occasion($0)) } ?? linked ?? occasion(ofWordsIn: sentence.tokens),
      line: line, status: .happened, salience: (led ?? linked?.time).map { salience($0, .happened) } ?? .core,
      confidence: 0.6, isMain: false, actors: taking)
    if !isOneOfMany(speaker, sentence.tokens.lowerBound..<said.verb) {
      statements[speaker, default: []].append(found.count - 1)
    }
  }

  /// «Norge sender fly, | sa Dal onsdag»: the day of the words.
  private func toldDay(behind verb: Int, _ dated: [Int], _ number: Int) -> Int? {
    guard let time = dated.first(where: { times[$0].span.start > Int(text.tokens[verb].start) }),
      isDay(times[time].dating.when), isBehind(time) || isNews(time),
      !isRelative(time, text.sentences[number], behind: text.tokens[verb].span)
    else { return nil }
    // «sa Dal | på veien til byen som falt mandag», but «sa Dal da han kom mandag», «etter at han kom mandag»
    let between =
      verb + 1..<max(verb + 1, text.tokens.partitioningIndex { Int($0.end) > times[time].span.start })
    return between.contains {
      text.tokens[$0].kind == .sign
        || reader.words.joints.contains(text.tokens[$0]) && !text.isWord($0, [.da, .då, .etter])
          && !text.isWord($0 - 1, .etter)
    } ? nil : time
  }

  /// «Tiltalte erkjente at han var der», where the news is what the court decided: said before that, in the trial.
  private func isPlea(_ verb: Int) -> Bool {
    guard NorwegianEvents.pleas.fit(text, verb), hasMain, let news = text.sentence(at: found[0].span) else {
      return false
    }
    return heading.tokens.indices.contains { NorwegianEvents.judged.fit(heading, $0) }
      || text.sentences[news].tokens.contains { NorwegianEvents.judged.fit(text, $0) }
  }

  /// «Årsaken er ukjent, men | to tjenestemenn opplyser at …»: the clause in which somebody says something.
  func tellingPart(of sentence: Range<Int>, _ verb: Int) -> Range<Int> {
    behindJoint(sentence, verb).flatMap { part in
      (part.lowerBound..<verb).contains { text.isSign($0, ",") || reader.words.isFinite(text, $0, sentence) }
        ? nil : part
    } ?? sentence
  }

  /// What the last «, og» or «, men» before `end` joins on to a clause with a verb.
  func behindJoint(_ sentence: Range<Int>, _ end: Int) -> Range<Int>? {
    let joint = (sentence.lowerBound + 2..<max(sentence.lowerBound + 2, end - 1)).last {
      text.isWord($0, [.og, .men]) && text.isSign($0 - 1, ",")
    }
    guard reader.words.isVerbSecond, let joint,
      (sentence.lowerBound..<joint).contains(where: { reader.words.isFinite(text, $0, sentence) })
    else { return nil }
    return joint + 1..<sentence.upperBound
  }

  /// «Reuters og flere andre meldte»: told by many, so that Reuters may tell another thing by itself.
  private func isOneOfMany(_ speaker: Actor.ID, _ subject: Range<Int>) -> Bool {
    cast.namings(in: subject).contains {
      let behind = $0.tokens.upperBound
      return $0.mention.entity == speaker && text.isWord(behind, .og)
        && reader.words.notNouns.contains(text.tokens[behind + 1])
    }
  }

  /// «Da bombingen begynte i fjor høst, | sa Obama …»: the time of the clause that opens a sentence, which what
  /// stands behind it has too.
  private func leadingTime(_ number: Int, before verb: Int) -> Int? {
    let sentence = text.sentences[number]
    guard text.isWord(sentence.tokens.lowerBound, [.da, .då, .mens]), text.isSign(verb - 1, ",") else {
      return nil
    }
    return timesOf[number].first {
      isResolved($0) && times[$0].span.end <= Int(text.tokens[verb].start) && isBehind($0)
    }
  }

  /// «Organisasjonen opplyser at | 60 druknet lørdag»: the times are of what is told, and of other days than the
  /// telling.
  private func isOfContent(_ dated: [Int], _ number: Int) -> Bool {
    let sentence = text.sentences[number].tokens
    guard let said = composer.attribution.saying(text, cast, in: sentence, last: nil),
      let at = (said.verb + 1..<sentence.upperBound).first(where: { text.isWord($0, .at) }),
      let first = dated.first, times[first].span.start > Int(text.tokens[at].start)
    else { return false }
    let now = occasion(ofWordsIn: sentence).dating.when?.days
    return !eventsOf[number].contains { index in
      guard let now, let days = found[index].dating.when?.days else { return true }
      return days.overlaps(now)
    }
  }

  /// «Mandag møttes 65 land. | Der ba Biden …», «Tirsdag gikk han. | Det var på tide, sa Dal»: said when the
  /// sentences before tell, where these are of one day; nil for what is said now.
  private func linked(_ number: Int, _ verb: Int) -> Occasion? {
    let sentence = text.sentences[number]
    let reading = composer.attribution.speech.reading(of: text.tokens, at: verb, in: sentence.tokens)
    guard number > 0, reading?.tense == .past else { return nil }
    let before = text.sentences[number - 1]
    // «Da ba Norge om hjelp»: then, however long ago.
    let isThen =
      isThen(sentence.tokens, verb)
      || verb == sentence.tokens.lowerBound + 1 && text.isWord(sentence.tokens.lowerBound, [.da, .då])
    let isThere =
      text.isWord(sentence.tokens.lowerBound, [.der, .da, .då]) && verb - sentence.tokens.lowerBound <= 2
      || isThen
    guard before.passage == sentence.passage || isThere && before.passage == sentence.passage - 1,
      let last = eventsOf[number - 1].last.map({ found[$0] }), last.status == .happened,
      last.basis == .sentence, let time = last.time, isDay(last.dating.when) || isThen,
      // «17. november 2016 møttes landene. | McGurk forsikret …»: at a meeting something is said.
      last.salience == .core || isThere || last.kind == .meeting
    else { return nil }
    var dating = last.dating
    let span = times[time].span
    dating.reasons.append(
      Reason(
        .fromContext, rule: "same-time", words: text.words(span), span: span, result: dating.when))
    return Occasion(dating: dating, time: time, basis: .context)
  }

  /// Whether a verb stands in a clause under another: «…, til tross for at FN erklærte».
  func isSubordinate(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    if text.isSign(verb - 1, ",") || text.isSign(verb - 1, "»") || isJoined(verb) { return false }
    return (sentence.lowerBound..<verb).contains {
      reader.words.openers.contains(text.tokens[$0]) && $0 > sentence.lowerBound
    }
      && reader.clause(text, around: verb, in: sentence).lowerBound > sentence.lowerBound
  }

  /// «Hun ville ikke si om …, | men minner om at …»: the first subject's again.
  func isJoined(_ verb: Int) -> Bool { text.isWord(verb - 1, .men) && text.isSign(verb - 2, ",") }

  func isPerfectHelp(_ index: Int) -> Bool {
    text.isWord(index, [.har, .hadde])
  }

  /// Whether the verb tells of words spoken now, not of an opinion or of something once said.
  func isSpoken(_ stance: SpeechStance, _ verb: Int, _ sentence: Range<Int>) -> Bool {
    guard let reading = composer.attribution.speech.reading(of: text.tokens, at: verb, in: sentence),
      reading.tense.isFinite
    else { return false }
    if verb > sentence.lowerBound, isSubordinate(verb, sentence) { return false }
    if reader.strikesBack(text, verb, sentence) { return false }
    // «Hva regjeringen svarer, er ikke avgjort»
    if reader.words.questions.contains(text.tokens[sentence.lowerBound]) { return false }
    if opensWithAside(sentence, before: verb) { return false }
    // «The attack came after Trump wrote …»
    if !reader.words.isVerbSecond,
      (sentence.lowerBound..<verb).contains(where: { reader.words.isFinite(text, $0, sentence) })
    {
      return false
    }
    // «Det står i kontrast til det | Trump sa»
    if hangsOnPronoun(verb, sentence) { return false }
    // «… som Kerry har spurt, | sier Dal»: what stands before a comma is of another clause.
    let start = (max(sentence.lowerBound, verb - 4)..<verb).last { text.tokens[$0].kind == .sign }.map {
      $0 + 1
    }
    let helped = (start ?? max(sentence.lowerBound, verb - 4))..<verb
    if helped.contains(where: { isPerfectHelp($0) }) { return false }
    // «ble han anklaget»
    if helped.contains(where: { text.isWord($0, [.ble, .vart, .blei]) }) { return false }
    let around = max(helped.lowerBound, verb - 3)..<min(sentence.upperBound, verb + 4)
    // «meldte tidligere | i dag»
    let isEarlier = around.contains { index in
      reader.words.before.contains(text.tokens[index]) && !isBeforeNews(index)
    }
    if isEarlier { return false }
    if around.contains(where: { $0 > verb && reader.words.atFirst.contains(text.tokens[$0]) }) {
      return false
    }
    // «sier ikke», «sier han ikke», but «sier partiet ikke støttet det»
    let isTurned = text.isWord(verb + 1, [.han, .hun, .ho, .de, .dei, .vi])
    let near = around.lowerBound..<min(around.upperBound, isTurned ? verb + 3 : verb + 2)
    if near.contains(where: { reader.words.negations.contains(text.tokens[$0]) }) { return false }
    if stance == .evaluate, namesOnly(verb, sentence) { return false }
    switch stance {
    case .neutral, .report, .assert, .answer, .directive, .evaluate, .claim: return true
    // «Bergen tingrett mener at Dal skal dømmes»: what a court thinks it has found.
    case .opinion:
      if carriesWords(verb, sentence) { return true }
      return verb > sentence.lowerBound && !NorwegianEndings.definite.fit(text, verb - 1)
        && NorwegianEvents.courtsByRank.contains { $0.fit(text, verb - 1) }
    case .tag, .ask: return false
    }
  }

  /// «Det er uaktuelt nå, | mener byrådsleder Ola Moen»: whether a verb of thinking stands behind the words of one who is named.
  private func carriesWords(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    guard reader.words.isVerbSecond, text.isSign(verb - 1, ","), verb > sentence.lowerBound + 6,
      NorwegianSpeech.thinking.fit(text, verb)
    else { return false }
    return cast.namings(in: verb + 1..<min(verb + 6, sentence.upperBound)).contains { naming in
      naming.mention.kind == .person && !naming.isGenitive && naming.mention.how != .title
        && !(verb + 1..<naming.tokens.lowerBound).contains { text.tokens[$0].kind == .sign }
    }
  }

  /// «Det står i kontrast til | det Trump sa»: whether a verb is that of a clause without «som».
  private func hangsOnPronoun(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    guard reader.words.isVerbSecond,
      let main = (sentence.lowerBound..<verb).first(where: { reader.words.isFinite(text, $0, sentence) })
    else { return false }
    let between = main + 1..<max(main + 1, verb)
    return between.contains { text.isWord($0, [.det, .de, .dei]) }
      && !between.contains { text.tokens[$0].kind == .sign || reader.words.joints.contains(text.tokens[$0]) }
  }

  /// «tidligere | i dag»: on the day of the news all the same.
  func isBeforeNews(_ index: Int) -> Bool {
    guard let number = text.sentence(holding: index) else { return false }
    return timesOf[number].contains {
      let span = times[$0].span
      return isNews($0)
        && (span.contains(text.tokens[index].span) || span.start == Int(text.tokens[index + 1].start))
    }
  }

  /// Whether words tell something by themselves: not «Mandag i forrige uke, 18. april», nor «Da han kom».
  func isClause(_ words: Range<Int>, _ number: Int) -> Bool {
    guard let first = words.first else { return false }
    // «At noen blir igjen, | opplyste Dal»: his words.
    let isUnderAnother =
      !text.isWord(first, .at)
      && (reader.words.openers.contains(text.tokens[first]) || opensWithClause(words))
    if isUnderAnother, !words.contains(where: { text.isSign($0, ",") }) { return false }
    var telling = 0
    for index in words where telling < 2 {
      let token = text.tokens[index]
      guard token.kind == .word, token.end - token.start > 2, !reader.words.shading.contains(token) else {
        continue
      }
      if !timesOf[number].contains(where: { times[$0].span.contains(token.span) }) { telling += 1 }
    }
    return telling == 2
  }

  /// «Da USA bombet byen 10. mars, | sa Dal at …»: the times stand in the clause that opens the sentence.
  private func isBehindClause(_ dated: [Int], _ sentence: Range<Int>) -> Bool {
    guard let said = composer.attribution.saying(text, cast, in: sentence, last: nil)?.verb,
      said > sentence.lowerBound, text.isSign(said - 1, ","), text.tokens.indices.contains(said + 1),
      (said + 1..<sentence.upperBound).contains(where: { text.isWord($0, .at) })
    else { return false }
    return dated.allSatisfy { times[$0].span.end <= Int(text.tokens[said].start) }
  }

  /// The line for what a sentence says that somebody said; nil when it says of nobody.
  func statementLine(_ number: Int, _ predicate: Predicate?, _ time: Span?) -> String? {
    let sentence = text.sentences[number].tokens
    guard let predicate, predicate.stance != nil,
      let said = composer.attribution.saying(text, cast, in: sentence, last: nil),
      said.verb == predicate.verb,
      let speaker = said.speaker?.id, speaker != newspaper?.id
    else { return nil }
    // «– Vi går inn. Det skal vi, sier Dal»: the first of the words.
    if let quote = quotes(in: text.span(sentence)).first, quote.speaker == speaker,
      quote.span.start < text.span(sentence).start
    {
      return composer.headline.line(text, speaker: shortName(speaker), quote: quote.span)
    }
    let tail = composer.attribution.tail(text, cast, in: sentence, opensParagraph: true)
    return composer.headline.line(
      text, cast, sentence: sentence,
      said: Headline.Said(
        speaker: speaker, verb: said.verb, cut: tail?.cut ?? said.verb,
        isTail: tail.map { $0.verb == said.verb && isClause(sentence.lowerBound..<$0.cut, number) } ?? false,
        isOwn: said.stance.mayBeOwnWords), time: time)
  }

  /// Keeps who has said what the last event found tells: the speaker, or «en talsmann for koalisjonen, Ryan Dillon, …».
  mutating func remember(_ speaker: Actor.ID?, _ taking: [Actor.ID]) {
    let event = found.count - 1
    if let speaker { statements[speaker, default: []].append(event) }
    if let speaker, cast.kind(of: speaker) == .person { return }
    let people = taking.filter { $0 != speaker && cast.kind(of: $0) == .person }
    if people.count == 1 { statements[people[0], default: []].append(event) }
  }

  /// «Han sier at styrken gikk i dekning klokken 05.32»: what one who has been told to speak then says of the same day.
  func isOwnWords(_ predicate: Predicate, _ sentence: Range<Int>, _ time: Int) -> Bool {
    guard predicate.stance == nil, times[time].type == .time,
      let said = composer.attribution.saying(text, cast, in: sentence, last: nil), said.verb < predicate.verb,
      said.verb - sentence.lowerBound < 5, !text.isSign(said.verb - 1, ","), let speaker = said.speaker?.id,
      let days = times[time].dating.when?.days
    else { return false }
    if let end = firstWords[speaker], end <= times[time].span.start { return isNews(time) }
    return (statements[speaker] ?? []).suffix(Self.rememberedStatements).contains {
      found[$0].dating.when?.days.overlaps(days) ?? false
    }
  }

  /// When words were said that nothing dates: «sa» at the news, «sier» to the newspaper on its own day.
  func occasion(ofWordsIn sentence: Range<Int>, outside quote: Span? = nil) -> Occasion {
    guard let own else { return context }
    return isPresent(sentence, outside: quote) ? own : context
  }

  /// «…, sier Mahmoud, som flyktet i mars»: the time belongs to the flight.
  func isRelative(_ time: Int, _ sentence: Sentence, behind words: Span) -> Bool {
    let clause = clauseAround(time, sentence)
    return text.isWord(clause.lowerBound, .som) && Int(text.tokens[clause.lowerBound].start) >= words.end
  }

  /// «ifølge AFP»: who passes the words on takes no part.
  func isSource(_ index: Int) -> Bool {
    text.isWord(index, [.ifølge, .ifølgje, .følge])
  }

  func speaker(_ sentence: Range<Int>, _ predicate: Predicate?) -> Actor.ID? {
    guard predicate?.stance != nil else { return nil }
    return composer.attribution.saying(text, cast, in: sentence, last: nil)?.speaker?.id
  }

  func shortName(_ id: Actor.ID) -> String {
    cast.shortName(of: id) ?? id
  }
}

extension SpeechStance {
  /// Whether what stands behind «at» may be told as the speaker's own words.
  fileprivate var mayBeOwnWords: Bool {
    switch self {
    case .neutral, .report, .assert, .claim, .opinion: true
    case .tag, .ask, .answer, .directive, .evaluate: false
    }
  }
}
