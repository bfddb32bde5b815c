import TimelineModel

/// Who gives the figures of a series, each with the letter that stands for them in the plot.
struct FigureLegend {
  private let entries: [TextLine]
  private let width: Int
  private let measure: CharacterWidth
  /// Claimants beyond the alphabet.
  private let unlettered: Int

  init(_ browser: Browser, width: Int) {
    let claimants = browser.figuresPane.claimants
    let marks = ClaimMarks(claimants)
    entries = claimants.prefix(ClaimMarks.most).map { claimant in
      TextLine(marks.letter(of: claimant), marks.role(of: claimant), .bold)
        .adding(" " + browser.name(ofClaimant: claimant), .dim)
    }
    unlettered = max(0, claimants.count - ClaimMarks.most)
    self.width = width
    measure = browser.characterWidth
  }

  /// As many lines as all of them take.
  var lines: [TextLine] { lines(atMost: .max) }

  /// As many of them as there is room for: no name is cut, the others are counted.
  func lines(atMost most: Int) -> [TextLine] {
    var lines: [TextLine] = []
    for (number, entry) in entries.enumerated() {
      let more = entries.count - number - 1 + unlettered
      let joined = lines.last.map { $0.adding("  ") + entry } ?? entry
      // On the last line the number of those left out must have room too.
      let needed = joined.width(measure) + (lines.count == most && more > 0 ? 2 + "+\(more)".count : 0)
      if lines.isEmpty {
        lines = [entry]
      } else if needed <= width {
        lines[lines.count - 1] = joined
      } else if lines.count < most {
        lines.append(entry)
      } else {
        lines[lines.count - 1] = lines[lines.count - 1].adding("  +\(more + 1)", .dim)
        return lines
      }
    }
    if unlettered > 0, let last = lines.popLast() { lines.append(last.adding("  +\(unlettered)", .dim)) }
    return lines
  }
}

extension Browser {
  func name(ofClaimant claimant: Actor.ID?) -> String {
    claimant.map(name) ?? Phrases.theArticleItself[language]
  }
}
