import TimelineModel

/// A framed box over the screen: help, reasons, problems or an actor's card.
struct OverlayBox: View {
  let overlay: Overlay
  private let title: String
  /// What looks for something in the help.
  private let findKey: String?
  /// Sources to choose from.
  private let sourceCount: Int
  /// Whether there are several cards, and what shows the next.
  private let cardKey: String?
  private let lines: [TextLine]
  private let frame: Rect
  /// Empty lines above and below the text, and columns beside it: none where there are few.
  private let padding: Size
  private let language: ScreenLanguage

  init(_ overlay: Overlay, _ browser: Browser) {
    self.overlay = overlay
    sourceCount = browser.sourceList?.sources.count ?? 0
    language = browser.language
    findKey = browser.keyMap.key(of: .search)?.shown(in: language)
    cardKey =
      browser.actorsInCards.isEmpty ? nil : browser.keyMap.key(of: .cardsHere)?.shown(in: language) ?? ""
    let isNarrow = browser.size.width < 60
    let isLow = browser.size.height < 16
    padding = Size(isNarrow ? 1 : 2, isLow ? 1 : 2)
    let margin = Size(isNarrow ? 0 : 4, isLow ? 1 : 2)
    let most = Size(max(1, browser.size.width - margin.width), max(3, browser.size.height - margin.height))
    let isWide = overlay.kind == .help && most.width >= 120
    let wanted = isWide ? 136 : overlay.kind == .why || overlay.kind == .card ? 66 : 84
    // A margin too narrow to read anything in is taken too.
    let isFull = browser.size.width - min(most.width, wanted) < Self.leastMargin * 2
    let width = isFull ? browser.size.width : min(most.width, wanted)
    let inner = max(1, width - 2 * padding.width)
    switch overlay.kind {
    case .help:
      title = Phrases.keys[language] + (overlay.find.isEmpty ? "" : " ⌕ " + overlay.find)
      lines = HelpText(browser).lines(width: inner)
    case .why:
      let text = browser.explainedEvent.map { WhyText($0, browser) }
      title = text?.title ?? Phrases.noEvent[language]
      lines = text?.lines(width: inner) ?? []
    case .card:
      switch browser.card {
      case .actors(let card):
        let text = ActorCardText(card, browser)
        (title, lines) = (text.title, text.lines(width: inner))
      case .place(let card):
        let text = PlaceCardText(card, browser)
        (title, lines) = (text.title, text.lines(width: inner))
      case nil: (title, lines) = ("", [])
      }
    case .sources:
      title = Phrases.chooseSource[language]
      lines = browser.sourceList?.lines(width: inner, browser.characterWidth) ?? []
    case .problems:
      title = Phrases.problems[language]
      lines = ProblemsText(browser.problems, language).lines(width: inner, browser.characterWidth)
    }
    let height = min(most.height, lines.count + 2 * padding.height)
    let middle = isLow ? max(0, (browser.size.height - 1 - height) / 2) : (browser.size.height - height) / 2
    let y = overlay.kind == .why ? Self.y(offChosen: browser, height: height) ?? middle : middle
    frame = Rect(x: (browser.size.width - width) / 2, y: y, width: width, height: height)
  }

  /// Columns beside a box that still show something.
  private static let leastMargin = 4

  /// Where a box leaves the chosen event's line to be read: as near below it as can be, else above; nil where the middle
  /// does, or where there is no room.
  private static func y(offChosen browser: Browser, height: Int) -> Int? {
    guard browser.perspective == .timeline, let timeline = browser.rooms.timeline,
      browser.chosenOrdinal != nil
    else { return nil }
    let line = timeline.y + browser.chosenLine
    let middle = (browser.size.height - height) / 2
    if line < middle || line >= middle + height { return nil }
    if line + 1 + height < browser.size.height { return line + 1 }
    return line - height >= 1 ? line - height : nil
  }

  private var room: Rect {
    frame.inset(left: padding.width, top: padding.height, right: padding.width, bottom: padding.height)
  }

  /// Whether a place is in the box, above its foot.
  func holds(_ point: Point) -> Bool { frame.contains(point) && point.y < frame.maxY - 1 }

  /// The source whose lines are under a place, by number.
  func source(at point: Point) -> Int? {
    guard overlay.kind == .sources, room.contains(point) else { return nil }
    let line = overlay.top + point.y - room.y
    return line < lines.count && line % SourceList.linesEach < 2 ? line / SourceList.linesEach : nil
  }

