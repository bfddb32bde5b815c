import TimelineModel

/// The time expressions of Bokmål and Nynorsk, one row each.
///
/// At each word the longest match wins, then the earlier row: so order has meaning only between rows that
/// match the same words. A row has at least one line in `Tests/AnalysisTests/Corpus/norwegian-time.txt`.
let norwegianTimeRules: [TimeRule] =
  NorwegianTyped.rules + NorwegianDates.rules + NorwegianDays.rules + NorwegianClock.rules
  + NorwegianUnits.rules
  + NorwegianDistances.rules + NorwegianHabits.rules + NorwegianPeriods.rules + NorwegianHolidays.rules
  + NorwegianContext.rules

extension TimeCaptures {
  /// The year of {year} or {shortYear}, when there is one.
  var yearChoice: TimeMeaning.YearChoice {
    if self[.year] > 0 { return .stated(self[.year]) }
    if self[.shortYear] >= 0 { return .stated(fullYear) }
    return .nearest
  }

  /// The stated year; else the one told before it in its sentence, or the nearest.
  var yearTold: TimeMeaning.YearChoice { self[.year] > 0 ? .stated(self[.year]) : .told }

  /// Two digits stand for the years from 1936 to 2035: «5. mai 45» is of the war.
  private var fullYear: Int { self[.shortYear] <= 35 ? 2000 + self[.shortYear] : 1900 + self[.shortYear] }

  /// The unit of {unit}.
  var unit: CalendarUnit { CalendarUnit(rawValue: self[.unit]) ?? .day }

  /// The unit, when it is a day or longer.
  var longUnit: CalendarUnit? { unit.rawValue >= CalendarUnit.day.rawValue ? unit : nil }

  var dayPart: DayPart { DayPart(rawValue: self[.daypart]) ?? .morning }
  var season: Annual { .season(Season(rawValue: self[.season]) ?? .spring) }
  var secondSeason: Annual { .season(Season(rawValue: self[.season, second: true]) ?? .spring) }

  /// A day of a month; nil when no year has it.
  func day(_ month: Int, _ day: Int) -> Annual? {
    (1...12).contains(month) && Annual.day(month: month, day: day).days(in: 2020) != nil
      ? .day(month: month, day: day) : nil
  }

  /// A day of a month in the stated or nearest year; «31. februar» is no time.
  func dayMeaning(_ month: Int, _ number: Int) -> TimeMeaning {
    day(month, number).map { .annual($0, yearChoice) } ?? .nothing
  }

  /// From one day to another in the same year.
  func dayRange(_ firstMonth: Int, _ first: Int, _ lastMonth: Int, _ last: Int) -> TimeMeaning? {
    let (start, end) = (dayMeaning(firstMonth, first), dayMeaning(lastMonth, last))
    return start == .nothing || end == .nothing ? nil : .range(start, end)
  }
}
