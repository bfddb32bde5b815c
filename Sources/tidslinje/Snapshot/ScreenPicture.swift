import Interface

/// A screen as it is drawn to a file: lines of runs of one look each.
struct ScreenPicture {
  /// Cells side by side that look the same.
  struct Run: Equatable {
    var x: Int
    /// Cells it takes.
    var width: Int
    var text: String
    var style: Palette.Style
  }

  let size: Size
  let palette: Palette
  let lines: [[Run]]

  /// - Parameter colours: the most to use; with fewer than 8 only bold, underline and reverse remain.
  init(_ canvas: Canvas, palette: Palette, colours: Int) {
    size = canvas.size
    self.palette = palette
    lines = (0..<canvas.size.height).map { y in
      var runs: [Run] = []
      for x in 0..<canvas.size.width where !canvas[x, y].isContinuation {
        let cell = canvas[x, y]
        let style = palette.style(cell.role, cell.emphasis, colours: colours)
        // A wide character stands alone: fonts disagree on how wide it is.
        if let last = runs.last, last.style == style, cell.width == 1,
          last.width == last.text.unicodeScalars.count
        {
          runs[runs.count - 1].text += cell.text
          runs[runs.count - 1].width += 1
        } else {
          runs.append(Run(x: x, width: cell.width, text: cell.text, style: style))
        }
      }
      return runs
    }
  }

  /// The colours of a run, as they come out: reverse has changed places.
  func colours(of style: Palette.Style) -> (letters: RGB, ground: RGB?) {
    let letters = style.foreground ?? palette.ink
    guard style.isReverse else { return (RGB(letters), style.background.map { RGB($0) }) }
    return (RGB(style.background ?? palette.ground), RGB(letters))
  }
}

// MARK: Formats

/// What a screen can be written as.
enum SnapshotFormat: String, CaseIterable {
  case text, ansi, html, svg
}

extension ScreenPicture {
  func written(as format: SnapshotFormat) -> String {
    switch format {
    case .text: text
    case .ansi: ansi
    case .html: html
    case .svg: svg
    }
  }

  /// Letters alone, without blanks at the ends of lines.
  private var text: String {
    lines.map { runs in
      var line = runs.map(\.text).joined()
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  /// Letters with the escape sequences of a terminal, for `cat`.
  private var ansi: String {
    lines.map { runs in
      runs.map { run in
        let codes = Self.codes(of: run.style)
        return codes.isEmpty ? run.text : "\u{1B}[\(codes.joined(separator: ";"))m\(run.text)\u{1B}[0m"
      }.joined() + "\n"
    }.joined()
  }

  private static func codes(of style: Palette.Style) -> [String] {
    let attributes = [
      (style.isBold, "1"), (style.isDim, "2"), (style.isItalic, "3"), (style.isUnderlined, "4"),
      (style.isReverse, "7"),
    ]
    return attributes.filter(\.0).map(\.1)
      + [(style.foreground, 30), (style.background, 40)].compactMap { colour, base in
        colour.map { $0 < 8 ? "\(base + Int($0))" : "\(base + 8);5;\($0)" }
      }
  }
}
