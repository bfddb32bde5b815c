/// Dates of the calendar: full, partial and numeric, and ranges of them.
enum NorwegianDates {
  static let rules: [TimeRule] =
    days + shortWeekdays + stamps + numeric + ranges + hyphenatedMonths + compounds + years + namedDecades

  private static let days = [
    TimeRule("day-month-year", "[den] {day}[.] {month}[.][,] {year}") { $0.dayMeaning($0[.month], $0[.day]) },
    TimeRule("day-month", "[den] {day}[.] jan[.] [{year}]") { $0.dayMeaning(1, $0[.day]) },
    // «5. mai 45», «3. mars -09».
    TimeRule("day-month-year", "[den] {day}. {month} {shortYear} {end}") {
      $0.dayMeaning($0[.month], $0[.day])
    },
    TimeRule("day-month-year", "[den] {day}. {month} -{shortYear} {end}") {
      $0.dayMeaning($0[.month], $0[.day])
    },
    TimeRule("month-year", "{month} -{shortYear} {end}") { .annual(.month($0[.month]), $0.yearChoice) },
    TimeRule("numeric-in-year", "{day}/{monthNumber} samme|same år") {
      $0.dayMeaning($0[.monthNumber], $0[.day]).inYear(.shifted(0, .earlier))
    },
    TimeRule("day-month", "[den] {day}. {month}") { $0.dayMeaning($0[.month], $0[.day]) },
    TimeRule("day-month", "[den] {day} {month}") { $0.dayMeaning($0[.month], $0[.day]) },
    TimeRule("day-month", "[den] {day}de|dje {month} [{year}]") { $0.dayMeaning($0[.month], $0[.day]) },
    TimeRule("day-month-year", "{day}{month} {year}") { $0.dayMeaning($0[.month], $0[.day]) },
    TimeRule("day-month", "[den] {day}.{month}") { $0.dayMeaning($0[.month], $0[.day]) },
    TimeRule("ordinal-month", "[den] {ordinal} {month} [{year}]") { $0.dayMeaning($0[.month], $0[.ordinal]) },
    TimeRule("weekday-date", "[på] {weekday}[,] [den] {day}[.] {month} [{year}]") {
      .dated(weekday: $0[.weekday], $0.dayMeaning($0[.month], $0[.day]))
    },
    // «Den siste lørdag 16. august» is the last of them, and not last Saturday.
    TimeRule("weekday-date", "siste|sist < {weekday}[,] [den] {day}[.] {month} [{year}]") {
      .dated(weekday: $0[.weekday], $0.dayMeaning($0[.month], $0[.day]))
    },
    TimeRule("weekday-date", "[på] {weekday}[,] [den] {ordinal} {month} [{year}]") {
      .dated(weekday: $0[.weekday], $0.dayMeaning($0[.month], $0[.ordinal]))
    },
    TimeRule("weekday-part-date", "[på] {weekday} {daypart}[,] [den] {day}[.] {month} [[i] {year}]") {
      .daypart($0.dayPart, .dated(weekday: $0[.weekday], $0.dayMeaning($0[.month], $0[.day])))
    },
    TimeRule("weekday-numeric", "{weekday} [den] {day}.{monthNumber}[.{year}|.{shortYear}|.]") {
      .dated(weekday: $0[.weekday], $0.dayMeaning($0[.monthNumber], $0[.day]))
    },
    TimeRule("weekday-date", "[på] {weekday}[,] [den] {day}.{month} [{year}]") {
      .dated(weekday: $0[.weekday], $0.dayMeaning($0[.month], $0[.day]))
    },
    TimeRule("weekday-numeric", "[på] {weekday} [den] {day}/{monthNumber}") {
      .dated(weekday: $0[.weekday], $0.dayMeaning($0[.monthNumber], $0[.day]))
    },
    // «Det var den 14. vi fikk beskjed».
    TimeRule("day-of-month", "den {day}.> jeg|eg|vi|han|hun|ho|de|dei") {
      $0[.day] > 3 ? .dayOfMonth($0[.day]) : nil
    },
    // «Den 1. og 2.» are more often something else.
    TimeRule("day-of-month", "(den {day}. {end}|den {day}.> (klokken|klokka|kl))") {
      $0[.day] > 3 ? .dayOfMonth($0[.day]) : nil
    },
    // Said in words it is a day only where nothing else is told: «den tjuende».
    TimeRule("days-of-month", "[fra|frå] [den] {day}. til [den] {day}. {end}") {
      $0[.day] < $0[.day, second: true]
        ? .range(.dayOfMonth($0[.day]), .dayOfMonth($0[.day, second: true])) : nil
    },
    TimeRule("day-of-month", "den {ordinal} {end}", bare: true) {
      $0[.ordinal] > 12 ? .dayOfMonth($0[.ordinal]) : nil
    },
    TimeRule("month-year", "{month}[.] [i] {year}") { .annual(.month($0[.month]), .stated($0[.year])) },
    // «Mai 68»; «i mars 12» may count.
    TimeRule("month-year", "{month} {shortYear} {end}") {
      $0[.shortYear] > 31 ? .annual(.month($0[.month]), $0.yearChoice) : nil
    },
    TimeRule("month", "{month}", bare: true) { .annual(.month($0[.month]), .nearest) },
    TimeRule("year", "{year}", bare: true) { .annual(.year, .stated($0[.year])) },
    // «April var glad»: of a girl.
    TimeRule(
      "month-as-subject",
      "mens|men|fordi|at < {month}> (var|ble|blei|blir|vart|vert|endte|ga|gav|startet|starta|begynte|byrja)"
    ) { [4, 5, 8].contains($0[.month]) ? nil : .annual(.month($0[.month]), .nearest) },
    TimeRule(
      "month-as-subject",
      "{month}> (alene|aleine|isolert|(har|var|ble|blir|vart|vert) (vært|vore|blitt|en|ein|den|måneden|månaden))"
    ) { .annual(.month($0[.month]), .nearest) },
    TimeRule(
      "year-as-subject",
      "{year}> (har|var|ble|blir|vart|vert) (vært|vore|blitt|neppe|trolig|truleg|verre|bedre|betre|et|eit|ett|en|ein|ei|det|den|året|første|fyrste)"
    ) { .annual(.year, .stated($0[.year])) },
    // «2014 og 2015 skilte seg ut»: each of them.
    TimeRule(
      "years-as-subject", "{year}> (og|eller) {year} (skilte|skilde|var|ble|blei|blir|vart|vert|ga|gav)"
    ) { .annual(.year, .stated($0[.year])) },
    TimeRule(
      "years-as-subject", "(og|eller) < {year}> (skilte|skilde|var|ble|blei|blir|vart|vert|ga|gav)"
    ) { .annual(.year, .stated($0[.year])) },
    TimeRule("spoken-year", "to tusen og {number} {end}", bare: true) {
      $0[.number] <= 50 ? .annual(.year, .stated(2000 + $0[.number])) : nil
    },
    TimeRule("spoken-year", "to tusen og {number}> \(subjects)", bare: true) {
      (1...50).contains($0[.number]) ? .annual(.year, .stated(2000 + $0[.number])) : nil
    },
    TimeRule("spoken-year", "nitten {number}> \(subjects)", bare: true) {
      (10...99).contains($0[.number]) ? .annual(.year, .stated(1900 + $0[.number])) : nil
    },
    TimeRule("spoken-year", "nitten {number} {end}", bare: true) {
      (10...99).contains($0[.number]) ? .annual(.year, .stated(1900 + $0[.number])) : nil
    },
    TimeRule("spoken-year", "nitten hundre og {number} {end}", bare: true) {
      $0[.number] < 100 ? .annual(.year, .stated(1900 + $0[.number])) : nil
    },
    TimeRule("before-christ", "[i|år|(i år)] ({number}|{year}) (f.kr.|f.kr|før kristus)") {
      .annual(.year, .stated(1 - max($0[.number], $0[.year])))
    },
    TimeRule("year-of-birth", "født|fødd < i {shortYear} {end}") {
      .annual(.year, .stated(1900 + $0[.shortYear]))
    },
    TimeRule("anno-domini", "[i|år|(i år)] ({number}|{year}) (e.kr.|e.kr|etter kristus)") {
      .annual(.year, .stated(max($0[.number], $0[.year])))
    },
    TimeRule("named-year", "[i] (året|årstallet|år|anno) {year}") { .annual(.year, .stated($0[.year])) },
    TimeRule("named-year", "[i] \(yearsOfKinds) {year}") { .annual(.year, .stated($0[.year])) },
    TimeRule("early-year", "(i|fra|frå|siden|sidan|rundt|omkring|kring|til|mot) år < {number} {end}") {
      (100...999).contains($0[.number]) ? .annual(.year, .stated($0[.number])) : nil
    },
    // «Grunnloven av 1814».
    TimeRule(
      "dated-year",
      "loven|lova|grunnloven|grunnlova|avtalen|avtala|traktaten|konvensjonen|erklæringen|erklæringa|opprøret|revolusjonen av < {year}"
    ) { .annual(.year, .stated($0[.year])) },
    TimeRule("written-year", "(skriver|skriv|skrev|skreiv) vi [fortsatt|fremdeles|framleis|nå|no] < {year}") {
      .annual(.year, .stated($0[.year]))
    },
    TimeRule(
      "years-around",
      "(årene|åra|tiden|tida|tiåret) (rundt|omkring|kring|før|etter|fram til|frem til|fram mot) < {year}"
    ) { .annual(.year, .stated($0[.year])) },
    TimeRule("limit-year", "senest|seinest|seinast|tidligst|tidlegast < {year} {end}") {
      .annual(.year, .stated($0[.year]))
    },
    TimeRule(
      "dated-year",
      "datert|trykt|utgitt|utgjeve|utgjeven|bygd|grunnlagt|stiftet|stifta|skipa|født|fødd|død|restaurert < {year} {end}"
    ) { .annual(.year, .stated($0[.year])) },
    // «Bygget sto ferdig 1972 og ble pusset opp 2004», not «etablert 1200 arbeidsplasser».
    TimeRule(
      "dated-year",
      "(bygget|bygd|oppført|oppførd|reist|etablert|opprettet|oppretta|åpnet|opna|åpna|innviet|vigslet|vigsla|nedlagt|revet|riven|utvidet|utvida|((pusset|pussa|bygd|bygget|bygga) (opp|om|ut))|((sto|stod) (ferdig|klar|klart))) < {year} {end}"
    ) {
      (1500...2100).contains($0[.year]) && $0[.year] % 100 != 0 ? .annual(.year, .stated($0[.year])) : nil
    },
    // «I -68», «i '99»; «i -20» is as often cold.
    TimeRule("short-year", "i|fra|frå|siden|sidan|før|etter < -{shortYear} {end}") {
      $0[.shortYear] > 40 ? .annual(.year, $0.yearChoice) : nil
    },
    TimeRule("short-year", "i|fra|frå|siden|sidan|før|etter < '{shortYear} {end}") {
      .annual(.year, $0.yearChoice)
    },
    TimeRule(
      "around-year",
      "(fra|frå|siden|sidan|før|etter|i|til|mot) (rundt|omkring|kring|ikring|cirka|ca|ca.|om lag|omlag) < {year}"
    ) {
      .annual(.year, .stated($0[.year]))
    },
    // «Rundt 2000» and «rundt 1850» count as often as they date.
    TimeRule("around-year", "(rundt|omkring|kring|ikring|cirka|om lag|omlag) < {year} {end}") {
      $0[.year] % 50 != 0 && $0[.year] < 2000 ? .annual(.year, .stated($0[.year])) : nil
    },
    // «Rundt 1850 bodde det 300 her»: what is counted would be the subject itself.
    TimeRule(
      "around-year",
      "(rundt|omkring|kring|ikring|cirka|om lag|omlag) < {year}> (var|ble|blei|vart|kom|bodde|budde|hadde|fantes|fanst|sto|stod|begynte|byrja|fikk|fekk) (\(subjects))"
    ) { .annual(.year, .stated($0[.year])) },
    // «Gården ble bygd rundt 1900», «hun bodde her kring 1850».
    TimeRule(
      "around-year",
      "\(madeThen) (rundt|omkring|kring|ikring|cirka|ca|ca.|om lag|omlag) < {year} {end}"
    ) { .annual(.year, .stated($0[.year])) },
    TimeRule(
      "around-year",
      "(rundt|omkring|kring|ikring|cirka|ca|ca.|om lag|omlag) < {year}> (flyttet|flytta|utvandret|utvandra|emigrerte|reiste|bodde|budde|levde|kom|var|ble|blei|vart) (mange|flere|fleire|noen|nokre)"
    ) { .annual(.year, .stated($0[.year])) },
    TimeRule(
      "around-year",
      "(rundt|omkring|kring|ikring|cirka|ca|ca.|om lag|omlag) < {year}> (var|ble|blei|vart|sto|stod|lå|låg|begynte|byrja|startet|starta) {thing}"
    ) { .annual(.year, .stated($0[.year])) },
    TimeRule("year-of-birth", "f|d. < {year}") { .annual(.year, .stated($0[.year])) },
    // «I bruk til 1940», not «steg til 1940».
    TimeRule("until-year", "\(lasting) til < {year} {end}") { .annual(.year, .stated($0[.year])) },
    TimeRule("firm", "{day}. {month} (as|asa)") { _ in .nothing },
  ]

