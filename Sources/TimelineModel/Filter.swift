/// Which events show. An empty filter shows all.
public struct Filter: Hashable, Sendable, Codable {
  public var actors = FacetFilter(matching: Facet.actors.usualMatching)
  public var places = FacetFilter(matching: Facet.places.usualMatching)
  public var kinds = FacetFilter(matching: Facet.kinds.usualMatching)
  public var publishers = FacetFilter(matching: Facet.publishers.usualMatching)
  public var languages = FacetFilter(matching: Facet.languages.usualMatching)
  public var certainties = FacetFilter(matching: Facet.certainties.usualMatching)
  public var saliences = FacetFilter(matching: Facet.saliences.usualMatching)
  public var marks = FacetFilter(matching: Facet.marks.usualMatching)
  /// Events that may have happened on one of these days.
  public var from: When?
  public var to: When?
  /// Words that must stand in the passage (or article) of the event.
  public var text: String?

  public init() {}

  /// Whether it lets everything through.
  public var isEmpty: Bool {
    // Asked several times at each key: each by its name, which costs far less than by the facet's.
    actors.isEmpty && places.isEmpty && kinds.isEmpty && publishers.isEmpty && languages.isEmpty
      && certainties.isEmpty && saliences.isEmpty && marks.isEmpty && from == nil && to == nil && text == nil
  }

  /// Whether it lets through what the reader has hidden.
  public var asksForHidden: Bool { marks.included.contains(Mark.hidden.rawValue) }

  /// The period asked for; all days when none is.
  public var period: DaySet {
    DaySet(from?.earliest ?? DaySet.distantPast, to?.latest ?? DaySet.distantFuture)
  }
}

/// What one facet asks of an event.
public struct FacetFilter: Hashable, Sendable, Codable {
  /// Ids that an event must have: all of them, or one of them.
  public var included: [String] = []
  /// Ids that an event may not have.
  public var excluded: [String] = []
  public var matching: Matching = .all

  public init(included: [String] = [], excluded: [String] = [], matching: Matching = .all) {
    self.included = included
    self.excluded = excluded
    self.matching = matching
  }

  public enum Matching: String, Hashable, Sendable, Codable { case all, any }

  public var isEmpty: Bool { included.isEmpty && excluded.isEmpty }

  public enum State: Hashable, Sendable { case neutral, included, excluded }

  public func state(of id: String) -> State {
    included.contains(id) ? .included : excluded.contains(id) ? .excluded : .neutral
  }

  /// Neutral ↔ included; an excluded id becomes included.
  public mutating func toggleIncluded(_ id: String) {
    excluded.removeAll { $0 == id }
    if included.contains(id) { included.removeAll { $0 == id } } else { included.append(id) }
  }

  /// Neutral ↔ excluded; an included id becomes excluded.
  public mutating func toggleExcluded(_ id: String) {
    included.removeAll { $0 == id }
    if excluded.contains(id) { excluded.removeAll { $0 == id } } else { excluded.append(id) }
  }
}
