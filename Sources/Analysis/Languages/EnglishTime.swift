/// The time expressions of English, one row each, as in `NorwegianTime.swift`.
let englishTimeRules: [TimeRule] =
  EnglishDates.rules + EnglishDates.namedDecades + EnglishDistances.rules + EnglishPeriods.rules

/// Dates of the calendar, weekdays and the days around today.
enum EnglishDates {
  static let rules: [TimeRule] = dates + days

  private static let dates = [
    TimeRule("month-day-year", "{month}[.] {day}[st|nd|rd|th][,] {year}") {
      $0.dayMeaning($0[.month], $0[.day])
    },
    TimeRule("day-month-year", "[the] {day}[st|nd|rd|th] [of] {month}[.][,] {year}") {
      $0.dayMeaning($0[.month], $0[.day])
    },
    TimeRule("month-day", "{month}[.] {day}[st|nd|rd|th]") { $0.dayMeaning($0[.month], $0[.day]) },
    TimeRule("day-month", "[the] {day}[st|nd|rd|th] [of] {month}") { $0.dayMeaning($0[.month], $0[.day]) },
    TimeRule("weekday-date", "{weekday}[,] {month}[.] {day}[[,] {year}]") {
      .dated(weekday: $0[.weekday], $0.dayMeaning($0[.month], $0[.day]))
    },
    TimeRule("weekday-date", "{weekday}[,] {day} {month} [{year}]") {
      .dated(weekday: $0[.weekday], $0.dayMeaning($0[.month], $0[.day]))
    },
    TimeRule("month-year", "{month}[.][,] [of] {year}") { .annual(.month($0[.month]), .stated($0[.year])) },
    TimeRule("month", "{month}", bare: true) { .annual(.month($0[.month]), .nearest) },
    TimeRule("year", "{year}", bare: true) { .annual(.year, .stated($0[.year])) },
    TimeRule("iso-date", "{year}-{monthNumber}-{day}") { $0.dayMeaning($0[.monthNumber], $0[.day]) },
    TimeRule("slash-date", "{monthNumber}/{day}/{year}") { $0.dayMeaning($0[.monthNumber], $0[.day]) },
    TimeRule("day-range", "{month} {day}–{day}[[,] {year}]") {
      $0.dayRange($0[.month], $0[.day], $0[.month], $0[.day, second: true])
    },
    TimeRule("year-range", "{year}–{year}") {
      $0[.year] < $0[.year, second: true] ? .years($0[.year], $0[.year, second: true]) : nil
    },
    TimeRule("from-to", "from {time} to|until|through {time}") { range($0) },
    TimeRule("between", "between {time} and {time}") { range($0) },
    TimeRule("decade", "[the] {decade}s") { .years($0[.decade], $0[.decade] + 9) },
    TimeRule("century", "[the] {ordinal} century") {
      .years($0[.ordinal] * 100 - 100, $0[.ordinal] * 100 - 1)
    },
  ]

  static let namedDecades = English.decades.map { word, first in
    TimeRule("named-decade", "the \(word)") { _ in .years(first, first + 9) }
  }

  private static func range(_ captures: TimeCaptures) -> TimeMeaning? {
    guard let first = captures.time, let second = captures.secondTime else { return nil }
    return .range(second.statedYear.flatMap { first.inYear($0) } ?? first, second)
  }

