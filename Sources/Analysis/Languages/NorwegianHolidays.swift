/// Feasts and marked days.
enum NorwegianHolidays {
  private typealias P = NorwegianPhrases

  static let rules: [TimeRule] = feasts + partsOfFeasts + NationalDays.rules

  /// «Skjærtorsdagskvelden», «langfredagsmorgenen».
  private static let partsOfFeasts: [TimeRule] = [
    ("skjærtorsdags skjertorsdags", Holiday.maundyThursday), ("langfredags", .goodFriday),
    ("palmesøndags palmesundags", .palmSunday),
    ("påskeaften påskeaftens påskeaftan påskeaftans", .holySaturday),
    ("julaften julaftens julaftan julaftans", .christmasEve), ("pinseaften pinseaftens", .whitEve),
    ("nyttårsaften nyttårsaftens", .newYearsEve), ("sankthansaften sankthansaftens", .midsummer),
  ].flatMap { names, holiday in
    [
      (DayPart.morning, "morgen morgenen morgon morgonen"), (.forenoon, "formiddag formiddagen"),
      (.afternoon, "ettermiddag ettermiddagen"), (.evening, "kveld kvelden"), (.night, "natt natten natta"),
    ].map { part, parts in
      TimeRule("part-of-feast", "[på] \(P.joined(names, parts)) [[i] {year}]") {
        .daypart(part, .annual(.holiday(holiday), $0.yearChoice))
      }
    }
  }

  private static func day(_ number: Int, of captures: TimeCaptures) -> TimeMeaning? {
    Holiday(rawValue: captures[.holiday]).map {
      .nth(number, .day, of: .annual(.holiday($0), captures.yearChoice))
    }
  }

