import TimelineModel

/// The main event: which sentence tells the news, and the event it makes.
extension EventDraft {
  /// The sentence that tells the news: in the lead, the one most like the title, else the one with the time.
  func mainSentence() -> Int? {
    let lead = text.sentences.indices.filter { text.kind(of: text.sentences[$0]) == .lead }
    guard !lead.isEmpty else {
      return text.sentences.indices.first { text.kind(of: text.sentences[$0]) == .body }
    }
    if let title {
      let wanted = Self.longWords(title.utf8)
      let counts = lead.map { number in
        ContentWords.sharedCount(wanted, Self.longWords(text.bytes[text.sentences[number].span.range]))
      }
      if let best = counts.max(), best >= 3, let at = counts.firstIndex(of: best),
        counts.filter({ $0 == best }).count == 1
      {
        return lead[at]
      }
    }
    return sourceBelow(lead) ?? lead.first {
      newsTime($0) != nil && !isBareSource($0) && !tellsNothing(text.sentences[$0].tokens)
    }
      ?? newsBelowStory(lead) ?? lead.first { tellsNews($0) && !isBareSource($0) } ?? firstNewsBelow(lead)
      ?? lead.first { reader.predicate(text, in: text.sentences[$0].tokens) != nil } ?? lead.first
  }

  /// The words of four letters or more.
  private static func longWords(_ line: some Collection<UInt8>) -> [UInt64] {
    var words = ContentWords(atLeast: 4, withNumbers: false)
    words.read(line)
    return words.sorted()
  }

