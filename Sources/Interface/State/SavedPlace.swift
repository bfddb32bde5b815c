import TimelineModel

/// Where a reader was, to go on from there at the next start.
public struct SavedPlace: Codable, Equatable, Sendable {
  public var event: Event.ID?
  /// Nil when nothing is filtered, as most often: then none of its parts need be decoded.
  public var filter: Filter?
  /// What was lifted and may be put back, and whether that was to show what stands around an event.
  public var lifted: Filter?
  public var isInContext: Bool?
  public var focus: Pane
  /// Whether the actors stand beside the timeline, where the reader has said so.
  public var showsActors: Bool?
  /// How near the reader looked, and at what; nil in a place from before.
  public var zoom: Zoom?
  public var perspective: Perspective?
  /// The theme, where the reader has chosen it on the screen.
  public var theme: Theme?
  public var timelineShare: Int?
  public var actorsWidth: Int?
  public var showsWhy: Bool?
  /// How many times the archive has been opened, as far as tips count.
  public var starts: Int?
  /// What was typed; nil where nothing was.
  public var history: LineHistory?
}

extension Browser {
  /// What is worth remembering.
  public var savedPlace: SavedPlace {
    SavedPlace(
      event: chosenEntry?.id ?? eventToTakeUp, filter: filter == Filter() ? nil : filter,
      lifted: filter.isEmpty ? lifted : nil, isInContext: isInContext ? true : nil, focus: focus,
      showsActors: sidebar.isShown,
      zoom: zoom,
      perspective: perspective, theme: hasChosenTheme ? theme : nil, timelineShare: timelineShare,
      actorsWidth: actorsWidth,
      showsWhy: showsWhy, starts: starts, history: history.isEmpty ? nil : history)
  }

  /// Takes up a place again, before the index has come. What is not in the archive any more is passed over.
  public mutating func takeUp(_ place: SavedPlace) {
    selection = Selection(place.filter ?? Filter(), in: index)
    lifted = place.lifted
    isInContext = place.isInContext ?? false
    focus = place.focus
    sidebar.isShown = place.showsActors ?? sidebar.isShown
    zoom = place.zoom ?? .years
    perspective = place.perspective ?? .timeline
    if let theme = place.theme { choose(theme) }
    timelineShare = place.timelineShare
    actorsWidth = place.actorsWidth
    showsWhy = place.showsWhy ?? showsWhy
    eventToTakeUp = place.event
    history = place.history ?? history
  }

  /// - Parameter chosen: nil for what `config.yaml` or the terminal says.
  mutating func choose(_ chosen: Theme?) {
    theme = chosen ?? usualTheme
    hasChosenTheme = chosen != nil
  }
}
