import TimelineModel

/// The names of all actors and places that an archive knows, also of those that take part in no event yet.
public struct KnownNames: Equatable, Sendable {
  public var actors: [FacetIndex.Value]
  public var places: [FacetIndex.Value]

  public init(actors: [FacetIndex.Value] = [], places: [FacetIndex.Value] = []) {
    self.actors = actors
    self.places = places
  }
}

extension Browser {
  /// Those that take part in events first, the most frequent before all.
  var allActors: [FacetIndex.Value] { index.actors.values + (names?.actors ?? []) }
  var allPlaces: [FacetIndex.Value] { index.places.values + (names?.places ?? []) }

  /// Asks for all names where one is to be shown that takes part in no event: who gives a figure or is quoted.
  mutating func askForNames(of ids: [String?]) -> [Effect] {
    guard names == nil, !asked.names,
      ids.contains(where: { id in
        id.map { index.actors.number(of: $0) == nil && index.places.number(of: $0) == nil } ?? false
      })
    else { return [] }
    asked.names = true
    return [.listNames]
  }
}
