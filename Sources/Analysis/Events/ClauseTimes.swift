import TimelineModel

/// Whose a time is in its sentence, and how it lies to the article.
extension EventDraft {
  /// «komponisten Per Dal (1862–97)», «filmen (2014)»: when somebody lived or something was made, not when it happened.
  func isInBrackets(_ time: Int) -> Bool {
    guard let before = tokenBefore(time), text.isSign(before, "(") else { return false }
    return !isDay(times[time].dating.when)
  }

  /// Whether a time is one of some days.
  func isResolved(_ time: Int) -> Bool {
    switch times[time].type {
    case .date, .time:
      return times[time].dating.when?.earliest != nil && times[time].dating.when?.latest != nil
    case .duration, .set: return false
    }
  }

  /// A time with those beside it that say the same or go on: «lørdag i forrige uke, | 11. november», «mandag og | tirsdag».
  func words(of time: Int) -> Span {
    var words = times[time].span
    var (before, after) = (time - 1, time + 1)
    while times.indices.contains(before), isResolved(before), isBeside(times[before].span.end, words.start) {
      words = Span(times[before].span.start, words.end)
      before -= 1
    }
    while times.indices.contains(after), isResolved(after), isBeside(words.end, times[after].span.start) {
      words = Span(words.start, times[after].span.end)
      after += 1
    }
    return words
  }

  /// Whether nothing but a comma or «og» parts two times.
  private func isBeside(_ end: Int, _ start: Int) -> Bool {
    guard end < start, start - end < 6 else { return false }
    let between = text.bytes[end..<start]
    return [" ", ", ", " og ", " and "].contains { between.elementsEqual($0.utf8) }
  }

  /// Whether a time lies wholly before the article.
  func isBehind(_ time: Int) -> Bool {
    guard let first = published.when?.earliest, let last = times[time].dating.when?.latest else {
      return false
    }
    return last < first
  }

  func isAhead(_ time: Int) -> Bool {
    guard let last = published.when?.latest, let first = times[time].dating.when?.earliest else {
      return false
    }
    return first > last || isForward(times[time].dating) && !isBehind(time)
  }

  func isForward(_ dating: Dating) -> Bool {
    dating.reasons.contains {
      switch $0.step {
      case .nearestFuture, .next: true
      case .fromArticle: $0.sense?.looksAhead ?? false
      case .fromWeekday: $0.cue.map { $0.kind == .future || $0.kind == .planned } ?? false
      default: false
      }
    }
  }

  /// «siden august»: the time a process began.
  func isSince(_ time: Int) -> Bool {
    tokenBefore(time).map { text.isWord($0, [.siden, .sidan]) } ?? false
  }

  /// «55 døde | siden bombingen begynte i 2014»: from when on something is counted, by a beginning that names nobody.
  func isSinceItBegan(_ time: Int) -> Bool {
    guard let preposition = tokenBefore(time), text.isWord(preposition, .i) else { return false }
    let verb = text.isWord(preposition - 1, .til) ? preposition - 2 : preposition - 1
    guard verb < preposition - 1 || reader.words.beginning.contains(text.tokens[verb]),
      let since = (max(0, verb - 3)..<max(0, verb)).last(where: { text.isWord($0, [.siden, .sidan]) })
    else { return false }
    return cast.namings(in: since..<verb).isEmpty
  }

  /// «Han roste | tirsdagens | framgang», but «På mandagens møte sa han …»: of what is told of, not when it is told.
  func isOfObject(_ time: Int) -> Bool {
    if isOfAccount(time) { return true }
    return tokenBefore(time).map {
      !reader.words.isPreposition(text.tokens[$0])
        && NorwegianEndings.definiteGenitive.fit(text, $0 + 1, leaving: 4)
    } ?? false
  }

  /// «Dal bekrefter avisens avsløringer | fredag | om at …»: when what is confirmed came.
  private func isOfAccount(_ time: Int) -> Bool {
    guard let before = tokenBefore(time), let number = text.sentence(at: times[time].span),
      let behind = text.sentences[number].tokens.first(where: {
        Int(text.tokens[$0].start) >= times[time].span.end
      }), text.isWord(behind, .om), text.isWord(behind + 1, .at)
    else { return false }
    return NorwegianEvents.accounts.fit(text, before)
  }

