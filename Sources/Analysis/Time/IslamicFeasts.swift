import TimelineModel

/// The feasts of the Islamic calendar: on the days on which they were announced, and beyond those years by the
/// tabular calendar, a day more to either side, for the moon is seen when it is seen.
enum IslamicFeasts {
  static func ramadan(in year: Int) -> DayRange? {
    guard let first = observed(ramadans, year), let feast = observed(fitrs, year) else {
      return tabular(month: 9, day: 1, length: 30, in: year)
    }
    return DayRange(first, feast.adding(days: -1))
  }

  static func fitr(in year: Int) -> DayRange? {
    observed(fitrs, year).map { DayRange($0, $0.adding(days: 2)) }
      ?? tabular(month: 10, day: 1, length: 3, in: year)
  }

  static func adha(in year: Int) -> DayRange? {
    observed(adhas, year).map { DayRange($0, $0.adding(days: 3)) }
      ?? tabular(month: 12, day: 10, length: 4, in: year)
  }

  private typealias Day = (month: Int, day: Int)

  private static func observed(_ days: [Day], _ year: Int) -> CalendarDate? {
    guard days.indices.contains(year - firstYear) else { return nil }
    return CalendarDate(year: year, month: days[year - firstYear].month, day: days[year - firstYear].day)
  }

  /// First days as announced in Saudi Arabia; other countries may be a day beside.
  private static let firstYear = 2010
  private static let ramadans: [Day] = [
    (8, 11), (8, 1), (7, 20), (7, 10), (6, 28), (6, 18), (6, 6), (5, 27), (5, 17), (5, 6), (4, 24), (4, 13),
    (4, 2), (3, 23), (3, 11),
  ]
  private static let fitrs: [Day] = [
    (9, 10), (8, 30), (8, 19), (8, 8), (7, 28), (7, 17), (7, 6), (6, 25), (6, 15), (6, 4), (5, 24), (5, 13),
    (5, 2), (4, 21), (4, 10),
  ]
  private static let adhas: [Day] = [
    (11, 16), (11, 6), (10, 26), (10, 15), (10, 4), (9, 24), (9, 12), (9, 1), (8, 21), (8, 11), (7, 31),
    (7, 20), (7, 9), (6, 28), (6, 16),
  ]

  /// The possible days by the tabular Islamic calendar, which may lie a day beside the observed one; of the first
  /// time that it begins in the year.
  static func tabular(month: Int, day: Int, length: Int, in year: Int) -> DayRange? {
    let around = (year - 622) * 33 / 32
    for hijri in (around - 1)...(around + 2) {
      let months = (59 * (month - 1) + 1) / 2
      let number = (hijri - 1) * 354 + (3 + 11 * hijri) / 30 + months + day - 1
      // 1 Muharram of year 1 is 19 July 622 (Gregorian), by the civil epoch.
      guard let epoch = CalendarDate(year: 622, month: 7, day: 19) else { return nil }
      let first = epoch.adding(days: number)
      if first.year == year { return DayRange(first.adding(days: -1), first.adding(days: length)) }
    }
    return nil
  }
}
