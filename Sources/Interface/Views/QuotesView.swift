import TimelineModel

/// Quotes under the months of their articles' dates: date, speaker and the first words.
struct QuotesView: View {
  let browser: Browser
  private var isFocused: Bool { browser.focus == .timeline }
  private var pane: QuotesPane { browser.quotesPane }

  init(_ browser: Browser) { self.browser = browser }

  func draw(in area: Rect, on canvas: inout Canvas) {
    guard !pane.rows.isEmpty else {
      drawNothing(in: area, on: &canvas)
      return
    }
    let lines = QuoteLines(rows: pane.rows)
    for (number, line) in lines.lines(from: pane.position.top, height: area.height).enumerated() {
      switch line {
      case .heading(let heading):
        let count = pane.count(under: heading).map(Counts(browser.language).quotes) ?? ""
        ListLine.drawHeading(
          heading, count, isFocused: number == 0 && isFocused, in: area.line(number), browser.language,
          on: &canvas)
      case .event(let row): draw(row, in: area.line(number), on: &canvas)
      }
    }
  }

  private func draw(_ row: Int, in area: Rect, on canvas: inout Canvas) {
    let quote = pane.rows[row].quote
    let line = ListLine(
      area: area, isChosen: row == pane.position.cursor, isFocused: isFocused, language: browser.language)
    line.draw(quote.when, on: &canvas)
    let speaker =
      quote.speaker.map(browser.name) ?? quote.speakerWords ?? Phrases.unknownSpeaker[browser.language]
    let width = Self.speakerWidth(in: area)
    canvas.write(
      TextLine(speaker, line.chosenRole ?? .actor), x: line.rest.x, y: area.y,
      in: Rect(x: line.rest.x, y: area.y, width: width - 2, height: 1))
    canvas.write(
      TextLine(Phrases.quoted(quote.words, browser.language), line.chosenRole ?? .quote),
      x: line.rest.x + width,
      y: area.y, in: line.rest, from: browser.sideways[.timeline, default: 0])
  }

  private static func speakerWidth(in area: Rect) -> Int { min(22, max(10, area.width / 4)) }

  /// How much is cut off the longest quote that shows.
  func cutColumns(in area: Rect) -> Int {
    let layout = TextLayout(browser.characterWidth)
    let room = area.width - DateColumn.width - 4 - Self.speakerWidth(in: area)
    let lines = QuoteLines(rows: pane.rows).lines(from: pane.position.top, height: area.height)
    return lines.reduce(0) { most, line in
      guard case .event(let row) = line else { return most }
      let words = Phrases.quoted(pane.rows[row].quote.words, browser.language)
      return max(most, layout.width(of: words) - room)
    }
  }

  /// Why there is none, and the way out; until all has been read, that it is being read.
  private func drawNothing(in area: Rect, on canvas: inout Canvas) {
    guard pane.isWhole else {
      canvas.write(Phrases.lookingForQuotes[browser.language], x: area.x + 2, y: area.y + 1, in: area, .dim)
      return
    }
    EmptyView(browser, nothing: Phrases.noQuotes).draw(in: area, on: &canvas)
  }
}
