import TimelineModel

/// Dates of the calendar, numeric dates, years, ranges, decades and centuries.
enum EnglishDates {
  static let rules: [TimeRule] =
    days + numeric + years + ranges + eras + namedDecades + sureMonths + middles

  private static let nth = "{day}[st|nd|rd|th]"

  private static let days = [
    TimeRule("month-day-year", "{month}[.] [the] \(nth)[,] {year}") { $0.dayMeaning($0[.month], $0[.day]) },
    TimeRule("day-month-year", "[the] \(nth) [of] {month}[.][,] {year}") {
      $0.dayMeaning($0[.month], $0[.day])
    },
    // A year or a quarter that ended then is over, however near the next such day.
    TimeRule("ended-on", "ended < {month}[.] \(nth)[,] {year}") { $0.dayMeaning($0[.month], $0[.day]) },
    TimeRule("ended-on", "ended < {month}[.] \(nth)") {
      $0.day($0[.month], $0[.day]).map { .annual($0, .last) }
    },
    // Known by its day alone.
    TimeRule("eleventh-of-september", "{monthNumber}/{day}") { eleventhOfSeptember($0[.monthNumber], $0) },
    TimeRule(
      "eleventh-of-september", "{month}[.] {day}> [terrorist|terror] attacks|hijackings|hijackers|commission"
    ) { eleventhOfSeptember($0[.month], $0) },
    TimeRule("month-day", "{month}[.] [the] \(nth)") { $0.dayMeaning($0[.month], $0[.day]) },
    TimeRule("day-month", "[the] \(nth) [of] {month}") { $0.dayMeaning($0[.month], $0[.day]) },
    TimeRule("ordinal-month", "the {ordinal} of {month} [{year}]") {
      $0.dayMeaning($0[.month], $0[.ordinal])
    },
    TimeRule("weekday-date", "{weekday}[,] {month}[.] \(nth)[[,] {year}]") {
      .dated(weekday: $0[.weekday], $0.dayMeaning($0[.month], $0[.day]))
    },
    TimeRule("weekday-date", "{weekday}[,] [the] \(nth) [of] {month} [{year}]") {
      .dated(weekday: $0[.weekday], $0.dayMeaning($0[.month], $0[.day]))
    },
    TimeRule("day-of-month", "on|by|until|till|since|before|after|from < the {day}st|nd|rd|th {end}") {
      .dayOfMonth($0[.day])
    },
    TimeRule("nth-weekday", "the {ordinal} {weekday} in|of {month} [{year}]") {
      .annual(.weekday($0[.weekday], nth: $0[.ordinal], month: $0[.month]), $0.yearChoice)
    },
    TimeRule("last-weekday-of-month", "the last {weekday} in|of {month} [{year}]") {
      .annual(.weekday($0[.weekday], nth: 0, month: $0[.month]), $0.yearChoice)
    },
    TimeRule("nth-day", "the first day of {time}") { nthDay(1, $0) },
    TimeRule("nth-day", "the last|final day of {time}") { nthDay(0, $0) },
    TimeRule("week-of-month", "the {ordinal} week of|in {month} [{year}]") {
      .annual(.sevenDays(nth: $0[.ordinal], month: $0[.month]), $0.yearChoice)
    },
    TimeRule("week-of-month", "the last week of|in {month} [{year}]") {
      .annual(.sevenDays(nth: 0, month: $0[.month]), $0.yearChoice)
    },
    TimeRule("week-ended", "the week ended|ending [on] {month}[.] {day}") { captures in
      captures.day(captures[.month], captures[.day]).map { .counted(0, .week, from: .annual($0, .nearest)) }
    },
    // «25 June 1950, a Sunday».
    TimeRule("date-and-weekday", "{time}, a {weekday}") { captures in
      captures.time.flatMap { time in
        if case .annual(.day, _) = time { .dated(weekday: captures[.weekday], time) } else { nil }
      }
    },
    TimeRule("delivery-month", "{month}> delivery|contract|contracts|futures") {
      .annual(.month($0[.month]), .next)
    },
    TimeRule("week-of-day", "the week of {time}") { captures in
      captures.time.flatMap { $0.isDay ? .counted(0, .week, from: $0) : nil }
    },
    TimeRule("week-of-day", "the week beginning|starting|commencing [on] {time}") { captures in
      captures.time.flatMap { $0.isDay ? .counted(0, .week, from: $0) : nil }
    },
    TimeRule("week-of-day", "the weekend of {time}") { captures in
      captures.time.flatMap { $0.isDay ? .nth(1, .weekend, of: .counted(0, .week, from: $0)) : nil }
    },
    TimeRule("every-month", "every|each {month}") { .everyYear(.month($0[.month])) },
    TimeRule("every-month", "every|each {month} {day}") { captures in
      captures.day(captures[.month], captures[.day]).map { .everyYear($0) }
    },
    TimeRule("every-month", "every|each {day} {month}") { captures in
      captures.day(captures[.month], captures[.day]).map { .everyYear($0) }
    },
    TimeRule("every-season", "every|each {season}") {
      Season(rawValue: $0[.season]).map { .everyYear(.season($0)) }
    },
    TimeRule("month-year", "{month}[.][,] [of] {year}") { .annual(.month($0[.month]), .stated($0[.year])) },
    TimeRule("month", "{month}", bare: true) { .annual(.month($0[.month]), .nearest) },
    TimeRule("of-month", "the|a|an|its|his|her|their|our < {time}") { captures in
      if case .annual(.month, .nearest)? = captures.time { captures.time } else { nil }
    },
  ]

