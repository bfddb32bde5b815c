import TimelineModel

/// A series of figures over time: a mark for each claim, told apart by who makes it, with the days it holds for and the
/// numbers it allows; below, what the chosen claim says and who says otherwise.
struct FiguresView: View {
  let browser: Browser
  private var pane: FiguresPane { browser.figuresPane }
  private var isFocused: Bool { browser.focus == .timeline }

  init(_ browser: Browser) { self.browser = browser }

  func draw(in area: Rect, on canvas: inout Canvas) {
    drawHeading(in: area.line(0), on: &canvas)
    guard let plot = FigurePlot(browser, in: area) else {
      drawNothing(in: area.inset(top: 1), on: &canvas)
      return
    }
    let marks = ClaimMarks(pane.claimants)
    if let legend = plot.legend { drawLegend(in: legend, on: &canvas) }
    drawAxes(plot, on: &canvas)
    drawDots(plot, marks, on: &canvas)
    for (number, claim) in plot.claims.enumerated() where number != pane.cursor {
      drawMark(of: claim, plot, marks, on: &canvas)
    }
    drawCursor(plot, marks, on: &canvas)
    drawDetails(marks, in: plot.details, on: &canvas)
  }

  private func drawHeading(in area: Rect, on canvas: inout Canvas) {
    guard let series = pane.series else { return }
    let role: Role = isFocused ? .focusedHeading : .heading
    if isFocused { canvas.write("▸", x: area.x, y: area.y, in: area, role) }
    let all = pane.available
    let place = (all.firstIndex { $0.id == series.id } ?? 0) + 1
    var end = TextLine(" (", .key).adding("\(place)/\(all.count)", .dim).adding(")", .key)
    if let shown = pane.shown, !shown.isEmpty {
      end = TextLine("\(pane.cursor + 1)/\(shown.count)", .dim) + end
    }
    let width = end.width(canvas.characterWidth)
    canvas.write(
      TextLine(series.name[browser.language].uppercased(), role), x: area.x + 2, y: area.y,
      in: area.inset(right: width + 2))
    canvas.writeRight(end, y: area.y, in: area.inset(right: 1))
  }

  /// Why there is nothing, and the way out.
  private func drawNothing(in area: Rect, on canvas: inout Canvas) {
    let isWaiting = pane.counts == nil || (pane.claims == nil && !pane.available.isEmpty)
    if isWaiting {
      canvas.write(Phrases.lookingForFigures[browser.language], x: area.x + 2, y: area.y + 1, in: area, .dim)
    } else {
      let nothing = pane.available.isEmpty ? Phrases.noFigures : Phrases.noFiguresPass
      EmptyView(browser, nothing: nothing).draw(in: area, on: &canvas)
    }
  }

  private func drawLegend(in area: Rect, on canvas: inout Canvas) {
    let room = area.inset(left: 2, right: 1)
    let legend = FigureLegend(browser, width: room.width)
    let lines = legend.lines(atMost: area.height)
    for (number, line) in lines.enumerated() {
      canvas.write(line, x: room.x, y: room.y + number, in: room)
    }
    let mark = TextLine("◆ ", .marker).adding(Phrases.chosenInTimeline[browser.language], .dim)
    let width = mark.width(canvas.characterWidth)
    if marksChosen, let last = lines.last, last.width(canvas.characterWidth) + width + 3 <= room.width {
      canvas.writeRight(mark, y: room.y + lines.count - 1, in: room)
    }
  }

  /// Whether the chosen event stands on the axis.
  private var marksChosen: Bool {
    browser.chosenOrdinal.map { browser.index.earliest[$0] < Int32.max } ?? false
  }

