/// Draws screen after screen, and only what shows something else than before.
///
/// A view that is a value, equal to the one drawn last in the same room, is left as it stands.
struct Painter {
  private(set) var canvas: Canvas
  private var rooms: Rooms?
  /// Views in the order they were drawn.
  private var drawn: [Drawn] = []
  /// Those of the screen before.
  private var before: [Drawn] = []

  private struct Drawn {
    var room: Rect
    var view: any View
    /// Where the view has put the terminal's cursor.
    var cursor: Point?
  }

  init(_ size: Size, _ characterWidth: CharacterWidth) { canvas = Canvas(size, characterWidth) }

  /// Begins a screen; what lies elsewhere than before leaves nothing of what was there.
  ///
  /// - Parameter covered: whether something is to be drawn over the rooms.
  /// - Returns: whether the screen is blank.
  mutating func begin(_ rooms: Rooms, covered: Bool) -> Bool {
    (before, drawn) = (drawn, [])
    canvas.cursor = nil
    canvas.showsCursor = false
    defer { self.rooms = covered ? nil : rooms }
    if self.rooms == rooms { return false }
    before = []
    canvas = Canvas(canvas.size, canvas.characterWidth)
    return true
  }

  /// Draws a view in a room of its own.
  mutating func paint(_ makeView: @autoclosure () -> some View, in room: Rect?) {
    guard let room else { return }
    let view = makeView()
    if before.indices.contains(drawn.count), case let last = before[drawn.count], last.room == room,
      view.shows(sameAs: last.view)
    {
      drawn.append(last)
      canvas.cursor = last.cursor ?? canvas.cursor
      return
    }
    let cursor = canvas.cursor
    canvas.cursor = nil
    canvas.clear(room)
    view.draw(in: room, on: &canvas)
    drawn.append(Drawn(room: room, view: view, cursor: canvas.cursor))
    canvas.cursor = canvas.cursor ?? cursor
  }

  /// Draws over the rooms, or between them.
  mutating func draw(_ body: (inout Canvas) -> Void) { body(&canvas) }
}
