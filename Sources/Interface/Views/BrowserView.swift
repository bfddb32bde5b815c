import TimelineModel

/// The whole screen.
public struct BrowserView {
  private var painter: Painter?

  public init() {}

  /// The screen of a state, drawn on a canvas of its size.
  public static func canvas(of browser: Browser) -> Canvas {
    var view = BrowserView()
    return view.canvas(of: browser)
  }

  /// The screen of a state. What is as in the last one is not drawn again.
  public mutating func canvas(of browser: Browser) -> Canvas {
    var painter =
      painter.take().flatMap { $0.canvas.size == browser.size ? $0 : nil }
      ?? Painter(browser.size, browser.characterWidth)
    Self.paint(browser, &painter)
    self.painter = painter
    return painter.canvas
  }

  /// Whether a line of the screen asked for last may be otherwise than in the one before: most keys leave most lines
  /// alone, and whoever shows them need not look there.
  public func isDrawn(line y: Int) -> Bool { painter?.isDrawn[y] ?? true }

  private static func paint(_ browser: Browser, _ painter: inout Painter) {
    let rooms = browser.rooms
    let isBlank = painter.begin(rooms, covered: browser.overlay != nil)
    guard !rooms.isTooSmall else {
      painter.draw(in: painter.canvas.area) { drawTooSmall(browser, on: &$0) }
      return
    }
    if isBlank { painter.draw(in: painter.canvas.area) { drawDividers(rooms.dividers, on: &$0) } }
    painter.paint(HeaderView(browser), in: rooms.header)
    if let room = rooms.strip { painter.paint(StripView(browser), in: room) }
    if let room = rooms.actors { painter.paint(SidebarView(browser), in: room) }
    if let room = rooms.timeline { paintMain(browser, in: room, &painter) }
    if let room = rooms.article { painter.paint(ArticleView(browser), in: room) }
    if let room = rooms.why { painter.paint(WhyView(browser), in: room) }
    if let overlay = browser.overlay {
      painter.draw(in: painter.canvas.area) { OverlayBox(overlay, browser).draw(in: $0.area, on: &$0) }
    }
    BottomLine.paint(browser, in: rooms.bottom, &painter)
  }

  private static func paintMain(_ browser: Browser, in room: Rect, _ painter: inout Painter) {
    switch browser.perspective {
    case .timeline: TimelineView.paint(browser, in: room, &painter)
    case .lanes: painter.paint(LanesView(browser), in: room)
    case .figures: painter.paint(FiguresView(browser), in: room)
    case .articles: painter.paint(ArticlesView(browser), in: room)
    case .quotes: painter.paint(QuotesView(browser), in: room)
    }
  }

  private static func drawTooSmall(_ browser: Browser, on canvas: inout Canvas) {
    let area = canvas.area
    let text = Phrases.tooSmall(Rooms.least)[browser.language]
    let lines = TextLayout(browser.characterWidth).wrapped(text, to: max(1, area.width))
    for (number, line) in lines.enumerated() {
      canvas.write(line, x: area.x, y: area.y + number, in: area, .warning)
    }
  }

  /// Lines between rooms, joined where they meet.
  private static func drawDividers(_ dividers: [Rect], on canvas: inout Canvas) {
    for divider in dividers { canvas.fill(divider, divider.width == 1 ? "│" : "─", .frame) }
    for across in dividers where across.width > 1 {
      let meetsLeft = dividers.contains { $0.width == 1 && $0.maxX == across.x && $0.maxY > across.y }
      if meetsLeft { canvas.write("├", x: across.x - 1, y: across.y, in: canvas.area, .frame) }
    }
  }
}
