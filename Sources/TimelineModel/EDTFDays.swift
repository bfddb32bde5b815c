// What EDTF expressions mean: the days they allow.

extension EDTF.Expression {
  /// Every day it allows; an interval allows all days from its first through its last.
  var days: DaySet {
    switch self {
    case .date(let date): date.days
    case .interval(let start, let end): DaySet.between(start.date, end.date)
    case .oneOf(let members), .allOf(let members): DaySet(members.flatMap(\.days.ranges))
    }
  }
}

extension EDTF.Member {
  /// Every day it allows.
  var days: DaySet {
    switch self {
    case .date(let date): date.days
    case .range(let first, let last): DaySet.between(first, last)
    }
  }
}

extension DaySet {
  /// From the first day of one date through the last of another; without one, that end is open.
  fileprivate static func between(_ first: EDTFDate?, _ last: EDTFDate?) -> DaySet {
    DaySet(
      first?.days.ranges.first?.first ?? distantPast, last?.days.ranges.last?.last ?? distantFuture)
  }
}

extension EDTFDate {
  /// A pattern with more runs of days than this (`XXXX-XX-15`) counts as all days from its first to its last.
  static let mostRuns = 4096

  /// Every day the date allows.
  public var days: DaySet {
    if let yearPeriod { return DaySet.years(yearPeriod) }
    let years = possibleYears
    let days = day.flatMap { $0.text == "XX" ? nil : Self.numbers($0.text, in: 1...31) }
    let months = month.flatMap {
      $0.text == "XX" && days == nil
        ? nil : Self.numbers($0.text, in: grouping == nil ? 1...12 : 21...41)
    }
    if years.count * (months?.count ?? 1) * (days?.count ?? 1) <= Self.mostRuns || months == nil {
      return DaySet(years.flatMap { runs(in: $0, months: months, days: days) })
    }
    let first = years.lazy.compactMap { runs(in: $0, months: months, days: days).first }.first
    let last = years.reversed().lazy.compactMap { runs(in: $0, months: months, days: days).last }.first
    guard let first, let last else { return DaySet() }
    return DaySet(first.first, last.last)
  }

  /// The days in one year, when these months and days of month are possible; nil stands for all.
  private func runs(in year: Int, months: [Int]?, days: [Int]?) -> [DayRange] {
    if let grouping { return Array(grouping.days(in: year).ranges) }
    guard let months else { return Array(DaySet.year(year).ranges) }
    guard let days else { return months.flatMap { DaySet.month($0, of: year).ranges } }
    return months.flatMap { month in
      days.compactMap { CalendarDate(year: year, month: month, day: $0) }.map { DayRange($0, $0) }
    }
  }

  /// The numbers that digits and X can stand for, ascending: `1X` in 1…12 is 10, 11, 12.
  static func numbers(_ text: String, in allowed: ClosedRange<Int>) -> [Int] {
    if let number = Int(text) { return allowed.contains(number) ? [number] : [] }
    var numbers = [0]
    for byte in text.utf8 {
      let digits = byte == UInt8(ascii: "X") ? 0...9 : Int(byte & 15)...Int(byte & 15)
      numbers = numbers.flatMap { number in digits.map { number * 10 + $0 } }
    }
    return numbers.filter(allowed.contains)
  }

  /// The years that a year of four digits allows, ascending.
  var possibleYears: [Int] {
    guard year.text.utf8.first == UInt8(ascii: "-") else { return Self.numbers(year.text, in: 0...9999) }
    return Self.numbers(String(year.text.dropFirst()), in: 1...9999).reversed().map { -$0 }
  }

  /// The years of a year with `Y` or `S`; nil for one of just four digits.
  ///
  /// Significant digits are counted from the first that is not 0: `1950S2` is 1900…1999.
  var yearPeriod: ClosedRange<Int>? {
    guard year.text.utf8.contains(where: { $0 == UInt8(ascii: "Y") || $0 == UInt8(ascii: "S") }) else {
      return nil
    }
    let parts = year.text.split(separator: "S")
    let value = Self.magnitude(ofYear: parts[0])
    let significant = parts.count == 2 ? Int(parts[1]) ?? Int.max : Int.max
    var unit = 1
    for _ in 0..<max(0, String(value).utf8.count - significant) { unit *= 10 }
    let first = value / unit * unit
    let last = first + unit - 1
    return year.text.utf8.contains(UInt8(ascii: "-")) ? -last ... -first : first...last
  }

  /// The number in `Y-17E8`, without its sign. Numbers stop growing far beyond what `DaySet` reaches.
  private static func magnitude(ofYear text: Substring) -> Int {
    let limit = 1_000_000_000_000
    let parts = text.drop { $0 == "Y" || $0 == "-" }.split(separator: "E")
    var value = min(limit, Int(parts[0]) ?? limit)
    let exponent = parts.count == 2 ? Int(parts[1]) ?? Int.max : 0
    for _ in 0..<min(12, exponent) { value = min(limit, value * 10) }
    return value
  }
}
