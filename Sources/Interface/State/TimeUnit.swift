import TimelineModel

/// Stretches of time that the timeline is walked, grouped and ruled by.
enum TimeUnit: Hashable, Sendable {
  case day, week, month, year

  /// The first day of the unit a day lies in; weeks begin on Mondays.
  func start(of day: CalendarDate) -> CalendarDate {
    let (year, month, _) = day.components
    switch self {
    case .day: return day
    case .week: return day.adding(days: 1 - day.weekday)
    case .month: return CalendarDate(year: year, month: month, day: 1) ?? day
    case .year: return CalendarDate(year: year, month: 1, day: 1) ?? day
    }
  }

  /// The first day of the next unit.
  func next(after day: CalendarDate) -> CalendarDate {
    switch self {
    case .day: day.adding(days: 1)
    case .week: start(of: day).adding(days: 7)
    case .month: start(of: day).adding(months: 1)
    case .year: start(of: day).adding(months: 12)
    }
  }

  /// The units of a stretch of days, by their first days.
  func starts(from first: CalendarDate, before end: CalendarDate) -> [CalendarDate] {
    var starts: [CalendarDate] = []
    var day = start(of: first)
    while day < end {
      starts.append(day)
      let next = next(after: day)
      // Beyond the last day that can be stored there is none.
      guard next > day else { break }
      day = next
    }
    return starts
  }
}
