import TimelineModel

/// Counted distances, lengths and habits: «for tre uker siden», «to dager etter», «i tre år», «hvert år».
enum NorwegianDistances {
  static let rules: [TimeRule] =
    lengthsOf + ago + ahead + fromAnother + unsaid + besideAnother + partsBesideEvents + hyphenated + ages
    + lengths
    + partsOfCentury + stretches + toldStretches + anniversaries

  private typealias P = NorwegianPhrases

  private static let ago = [
    TimeRule("ago", "[for] \(P.about) {number} \(P.rough) {unit} [tid] \(P.ago)") { distance($0, -1) },
    TimeRule("ago", "[for] \(P.about) {year} år \(P.ago)") { .shifted(-$0[.year], .year, .article) },
    TimeRule("month-years-ago", "[for] \(P.about) {number} år \(P.ago) i {month}") {
      .annual(.month($0[.month]), .shifted(-$0[.number], .article))
    },
    TimeRule("season-years-ago", "[for] \(P.about) {number} år \(P.ago) i {season}") {
      .annual($0.season, .shifted(-$0[.number], .article))
    },
    TimeRule("season-years-ago", "[for] \(P.about) {number} år \(P.ago) i vår {end}") {
      .annual(.season(.spring), .shifted(-$0[.number], .article))
    },
    TimeRule("in-years-ago", "{time} for \(P.about) {number} år \(P.ago)") {
      $0.time?.inYear(.shifted(-$0[.number], .article))
    },
    TimeRule("ago-between", "[for] \(P.about) {number} (–|til|eller) {number} {unit} \(P.ago)") {
      distances($0, -1)
    },
    TimeRule(
      "minutes-ago", "for \(P.about) (en halvtime|ein halvtime|{number} kvarter|en halv time) \(P.ago)"
    ) {
      _ in .shifted(0, .day, .article)
    },
    TimeRule("half-year-ago", "[for] \(P.about) (\(P.half)) år|års [tid] \(P.ago)") { _ in
      months(-6, .article)
    },
    TimeRule("half-year-ago", "[for] \(P.about) (et|eit|ett) \(P.rough) halvår \(P.ago)") { _ in
      months(-6, .article)
    },
    TimeRule("year-and-half-ago", "[for] \(P.about) (\(P.oneAndHalf)) {unit} \(P.ago)") {
      oneAndHalf($0, -1, .article)
    },
    TimeRule("years-and-months-ago", "[for] \(P.about) \(yearsAndMonthsWords) \(P.ago)") {
      .shifted(-monthCount($0), .month, .article)
    },
    TimeRule("years-and-months-later", "\(P.about) \(yearsAndMonthsWords) (\(P.later)|etter {end})") {
      .shifted(monthCount($0), .month, .earlier)
    },
    TimeRule("years-and-months-earlier", "\(P.about) \(yearsAndMonthsWords) (\(P.earlier)|før {end})") {
      .shifted(-monthCount($0), .month, .earlier)
    },
    TimeRule("years-and-half-ago", "[for] \(P.about) {number} og et|eit|en|ein halvt|halv {unit} \(P.ago)") {
      andHalf($0[.number], $0.unit, -1, .article)
    },
    TimeRule("few-ago", "[for] [bare|berre|kun] (\(P.some)) {unit} \(P.ago)") { few($0, -1, .article) },
    TimeRule("years-ago-today", "(i dag for|på dagen|i dag) {number} år \(P.ago)") {
      .around(low: -$0[.number], high: -$0[.number], .year, .article)
    },
    TimeRule("years-ago-today", "[for] \(P.about) {number} år \(P.ago) (i dag|på dagen)") {
      .around(low: -$0[.number], high: -$0[.number], .year, .article)
    },
    TimeRule("months-ago-today", "(i dag for|i dag) {number} måned|måneder|månad|månader \(P.ago)") {
      .around(low: -$0[.number], high: -$0[.number], .month, .article)
    },
    TimeRule("months-ago-today", "[for] {number} måned|måneder|månad|månader \(P.ago) i dag") {
      .around(low: -$0[.number], high: -$0[.number], .month, .article)
    },
    // «Om to uker er det ett år siden»: counted from the day that is named (`TimeMeaning.beside`).
    TimeRule("years-ago-then", "(er|var|blir|vert|ble|vart) det < \(P.about) {number} år \(P.ago)") {
      .around(low: -$0[.number], high: -$0[.number], .year, .earlier)
    },
    TimeRule(
      "units-ago-then", "(er|var|blir|vert|ble|vart) det < \(P.about) {number} \(P.rough) {unit} \(P.ago)"
    ) { captures in
      captures.longUnit.flatMap { unit in
        unit == .year || unit == .decade || unit == .century
          ? nil : .counted(-captures[.number], unit, from: .shifted(0, .day, .earlier))
      }
    },
    TimeRule(
      "units-ago-then", "(er|var|blir|vert|ble|vart) det < \(P.about) (\(P.half)) år \(P.ago)"
    ) { _ in .counted(-6, .month, from: .shifted(0, .day, .earlier)) },
    // «Denne uken for ti år siden»: of that year.
    TimeRule("this-unit-years-ago", "[i|på] denne \(P.week) for \(P.about) {number} år \(P.ago)") {
      sameUnit(.week, $0)
    },
    TimeRule("this-unit-years-ago", "[i|på] denne \(P.month) for \(P.about) {number} år \(P.ago)") {
      sameUnit(.month, $0)
    },
    TimeRule("this-unit-years-ago", "[i|på] denne dag|dagen for \(P.about) {number} år \(P.ago)") {
      sameUnit(.day, $0)
    },
    TimeRule("this-unit-years-ago", "for \(P.about) {number} år \(P.ago) [i] denne \(P.week)") {
      sameUnit(.week, $0)
    },
    TimeRule("this-unit-years-ago", "for \(P.about) {number} år \(P.ago) [i] denne \(P.month)") {
      sameUnit(.month, $0)
    },
    TimeRule("ago", "{number} {unit} tilbake {end}") { distance($0, -1) },
    TimeRule("long-ago", "([for] lenge|for (mange|utallige) {unit}|for lang tid) \(P.ago)") { _ in
      .reference(.past)
    },
  ]

