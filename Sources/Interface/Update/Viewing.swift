import TimelineModel

/// Choosing what the main pane shows of the selection, and moving in it.
extension Browser {
  /// Shows the selection so; the same once more goes back to the timeline.
  mutating func show(_ asked: Perspective) {
    perspective = perspective == asked ? .timeline : asked
    focusOn(.timeline)
    sideways[.timeline] = nil
    chartDay = nil
    switch perspective {
    case .timeline: break
    case .lanes: startLanes()
    case .figures: break
    case .articles, .quotes: listFollowed = nil
    }
  }

  /// What moves lines in the main pane.
  mutating func moveInView(by rows: Int) {
    switch perspective {
    case .timeline: choose(row: position.cursor + rows)
    case .lanes: lanesPane.position.move(by: rows, in: lanesPane.rowCount)
    case .figures: goToClaim(figuresPane.cursor + rows)
    case .articles, .quotes: moveInList(toRow: max(0, min(listCursor + rows, listCount - 1)))
    }
  }

  mutating func moveInView(toRow row: Int) {
    switch perspective {
    case .timeline:
      leaveTrail()
      choose(row: row)
    case .lanes: lanesPane.position.moveTo(row, in: lanesPane.rowCount)
    case .figures: goToClaim(row)
    case .articles, .quotes: moveInList(toRow: row)
    }
  }

  /// Brings what shows into its room, and asks for what is missing.
  mutating func prepareView(in room: Rect) -> [Effect] {
    if chartFollowed != chosenOrdinal {
      chartFollowed = chosenOrdinal
      chartDay = nil
    }
    switch perspective {
    case .timeline: break
    case .lanes: prepareLanes(height: LanesView.list(of: room).height)
    case .figures: return prepareFigures()
    case .articles: return prepareArticles(height: room.height)
    case .quotes: return prepareQuotes(height: room.height)
    }
    return []
  }

  /// A click in the main pane, at a place counted from its corner.
  mutating func pressView(_ place: Point, _ room: Rect) {
    switch perspective {
    case .timeline: break
    case .lanes: pressLanes(place, room)
    case .figures: pressFigures(place, room)
    case .articles, .quotes: pressList(place, room)
    }
  }

  /// The selection has changed: what was worked out from it is to be worked out anew.
  mutating func forgetViews() {
    lanesPane.lanes = nil
    figuresPane.shown = nil
    articlesPane.selected = nil
    quotesPane.articles = nil
  }

  /// Another archive, or another state of it: nothing that knew the old one's numbers may stay.
  mutating func forgetArticles() {
    articleIndex = nil
    figuresPane = FiguresPane()
    articlesPane = ArticlesPane()
    quotesPane = QuotesPane()
    listFollowed = nil
  }

  // MARK: Charts

  /// A number of columns to the side; beyond the last one the chart goes on to the next stretch.
  mutating func moveInChart(by columns: Int) {
    if perspective == .figures { return goToClaim(figuresPane.cursor + columns) }
    guard let room = rooms.timeline, let scale = lanesScale(in: room), let day = dayLookedAt else { return }
    let bar = scale.bar(ofDay: day.dayNumber) + columns
    let inside = min(max(bar, 0), scale.barCount - 1)
    var next = CalendarDate(dayNumber: scale.bounds[inside])
    if zoom != .years, bar < 0 { next = next.adding(days: -1) }
    if zoom != .years, bar >= scale.barCount { next = CalendarDate(dayNumber: scale.bounds[scale.barCount]) }
    lookAt(next)
  }

  /// To the next unit of time, whether or not anything happened in it.
  mutating func stepInChart(_ steps: Int, _ unit: TimeUnit) {
    if perspective == .figures { return stepInFigures(steps, unit) }
    guard var day = dayLookedAt else { return }
    for _ in 0..<min(abs(steps), 10_000) {
      day = steps > 0 ? unit.next(after: day) : unit.start(of: unit.start(of: day).adding(days: -1))
    }
    lookAt(day)
  }

  /// Looks at a day among those that events are known of.
  private mutating func lookAt(_ day: CalendarDate) {
    let dated = index.datedCount
    guard dated > 0 else { return }
    let (first, last) = (index.earliest[0], index.earliest[dated - 1])
    if day.dayNumber < first { say(Phrases.noEarlier) }
    if day.dayNumber > last { say(Phrases.noLater) }
    chartDay = CalendarDate(dayNumber: min(max(day.dayNumber, first), last))
  }

  private mutating func pressLanes(_ place: Point, _ room: Rect) {
    let list = LanesView.list(of: room)
    let row = lanesPane.position.top + place.y - (list.y - room.y)
    guard row >= lanesPane.position.top, row < lanesPane.rowCount, let scale = lanesScale(in: room) else {
      return
    }
    let before = (lanesPane.position.cursor, dayLookedAt)
    lanesPane.position.cursor = row
    let x = room.x + place.x
    guard x >= scale.x, x < scale.x + scale.width else { return }
    lookAt(scale.day(atX: x))
    // A second click on a cell opens it.
    if before == (row, dayLookedAt) { openCell() }
  }

  /// To the first event of the cell; from an empty cell to the nearest one that has any.
  mutating func openCell() {
    if perspective == .figures { return openListed() }
    guard let cell = cellAtCursor else {
      say(Phrases.noEvent)
      return
    }
    guard let first = cell.events.first else {
      goToNearestCell(from: cell.days)
      return
    }
    perspective = .timeline
    jump(toRow: selection.row(ofOrdinal: Int(first)))
  }

  private mutating func goToNearestCell(from days: DaySet) {
    let events = lanesPane.lanes?.value.events(ofRow: lanesPane.position.cursor) ?? []
    guard let first = days.earliest, let last = days.latest else { return }
    let after = events.partitioningIndex { index.earliest[Int($0)] > last.dayNumber }
    let candidates = [after - 1, after].filter(events.indices.contains).map {
      index.earliest[Int(events[$0])]
    }
    .filter { $0 < Int32.max }
    func distance(_ day: Int32) -> Int {
      Int(day < first.dayNumber ? first.dayNumber - day : day - last.dayNumber)
    }
    guard let nearest = candidates.min(by: { distance($0) < distance($1) }) else {
      say(Phrases.noEvent)
      return
    }
    let day = CalendarDate(dayNumber: nearest)
    lookAt(day)
    say(Phrases.nothingThen(When(days), nearest: When(day)))
  }

  /// The next list of rows: another facet's.
  mutating func stepToRows(_ steps: Int) {
    if perspective == .figures { return stepToSeries(steps) }
    let facets = Facet.allCases
    guard let here = facets.firstIndex(of: lanesPane.facet) else { return }
    showLanes(of: facets[((here + steps) % facets.count + facets.count) % facets.count])
  }
}
