/// An unbroken run of days, both ends included.
public struct DayRange: Hashable, Sendable, Codable {
  public var first: CalendarDate
  public var last: CalendarDate

  /// The run from `first` to `last`; `first` must not lie after `last`.
  public init(_ first: CalendarDate, _ last: CalendarDate) {
    precondition(first <= last, "a run of days ends before it begins")
    self.first = first
    self.last = last
  }

  /// Number of days, 1 or more.
  public var count: Int { Int(last.dayNumber) - Int(first.dayNumber) + 1 }

  public func contains(_ day: CalendarDate) -> Bool { first <= day && day <= last }

  public init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    first = try container.decode(CalendarDate.self)
    last = try container.decode(CalendarDate.self)
    guard first <= last else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "a run ends before it begins")
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    try container.encode(first)
    try container.encode(last)
  }
}

/// Any set of possible days, as sorted, disjoint, non-adjacent runs.
///
/// This is what a date *means*: «mandag» in an article of January 2020 is the set of its four Mondays.
/// Evidence narrows a set by intersection. An open end reaches `DaySet.distantPast` or `distantFuture`.
public struct DaySet: Hashable, Sendable, Codable {
  /// Sorted runs with at least one day outside the set between neighbours.
  public private(set) var ranges: DayRuns

  /// Stands for «no earliest day»: before every day that a text can name.
  public static let distantPast = CalendarDate(dayNumber: -1_000_000_000)
  /// Stands for «no latest day»: after every day that a text can name.
  public static let distantFuture = CalendarDate(dayNumber: 1_000_000_000)

  /// The empty set: no day is possible, the evidence contradicts itself.
  public init() { ranges = DayRuns() }

  public init(_ day: CalendarDate) { ranges = DayRuns(DayRange(day, day)) }

  public init(_ first: CalendarDate, _ last: CalendarDate) {
    ranges = first <= last ? DayRuns(DayRange(first, last)) : DayRuns()
  }

  /// The union of runs in any order.
  public init(_ runs: some Sequence<DayRange>) {
    ranges = DayRuns()
    var others: [DayRange] = []
    for run in runs where !extend(by: run) { others.append(run) }
    if others.isEmpty { return }
    others += ranges
    others.sort { $0.first < $1.first }
    ranges = DayRuns()
    for run in others { _ = extend(by: run) }
  }

  /// Adds a run that begins no earlier than the last one; false for one that begins before it.
  private mutating func extend(by run: DayRange) -> Bool {
    guard let last = ranges.last else {
      ranges.append(run)
      return true
    }
    if run.first < last.first { return false }
    if Int(run.first.dayNumber) <= Int(last.last.dayNumber) + 1 {
      ranges.replaceLast(with: DayRange(last.first, max(last.last, run.last)))
    } else {
      ranges.append(run)
    }
    return true
  }

  public static let all = DaySet(distantPast, distantFuture)

  public var isEmpty: Bool { ranges.isEmpty }
  /// First possible day; nil when the set is empty or open to the past.
  public var earliest: CalendarDate? {
    ranges.first.flatMap { $0.first <= Self.distantPast ? nil : $0.first }
  }
  /// Last possible day; nil when the set is empty or open to the future.
  public var latest: CalendarDate? {
    ranges.last.flatMap { $0.last >= Self.distantFuture ? nil : $0.last }
  }
  /// Number of possible days; very large for open sets.
  public var count: Int { ranges.reduce(0) { $0 + $1.count } }
  /// The only possible day, if there is just one.
  public var onlyDay: CalendarDate? {
    ranges.count == 1 && ranges[0].first == ranges[0].last ? ranges[0].first : nil
  }

  public func contains(_ day: CalendarDate) -> Bool {
    let place = ranges.partitioningIndex { $0.last >= day }
    return place < ranges.count && ranges[place].first <= day
  }

  public func contains(_ other: DaySet) -> Bool { intersection(other) == other }

