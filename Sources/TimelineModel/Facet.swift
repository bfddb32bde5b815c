/// A side of events that the timeline can be filtered by and counted over.
public enum Facet: String, Hashable, Sendable, Codable, CaseIterable {
  case actors, places, kinds, publishers, languages
  /// How closely the date is known (`Certainty`).
  case certainties
  /// Core or background.
  case saliences
  /// What a reader has left on the event (`Mark`).
  case marks

  /// What several chosen values ask for unless the reader says otherwise: an event has many actors and places,
  /// and hardly more than one of the others.
  public var usualMatching: FacetFilter.Matching {
    switch self {
    case .actors, .places: .all
    case .kinds, .publishers, .languages, .certainties, .saliences, .marks: .any
    }
  }
}

extension Filter {
  /// What the filter asks of one facet. Each line on the screen asks it, so it does not go by key paths, which are dear.
  public subscript(facet: Facet) -> FacetFilter {
    get {
      switch facet {
      case .actors: actors
      case .places: places
      case .kinds: kinds
      case .publishers: publishers
      case .languages: languages
      case .certainties: certainties
      case .saliences: saliences
      case .marks: marks
      }
    }
    set { self[keyPath: Self.place(of: facet)] = newValue }
  }

  private static func place(of facet: Facet) -> WritableKeyPath<Filter, FacetFilter> {
    switch facet {
    case .actors: \.actors
    case .places: \.places
    case .kinds: \.kinds
    case .publishers: \.publishers
    case .languages: \.languages
    case .certainties: \.certainties
    case .saliences: \.saliences
    case .marks: \.marks
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
    case .languages: languages
    case .certainties: certainties
    case .saliences: saliences
    case .marks: marks
    }
  }
}