  /// The unit of the article, so many years before.
  private static func sameUnit(_ unit: CalendarUnit, _ captures: TimeCaptures) -> TimeMeaning {
    let years = -captures[.number]
    return .counted(0, unit, from: .around(low: years, high: years, .year, .article))
  }

  /// «Påstand om ni års fengsel» is a length; «om ni års tid» is none.
  private static let lengthsOf: [TimeRule] = [
    ("minutters|minutts", CalendarUnit.minute), ("timers|timars|times", .hour),
    ("dagers|dagars|dags|døgns", .day), ("ukers|ukes|vekers|vekes", .week),
    ("måneders|måneds|månaders|månads", .month), ("års", .year),
  ].map { words, unit in
    TimeRule("length-of", "om < \(P.about) {number} \(words)") { .duration($0[.number], unit) }
  }

  private static let ahead = [
    TimeRule("from-now", "om \(P.about) {number} \(P.rough) {unit} [tid]") { distance($0, 1) },
    TimeRule("days-from-today", "(i dag|idag) om {number} uke|uker|veke|veker") {
      .shifted(7 * $0[.number], .day, .article)
    },
    TimeRule("days-from-today", "(i dag|idag) om {number} dager|dagar") {
      .shifted($0[.number], .day, .article)
    },
    TimeRule("days-from-today", "(i morgen|i morgon) om {number} uke|uker|veke|veker") {
      .shifted(7 * $0[.number] + 1, .day, .article)
    },
    TimeRule("from-now", "{number} {unit} ((fra|frå) (nå|no|i dag)|(fram|frem) i tid|tida|tiden)") {
      distance($0, 1)
    },
    TimeRule("minutes-from-now", "om \(P.about) (en halvtime|ein halvtime|{number} kvarter|en halv time)") {
      _ in
      .shifted(0, .day, .article)
    },
    TimeRule("minutes-from-now", "om (\(P.some)) timer|timar|minutter|minutt|sekunder|sekund") { _ in
      .shifted(0, .day, .article)
    },
    TimeRule("minutes-from-now", "om \(P.about) {number},{number} time|timer|timar") { _ in
      .shifted(0, .day, .article)
    },
    TimeRule("minutes-ago", "for (\(P.some)) timer|timar|minutter|minutt|sekunder|sekund \(P.ago)") { _ in
      .shifted(0, .day, .article)
    },
    TimeRule("from-now-between", "om \(P.about) {number} (–|til|eller) {number} {unit}") {
      distances($0, 1)
    },
    TimeRule("half-year-from-now", "om \(P.about) (\(P.half)) (år|års tid)") { _ in months(6, .article) },
    TimeRule("half-year-from-now", "om \(P.about) (et|eit|ett) halvår") { _ in months(6, .article) },
    TimeRule("years-and-half-from-now", "om \(P.about) {number} og et|eit|en|ein|ei halvt|halv {unit}") {
      andHalf($0[.number], $0.unit, 1, .article)
    },
    TimeRule(
      "year-and-half-from-now",
      "(om \(P.about) (\(P.oneAndHalf)) {unit} [tid]|(\(P.oneAndHalf)) {unit} (fram|frem) i tid|tida|tiden)"
    ) { oneAndHalf($0, 1, .article) },
    TimeRule("within", "innen|innan|innenfor|innanfor \(P.about) {number} {unit}") { captures in
      captures.longUnit.flatMap { $0 == .day ? nil : .shifted(captures[.number], $0, .article) }
    },
    TimeRule("few-from-now", "om (\(P.some)) {unit}") { few($0, 1, .article) },
  ]

