// How evidence moves along the calendar: from the days an anchor may be to the days that words beside it mean.

extension DaySet {
  /// A run with more of a weekday than this (some 380 years) is not listed day by day.
  static let mostListedDays = 20_000

  /// Every such weekday (1 = Monday … 7 = Sunday) in a set.
  ///
  /// A run that holds too many of them to be listed, as an open one does, is given back whole: a day that is
  /// possible never gets lost.
  public static func weekdays(_ weekday: Int, in days: DaySet) -> DaySet {
    DaySet(
      days.ranges.flatMap { run -> [DayRange] in
        guard run.count / 7 <= mostListedDays else { return [run] }
        let first = Int(run.first.dayNumber) + (weekday - run.first.weekday + 7) % 7
        return stride(from: first, through: Int(run.last.dayNumber), by: 7).map { number in
          let day = CalendarDate(dayNumber: Int32(number))
          return DayRange(day, day)
        }
      })
  }

  /// Every day moved by a number of months.
  ///
  /// Runs stay whole: a month after 27 February–2 March is 27 March–2 April, with the last days of March that
  /// no day of February leads to. Whoever counts so does not mean to leave them out.
  public func shifted(byMonths months: Int) -> DaySet {
    mapRuns { ($0.adding(months: months), $1.adding(months: months)) }
  }

  /// The ISO weeks (Monday to Sunday) of all days, moved by a number of weeks: −1 is «forrige uke».
  public func weeks(offset: Int = 0) -> DaySet {
    let days = 7 * CalendarDate.bounded(offset)
    return mapRuns { first, last in
      (
        first.adding(days: days + 1 - first.weekday),
        last.adding(days: days + 7 - last.weekday)
      )
    }
  }

  /// The calendar months of all days, moved by a number of months: −1 is «forrige måned».
  public func months(offset: Int = 0) -> DaySet {
    mapRuns { first, last in
      (
        first.adding(days: 1 - first.day).adding(months: offset),
        last.adding(days: 1 - last.day).adding(months: 1).adding(months: offset).adding(days: -1)
      )
    }
  }

  /// The calendar years of all days, moved by a number of years: −1 is «i fjor».
  public func years(offset: Int = 0) -> DaySet {
    let offset = CalendarDate.bounded(offset)
    return mapRuns { first, last in
      (
        CalendarDate.january(of: first.year + offset),
        CalendarDate.january(of: last.year + offset + 1).adding(days: -1)
      )
    }
  }

  /// The union of what becomes of each run; open ends stay open, and no other end goes beyond them.
  private func mapRuns(_ moved: (CalendarDate, CalendarDate) -> (CalendarDate, CalendarDate)) -> DaySet {
    DaySet(
      ranges.map { run in
        let (first, last) = moved(run.first, run.last)
        return DayRange(
          run.first <= Self.distantPast ? run.first : first.withinReach,
          run.last >= Self.distantFuture ? run.last : last.withinReach)
      })
  }
}
