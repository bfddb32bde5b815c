import TimelineModel

extension TimeRecognizer {
  /// The day that follows another of the same month: «25» after «April 24 and», «April 24 to».
  ///
  /// - Parameter time: a time that was just found.
  func nextDay(after time: FoundTime, before end: Int) -> FoundTime? {
    let joint = time.tokens.upperBound
    guard joint + 1 < end, case .annual(.day(let month, let day), let choice) = time.meaning,
      isDigits(joint - 1, day...day), isDigits(joint + 1, (day + 1)...max(day + 1, 31)),
      text.tokens[joint + 1].marks.contains(.spaced),
      text.tokens[joint].kind == .word
        ? !lexicon.traits(of: text.tokens[joint].word).isDisjoint(with: [
          .conjunction, .continues, .untilThen,
        ])
        : text.tokens[joint].word == Sign.comma,
      joint + 2 == end || text.tokens[joint + 2].kind == .sign || isClosed(before: joint + 2)
    else { return nil }
    let next = Int(text.tokens[joint + 1].number)
    // «May 10 and 11, 1914».
    let isDated =
      if case .stated(let year) = choice, joint + 3 < end, text.tokens[joint + 2].word == Sign.comma {
        isDigits(joint + 3, year...year)
      } else {
        false
      }
    return FoundTime(
      time, meaning: .annual(.day(month: month, day: next), choice),
      tokens: joint + 1..<joint + (isDated ? 4 : 2))
  }

  /// «Samme dag, 2. oktober 2014»: a day counted from another and the date beside it are one.
  func sayOutright(_ found: inout [FoundTime]) {
    guard found.count > 1, case let (before, last) = (found[found.count - 2], found[found.count - 1]),
      case .shifted(let count, let unit, .earlier) = before.meaning.dayAlone, count != 0 || unit == .day,
      text.tokens[before.tokens.upperBound].word == Sign.comma,
      case let between = before.tokens.upperBound + 1..<last.tokens.lowerBound,
      between.isEmpty || between.count == 1 && isSmall(between.lowerBound)
    else { return }
    // «8. mai 1945 … Fem dager senere, 13. mai»: of the year that the first of them leads to.
    if found.count > 2, unit == .day || unit == .month, case let first = found[found.count - 3],
      first.meaning.isOfYearPast, before.sentence - first.sentence <= Self.nearby,
      let meaning = last.meaning.inYear(.shifted(0, .earlier))
    {
      found[found.count - 1] = FoundTime(last, meaning: meaning, tokens: last.tokens)
      return
    }
    func told(_ meaning: TimeMeaning, daysOn days: Int? = nil) {
      found[found.count - 2] = FoundTime(before, meaning: meaning, tokens: before.tokens, daysOn: days)
    }
    switch (unit, last.core) {
    case (.day, .annual(.day, _)):
      // «Samme kveld, 2. januar».
      if case .daypart(let part, _) = before.meaning {
        told(.daypart(part, last.meaning.dayAlone), daysOn: count)
      } else if before.meaning == before.meaning.dayAlone {
        told(last.meaning, daysOn: count)
      }
    // «Three years earlier, in the autumn of 1991».
    case (.year, .annual(_, .stated(let year))): told(.annual(.year, .stated(year)))
    case (.month, .annual(.month(let month), .stated(let year))),
      (.month, .annual(.day(let month, _), .stated(let year))):
      told(.annual(.month(month), .stated(year)))
    default: break
    }
  }

  /// «Sluttet alt 3. september, vel en måned senere»: a distance behind a date leads to it, and not on from it.
  func closeDistance(_ found: inout [FoundTime]) {
    guard found.count > 1, case let (before, last) = (found[found.count - 2], found[found.count - 1]),
      before.sentence == last.sentence, before.tokens.upperBound + 1 == last.tokens.lowerBound,
      text.tokens[before.tokens.upperBound].word == Sign.comma,
      case .shifted(let count, let unit, .earlier) = last.meaning, count != 0, unit != .day,
      case .annual(let annual, _) = before.core, annual.isDayOrMonth,
      case let next = last.tokens.upperBound,
      next == text.sentences[last.sentence].tokens.upperBound
        || text.tokens[next].kind == .sign
    else { return }
    found[found.count - 1] = FoundTime(last, meaning: .shifted(0, unit, .earlier), tokens: last.tokens)
  }