  mutating func addMain(_ number: Int) {
    let sentence = text.sentences[number]
    var occasion = main
    if main.basis == .sentence, !(main.time.map { timesOf[number].contains($0) } ?? false) {
      occasion = context
    }
    let done = timesOf[number].first { isResolved($0) && isOfDoneBefore($0, number) }
    // Nor on the day that a clause of the sentence has, of what was done before.
    if let done, let days = occasion.dating.when?.days, times[done].dating.when?.days == days {
      occasion = Occasion(dating: published, time: nil, basis: .article)
    }
    let whole = done.map { newsBefore($0, sentence) } ?? sentence.tokens
    var clause =
      main.time.flatMap { timesOf[number].contains($0) ? clauseAround($0, sentence) : nil } ?? whole
    let ahead = (title == nil ? nil : titleDay()) ?? dayAhead(number)
    if let ahead { occasion = self.occasion(ahead) }
    let past = telling(title) == nil ? onAnniversary(number) : nil
    if let past { occasion = self.occasion(past.time) }
    // «Brende fordømmer angrepet, | som skjedde mandag»: the words are the news.
    if clause.lowerBound > sentence.tokens.lowerBound, text.isWord(clause.lowerBound, [.som, .der]),
      reader.predicate(text, in: sentence.tokens.lowerBound..<clause.lowerBound)?.stance != nil
    {
      clause = sentence.tokens
    }
    // «Tirsdag kom meldingene | om at byen var falt»: what they told.
    let announced = madeKnownInMain(clause, sentence)
    if let announced { clause = announced }
    let opened = main.time.flatMap { openingNews(clause, sentence, $0) }
    if let opened { clause = opened }
    // «Valget var det første | siden regjeringen erklærte seier»: the clause that opens tells it, if it tells of a kind.
    let opening = reader.clause(text, around: clause.lowerBound, in: clause)
    var predicate = reader.predicate(text, in: clause) ?? reader.predicate(text, in: whole)
    if let told = predicate, !opening.contains(told.verb),
      let own = reader.predicate(text, in: opening), own.kind != .other
    {
      predicate = own
    }
    if let told = deedBefore(clause, in: sentence.tokens) { predicate = told }
    var kind = predicate?.kind ?? .other
    if let predicate {
      let own = main.time.flatMap { timesOf[number].contains($0) ? $0 : nil }
      kind = countKind(predicate, in: number, at: own) ?? self.kind(of: predicate, in: sentence.tokens)
    }
    // «protesterte mot offensiven»: the verb says it, but of no kind.
    let isDeed = predicate.map { reader.words.deeds.contains(text.tokens[$0.verb]) } ?? false
    if kind == .other, !isDeed { kind = nounKind(whole) ?? .other }
    newsKind = kind
    // «Elgen er skutt»: of no kind in the list, but told of by the same words.
    if kind == .other, let predicate, predicate.stance == nil { newsKind = predicate.kind }
    var heading = telling(title)
    let isOfOther = heading != nil && !titleFits(number, predicate, kind)
    if isOfOther {
      // «Turen er avlyst» above «Planen var å reise mandag»: done, but not then.
      if predicate?.standing == .planned {
        occasion = Occasion(dating: published, time: nil, basis: .article)
      } else {
        heading = nil
      }
    }
    // «Soldatene skal gi råd, | men onsdag måtte de stanse et angrep»
    let isJoined =
      clause.lowerBound > sentence.tokens.lowerBound && text.isWord(clause.lowerBound, [.og, .men])
    let time = occasion.time.map { words(of: $0) }
    let pointingBack = pointingBack(number)
    var taking = actors(in: sentence.tokens)
    var speaker = speaker(sentence.tokens, predicate)
    let first = sentence.tokens.lowerBound
    let opensWithSaying =
      text.isWord(first, [.det, .dette]) && reader.words.isFiniteSpeech(text, first + 1, sentence.tokens)
    if opensWithSaying, pointingBack?.isSaid ?? true {
      kind = .statement
      speaker = composer.attribution.saying(text, cast, in: sentence.tokens, last: nil)?.speaker?.id
    }
    if heading != nil { kind = titleKind(kind) ?? (ahead == nil || kind != .statement ? kind : .other) }
    if speaker == nil, predicate?.stance != nil { speaker = namedBelow(sentence.tokens) }
    if let speaker, !taking.contains(speaker) { taking.insert(speaker, at: 0) }
    let people = peopleOfTheNews()
    if !people.isEmpty, heading != nil || !isOfOther {
      let known = Set(taking)
      taking += people.filter { !known.contains($0) }
    }
    var line =
      heading
      ?? past.map { composer.headline.line(text, cast, sentence: $0.told, time: nil) }
      ?? opened.map { composer.headline.line(text, cast, opening: $0, without: time ?? Span(0, 0)) }
      ?? announced.map { composer.headline.line(text, cast, sentence: $0, time: nil) }
      ?? pointingBack?.line ?? ledUpTo(clause, sentence).map {
        composer.headline.line(text, cast, clause: $0, without: time ?? Span(0, 0))
      }
      ?? statementLine(number, predicate, time)
      ?? (isJoined
        ? predicate.flatMap { sharedSubjectLine(clause, sentence, $0, time ?? Span(0, 0)) } : nil)
      ?? composer.headline.line(
        text, cast, sentence: isJoined ? headlineRange(clause, sentence) : sentence.tokens, time: time)
    if line.hasSuffix("…"), heading == nil, !isOfOther, let title, title.count <= Headline.limit,
      isWithoutSubject
    {
      line = title
    } else if !composer.headline.isSound(line, text.lexicon) {
      line = neededLine(ledUpTo(clause, sentence), number, time) ?? telling(title) ?? line
    }
    // «Han orienterte Stortinget …. | – Vi blir, sa Dal», where no title names him.
    if title == nil, composer.headline.opensOnPerson(line), let person = namedBelow(sentence.tokens) {
      line = composer.headline.naming(shortName(person), in: line)
      if !taking.contains(person) { taking.insert(person, at: 0) }
    }
    add(
      number, sentence.tokens, kind: kind, occasion: occasion, line: line,
      status: ahead == nil ? status(predicate, occasion) : .planned,
      salience: .core, confidence: 0.9, isMain: true, actors: taking)
    // «…, opplyser koalisjonen»: its words further down are the same.
    let source = speaker ?? self.source(of: sentence.tokens)
    if let source { statements[source, default: []].append(found.count - 1) }
    rememberSpeakers(number, source)
  }

  /// What a sentence tells before the clause of what was done before: of «De søker etter mannen som skjøt en vakt mandag»
  /// all, for what happened to somebody is what the search is of.
  private func newsBefore(_ done: Int, _ sentence: Sentence) -> Range<Int> {
    let clause = clauseAround(done, sentence)
    let told = reader.predicate(text, in: clause)
    return told.map { Self.family($0.kind) == .attack } ?? false
      ? sentence.tokens : sentence.tokens.lowerBound..<clause.lowerBound
  }