  private static func eleventhOfSeptember(_ month: Int, _ captures: TimeCaptures) -> TimeMeaning? {
    month == 9 && captures[.day] == 11 ? .annual(.day(month: 9, day: 11), .stated(2001)) : nil
  }

  private static func nthDay(_ number: Int, _ captures: TimeCaptures) -> TimeMeaning? {
    captures.time.flatMap { $0.isDay ? nil : .nth(number, .day, of: $0) }
  }

  /// Months that are no other word: «October» without a preposition is the month all the same.
  private static let sureMonths =
    [
      ("january", 1), ("february", 2), ("july", 7), ("september", 9), ("october", 10), ("november", 11),
      ("december", 12),
    ].map { name, number in
      TimeRule("sure-month", "\(name)|\(name)'s") { _ in .annual(.month(number), .nearest) }
    }
    + [("march", 3), ("april", 4), ("may", 5), ("june", 6), ("august", 8)].map { name, number in
      TimeRule("sure-month", "\(name)'s") { _ in .annual(.month(number), .nearest) }
    }

  /// «Mid-March» is one word, and so is «mid-1990s».
  private static let middles =
    English.months.map { name, number in
      TimeRule("mid-month", "mid-\(name)|late-\(name)|early-\(name) [{year}]") { captures in
        .part(.middle, of: .annual(.month(number), captures.yearChoice))
      }
    }
    + (1850...2049).map { year in
      TimeRule("mid-year", "mid-\(year)") { _ in .part(.middle, of: .annual(.year, .stated(year))) }
    }
    + English.ordinals.map { word, number in
      // «March eighth», not «March first-quarter».
      TimeRule("month-ordinal", "{month} \(word) {end}") { $0.dayMeaning($0[.month], number) }
    }
    + English.ordinals.filter { $0.value >= 10 }.map { word, number in
      TimeRule("mid-century", "[the] mid-\(word)|mid-\(number)\(number == 21 ? "st" : "th") century") { _ in
        .part(.middle, of: .years(100 * number - 100, 100 * number - 1))
      }
    }
    + stride(from: 1800, through: 2040, by: 10).map { first in
      TimeRule("mid-decade", "[the] mid-\(first)s") { _ in .part(.middle, of: .years(first, first + 9)) }
    }