  /// «Er flyttet til høsten, trolig til uke 43»: what is added without a verb looks the way that the time before it does.
  func goOn(_ found: inout [FoundTime]) {
    guard found.count > 1, case let (before, last) = (found[found.count - 2], found[found.count - 1]),
      before.sentence == last.sentence, before.direction == .future || before.core.isNextOfYears,
      last.direction != .future, last.core.isNearest,
      last.look.cue.map({ $0.token < before.tokens.lowerBound }) ?? true,
      case let between = before.tokens.upperBound..<last.tokens.lowerBound, (1...3).contains(between.count),
      text.tokens[between.lowerBound].word == Sign.comma,
      between.dropFirst().contains(where: { text.isWord($0, .til) || tense.isHedge($0) })
    else { return }
    let ahead = Look(.future, .planned, before.tokens.lowerBound)
    found[found.count - 1] = FoundTime(last, look: before.direction == .future ? before.look : ahead)
  }

  /// «Torsdag kommer et lavtrykk som gir vind natt til fredag»: a weekday whose clause does not tell lies ahead as the
  /// one does that its sentence tells of before it.
  func lookAlong(_ found: inout [FoundTime]) {
    guard found.count > 1, case let (before, last) = (found[found.count - 2], found[found.count - 1]),
      before.sentence == last.sentence, before.direction == .future, last.direction == .open,
      last.meaning.isNearestWeekday, last.look.cue.map({ isApart(last.tokens, from: $0.token) }) ?? true
    else { return }
    found[found.count - 1] = FoundTime(last, look: before.look)
  }

  /// Whether a verb stands in another clause than a time: «…, sier meteorologen».
  private func isApart(_ time: Range<Int>, from verb: Int) -> Bool {
    (min(time.upperBound, verb)..<max(time.lowerBound, verb)).contains { tense.endsClause($0) }
  }

  /// So many sentences on it is still counted from a date.
  private static let nearby = 2

  /// «Året før, i desember»: the month is of that year; «3. mars 2010 og 4. april»: so is the day that is listed
  /// with another.
  func takeYear(_ found: inout [FoundTime]) {
    guard found.count > 1, case let (before, last) = (found[found.count - 2], found[found.count - 1]),
      before.sentence == last.sentence, last.direction != .future,
      case let between = before.tokens.upperBound..<last.tokens.lowerBound, between.count <= 3,
      let year = (isInsertion(between) ? before.meaning.yearAway : nil)
        ?? (isList(between) ? before.core.yearListed(with: last.core) : nil),
      let meaning = last.meaning.inYear(year)
    else { return }
    found[found.count - 1] = FoundTime(last, meaning: meaning, tokens: last.tokens)
  }

  /// «I september og desember i fjor»: what is listed with a month that has a year is of that year too; and «I 2014 falt
  /// byen i juni, og i august kom flyene»: what follows one that took the year told before it goes on in it.
  func shareYear(_ found: inout [FoundTime]) {
    guard var last = found.last, case .annual(_, let choice) = last.core else { return }
    if choice.isOfYearTold {
      for index in found.indices.dropLast().reversed() {
        let before = found[index]
        guard before.sentence == last.sentence, before.direction != .future,
          isListed(before.tokens.upperBound..<last.tokens.lowerBound),
          case .annual(let annual, .nearest) = before.core, case .annual(let next, _) = last.core,
          before.core.isAnnualDay, annual.comesBefore(next), let meaning = before.meaning.inYear(choice)
        else { return }
        found[index] = FoundTime(before, meaning: meaning, tokens: before.tokens)
        last = found[index]
      }
    } else if choice == .nearest, last.core.isAnnualDay, last.direction != .future, found.count > 1,
      case let before = found[found.count - 2], before.sentence == last.sentence,
      case .annual(let told, .stated(let year)) = before.core, told != .year,
      !before.tokens.contains(where: { text.tokens[$0].number >= 1000 }),
      case .annual(let annual, _) = last.core, !annual.comesBefore(told),
      let meaning = last.meaning.inYear(.stated(year))
    {
      found[found.count - 1] = FoundTime(last, meaning: meaning, tokens: last.tokens)
    }
  }

  /// «Og i», «, i».
  private func isListed(_ between: Range<Int>) -> Bool {
    guard let first = between.first, between.count <= 2 else { return false }
    let token = text.tokens[first]
    let joins =
      token.word == Sign.comma
      || token.kind == .word && lexicon.traits(of: token.word).contains(.conjunction)
    return joins && between.dropFirst().allSatisfy { text.isWord($0, .i) }
  }

  /// «, i».
  private func isInsertion(_ between: Range<Int>) -> Bool {
    guard let first = between.first, between.count <= 2 else { return false }
    return text.tokens[first].word == Sign.comma && between.dropFirst().allSatisfy(isSmall)
  }

  /// «Og», «, og».
  private func isList(_ between: Range<Int>) -> Bool {
    guard let last = between.last, between.count <= 2, text.tokens[last].kind == .word else { return false }
    return lexicon.traits(of: text.tokens[last].word).contains(.conjunction)
      && between.dropLast().allSatisfy { text.tokens[$0].word == Sign.comma }
  }

