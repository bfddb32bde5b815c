import TimelineModel

/// The selected events as lines on the screen: under a heading for each month, the first of which stays.
///
/// All it does costs as much as the lines shown, whatever the size of the archive.
struct TimelineLines {
  enum Line: Hashable {
    /// The month of the events below; nil for those without a date.
    case heading(month: Int?)
    /// A row of the selection.
    case event(row: Int)
  }

  let selection: Selection
  let index: TimelineIndex

  /// Months since year 0 of a row's first possible day; nil when it has none.
  func month(ofRow row: Int) -> Int? {
    guard let ordinal = selection.ordinal(atRow: row) else { return nil }
    return Self.month(ofDay: index.earliest[ordinal])
  }

  static func month(ofDay day: Int32) -> Int? {
    guard day < Int32.max else { return nil }
    let (year, month, _) = CalendarDate(dayNumber: day).components
    return year * 12 + month - 1
  }

  /// The first day of a month counted so; the day after all days for «no date».
  static func firstDay(ofMonth month: Int?) -> CalendarDate {
    guard let month else { return CalendarDate(dayNumber: Int32.max) }
    let year = month >= 0 ? month / 12 : (month - 11) / 12
    return CalendarDate(year: year, month: month - year * 12 + 1, day: 1) ?? CalendarDate(dayNumber: 0)
  }

  /// The lines from a row on.
  func lines(from top: Int, height: Int) -> [Line] {
    guard top < selection.count, height > 0 else { return [] }
    var current = month(ofRow: top)
    var lines: [Line] = [.heading(month: current)]
    var row = top
    while lines.count < height, row < selection.count {
      let month = month(ofRow: row)
      if month != current {
        lines.append(.heading(month: month))
        current = month
        if lines.count == height { break }
      }
      lines.append(.event(row: row))
      row += 1
    }
    return lines
  }

  /// The top that puts a row on a line of the pane, as near as can be: never below it, and no line is left
  /// empty above.
  func top(showing row: Int, atLine line: Int) -> Int {
    var top = row
    var place = 1
    while top > 0 {
      let step = month(ofRow: top - 1) == month(ofRow: top) ? 1 : 2
      if place + step > line { break }
      place += step
      top -= 1
    }
    return top
  }

  /// The line a row stands on below a top that is not after it.
  func line(of row: Int, from top: Int) -> Int {
    var line = 1
    var above = top
    while above < row {
      line += month(ofRow: above) == month(ofRow: above + 1) ? 1 : 2
      above += 1
    }
    return line
  }

  /// The top that shows a row with a little around it: the same as long as it does, else one with the row in the
  /// middle. So the page stands still under a moving eye, and a line more seldom costs a page.
  func top(_ top: Int, showing row: Int, height: Int) -> Int {
    guard selection.count > 0 else { return 0 }
    let bottom = max(1, height - 1)
    let margin = height >= 8 ? 2 : 0
    // The first top that shows the row and what surrounds it; without room for both, the row goes before.
    let below = min(selection.count - 1, row + margin)
    let own = self.top(showing: row, atLine: bottom)
    let lowest = min(max(self.top(showing: below, atLine: bottom), own), row)
    if lowest...max(lowest, row - margin) ~= top { return top }
    let last = self.top(showing: selection.count - 1, atLine: bottom)
    return max(lowest, min(self.top(showing: row, atLine: max(1, height / 2)), last, row))
  }
}