  private func drawAxes(_ plot: FigurePlot, on canvas: inout Canvas) {
    let field = plot.field
    let counts = Counts(browser.language)
    canvas.fill(Rect(x: field.x - 1, y: field.y, width: 1, height: field.height), "│", .frame)
    for tick in plot.values.ticks {
      let y = field.y + plot.values.row(of: tick, among: field.height)
      canvas.write("┤", x: field.x - 1, y: y, in: canvas.area, .frame)
      canvas.writeRight(
        TextLine(plot.label(of: tick, counts), .dim), y: y,
        in: Rect(x: 0, y: y, width: field.x - 1, height: 1))
    }
    canvas.write("└", x: field.x - 1, y: plot.axis.y, in: canvas.area, .frame)
    canvas.fill(plot.axis, "─", .frame)
    for label in plot.time.labels {
      TimeLabel(label, browser.language).draw(plot.time, in: plot.labels.widened(by: 1), on: &canvas)
      if label.unit != .day || plot.time.barWidth >= 3 {
        canvas.write("┴", x: plot.time.column(ofBar: label.bar), y: plot.axis.y, in: plot.axis, .frame)
      }
    }
    guard let chosen = browser.chosenOrdinal, browser.index.earliest[chosen] < Int32.max else { return }
    let day = browser.index.earliest[chosen]
    guard plot.time.bounds[0] <= day, day < plot.time.bounds[plot.time.barCount] else { return }
    canvas.write(
      "◆", x: plot.time.column(ofBar: plot.time.bar(ofDay: day)), y: plot.axis.y, in: plot.axis, .marker)
  }

  /// The days that claims hold for, and the numbers that they allow.
  private func drawDots(_ plot: FigurePlot, _ marks: ClaimMarks, on canvas: inout Canvas) {
    let field = plot.field
    for claim in plot.claims {
      guard let columns = plot.columns(of: claim), let mark = plot.place(of: claim) else { continue }
      var dots = DotField(Size(field.width, field.height))
      func dot(_ value: Double) -> Int { plot.values.row(of: value, among: field.height * 4) }
      if columns.count > 1 {
        dots.drawAcross(columns.lowerBound - field.x...columns.upperBound - field.x, atDot: dot(claim.value))
      }
      if let low = claim.point.figure.low, let high = claim.point.figure.high, low < high {
        dots.drawDown(mark.x - field.x, dots: dot(high)...dot(low))
      }
      let rows = Set([
        dot(claim.point.figure.low ?? claim.value) / 4, dot(claim.point.figure.high ?? claim.value) / 4,
      ])
      for y in (rows.min() ?? 0)...(rows.max() ?? 0) {
        for x in max(
          0, columns.lowerBound - field.x)...max(0, min(field.width - 1, columns.upperBound - field.x))
        {
          guard let character = dots.character(x, y) else { continue }
          canvas.write(
            String(character), x: field.x + x, y: field.y + y, in: field,
            marks.role(of: claim.point.figure.claimant))
        }
      }
    }
  }

  private func drawMark(
    of claim: PlacedClaim, _ plot: FigurePlot, _ marks: ClaimMarks, on canvas: inout Canvas
  ) {
    guard let place = plot.place(of: claim) else { return }
    let claimant = claim.point.figure.claimant
    let role = marks.role(of: claimant)
    let arrow: (String, Int)? =
      switch claim.point.figure.bound {
      case .atLeast: ("↑", place.y - 1)
      case .atMost: ("↓", place.y + 1)
      case .about, nil: nil
      }
    if let (sign, y) = arrow, (plot.field.y..<plot.field.maxY).contains(y), canvas[place.x, y].text == " " {
      canvas.write(sign, x: place.x, y: y, in: plot.field, role)
    }
    canvas.write(marks.letter(of: claimant), x: place.x, y: place.y, in: plot.field, role, .bold)
  }

  private func drawCursor(_ plot: FigurePlot, _ marks: ClaimMarks, on canvas: inout Canvas) {
    guard let claim = pane.claim else { return }
    drawMark(of: claim, plot, marks, on: &canvas)
    guard let place = plot.place(of: claim) else { return }
    canvas.paint(
      Rect(x: place.x, y: place.y, width: 1, height: 1), isFocused ? .selected : .selectedElsewhere)
    canvas.write("▲", x: place.x, y: plot.axis.y, in: plot.axis, .marker)
    if isFocused { canvas.cursor = place }
  }

