import TimelineModel

/// The form of a date that decides how it is said: «a month», «a Monday», «between two days».
enum DateShape: Equatable {
  /// No day is possible: the evidence contradicts itself.
  case impossible
  /// Every day is possible.
  case anytime
  case day(CalendarDate)
  case month(year: Int, Int)
  case season(year: Int, Int)
  case quarter(year: Int, Int)
  case half(year: Int, Int)
  case year(Int)
  case decade(Int)
  /// Whole months, from the first day through the last.
  case months(CalendarDate, CalendarDate)
  case years(Int, Int)
  case span(CalendarDate, CalendarDate)
  case until(CalendarDate)
  case since(CalendarDate)
  /// At least two days, all the same weekday.
  case weekdays([CalendarDate])
  case several(DaySet)

  init(_ when: When) {
    let days = when.days
    if let day = days.onlyDay {
      self = .day(day)
      return
    }
    if let named = Self.named(when.edtf.description) { self = named; return }
    guard let first = days.ranges.first, let last = days.ranges.last else { self = .impossible; return }
    switch (days.earliest, days.latest) {
    case (nil, nil): self = .anytime
    case (nil, let latest?): self = .until(latest)
    case (let earliest?, nil): self = .since(earliest)
    case (.some, .some):
      self = days.ranges.count == 1 ? Self.run(first.first, last.last) : Self.runs(days)
    }
  }

  /// Seasons, quarters and halves: only the expression tells them from the same months.
  private static func named(_ expression: String) -> DateShape? {
    let plain = expression.filter { !"~?%".contains($0) }
    let parts = plain.split(separator: "-")
    guard parts.count == 2, parts[0].count == 4, parts[1].count == 2, let year = Int(parts[0]),
      let code = Int(parts[1])
    else { return nil }
    switch code {
    case 21...32: return .season(year: year, (code - 21) % 4 + 1)
    case 33...36: return .quarter(year: year, code - 32)
    case 40...41: return .half(year: year, code - 39)
    default: return nil
    }
  }

  private static func run(_ first: CalendarDate, _ last: CalendarDate) -> DateShape {
    if first == last { return .day(first) }
    let (start, end) = (first.components, last.components)
    let endsMonth = end.day == CalendarDate.length(ofMonth: end.month, year: end.year)
    guard start.day == 1, endsMonth else { return .span(first, last) }
    if start.year == end.year, start.month == end.month { return .month(year: start.year, start.month) }
    guard start.month == 1, end.month == 12 else { return .months(first, last) }
    if start.year == end.year { return .year(start.year) }
    return start.year % 10 == 0 && end.year == start.year + 9
      ? .decade(start.year) : .years(start.year, end.year)
  }

  private static func runs(_ days: DaySet) -> DateShape {
    let singles = days.ranges.filter { $0.first == $0.last }.map(\.first)
    guard singles.count == days.ranges.count, let weekday = singles.first?.weekday,
      singles.allSatisfy({ $0.weekday == weekday })
    else { return .several(days) }
    return .weekdays(singles)
  }
}
