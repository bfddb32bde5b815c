import TimelineModel

/// Weeks, weekends, months, quarters and years by their distance, and what lies in them.
enum NorwegianUnits {
  static let rules: [TimeRule] = weeks + weekends + months + years + yearsBeside + narrative

  private typealias P = NorwegianPhrases

  private static let weeks = [
    TimeRule("last-week", "[i] \(P.last) \(P.week)|ukes|ukas|vekes") { _ in unit(.week, -1) },
    TimeRule("last-week", "[i] [den] \(P.theWeek) som gikk|gjekk") { _ in unit(.week, -1) },
    TimeRule("this-week", "[i] denne|inneværende|inneverande \(P.week)|ukens|ukas") { _ in unit(.week, 0) },
    TimeRule("next-week", "[i] [den] \(P.next)|førstkommende \(P.week)|ukes|vekes") { _ in unit(.week, 1) },
    TimeRule("next-week", "til \(P.theWeek)") { _ in unit(.week, 1) },
    TimeRule("next-week", "[i] [den] \(P.theWeek) (som kommer|som kjem|vi går inn i)") { _ in unit(.week, 1)
    },
    TimeRule("week-after-next", "[i] \(P.week) etter neste") { _ in unit(.week, 2) },
    TimeRule("before-last", "[i] \(P.week) før sist|forrige") { _ in unit(.week, -2) },
    TimeRule("before-last", "[i] \(P.month) før sist|forrige") { _ in unit(.month, -2) },
    TimeRule("before-last", "[i] helg|helgen|helga før sist|forrige") { _ in unit(.weekend, -2) },
    TimeRule("before-last", "[i] året før i fjor") { _ in unit(.year, -2) },
    TimeRule("the-week", "\(P.theWeek)|ukens|ukas|vekas", bare: true) { _ in unit(.week, 0) },
    TimeRule("week-number", "[i] uke|veke {number} [[i] {year}]") {
      (1...53).contains($0[.number]) ? .annual(.week($0[.number]), $0.yearChoice) : nil
    },
    TimeRule(
      "week-numbers", "[i] uke|ukene|uker|veke|vekene|veker {number} (og|til|–|eller) {number} [[i] {year}]"
    ) {
      let (first, last) = ($0[.number], $0[.number, second: true])
      guard first > 0, first < last, last <= 53 else { return nil }
      return .range(.annual(.week(first), $0.yearChoice), .annual(.week(last), $0.yearChoice))
    },
    TimeRule("week-numbers", "[i] uke|ukene|veke|vekene {number}, {number} (og|eller) {number} [[i] {year}]")
    {
      let (first, last) = ($0[.number], $0[.number, second: true])
      guard first > 0, first < last, last <= 53 else { return nil }
      return .range(.annual(.week(first), $0.yearChoice), .annual(.week(last), $0.yearChoice))
    },
    TimeRule("week-of-month", "[i] [den] {ordinal} \(P.week) (i|av) {month} [[i] {year}]") { captures in
      (1...4).contains(captures[.ordinal]) ? ofMonth(captures[.ordinal], .week, captures) : nil
    },
    TimeRule("week-of-month", "[i] [den] siste \(P.week) (i|av) {month} [[i] {year}]") {
      ofMonth(0, .week, $0)
    },
    TimeRule("week-of-month", "[i] [den] (nest siste|nestsiste) \(P.week) (i|av) {month} [[i] {year}]") {
      ofMonth(-1, .week, $0)
    },
    TimeRule("earlier-this-week", "(\(P.earlier)|hittil|så langt) ([i] denne|i) \(P.week)") { _ in
      .earlier(.week, .article)
    },
    TimeRule("later-this-week", "senere|seinere|seinare ([i] denne|i) \(P.week)") { _ in
      .later(.week, .article)
    },
  ]

