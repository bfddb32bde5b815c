import TimelineModel

/// The table of commands as lines, by group; in two columns where there is room.
struct HelpText {
  let language: ScreenLanguage

  let characterWidth: CharacterWidth
  let keyMap: KeyMap

  init(_ browser: Browser) {
    language = browser.language
    characterWidth = browser.characterWidth
    keyMap = browser.keyMap
  }

  func lines(width: Int) -> [TextLine] {
    let groups = Command.Group.allCases.map(lines(of:))
    guard width >= 116 else {
      return groups.enumerated().flatMap { $0.offset == 0 ? $0.element : [TextLine()] + $0.element }
    }
    // The column changes where both come out about equally long.
    let total = groups.reduce(0) { $0 + $1.count + 1 }
    var left: [TextLine] = []
    var right: [TextLine] = []
    for group in groups {
      let isLeft = right.isEmpty && left.count + group.count / 2 <= total / 2
      if isLeft {
        left += (left.isEmpty ? [] : [TextLine()]) + group
      } else {
        right += (right.isEmpty ? [] : [TextLine()]) + group
      }
    }
    return (0..<max(left.count, right.count)).map { row in
      let start = left.indices.contains(row) ? left[row] : TextLine()
      let gap = max(0, width / 2 + 1 - start.width(characterWidth))
      let end = right.indices.contains(row) ? right[row] : TextLine()
      return end.isEmpty ? start : start.adding(String(repeating: " ", count: gap)) + end
    }
  }

  private func lines(of group: Command.Group) -> [TextLine] {
    [TextLine(group.title[language], .heading)]
      + Command.allCases.filter { $0.info.group == group }.map(row)
  }

  private func row(of command: Command) -> TextLine {
    let info = command.info
    let keys = keyMap.keys(of: command).map { $0.shown(in: language) }.joined(separator: " ")
    let gap = max(1, Self.keyWidth - TextLayout(characterWidth).width(of: keys))
    let line = TextLine("  " + keys, .key).adding(String(repeating: " ", count: gap))
      .adding(info.sentence[language])
    return Self.place(of: info.context).map { line.adding(" · " + $0[language], .dim) } ?? line
  }

  private static let keyWidth = 25

  /// Where a key counts, when it is not everywhere.
  private static func place(of context: Command.Context) -> Localized? {
    switch context {
    case .everywhere, .prompt: nil
    case .correcting: Localized(nb: "etter e", nn: "etter e", en: "after e")
    case .timeline: Localized(nb: "tidslinje", nn: "tidslinje", en: "timeline")
    case .chart: Localized(nb: "over tid", nn: "over tid", en: "over time")
    case .list: Localized(nb: "artikler og sitater", nn: "artiklar og sitat", en: "articles and quotes")
    case .actors: Localized(nb: "sideliste", nn: "sideliste", en: "sidebar")
    case .article: Localized(nb: "artikkel", nn: "artikkel", en: "article")
    }
  }
}