  private static let days = [
    TimeRule("weekday", "{weekday}") { .weekday($0[.weekday], .nearest) },
    TimeRule("last-weekday", "last|past {weekday}") { .weekday($0[.weekday], .last) },
    TimeRule("next-weekday", "next|coming {weekday}") { .weekday($0[.weekday], .next) },
    TimeRule("this-weekday", "this {weekday}") { .weekday($0[.weekday], .nearest) },
    TimeRule("every-weekday", "every|each {weekday}") { .everyWeekday($0[.weekday]) },
    TimeRule("weekdays", "{weekdays}") { .everyWeekday($0[.weekdays]) },
    TimeRule("today", "today") { _ in .shifted(0, .day, .article) },
    TimeRule("yesterday", "yesterday") { _ in .shifted(-1, .day, .article) },
    TimeRule("tomorrow", "tomorrow") { _ in .shifted(1, .day, .article) },
    TimeRule("tonight", "tonight") { _ in .daypart(.night, .shifted(0, .day, .article)) },
    TimeRule("last-night", "last night") { _ in .daypart(.night, .shifted(-1, .day, .article)) },
    TimeRule("this-part-of-day", "this {daypart}") { .daypart($0.dayPart, .shifted(0, .day, .article)) },
    TimeRule("part-of-day", "{time} {daypart}") { captures in
      captures.time.flatMap { $0.isDay ? .daypart(captures.dayPart, $0) : nil }
    },
    TimeRule("early-or-late", "early|late|earlier|later [on] {time}") { captures in
      captures.time.flatMap { $0.isDay ? $0 : nil }
    },
    TimeRule("same-day", "[the] same day") { _ in .shifted(0, .day, .earlier) },
    TimeRule("next-day", "the next|following day") { _ in .shifted(1, .day, .earlier) },
    TimeRule("next-day", "the day after {end}") { _ in .shifted(1, .day, .earlier) },
    TimeRule("day-before", "the previous day") { _ in .shifted(-1, .day, .earlier) },
    TimeRule("day-before", "the day before {end}") { _ in .shifted(-1, .day, .earlier) },
  ]
}

/// Units by their distance, counted distances, lengths and habits.
enum EnglishDistances {
  static let rules: [TimeRule] = units + counted + lengths

  private static let units = [
    TimeRule("last-unit", "last {unit}") { shifted($0, -1) },
    TimeRule("this-unit", "this {unit}") { shifted($0, 0) },
    TimeRule("next-unit", "next {unit}") { shifted($0, 1) },
    TimeRule("weekend", "the|over weekend") { _ in .shifted(0, .weekend, .article) },
    TimeRule("last-named-month", "last {month}") { .annual(.month($0[.month]), .last) },
    TimeRule("next-named-month", "next {month}") { .annual(.month($0[.month]), .next) },
    TimeRule("in-last-year", "{time} [of] last year") { $0.time?.inYear(.shifted(-1, .article)) },
    TimeRule("in-this-year", "{time} [of] this year") { $0.time?.inYear(.shifted(0, .article)) },
    TimeRule("in-next-year", "{time} [of] next year") { $0.time?.inYear(.shifted(1, .article)) },
    TimeRule("earlier-this-unit", "(earlier|so far) this {unit}") { captures in
      captures.longUnit.map { .earlier($0, .article) }
    },
    TimeRule("later-this-unit", "later this {unit}") { captures in
      captures.longUnit.map { .later($0, .article) }
    },
    TimeRule("following-unit", "the following {unit}") { captures in
      captures.longUnit.map { .shifted(1, $0, .earlier) }
    },
    TimeRule("previous-unit", "the previous {unit}") { captures in
      captures.longUnit.map { .shifted(-1, $0, .earlier) }
    },
    TimeRule("same-unit", "[the] same {unit}") { captures in
      captures.longUnit.map { .shifted(0, $0, .earlier) }
    },
  ]

  private static func shifted(_ captures: TimeCaptures, _ count: Int) -> TimeMeaning? {
    switch captures.longUnit {
    case .year: .annual(.year, .shifted(count, .article))
    case let unit?: .shifted(count, unit, .article)
    case nil: nil
    }
  }

  private static let about = "[about|around|nearly|almost|some|over|more than|less than|at least|roughly]"

