/// When something happened, as far as the evidence says: a set of possible days and the EDTF expression
/// (ISO 8601-2, levels 0–2) that says so.
///
/// The order is that of the timeline (`TimelineKey`), where deeds go before words and the event's id breaks ties.
public struct When: Hashable, Sendable {
  public let days: DaySet
  private let writing: Writing

  /// How it is written. Few dates are written otherwise than plainly, so the expression has a place of its own.
  private indirect enum Writing: Hashable {
    /// As the plainest expression, which is composed when asked for.
    case plain
    /// As it was given.
    case given(EDTF)
  }

  public var edtf: EDTF {
    switch writing {
    case .plain: EDTF(days: days)
    case .given(let edtf): edtf
    }
  }

  /// What an EDTF expression allows.
  public init(_ edtf: EDTF) {
    writing = .given(edtf)
    days = edtf.days
  }

  /// A set of days, written as the plainest EDTF expression that means just these days.
  public init(_ days: DaySet, approximate: Bool = false, uncertain: Bool = false) {
    writing =
      approximate || uncertain
      ? .given(EDTF(days: days, approximate: approximate, uncertain: uncertain)) : .plain
    self.days = days
  }

  /// Whether any part is marked `~` or `%`: «ca.».
  public var isApproximate: Bool { given?.isApproximate ?? false }
  /// Whether any part is marked `?` or `%`: «trolig».
  public var isUncertain: Bool { given?.isUncertain ?? false }

  /// The expression where it is not the plainest.
  private var given: EDTF? { if case .given(let edtf) = writing { edtf } else { nil } }

  public static func == (left: When, right: When) -> Bool {
    left.days == right.days && (left.writing == right.writing || left.edtf == right.edtf)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(days) }

  public init(_ day: CalendarDate) { self.init(DaySet(day)) }

  /// Reads an EDTF expression; nil when it is none.
  public init?(_ text: String) {
    if let day = CalendarDate(text) {
      self.init(day)
      return
    }
    guard let edtf = try? EDTF(text) else { return nil }
    self.init(edtf)
  }

  public var earliest: CalendarDate? { days.earliest }
  public var latest: CalendarDate? { days.latest }
  /// Whether there is a last possible day but no first: `../2017`.
  public var hasOpenPast: Bool { days.earliest == nil && days.latest != nil }
  public func contains(_ day: CalendarDate) -> Bool { days.contains(day) }
  public func overlaps(_ other: When) -> Bool { days.overlaps(other.days) }
  /// The days possible under both; nil when there is none.
  public func intersection(_ other: When) -> When? {
    let common = days.intersection(other.days)
    if common.isEmpty { return nil }
    return common == days ? self : common == other.days ? other : When(common)
  }
}

extension When: Comparable, CustomStringConvertible, Codable {
  public static func < (left: When, right: When) -> Bool {
    TimelineKey(left, id: "") < TimelineKey(right, id: "")
  }

  /// Day numbers that order dates. Where the past is open the last possible day is the first one known; no day
  /// known sorts last, as «undated» does.
  public var sortKey: (earliest: Int32, latest: Int32) {
    let latest = days.latest?.dayNumber ?? Int32.max
    return (days.earliest?.dayNumber ?? days.latest?.dayNumber ?? Int32.max, latest)
  }

  public var description: String {
    // Most are one day, which is written as such.
    if case .plain = writing, let day = days.onlyDay, day.hasFourDigits { return day.description }
    return edtf.description
  }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    self.init(try EDTF(text))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(edtf.description)
  }
}
