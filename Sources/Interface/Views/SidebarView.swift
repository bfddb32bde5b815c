import TimelineModel

/// The values of a facet with what is asked of each, and how many of the events left each one has.
struct SidebarView: View, Equatable {
  private let facet: Facet
  private let values: FacetIndex
  private let list: FacetList
  private let filter: FacetFilter
  private let counts: [Int: Int]
  private let isFocused: Bool
  private let isLoaded: Bool
  private let language: ScreenLanguage
  private let sideways: Int

  init(_ browser: borrowing Browser) {
    facet = browser.sidebar.facet
    values = browser.index[facet]
    list = browser.sidebar.list
    filter = browser.filter[facet]
    counts = browser.facetNumbers
    isFocused = browser.focus == .actors
    isLoaded = browser.isLoaded
    language = browser.language
    sideways = browser.sideways[.actors, default: 0]
  }

  /// How much is cut off the longest name that shows.
  func cutColumns(in area: Rect, _ measure: CharacterWidth) -> Int {
    let layout = TextLayout(measure)
    let cut = list.order.dropFirst(list.position.top).prefix(max(0, area.height - 1)).map { number in
      layout.width(of: words(for: values.values[number], of: facet, in: language))
        + layout.width(of: Counts(language).number(counts[number] ?? 0)) + 5 - area.width
    }
    return max(0, cut.max() ?? 0)
  }

  func draw(in area: Rect, on canvas: inout Canvas) {
    drawHeading(in: area.line(0), on: &canvas)
    let room = area.inset(top: 1)
    guard !list.order.isEmpty else {
      let text = list.find.isEmpty ? Phrases.nothingToChoose : Phrases.noSuchName
      let lines = TextLayout(canvas.characterWidth).wrapped(text[language], to: area.width - 3)
      for (number, line) in lines.enumerated() where isLoaded {
        canvas.write(line, x: area.x + 1, y: room.y + 1 + number, in: room, .dim)
      }
      return
    }
    for line in 0..<min(room.height, max(0, list.order.count - list.position.top)) {
      drawValue(row: list.position.top + line, in: room.line(line), on: &canvas)
    }
  }

  private func drawHeading(in area: Rect, on canvas: inout Canvas) {
    let role: Role = isFocused ? .focusedHeading : .heading
    if isFocused { canvas.write("▸", x: area.x, y: area.y, in: area, role) }
    let title = Phrases.title(of: facet)[language]
    let end = canvas.write(TextLine(title, role), x: area.x + 1, y: area.y, in: area)
    canvas.writeRight(headingEnd, y: area.y, in: area.inset(left: end + 1 - area.x, right: 1))
  }

  /// How many values there are; in the focus, how several chosen ones count, and which of the lists it is.
  private var headingEnd: TextLine {
    if !list.find.isEmpty { return TextLine("⌕ " + list.find, .hit) }
    guard isFocused, let place = Facet.allCases.firstIndex(of: facet) else {
      return TextLine("\(list.order.count)", .dim)
    }
    // One value asks for the same in either way.
    let matching = filter.included.count > 1 ? Phrases.matching(filter.matching)[language] + " " : ""
    return TextLine(matching, .dim).adding("(", .key).adding("\(place + 1)/\(Facet.allCases.count)", .dim)
      .adding(")", .key)
  }

  private func drawValue(row: Int, in area: Rect, on canvas: inout Canvas) {
    let number = list.order[row]
    let value = values.values[number]
    let state = filter.state(of: value.id)
    let count = counts[number] ?? 0
    let isChosen = row == list.position.cursor && isFocused
    if isChosen {
      canvas.fill(area, " ", .selected)
      canvas.write("▌", x: area.x, y: area.y, in: area, .selected)
      canvas.cursor = Point(area.x, area.y)
    }
    let role: Role = isChosen ? .selected : Self.role(state, isEmpty: count == 0)
    let countLine = TextLine(Counts(language).number(count), isChosen ? .selected : .dim)
    let width = countLine.width(canvas.characterWidth)
    canvas.write(Self.sign(state), x: area.x + 1, y: area.y, in: area, role)
    canvas.write(
      TextLine(words(for: value, of: facet, in: language), role), x: area.x + 3, y: area.y,
      in: area.inset(right: width + 2), from: sideways)
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
