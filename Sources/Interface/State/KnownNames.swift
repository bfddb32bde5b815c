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
}
