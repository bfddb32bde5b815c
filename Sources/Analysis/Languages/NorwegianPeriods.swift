import TimelineModel

/// Seasons, quarters, halves, and parts of longer times.
enum NorwegianPeriods {
  static let rules: [TimeRule] = seasons + genitives + quarters + parts + partsOfNow

  private typealias P = NorwegianPhrases

  private static let seasons = [
    TimeRule("season-year", "{season} [i|av] {year}") { .annual($0.season, .stated($0[.year])) },
    TimeRule("season-year", "{season} {shortYear} {end}") {
      $0[.shortYear] > 31 ? .annual($0.season, $0.yearChoice) : nil
    },
    // «Våren -92», «sommeren '69».
    TimeRule("season-year", "({season}|vår) -{shortYear} {end}") {
      .annual($0.has(.season) ? $0.season : .season(.spring), $0.yearChoice)
    },
    TimeRule("season-year", "({season}|vår) '{shortYear}") {
      .annual($0.has(.season) ? $0.season : .season(.spring), $0.yearChoice)
    },
    TimeRule("season-year", "vårsemesteret|vårsesongen|vårsesjonen|vårhalvåret [i] {year}") {
      .annual(.season(.spring), .stated($0[.year]))
    },
    TimeRule("season-year", "høstsemesteret|haustsemesteret|høstsesongen|haustsesongen [i] {year}") {
      .annual(.season(.autumn), .stated($0[.year]))
    },
    TimeRule("season-year", "vår [i] {year}") { .annual(.season(.spring), .stated($0[.year])) },
    TimeRule("seasons-of-year", "{season} og {season} [{year}]", bare: true) {
      .range(.annual($0.season, $0.yearChoice), .annual($0.secondSeason, $0.yearChoice))
    },
    TimeRule("seasons-of-year", "{season} og {season} {year}") {
      .range(.annual($0.season, $0.yearChoice), .annual($0.secondSeason, $0.yearChoice))
    },
    TimeRule("winter-of-two-years", "{season} ({year}/{year}|{year}–{year})") {
      .annual($0.season, .stated($0[.year, second: true]))
    },
    TimeRule("winter-of-two-years", "({season} {year}–{shortYear}|{season} {year}/{shortYear})") {
      .annual($0.season, .stated($0[.year] / 100 * 100 + $0[.shortYear]))
    },
    TimeRule("season", "{season}", bare: true) { .annual($0.season, .told) },
    // «På sommeren» is every year's, «på sensommeren» seldom.
    TimeRule(
      "part-of-season",
      "[ut] på|utpå sensommeren|seinsommeren|seinsommaren|ettersommeren|ettersommaren|forsommeren|forsommaren [[i] {year}]"
    ) { .annual(.season(.summer), $0.yearTold) },
    TimeRule(
      "part-of-season", "[ut] på|utpå høstparten|senhøsten|seinhøsten|seinhausten [[i] {year}]"
    ) { .annual(.season(.autumn), $0.yearTold) },
    TimeRule("part-of-season", "(ut på|utpå) {season} [[i] {year}]") { .annual($0.season, $0.yearTold) },
    TimeRule("part-of-season", "[ut] på|utpå vårparten|etterjulsvinteren|ettervinteren [[i] {year}]") {
      .annual(.season(.spring), $0.yearTold)
    },
    TimeRule("this-season", "i {season}") { .annual($0.season, .nearest) },
    TimeRule("this-season", "seinhaustes|seinhøstes") { _ in .annual(.season(.autumn), .nearest) },
    TimeRule("this-spring", "i [hele|heile] vår {end}") { _ in .annual(.season(.spring), .nearest) },
    TimeRule("season-last-year", "i fjor {season}") { .annual($0.season, .shifted(-1, .article)) },
    TimeRule("season-last-year", "ifjor ({season}|vår)") { captures in
      .annual(captures.has(.season) ? captures.season : .season(.spring), .shifted(-1, .article))
    },
    TimeRule("season-last-year", "i fjor vår") { _ in .annual(.season(.spring), .shifted(-1, .article)) },
    TimeRule("last-season", "[i] \(P.last) {season}") { .annual($0.season, .last) },
    TimeRule("last-season", "[i] sist|forrige|førre vår") { _ in .annual(.season(.spring), .last) },
    // «Til sommeren» is the one at hand, «neste sommer» the one after it: that of next year, whenever it is said.
    TimeRule("season-next-year", "[til] neste {season}") {
      .annual($0.season, $0.season == .season(.winter) ? .next : .shifted(1, .article))
    },
    TimeRule("season-next-year", "[til] neste vår") { _ in .annual(.season(.spring), .shifted(1, .article)) },
    TimeRule("next-season", "[til] kommende|komande|kommande {season}") { .annual($0.season, .next) },
    // Said in the autumn itself too.
    TimeRule("this-season", "(nå|no) (i|til) {season}") { .annual($0.season, .nearest) },
    TimeRule("next-season", "til {season}") { .annual($0.season, .next) },
    TimeRule("next-season", "[til] kommende|komande|kommande vår") { _ in .annual(.season(.spring), .next) },
    TimeRule("season-after", "({season}|vår) etter|etterpå {end}") {
      .annual($0.has(.season) ? $0.season : .season(.spring), .beside(1))
    },
    TimeRule("season-before", "{season} (før|i forveien) {end}") {
      .annual($0.season, .beside(-1))
    },
    TimeRule("same-season", "[i] [den] \(P.same) vår") { _ in .annual(.season(.spring), .shifted(0, .earlier))
    },
    TimeRule("same-season", "[i] [den] \(P.same) {season}") { .annual($0.season, .shifted(0, .earlier)) },
    TimeRule("same-season", "[i] den {season} {end}") { .annual($0.season, .shifted(0, .earlier)) },
    // «Vinteren ble hard», of the year told before it or the nearest.
    TimeRule("season-as-subject", "{season}> (var|vart|ble|blei|blir|vert|gikk|gjekk|kom)") {
      .annual($0.season, .told)
    },
    // «Vinteren har vært kald».
    TimeRule("season-as-subject", "{season}> har (vært|vore|blitt|vorte)") { .annual($0.season, .told) },
    TimeRule("whole-season", "{season} gjennom|igjennom {end}") { .annual($0.season, .told) },
    // «Det samme sommeren 1999».
    TimeRule("season-year", "\(P.same) < {season} [i] {year}") { .annual($0.season, .stated($0[.year])) },
    TimeRule("following-season", "[den] \(P.following) {season}") {
      .annual($0.season, .beside(1))
    },
    TimeRule("this-named-season", "denne {season}") { .annual($0.season, .nearest) },
  ]

