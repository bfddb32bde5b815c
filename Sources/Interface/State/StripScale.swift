import TimelineModel

/// How the density strip lays time out: which days each of its bars stands for.
///
/// From afar it spans the years that hold nearly all events (a few far outside would leave no room for the rest);
/// nearer, the year, month or week around a day.
struct StripScale: Equatable, Sendable {
  /// What is written above a bar: the unit that begins there.
  struct Label: Equatable, Sendable {
    var bar: Int
    var day: CalendarDate
    var unit: TimeUnit
  }

  /// First column on the screen.
  let x: Int
  /// Columns of one bar.
  let barWidth: Int
  /// Day numbers where bars begin, and where the last ends.
  let bounds: [Int32]
  let labels: [Label]
  let hasEarlier: Bool
  let hasLater: Bool

  /// - Returns: nil when no event has a date, or there is no room.
  init?(_ index: TimelineIndex, in area: Rect, _ zoom: Zoom = .years, around day: CalendarDate? = nil) {
    let dated = index.datedCount
    let room = area.width - 2
    guard dated > 0, room > 0, let usual = index.usualYears else { return nil }
    let day = day ?? CalendarDate(dayNumber: index.earliest[dated - 1])
    switch zoom {
    case .years: (bounds, labels) = Self.years(usual, in: room)
    case .year: (bounds, labels) = Self.months(of: day.year, in: room)
    case .month, .day:
      (bounds, labels) = Self.days(from: zoom.span.start(of: day), to: zoom.span.next(after: day))
    }
    barWidth = max(1, room / (bounds.count - 1))
    x = area.x + 1
    hasEarlier = index.earliest[0] < bounds[0]
    hasLater = index.earliest[dated - 1] >= bounds[bounds.count - 1]
  }

  var barCount: Int { bounds.count - 1 }

  /// Columns of all bars.
  var width: Int { barCount * barWidth }

  // MARK: Rulers

  /// Years in parts that are months or fill months, or several years to a bar where there are many.
  private static func years(_ years: ClosedRange<Int>, in room: Int) -> ([Int32], [Label]) {
    var perYear = room / years.count
    if perYear > 12 { perYear -= perYear % 12 }
    guard perYear > 0 else {
      let each = (years.count + room - 1) / room
      let starts = stride(from: years.lowerBound, through: years.upperBound + each, by: each)
      let bounds = starts.map { CalendarDate.january(of: $0).dayNumber }
      return (bounds, labels(of: .year, at: Array(bounds.dropLast())))
    }
    let bounds = years.flatMap { year in (0..<perYear).map { Self.day($0, of: perYear, in: year) } }
    let labels = years.enumerated().map { number, year in
      Label(bar: number * perYear, day: .january(of: year), unit: .year)
    }
    return (bounds + [CalendarDate.january(of: years.upperBound + 1).dayNumber], labels)
  }

  /// One year, ruled by months that are all as wide.
  private static func months(of year: Int, in room: Int) -> ([Int32], [Label]) {
    let perMonth = max(1, min(room / 12, 28))
    let bounds = (0..<12 * perMonth).map { Self.day($0, of: 12 * perMonth, in: year) }
    let labels = (1...12).compactMap { month in
      CalendarDate(year: year, month: month, day: 1).map {
        Label(bar: (month - 1) * perMonth, day: $0, unit: .month)
      }
    }
    return (bounds + [CalendarDate.january(of: year + 1).dayNumber], labels)
  }

  private static func days(from first: CalendarDate, to end: CalendarDate) -> ([Int32], [Label]) {
    // A month beyond the days that can be stored has none of them.
    let bounds = Array(first.dayNumber...max(end.dayNumber, first.dayNumber + 1))
    return (bounds, labels(of: .day, at: Array(bounds.dropLast())))
  }

  private static func labels(of unit: TimeUnit, at days: [Int32]) -> [Label] {
    days.enumerated().map { Label(bar: $0, day: CalendarDate(dayNumber: $1), unit: unit) }
  }

  /// The day on which a part of a year begins; parts that make months begin with them.
  private static func day(_ part: Int, of parts: Int, in year: Int) -> Int32 {
    let start = CalendarDate.january(of: year)
    guard parts % 12 == 0 else {
      return start.adding(days: part * (CalendarDate.isLeap(year) ? 366 : 365) / parts).dayNumber
    }
    let each = parts / 12
    let month = part / each
    let length = CalendarDate.length(ofMonth: month + 1, year: year)
    return start.adding(months: month).adding(days: part % each * length / each).dayNumber
  }

  // MARK: Places

  /// The bar of a day; the nearest one for days outside.
  func bar(ofDay day: Int32) -> Int {
    min(max(0, bounds.partitioningIndex { $0 > day } - 1), barCount - 1)
  }

  /// The first column of a bar.
  func column(ofBar bar: Int) -> Int { x + bar * barWidth }

  /// The first day of the bar under a place on the screen, or of the nearest.
  func day(atX place: Int) -> CalendarDate {
    CalendarDate(dayNumber: bounds[min(max((place - x) / barWidth, 0), barCount - 1)])
  }
}
