import TimelineModel

/// Events under the months, or days, of their first possible days.
struct TimelineView {
  let browser: Browser
  private let hitWords: HitWords
  private var isFocused: Bool { browser.focus == .timeline }

  init(_ browser: Browser) {
    self.browser = browser
    hitWords = browser.hitWords
  }

  /// Paints it line by line: most stay as they are when the reader goes on to the next.
  func paint(in area: Rect, _ painter: inout Painter) {
    let lines = browser.lines.lines(from: browser.position.top, height: area.height)
    guard !lines.isEmpty else {
      painter.paint(EmptyView(browser), in: area)
      return
    }
    for (number, line) in lines.enumerated() {
      let room = area.line(number)
      switch line {
      case .heading(let heading):
        painter.draw { canvas in
          canvas.clear(room)
          draw(heading, isFirst: number == 0, in: room, on: &canvas)
        }
      case .event(let row): painter.paint(eventLine(row), in: room)
      }
    }
    painter.draw { $0.clear(area.inset(top: lines.count)) }
  }

  private func eventLine(_ row: Int) -> EventLine {
    let ordinal = browser.selection.ordinal(atRow: row)
    return EventLine(
      words: ordinal.flatMap { browser.entries.words(of: $0) },
      chosenRole: row == browser.position.cursor ? (isFocused ? .selected : .selectedElsewhere) : nil,
      isFocused: isFocused, isHit: ordinal.flatMap { browser.search?.visible?[$0] } ?? false,
      hitWords: hitWords)
  }

  private func draw(
    _ heading: TimelineLines.Heading, isFirst: Bool, in area: Rect, on canvas: inout Canvas
  ) {
    let isMarked = isFirst && isFocused
    if isMarked { canvas.write("▸", x: area.x, y: area.y, in: area, .focusedHeading) }
    canvas.write(
      words(for: heading, in: browser.language).uppercased(), x: area.x + 2, y: area.y, in: area,
      isMarked ? .focusedHeading : .heading)
    let rows = browser.lines.rows(under: heading)
    let cursor = browser.position.cursor
    let place = rows.contains(cursor) ? "\(cursor - rows.lowerBound + 1)/\(rows.count)" : "\(rows.count)"
    canvas.writeRight(TextLine(place, .dim), y: area.y, in: area.inset(right: 1))
  }
}
