import TimelineModel

/// Decides whether an article tells of years gone rather than of the days before it was written.
///
/// News says «Monday», «last week», «today»; a history states its years, and they lie far from its own date.
/// So the times are counted: how many state a year, how many of these lie long before the article, how many can
/// only be understood from the day of writing, and how many lean on a year told before them.
struct StoryDetection {
  let text: AnalyzedText
  let times: [FoundTime]
  /// When the article was written, as far as known.
  let published: DaySet

  /// Fewer years are no story; so few are one where nothing is told from the day of writing, and it begins
  /// with a year.
  private static let fewest = 4
  private static let fewestAlone = 2
  private static let many = 15
  /// So many sentences tell the news of the day.
  private static let opening = 2
  /// So many dates without their year go on from the one that begins a short story.
  private static let leaning = 4

  /// «I vinter», «this winter», and not «in the winter».
  private static let seasonsFromToday = ["this-season", "this-spring"]

  /// «De siste to ukene».
  private static let stretchesFromToday = ["last-units"]

  /// What the times of the article are told from.
  private struct Count {
    /// Those that state a year, and those of them long before the article.
    var (stated, past) = (0, 0)
    /// Those told from the day of writing; apart from them weekdays, and «today» behind the first sentences.
    var (fromToday, weekdays, nowadays) = (0, 0, 0)
    /// Whether a day of a year gone is told with its weekday, from which others go on.
    var namesWeekday = false
    /// Those that leave out their year, or lean on the time before them.
    var leaning = 0
    /// Whether one told from the day of writing stands before all others: «Thursday», as news begins.
    var beginsFromToday = false
    /// What the first of them states: a year gone, and more than the year.
    var (beginsWithYear, beginsWithDate): (Bool?, Bool?)

    mutating func begin(withYear isYear: Bool, date isDate: Bool) {
      beginsWithYear = beginsWithYear ?? isYear
      beginsWithDate = beginsWithDate ?? isDate
    }
  }

  private func count() -> Count {
    var count = Count()
    for time in times where text.passages[text.sentences[time.sentence].passage].kind.isRunning {
      let core = time.core
      if case .years(let first, _) = core {
        count.begin(withYear: isLongPast(first), date: false)
      } else if let year = core.statedCalendarYear {
        count.stated += 1
        if isLongPast(year) { count.past += 1 }
        if case .dated = time.meaning, isLongPast(year) { count.namesWeekday = true }
        count.begin(withYear: isLongPast(year), date: isLongPast(year) && !core.isYear)
      } else if core == .shifted(0, .day, .article), time.sentence >= Self.opening {
        // «To this day»: a history says so at its end.
        count.nowadays += 1
      } else if case .dated(_, .annual(.day, .nearest)) = core, published.latest != nil {
        // «Torsdag 28. februar», as a notice of a death begins.
        count.weekdays += 1
        count.leaning += 1
        if count.stated + count.leaning == 1 { count.beginsFromToday = true }
      } else if case .weekday(_, .nearest) = core {
        count.weekdays += 1
        if count.stated + count.leaning == 0 { count.beginsFromToday = true }
      } else if time.meaning.isToldFromToday || Self.seasonsFromToday.contains(time.rule) {
        count.fromToday += 1
        if count.stated + count.leaning == 0 { count.beginsFromToday = true }
      } else if core.isNearest || core.anchor == .earlier {
        count.leaning += 1
        if core.isNearest { count.begin(withYear: false, date: false) }
      }
    }
    return count
  }

  var isStory: Bool {
    var count = count()
    if count.beginsFromToday, count.stated < Self.many { return false }
    let isAllPast = count.stated == count.past
    // «On Wednesday the city fell», «today the line is disputed» are no news where all else is of years gone.
    let goesOn = count.stated + count.leaning
    let beginsPast = count.beginsWithDate == true || count.beginsWithYear == true && count.namesWeekday
    if !isAllPast || !beginsPast || 4 * count.weekdays > goesOn || count.fromToday > 0 {
      count.fromToday += count.weekdays
    }
    if !isAllPast || goesOn <= 4 * count.nowadays || count.fromToday > 0 {
      count.fromToday += count.nowadays
    }
    if isAllPast, count.fromToday == 0, count.beginsWithYear == true,
      count.stated >= Self.fewestAlone || count.beginsWithDate == true && count.leaning >= Self.leaning
    {
      return true
    }
    // Among many years also those count that the article has just behind it.
    let isPast =
      count.stated >= Self.many ? count.past * 2 >= count.stated : count.past * 3 >= count.stated * 2
    return count.stated >= Self.fewest && isPast && count.fromToday * 5 <= count.stated
  }

  /// The paragraphs of the news that look far back, each told in order from the date of a year gone that it begins
  /// with: «The war began on 20 March 2003. The city fell on 9 April.»
  ///
  /// Where another time of the paragraph is told from the day of writing, a date without its year may be too.
  var lookBacks: Set<Int> {
    var (found, seen): (Set<Int>, Set<Int>) = ([], [])
    guard times.contains(where: { $0.meaning.core.statedCalendarYear.map(isLongPast) ?? false }) else {
      return found
    }
    for time in times {
      let paragraph = text.sentences[time.sentence].passage
      let core = time.meaning.core
      if seen.insert(paragraph).inserted {
        // Not a year alone, and not «siden august 2014».
        if seen.count > 1, case .annual(let annual, .stated(let year)) = core, annual != .year,
          isLongPast(year),
          time.look.cue?.kind != .after
        {
          found.insert(paragraph)
        }
      } else if time.meaning.isToldFromToday || Self.stretchesFromToday.contains(time.rule) {
        found.remove(paragraph)
      }
    }
    return found
  }

  /// Of an article that says nothing of its own day all years count.
  private func isLongPast(_ year: Int) -> Bool {
    guard published.latest != nil, let first = published.earliest else { return true }
    return year < first.year - 1
  }
}

extension TimeMeaning {
  /// Whether it is a year and nothing else.
  fileprivate var isYear: Bool { if case .annual(.year, _) = self { true } else { false } }

  /// The year of a time of the calendar that says it.
  fileprivate var statedCalendarYear: Int? {
    switch self {
    case .annual(_, .stated(let year)), .annual(_, .beginning(let year)): year
    case .range(let first, let second): first.core.statedCalendarYear ?? second.core.statedCalendarYear
    case .annual, .years, .weekday, .dated, .shifted, .around, .earlier, .later, .part, .daypart, .clock,
      .reference, .duration, .everyWeekday, .everyYear, .every, .dayOfMonth, .counted, .nth, .stretch,
      .nothing:
      nil
    }
  }

  /// «Today», «last week», «Monday», «two days ago»: said from the day of writing. «The end of the year» is any
  /// year's.
  fileprivate var isToldFromToday: Bool {
    switch self {
    case .daypart(_, let inner), .clock(_, _, let inner), .counted(_, _, let inner), .nth(_, _, let inner):
      inner.isToldFromToday
    case .weekday: true
    case .shifted(_, _, .article), .around(_, _, _, .article), .earlier(_, .article), .later(_, .article),
      .annual(_, .shifted(_, .article)), .annual(_, .last), .annual(_, .next),
      .annual(_, .ending):
      true
    case .annual, .years, .dated, .shifted, .around, .earlier, .later, .part, .range, .reference, .duration,
      .everyWeekday, .everyYear, .every, .dayOfMonth, .stretch, .nothing:
      false
    }
  }
}
