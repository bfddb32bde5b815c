import Interface
import Storage
import TimelineModel

/// The names of all actors and places of an archive, also of those that take part in no event.
struct NameBook {
  /// An index without events.
  private let index: TimelineIndex
  /// Actors whom readers say are another, and whom.
  private let sameActors: [Actor.ID: Actor.ID]

  /// - Parameter language: what they are named in, where the register does so.
  init(_ archive: Archive, _ language: ScreenLanguage) throws(Problem) {
    sameActors = try archive.sameActors()
    index = TimelineIndex(
      actors: Self.facet(
        try archive.actors().map {
          FacetIndex.Value(id: $0.id, name: $0.name(in: language), aliases: [$0.name] + $0.aliases)
        }),
      places: Self.facet(
        try archive.places().map {
          FacetIndex.Value(id: $0.id, name: $0.name(in: language), aliases: [$0.name] + $0.aliases)
        }))
  }

  /// All of them, as the screen completes them.
  var known: KnownNames { KnownNames(actors: index.actors.values, places: index.places.values) }

  /// The id of whoever bears a name, or of whom the reader says that it is.
  func actor(named name: String) throws(Problem) -> Actor.ID {
    let id = try bearer(of: name)
    return sameActors[id] ?? id
  }

  /// The id of whoever bears a name.
  func bearer(of name: String) throws(Problem) -> Actor.ID {
    guard let id = index.id(named: name, in: .actors) else {
      throw CommandProblems.noSuchValue(name, of: .actors, in: index)
    }
    return id
  }

  /// The id of a place by its name.
  func place(named name: String) throws(Problem) -> Place.ID {
    guard let id = index.id(named: name, in: .places) else {
      throw CommandProblems.noSuchValue(name, of: .places, in: index)
    }
    return id
  }

  func name(ofActor id: Actor.ID) -> String { Self.name(of: id, in: index.actors) }

  func name(ofPlace id: Place.ID) -> String { Self.name(of: id, in: index.places) }

  private static func name(of id: String, in facet: FacetIndex) -> String {
    facet.number(of: id).map { facet.values[$0].name } ?? id
  }

  private static func facet(_ values: [FacetIndex.Value]) -> FacetIndex {
    FacetIndex(values: values, offsets: Array(repeating: 0, count: values.count + 1))
  }
}
