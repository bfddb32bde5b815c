import TimelineModel

/// What a story goes on to tell without a time: «Politiet kom klokken sju. | To menn ble pågrepet.»
extension EventDraft {
  /// One event for a sentence without a time that tells what happened next, on the day of what it goes on from.
  mutating func addNarrated(_ number: Int, isMain: Bool) {
    let sentence = text.sentences[number]
    if isMain || !eventsOf[number].isEmpty || text.isSign(sentence.tokens.upperBound - 1, "?") { return }
    guard !timesOf[number].contains(where: { isResolved($0) }),
      let (predicate, clause) = narrated(sentence.tokens),
      let told = told(before: number, isThen: isThen(clause, predicate.verb)),
      !told.isOf(predicate.kind) || isAnother(sentence.tokens)
        || strikesBack(clause, predicate),
      case let occasion = occasion(goingOnFrom: told),
      !isDetail(clause, of: sentence.tokens, predicate, on: occasion), !fellBefore(number, predicate.kind)
    else { return }
    let line = composer.headline.line(text, cast, sentence: sentence.tokens, time: nil)
    var taking = actors(in: clause)
    if let subject = pronounSubject(sentence), !taking.contains(subject) { taking.insert(subject, at: 0) }
    add(
      number, sentence.tokens, kind: kind(of: predicate, in: sentence.tokens), occasion: occasion,
      line: line, status: .happened, salience: told.salience, confidence: 0.5, isMain: false, actors: taking)
  }

  /// What the first clause of a sentence says happened once; nil for what had been, goes on, or only may be.
  private func narrated(_ sentence: Range<Int>) -> (Predicate, Range<Int>)? {
    let clause = reader.clause(text, around: sentence.lowerBound, in: sentence)
    guard !reader.words.openers.contains(text.tokens[sentence.lowerBound]),
      reader.words.noun(text, sentence.lowerBound) == nil,
      let predicate = reader.predicate(text, in: clause), predicate.standing == .happened,
      predicate.stance == nil, isDone(predicate, clause),
      !clause.contains(where: {
        isPerfectHelp($0) && !isJustDone(predicate, $0, sentence)
          || reader.words.before.contains(text.tokens[$0])
      }),
      !hangsOnBefore(sentence),
      // «Den ene raketten ble skutt ned»: one of those told of.
      !(text.isWord(sentence.lowerBound, .den) && NorwegianEvents.oneOf.fit(text, sentence.lowerBound + 1)),
      // «18 ble fraktet ut»: of whom the sentences before tell.
      text.tokens[sentence.lowerBound].kind != .digits || predicate.verb > sentence.lowerBound + 2
    else { return nil }
    return (predicate, clause)
  }

  /// «Politiet har pågrepet en mann»: done on the day of the news, though not told in the past.
  private func isJustDone(_ predicate: Predicate, _ have: Int, _ sentence: Range<Int>) -> Bool {
    guard text.isWord(have, .har), predicate.kind == .arrest || predicate.kind == .agreement,
      let number = text.sentence(holding: sentence.lowerBound)
    else { return false }
    return !timesOf[number].contains { isResolved($0) }
      && !sentence.contains { text.isWord($0, [.siden, .sidan]) }
  }

  /// Whether the verb itself tells it, in the past: «kom» and «var» lead up to a happening told already.
  private func isDone(_ predicate: Predicate, _ clause: Range<Int>) -> Bool {
    let reading = reader.words.verbs.reading(of: text.tokens, at: predicate.verb, in: clause)
    switch predicate.kind {
    case .appointment, .resignation, .election: return false
    // «klarte å flykte»
    case let kind where kind != .other && reader.words.managing.contains(text.tokens[predicate.verb]):
      return true
    // «Politiet fikk melding om angrepet»
    case .report where clause.contains { reader.words.told(text, $0) != nil }: return false
    // «ble avlyst»
    case .other
    where !(predicate.verb..<clause.upperBound).contains(where: {
      reader.words.deeds.contains(text.tokens[$0])
    }):
      return false
    default: break
    }
    return reading?.meaning == predicate.kind
      && !(clause.lowerBound..<predicate.verb).contains { reader.words.states.contains(text.tokens[$0]) }
  }

  /// When the words before a sentence leave the story, and what happened last.
  private struct Told {
    /// The event that the story goes on from, as an index into `found`; nil for the news.
    var event: Int?
    var salience: Event.Salience
    var last: Event.Kind?