  /// «Kampene spilles søndag og mandag», written on a Monday: the second follows the first.
  func putInOrder(_ found: inout [FoundTime]) {
    guard found.count > 1, case let (before, last) = (found[found.count - 2], found[found.count - 1]),
      before.direction == .future, before.meaning.isNearestWeekday,
      last.direction == .future || last.direction == .open && before.look.cue?.kind == .planned,
      before.sentence == last.sentence, before.tokens.upperBound + 1 == last.tokens.lowerBound,
      text.tokens[before.tokens.upperBound].kind == .word,
      lexicon.traits(of: text.tokens[before.tokens.upperBound].word).contains(.conjunction),
      // «Natt til søndag og søndag formiddag» is one day.
      before.meaning.core != last.meaning.core, let next = last.meaning.afterEarlier
    else { return }
    found[found.count - 1] = FoundTime(last, meaning: next, tokens: last.tokens)
  }

  /// «Festivalen åpnet torsdag, med avslutning søndag»: what has no verb of its own follows what was told.
  func putBehind(_ found: inout [FoundTime]) {
    guard found.count > 1, case let (before, last) = (found[found.count - 2], found[found.count - 1]),
      before.sentence == last.sentence, before.direction == .past, last.direction != .future,
      before.core.isNearest, last.look.cue.map({ $0.token < before.tokens.upperBound }) ?? true,
      case let between = before.tokens.upperBound..<last.tokens.lowerBound,
      (3...Self.longestPhrase).contains(between.count),
      text.tokens[between.lowerBound].word == Sign.comma, text.isWord(between.lowerBound + 1, .med),
      let next = last.meaning.afterEarlier ?? last.meaning.annualBehind
    else { return }
    found[found.count - 1] = FoundTime(last, meaning: next, tokens: last.tokens)
  }

  /// So many words has a phrase with «med» at most.
  private static let longestPhrase = 6

  /// «Two days later, on Jan. 23».
  private func isSmall(_ index: Int) -> Bool {
    text.tokens[index].kind == .word && grammar.isEnding(text.tokens[index].word)
  }

  private func isDigits(_ index: Int, _ range: ClosedRange<Int>) -> Bool {
    text.tokens[index].kind == .digits && range.contains(Int(text.tokens[index].number))
  }

  /// Whether a phrase is over before this word: «and 25 in Rome» and «and 25 failed», not «and 25 soldiers».
  private func isClosed(before index: Int) -> Bool {
    let token = text.tokens[index]
    let traits = lexicon.traits(of: token.word)
    if grammar.isEnding(token.word) || traits.contains(.conjunction) { return true }
    return !traits.contains(.counted) && text.text[token.span].utf8.suffix(2).elementsEqual("ed".utf8)
  }
}

extension TimeMeaning.YearChoice {
  /// Said with the month: «2014», «i fjor».
  fileprivate var isOfYearTold: Bool {
    switch self {
    case .stated, .shifted(..<0, .article): true
    default: false
    }
  }
}

extension TimeMeaning {
  /// «Til høsten».
  fileprivate var isNextOfYears: Bool { if case .annual(_, .next) = self { true } else { false } }

  /// A whole year counted from another: «i fjor», «året før».
  fileprivate var yearAway: YearChoice? {
    switch self {
    // «Året etter, i juni»: what was told before it leads there already.
    case .annual(.year, .shifted(1..., .earlier)), .shifted(1..., .year, .earlier): .shifted(0, .earlier)
    case .annual(.year, .shifted(let count, let anchor)), .shifted(let count, .year, let anchor):
      count == 0 ? nil : .shifted(count, anchor)
    default: nil
    }
  }

  /// The stated year of a day or month, when another listed with it comes no earlier in a year.
  fileprivate func yearListed(with other: TimeMeaning) -> YearChoice? {
    guard case .annual(let annual, .stated(let year)) = self, case .annual(let next, .nearest) = other,
      other.isAnnualDay, annual.isDayOrMonth, !next.comesBefore(annual)
    else { return nil }
    return .stated(year)
  }

  /// The first such day or month after the time before it; nil when it is none.
  fileprivate var annualBehind: TimeMeaning? { isAnnualDay ? inYear(.beside(1)) : nil }

  /// The first such weekday after the time before it; nil when it is none.
  fileprivate var afterEarlier: TimeMeaning? {
    switch self {
    case .weekday(let weekday, .nearest):
      .dated(weekday: weekday, .range(.shifted(1, .day, .earlier), .shifted(7, .day, .earlier)))
    case .daypart(let part, let inner): inner.afterEarlier.map { .daypart(part, $0) }
    default: nil
    }
  }
}