  /// «Sommerens», «vinterens»: said of the nearest one.
  private static let genitives: [TimeRule] = [
    ("vårens", Season.spring), ("sommerens|sommarens", .summer), ("høstens|haustens", .autumn),
    ("vinterens", .winter),
  ].map { words, season in
    TimeRule("season-genitive", "\(words)") { _ in .annual(.season(season), .nearest) }
  }

  private static let quarters =
    [
      TimeRule("quarter", "[i] {ordinal} kvartal [[i|av] {year}]") { captures in
        (1...4).contains(captures[.ordinal])
          ? .annual(.quarter(captures[.ordinal]), captures.yearChoice) : nil
      },
      TimeRule("quarter", "[i] {ordinal} kv[.] [{year}]") { captures in
        (1...4).contains(captures[.ordinal])
          ? .annual(.quarter(captures[.ordinal]), captures.yearChoice) : nil
      },
      TimeRule("tertial", "[i] {ordinal} tertial [[i|av] {year}]") { captures in
        let number = captures[.ordinal]
        guard (1...3).contains(number) else { return nil }
        return .range(
          .annual(.month(4 * number - 3), captures.yearChoice),
          .annual(.month(4 * number), captures.yearChoice))
      },
      TimeRule("quarter-range", "[fra|frå] {ordinal} (til|–|og) {ordinal} kvartal [[i|av] {year}]") {
        captures in
        let (first, last) = (captures[.ordinal], captures[.ordinal, second: true])
        guard first < last, last <= 4 else { return nil }
        return .range(
          .annual(.quarter(first), captures.yearChoice), .annual(.quarter(last), captures.yearChoice))
      },
      TimeRule("quarter", "[i] siste kvartal [i|av] {year}") { .annual(.quarter(4), .stated($0[.year])) },
      TimeRule("quarter-of-this-year", "[i] årets {ordinal} kvartal") { captures in
        (1...4).contains(captures[.ordinal])
          ? .annual(.quarter(captures[.ordinal]), .shifted(0, .article)) : nil
      },
      TimeRule("half-year-period", "[i] {ordinal} (halvår [[i|av] {year}]|halvdel av {year})") { half($0) },
      TimeRule("half-year-period", "[i] siste (halvår [i|av] {year}|halvdel av {year})") {
        .annual(.half(2), .stated($0[.year]))
      },
      TimeRule("quarter-of-last-year", "[i] (fjorårets|forrige års) {ordinal} kvartal") { captures in
        (1...4).contains(captures[.ordinal])
          ? .annual(.quarter(captures[.ordinal]), .shifted(-1, .article)) : nil
      },
      TimeRule("quarter-of-last-year", "[i] (fjorårets|forrige års) siste kvartal") { _ in
        .annual(.quarter(4), .shifted(-1, .article))
      },
      TimeRule("half-of-last-year", "[i] siste halvår (i fjor|forrige år|førre år)") { _ in
        .annual(.half(2), .shifted(-1, .article))
      },
      TimeRule("quarter-of-last-year", "[i] siste kvartal (i fjor|forrige år)") { _ in
        .annual(.quarter(4), .shifted(-1, .article))
      },
      TimeRule("half-of-decade", "[i|på] {ordinal} (halvdel|halvdelen) av {time}") {
        half(ofDecade: $0, $0[.ordinal])
      },
      TimeRule("half-of-decade", "[i|på] siste (halvdel|halvdelen) av {time}") { half(ofDecade: $0, 2) },
      TimeRule("half-of-this-year", "[i] ({ordinal} halvdel av året|årets {ordinal} halvår)") { captures in
        (1...2).contains(captures[.ordinal]) ? .annual(.half(captures[.ordinal]), .shifted(0, .article)) : nil
      },
      TimeRule("half-of-month", "[i] {ordinal} halvdel av {month} [{year}]") { half(ofMonth: $0) },
      TimeRule("half-of-month", "[i] siste halvdel av {month} [{year}]") { half(ofMonth: $0, 2) },
    ]
    + (1...4).map { number in
      TimeRule("quarter-letter", "q\(number) [{year}]") { .annual(.quarter(number), $0.yearChoice) }
    }

