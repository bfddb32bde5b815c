import TimelineModel

/// The articles that tell a selected event, under the months of their dates: date, publisher, title and how many of
/// the selected events each tells.
struct ArticlesView: View {
  let browser: Browser
  private var isFocused: Bool { browser.focus == .timeline }
  private var pane: ArticlesPane { browser.articlesPane }

  init(_ browser: Browser) { self.browser = browser }

  func draw(in area: Rect, on canvas: inout Canvas) {
    guard let lines = browser.articleLines, let index = browser.articleIndex else {
      canvas.write(Phrases.loading[browser.language], x: area.x + 2, y: area.y + 1, in: area, .dim)
      return
    }
    guard lines.count > 0 else {
      EmptyView(browser).draw(in: area, on: &canvas)
      return
    }
    for (number, line) in lines.lines(from: pane.position.top, height: area.height).enumerated() {
      switch line {
      case .heading(let heading):
        ListLine.drawHeading(
          heading, Counts(browser.language).articles(lines.count(under: heading)),
          isFocused: number == 0 && isFocused, in: area.line(number), browser.language, on: &canvas)
      case .event(let row):
        if let place = pane.place(ofRow: row) { draw(row, place, index, in: area.line(number), on: &canvas) }
      }
    }
  }

  private func draw(_ row: Int, _ place: Int, _ index: ArticleIndex, in area: Rect, on canvas: inout Canvas) {
    let line = ListLine(
      area: area, isChosen: row == pane.position.cursor, isFocused: isFocused, language: browser.language)
    guard let article = pane.fetched[index.numbers[place]] else {
      line.draw(nil, on: &canvas)
      canvas.write("…", x: line.rest.x, y: area.y, in: line.rest, .dim)
      return
    }
    line.draw(article.when, on: &canvas)
    let events = Counts(browser.language).events(browser.selectedEvents(ofPlace: place).count)
    let count = TextLine(
      area.width >= 60 ? events : String(events.prefix { $0.isNumber }), line.chosenRole ?? .dim)
    let countWidth = count.width(canvas.characterWidth)
    canvas.writeRight(count, y: area.y, in: line.rest)
    let publisherWidth = publisherWidth(in: area)
    if publisherWidth > 0, let publisher = article.publisher {
      canvas.write(
        TextLine(publisher, line.chosenRole ?? .dim), x: line.rest.x, y: area.y,
        in: Rect(x: line.rest.x, y: area.y, width: publisherWidth - 2, height: 1))
    }
    canvas.write(
      TextLine(article.title, line.chosenRole ?? .plain), x: line.rest.x + publisherWidth, y: area.y,
      in: line.rest.inset(right: countWidth + 2), from: browser.sideways[.timeline, default: 0])
  }

  /// Who has published it, where that is not the same for all.
  private func publisherWidth(in area: Rect) -> Int {
    area.width >= 60 && browser.index.publishers.values.count > 1 ? 18 : 0
  }

  /// How much is cut off the longest title that shows.
  func cutColumns(in area: Rect) -> Int {
    guard let lines = browser.articleLines, let index = browser.articleIndex else { return 0 }
    let layout = TextLayout(browser.characterWidth)
    let counts = Counts(browser.language)
    return lines.lines(from: pane.position.top, height: area.height).reduce(0) { most, line in
      guard case .event(let row) = line, let place = pane.place(ofRow: row),
        let article = pane.fetched[index.numbers[place]]
      else { return most }
      let events = counts.events(browser.selectedEvents(ofPlace: place).count)
      let count = area.width >= 60 ? layout.width(of: events) : events.prefix { $0.isNumber }.count
      let room = area.width - DateColumn.width - 4 - publisherWidth(in: area) - count - 2
      return max(most, layout.width(of: article.title) - room)
    }
  }
}
