import TimelineModel

/// What the next key is likely to need, so that it can be fetched while the reader reads.
public struct LikelyNext: Equatable, Sendable {
  /// Events within a page of those on the screen.
  public var ordinals: [Int] = []
  /// Events whose articles a line or a page more would open.
  public var opened: [Int] = []
  /// Whether a date is about to be typed.
  public var isDate = false

  public init() {}
}

extension Browser {
  public var likelyNext: LikelyNext {
    guard isLoaded, prompt == nil, overlay == nil else {
      var next = LikelyNext()
      next.isDate = prompt?.purpose.takesDate ?? false
      return next
    }
    let height = rooms.timeline?.height ?? 1
    let rows = max(0, position.top - height)..<min(selection.count, position.top + 2 * height)
    var next = LikelyNext()
    next.ordinals = rows.compactMap { selection.ordinal(atRow: $0) }
    // A hand that hurries opens no articles.
    if pace == .hurrying { return next }
    let cursor = position.cursor
    for row in [cursor + 1, cursor - 1, cursor + pageHeight, cursor - pageHeight, cursor + 2, cursor - 2]
    where rows.contains(row) {
      if let ordinal = selection.ordinal(atRow: row) { next.opened.append(ordinal) }
    }
    return next
  }
}
