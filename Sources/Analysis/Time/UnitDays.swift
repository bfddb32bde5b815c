import TimelineModel

/// The days of whole units: which week, month or weekend lies so many away.
extension CalendarUnit {
  /// A day so many units on.
  func moved(_ day: CalendarDate, by count: Int) -> CalendarDate {
    switch self {
    case .second, .minute, .hour: day
    case .day: day.adding(days: count)
    case .week, .weekend: day.adding(days: 7 * count)
    case .month: day.adding(months: count)
    case .quarter: day.adding(months: 3 * count)
    case .year: day.adding(months: 12 * count)
    case .decade: day.adding(months: 120 * count)
    case .century: day.adding(months: 1200 * count)
    }
  }

  /// The whole unit around a day, so many units on.
  func range(around day: CalendarDate, shiftedBy count: Int, _ direction: Direction) -> DayRange? {
    let (year, month, _) = day.components
    switch self {
    case .second, .minute, .hour: return DayRange(day, day)
    case .day:
      let moved = day.adding(days: count)
      return DayRange(moved, moved)
    case .week:
      let monday = day.adding(days: 1 - day.weekday + 7 * count)
      return DayRange(monday, monday.adding(days: 6))
    case .weekend: return weekend(day, count, direction)
    case .month:
      let first = CalendarDate(year: year, month: month, day: 1)?.adding(months: count)
      return first.map { DayRange($0, $0.adding(months: 1).adding(days: -1)) }
    case .quarter:
      let first = CalendarDate(year: year, month: (month - 1) / 3 * 3 + 1, day: 1)?.adding(months: 3 * count)
      return first.map { DayRange($0, $0.adding(months: 3).adding(days: -1)) }
    case .year: return DaySet.year(year + count).ranges.first
    case .decade: return years(year / 10 * 10 + 10 * count, 10)
    case .century: return years(year / 100 * 100 + 100 * count, 100)
    }
  }

  private func years(_ first: Int, _ count: Int) -> DayRange? {
    DaySet.year(first).union(DaySet.year(first + count - 1)).hull.ranges.first
  }

  /// «I helgen» on a weekday is the weekend that is over, or with the future the one to come; on a Saturday
  /// or Sunday it is that weekend.
  private func weekend(_ day: CalendarDate, _ count: Int, _ direction: Direction) -> DayRange {
    let isNow = day.weekday >= 6
    var saturday = day.adding(days: 6 - day.weekday)
    if !isNow, count < 0 || count == 0 && direction != .future { saturday = saturday.adding(days: -7) }
    if count < 0 { saturday = saturday.adding(days: isNow ? 7 * count : 7 * (count + 1)) }
    if count > 0 { saturday = saturday.adding(days: isNow ? 7 * count : 7 * (count - 1)) }
    return DayRange(saturday, saturday.adding(days: 1))
  }
}
