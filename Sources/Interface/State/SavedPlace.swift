import TimelineModel

/// Where a reader was, to go on from there at the next start.
public struct SavedPlace: Codable, Equatable, Sendable {
  public var event: Event.ID?
  public var filter: Filter
  public var focus: Pane
  /// Whether the actors stand beside the timeline, where the reader has said so.
  public var showsActors: Bool?
  /// How near the reader looked; nil in a place from before.
  public var zoom: Zoom?
}

extension Browser {
  /// What is worth remembering.
  public var savedPlace: SavedPlace {
    SavedPlace(event: chosenEntry?.id, filter: filter, focus: focus, showsActors: sidebar.isShown, zoom: zoom)
  }

  /// Takes up a place again, before the index has come. What is not in the archive any more is passed over.
  public mutating func takeUp(_ place: SavedPlace) {
    selection = Selection(place.filter, in: index)
    focus = place.focus
    sidebar.isShown = place.showsActors ?? sidebar.isShown
    zoom = place.zoom ?? .years
    eventToTakeUp = place.event
  }
}