  /// Words for a year that a number follows.
  private static let yearsOfKinds = """
    kriseåret|rekordåret|toppåret|bunnåret|botnåret|valgåret|valåret|krigsåret|jubileumsåret|budsjettåret|\
    regnskapsåret|rekneskapsåret|inntektsåret|kalenderåret|koronaåret|pandemiåret|nødsåret|uåret|startåret|\
    fødselsåret|fødeåret|dødsåret|revolusjonsåret|opningsåret|åpningsåret|driftsåret
    """

  /// What is done to a thing once, and where one lives.
  private static let madeThen = """
    bygd|bygget|bygd|oppført|oppførd|reist|anlagt|grunnlagt|stiftet|stifta|skipa|etablert|opprettet|oppretta|født|fødd|\
    malt|måla|skrevet|skrive|komponert|trykt|laget|laga|datert|ryddet|rydda|bodde|budde|her|der
    """

  /// What is so until a year.
  private static let lasting = """
    her|der|bruk|drift|live|produksjon|funksjon|embetet|eksil|fengsel|fangenskap|stillingen|stillinga|vervet
    """

  /// What is counted is no such word.
  private static let subjects = "det|den|han|hun|ho|vi|de|dei|jeg|eg|man|ein"

  /// «2018-10-15T17:21:30Z» is one date and one clock time; the tokens part it after the day.
  private static let stamps = (0...23).map { hour in
    TimeRule(
      "iso-stamp", "{year}-{monthNumber}-{day}t\(hour < 10 ? "0" : "")\(hour)[:{minute}[:{minute}][z]]"
    ) {
      let day = $0.dayMeaning($0[.monthNumber], $0[.day])
      return day == .nothing ? nil : .clock(hour, max(0, $0[.minute]), day)
    }
  }

