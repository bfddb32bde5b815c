/// What comes back: «hver fredag», «annenhver uke», «to ganger i året».
enum NorwegianHabits {
  private typealias P = NorwegianPhrases

  static let rules = [
    TimeRule(
      "every-clock", "hver|kvar (dag|morgen|morgon|kveld|natt|ettermiddag) \(P.clock) \(P.hours)"
    ) { _ in .every(1, .day) },
    TimeRule(
      "every-clock", "hver|kvar (dag|morgen|morgon|kveld|natt|ettermiddag) \(P.clock) [halv] {number}"
    ) { _ in .every(1, .day) },
    TimeRule(
      "every-clock",
      "hver|kvar (dag|morgen|morgon|kveld|natt|ettermiddag|{weekday}) (fra|frå|mellom|millom) [\(P.clock)] \(P.hours) (og|til) [klokken|klokka] \(P.hours)"
    ) { $0.has(.weekday) ? .everyWeekday($0[.weekday]) : .every(1, .day) },
    TimeRule("every", "hver|hvert|kvar|kvart [eneste|einaste] {unit}") { .every(1, $0.unit) },
    TimeRule("every-nth", "hver|hvert|kvar|kvart {ordinal} {unit}") { .every($0[.ordinal], $0.unit) },
    // «Anna» alone is a woman more often than the second.
    TimeRule("every-nth", "(kvart anna|annen hver|annet hvert|annan kvar|anna kvart) {unit}") {
      .every(2, $0.unit)
    },
    TimeRule("every-nth", "annenhver|annankvar {weekday}") { _ in .every(2, .week) },
    TimeRule("every-nth", "hver|kvar {ordinal} {weekday}") { .every($0[.ordinal], .week) },
    TimeRule("every-nth", "annenhver|annethvert|annankvar|annakvart {unit}") { .every(2, $0.unit) },
    TimeRule("every-part-of-day", "hver|kvar [eneste|einaste] {daypart}") { _ in .every(1, .day) },
    TimeRule("every-date", "[den] {day}[.] {month} hvert|kvart [eneste|einaste] år") { captures in
      captures.day(captures[.month], captures[.day]).map { .everyYear($0) }
    },
    TimeRule("every-date", "hver|kvar [eneste|einaste] {day}. {month}") { captures in
      captures.day(captures[.month], captures[.day]).map { .everyYear($0) }
    },
    TimeRule("every-date", "[den] {day}. (i|av) (hver måned|kvar månad)") { _ in .every(1, .month) },
    TimeRule("every-month", "hver|kvar {month}") { _ in .every(1, .year) },
    TimeRule("every-season", "hver|kvar ({season}|vår)") { _ in .every(1, .year) },
    TimeRule("every-holiday", "hver|kvar ({holiday}|jul|jol)") { _ in .every(1, .year) },
    TimeRule("every-hour", "hver|kvar halvtime") { _ in .every(30, .minute) },
    TimeRule("every-hour", "hvert|kvart kvarter") { _ in .every(15, .minute) },
    TimeRule("every-weekend", "[i] helgene|helgane|helger") { _ in .every(1, .weekend) },
    TimeRule("daily", "daglig|dagleg|daglige|daglege") { _ in .every(1, .day) },
    TimeRule("weekly", "ukentlig|vekentleg|vekentlig|ukentlige|vekentlege") { _ in .every(1, .week) },
    TimeRule("monthly", "månedlig|månadleg|månedlige|månadlege") { _ in .every(1, .month) },
    TimeRule("half-yearly", "halvårlig|halvårleg|halvårlige|halvårlege") { _ in .every(6, .month) },
    TimeRule("quarterly", "kvartalsvis|kvartalsvise") { _ in .every(3, .month) },
    TimeRule("yearly", "årlig|årleg|årlige|årlege") { _ in .every(1, .year) },
    TimeRule("a-day", "(om dagen|i døgnet|i timen)") { _ in .every(1, .day) },
    TimeRule(
      "times-a-unit",
      "(\(P.some)|{number}) gang|ganger|gong|gonger|timer|timar|dager|dagar (i|om) {unit}"
    ) { captures in
      captures.unit == .weekend ? nil : .every(1, captures.unit)
    },
    TimeRule("a-year", "(om året|i året)") { _ in .every(1, .year) },
    TimeRule("a-month", "i måneden|månaden") { _ in .every(1, .month) },
    TimeRule("per-unit", "(per|pr|pr.) {unit}") { .every(1, $0.unit) },
  ]
}
