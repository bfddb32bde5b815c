/// What the calendar and the clock count in, from short to long.
public enum CalendarUnit: Int, Hashable, Sendable, Codable, CaseIterable {
  case second, minute, hour, day, week, weekend, month, quarter, year, decade, century
}
