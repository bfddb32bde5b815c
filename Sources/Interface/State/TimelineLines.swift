import TimelineModel

/// The selected events as lines on the screen: under a heading for each month, or each day when looked at nearer; the
/// first heading stays.
///
/// All it does costs as much as the lines shown, whatever the size of the archive.
struct TimelineLines: GroupedLines {
  /// What the events below it have in common.
  enum Heading: Hashable {
    /// Begin in a month: its first day.
    case month(CalendarDate)
    /// Happened on a day.
    case day(CalendarDate)
    /// Happened on a day or some day after it.
    case from(CalendarDate)
    case undated
  }

  /// Whether all that stands under a January may have happened throughout the year.
  func isWholeYear(_ heading: Heading, _ rows: Range<Int>) -> Bool {
    let start: CalendarDate? =
      switch heading {
      case .month(let day), .from(let day): day
      case .day, .undated: nil
      }
    guard let day = start, day.month == 1, day.day == 1,
      let first = selection.ordinal(atRow: rows.lowerBound),
      let last = selection.ordinal(atRow: rows.upperBound - 1)
    else { return false }
    // The narrowest of those that begin on a day stands first.
    return index.earliest[last] == day.dayNumber
      && index.latest[first] >= CalendarDate.january(of: day.year + 1).dayNumber - 1
  }

  enum Line: Hashable {
    case heading(Heading)
    /// A row of the selection.
    case event(row: Int)
  }

  let selection: Selection
  let index: TimelineIndex
  var unit = TimeUnit.month

  /// The heading a row stands under.
  func heading(ofRow row: Int) -> Heading {
    guard let ordinal = selection.ordinal(atRow: row), index.earliest[ordinal] < Int32.max else {
      return .undated
    }
    let day = CalendarDate(dayNumber: index.earliest[ordinal])
    if unit != .day { return .month(TimeUnit.month.start(of: day)) }
    return index.latest[ordinal] == day.dayNumber ? .day(day) : .from(day)
  }

  /// The rows that stand under a heading.
  func rows(under heading: Heading) -> Range<Int> {
    func row(_ day: CalendarDate) -> Int { selection.row(ofOrdinal: index.firstOrdinal(onOrAfter: day)) }
    switch heading {
    case .month(let day): return row(day)..<row(TimeUnit.month.next(after: day))
    case .day(let day): return row(day)..<selection.row(ofOrdinal: firstOrdinal(lastingBeyond: day))
    case .from(let day):
      return selection.row(ofOrdinal: firstOrdinal(lastingBeyond: day))..<row(day.adding(days: 1))
    case .undated: return selection.row(ofOrdinal: index.datedCount)..<selection.count
    }
  }

  /// Of the events that begin on a day the first that may have happened later; those of one day alone go before it.
  private func firstOrdinal(lastingBeyond day: CalendarDate) -> Int {
    let begun = index.firstOrdinal(onOrAfter: day)..<index.firstOrdinal(onOrAfter: day.adding(days: 1))
    return index.latest[begun].partitioningIndex { $0 > day.dayNumber }
  }

  var count: Int { selection.count }
}

/// Rows of a list under headings.
protocol GroupedLines {
  /// Number of rows.
  var count: Int { get }
  /// The heading a row stands under.
  func heading(ofRow row: Int) -> TimelineLines.Heading
}

extension GroupedLines {
  typealias Line = TimelineLines.Line

  /// The lines from a row on.
  func lines(from top: Int, height: Int) -> [Line] {
    guard top < count, height > 0 else { return [] }
    var current = heading(ofRow: top)
    var lines: [Line] = [.heading(current)]
    var row = top
    while lines.count < height, row < count {
      let heading = heading(ofRow: row)
      if heading != current {
        lines.append(.heading(heading))
        current = heading
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
      let step = heading(ofRow: top - 1) == heading(ofRow: top) ? 1 : 2
      if place + step > line { break }
      place += step
      top -= 1
    }
    return top
  }

  /// The line a row stands on below a top that is not after it.
  func line(of row: Int, from top: Int) -> Int {
    var line = 1
    var current = heading(ofRow: top)
    for below in top + 1..<max(top + 1, row + 1) {
      let heading = heading(ofRow: below)
      line += heading == current ? 1 : 2
      current = heading
    }
    return line
  }

  /// The top of the page after one, or before it: the row that stood last stands first, and the other way round. The
  /// same where there is none.
  func page(_ isForward: Bool, from top: Int, height: Int) -> Int {
    let bottom = max(1, height - 1)
    if !isForward { return top == 0 ? 0 : min(top - 1, self.top(showing: top, atLine: bottom)) }
    let lowest = self.top(showing: count - 1, atLine: bottom)
    return top >= lowest ? top : min(max(lastRow(from: top, height: height), top + 1), lowest)
  }

  /// The last row that shows on a page.
  func lastRow(from top: Int, height: Int) -> Int {
    var last = top
    for case .event(let row) in lines(from: top, height: height) { last = row }
    return last
  }

  /// The top that shows a row with a little around it: the same as long as it does, else one with most of the pane
  /// still before the eye. So the page stands still under a moving eye, and a line more seldom costs a page.
  func top(_ top: Int, showing row: Int, height: Int) -> Int {
    guard count > 0 else { return 0 }
    let bottom = max(1, height - 1)
    let margin = height >= 8 ? 2 : 0
    // The first top that shows the row and what surrounds it; without room for both, the row goes before.
    let below = min(count - 1, row + margin)
    if top <= row - margin, below - top < height, line(of: below, from: top) <= bottom { return top }
    let own = self.top(showing: row, atLine: bottom)
    let lowest = min(max(self.top(showing: below, atLine: bottom), own), row)
    if lowest...max(lowest, row - margin) ~= top { return top }
    let last = self.top(showing: count - 1, atLine: bottom)
    // A step up turns to what is above; all else, however far, shows more of what comes after.
    let isStepUp = row - margin < top && top - row <= height / 2
    let line = isStepUp ? height - 1 - height / 4 : max(margin + 1, height / 6)
    // Headings among the lines above leave room for fewer rows; still so many as keep the page where it is.
    return max(lowest, min(self.top(showing: row, atLine: max(1, line)), last, max(0, row - margin)))
  }
}
