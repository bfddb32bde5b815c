import TimelineModel

/// Sentences that go on about what has been told: «Angrepet fant sted lørdag», «De to ble drept søndag».
extension EventDraft {
  /// Whether a dated clause only adds to a happening told before it, which then has its day.
  ///
  /// Its subject points back with a definite noun of that kind, and the days may be the same.
  mutating func addsToEarlier(_ number: Int, _ clause: Range<Int>, _ predicate: Predicate, _ time: Int)
    -> Bool
  {
    guard predicate.stance == nil, predicate.standing == .happened || predicate.standing == .present,
      let meant = pointedBack(clause, predicate) ?? ofTheNews(clause, predicate, time),
      let days = times[time].dating.when?.days,
      let earlier = earlier(meant, at: time, days)
    else { return false }
    if isDay(times[time].dating.when),
      found[earlier].time == nil || found[earlier].isMain && !hasOwnTime(found[earlier])
    {
      narrow(earlier, to: time)
    }
    eventsOf[number].append(earlier)
    return true
  }

  /// «For Carter var møtet det siste»: what is so of a happening told before.
  func isStateOfEarlier(_ predicate: Predicate, _ clause: Range<Int>) -> Bool {
    reader.words.states.contains(text.tokens[predicate.verb])
      && clause.contains { reader.words.told(text, $0) != nil }
  }

  /// «Ifølge avisen var angrepet mandag det første på en måned»: what is so of the news.
  func recallsNews(_ predicate: Predicate, _ clause: Range<Int>, _ time: Int) -> Bool {
    // «Torsdagens angrep kommer dagen etter …»
    let isOwned =
      NorwegianEndings.genitive.fit(text, clause.lowerBound, leaving: 4)
      && reader.words.arriving.contains(text.tokens[predicate.verb])
    guard hasMain, predicate.stance == nil, isStateOfEarlier(predicate, clause) || isOwned,
      let noun = isOwned
        ? clause.lowerBound + 1 : clause.first(where: { reader.words.told(text, $0) != nil }),
      let kind = isOwned ? reader.words.noun(text, noun) : reader.words.told(text, noun),
      !composer.reader.isGoverned(text, noun, clause),
      let days = times[time].dating.when?.days, let news = found[0].dating.when?.days
    else { return false }
    return days.overlaps(news) && Self.family(kind) == Self.family(newsKind)
  }

  /// The last happening of such a kind whose day may be this one: the news, too, that only the article's own day
  /// has dated.
  private func earlier(_ meant: Event.Kind, at time: Int, _ days: DaySet) -> Int? {
    found.indices.last { index in
      // «Opprørerne tok moskeen. … Angrepet …»: the news is an attack, though its verb tells what came of it.
      let isNewsOfFight = found[index].isMain && meant == .attack && Self.isFight(found[index].kind)
      guard isNewsOfFight || isMeant(meant, found[index].kind), found[index].status == .happened else {
        return false
      }
      // «Ulykken skjedde tirsdag»: the news may come back to another day.
      let isUndatedNews =
        found[index].isMain && isNews(time)
        && (found[index].basis == .article || meant == .disaster && !hasOwnTime(found[index]))
      return isUndatedNews || found[index].dating.when.map { $0.days.overlaps(days) } ?? true
    }
  }

  /// Whether its own sentence has the words that date an event.
  private func hasOwnTime(_ event: Event) -> Bool {
    event.time.map { event.span.contains(times[$0].span) } ?? false
  }

  /// What a sentence points back to: «Angrepet …», «Møtet …», «De to ble drept …».
  private func pointedBack(_ clause: Range<Int>, _ predicate: Predicate) -> Event.Kind? {
    let first =
      clause.first { text.tokens[$0].kind == .word && !reader.words.joining.contains(text.tokens[$0]) }
      ?? clause.lowerBound
    if let kind = reader.words.told(text, first), first < predicate.verb { return kind }
    // «…, og onsdag kom dommen»
    if reader.words.arriving.contains(text.tokens[predicate.verb]), clause.contains(predicate.verb + 1),
      let kind = reader.words.told(text, predicate.verb + 1)
    {
      return kind
    }
    // «I angrepet ble generalen drept», «Fem ble drept i aksjonen»
    if let kind = toldWithin(clause), Self.family(kind) == Self.family(predicate.kind) { return kind }
    // «i bombingen, som fant sted natt til mandag»
    if text.isWord(first, .som) {
      return reader.words.told(text, text.isSign(first - 1, ",") ? first - 2 : first - 1)
    }
    guard text.isWord(first, [.de, .dei]), predicate.kind == .casualty, clause.contains(first + 2),
      reader.words.isFinite(text, first + 2, clause)
    else { return nil }
    return text.tokens[first + 1].kind == .digits || reader.words.counts.contains(text.tokens[first + 1])
      ? .casualty : nil
  }

  /// «Skolen ble truffet natt til tirsdag», where the news is an attack on a school that night.
  private func ofTheNews(_ clause: Range<Int>, _ predicate: Predicate, _ time: Int) -> Event.Kind? {
    guard hasMain,
      Self.family(found[0].kind == .other ? newsKind : found[0].kind) == Self.family(predicate.kind),
      predicate.kind != .other, predicate.stance == nil, isDay(times[time].dating.when),
      let first = clause.first(where: { text.tokens[$0].kind == .word }), first < predicate.verb,
      let ending = NorwegianEndings.articles.value(text, first, leaving: 3),
      let number = text.sentence(at: found[0].span)
    else { return nil }
    let noun = text.bytes[text.tokens[first].span.range].dropLast(ending).dropFirst()
    let isNamed = text.sentences[number].tokens.contains { index in
      let word = text.bytes[text.tokens[index].span.range]
      return word.count < noun.count + 4 && word.dropFirst().starts(with: noun)
    }
    return isNamed ? found[0].kind : nil
  }