  private static let weekends = [
    TimeRule("weekend", "i helgen|helga|helgi") { _ in unit(.weekend, 0) },
    TimeRule("weekend", "helgens|helgas") { _ in unit(.weekend, 0) },
    TimeRule("weekend", "helgen|helga", bare: true) { _ in unit(.weekend, 0) },
    TimeRule("this-weekend", "[i] denne \(P.weekend)") { _ in .nth(1, .weekend, of: unit(.week, 0)) },
    TimeRule("last-weekend", "[i] \(P.last) \(P.weekend)|helgs") { _ in unit(.weekend, -1) },
    TimeRule("last-weekend", "[i] helgen|helga som gikk|gjekk|var") { _ in unit(.weekend, -1) },
    TimeRule(
      "next-weekend",
      "[i|til] [den] kommende|komande|kommande|førstkommende|fyrstkommande|førstkomande \(P.weekend)|helgs"
    ) { _ in
      unit(.weekend, 1)
    },
    // Said on a Friday it is not tomorrow, but that of the week after.
    TimeRule("weekend-of-next-week", "[i|til] [den] neste \(P.weekend)|helgs") { _ in
      .nth(1, .weekend, of: .counted(0, .week, from: .shifted(3, .day, .article)))
    },
    TimeRule("weekend-after-next", "[i] helg|helgen|helga etter neste") { _ in unit(.weekend, 2) },
    TimeRule("weekend", "(nå i|no i|over|for) helgen|helga") { _ in unit(.weekend, 0) },
    TimeRule("next-weekend", "(til|til over|til etter) helgen|helga") { _ in unit(.weekend, 1) },
    TimeRule("next-weekend", "[i] helgen|helga som kommer|kjem") { _ in unit(.weekend, 1) },
    TimeRule("weekend-of-month", "[i] [den] {ordinal} \(P.weekend) i {month} [[i] {year}]") {
      ofMonth($0[.ordinal], .weekend, $0)
    },
    TimeRule("weekend-of-month", "[i] [den] siste \(P.weekend) i {month} [[i] {year}]") {
      ofMonth(0, .weekend, $0)
    },
    TimeRule("weekend-of-month", "[i] [den] (nest siste|nestsiste) \(P.weekend) i {month} [[i] {year}]") {
      ofMonth(-1, .weekend, $0)
    },
  ]

