import TimelineModel

/// Looking at the ends of lines that are cut. Each line goes no farther than to its own end, so none goes out of sight.
extension Browser {
  /// - Parameter steps: of a quarter of the pane; to the left when negative.
  mutating func scrollSideways(_ steps: Int) {
    guard let room = rooms[focus], focus != .article else {
      say(Phrases.nothingCut)
      return
    }
    let most = cutColumns(in: room)
    let now = min(sideways[focus, default: 0], most)
    let next = min(max(0, now + steps * max(1, room.width / 4)), most)
    sideways[focus] = next
    if most == 0 {
      say(Phrases.nothingCut)
    } else if next == now {
      say(Phrases.cutNoMore(isAtEnd: steps > 0))
    }
  }

  /// How many columns are cut off the longest line that shows.
  private func cutColumns(in room: Rect) -> Int {
    switch (focus, perspective) {
    case (.actors, _): SidebarView(self).cutColumns(in: room, characterWidth)
    case (.timeline, .timeline): TimelineView.cutColumns(self, in: room)
    case (.timeline, .articles): ArticlesView(self).cutColumns(in: room)
    case (.timeline, .quotes): QuotesView(self).cutColumns(in: room)
    case (.article, _), (.timeline, .lanes), (.timeline, .figures): 0
    }
  }
}

extension Phrases {
  static let nothingCut = Localized(
    nb: "Ingen linjer her er kuttet", nn: "Ingen linjer her er kutta", en: "No lines are cut here")

  static func cutNoMore(isAtEnd: Bool) -> Localized {
    isAtEnd
      ? Localized(
        nb: "Her er slutten av linjene", nn: "Her er slutten av linjene",
        en: "These are the ends of the lines")
      : Localized(
        nb: "Linjene står fra begynnelsen", nn: "Linjene står frå byrjinga",
        en: "The lines show from their beginnings")
  }
}