  /// The chosen claim, on as many lines as it takes, and below it those that contradict it.
  private func drawDetails(_ marks: ClaimMarks, in area: Rect, on canvas: inout Canvas) {
    guard let claim = pane.claim else { return }
    let most = max(1, area.height - (pane.rivals.isEmpty ? 0 : 1))
    let lines = lines(on: claim, marks, atMost: most, width: area.width, canvas.characterWidth)
    for (number, line) in lines.enumerated() {
      canvas.write(line, x: area.x, y: area.y + number, in: area)
    }
    for (number, rival) in pane.rivals.prefix(area.height - lines.count).enumerated() {
      write(rival, marks, sign: "≠ ", in: area.line(lines.count + number), on: &canvas)
    }
  }

  /// What a claim says, broken between its parts; what the last line has no room for is left to `write`.
  private func lines(
    on claim: PlacedClaim, _ marks: ClaimMarks, atMost most: Int, width: Int, _ measure: CharacterWidth
  ) -> [TextLine] {
    var parts = parts(of: claim)[...]
    var lines: [TextLine] = []
    while !parts.isEmpty, lines.count < most {
      let start = lines.isEmpty ? letter(of: claim, marks, sign: "") : TextLine("  ")
      let fits = parts.indices.reversed().first { last in
        Self.joined(parts[...last], after: start).width(measure) <= width
      }
      guard lines.count < most - 1, let fits else {
        lines.append(shortened(parts, after: start, width: width, measure))
        break
      }
      lines.append(Self.joined(parts[...fits], after: start))
      parts = parts[(fits + 1)...]
    }
    return lines
  }

  private func write(
    _ claim: PlacedClaim, _ marks: ClaimMarks, sign: String, in area: Rect, on canvas: inout Canvas
  ) {
    let start = letter(of: claim, marks, sign: sign)
    let line = shortened(parts(of: claim)[...], after: start, width: area.width, canvas.characterWidth)
    canvas.write(line, x: area.x, y: area.y, in: area)
  }

  private func letter(of claim: PlacedClaim, _ marks: ClaimMarks, sign: String) -> TextLine {
    let claimant = claim.point.figure.claimant
    return TextLine(sign, .warning).adding(
      marks.letter(of: claimant) + " ", marks.role(of: claimant), .bold)
  }

  private typealias Part = (text: String, role: Role)

  private static func joined(_ parts: ArraySlice<Part>, after start: TextLine) -> TextLine {
    parts.reduce(start) { line, part in
      line.adding((line == start ? "" : " · ") + part.text, part.role)
    }
  }

  /// As much as there is room for: no date is cut.
  private func shortened(
    _ all: ArraySlice<Part>, after start: TextLine, width: Int, _ measure: CharacterWidth
  ) -> TextLine {
    var parts = all
    var last: Part?
    while parts.count > 1, Self.joined(parts, after: start).width(measure) > width {
      last = parts.removeLast()
    }
    let line = Self.joined(parts, after: start)
    let room = width - line.width(measure) - 3
    guard let last, last.role != .date, room >= 8 else { return line }
    return line.adding(" · " + TextLayout(measure).truncated(last.text, to: room), last.role)
  }

  /// «minst 3 000 sivile drept · Airwars · 27. april 2017 · Koalisjonen, Irak · Fjordposten».
  private func parts(of claim: PlacedClaim) -> [Part] {
    let figure = claim.point.figure
    let language = browser.language
    let amount =
      words(for: figure, in: language) + (words(forUnitOf: figure, in: language).map { " " + $0 } ?? "")
    let setting = [figure.actor, figure.place].compactMap { $0.map(browser.name) }.joined(separator: ", ")
    let day = claim.point.when.map { words(for: $0, in: language) } ?? ""
    let parts: [Part] = [
      (amount, .figure), (name(figure.claimant), .plain), (day, .date), (setting, .dim),
      (claim.point.publisher ?? "", .dim),
    ]
    return parts.filter { !$0.text.isEmpty }
  }

  private func name(_ claimant: Actor.ID?) -> String { browser.name(ofClaimant: claimant) }
}