  private static let months = [
    TimeRule("last-month", "[i] \(P.last) \(P.month)|måneds|månads") { _ in unit(.month, -1) },
    TimeRule("last-month", "[i] [den] \(P.theMonth) som gikk|gjekk") { _ in unit(.month, -1) },
    TimeRule("this-month", "[i] denne|inneværende|inneverande \(P.month)|månedens") { _ in unit(.month, 0) },
    TimeRule("next-month", "[i] [den] \(P.next) \(P.month)|måneds|månads") { _ in unit(.month, 1) },
    TimeRule("next-month", "[i] [den] \(P.theMonth) som kommer|kjem") { _ in unit(.month, 1) },
    TimeRule("the-month", "\(P.theMonth)", bare: true) { _ in unit(.month, 0) },
    TimeRule("last-named-month", "[i] \(P.last) {month}") { .annual(.month($0[.month]), .last) },
    TimeRule("last-named-month", "sist i {month} [{year}]") {
      .annual(.month($0[.month]), $0[.year] > 0 ? .stated($0[.year]) : .last)
    },
    TimeRule("next-named-month", "[i|til] \(P.next)|førstkommende {month}") {
      .annual(.month($0[.month]), .next)
    },
    TimeRule("day-of-named-month", "[den] {ordinal} dag|dagen i {month} [[i] {year}]") {
      ofMonth($0[.ordinal], .day, $0)
    },
    TimeRule("day-of-this-month", "[den] {day}. (ds|denne måned|denne månad|denne måneden|denne månaden)[.]")
    {
      .nth($0[.day], .day, of: unit(.month, 0))
    },
    TimeRule(
      "day-of-this-month",
      "{weekday}[,] [den] {day}. (ds|denne måned|denne månad|denne måneden|denne månaden)[.]"
    ) { .dated(weekday: $0[.weekday], .nth($0[.day], .day, of: unit(.month, 0))) },
    TimeRule(
      "day-of-this-month", "[den] {ordinal} [dag|dagen] [i|av] denne|inneværende|inneverande \(P.month)"
    ) { .nth($0[.ordinal], .day, of: unit(.month, 0)) },
    TimeRule("day-of-this-month", "[den] siste dag|dagen i (\(P.theMonth)|denne måneden|denne månaden)") {
      _ in
      .nth(0, .day, of: unit(.month, 0))
    },
    days("\(P.last)", -1), days("denne|inneværende|inneverande", 0), days("\(P.next)", 1),
    TimeRule("day-of-other-month", "[den] {ordinal} [dag|dagen] (i|av) \(P.next) \(P.month)") {
      .nth($0[.ordinal], .day, of: unit(.month, 1))
    },
    TimeRule("day-of-other-month", "[den] {ordinal} [dag|dagen] (i|av) \(P.last) \(P.month)") {
      .nth($0[.ordinal], .day, of: unit(.month, -1))
    },
    TimeRule("day-of-same-month", "[den] {day}. \(P.same) måned|månad") {
      .nth($0[.day], .day, of: .shifted(0, .month, .earlier))
    },
    TimeRule("day-of-named-month", "[den] siste dag|dagen i {month} [[i] {year}]") { ofMonth(0, .day, $0) },
    TimeRule("earlier-this-month", "(\(P.earlier)|hittil|så langt) ([i] denne|i) \(P.month)") { _ in
      .earlier(.month, .article)
    },
    TimeRule("later-this-month", "senere|seinere|seinare ([i] denne|i) \(P.month)") { _ in
      .later(.month, .article)
    },
    // The last day of one and the first of the next.
    TimeRule("turn-of-months", "[i|ved|rundt|omkring|kring|til|over|etter|før] månedsskiftet|månadsskiftet") {
      _ in
      .range(.counted(-1, .day, from: .dayOfMonth(1)), .dayOfMonth(1))
    },
    TimeRule(
      "turn-of-months",
      "[i|ved|rundt|omkring|kring|til|over|etter|før] månedsskiftet|månadsskiftet ({month}–{month}|{month}/{month}|{month} og {month}) [{year}]"
    ) { captures in
      let (first, second) = (captures[.month], captures[.month, second: true])
      guard second == first + 1 else { return nil }
      return .range(
        .nth(0, .day, of: .annual(.month(first), captures.yearChoice)),
        .nth(1, .day, of: .annual(.month(second), captures.yearChoice)))
    },
    TimeRule("turn-of-months", "[i|ved] overgangen (mellom|millom|fra|frå) {month} (og|til) {month} [{year}]")
    {
      captures in
      let (first, second) = (captures[.month], captures[.month, second: true])
      guard second == first + 1 else { return nil }
      return .range(
        .nth(0, .day, of: .annual(.month(first), captures.yearChoice)),
        .nth(1, .day, of: .annual(.month(second), captures.yearChoice)))
    },
    TimeRule("turn-of-half-years", "[ved] halvårsskiftet [[i] {year}]") {
      .range(.annual(.day(month: 6, day: 30), $0.yearChoice), .annual(.day(month: 7, day: 1), $0.yearChoice))
    },
    TimeRule("last-quarter", "[i] \(P.last) \(P.quarter)") { _ in unit(.quarter, -1) },
    TimeRule("this-quarter", "[i] dette|inneværende|inneverande \(P.quarter)") { _ in unit(.quarter, 0) },
    TimeRule("next-quarter", "[i] \(P.next) \(P.quarter)") { _ in unit(.quarter, 1) },
  ]

  /// «Fra 9. til 17. neste måned».
  private static func days(_ which: String, _ months: Int) -> TimeRule {
    TimeRule("days-of-near-month", "[fra|frå] [den] {day}. (til|–|og) [den] {day}. [i] \(which) \(P.month)") {
      .range(
        .nth($0[.day], .day, of: unit(.month, months)),
        .nth($0[.day, second: true], .day, of: unit(.month, months)))
    }
  }

