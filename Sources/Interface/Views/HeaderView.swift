import TimelineModel

/// The top line: what archive, which years, how much of it shows, and the filter in words.
struct HeaderView: View, Equatable {
  let title: String
  let period: String
  let events: String
  let articles: String
  let filter: String
  /// What the main pane shows, when it is not the timeline.
  let view: String

  init(_ browser: Browser) {
    let counts = Counts(browser.language)
    let index = browser.index
    title = browser.title
    filter = browser.filterWords
    view = Phrases.name(of: browser.perspective).map { " · " + $0[browser.language] } ?? ""
    guard browser.isLoaded, index.count > 0 else {
      (period, events, articles) = ("", "", "")
      return
    }
    let shown = browser.selection.count
    events = filter.isEmpty ? counts.events(index.count) : counts.events(shown, of: index.count)
    let told = browser.perspective == .articles ? browser.articleLines?.count : nil
    articles =
      filter.isEmpty
      ? " · " + counts.articles(index.articleCount) : told.map { " · " + counts.articles($0) } ?? ""
    period = Self.period(index)
  }

  /// The years that hold nearly all events.
  private static func period(_ index: TimelineIndex) -> String {
    guard let years = index.usualYears else { return "" }
    let (first, last) = (years.lowerBound, years.upperBound)
    return first == last ? "\(first)" : "\(first)–\(last)"
  }

  func draw(in area: Rect, on canvas: inout Canvas) {
    let room = area.inset(left: 1, right: 1)
    let layout = TextLayout(canvas.characterWidth)
    var left = TextLine(title, .title).adding("  " + period, .dim).adding(view, .heading)
    var right = TextLine(events, .plain).adding(articles, .dim)
    if left.width(canvas.characterWidth) + right.width(canvas.characterWidth) + 2 > room.width {
      right = TextLine(events, .plain)
    }
    let rightWidth = right.width(canvas.characterWidth)
    let wanted = filter.isEmpty ? 0 : min(layout.width(of: filter) + 7, room.width / 2)
    if left.width(canvas.characterWidth) + rightWidth + wanted + 2 > room.width {
      left = TextLine(title, .title).adding(view, .heading)
    }
    if left.width(canvas.characterWidth) + rightWidth + wanted + 2 > room.width, !filter.isEmpty {
      left = TextLine()
    }
    let end = canvas.write(left, x: room.x, y: room.y, in: room.inset(right: rightWidth + 2))
    canvas.writeRight(right, y: room.y, in: room)
    guard !filter.isEmpty else { return }
    let start = left.isEmpty ? room.x : end + 3
    let space = room.width - rightWidth - (start - room.x) - 2
    let words = layout.truncated(filter, to: space - 4)
    canvas.write(
      TextLine("▽ ", .included).adding(words, .included, .bold).adding(" ✕", .excluded), x: start, y: room.y,
      in: room)
  }
}