  /// «Ons. 13. feb.»
  private static let shortWeekdays = [
    "man", "tir|tirs|tys", "ons", "tor|tors", "fre", "lør|lau", "søn|sun",
  ].enumerated().map { index, words in
    TimeRule("weekday-date", "\(words)[.][,] [den] {day}[.] {month}[.] [{year}]") {
      .dated(weekday: index + 1, $0.dayMeaning($0[.month], $0[.day]))
    }
  }

  private static let numeric = [
    TimeRule("iso-date", "{year}-{monthNumber}-{day}") { $0.dayMeaning($0[.monthNumber], $0[.day]) },
    TimeRule("iso-date", "{year}/{monthNumber}/{day}") { $0.dayMeaning($0[.monthNumber], $0[.day]) },
    TimeRule("iso-month", "{year}-{monthNumber}", bare: true) {
      .annual(.month($0[.monthNumber]), .stated($0[.year]))
    },
    TimeRule("numeric-date", "[den] {day}.{monthNumber}.{year}") {
      $0.dayMeaning($0[.monthNumber], $0[.day])
    },
    TimeRule("numeric-date", "[den] {day}. {monthNumber}. {year}") {
      $0.dayMeaning($0[.monthNumber], $0[.day])
    },
    TimeRule("numeric-date", "[den] {day}.{monthNumber}.{shortYear}") {
      $0.dayMeaning($0[.monthNumber], $0[.day])
    },
    TimeRule("slash-date", "[den] {day}/{monthNumber}[/{year}|-{year}|/{shortYear}|-{shortYear}| {year}]") {
      $0.yearChoice == .nearest ? nil : $0.dayMeaning($0[.monthNumber], $0[.day])
    },
    TimeRule("dashed-date", "{day}-{monthNumber}-{year}") { $0.dayMeaning($0[.monthNumber], $0[.day]) },
    TimeRule("dashed-date", "{day}-{monthNumber}-{shortYear}") { $0.dayMeaning($0[.monthNumber], $0[.day]) },
    TimeRule("eleventh-of-september", "{day}/{monthNumber}") { captures in
      captures[.day] == 9 && captures[.monthNumber] == 11
        ? .annual(.day(month: 9, day: 11), .stated(2001)) : nil
    },
    TimeRule("slash-day", "{day}/{monthNumber} {end}", bare: true) {
      $0.dayMeaning($0[.monthNumber], $0[.day])
    },
    // «1/3» is a third, «2/1» a score, «5/6» a throw of the dice, and «24/7» is always.
    TimeRule("slash-day", "{day}/{monthNumber} {end}") { captures in
      captures[.day] > max(6, captures[.monthNumber])
        && !(captures[.day] == 24 && captures[.monthNumber] == 7)
        ? captures.dayMeaning(captures[.monthNumber], captures[.day]) : nil
    },
    TimeRule("slash-day", "{day}/{monthNumber} {end}") { captures in
      captures[.day] > 6 && captures[.day] == captures[.monthNumber]
        ? captures.dayMeaning(captures[.monthNumber], captures[.day]) : nil
    },
    // «6/6 kom tiltalen»: a verb stands behind a day, and seldom behind a throw.
    TimeRule("slash-day", "{day}/{monthNumber}> (kom|ble|blei|vart|skjedde|startet|starta|begynte|falt|døde)")
    {
      $0[.day] > 1 && $0[.day] >= $0[.monthNumber] ? $0.dayMeaning($0[.monthNumber], $0[.day]) : nil
    },
    TimeRule("numbers-of-date", "[den] {ordinal} i {ordinal} {end}") { captures in
      captures.dayMeaning(captures[.ordinal, second: true], captures[.ordinal])
    },
    TimeRule("slash-day", "den|på|fra|frå|siden|sidan|dato < {day}/{monthNumber}") {
      $0.dayMeaning($0[.monthNumber], $0[.day])
    },
    TimeRule("dotted-day", "{day}.{monthNumber}. {end}", bare: true) {
      $0.dayMeaning($0[.monthNumber], $0[.day])
    },
    // At the end of a sentence the full stop may be its own: «gikk på 5.12.».
    TimeRule(
      "dotted-day",
      "{day}.{monthNumber}.> (og|men|mens|medan|til|klokken|klokka|kl|i|på|for|med|er|var|ble|blei|vart|blir|vert|kom|ga|gav|skal|gikk|gjekk)"
    ) { $0.dayMeaning($0[.monthNumber], $0[.day]) },
    TimeRule("dotted-day", "{day}.{monthNumber}.>(,|{)})") { $0.dayMeaning($0[.monthNumber], $0[.day]) },
    TimeRule(
      "dotted-day",
      "(møtet|møte|frist|fristen|innen|innan|senest|seinast|siden|sidan) [er|var|blir|vart|ble] < {day}.{monthNumber} {end}"
    ) { $0.dayMeaning($0[.monthNumber], $0[.day]) },
    TimeRule("dotted-day", "den|dato < {day}.{monthNumber}[.]") { $0.dayMeaning($0[.monthNumber], $0[.day]) },
  ]

