/// The timeline of an archive as columns: what filters, counts, the density strip and scrolling need,
/// and no text. Ordinals run in timeline order: earliest day, then narrower, then id.
///
/// Its size is a few bytes an event; pages of entries with their text are fetched by ordinal.
public struct TimelineIndex: Hashable, Sendable {
  /// First possible day of each event, ascending; `Int32.max` for undated events, which stand last.
  public var earliest: [Int32]
  /// Last possible day of each event; `Int32.max` when open.
  public var latest: [Int32]
  public var actors: FacetIndex
  public var places: FacetIndex
  public var kinds: FacetIndex
  public var publishers: FacetIndex
  /// Number of articles in the archive.
  public var articleCount: Int

  public init(
    earliest: [Int32] = [], latest: [Int32] = [], actors: FacetIndex = FacetIndex(),
    places: FacetIndex = FacetIndex(), kinds: FacetIndex = FacetIndex(),
    publishers: FacetIndex = FacetIndex(), articleCount: Int = 0
  ) {
    precondition(earliest.count == latest.count)
    self.earliest = earliest
    self.latest = latest
    self.actors = actors
    self.places = places
    self.kinds = kinds
    self.publishers = publishers
    self.articleCount = articleCount
  }

  /// Number of events.
  public var count: Int { earliest.count }
  /// Events whose earliest day is known.
  public var datedCount: Int { firstOrdinal(onOrAfter: CalendarDate(dayNumber: Int32.max)) }

  /// The first event that may have happened on this day or later, by earliest day.
  public func firstOrdinal(onOrAfter day: CalendarDate) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if earliest[middle] < day.dayNumber { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// One facet of all events: its values, and for each value the ordinals of its events (a posting list).
public struct FacetIndex: Hashable, Sendable {
  /// A value that events can be filtered by.
  public struct Value: Identifiable, Hashable, Sendable, Codable {
    public var id: String
    public var name: String
    /// Other names to find it by.
    public var aliases: [String]

    public init(id: String, name: String, aliases: [String] = []) {
      self.id = id
      self.name = name
      self.aliases = aliases
    }
  }

  /// Values, most frequent first.
  public var values: [Value]
  /// Where each value's posting list begins in `postings`; one more than there are values.
  public var offsets: [Int32]
  /// Sorted ordinals, list after list.
  public var postings: [Int32]
  private let numbers: [String: Int]

  public init(values: [Value] = [], offsets: [Int32] = [0], postings: [Int32] = []) {
    precondition(offsets.count == values.count + 1)
    self.values = values
    self.offsets = offsets
    self.postings = postings
    numbers = Dictionary(values.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Place of a value in `values`.
  public func number(of id: String) -> Int? { numbers[id] }

  /// Ordinals of the events with this value, ascending.
  public func events(of number: Int) -> ArraySlice<Int32> {
    postings[Int(offsets[number])..<Int(offsets[number + 1])]
  }

  /// Number of events with this value in the whole archive.
  public func total(of number: Int) -> Int { Int(offsets[number + 1] - offsets[number]) }
}
