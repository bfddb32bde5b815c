import TimelineModel

/// The values of a facet with what is asked of each, and how many of the events left each one has.
struct SidebarView: View {
  let browser: Browser
  private var isFocused: Bool { browser.focus == .actors }

  init(_ browser: Browser) { self.browser = browser }

  func draw(in area: Rect, on canvas: inout Canvas) {
    drawHeading(in: area.line(0), on: &canvas)
    let list = area.inset(top: 1)
    let values = browser.sidebar.list
    guard !values.order.isEmpty else {
      let text = values.find.isEmpty ? Phrases.nothingToChoose : Phrases.noSuchName
      let lines = TextLayout(canvas.characterWidth).wrapped(text[browser.language], to: area.width - 3)
      for (number, line) in lines.enumerated() where browser.isLoaded {
        canvas.write(line, x: area.x + 1, y: list.y + 1 + number, in: list, .dim)
      }
      return
    }
    for line in 0..<min(list.height, max(0, values.order.count - values.position.top)) {
      drawValue(row: values.position.top + line, in: list.line(line), on: &canvas)
    }
  }

  private func drawHeading(in area: Rect, on canvas: inout Canvas) {
    let role: Role = isFocused ? .focusedHeading : .heading
    if isFocused { canvas.write("▸", x: area.x, y: area.y, in: area, role) }
    let facet = browser.sidebar.facet
    let title = Phrases.title(of: facet)[browser.language]
    let end = canvas.write(TextLine(title, role), x: area.x + 1, y: area.y, in: area)
    canvas.writeRight(
      headingEnd(facet), y: area.y, in: area.inset(left: end + 1 - area.x, right: 1))
  }

  /// How many values there are; in the focus, how several chosen ones count, and which of the lists it is.
  private func headingEnd(_ facet: Facet) -> TextLine {
    let list = browser.sidebar.list
    if !list.find.isEmpty { return TextLine("⌕ " + list.find, .hit) }
    guard isFocused, let place = Facet.allCases.firstIndex(of: facet) else {
      return TextLine("\(list.order.count)", .dim)
    }
    let matching = Phrases.matching(browser.filter[facet].matching)[browser.language]
    return TextLine(matching, .dim).adding(" (", .key).adding("\(place + 1)/\(Facet.allCases.count)", .dim)
      .adding(")", .key)
  }

  private func drawValue(row: Int, in area: Rect, on canvas: inout Canvas) {
    let number = browser.sidebar.list.order[row]
    let facet = browser.sidebar.facet
    let value = browser.index[facet].values[number]
    let state = browser.filter[facet].state(of: value.id)
    let count = browser.facetNumbers[number] ?? 0
    let isChosen = row == browser.sidebar.list.position.cursor && isFocused
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
      TextLine(words(for: value, of: facet, in: browser.language), role), x: area.x + 3, y: area.y,
      in: area.inset(right: width + 2))
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
