import TimelineModel
import TimelineSamples

/// A small archive of random events, with its index and a filter that looks at every event by itself.
struct SampleArchive {
  var rows: [TimelineRow] = []
  var whens: [String: When] = [:]
  let builder: TimelineBuilder
  var index: TimelineIndex { builder.index }

  init(seed: UInt64, events: Int = 200) {
    var generator = SeededGenerator(seed: seed)
    func some(_ prefix: String, of count: Int, atMost: Int) -> [String] {
      (0..<Int.random(in: 0...atMost, using: &generator)).map { _ in
        prefix
          + String(Int.random(in: 0..<count, using: &generator) * Int.random(in: 0...1, using: &generator))
      }
    }
    for number in 0..<events {
      let when = When(generator.days())
      let id = "event \(number)"
      whens[id] = when
      rows.append(
        TimelineRow(
          key: TimelineKey(when, id: id), hasOpenPast: when.hasOpenPast,
          actors: some("actor ", of: 6, atMost: 4),
          places: some("place ", of: 4, atMost: 2), kind: "kind \(number % 3)",
          publisher: some("publisher ", of: 3, atMost: 1).first,
          language: some("language ", of: 3, atMost: 1).first))
    }
    rows.shuffle(using: &generator)
    builder = TimelineBuilder(rows, articleCount: events / 2)
  }

  /// A filter that asks for a little of everything, values that no event has among it.
  static func filter(_ generator: inout SeededGenerator) -> Filter {
    var filter = Filter()
    for facet in Facet.allCases where Bool.random(using: &generator) {
      let prefix = String(facet.rawValue.dropLast())
      var asked = FacetFilter(matching: Bool.random(using: &generator) ? .all : .any)
      let ids =
        facet == .certainties ? Certainty.allCases.map(\.rawValue) : (0..<7).map { "\(prefix) \($0)" }
      for id in ids {
        switch Int.random(in: 0..<9, using: &generator) {
        case 0: asked.toggleIncluded(id)
        case 1: asked.toggleExcluded(id)
        default: break
        }
      }
      filter[facet] = asked
    }
    if Bool.random(using: &generator) { filter.from = When(generator.day()) }
    if Bool.random(using: &generator) { filter.to = When(generator.day()) }
    return filter
  }

  /// The ids of the events that a filter lets through, one event after the other.
  func ids(_ filter: Filter) -> Set<String> {
    Set(rows.filter { row in lets(row, through: filter) }.map(\.key.id))
  }

  private func lets(_ row: TimelineRow, through filter: Filter) -> Bool {
    for facet in Facet.allCases {
      let (has, asked) = (Set(row.ids(in: facet)), filter[facet])
      if !has.isDisjoint(with: asked.excluded) { return false }
      switch asked.matching {
      case .all: if !has.isSuperset(of: asked.included) { return false }
      case .any: if !asked.included.isEmpty, has.isDisjoint(with: asked.included) { return false }
      }
    }
    guard filter.from != nil || filter.to != nil else { return true }
    guard let when = whens[row.key.id], when.earliest != nil || when.latest != nil else { return false }
    return when.days.hull.overlaps(filter.period)
  }

  /// The ids of the events of a selection, in its order.
  func ids(_ selection: Selection) -> [String] {
    (0..<selection.count).compactMap { selection.ordinal(atRow: $0) }.map { rows[builder.order[$0]].key.id }
  }
}