  private static func unit(_ unit: CalendarUnit, _ count: Int) -> TimeMeaning {
    .shifted(count, unit, .article)
  }

  /// The so-manieth whole unit of a month.
  private static func ofMonth(_ nth: Int, _ unit: CalendarUnit, _ captures: TimeCaptures) -> TimeMeaning {
    .nth(nth, unit, of: .annual(.month(captures[.month]), captures.yearChoice))
  }

  private static let years = [
    TimeRule(
      "last-year",
      "(i fjor|ifjor|i hele fjor|i heile fjor|hele fjor|heile fjor|fjoråret|i fjoråret|fjorårets|[i] (\(P.last)) (år|års))"
    ) { _ in year(-1) },
    // Said of the year that is over, and in its last days of the one that soon is.
    TimeRule(
      "year-gone",
      "[i] året (som gikk|som gjekk|som har gått|som er gått|som er omme|vi legger bak oss|vi har lagt bak oss|vi legg bak oss|som nå er over|som no er over)"
    ) { _ in .annual(.year, .ending) },
    TimeRule("year-before-last", "(i forfjor|forfjor|iforfjor)") { _ in year(-2) },
    TimeRule(
      "this-year", "(i år|iår|inneværende år|inneverande år|dette år|dette året|i [det] inneværende år)"
    ) { _ in year(0) },
    TimeRule("next-year", "[til|i] \(P.next) år|året|års") { _ in year(1) },
    TimeRule("next-year", "[i] (året som kommer|året som kjem|det nye året)") { _ in year(1) },
    TimeRule("the-year", "året", bare: true) { _ in year(0) },
    TimeRule("the-year", "årets") { _ in year(0) },
    TimeRule("award", "kåret|kåra|utnevnt|utnemnd|valgt|valt|vald < til årets") { _ in .nothing },
    TimeRule("award", "som|prisen|tittelen|kåringen|kåringa < årets") { _ in .nothing },
    TimeRule("earlier-this-year", "(\(P.earlier)|hittil|så langt|til nå|til no) [hittil] (i år|dette året)") {
      _ in .earlier(.year, .article)
    },
    TimeRule("later-this-year", "senere|seinere|seinare (i år|dette året)") { _ in .later(.year, .article) },
    TimeRule("decade-by-distance", "[i|på] \(P.last) tiår|tiåret") { _ in unit(.decade, -1) },
    TimeRule("decade-by-distance", "[i|på] dette|inneværende tiår|tiåret") { _ in unit(.decade, 0) },
    TimeRule("decade-by-distance", "[i|på] \(P.next) tiår|tiåret") { _ in unit(.decade, 1) },
    TimeRule("century-by-distance", "[i|på] \(P.last) århundre|århundret|hundreår|hundreåret") { _ in
      unit(.century, -1)
    },
    TimeRule("century-by-distance", "[i|på] [det] \(P.next) århundre|århundret|hundreår|hundreåret") { _ in
      unit(.century, 1)
    },
    TimeRule("century-by-distance", "[i|på] dette|vårt århundre|århundret|hundreår|hundreåret") { _ in
      unit(.century, 0)
    },
  ]

  private static func year(_ count: Int) -> TimeMeaning { .annual(.year, .shifted(count, .article)) }

  private static let lastYear =
    "i fjor|ifjor|året før|året i forveien|forrige år|førre år|for et år siden|for ett år siden|for eit år sidan|for eitt år sidan|et år tidligere|ett år tidligere|eit år tidlegare|eitt år tidlegare"

  private static let thisYear = "i år|iår|dette året|inneværende år"

  private static let alike = "\(P.same)|tilsvarende|tilsvarande"

  /// What comes every year, in the year so many from the article's.
  private static func beside(_ captures: TimeCaptures, _ years: Int) -> TimeMeaning {
    let annual: Annual =
      captures.has(.month)
      ? .month(captures[.month])
      : captures.has(.season)
        ? captures.season : .holiday(Holiday(rawValue: captures[.holiday]) ?? .christmas)
    return .annual(annual, .shifted(years, .article))
  }

