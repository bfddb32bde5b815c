/// Seasons, quarters, halves, holidays, and parts of times.
enum EnglishPeriods {
  static let rules: [TimeRule] =
    seasons + sureSeasons + quarters + parts + holidays + NationalDays.englishRules

  private static let seasons = [
    TimeRule("season-year", "[the] {season} [of] {year}") { .annual($0.season, .stated($0[.year])) },
    TimeRule("winter-of-two-years", "[the] {season} [of] ({year}–{shortYear}|{year}/{shortYear})") {
      $0.season == .season(.winter) ? .annual($0.season, .beginning($0[.year])) : nil
    },
    TimeRule("winter-of-two-years", "[the] {season} [of] {year}–{year}") {
      $0.season == .season(.winter) ? .annual($0.season, .beginning($0[.year])) : nil
    },
    // «This summer» is the year's own; a winter is of two years.
    TimeRule("this-season", "[early|late|earlier|later] this {season}") {
      .annual($0.season, $0.season == .season(.winter) ? .nearest : .shifted(0, .article))
    },
    TimeRule(
      "the-season",
      "in|by|during|over|since|until|through|for|of|throughout < the [early|late] {season} {end}"
    ) {
      .annual($0.season, .nearest)
    },
    TimeRule("the-season", "spend|spends|spent|spending < the {season} {end}") {
      .annual($0.season, .nearest)
    },
    TimeRule("whole-season", "all {season} [long]") { .annual($0.season, .nearest) },
    TimeRule("season", "{season}", bare: true) { .annual($0.season, .nearest) },
    TimeRule("last-season", "(last|this past) {season}") { .annual($0.season, .last) },
    TimeRule("next-season", "(next|this coming) {season}") { .annual($0.season, .next) },
    TimeRule("same-season", "[earlier|later] (that|the same) {season}") {
      .annual($0.season, .shifted(0, .earlier))
    },
    TimeRule("following-season", "the following|next {season}") { .annual($0.season, .beside(1)) },
    TimeRule("previous-season", "the previous|preceding {season}") {
      .annual($0.season, .beside(-1))
    },
  ]

  /// «After the fall of Kyiv» is no season.
  private static let sureSeasons = [
    ("spring", Season.spring), ("summer", .summer), ("autumn", .autumn), ("winter", .winter),
  ].map { word, season in
    TimeRule("the-season", "the [early|late] \(word) {end}", bare: true) { _ in
      .annual(.season(season), .nearest)
    }
  }

