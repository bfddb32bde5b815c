import TimelineModel

/// Happenings that a clause dates.
extension EventDraft {
  /// One event for each clause of the sentence that has a time and a happening.
  mutating func addTimed(_ number: Int, isMain: Bool) {
    let sentence = text.sentences[number]
    if timesOf[number].isEmpty || tellsNothing(sentence.tokens) { return }
    // Times follow each other, and so do their clauses.
    var done: Range<Int>?
    for time in timesOf[number] where isResolved(time) && !isInBrackets(time) && !isGuessed(time) {
      let isQuoted = isQuoted(times[time].span)
      // Beside the words themselves there is only who says them, but for whole sentences after them.
      let isBeside = !isQuoted && quote(from: sentence.span) != nil
      if isBeside, kind(ofSentence: number) == .quote { continue }
      let clause = clauseAround(time, sentence)
      if done == clause {
        addSecond(number, clause, time)
        continue
      }
      done = clause
      // «Ny regjering presenteres tirsdag»: the title has told it.
      if hasMain, found[0].status == .planned, found[0].headline == title || found[0].time == time,
        found[0].dating.when == times[time].dating.when
      {
        continue
      }
      if isMain, let mainTime = main.time, clauseAround(mainTime, sentence) == clause,
        !isBesideStatement(clause, sentence), !isLeftOut(clause, sentence)
      {
        continue
      }
      addTimed(number, clause, closest(time))
    }
  }

  /// The kind of a sentence's paragraph; of one that a dash opens behind other words a quote: «KAIRO (NTB): – Vi …».
  func kind(ofSentence number: Int) -> Passage.Kind {
    let sentence = text.sentences[number]
    let kind = text.kind(of: sentence)
    guard kind == .body, let quote = quote(from: sentence.span) else { return kind }
    let first = text.tokens.partitioningIndex { Int($0.end) > quote.span.start }
    let before = text.tokens[first - 1]
    return before.kind == .sign && Sign.isDash(before.word) ? .quote : kind
  }

