import TimelineModel

/// A line between panes that the mouse can move.
enum Divider: Hashable, Sendable { case actors, timeline, across }

/// What a press of the mouse takes hold of: it follows the hand, also where that slips away from it.
enum Held: Hashable, Sendable {
  case divider(Divider)
  case strip
}

extension Rooms {
  /// The line that can be moved at a place.
  func divider(at point: Point) -> Divider? {
    if besideActors?.contains(point) ?? false { return .actors }
    if divider?.contains(point) ?? false { return .timeline }
    return across?.contains(point) ?? false ? .across : nil
  }
}

/// Giving a pane more of the room that it shares with others.
extension Browser {
  /// Makes the pane with the focus larger by a number of steps, or smaller.
  mutating func resizePane(by steps: Int) {
    let before = rooms
    sizePane(by: steps, in: before)
    if notice == nil, rooms == before { say(steps > 0 ? Phrases.noLarger : Phrases.noSmaller) }
  }

  private mutating func sizePane(by steps: Int, in rooms: Rooms) {
    if focus == .actors, rooms.besideActors != nil, let actors = rooms.actors {
      return setActorsWidth(actors.width + 2 * steps)
    }
    guard let timeline = rooms.timeline, let article = rooms.article else {
      say(Phrases.onePane)
      return
    }
    let isBeside = rooms.divider != nil
    let whole = isBeside ? timeline.width + article.width : timeline.height + article.height
    let now = (isBeside ? timeline.width : timeline.height) * 100 / max(1, whole)
    setTimelineShare((timelineShare ?? now) + (focus == .article ? -4 : 4) * steps)
  }

  /// The mouse moves the line that it holds to a place.
  mutating func move(_ divider: Divider, to point: Point, _ rooms: Rooms) {
    if divider == .actors { return setActorsWidth(point.x) }
    guard let timeline = rooms.timeline, let article = rooms.article else { return }
    setTimelineShare(
      divider == .across
        ? (point.y - timeline.y) * 100 / max(1, timeline.height + article.height + 1)
        : (point.x - timeline.x) * 100 / max(1, timeline.width + article.width + 1))
  }

  private mutating func setActorsWidth(_ width: Int) {
    actorsWidth = min(max(width, Rooms.leastActors), size.width / 2)
  }

  private mutating func setTimelineShare(_ share: Int) {
    timelineShare = min(max(share, Rooms.shares.lowerBound), Rooms.shares.upperBound)
  }
}
