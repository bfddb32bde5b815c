/// When the events of one value are, and whom it shares them with: what an actor's card tells of the archive.
public struct Appearances: Hashable, Sendable {
  public struct Companion: Hashable, Sendable {
    /// Place among the facet's values.
    public var number: Int
    /// Events in common.
    public var count: Int
  }

  /// Number of events, undated ones among them.
  public let total: Int
  /// When the first and the last dated event may have happened.
  public let first: When?
  public let last: When?
  /// The years that hold nearly all events of the archive.
  public let years: ClosedRange<Int>
  /// Events that begin in each quarter of these years.
  public let quarters: [Int]
  /// Those that appear with it most often, most often first.
  public let companions: [Companion]

  /// - Parameter limit: companions to find. They are looked for among the most frequent values alone, so that an
  ///   archive of many actors costs no more than one of few.
  public init(of number: Int, in facet: FacetIndex, of index: TimelineIndex, companions limit: Int = 6) {
    let events = facet.events(of: number)
    let dated = events.prefix { Int($0) < index.datedCount }
    total = events.count
    first = dated.first.map { index.extent(of: Int($0)) }
    last = dated.last.map { index.extent(of: Int($0)) }
    years = index.usualYears ?? 0...0
    let bounds = years.flatMap { year in
      [1, 4, 7, 10].map { Self.ordinal(year, $0, in: index) }
    }
    let places = (bounds + [Self.ordinal(years.upperBound + 1, 1, in: index)]).map { bound in
      events.partitioningIndex { $0 >= bound }
    }
    quarters = zip(places, places.dropFirst()).map { $1 - $0 }
    let bits = Bitset(count: index.count, positions: events)
    let others = facet.values.indices.prefix(Self.mostCompared).filter { $0 != number }
    companions = Array(
      others.map { Companion(number: $0, count: bits.hits(in: facet.events(of: $0))) }
        .filter { $0.count > 0 }
        .sorted { ($1.count, $0.number) < ($0.count, $1.number) }
        .prefix(limit))
  }

  private static let mostCompared = 200

  private static func ordinal(_ year: Int, _ month: Int, in index: TimelineIndex) -> Int32 {
    CalendarDate(year: year, month: month, day: 1).map { Int32(index.firstOrdinal(onOrAfter: $0)) } ?? 0
  }
}
