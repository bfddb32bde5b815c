import TimelineModel

/// The values that most of the selected events have, over time: a row each, a cell for each unit of time, the darker
/// the more events it holds.
struct LanesView: View {
  let browser: Browser
  private var pane: LanesPane { browser.lanesPane }
  private var isFocused: Bool { browser.focus == .timeline }

  init(_ browser: Browser) { self.browser = browser }

  // MARK: Rooms

  /// Where the rows stand, under the heading and the names of times.
  static func list(of room: Rect) -> Rect { room.inset(top: 2) }

  /// Where the cells stand, to the right of names and counts.
  static func grid(of room: Rect) -> Rect { list(of: room).inset(left: namesWidth(room) + countsWidth) }

  private static func namesWidth(_ room: Rect) -> Int { min(26, max(10, room.width / 4)) }
  private static let countsWidth = 7

  // MARK: Drawing

  func draw(in area: Rect, on canvas: inout Canvas) {
    drawHeading(in: area.line(0), on: &canvas)
    guard let lanes = pane.lanes?.value, !lanes.rows.isEmpty, let scale = browser.lanesScale(in: area) else {
      EmptyView(browser).draw(in: area.inset(top: 1), on: &canvas)
      return
    }
    let list = Self.list(of: area)
    for label in scale.labels {
      TimeLabel(label, browser.language).draw(scale, in: Self.grid(of: area).line(-1), on: &canvas)
    }
    let bounds = browser.ordinals(at: scale.bounds)
    let shown = pane.position.top..<min(pane.position.top + list.height, lanes.rows.count)
    let counts = shown.map { lanes.counts(ofRow: $0, between: bounds) }
    let most = counts.lazy.flatMap(\.self).max() ?? 0
    let shades = Shades(isASCII: canvas.characterWidth.isASCII, most: most)
    for (line, row) in shown.enumerated() {
      let room = list.line(line)
      drawName(of: row, lanes, in: room, on: &canvas)
      for (bar, count) in counts[line].enumerated() {
        let cell = Rect(x: scale.column(ofBar: bar), y: room.y, width: scale.barWidth, height: 1)
        draw(count, shades, in: cell, on: &canvas)
      }
      markChosen(row, lanes, scale, y: room.y, on: &canvas)
      if row == pane.position.cursor { drawCursor(scale, y: room.y, on: &canvas) }
    }
  }

  private func drawHeading(in area: Rect, on canvas: inout Canvas) {
    let title = Phrases.overTime(pane.facet)[browser.language]
    if isFocused { canvas.write("▸", x: area.x, y: area.y, in: area, .focusedHeading) }
    let end = canvas.write(
      TextLine(title, isFocused ? .focusedHeading : .heading), x: area.x + 2, y: area.y, in: area)
    guard let cell = browser.cellAtCursor else { return }
    let value = words(
      for: browser.index[pane.facet].values[cell.number], of: pane.facet, in: browser.language)
    let days = DateWords(browser.language).stretch(When(cell.days))
    let count = Counts(browser.language).events(cell.events.count)
    // The days are never cut: what stands in the row and in the cell goes first.
    let name = TextLine(value, Self.role(pane.facet)).adding(" · ", .dim)
    let whole = name.adding(days, .date).adding(" · " + count, .plain)
    let room = area.inset(left: end + 2 - area.x, right: 1)
    let lines = [whole, TextLine(days, .date).adding(" · " + count, .plain), TextLine(days, .date)]
    guard let line = lines.first(where: { $0.width(canvas.characterWidth) <= room.width }) else { return }
    canvas.writeRight(line, y: area.y, in: room)
  }

  private func drawName(of row: Int, _ lanes: Lanes, in area: Rect, on canvas: inout Canvas) {
    let (number, count) = lanes.rows[row]
    let isChosen = row == pane.position.cursor
    let names = Rect(x: area.x, y: area.y, width: Self.namesWidth(area), height: 1)
    let chosen: Role? = isChosen ? (isFocused ? .selected : .selectedElsewhere) : nil
    if let chosen {
      canvas.fill(names.widened(by: Self.countsWidth - 1), " ", chosen)
      canvas.write("▌", x: area.x, y: area.y, in: names, chosen)
    }
    let name = words(for: browser.index[pane.facet].values[number], of: pane.facet, in: browser.language)
    canvas.write(TextLine(name, chosen ?? Self.role(pane.facet)), x: area.x + 1, y: area.y, in: names)
    let counts = Rect(x: names.maxX, y: area.y, width: Self.countsWidth - 1, height: 1)
    canvas.writeRight(
      TextLine(Counts(browser.language).number(count), chosen ?? .dim), y: area.y, in: counts)
  }

  private func draw(_ count: Int, _ shades: Shades, in cell: Rect, on canvas: inout Canvas) {
    // Where cells are wide enough, a gap tells them apart, and the number has room.
    let body = cell.width >= 3 ? cell.inset(right: 1) : cell
    if count == 0 {
      canvas.fill(
        Rect(x: body.x + (body.width - 1) / 2, y: body.y, width: 1, height: 1), shades.shade(of: 0),
        .densityEmpty)
    } else {
      canvas.fill(body, shades.shade(of: count), .density)
    }
    if count > 0, cell.width >= 5 {
      canvas.writeRight(TextLine(" \(count)", .plain), y: cell.y, in: body)
    }
  }

  /// The chosen event stands in the lanes of its values.
  private func markChosen(_ row: Int, _ lanes: Lanes, _ scale: TimeScale, y: Int, on canvas: inout Canvas) {
    guard let chosen = browser.chosenOrdinal else { return }
    let day = browser.index.earliest[chosen]
    guard lanes.events(ofRow: row).contains(sorted: Int32(chosen)), scale.bounds[0] <= day,
      day < scale.bounds[scale.barCount]
    else { return }
    canvas.write("◆", x: scale.column(ofBar: scale.bar(ofDay: day)), y: y, in: canvas.area, .marker)
  }

  private func drawCursor(_ scale: TimeScale, y: Int, on canvas: inout Canvas) {
    guard let day = browser.dayLookedAt else { return }
    let x = scale.column(ofBar: scale.bar(ofDay: day.dayNumber))
    canvas.paint(
      Rect(x: x, y: y, width: max(1, scale.barWidth - (scale.barWidth >= 3 ? 1 : 0)), height: 1),
      isFocused ? .selected : .selectedElsewhere)
    if isFocused { canvas.cursor = Point(x, y) }
  }

  private static func role(_ facet: Facet) -> Role {
    switch facet {
    case .actors: .actor
    case .places: .place
    case .kinds, .publishers, .languages, .certainties, .saliences, .marks: .plain
    }
  }
}

/// How dark a cell is: from nothing to the most that any cell holds, by the root of its number, so that one event is
/// told from none where another cell holds a hundred.
struct Shades {
  private let ramp: [Character]
  private let most: Int

  init(isASCII: Bool, most: Int) {
    ramp = Array(isASCII ? " .:-=+*#%@" : "·░▒▓█")
    self.most = most
  }

  func shade(of count: Int) -> Character {
    guard count > 0, most > 0 else { return ramp[0] }
    let steps = Double(ramp.count - 2)
    let share = most == 1 ? 1 : Double(count - 1) / Double(most - 1)
    return ramp[1 + Int((share.squareRoot() * steps).rounded())]
  }
}
