import TimelineModel

/// One event as the index sees it.
public struct TimelineRow: Hashable, Sendable {
  public var key: TimelineKey
  /// Whether the event may have happened on any day before, as `../2017`.
  public var hasOpenPast: Bool
  public var actors: [Actor.ID]
  public var places: [Place.ID]
  public var kind: String
  public var publisher: String?
  public var language: String?
  public var salience: Event.Salience

  public init(
    key: TimelineKey, hasOpenPast: Bool = false, actors: [Actor.ID], places: [Place.ID], kind: String,
    publisher: String?, language: String? = nil, salience: Event.Salience = .core
  ) {
    self.key = key
    self.hasOpenPast = hasOpenPast
    self.actors = actors
    self.places = places
    self.kind = kind
    self.publisher = publisher
    self.language = language
    self.salience = salience
  }

  public init(_ event: Event, publisher: String?, language: String? = nil) {
    let when = event.dating.when
    self.init(
      key: TimelineKey(when, isStatement: event.kind == .statement, id: event.id),
      hasOpenPast: when?.hasOpenPast ?? false, actors: event.actors, places: event.places,
      kind: event.kind.rawValue, publisher: publisher, language: language, salience: event.salience)
  }

  /// The ids of its values in one facet.
  public func ids(in facet: Facet) -> [String] {
    switch facet {
    case .actors: actors
    case .places: places
    case .kinds: [kind]
    case .publishers: publisher.map { [$0] } ?? []
    case .languages: language.map { [$0] } ?? []
    case .certainties:
      [Certainty(earliest: key.earliest, latest: key.latest, hasOpenPast: hasOpenPast).rawValue]
    case .saliences: [salience.rawValue]
    case .marks: []
    }
  }
}

/// Puts events in timeline order and makes the index over them, one event after the other: what an archive builds as
/// columns, said as plainly as can be.
public struct TimelineBuilder: Sendable {
  /// Which of the rows given stands at each ordinal.
  public let order: [Int]
  public let index: TimelineIndex

  /// - Parameters:
  ///   - rows: events in any order.
  ///   - values: names and aliases of facet values; a value without one is shown by its id.
  ///   - articleCount: number of articles in the archive.
  public init(_ rows: [TimelineRow], values: [Facet: [FacetIndex.Value]] = [:], articleCount: Int = 0) {
    let order = rows.indices.sorted { rows[$0].key < rows[$1].key }
    func facet(_ facet: Facet) -> FacetIndex {
      Self.facet(order.lazy.map { rows[$0].ids(in: facet) }, values: values[facet] ?? [])
    }
    self.order = order
    index = TimelineIndex(
      earliest: order.map { rows[$0].key.earliest }, latest: order.map { rows[$0].key.latest },
      actors: facet(.actors), places: facet(.places), kinds: facet(.kinds), publishers: facet(.publishers),
      languages: facet(.languages), saliences: facet(.saliences), articleCount: articleCount,
      openPast: order.indices.filter { rows[order[$0]].hasOpenPast }.map { Int32($0) })
  }

  /// Posting lists from the ids of each event in order; most frequent value first, then by name and id.
  private static func facet(
    _ events: some Sequence<[String]>, values known: [FacetIndex.Value]
  ) -> FacetIndex {
    var lists: [String: [Int32]] = [:]
    for (ordinal, ids) in events.enumerated() {
      for id in ids where lists[id]?.last != Int32(ordinal) { lists[id, default: []].append(Int32(ordinal)) }
    }
    let names = Dictionary(known.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let ranked = lists.map { id, list in (value: names[id] ?? .init(id: id, name: id), list: list) }
      .sorted {
        ($1.list.count, $0.value.name, $0.value.id) < ($0.list.count, $1.value.name, $1.value.id)
      }
    var offsets: [Int32] = [0]
    var postings: [Int32] = []
    for (_, list) in ranked {
      postings += list
      offsets.append(Int32(postings.count))
    }
    return FacetIndex(values: ranked.map(\.value), offsets: offsets, postings: postings)
  }
}
