/// Weeks, weekends, months and years by their distance; counted distances, lengths and habits.
enum NorwegianUnits {
  static let rules: [TimeRule] = weeks + months + years + distances + narrative + lengths + habits + ages

  private static let about =
    "[ca.|ca|rundt|om lag|omlag|omtrent|cirka|circa|omkring|kring|vel|godt|drøyt|drygt|nesten|snart|over|nær|knapt|snaut|snautt|mer enn|meir enn|mindre enn|minst|bare|berre|kun]"
  private static let some = "noen|nokre|nokon|få|flere|fleire|noen få|nokre få"

  private static let weeks = [
    TimeRule("last-week", "[i] forrige|førre|sist uke|uka|uken|veke|veka") { _ in
      .shifted(-1, .week, .article)
    },
    TimeRule("last-week", "[i] uken|uka|veka som gikk|gjekk") { _ in .shifted(-1, .week, .article) },
    TimeRule("this-week", "[i] denne uke|uka|uken|veke|veka") { _ in .shifted(0, .week, .article) },
    TimeRule("next-week", "[i] [den] neste|kommende|komande uke|uka|uken|veke|veka") { _ in
      .shifted(1, .week, .article)
    },
    TimeRule("week-number", "[i] uke|veke {number}") {
      (1...53).contains($0[.number]) ? .annual(.week($0[.number]), .nearest) : nil
    },
    TimeRule("week-of-month", "[i] [den] {ordinal} uke|uken|uka|veke|veka i {month} [{year}]") { captures in
      (1...4).contains(captures[.ordinal])
        ? .annual(.sevenDays(nth: captures[.ordinal], month: captures[.month]), captures.yearChoice) : nil
    },
    TimeRule("week-of-month", "[i] [den] siste uke|uken|uka|veke|veka i {month} [{year}]") {
      .annual(.sevenDays(nth: 0, month: $0[.month]), $0.yearChoice)
    },
    TimeRule("weekend", "i helgen|helga|helgi") { _ in .shifted(0, .weekend, .article) },
    TimeRule("weekend", "før|etter|over|gjennom < helgen|helga") { _ in .shifted(0, .weekend, .article) },
    TimeRule("this-weekend", "[i] denne helgen|helga|helg") { _ in .shifted(0, .weekend, .article) },
    TimeRule("last-weekend", "[i] forrige|førre|sist helg|helgen|helga") { _ in
      .shifted(-1, .weekend, .article)
    },
    TimeRule("next-weekend", "[i|til] neste|kommende|komande helg|helgen|helga") { _ in
      .shifted(1, .weekend, .article)
    },
    TimeRule("next-weekend", "til helgen|helga") { _ in .shifted(1, .weekend, .article) },
  ]

  private static let months = [
    TimeRule("last-month", "[i] forrige|førre|sist måned|måneden|månad|månaden") { _ in
      .shifted(-1, .month, .article)
    },
    TimeRule("this-month", "[i] denne|inneværende måned|måneden|månad|månaden") { _ in
      .shifted(0, .month, .article)
    },
    TimeRule("next-month", "[i] neste|kommende|komande måned|måneden|månad|månaden") { _ in
      .shifted(1, .month, .article)
    },
    TimeRule("last-named-month", "[i] sist|forrige|førre {month}") { .annual(.month($0[.month]), .last) },
    TimeRule("next-named-month", "[i|til] neste|kommende|komande {month}") {
      .annual(.month($0[.month]), .next)
    },
    TimeRule("last-quarter", "[i] forrige|førre kvartal") { _ in .shifted(-1, .quarter, .article) },
    TimeRule("this-quarter", "[i] dette|inneværende kvartal|kvartalet") { _ in .shifted(0, .quarter, .article)
    },
  ]

