import Foundation

/// Scores as text: a line a score, with what it was counted from.
struct ScoreTable {
  var lines: [ScoreLine]

  private static let labelWidth = 38

  var text: String {
    let head = Self.row("", ["precision", "recall", "F1"], "")
    return ([head] + lines.map(Self.text)).joined(separator: "\n") + "\n"
  }

  private static func text(_ line: ScoreLine) -> String {
    switch line.value {
    case .retrieval(let retrieval):
      row(
        line.label, [retrieval.precision, retrieval.recall, retrieval.f1].map(number),
        "\(retrieval.hits) of \(retrieval.gold), \(retrieval.found) given")
    case .share(let share): row(line.label, ["", number(share.value), ""], "\(share.hits) of \(share.all)")
    case .days(let mean):
      row(
        line.label, ["", mean.value.map { String(format: "%.1f", $0) } ?? "–", ""], "days, of \(mean.count)")
    case .tally(let tally): row(line.label, ["", "\(tally.count)", ""], "in \(tally.texts)")
    }
  }

  private static func row(_ label: String, _ cells: [String], _ note: String) -> String {
    let padded = cells.map { String(repeating: " ", count: max(0, 10 - $0.count)) + $0 }.joined()
    let row = label + String(repeating: " ", count: max(0, labelWidth - label.count)) + padded + "   " + note
    return String(row.reversed().drop { $0 == " " }.reversed())
  }

  private static func number(_ value: Double?) -> String {
    value.map { String(format: "%.3f", $0) } ?? "–"
  }
}
