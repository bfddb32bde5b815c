/// How many events each value of a facet would give: the numbers beside a facet's list.
///
/// Where the facet asks for all of its chosen values, the number is that of the events left when this value is
/// chosen too. Where it asks for any of them, it is that of the events this value brings. Everything else in
/// the filter holds either way, so a number shown is the number got.
public struct FacetCounts: Sendable {
  private let filter: Filter
  private let facet: Facet
  private let index: TimelineIndex
  private let textHits: [Int32]?
  /// What a value that is not excluded is counted among.
  private let events: Bitset

  /// - Parameter textHits: as for `Selection`.
  public init(_ filter: Filter, of facet: Facet, in index: TimelineIndex, textHits: [Int32]? = nil) {
    self.filter = filter
    self.facet = facet
    self.index = index
    self.textHits = textHits
    var others = filter
    if filter[facet].matching == .any { others[facet].included = [] }
    events = Selection(others, in: index, textHits: textHits).events
  }

  /// The number for one value, in time proportional to its events.
  public subscript(number: Int) -> Int {
    let id = index[facet].values[number].id
    let isHidden = facet == .marks && id == Mark.hidden.rawValue
    guard isHidden || filter[facet].excluded.contains(id) else {
      return events.hits(in: index[facet].events(of: number))
    }
    return Selection(filter.choosing(id, in: facet), in: index, textHits: textHits).count
  }

  /// The numbers for the values that are seen.
  public subscript(numbers: Range<Int>) -> [Int] { numbers.map { self[$0] } }
}

extension Filter {
  /// The filter with a value chosen: beside the others where all are asked for, in their place where any is.
  public func choosing(_ id: String, in facet: Facet) -> Filter {
    var filter = self
    filter[facet].excluded.removeAll { $0 == id }
    switch filter[facet].matching {
    case .all: if !filter[facet].included.contains(id) { filter[facet].included.append(id) }
    case .any: filter[facet].included = [id]
    }
    return filter
  }
}
