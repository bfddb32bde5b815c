import TimelineModel

/// A date as a reader would say it: «17. mars 2017», «mars 2017», «høsten 2016», «ca. 27. april 2017», «en
/// mandag i januar 2020 (6., 13., 20. eller 27.)». A date is never said to be narrower than it is.
public func words(for when: When, in language: ScreenLanguage) -> String {
  DateWords(language).words(for: when)
}

/// A single day with its weekday: «torsdag 27. april 2017».
public func words(for day: CalendarDate, in language: ScreenLanguage) -> String {
  let names = DateWords(language)
  return names.names.weekday(day.weekday) + " " + names.full(day)
}

/// Dates in whole words.
struct DateWords {
  let language: ScreenLanguage
  let names: CalendarNames

  init(_ language: ScreenLanguage) {
    self.language = language
    names = CalendarNames(language)
  }

  func words(for when: When) -> String {
    (when.isApproximate ? say("ca. ", "ca. ", "c. ") : "") + words(for: DateShape(when))
      + (when.isUncertain ? say(" (usikkert)", " (usikkert)", " (uncertain)") : "")
  }

  private func words(for shape: DateShape) -> String {
    switch shape {
    case .impossible: say("ingen mulig dag", "ingen mogleg dag", "no possible day")
    case .anytime: say("når som helst", "når som helst", "any time")
    case .day(let day): full(day)
    case .month(let year, let month): "\(names.month(month)) \(year)"
    case .season(let year, let season): "\(names.season(season)) \(year)"
    case .quarter(let year, let number):
      say("\(number). kvartal \(year)", "\(number). kvartal \(year)", "quarter \(number) of \(year)")
    case .half(let year, let number):
      number == 1
        ? say("første halvår \(year)", "første halvår \(year)", "the first half of \(year)")
        : say("andre halvår \(year)", "andre halvår \(year)", "the second half of \(year)")
    case .year(let year): "\(year)"
    case .decade(let year): say("\(year)-tallet", "\(year)-talet", "the \(year)s")
    case .months(let first, let last): months(first, last)
    case .years(let first, let last): "\(first)–\(last)"
    case .span(let first, let last): between(first, last)
    case .until(let day): say("senest ", "seinast ", "no later than ") + edge(day, isEnd: true)
    case .since(let day): say("tidligst ", "tidlegast ", "no earlier than ") + edge(day, isEnd: false)
    case .weekdays(let days): weekdays(days)
    case .several(let days): several(days)
    }
  }

  /// «17. mars 2017», “17 March 2017”.
  func full(_ day: CalendarDate) -> String {
    let (year, month, _) = day.components
    return "\(ordinal(day)) \(names.month(month)) \(year)"
  }

  /// Days as a thing one can speak of: «1.–16. mars 2017», where a time would be «mellom 1. og 16. mars 2017».
  func stretch(_ when: When) -> String {
    guard case .span(let first, let last) = DateShape(when) else { return words(for: when) }
    let start = short(first, before: last)
    return start.contains(" ") ? "\(start) – \(full(last))" : "\(start)–\(full(last))"
  }

  /// The day of the month: «17.», in English “17”.
  func ordinal(_ day: CalendarDate) -> String { language == .english ? "\(day.day)" : "\(day.day)." }

  func say(_ nb: String, _ nn: String, _ en: String) -> String { Localized(nb: nb, nn: nn, en: en)[language] }

  /// Behind a month or a year: «juni 2014, dagen ikke kjent».
  var dayNotKnown: String { say(", dagen ikke kjent", ", dagen ikkje kjend", ", day not known") }

  private var or: String { say(" eller ", " eller ", " or ") }

  private func months(_ first: CalendarDate, _ last: CalendarDate) -> String {
    let (start, end) = (first.components, last.components)
    return start.year == end.year
      ? "\(names.month(start.month))–\(names.month(end.month)) \(end.year)"
      : "\(names.month(start.month)) \(start.year)–\(names.month(end.month)) \(end.year)"
  }

  /// As much of the first day as the second does not say.
  private func short(_ first: CalendarDate, before last: CalendarDate) -> String {
    let (start, end) = (first.components, last.components)
    if start.year != end.year { return full(first) }
    return start.month == end.month ? ordinal(first) : "\(ordinal(first)) \(names.month(start.month))"
  }

  private func between(_ first: CalendarDate, _ last: CalendarDate) -> String {
    let start = short(first, before: last)
    let end = full(last)
    return say("mellom \(start) og \(end)", "mellom \(start) og \(end)", "between \(start) and \(end)")
  }

  /// An open date's one end, as wide as it is: «i 2017», «i mars 2017», «3. mars 2017».
  private func edge(_ day: CalendarDate, isEnd: Bool) -> String {
    let inside = say("i ", "i ", "")
    let (year, month, dayOfMonth) = day.components
    let isMonthEdge = isEnd ? dayOfMonth == CalendarDate.length(ofMonth: month, year: year) : dayOfMonth == 1
    guard isMonthEdge else { return full(day) }
    return inside + (month == (isEnd ? 12 : 1) ? "\(year)" : "\(names.month(month)) \(year)")
  }

  private func list(_ parts: [String]) -> String {
    parts.count < 2 ? parts.joined() : parts.dropLast().joined(separator: ", ") + or + parts[parts.count - 1]
  }

  private func weekdays(_ days: [CalendarDate]) -> String {
    guard let first = days.first, let last = days.last else { return "" }
    let name = names.weekday(first.weekday)
    let one = say("en ", "ein ", "a ") + name
    if days.count == 2 { return "\(name) \(short(first, before: last))\(or)\(full(last))" }
    if first.components.month == last.components.month, first.year == last.year {
      let inMonth = say("i", "i", "in")
      return "\(one) \(inMonth) \(names.month(first.month)) \(first.year) (\(list(days.map(ordinal))))"
    }
    if days.count <= 5 {
      return "\(one) (\(list(days.dropLast().map { short($0, before: last) } + [full(last)])))"
    }
    return
      "\(one) \(between(first, last)) (\(say("\(days.count) mulige", "\(days.count) moglege", "\(days.count) possible")))"
  }

  private func several(_ days: DaySet) -> String {
    guard let first = days.ranges.first?.first, let last = days.ranges.last?.last else { return "" }
    guard days.ranges.count <= 4 else {
      let count = days.count
      return say("én av \(count) dager ", "éin av \(count) dagar ", "one of \(count) days ")
        + between(first, last)
    }
    let isOneMonth = first.month == last.month && first.year == last.year
    let parts = days.ranges.map { run in
      let end = run == days.ranges.last ? full(run.last) : isOneMonth ? ordinal(run.last) : full(run.last)
      return run.first == run.last ? end : "\(short(run.first, before: run.last))–\(end)"
    }
    return list(parts)
  }
}
