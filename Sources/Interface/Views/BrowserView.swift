import TimelineModel

/// The whole screen.
public struct BrowserView: View {
  let browser: Browser

  public init(_ browser: Browser) { self.browser = browser }

  /// The screen of a state, drawn on a canvas of its size.
  public static func canvas(of browser: Browser) -> Canvas {
    var canvas = Canvas(browser.size, browser.characterWidth)
    BrowserView(browser).draw(in: canvas.area, on: &canvas)
    return canvas
  }

  public func draw(in area: Rect, on canvas: inout Canvas) {
    let rooms = browser.rooms
    guard !rooms.isTooSmall else {
      drawTooSmall(in: area, on: &canvas)
      return
    }
    drawDividers(rooms.dividers, on: &canvas)
    HeaderView(browser).draw(in: rooms.header, on: &canvas)
    if let strip = rooms.strip { StripView(browser).draw(in: strip, on: &canvas) }
    if let room = rooms.actors { SidebarView(browser).draw(in: room, on: &canvas) }
    if let room = rooms.timeline { drawMain(in: room, on: &canvas) }
    if let room = rooms.article { ArticleView(browser).draw(in: room, on: &canvas) }
    if let room = rooms.why { WhyView(browser).draw(in: room, on: &canvas) }
    if let overlay = browser.overlay { OverlayBox(overlay, browser).draw(in: area, on: &canvas) }
    BottomLine(browser).draw(in: rooms.bottom, on: &canvas)
  }

  private func drawMain(in room: Rect, on canvas: inout Canvas) {
    switch browser.perspective {
    case .timeline: TimelineView(browser).draw(in: room, on: &canvas)
    case .lanes: LanesView(browser).draw(in: room, on: &canvas)
    case .figures: FiguresView(browser).draw(in: room, on: &canvas)
    case .articles: ArticlesView(browser).draw(in: room, on: &canvas)
    case .quotes: QuotesView(browser).draw(in: room, on: &canvas)
    }
  }

  private func drawTooSmall(in area: Rect, on canvas: inout Canvas) {
    let text = Phrases.tooSmall(Rooms.least)[browser.language]
    let lines = TextLayout(browser.characterWidth).wrapped(text, to: max(1, area.width))
    for (number, line) in lines.enumerated() {
      canvas.write(line, x: area.x, y: area.y + number, in: area, .warning)
    }
  }

  /// Lines between rooms, joined where they meet.
  private func drawDividers(_ dividers: [Rect], on canvas: inout Canvas) {
    for divider in dividers { canvas.fill(divider, divider.width == 1 ? "│" : "─", .frame) }
    for across in dividers where across.width > 1 {
      let meetsLeft = dividers.contains { $0.width == 1 && $0.maxX == across.x && $0.maxY > across.y }
      if meetsLeft { canvas.write("├", x: across.x - 1, y: across.y, in: canvas.area, .frame) }
    }
  }
}