  private static let quarters: [TimeRule] =
    [
      TimeRule("quarter", "[the] [fiscal] {ordinal} quarter [[of] {year}]") { quarter($0, $0.yearChoice) },
      TimeRule("quarter", "[the] {year} {ordinal} quarter") { quarter($0, $0.yearChoice) },
      TimeRule("quarter-of-year", "(this|the current) year's {ordinal} quarter") {
        quarter($0, .shifted(0, .article))
      },
      TimeRule("quarter-of-year", "(last|the previous) year's {ordinal} quarter") {
        quarter($0, .shifted(-1, .article))
      },
      TimeRule("quarter-of-year", "(next) year's {ordinal} quarter") { quarter($0, .shifted(1, .article)) },
      TimeRule("quarter-of-year", "the year-earlier|year-ago {ordinal} quarter") {
        quarter($0, .shifted(-1, .article))
      },
      TimeRule("year-period", "the {year} period") { .annual(.year, .stated($0[.year])) },
      // The quarter told before it, of that year.
      TimeRule("year-quarter", "the {year} quarter") {
        .counted(0, .quarter, from: .annual(.year, .stated($0[.year])))
      },
      TimeRule("quarter-of-year", "[the] last|final three months of {year}") {
        .annual(.quarter(4), .stated($0[.year]))
      },
      TimeRule("quarter-of-year", "[the] first three months of {year}") {
        .annual(.quarter(1), .stated($0[.year]))
      },
      TimeRule("quarter-of-year", "[the] first three months of (the|this) year") { _ in
        .annual(.quarter(1), .shifted(0, .article))
      },
      TimeRule("quarter-of-year", "[the] first three months of last year") { _ in
        .annual(.quarter(1), .shifted(-1, .article))
      },
      TimeRule("quarter-of-year", "[the] last|final three months of last year") { _ in
        .annual(.quarter(4), .shifted(-1, .article))
      },
      TimeRule("half", "[the] first six months of (the|this) year") { _ in
        .annual(.half(1), .shifted(0, .article))
      },
      TimeRule("half", "[the] first six months of last year") { _ in
        .annual(.half(1), .shifted(-1, .article))
      },
      TimeRule("half", "[the] last|final six months of last year") { _ in
        .annual(.half(2), .shifted(-1, .article))
      },
      TimeRule("quarter-of-year", "[the] last|final quarter of {year}") {
        .annual(.quarter(4), .stated($0[.year]))
      },
      TimeRule("half", "[the] first (six months|two quarters) of {year}") {
        .annual(.half(1), .stated($0[.year]))
      },
      TimeRule("half", "[the] last|final (six months|two quarters) of {year}") {
        .annual(.half(2), .stated($0[.year]))
      },
      TimeRule("half", "[the] {ordinal} half of [the] {year}") { half($0, $0.yearChoice) },
      TimeRule("half", "[the] {ordinal} half of (the|this) year") { half($0, .shifted(0, .article)) },
      TimeRule("half", "[the] {ordinal} half of last year") { half($0, .shifted(-1, .article)) },
      TimeRule("half", "[the] {ordinal} half of next year") { half($0, .shifted(1, .article)) },
      TimeRule("half", "the last|latter half of {year}") { .annual(.half(2), $0.yearChoice) },
    ]
    + (1...4).map { number in
      TimeRule("quarter-of-months", "[the] \(months[number - 1]) quarter [[of] {year}]") {
        .annual(.quarter(number), $0.yearChoice)
      }
    }
    + (1...4).map { number in
      TimeRule("quarter-letter", "q\(number) [{year}]") { .annual(.quarter(number), $0.yearChoice) }
    }
    + [("first", 1), ("second", 2), ("third", 3), ("fourth", 4)].map { word, number in
      TimeRule("quarter-adjective", "[fiscal] \(word)-quarter [{year}]") { captures in
        .annual(.quarter(number), captures.yearChoice)
      }
    }

  private static let months = ["january-march", "april-june", "july-september", "october-december"]

  private static func quarter(_ captures: TimeCaptures, _ year: TimeMeaning.YearChoice) -> TimeMeaning? {
    (1...4).contains(captures[.ordinal]) ? .annual(.quarter(captures[.ordinal]), year) : nil
  }

  private static func half(_ captures: TimeCaptures, _ year: TimeMeaning.YearChoice) -> TimeMeaning? {
    (1...2).contains(captures[.ordinal]) ? .annual(.half(captures[.ordinal]), year) : nil
  }

  private static let parts = [
    TimeRule("start-of", "[the] (beginning of|start of|opening of|early|early in|early part of) {time}") {
      part(.start, $0)
    },
    TimeRule("start-of", "the early {time}") { part(.start, $0) },
    TimeRule("middle-of", "[the] (middle of|mid) {time}") { part(.middle, $0) },
    TimeRule("end-of", "[the] (end of|close of|late|late in|late part of|rest of|remainder of) {time}") {
      part(.end, $0)
    },
    TimeRule("end-of", "the late {time}") { part(.end, $0) },
    TimeRule("end-of", "the end|close of the decade") { _ in .part(.end, of: .shifted(0, .decade, .article))
    },
    TimeRule("end-of", "the end|close of the century") { _ in
      .part(.end, of: .shifted(0, .century, .article))
    },
    TimeRule("first-days-of", "the (first|opening|early) (days|weeks|months|years) of {time}") {
      part(.start, $0)
    },
    TimeRule("first-days-of", "the (first|opening) {number} (days|weeks) of {time}") { part(.start, $0) },
    TimeRule("last-days-of", "the (last|final|closing) {number} (days|weeks) of {time}") { part(.end, $0) },
    TimeRule("last-days-of", "the (last|final|closing|dying|waning) (days|weeks|months|years) of {time}") {
      part(.end, $0)
    },
    TimeRule("last-days-of", "the (last|final|closing) (days|weeks|months) of the year") { _ in
      .part(.end, of: .annual(.year, .shifted(0, .article)))
    },
  ]

