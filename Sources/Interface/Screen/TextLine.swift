/// A line of text in roles, before it has a place on the screen.
struct TextLine: Equatable, Sendable {
  struct Piece: Equatable, Sendable {
    var text: String
    var role: Role
    var emphasis: Emphasis = []
  }

  var pieces: [Piece] = []

  init() {}

  init(_ text: String, _ role: Role = .plain, _ emphasis: Emphasis = []) {
    pieces = [Piece(text: text, role: role, emphasis: emphasis)]
  }

  func adding(_ text: String, _ role: Role = .plain, _ emphasis: Emphasis = []) -> TextLine {
    var line = self
    line.pieces.append(Piece(text: text, role: role, emphasis: emphasis))
    return line
  }

  static func + (left: TextLine, right: TextLine) -> TextLine {
    var line = left
    line.pieces += right.pieces
    return line
  }

  /// The same words, all in one role.
  func painted(_ role: Role) -> TextLine {
    var line = self
    for place in line.pieces.indices { line.pieces[place].role = role }
    return line
  }

  /// What is left of it without its first cells, with an ellipsis before.
  func dropping(_ cells: Int, _ measure: CharacterWidth) -> TextLine {
    var line = TextLine()
    var passed = 0
    for piece in pieces {
      var rest = ""
      Grapheme.forEach(in: piece.text, measure) { grapheme, _ in
        if passed >= cells { rest += grapheme.text }
        passed += grapheme.width
        return true
      }
      if rest.isEmpty { continue }
      line = line.adding((line.isEmpty ? String(measure.cutMark) : "") + rest, piece.role, piece.emphasis)
    }
    return line
  }

  /// As many of its parts, between middle dots, as there is room for, with an ellipsis behind, and of a long part whole
  /// words; of a date all or nothing: «mars 2017 …».
  func whole(in room: Int, _ measure: CharacterWidth) -> TextLine {
    if width(measure) <= room { return self }
    let ellipsis = TextLine(" " + String(measure.cutMark), .dim)
    let parts = parts
    func fits(_ parts: [[Piece]]) -> Bool { (Self.joined(parts) + ellipsis).width(measure) <= room }
    var shown: [[Piece]] = []
    while shown.count < parts.count, fits(shown + [parts[shown.count]]) { shown.append(parts[shown.count]) }
    if shown.count < parts.count, var last = parts[shown.count].last, last.role != .date {
      let before = Array(parts[shown.count].dropLast())
      var words = last.text.split(separator: " ")
      let isLong = words.count > 3
      while isLong, words.popLast() != nil, !words.isEmpty {
        last.text = words.joined(separator: " ")
        if fits(shown + [before + [last]]) {
          shown.append(before + [last])
          break
        }
      }
    }
    return shown.isEmpty ? TextLine() : Self.joined(shown) + ellipsis
  }

  private static let joint = " · "

  /// The pieces between middle dots.
  private var parts: [[Piece]] {
    var parts: [[Piece]] = [[]]
    for piece in pieces {
      for (number, text) in piece.text.split(separator: Self.joint, omittingEmptySubsequences: false)
        .enumerated()
      {
        if number > 0 { parts.append([]) }
        if !text.isEmpty {
          parts[parts.count - 1].append(Piece(text: String(text), role: piece.role, emphasis: piece.emphasis))
        }
      }
    }
    return parts
  }

  private static func joined(_ parts: some Collection<[Piece]>) -> TextLine {
    var line = TextLine()
    for (number, part) in parts.enumerated() {
      if number > 0 { line = line.adding(joint, .dim) }
      line.pieces += part
    }
    return line
  }

  var isEmpty: Bool { pieces.allSatisfy(\.text.isEmpty) }

  /// Cells it takes.
  func width(_ measure: CharacterWidth) -> Int {
    pieces.reduce(0) { $0 + TextLayout(measure).width(of: $1.text) }
  }
}

extension Canvas {
  /// Writes a line from the left edge of an area; an ellipsis says when it did not fit.
  @discardableResult
  mutating func write(_ line: TextLine, x: Int, y: Int, in area: Rect) -> Int {
    let room = area.maxX - x
    var left = line.width(characterWidth) <= room ? room : room - 1
    let isCut = left < room
    var column = x
    for piece in line.pieces {
      var isFull = false
      Grapheme.forEach(in: piece.text, characterWidth) { grapheme, _ in
        isFull = grapheme.width > left
        if isFull { return false }
        put(grapheme, x: column, y: y, in: area, piece.role, piece.emphasis)
        column += grapheme.width
        left -= grapheme.width
        return true
      }
      if isFull {
        if isCut, room > 0 {
          put(.cut(characterWidth), x: column, y: y, in: area, piece.role, piece.emphasis)
        }
        return column + 1
      }
    }
    return column
  }

  /// Writes a line that is too long from farther in, but never beyond its end; an ellipsis says that it begins before.
  mutating func write(_ line: TextLine, x: Int, y: Int, in area: Rect, from column: Int) {
    let over = min(column, line.width(characterWidth) - (area.maxX - x))
    if over <= 0 {
      write(line, x: x, y: y, in: area)
    } else {
      write(line.dropping(over + 1, characterWidth), x: x, y: y, in: area)
    }
  }

  /// Writes a line so that it ends at the right edge of an area.
  mutating func writeRight(_ line: TextLine, y: Int, in area: Rect) {
    write(line, x: max(area.x, area.maxX - line.width(characterWidth)), y: y, in: area)
  }
}