  private static let counted = [
    TimeRule("ago", "\(about) {number} [of] {unit} ago") { captures in
      captures.longUnit.map { .shifted(-captures[.number], $0, .article) } ?? .shifted(0, .day, .article)
    },
    TimeRule("few-ago", "[a] few|several {unit} ago") { few($0, -1, .article) },
    TimeRule("from-now", "in \(about) {number} [of] {unit}") { captures in
      captures.longUnit.map { .shifted(captures[.number], $0, .article) }
    },
    TimeRule("later", "\(about) {number} {unit} later") { captures in
      captures.longUnit.map { .shifted(captures[.number], $0, .earlier) }
    },
    TimeRule("earlier", "\(about) {number} {unit} earlier") { captures in
      captures.longUnit.map { .shifted(-captures[.number], $0, .earlier) }
    },
    TimeRule("few-later", "[a] few|several {unit} later") { few($0, 1, .earlier) },
  ]

  private static func few(_ captures: TimeCaptures, _ sign: Int, _ anchor: TimeMeaning.Anchor) -> TimeMeaning?
  {
    captures.longUnit.map { .around(low: sign < 0 ? -7 : 2, high: sign < 0 ? -2 : 7, $0, anchor) }
  }

  private static let lengths = [
    TimeRule("duration", "[for|in] \(about) {number} {unit}") { captures in
      captures[.number] == 1 && captures.unit == .day ? .nothing : .duration(captures[.number], captures.unit)
    },
    TimeRule("some-time", "[for] several|many|few {unit}") { .duration(nil, $0.unit) },
    TimeRule("last-units", "the last|past {number} {unit}") { .duration($0[.number], $0.unit) },
    TimeRule("every", "every|each {unit}") { .every(1, $0.unit) },
    TimeRule("daily", "daily") { _ in .every(1, .day) },
    TimeRule("weekly", "weekly") { _ in .every(1, .week) },
    TimeRule("monthly", "monthly") { _ in .every(1, .month) },
    TimeRule("yearly", "annually|yearly|annual") { _ in .every(1, .year) },
    TimeRule("age", "{number} {unit} old") { _ in .nothing },
  ]
}

/// Seasons, quarters, holidays, parts of times, and the words before times.
enum EnglishPeriods {
  static let rules: [TimeRule] = [
    TimeRule("season-year", "[the] {season} [of] {year}") { .annual($0.season, .stated($0[.year])) },
    TimeRule("this-season", "this|the {season}") { .annual($0.season, .nearest) },
    TimeRule("last-season", "last {season}") { .annual($0.season, .last) },
    TimeRule("next-season", "next {season}") { .annual($0.season, .next) },
    TimeRule("quarter", "[the] {ordinal} quarter [[of] {year}]") { captures in
      (1...4).contains(captures[.ordinal]) ? .annual(.quarter(captures[.ordinal]), captures.yearChoice) : nil
    },
    TimeRule("half", "[the] {ordinal} half of {year}") { captures in
      (1...2).contains(captures[.ordinal]) ? .annual(.half(captures[.ordinal]), captures.yearChoice) : nil
    },
    TimeRule("start-of", "[the] (beginning of|start of|early|early in) {time}") { part(.start, $0) },
    TimeRule("middle-of", "[the] middle of {time}") { part(.middle, $0) },
    TimeRule("end-of", "[the] (end of|late|late in) {time}") { part(.end, $0) },
    TimeRule("holiday", "{holiday} [{year}]") { captures in
      Holiday(rawValue: captures[.holiday]).map { .annual(.holiday($0), captures.yearChoice) }
    },
    TimeRule(
      "after-preposition", "in|since|until|till|by|after|before|during|through|throughout|of|from < {time}"
    ) {
      $0.time
    },
    TimeRule("year-in-brackets", "{(}<{year}>{)}") { .annual(.year, .stated($0[.year])) },
    TimeRule("now", "now|currently") { _ in .reference(.present) },
    TimeRule("recently", "recently") { _ in .reference(.past) },
  ]

  private static func part(_ part: TimeMeaning.Part, _ captures: TimeCaptures) -> TimeMeaning? {
    guard let time = captures.time, !time.isDay else { return nil }
    return .part(part, of: time)
  }
}