  mutating func addTimed(_ number: Int, _ clause: Range<Int>, _ time: Int) {
    let sentence = text.sentences[number]
    if isConditional(clause), let rest = behindCondition(clause, time) { return addTimed(number, rest, time) }
    // «Aksjonen, | som skal rydde byen, ble innledet onsdag», «Mannen, som har bodd her | siden han var ni, ble pågrepet
    // onsdag»: the clause between has nothing of the time.
    if opensAside(clause, sentence),
      let rest = behindCondition(clause, time), reader.words.isFinite(text, rest.lowerBound, clause),
      happening(rest, in: sentence) != nil
    {
      return addTimed(number, rest, time)
    }
    // «Dal, | som talte i FN tirsdag, | vil sende flere»: it ends where the other clause goes on.
    if let close = asideEnd(clause, sentence, time) {
      return addTimed(number, clause.lowerBound..<close, time)
    }
    if isConditional(clause) || isSinceItBegan(time) || isRumour(clause, in: sentence.tokens)
      || isDeniedContent(clause, in: sentence.tokens) || isAwaited(clause, in: sentence.tokens)
    {
      return
    }
    if let (opening, rest) = openingClause(clause, sentence, time) {
      return addOpening(number, opening, rest, time)
    }
    if addThen(number, clause, time) || addEnd(number, clause, time) || addAgo(number, clause, time)
      || repeatsReport(number, clause, time)
    {
      return
    }
    guard var predicate = happening(clause, in: sentence) ?? presence(clause, at: time),
      predicate.standing != .negated
    else { return }
    // «… skjer etter nyttår, | sier Dal mandag»: the first time is not that of the saying.
    if predicate.stance != nil, text.isSign(predicate.verb - 1, ","),
      times[time].span.end < Int(text.tokens[predicate.verb].start),
      clause.contains(predicate.verb - 1), isClause(clause.lowerBound..<predicate.verb - 1, number)
    {
      return addTimed(number, clause.lowerBound..<predicate.verb - 1, time)
    }
    guard !isBound(time, predicate), !tellsOfThen(predicate, time, clause), !isCount(time, clause),
      !isComparedWith(time), !isRank(predicate, sentence.tokens), !isTotal(predicate, clause, time),
      !isFeared(predicate, clause)
    else {
      return
    }
    if addBlow(number, behind: clause, predicate, time) { return }
    let isTally = isTally(predicate, in: number, at: time)
    if isOfNounBeside(time, predicate, clause) { return }
    if isOfObjectOfPerfect(time, predicate, clause) || isOfCompared(time, predicate) { return }
    if isOfSubject(time, predicate, clause) || isOfContact(time, predicate, clause) { return }
    if predicate.stance != nil, isOfObject(time) { return }
    let isQuoted = isQuoted(times[time].span)
    // What someone says is told already; what they tell of is an event when it has a day of its own.
    if isQuoted,
      predicate.standing != .happened || predicate.stance != nil || isOwnDoing(predicate, in: clause)
        || !isDay(times[time].dating.when) || predicate.kind == .other && text.isWord(clause.lowerBound, .som)
    {
      return
    }
    // «Da valget ble utsatt til mai, brøt det ut uro»: when the uproar was is not told.
    if predicate.standing == .happened, isAhead(time), opensWithClause(text.sentences[number].tokens) {
      return
    }
    guard let status = status(predicate, time), status == .planned || !isStateNow(predicate, clause) else {
      return
    }
    if isOwnWords(predicate, sentence.tokens, time) { return }
    if predicate.stance == nil, isOnlySaid(clause, sentence) { return }
    if predicate.stance == .report, passesOnState(predicate.verb, sentence.tokens) { return }
    // «den første siden 2016, | da samtalene brøt sammen»
    // «krigen | som har vart siden 2011»
    if isSince(time), predicate.verb < clause.upperBound,
      isProcess(predicate) ? text.isWord(clause.lowerBound, .som) : !isLasting(predicate, clause, sentence)
    {
      return
    }
    if addsToEarlier(number, clause, predicate, time) || recallsNews(predicate, clause, time)
      || isOfNobody(sentence.tokens, verb: predicate.verb)
    {
      return
    }
    let isRelative = isRelative(clause, upTo: time)
    if isQuoted || isRelative, onlyRecalls(clause, sentence.tokens, predicate, time) {
      return
    }
    let inner = predicate.stance != nil && !isUnder(clause) ? nil : ownClause(clause, sentence)
    if let own = inner.flatMap({ reader.predicate(text, in: $0) }) { predicate = own }
    let isStatement = predicate.stance != nil
    if inner == nil, !isStatement, isTimeOfWords(time, predicate, clause, sentence) { return }
    let tail =
      isStatement
      ? nil
      : composer.attribution.tail(text, cast, in: sentence.tokens, opensParagraph: true).flatMap {
        // «en video der Dal lover kongen troskap»: no words before it.
        text.isSign($0.verb - 1, ",") || text.isSign($0.verb - 1, "»") ? $0 : nil
      }
    // «Frankrike skal slå hardere til, sa han i natt»
    if let tail, predicate.standing == .planned, predicate.verb < tail.cut, !cast.isNamed(at: tail.verb + 1),
      times[time].span.start > Int(text.tokens[tail.verb].start)
    {
      return
    }
    // «Prisene vil øke neste år, heter det i rapporten»: what others think.
    if tail != nil, status == .planned, reader.words.courses.contains(text.tokens[predicate.verb]) { return }
    // «Barnefaren ble skadd, opplyste sykehuset natt til onsdag»: when it was told.
    if let tail, !isMainSentence(number), predicate.verb < tail.cut,
      times[time].span.start > Int(text.tokens[tail.verb].start)
    {
      return
    }
    let content = sentence.tokens.lowerBound..<(tail?.cut ?? sentence.tokens.upperBound)
    let speaker = isStatement ? speaker(sentence.tokens, predicate) : nil
    let isJoined = text.isSign(clause.upperBound - 1, ",") && clause.upperBound < sentence.tokens.upperBound
    let isWhole =
      clause.lowerBound == sentence.tokens.lowerBound && !isJoined || !clause.contains(predicate.verb)
    let isFollowed =
      clause.lowerBound == sentence.tokens.lowerBound
      && joinedClause(sentence, behind: clause) != nil
    let told =
      inner
      ?? (isFollowed
        ? clause.lowerBound..<contentEnd(clause.upperBound, sentence)
        : isWhole ? content : headlineRange(clause, sentence))
    let region = isStatement ? untilContent(clause, sentence) : told
    // «Det opplyser Dal, | som i fjor fikk prisen»: the time is not that of what it points back to.
    let pointing = isRelative ? nil : pointingBack(number)
    if pointing == nil, isBare(told, time) || mayHang(predicate, told) && hangsOnBefore(told) { return }
    if pointing != nil, isToldBefore(number, times[time].dating) { return }
    let timeWords = isNotBefore(time, clause) || isDeadline(time) ? Span(0, 0) : words(of: time)
    let relative =
      amongLine(clause, sentence, predicate, timeWords)
      ?? relativeLine(clause, sentence, predicate, timeWords) ?? placedLine(clause, sentence, predicate, time)
      ?? (isRelative ? treeLine(clause, relativeIn: sentence, predicate, timeWords) : nil)
    // «gjestene, som feiret nyttår»: what they did, not when.
    if isRelative, predicate.kind == .other, predicate.verb == clause.lowerBound + 1,
      tokenBefore(time) == predicate.verb, !reader.words.occurring.contains(text.tokens[predicate.verb]),
      !reader.words.beginning.contains(text.tokens[predicate.verb])
    {
      return
    }
    let again = subjectAgainLine(clause, sentence, predicate, timeWords)
    // «Kursen faller, etter at de i går la fram tallene»: the clause around it is of another time.
    if inner == nil, pointing == nil, again == nil, isAfterAnother(clause, sentence) { return }
    // What is told of somebody else by the words around it would be the line for it.
    if isRelative, relative == nil, pointing == nil, clause.contains(predicate.verb), inner == nil,
      !isCleft(sentence.tokens)
    {
      return
    }
    var line =
      pointing?.line ?? relative ?? again
      ?? inner.map { composer.headline.line(text, cast, clause: $0, without: timeWords) }
      ?? sharedSubjectLine(clause, sentence, predicate, timeWords)
      ?? (isJoinedOn(clause, sentence, predicate) ? nil : statementLine(number, predicate, timeWords))
      ?? composer.headline.line(text, cast, sentence: told, time: timeWords)
    if status == .planned, inner == nil, pointing == nil,
      let planned = plannedContent(clause, sentence, timeWords)
    {
      line = planned
    }
    if isQuoted && opensWithSelf(told) || isTakenBack(clause, sentence, by: line) { return }
    if let speaker, cast.kind(of: speaker) == .person {
      line = composer.headline.naming(shortName(speaker), in: line)
    }
    if let speaker, merge(speaker, into: times[time].dating, sentence: number, time: time, line: line) {
      return
    }
    if !isRelative, datesNews(number, time, status, line, told) || onlyAnnounces(line) { return }
    var taking = actors(in: region)
    // «– Vi avsluttet treningen 20. oktober, sier Dal»
    if isQuoted, composer.headline.isOfOneself(line, text.lexicon), let us = quote(from: times[time].span),
      let name = name(of: us)
    {
      let own = "\(name.prefix(1).uppercased() + name.dropFirst()): \(line)"
      if own.count <= Headline.limit { line = own }
    }
    // «FN har rekna med at IS drap 30.000 frå 2014 til 2017»
    if isTally, !isQuoted, let said = composer.attribution.saying(text, cast, in: sentence.tokens, last: nil),
      said.verb < told.lowerBound, let source = said.speaker?.id
    {
      line = composer.headline.line(text, cast, speaker: shortName(source), told: told)
      taking.insert(source, at: 0)
    }
    if let subject = pronounSubject(sentence), !taking.contains(subject) { taking.insert(subject, at: 0) }
    if let speaker, !taking.contains(speaker) { taking.insert(speaker, at: 0) }
    let deed = (inner == nil ? deedBefore(clause, in: sentence.tokens) : nil) ?? predicate
    add(
      number, region, kind: countKind(deed, in: number, at: time) ?? kind(of: deed, in: sentence.tokens),
      occasion: occasion(time), line: line,
      status: status,
      salience: salience(time, status), confidence: 0.8, isMain: false, actors: taking)
    // «Minst 95 ble drept i juni, skriver Amnesty»: told with who counted them.
    if isTally, found[0].isMain, isMainSentence(number), Self.isSaid(found[0]) {
      repeated.insert(found.count - 1)
    }
    // What follows is told of that day.
    if isTurn(clause) { repeated.insert(found.count - 1) }
    if isStatement || found[found.count - 1].kind == .statement { remember(speaker, taking) }
    if status == .happened { addJoined(number, behind: clause, time) }
  }

