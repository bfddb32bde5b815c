import TimelineModel

/// Happenings that are counted from another: «dagen etter angrepet», «tre uker før valget».
extension EventDraft {
  /// One event for a clause that tells so and has no time of its own, where the article dates the other to a day.
  ///
  /// The one meant is the last one told that such a noun can name.
  mutating func addCounted(_ number: Int) {
    let sentence = text.sentences[number]
    // Nothing to count from has been told yet, or nothing is counted.
    if lastOfKind.isEmpty || sentence.small.isDisjoint(with: [.etter, .før]) { return }
    guard let (distance, tokens, kind) = distance(in: sentence, timesOf[number]),
      let anchor = lastOfKind[kind] ?? (kind == .battle ? lastOfKind[.attack] : nil),
      let time = found[anchor].time, found[anchor].span != sentence.span,
      let start = found[anchor].dating.when,
      let days = TimeResolution(direction: .open).days(of: distance, from: start.days)
    else { return }
    let clause = reader.clause(text, around: tokens.upperBound - 1, in: sentence.tokens)
    let behind = tokens.upperBound..<max(tokens.upperBound, clause.upperBound)
    let ahead = sentence.tokens.lowerBound..<tokens.lowerBound
    guard
      !timesOf[number].contains(where: { isResolved($0) && clauseAround($0, sentence) == clause }),
      let predicate = reader.predicate(text, in: behind) ?? reader.predicate(text, in: ahead),
      predicate.standing == .happened, predicate.stance == nil
    else { return }
    let region = clause.contains(predicate.verb) ? clause : sentence.tokens
    var dating = found[anchor].dating
    let span = text.span(tokens)
    dating.when = When(days)
    dating.reasons.append(
      Reason(
        .fromEarlier(start, words: String(text.text[times[time].span])), rule: "from-happening",
        words: String(text.text[span]), span: span, result: dating.when))
    add(
      number, region, kind: predicate.kind, occasion: Occasion(dating: dating, time: time, basis: .context),
      line: composer.headline.line(text, cast, clause: region, without: span), status: .happened,
      salience: found[anchor].salience, confidence: 0.6, isMain: false, actors: actors(in: region))
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