  private static let numeric = [
    TimeRule("iso-date", "{year}-{monthNumber}-{day}") { $0.dayMeaning($0[.monthNumber], $0[.day]) },
    // Month first as in the United States; where that cannot be, the day.
    TimeRule("slash-date", "{monthNumber}/{day}/{year}") { $0.dayMeaning($0[.monthNumber], $0[.day]) },
    TimeRule("slash-date", "{monthNumber}/{day}/{shortYear}") { $0.dayMeaning($0[.monthNumber], $0[.day]) },
    TimeRule("slash-date", "{day}/{monthNumber}/{year}") { $0.dayMeaning($0[.monthNumber], $0[.day]) },
    TimeRule("slash-date", "{day}/{monthNumber}/{shortYear}") { $0.dayMeaning($0[.monthNumber], $0[.day]) },
    TimeRule("dotted-date", "{day}.{monthNumber}.{year}") { $0.dayMeaning($0[.monthNumber], $0[.day]) },
  ]

  private static let cars = """
    honda|toyota|ford|chevrolet|chevy|nissan|bmw|audi|volkswagen|mercedes|mercedes-benz|hyundai|kia|mazda|subaru|jeep|\
    dodge|chrysler|buick|cadillac|gmc|lexus|tesla|volvo|porsche|ferrari|pontiac|lincoln|mitsubishi|harley-davidson
    """

  private static let years = [
    TimeRule("year", "[the] [full|calendar] year {year}") { .annual(.year, .stated($0[.year])) },
    TimeRule("year", "calendar {year}") { .annual(.year, .stated($0[.year])) },
    TimeRule("year", "{year}") { captures in
      (1750...2049).contains(captures[.year]) ? .annual(.year, .stated(captures[.year])) : nil
    },
    // As it is said: «nineteen ninety-one», «twenty fourteen», «by the year two thousand».
    TimeRule("spoken-year", "[the] [year] nineteen {number}") {
      (10...99).contains($0[.number]) ? .annual(.year, .stated(1900 + $0[.number])) : nil
    },
    TimeRule("spoken-year", "{time} [of] nineteen {number}") { captures in
      (10...99).contains(captures[.number])
        ? captures.time?.inYear(.stated(1900 + captures[.number])) : nil
    },
    TimeRule("spoken-year", "[the] [year] nineteen oh {number}") {
      $0[.number] < 10 ? .annual(.year, .stated(1900 + $0[.number])) : nil
    },
    TimeRule("spoken-year", "twenty {number} {end}", bare: true) {
      (10...30).contains($0[.number]) ? .annual(.year, .stated(2000 + $0[.number])) : nil
    },
    TimeRule("spoken-year", "the year two thousand [[and] {number}]") {
      .annual(.year, .stated(2000 + max(0, $0[.number])))
    },
    TimeRule("spoken-year", "two thousand and {number} {end}", bare: true) {
      $0[.number] <= 30 ? .annual(.year, .stated(2000 + $0[.number])) : nil
    },
    // «In '94».
    TimeRule("short-year", "in|of|since|until|by|from < '{shortYear}") { .annual(.year, $0.yearChoice) },
    // «Vision 2030», «a 2015 Honda» are names.
    TimeRule("named-by-year", "vision|agenda|regulations|rules|order|horizon|windows|expo {year}") { _ in
      .nothing
    },
    TimeRule("named-by-year", "{year} (\(cars))") { _ in .nothing },
    TimeRule("old-year", "{year}", bare: true) { .annual(.year, .stated($0[.year])) },
    TimeRule("year-in-brackets", "{(}<{year}>{)}") { .annual(.year, .stated($0[.year])) },
    TimeRule("fiscal-year", "[the] fiscal [year] {year}") { .annual(.year, .stated($0[.year])) },
    TimeRule("fiscal-year", "[the] {year} fiscal year") { .annual(.year, .stated($0[.year])) },
    TimeRule("fiscal-year", "the fiscal year") { _ in .annual(.year, .shifted(0, .article)) },
  ]

