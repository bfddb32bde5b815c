import TimelineModel

/// What the cards of actors and of places have in common.
struct CardParts {
  private let language: ScreenLanguage
  private let layout: TextLayout

  init(_ browser: Browser) {
    language = browser.language
    layout = TextLayout(browser.characterWidth)
  }

  /// One below the other with a line between; those without lines are left out.
  static func joined(_ parts: [[TextLine]]) -> [TextLine] {
    parts.filter { !$0.isEmpty }.enumerated().flatMap {
      $0.offset == 0 ? $0.element : [TextLine()] + $0.element
    }
  }

  func wrapped(_ text: String, _ width: Int, _ role: Role) -> [TextLine] {
    layout.wrapped(text, to: width).map { TextLine($0, role) }
  }

  /// Names that tell something new: not the same again with other letters, or a part of one already said.
  func otherNames(_ aliases: [String], of name: String, _ width: Int) -> [TextLine] {
    let names = aliases.reduce(into: [name]) { names, alias in
      let words = Folded.words(alias)
      if !names.contains(where: { Folded.matches($0, words) }) { names.append(alias) }
    }.dropFirst()
    return names.isEmpty
      ? [] : wrapped(Phrases.alsoCalled[language] + Self.some(of: Array(names)), width, .dim)
  }

  static func some(of names: [String]) -> String {
    let more = names.count > mostNames ? " (+\(names.count - mostNames))" : ""
    return names.prefix(mostNames).joined(separator: ", ") + more
  }

  private static let mostNames = 6

  /// How many events the archive has with it, what else it has, and from which years.
  func seen(_ appearances: Appearances?, _ more: [String], _ width: Int) -> [TextLine] {
    guard let appearances else { return wrapped(Phrases.neverSeen[language], width, .dim) }
    let told = [Counts(language).events(appearances.total)] + more
    var lines = [TextLine(told.joined(separator: " · "), .heading)]
    if let first = appearances.first, let last = appearances.last {
      lines += wrapped(Phrases.seen(from: first, to: last)[language], width, .date)
    }
    return lines + Sparkline(appearances, width: width).lines
  }
}

/// Events over the years as blocks: a quarter each where there is room, else a year.
struct Sparkline {
  let lines: [TextLine]

  init(_ appearances: Appearances, width: Int) {
    let years = Array(appearances.years)
    let isByQuarter = years.count * 4 <= width
    let counts =
      isByQuarter
      ? appearances.quarters
      : years.indices.map { appearances.quarters[($0 * 4)..<($0 * 4 + 4)].reduce(0, +) }
    let most = max(1, counts.max() ?? 1)
    let bars = counts.prefix(width).map { count in
      Self.blocks[count == 0 ? 0 : 1 + (count * (Self.blocks.count - 2) + most / 2) / most]
    }
    let names = years.map { String(String($0).suffix(2)) + "  " }.joined()
    let ends = "\(appearances.years.lowerBound)–\(appearances.years.upperBound)"
    lines = [TextLine(String(bars), .density), TextLine(isByQuarter ? names : ends, .dim)]
  }

  /// The lowest says that there is nothing.
  private static let blocks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
}
