/// Times as people type them into a calendar or a search, with nothing around them; in running text the same words are
/// seldom times.
enum NorwegianTyped {
  static let rules: [TimeRule] = weekdays + datedWeekdays + dates + clock + periods

  private static let weekdays = [
    "man[.]", "tir|tirs|ty|tys[.]", "ons[.]", "tor|tors[.]", "fre[.]", "lør|lau[.]", "søn|sun[.]",
  ].enumerated().map { index, words in
    TimeRule("typed-weekday", words, typed: true) { _ in .weekday(index + 1, .nearest) }
  }

  private static let datedWeekdays = [
    "man", "tir|tirs|ty|tys", "ons", "tor|tors", "fre", "lør|lau", "søn|sun",
  ].enumerated().map { index, words in
    TimeRule("typed-weekday-date", "\(words)[.] [den] {day}[.]", typed: true) {
      .dated(weekday: index + 1, .dayOfMonth($0[.day]))
    }
  }

  private static let dates = [
    TimeRule("typed-date", "{day}.{monthNumber}", typed: true) { $0.dayMeaning($0[.monthNumber], $0[.day]) },
    TimeRule("typed-date", "{month} {day}[,] [{year}]", typed: true) { $0.dayMeaning($0[.month], $0[.day]) },
    TimeRule("typed-date", "{month} {day}–{day}[,] [{year}]", typed: true) {
      $0.dayRange($0[.month], $0[.day], $0[.month], $0[.day, second: true])
    },
    // «Fre, jul 18, 2014 19:00»: «jul» beside a day is July.
    TimeRule(
      "typed-date",
      "[man|tir|tirs|tys|ons|tor|tors|fre|lør|lau|søn|sun][,] {month} {day}, {year} [kl|kl.|klokken|klokka] {hour}:{minute}",
      typed: true
    ) { captures in captures.clock(captures.dayMeaning(captures[.month], captures[.day])) },
    TimeRule(
      "typed-date",
      "[man|tir|tirs|tys|ons|tor|tors|fre|lør|lau|søn|sun][,] jul {day}, {year} [kl|kl.|klokken|klokka] {hour}:{minute}",
      typed: true
    ) { captures in captures.clock(captures.dayMeaning(7, captures[.day])) },
    TimeRule("typed-date", "{day}-{monthNumber}", typed: true) { $0.dayMeaning($0[.monthNumber], $0[.day]) },
    TimeRule("typed-date", "{weekday}[,] {month} {day}", typed: true) {
      .dated(weekday: $0[.weekday], $0.dayMeaning($0[.month], $0[.day]))
    },
    TimeRule("typed-date", "{day}[.] til {day}[.] {month} [{year}]", typed: true) {
      $0.dayRange($0[.month], $0[.day], $0[.month], $0[.day, second: true])
    },
    TimeRule("typed-date", "[den] {ordinal} {month} {shortYear}", typed: true) {
      $0.dayMeaning($0[.month], $0[.ordinal])
    },
    TimeRule("typed-date", "[på] [den] {day}[.]", typed: true) { .dayOfMonth($0[.day]) },
    TimeRule("typed-date", "{weekday} [den] {day}[.]", typed: true) {
      .dated(weekday: $0[.weekday], .dayOfMonth($0[.day]))
    },
    TimeRule(
      "typed-date", "{day}/{monthNumber} kl|klokken|klokka[.] {hour}[:{minute}|.{minute}]", typed: true
    ) {
      captures in
      let day = captures.dayMeaning(captures[.monthNumber], captures[.day])
      return day == .nothing ? nil : captures.clock(day)
    },
    TimeRule(
      "typed-date", "{day}.{monthNumber}[.] kl|klokken|klokka[.] {hour}[:{minute}|.{minute}]", typed: true
    ) {
      captures in
      let day = captures.dayMeaning(captures[.monthNumber], captures[.day])
      return day == .nothing ? nil : captures.clock(day)
    },
    TimeRule("typed-weekdays", "{weekday} til {weekday}", typed: true) {
      let (first, last) = ($0[.weekday], $0[.weekday, second: true])
      return .range(.weekday(first, .week(0)), .weekday(last, .week(first < last ? 0 : 1)))
    },
    TimeRule("typed-week", "[i] uken|uka|veka {day}[.] {month} [{year}]", typed: true) { captures in
      let day = captures.dayMeaning(captures[.month], captures[.day])
      return day == .nothing ? nil : .counted(0, .week, from: day)
    },
    TimeRule("typed-holiday", "(mors|mor) (dag|sin dag)", typed: true) {
      .annual(.holiday(.mothersDay), $0.yearChoice)
    },
    TimeRule("typed-holiday", "(fars|far) (dag|sin dag)", typed: true) {
      .annual(.holiday(.fathersDay), $0.yearChoice)
    },
  ]

