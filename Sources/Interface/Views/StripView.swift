import TimelineModel

/// How many events each stretch of time holds under the filter, and where the reader is.
struct StripView: View {
  let browser: Browser

  init(_ browser: Browser) { self.browser = browser }

  func draw(in area: Rect, on canvas: inout Canvas) {
    guard let scale = StripScale(browser.index, in: area) else { return }
    for (column, year) in scale.years { drawYear(year, at: scale.x + column, in: area, on: &canvas) }
    drawBars(scale, in: area.line(1), on: &canvas)
    guard let chosen = browser.chosenOrdinal, browser.index.earliest[chosen] < Int32.max else { return }
    let column = scale.x + scale.column(ofDay: browser.index.earliest[chosen])
    canvas.paint(Rect(x: column, y: area.y + 1, width: 1, height: 1), .marker)
    if area.height > 2 { canvas.write("▲", x: column, y: area.y + 2, in: area, .marker) }
  }

  /// A year's name at its first column, in two digits or not at all where it would run into the next.
  private func drawYear(_ year: Int, at x: Int, in area: Rect, on canvas: inout Canvas) {
    let name = String(year)
    let isFree = (x..<x + name.count + 1).allSatisfy { $0 < area.maxX && canvas[$0, area.y].text == " " }
    let isOpen = x == area.x + 1 || canvas[x - 1, area.y].text == " "
    if isFree, isOpen { canvas.write(name, x: x, y: area.y, in: area, .dim) }
  }

  private func drawBars(_ scale: StripScale, in area: Rect, on canvas: inout Canvas) {
    let ranks = scale.bounds.map { bound in
      browser.selection.events.rank(browser.index.firstOrdinal(onOrAfter: CalendarDate(dayNumber: bound)))
    }
    let counts = zip(ranks, ranks.dropFirst()).map { $1 - $0 }
    let most = max(1, counts.max() ?? 1)
    for (column, count) in counts.enumerated() {
      let height = count == 0 ? 0 : 1 + (count * 6 + most / 2) / most
      let bar = String(Self.blocks[min(height, Self.blocks.count - 1)])
      canvas.write(bar, x: scale.x + column, y: area.y, in: area, count == 0 ? .densityEmpty : .density)
    }
    if scale.hasEarlier { canvas.write("‹", x: area.x, y: area.y, in: area, .dim) }
    if scale.hasLater { canvas.write("›", x: scale.x + scale.columnCount, y: area.y, in: area, .dim) }
  }

  /// The lowest says that there is nothing.
  private static let blocks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
}
