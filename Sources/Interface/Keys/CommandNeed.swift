extension Command {
  /// What must be there for a command to do anything; the hint bar leaves out those whose need is not met.
  struct Need: Sendable {
    let isMet: @Sendable (Browser) -> Bool

    static let nothing = Need { _ in true }
    static let events = Need { $0.index.count > 0 }
    static let selectedEvents = Need { $0.selection.count > 0 }
    static let chosenEvent = Need { $0.meantOrdinal != nil }
    /// The same, or one near to what is asked for where nothing is.
    static let openEvent = Need { $0.meantOrdinal != nil || $0.nearestMatch != nil }
    /// What the cursor of a chart is on: an event of the cell, or what claims the number.
    static let cell = Need { $0.meantOrdinal != nil || $0.listed != nil }
    /// One of the reader's own.
    static let ownEvent = Need { $0.meantEntry?.own != nil }
    static let otherTellings = Need { !($0.chosenEntry?.alsoToldBy.isEmpty ?? true) }
    /// The same, in the article, where what accompanies the chosen event waits for the hand to rest.
    static let nextTelling = Need {
      $0.followsTimeline && $0.rooms.article != nil && !($0.accompaniedEntry?.alsoToldBy.isEmpty ?? true)
    }
    static let passage = Need { $0.article?.event != nil }
    static let eventsInArticle = Need { ($0.article?.findings.events.count ?? 0) > 1 }
    static let actorsInLine = Need { !($0.article?.actorsAtCursor.isEmpty ?? true) }
    static let listed = Need { $0.listed != nil }
    static let nearness = Need { $0.zoom != .years || $0.isInContext }
    static let hits = Need { ($0.search?.visible?.ones ?? 0) > 0 }
    static let filters = Need { !$0.filter.isEmpty || $0.lifted != nil }
    static let value = Need { $0.sidebar.list.chosen != nil }
    static let valuesChosen = Need { $0.filter[$0.sidebar.facet].included.count > 1 }
    static let card = Need { $0.cardUnderCursor != nil }
    static let actor = Need { $0.actorUnderCursor != nil }
  }
}

extension Browser {
  /// Whether a command would do anything now.
  func isAvailable(_ command: Command) -> Bool { command.info.needs.isMet(self) }
}