  /// «innen 1. mai»: by when something shall be done.
  func isDeadline(_ time: Int) -> Bool {
    tokenBefore(time).map { reader.words.deadlines.contains(text.tokens[$0]) } ?? false
  }

  /// «16 prosent mindre enn ved nyttår»: what is compared with, not when it was.
  func isComparedWith(_ time: Int) -> Bool {
    guard let before = tokenBefore(time), before > 0 else { return false }
    if reader.words.than.contains(text.tokens[before]) {
      return reader.words.isPreposition(text.tokens[before + 1])
    }
    return reader.words.isPreposition(text.tokens[before])
      && reader.words.than.contains(text.tokens[before - 1])
  }

  /// «Om to uker, | 12. juli», «Det er snart et år siden de møttes, | i februar i fjor»: of two times of one thing the
  /// one that lies within the other says it closer.
  func closest(_ time: Int) -> Int {
    guard let number = text.sentence(at: times[time].span), let wide = times[time].dating.when?.days else {
      return time
    }
    let sentence = text.sentences[number].tokens
    if let ago = countedBack(from: time, in: sentence) { return ago }
    let ago = agoWord(of: time, in: sentence)
    return timesOf[number].first { other in
      guard other > time, isResolved(other), let narrow = times[other].dating.when?.days,
        narrow.count < wide.count, narrow.intersection(wide) == narrow
      else { return false }
      if text.bytes[times[time].span.end] == UInt8(ascii: ","),
        times[other].span.start - times[time].span.end <= 6
      {
        return true
      }
      guard let ago, let last = tokenBefore(other), last > ago else { return false }
      return !clauseAround(other, text.sentences[number]).contains {
        $0 > last && reader.words.isFinite(text, $0, sentence)
      }
    } ?? time
  }

  /// The last word of a time, where that is «siden».
  private func agoWord(of time: Int, in sentence: Range<Int>) -> Int? {
    let last = sentence.last { Int(text.tokens[$0].end) <= times[time].span.end }
    return last.flatMap { text.isWord($0, [.siden, .sidan]) ? $0 : nil }
  }

  /// «Det var tirsdag | tre år siden byen falt», «Onsdag er det | ti år siden»: the time that is counted back from the
  /// one before it.
  ///
  /// - Parameter mayBeAhead: whether the first may be one to come, as the weekday of the news may.
  func countedBack(from time: Int, in sentence: Range<Int>, mayBeAhead: Bool = false) -> Int? {
    let ago = time + 1
    guard times.indices.contains(ago), isResolved(ago), mayBeAhead || !isAhead(time),
      agoWord(of: ago, in: sentence) != nil,
      let before = tokenBefore(ago)
    else { return nil }
    let between = sentence.prefix { $0 <= before }.drop { Int(text.tokens[$0].start) < times[time].span.end }
    return between.allSatisfy { text.isWord($0, [.er, .var, .det]) } ? ago : nil
  }

  /// «Politiet har siktet ham for drapet i 1995»: the perfect tells of no such time, so it is that of the deed named.
  func isOfObjectOfPerfect(_ time: Int, _ predicate: Predicate, _ clause: Range<Int>) -> Bool {
    guard clause.contains(predicate.verb),
      (clause.lowerBound..<predicate.verb).contains(where: { text.isWord($0, .har) }),
      let before = tokenBefore(time), before > predicate.verb, text.isWord(before, [.i, .på, .fra, .frå]),
      !isSince(time), let last = times[time].dating.when?.latest, let first = published.when?.earliest
    else { return false }
    return last.adding(days: Self.farForPerfect) < first
  }

  /// So many days back the perfect tells of nothing.
  private static let farForPerfect = 200

