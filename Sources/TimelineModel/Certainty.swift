/// How closely the date of an event is known: how far its last possible day is from its first.
public enum Certainty: String, Hashable, Sendable, Codable, CaseIterable {
  /// One day is possible.
  case day
  /// All possible days lie within a month, or a year.
  case month, year
  /// More than a year, or an end is open.
  case wider
  case undated

  /// - Parameters: as in `TimelineIndex`.
  public init(earliest: Int32, latest: Int32, hasOpenPast: Bool = false) {
    if earliest == Int32.max {
      self = .undated
    } else if hasOpenPast || latest == Int32.max {
      self = .wider
    } else {
      switch latest - earliest {
      case 0: self = .day
      case ..<31: self = .month
      case ..<366: self = .year
      default: self = .wider
      }
    }
  }

  /// The facet of all events, in the order of the cases.
  static func facet(earliest: [Int32], latest: [Int32], openPast: [Int32]) -> FacetIndex {
    var lists = allCases.map { _ in [Int32]() }
    var open = openPast[...]
    for ordinal in earliest.indices {
      let hasOpenPast = open.first == Int32(ordinal)
      if hasOpenPast { open.removeFirst() }
      let certainty = Certainty(
        earliest: earliest[ordinal], latest: latest[ordinal], hasOpenPast: hasOpenPast)
      lists[certainty.place].append(Int32(ordinal))
    }
    return FacetIndex(allCases.map { ($0.rawValue, lists[$0.place]) })
  }

  /// Its place among the cases; looked up for every event at each start.
  private var place: Int {
    switch self {
    case .day: 0
    case .month: 1
    case .year: 2
    case .wider: 3
    case .undated: 4
    }
  }
}
