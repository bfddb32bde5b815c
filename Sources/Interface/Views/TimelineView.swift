import TimelineModel

/// Events under the months, or days, of their first possible days.
enum TimelineView {
  /// Paints it line by line: most stay as they are when the reader goes on to the next.
  static func paint(_ browser: Browser, in area: Rect, _ painter: inout Painter) {
    let lines = browser.lines.lines(from: browser.position.top, height: area.height)
    guard !lines.isEmpty else {
      painter.paint(EmptyView(browser), in: area)
      return
    }
    let hitWords = browser.hitWords
    for (number, line) in lines.enumerated() {
      let room = area.line(number)
      switch line {
      case .heading(let heading):
        painter.paint(headingLine(heading, isFirst: number == 0, browser), in: room)
      case .event(let row): painter.paint(eventLine(row, hitWords, browser), in: room)
      }
    }
    painter.draw { $0.clear(area.inset(top: lines.count)) }
  }

  private static func eventLine(_ row: Int, _ hitWords: HitWords, _ browser: Browser) -> EventLine {
    let ordinal = browser.selection.ordinal(atRow: row)
    let isFocused = browser.focus == .timeline
    return EventLine(
      words: ordinal.flatMap { browser.entries.words(of: $0) },
      chosenRole: row == browser.position.cursor ? (isFocused ? .selected : .selectedElsewhere) : nil,
      isFocused: isFocused, isHit: ordinal.flatMap { browser.search?.visible?[$0] } ?? false,
      hitWords: hitWords, sideways: browser.sideways[.timeline, default: 0])
  }

  /// How much is cut off the longest headline that shows.
  static func cutColumns(_ browser: Browser, in area: Rect) -> Int {
    let measure = browser.characterWidth
    let cut = browser.visibleOrdinals.compactMap { browser.entries.words(of: $0) }.map { words in
      TextLayout(measure).width(of: words.headline) - EventLine.headlineRoom(words, in: area, measure).width
    }
    return max(0, cut.max() ?? 0)
  }

  private static func headingLine(
    _ heading: TimelineLines.Heading, isFirst: Bool, _ browser: Browser
  ) -> HeadingLine {
    let rows = browser.lines.rows(under: heading)
    let cursor = browser.position.cursor
    return HeadingLine(
      heading: heading, isWholeYear: browser.lines.isWholeYear(heading, rows),
      place: rows.contains(cursor) ? cursor - rows.lowerBound + 1 : nil, count: rows.count,
      isMarked: isFirst && browser.focus == .timeline, language: browser.language)
  }
}

/// A month, or a day, above its events, and which of them is chosen.
private struct HeadingLine: View, Equatable {
  let heading: TimelineLines.Heading
  let isWholeYear: Bool
  let place: Int?
  let count: Int
  let isMarked: Bool
  let language: ScreenLanguage

  private var year: String {
    if case .month(let day) = heading { "\(day.year)" } else { "" }
  }

  func draw(in area: Rect, on canvas: inout Canvas) {
    if isMarked { canvas.write("▸", x: area.x, y: area.y, in: area, .focusedHeading) }
    canvas.write(
      isWholeYear ? year : words(for: heading, in: language).uppercased(), x: area.x + 2, y: area.y, in: area,
      isMarked ? .focusedHeading : .heading)
    canvas.writeRight(
      TextLine(place.map { "\($0)/\(count)" } ?? "\(count)", .dim), y: area.y, in: area.inset(right: 1))
  }
}
