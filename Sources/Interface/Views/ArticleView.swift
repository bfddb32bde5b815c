import TimelineModel

/// The article behind the chosen event, with the event's passage lit.
struct ArticleView: View, Equatable {
  private let pane: ArticlePane?
  private let isFocused: Bool
  /// Which of the articles that tell the event this is, where there are several.
  private let tellings: String?
  private let hits: HitWords
  /// Where the words stand that the date of the lit event rests on, while its reasons are shown.
  private let evidence: [Span]
  private let hasEvents: Bool
  private let language: ScreenLanguage

  init(_ browser: borrowing Browser) {
    // Where nothing passes the filter, no event is told that an article could show.
    pane = browser.followsTimeline && browser.selection.count == 0 ? nil : browser.article
    isFocused = browser.focus == .article
    hits = browser.hitWords
    let showsReasons = browser.overlay?.kind == .why || browser.rooms.why != nil
    let isLit = browser.explainedEvent?.id == browser.article?.litEvent?.id
    evidence = showsReasons && isLit ? browser.reasons.compactMap(\.span) : []
    hasEvents = browser.selection.count > 0
    language = browser.language
    tellings = Self.tellings(browser)
  }

  private static func tellings(_ browser: borrowing Browser) -> String? {
    guard browser.followsTimeline, let entry = browser.accompaniedEntry, !entry.alsoToldBy.isEmpty else {
      return nil
    }
    return Phrases.source(browser.placeOfTelling(in: entry) + 1, of: entry.alsoToldBy.count + 1)[
      browser.language]
  }

  /// Where the text stands in the pane: below the heading, right of the margin.
  static func textRoom(_ room: Rect) -> Rect { room.inset(left: 3, top: 1, right: 1) }

  func draw(in area: Rect, on canvas: inout Canvas) {
    let role: Role = isFocused ? .focusedHeading : .heading
    if isFocused { canvas.write("▸", x: area.x, y: area.y, in: area, role) }
    guard let pane else {
      canvas.write(Phrases.article[language], x: area.x + 2, y: area.y, in: area, role)
      if hasEvents { drawEmpty(in: Self.textRoom(area), on: &canvas) }
      return
    }
    drawHeading(pane, role, in: area.line(0), on: &canvas)
    let room = Self.textRoom(area)
    let shown = pane.layout.lines.dropFirst(pane.position.top).prefix(room.height).compactMap(\.span)
    let stretch = Span(shown.map(\.start).min() ?? 0, shown.map(\.end).max() ?? 0)
    let marks = ArticleMarks(pane, in: stretch, hits: hits, evidence: evidence)
    for line in 0..<room.height {
      let number = pane.position.top + line
      guard pane.layout.lines.indices.contains(number) else { break }
      draw(pane.layout.lines[number], of: pane, marks, in: room.line(line), on: &canvas)
      if isFocused, number == pane.position.cursor {
        canvas.write("▸", x: area.x, y: room.y + line, in: area, .marker)
        canvas.cursor = Point(area.x, room.y + line)
      }
    }
  }

  private func drawEmpty(in room: Rect, on canvas: inout Canvas) {
    let lines = TextLayout(canvas.characterWidth).wrapped(Phrases.noArticle[language], to: room.width)
    for (number, line) in lines.enumerated() {
      canvas.write(line, x: room.x - 1, y: room.y + 1 + number, in: room.inset(left: -1), .dim)
    }
  }

  /// Publisher and date, and which of the article's events is lit.
  private func drawHeading(_ pane: ArticlePane, _ role: Role, in area: Rect, on canvas: inout Canvas) {
    let number = pane.placeOfLitEvent.map { "\($0)/\(pane.findings.events.count)" } ?? ""
    let date =
      pane.findings.published.when.map { words(for: $0, in: language) }
      ?? Phrases.noDate[language]
    let publisher = pane.article.isOwn ? Phrases.ownEvent[language] : pane.article.header.publisher
    let line = TextLine(publisher ?? "", role).adding(
      (publisher == nil ? "" : " · ") + date, publisher == nil ? role : .date)
    // A date is never cut: what can be seen elsewhere goes first.
    let room = area.width - 4 - line.width(canvas.characterWidth)
    let places = [[tellings ?? "", number].filter { !$0.isEmpty }.joined(separator: " · "), number, ""]
    let place = places.first { $0.count <= room } ?? ""
    canvas.writeRight(TextLine(place, .dim), y: area.y, in: area.inset(right: 1))
    canvas.write(
      room < 0 ? TextLine(date, role) : line, x: area.x + 2, y: area.y, in: area.inset(right: place.count + 2)
    )
  }

  private func draw(
    _ line: ArticleLayout.Line, of pane: ArticlePane, _ marks: ArticleMarks, in room: Rect,
    on canvas: inout Canvas
  ) {
    switch line.content {
    case .blank: return
    case .title(let text): canvas.write(text, x: room.x, y: room.y, in: room, .title)
    case .note(let text, let span, let isFirst):
      if isFirst { canvas.write("¶", x: room.x - 1, y: room.y, in: canvas.area, .marker) }
      canvas.write(text, x: room.x + 1, y: room.y, in: room.widened(by: 1), .notice)
      drawMargin(span, marks, x: room.x - 2, y: room.y, on: &canvas)
    case .sources: canvas.write(Phrases.sources[language], x: room.x, y: room.y, in: room, .heading)
    case .source(_, let text): canvas.write(text, x: room.x, y: room.y, in: room, .plain)
    case .link(_, let text): canvas.write(text, x: room.x, y: room.y, in: room, .dim)
    case .text(let line, let kind):
      let looks = marks.looks(of: line.span, kind)
      var x = room.x
      Grapheme.forEach(in: pane.article.text[line.span], canvas.characterWidth) { grapheme, offset in
        let look = looks[min(offset, looks.count - 1)]
        canvas.put(grapheme, x: x, y: room.y, in: room, look.role, look.emphasis)
        x += grapheme.width
        return true
      }
      if line.endsWithHyphen { canvas.put(.hyphen, x: x, y: room.y, in: room, looks.last?.role ?? .plain) }
      drawMargin(line.span, marks, x: room.x - 2, y: room.y, on: &canvas)
    }
  }

  /// A bar beside the lit passage, a thin one beside those of other events.
  private func drawMargin(_ span: Span, _ marks: ArticleMarks, x: Int, y: Int, on canvas: inout Canvas) {
    if marks.lit?.overlaps(span) ?? false {
      canvas.write("▌", x: x, y: y, in: canvas.area, .marker)
    } else if marks.told.contains(where: { $0.overlaps(span) }) {
      canvas.write("╎", x: x, y: y, in: canvas.area, .frame)
    }
  }
}
