import TimelineModel

/// The open article, what the analysis says of it, and where the reader is in it.
public struct ArticlePane: Equatable, Sendable {
  public let article: Article
  public let findings: Findings
  /// Places of the article's events in the timeline of the whole archive.
  public let ordinals: [Event.ID: Int]
  /// Tells without a look at all their words that two states of the pane show the same article.
  private let opening = Opening()
  /// The event whose passage is lit.
  public internal(set) var event: Event.ID?
  /// The line the reader is on, and the first one shown.
  public internal(set) var position = ListPosition()
  var layout: ArticleLayout
  /// The timeline's event that the pane last turned to; it turns again when that changes.
  var followed: Int?
  /// The line of a list that the pane last turned to.
  var listed: Listed?

  init(
    _ article: Article, _ findings: Findings, _ ordinals: [Event.ID: Int], _ layout: ArticleLayout
  ) {
    self.article = article
    self.findings = findings
    self.ordinals = ordinals
    self.layout = layout
  }

  private final class Opening: Sendable {}

  public static func == (left: Self, right: Self) -> Bool {
    left.event == right.event && left.position == right.position && left.followed == right.followed
      && left.listed == right.listed && left.layout == right.layout
      && (left.opening === right.opening
        || left.article == right.article && left.findings == right.findings
          && left.ordinals == right.ordinals)
  }

  /// The article's events in the order it tells them.
  var events: [Event] { findings.events.sorted { ($0.span, $0.id) < ($1.span, $1.id) } }

  var litEvent: Event? { findings.events.first { $0.id == event } }

  /// Which of the article's events is lit, from 1 as the article tells them.
  var placeOfLitEvent: Int? {
    guard let lit = litEvent.map({ ($0.span, $0.id) }) else { return nil }
    return findings.events.reduce(1) { ($1.span, $1.id) < lit ? $0 + 1 : $0 }
  }

  /// Lines of the text as laid out.
  var lineCount: Int { layout.lines.count }

  mutating func move(by lines: Int) { position.move(by: lines, in: lineCount) }
  mutating func move(to line: Int) { position.moveTo(line, in: lineCount) }
  mutating func scroll(by lines: Int, height: Int) {
    position.scroll(by: lines, in: lineCount, height: height)
  }
  mutating func showCursor(height: Int) { position.showCursor(in: lineCount, height: height) }

  /// Lays the text out for another width, or with other notes; the reader stays at the same words.
  mutating func fit(
    width: Int, height: Int, _ characterWidth: CharacterWidth, notes: [ArticleLayout.Note]
  ) {
    guard layout.width != width || layout.notes != notes else { return }
    let here = spanAtCursor
    let line = position.cursor - position.top
    let isAsWide = layout.width == width
    layout = ArticleLayout(article, width: width, characterWidth, notes: notes)
    if let here { position.cursor = layout.lines(of: here).first ?? 0 }
    // A note that comes or goes moves only what stands below it.
    if isAsWide { position.top = max(0, position.cursor - line) }
    showCursor(height: height)
  }

  private var spanAtCursor: Span? {
    layout.lines.indices.contains(position.cursor) ? layout.lines[position.cursor].span : nil
  }

  /// Lights an event's passage and scrolls to it, if it does not show already.
  mutating func turn(to event: Event.ID, height: Int) {
    self.event = event
    guard let span = litEvent?.span else { return }
    let lines = layout.lines(of: span)
    guard let first = lines.first, let last = lines.last else { return }
    position.cursor = first
    if first >= position.top, last < position.top + height { return }
    let lead = min(max(0, height - lines.count) / 3, first)
    position.top = max(0, min(first - lead, layout.lines.count - height))
    showCursor(height: height)
  }

  /// The source whose line the reader is on.
  var sourceAtCursor: Header.Citation? {
    guard layout.lines.indices.contains(position.cursor) else { return nil }
    switch layout.lines[position.cursor].content {
    case .source(let number, _), .link(let number, _): return article.header.sources[number]
    case .blank, .text, .title, .note, .sources: return nil
    }
  }

  /// Scrolls to a passage, and lights the event it tells; to the beginning where none is given.
  mutating func turn(to span: Span?, height: Int) {
    event = span.flatMap { span in events.first { $0.span.overlaps(span) }?.id }
    position.cursor = span.flatMap { layout.lines(of: $0).first } ?? 0
    position.top = max(0, min(position.cursor - height / 3, layout.lines.count - height))
    showCursor(height: height)
  }

  /// The event told on the cursor's line: the lit one if it is, else the first.
  var eventAtCursor: Event.ID? {
    guard let span = spanAtCursor else { return nil }
    let here = events.filter { $0.span.overlaps(span) }
    return here.contains { $0.id == event } ? event : here.first?.id
  }

  /// The event a number of steps after the lit one, as the article tells them.
  func event(_ steps: Int) -> Event.ID? {
    let events = events
    guard let here = events.firstIndex(where: { $0.id == event }) else { return events.first?.id }
    return events.indices.contains(here + steps) ? events[here + steps].id : nil
  }
}