  /// «Jeg besøkte regionen i fjor»: a line that no reader of a list knows whom it is of.
  private func opensWithSelf(_ told: Range<Int>) -> Bool {
    guard let first = told.first(where: { text.tokens[$0].kind == .word }) else { return false }
    let subject = reader.words.openers.contains(text.tokens[first]) ? first + 1 : first
    return reader.words.selves.contains(text.tokens[subject]) && !text.isWord(subject, .vi)
  }

  /// Whether a pronoun that nothing explains leaves nothing told: «De falt klokken to» may be rockets or towns.
  private func mayHang(_ predicate: Predicate, _ told: Range<Int>) -> Bool {
    predicate.kind == .other || predicate.kind == .deployment
      || predicate.kind == .capture && cast.namings(in: told).isEmpty
  }

  /// Whether a clause tells the news itself, which then has its day, where nothing but the article's own has dated it.
  private mutating func datesNews(
    _ number: Int, _ time: Int, _ status: Event.Status, _ line: String, _ told: Range<Int>
  ) -> Bool {
    guard status == .happened, hasMain, found[0].basis == .article, !isCountedIn(time),
      found[0].kind != .statement, found[0].kind != .report,
      found[0].span == text.sentences[number].span
    else { return false }
    // «IS tok byen | i 2014», «IS tok byen i 2014, og …»: the line of the news still has its time.
    if found[0].headline == line || title == nil && isBehind(time) && found[0].headline.hasPrefix(line + " ")
      || found[0].headline == composer.headline.line(text, cast, sentence: told, time: nil)
    {
      found[0].headline = line
    } else if found[0].headline != title || !tellsTitle(line) {
      return false
    }
    found[0].dating = untilTold(occasion(time))
    found[0].time = time
    found[0].basis = .sentence
    return true
  }

