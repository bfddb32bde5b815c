/// Seasons, quarters, halves, holidays, and parts of longer times.
enum NorwegianPeriods {
  static let rules: [TimeRule] = seasons + parts + holidays

  private static let seasons = [
    TimeRule("season-year", "{season} [i] {year}") { .annual($0.season, .stated($0[.year])) },
    TimeRule("season-year", "vår [i] {year}") { .annual(.season(.spring), .stated($0[.year])) },
    TimeRule("winter-of-two-years", "{season} {year}/{year}") {
      .annual($0.season, .stated($0[.year, second: true]))
    },
    TimeRule("winter-of-two-years", "({season} {year}–{shortYear}|{season} {year}/{shortYear})") {
      .annual($0.season, .stated($0[.year] / 100 * 100 + $0[.shortYear]))
    },
    TimeRule("season", "{season}", bare: true) { .annual($0.season, .nearest) },
    TimeRule("this-season", "i {season}") { .annual($0.season, .nearest) },
    TimeRule("this-spring", "i vår {end}") { _ in .annual(.season(.spring), .nearest) },
    TimeRule("season-last-year", "i fjor {season}") { .annual($0.season, .shifted(-1, .article)) },
    TimeRule("season-last-year", "i fjor vår") { _ in .annual(.season(.spring), .shifted(-1, .article)) },
    TimeRule("last-season", "sist|siste|forrige|førre {season}") { .annual($0.season, .last) },
    TimeRule("last-season", "sist|forrige|førre vår") { _ in .annual(.season(.spring), .last) },
    TimeRule("next-season", "[til] neste|kommende|komande {season}") { .annual($0.season, .next) },
    TimeRule("next-season", "til {season}") { .annual($0.season, .next) },
    TimeRule("next-season", "neste vår") { _ in .annual(.season(.spring), .next) },
    TimeRule("same-season", "samme|same {season}") { .annual($0.season, .shifted(0, .earlier)) },
    TimeRule("this-named-season", "denne {season}") { .annual($0.season, .nearest) },
  ]

  private static let parts = [
    TimeRule("quarter", "[i] {ordinal} kvartal [{year}]") { captures in
      (1...4).contains(captures[.ordinal]) ? .annual(.quarter(captures[.ordinal]), captures.yearChoice) : nil
    },
    TimeRule("half-year-period", "[i] ({ordinal} halvår [{year}]|{ordinal} halvdel av {year})") { half($0) },
    TimeRule(
      "start-of",
      "[i|på|ved|mot] (begynnelsen av|starten av|byrjinga av|innledningen av|inngangen til|tidlig i|tidleg i|tidlig på|tidleg på|primo) {time}"
    ) {
      part(.start, $0)
    },
    TimeRule("middle-of", "[i|på|ved|mot] (midten av|midt i|midt på|medio) {time}") { part(.middle, $0) },
    TimeRule(
      "end-of",
      "[i|på|ved|mot] (slutten av|utgangen av|sent i|seint i|sent på|seint på|ultimo|tampen av) {time}"
    ) {
      part(.end, $0)
    },
    TimeRule("start-of-year", "[ved] inngangen til året") { _ in part(.start, .annual(.year, .nearest)) },
    TimeRule("end-of-year", "[ved|mot|innen] (årets slutt|utgangen av året|slutten av året|årets utgang)") {
      _ in
      part(.end, .annual(.year, .shifted(0, .article)))
    },
    TimeRule(
      "start-of-this-year",
      "[ved|siden|i|på] (årets begynnelse|årets start|byrjinga av året|begynnelsen av året|starten av året|starten på året)"
    ) { _ in
      part(.start, .annual(.year, .shifted(0, .article)))
    },
    TimeRule(
      "end-of-month",
      "[ved|mot|innen] (månedens slutt|slutten av måneden|utgangen av måneden|slutten av månaden)"
    ) {
      _ in part(.end, .shifted(0, .month, .article))
    },
    TimeRule("early-last-year", "tidlig|tidleg|sent|seint (i fjor)") { _ in
      .annual(.year, .shifted(-1, .article))
    },
  ]

  private static func half(_ captures: TimeCaptures) -> TimeMeaning? {
    (1...2).contains(captures[.ordinal]) ? .annual(.half(captures[.ordinal]), captures.yearChoice) : nil
  }

  private static func part(_ part: TimeMeaning.Part, _ captures: TimeCaptures) -> TimeMeaning? {
    guard let time = captures.time, !time.isDay else { return nil }
    return self.part(part, time)
  }

  private static func part(_ part: TimeMeaning.Part, _ time: TimeMeaning) -> TimeMeaning {
    .part(part, of: time)
  }

  private static let holidays = [
    TimeRule("turn-of-years", "[ved] (årsskiftet {year}/{year}|årsskiftet {year}–{year})") {
      .annual(.holiday(.turnOfYear), .stated($0[.year, second: true]))
    },
    TimeRule("holiday", "[i|på|ved|til] {holiday} [i] [{year}]") { captures in
      Holiday(rawValue: captures[.holiday]).map { .annual(.holiday($0), captures.yearChoice) }
    },
    TimeRule("holiday", "før|etter|til|rundt|over < jul") { _ in .annual(.holiday(.christmas), .nearest) },
    TimeRule("little-christmas-eve", "lille julaften|julaftan [{year}]") {
      .annual(.holiday(.littleChristmasEve), $0.yearChoice)
    },
    TimeRule("christmas-days", "{ordinal} juledag [{year}]") { feast($0, .christmasDay, .boxingDay) },
    TimeRule("easter-days", "{ordinal} påskedag [{year}]") { feast($0, .easterSunday, .easterMonday) },
    TimeRule("whit-days", "{ordinal} pinsedag [{year}]") { feast($0, .whitSunday, .whitMonday) },
    TimeRule("ascension-day", "kristi himmelfartsdag [{year}]") {
      .annual(.holiday(.ascension), $0.yearChoice)
    },
    TimeRule("eid", "id al-fitr [{year}]") { .annual(.holiday(.eidFitr), $0.yearChoice) },
    TimeRule("eid-adha", "id al-adha [{year}]") { .annual(.holiday(.eidAdha), $0.yearChoice) },
  ]

  private static func feast(_ captures: TimeCaptures, _ first: Holiday, _ second: Holiday) -> TimeMeaning? {
    switch captures[.ordinal] {
    case 1: .annual(.holiday(first), captures.yearChoice)
    case 2: .annual(.holiday(second), captures.yearChoice)
    case _: nil
    }
  }
}
