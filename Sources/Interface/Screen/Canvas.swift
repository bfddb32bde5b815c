/// Columns and rows of a screen.
public struct Size: Hashable, Sendable {
  public var width: Int
  public var height: Int

  public init(_ width: Int, _ height: Int) {
    self.width = width
    self.height = height
  }
}

/// A place on the screen, from 0.
public struct Point: Hashable, Sendable {
  public var x: Int
  public var y: Int

  public init(_ x: Int, _ y: Int) {
    self.x = x
    self.y = y
  }
}

/// A rectangle of cells; never of negative size.
public struct Rect: Hashable, Sendable {
  public var x: Int
  public var y: Int
  public var width: Int
  public var height: Int

  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  public var maxX: Int { x + width }
  public var maxY: Int { y + height }

  public func contains(_ point: Point) -> Bool {
    x <= point.x && point.x < maxX && y <= point.y && point.y < maxY
  }

  /// The same rectangle with lines taken from its top and columns from its left.
  func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    Rect(x: x + left, y: y + top, width: width - left - right, height: height - top - bottom)
  }

  /// The rectangle in two, the right one of so many columns, or all there are.
  func split(right columns: Int) -> (left: Rect, right: Rect) {
    let columns = min(columns, width)
    return (inset(right: columns), inset(left: width - columns))
  }

  /// The same rectangle with columns added at its right.
  func widened(by columns: Int) -> Rect { Rect(x: x, y: y, width: width + columns, height: height) }

  func line(_ number: Int) -> Rect { Rect(x: x, y: y + number, width: width, height: 1) }
}

/// One cell. Its text can only be a `Grapheme`, so nothing unprintable can stand in it.
public struct Cell: Hashable, Sendable {
  public let grapheme: Grapheme
  public var role: Role
  public var emphasis: Emphasis
  /// The right half of a wide character to its left; it shows nothing of its own.
  public let isContinuation: Bool

  public init(_ grapheme: Grapheme, role: Role = .plain, emphasis: Emphasis = []) {
    self.init(grapheme, role, emphasis, isContinuation: false)
  }

  init(_ grapheme: Grapheme, _ role: Role, _ emphasis: Emphasis, isContinuation: Bool) {
    self.grapheme = grapheme
    self.role = role
    self.emphasis = emphasis
    self.isContinuation = isContinuation
  }

  /// What the cell shows; empty for a continuation.
  public var text: String { isContinuation ? "" : grapheme.text }
  /// Cells it takes: 1 or 2; 0 for a continuation.
  public var width: Int { isContinuation ? 0 : grapheme.width }

  static let blank = Cell(.space)
}

/// A screen in memory: what views draw on and the presenter shows.
public struct Canvas: Equatable, Sendable {
  public let size: Size
  /// Row after row.
  public private(set) var cells: [Cell]
  /// Where the terminal's cursor rests: on the chosen line for screen readers, in the prompt for typing.
  public var cursor: Point?
  /// Whether the cursor is to be seen: while a line is typed.
  public var showsCursor = false
  /// The measure that decides cells.
  public let characterWidth: CharacterWidth

  public init(_ size: Size, _ characterWidth: CharacterWidth = .table) {
    self.size = Size(max(0, size.width), max(0, size.height))
    self.characterWidth = characterWidth
    cells = Array(repeating: .blank, count: self.size.width * self.size.height)
  }

  public var area: Rect { Rect(x: 0, y: 0, width: size.width, height: size.height) }

  public subscript(x: Int, y: Int) -> Cell { cells[y * size.width + x] }

  /// Whether a line holds the same as it does among the cells of another canvas of the same size.
  public func isLine(_ y: Int, as others: [Cell]) -> Bool {
    cells.withUnsafeBufferPointer { cells in
      others.withUnsafeBufferPointer { others in
        (y * size.width..<(y + 1) * size.width).allSatisfy { cells[$0] == others[$0] }
      }
    }
  }

  /// Writes a text from a place to the right, within `area` and the screen; what does not fit is left out,
  /// and a wide character is never halved.
  ///
  /// - Returns: the column after the last one written.
  @discardableResult
  public mutating func write(
    _ text: some StringProtocol, x: Int, y: Int, in area: Rect, _ role: Role = .plain,
    _ emphasis: Emphasis = []
  ) -> Int {
    var column = x
    Grapheme.forEach(in: text, characterWidth) { grapheme, _ in
      guard column + grapheme.width <= area.maxX else { return false }
      put(grapheme, x: column, y: y, in: area, role, emphasis)
      column += grapheme.width
      return true
    }
    return column
  }

  /// Puts one grapheme at a place, if it lies wholly inside.
  mutating func put(
    _ grapheme: Grapheme, x: Int, y: Int, in area: Rect, _ role: Role, _ emphasis: Emphasis = []
  ) {
    guard x >= max(0, area.x), x + grapheme.width <= min(size.width, area.maxX), y >= max(0, area.y),
      y < min(size.height, area.maxY)
    else { return }
    let place = y * size.width + x
    clearHalves(from: place, to: place + grapheme.width, row: y)
    cells[place] = Cell(grapheme, role: role, emphasis: emphasis)
    if grapheme.width == 2 { cells[place + 1] = Cell(.space, role, emphasis, isContinuation: true) }
  }

  /// A wide character that loses one half loses the other too.
  private mutating func clearHalves(from start: Int, to end: Int, row: Int) {
    if cells[start].isContinuation, start > row * size.width { cells[start - 1] = .blank }
    if end < (row + 1) * size.width, cells[end].isContinuation { cells[end] = .blank }
  }

  /// Fills a rectangle with one character.
  public mutating func fill(_ area: Rect, _ character: Character = " ", _ role: Role = .plain) {
    if let grapheme = grapheme(of: character), grapheme.width == 1 { fill(area, with: grapheme, role) }
  }

  /// What a character is on this screen.
  func grapheme(of character: Character) -> Grapheme? {
    var grapheme: Grapheme?
    Grapheme.forEach(in: String(character), characterWidth) { first, _ in
      grapheme = first
      return false
    }
    return grapheme
  }

  mutating func fill(_ area: Rect, with grapheme: Grapheme, _ role: Role) {
    for y in area.y..<area.maxY {
      for x in area.x..<area.maxX { put(grapheme, x: x, y: y, in: area, role) }
    }
  }

  /// Takes away what stands in a rectangle.
  mutating func clear(_ area: Rect) {
    let columns = max(0, area.x)..<max(0, area.x, min(area.maxX, size.width))
    for y in max(0, area.y)..<max(0, area.y, min(area.maxY, size.height)) {
      for x in columns { cells[y * size.width + x] = .blank }
    }
  }

  /// Gives cells of a line another role, keeping what they show.
  mutating func paint(_ area: Rect, _ role: Role) {
    for y in max(0, area.y)..<max(0, min(area.maxY, size.height)) {
      for x in max(0, area.x)..<max(0, min(area.maxX, size.width)) { cells[y * size.width + x].role = role }
    }
  }

  /// The screen as lines of text, without blanks at their ends.
  public var text: String {
    lines { $0.text }
  }

  /// The roles, a letter a cell; capitals where the chosen event's passage is lit.
  public var roles: String {
    lines { cell in
      let letter = String(cell.role.letter)
      return cell.emphasis.contains(.lit) ? letter.uppercased() : cell.role == .plain ? " " : letter
    }
  }

  private func lines(_ show: (Cell) -> String) -> String {
    (0..<size.height).map { y in
      var line = (0..<size.width).map { show(self[$0, y]) }.joined()
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
