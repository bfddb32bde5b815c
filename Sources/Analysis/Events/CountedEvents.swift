import TimelineModel

/// Happenings that are counted from another: «dagen etter angrepet», «tre uker før valget».
extension EventDraft {
  /// One event for a clause that tells so and has no time of its own, where the article dates the other to a day; false
  /// when none does.
  ///
  /// The one meant is the last one told that such a noun can name: «Sverige mente to dager etter angrepet at …».
  mutating func addCounted(_ number: Int) -> Bool {
    let sentence = text.sentences[number]
    // Nothing is counted.
    if sentence.small.isDisjoint(with: [.etter, .før]) { return false }
    guard let (distance, tokens, kind) = distance(in: sentence, timesOf[number]),
      let (start, time) = happeningToCountFrom(kind, number),
      let days = TimeResolution(direction: .open).days(of: distance, from: start.days)
    else { return false }
    let clause = reader.clause(text, around: tokens.upperBound - 1, in: sentence.tokens)
    let behind = tokens.upperBound..<max(tokens.upperBound, clause.upperBound)
    let ahead = sentence.tokens.lowerBound..<tokens.lowerBound
    let opens = tokens.lowerBound - sentence.tokens.lowerBound < 2
    guard
      !timesOf[number].contains(where: { isResolved($0) && clauseAround($0, sentence) == clause }),
      let predicate = (opens ? reader.predicate(text, in: behind) : reader.predicate(text, in: ahead))
        ?? reader.predicate(text, in: behind) ?? reader.predicate(text, in: ahead),
      predicate.standing == .happened
    else { return false }
    let region = clause.contains(predicate.verb) ? clause : sentence.tokens
    var dating = times[time].dating
    let span = text.span(tokens)
    dating.when = When(days)
    dating.reasons.append(
      Reason(
        .fromEarlier(start, words: String(text.text[times[time].span])), rule: "from-happening",
        words: String(text.text[span]), span: span, result: dating.when))
    // «få dager etter angrepet | mot Dal»
    let behindNoun = tokens.upperBound
    let isPlaced = sentence.tokens.contains(behindNoun + 1) && text.isWord(behindNoun, in: sentence.tokens)
    let placed = isPlaced && reader.words.isPreposition(text.tokens[behindNoun])
    let place = placed ? cast.naming(at: behindNoun + 1)?.tokens.upperBound : nil
    let town = placed && NorwegianEvents.takable.fit(text, behindNoun + 1) ? behindNoun + 2 : nil
    let whole = tokens.lowerBound..<(place ?? town ?? behindNoun)
    let speaker = speaker(sentence.tokens, predicate)
    var taking = actors(in: predicate.stance == nil ? region : untilContent(clause, sentence))
    if let speaker, !taking.contains(speaker) { taking.insert(speaker, at: 0) }
    add(
      number, region, kind: self.kind(of: predicate, in: region),
      occasion: Occasion(dating: dating, time: time, basis: .context),
      line: statementLine(number, predicate, text.span(whole))
        ?? composer.headline.line(text, cast, clause: region, without: text.span(whole)), status: .happened,
      salience: salience(time, .happened), confidence: 0.6, isMain: false, actors: taking)
    if predicate.stance != nil { remember(speaker, taking) }
    return true
  }

  /// When the happening was that others are counted from: the last one told of its kind, with its day; else «angrepet mot
  /// Dal 4. mai», where nothing but a noun tells it, the nearest before.
  private func happeningToCountFrom(_ kind: Event.Kind, _ number: Int) -> (When, Int)? {
    let event =
      lastOfKind[kind] ?? (kind == .battle ? lastOfKind[.attack] : nil)
      ?? (kind == .attack ? lastOfKind[.casualty] : nil)
    if let event, let time = found[event].time, found[event].span != text.sentences[number].span {
      return found[event].dating.when.map { ($0, time) }
    }
    for near in Array(Self.inMind(number)) + Array(number + 1..<min(number + 33, text.sentences.count)) {
      let sentence = text.sentences[near].tokens
      let time = timesOf[near].last {
        isResolved($0) && isDay(times[$0].dating.when) && !isAhead($0)
          && happeningNamed(before: $0, sentence).map { Self.family($0.1) == Self.family(kind) } ?? false
      }
      if let time { return times[time].dating.when.map { ($0, time) } }
    }
    return nil
  }

  /// «Konferansen holdes to dager etter at IS viste en video»: what the clause tells, counted back from the day of
  /// what is told.
  mutating func addCountedBack(_ number: Int) {
    let sentence = text.sentences[number]
    guard sentence.small.isSuperset(of: [.etter, .at]),
      let joint = sentence.tokens.dropFirst().first(where: {
        text.isWord($0, .etter) && text.isWord($0 + 1, .at)
      }),
      let (days, measure) = daysBefore(joint, timesOf[number]), let time = newsTime(number, before: joint),
      let start = times[time].dating.when,
      // «To dager etter at IS tok byen, kom hæren»: there it is the other that is counted.
      Int(text.tokens[sentence.tokens.lowerBound + 1].end) < measure.start
    else { return }
    let clause = reader.clause(text, around: joint + 1, in: sentence.tokens)
    let told = joint + 2..<max(joint + 2, contentEnd(clause.upperBound, sentence))
    guard !timesOf[number].contains(where: { isResolved($0) && clauseAround($0, sentence) == clause }),
      let predicate = reader.predicate(text, in: told), predicate.standing == .happened,
      cast.naming(at: joint + 2) != nil || text.isWord(joint + 2, [.en, .ei, .et, .ein, .eit])
    else { return }
    var dating = times[time].dating
    dating.when = When(days.reduce(DaySet()) { $0.union(start.days.shifted(byDays: -$1)) })
    dating.reasons.append(
      Reason(
        .fromEarlier(start, words: String(text.text[times[time].span])), rule: "from-happening",
        words: String(text.text[measure]), span: measure, result: dating.when))
    add(
      number, told, kind: kind(of: predicate, in: told),
      occasion: Occasion(dating: dating, time: time, basis: .context),
      line: composer.headline.line(text, cast, sentence: told, time: nil), status: .happened, salience: .core,
      confidence: 0.6, isMain: false, actors: actors(in: told))
  }

