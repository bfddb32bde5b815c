import TimelineModel

extension Browser {
  /// Lines that one page moves in the pane with the focus.
  var pageHeight: Int { max(1, (rooms[focus]?.height ?? 2) - 2) }

  mutating func move(by rows: Int) {
    switch focus {
    case .timeline: moveInView(by: rows)
    case .actors: sidebar.list.move(by: rows)
    case .article:
      article?.move(by: rows)
      followArticle()
    }
  }

  /// To the next pages: what stood last on the one stands first on the other, and nothing is passed over.
  mutating func turnPage(_ pages: Int) {
    guard focus == .timeline, !perspective.isChart, abs(pages) < 100 else {
      return move(by: pages * pageHeight)
    }
    for _ in 0..<abs(pages) {
      switch perspective {
      case .timeline:
        let next = page(of: lines, after: position, pages > 0)
        position.top = next.top
        choose(row: next.cursor)
      case .articles:
        guard let lines = articleLines else { return }
        let next = page(of: lines, after: articlesPane.position, pages > 0)
        articlesPane.position.top = next.top
        moveInList(toRow: next.cursor)
      case .quotes:
        let next = page(of: QuoteLines(rows: quotesPane.rows), after: quotesPane.position, pages > 0)
        quotesPane.position.top = next.top
        moveInList(toRow: next.cursor)
      case .lanes, .figures: break
      }
    }
  }

  /// The page after one, or before it; with the cursor as far down on it as it was, but inside.
  func page(of lines: some GroupedLines, after here: ListPosition, _ isForward: Bool) -> ListPosition {
    let height = rooms.timeline?.height ?? 2
    let top = lines.page(isForward, from: here.top, height: height)
    // On the first page and the last there is only the cursor to be moved.
    if top == here.top { return ListPosition(cursor: isForward ? max(0, lines.count - 1) : 0, top: top) }
    let margin = height >= 8 ? 2 : 0
    let last = lines.lastRow(from: top, height: height)
    let first = top == 0 ? 0 : top + margin
    let cursor = min(max(here.cursor + top - here.top, first), max(top, last - margin))
    return ListPosition(cursor: cursor, top: top)
  }

  mutating func moveTo(row: Int) {
    switch focus {
    case .timeline: moveInView(toRow: row)
    case .actors: sidebar.list.move(to: row)
    case .article:
      article?.move(to: row)
      followArticle()
    }
  }

  /// Chooses an event of the selection.
  mutating func choose(row: Int) {
    position.moveTo(row, in: selection.count)
    anchor = chosenOrdinal
  }

  /// Chooses an event, or the one nearest to it in time when the filter hides it.
  mutating func chooseNearest(to ordinal: Int) {
    let after = selection.row(ofOrdinal: ordinal)
    position.moveTo(after, in: selection.count)
    guard let next = selection.ordinal(atRow: after), next != ordinal,
      let before = selection.ordinal(atRow: after - 1)
    else { return }
    let here = Int(index.earliest[ordinal])
    if here - Int(index.earliest[before]) < Int(index.earliest[next]) - here { position.cursor = after - 1 }
  }

  /// Chooses an event far away: what is left behind can be gone back to, and it stands well inside the pane.
  mutating func jump(toRow row: Int) {
    leaveTrail()
    choose(row: row)
    guard let room = rooms.timeline, !visibleOrdinals.contains(chosenOrdinal ?? -1) else { return }
    position.top = lines.top(showing: position.cursor, atLine: max(1, room.height / 3))
  }

  mutating func leaveTrail() {
    if let chosenOrdinal { trail.leave(place(of: chosenOrdinal)) }
  }

  func place(of ordinal: Int) -> Trail.Place { Trail.Place(ordinal: ordinal, event: entries[ordinal]?.id) }

  mutating func goBack() {
    guard let here = chosenOrdinal, let place = trail.back(from: place(of: here)) else {
      say(Phrases.noWayBack)
      return
    }
    chooseNearest(to: place.ordinal)
    anchor = chosenOrdinal
  }

  mutating func goForward() {
    guard let here = chosenOrdinal, let place = trail.forward(from: place(of: here)) else {
      say(Phrases.noWayForward)
      return
    }
    chooseNearest(to: place.ordinal)
    anchor = chosenOrdinal
  }

  /// To the first event of the next or previous unit that has any.
  mutating func step(_ steps: Int, _ unit: TimeUnit) {
    if perspective == .figures || perspective == .lanes && (unit != .day || zoom.unit == .day) {
      return stepInChart(steps, unit)
    }
    if perspective.isList { return stepInList(steps, unit) }
    if unit == zoom.span { leaveTrail() }
    for _ in 0..<abs(steps) {
      guard steps > 0 ? stepForward(unit) : stepBackward(unit) else { return }
    }
  }

  private mutating func stepForward(_ unit: TimeUnit) -> Bool {
    guard let here = chosenOrdinal else { return false }
    let day = CalendarDate(dayNumber: index.earliest[here])
    let isUndated = index.earliest[here] == Int32.max
    let row =
      isUndated
      ? selection.count : selection.row(ofOrdinal: index.firstOrdinal(onOrAfter: unit.next(after: day)))
    guard row < selection.count else {
      say(Phrases.noLater)
      return false
    }
    choose(row: row)
    return true
  }

  private mutating func stepBackward(_ unit: TimeUnit) -> Bool {
    guard let here = chosenOrdinal else { return false }
    let start = firstRow(ofUnitAround: here, unit)
    guard let before = selection.ordinal(atRow: start - 1) else {
      choose(row: start)
      say(Phrases.noEarlier)
      return false
    }
    choose(row: firstRow(ofUnitAround: before, unit))
    return true
  }

  /// The first row of the unit an event lies in; undated events are a unit.
  private func firstRow(ofUnitAround ordinal: Int, _ unit: TimeUnit) -> Int {
    let day = CalendarDate(dayNumber: index.earliest[ordinal])
    let start = index.earliest[ordinal] == Int32.max ? day : unit.start(of: day)
    return selection.row(ofOrdinal: index.firstOrdinal(onOrAfter: start))
  }

  /// To the first event that may have happened on these days, or the nearest one.
  mutating func go(to when: When) {
    guard let first = when.earliest ?? when.latest else { return }
    let datedRows = selection.row(ofOrdinal: index.datedCount)
    guard datedRows > 0 else {
      say(Phrases.nothingPasses)
      return
    }
    jump(toRow: min(selection.row(ofOrdinal: index.firstOrdinal(onOrAfter: first)), datedRows - 1))
    guard let ordinal = chosenOrdinal else { return }
    let extent = index.extent(of: ordinal)
    if !extent.days.overlaps(when.days.hull) { say(Phrases.nothingThen(when, nearest: extent)) }
  }
}