  private static let years = [
    TimeRule("last-year", "(i fjor|ifjor|fjoråret|i fjoråret|fjorårets|forrige år|førre år)") { _ in year(-1)
    },
    TimeRule("year-before-last", "(i forfjor|forfjor)") { _ in year(-2) },
    TimeRule("this-year", "(i år|inneværende år|dette året|i det inneværende året)") { _ in year(0) },
    TimeRule("next-year", "[til|i] neste|kommende|komande år|året") { _ in year(1) },
    TimeRule("in-last-year", "{time} (i fjor|ifjor|forrige år|førre år)") {
      $0.time?.inYear(.shifted(-1, .article))
    },
    TimeRule("in-year-before-last", "{time} (i forfjor|forfjor)") { $0.time?.inYear(.shifted(-2, .article)) },
    TimeRule("in-this-year", "{time} (i år|dette året)") { $0.time?.inYear(.shifted(0, .article)) },
    TimeRule("in-next-year", "{time} [til] neste år") { $0.time?.inYear(.shifted(1, .article)) },
    TimeRule("in-same-year", "{time} samme|same år") { $0.time?.inYear(.shifted(0, .earlier)) },
    TimeRule("in-year-after", "{time} året etter") { $0.time?.inYear(.shifted(1, .earlier)) },
    TimeRule("in-year-before", "{time} året før") { $0.time?.inYear(.shifted(-1, .earlier)) },
    TimeRule("earlier-this-year", "(tidligere|tidlegare|hittil|så langt|til nå|til no) (i år|dette året)") {
      _ in
      .earlier(.year, .article)
    },
    TimeRule("later-this-year", "senere|seinare i år") { _ in .later(.year, .article) },
    TimeRule("earlier-this-month", "(tidligere|tidlegare|hittil) [i] denne måneden|måned|månaden") { _ in
      .earlier(.month, .article)
    },
    TimeRule("later-this-month", "senere|seinare [i] denne måneden|måned|månaden") { _ in
      .later(.month, .article)
    },
    TimeRule("earlier-this-week", "(tidligere|tidlegare|hittil) ([i] denne|i) uken|uka|veka") { _ in
      .earlier(.week, .article)
    },
    TimeRule("later-this-week", "senere|seinare ([i] denne|i) uken|uka|veka") { _ in .later(.week, .article)
    },
  ]

  private static func year(_ count: Int) -> TimeMeaning { .annual(.year, .shifted(count, .article)) }

  private static let distances = [
    TimeRule("ago", "for \(about) {number} [drøy|drøye|knapp|knappe|snau|god|gode] {unit} siden|sidan") {
      captures in
      captures.longUnit.map { .shifted(-captures[.number], $0, .article) } ?? .shifted(0, .day, .article)
    },
    TimeRule("ago", "er \(about) {number} {unit} siden|sidan {end}") { captures in
      captures.longUnit.map { .shifted(-captures[.number], $0, .article) }
    },
    TimeRule("half-year-ago", "for \(about) et|eit|ett halvt|halvår år siden|sidan") { _ in
      .shifted(-6, .month, .article)
    },
    TimeRule("year-and-half-ago", "for \(about) halvannet|halvanna|halvtanna år siden|sidan") { _ in
      .shifted(-18, .month, .article)
    },
    TimeRule("few-ago", "for [bare|berre|kun] (\(some)) {unit} siden|sidan") { few($0, -1, .article) },
    TimeRule("long-ago", "[for] lenge siden|sidan") { _ in .reference(.past) },
    TimeRule("from-now", "om \(about) {number} {unit}") { captures in
      captures.longUnit.map { .shifted(captures[.number], $0, .article) }
    },
    TimeRule("half-year-from-now", "om \(about) et|eit|ett halvt år") { _ in .shifted(6, .month, .article) },
    TimeRule("few-from-now", "om (\(some)) {unit}") { few($0, 1, .article) },
  ]

  /// «Få dager» are two to seven.
  private static func few(_ captures: TimeCaptures, _ sign: Int, _ anchor: TimeMeaning.Anchor) -> TimeMeaning?
  {
    captures.longUnit.map { .around(low: sign < 0 ? -7 : 2, high: sign < 0 ? -2 : 7, $0, anchor) }
  }

