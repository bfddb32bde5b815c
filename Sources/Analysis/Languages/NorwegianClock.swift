/// Clock times, in figures and in words, and the days beside them.
enum NorwegianClock {
  static let rules: [TimeRule] = figures + aroundHours + words + besideDays

  private typealias P = NorwegianPhrases

  /// The day that is told of: the one named before, or the article's own.
  private static let thatDay = TimeMeaning.shifted(0, .day, .earlier)

  private static let figures = [
    TimeRule("clock", "\(P.clock) \(P.hours)") { $0.clock(thatDay) },
    TimeRule(
      "clock-showed",
      "(klokken|klokka) (var|er|viste|passerte) [cirka|rundt|nesten] < {hour}(.{minute}|:{minute})"
    ) {
      $0.clock(thatDay)
    },
    TimeRule(
      "time-zone",
      "{time} (norsk tid|lokal tid|lokaltid|syrisk tid|irakisk tid|amerikansk tid|cet|gmt|utc|est)"
    ) { captures in captures.time.flatMap { $0.isClock || $0.isDay ? $0 : nil } },
    TimeRule("zoned-clock", "({hour}:{minute}|{hour}.{minute}) (norsk tid|lokal tid|cet|cest|gmt|utc|est|am)")
    {
      $0.clock(thatDay)
    },
    TimeRule("clock-of-entry", "({hour}.{minute}|{hour}:{minute})>:", bare: true) { $0.clock(thatDay) },
    TimeRule("zoned-clock", "{hour}:{minute} pm") { $0.clock(thatDay).at(.afternoon) },
    TimeRule("clock-range", "[fra|frå] \(P.clock) \(P.hours)–\(P.hours)") { $0.clock(thatDay) },
    TimeRule(
      "clock-range", "(fra|frå|mellom|millom) \(P.clock) \(P.hours) (og|til) [klokken|klokka] \(P.hours)"
    ) { $0.clock(thatDay) },
    TimeRule("around-clock", "[ved|i|rundt|omkring] {hour}[.{minute}|:{minute}]-tiden|tida") {
      $0.clock(thatDay)
    },
    TimeRule("clock-range", "[fra|frå|mellom|millom] {hour}:{minute} (–|til|og) {hour}:{minute}", bare: true)
    {
      $0.clock(thatDay)
    },
    // With a stop between them they may be prices.
    TimeRule(
      "clock-range",
      "(fra|frå|mellom|millom) {hour}.{minute} (til|og) {hour}.{minute}> ({weekday}|{daypart}|i|den)"
    ) { $0.clock(thatDay) },
    // «18.00 lørdag», «03.12 natt til fredag»; «12.10 lørdag» may be the twelfth of October.
    TimeRule("bare-clock", "({hour}.{minute}|{hour}:{minute}) [på] {time}") { captures in
      guard let day = captures.time, captures.isClockAlone || day.isPartOfDay else { return nil }
      return captures.clock(thatDay).clock(on: day)
    },
    TimeRule("bare-clock", "{time} ({hour}.{minute}|{hour}:{minute}) {end}") { captures in
      captures.isClockAlone ? captures.clock(thatDay).clock(on: captures.time) : nil
    },
    // «Toget går 15.59 og er framme 22.30», «avgang er 11.40».
    TimeRule("bare-clock", "\(timetable) [er|var] < ({hour}.{minute}|{hour}:{minute}) {end}") {
      $0.isClockAlone ? $0.clock(thatDay) : nil
    },
    TimeRule("hours-of-day", "{time} (fra|frå) {hour} til {hour} {end}") { betweenHours($0) },
    TimeRule("hours-of-day", "{time} mellom|millom {hour} og {hour} {end}") { betweenHours($0) },
    TimeRule("hours-of-day", "(fra|frå) {hour} til {hour} [på] {time}") { betweenHours($0) },
    TimeRule("hours-of-day", "mellom|millom {hour} og {hour} [på] {time}") { betweenHours($0) },
    TimeRule("around-meal", "før|etter|rundt|ved lunsj|lunsjtid|middag|middagstid", bare: true) { _ in
      .daypart(.noon, thatDay)
    },
    TimeRule("around-meal", "ved|rundt|omkring|kring|før|etter middagstid|middagstider|lunsjtid|lunsjtider") {
      _ in
      .daypart(.noon, thatDay)
    },
    TimeRule(
      "around-meal", "(ved|rundt|omkring|kring) (middagstider|lunsjtider|middagstid|lunsjtid) [på] {time}"
    ) {
      captures in
      captures.time.flatMap { $0.isDay && $0 == $0.dayAlone ? .daypart(.noon, $0) : nil }
    },
    TimeRule("midnight", "\(P.near) midnatt") { _ in .clock(24, 0, thatDay) },
  ]

  /// What has its hour by a timetable.
  private static let timetable = """
    (går|gikk|gjekk|avgang|avgangen|ankomst|ankomsten|landing|landingen|landinga|framme|fremme|avspark|kampstart|\
    starter|startar|begynner|byrjar|åpner|opnar|stenger|lander|letter)
    """

