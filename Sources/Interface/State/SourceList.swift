import TimelineModel

/// The sources of an article, to choose one from.
struct SourceList: Equatable, Sendable {
  var sources: [Header.Citation]
  var chosen = 0

  var chosenSource: Header.Citation { sources[chosen] }

  /// Lines of each source: number and name, link, nothing.
  static let linesEach = 3

  /// As lines.
  func lines(width: Int, _ characterWidth: CharacterWidth) -> [TextLine] {
    let layout = TextLayout(characterWidth)
    return sources.enumerated().flatMap { number, source in
      let isChosen = number == chosen
      let mark = "\(isChosen ? "▸" : " ")\(number + 1) "
      let name = layout.truncated(source.name, to: max(1, width - 4))
      let link = layout.truncated(source.link.map(visible) ?? "", to: max(1, width - 4))
      return [
        TextLine(mark, .key).adding(name, isChosen ? .selected : .plain), TextLine("    ").adding(link, .dim),
        TextLine(),
      ]
    }.dropLast()
  }
}
