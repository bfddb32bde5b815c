import TimelineModel

/// Lengths of time, and what comes back.
enum EnglishLengths {
  static let rules: [TimeRule] = lengths + adjectives + habits + none

  private static let about = EnglishUnits.about

  private static let lengths = [
    TimeRule("one-day", "one day") { _ in .duration(1, .day) },
    TimeRule("single-unit", "a|one single {unit}") { counted(1, $0.unit) },
    TimeRule("single-unit", "for|within < a day {end}") { _ in .duration(1, .day) },
    // «A day after the vote».
    TimeRule("single-unit", "[just|only] a day> after|before") { _ in .duration(1, .day) },
    TimeRule("single-unit", "[just|only] a day> ahead of") { _ in .duration(1, .day) },
    TimeRule("some-time", "a matter of {unit}") { .duration(nil, $0.unit) },
    TimeRule(
      "duration",
      "\(about) {number} [of] [more|additional|extra|full|consecutive|straight|trading|whole|entire|long|short|solid] {unit}"
    ) {
      length($0)
    },
    // «To last three weeks» is no «last three weeks».
    TimeRule("duration", "to|would|will|could|might|may|should|can|not|did last < \(about) {number} {unit}") {
      length($0)
    },
    TimeRule("duration", "{number} to|or|and {number} {unit}") {
      counted($0[.number, second: true], $0.unit)
    },
    TimeRule("duration", "{number}–{number} {unit}") { counted($0[.number, second: true], $0.unit) },
    TimeRule("fortnight", "\(about) {number} fortnight|fortnights") { .duration(2 * $0[.number], .week) },
    TimeRule("fortnight", "[the] last|past|next|coming|whole|a fortnight") { _ in .duration(2, .week) },
    TimeRule("half-length", "half a|an {unit}") { half($0.unit) },
    TimeRule("half-length", "[a] half-century") { _ in .duration(50, .year) },
    TimeRule("half-length", "[a] half-hour") { _ in .duration(30, .minute) },
    TimeRule("half-length", "[a] (quarter-century|quarter century|quarter of a century)") { _ in
      .duration(25, .year)
    },
    TimeRule("and-a-half", "{number} and a half {unit}") {
      $0[.number] < 100 ? halves($0[.number] * 2 + 1, $0.unit) : nil
    },
    TimeRule("and-a-half", "{number} {day}/{monthNumber} {unit}") { captures in
      captures[.day] == 1 && captures[.monthNumber] == 2
        ? halves(captures[.number] * 2 + 1, captures.unit) : nil
    },
    TimeRule("and-a-half", "{number} {unit} and a half") { halves($0[.number] * 2 + 1, $0.unit) },
    TimeRule("some-time", "(several|many|few|a few) [more|additional|long|short] {unit}") {
      .duration(nil, $0.unit)
    },
    // «A week or so», «a day or two».
    TimeRule("or-so", "{number} {unit} or so") { counted($0[.number], $0.unit) },
    TimeRule("or-so", "a {unit} or two") { counted(1, $0.unit) },
    TimeRule(
      "last-units", "[the] last|past|next|previous|coming|first|latest|following|final {number} [of] {unit}"
    ) {
      $0.unit == .second ? nil : counted($0[.number], $0.unit)
    },
    TimeRule(
      "last-some-units",
      "[the] last|past|next|previous|coming|first|following|final (few|several|many) {unit}"
    ) {
      .duration(nil, $0.unit)
    },
    TimeRule("last-units", "[the] last|past|next|previous|coming|first|following couple [of] {unit}") {
      counted(2, $0.unit)
    },
    TimeRule("the-last-unit", "the past [one] {unit}") { counted(1, $0.unit) },
    TimeRule("the-last-unit", "(for|over|during|within|in) < the last|next {unit}") {
      $0.unit == .day ? nil : counted(1, $0.unit)
    },
    TimeRule("the-units", "the {number} {unit}") {
      // «The 2016 quarter».
      $0[.number] < 1000 ? length($0) : nil
    },
    TimeRule("year-ended", "[the] [fiscal] year> ended|ending|to {time}") { _ in .duration(1, .year) },
    TimeRule("quarter-ended", "[the] [fiscal] quarter> ended {month}[.] {day}[[,] {year}]") { quarter($0) },
    TimeRule("quarter-ended", "[the] quarter> ended|ending {time}") { _ in .duration(1, .quarter) },
    TimeRule("recent-units", "[the] [more|most] recent {unit}") { captures in
      // «In recent days», «in recent years» are a time; of weeks and months it is told how they went.
      [.week, .month, .quarter].contains(captures.unit) ? .duration(nil, captures.unit) : .reference(.past)
    },
    TimeRule("coming-units", "[the] coming|upcoming {unit}") { .duration(nil, $0.unit) },
  ]

  /// The three months that end with a day: those of the calendar, or «the quarter ended Aug. 31».
  private static func quarter(_ captures: TimeCaptures) -> TimeMeaning? {
    guard let day = captures.day(captures[.month], captures[.day]) else { return nil }
    let end = TimeMeaning.annual(day, captures[.year] > 0 ? .stated(captures[.year]) : .last)
    return captures[.month] % 3 == 0
      ? .counted(0, .quarter, from: end)
      : .range(.counted(-2, .month, from: end), .counted(0, .month, from: end))
  }