  /// The article's own day.
  private static let today = TimeMeaning.shifted(0, .day, .article)

  private static let clock = [
    TimeRule("typed-now", "([akkurat|just] nå|no|på dette tidspunkt|tidspunktet)", typed: true) { _ in today
    },
    TimeRule("typed-now", "(straks|umiddelbart|med en gang|med det samme|med ein gong)", typed: true) { _ in
      today
    },
    TimeRule("typed-distance", "om {number} {day}/{monthNumber} time|timer|timar|timers", typed: true) {
      captures in
      captures[.day] < captures[.monthNumber] ? today : nil
    },
    TimeRule("typed-clock", "{hour}:{minute}[:{minute}]", typed: true) { $0.clock(today) },
    TimeRule("typed-clock", "{hour}[:{minute}|.{minute}] am", typed: true) { $0.clock(today) },
    TimeRule("typed-clock", "{hour}[:{minute}|.{minute}] pm", typed: true) { $0.clock(today).at(.evening) },
    TimeRule("typed-clock", "{number} om {daypart}", typed: true) { captures in
      captures[.number] <= 12 ? TimeMeaning.clock(captures[.number], 0, today).at(captures.dayPart) : nil
    },
    TimeRule("typed-clock", "{hour}.{minute}", typed: true) { captures in
      captures[.minute] > 12 || captures[.hour] == 0 ? captures.clock(today) : nil
    },
    TimeRule("typed-clock", "{hour}[:{minute}|.{minute}] (om|på) ({daypart}|dagen)", typed: true) {
      captures in
      let clock = captures.clock(today)
      return captures.has(.daypart) ? clock.at(captures.dayPart) : clock
    },
    TimeRule("typed-clock", "{number} på dagen", typed: true) { captures in
      (11...13).contains(captures[.number]) ? .clock(captures[.number], 0, today) : nil
    },
    TimeRule("typed-clock", "{hour}[:{minute}|.{minute}] {time}", typed: true) { captures in
      guard let day = captures.time, day.isDay else { return nil }
      return captures.clock(.shifted(0, .day, .earlier)).clock(on: day)
    },
    TimeRule("typed-clock", "{number} [minutter|min] over {hour} [om {daypart}]", typed: true) { captures in
      guard captures[.number] < 60 else { return nil }
      let clock = TimeMeaning.clock(captures[.hour], captures[.number], today)
      return captures.has(.daypart) ? clock.at(captures.dayPart) : clock
    },
    TimeRule("typed-clock", "{number} [minutter|min] på {hour} [om {daypart}]", typed: true) { captures in
      guard captures[.number] < 60, (1...24).contains(captures[.hour]) else { return nil }
      let clock = TimeMeaning.clock(captures[.hour] - 1, 60 - captures[.number], today)
      return captures.has(.daypart) ? clock.at(captures.dayPart) : clock
    },
    TimeRule("typed-clock", "{number} [minutter|min] over {number} [om {daypart}]", typed: true) {
      minutes($0, 1)
    },
    TimeRule("typed-clock", "{number} [minutter|min] på {number} [om {daypart}]", typed: true) {
      minutes($0, -1)
    },
    TimeRule("typed-clock", "{time}[,] {hour}:{minute}", typed: true) { captures in
      guard let day = captures.time, day.isDay, !day.isClock else { return nil }
      return captures.clock(.shifted(0, .day, .earlier)).clock(on: day)
    },
    TimeRule("typed-clock", "kvart|kvarter over {hour} [om {daypart}]", typed: true) { captures in
      let clock = TimeMeaning.clock(captures[.hour], 15, today)
      return captures.has(.daypart) ? clock.at(captures.dayPart) : clock
    },
    TimeRule("typed-clock", "kvart|kvarter på {hour} [om {daypart}]", typed: true) { captures in
      guard (1...24).contains(captures[.hour]) else { return nil }
      let clock = TimeMeaning.clock(captures[.hour] - 1, 45, today)
      return captures.has(.daypart) ? clock.at(captures.dayPart) : clock
    },
    TimeRule(
      "typed-distance", "om {number} time|timer|timar og (et|ett|eit|tre|{number}) kvarter|minutter|minutt",
      typed: true
    ) { _ in today },
    TimeRule("typed-distance", "etter {number} dager|dagar", typed: true) {
      .shifted($0[.number], .day, .article)
    },
    TimeRule("typed-part-of-day", "før|etter|til frokost|frukost", typed: true) { _ in
      .daypart(.morning, today)
    },
    TimeRule("typed-distance", "om {number} min|sek|t[.]", typed: true) { _ in today },
    TimeRule("typed-part-of-day", "[på|om|utpå] {daypart}", typed: true) { .daypart($0.dayPart, today) },
    TimeRule("typed-part-of-day", "[midt] på dagen", typed: true) { _ in .daypart(.noon, today) },
    TimeRule("typed-part-of-day", "midt på natten|natta", typed: true) { _ in .daypart(.night, today) },
    TimeRule(
      "typed-part-of-day",
      "(lunsj|lunsjtid|i lunsjen|rett før lunsj|rett etter lunsj|like før lunsj|like etter lunsj)",
      typed: true
    ) { _ in
      .daypart(.noon, today)
    },
  ]

