import TimelineModel

/// A date as the timeline's column shows it, under a heading that says the month of its first possible day.
/// At most `DateColumn.width` cells.
struct DateColumn: Equatable, Sendable {
  static let width = 11

  let text: String
  /// Whether anything but a single certain day.
  let isFuzzy: Bool

  init(_ when: When?, in language: ScreenLanguage) {
    guard let when else {
      text = Localized(nb: "udatert", nn: "udatert", en: "undated")[language]
      isFuzzy = true
      return
    }
    let isExact = !when.isApproximate && !when.isUncertain
    let shape = DateShape(when)
    let words = Column(language).words(for: shape, withWeekday: isExact)
    let mark = when.isUncertain ? "?" : ""
    let circa = when.isApproximate ? [language == .english ? "c. " : "ca. ", "~"] : [""]
    // A range too wide for its qualifiers does without: it says already that the day is not known.
    text = circa.map { $0 + words + mark }.first { $0.count <= Self.width } ?? words
    if case .day = shape { isFuzzy = !isExact } else { isFuzzy = true }
  }
}

/// The short forms of one language.
private struct Column {
  let dates: DateWords
  var names: CalendarNames { dates.names }

  init(_ language: ScreenLanguage) { dates = DateWords(language) }

  func words(for shape: DateShape, withWeekday: Bool) -> String {
    switch shape {
    case .impossible: dates.say("umulig", "umogleg", "impossible")
    case .anytime: dates.say("udatert", "udatert", "undated")
    case .day(let day):
      (withWeekday ? names.shortWeekday(day.weekday) + " " : "") + dates.ordinal(day)
    case .month(_, let month): names.month(month)
    case .season(_, let season): names.season(season)
    case .quarter(_, let number): dates.say("\(number). kvartal", "\(number). kvartal", "quarter \(number)")
    case .half(_, let number): dates.say("\(number). halvår", "\(number). halvår", "half \(number)")
    case .year(let year): "\(year)"
    case .decade(let year): dates.say("\(year)-åra", "\(year)-åra", "\(year)s")
    case .months(let first, let last):
      "\(names.shortMonth(first.month))–\(names.shortMonth(last.month))"
    case .years(let first, let last): "\(first)–\(last)"
    case .span(let first, let last): span(first, last)
    case .until(let day): dates.say("innen ", "innan ", "by ") + dates.ordinal(day)
    case .since(let day): dates.say("fra ", "frå ", "from ") + dates.ordinal(day)
    case .weekdays(let days): weekdays(days)
    case .several(let days):
      dates.say("av \(days.count) dager", "av \(days.count) dagar", "of \(days.count) days")
    }
  }

  private func span(_ first: CalendarDate, _ last: CalendarDate) -> String {
    let (start, end) = (first.components, last.components)
    if start.year == end.year, start.month == end.month {
      return "\(dates.ordinal(first))–\(dates.ordinal(last))"
    }
    if last.dayNumber - first.dayNumber < 365 {
      let dotted = "\(start.day).\(start.month).–\(end.day).\(end.month)."
      let norwegian =
        dotted.count <= DateColumn.width
        ? dotted : "\(start.day).\(start.month)–\(end.day).\(end.month)"
      return dates.say(norwegian, norwegian, "\(start.day)/\(start.month)–\(end.day)/\(end.month)")
    }
    return "\(start.year)–\(end.year)"
  }

  private func weekdays(_ days: [CalendarDate]) -> String {
    guard let first = days.first, let last = days.last else { return "" }
    if days.count == 2, first.month == last.month {
      return dates.say(
        "\(first.day). el. \(last.day).", "\(first.day). el. \(last.day).", "\(first.day) or \(last.day)")
    }
    let day = names.shortWeekday(first.weekday)
    return days.count < 10
      ? dates.say("én av \(days.count) \(day)", "éin av \(days.count) \(day)", "1 of \(days.count) \(day)")
      : dates.say("av \(days.count) \(day).", "av \(days.count) \(day).", "of \(days.count) \(day)")
  }
}
