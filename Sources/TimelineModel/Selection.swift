/// The events a filter lets through: a bitset over the index, with positions counted among them. What a reader has hidden
/// is let through only where hidden events are asked for.
///
/// *Ordinal* is an event's place among all, *row* its place among the selected.
public struct Selection: Hashable, Sendable {
  public let filter: Filter
  public let events: Bitset

  /// - Parameter textHits: ordinals that `filter.text` found, sorted; nil while the search is under way
  ///   or when there is no text to search.
  public init(_ filter: Filter, in index: TimelineIndex, textHits: [Int32]? = nil) {
    self.filter = filter
    var events = Bitset(count: index.count, filled: true)
    for facet in Facet.allCases { Self.restrict(&events, to: filter[facet], in: index[facet]) }
    if filter.from != nil || filter.to != nil {
      events.formIntersection(Self.period(filter.period, in: index))
    }
    if !filter.asksForHidden, !index.hidden.isEmpty {
      events.subtract(Bitset(count: index.count, positions: index.hidden))
    }
    if let textHits { events.formIntersection(Bitset(count: index.count, positions: textHits)) }
    self.events = events
  }

  /// Number of selected events.
  public var count: Int { events.ones }

  /// The ordinal of a row; nil beyond the end.
  public func ordinal(atRow row: Int) -> Int? { events.position(ofRank: row) }

  /// The row of an event, or of the first selected one after it.
  public func row(ofOrdinal ordinal: Int) -> Int { events.rank(ordinal) }

  /// How many selected events have this value; `FacetCounts` has the numbers for a facet's list.
  public func count(of number: Int, in facet: FacetIndex) -> Int { events.hits(in: facet.events(of: number)) }

  /// Selected events whose earliest day lies in this span of days.
  public func count(from first: CalendarDate, through last: CalendarDate, in index: TimelineIndex) -> Int {
    events.rank(index.firstOrdinal(onOrAfter: last.adding(days: 1)))
      - events.rank(index.firstOrdinal(onOrAfter: first))
  }

  private static func restrict(_ events: inout Bitset, to wanted: FacetFilter, in facet: FacetIndex) {
    func bits(_ id: String) -> Bitset {
      Bitset(count: events.count, positions: facet.number(of: id).map { facet.events(of: $0) } ?? [])
    }
    switch wanted.matching {
    case .all:
      for id in wanted.included { events.formIntersection(bits(id)) }
    case .any where !wanted.included.isEmpty:
      var any = Bitset(count: events.count)
      for id in wanted.included { any.formUnion(bits(id)) }
      events.formIntersection(any)
    case .any:
      break
    }
    for id in wanted.excluded { events.subtract(bits(id)) }
  }

  /// What may have happened on one of these days: all that begins on them, and of what began before, all
  /// that had not ended. Only the first and last possible day of an event are looked at.
  private static func period(_ days: DaySet, in index: TimelineIndex) -> Bitset {
    guard let run = days.ranges.first else { return Bitset(count: index.count) }
    let begin = index.firstOrdinal(onOrAfter: run.first)
    let end = index.firstOrdinal(onOrAfter: run.last.adding(days: 1))
    func lasts(_ ordinal: Int) -> Bool { index.latest[ordinal] >= run.first.dayNumber }
    var events = Bitset(count: index.count, in: begin..<end)
    events.formUnion(Bitset(count: index.count, in: 0..<begin, where: lasts))
    events.formUnion(Bitset(count: index.count, positions: index.openPast.filter { lasts(Int($0)) }))
    return events
  }
}