  /// «Fredag starter rettssaken»: the day to come of the clause that opens the news, which the present tells.
  private func dayAhead(_ number: Int) -> Int? {
    let sentence = text.sentences[number]
    let opening = reader.clause(text, around: sentence.tokens.lowerBound, in: sentence.tokens)
    guard main.basis == .article, let told = reader.predicate(text, in: opening), told.stance == nil,
      told.standing == .present
    else { return nil }
    let own = timesOf[number].filter { text.span(opening).overlaps(times[$0].span) }
    guard own.count == 1, let time = own.first, isResolved(time), isAhead(time),
      isDay(times[time].dating.when),
      !isDeadline(time)
    else { return nil }
    return time
  }

  /// «Onsdag er det to uker siden | en mann ble pågrepet»: what was done then.
  private func onAnniversary(_ number: Int) -> (told: Range<Int>, time: Int)? {
    let sentence = text.sentences[number].tokens
    var counted: Int?
    for time in timesOf[number] where counted == nil {
      counted = countedBack(from: time, in: sentence, mayBeAhead: true)
    }
    guard let ago = counted,
      let first = sentence.first(where: { Int(text.tokens[$0].start) >= times[ago].span.end }),
      sentence.upperBound - first > 3
    else { return nil }
    return (first..<sentence.upperBound, ago)
  }

  /// What the main sentence tells, without who says it, in fewer words than a line must have that need not be told; nil
  /// when that is not sound either.
  private func neededLine(_ ledUpTo: Range<Int>?, _ number: Int, _ time: Span?) -> String? {
    let sentence = text.sentences[number].tokens
    let tail = composer.attribution.tail(text, cast, in: sentence, opensParagraph: true)
    let content = tail.map { sentence.lowerBound..<$0.cut } ?? sentence
    var headline = composer.headline
    headline.isNeeded = true
    let line =
      ledUpTo.map { headline.line(text, cast, clause: $0, without: time ?? Span(0, 0)) }
      ?? headline.line(text, cast, sentence: content, time: time)
    return headline.isSound(line, text.lexicon) ? line : nil
  }

  private func madeKnownInMain(_ clause: Range<Int>, _ sentence: Sentence) -> Range<Int>? {
    guard let told = madeKnown(clause), text.isWord(told - 2, .om), told < sentence.tokens.upperBound else {
      return nil
    }
    return told..<contentEnd(reader.clause(text, around: told, in: sentence.tokens).upperBound, sentence)
  }

  /// «Da Dal kom til møtet fredag, | var rådet samlet»: the clause that opens the news, where the other only says what was so.
  private func openingNews(_ clause: Range<Int>, _ sentence: Sentence, _ time: Int) -> Range<Int>? {
    guard sentence.span.contains(times[time].span),
      let (opening, rest) = openingClause(clause, sentence, time), reader.predicate(text, in: rest) == nil
    else { return nil }
    return opening
  }

  /// «Det vakte uro | da Trump onsdag ga ordre om …»: the clause that tells the news, where what stands before it only says
  /// what came of it.
  private func ledUpTo(_ clause: Range<Int>, _ sentence: Sentence) -> Range<Int>? {
    // «Handel står øverst på listen | når ministrene møtes i Wien onsdag»
    if clause.lowerBound > sentence.tokens.lowerBound, text.isWord(clause.lowerBound, .når), clause.count > 3,
      reader.predicate(text, in: clause)?.kind == .meeting,
      reader.predicate(text, in: sentence.tokens.lowerBound..<clause.lowerBound) == nil
    {
      return clause.lowerBound + 1..<contentEnd(clause.upperBound, sentence)
    }
    guard clause.lowerBound > sentence.tokens.lowerBound, text.isWord(clause.lowerBound, [.da, .då]),
      text.isWord(sentence.tokens.lowerBound, .det),
      reader.predicate(text, in: sentence.tokens.lowerBound..<clause.lowerBound)?.stance == nil
    else { return nil }
    return ownClause(clause, sentence)
  }

  /// The title, when it fits in the list, if need be without its brackets, does not ask, and is no more than somebody's
  /// words.
  func telling(_ title: String?) -> String? {
    guard let title, title.utf8.last != 0x3F, !isBareQuote, !isWithoutSubject else { return nil }
    if title.utf8.count <= Headline.limit || title.count <= Headline.limit { return title }
    let bare = composer.headline.withoutBrackets(heading)
    return bare.count <= Headline.limit ? bare : partOfTitle
  }

