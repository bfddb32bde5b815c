import TimelineModel

/// The actors with what is asked of each, and in how many of the events left each one is.
struct ActorsView: View {
  let browser: Browser
  private var isFocused: Bool { browser.focus == .actors }

  init(_ browser: Browser) { self.browser = browser }

  func draw(in area: Rect, on canvas: inout Canvas) {
    drawHeading(in: area.line(0), on: &canvas)
    let list = area.inset(top: 1)
    let actors = browser.actors
    guard !actors.order.isEmpty else {
      let text = browser.index.actors.values.isEmpty ? Phrases.noActorsAtAll : Phrases.noActors
      let lines = TextLayout(canvas.characterWidth).wrapped(text[browser.language], to: area.width - 3)
      for (number, line) in lines.enumerated() where browser.isLoaded {
        canvas.write(line, x: area.x + 1, y: list.y + 1 + number, in: list, .dim)
      }
      return
    }
    for line in 0..<min(list.height, max(0, actors.order.count - actors.position.top)) {
      drawActor(row: actors.position.top + line, in: list.line(line), on: &canvas)
    }
  }

  private func drawHeading(in area: Rect, on canvas: inout Canvas) {
    let role: Role = isFocused ? .focusedHeading : .heading
    if isFocused { canvas.write("▸", x: area.x, y: area.y, in: area, role) }
    canvas.write(Phrases.actors[browser.language], x: area.x + 1, y: area.y, in: area, role)
    let right =
      browser.actors.find.isEmpty
      ? TextLine("\(browser.actors.order.count)", .dim) : TextLine("⌕ " + browser.actors.find, .hit)
    canvas.writeRight(right, y: area.y, in: area.inset(left: 10, right: 1))
  }

  private func drawActor(row: Int, in area: Rect, on canvas: inout Canvas) {
    let number = browser.actors.order[row]
    let facet = browser.index.actors
    let value = facet.values[number]
    let state = browser.filter.actors.state(of: value.id)
    let count = browser.actorNumbers[number] ?? 0
    let isChosen = row == browser.actors.position.cursor && isFocused
    if isChosen {
      canvas.fill(area, " ", .selected)
      canvas.write("▌", x: area.x, y: area.y, in: area, .selected)
      canvas.cursor = Point(area.x, area.y)
    }
    let role: Role = isChosen ? .selected : Self.role(state, isEmpty: count == 0)
    let countLine = TextLine(Counts(browser.language).number(count), isChosen ? .selected : .dim)
    let width = countLine.width(canvas.characterWidth)
    canvas.write(Self.sign(state), x: area.x + 1, y: area.y, in: area, role)
    canvas.write(
      TextLine(value.name, role), x: area.x + 3, y: area.y, in: area.inset(right: width + 2))
    canvas.writeRight(countLine, y: area.y, in: area.inset(right: 1))
  }

  private static func sign(_ state: FacetFilter.State) -> String {
    switch state {
    case .neutral: "○"
    case .included: "●"
    case .excluded: "✕"
    }
  }

  private static func role(_ state: FacetFilter.State, isEmpty: Bool) -> Role {
    switch state {
    case .neutral: isEmpty ? .dim : .plain
    case .included: .included
    case .excluded: .excluded
    }
  }
}