  private static func half(ofDecade captures: TimeCaptures, _ number: Int) -> TimeMeaning? {
    guard (1...2).contains(number), let time = captures.time else { return nil }
    switch time {
    case .years(let first, let last) where last == first + 9 || last == first + 99:
      let middle = (first + last + 1) / 2
      return number == 1 ? .years(first, middle - 1) : .years(middle, last)
    // «I andre halvdel av fjoråret».
    case .annual(.year, .shifted(let years, let anchor)) where years != 0:
      return .annual(.half(number), .shifted(years, anchor))
    default: return nil
    }
  }

  private static func half(_ captures: TimeCaptures) -> TimeMeaning? {
    (1...2).contains(captures[.ordinal]) ? .annual(.half(captures[.ordinal]), captures.yearChoice) : nil
  }

  /// To the 15th, or from the 16th on.
  private static func half(ofMonth captures: TimeCaptures, _ number: Int? = nil) -> TimeMeaning? {
    let month = TimeMeaning.annual(.month(captures[.month]), captures.yearChoice)
    switch number ?? captures[.ordinal] {
    case 1: return .range(.nth(1, .day, of: month), .nth(15, .day, of: month))
    case 2: return .range(.nth(16, .day, of: month), .nth(0, .day, of: month))
    case _: return nil
    }
  }

  private static let start = """
    begynnelsen av|begynnelsen på|starten av|starten på|byrjinga av|byrjinga på|fyrstninga av|førstninga av|innledningen av|innledningen til|\
    inngangen til|inngangen av|opptakten til|tidlig i|tidleg i|tidlig på|tidleg på|primo|tidlig|tidleg|\
    første del av|fyrste del av|første delen av|fyrste delen av
    """
  private static let middle = "midten av|midt i|midt på|midt under|midtveis i|medio"
  private static let end = """
    slutten av|slutten på|utgangen av|utløpet av|enden av|sent i|seint i|sent på|seint på|ultimo|tampen av|sent|seint|\
    avslutningen av|sist på|siste del av|siste delen av|siste halvdel av
    """

  private static let parts = [
    TimeRule("start-of", "[i|på|ved|mot|siden|sidan|fra|frå] (\(start)) {time}") { part(.start, $0) },
    TimeRule("middle-of", "[i|på|ved|mot|siden|sidan|fra|frå] (\(middle)) {time}") { part(.middle, $0) },
    TimeRule("end-of", "[i|på|ved|mot|innen|innan|før] (\(end)) {time}") { part(.end, $0) },
    TimeRule("first-months-of-year", "[i] årets ({number} første|første {number}) {unit}") {
      first($0, of: .annual(.year, .shifted(0, .article)))
    },
    TimeRule(
      "first-months-of-year",
      "[i|gjennom] [de|dei] ({number} første|første {number}|{number} fyrste|fyrste {number}) {unit} [av|i] {time}"
    ) { captures in captures.time.flatMap { first(captures, of: $0) } },
    TimeRule(
      "last-months-of-year",
      "[i|gjennom] [de|dei] ({number} siste|siste {number}) (månedene|månadene) [av|i] {time}"
    ) { captures in
      guard let year = captures.time, case .annual(.year, _) = year, (2...11).contains(captures[.number])
      else { return nil }
      return .range(.nth(13 - captures[.number], .month, of: year), .nth(12, .month, of: year))
    },
    TimeRule(
      "first-units-of", "[i] [de|dei] [{number}] første|fyrste (\(P.theDays)) [av|i] {time}"
    ) { captures in
      captures.time.flatMap { $0.isDay ? nil : .part(.start, of: $0) }
    },
    TimeRule("last-units-of", "[i] [de|dei] [{number}] siste [{number}] (\(P.theDays)) [av|i] {time}") {
      captures in
      captures.time.flatMap { $0.isDay ? nil : .part(.end, of: $0) }
    },
    TimeRule("start-of-new-year", "[på|over] nyåret") { _ in .annual(.month(1), .nearest) },
    TimeRule("part-of-year-told", "(\(P.early)) på|i året (i fjor|ifjor)") { _ in
      part(.start, .annual(.year, .shifted(-1, .article)))
    },
    TimeRule("part-of-year-told", "(\(P.late)) på|i året (i fjor|ifjor)") { _ in
      part(.end, .annual(.year, .shifted(-1, .article)))
    },
    TimeRule("rest-of", "[i|ut] resten av \(P.theWeek)|helgen|helga") { _ in .later(.week, .article) },
    TimeRule("rest-of", "[i|ut] resten av \(P.theMonth)") { _ in .later(.month, .article) },
    TimeRule("rest-of", "[i|ut] resten av året") { _ in .later(.year, .article) },
    TimeRule("rest-of", "[i|ut] resten av (dagen|kvelden|natta|natten|døgnet)") { _ in
      .shifted(0, .day, .article)
    },
  ]