  private static let narrative = [
    TimeRule("later", "{number} {unit} senere|seinare|etterpå") { shifted($0, 1) },
    TimeRule("later", "{number} {unit} etter {end}") { shifted($0, 1) },
    TimeRule("half-year-later", "et|eit|ett halvt år senere|seinare|etterpå") { _ in
      .shifted(6, .month, .earlier)
    },
    TimeRule("year-and-half-later", "halvannet|halvanna|halvtanna år senere|seinare|etterpå") { _ in
      .shifted(18, .month, .earlier)
    },
    TimeRule("earlier", "{number} {unit} tidligere|tidlegare") { shifted($0, -1) },
    TimeRule("earlier", "{number} {unit} før {end}") { shifted($0, -1) },
    TimeRule("few-later", "(\(some)) {unit} senere|seinare|etterpå") { few($0, 1, .earlier) },
    TimeRule("few-earlier", "(\(some)) {unit} tidligere|tidlegare") { few($0, -1, .earlier) },
    TimeRule("week-after", "uken|uka|veka etter|etterpå {end}") { _ in .shifted(1, .week, .earlier) },
    TimeRule("month-after", "måneden|månaden etter|etterpå {end}") { _ in .shifted(1, .month, .earlier) },
    TimeRule("year-after", "året etter|etterpå {end}") { _ in .shifted(1, .year, .earlier) },
    TimeRule("week-before", "uken|uka|veka før {end}") { _ in .shifted(-1, .week, .earlier) },
    TimeRule("month-before", "måneden|månaden før {end}") { _ in .shifted(-1, .month, .earlier) },
    TimeRule("year-before", "året før {end}") { _ in .shifted(-1, .year, .earlier) },
    TimeRule("following-week", "[den] påfølgende|følgende uke|veke|uken|uka|veka") { _ in
      .shifted(1, .week, .earlier)
    },
    TimeRule("following-month", "[den] påfølgende|følgende måned|månad|måneden|månaden") { _ in
      .shifted(1, .month, .earlier)
    },
    TimeRule("following-year", "[det] påfølgende|følgende år|året") { _ in .shifted(1, .year, .earlier) },
    TimeRule("same-week", "[i] [den] samme|same uke|uken|uka|veke|veka") { _ in .shifted(0, .week, .earlier)
    },
    TimeRule("same-weekend", "[i] [den] samme|same helg|helgen|helga") { _ in .shifted(0, .weekend, .earlier)
    },
    TimeRule("same-month", "[i] [den] samme|same måned|måneden|månad|månaden") { _ in
      .shifted(0, .month, .earlier)
    },
    TimeRule("same-year", "[i] [det] samme|same år|året") { _ in .shifted(0, .year, .earlier) },
    TimeRule("later-same-month", "senere|seinare [i] [den] samme|same måned|måneden|månad|månaden") { _ in
      .later(.month, .earlier)
    },
    TimeRule("later-same-year", "senere|seinare [i] [det] samme|same år|året") { _ in .later(.year, .earlier)
    },
    TimeRule("earlier-same-year", "tidligere|tidlegare [i] [det] samme|same år|året") { _ in
      .earlier(.year, .earlier)
    },
  ]

  private static func shifted(_ captures: TimeCaptures, _ sign: Int) -> TimeMeaning? {
    captures.longUnit.map { .shifted(sign * captures[.number], $0, .earlier) }
  }

  private static let lengths = [
    TimeRule("duration", "[i|på] \(about) {number} {unit}") { captures in
      // «En dag» is «one day», some time.
      captures[.number] == 1 && captures.unit == .day ? .nothing : .duration(captures[.number], captures.unit)
    },
    TimeRule("half-year", "[i] et|eit|ett halvt år") { _ in .duration(6, .month) },
    TimeRule("year-and-half", "[i] halvannet|halvanna|halvtanna år") { _ in .duration(18, .month) },
    TimeRule("some-time", "[i] (\(some)|mange) {unit}") { .duration(nil, $0.unit) },
    TimeRule("last-units", "[i] de|dei|det|den siste|foregående \(about) {number} {unit}") {
      .duration($0[.number], $0.unit)
    },
    TimeRule("last-unit", "[i] det|den siste {unit}") { .duration(1, $0.unit) },
    TimeRule("last-some-units", "[i] de|dei siste {unit}") { .duration(nil, $0.unit) },
  ]

  private static let habits = [
    TimeRule("every", "hver|hvert|kvar|kvart [eneste|einaste] {unit}") { .every(1, $0.unit) },
    TimeRule("every-nth", "hver|hvert|kvar|kvart {ordinal} {unit}") { .every($0[.ordinal], $0.unit) },
    TimeRule("every-part-of-day", "hver|kvar {daypart}") { _ in .every(1, .day) },
    TimeRule("daily", "daglig|dagleg") { _ in .every(1, .day) },
    TimeRule("weekly", "ukentlig|vekentleg|vekentlig") { _ in .every(1, .week) },
    TimeRule("monthly", "månedlig|månadleg") { _ in .every(1, .month) },
    TimeRule("yearly", "årlig|årleg") { _ in .every(1, .year) },
    TimeRule("a-day", "(om dagen|i døgnet|per dag|pr. dag)") { _ in .every(1, .day) },
    TimeRule("a-year", "(om året|i året|per år|pr. år)") { _ in .every(1, .year) },
    TimeRule("a-month", "i måneden|månaden") { _ in .every(1, .month) },
  ]

  private static let ages = [
    TimeRule("age", "[på] \(about) {number} {unit} gammel|gamle|gammelt|gamal|gamalt") { _ in .nothing },
    TimeRule("age", "[på] {number} {unit} og {number} {unit} gammel|gamle|gamal") { _ in .nothing },
    TimeRule("age", "fyller|fyllte|fylte|blir|ble|vart {number} år") { _ in .nothing },
    TimeRule("school-year", "{ordinal} år|året|året på") { _ in .nothing },
  ]
}