  /// Years that begin in one year of the calendar and end in the next.
  private static let doubleYears =
    "skoleåret|skuleåret|studieåret|regnskapsåret|rekneskapsåret|budsjettåret"

  /// What each year has one of: «2019-sesongen», «2025-budsjettet».
  private static let yearly = """
    sesongen|sesong|utgaven|utgåva|utgave|budsjettet|budsjett|valget|valet|oppgjøret|oppgjeret|tallene|tala|nivå|\
    nivået
    """

  private static let ranges = [
    TimeRule("day-range", "[fra|frå] [den] {day}[.]–{day}(.{month}|[.] {month}) [{year}]") {
      $0.dayRange($0[.month], $0[.day], $0[.month], $0[.day, second: true])
    },
    TimeRule(
      "day-range",
      "[fra|frå|mellom|millom] [den] {day}. (til|til og med|og|eller) [den] {day}. {month} [{year}]"
    ) {
      $0.dayRange($0[.month], $0[.day], $0[.month], $0[.day, second: true])
    },
    TimeRule(
      "date-range",
      "[fra|frå|mellom|millom] [den] {day}[.] {month} (til|til og med|og) [den] {day}[.] {month} [{year}]"
    ) {
      $0.dayRange($0[.month], $0[.day], $0[.month, second: true], $0[.day, second: true])
    },
    TimeRule("day-range", "{day}.[,] {day}. og {day}. {month} [{year}]") { captures in
      captures.dayRange(captures[.month], captures[.day], captures[.month], captures[.day, second: true])
    },
    TimeRule("date-range", "{day}[.] {month}–{day}[.] {month} [{year}]") {
      $0.dayRange($0[.month], $0[.day], $0[.month, second: true], $0[.day, second: true])
    },
    TimeRule("date-range", "{day}[.] {month} {year}–{day}[.] {month} {year}") { captures in
      yearRange(captures, captures[.month], captures[.month, second: true])
    },
    TimeRule("numeric-range", "{day}.{monthNumber}.{year}–{day}.{monthNumber}.{year}") { captures in
      yearRange(captures, captures[.monthNumber], captures[.monthNumber, second: true])
    },
    TimeRule("numeric-range", "{day}.{monthNumber}.–{day}.{monthNumber}.[{year}]") { numericRange($0) },
    TimeRule("numeric-range", "{day}/{monthNumber}–{day}/{monthNumber}[-{year}| {year}]") {
      numericRange($0)
    },
    TimeRule("month-range", "{month}/{month} [{year}]") { monthRange($0) },
    TimeRule("month-range", "{month}–{month} [{year}]") { monthRange($0) },
    TimeRule("month-range", "mellom|millom {month} og {month} [i] {year}") { monthRange($0) },
    // «I juni og september» are two months, and none between them.
    TimeRule("month-range", "{month} og {month} [{year}]", bare: true) { captures in
      captures[.month, second: true] % 12 == (captures[.month] + 1) % 12 ? monthRange(captures) : nil
    },
    TimeRule(
      "month-range",
      "[i] (perioden|månedene|månadene|månadane) [fra|frå] {month} (til|til og med|og) {month} [{year}]"
    ) { monthRange($0) },
    TimeRule("month-range", "{month} {year} til {month} {year}") {
      .range(
        .annual(.month($0[.month]), .stated($0[.year])),
        .annual(.month($0[.month, second: true]), .stated($0[.year, second: true])))
    },
    TimeRule("year-range", "(årene|åra|perioden) {year} (til|og) {year}") {
      $0[.year] < $0[.year, second: true] ? .years($0[.year], $0[.year, second: true]) : nil
    },
    TimeRule("school-years", "\(doubleYears) ({year}/{year}|{year}–{year})") {
      .years($0[.year], $0[.year, second: true])
    },
    TimeRule("school-years", "\(doubleYears) ({year}/{shortYear}|{year}–{shortYear})") {
      .years($0[.year], $0[.year] + 1)
    },
    TimeRule("year-of", "{year}>-\(yearly)") { .annual(.year, .stated($0[.year])) },
    TimeRule("year-range", "{year}–{year}") {
      $0[.year] < $0[.year, second: true] ? .years($0[.year], $0[.year, second: true]) : nil
    },
    TimeRule("short-year-range", "{year}–{shortYear}") { captures in
      let last = captures[.year] / 100 * 100 + captures[.shortYear]
      return last > captures[.year] ? .years(captures[.year], last) : nil
    },
    TimeRule("year-range", "(årene|åra|perioden) ({year}/{year}|{year}–{year})") {
      $0[.year] < $0[.year, second: true] ? .years($0[.year], $0[.year, second: true]) : nil
    },
    TimeRule("short-year-range", "{year}/{shortYear}", bare: true) { captures in
      let last = captures[.year] / 100 * 100 + captures[.shortYear]
      return last > captures[.year] ? .years(captures[.year], last) : nil
    },
    TimeRule("from-to", "fra|frå {time} (til|til og med) {time}") { range($0) },
    TimeRule("between", "mellom|millom {time} og {time}") { range($0) },
  ]

