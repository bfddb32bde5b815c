import TimelineModel

/// Happenings that only a noun names: «etter angrepet på Mosul i juni», «likvideringen av generalen i forrige uke».
extension EventDraft {
  /// One event for each time behind such a noun that no clause has told of.
  mutating func addNominal() {
    for number in text.sentences.indices where !timesOf[number].isEmpty {
      let sentence = text.sentences[number]
      let kind = text.kind(of: sentence)
      guard kind == .lead || kind == .body, !tellsNothing(sentence.tokens) else { continue }
      for time in timesOf[number] where isPastHappening(time) { addNominal(number, time) }
    }
  }

  /// Whether a time is over and not of the sort «i år», which goes on.
  private func isPastHappening(_ time: Int) -> Bool {
    guard isResolved(time), !isAhead(time), !isSince(time), !isQuoted(times[time].span),
      let when = times[time].dating.when
    else { return false }
    return isDay(when) || isBehind(time)
      || isNarrow(when) && published.when.map { !$0.days.overlaps(when.days) } ?? true
  }

  private mutating func addNominal(_ number: Int, _ time: Int) {
    let sentence = text.sentences[number].tokens
    guard let (phrase, kind) = happeningThere(time, sentence) ?? happeningNamed(before: time, sentence),
      let days = times[time].dating.when?.days, !isSettingOnly(phrase, kind, sentence),
      // «IS står bak angrepet der 22 ble drept mandag»: what is said then is not what happened.
      !eventsOf[number].contains(where: {
        found[$0].time == time
          && (repeated.contains($0) || !(Self.family(kind) == .attack && isOfWords(found[$0].kind)))
      }),
      !isTold(kind, on: days, by: actors(in: phrase))
    else { return }
    var line = HeadlineLine()
    line.append(text, phrase)
    line.capitalise(at: 0)
    let told =
      phrase.upperBound > sentence.lowerBound
        && Int(text.tokens[phrase.upperBound - 1].start) >= times[time].span.start
      ? composer.headline.line(text, cast, clause: phrase, without: words(of: time))
      : composer.headline.fitted(line, text)
    add(
      number, phrase, kind: kind, occasion: occasion(time), line: told, status: .happened,
      salience: salience(time, .happened), confidence: 0.5, isMain: false, actors: actors(in: phrase))
  }

  /// «De fikk vite det | under et møte i Oslo fredag», «…, sa Dal | etter møtet i Oslo fredag»: where it was, of which the
  /// sentence tells something else.
  private func isSettingOnly(_ phrase: Range<Int>, _ kind: Event.Kind, _ sentence: Range<Int>) -> Bool {
    let before = phrase.lowerBound - 1
    guard kind == .meeting, sentence.contains(before) else { return false }
    if text.isWord(before, [.på, .i, .ved]) || HeadlineWords.during.fit(text, before) { return true }
    return text.isWord(before, .etter)
      && composer.attribution.tail(text, cast, in: sentence, opensParagraph: true).map { $0.verb < before }
        ?? false
  }

  private func isOfWords(_ kind: Event.Kind) -> Bool { kind == .statement || kind == .report }

  /// «To menn er pågrepet | etter at fire ble knivstukket»: what an arrest came after, told nowhere else. Not «Amnesty
  /// anklager hæren | etter at byen ble tatt»: that may have been long before.
  mutating func addBefore(_ number: Int) {
    let sentence = text.sentences[number]
    guard sentence.small.isSuperset(of: [.etter, .at]), !tellsNothing(sentence.tokens),
      [.arrest, .casualty, .attack].contains(newsKind),
      let joint = sentence.tokens.dropFirst().first(where: {
        text.isWord($0, .etter) && text.isWord($0 + 1, .at)
      })
    else { return }
    let clause = reader.clause(text, around: joint + 1, in: sentence.tokens)
    let start = joint + 2
    let told = start..<max(start, contentEnd(clause.upperBound, sentence))
    guard clause.upperBound - start > 2,
      !timesOf[number].contains(where: { clauseAround($0, sentence) == clause }),
      cast.naming(at: start) != nil || opensAsSubject(start, clause),
      let predicate = reader.predicate(text, in: start..<clause.upperBound), predicate.standing == .happened,
      predicate.stance == nil, predicate.kind != .other, predicate.kind != .statement,
      predicate.kind != .report,
      !(start..<clause.upperBound).contains(where: {
        reader.words.before.contains(text.tokens[$0]) || text.isWord($0, .har)
      }),
      let days = context.dating.when?.days, !isTold(predicate.kind, on: days, by: []),
      !eventsOf[number].contains(where: { found[$0].kind == predicate.kind })
    else { return }
    add(
      number, told, kind: predicate.kind, occasion: context,
      line: composer.headline.line(text, cast, sentence: told, time: nil), status: .happened, salience: .core,
      confidence: 0.5, isMain: false, actors: actors(in: told))
  }

  private func opensAsSubject(_ start: Int, _ clause: Range<Int>) -> Bool {
    guard text.isWord(start, in: clause),
      !reader.words.hangingAlone.contains(text.tokens[start]) || isArticle(start, clause)
        || text.isWord(start, [.en, .ei, .et, .ein, .eit])
    else { return false }
    return !reader.words.isPreposition(text.tokens[start])
  }

  /// How many events are looked through for one that is told already: in an article without end the first ones.
  private static var searched: Int { 300 }

