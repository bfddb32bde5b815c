import TimelineModel

/// A name of a time above its bar, or none where it would run into the next.
struct TimeLabel {
  private let label: TimeScale.Label
  private let language: ScreenLanguage

  init(_ label: TimeScale.Label, _ language: ScreenLanguage) {
    self.label = label
    self.language = language
  }

  func draw(_ scale: TimeScale, in area: Rect, on canvas: inout Canvas) {
    let isCrowded = label.unit == .day && scale.barWidth < 3
    if isCrowded, label.day.day != 1, label.day.day % 5 != 0 { return }
    let x = scale.column(ofBar: label.bar)
    let name = name(in: scale)
    let isFree = (x..<x + name.count + 1).allSatisfy { $0 < area.maxX && canvas[$0, area.y].text == " " }
    let isOpen = x <= area.x + 1 || canvas[x - 1, area.y].text == " "
    if isFree, isOpen { canvas.write(name, x: x, y: area.y, in: area, .dim) }
  }

  private func name(in scale: TimeScale) -> String {
    let dates = DateWords(language)
    switch label.unit {
    case .year: return String(label.day.year)
    case .month: return dates.names.shortMonth(label.day.month)
    case .week, .day:
      let withWeekday = dates.names.shortWeekday(label.day.weekday) + " " + dates.ordinal(label.day)
      return withWeekday.count < scale.barWidth ? withWeekday : "\(label.day.day)"
    }
  }
}
