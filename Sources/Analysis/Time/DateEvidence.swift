import TimelineModel

/// A piece of evidence about the day an article was written: words, and the days on which they can be said.
///
/// The article's own day is the one unknown. Each piece is a test on it alone, and only takes days away, so
/// the order in which pieces are tried does not matter as long as they agree.
struct DateEvidence {
  /// What is told of it when a date is explained.
  var rule: String
  /// The words that say so.
  var tokens: Range<Int>
  var test: Test
  /// The time whose clause decides which way it looks.
  var time: FoundTime?
  /// Whether nothing is said where no day allows it: somebody wrote it otherwise. Else text and date contradict.
  var isPassedOver = true
  /// Whether it tells only where the article's earliest day is known.
  var needsBeginning = false

  enum Test {
    /// The days are known, whatever is known of the article.
    case among(DaySet)
    /// The words can be said on a day.
    case on((CalendarDate) -> Bool)
  }

  /// Those of some days on which it can be said.
  func days(among days: DaySet) -> DaySet {
    switch test {
    case .among(let possible): days.intersection(possible)
    case .on(let allows): DaySet(days.days.filter(allows).map { DayRange($0, $0) })
    }
  }
}

/// Finds what the times of an article tell about the article's own day.
///
/// | rule | what holds |
/// | --- | --- |
/// | lies-behind, lies-ahead | what is told as past was over, what is told as to come was not |
/// | anniversary | so long after what the article itself dates (`Anniversary`) |
/// | weekday-of-date, weekday-fits | a weekday beside a date is that date's |
/// | same-time | two times side by side lie in one another, or one counted from a weekday is the date beside it |
/// | one-month | a month without its year is of one year, behind and ahead |
/// | one-year | a day behind and a day or month ahead, both without their year, lie within a year |
/// | same-weekday | a weekday alone, after it was said in full, is that day |
struct DateEvidenceFinder {
  let text: AnalyzedText
  let lexicon: Lexicon
  let times: [FoundTime]

  /// More pieces than this say nothing new; a text of a thousand dates shall not take a thousand times as long.
  static let most = 400

  /// What is told outright, and holds whatever is known of the article's day.
  func stated() -> [DateEvidence] { behind() + ahead() }

  /// What can be tried on each possible day of the article, those pieces first that leave the least to doubt.
  func fromDay() -> [DateEvidence] {
    let told = times.filter { text.kind(of: text.sentences[$0.sentence]).tells }
    return wrongWeekdays()
      + Array(
        (appositions() + inOrder() + ofThisYear(told) + dayDates(told) + oneMonth(told) + oneYear(told))
          .prefix(Self.most))
      + onceInFull(told)
  }

  /// Only those that leave no doubt, as «i dag, 5. mai» and «mandag 7. januar 2020».
  func plain() -> [DateEvidence] { appositions() + wrongWeekdays() }

  // MARK: Dates with their year

  /// An article cannot tell as past what had not happened yet.
  private func behind() -> [DateEvidence] {
    times.compactMap { time in
      guard time.direction == .past, let first = time.meaning.statedStart else { return nil }
      return DateEvidence(
        rule: "lies-behind", tokens: time.tokens, test: .among(DaySet.all.from(first)), time: time,
        isPassedOver: false)
    }
  }

  /// Nor as to come what was over. But what was planned may be told of long after.
  private func ahead() -> [DateEvidence] {
    times.compactMap { time in
      guard time.direction == .future, case .annual(let annual, .stated) = time.core, annual != .year,
        let days = time.meaning.statedDays
      else { return nil }
      let last = days.count == 1 ? days.first.adding(days: -1) : days.last
      return DateEvidence(
        rule: "lies-ahead", tokens: time.tokens, test: .among(DaySet.all.through(last)), time: time,
        needsBeginning: true)
    }
  }

  /// A weekday beside a date with its year: it is that date's or it is wrong.
  private func wrongWeekdays() -> [DateEvidence] {
    times.compactMap { time in
      guard let weekday = time.meaning.namedWeekday, case .annual(.day, .stated) = time.core,
        let day = time.core.statedDays, day.first.weekday != weekday
      else { return nil }
      return DateEvidence(
        rule: "weekday-of-date", tokens: time.tokens, test: .among(DaySet()), isPassedOver: false)
    }
  }

  // MARK: The same time said twice

  /// «I forrige måned, 21. juni», «for to uker siden, 3. mars»: both lie in one another.
  private func appositions() -> [DateEvidence] {
    times.indices.dropFirst().compactMap { index in
      // Asked first, for it copies no time.
      guard times[index - 1].sentence == times[index].sentence, isBeside(times[index - 1], times[index]),
        index + 1 == times.count || !isBeside(times[index], times[index + 1])
      else { return nil }
      let (first, second) = (times[index - 1], times[index])
      let kinds = (first.core.placing, second.core.placing)
      guard kinds == (.relative, .calendar) || kinds == (.calendar, .relative) else { return nil }
      return DateEvidence(
        rule: "same-time", tokens: first.tokens.lowerBound..<second.tokens.upperBound,
        test: .on { day in
          first.readings(from: day).contains { one in
            second.readings(from: day).contains { one.overlaps($0) }
          }
        }, isPassedOver: false)
    }
  }