  private static func monthRange(_ captures: TimeCaptures) -> TimeMeaning {
    .range(
      .annual(.month(captures[.month]), captures.yearChoice),
      .annual(.month(captures[.month, second: true]), captures.yearChoice))
  }

  /// From a day to another, each with its year.
  private static func yearRange(_ captures: TimeCaptures, _ firstMonth: Int, _ lastMonth: Int) -> TimeMeaning?
  {
    guard let first = captures.day(firstMonth, captures[.day]),
      let last = captures.day(lastMonth, captures[.day, second: true])
    else { return nil }
    return .range(
      .annual(first, .stated(captures[.year])), .annual(last, .stated(captures[.year, second: true])))
  }

  private static func numericRange(_ captures: TimeCaptures) -> TimeMeaning? {
    captures.dayRange(
      captures[.monthNumber], captures[.day], captures[.monthNumber, second: true],
      captures[.day, second: true])
  }

  /// «Mars-april» is one word.
  private static let hyphenatedMonths: [TimeRule] = {
    let names = [
      "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober",
      "november", "desember",
    ]
    // «17. mai-kvelden» is one word too.
    let evenings = names.enumerated().map { index, name in
      TimeRule("evening-of-date", "[den] {day}. \(name)-kvelden|\(name)-kveld [{year}]") {
        .daypart(.evening, $0.dayMeaning(index + 1, $0[.day]))
      }
    }
    return evenings
      + names.indices.flatMap { first in
        names.indices.filter { $0 != first }.map { last in
          TimeRule("month-range", "\(names[first])-\(names[last]) [{year}]") {
            .range(.annual(.month(first + 1), $0.yearChoice), .annual(.month(last + 1), $0.yearChoice))
          }
        }
      }
  }()