  private static func part(_ part: TimeMeaning.Part, _ captures: TimeCaptures) -> TimeMeaning? {
    guard let time = captures.time, !time.isDay else { return nil }
    return .part(part, of: time)
  }

  private static let holidays: [TimeRule] =
    [
      TimeRule("holiday", "{holiday} [day] [[of] {year}]") { captures in
        Holiday(rawValue: captures[.holiday]).map { .annual(.holiday($0), captures.yearChoice) }
      },
      TimeRule("holiday", "easter sunday [[of] {year}]") { .annual(.holiday(.easterSunday), $0.yearChoice) },
      electionDay, blackFriday,
      TimeRule("last-holiday", "last {holiday} [day]") { captures in
        Holiday(rawValue: captures[.holiday]).map { .annual(.holiday($0), .last) }
      },
    ]
    + named.map { words, annual in
      TimeRule("named-holiday", "(\(words)) [[of] {year}]") { .annual(annual, $0.yearChoice) }
    }
    + named.map { words, annual in
      TimeRule("last-holiday", "last (\(words))") { _ in .annual(annual, .last) }
    }

  // The Tuesday after the first Monday of November.
  private static let electionDay = TimeRule("election-day", "election day [[of] {year}]") {
    .counted(1, .day, from: .annual(.weekday(1, nth: 1, month: 11), $0.yearChoice))
  }

  // The day after Thanksgiving.
  private static let blackFriday = TimeRule("black-friday", "black friday [[of] {year}]") {
    .counted(1, .day, from: .annual(.weekday(4, nth: 4, month: 11), $0.yearChoice))
  }

  private static let named: [(String, Annual)] = [
    ("new year's day", .holiday(.newYearsDay)), ("new year's eve", .holiday(.newYearsEve)),
    ("christmas eve", .holiday(.christmasEve)), ("boxing day", .holiday(.boxingDay)),
    ("easter week|holy week", .holiday(.easterWeek)), ("good friday", .holiday(.goodFriday)),
    ("easter monday", .holiday(.easterMonday)),
    ("palm sunday", .holiday(.palmSunday)), ("ascension day", .holiday(.ascension)),
    ("bastille day", .holiday(.bastilleDay)), ("eid al-fitr", .holiday(.eidFitr)),
    ("eid al-adha", .holiday(.eidAdha)), ("may day", .holiday(.labourDay)),
    ("valentine's day", .day(month: 2, day: 14)), ("independence day", .day(month: 7, day: 4)),
    ("fourth of july", .day(month: 7, day: 4)), ("veterans day", .day(month: 11, day: 11)),
    ("armistice day", .day(month: 11, day: 11)), ("halloween", .day(month: 10, day: 31)),
    ("labor day", .weekday(1, nth: 1, month: 9)), ("memorial day", .weekday(1, nth: 0, month: 5)),
    ("columbus day", .weekday(1, nth: 2, month: 10)), ("presidents day", .weekday(1, nth: 3, month: 2)),
    ("thanksgiving|thanksgiving day", .weekday(4, nth: 4, month: 11)),
    ("shrove tuesday", .holiday(.shroveTuesday)), ("ash wednesday", .holiday(.ashWednesday)),
    ("maundy thursday|holy thursday", .holiday(.maundyThursday)), ("holy saturday", .holiday(.holySaturday)),
    ("st. patrick's day|st patrick's day", .day(month: 3, day: 17)),
    ("mother's day", .weekday(7, nth: 2, month: 5)), ("father's day", .weekday(7, nth: 3, month: 6)),
    ("martin luther king day|martin luther king jr. day", .weekday(1, nth: 3, month: 1)),
  ]
}