  /// «Fredag ble tre drept. Dagen etter, 11. januar, ble ti drept»: what is counted from a weekday is the date that
  /// stands beside it.
  private func inOrder() -> [DateEvidence] {
    times.indices.dropFirst().dropLast().compactMap { index in
      guard times[index].sentence == times[index + 1].sentence else { return nil }
      let (from, one, other) = (times[index - 1], times[index], times[index + 1])
      guard case .weekday(_, .nearest) = from.core, from.direction != .future,
        (0...1).contains(one.sentence - from.sentence), isBeside(one, other)
      else { return nil }
      let (counted, date) = one.countedOn == nil ? (other, one) : (one, other)
      guard let days = counted.countedOn, date.core.isDayOfNearestYear else { return nil }
      return DateEvidence(
        rule: "same-time", tokens: one.tokens.lowerBound..<other.tokens.upperBound,
        test: .on { day in
          from.readings(from: day).contains { start in
            date.readings(from: day).contains { $0.first == start.first.adding(days: days) }
          }
        })
    }
  }

  /// With no more than a comma or a bracket and a small word between them; «i går, mandag, i dag» lists times.
  private func isBeside(_ first: FoundTime, _ second: FoundTime) -> Bool {
    guard first.sentence == second.sentence else { return false }
    let between = first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)
    guard (1...2).contains(between.count) else { return false }
    let opening = text.tokens[between.lowerBound]
    guard opening.kind == .sign, opening.word == Sign.comma || opening.word == Sign.openBracket else {
      return false
    }
    return between.dropFirst().allSatisfy {
      text.tokens[$0].kind == .word && text.tokens[$0].end - text.tokens[$0].start <= 3
        && !lexicon.traits(of: text.tokens[$0].word).contains(.conjunction)
    }
  }

  // MARK: Dates without their year

  /// «17. mars i år» lies behind, or ahead.
  private func ofThisYear(_ told: [FoundTime]) -> [DateEvidence] {
    unlike(told).compactMap { time in
      guard case .annual(let annual, .shifted(0, .article)) = time.core, annual != .year else {
        return nil
      }
      switch time.direction {
      case .past: return piece("lies-behind", time) { range, day in range.first <= day }
      case .future: return piece("lies-ahead", time) { range, day in range.isAhead(of: day) }
      case .open: return nil
      }
    }
  }

  private func piece(
    _ rule: String, _ time: FoundTime, _ test: @escaping (DayRange, CalendarDate) -> Bool
  ) -> DateEvidence {
    let resolution = TimeResolution(direction: time.direction)
    return DateEvidence(
      rule: rule, tokens: time.tokens,
      test: .on { day in resolution.range(of: time.meaning, from: day).map { test($0, day) } ?? true })
  }

  /// A day without its year lies in the article's year or some months off: else the year is said. The weekday
  /// beside it must be that year's.
  private func dayDates(_ told: [FoundTime]) -> [DateEvidence] {
    unlike(told).compactMap { time in
      guard time.core.isDayOfNearestYear else { return nil }
      let rule =
        time.meaning.namedWeekday != nil
        ? "weekday-fits" : time.direction == .future ? "lies-ahead" : "lies-behind"
      let weekday = time.meaning.namedWeekday
      return DateEvidence(
        rule: rule, tokens: time.tokens,
        test: .on { day in
          time.readings(from: day).contains { range in
            range.isNear(day) && weekday.map { $0 == range.first.weekday } ?? true
          }
        })
    }
  }

  /// Who writes «mandag 14. november» and then «mandag» means that Monday, not a week gone.
  private func onceInFull(_ told: [FoundTime]) -> [DateEvidence] {
    var seen: Set<Int> = []
    var full: [Int: FoundTime] = [:]
    var found: [DateEvidence] = []
    for time in told where time.direction != .future {
      if let weekday = time.meaning.namedWeekday {
        if seen.insert(weekday).inserted, time.direction == .past { full[weekday] = time }
      } else if case .weekday(let weekday, .nearest) = time.core {
        seen.insert(weekday)
        guard let day = full.removeValue(forKey: weekday) else { continue }
        found.append(
          DateEvidence(
            rule: "same-weekday", tokens: day.tokens,
            test: .on { article in
              day.readings(from: article).contains { $0.first >= article.adding(days: -6) }
            }))
      }
    }
    return found
  }

  /// Each meaning once: the same words elsewhere tell nothing more.
  func unlike(_ times: [FoundTime]) -> [FoundTime] {
    var seen: Set<Said> = []
    return times.filter { seen.insert(Said(meaning: $0.meaning, direction: $0.direction)).inserted }
  }

  private struct Said: Hashable {
    var meaning: TimeMeaning
    var direction: Direction
  }
}

