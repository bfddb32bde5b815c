import TimelineModel

/// What stands where there is nothing to show: why, and the way out.
struct EmptyView: View {
  let browser: Browser

  private let nothing: Localized

  init(_ browser: Browser, nothing: Localized = Phrases.nothingPasses) {
    self.browser = browser
    self.nothing = nothing
  }

  /// What is said where events are asked for that the reader has left a mark on, and there are none.
  private var noneIsMarked: Localized? {
    let asked = browser.filter.marks.included.compactMap { Mark(rawValue: $0) }
    let marks = browser.index.marks
    guard asked.count == 1, marks.number(of: asked[0].rawValue).map({ marks.total(of: $0) }) ?? 0 == 0 else {
      return nil
    }
    return Phrases.none(asked[0])
  }

  func draw(in area: Rect, on canvas: inout Canvas) {
    let language = browser.language
    var texts: [(String, Role)] = []
    if !browser.isLoaded {
      texts = [(Phrases.loading[language], .dim)]
    } else if let progress = browser.progress, browser.index.count == 0 {
      texts = [(Phrases.reading(progress.done, of: progress.total)[language], .dim)]
    } else if browser.index.count == 0 {
      texts = [(Phrases.emptyArchive[language], .plain), (Phrases.emptyArchiveAdvice[language], .hint)]
    } else if browser.filter.isEmpty {
      texts = [(nothing[language], .plain)]
    } else {
      let key = browser.keyMap.key(of: .liftFilters)?.shown(in: language) ?? ":"
      texts = [
        ((noneIsMarked ?? nothing)[language], .plain), ("▽ " + browser.filterWords, .included),
        ("\(key) \(Phrases.liftAdvice[language])", .hint),
      ]
      if let match = browser.nearestMatch {
        let open = browser.keyMap.key(of: .open)?.shown(in: language) ?? "⏎"
        let day = browser.index.earliest[match.ordinal]
        let words = Phrases.nearest(
          match, day, { Interface.words(for: $0, names: browser.name, in: language) }, language)
        texts.insert(("\(open) \(words)", .hint), at: 2)
      }
    }
    let room = area.inset(left: 2, top: 1, right: 2)
    var y = room.y
    for (text, role) in texts {
      for line in TextLayout(canvas.characterWidth).wrapped(text, to: room.width) where y < room.maxY {
        canvas.write(line, x: room.x, y: y, in: room, role)
        y += 1
      }
      y += 1
    }
  }
}
