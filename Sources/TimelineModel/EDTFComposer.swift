/// Finds the plainest EDTF expression that means a set of days.
struct EDTFComposer {
  /// What is said of every date in the expression.
  let qualifier: EDTFQualifier?

  func expression(for days: DaySet) -> EDTF.Expression {
    guard days.ranges.count == 1 else { return .oneOf(days.ranges.map(member)) }
    let run = days.ranges[0]
    if let date = unit(run) { return .date(date) }
    let (first, last) = ends(of: run)
    return .interval(first.map { .date($0) } ?? .open, last.map { .date($0) } ?? .open)
  }

  private func member(_ run: DayRange) -> EDTF.Member {
    if let date = unit(run) { return .date(date) }
    let (first, last) = ends(of: run)
    return .range(first, last)
  }

  /// A day, month, season, quarter, year, decade or century that is just this run.
  private func unit(_ run: DayRange) -> EDTFDate? {
    let first = run.first.components
    let last = run.last.components
    guard Self.fourDigits.contains(first.year), Self.fourDigits.contains(last.year) else {
      return first.year == last.year ? date(first.year) : nil
    }
    if run.first == run.last { return date(first.year, first.month, first.day) }
    guard run.startsMonth, run.endsMonth else { return nil }
    if first.month == 1, last.month == 12 { return years(first.year, through: last.year) }
    if first.year == last.year, first.month == last.month { return date(first.year, first.month) }
    let groupings: [EDTFGrouping] = [
      .spring, .summer, .autumn, .winter, .firstQuarter, .secondQuarter, .thirdQuarter, .fourthQuarter,
    ]
    let grouping = groupings.first { $0.days(in: last.year).ranges == DayRuns(run) }
    return grouping.map { date(last.year, $0.rawValue) }
  }

  /// A year, decade or century.
  private func years(_ first: Int, through last: Int) -> EDTFDate? {
    if first == last { return date(first) }
    guard first >= 0 else { return nil }
    let digits = CalendarDate.padded(first, 4)
    if first % 10 == 0, last == first + 9 { return date(year: digits.dropLast() + "X") }
    if first % 100 == 0, last == first + 99 { return date(year: digits.dropLast(2) + "XX") }
    return nil
  }

  /// Both ends of a run in the coarsest dates that end where it does; nil for an open end. Beside an open end
  /// stands always a day.
  private func ends(of run: DayRange) -> (EDTFDate?, EDTFDate?) {
    let (first, last) = (run.first.components, run.last.components)
    if run.first <= DaySet.distantPast || run.last >= DaySet.distantFuture {
      return (
        run.first <= DaySet.distantPast ? nil : date(first.year, first.month, first.day),
        run.last >= DaySet.distantFuture ? nil : date(last.year, last.month, last.day)
      )
    }
    guard run.startsMonth, run.endsMonth else {
      return (date(first.year, first.month, first.day), date(last.year, last.month, last.day))
    }
    if first.month == 1, last.month == 12 { return (date(first.year), date(last.year)) }
    return (date(first.year, first.month), date(last.year, last.month))
  }

  private static let fourDigits = -9999...9999

  private func date(_ year: Int, _ month: Int? = nil, _ day: Int? = nil) -> EDTFDate {
    guard Self.fourDigits.contains(year) else { return date(year: "Y\(year)") }
    return date(year: CalendarDate.padded(year, 4), month, day)
  }

  private func date(year: String, _ month: Int? = nil, _ day: Int? = nil) -> EDTFDate {
    var date = EDTFDate(
      year: .init(year), month: month.map { .init(CalendarDate.padded($0, 2)) },
      day: day.map { .init(CalendarDate.padded($0, 2)) })
    if date.day != nil {
      date.day?.after = qualifier
    } else if date.month != nil {
      date.month?.after = qualifier
    } else {
      date.year.after = qualifier
    }
    return date
  }
}

extension DayRange {
  /// Whether it begins on the first day of a month.
  fileprivate var startsMonth: Bool { first.day == 1 }
  /// Whether it ends on the last day of a month.
  fileprivate var endsMonth: Bool { last.adding(days: 1).day == 1 }
}
