import TimelineModel

/// Feasts and holidays with their days in any year.
enum Holiday: Int, Hashable, Sendable, CaseIterable {
  case newYearsDay = 1
  case turnOfYear, palmSunday, maundyThursday, goodFriday, holySaturday, easterSunday, easterMonday, easter
  case ascension, whitSunday, whitMonday, whitsun, labourDay, liberationDay, constitutionDay, midsummer
  case allSaints, littleChristmasEve, christmasEve, christmasDay, boxingDay, christmas, betweenChristmas
  case newYearsEve, bastilleDay, newroz, ramadan, eidFitr, eidAdha
  case easterWeek, whitEve, shrovetide, shroveMonday, shroveTuesday, ashWednesday, mothersDay, fathersDay
  case valentinesDay, halloween, unitedNationsDay, midsummerDay, saintOlafsDay, saintLucysDay, advent
  case firstAdvent, secondAdvent, thirdAdvent, fourthAdvent, ashura
  case easterHolidays, autumnHolidays, winterHolidays, generalHolidays
  case newYearsWeekend, christmasWeekend, christmasHolidays

  /// Its days in a year.
  func days(in year: Int) -> DayRange? {
    let easter = Self.easterSunday(of: year)
    func from(_ first: Int, _ last: Int) -> DayRange {
      DayRange(easter.adding(days: first), easter.adding(days: last))
    }
    switch self {
    case .palmSunday: return from(-7, -7)
    case .maundyThursday: return from(-3, -3)
    case .goodFriday: return from(-2, -2)
    case .holySaturday: return from(-1, -1)
    case .easterSunday: return from(0, 0)
    case .easterMonday: return from(1, 1)
    case .easter: return from(-3, 1)
    case .ascension: return from(39, 39)
    case .whitSunday: return from(49, 49)
    case .whitMonday: return from(50, 50)
    case .whitsun: return from(48, 50)
    case .allSaints: return sunday(1, of: 11, year)
    case .newYearsDay: return fixed(year, 1, 1)
    case .labourDay: return fixed(year, 5, 1)
    case .liberationDay: return fixed(year, 5, 8)
    case .constitutionDay: return fixed(year, 5, 17)
    case .midsummer: return fixed(year, 6, 23)
    case .bastilleDay: return fixed(year, 7, 14)
    case .newroz: return fixed(year, 3, 21)
    case .littleChristmasEve: return fixed(year, 12, 23)
    case .christmasEve: return fixed(year, 12, 24)
    case .christmasDay: return fixed(year, 12, 25)
    case .boxingDay: return fixed(year, 12, 26)
    case .christmas: return fixed(year, 12, 24, through: 26)
    case .betweenChristmas: return fixed(year, 12, 27, through: 30)
    case .newYearsEve: return fixed(year, 12, 31)
    case .turnOfYear:
      return CalendarDate(year: year, month: 1, day: 1).map { DayRange($0.adding(days: -1), $0) }
    case .easterWeek: return from(-6, 0)
    case .whitEve: return from(48, 48)
    case .shrovetide: return from(-49, -49)
    case .shroveMonday: return from(-48, -48)
    case .shroveTuesday: return from(-47, -47)
    case .ashWednesday: return from(-46, -46)
    case .mothersDay: return sunday(2, of: 2, year)
    case .fathersDay: return sunday(2, of: 11, year)
    case .valentinesDay: return fixed(year, 2, 14)
    case .halloween: return fixed(year, 10, 31)
    case .unitedNationsDay: return fixed(year, 10, 24)
    case .midsummerDay: return fixed(year, 6, 24)
    case .saintOlafsDay: return fixed(year, 7, 29)
    case .saintLucysDay: return fixed(year, 12, 13)
    case .firstAdvent: return advent(1, year)
    case .secondAdvent: return advent(2, year)
    case .thirdAdvent: return advent(3, year)
    case .fourthAdvent: return advent(4, year)
    case .advent:
      guard let first = advent(1, year), let eve = fixed(year, 12, 24) else { return nil }
      return DayRange(first.first, eve.first)
    case .newYearsWeekend: return Holiday.turnOfYear.days(in: year).map { $0.withWeekendBeside() }
    case .christmasWeekend: return Holiday.christmas.days(in: year).map { $0.withWeekendBeside() }
    case .easterHolidays: return from(-9, 1)
    case .christmasHolidays:
      guard let eve = fixed(year, 12, 22), let end = fixed(year + 1, 1, 2) else { return nil }
      return DayRange(eve.first, end.first)
    // The counties choose: one of two weeks.
    case .autumnHolidays: return weeks(40, 41, year)
    case .winterHolidays: return weeks(8, 9, year)
    // The last three whole weeks of July, when industry rests.
    case .generalHolidays:
      guard let end = CalendarDate(year: year, month: 7, day: 31) else { return nil }
      let sunday = end.adding(days: -(end.weekday % 7))
      return DayRange(sunday.adding(days: -20), sunday)
    case .ashura: return IslamicFeasts.tabular(month: 1, day: 10, length: 1, in: year)
    case .ramadan: return IslamicFeasts.ramadan(in: year)
    case .eidFitr: return IslamicFeasts.fitr(in: year)
    case .eidAdha: return IslamicFeasts.adha(in: year)
    }
  }

  private func weeks(_ first: Int, _ last: Int, _ year: Int) -> DayRange {
    DayRange(
      CalendarDate.monday(ofWeek: first, year: year),
      CalendarDate.monday(ofWeek: last, year: year).adding(days: 6))
  }

  private func fixed(_ year: Int, _ month: Int, _ day: Int, through last: Int? = nil) -> DayRange? {
    guard let first = CalendarDate(year: year, month: month, day: day) else { return nil }
    return DayRange(first, first.adding(days: (last ?? day) - day))
  }

  /// The so-manieth Sunday of a month: in Norway All Saints', Mother's Day and Father's Day.
  private func sunday(_ nth: Int, of month: Int, _ year: Int) -> DayRange? {
    Annual.weekday(7, nth: nth, month: month).days(in: year)
  }

  /// The Sundays of Advent: the fourth is the last one before Christmas Day.
  private func advent(_ sunday: Int, _ year: Int) -> DayRange? {
    guard let eve = CalendarDate(year: year, month: 12, day: 24) else { return nil }
    let day = eve.adding(days: -(eve.weekday % 7) - 7 * (4 - sunday))
    return DayRange(day, day)
  }

  /// Easter Sunday by the anonymous Gregorian computus (Meeus, «Astronomical Algorithms», chapter 8).
  static func easterSunday(of year: Int) -> CalendarDate {
    let golden = year % 19
    let (century, rest) = year.quotientAndRemainder(dividingBy: 100)
    let correction = (century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 19 * golden + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - correction - rest % 4) % 7
    let late = (golden + 11 * correction + 22 * weekday) / 451
    let days = correction + weekday - 7 * late
    let equinox = CalendarDate.monday(ofWeek: 1, year: year)
    let march22 = CalendarDate(year: year, month: 3, day: 22) ?? equinox
    return march22.adding(days: days)
  }
}

extension DayRange {
  /// With the Saturday and the Sunday that they touch: days off in a row.
  fileprivate func withWeekendBeside() -> DayRange {
    let before = first.weekday == 7 ? 1 : first.weekday == 1 ? 2 : 0
    let after = last.weekday == 6 ? 1 : last.weekday == 5 ? 2 : 0
    return DayRange(first.adding(days: -before), last.adding(days: after))
  }
}
