/// The timeline of an archive as columns: what filters, counts, the density strip and scrolling need,
/// and no text. Ordinals run in timeline order (`TimelineKey`).
///
/// Its size is a few bytes an event; pages of entries with their text are fetched by ordinal.
public struct TimelineIndex: Hashable, Sendable {
  /// First possible day of each event, ascending; the last one where the past is open; `Int32.max` for
  /// undated events, which stand last.
  public let earliest: [Int32]
  /// Last possible day of each event; `Int32.max` when open.
  public let latest: [Int32]
  public var actors: FacetIndex
  public var places: FacetIndex
  public var kinds: FacetIndex
  public var publishers: FacetIndex
  /// Languages of the articles, as tags.
  public var languages: FacetIndex
  /// Made from the days: how closely each event is dated.
  public let certainties: FacetIndex
  /// Core events and background.
  public var saliences: FacetIndex
  /// What readers have left on events.
  public var marks: FacetIndex
  /// Actors whom a reader has said that others are.
  public var joinedActors: Set<Actor.ID> = []
  /// Number of articles in the archive.
  public var articleCount: Int
  /// Events that may have happened on any day before `earliest`, as `../2017`; ascending.
  public let openPast: [Int32]
  /// Events whose earliest day is known.
  public let datedCount: Int
  /// The years that hold nearly all dated events. Outside are the hundredth furthest out on either side, and years
  /// at either end that hold less than a twentieth of an average year.
  public let usualYears: ClosedRange<Int>?
  /// How many times the timeline had been made: ordinals hold for as long as that stays the same.
  public let generation: Int

  /// The days on which a dated event may have happened, from the first to the last.
  public func extent(of ordinal: Int) -> When {
    let first = CalendarDate(dayNumber: earliest[ordinal])
    let isOpen = latest[ordinal] == Int32.max
    return When(DaySet(first, isOpen ? DaySet.distantFuture : CalendarDate(dayNumber: latest[ordinal])))
  }

  public init(
    earliest: [Int32] = [], latest: [Int32] = [], actors: FacetIndex = FacetIndex(),
    places: FacetIndex = FacetIndex(), kinds: FacetIndex = FacetIndex(),
    publishers: FacetIndex = FacetIndex(), languages: FacetIndex = FacetIndex(),
    saliences: FacetIndex = FacetIndex(), marks: FacetIndex = Mark.facet([:]), articleCount: Int = 0,
    openPast: [Int32] = [], generation: Int = 0
  ) {
    precondition(earliest.count == latest.count)
    self.earliest = earliest
    self.latest = latest
    self.actors = actors
    self.places = places
    self.kinds = kinds
    self.publishers = publishers
    self.languages = languages
    certainties = Certainty.facet(earliest: earliest, latest: latest, openPast: openPast)
    self.saliences = saliences
    self.marks = marks
    self.articleCount = articleCount
    self.openPast = openPast
    self.generation = generation
    datedCount = Self.firstPlace(onOrAfter: Int32.max, in: earliest[...])
    usualYears = Self.usualYears(of: earliest[..<datedCount])
  }

  /// Number of events.
  public var count: Int { earliest.count }
  /// The first event that may have happened on this day or later, by earliest day.
  public func firstOrdinal(onOrAfter day: CalendarDate) -> Int {
    Self.firstPlace(onOrAfter: day.dayNumber, in: earliest[...])
  }

  private static func firstPlace(onOrAfter day: Int32, in days: ArraySlice<Int32>) -> Int {
    days.partitioningIndex { $0 >= day } - days.startIndex
  }

  private static func usualYears(of days: ArraySlice<Int32>) -> ClosedRange<Int>? {
    guard let first = days.dropFirst(days.count / 100).first, let last = days.dropLast(days.count / 100).last
    else { return nil }
    let years = CalendarDate(dayNumber: first).year...CalendarDate(dayNumber: last).year
    func isUsual(_ year: Int) -> Bool {
      let events =
        firstPlace(onOrAfter: CalendarDate.january(of: year + 1).dayNumber, in: days)
        - firstPlace(onOrAfter: CalendarDate.january(of: year).dayNumber, in: days)
      return events * 20 * years.count >= days.count
    }
    guard let from = years.first(where: isUsual), let to = years.last(where: isUsual) else { return nil }
    return from...to
  }
}