  /// Counted from the time before, or from one that is named.
  private static let fromAnother = [
    TimeRule("to-the-day", "(nøyaktig|akkurat|[på] dagen) {number} {unit} (\(P.later)|etter {end})") {
      toTheDay($0, 1)
    },
    TimeRule("to-the-day", "(nøyaktig|akkurat|[på] dagen) {number} {unit} (\(P.earlier)|før {end})") {
      toTheDay($0, -1)
    },
    TimeRule("later", "\(P.about) {number} \(P.rough) {unit} \(P.later)") { shifted($0, 1) },
    TimeRule("later", "\(P.about) {number} \(P.rough) {unit} etter {end}") { shifted($0, 1) },
    TimeRule("half-year-later", "((\(P.half)) år|(et|eit|ett) \(P.rough) halvår) (\(P.later)|etter {end})") {
      _ in
      months(6, .earlier)
    },
    TimeRule("year-and-half-later", "(\(P.oneAndHalf)) {unit} (\(P.later)|etter {end})") {
      oneAndHalf($0, 1, .earlier)
    },
    TimeRule(
      "years-and-half-later",
      "\(P.about) {number} og et|eit|en|ein|ei halvt|halv {unit} (\(P.later)|etter {end})"
    ) { andHalf($0[.number], $0.unit, 1, .earlier) },
    TimeRule(
      "years-and-half-earlier",
      "\(P.about) {number} og et|eit|en|ein|ei halvt|halv {unit} (\(P.earlier)|før {end})"
    ) { andHalf($0[.number], $0.unit, -1, .earlier) },
    TimeRule("earlier", "\(P.about) {number} \(P.rough) {unit} \(P.earlier)") { shifted($0, -1) },
    TimeRule("earlier", "\(P.about) {number} \(P.rough) {unit} (før|i forveien|i førevegen) {end}") {
      shifted($0, -1)
    },
    TimeRule("half-year-earlier", "((\(P.half)) år|(et|eit|ett) \(P.rough) halvår) (\(P.earlier)|før {end})")
    { _ in
      months(-6, .earlier)
    },
    TimeRule("year-and-half-earlier", "(\(P.oneAndHalf)) {unit} (\(P.earlier)|før {end})") {
      oneAndHalf($0, -1, .earlier)
    },
    TimeRule(
      "hours-later",
      "[\(P.about) {number}|noen|nokre|få|flere|fleire] (timer|timar|minutter|minutt|times tid) \(P.later)"
    ) { _ in
      .shifted(0, .day, .earlier)
    },
    TimeRule(
      "hours-later", "((en|ein) (halvtime|halv time)|(et|eit|ett) kvarter) (\(P.later)|etter {end})"
    ) { _ in .shifted(0, .day, .earlier) },
    TimeRule("few-later", "(\(P.some)) {unit} (\(P.later)|etter {end})") { few($0, 1, .earlier) },
    TimeRule("few-earlier", "(\(P.some)) {unit} (\(P.earlier)|(før|i forveien|i førevegen) {end})") {
      few($0, -1, .earlier)
    },
    TimeRule("after-another", "{number} {unit} etter {time}") { captures in
      captures.longUnit.flatMap { counted(captures[.number], $0, captures.time) }
    },
    TimeRule("before-another", "{number} {unit} før {time}") { captures in
      captures.longUnit.flatMap { counted(-captures[.number], $0, captures.time) }
    },
    // Early by so much, not told from a day.
    TimeRule(
      "before-plan",
      "\(P.about) {number} {unit} (før|etter)> (planlagt|planen|ventet|venta|beregnet|berekna|antatt|tida|tiden)"
    ) { .duration($0[.number], $0.unit) },
    // «To uker før det oppsatte møtet onsdag 29.»
    TimeRule("after-thing", "\(P.about) {number} {unit} etter> {thing} [den] {time}") { captures in
      captures.longUnit.flatMap { beside(captures[.number], $0, captures.time) }
    },
    TimeRule("before-thing", "\(P.about) {number} {unit} før> {thing} [den] {time}") { captures in
      captures.longUnit.flatMap { beside(-captures[.number], $0, captures.time) }
    },
  ]