  /// «Ministeren bekymret for dem som flykter – | Norge gir to millioner»: the part of a title too long that has a verb.
  private var partOfTitle: String? {
    let title = heading.tokens.indices
    guard let dash = title.dropFirst(3).first(where: { heading.isDash($0) && heading.isSpaced($0) }) else {
      return nil
    }
    let parts = [title.lowerBound..<dash, dash + 1..<title.upperBound].filter { part in
      part.count > 3 && heading.words(heading.span(part)).count <= Headline.limit
    }
    for part in parts {
      let verb = part.dropFirst().first { reader.words.isFinite(heading, $0, part) }
      // «Ministeren er bekymret»: what is so only.
      if let verb, !heading.isWord(verb, [.er, .var]) { return heading.words(heading.span(part)) }
    }
    return nil
  }

  /// «Ny regjering presenteres tirsdag»: the day that the title gives what it tells, where that lies ahead.
  func titleDay() -> Int? {
    let title = heading.tokens.indices
    guard let last = title.last, heading.tokens[last].hints.contains(.time),
      !title.contains(where: { index in
        heading.isSign(index, ",") || heading.isDash(index)
          || reader.words.openers.contains(heading.tokens[index])
      })
    else { return nil }
    let day = heading.words(heading.tokens[last].span)
    let lead = text.sentences.indices.prefix(6).filter { number in
      let kind = text.kind(of: text.sentences[number])
      return kind == .lead || kind == .body
    }
    for number in lead {
      for time in timesOf[number] where isResolved(time) && isAhead(time) && isDay(times[time].dating.when) {
        if text.words(times[time].span) == day { return time }
      }
    }
    return nil
  }

  /// «– Vi er i krig»: words that the title gives to nobody.
  private var isBareQuote: Bool {
    let title = heading.tokens.indices
    guard let first = title.first else { return false }
    if heading.isDash(first) {
      return !title.dropFirst().contains { index in
        heading.isSign(index - 1, ",") && reader.words.isFiniteSpeech(heading, index, title)
          || heading.isSign(index, ":") || isSource(heading, index)
      }
    }
    return heading.isSign(first, "«") && title.last.map { heading.isSign($0, "»") } ?? false
  }

  /// «Krever svar», «Har sendt ut en ordre»: a title that leaves out who does it.
  var isWithoutSubject: Bool {
    let title = heading.tokens.indices
    guard title.count > 1, heading.tokens[0].kind == .word, reader.words.noun(heading, 0) == nil,
      !heading.hasCapital(1), !NorwegianEndings.manySources.fit(heading, 0)
    else { return false }
    if reader.words.isHelping(heading.tokens[0]) { return true }
    // «Stakk av fra ulykken», «Tiltalt for ran»
    // …, but «Brende varsler …»
    if opensOnName { return false }
    // …, nor «Pågrepet gisseltaker til lege»: the participle says who.
    if NorwegianEndings.participle.fit(heading, 0), !reader.words.isPreposition(heading.tokens[1]) {
      return false
    }
    if text.lexicon.traits(of: heading.tokens[0].word).contains(.past) { return true }
    return reader.words.verbs.reading(of: heading.tokens, at: 0, in: title).map { $0.tense != .infinitive }
      ?? reader.words.isFiniteSpeech(heading, 0, title)
  }

  /// Whether the title begins with somebody's name, or the last word of it.
  private var opensOnName: Bool {
    let first = heading.bytes[heading.tokens[0].span.range]
    return cast.namings.contains { naming in
      text.bytes[text.tokens[naming.tokens.upperBound - 1].span.range].elementsEqual(first)
    }
  }

  private func isSource(_ text: AnalyzedText, _ index: Int) -> Bool {
    text.isWord(index, [.ifølge, .ifølgje])
  }

  func nounKind(_ tokens: Range<Int>) -> Event.Kind? {
    // «Operasjon Inherent Resolve» is a name.
    for token in tokens
    where token == tokens.lowerBound || !text.tokens[token].marks.contains(.capitalised) {
      // «trener dem til kampen mot IS»: what is yet to be.
      if text.isWord(token - 1, .til), reader.words.noun(text, token) == .battle { continue }
      if let kind = reader.words.noun(text, token) { return isCounted(text, token) ? .report : kind }
    }
    return nil
  }
}