  /// «De første åtte månedene av 2006», «de tre første dagene i mai».
  private static func first(_ captures: TimeCaptures, of time: TimeMeaning) -> TimeMeaning? {
    guard let unit = captures.longUnit, unit != .weekend, captures[.number] > 1, time.isOneStretch,
      !time.isDay
    else { return nil }
    // «De to første ukene i mai» begin on the first day.
    let (last, whole) = unit == .week ? (7 * captures[.number], .day) : (captures[.number], unit)
    return .range(.nth(1, whole, of: time), .nth(last, whole, of: time))
  }

  /// Beginnings and ends of the article's own year and month.
  private static let partsOfNow = [
    TimeRule("end-of-year", "[ved|mot|innen|før] (årets slutt|årets utgang|års slutt|årsslutt)") { _ in
      part(.end, .annual(.year, .nearest))
    },
    TimeRule(
      "start-of-this-year", "[ved|siden|sidan|i|på|fra|frå] årets begynnelse|start|byrjing|inngang"
    ) { _ in part(.start, .annual(.year, .shifted(0, .article))) },
    TimeRule("unit-of-this-year", "[i|på] årets {ordinal} {unit}") { unit($0[.ordinal], $0) },
    TimeRule("unit-of-this-year", "[i|på] årets siste {unit}") { unit(0, $0) },
    TimeRule("last-day-of-year", "[på] [den] siste dag|dagen i året") { _ in
      .nth(0, .day, of: .annual(.year, .shifted(0, .article)))
    },
    TimeRule("half-of-week", "[i] første|fyrste (halvdel|halvdelen) av \(P.theWeek)") { _ in
      days(1, 3, of: .shifted(0, .week, .article))
    },
    TimeRule("half-of-week", "[i] siste|andre|annen (halvdel|halvdelen) av \(P.theWeek)") { _ in
      days(4, 7, of: .shifted(0, .week, .article))
    },
    TimeRule("last-in-week", "sist i \(P.theWeek)") { _ in part(.end, .shifted(0, .week, .article)) },
    TimeRule("end-of-month", "[ved|mot|innen|før] månedens|månadens slutt|utgang") { _ in
      part(.end, .shifted(0, .month, .article))
    },
    TimeRule("end-of-week", "[ved|mot|innen|før] ukens|ukas|vekas slutt") { _ in
      part(.end, .shifted(0, .week, .article))
    },
  ]

  /// «Årets første uke», «årets siste dag».
  private static func unit(_ number: Int, _ captures: TimeCaptures) -> TimeMeaning? {
    captures.longUnit.flatMap {
      $0.rawValue < CalendarUnit.quarter.rawValue
        ? .nth(number, $0, of: .annual(.year, .shifted(0, .article))) : nil
    }
  }

  private static func days(_ first: Int, _ last: Int, of time: TimeMeaning) -> TimeMeaning {
    .range(.nth(first, .day, of: time), .nth(last, .day, of: time))
  }

  private static func part(_ part: TimeMeaning.Part, _ captures: TimeCaptures) -> TimeMeaning? {
    guard let time = captures.time, !time.isDay, time.isOneStretch else { return nil }
    return self.part(part, time)
  }

  private static func part(_ part: TimeMeaning.Part, _ time: TimeMeaning) -> TimeMeaning {
    .part(part, of: time)
  }
}

extension TimeMeaning {
  /// Whether it has a beginning and an end of its own.
  fileprivate var isOneStretch: Bool {
    switch self {
    case .annual, .years, .shifted, .counted, .nth, .range: true
    default: false
    }
  }
}
