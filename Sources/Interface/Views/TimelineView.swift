import TimelineModel

/// Events under the months, or days, of their first possible days.
enum TimelineView {
  /// Paints it line by line: most stay as they are when the reader goes on to the next.
  static func paint(_ browser: Browser, in area: Rect, _ painter: inout Painter) {
    let all = browser.lines
    let lines = all.lines(from: browser.position.top, height: area.height)
    guard !lines.isEmpty else {
      painter.paint(EmptyView(browser), in: area)
      return
    }
    let hitWords = browser.hitWords
    for (number, line) in lines.enumerated() {
      let room = area.line(number)
      switch line {
      case .heading(let heading):
        let rows = all.rows(under: heading)
        let isMarked = number == 0 && browser.focus == .timeline
        let words = HeadingWords(
          heading: heading, isWholeYear: all.isWholeYear(heading, rows), isMarked: isMarked,
          language: browser.language)
        let (left, right) = room.split(right: HeadingPlace.width(in: room))
        painter.paint(words, in: left)
        painter.paint(HeadingPlace(rows: rows, cursor: browser.position.cursor), in: right)
      case .event(let row): painter.paint(eventLine(row, hitWords, browser), in: room)
      }
    }
    let rest = area.inset(top: lines.count)
    painter.draw(in: rest) { $0.clear(rest) }
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
}

/// A month, or a day, above its events.
private struct HeadingWords: View, Equatable {
  let heading: TimelineLines.Heading
  let isWholeYear: Bool
  let isMarked: Bool
  let language: ScreenLanguage

  private var text: String {
    switch heading {
    case .month(let day) where isWholeYear: return "\(day.year)"
    case .from(let day) where isWholeYear: return "\(day.year)" + DateWords(language).dayNotKnown
    default: return words(for: heading, in: language)
    }
  }

  func draw(in area: Rect, on canvas: inout Canvas) {
    let role: Role = isMarked ? .focusedHeading : .heading
    if isMarked { canvas.write("▸", x: area.x, y: area.y, in: area, role) }
    let room = area.inset(left: 2)
    let isWhole = TextLayout(canvas.characterWidth).width(of: text) <= room.width
    let short = text.replacing(DateWords(language).dayNotKnown, with: " (?)")
    canvas.write((isWhole ? text : short).uppercased(), x: room.x, y: room.y, in: room, role)
  }
}

/// How many events stand under a heading, and which of them is chosen: apart from the heading's words, for it changes
/// with each step.
private struct HeadingPlace: View, Equatable {
  /// Columns that it takes at most: «SEPTEMBER 2014» goes before it.
  static func width(in room: Rect) -> Int { min(16, max(0, room.width - 17)) }

  /// From 1; nil where the chosen event stands elsewhere.
  let place: Int?
  let count: Int

  init(rows: Range<Int>, cursor: Int) {
    place = rows.contains(cursor) ? cursor - rows.lowerBound + 1 : nil
    count = rows.count
  }

  func draw(in area: Rect, on canvas: inout Canvas) {
    let line = TextLine(place.map { "\($0)/\(count)" } ?? "\(count)", .dim)
    if line.width(canvas.characterWidth) < area.width {
      canvas.writeRight(line, y: area.y, in: area.inset(right: 1))
    }
  }
}