  /// «Mellom 9 og 11 i morgen»: a day must follow, for else it counts as often.
  private static func betweenHours(_ captures: TimeCaptures) -> TimeMeaning? {
    guard let day = captures.time, day.isDay, captures[.hour] < captures[.hour, second: true] else {
      return nil
    }
    return captures.clock(thatDay).clock(on: day)
  }

  /// «Ved åttetiden», «i to-tida».
  private static let aroundHours = [
    "et|ett-|eitt-", "to", "tre", "fire", "fem", "seks", "sju|syv", "åtte", "ni", "ti", "elleve", "tolv",
  ].enumerated().flatMap { index, names in
    let words = names.split(separator: "|").flatMap { hour in
      hour.hasSuffix("-")
        ? ["\(hour)tiden", "\(hour)tida"]
        : ["\(hour)tiden", "\(hour)tida", "\(hour)-tiden", "\(hour)-tida"]
    }
    let hours = words.joined(separator: "|")
    return [
      TimeRule("around-hour", "[i|ved|rundt|omkring|kring] \(hours)") { _ in .clock(index + 1, 0, thatDay) },
      TimeRule("around-hour", "[i|ved|rundt|omkring|kring] halv \(hours)") { _ in
        .clock(index, 30, thatDay)
      },
    ]
  }

  private static let words =
    [
      // «Vi stiller klokka én time tilbake.»
      TimeRule("clock-is-set", "klokka|klokken {number} {unit}") { _ in .nothing },
      TimeRule("clock-in-words", "\(P.clock) {number}") { clock($0[.number], 0) },
      TimeRule("half-past", "[\(P.clock)] halv {number}") { clock($0[.number], -30) },
    ]
    + [("kvart over", 15), ("kvart på", -15)].map { words, minutes in
      TimeRule("clock-in-words", "[\(P.clock)] \(words) {number}") { clock($0[.number], minutes) }
    }
    + minutes.map { words, minutes in
      TimeRule("clock-before-day", "\(words) {number} [på] {time}") { captures in
        clock(captures[.number], minutes)?.clock(on: captures.time)
      }
    }
    + minutes.map { words, minutes in
      // «Ti på tre» alone is a time only where nothing goes on: «ti på tre lag».
      TimeRule("clock-in-words", "(\(P.clock) \(words) {number}|\(words) {number} {end})") {
        clock($0[.number], minutes)
      }
    }

  /// Minutes after the hour that is named, or before it.
  private static let minutes = [
    ("fem over", 5), ("ti over", 10), ("tjue over", 20), ("tjue på", -20), ("ti på", -10), ("fem på", -5),
    ("ti på halv", -40), ("fem på halv", -35), ("fem over halv", -25), ("ti over halv", -20),
  ]

  private static func clock(_ hour: Int, _ minutes: Int) -> TimeMeaning? {
    guard (1...24).contains(hour), minutes == 0 || hour <= 12 else { return nil }
    let time = hour * 60 + minutes
    return .clock(time / 60, time % 60, thatDay)
  }

  private static let besideDays = [
    TimeRule("clock-before-day", "{time}[,] [den|på] {time}") { captures in
      captures.time?.clock(on: captures.secondTime)
    },
    TimeRule("clock-of-day", "{time}[,] \(P.near) {time}") { captures in
      captures.secondTime?.clock(on: captures.time)
    },
  ]
}

extension TimeCaptures {
  /// Whether an hour and its minutes can be no day and month: «18.00», «15.59», not «15.05».
  fileprivate var isClockAlone: Bool {
    self[.hour] < Self.joinedClock && (self[.minute] == 0 || self[.minute] > 12 || self[.hour] == 0)
  }
}

extension TimeMeaning {
  /// «Natt til fredag».
  fileprivate var isPartOfDay: Bool { if case .daypart = self { true } else { false } }

  /// A clock time on a day that is named beside it.
  func clock(on day: TimeMeaning?) -> TimeMeaning? {
    guard case .clock(let hour, let minute, .shifted(0, .day, .earlier)) = self, let day, day.isDay else {
      return nil
    }
    switch day {
    case .clock: return nil
    case .daypart(.night, .shifted(0, .day, .article)) where hour < 6: return .clock(hour, minute, day)
    // «Klokken 23.40 natt til lørdag» is the evening before.
    case .daypart(.night, let inner) where 20..<24 ~= hour && inner.dayAlone != .shifted(0, .day, .article):
      return .clock(hour, minute, .counted(-1, .day, from: inner))
    // «Like over midnatt natt til lørdag» is when that day begins.
    case .daypart(.night, let inner) where hour == 24: return .clock(0, minute, inner)
    case .daypart(let part, let inner):
      return TimeMeaning.clock(hour, minute, inner).at(part)
    default: return .clock(hour, minute, day)
    }
  }
}