  private static let ranges =
    weekdayRanges + [
      TimeRule("day-range", "{month}[.] {day}[st|nd|rd|th]–{day}[st|nd|rd|th][[,] {year}]") {
        $0.dayRange($0[.month], $0[.day], $0[.month], $0[.day, second: true])
      },
      TimeRule("day-range", "[the] {day}[st|nd|rd|th]–{day}[st|nd|rd|th] [of] {month} [{year}]") {
        $0.dayRange($0[.month], $0[.day], $0[.month], $0[.day, second: true])
      },
      TimeRule("day-range", "{day}/{day} {month} [{year}]") {
        $0.dayRange($0[.month], $0[.day], $0[.month], $0[.day, second: true])
      },
      TimeRule("date-range", "{day} {month}–{day} {month} [{year}]") {
        $0.dayRange($0[.month], $0[.day], $0[.month, second: true], $0[.day, second: true])
      },
      TimeRule("date-range", "{month}[.] {day}–{month}[.] {day}[[,] {year}]") {
        $0.dayRange($0[.month], $0[.day], $0[.month, second: true], $0[.day, second: true])
      },
      TimeRule("month-range", "{month}–{month} [{year}]") {
        .range(
          .annual(.month($0[.month]), $0.yearChoice), .annual(.month($0[.month, second: true]), $0.yearChoice)
        )
      },
      TimeRule("year-range", "{year}–{year}") {
        $0[.year] < $0[.year, second: true] ? .years($0[.year], $0[.year, second: true]) : nil
      },
      TimeRule("short-year-range", "({year}–{shortYear}|{year}/{shortYear})") { captures in
        let last = captures[.year] / 100 * 100 + captures[.shortYear]
        return last > captures[.year] ? .years(captures[.year], last) : nil
      },
      // «From March to May 2014»: the year is said once, and is that of both.
      TimeRule("shared-year", "{time}> to|and|or|until|through {time}") { captures in
        shared(captures)
      },
      // Where nothing else is written, they are one: «from March to May 2014».
      TimeRule("typed-range", "[from] {time} to|until|till|through {time}", typed: true) { captures in
        range(captures)
      },
      TimeRule("typed-range", "between {time} and {time}", typed: true) { range($0) },
      TimeRule("typed-week", "week {number} [[of|in] {year}]", typed: true) {
        (1...53).contains($0[.number]) ? .annual(.week($0[.number]), $0.yearChoice) : nil
      },
      TimeRule(
        "typed-range", "[from|between] {month} to|and|until|till|through {month} [{year}]", typed: true
      ) {
        .range(
          .annual(.month($0[.month]), $0.yearChoice), .annual(.month($0[.month, second: true]), $0.yearChoice)
        )
      },
      TimeRule("shared-month", "{day}> and|to|or|until|through {day} {month} [{year}]") {
        $0.dayMeaning($0[.month], $0[.day])
      },
      TimeRule("shared-month", "{month}[.] {day}> and|to|or|until|through {day}[,] {year}") {
        $0.dayMeaning($0[.month], $0[.day])
      },
    ]

  /// «Friday-Sunday» is one word.
  private static let weekdayRanges: [TimeRule] = {
    let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    return names.indices.flatMap { first in
      names.indices.filter { $0 != first }.map { last in
        TimeRule("weekday-range", "\(names[first])-\(names[last])") { _ in
          .range(.weekday(first + 1, .nearest), .weekday(last + 1, .nearest))
        }
      }
    }
  }()

  private static func range(_ captures: TimeCaptures) -> TimeMeaning? {
    guard let first = shared(captures) ?? captures.time, let second = captures.secondTime else { return nil }
    return .range(first, second)
  }