  /// The year said after the rest: «mars i fjor».
  private static let yearsBeside = [
    TimeRule("of-last-year", "(fjorårets|forrige års) ({month}|{season}|{holiday}|jul|jol)") {
      beside($0, -1)
    },
    TimeRule("of-last-year", "(i fjor|ifjor) ({holiday}|jul|jol)") { beside($0, -1) },
    TimeRule("of-this-year", "årets ({month}|{season}|{holiday}|jul|jol)") { beside($0, 0) },
    TimeRule("of-next-year", "(neste års) ({month}|{season}|{holiday}|jul|jol)") { beside($0, 1) },
    TimeRule(
      "same-time-last-year",
      "[i|på|til] [den|det] \(alike) (tid|tidspunkt|tidsrom|tidsrommet|periode|perioden|\(P.month)|halvår|halvåret) (\(lastYear))"
    ) { _ in told(.month, -12) },
    TimeRule("same-time-last-year", "[i|for] [det] \(alike) \(P.quarter) (\(lastYear))") { _ in
      told(.quarter, -4)
    },
    TimeRule("same-time-this-year", "[i|for] [det] \(alike) \(P.quarter) (\(thisYear))") { _ in
      .counted(0, .quarter, from: year(0))
    },
    TimeRule(
      "same-time-this-year",
      "[i|på|for] [den|det] \(alike) (tid|tidsrom|tidsrommet|periode|perioden|\(P.month)|halvår|halvåret) (\(thisYear))"
    ) { _ in .counted(0, .month, from: year(0)) },
    TimeRule("same-time-last-year", "[i] [den] \(alike) \(P.weekend) (\(lastYear))") { _ in
      .nth(1, .weekend, of: told(.week, -52))
    },
    TimeRule(
      "this-time-last-year", "([på|ved] denne (tiden|tida|tid) i fjor|i fjor (på|ved) denne (tiden|tida|tid))"
    ) { _ in unit(.month, -12) },
    TimeRule(
      "same-time-last-year",
      "(i fjor|ifjor) [på|ved|til|i] [den|det] \(alike) tid|tida|tiden|tidspunkt|periode|tidsrom"
    ) { _ in told(.month, -12) },
    TimeRule("same-time-last-year", "[i] [den] \(alike) \(P.week) (\(lastYear))") { _ in told(.week, -52) },
    TimeRule(
      "same-time-in-year",
      "[i|på|til] [den|det] \(alike) (tid|tidspunkt|tidsrom|tidsrommet|periode|perioden|\(P.month)|\(P.quarter)|halvår|halvåret) i {year}"
    ) { .counted(0, .month, from: .annual(.year, .stated($0[.year]))) },
    TimeRule("in-stated-year", "{time} i {year}") { $0.time?.inYear(.stated($0[.year])) },
    TimeRule("year-and-month", "(neste år|til neste år) i {month}") {
      .annual(.month($0[.month]), .shifted(1, .article))
    },
    TimeRule("year-and-month", "(nå|no) i {month}") { .annual(.month($0[.month]), .shifted(0, .article)) },
    TimeRule("year-and-month", "(i fjor|ifjor) [i] {month}") {
      .annual(.month($0[.month]), .shifted(-1, .article))
    },
    TimeRule("in-last-year", "{time} (i fjor|ifjor|forrige år|førre år)") {
      $0.time?.inYear(.shifted(-1, .article))
    },
    TimeRule("in-year-before-last", "{time} (i forfjor|forfjor)") { $0.time?.inYear(.shifted(-2, .article)) },
    TimeRule("in-this-year", "{time} (i år|iår|dette året|inneværende år)") {
      $0.time?.inYear(.shifted(0, .article))
    },
    TimeRule("in-next-year", "{time} [til|i] \(P.next) år") { $0.time?.inYear(.shifted(1, .article)) },
    TimeRule("in-same-year", "{time} [i] [det] \(P.same) år|året") {
      $0.time?.inYear(.shifted(0, .earlier))
    },
    TimeRule("in-same-year", "{time} [i] det året") { $0.time?.inYear(.shifted(0, .earlier)) },
    TimeRule("in-years-later", "{time} {number} år \(P.later)") { captures in
      captures.time?.inYear(.shifted(captures[.number], .earlier))
    },
    TimeRule("in-years-later", "{time} {number} år etter {end}") { captures in
      captures.time?.inYear(.shifted(captures[.number], .earlier))
    },
    TimeRule("in-years-earlier", "{time} {number} år (\(P.earlier)|før {end})") { captures in
      captures.time?.inYear(.shifted(-captures[.number], .earlier))
    },
    TimeRule("in-year-after", "{time} året etter|etterpå") { $0.time?.inYear(.shifted(1, .earlier)) },
    TimeRule("in-year-before", "{time} året før") { $0.time?.inYear(.shifted(-1, .earlier)) },
  ]