  /// Lines that show at a time.
  var pageHeight: Int { max(1, room.height) }

  /// Lines that can be scrolled to beyond those shown first.
  var hiddenLineCount: Int { max(0, lines.count - room.height) }

  func draw(in area: Rect, on canvas: inout Canvas) {
    canvas.fill(frame.inset(left: -1, right: -1), " ")
    drawFrame(on: &canvas)
    for (number, line) in lines.dropFirst(overlay.top).prefix(room.height).enumerated() {
      canvas.write(line, x: room.x, y: room.y + number, in: room)
    }
    canvas.cursor = Point(room.x, room.y)
  }

  private func drawFrame(on canvas: inout Canvas) {
    let (left, right, top, bottom) = (frame.x, frame.maxX - 1, frame.y, frame.maxY - 1)
    canvas.fill(frame.line(0), "─", .frame)
    canvas.fill(frame.line(frame.height - 1), "─", .frame)
    canvas.fill(Rect(x: left, y: top, width: 1, height: frame.height), "│", .frame)
    canvas.fill(Rect(x: right, y: top, width: 1, height: frame.height), "│", .frame)
    for (corner, x, y) in [("┌", left, top), ("┐", right, top), ("└", left, bottom), ("┘", right, bottom)] {
      canvas.write(corner, x: x, y: y, in: frame, .frame)
    }
    canvas.write(
      TextLine(" \(title) ", .focusedHeading), x: left + 2, y: top, in: frame.inset(right: 2))
    var foot = TextLine(" Esc ", .key).adding(Phrases.closes[language] + " ", .hint)
    if overlay.kind == .help, let key = findKey {
      foot = TextLine(" \(key) ", .key).adding(Phrases.finds[language] + " ", .hint) + foot
    }
    if let cardKey {
      foot = TextLine(" ← → \(cardKey) ", .key).adding(Phrases.nextCard[language] + " ", .hint) + foot
    }
    if overlay.kind == .sources {
      foot =
        TextLine(" ⏎ 1–\(min(9, sourceCount)) ", .key).adding(Phrases.opens[language], .hint).adding(
          "  y ", .key
        )
        .adding(Phrases.copies[language] + " ", .hint) + foot
    }
    if hiddenLineCount > 0 {
      let last = min(overlay.top + room.height, lines.count)
      foot = foot.adding(" ↑↓ ", .key).adding(Phrases.scrolls[language], .hint)
      let counted = foot.adding(" · \(last)/\(lines.count) ", .dim)
      let isRoom = counted.width(canvas.characterWidth) <= frame.width - 4
      foot = isRoom ? counted : foot.adding(" ", .hint)
    }
    canvas.writeRight(foot, y: bottom, in: frame.inset(left: 2, right: 2))
  }
}

/// Problems as lines: what and where, then why, then what to do.
struct ProblemsText {
  let problems: [Problem]
  let language: ScreenLanguage

  init(_ problems: [Problem], _ language: ScreenLanguage) {
    self.problems = problems
    self.language = language
  }

  func lines(width: Int, _ characterWidth: CharacterWidth) -> [TextLine] {
    let layout = TextLayout(characterWidth)
    if problems.isEmpty {
      return layout.wrapped(Phrases.noProblems[language], to: width).map { TextLine($0) }
    }
    var lines: [TextLine] = []
    for problem in problems {
      if !lines.isEmpty { lines.append(TextLine()) }
      let head = place(of: problem).map { "\($0): \(problem.what[language])" } ?? problem.what[language]
      lines += layout.wrapped(head, to: width).map { TextLine($0, Self.role(problem.severity)) }
      lines += indented(problem.why?[language], mark: "", .plain, layout, width)
      lines += indented(problem.advice?[language], mark: "→ ", .hint, layout, width)
    }
    return lines
  }

  private func indented(
    _ text: String?, mark: String, _ role: Role, _ layout: TextLayout, _ width: Int
  ) -> [TextLine] {
    guard let text else { return [] }
    return layout.wrapped(mark + text, to: max(1, width - 2)).map { TextLine("  " + $0, role) }
  }

  static func role(_ severity: Problem.Severity) -> Role {
    switch severity {
    case .note: .notice
    case .warning: .warning
    case .error: .error
    }
  }
}
