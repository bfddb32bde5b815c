import TimelineModel

/// The values of a facet that most of the selected events have, each with these events: the rows of a heat map.
struct Lanes: Sendable {
  /// Numbers of the values among the facet's, with how many selected events have each.
  let rows: [(number: Int, count: Int)]
  private let facet: FacetIndex
  private let selection: Selection
  /// Of the rows that have been seen: their selected events, ascending.
  private var events: [Int: [Int32]] = [:]

  private static let mostRows = 200

  init(_ facet: Facet, _ selection: Selection, in index: TimelineIndex) {
    self.facet = index[facet]
    self.selection = selection
    rows = selection.mostSeen(Self.mostRows, in: index[facet])
  }

  /// Finds the events of the rows that are to be seen.
  mutating func prepare(_ seen: Range<Int>) {
    for row in seen.clamped(to: 0..<rows.count) where events[row] == nil {
      events[row] = facet.events(of: rows[row].number).filter { selection.events[Int($0)] }
    }
  }

  /// The events of a row: ordinals.
  func events(ofRow row: Int) -> [Int32] { events[row] ?? [] }

  /// How many events of a row lie between each two bounds, given as ordinals.
  func counts(ofRow row: Int, between bounds: [Int]) -> [Int] {
    let events = events(ofRow: row)
    let places = bounds.map { bound in events.partitioningIndex { Int($0) >= bound } }
    return zip(places, places.dropFirst()).map { $1 - $0 }
  }
}

/// The heat map, and the cell the reader is at.
struct LanesPane: Equatable, Sendable {
  var facet = Facet.actors
  /// The row the cursor is on, and the first one shown.
  var position = ListPosition()
  /// Worked out from the selection; nil when that has changed.
  var lanes: Derived<Lanes>?
  /// The value whose row the cursor was on, to find it again in another selection.
  fileprivate var value: Int?

  var rowCount: Int { lanes?.value.rows.count ?? 0 }

  fileprivate mutating func keepValue() {
    let rows = lanes?.value.rows ?? []
    value = rows.indices.contains(position.cursor) ? rows[position.cursor].number : nil
  }
}

extension Browser {
  /// Works the map out anew where the selection has changed, and makes ready what shows of it.
  mutating func prepareLanes(height: Int) {
    var lanes = lanesPane.lanes?.value
    if lanes == nil {
      let fresh = Lanes(lanesPane.facet, selection, in: index)
      let place = fresh.rows.firstIndex { $0.number == lanesPane.value }
      lanesPane.position.cursor = place ?? lanesPane.position.cursor
      lanes = fresh
    }
    guard var lanes else { return }
    lanesPane.position.showCursor(in: lanes.rows.count, height: height)
    lanes.prepare(lanesPane.position.top..<lanesPane.position.top + max(0, height))
    lanesPane.lanes = Derived(lanes)
    lanesPane.keepValue()
  }

  /// The map opens on the first lane that the chosen event stands in.
  mutating func startLanes() {
    let rows = Lanes(lanesPane.facet, selection, in: index).rows
    let facet = index[lanesPane.facet]
    let own = chosenOrdinal.flatMap { chosen in
      rows.firstIndex { facet.events(of: $0.number).contains(sorted: Int32(chosen)) }
    }
    lanesPane.lanes = nil
    lanesPane.value = own.map { rows[$0].number } ?? lanesPane.value
  }

  mutating func showLanes(of facet: Facet) {
    lanesPane = LanesPane(facet: facet)
  }

  /// The columns of the map.
  func lanesScale(in room: Rect) -> TimeScale? {
    TimeScale(index, in: LanesView.grid(of: room), zoom, around: dayLookedAt, isMap: true)
  }

  /// Bounds of columns as ordinals.
  func ordinals(at bounds: [Int32]) -> [Int] {
    bounds.map { index.firstOrdinal(onOrAfter: CalendarDate(dayNumber: $0)) }
  }

  /// The cell under the cursor: the value's number, the days and the ordinals of its events.
  var cellAtCursor: (number: Int, days: DaySet, events: ArraySlice<Int32>)? {
    guard let room = rooms.timeline, let scale = lanesScale(in: room), let lanes = lanesPane.lanes?.value,
      let day = dayLookedAt, lanes.rows.indices.contains(lanesPane.position.cursor)
    else { return nil }
    let bar = scale.bar(ofDay: day.dayNumber)
    let bounds = ordinals(at: Array(scale.bounds[bar...bar + 1]))
    let events = lanes.events(ofRow: lanesPane.position.cursor)
    let first = events.partitioningIndex { Int($0) >= bounds[0] }
    let end = events.partitioningIndex { Int($0) >= bounds[1] }
    let days = DaySet(
      CalendarDate(dayNumber: scale.bounds[bar]), CalendarDate(dayNumber: scale.bounds[bar + 1] - 1))
    return (lanes.rows[lanesPane.position.cursor].number, days, events[first..<end])
  }
}

extension RandomAccessCollection<Int32> where Index == Int {
  /// Whether a sorted list holds a number.
  func contains(sorted number: Int32) -> Bool {
    let place = partitioningIndex { $0 >= number }
    return place < endIndex && self[place] == number
  }
}
