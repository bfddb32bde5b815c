import TimelineModel

/// Events under the months, or days, of their first possible days.
struct TimelineView: View {
  let browser: Browser
  private let hitWords: HitWords
  private var isFocused: Bool { browser.focus == .timeline }

  init(_ browser: Browser) {
    self.browser = browser
    hitWords = browser.hitWords
  }

  func draw(in area: Rect, on canvas: inout Canvas) {
    let lines = browser.lines.lines(from: browser.position.top, height: area.height)
    guard !lines.isEmpty else {
      EmptyView(browser).draw(in: area, on: &canvas)
      return
    }
    for (number, line) in lines.enumerated() {
      switch line {
      case .heading(let heading): draw(heading, isFirst: number == 0, in: area.line(number), on: &canvas)
      case .event(let row): drawEvent(row, in: area.line(number), on: &canvas)
      }
    }
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

  private func drawEvent(_ row: Int, in area: Rect, on canvas: inout Canvas) {
    let isChosen = row == browser.position.cursor
    let chosenRole: Role? = isChosen ? (isFocused ? .selected : .selectedElsewhere) : nil
    if let chosenRole {
      canvas.fill(area, " ", chosenRole)
      canvas.write("▌", x: area.x, y: area.y, in: area, chosenRole)
      if isFocused { canvas.cursor = Point(area.x, area.y) }
    }
    guard let ordinal = browser.selection.ordinal(atRow: row), let entry = browser.entries[ordinal] else {
      canvas.write("…", x: area.x + DateColumn.width, y: area.y, in: area, .dim)
      return
    }
    if !isChosen, browser.search?.visible.map({ $0[ordinal] }) ?? false {
      canvas.write("•", x: area.x, y: area.y, in: area, .marker)
    }
    let date = DateColumn(entry.event.dating.when, in: browser.language)
    let dateRoom = Rect(x: area.x + 1, y: area.y, width: DateColumn.width, height: 1)
    canvas.writeRight(
      TextLine(date.text, chosenRole ?? (date.isFuzzy ? .fuzzyDate : .date)), y: area.y, in: dateRoom)
    let signs = signs(of: entry, chosenRole)
    let signsWidth = signs.isEmpty ? 0 : signs.width(canvas.characterWidth) + 2
    canvas.writeRight(signs, y: area.y, in: area.inset(right: 1))
    canvas.write(
      headline(of: entry, chosenRole), x: dateRoom.maxX + 2, y: area.y, in: area.inset(right: signsWidth + 1))
  }

  private func headline(of entry: Entry, _ chosenRole: Role?) -> TextLine {
    let text = entry.event.headline
    guard chosenRole == nil else { return TextLine(text, chosenRole ?? .plain) }
    let role: Role = entry.event.salience == .background ? .background : .plain
    var line = TextLine()
    var offset = 0
    for hit in hitWords.spans(in: text, Span(0, text.utf8.count)) {
      line = line.adding(String(text[Span(offset, hit.start)]), role).adding(String(text[hit]), .hit)
      offset = hit.end
    }
    return line.adding(String(text[Span(offset, text.utf8.count)]), role)
  }

  /// What stands at the end of the line: how it stands with the event, sources, corrections, notes, marks.
  private func signs(of entry: Entry, _ chosenRole: Role?) -> TextLine {
    var signs: [(String, Role)] = []
    if entry.event.status != .reported, let status = words(for: entry.event.status, in: browser.language) {
      signs.append((status, .dim))
    }
    if entry.event.salience == .background { signs.append(("◦", .dim)) }
    if !entry.alsoToldBy.isEmpty { signs.append(("×\(entry.alsoToldBy.count + 1)", .dim)) }
    if entry.isCorrected { signs.append(("✎", .marker)) }
    if !entry.notes.isEmpty { signs.append(("¶", .marker)) }
    if entry.isMarked { signs.append(("◆", .marker)) }
    return signs.enumerated().reduce(TextLine()) { line, sign in
      line.adding((sign.offset == 0 ? "" : " ") + sign.element.0, chosenRole ?? sign.element.1)
    }
  }
}