  /// Whether an event of that kind is told of days that may be these.
  private func isTold(_ kind: Event.Kind, on days: DaySet, by people: [Actor.ID]) -> Bool {
    found.prefix(Self.searched).contains { event in
      if !people.isEmpty, !event.actors.isEmpty, !event.actors.contains(where: { people.contains($0) }) {
        return false
      }
      let isSame =
        Self.family(event.kind) == Self.family(kind)
        || event.isMain && Self.family(newsKind) == Self.family(kind)
      return isSame && event.dating.when?.days.overlaps(days) ?? true
    }
  }

  /// «angrepet | der 22 ble drept mandag»: what happened in it.
  private func happeningThere(_ time: Int, _ sentence: Range<Int>) -> (Range<Int>, Event.Kind)? {
    guard
      let there = sentence.last(where: {
        Int(text.tokens[$0].end) <= times[time].span.start && text.isWord($0, .der)
          && $0 > sentence.lowerBound + 1
      }), let kind = reader.words.noun(text, text.isSign(there - 1, ",") ? there - 2 : there - 1),
      Self.isOnce(kind)
    else { return nil }
    let clause = reader.clause(text, around: there + 1, in: sentence)
    let told = there + 1..<clause.upperBound
    guard text.span(told).contains(times[time].span), let predicate = reader.predicate(text, in: told),
      predicate.standing == .happened, predicate.stance == nil, predicate.kind != .other
    else { return nil }
    return (told, predicate.kind)
  }

  /// The noun with what belongs to it, right before a time: «den amerikanske likvideringen av generalen».
  func happeningNamed(before time: Int, _ sentence: Range<Int>) -> (Range<Int>, Event.Kind)? {
    guard var end = sentence.last(where: { Int(text.tokens[$0].end) <= times[time].span.start }) else {
      return nil
    }
    while end > sentence.lowerBound,
      reader.words.isPreposition(text.tokens[end]) || reader.words.timePrepositions.contains(text.tokens[end])
        || reader.words.shading.contains(text.tokens[end])
        // «drapet i Oslo | i løpet av februar»
        || text.isWord(end - 1, .i) && NorwegianEvents.course.fit(text, end)
    {
      end -= 1
    }
    // «angrepet mot basen, | som skjedde natt til onsdag»
    if end > sentence.lowerBound + 3, let som = (end - 2..<end).first(where: { text.isWord($0, .som) }),
      reader.words.occurring.contains(text.tokens[som + 1])
        || text.isWord(end, in: sentence) && NorwegianEvents.takingPlace.fit(text, end)
    {
      end = text.isSign(som - 1, ",") ? som - 2 : som - 1
    }
    for noun in (max(sentence.lowerBound, end - 7)..<max(sentence.lowerBound, end)).reversed() {
      let token = text.tokens[noun]
      guard token.kind == .word, !reader.words.joints.contains(token), !isVerb(noun, sentence) else {
        return nil
      }
      guard !token.marks.contains(.capitalised) || noun == sentence.lowerBound,
        let kind = reader.words.noun(text, noun),
        Self.isOnce(kind) || NorwegianEvents.invasions.fit(text, noun)
      else { continue }
      // «ble angrepet av Tyrkia»
      let reading = reader.words.verbs.reading(of: text.tokens, at: noun, in: sentence)
      if reading != nil, noun > sentence.lowerBound, !composer.reader.isNominal(text, noun, kind, sentence) {
        return nil
      }
      guard reader.words.isPreposition(text.tokens[noun + 1]), noun + 2 <= end,
        !cast.namings(in: noun + 2..<end + 1).isEmpty
          || (noun + 2..<end + 1).contains(where: { text.hasCapital($0) })
      else { return nil }
      let start = phraseStart(noun, sentence)
      // «det dødeligste angrepet i Europa i fjor»: what one told is like.
      guard !(start..<noun).contains(where: { NorwegianEndings.superlative.fit(text, $0) }),
        // «det 13. drapet»
        !(max(sentence.lowerBound, noun - 2)..<noun).contains(where: { text.tokens[$0].kind == .digits })
      else {
        return nil
      }
      // «angrepet på hotellet | like | etter klokken ett»
      let last = composer.headline.shortening.measures.contains(text.tokens[end]) ? end : end + 1
      return (start..<last, kind)
    }
    return nil
  }

  /// Kinds that a noun names one of: a meeting or an attack, not the talks and the fights that go on.
  private static func isOnce(_ kind: Event.Kind) -> Bool {
    switch kind {
    case .attack, .capture, .casualty, .disaster, .meeting, .agreement, .arrest, .decision, .election: true
    case .battle, .statement, .report, .appointment, .resignation, .deployment, .withdrawal, .other: false
    }
  }

  private func isVerb(_ index: Int, _ sentence: Range<Int>) -> Bool {
    reader.words.isFinite(text, index, sentence) && reader.words.noun(text, index) == nil
  }

  private func phraseStart(_ noun: Int, _ sentence: Range<Int>) -> Int {
    var start = noun
    while start > sentence.lowerBound, text.tokens[start - 1].kind == .word,
      reader.words.isDeterminer(text.tokens[start - 1])
        || NorwegianEndings.modifier.fit(text, start - 1)
          && !reader.words.isPreposition(text.tokens[start - 1])
          && !reader.words.joints.contains(text.tokens[start - 1]) && !isVerb(start - 1, sentence)
    {
      start -= 1
    }
    // «USAs | invasjon i Irak»
    if let owner = cast.namings(in: max(sentence.lowerBound, start - 4)..<start).last, owner.isGenitive,
      owner.tokens.upperBound == start
    {
      start = owner.tokens.lowerBound
    }
    return start
  }
}
