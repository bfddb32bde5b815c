/// Reads EDTF by going through its bytes once, from left to right.
struct EDTFParser {
  private let text: String
  private let bytes: [UInt8]
  private var at = 0

  init(_ text: String) {
    self.text = text
    bytes = Array(text.utf8)
  }

  /// A whole expression, to the end of the text.
  mutating func expression() throws(EDTFError) -> EDTF.Expression {
    let expression: EDTF.Expression
    switch next {
    case UInt8(ascii: "["): expression = .oneOf(try members(until: "]", mayBeEmpty: true))
    case UInt8(ascii: "{"): expression = .allOf(try members(until: "}", mayBeEmpty: false))
    default: expression = try dateOrInterval()
    }
    guard at == bytes.count else { throw misfit(at) }
    return expression
  }

  // MARK: Intervals and sets

  private mutating func dateOrInterval() throws(EDTFError) -> EDTF.Expression {
    let start = try bound()
    if take("/") {
      let place = at
      let end = try bound()
      if start == .unknown, end == .unknown { throw misfit(at) }
      try requireOrder(start.date, end.date, place)
      return .interval(start, end)
    }
    guard case .date(var date) = start else { throw misfit(at) }
    date.time = try time(of: date)
    return .date(date)
  }

  private mutating func bound() throws(EDTFError) -> EDTF.Bound {
    if next == nil || next == UInt8(ascii: "/") { return .unknown }
    if takeDots() { return .open }
    return .date(try date())
  }

  private mutating func members(
    until close: Unicode.Scalar, mayBeEmpty: Bool
  ) throws(EDTFError) -> [EDTF.Member] {
    at += 1
    if mayBeEmpty, take(close) { return [] }
    var members: [EDTF.Member] = []
    repeat {
      members.append(try member(isFirst: members.isEmpty, close))
    } while take(",")
    guard take(close) else { throw misfit(at) }
    return members
  }

  /// `..b` may only come first and `a..` only last.
  private mutating func member(isFirst: Bool, _ close: Unicode.Scalar) throws(EDTFError) -> EDTF.Member {
    if isFirst, takeDots() { return .range(nil, try date()) }
    let first = try date()
    guard takeDots() else { return .date(first) }
    if next == UInt8(ascii: close) { return .range(first, nil) }
    let place = at
    let last = try date()
    try requireOrder(first, last, place)
    return .range(first, last)
  }

  private func requireOrder(_ first: EDTFDate?, _ last: EDTFDate?, _ place: Int) throws(EDTFError) {
    guard let start = first?.days.ranges.first, let end = last?.days.ranges.last else { return }
    if start.first > end.last { throw misfit(place) }
  }

  // MARK: Dates

  private mutating func date() throws(EDTFError) -> EDTFDate {
    let year = try component { (parser) throws(EDTFError) in try parser.year() }
    var date = EDTFDate(year: year)
    guard date.yearPeriod == nil, take("-") else { return date }
    let monthPlace = at
    let month = try component { (parser) throws(EDTFError) in try parser.digits(2, orX: true) }
    date.month = month
    if date.grouping != nil { return date }
    guard !EDTFDate.numbers(month.text, in: 1...12).isEmpty else { throw misfit(monthPlace) }
    guard take("-") else { return date }
    let dayPlace = at
    date.day = try component { (parser) throws(EDTFError) in try parser.digits(2, orX: true) }
    guard !date.days.isEmpty else { throw misfit(dayPlace) }
    return date
  }

  private mutating func component(
    _ read: (inout EDTFParser) throws(EDTFError) -> String
  ) throws(EDTFError) -> EDTFDate.Component {
    let before = takeQualifier()
    let text = try read(&self)
    return EDTFDate.Component(text, before: before, after: takeQualifier())
  }

  /// Four digits, or `Y` and five or more, or `Y` with an exponent; all but `19XX` may have `S`.
  private mutating func year() throws(EDTFError) -> String {
    let start = at
    let isLong = take("Y")
    let isNegative = take("-")
    let digitsStart = at
    let hasX: Bool
    if isLong {
      if next == UInt8(ascii: "0") { throw misfit(at) }
      let count = try number().utf8.count
      if take("E") { _ = try number() } else if count < 5 { throw misfit(at) }
      hasX = false
    } else {
      let digits = try digits(4, orX: true)
      if isNegative, digits == "0000" { throw misfit(digitsStart + 3) }
      hasX = digits.utf8.contains(UInt8(ascii: "X"))
    }
    if !hasX, take("S") {
      if next == UInt8(ascii: "0") { throw misfit(at) }
      _ = try number()
    }
    return written(from: start)
  }

  /// `Thh:mm:ss`, alone or with `Z`, `±hh` or `±hh:mm`, after a day without X and qualifiers.
  private mutating func time(of date: EDTFDate) throws(EDTFError) -> String {
    let start = at
    let isPlain = date.components.allSatisfy {
      $0.before == nil && $0.after == nil && !$0.text.utf8.contains(UInt8(ascii: "X"))
    }
    guard date.day != nil, isPlain, take("T") else { return "" }
    let hour = try twoDigits(through: 24)
    guard take(":") else { throw misfit(at) }
    // 24:00:00 is midnight at the end of the day, and second 60 a leap second.
    let minute = try twoDigits(through: hour == 24 ? 0 : 59)
    guard take(":") else { throw misfit(at) }
    _ = try twoDigits(through: hour == 24 ? 0 : minute == 59 ? 60 : 59)
    if take("Z") { return written(from: start) }
    if take("+") || take("-") {
      _ = try twoDigits(through: 23)
      if take(":") { _ = try twoDigits(through: 59) }
    }
    return written(from: start)
  }

  // MARK: Bytes

  private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: scalar) else { return false }
    at += 1
    return true
  }

  private mutating func takeDots() -> Bool {
    guard bytes[at...].starts(with: "..".utf8) else { return false }
    at += 2
    return true
  }

  private mutating func takeQualifier() -> EDTFQualifier? {
    guard let qualifier = next.flatMap(EDTFQualifier.init(rawValue:)) else { return nil }
    at += 1
    return qualifier
  }

  private var nextIsDigit: Bool { next.map { (0x30...0x39).contains($0) } ?? false }

  private mutating func digits(_ count: Int, orX: Bool) throws(EDTFError) -> String {
    let start = at
    for _ in 0..<count {
      guard nextIsDigit || orX && next == UInt8(ascii: "X") else { throw misfit(at) }
      at += 1
    }
    return written(from: start)
  }

  /// One digit or more.
  private mutating func number() throws(EDTFError) -> String {
    let start = at
    while nextIsDigit { at += 1 }
    guard at > start else { throw misfit(at) }
    return written(from: start)
  }

  private mutating func twoDigits(through limit: Int) throws(EDTFError) -> Int {
    let start = at
    guard let value = Int(try digits(2, orX: false)), value <= limit else { throw misfit(start) }
    return value
  }

  private func written(from start: Int) -> String { String(decoding: bytes[start..<at], as: UTF8.self) }

  private func misfit(_ offset: Int) -> EDTFError { EDTFError(text: text, offset: offset) }
}
