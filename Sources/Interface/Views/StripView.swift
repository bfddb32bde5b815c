import TimelineModel

/// How many events each stretch of time holds under the filter, and where the reader is.
struct StripView: View {
  private let index: TimelineIndex
  /// The events the filter lets through.
  private let events: Bitset
  private let zoom: Zoom
  private let language: ScreenLanguage
  private let dayLookedAt: CalendarDate?
  /// The first possible day of the chosen event.
  private let chosenDay: Int32?
  private let room: Rect?
  /// How time lies in the room.
  private let scale: TimeScale?

  init(_ browser: borrowing Browser) {
    index = browser.index
    events = browser.selection.events
    zoom = browser.zoom
    language = browser.language
    dayLookedAt = browser.dayLookedAt
    chosenDay = browser.chosenOrdinal.map { browser.index.earliest[$0] }.flatMap { $0 < Int32.max ? $0 : nil }
    room = browser.rooms.strip
    scale = room.flatMap { TimeScale(browser.index, in: $0, browser.zoom, around: browser.dayLookedAt) }
  }

  func draw(in area: Rect, on canvas: inout Canvas) {
    guard let scale else { return }
    for label in scale.labels { TimeLabel(label, language).draw(scale, in: area, on: &canvas) }
    drawBars(scale, in: area.line(1), on: &canvas)
    let place = drawPlace(scale, in: area, on: &canvas)
    if area.height > 2, zoom != .years {
      drawSpan(awayFrom: place ?? area.x, in: area.line(2), on: &canvas)
    }
  }

  private func drawBars(_ scale: TimeScale, in area: Rect, on canvas: inout Canvas) {
    let ranks = scale.bounds.map { bound in
      events.rank(index.firstOrdinal(onOrAfter: CalendarDate(dayNumber: bound)))
    }
    let counts = zip(ranks, ranks.dropFirst()).map { $1 - $0 }
    let most = max(1, counts.max() ?? 1)
    // Where bars are wide enough, a gap tells them apart.
    let width = scale.barWidth >= 3 ? scale.barWidth - 1 : scale.barWidth
    let blocks = Self.blocks.compactMap { canvas.grapheme(of: $0) }
    for (number, count) in counts.enumerated() {
      let height = count == 0 ? 0 : 1 + (count * 6 + most / 2) / most
      let bar = Rect(x: scale.column(ofBar: number), y: area.y, width: width, height: 1)
      canvas.fill(bar, with: blocks[min(height, blocks.count - 1)], count == 0 ? .densityEmpty : .density)
    }
    if scale.hasEarlier { canvas.write("‹", x: area.x, y: area.y, in: area, .dim) }
    if scale.hasLater { canvas.write("›", x: scale.x + scale.width, y: area.y, in: area, .dim) }
  }

  /// Marks the bar of the chosen event.
  ///
  /// - Returns: where its mark stands; nil when it has no date.
  private func drawPlace(_ scale: TimeScale, in area: Rect, on canvas: inout Canvas) -> Int? {
    guard let chosenDay else { return nil }
    let x = scale.column(ofBar: scale.bar(ofDay: chosenDay))
    canvas.paint(Rect(x: x, y: area.y + 1, width: scale.barWidth, height: 1), .marker)
    let middle = x + (scale.barWidth - 1) / 2
    if area.height > 2 { canvas.write("▲", x: middle, y: area.y + 2, in: area, .marker) }
    return middle
  }

  /// What the strip spans, in the half of the line where the mark is not.
  private func drawSpan(awayFrom place: Int, in area: Rect, on canvas: inout Canvas) {
    guard let words = zoom.spanInWords(around: dayLookedAt, in: index)?[language] else { return }
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

extension StripView: Equatable {
  /// Whether both are drawn alike in the same room: most keys go to another event under the same bar.
  static func == (left: Self, right: Self) -> Bool {
    guard left.zoom == .years, right.zoom == .years, left.room == right.room, left.language == right.language,
      left.index.earliest == right.index.earliest, left.events == right.events
    else { return false }
    if left.chosenDay == right.chosenDay { return true }
    guard let scale = left.scale else { return false }
    return left.chosenDay.map(scale.bar) == right.chosenDay.map(scale.bar)
  }
}