extension Passage.Kind {
  /// Whether its times are those of the article's own story.
  fileprivate var tells: Bool { isRunning || self == .caption }
}

extension FoundTime {
  /// How many days on from the time before it: «dagen etter», «tre dager før».
  fileprivate var countedOn: Int? {
    if let daysOn { return daysOn == 0 ? nil : daysOn }
    if case .shifted(let days, .day, .earlier) = core, days != 0 { return days }
    return nil
  }

  /// Whether it can mean a day, for an article of some day.
  func canMean(_ day: CalendarDate, on article: CalendarDate) -> Bool {
    readings(from: article).contains { $0.contains(day) }
  }

  /// The stretches that it can be for an article of this day, as its clause looks.
  func readings(from day: CalendarDate) -> [DayRange] {
    func reading(_ direction: Direction) -> DayRange? {
      TimeResolution(direction: direction).range(of: core, from: day)
    }
    guard core.isNearest || core.isDayOfNearestYear else {
      return [reading(direction)].compactMap { $0 }
    }
    var found: [DayRange] = []
    if direction != .future || resolution.mayBeOver && look.cue?.kind == .limit && meaning.isDayOfMonth,
      let past = reading(.past),
      past.last <= day || past.count > 1
    {
      found.append(past)
    }
    // «I dag, torsdag, møter de»: what comes on the day's own weekday is that day.
    if direction != .past, let future = reading(.future),
      future.isAhead(of: day) || meaning.isNearestWeekday && future.contains(day)
    {
      found.append(future)
    }
    return found
  }
}

extension DayRange {
  fileprivate func overlaps(_ other: DayRange) -> Bool { first <= other.last && other.first <= last }

  /// Whether it can be told of as to come: a day that has not begun, or a stretch that is not over.
  func isAhead(of day: CalendarDate) -> Bool { first == last ? first > day : last >= day }

  /// In the same year, or no farther than nine months.
  fileprivate func isNear(_ day: CalendarDate) -> Bool {
    first.year == day.year || abs((first.year - day.year) * 12 + first.month - day.month) <= 9
  }
}

extension TimeMeaning {
  fileprivate enum Placing { case relative, calendar, other }

  /// The days of a time that says its year.
  var statedDays: DayRange? {
    guard case .annual(_, .stated) = core else { return nil }
    return TimeResolution(direction: .past).range(of: self, from: CalendarDate(dayNumber: 0))
  }

  /// The first day of a time that says its year, or of the years it says.
  fileprivate var statedStart: CalendarDate? {
    if case .years(let first, _) = core { return DaySet.year(first).earliest }
    return statedDays?.first
  }

  /// Whether it counts from the article or stands in the calendar.
  fileprivate var placing: Placing {
    switch self {
    case .annual(.year, .shifted), .shifted(_, _, .article): .relative
    case .annual(.day, _), .annual(.month, _), .weekday(_, .nearest): .calendar
    case .annual, .years, .weekday, .dated, .shifted, .around, .earlier, .later, .part, .range, .daypart,
      .clock,
      .reference, .duration, .everyWeekday, .everyYear, .every, .dayOfMonth, .counted, .nth, .stretch,
      .nothing:
      .other
    }
  }

  /// «17. mars», «7.–9. januar».
  var isDayOfNearestYear: Bool {
    switch self {
    case .annual(.day, .nearest): true
    case .range(let first, let last): first.isDayOfNearestYear && last.isDayOfNearestYear
    case .annual, .years, .weekday, .dated, .shifted, .around, .earlier, .later, .part, .daypart, .clock,
      .reference, .duration, .everyWeekday, .everyYear, .every, .dayOfMonth, .counted, .nth, .stretch,
      .nothing:
      false
    }
  }

  /// The month that is named without a year, by itself or with a day.
  var nearestMonth: Int? {
    switch self {
    case .annual(.day(let month, _), .nearest), .annual(.month(let month), .nearest): month
    case .annual, .years, .weekday, .dated, .shifted, .around, .earlier, .later, .part, .range, .daypart,
      .clock,
      .reference, .duration, .everyWeekday, .everyYear, .every, .dayOfMonth, .counted, .nth, .stretch,
      .nothing:
      nil
    }
  }

  /// The weekday named beside a date.
  fileprivate var namedWeekday: Int? {
    switch self {
    case .dated(let weekday, let inner) where inner.isDay: weekday
    case .daypart(_, let inner), .clock(_, _, let inner): inner.namedWeekday
    case .annual, .years, .weekday, .dated, .shifted, .around, .earlier, .later, .part, .range, .reference,
      .duration, .everyWeekday, .everyYear, .every, .dayOfMonth, .counted, .nth, .stretch, .nothing:
      nil
    }
  }
}
