/// Draws screen after screen, and only what shows something else than before.
///
/// A view that is a value, equal to the one drawn last in the same room, is left as it stands. Only what decides the
/// look is kept: a state kept for that would be copied when the next key changes it.
struct Painter {
  private(set) var canvas: Canvas
  private var rooms: Rooms?
  /// What stands on the screen, in the order it was drawn.
  private var drawn: [Drawn] = []
  /// How much of it this screen has come to; what lies beyond is the screen before.
  private var count = 0
  /// Which lines this screen has drawn on; the others are as they were on the one before.
  private(set) var isDrawn: [Bool] = []

  private struct Drawn {
    var room: Rect
    /// What decides how it looks; nil where that is not known.
    var look: AnyObject?
    /// Where the view has put the terminal's cursor.
    var cursor: Point?
  }

  /// A look in a box, in which another is compared with it where it lies. It asks nothing of the look: the runtime would
  /// search all conformances for each kind of view that the first screen shows.
  private final class Kept<Look> {
    let look: Look

    init(_ look: Look) { self.look = look }
  }

  init(_ size: Size, _ characterWidth: CharacterWidth) {
    canvas = Canvas(size, characterWidth)
    isDrawn = Array(repeating: true, count: canvas.size.height)
  }

  /// Begins a screen; what lies elsewhere than before leaves nothing of what was there.
  ///
  /// - Parameter covered: whether something is to be drawn over the rooms.
  /// - Returns: whether the screen is blank.
  mutating func begin(_ rooms: Rooms, covered: Bool) -> Bool {
    drawn.removeLast(drawn.count - count)
    count = 0
    canvas.cursor = nil
    canvas.showsCursor = false
    defer { self.rooms = covered ? nil : rooms }
    for y in isDrawn.indices { isDrawn[y] = false }
    if self.rooms == rooms { return false }
    drawn = []
    noteDrawing(in: canvas.area)
    canvas = Canvas(canvas.size, canvas.characterWidth)
    return true
  }

  /// Draws a view in a room of its own.
  mutating func paint(_ view: some View & Equatable, in room: Rect) {
    if stands(view, in: room) { return }
    draw(view, in: room) { view.draw(in: room, on: &$0) }
  }

  /// Draws a view that may look otherwise every time.
  mutating func paint(_ view: some View, in room: Rect) {
    draw(nil as Bool?, in: room) { view.draw(in: room, on: &$0) }
  }

  /// Whether what comes next stands in its room already, and may stay.
  mutating func stands<Look: Equatable>(_ look: Look?, in room: Rect) -> Bool {
    guard finds(room), let look, let kept = drawn[count].look as? Kept<Look>, kept.look == look
    else { return false }
    canvas.cursor = drawn[count].cursor ?? canvas.cursor
    count += 1
    return true
  }

  /// Whether something stands in a room that this screen has not come to yet; what stood before it is not a part of this
  /// screen. So where a line has become two (a heading and its number), what comes after them need not be drawn again.
  private mutating func finds(_ room: Rect) -> Bool {
    guard let place = drawn[count...].firstIndex(where: { $0.room == room }) else { return false }
    drawn.removeSubrange(count..<place)
    return true
  }

  /// Draws in a room of its own what looks otherwise when `look` is another; nil when nobody knows.
  mutating func draw<Look: Equatable>(_ look: Look?, in room: Rect, _ body: (inout Canvas) -> Void) {
    let cursor = canvas.cursor
    canvas.cursor = nil
    canvas.clear(room)
    noteDrawing(in: room)
    body(&canvas)
    let now = Drawn(room: room, look: look.map { Kept($0) }, cursor: canvas.cursor)
    if finds(room) { drawn[count] = now } else { drawn.insert(now, at: count) }
    count += 1
    canvas.cursor = canvas.cursor ?? cursor
  }

  /// Draws over the rooms, or between them: anywhere in `area`.
  mutating func draw(in area: Rect, _ body: (inout Canvas) -> Void) {
    noteDrawing(in: area)
    body(&canvas)
  }

  private mutating func noteDrawing(in area: Rect) {
    for y in max(0, area.y)..<max(0, area.y, min(area.maxY, isDrawn.count)) { isDrawn[y] = true }
  }
}
