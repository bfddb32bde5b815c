import TimelineModel

/// What the screen says of looking nearer and farther.
extension Phrases {
  static let noNearer = Localized(
    nb: "Nærmere enn en uke går det ikke", nn: "Nærare enn ei veke går det ikkje",
    en: "It goes no nearer than a week")
  static let noFarther = Localized(
    nb: "Du ser allerede alle årene", nn: "Du ser alt alle åra", en: "You see all the years already")

  static let backToFilter = Localized(nb: "til utvalget", nn: "til utvalet", en: "to the selection")

  /// - Parameter back: the key that puts the filter on again; nil when the reader has taken it away.
  static func context(_ back: Key?) -> Localized {
    func told(_ around: String, _ puts: String, _ language: ScreenLanguage) -> String {
      around + (back.map { " · \($0.shown(in: language)) \(puts)" } ?? "")
    }
    return Localized(
      nb: told("Det som står rundt, uten filter", "setter det på igjen", .bokmål),
      nn: told("Det som står rundt, utan filter", "set det på att", .nynorsk),
      en: told("What stands around, without the filter", "puts it back", .english))
  }

  /// The unit that a bracket goes by, as a hint.
  static func hint(_ unit: TimeUnit) -> Localized {
    switch unit {
    case .day: Localized(nb: "dag", nn: "dag", en: "day")
    case .week: Localized(nb: "uke", nn: "veke", en: "week")
    case .month: Localized(nb: "måned", nn: "månad", en: "month")
    case .year: Localized(nb: "år", nn: "år", en: "year")
    }
  }

  /// The unit around a day: «2017», «april 2017», «uke 17 · 24.–30. april 2017».
  static func span(_ unit: TimeUnit, around day: CalendarDate) -> Localized {
    let days = When(DaySet(unit.start(of: day), unit.next(after: day).adding(days: -1)))
    func say(_ week: String, _ language: ScreenLanguage) -> String {
      let stretch = DateWords(language).stretch(days)
      return unit == .week ? "\(week) \(day.isoWeek.week) · \(stretch)" : stretch
    }
    return Localized(nb: say("uke", .bokmål), nn: say("veke", .nynorsk), en: say("week", .english))
  }
}

/// A heading of the timeline: «april 2017», «torsdag 27. april 2017», «april 2017, dagen ikke kjent».
func words(for heading: TimelineLines.Heading, in language: ScreenLanguage) -> String {
  let dates = DateWords(language)
  switch heading {
  case .month(let day): return "\(dates.names.month(day.month)) \(day.year)"
  case .day(let day): return words(for: day, in: language)
  case .from(let day) where day.day == 1:
    return words(for: .month(day), in: language)
      + dates.dayNotKnown
  case .from(let day): return dates.say("fra ", "frå ", "from ") + dates.full(day)
  case .undated: return Phrases.undated[language]
  }
}