  /// «Møtet kommer en uke før konferansen i Wien 22. januar»: the time is that of what it is counted from.
  func isOfCompared(_ time: Int, _ predicate: Predicate) -> Bool {
    guard let before = tokenBefore(time), before > predicate.verb + 2 else { return false }
    return (predicate.verb + 2..<before).contains {
      text.isWord($0, [.før, .etter]) && text.tokens[$0 + 1].kind == .word
        && composer.headline.shortening.measures.contains(text.tokens[$0 - 1])
    }
  }

  /// «Flystyrten i Sinai i oktober var en terrorhandling»: what it was like; the noun has the time.
  func isOfSubject(_ time: Int, _ predicate: Predicate, _ clause: Range<Int>) -> Bool {
    reader.words.states.contains(text.tokens[predicate.verb]) && isBehind(time)
      && times[time].span.end <= Int(text.tokens[predicate.verb].start)
      && happeningNamed(before: time, clause) != nil
  }

  /// «90 prosent av landet | gruppen hadde i 2014, | er tapt»: the time is that of what hangs on the subject.
  func isOfContact(_ time: Int, _ predicate: Predicate, _ clause: Range<Int>) -> Bool {
    guard clause.contains(predicate.verb) else { return false }
    let end = times[time].span.end
    // «takket for arbeidet | de utførte i ettermiddag»
    let isBehind = clause.contains {
      $0 > predicate.verb + 1 && Int(text.tokens[$0].end) <= times[time].span.start
        && text.isWord($0, [.han, .hun, .ho, .de, .dei, .vi])
        && NorwegianEndings.definite.fit(text, $0 - 1) && reader.words.isFinite(text, $0 + 1, clause)
    }
    if isBehind { return true }
    guard Int(text.tokens[predicate.verb].start) > end,
      !reader.words.openers.contains(text.tokens[clause.lowerBound]),
      let comma = clause.first(where: { Int(text.tokens[$0].start) >= end }), text.isSign(comma, ","),
      predicate.verb - comma <= 4, reader.words.isFinite(text, comma + 1, clause)
    else { return false }
    return clause.contains {
      Int(text.tokens[$0].end) <= times[time].span.start && reader.words.isFinite(text, $0, clause)
    }
  }

  /// «Det var soldater som fant ham mandag»
  func isCleft(_ sentence: Range<Int>) -> Bool {
    let first = sentence.lowerBound
    return text.isWord(first, .det) && text.isWord(first + 1, [.er, .var])
      || sentence.prefix(6).contains { text.isWord($0, [.er, .var]) && text.isWord($0 + 1, .det) }
  }

  /// Whether a clause with «som» has a time, and not the clause that goes on behind it: «Styrken, som er ny, | kom
  /// mandag».
  func isRelative(_ clause: Range<Int>, upTo time: Int) -> Bool {
    guard
      text.isWord(clause.lowerBound, .som)
        || text.isWord(clause.lowerBound, .der) && text.isSign(clause.lowerBound - 1, ","),
      clause.contains(where: { reader.words.isFinite(text, $0, clause) })
    else { return false }
    // «Så sent som i juni gikk renta opp»
    if clause.lowerBound > 0, reader.words.shading.contains(text.tokens[clause.lowerBound - 1]) {
      return false
    }
    return !clause.dropFirst().contains {
      text.isSign($0 - 1, ",") && Int(text.tokens[$0].start) < times[time].span.start
        && reader.words.isFinite(text, $0, clause)
    }
  }

  /// «hvis det lar seg gjøre, | skrev Wallström fredag»: the clause that the condition stands before.
  func behindCondition(_ clause: Range<Int>, _ time: Int) -> Range<Int>? {
    let verb = clause.dropFirst(2).first {
      text.isSign($0 - 1, ",") && reader.words.isFinite(text, $0, clause)
        && Int(text.tokens[$0].start) < times[time].span.start
    }
    return verb.map { $0..<clause.upperBound }
  }

