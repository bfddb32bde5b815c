import TimelineModel

/// Giving the timeline or the article more of their common room.
extension Browser {
  /// Makes the pane with the focus larger by a number of steps, or smaller.
  mutating func resizePane(by steps: Int) {
    let rooms = rooms
    guard let timeline = rooms.timeline, let article = rooms.article else {
      say(Phrases.onePane)
      return
    }
    let isBeside = rooms.divider != nil
    let whole = isBeside ? timeline.width + article.width : timeline.height + article.height
    let now = (isBeside ? timeline.width : timeline.height) * 100 / max(1, whole)
    setTimelineShare((timelineShare ?? now) + (focus == .article ? -4 : 4) * steps)
  }

  /// The mouse moves the line between the panes to a column.
  mutating func moveDivider(to x: Int, _ rooms: Rooms) {
    guard let timeline = rooms.timeline, let article = rooms.article else { return }
    setTimelineShare((x - timeline.x) * 100 / max(1, timeline.width + article.width + 1))
  }

  private mutating func setTimelineShare(_ share: Int) {
    timelineShare = min(max(share, Rooms.shares.lowerBound), Rooms.shares.upperBound)
  }
}
