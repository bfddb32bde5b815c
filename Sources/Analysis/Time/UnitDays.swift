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

extension DayRange {
  /// Beginning, middle or end: of a month the days 1–10, 11–20 and from 21 on, of others a third.
  func part(_ part: TimeMeaning.Part) -> DayRange {
    let months = (last.year - first.year) * 12 + last.month - first.month + 1
    // Whole months where there are enough of them.
    func cut(_ third: Int) -> CalendarDate {
      months >= 120 && months % 12 == 0
        ? first.adding(months: 12 * ((months / 12 * third + 1) / 3))
        : months >= 3 && first.day == 1
          ? first.adding(months: months * third / 3)
          : first.adding(days: months == 1 && count >= 28 ? 10 * third : count * third / 3)
    }
    switch part {
    case .start: return DayRange(first, max(first, cut(1).adding(days: -1)))
    case .middle: return DayRange(min(last, cut(1)), max(min(last, cut(1)), cut(2).adding(days: -1)))
    case .end: return DayRange(min(last, cut(2)), last)
    }
  }

  /// The so-manieth unit that lies whole within these days; 0 for the last one, −1 for the one before it.
  func whole(_ unit: CalendarUnit, _ nth: Int) -> DayRange? {
    let found: DayRange?
    switch unit {
    case .day:
      let day = nth <= 0 ? last.adding(days: nth) : first.adding(days: nth - 1)
      found = DayRange(day, day)
    // The last week of a month is the last with most of its days in it; the first one lies whole in it.
    case .week where nth > 0: found = weeks(from: 1, length: 7, nth)
    case .week:
      let thursday = weeks(from: 4, length: 1, nth).first
      return first <= thursday && thursday <= last
        ? DayRange(thursday.adding(days: -3), thursday.adding(days: 3)) : nil
    case .weekend: found = weeks(from: 6, length: 2, nth)
    case .month, .quarter, .year, .decade:
      let start = nth == 0 ? last : unit.moved(first, by: nth - 1)
      found = unit.range(around: start, shiftedBy: 0, .open)
    case .second, .minute, .hour, .century: found = nil
    }
    return found.flatMap { first <= $0.first && $0.last <= last ? $0 : nil }
  }

  /// So many days from a weekday on, the so-manieth time that they come.
  private func weeks(from weekday: Int, length: Int, _ nth: Int) -> DayRange {
    let start =
      if nth <= 0 {
        last.adding(days: 7 * nth - (last.weekday - (weekday + length - 1) + 7) % 7 - length + 1)
      } else {
        first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (nth - 1))
      }
    return DayRange(start, start.adding(days: length - 1))
  }
}
