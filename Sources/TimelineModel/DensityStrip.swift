/// How many of the selected events there are along a period, cut into columns of a screen.
///
/// An event counts on its first possible day; undated events count nowhere. Where there are fewer days than
/// columns, the columns of a day all show that day.
public struct DensityStrip: Hashable, Sendable {
  public let from: CalendarDate
  public let through: CalendarDate
  /// Number of events in each column.
  public let counts: [Int]

  /// The selected events from one day through another (not before it), in columns as equal as whole days allow.
  public init(
    _ selection: Selection, in index: TimelineIndex, columns: Int, from: CalendarDate, through: CalendarDate
  ) {
    self.from = from
    self.through = max(from, through)
    let period = DayRange(from, self.through)
    counts = (0..<max(0, columns)).map { column in
      let days = Self.days(ofColumn: column, of: columns, in: period)
      return selection.count(from: days.first, through: days.last, in: index)
    }
  }

  /// Number of columns.
  public var columns: Int { counts.count }
  /// The highest count.
  public var peak: Int { counts.max() ?? 0 }
  private var dayCount: Int { DayRange(from, through).count }

  /// The days that a column (0 ..< `columns`) shows, one at least.
  public func days(ofColumn column: Int) -> DayRange {
    Self.days(ofColumn: column, of: columns, in: DayRange(from, through))
  }

  private static func days(ofColumn column: Int, of columns: Int, in period: DayRange) -> DayRange {
    let first = column * period.count / columns
    let next = (column + 1) * period.count / columns
    return DayRange(period.first.adding(days: first), period.first.adding(days: max(first, next - 1)))
  }

  /// The column that shows a day, the first where several do; nil outside the period.
  public func column(of day: CalendarDate) -> Int? {
    guard columns > 0, from <= day, day <= through else { return nil }
    let offset = Int(day.dayNumber) - Int(from.dayNumber)
    return columns > dayCount
      ? (offset * columns + dayCount - 1) / dayCount
      : ((offset + 1) * columns + dayCount - 1) / dayCount - 1
  }

  /// A day at which something begins, and its column.
  public struct Tick: Hashable, Sendable {
    public var column: Int
    public var day: CalendarDate

    public init(column: Int, day: CalendarDate) {
      self.column = column
      self.day = day
    }
  }

  /// Where each month begins; none when there are more of them than columns.
  public var monthTicks: [Tick] { ticks(everyMonths: 1) }
  /// Where each year begins; none when there are more of them than columns.
  public var yearTicks: [Tick] { ticks(everyMonths: 12) }

  private func ticks(everyMonths months: Int) -> [Tick] {
    var day = months == 12 ? CalendarDate.january(of: from.year) : from.adding(days: 1 - from.day)
    if day < from { day = day.adding(months: months) }
    var ticks: [Tick] = []
    while let column = column(of: day) {
      if ticks.count == columns { return [] }
      ticks.append(Tick(column: column, day: day))
      day = day.adding(months: months)
    }
    return ticks
  }
}
