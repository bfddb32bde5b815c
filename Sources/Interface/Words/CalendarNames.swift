import TimelineModel

/// Names of months, weekdays and seasons in the language of the screen.
struct CalendarNames: Sendable {
  let language: ScreenLanguage

  init(_ language: ScreenLanguage) { self.language = language }

  /// Month 1…12 in full.
  func month(_ number: Int) -> String { at(number, language == .english ? Self.englishMonths : Self.months) }

  /// Month 1…12 in three letters.
  func shortMonth(_ number: Int) -> String { String(month(number).prefix(3)) }

  /// Weekday 1 (Monday) … 7 in full.
  func weekday(_ number: Int) -> String {
    switch language {
    case .bokmål: at(number, ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"])
    case .nynorsk: at(number, ["måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"])
    case .english:
      at(number, ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"])
    }
  }

  /// Weekday in two letters, three in English.
  func shortWeekday(_ number: Int) -> String { String(weekday(number).prefix(language == .english ? 3 : 2)) }

  /// Season 1 (spring) … 4 (winter), in the form dates take.
  func season(_ number: Int) -> String {
    switch language {
    case .bokmål: at(number, ["våren", "sommeren", "høsten", "vinteren"])
    case .nynorsk: at(number, ["våren", "sommaren", "hausten", "vinteren"])
    case .english: at(number, ["spring", "summer", "autumn", "winter"])
    }
  }

  private func at(_ number: Int, _ names: [String]) -> String {
    names.indices.contains(number - 1) ? names[number - 1] : String(number)
  }

  private static let months = [
    "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "desember",
  ]
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
}