  /// «From August until February 1943» begins the year before.
  private static func shared(_ captures: TimeCaptures) -> TimeMeaning? {
    // «From 6 a.m. to noon Saturday»: so is the day.
    if case .clock(let hour, let minute, .shifted(0, .day, .earlier))? = captures.time,
      case .clock(_, _, let day)? = captures.secondTime, day != .shifted(0, .day, .earlier)
    {
      return .clock(hour, minute, day)
    }
    guard let second = captures.secondTime, case .stated(let year)? = second.statedYear,
      let first = captures.time?.inYear(.stated(year))
    else { return nil }
    let days = TimeResolution(direction: .open)
    let start = days.range(of: first, from: CalendarDate(dayNumber: 0))
    guard let start, let end = days.range(of: second, from: start.first), start.first > end.last else {
      return first
    }
    return captures.time?.inYear(.stated(year - 1))
  }

  private static let eras = [
    TimeRule("decade", "[the] {decade}s") { .years($0[.decade], $0[.decade] + 9) },
    TimeRule("decade", "the '{decade}s") { .years($0[.decade], $0[.decade] + 9) },
    TimeRule("decade", "[the] early '{decade}s") { .part(.start, of: .years($0[.decade], $0[.decade] + 9)) },
    TimeRule("decade", "[the] late '{decade}s") { .part(.end, of: .years($0[.decade], $0[.decade] + 9)) },
    TimeRule("century", "[the] {ordinal} century") {
      .years($0[.ordinal] * 100 - 100, $0[.ordinal] * 100 - 1)
    },
    TimeRule("century", "[the] {number}st|nd|rd|th century") {
      .years($0[.number] * 100 - 100, $0[.number] * 100 - 1)
    },
    TimeRule("century", "[the] {number}st-century|nd-century|rd-century|th-century") {
      .years($0[.number] * 100 - 100, $0[.number] * 100 - 1)
    },
    TimeRule("century", "{number}st|nd|rd|th centuries") {
      .years($0[.number] * 100 - 100, $0[.number] * 100 - 1)
    },
    TimeRule("century", "[the] {number}st|nd|rd|th> and|to {number}st|nd|rd|th centuries") {
      .years($0[.number] * 100 - 100, $0[.number] * 100 - 1)
    },
    TimeRule("century", "[the] {ordinal}-century") {
      .years($0[.ordinal] * 100 - 100, $0[.ordinal] * 100 - 1)
    },
    TimeRule("before-christ", "({number}|{year}) (bc|bce|b.c.)") { beforeChrist($0) },
    // «From 264 to 241 BC».
    TimeRule("before-christ", "({number}|{year})> (to|and|or|until) ({number}|{year}) (bc|bce|b.c.)") {
      beforeChrist($0)
    },
    TimeRule("before-christ", "{number}–{number} (bc|bce|b.c.)") { captures in
      let (first, last) = (captures[.number], captures[.number, second: true])
      return last > 0 && last < first ? .years(1 - first, 1 - last) : nil
    },
    TimeRule("century-before-christ", "[the] {ordinal} century (bc|bce|b.c.)") {
      .years(1 - 100 * $0[.ordinal], 100 - 100 * $0[.ordinal])
    },
    TimeRule("century-before-christ", "[the] {number}st|nd|rd|th century (bc|bce|b.c.)") {
      .years(1 - 100 * $0[.number], 100 - 100 * $0[.number])
    },
    TimeRule("before-christ", "{time} [of] ({number}|{year}) (bc|bce|b.c.)") {
      $0.time?.inYear(.stated(1 - max($0[.number], $0[.year])))
    },
    TimeRule("anno-domini", "({number}|{year}) (ad|ce|a.d.)") {
      .annual(.year, .stated(max($0[.number], $0[.year])))
    },
    TimeRule("anno-domini", "ad {number}") { .annual(.year, .stated($0[.number])) },
    TimeRule("anno-domini", "ad {year}") { .annual(.year, .stated($0[.year])) },
  ]

  /// BC is counted back from the year 1, which follows 1 BC.
  private static func beforeChrist(_ captures: TimeCaptures) -> TimeMeaning {
    .annual(.year, .stated(1 - max(captures[.number], captures[.year])))
  }

  private static let namedDecades = English.decades.map { word, first in
    TimeRule("named-decade", "the \(word)") { _ in .years(first, first + 9) }
  }
}