  public func overlaps(_ other: DaySet) -> Bool {
    var mine = 0
    var theirs = 0
    while mine < ranges.count, theirs < other.ranges.count {
      if ranges[mine].last < other.ranges[theirs].first {
        mine += 1
      } else if other.ranges[theirs].last < ranges[mine].first {
        theirs += 1
      } else {
        return true
      }
    }
    return false
  }

  public func intersection(_ other: DaySet) -> DaySet {
    var result = DaySet()
    var mine = 0
    var theirs = 0
    while mine < ranges.count, theirs < other.ranges.count {
      let first = max(ranges[mine].first, other.ranges[theirs].first)
      let last = min(ranges[mine].last, other.ranges[theirs].last)
      if first <= last { result.ranges.append(DayRange(first, last)) }
      if ranges[mine].last < other.ranges[theirs].last { mine += 1 } else { theirs += 1 }
    }
    return result
  }

  public func union(_ other: DaySet) -> DaySet { DaySet([ranges, other.ranges].joined()) }

  /// The days that are not in the other set.
  public func subtracting(_ other: DaySet) -> DaySet {
    var result = DaySet()
    for run in ranges {
      var rest: CalendarDate? = run.first
      for gone in other.ranges where gone.first <= run.last {
        guard let first = rest, gone.last >= first else { continue }
        if gone.first > first { result.ranges.append(DayRange(first, gone.first.adding(days: -1))) }
        rest = gone.last < run.last ? gone.last.adding(days: 1) : nil
      }
      if let rest { result.ranges.append(DayRange(rest, run.last)) }
    }
    return result
  }

  /// Every possible day moved by the same number of days; open ends stay open.
  public func shifted(byDays days: Int) -> DaySet {
    DaySet(
      ranges.map { run in
        DayRange(
          run.first <= Self.distantPast ? run.first : run.first.adding(days: days),
          run.last >= Self.distantFuture ? run.last : run.last.adding(days: days))
      })
  }

  /// All days from the first possible to the last possible one.
  public var hull: DaySet {
    guard let first = ranges.first, let last = ranges.last else { return self }
    return DaySet(first.first, last.last)
  }

  /// The days up to and including `day`.
  public func through(_ day: CalendarDate) -> DaySet { intersection(DaySet(Self.distantPast, day)) }
  /// The days from and including `day`.
  public func from(_ day: CalendarDate) -> DaySet { intersection(DaySet(day, Self.distantFuture)) }

  /// A whole month; empty when there is no such month.
  public static func month(_ month: Int, of year: Int) -> DaySet {
    (1...12).contains(month) ? months(month, through: month, of: year) : DaySet()
  }

  /// Whole months in a row; month 0 is December of the year before.
  public static func months(_ first: Int, through last: Int, of year: Int) -> DaySet {
    let january = CalendarDate.january(of: year)
    return DaySet(january.adding(months: first - 1), january.adding(months: last).adding(days: -1))
  }

  /// A whole year.
  public static func year(_ year: Int) -> DaySet { years(year...year) }

  /// Whole years in a row; those beyond `distantPast` and `distantFuture` are all the same.
  public static func years(_ years: ClosedRange<Int>) -> DaySet {
    let first = CalendarDate.january(of: years.lowerBound)
    let last = CalendarDate.january(of: years.upperBound).adding(months: 12).adding(days: -1)
    return DaySet(first.withinReach, last.withinReach)
  }

  /// By the first and the last day: sets that share both are few.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(ranges.first?.first.dayNumber ?? 0)
    hasher.combine(ranges.last?.last.dayNumber ?? 0)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    self.init(try container.decode([DayRange].self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(Array(ranges))
  }
}

extension CalendarDate {
  /// The day, or the end of `DaySet.all` that it lies beyond.
  var withinReach: CalendarDate { min(max(self, DaySet.distantPast), DaySet.distantFuture) }
}