  /// «For years», «in months».
  private static let plurals: [TimeRule] =
    [
      ("hours", CalendarUnit.hour), ("days", .day), ("weeks", .week), ("months", .month), ("years", .year),
      ("decades", .decade), ("centuries", .century),
    ].map { word, unit in
      TimeRule(
        "some-time",
        "for|in|over|after|within|last|lasted|take|took|taken|takes|taking|follows|following < \(word)"
      ) { _ in
        .duration(nil, unit)
      }
    }
    // «Talks could last months»: no «last months».
    + [("hours", .hour), ("days", .day), ("weeks", .week), ("months", .month), ("years", .year)].map {
      word, unit in
      TimeRule("some-time", "to|would|will|could|might|may|should|can|not|did last < \(word)") { _ in
        .duration(nil, unit)
      }
    }
    + [("hours", .hour), ("days", .day), ("weeks", .week), ("months", .month)].map { word, unit in
      TimeRule("some-time", "\(word)> (before|after|to go)") { _ in .duration(nil, unit) }
    }

  private static func length(_ captures: TimeCaptures) -> TimeMeaning? {
    let (count, unit) = (captures[.number], captures.unit)
    // «A day» is some day, «a second» the next one, «a quarter» a fourth.
    if count == 1, unit == .day || unit == .second || unit == .quarter || unit == .weekend { return .nothing }
    return counted(count, unit)
  }

  /// Tens and hundreds of years are counted in years.
  private static func counted(_ count: Int, _ unit: CalendarUnit) -> TimeMeaning {
    switch unit {
    case .decade: .duration(10 * count, .year)
    case .century: .duration(100 * count, .year)
    default: .duration(count, unit)
    }
  }

  private static func half(_ unit: CalendarUnit) -> TimeMeaning? {
    switch unit {
    case .hour: .duration(30, .minute)
    case .year: .duration(6, .month)
    case .decade: .duration(5, .year)
    case .century: .duration(50, .year)
    case .day: .duration(12, .hour)
    case .second, .minute, .week, .weekend, .month, .quarter: nil
    }
  }

  private static func halves(_ count: Int, _ unit: CalendarUnit) -> TimeMeaning? {
    switch unit {
    case .hour: .duration(30 * count, .minute)
    case .year: .duration(6 * count, .month)
    case .decade: .duration(5 * count, .year)
    case .century: .duration(50 * count, .year)
    case .day: .duration(12 * count, .hour)
    case .month, .week, .minute: .duration(count / 2, unit)
    case .second, .weekend, .quarter: nil
    }
  }

  /// «Five-year», «10-day», «day-long».
  private static let adjectives: [TimeRule] =
    plurals
    + [
      TimeRule("length-adjective", "{number}-{unit}") {
        $0.unit == .second ? nil : counted($0[.number], $0.unit)
      }
    ]
    + units.flatMap { word, unit in
      [
        TimeRule("day-long", "\(word)-long|\(word)long") { _ in counted(1, unit) },
        TimeRule("day-long", "\(word)s-long") { _ in .duration(nil, unit) },
        TimeRule("length-adjective", "{number}-\(word)-long") { counted($0[.number], unit) },
      ]
        + English.numbers.filter { $0.value <= 20 && $0.key.count > 2 }.map { number, value in
          TimeRule("length-adjective", "\(number)-\(word)|\(number)-\(word)-long") { _ in
            counted(value, unit)
          }
        }
    }

  private static let units: [(String, CalendarUnit)] = [
    ("hour", .hour), ("day", .day), ("week", .week), ("month", .month), ("year", .year), ("decade", .decade),
    ("minute", .minute),
  ]

  private static let habits = [
    TimeRule("every-part-of-day", "every|each {daypart}") { _ in .every(1, .day) },
    TimeRule("every", "every|each {unit}") { $0.unit == .second ? nil : .every(1, $0.unit) },
    TimeRule("every-other", "every|each fortnight") { _ in .every(2, .week) },
    TimeRule("every-few", "[once|twice] every {number} {unit}") { .every($0[.number], $0.unit) },
    TimeRule("every-other", "every other|second {unit}") { .every(2, $0.unit) },
    TimeRule("every-other", "every couple of {unit}") { .every(2, $0.unit) },
    TimeRule("days-a-unit", "{number} hours|days|nights a|per {unit} {end}") { .every(1, $0.unit) },
    TimeRule("times-a-unit", "once|twice [a|an|per|every|each] {unit}") { .every(1, $0.unit) },
    TimeRule("times-a-unit", "{number} times [a|an|per|every|each] {unit}") { .every(1, $0.unit) },
    TimeRule("hourly", "hourly") { _ in .every(1, .hour) },
    TimeRule("daily", "daily") { _ in .every(1, .day) },
    TimeRule("weekly", "weekly") { _ in .every(1, .week) },
    TimeRule("monthly", "monthly") { _ in .every(1, .month) },
    TimeRule("quarterly", "quarterly") { _ in .every(3, .month) },
    TimeRule("yearly", "yearly|annually|annual") { _ in .every(1, .year) },
  ]

  /// Words that look like a time and are none.
  private static let none = [
    TimeRule("age", "{number} {unit} (old|of age)") { _ in .nothing },
    TimeRule("age", "{number}-year-old|month-old|year-olds") { _ in .nothing },
    TimeRule(
      "rate", "million|billion|percent|dollars|cents|barrels|tons|flights|hours|days a|an {unit} {end}"
    ) { _ in .nothing },
    TimeRule("rate", "{number} a|an {unit} {end}") { $0[.number] > 1 ? .nothing : nil },
    TimeRule("temperature", "[the] [mid to] upper|lower|high|low {decade}s") { _ in .nothing },
    // «In her 60s» is an age.
    TimeRule("age", "his|her|their|my|our|your [early|mid|late] {decade}s") { _ in .nothing },
  ]
}
