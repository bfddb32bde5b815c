import TimelineModel

/// Where the reader has been: the events left by a jump, to go back to and forward again.
public struct Trail: Hashable, Sendable {
  private var past: [Place] = []
  private var future: [Place] = []

  /// An event, and where it stands in the index.
  struct Place: Hashable, Sendable {
    var ordinal: Int
    /// Nil where it was left before it had been fetched.
    var event: Event.ID?
  }

  public init() {}

  /// Remembers the event left behind by a jump.
  mutating func leave(_ place: Place) {
    if past.last != place { past.append(place) }
    if past.count > 200 { past.removeFirst() }
    future = []
  }

  mutating func back(from here: Place) -> Place? {
    guard let place = past.popLast() else { return nil }
    future.append(here)
    return place
  }

  mutating func forward(from here: Place) -> Place? {
    guard let place = future.popLast() else { return nil }
    past.append(here)
    return place
  }

  /// All events it knows.
  var events: Set<Event.ID> { Set((past + future).compactMap(\.event)) }

  /// Goes on in another index: places whose event is not there are forgotten.
  mutating func move(to ordinals: [Event.ID: Int]) {
    func moved(_ places: [Place]) -> [Place] {
      places.compactMap { place in
        place.event.flatMap { ordinals[$0] }.map { Place(ordinal: $0, event: place.event) }
      }
    }
    (past, future) = (moved(past), moved(future))
  }
}
