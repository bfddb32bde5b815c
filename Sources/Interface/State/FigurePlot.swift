import TimelineModel

/// Where the claims of a series stand in a room: days from left to right, numbers from bottom to top.
struct FigurePlot {
  let claims: [PlacedClaim]
  let time: TimeScale
  let values: ValueAxis
  /// Whether the numbers are hundredths.
  let isShare: Bool
  /// Where the marks stand.
  let field: Rect
  /// Below it: the line of the time axis, and the names of times.
  var axis: Rect { field.line(field.height) }
  var labels: Rect { field.line(field.height + 1) }
  let legend: Rect?
  /// What the chosen claim says, and what others say instead.
  let details: Rect

  /// - Returns: nil when there is nothing to show, or no room.
  init?(_ browser: Browser, in room: Rect) {
    guard let claims = browser.figuresPane.shown, !claims.isEmpty else { return nil }
    let detailLines = room.height >= 18 ? 4 : room.height >= 12 ? 2 : 1
    // Every letter is explained where that leaves the plot two thirds of the room.
    let names = FigureLegend(browser, width: room.width - 3).lines.count
    let legendLines = room.height >= 12 ? min(names, max(1, room.height / 6)) : 0
    legend = legendLines > 0 ? Rect(x: room.x, y: room.y + 1, width: room.width, height: legendLines) : nil
    details = room.inset(left: 2, top: room.height - detailLines, right: 1)
    let rest = room.inset(top: 1 + legendLines, bottom: detailLines + 2)
    let bounds = claims.flatMap { [$0.point.figure.low, $0.point.figure.high].compactMap(\.self) }
    guard rest.height > 1, let low = bounds.min(), let high = bounds.max() else { return nil }
    values = ValueAxis(
      holding: low...high, ticks: max(2, min(rest.height / 2, 7)),
      isWhole: bounds.allSatisfy { $0 == $0.rounded() })
    let counts = Counts(browser.language)
    let isShare = claims.allSatisfy { $0.point.figure.unit == "percent" }
    self.isShare = isShare
    let widest = values.ticks.map { counts.amount($0).count + (isShare ? 2 : 0) }.max() ?? 1
    field = rest.inset(left: widest + 3, right: 1)
    guard field.width > 4,
      let time = TimeScale(
        browser.index, in: Rect(x: field.x - 1, y: field.y, width: field.width + 2, height: field.height),
        browser.zoom, around: browser.dayLookedAt)
    else { return nil }
    self.time = time
    self.claims = claims
  }

  /// What stands beside the axis: «3 000», «50 %».
  func label(of tick: Double, _ counts: Counts) -> String {
    counts.amount(tick) + (isShare ? counts.language == .english ? "%" : " %" : "")
  }

  /// Where a claim's mark stands; nil for one outside the stretch of time that shows.
  func place(of claim: PlacedClaim) -> Point? {
    columns(of: claim).map { columns in
      Point(
        (columns.lowerBound + columns.upperBound) / 2,
        field.y + values.row(of: claim.value, among: field.height))
    }
  }

  /// The columns of the days that it holds for.
  func columns(of claim: PlacedClaim) -> ClosedRange<Int>? {
    guard let when = claim.point.when, let first = when.earliest ?? when.latest else { return nil }
    let last = when.latest ?? first
    guard last.dayNumber >= time.bounds[0], first.dayNumber < time.bounds[time.barCount] else { return nil }
    let (start, end) = (time.bar(ofDay: first.dayNumber), time.bar(ofDay: last.dayNumber))
    let half = (time.barWidth - 1) / 2
    return start == end
      ? time.column(ofBar: start) + half...time.column(ofBar: start) + half
      : time.column(ofBar: start)...time.column(ofBar: end) + time.barWidth - 1
  }
}
