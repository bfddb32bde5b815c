import TimelineModel

/// The days that an annotator gives to something.
struct GoldDays: Decodable {
  /// What header and text support; nil when they leave it open, as for «three years».
  var interval: DayRange?
  /// Other intervals that are just as right.
  var alternatives: [DayRange]
  /// The days it really was, as the annotator knows from elsewhere.
  var truth: DayRange?

  private enum Keys: String, CodingKey {
    case earliest, latest
    case alternatives = "alt"
    case truth = "true"
  }

  init(_ interval: DayRange?, alternatives: [DayRange] = []) {
    self.interval = interval
    self.alternatives = alternatives
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Keys.self)
    interval = DayRange(
      try fields.decodeIfPresent(String.self, forKey: .earliest),
      try fields.decodeIfPresent(String.self, forKey: .latest))
    alternatives = try (fields.decodeIfPresent([[String]].self, forKey: .alternatives) ?? [])
      .compactMap { DayRange($0.first, $0.last) }
    let ends = try fields.decodeIfPresent(String.self, forKey: .truth)?.split(separator: "/")
    truth = DayRange(ends?.first.map(String.init), ends?.last.map(String.init))
  }

  /// Whether days are as gold has them; no days are right where gold has none.
  func isExactly(_ days: DayRange?) -> Bool {
    days == interval || alternatives.contains { $0 == days }
  }

  /// Whether some of the days are possible by gold.
  func meets(_ days: DayRange) -> Bool {
    ([interval].compactMap { $0 } + alternatives).contains { $0.overlaps(days) }
  }

  /// Whether days leave room for the truth; nil when the truth is not known.
  func truthLies(within days: DayRange?) -> Bool? {
    guard let truth else { return nil }
    return days.map { $0.first <= truth.first && truth.last <= $0.last } ?? false
  }

  /// The largest share of days in common with the interval or an alternative, 0…1.
  func likeness(to days: DayRange) -> Double {
    ([interval].compactMap { $0 } + alternatives).map { $0.likeness(to: days) }.max() ?? 0
  }
}

extension DayRange {
  /// From two ISO 8601 days; nil unless both are days in the right order.
  init?(_ first: String?, _ last: String?) {
    guard let first = first.flatMap({ CalendarDate($0) }), let last = last.flatMap({ CalendarDate($0) }),
      first <= last
    else { return nil }
    self.init(first, last)
  }

  /// From the first to the last possible day. An open end is put at 1900 or 2099, so that it can be measured;
  /// nil when both ends are open or no day is possible.
  init?(around when: When?) {
    guard let when, when.earliest != nil || when.latest != nil,
      let first = when.earliest ?? CalendarDate(year: 1900, month: 1, day: 1),
      let last = when.latest ?? CalendarDate(year: 2099, month: 12, day: 31), first <= last
    else { return nil }
    self.init(first, last)
  }

  func overlaps(_ other: DayRange) -> Bool { first <= other.last && other.first <= last }

  /// Days in common as a share of the days from the first of both to the last of both, 0…1.
  func likeness(to other: DayRange) -> Double {
    guard overlaps(other) else { return 0 }
    let common = DayRange(max(first, other.first), min(last, other.last))
    let whole = DayRange(min(first, other.first), max(last, other.last))
    return Double(common.count) / Double(whole.count)
  }

  /// `2017-03-22`, or `2017-03-01/2017-03-31`.
  var text: String { first == last ? "\(first)" : "\(first)/\(last)" }
}