  func clauseAround(_ time: Int, _ sentence: Sentence) -> Range<Int> {
    let start = times[time].span.start
    let rest = text.tokens[sentence.tokens].partitioningIndex { Int($0.end) > start }
    let token = rest < sentence.tokens.upperBound ? rest : sentence.tokens.lowerBound
    return reader.clause(text, around: token, in: sentence.tokens)
  }

  /// How a happening stands to the article's day; nil when it is none: a state, or only possible.
  func status(_ predicate: Predicate, _ time: Int) -> Event.Status? {
    let ahead = isAhead(time)
    if isDue(time, predicate) { return .planned }
    switch predicate.standing {
    // «Møtet ble flyttet til 3. mai», but «Om to uker er det ett år siden byen falt»
    // «sa torsdag», but «ba om fire uker»
    case .happened where ahead && !(predicate.stance != nil && isRightBehind(time, predicate.verb)):
      return tokenBefore(time).map { text.isWord($0, .til) } ?? false || isToBe(predicate, at: time)
        ? .planned : nil
    case .happened: return .happened
    // «som de mener kan knyttes til et angrep i 1982»
    case .present
    where isBehind(time) && !isNews(time)
      && (predicate.stance == .opinion || predicate.stance != nil && !isDay(times[time].dating.when)):
      return nil
    // «De sender denne uken inn en anke»
    case .present where predicate.stance == nil && isOfThisWeek(time): return .planned
    case .present where !ahead && isBegunToday(predicate, time): return .happened
    case .present: return ahead ? .planned : predicate.stance != nil || isNews(time) ? .happened : nil
    case .planned: return isBehind(time) ? nil : .planned
    case .possible, .negated: return nil
    }
  }

  private func isMainSentence(_ number: Int) -> Bool {
    hasMain && found[0].span == text.sentences[number].span
  }

  private func isRightBehind(_ time: Int, _ verb: Int) -> Bool {
    tokenBefore(time) == verb && !text.isWord(verb + 1, .om)
  }