  /// «Han ba om hjelp etter angrepet i Paris 13. november»: the time is that of what is told of, far from the news.
  func tellsOfThen(_ predicate: Predicate, _ time: Int, _ clause: Range<Int>) -> Bool {
    guard isBehind(time), !isNews(time), let before = tokenBefore(time), clause.contains(predicate.verb),
      predicate.verb < before
    else { return false }
    // «Støtten økte etter angrepet i Paris 13. november»: only where the noun alone has an event.
    if predicate.stance == nil {
      guard Self.family(predicate.kind) != .attack, predicate.standing == .happened,
        let (_, kind) = happeningNamed(before: time, clause), Self.family(kind) == .attack
      else { return false }
    }
    return (predicate.verb + 2..<max(predicate.verb + 2, before)).contains { noun in
      guard reader.words.noun(text, noun) != nil else { return false }
      let near = max(predicate.verb + 1, noun - 3)..<noun
      return near.contains { text.isWord($0, [.om, .etter, .for, .med]) }
    }
  }

  /// «sa Kerry etter å ha | forhandlet gjennom hele fredagen»: that was before.
  func isAfterDeed(_ time: Int, _ sentence: Sentence) -> Bool {
    sentence.tokens.contains {
      text.isWord($0, .ha) && text.isWord($0 - 2, .etter)
        && Int(text.tokens[$0].end) <= times[time].span.start
    }
  }

  /// «sa da at …», «den gang», «på det tidspunktet»: at the time that has just been told of.
  func isThen(_ sentence: Range<Int>, _ verb: Int) -> Bool {
    // «Kort tid senere erklærte han …»
    let reading = composer.attribution.speech.reading(of: text.tokens, at: verb, in: sentence)
    if reading?.tense != .present,
      opensShortlyAfter(sentence)
        || sentence.prefix(4).contains(where: { $0 < verb && reader.words.later.contains(text.tokens[$0]) })
    {
      return true
    }
    return sentence.contains { index in
      // «sa daværende president Dal»
      if reader.words.former.contains(text.tokens[index]) {
        return index == verb + 1 || index == sentence.lowerBound
      }
      if text.isWord(index, [.da, .då]) {
        return index == verb + 1 || index == verb + 2 && cast.naming(at: verb + 1) != nil
      }
      if text.isWord(index, [.den, .det]) { return reader.words.thatTime.contains(text.tokens[index + 1]) }
      return text.isWord(index, .at) && reader.words.thatTime.contains(text.tokens[index + 2])
    }
  }

  /// «Politiet leter etter mannen | som rømte mandag», «De er i gang med å rydde byen, | som hæren inntok torsdag»: not the
  /// day of what the news tells in the present.
  func isOfDoneBefore(_ time: Int, _ number: Int) -> Bool {
    let (clause, sentence) = (clauseAround(time, text.sentences[number]), text.sentences[number].tokens)
    guard clause.lowerBound > sentence.lowerBound,
      text.isWord(clause.lowerBound, .som)
        || text.isWord(clause.lowerBound, .der) && text.isSign(clause.lowerBound - 1, ","),
      let told = reader.predicate(text, in: clause), told.standing == .happened, told.stance == nil
    else { return false }
    let outer = sentence.lowerBound..<clause.lowerBound
    if Self.family(told.kind) == .attack, reader.predicate(text, in: outer)?.standing == .present {
      return true
    }
    guard isRelative(clause, upTo: time),
      Self.isFight(told.kind) || told.kind == .withdrawal || Self.family(told.kind) == .attack,
      let verb = outer.dropFirst().first(where: { reader.words.isFinite(text, $0, outer) })
    else { return false }
    return text.isWord(verb, [.er, .skal])
      || reader.words.verbs.reading(of: text.tokens, at: verb, in: outer)?.tense == .present
  }
}

extension Sense {
  /// Whether it lies ahead of what it is counted from: «i morgen», «førstkommende helg».
  fileprivate var looksAhead: Bool {
    switch self {
    case .weekdayOfWeek(_, let away), .ofYear(let away), .distance(let away, _): away > 0
    case .someUnits(let first, let last, _): min(first, last) > 0
    case .left, .ahead: true
    default: false
    }
  }
}
