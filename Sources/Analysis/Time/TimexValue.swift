import TimelineModel

/// Writes TIMEX3 types and values (ISO-TimeML): `2017-03-17`, `2019-FA`, `XXXX-WXX-1TEV`, `P3Y`.
enum TimexValue {
  /// How the value begins of a week, or of a day in it, that nobody can tell the number of.
  private static let openWeek = "XXXX-WXX"

  static func type(of meaning: TimeMeaning) -> TimeMention.TimeType {
    switch meaning {
    case .duration, .stretch: .duration
    case .everyWeekday, .everyYear, .every: .set
    case .daypart(_, let inner): type(of: inner) == .date ? .time : type(of: inner)
    case .clock: .time
    case .range(let first, _): type(of: first)
    case .annual, .years, .weekday, .dated, .shifted, .around, .earlier, .later, .part, .reference,
      .dayOfMonth, .counted, .nth, .nothing:
      .date
    }
  }

  /// - Parameter days: what a meaning allows here.
  static func value(of meaning: TimeMeaning, days: (TimeMeaning) -> DaySet?) -> String {
    switch meaning {
    case .annual(let annual, let choice): return value(of: annual, choice, days(meaning))
    case .years(let first, let last): return years(first, last)
    case .weekday(let weekday, _): return days(meaning)?.onlyDay?.description ?? "\(openWeek)-\(weekday)"
    case .dayOfMonth(let day): return days(meaning)?.onlyDay?.description ?? "XXXX-XX-\(padded(day))"
    case .dated(let weekday, let inner) where !inner.isDay:
      return days(meaning)?.onlyDay?.description ?? "\(openWeek)-\(weekday)"
    case .part(_, .annual(.year, .nearest)):
      return days(meaning)?.earliest.map { yearName($0.year) } ?? "XXXX"
    case .dated(_, let inner), .part(_, let inner):
      return days(meaning)?.onlyDay?.description ?? value(of: inner, days: days)
    case .counted(0, .quarter, .annual(.year, let choice)):
      return value(of: .annual(.year, choice), days: days)
    case .shifted(_, let unit, _), .counted(_, let unit, _), .nth(_, let unit, _):
      return value(of: unit, days(meaning))
    case .stretch(let count, let unit, _): return unit.duration("\(abs(count))")
    case .earlier(let unit, let anchor), .later(let unit, let anchor):
      return value(of: .shifted(0, unit, anchor), days: days)
    case .around(let low, let high, _, _) where low == high:
      return days(meaning)?.onlyDay?.description ?? "XXXX-XX-XX"
    case .around(let low, _, let unit, _):
      return unit == .day ? "XXXX-XX-XX" : (low < 0 ? TimeMeaning.Reference.past : .future).rawValue
    case .range(.weekday, .weekday):
      guard let days = days(meaning), days.ranges.count == 1, let first = days.earliest,
        let last = days.latest
      else { return "XXXX-XX-XX" }
      return "\(first)/\(last)"
    case .range(let first, let second):
      return value(of: first, days: days) + "/" + value(of: second, days: days)
    // «The night of 5–6 June» began on the 5th.
    case .daypart(let part, .range(let first, _)): return value(of: .daypart(part, first), days: days)
    case .daypart(let part, let inner):
      // The clock says more than the part of the day.
      let day = value(of: inner, days: days)
      return day.utf8.contains(UInt8(ascii: "T")) ? day : day + "T" + part.code
    case .clock(let hour, let minute, let inner):
      let day =
        days(meaning)?.onlyDay?.description
        ?? value(of: inner, days: days).split(separator: "T").first.map(String.init) ?? "XXXX-XX-XX"
      return "\(day)T\(padded(hour)):\(padded(minute))"
    case .reference(let reference): return reference.rawValue
    // «To og et halvt år», «seks år og tre måneder», «fem og en halv time».
    case .duration(let count?, .month) where count > 24 && count % 12 != 0:
      return "P\(count / 12)Y\(count % 12)M"
    case .duration(let count?, .minute) where count > 120 && count % 60 == 30: return "PT\(count / 60)H30M"
    case .duration(let count, let unit): return unit.duration(count.map { "\($0)" } ?? "X")
    case .everyWeekday(let weekday): return "\(openWeek)-\(weekday)"
    case .everyYear(let annual): return value(of: annual, .nearest, nil)
    case .every(let count, let unit): return unit.duration("\(count)")
    case .nothing: return ""
    }
  }