  /// What a clause says that something happened in: «i angrepet», «under operasjonen».
  private func toldWithin(_ clause: Range<Int>) -> Event.Kind? {
    clause.dropFirst().first { index in
      reader.words.within.contains(text.tokens[index - 1]) && reader.words.told(text, index) != nil
    }.flatMap { reader.words.told(text, $0) }
  }

  /// Whether a clause without a time only adds to what has been told of the same day: how it was done, who died.
  ///
  /// An attack and its dead are told in many sentences; another one is told with a word for that, or of another place.
  func isDetail(_ clause: Range<Int>, of sentence: Range<Int>, _ predicate: Predicate, on occasion: Occasion)
    -> Bool
  {
    guard let days = occasion.dating.when?.days else { return false }
    func isTold(_ kind: Event.Kind, unlessIn places: [Place.ID]) -> Bool {
      remembers { event in
        (isMeant(kind, event.kind) || event.isMain && isMeant(kind, newsKind)) && event.status == .happened
          // «Søndag kjempet de i gamlebyen. Et fly bombet …»: one of them; a plane that falls down is none.
          && !(kind == .attack && event.kind == .battle && !event.isMain)
          && (kind != .disaster || event.kind == .disaster)
          && (event.dating.when?.days.overlaps(days) ?? true)
          && (places.isEmpty || event.places.isEmpty && event.isMain
            || !Set(places).isDisjoint(with: event.places))
      }
    }
    if strikesBack(clause, predicate) { return false }
    if let meant = pointedBack(clause, predicate), isTold(meant, unlessIn: []) { return true }
    guard Self.family(predicate.kind) == .attack, !isAnother(sentence) else { return false }
    return isTold(predicate.kind, unlessIn: places(in: sentence, of: predicate.kind))
  }

  /// «på basene | som ble truffet onsdag»: the clause only says which ones are meant, and somebody's own words retell
  /// the news.
  func onlyRecalls(_ clause: Range<Int>, _ sentence: Range<Int>, _ predicate: Predicate, _ time: Int) -> Bool
  {
    guard predicate.stance == nil, predicate.kind != .other else { return false }
    if isDetail(clause, of: sentence, predicate, on: occasion(time)) { return true }
    guard let news = found.first, news.isMain, let days = times[time].dating.when?.days else { return false }
    return Self.family(newsKind) == Self.family(predicate.kind)
      && news.dating.when?.days.overlaps(days) ?? false
  }

  /// «besvarte angrepet», «ble angrepet gjengjeldt», «Gjerningsmannen ble skutt»: another attack than the one it points
  /// back to.
  func strikesBack(_ clause: Range<Int>, _ predicate: Predicate) -> Bool {
    guard clause.contains(predicate.verb), Self.family(predicate.kind) == .attack else { return false }
    return NorwegianEvents.retaliating.fit(text, predicate.verb) || strikesAttacker(clause, predicate.verb)
  }

  /// «Politiet skjøt angriperne», «Gjerningsmannen ble skutt», but «Angriperne skjøt tre».
  private func strikesAttacker(_ clause: Range<Int>, _ verb: Int) -> Bool {
    guard let attacker = clause.first(where: { NorwegianEvents.attackers.fit(text, $0) }) else {
      return false
    }
    return attacker >= verb
      || (attacker + 1..<verb).contains { text.isWord($0, [.ble, .blei, .vart, .er, .var]) }
  }

  /// «En ny bombe …», «Ytterligere to …», «I tillegg …»
  func isAnother(_ sentence: Range<Int>) -> Bool {
    sentence.prefix(6).contains { reader.words.furthermore.contains(text.tokens[$0]) }
  }

  /// Whether one of the events that a reader has in mind fits: the news, and in an article without end the last ones.
  func remembers(_ fits: (Event) -> Bool) -> Bool {
    let last = max(1, found.count - Self.rememberedStatements)
    return found.indices.prefix(1).contains { fits(found[$0]) }
      || found.indices.suffix(from: min(last, found.count)).contains { fits(found[$0]) }
  }

  private mutating func narrow(_ event: Int, to time: Int) {
    found[event].dating = fromContext(occasion(time)).dating
    found[event].time = time
    found[event].basis = .context
    guard found[event].isMain, main.basis == .article else { return }
    main = occasion(time)
    context = fromContext(main)
  }

  static func isFight(_ kind: Event.Kind) -> Bool { kind == .battle || kind == .capture }

  /// «Hendelsen» may mean whatever happened.
  private func isMeant(_ meant: Event.Kind, _ kind: Event.Kind) -> Bool {
    meant == .other || Self.family(kind) == Self.family(meant)
  }

  /// Kinds that name the same happening: an attack, who died in it.
  static func family(_ kind: Event.Kind) -> Event.Kind {
    switch kind {
    case .attack, .battle, .casualty: .attack
    case .decision, .arrest: .decision
    default: kind
    }
  }
}
