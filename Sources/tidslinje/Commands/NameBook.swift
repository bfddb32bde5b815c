import Storage
import TimelineModel

/// The names of all actors and places of an archive, also of those that take part in no event.
struct NameBook {
  private let actors: FacetIndex
  private let places: FacetIndex

  init(_ archive: Archive) throws(Problem) {
    actors = Self.index(
      try archive.actors().map { FacetIndex.Value(id: $0.id, name: $0.name, aliases: $0.aliases) })
    places = Self.index(
      try archive.places().map { FacetIndex.Value(id: $0.id, name: $0.name, aliases: $0.aliases) })
  }

  /// The id of whoever bears a name.
  func actor(named name: String) throws(Problem) -> Actor.ID {
    guard let number = actors.number(named: name) else {
      throw CommandProblems.noSuchValue(name, nearest: actors.names(nearest: name, atMost: 3))
    }
    return actors.values[number].id
  }

  func name(ofActor id: Actor.ID) -> String { Self.name(of: id, in: actors) }

  func name(ofPlace id: Place.ID) -> String { Self.name(of: id, in: places) }

  private static func name(of id: String, in index: FacetIndex) -> String {
    index.number(of: id).map { index.values[$0].name } ?? id
  }

  private static func index(_ values: [FacetIndex.Value]) -> FacetIndex {
    FacetIndex(values: values, offsets: Array(repeating: 0, count: values.count + 1))
  }
}