  private static let narrative = [
    // «Den uka ble 40 drept», not «den uka han kom».
    TimeRule("same-week", "[i] den \(P.theWeek) {end}") { _ in told(.week, 0) },
    TimeRule("same-month", "[i] den \(P.theMonth) {end}") { _ in told(.month, 0) },
    TimeRule("week-after", "\(P.theWeek) etter|etterpå {end}") { _ in told(.week, 1) },
    TimeRule("month-after", "\(P.theMonth) etter|etterpå {end}") { _ in told(.month, 1) },
    TimeRule("year-after", "året etter|etterpå {end}") { _ in told(.year, 1) },
    TimeRule("weekend-after", "helgen|helga etter|etterpå {end}") { _ in told(.weekend, 1) },
    TimeRule("week-before", "\(P.theWeek) (før {end}|før det)") { _ in told(.week, -1) },
    TimeRule("month-before", "\(P.theMonth) (før {end}|før det)") { _ in told(.month, -1) },
    TimeRule("year-before", "året (før {end}|før det|i forveien|i førevegen)") { _ in told(.year, -1) },
    TimeRule("weekend-before", "helgen|helga før {end}") { _ in told(.weekend, -1) },
    TimeRule("following-week", "[den] \(P.following) \(P.week)") { _ in told(.week, 1) },
    TimeRule("following-month", "[den] \(P.following) \(P.month)") { _ in told(.month, 1) },
    TimeRule("following-year", "[det] \(P.following) år|året") { _ in told(.year, 1) },
    TimeRule("same-week", "[i] [den] \(P.same) \(P.week)") { _ in told(.week, 0) },
    TimeRule("same-weekend", "[i] [den] \(P.same) \(P.weekend)") { _ in told(.weekend, 0) },
    TimeRule("same-month", "[i] [den] \(P.same) \(P.month)") { _ in told(.month, 0) },
    TimeRule("same-year", "[i] det året {end}") { _ in told(.year, 0) },
    TimeRule("same-year", "[i] [det] \(P.same) år|året") { _ in told(.year, 0) },
    TimeRule("later-same-month", "senere|seinere|seinare [i] [den] \(P.same) \(P.month)") { _ in
      .later(.month, .earlier)
    },
    TimeRule("later-same-week", "senere|seinere|seinare [i] [den] \(P.same) \(P.week)") { _ in
      .later(.week, .earlier)
    },
    TimeRule("later-same-year", "senere|seinere|seinare [i] [det] \(P.same) år|året") { _ in
      .later(.year, .earlier)
    },
    TimeRule("earlier-same-year", "\(P.earlier) [i] [det] \(P.same) år|året") { _ in
      .earlier(.year, .earlier)
    },
    TimeRule("earlier-same-week", "\(P.earlier) [i] [den] \(P.same) \(P.week)") { _ in
      .earlier(.week, .earlier)
    },
    TimeRule("earlier-same-month", "\(P.earlier) [i] [den] \(P.same) \(P.month)") { _ in
      .earlier(.month, .earlier)
    },
  ]

  private static func told(_ unit: CalendarUnit, _ count: Int) -> TimeMeaning {
    .shifted(count, unit, .earlier)
  }
}