    /// Whether a happening of this kind is likely that one told in full: the dead of an attack.
    func isOf(_ kind: Event.Kind) -> Bool {
      switch last {
      case .attack, .battle, .casualty, .disaster: kind == .casualty || kind == last
      case let last: kind == last
      }
    }
  }

  /// Where the news itself is told: in the lead and the two paragraphs after it.
  var lastNewsPassage: Int {
    (text.passages.firstIndex { $0.kind == .lead } ?? 0) + 2
  }

  /// Whether a story goes on from an event of a sentence: one of a day, and not only what something there is known for:
  /// «Han er den eneste av dem | som angrep byen 13. november».
  private func isStory(_ event: Event, _ number: Int, _ isThen: Bool) -> Bool {
    guard event.status == .happened, isDay(event.dating.when) || event.isMain || isThen else { return false }
    guard let time = event.time, event.basis == .sentence, timesOf[number].contains(time) else { return true }
    // «Det var soldater som fant ham søndag»
    if text.isWord(text.sentences[number].tokens.lowerBound, .det) { return true }
    return !text.isWord(clauseAround(time, text.sentences[number]).lowerBound, .som)
  }

  /// The day of the last event of the paragraph, else that of the news; nil where the words before tell of years.
  ///
  /// - Parameter isThen: whether the sentence says that it was at that time; then it need not be a day.
  private func told(before number: Int, isThen: Bool) -> Told? {
    let passage = text.sentences[number].passage
    for before in Self.inMind(number) where text.sentences[before].passage == passage {
      let events = eventsOf[before].filter { !isSaidNow(found[$0]) }
      if !events.isEmpty {
        guard let last = events.last(where: { isStory(found[$0], before, isThen) }) else { return nil }
        return Told(event: last, salience: found[last].salience, last: found[last].kind)
      }
      if timesOf[before].contains(where: { isResolved($0) }) { return nil }
    }
    let opening = text.sentences[number].tokens.lowerBound
    guard isAtNews(number),
      !reader.words.isPreposition(text.tokens[opening]) || reader.words.told(text, opening + 1) != nil
    else { return nil }
    return Told(event: nil, salience: .core, last: hasMain ? found[0].kind : nil)
  }

  /// Whether the story is still at the news, which tells something done: in the paragraphs right after it, or where
  /// no sentence before has told of another time.
  func isAtNews(_ number: Int) -> Bool {
    if text.sentences[number].passage > lastNewsPassage {
      let first = text.tokens[text.sentences[number].tokens.lowerBound]
      guard number < newsEnd, composer.attribution.gender(of: first) == nil else { return false }
    }
    guard main.basis == .article else { return true }
    return newsKind != .statement && newsKind != .report && newsKind != .other && number < newsEnd
  }

  /// Whether a sentence tells of a time that is not that of the news.
  func leavesNews(_ number: Int) -> Bool {
    timesOf[number].contains { time in
      // «det laveste siden 2005»: of the news all the same.
      guard isResolved(time), !isAhead(time), !isSince(time), let days = times[time].dating.when?.days else {
        return false
      }
      guard isDay(main.dating.when), let news = main.dating.when?.days else { return true }
      return !days.overlaps(news)
    }
  }

  /// The day of the story where a sentence without a time stands in it; nil where none is known.
  func occasion(ofStoryAt number: Int) -> Occasion? {
    told(before: number, isThen: false).map { occasion(goingOnFrom: $0) }
  }

  /// «sier talsmannen. | En bil ble truffet»: words of the article's own day, which no story goes on from.
  private func isSaidNow(_ event: Event) -> Bool {
    (event.kind == .statement || event.kind == .report) && event.time == nil
      && event.dating.when == (own ?? context).dating.when
  }

  /// When a story is that goes on from what has been told.
  private func occasion(goingOnFrom told: Told) -> Occasion {
    guard let last = told.event.map({ found[$0] }) else { return context }
    var dating = last.dating
    // What the last one goes on from itself is known already.
    if let time = last.time, dating.reasons.last?.rule != "same-time" {
      dating.reasons.append(
        Reason(
          .fromContext, rule: "same-time", words: text.words(times[time].span), span: times[time].span,
          result: last.dating.when))
    }
    return Occasion(dating: dating, time: last.time, basis: .context)
  }
}
