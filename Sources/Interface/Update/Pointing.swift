import TimelineModel

extension Browser {
  /// What the mouse did: a click chooses, the wheel scrolls the pane under it, the strip is a ruler, and the wheel
  /// looks nearer there.
  mutating func point(_ mouse: Mouse) -> [Effect] {
    let rooms = rooms
    guard isLoaded, !rooms.isTooSmall else { return [] }
    switch mouse.kind {
    case .press: return press(at: mouse.at, rooms)
    case .drag:
      switch held {
      case .divider(let divider): move(divider, to: mouse.at, rooms)
      case .strip: if let strip = rooms.strip { drag(over: strip, to: mouse.at) }
      case nil: break
      }
    case .wheelUp: return scroll(-3, at: mouse.at, rooms)
    case .wheelDown: return scroll(3, at: mouse.at, rooms)
    case .release: held = nil
    }
    return []
  }

  private mutating func press(at point: Point, _ rooms: Rooms) -> [Effect] {
    notice = nil
    if rooms.bottom.contains(point) {
      guard prompt == nil, let command = HintBar(self).command(atX: point.x) else { return [] }
      return perform(command)
    }
    held = nil
    if let overlay { return press(OverlayBox(overlay, self), at: point) }
    prompt = nil
    held = rooms.divider(at: point).map { .divider($0) }
    if rooms.header.contains(point) { return isOnFilter(point, rooms.header) ? liftFilters() : [] }
    if let strip = rooms.strip, strip.contains(point) {
      held = .strip
      press(strip: strip, at: point)
    } else if let pane = rooms.shown.first(where: { rooms[$0]?.contains(point) ?? false }) {
      let wasFocused = focus == pane
      focusOn(pane)
      if let room = rooms[pane] {
        press(pane, Point(point.x - room.x, point.y - room.y), room, wasFocused: wasFocused)
      }
    }
    return []
  }

  /// Whether the filter's words, or the cross behind them, stand at a place in the header.
  private func isOnFilter(_ point: Point, _ header: Rect) -> Bool {
    var canvas = Canvas(Size(size.width, header.maxY), characterWidth)
    HeaderView(self).draw(in: header, on: &canvas)
    return canvas.size.width > point.x && [.included, .excluded].contains(canvas[point.x, point.y].role)
  }

  /// A click beside a box closes it, and so does one on its foot, which says what does; on the source that is chosen
  /// already it does what Enter does.
  private mutating func press(_ box: OverlayBox, at point: Point) -> [Effect] {
    guard box.holds(point) else {
      overlay = nil
      prompt = nil
      return []
    }
    guard let number = box.source(at: point), let list = sourceList else { return [] }
    if list.chosen == number { return perform(.open) }
    sourceList?.chosen = number
    return []
  }

  /// A click in a pane, at a place counted from its corner.
  private mutating func press(_ pane: Pane, _ place: Point, _ room: Rect, wasFocused: Bool) {
    switch pane {
    case .timeline where perspective != .timeline: pressView(place, room)
    case .timeline:
      let lines = lines.lines(from: position.top, height: room.height)
      guard lines.indices.contains(place.y) else { return }
      switch lines[place.y] {
      // As on a name: a click on what is chosen already does what Enter does.
      case .event(let row) where wasFocused && row == position.cursor: open()
      case .event(let row): choose(row: row)
      case .heading(let heading): choose(row: self.lines.rows(under: heading).lowerBound)
      }
    case .actors:
      if place.y == 0 { return stepToFacet(1) }
      let row = sidebar.list.position.top + place.y - 1
      guard sidebar.list.order.indices.contains(row) else { return }
      // A click on the name that is chosen already does what Enter does there.
      let isChosen = wasFocused && row == sidebar.list.position.cursor
      sidebar.list.position.cursor = row
      if isChosen || place.x < 3 { chooseValue { $0.toggleIncluded($1) } }
    case .article:
      let line = (article?.position.top ?? 0) + place.y - 1
      guard place.y > 0 else { return }
      article?.move(to: line)
      followArticle()
    }
  }

  private mutating func scroll(_ rows: Int, at point: Point, _ rooms: Rooms) -> [Effect] {
    if overlay != nil {
      overlay?.top += rows
      return []
    }
    if let strip = rooms.strip, strip.contains(point) { return zoom(by: rows < 0 ? 1 : -1) }
    if let room = rooms.actors, room.contains(point) {
      sidebar.list.scroll(by: rows, height: room.height - 1)
    } else if let room = rooms.article, room.contains(point), article != nil {
      article?.scroll(by: rows, height: ArticleView.textRoom(room).height)
    } else if let room = rooms.timeline, room.contains(point) {
      if perspective == .timeline {
        scrollTimeline(rows, height: room.height)
      } else {
        moveInView(by: rows)
      }
    }
    return []
  }

  /// Scrolls the timeline; the chosen event goes along only when it would be left outside.
  private mutating func scrollTimeline(_ rows: Int, height: Int) {
    let lowest = lines.top(showing: max(0, selection.count - 1), atLine: max(1, height - 1))
    position.top = max(0, min(position.top + rows, lowest))
    let shown = lines.lines(from: position.top, height: height).compactMap { line in
      if case .event(let row) = line { row } else { nil }
    }
    let inner = shown.count > 6 ? shown.dropFirst(2).dropLast(2) : shown[...]
    guard let first = inner.first, let last = inner.last else { return }
    if position.cursor < first, position.top > 0 { choose(row: first) }
    if position.cursor > last, position.top < lowest { choose(row: last) }
  }
}
