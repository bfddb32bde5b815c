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

  var isStory: Bool {
    var (stated, past, fromToday, nowadays, leaning) = (0, 0, 0, 0, 0)
    var (beginsWithYear, beginsWithDay): (Bool?, Bool?)
    for time in times {
      let kind = text.passages[text.sentences[time.sentence].passage].kind
      guard kind.isRunning else { continue }
      let core = time.meaning.core
      if case .years(let first, _) = core {
        beginsWithYear = beginsWithYear ?? isLongPast(first)
      } else if let year = core.statedCalendarYear {
        stated += 1
        if isLongPast(year) { past += 1 }
        beginsWithYear = beginsWithYear ?? isLongPast(year)
        beginsWithDay = beginsWithDay ?? (isLongPast(year) && time.meaning.isDay)
      } else if core == .shifted(0, .day, .article), time.sentence >= Self.opening {
        // «To this day»: a history says so at its end.
        nowadays += 1
      } else if time.meaning.isToldFromToday {
        fromToday += 1
      } else if core.isNearest || core.anchor == .earlier {
        leaning += 1
        if core.isNearest {
          (beginsWithYear, beginsWithDay) = (beginsWithYear ?? false, beginsWithDay ?? false)
        }
      }
    }
    // «Today the line is still disputed» is no news where all else is of years gone.
    if stated > past || stated <= 2 * nowadays || fromToday > 0 { fromToday += nowadays }
    if stated == past, fromToday == 0, beginsWithYear == true {
      if stated >= Self.fewestAlone || beginsWithDay == true && leaning >= Self.leaning { return true }
    }
    // Among many years also those count that the article has just behind it.
    let isPast = stated >= Self.many ? past * 2 >= stated : past * 3 >= stated * 2
    return stated >= Self.fewest && isPast && fromToday * 5 <= stated
  }

  /// Of an article that says nothing of its own day all years count.
  private func isLongPast(_ year: Int) -> Bool {
    guard published.latest != nil, let first = published.earliest else { return true }
    return year < first.year - 1
  }
}

extension TimeMeaning {
  /// The year of a time of the calendar that says it.
  fileprivate var statedCalendarYear: Int? {
    switch self {
    case .annual(_, .stated(let year)): year
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
      .annual(_, .shifted(_, .article)), .annual(_, .last), .annual(_, .next):
      true
    case .annual, .years, .dated, .shifted, .around, .earlier, .later, .part, .range, .reference, .duration,
      .everyWeekday, .everyYear, .every, .dayOfMonth, .stretch, .nothing:
      false
    }
  }
}
