import TimelineModel

/// How many events each stretch of time holds under the filter, and where the reader is.
struct StripView: View {
  private let shown: Shown
  private var browser: Browser { _read { yield shown.browser } }

  init(_ shown: Shown) { self.shown = shown }

  /// Most keys go to another event under the same bar.
  func shows(sameAs other: any View) -> Bool {
    guard let before = (other as? StripView)?.shown else { return false }
    return shows(sameAs: before.browser)
  }

  private func shows(sameAs other: Browser) -> Bool {
    guard browser.zoom == .years, other.zoom == .years,
      browser.language == other.language, browser.size == other.size,
      browser.index.earliest == other.index.earliest, browser.selection.events == other.selection.events
    else { return false }
    func day(_ browser: Browser) -> Int32? { browser.chosenOrdinal.map { browser.index.earliest[$0] } }
    if day(browser) == day(other) { return true }
    guard let room = browser.rooms.strip, let scale = browser.stripScale(in: room)
    else { return false }
    func bar(_ day: Int32?) -> Int? { day.flatMap { $0 < Int32.max ? scale.bar(ofDay: $0) : nil } }
    return bar(day(browser)) == bar(day(other))
  }

  func draw(in area: Rect, on canvas: inout Canvas) {
    guard let scale = browser.stripScale(in: area) else { return }
    for label in scale.labels { TimeLabel(label, browser).draw(scale, in: area, on: &canvas) }
    drawBars(scale, in: area.line(1), on: &canvas)
    let place = drawPlace(scale, in: area, on: &canvas)
    if area.height > 2, browser.zoom != .years {
      drawSpan(awayFrom: place ?? area.x, in: area.line(2), on: &canvas)
    }
  }

  private func drawBars(_ scale: TimeScale, in area: Rect, on canvas: inout Canvas) {
    let ranks = scale.bounds.map { bound in
      browser.selection.events.rank(browser.index.firstOrdinal(onOrAfter: CalendarDate(dayNumber: bound)))
    }
    let counts = zip(ranks, ranks.dropFirst()).map { $1 - $0 }
    let most = max(1, counts.max() ?? 1)
    // Where bars are wide enough, a gap tells them apart.
    let width = scale.barWidth >= 3 ? scale.barWidth - 1 : scale.barWidth
    for (number, count) in counts.enumerated() {
      let height = count == 0 ? 0 : 1 + (count * 6 + most / 2) / most
      let bar = Rect(x: scale.column(ofBar: number), y: area.y, width: width, height: 1)
      canvas.fill(
        bar, Self.blocks[min(height, Self.blocks.count - 1)], count == 0 ? .densityEmpty : .density)
    }
    if scale.hasEarlier { canvas.write("‹", x: area.x, y: area.y, in: area, .dim) }
    if scale.hasLater { canvas.write("›", x: scale.x + scale.width, y: area.y, in: area, .dim) }
  }

  /// Marks the bar of the chosen event.
  ///
  /// - Returns: where its mark stands; nil when it has no date.
  private func drawPlace(_ scale: TimeScale, in area: Rect, on canvas: inout Canvas) -> Int? {
    guard let chosen = browser.chosenOrdinal, browser.index.earliest[chosen] < Int32.max else { return nil }
    let x = scale.column(ofBar: scale.bar(ofDay: browser.index.earliest[chosen]))
    canvas.paint(Rect(x: x, y: area.y + 1, width: scale.barWidth, height: 1), .marker)
    let middle = x + (scale.barWidth - 1) / 2
    if area.height > 2 { canvas.write("▲", x: middle, y: area.y + 2, in: area, .marker) }
    return middle
  }

  /// What the strip spans, in the half of the line where the mark is not.
  private func drawSpan(awayFrom place: Int, in area: Rect, on canvas: inout Canvas) {
    guard let words = browser.spanInWords?[browser.language] else { return }
    let room = area.inset(left: 1, right: 1)
    if place - area.x > area.width / 2 {
      canvas.write(TextLine(words, .dim), x: room.x, y: room.y, in: room)
    } else {
      canvas.writeRight(TextLine(words, .dim), y: room.y, in: room)
    }
  }

  /// The lowest says that there is nothing.
  private static let blocks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
}
