import TimelineModel

/// How the density strip lays time out: which days each of its columns stands for.
///
/// It spans the years that hold nearly all events; a few far outside would leave no room for the rest.
struct StripScale: Equatable, Sendable {
  /// First column on the screen.
  let x: Int
  /// Day numbers where columns begin, and where the last ends.
  let bounds: [Int32]
  /// Each year that begins in a column.
  let years: [(column: Int, year: Int)]
  let hasEarlier: Bool
  let hasLater: Bool

  /// - Returns: nil when no event has a date.
  init?(_ index: TimelineIndex, in area: Rect) {
    let dated = index.datedCount
    let room = area.width - 2
    guard dated > 0, room > 0 else { return nil }
    let outside = dated / 100
    let first = CalendarDate(dayNumber: index.earliest[outside]).year
    let last = CalendarDate(dayNumber: index.earliest[dated - 1 - outside]).year
    let count = last - first + 1
    var perYear = room / count
    if perYear > 12 { perYear -= perYear % 12 }
    let yearsEach = perYear > 0 ? 1 : (count + room - 1) / room
    let columns = perYear > 0 ? count * perYear : (count + yearsEach - 1) / yearsEach
    let bounds = (0...columns).map { column in
      perYear > 0
        ? Self.day(column % perYear, of: perYear, in: first + column / perYear)
        : Self.day(0, of: 1, in: first + column * yearsEach)
    }
    self.bounds = bounds
    x = area.x + 1
    years = (0..<count).filter { $0 % yearsEach == 0 }
      .map { (column: perYear > 0 ? $0 * perYear : $0 / yearsEach, year: first + $0) }
    hasEarlier = index.earliest[0] < bounds[0]
    hasLater = index.earliest[dated - 1] >= bounds[columns]
  }

  static func == (left: StripScale, right: StripScale) -> Bool {
    left.x == right.x && left.bounds == right.bounds
  }

  var columnCount: Int { bounds.count - 1 }

  /// The day on which a part of a year begins; parts that make months begin with them.
  private static func day(_ part: Int, of parts: Int, in year: Int) -> Int32 {
    guard parts % 12 == 0 else {
      let start = DaySet.year(year).earliest ?? CalendarDate(dayNumber: 0)
      return start.adding(days: part * (CalendarDate.isLeap(year) ? 366 : 365) / parts).dayNumber
    }
    let each = parts / 12
    let month = part / each + 1
    let start = CalendarDate(year: year, month: month, day: 1) ?? CalendarDate(dayNumber: 0)
    return start.adding(days: part % each * CalendarDate.length(ofMonth: month, year: year) / each).dayNumber
  }

  /// The column of a day; the nearest one for days outside.
  func column(ofDay day: Int32) -> Int {
    return min(max(0, bounds.partitioningIndex { $0 > day } - 1), columnCount - 1)
  }

  /// The first day of the column under a place on the screen, or of the nearest.
  func day(atX place: Int) -> CalendarDate {
    CalendarDate(dayNumber: bounds[min(max(place - x, 0), columnCount - 1)])
  }
}