  private static func value(of annual: Annual, _ choice: TimeMeaning.YearChoice, _ days: DaySet?) -> String {
    var year = "XXXX"
    if case .stated(let stated) = choice { year = yearName(stated) }
    // A stretch ends in the year that it is named after, winter too; the year-change begins its year.
    if let days, days.ranges.count == 1, let last = days.latest, annual.days(in: last.year) == days.ranges[0]
    {
      if case .day = annual, last.year > 0 { return last.description }
      year = yearName(last.year)
    }
    if case .beginning(let first) = choice { year = yearName(first) }
    switch annual {
    case .year: return year
    case .half(let half): return "\(year)-H\(half)"
    case .quarter(let quarter): return "\(year)-Q\(quarter)"
    case .season(let season): return "\(year)-\(season.code)"
    case .month(let month): return "\(year)-\(padded(month))"
    case .week(let week): return "\(year)-W\(padded(week))"
    case .day(let month, let day): return "\(year)-\(padded(month))-\(padded(day))"
    // «The first week of September» is told by its month.
    case .sevenDays(_, let month):
      return "\(days?.earliest.map { yearName($0.year) } ?? "XXXX")-\(padded(month))"
    case .weekday, .holiday:
      guard let days, days.ranges.count == 1, let first = days.earliest, let last = days.latest else {
        return "XXXX"
      }
      return first == last ? first.description : "\(first)/\(last)"
    }
  }

  private static func years(_ first: Int, _ last: Int) -> String {
    switch last - first {
    case 0: yearName(first)
    case 9 where first > 0 && first % 10 == 0: String(yearName(first).prefix(3))
    case 99 where first <= 0 || first % 100 == 0: String(yearName(last).dropLast(2))
    default: "\(yearName(first))/\(yearName(last))"
    }
  }

  private static func value(of unit: CalendarUnit, _ days: DaySet?) -> String {
    let first = days?.earliest
    // More than one unit possible: only what all have in common is told.
    let isOne = first.map { unit.range(around: $0, shiftedBy: 0, .open) == days?.ranges.first } ?? false
    let only = days?.ranges.count == 1 && isOne ? first : nil
    switch unit {
    case .second, .minute, .hour, .day: return only?.description ?? "XXXX-XX-XX"
    case .week: return only.map { "\($0.isoWeek.year)-W\(padded($0.isoWeek.week))" } ?? openWeek
    case .weekend: return only.map { "\($0.isoWeek.year)-W\(padded($0.isoWeek.week))-WE" } ?? "\(openWeek)-WE"
    case .month:
      return only.map { "\($0.year)-\(padded($0.month))" } ?? quarter(days) ?? half(days) ?? "XXXX-XX"
    case .quarter: return only.map { "\($0.year)-Q\(($0.month + 2) / 3)" } ?? "XXXX-QX"
    case .year: return only.map { yearName($0.year) } ?? quarter(days) ?? "XXXX"
    case .decade: return only.map { "\($0.year / 10)" } ?? "XXX"
    case .century: return only.map { "\($0.year / 100)" } ?? "XX"
    }
  }

  /// «0476», and «BC0264» for the years before the first.
  private static func yearName(_ year: Int) -> String {
    if year > 999 { return String(year) }
    let digits = "\(year > 0 ? year : 1 - year)"
    return (year > 0 ? "" : "BC") + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// «A year earlier» than a quarter is a quarter.
  private static func quarter(_ days: DaySet?) -> String? {
    guard let first = days?.earliest,
      CalendarUnit.quarter.range(around: first, shiftedBy: 0, .open) == days?.ranges.first
    else { return nil }
    return "\(first.year)-Q\((first.month + 2) / 3)"
  }

  /// «The same period» as a half-year is a half-year.
  private static func half(_ days: DaySet?) -> String? {
    guard let first = days?.earliest else { return nil }
    let half = first.month <= 6 ? 1 : 2
    return Annual.half(half).days(in: first.year) == days?.ranges.first ? "\(first.year)-H\(half)" : nil
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension CalendarUnit {
  /// Letter of an ISO 8601 duration, with T before it for parts of a day.
  func duration(_ count: String) -> String {
    switch self {
    case .second: "PT\(count)S"
    case .minute: "PT\(count)M"
    case .hour: "PT\(count)H"
    case .day: "P\(count)D"
    case .week: "P\(count)W"
    case .weekend: "P\(count)WE"
    case .month: "P\(count)M"
    case .quarter: "P\(count)Q"
    case .year: "P\(count)Y"
    case .decade: "P\(count)DE"
    case .century: "P\(count)CE"
    }
  }
}
