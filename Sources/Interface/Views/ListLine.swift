import TimelineModel

/// What the lists of articles and quotes have in common: headings, the chosen line, and the column of dates.
struct ListLine {
  let area: Rect
  let isChosen: Bool
  let isFocused: Bool
  let language: ScreenLanguage

  /// The role of all that stands on the chosen line; nil on the others.
  var chosenRole: Role? { isChosen ? (isFocused ? .selected : .selectedElsewhere) : nil }
  /// What stands to the right of the date.
  var rest: Rect { area.inset(left: DateColumn.width + 3, right: 1) }

  /// Marks the chosen line and writes the date.
  func draw(_ when: When?, on canvas: inout Canvas) {
    if let chosenRole {
      canvas.fill(area, " ", chosenRole)
      canvas.write("▌", x: area.x, y: area.y, in: area, chosenRole)
      if isFocused { canvas.cursor = Point(area.x, area.y) }
    }
    let date = DateColumn(when, in: language)
    canvas.writeRight(
      TextLine(date.text, chosenRole ?? (date.isFuzzy ? .fuzzyDate : .date)), y: area.y,
      in: Rect(x: area.x + 1, y: area.y, width: DateColumn.width, height: 1))
  }

  static func drawHeading(
    _ heading: TimelineLines.Heading, _ end: String, isFocused: Bool, in area: Rect,
    _ language: ScreenLanguage,
    on canvas: inout Canvas
  ) {
    let role: Role = isFocused ? .focusedHeading : .heading
    if isFocused { canvas.write("▸", x: area.x, y: area.y, in: area, role) }
    canvas.write(words(for: heading, in: language).uppercased(), x: area.x + 2, y: area.y, in: area, role)
    canvas.writeRight(TextLine(end, .dim), y: area.y, in: area.inset(right: 1))
  }
}
