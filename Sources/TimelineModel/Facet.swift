/// A side of events that the timeline can be filtered by and counted over.
public enum Facet: String, Hashable, Sendable, Codable, CaseIterable {
  case actors, places, kinds, publishers
  /// Core or background.
  case saliences
}

extension Filter {
  /// What the filter asks of one facet.
  public subscript(facet: Facet) -> FacetFilter {
    get {
      switch facet {
      case .actors: actors
      case .places: places
      case .kinds: kinds
      case .publishers: publishers
      case .saliences: saliences
      }
    }
    set {
      switch facet {
      case .actors: actors = newValue
      case .places: places = newValue
      case .kinds: kinds = newValue
      case .publishers: publishers = newValue
      case .saliences: saliences = newValue
      }
    }
  }
}

extension TimelineIndex {
  /// The values and posting lists of one facet.
  public subscript(facet: Facet) -> FacetIndex {
    switch facet {
    case .actors: actors
    case .places: places
    case .kinds: kinds
    case .publishers: publishers
    case .saliences: saliences
    }
  }
}
