import TimelineModel

/// What the next key is likely to need, so that it can be fetched while the reader reads.
public struct LikelyNext: Equatable, Sendable {
  /// Events within a page of those on the screen, and those of the first and of the last page.
  public var ordinals: [Int] = []
  /// Events whose articles a line, a page or a jump to either end would open.
  public var opened: [Int] = []
  /// The room that their text is to be laid out for; nil where no article shows.
  public var room: TextRoom?
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
    if pace == .hurrying || rows.isEmpty { return next }
    let last = selection.count - 1
    let ends = [0..<rows.lowerBound, rows.upperBound..<selection.count]
    next.ordinals += [ends[0].prefix(height), ends[1].suffix(height)].joined()
      .compactMap { selection.ordinal(atRow: $0) }
    let cursor = position.cursor
    let pages = [true, false].map { page(of: lines, after: position, $0).cursor }
    let near = [cursor + 1, cursor - 1] + pages + [cursor + 2, cursor - 2]
    next.opened = (near.filter { rows.contains($0) } + [last, 0, cursor])
      .compactMap { selection.ordinal(atRow: $0) }
    next.room = rooms.article.map { TextRoom(width: ArticleView.textRoom($0).width, characterWidth) }
    return next
  }
}
