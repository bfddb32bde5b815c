import TimelineModel

/// The top line: what archive, which years, how much of it shows, and the filter in words.
struct HeaderView: View, Equatable {
  private let title: String
  private let language: ScreenLanguage
  private let years: ClosedRange<Int>?
  private let eventCount: Int
  private let articleCount: Int
  private let shownCount: Int
  private let filter: Filter
  /// The filter in words.
  private let filterWords: String
  private let perspective: Perspective
  /// Articles in the list, where they or their quotes are listed.
  private let listedCount: Int?

  init(_ browser: borrowing Browser) {
    title = browser.title
    language = browser.language
    years = browser.index.usualYears
    eventCount = browser.index.shownCount
    articleCount = browser.index.articleCount
    shownCount = browser.selection.count
    filter = browser.filter
    filterWords = browser.filterWords
    perspective = browser.perspective
    listedCount =
      switch perspective {
      case .articles: browser.articleLines?.count
      case .quotes: browser.quotesPane.articles?.value.ones
      case .timeline, .lanes, .figures: nil
      }
  }

  /// The years that hold nearly all events.
  private var period: String {
    let period = years.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" } ?? ""
    // Some archives are called by their years.
    return title.contains(period) ? "" : "  " + period
  }

  private var events: String {
    if eventCount == 0 { return "" }
    let counts = Counts(language)
    return filter.isEmpty ? counts.events(eventCount) : counts.events(shownCount, of: eventCount)
  }

  private var articles: String {
    if eventCount == 0 { return "" }
    let count = filter.isEmpty ? articleCount : listedCount
    return count.map { " · " + Counts(language).articles($0) } ?? ""
  }

  func draw(in area: Rect, on canvas: inout Canvas) {
    let room = area.inset(left: 1, right: 1)
    let view = Phrases.name(of: perspective).map { " · " + $0[language] } ?? ""
    let filter = filterWords
    let layout = TextLayout(canvas.characterWidth)
    var left = TextLine(title, .title).adding(period, .dim).adding(view, .heading)
    var right = TextLine(events, .plain).adding(articles, .dim)
    if left.width(canvas.characterWidth) + right.width(canvas.characterWidth) + 2 > room.width {
      right = TextLine(events, .plain)
    }
    let wanted = filter.isEmpty ? 0 : min(layout.width(of: filter) + 7, room.width / 2)
    func isTooWide() -> Bool {
      left.width(canvas.characterWidth) + right.width(canvas.characterWidth) + wanted + 2 > room.width
    }
    if isTooWide() { left = TextLine(title, .title).adding(view, .heading) }
    if !filter.isEmpty {
      // Which view it is says more than whose, and than how many articles it is out of.
      if isTooWide() { left = TextLine(String(view.dropFirst(3)), .heading) }
      if isTooWide() { right = TextLine(events, .plain) }
      if isTooWide() { left = TextLine() }
    }
    let rightWidth = right.width(canvas.characterWidth)
    if filter.isEmpty, left.width(canvas.characterWidth) + rightWidth + 2 > room.width {
      // Which view it is says more than whose.
      left =
        view.isEmpty
        ? TextLine(wholeWords(of: title, in: room.width - rightWidth - 2, layout), .title)
        : TextLine(String(view.dropFirst(3)), .heading)
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

  /// As many words as there is room for: years in a name are not cut to others.
  private func wholeWords(of text: String, in room: Int, _ layout: TextLayout) -> String {
    var words = text.split(separator: " ")
    while words.count > 1, layout.width(of: words.joined(separator: " ")) > room { words.removeLast() }
    return words.joined(separator: " ")
  }
}
