import TimelineModel

/// Units of time and small numbers, in the forms that sentences about dates need.
struct UnitWords {
  let language: ScreenLanguage

  init(_ language: ScreenLanguage) { self.language = language }

  /// «uke», «veke», “week”.
  func one(_ unit: CalendarUnit) -> String { forms(unit).one }
  /// «uken», «veka», “the week”.
  func the(_ unit: CalendarUnit) -> String { forms(unit).the }
  /// «uker», «veker», “weeks”.
  func many(_ unit: CalendarUnit) -> String { forms(unit).many }

  /// «to uker»; figures from thirteen on.
  func counted(_ count: Int, _ unit: CalendarUnit) -> String {
    "\(number(count)) \(count == 1 ? one(unit) : many(unit))"
  }

  func number(_ count: Int) -> String {
    let names =
      switch language {
      case .bokmål: "null én to tre fire fem seks sju åtte ni ti elleve tolv"
      case .nynorsk: "null éin to tre fire fem seks sju åtte ni ti elleve tolv"
      case .english: "no one two three four five six seven eight nine ten eleven twelve"
      }
    let words = names.split(separator: " ")
    return words.indices.contains(count) ? String(words[count]) : "\(count)"
  }

  private func forms(_ unit: CalendarUnit) -> (one: String, the: String, many: String) {
    switch language {
    case .bokmål: Self.bokmål(unit)
    case .nynorsk: Self.nynorsk(unit)
    case .english:
      (
        Self.english(unit), "the " + Self.english(unit),
        unit == .century ? "centuries" : Self.english(unit) + "s"
      )
    }
  }

  private static func bokmål(_ unit: CalendarUnit) -> (String, String, String) {
    switch unit {
    case .second: ("sekund", "sekundet", "sekunder")
    case .minute: ("minutt", "minuttet", "minutter")
    case .hour: ("time", "timen", "timer")
    case .day: ("dag", "dagen", "dager")
    case .week: ("uke", "uken", "uker")
    case .weekend: ("helg", "helgen", "helger")
    case .month: ("måned", "måneden", "måneder")
    case .quarter: ("kvartal", "kvartalet", "kvartaler")
    case .year: ("år", "året", "år")
    case .decade: ("tiår", "tiåret", "tiår")
    case .century: ("århundre", "århundret", "århundrer")
    }
  }

  private static func nynorsk(_ unit: CalendarUnit) -> (String, String, String) {
    switch unit {
    case .second: ("sekund", "sekundet", "sekund")
    case .minute: ("minutt", "minuttet", "minutt")
    case .hour: ("time", "timen", "timar")
    case .day: ("dag", "dagen", "dagar")
    case .week: ("veke", "veka", "veker")
    case .weekend: ("helg", "helga", "helger")
    case .month: ("månad", "månaden", "månader")
    case .quarter: ("kvartal", "kvartalet", "kvartal")
    case .year: ("år", "året", "år")
    case .decade: ("tiår", "tiåret", "tiår")
    case .century: ("hundreår", "hundreåret", "hundreår")
    }
  }

  private static func english(_ unit: CalendarUnit) -> String {
    switch unit {
    case .second: "second"
    case .minute: "minute"
    case .hour: "hour"
    case .day: "day"
    case .week: "week"
    case .weekend: "weekend"
    case .month: "month"
    case .quarter: "quarter"
    case .year: "year"
    case .decade: "decade"
    case .century: "century"
    }
  }
}
