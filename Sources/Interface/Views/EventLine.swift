import TimelineModel

/// A line of the timeline: an event with its date, its headline and its signs.
struct EventLine: View, Equatable {
  /// Nil until it has been fetched.
  let words: EventLineText?
  /// How the line looks when it is the chosen one's.
  let chosenRole: Role?
  let isFocused: Bool
  /// Whether the search found it.
  let isHit: Bool
  let hitWords: HitWords
  /// Columns that a headline too long for its room is moved to the left.
  var sideways = 0

  func draw(in area: Rect, on canvas: inout Canvas) {
    if let chosenRole {
      canvas.fill(area, " ", chosenRole)
      canvas.write("▌", x: area.x, y: area.y, in: area, chosenRole)
      if isFocused { canvas.cursor = Point(area.x, area.y) }
    }
    guard let words else {
      canvas.write("…", x: area.x + DateColumn.width, y: area.y, in: area, .dim)
      return
    }
    if chosenRole == nil, isHit { canvas.write("•", x: area.x, y: area.y, in: area, .marker) }
    let dateRoom = Rect(x: area.x + 1, y: area.y, width: DateColumn.width, height: 1)
    let date = TextLine(words.date.text, chosenRole ?? (words.date.isFuzzy ? .fuzzyDate : .date))
    canvas.writeRight(date, y: area.y, in: dateRoom)
    let signs = chosenRole.map { words.signs.painted($0) } ?? words.signs
    canvas.writeRight(signs, y: area.y, in: area.inset(right: 1))
    let room = Self.headlineRoom(words, in: area, canvas.characterWidth)
    canvas.write(headline(words), x: room.x, y: area.y, in: room, from: sideways)
  }

  /// What is left between the date and the signs.
  static func headlineRoom(_ words: EventLineText, in area: Rect, _ measure: CharacterWidth) -> Rect {
    let signs = words.signs.isEmpty ? 0 : words.signs.width(measure) + 2
    return area.inset(left: DateColumn.width + 3, right: signs + 1)
  }

  private func headline(_ words: EventLineText) -> TextLine {
    let text = words.headline
    let role = chosenRole ?? (words.isBackground ? .background : .plain)
    if chosenRole != nil || hitWords.isEmpty { return TextLine(text, role) }
    var line = TextLine()
    var offset = 0
    for hit in hitWords.spans(in: text, Span(0, text.utf8.count)) {
      line = line.adding(String(text[Span(offset, hit.start)]), role).adding(String(text[hit]), .hit)
      offset = hit.end
    }
    return line.adding(String(text[Span(offset, text.utf8.count)]), role)
  }
}
