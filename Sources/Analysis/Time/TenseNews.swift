import TimelineModel

/// Verbs in the present that tell the day's news, and nouns that tell what is to come.
extension Tense {
  /// «Går mandag ut mot», «tirsdag blir han funnet død», «alarmen går lørdag»: such verbs else tell of plans.
  func news(_ place: Place) -> Look? {
    let clause = place.clause
    let plans: WordTraits = [.scheduled, .planned, .auxiliary]
    guard place.meaning.isPlannable,
      let verb = clause.first(where: {
        !place.time.contains($0) && text.tokens[$0].kind == .word
          && (!traits($0).isDisjoint(with: plans) || words.rising.contains(text.tokens[$0]))
      })
    else { return nil }
    if words.occurring.contains(text.tokens[verb]),
      let noun = [verb - 1, verb + 1, place.time.upperBound].first(where: {
        clause.contains($0) && !place.time.contains($0)
          && (NorwegianEndings.misfortune.fit(text, $0) || NorwegianEndings.alarm.fit(text, $0))
      })
    {
      return Look(.past, .after, noun)
    }
    return tellsNews(verb, place) ? Look(.open, .news, verb) : nil
  }

  /// Whether what stands behind a verb makes news of it: «legger … ned påstand», «åpner … for å».
  private func tellsNews(_ verb: Int, _ place: Place) -> Bool {
    let told = words.news.filter { $0.verbs.contains(text.tokens[verb]) }
    guard !told.isEmpty else { return false }
    for index in (verb + 1..<verb + Self.reachOfNews).clamped(to: place.sentence)
    where !place.time.contains(index) {
      let token = text.tokens[index]
      if token.word == Sign.comma, text.tokens[index + 1].kind != .digits { return false }
      let next = index + 1 == place.time.lowerBound ? place.time.upperBound : index + 1
      if told.contains(where: { $0.with.contains(token) && ($0.then?.contains(text.tokens[next]) ?? true) }) {
        return true
      }
    }
    return false
  }

  /// So many words on what makes news of a verb may stand.
  private static let reachOfNews = 9

  /// «Konsert torsdag», «Torsdag: Opphold», «klar for kampen søndag», «lover sol lørdag»: nouns of what is to come.
  func awaitedByNoun(_ place: Place, _ told: Look?) -> Look? {
    let (time, clause, sentence) = (place.time, place.clause, place.sentence)
    guard place.isWeekday || place.meaning.isThisWeekend else { return nil }
    if let sign = foretold(place, told) { return Look(.future, .planned, sign) }
    guard told == nil || told?.cue?.kind == .news else { return nil }
    let before = (time.lowerBound - Self.reachOfNoun..<time.lowerBound).clamped(to: clause)
    if let noun = before.last(where: { NorwegianEndings.occasion.fit(text, $0) && isAwaited($0, clause) }) {
      return Look(.future, .planned, noun)
    }
    if let verb = told?.cue?.token, before.contains(verb), words.foretelling.contains(text.tokens[verb]),
      let sign = before.first(where: { $0 > verb && words.weather.contains(text.tokens[$0]) })
    {
      return Look(.future, .planned, sign)
    }
    if let sign = waiting(time, clause) { return Look(.future, .planned, sign) }
    // A weak verb that the language does not know may tell what has been, and the day may be that of an attack.
    guard told == nil, !clause.contains(where: { isUnknown(text.tokens[$0]) && isWeakPast($0) }),
      !before.contains(where: { NorwegianEndings.misfortune.fit(text, $0) })
    else { return nil }
    // «Lørdag: Konsert i kirken», «Torsdag: Opphold og lett bris».
    if opens(time, sentence), text.tokens[time.upperBound].word == Sign.colon {
      let entry = (time.upperBound + 1..<time.upperBound + 1 + Self.reachOfNoun).clamped(to: sentence)
      guard look(of: entry, around: time) == nil else { return nil }
      return entry.first { isAnnounced($0, entry) }.map { Look(.future, .planned, $0) }
    }
    return before.last { isAnnounced($0, clause) }.map { Look(.future, .planned, $0) }
  }

  /// «Når: Lørdag», «ser fin ut torsdag», «farevarsel om styrtregn fredag», «er meldt 23 grader lørdag».
  private func foretold(_ place: Place, _ told: Look?) -> Int? {
    let (time, clause, sentence) = (place.time, place.clause, place.sentence)
    let heading = sentence.prefix(2).first { words.heading.contains(text.tokens[$0]) }
    if let heading, text.tokens[heading + 1].word == Sign.colon { return heading }
    let seems = (time.lowerBound - 4..<time.lowerBound).clamped(to: clause).first {
      words.seeming.contains(text.tokens[$0])
    }
    if seems != nil, words.through.contains(text.tokens[time.lowerBound - 1]) { return seems }
    let before = clause.lowerBound..<max(clause.lowerBound, time.lowerBound)
    return before.last {
      text.isWord($0 + 1, [.for, .om])
        && (NorwegianEndings.forecast.fit(text, $0)
          || told?.direction != .past && NorwegianEndings.chance.fit(text, $0))
    }
      ?? clause.first {
        words.forecasted.contains(text.tokens[$0]) && (isEr($0 - 1, clause) || isEr($0 - 2, clause))
          && clause.contains { words.weather.contains(text.tokens[$0]) }
      }
  }

  /// «Åpner først mandag», «seriestart i dag og onsdag»: days that one waits for.
  private func waiting(_ time: Range<Int>, _ clause: Range<Int>) -> Int? {
    let last = time.lowerBound - 1
    guard clause.contains(last - 1) else { return nil }
    if words.first.contains(text.tokens[last]) { return last }
    return has(.conjunction, last, clause) && words.today.contains(text.tokens[last - 1])
      && text.isWord(last - 2, .i) ? last : nil
  }

  private func isWeakPast(_ index: Int) -> Bool {
    NorwegianEndings.weakPast.fit(text, index) && !NorwegianEndings.noPast.fit(text, index)
  }

  /// «Klar for kampen», «gleder seg til konserten»: one that is waited for.
  private func isAwaited(_ noun: Int, _ clause: Range<Int>) -> Bool {
    NorwegianEndings.definite.fit(text, noun) && clause.contains(noun - 1)
      && (words.ahead.contains(text.tokens[noun - 1])
        || text.isWord(noun - 1, .for) && words.ready.contains(text.tokens[noun - 2]))
  }

  /// «Konsert», «møte», and at the beginning of a clause the weather: not «utvist i kamp», «etter konsert».
  private func isAnnounced(_ noun: Int, _ clause: Range<Int>) -> Bool {
    let isWeather = words.weather.contains(text.tokens[noun]) && noun - clause.lowerBound <= 3
    return
      (isWeather || NorwegianEndings.occasion.fit(text, noun) && !NorwegianEndings.definite.fit(text, noun)
      || words.announced.contains(text.tokens[noun]))
      && ![noun - 1, noun - 2].contains {
        clause.contains($0) && words.attending.contains(text.tokens[$0])
      }
  }

  /// So many words on what is awaited may have its day.
  private static let reachOfNoun = 7
}