  /// Minutes after the hour that is named, or before it.
  private static func minutes(_ captures: TimeCaptures, _ sign: Int) -> TimeMeaning? {
    let hour = captures[.number, second: true]
    guard captures[.number] < 60, (1...12).contains(hour) else { return nil }
    let time = hour * 60 + sign * captures[.number]
    let clock = TimeMeaning.clock(time / 60, time % 60, today)
    return captures.has(.daypart) ? clock.at(captures.dayPart) : clock
  }

  /// The weekday among the so-manieth seven days of a month.
  private static func nthWeekday(_ captures: TimeCaptures, _ month: TimeMeaning) -> TimeMeaning? {
    let nth = captures[.ordinal]
    guard (1...4).contains(nth) else { return nil }
    return .dated(
      weekday: captures[.weekday],
      .range(.nth(7 * nth - 6, .day, of: month), .nth(7 * nth, .day, of: month)))
  }

  private static let periods = [
    TimeRule(
      "typed-nth-weekday", "[den] {ordinal} {weekday} (i måneden|i månaden|denne måneden|denne månaden)",
      typed: true
    ) {
      nthWeekday($0, .shifted(0, .month, .article))
    },
    TimeRule("typed-nth-weekday", "[den] {ordinal} {weekday} [i] neste måned|månad", typed: true) {
      nthWeekday($0, .shifted(1, .month, .article))
    },
    TimeRule("typed-first-day", "den {ordinal} i (måneden|månaden|denne måneden|denne månaden)", typed: true)
    {
      .nth($0[.ordinal], .day, of: .shifted(0, .month, .article))
    },
    TimeRule("typed-last-day", "den siste i måneden|månaden", typed: true) { _ in
      .nth(0, .day, of: .shifted(0, .month, .article))
    },
    TimeRule("typed-last-day", "[den] siste dag|dagen i året", typed: true) { _ in
      .nth(0, .day, of: .annual(.year, .shifted(0, .article)))
    },
    // From now until then.
    TimeRule("typed-within", "(innen|innan|innenfor|innanfor|i løpet av) {number} {unit}", typed: true) {
      captures in
      let days = captures.unit == .week ? 7 : captures.unit == .day ? 1 : 0
      guard days > 0 else { return nil }
      return .range(today, .shifted(days * captures[.number], .day, .article))
    },
    TimeRule("typed-months", "{month} til {month} [{year}]", typed: true) {
      .range(
        .annual(.month($0[.month]), $0.yearChoice), .annual(.month($0[.month, second: true]), $0.yearChoice))
    },
    TimeRule("typed-years", "{year} til {year}", typed: true) {
      $0[.year] < $0[.year, second: true] ? .years($0[.year], $0[.year, second: true]) : nil
    },
    // Said late in the autumn too.
    TimeRule("typed-season", "denne {season}", typed: true) {
      .annual($0.season, $0.season == .season(.winter) ? .nearest : .shifted(0, .article))
    },
    TimeRule("typed-month-after-next", "{month} etter neste", typed: true) {
      .annual(.month($0[.month]), .shifted(2, .article))
    },
    TimeRule("typed-part-of-day", "siste|forrige|neste|denne time|timen|minutt|minuttet", typed: true) { _ in
      today
    },
  ]
}