  /// «En novemberdag i 1942» is in that month, and nobody says when.
  private static let compounds: [TimeRule] = [
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober",
    "november", "desember",
  ].enumerated().map { index, month in
    let words = ["dag", "kveld", "natt", "morgen", "morgon", "ettermiddag"].map { month + $0 }
    return TimeRule("day-of-some-month", "en|ein|ei \(words.joined(separator: "|")) [[i] {year}]") {
      .annual(.month(index + 1), $0.yearTold)
    }
  }

  private static func range(_ captures: TimeCaptures) -> TimeMeaning? {
    guard let first = captures.time, let second = captures.secondTime?.beside(captures.time, .open),
      first.isStretchOfDays,
      second.isStretchOfDays
    else { return nil }
    // «Fra klokken 10 til klokken 12 i morgen»: the day is said once too.
    if case .clock(let hour, let minute, .shifted(0, .day, .earlier)) = first,
      case .clock(_, _, let day) = second
    {
      return .range(.clock(hour, minute, day), second)
    }
    // «Kursen falt fra 2010 til 1950 poeng».
    if case .annual(.year, .stated(let from)) = first, case .annual(.year, .stated(let to)) = second,
      from >= to
    {
      return nil
    }
    // «Fra mars til april 2014»: the year is said once.
    return .range(second.statedYear.flatMap { first.inYear($0) } ?? first, second)
  }

