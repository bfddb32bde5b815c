/// The chosen row of a list and the first one shown.
public struct ListPosition: Hashable, Sendable {
  public var cursor = 0
  public var top = 0

  public init(cursor: Int = 0, top: Int = 0) {
    self.cursor = cursor
    self.top = top
  }

  mutating func move(by rows: Int, in count: Int) { moveTo(cursor + rows, in: count) }

  mutating func moveTo(_ row: Int, in count: Int) { cursor = min(max(row, 0), max(0, count - 1)) }

  /// Scrolls as little as it takes to show the cursor with a little around it.
  mutating func showCursor(in count: Int, height: Int) {
    moveTo(cursor, in: count)
    let margin = min(2, max(0, (height - 1) / 3))
    top = min(top, cursor - margin)
    top = max(top, cursor + margin - height + 1)
    top = max(0, min(top, count - height))
  }

  /// Scrolls without moving the cursor out of sight.
  mutating func scroll(by rows: Int, in count: Int, height: Int) {
    top = max(0, min(top + rows, count - height))
    cursor = min(max(cursor, top), top + max(0, height - 1))
    moveTo(cursor, in: count)
  }
}