  /// What a clause says happened; one with a time but without a verb hangs on the clause beside it.
  func happening(_ clause: Range<Int>, in sentence: Sentence) -> Predicate? {
    let own = reader.predicate(text, in: clause)
    if let own, own.standing != .present, own.standing != .possible { return own }
    if clause.upperBound < sentence.tokens.upperBound, !isOneOfThose(clause) {
      let next = reader.clause(text, around: clause.upperBound, in: sentence.tokens)
      // «Ifølge dommen lastet Dal 2. mai ned en bok, | som er skrevet av …»: a verb that nothing knows, but by its form.
      if own == nil, text.isWord(next.lowerBound, [.som, .der]), let deed = ownDeed(clause, sentence) {
        return deed
      }
      let isTied = text.isWord(next.lowerBound, [.der, .da, .då, .at, .som])
      // «… etter terroren i januar, der 17 ble drept»
      if isTied, let found = reader.predicate(text, in: next),
        own == nil || text.isWord(next.lowerBound, .der)
      {
        return found
      }
    }
    if let own { return own }
    guard clause.lowerBound > sentence.tokens.lowerBound else {
      // «Partene meklet i januar fram en avtale»: a verb that nothing knows, but by its form.
      return ownDeed(clause, sentence)
    }
    let opening = text.tokens[clause.lowerBound]
    guard opening.kind == .word, text.isWord(clause.lowerBound, [.som, .mens, .da, .då]) else { return nil }
    let outer = reader.clause(text, around: clause.lowerBound - 1, in: sentence.tokens)
    // «… vil ta over oppgaver som i dag ligger hos andre», «en våpenhvile som skulle vare søndag»: the time is not
    // that of what stands before.
    let isWhile = text.isWord(clause.lowerBound, [.da, .då])
    if !isWhile, clause.contains(where: { reader.words.isHelping(text.tokens[$0]) }) { return nil }
    return reader.predicate(text, in: outer).flatMap { $0.standing == .happened ? $0 : nil }
  }

  /// «Landet var blant dem | som ble regnet med»: a state, though what hangs on it happened.
  private func isOneOfThose(_ clause: Range<Int>) -> Bool {
    guard text.isWord(clause.upperBound, .som),
      let state = clause.first(where: { text.isWord($0, [.er, .var]) })
    else { return false }
    return (state + 1..<max(state + 1, clause.upperBound)).contains {
      reader.words.among.contains(text.tokens[$0])
    }
  }

  /// Whether the words stand inside somebody's own.
  func isQuoted(_ span: Span) -> Bool { quote(from: span)?.span.contains(span) ?? false }

  /// The first quote that a span overlaps.
  func quote(from span: Span) -> Quote? { quotes(in: span).first }

  /// The quotes that a span overlaps.
  func quotes(in span: Span) -> ArraySlice<Quote> { quotes.overlapping(span) }

  /// «Brende avviste | at Norge sender soldater i år»: denied, demanded, feared or hoped.
  private func isOnlySaid(_ clause: Range<Int>, _ sentence: Sentence) -> Bool {
    guard text.isWord(clause.lowerBound, .at), clause.lowerBound > sentence.tokens.lowerBound else {
      return false
    }
    return (sentence.tokens.lowerBound..<clause.lowerBound).contains {
      reader.words.denying.contains(text.tokens[$0])
    }
  }

  /// «Amerikanske fly har bombet IS siden 8. august»: it began then.
  private func isLasting(_ predicate: Predicate, _ clause: Range<Int>, _ sentence: Sentence) -> Bool {
    clause.lowerBound == sentence.tokens.lowerBound && predicate.stance == nil
      && (predicate.kind != .other || NorwegianEvents.training.fit(text, predicate.verb))
      // «Siden 1994 har Dal bestemt hva som er rett»: what is done at one time has not been going on since, but by many.
      && (!Self.isOfOneTime(predicate.kind) || isOfMany(clause)) && predicate.standing == .happened
      && (clause.lowerBound..<predicate.verb).contains { isPerfectHelp($0) }
  }

  func isProcess(_ predicate: Predicate) -> Bool {
    reader.words.isProcess(text.tokens[predicate.verb])
  }
}
