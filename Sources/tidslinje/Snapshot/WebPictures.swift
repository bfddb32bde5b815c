import Interface

// A screen for the web: the same cells in the same columns, whatever the font. Text is escaped, and nothing is fetched.

extension ScreenPicture {
  /// Cells in units of SVG: about those of common fonts at 14.
  private static let cell = (width: 8.4, height: 18.0, baseline: 13.5)
  private static let fonts = "ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace"

  var svg: String {
    let cell = Self.cell
    let width = Self.number(Double(size.width) * cell.width)
    let height = Self.number(Double(size.height) * cell.height)
    var grounds: [String] = []
    var words: [String] = []
    for (y, runs) in lines.enumerated() {
      for run in runs {
        let (letters, ground) = colours(of: run.style)
        let x = Self.number(Double(run.x) * cell.width)
        let length = Self.number(Double(run.width) * cell.width)
        if let ground {
          let attributes: [XML.Attribute] = [
            ("x", x), ("y", Self.number(Double(y) * cell.height)), ("width", length),
            ("height", Self.number(cell.height)), ("fill", ground.hex),
          ]
          grounds.append(XML.tag("rect", attributes, isEmpty: true))
        }
        guard run.text.contains(where: { $0 != " " }) || run.style.isUnderlined else { continue }
        let attributes: [XML.Attribute] = [
          ("x", x), ("y", Self.number(Double(y) * cell.height + cell.baseline)), ("textLength", length),
          ("fill", letters.hex), ("font-weight", run.style.isBold ? "bold" : nil),
          ("font-style", run.style.isItalic ? "italic" : nil),
          ("text-decoration", run.style.isUnderlined ? "underline" : nil),
        ]
        words.append(XML.tag("text", attributes) + XML.text(run.text) + "</text>")
      }
    }
    let frame: [XML.Attribute] = [
      ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 \(width) \(height)"), ("width", width),
      ("height", height), ("font-family", Self.fonts), ("font-size", "14"),
    ]
    let ground: [XML.Attribute] = [
      ("width", "100%"), ("height", "100%"), ("fill", RGB(palette.ground).hex),
    ]
    return
      ([
        XML.tag("svg", frame), "<style>text { white-space: pre }</style>",
        XML.tag("rect", ground, isEmpty: true),
      ]
      + grounds + words + ["</svg>", ""]).joined(separator: "\n")
  }

  var html: String {
    let body = lines.map { runs in runs.map(span).joined() }.joined(separator: "\n")
    return """
      <!DOCTYPE html>
      <meta charset="utf-8">
      <title>tidslinje</title>
      <style>
      pre { color: \(RGB(palette.ink).hex); background: \(RGB(palette.ground).hex); display: inline-block; \
      padding: 1ch; font: 14px/18px \(Self.fonts) }
      pre i { font-style: normal; display: inline-block; width: 2ch }
      </style>
      <pre>
      \(body)
      </pre>

      """
  }

  private func span(_ run: Run) -> String {
    let (letters, ground) = colours(of: run.style)
    let text = run.width == 2 && run.text.count == 1 ? "<i>\(XML.text(run.text))</i>" : XML.text(run.text)
    var style: [String] = []
    if run.style.foreground != nil || run.style.isReverse { style.append("color:\(letters.hex)") }
    if let ground { style.append("background:\(ground.hex)") }
    if run.style.isBold { style.append("font-weight:bold") }
    if run.style.isItalic { style.append("font-style:italic") }
    if run.style.isUnderlined { style.append("text-decoration:underline") }
    return style.isEmpty
      ? text : XML.tag("span", [("style", style.joined(separator: ";"))]) + text + "</span>"
  }

  /// One decimal at most, so that files are small and the same everywhere.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
