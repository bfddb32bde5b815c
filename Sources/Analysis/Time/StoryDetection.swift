import TimelineModel

/// Decides whether an article tells of years gone rather than of the days before it was written.
///
/// News says «Monday», «last week», «today»; a history states its years, and they lie far from its own date.
/// So the times are counted: how many state a year, how many of these lie long before the article, and how
/// many can only be understood from the day of writing.
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

  var isStory: Bool {
    var (stated, past, fromToday) = (0, 0, 0)
    var beginsWithYear: Bool?
    for time in times where text.passages[text.sentences[time.sentence].passage].kind.isRunning {
      if let year = time.meaning.core.statedCalendarYear {
        stated += 1
        if isLongPast(year) { past += 1 }
        beginsWithYear = beginsWithYear ?? isLongPast(year)
      } else if time.meaning.isToldFromToday {
        fromToday += 1
      } else if time.meaning.core.isNearest {
        beginsWithYear = beginsWithYear ?? false
      }
    }
    if stated >= Self.fewestAlone, stated == past, fromToday == 0, beginsWithYear == true { return true }
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