  private static let feasts = [
    TimeRule("turn-of-years", "[ved] årsskiftet ({year}/{year}|{year}–{year})") {
      .annual(.holiday(.turnOfYear), .stated($0[.year, second: true]))
    },
    TimeRule("turn-of-years", "[ved] årsskiftet ({year}/{shortYear}|{year}–{shortYear})") {
      .annual(.holiday(.turnOfYear), .stated($0[.year] + 1))
    },
    TimeRule("holiday", "[i|på|ved|til] {holiday} [[i] {year}]") { captures in
      Holiday(rawValue: captures[.holiday]).map { .annual(.holiday($0), captures.yearChoice) }
    },
    TimeRule("holiday", "jul|jol [[i] {year}]", bare: true) { .annual(.holiday(.christmas), $0.yearChoice) },
    TimeRule("holiday", "{holiday} {day}. {month} [{year}]") { $0.dayMeaning($0[.month], $0[.day]) },
    TimeRule(
      "holiday",
      "(st. hans|st hans|sankt hans|st. hansaften|sankt hansaften|st. hans-aften|sankt hans-aften|st. hans aften|sankt hans aften|st. hanskvelden) [{year}]"
    ) { .annual(.holiday(.midsummer), $0.yearChoice) },
    TimeRule("turn-of-millennium", "[ved|rundt|omkring|kring] årtusenskiftet|tusenårsskiftet|årtusenskifte") {
      _ in .annual(.holiday(.turnOfYear), .stated(2000))
    },
    TimeRule("day-of-feast", "[på|den|(på den)] {ordinal} dag|dagen i|av {holiday} [[i] {year}]") {
      day($0[.ordinal], of: $0)
    },
    TimeRule("day-of-feast", "[på|den|(på den)] siste dag|dagen i|av {holiday} [[i] {year}]") {
      day(0, of: $0)
    },
    TimeRule("last-holiday", "[i] \(P.last) ({holiday}|jul|jol)") {
      .annual(.holiday(Holiday(rawValue: $0[.holiday]) ?? .christmas), .last)
    },
    TimeRule("next-holiday", "[til] \(P.next) ({holiday}|jul|jol)") {
      .annual(.holiday(Holiday(rawValue: $0[.holiday]) ?? .christmas), .next)
    },
    TimeRule("holiday-after", "[i] {holiday} etter|etterpå {end}") {
      .annual(.holiday(Holiday(rawValue: $0[.holiday]) ?? .christmas), .beside(1))
    },
    TimeRule("holiday-before", "[i] {holiday} (før|i forveien) {end}") {
      .annual(.holiday(Holiday(rawValue: $0[.holiday]) ?? .christmas), .beside(-1))
    },
    TimeRule("between-holidays", "[i|mellom|millom] jul|jol og nyttår|nyttårsaften|nyttårsaftan") { _ in
      .annual(.holiday(.betweenChristmas), .nearest)
    },
    TimeRule("little-christmas-eve", "lille|litle|vesle julaften|julaftan|jolaftan [{year}]") {
      .annual(.holiday(.littleChristmasEve), $0.yearChoice)
    },
    TimeRule("christmas-days", "{ordinal} juledag|juledagen|joledag [{year}]") { captures in
      (1...7).contains(captures[.ordinal]) ? captures.dayMeaning(12, 24 + captures[.ordinal]) : nil
    },
    TimeRule("easter-days", "{ordinal} påskedag [{year}]") { feast($0, .easterSunday, .easterMonday) },
    TimeRule("whit-days", "{ordinal} pinsedag [{year}]") { feast($0, .whitSunday, .whitMonday) },
    TimeRule("new-years-day", "{ordinal} nyttårsdag [{year}]") { captures in
      (1...13).contains(captures[.ordinal]) ? captures.dayMeaning(1, captures[.ordinal]) : nil
    },
    TimeRule("ascension-day", "(kristi|kr) (himmelfartsdag|himmelfart|himmelfartsdagen) [{year}]") {
      .annual(.holiday(.ascension), $0.yearChoice)
    },
    TimeRule("ascension-weekend", "(kristi|kr) himmelfartshelgen|himmelfartshelga|himmelfartshelg [{year}]") {
      let first = TimeMeaning.annual(.holiday(.ascension), $0.yearChoice)
      return .range(first, .counted(3, .day, from: first))
    },
    TimeRule("palm-weekend", "[i] palmehelgen|palmehelga [{year}]") {
      let last = TimeMeaning.annual(.holiday(.palmSunday), $0.yearChoice)
      return .range(.counted(-1, .day, from: last), last)
    },
    TimeRule("advent", "{ordinal} (søndag i advent|sundag i advent|adventssøndag) [{year}]") { captures in
      let sundays: [Holiday] = [.firstAdvent, .secondAdvent, .thirdAdvent, .fourthAdvent]
      guard (1...4).contains(captures[.ordinal]) else { return nil }
      return .annual(.holiday(sundays[captures[.ordinal] - 1]), captures.yearChoice)
    },
    TimeRule(
      "marked-days",
      "(den internasjonale kvinnedagen|kvinnedagen|den internasjonale kvinnedag) [{year}]"
    ) { .annual(.day(month: 3, day: 8), $0.yearChoice) },
    TimeRule("marked-days", "(arbeidernes dag|arbeidaranes dag|arbeiderdagen) [{year}]") {
      .annual(.holiday(.labourDay), $0.yearChoice)
    },
    TimeRule(
      "marked-days",
      "[på] (trettendedagen|trettandedagen|trettendedag jul|trettandedag jul|trettandedag jol|helligtrekongersdag|heilagtrekongarsdag) [{year}]"
    ) { .annual(.day(month: 1, day: 6), $0.yearChoice) },
    TimeRule("marked-days", "samefolkets dag [{year}]") {
      .annual(.day(month: 2, day: 6), $0.yearChoice)
    },
    TimeRule("black-friday", "black friday [{year}]") {
      .counted(1, .day, from: .annual(.weekday(4, nth: 4, month: 11), $0.yearChoice))
    },
    TimeRule("palm-saturday", "palmelørdag|palmelørdagen|palmelaurdag [[i] {year}]") {
      .counted(-1, .day, from: .annual(.holiday(.palmSunday), $0.yearChoice))
    },
    TimeRule("leap-day", "[på] skuddårsdagen|skotårsdagen [{year}]") {
      .annual(.day(month: 2, day: 29), $0.yearChoice)
    },
    TimeRule("eid", "id [{year}]", bare: true) { .annual(.holiday(.eidFitr), $0.yearChoice) },
    TimeRule("eid", "<id> feires|feirast|markeres|markerast") { _ in
      .annual(.holiday(.eidFitr), .nearest)
    },
    // «Har eid huset» is no feast, «like før Eid» a place.
    TimeRule("eid", "under|feire|feirer|feirar|feiret|feira < eid {end}") { _ in
      .annual(.holiday(.eidFitr), .nearest)
    },
    TimeRule("eid", "<eid> feires|feirast|markeres|markerast") { _ in
      .annual(.holiday(.eidFitr), .nearest)
    },
    TimeRule("beside-eid", "dagen etter eid {end}") { _ in
      .counted(1, .day, from: .annual(.holiday(.eidFitr), .nearest))
    },
    TimeRule("beside-eid", "dagen før eid {end}") { _ in
      .counted(-1, .day, from: .annual(.holiday(.eidFitr), .nearest))
    },
    TimeRule("eid", "id|eid al-fitr|ul-fitr [{year}]") { .annual(.holiday(.eidFitr), $0.yearChoice) },
    TimeRule("eid-adha", "id|eid al-adha|ul-adha [{year}]") { .annual(.holiday(.eidAdha), $0.yearChoice) },
  ]

  /// The first or second day of a feast, or one of those after it: «tredje juledag».
  private static func feast(_ captures: TimeCaptures, _ first: Holiday, _ second: Holiday) -> TimeMeaning? {
    let holiday = { TimeMeaning.annual(.holiday($0), captures.yearChoice) }
    switch captures[.ordinal] {
    case 1: return holiday(first)
    case 2 where first != second: return holiday(second)
    case 2...13: return .counted(captures[.ordinal] - 1, .day, from: holiday(first))
    case _: return nil
    }
  }
}