  /// «to dager | etter at»: how many days; «bare dager» are a few.
  private func daysBefore(_ joint: Int, _ near: Range<Int>) -> (ClosedRange<Int>, Span)? {
    let end = Int(text.tokens[joint - 1].end)
    if let time = near.first(where: { times[$0].span.end == end }),
      let (count, unit) = CalendarUnit.duration(times[time].value)
    {
      switch unit {
      case .day: return (count...count, times[time].span)
      case .week: return (count * 7 - 3...count * 7 + 3, times[time].span)
      default: return nil
      }
    }
    // «dagen | etter at»
    switch reader.words.singleUnits[text.tokens[joint - 1]] {
    case .day: return (1...1, text.span(joint - 1..<joint))
    case .week: return (4...10, text.span(joint - 1..<joint))
    default: break
    }
    if reader.words.hours.contains(text.tokens[joint - 1]) { return (0...1, text.span(joint - 1..<joint)) }
    return reader.words.days.contains(text.tokens[joint - 1]) ? (2...7, text.span(joint - 1..<joint)) : nil
  }

  /// The day that a sentence is told of: its own, else that of the news; that of the sentence before where it points back.
  private func newsTime(_ number: Int, before joint: Int) -> Int? {
    let first = text.sentences[number].tokens.lowerBound
    // «Forsvaret svarte 4. januar. | Det var dagen etter at …»
    if number > 0, text.isWord(first, [.det, .dette]), text.isWord(first + 1, [.er, .var]),
      let day = timesOf[number - 1].last(where: { isResolved($0) && isDay(times[$0].dating.when) })
    {
      return day
    }
    let own = timesOf[number].filter { isResolved($0) && times[$0].span.end <= Int(text.tokens[joint].start) }
    // «Videoen kom 19. august, elleve dager etter at …»
    return own.last { isDay(times[$0].dating.when) } ?? (own.isEmpty ? main.time : nil)
  }

  /// «Dagen etter angrepet», «tre uker før valget»: how far, its words, and what kind of happening.
  private func distance(in sentence: Sentence, _ near: Range<Int>) -> (TimeMeaning, Range<Int>, Event.Kind)? {
    for token in sentence.tokens.dropFirst() where text.isWord(token, [.etter, .før]) {
      let noun = token + 1
      guard sentence.tokens.contains(noun), let kind = reader.words.noun(text, noun) else { continue }
      let sign = text.isWord(token, .etter) ? 1 : -1
      if let unit = reader.words.singleUnits[text.tokens[token - 1]] {
        return (.shifted(sign, unit, .earlier), token - 1..<noun + 1, kind)
      }
      if sign > 0, let (some, first) = shortlyAfter(token, sentence.tokens) {
        return (some, first..<noun + 1, kind)
      }
      let end = Int(text.tokens[token - 1].end)
      if let time = near.first(where: { times[$0].span.end == end }),
        let (count, unit) = CalendarUnit.duration(times[time].value),
        let first = sentence.tokens.first(where: { Int(text.tokens[$0].start) >= times[time].span.start })
      {
        return (.shifted(sign * count, unit, .earlier), first..<noun + 1, kind)
      }
    }
    return nil
  }

  /// «få dager | etter», «timer | etter», «kort tid | etter», «like | etter»: about how long, and where its words begin.
  private func shortlyAfter(_ after: Int, _ sentence: Range<Int>) -> (TimeMeaning, Int)? {
    let unit = after - 1
    guard sentence.contains(unit - 1) else { return nil }
    let isFew = NorwegianEvents.few.fit(text, unit - 1)
    if reader.words.days.contains(text.tokens[unit]), isFew {
      return (.around(low: 2, high: 7, .day, .earlier), unit - 1)
    }
    if reader.words.hours.contains(text.tokens[unit]), isFew {
      return (.shifted(0, .day, .earlier), unit - 1)
    }
    if NorwegianEvents.shortly.fit(text, unit) { return (.around(low: 0, high: 1, .month, .earlier), unit) }
    return NorwegianEvents.short.fit(text, unit - 1) && NorwegianEvents.whiles.fit(text, unit)
      ? (.around(low: 0, high: 1, .month, .earlier), unit - 1) : nil
  }

  /// Whether others may be counted from an event: a happening that its own words date to the day.
  func isCountedFrom(_ event: Event) -> Bool {
    event.basis == .sentence && event.status == .happened && event.kind != .other && event.kind != .statement
      && isDay(event.dating.when)
  }
}

extension CalendarUnit {
  /// So many days, weeks, months or years of an ISO 8601 duration: «P3W».
  fileprivate static func duration(_ value: String) -> (Int, CalendarUnit)? {
    guard value.utf8.first == 0x50, let letter = value.utf8.last,
      let count = Int(value.dropFirst().dropLast())
    else { return nil }
    switch letter {
    case 0x44: return (count, .day)
    case 0x57: return (count, .week)
    case 0x4D: return (count, .month)
    case 0x59: return (count, .year)
    default: return nil
    }
  }
}
