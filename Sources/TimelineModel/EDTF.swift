/// An Extended Date/Time Format expression (ISO 8601-2:2019, levels 0, 1 and 2).
public struct EDTF: Hashable, Sendable, CustomStringConvertible {
  /// The expression exactly as written.
  public let description: String
  /// Every day the expression allows.
  public let days: DaySet

  /// Reads an expression.
  public init(_ text: String) throws(EDTFError) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    switch parts.count {
    case 1: days = .year(parts[0])
    case 2: days = .month(parts[1], of: parts[0])
    case 3:
      guard let day = CalendarDate(text) else { throw EDTFError(text: text, offset: 0) }
      days = DaySet(day)
    default: throw EDTFError(text: text, offset: 0)
    }
    description = text
  }

  init(days: DaySet, approximate: Bool, uncertain: Bool) {
    self.days = days
    description = days.ranges.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)/\($0.last)" }
      .joined(separator: ",")
  }
}

/// Text that is no EDTF expression, and where it stops being one.
public struct EDTFError: Error, Hashable, Sendable {
  public var text: String
  /// UTF-8 offset of the first byte that does not fit.
  public var offset: Int
}
