/// A day of the proleptic Gregorian calendar (ISO 8601), without clock or time zone.
///
/// Stored as a day number, so that comparing, shifting and counting are integer arithmetic.
public struct CalendarDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public var dayNumber: Int32

  public init(dayNumber: Int32) {
    self.dayNumber = dayNumber
  }

  /// The day with this year, month (1…12) and day of month; nil when there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Self.length(ofMonth: month, year: year) else {
      return nil
    }
    self.init(validYear: year, month: month, day: day)
  }

  /// Days to the civil epoch by the algorithm of Howard Hinnant («chrono-compatible low-level date
  /// algorithms»): eras of 400 years that begin on 1 March.
  ///
  /// Years beyond ±5 million lie outside the day numbers; they all give the outermost days.
  private init(validYear: Int, month: Int, day: Int) {
    let bounded = min(max(validYear, -5_000_000), 5_000_000)
    let year = month <= 2 ? bounded - 1 : bounded
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    dayNumber = Int32(clamping: era * 146_097 + dayOfEra - 719_468)
  }

  /// The first day of a year.
  public static func january(of year: Int) -> CalendarDate {
    CalendarDate(validYear: year, month: 1, day: 1)
  }

  /// Year, month (1…12) and day of month (1…31).
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(dayNumber) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  public var year: Int { components.year }
  public var month: Int { components.month }
  public var day: Int { components.day }

  /// 1 = Monday … 7 = Sunday (ISO 8601).
  public var weekday: Int {
    let remainder = (Int(dayNumber) + 3) % 7
    return (remainder < 0 ? remainder + 7 : remainder) + 1
  }

  /// ISO 8601 week and the year it belongs to.
  public var isoWeek: (year: Int, week: Int) {
    let thursday = adding(days: 4 - weekday)
    let year = thursday.year
    let first = Self.january(of: year)
    return (year, Int(thursday.dayNumber - first.dayNumber) / 7 + 1)
  }

  /// The Monday of an ISO week; weeks outside the year spill into its neighbours.
  public static func monday(ofWeek week: Int, year: Int) -> CalendarDate {
    let fourth = CalendarDate(validYear: year, month: 1, day: 4)
    return fourth.adding(days: 1 - fourth.weekday).adding(days: 7 * Self.bounded(week - 1))
  }

  /// The last day that can be stored stands for all beyond it.
  public func adding(days: Int) -> CalendarDate {
    CalendarDate(dayNumber: Int32(clamping: Int(dayNumber) + Self.bounded(days)))
  }

  /// Texts speak of «99999999999999999999 years ago»; no count may make the arithmetic overflow.
  static func bounded(_ count: Int) -> Int { min(max(count, -1 << 40), 1 << 40) }

  /// The same day of another month; the last day of that month when it is shorter.
  public func adding(months: Int) -> CalendarDate {
    let (year, month, day) = components
    let count = year * 12 + month - 1 + Self.bounded(months)
    let newYear = count >= 0 ? count / 12 : (count - 11) / 12
    let newMonth = count - newYear * 12 + 1
    return CalendarDate(
      validYear: newYear, month: newMonth, day: min(day, Self.length(ofMonth: newMonth, year: newYear)))
  }

  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Days in a month (1…12) of a year.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.dayNumber < right.dayNumber
  }
}

extension CalendarDate: CustomStringConvertible, Codable {
  /// `2017-03-22` (ISO 8601).
  public var description: String {
    let (year, month, day) = components
    guard hasFourDigits else {
      return "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    }
    return String(unsafeUninitializedCapacity: 10) { bytes in
      Self.write(year, to: bytes, 0..<4)
      bytes[4] = UInt8(ascii: "-")
      Self.write(month, to: bytes, 5..<7)
      bytes[7] = UInt8(ascii: "-")
      Self.write(day, to: bytes, 8..<10)
      return 10
    }
  }

  /// Whether its year is written with four digits and no sign.
  var hasFourDigits: Bool { (0...9999).contains(year) }

  /// Fills places with the digits of a number, noughts first.
  private static func write(
    _ number: Int, to bytes: UnsafeMutableBufferPointer<UInt8>, _ places: Range<Int>
  ) {
    var rest = number
    for place in places.reversed() {
      bytes[place] = 0x30 + UInt8(rest % 10)
      rest /= 10
    }
  }

  /// Reads `2017-03-22` (ISO 8601: four digits of year, after «-» for years before 0); nil for anything else.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    let isNegative = bytes.first == UInt8(ascii: "-")
    let date = isNegative ? bytes[1...] : bytes[...]
    guard date.count == 10 else { return nil }
    var numbers = [0]
    for (place, byte) in date.enumerated() {
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        numbers.append(0)
      } else {
        guard (0x30...0x39).contains(byte) else { return nil }
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte - 0x30)
      }
    }
    self.init(year: isNegative ? -numbers[0] : numbers[0], month: numbers[1], day: numbers[2])
  }

  public init(from decoder: any Decoder) throws {
    dayNumber = try decoder.singleValueContainer().decode(Int32.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(dayNumber)
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    var digits: [UInt8] = []
    var rest = number.magnitude
    repeat {
      digits.append(0x30 + UInt8(rest % 10))
      rest /= 10
    } while rest > 0 || digits.count < width
    if number < 0 { digits.append(UInt8(ascii: "-")) }
    digits.reverse()
    return String(decoding: digits, as: UTF8.self)
  }
}