  /// «Dagen etter julaften», «uken før påske».
  private static let besideAnother: [TimeRule] = [
    ("dagen|døgnet", CalendarUnit.day), (P.theWeek, .week), ("helgen|helga", .weekend), (P.theMonth, .month),
    ("året", .year),
  ].flatMap { words, unit in
    [
      TimeRule("after-another", "\(words) etter {time}") { counted(1, unit, $0.time) },
      TimeRule("before-another", "\(words) før {time}") { counted(-1, unit, $0.time) },
      TimeRule("after-thing", "\(words) etter> {thing} [den] {time}") { beside(1, unit, $0.time) },
      TimeRule("before-thing", "\(words) før> {thing} [den] {time}") { beside(-1, unit, $0.time) },
      TimeRule("after-that", "\(words) etter (det|dette)") { _ in .shifted(1, unit, .earlier) },
      TimeRule("before-that", "\(words) før (det|dette)") { _ in .shifted(-1, unit, .earlier) },
      // «Dagen etter valget»: of what happened it is not said when.
      TimeRule("after-event", "\(words) etter> {thing}") { _ in .counted(1, unit, from: .reference(.past)) },
      TimeRule("before-event", "\(words) før> {thing}") { _ in .counted(-1, unit, from: .reference(.past)) },
    ]
  }

  /// «Kvelden før finalen», «natten etter angrepet».
  private static let partsBesideEvents: [TimeRule] = [
    ("morgenen|morgonen", DayPart.morning), ("ettermiddagen", .afternoon), ("kvelden", .evening),
    ("natten|natta", .night),
  ].flatMap { words, part in
    [
      TimeRule("part-of-day-beside", "\(words) etter {time}") { beside(part, 1, $0.time) },
      TimeRule("part-of-day-beside", "\(words) før {time}") { beside(part, -1, $0.time) },
      TimeRule("after-event", "\(words) etter> {thing}") { _ in
        .daypart(part, .counted(1, .day, from: .reference(.past)))
      },
      TimeRule("before-event", "\(words) før> {thing}") { _ in
        .daypart(part, .counted(-1, .day, from: .reference(.past)))
      },
    ]
  }

  private static func beside(_ part: DayPart, _ count: Int, _ time: TimeMeaning?) -> TimeMeaning? {
    time.flatMap { $0.isDay ? .daypart(part, .counted(count, .day, from: $0.dayAlone)) : nil }
  }

  /// «For et kvart århundre siden»: «kvart» is no «each» there.
  private static let partsOfCentury: [TimeRule] = [("kvart", 25), ("halvt", 50)].flatMap { word, years in
    let words = "\(P.about) (et|eit|ett) \(word) århundre|hundreår"
    return [
      TimeRule("part-of-century", words) { _ in .duration(years, .year) },
      TimeRule("part-of-century-ago", "for \(words) \(P.ago)") { _ in .shifted(-years, .year, .article) },
      TimeRule("part-of-century-later", "\(words) \(P.later)") { _ in .shifted(years, .year, .earlier) },
      TimeRule("part-of-century-earlier", "\(words) \(P.earlier)") { _ in .shifted(-years, .year, .earlier) },
    ]
  }