  private static let years = [
    TimeRule("year-in-brackets", "{(}<{year}>{)}") { .annual(.year, .stated($0[.year])) },
    TimeRule("years-in-brackets", "{(}<{year}–{year}>{)}") {
      $0[.year] < $0[.year, second: true] ? .years($0[.year], $0[.year, second: true]) : nil
    },
    TimeRule("decade", "[på] {decade}-tallet|talet|tallets|talets|åra|årene") { decade($0[.decade]) },
    TimeRule("decade", "[på] {number}-tallet|talet") {
      $0[.number] > 0 && $0[.number] % 100 == 0 ? .years($0[.number], $0[.number] + 99) : nil
    },
    TimeRule("decade", "{decade}-tall|tal", bare: true) { decade($0[.decade]) },
    TimeRule("two-decades", "[på] {decade}- og {decade}-tallet|talet|åra|årene") {
      .years($0[.decade], lastYear(ofDecade: $0[.decade, second: true]))
    },
    TimeRule("century", "[på] [det] {ordinal} århundre|århundret|hundreår|hundreåret") {
      .years($0[.ordinal] * 100 - 100, $0[.ordinal] * 100 - 1)
    },
  ]

  private static let namedDecades = Norwegian.decades.map { word, first in
    TimeRule("named-decade", "[på] \(word)tallet|\(word)talet|\(word)årene|\(word)åra") { _ in decade(first) }
  }

  /// «1990-tallet» is ten years, «1600-tallet» a hundred; «2000-tallet» has had ten in its news so far.
  private static func decade(_ first: Int) -> TimeMeaning { .years(first, lastYear(ofDecade: first)) }

  private static func lastYear(ofDecade first: Int) -> Int {
    first + (first % 100 == 0 && first < 2000 ? 99 : 9)
  }
}
