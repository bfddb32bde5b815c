import TimelineModel

/// The table of commands as lines, by group; in two columns where there is room.
struct HelpText {
  let language: ScreenLanguage

  let characterWidth: CharacterWidth
  let keyMap: KeyMap
  /// The words that the rows shown must have.
  private let find: [[UInt8]]

  init(_ browser: Browser) {
    language = browser.language
    characterWidth = browser.characterWidth
    keyMap = browser.keyMap
    find = Folded.words(browser.overlay?.find ?? "")
  }

  func lines(width: Int) -> [TextLine] {
    let isWide = width >= 116 && find.isEmpty
    let columnWidth = isWide ? width / 2 - 1 : width
    let groups =
      (Command.Group.allCases.map { lines(of: $0, width: columnWidth) }
      + [commands(columnWidth), signs(columnWidth), gestures(columnWidth)])
      .filter { !$0.isEmpty }
    if groups.isEmpty { return [TextLine(Phrases.noSuchName[language], .dim)] }
    guard isWide else {
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

  private func lines(of group: Command.Group, width: Int) -> [TextLine] {
    section(
      group.title,
      Command.allCases.filter { $0.info.group == group }.flatMap { command in
        let place = command.info.context.place.map { " · " + $0[language] } ?? ""
        return rows(keys(of: command), command.info.sentence[language], place, width: width)
      })
  }

  private func gestures(_ width: Int) -> [TextLine] {
    section(
      Gesture.title,
      Gesture.allCases.flatMap { rows($0.name[language], $0.sentence[language], "", width: width) })
  }

  /// What can be written after the key that asks for a line.
  private func commands(_ width: Int) -> [TextLine] {
    let colon = keyMap.key(of: .goToDate)?.shown(in: language) ?? ":"
    return section(
      LineCommand.title,
      LineCommand.allCases.flatMap {
        rows(colon + $0.name[language], $0.sentence[language], "", width: width)
      })
  }

  private func signs(_ width: Int) -> [TextLine] {
    section(
      ScreenSign.title,
      ScreenSign.allCases.flatMap { rows($0.sign, $0.sentence[language], "", width: width) })
  }

  private func section(_ title: Localized, _ rows: [TextLine]) -> [TextLine] {
    rows.isEmpty ? [] : [TextLine(title[language], .heading)] + rows
  }

  /// The keys, and what they do beside them, or below where there is little room; none where it is not what is looked for.
  private func rows(_ keys: String, _ sentence: String, _ place: String, width: Int) -> [TextLine] {
    guard find.isEmpty || Folded.matches("\(keys) \(sentence) \(place)", find) else { return [] }
    let layout = TextLayout(characterWidth)
    let start = TextLine("  " + keys, .key)
    let isBeside = width >= Self.keyWidth + 30
    let indent = isBeside ? Self.keyWidth + 2 : 4
    let said = layout.wrapped(sentence + place, to: max(1, width - indent))
    let rows = said.enumerated().map { number, text in
      let isPlaced = !place.isEmpty && text.hasSuffix(place)
      let used = isBeside && number == 0 ? start.width(characterWidth) : 0
      return (used > 0 ? start : TextLine()).adding(String(repeating: " ", count: max(1, indent - used)))
        .adding(isPlaced ? String(text.dropLast(place.count)) : text).adding(isPlaced ? place : "", .dim)
    }
    return isBeside ? rows : [start] + rows
  }

  /// Its keys; where it corrects, with the key that goes before.
  private func keys(of command: Command) -> String {
    let before = command.info.context == .correcting ? keyMap.key(of: .correct) : nil
    let start = before.map { $0.shown(in: language) + " " } ?? ""
    return keyMap.keys(of: command).map { start + $0.shown(in: language) }.joined(separator: " ")
  }

  private static let keyWidth = 25
}

extension Command.Context {
  /// Where a key counts, when it is not everywhere.
  public var place: Localized? {
    switch self {
    case .everywhere, .prompt, .correcting: nil
    case .timeline: Localized(nb: "tidslinje", nn: "tidslinje", en: "timeline")
    case .chart: Localized(nb: "over tid", nn: "over tid", en: "over time")
    case .list: Localized(nb: "artikler og sitater", nn: "artiklar og sitat", en: "articles and quotes")
    case .actors: Localized(nb: "sideliste", nn: "sideliste", en: "sidebar")
    case .article: Localized(nb: "artikkel", nn: "artikkel", en: "article")
    }
  }
}