  /// «To-tre uker» is written as one word.
  private static let hyphenated: [TimeRule] = {
    let numbers = ["en", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti"]
    let fewer = [
      TimeRule("ago-between", "for \(P.about) [et|eit] par-tre {unit} \(P.ago)") {
        distances(2, 3, -1, $0.unit)
      }, TimeRule("duration", "[i] \(P.about) [et|eit] par-tre {unit}") { .duration(3, $0.unit) },
    ]
    return fewer
      + zip(numbers, numbers.dropFirst()).enumerated().flatMap { index, words in
        [
          TimeRule("ago-between", "for \(P.about) \(words.0)-\(words.1) {unit} \(P.ago)") {
            distances(index + 1, index + 2, -1, $0.unit)
          },
          TimeRule("from-now-between", "om \(P.about) \(words.0)-\(words.1) {unit}") {
            distances(index + 1, index + 2, 1, $0.unit)
          },
          TimeRule("duration", "[i] \(P.about) \(words.0)-\(words.1) {unit}") {
            .duration(index + 2, $0.unit)
          },
        ]
      }
  }()

  /// Tens and hundreds of years are counted in years: «for to tiår siden».
  private static func shift(_ count: Int, _ unit: CalendarUnit, _ anchor: TimeMeaning.Anchor) -> TimeMeaning {
    switch unit {
    case .decade: .shifted(10 * count, .year, anchor)
    case .century: .shifted(100 * count, .year, anchor)
    // A part of a day leaves the day as it is; «om 48 timer» are two days.
    case .hour where abs(count) >= 24: .shifted(count / 24, .day, anchor)
    case .second, .minute, .hour: .shifted(0, .day, anchor)
    default: .shifted(count, unit, anchor)
    }
  }

  private static func months(_ count: Int, _ anchor: TimeMeaning.Anchor) -> TimeMeaning {
    .shifted(count, .month, anchor)
  }

  private static func distance(_ captures: TimeCaptures, _ sign: Int) -> TimeMeaning {
    shift(sign * captures[.number], captures.unit, .article)
  }

  private static func shifted(_ captures: TimeCaptures, _ sign: Int) -> TimeMeaning {
    shift(sign * captures[.number], captures.unit, .earlier)
  }

  /// «Nøyaktig ett år senere» is a day, counted from a day.
  private static func toTheDay(_ captures: TimeCaptures, _ sign: Int) -> TimeMeaning? {
    guard captures.unit == .year || captures.unit == .month else { return shifted(captures, sign) }
    let count = sign * captures[.number]
    return .around(low: count, high: count, captures.unit, .earlier)
  }

  /// «For fire–fem år siden».
  private static func distances(_ captures: TimeCaptures, _ sign: Int) -> TimeMeaning? {
    distances(captures[.number], captures[.number, second: true], sign, captures.unit)
  }

  private static func distances(_ near: Int, _ far: Int, _ sign: Int, _ unit: CalendarUnit) -> TimeMeaning? {
    guard near < far else { return nil }
    let (first, last) = sign < 0 ? (-far, -near) : (near, far)
    return .range(shift(first, unit, .article), shift(last, unit, .article))
  }

  private static func oneAndHalf(
    _ captures: TimeCaptures, _ sign: Int, _ anchor: TimeMeaning.Anchor
  ) -> TimeMeaning? {
    andHalf(1, captures.unit, sign, anchor)
  }

  /// One half more than so many: of a year in months, of a month in weeks, of a week in days.
  private static func andHalf(
    _ count: Int, _ unit: CalendarUnit, _ sign: Int, _ anchor: TimeMeaning.Anchor
  ) -> TimeMeaning? {
    switch unit {
    case .decade: .shifted(sign * (10 * count + 5), .year, anchor)
    case .year: .shifted(sign * (12 * count + 6), .month, anchor)
    case .month: .counted(0, .month, from: .shifted(sign * (2 * count + 1) * 365 / 24, .day, anchor))
    case .week: .counted(0, .week, from: .shifted(sign * (7 * count + 3), .day, anchor))
    case .second, .minute, .hour: .shifted(0, .day, anchor)
    default: nil
    }
  }

  /// «Få dager» are two to seven.
  private static func few(_ captures: TimeCaptures, _ sign: Int, _ anchor: TimeMeaning.Anchor) -> TimeMeaning?
  {
    captures.longUnit.map { .around(low: sign < 0 ? -7 : 2, high: sign < 0 ? -2 : 7, $0, anchor) }
  }

  /// «Dager senere», «år senere»: more than one, and nobody says how many.
  private static let unsaid: [TimeRule] = [
    ("dager|dagar", CalendarUnit.day, 30), ("uker|veker", .week, 12), ("måneder|månader", .month, 24),
    ("år", .year, 50), ("tiår", .decade, 10),
  ].flatMap { words, unit, most in
    [
      TimeRule("unsaid-later", "\(words) \(P.later)") { _ in .around(low: 2, high: most, unit, .earlier) },
      TimeRule("unsaid-earlier", "\(words) \(P.earlier)") { _ in
        .around(low: -most, high: -2, unit, .earlier)
      },
    ]
  }

  /// «Femårsdagen», «5-årsdagen»: so many years to the day after what was told.
  private static let anniversaries: [TimeRule] =
    [
      ("ett", 1), ("to", 2), ("tre", 3), ("fire", 4), ("fem", 5), ("seks", 6), ("sju|syv", 7), ("åtte", 8),
      ("ni", 9), ("ti", 10), ("femten", 15), ("tjue", 20), ("tjuefem", 25), ("tretti", 30), ("førti", 40),
      ("femti", 50), ("hundre", 100),
    ].map { names, years in
      let words = names.split(separator: "|").flatMap { ["\($0)årsdagen", "\($0)årsdag"] }
      return TimeRule("anniversary", "[på] \(words.joined(separator: "|"))") { _ in anniversary(years) }
    }
    + [
      TimeRule("anniversary", "[på] {number}-årsdagen|årsdag") { anniversary($0[.number]) }
    ]

  private static func anniversary(_ years: Int) -> TimeMeaning {
    .around(low: years, high: years, .year, .earlier)
  }

  /// Counted from what happened at a time that is told as closely as the distance: «tre dager etter valget i mars» is
  /// on no day that can be told.
  private static func beside(_ count: Int, _ unit: CalendarUnit, _ time: TimeMeaning?) -> TimeMeaning? {
    guard let time else { return nil }
    let isClose =
      switch time.core {
      case .annual(.year, _): unit == .year
      case .annual(.month, _): unit == .month || unit == .year
      case _: time.isDay
      }
    return isClose ? counted(count, unit, time) : nil
  }

  private static func counted(_ count: Int, _ unit: CalendarUnit, _ time: TimeMeaning?) -> TimeMeaning? {
    guard let time, time.isStretchOfDays else { return nil }
    return .counted(count, unit, from: time)
  }

  private static let lengths = [
    TimeRule("one-day", "[i|på] \(P.about) et|ett|eit|eitt \(P.rough) døgn|døgns") { _ in .duration(1, .day)
    },
    TimeRule("one-day", "[i|på] (én|éin) dag") { _ in .duration(1, .day) },
    TimeRule("duration", "[i|på] \(P.about) {number} \(P.rough) {unit}") { captures in
      // «En dag» is «one day», some time.
      captures[.number] == 1 && captures.unit == .day ? .nothing : .duration(captures[.number], captures.unit)
    },
    TimeRule("duration", "[i|på|for] {number} hel|heil|helt|heilt|hele|heile|lange {unit}") {
      .duration($0[.number], $0.unit)
    },
    // «Ble dømt til sju år og tre måneder», «straffen ble sju år og tre måneder».
    TimeRule("years-and-months", "[i|på] \(P.about) {number} år og {number} \(manyMonths)") {
      yearsAndMonths($0)
    },
    TimeRule("years-and-months", "blir|ble|vart < {number} år og {number} \(manyMonths)") {
      yearsAndMonths($0)
    },
    TimeRule("hours-and-minutes", "[i|på] \(P.about) {number} time|timer|timar og {number} minutt|minutter") {
      .duration(60 * $0[.number] + $0[.number, second: true], .minute)
    },
    TimeRule(
      "hours-and-minutes",
      "tok|tar|tek|varte|vara|varer < \(P.about) {number} time|timer|timar og {number} minutt|minutter"
    ) { .duration(60 * $0[.number] + $0[.number, second: true], .minute) },
    // «Slo Kroatia 3–0 dagen før» counts no days.
    TimeRule("duration", "[i] {number} (–|til|eller) {number} {unit}") {
      $0[.number] < $0[.number, second: true] ? .duration($0[.number, second: true], $0.unit) : nil
    },
    // «Over 20 år» alone is an age.
    TimeRule("duration", "tok|tar|tek|varte|vara|varer < \(P.about) {number} {unit}") {
      .duration($0[.number], $0.unit)
    },
    // Compared with what was thought, it is no day.
    TimeRule(
      "length-beside", "\(P.about) {number} {unit}> (senere|seinere|seinare|tidligere|tidlegare|før) enn"
    ) { .duration($0[.number], $0.unit) },
    TimeRule("nights", "[i|på] \(P.about) {number} netter|kvelder|kveldar|morgener|morgenar|morgonar") {
      // «1001 netter» are a tale.
      $0[.number] < 1000 ? .duration($0[.number], .day) : nil
    },
    TimeRule("half-year", "[i|på] \(P.about) (\(P.half)) (år|års)") { _ in .duration(6, .month) },
    TimeRule("half-year", "[i|på] \(P.about) (et|eit|ett) halvår") { _ in .duration(6, .month) },
    TimeRule("half-hour", "[i|på] \(P.about) (en|ein|ei) (halvtime|halv time)") { _ in .duration(30, .minute)
    },
    TimeRule("quarters-of-hour", "[i|på] \(P.about) {number} kvarter") {
      $0[.number] <= 3 ? .duration(15 * $0[.number], .minute) : nil
    },
    TimeRule("year-and-half", "[i|på] \(P.about) (\(P.oneAndHalf)) {unit}") { lengthAndHalf(1, $0.unit) },
    TimeRule("years-and-half", "[i|på] \(P.about) {number} og (et|eit|en|ein|ei) halvt|halv {unit}") {
      lengthAndHalf($0[.number], $0.unit)
    },
    // «Noen kvartaler» are as often blocks of houses.
    TimeRule("some-time", "[i] (\(P.some)|mange) {unit}") {
      $0.unit == .quarter ? nil : .duration(nil, $0.unit)
    },
    TimeRule("some-time", "[i] (årevis|en årrekke|ei årrekkje|ei årrekke)") { _ in .duration(nil, .year) },
    TimeRule("some-time", "[i] månedsvis|månadsvis") { _ in .duration(nil, .month) },
    TimeRule("some-time", "[i] ukevis|vekevis|vekesvis") { _ in .duration(nil, .week) },
    TimeRule("some-time", "[i] dagevis|døgnvis") { _ in .duration(nil, .day) },
  ]

  private static let manyMonths = "måneder|månader|måned|månad|måneders|månaders|måneds|månads"
  private static let yearsAndMonthsWords = "{number} år og {number} \(manyMonths)"

  private static func monthCount(_ captures: TimeCaptures) -> Int {
    12 * captures[.number] + captures[.number, second: true]
  }

  private static func yearsAndMonths(_ captures: TimeCaptures) -> TimeMeaning {
    .duration(monthCount(captures), .month)
  }

  private static func lengthAndHalf(_ count: Int, _ unit: CalendarUnit) -> TimeMeaning? {
    switch unit {
    case .hour: .duration(60 * count + 30, .minute)
    case .day: .duration(24 * count + 12, .hour)
    case .month: .duration(4 * count + 2, .week)
    case .week: .duration(7 * count + 3, .day)
    case .year: .duration(12 * count + 6, .month)
    case .decade: .duration(10 * count + 5, .year)
    default: nil
    }
  }

  /// Lengths that say where they lie: up to the article's time, or from it on.
  private static let stretches = [
    TimeRule("last-units", "[i|gjennom] [de|dei|det|den] siste|foregående|seneste \(P.about) {number} {unit}")
    {
      stretch($0[.number], $0.unit, -1)
    },
    TimeRule("last-units", "[i] [de|dei] {number} siste {unit}") { stretch($0[.number], $0.unit, -1) },
    TimeRule("last-units", "[i] [de|dei] siste par {unit}") { stretch(2, $0.unit, -1) },
    TimeRule("next-units", "[i] [de|dei] \(P.next)|nærmeste|næraste \(P.about) {number} {unit}") {
      stretch($0[.number], $0.unit, 1)
    },
    TimeRule("next-units", "[i] de|dei {number} \(P.next)|nærmeste|næraste {unit}") {
      stretch($0[.number], $0.unit, 1)
    },
    TimeRule("next-units", "[i] [de|dei] \(P.next) par {unit}") { stretch(2, $0.unit, 1) },
    TimeRule("last-unit", "[i] det|den siste {unit}") { .duration(1, $0.unit) },
    TimeRule("next-unit", "[i] det første|fyrste|neste døgnet") { _ in .duration(1, .day) },
    TimeRule("last-unit", "siste døgn|døgnet") { _ in .duration(1, .day) },
    TimeRule("half-year", "[i] det siste|første|fyrste|\(P.next) (halvåret|halve året)") { _ in
      .duration(6, .month)
    },
    TimeRule("last-some-units", "[i] de|dei (siste|seneste|senere|seinare|seinaste|foregående) {unit}") {
      .duration(nil, $0.unit)
    },
    TimeRule("days-to-come", "[i] (dagene|dagane|ukene|vekene|månedene|månadene|årene|åra) som kommer|kjem") {
      _ in
      .reference(.future)
    },
    TimeRule("next-some-units", "[i] de|dei (\(P.next)|nærmeste|næraste|første) {unit}") {
      .duration(nil, $0.unit)
    },
  ]

  /// Lengths beside what was told: «ukene etter», «de påfølgende årene», «i årene som fulgte».
  private static let toldStretches: [TimeRule] = [
    ("timene|timane", CalendarUnit.hour), ("dagene|dagane|døgnene|døgna", .day), ("ukene|vekene", .week),
    ("månedene|månadene", .month), ("årene|åra", .year), ("tiårene|tiåra", .decade),
  ].flatMap { words, unit in
    [
      "[i] [de|dei] (\(P.following)|etterfølgende|etterfølgjande) (\(words))",
      "[i] (\(words)) (etter|før|forut|etterpå) {end}",
      "[i] (\(words)) som fulgte|følgte|følgde|følger|følgjer",
      "[i] (\(words))> [rett|like] etter|før|forut",
    ].map { words in TimeRule("told-units", words) { _ in .duration(nil, unit) } }
  }

  private static func stretch(_ count: Int, _ unit: CalendarUnit, _ sign: Int) -> TimeMeaning? {
    guard count > 1 else { return .duration(count, unit) }
    switch unit {
    case .decade: return .stretch(10 * sign * count, .year, .article)
    case .century, .second, .minute, .hour: return .duration(count, unit)
    default: return .stretch(sign * count, unit, .article)
    }
  }

  private static let persons =
    "gutt|gutten|jente|jenta|mann|mannen|kvinne|kvinnen|kvinna|barn|barnet|sønn|sønnen|son|datter|dattera|datteren|person|menn|kvinner|personer|personar|pasient|pasienten"

  private static let ages = [
    TimeRule("age", "[på] \(P.about) {number} {unit} (gammel|gamle|gammelt|gamal|gamalt|eldre|yngre)") { _ in
      .nothing
    },
    TimeRule("age", "[på] {number} {unit} og {number} {unit} gammel|gamle|gamal") { _ in .nothing },
    TimeRule("age", "fyller|fyllte|fylte|fyl|blir|ble|vart|vert|alderen {number} år") { _ in .nothing },
    TimeRule("age", "(levealder|levealderen) [av|på|fra|frå] \(P.about) {number} [(–|til|og) {number}] år") {
      _ in
      .nothing
    },
    TimeRule("age", "(alder|alderen) [av|på] \(P.about) {number} [(–|til|og) {number}] år") { _ in .nothing },
    TimeRule("age", "{number} års alder|alderen") { _ in .nothing },
    TimeRule("age", "over|under {number} år") { (13...25).contains($0[.number]) ? .nothing : nil },
    TimeRule("age", "\(persons) < på {number} år|måneder|månader") { _ in .nothing },
    TimeRule(
      "age", "\(persons)|er|var < i [begynnelsen av|starten av|midten av|slutten av] {decade}-årene|åra"
    ) { $0[.decade] < 2000 ? .nothing : nil },
    TimeRule("school-year", "{ordinal} år|året på") { _ in .nothing },
  ]
}

extension TimeMeaning {
  /// Whether it lies on certain days, so that others can be counted from it.
  var isStretchOfDays: Bool {
    switch self {
    case .reference, .duration, .everyWeekday, .every, .stretch, .nothing: false
    default: true
    }
  }
}
