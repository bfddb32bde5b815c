/// One date of an EDTF expression as it is written, with its unspecified digits and qualifiers.
public struct EDTFDate: Hashable, Sendable {
  /// `2004`, `-0009`, `201X`, `Y17E8`, `1950S2`.
  public internal(set) var year: Component
  /// A month `01`…`12`, some unspecified digits of one, or a sub-year grouping `21`…`41`.
  public internal(set) var month: Component?
  public internal(set) var day: Component?
  /// Time of day and zone as written, `T23:20:30+01:00`; empty when there is none.
  public internal(set) var time = ""

  init(year: Component, month: Component? = nil, day: Component? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// A year, month or day as it is written.
  public struct Component: Hashable, Sendable {
    public let text: String
    /// A qualifier on its left: it holds for this component alone.
    public internal(set) var before: EDTFQualifier?
    /// A qualifier on its right: it holds for this component and all to the left of it.
    public internal(set) var after: EDTFQualifier?

    init(_ text: String, before: EDTFQualifier? = nil, after: EDTFQualifier? = nil) {
      self.text = text
      self.before = before
      self.after = after
    }
  }

  /// Number of years from the first possible one through the last.
  private var yearsAcross: Int {
    if let yearPeriod { return yearPeriod.count }
    let years = possibleYears
    return (years.last ?? 0) - (years.first ?? 0) + 1
  }

  /// The components that are there, from the year.
  public var components: [Component] { [year, month, day].compactMap { $0 } }

  public var isApproximate: Bool {
    components.contains { $0.before?.isApproximate == true || $0.after?.isApproximate == true }
  }

  public var isUncertain: Bool {
    components.contains { $0.before?.isUncertain == true || $0.after?.isUncertain == true }
  }

  /// The sub-year grouping in the place of the month.
  public var grouping: EDTFGrouping? {
    month.flatMap { Int($0.text) }.flatMap(EDTFGrouping.init(rawValue:))
  }

  /// The finest component with a specified digit; `2004-XX` is no finer than a year.
  public var precision: EDTF.Precision {
    if let day, day.text != "XX" { return .day }
    if let grouping { return grouping.isSeason ? .season : .partOfYear }
    if let month, month.text != "XX" { return .month }
    switch yearsAcross {
    case 1: return .year
    case 2...10: return .decade
    case 11...100: return .century
    default: return .longer
    }
  }
}

extension EDTFDate: CustomStringConvertible {
  public var description: String { components.map(\.description).joined(separator: "-") + time }
}

extension EDTFDate.Component: CustomStringConvertible {
  public var description: String { (before?.description ?? "") + text + (after?.description ?? "") }
}

/// How sure a date or a component of it is; the raw value is the ASCII sign.
public enum EDTFQualifier: UInt8, Hashable, Sendable, CustomStringConvertible {
  /// `?`
  case uncertain = 0x3F
  /// `~`
  case approximate = 0x7E
  /// `%`
  case uncertainAndApproximate = 0x25

  /// nil when a date is neither.
  public init?(approximate: Bool, uncertain: Bool) {
    switch (approximate, uncertain) {
    case (true, true): self = .uncertainAndApproximate
    case (true, false): self = .approximate
    case (false, true): self = .uncertain
    case (false, false): return nil
    }
  }

  public var isApproximate: Bool { self != .uncertain }
  public var isUncertain: Bool { self != .approximate }
  public var description: String { String(Unicode.Scalar(rawValue)) }
}

/// Some months of a year that go together (ISO 8601-2, 4.8); the raw value is its number.
public enum EDTFGrouping: Int, Hashable, Sendable, CaseIterable {
  case spring = 21
  case summer, autumn, winter
  case northernSpring, northernSummer, northernAutumn, northernWinter
  case southernSpring, southernSummer, southernAutumn, southernWinter
  case firstQuarter, secondQuarter, thirdQuarter, fourthQuarter
  case firstQuadrimester, secondQuadrimester, thirdQuadrimester
  case firstSemester, secondSemester

  /// Spring, summer, autumn or winter on either hemisphere.
  public var isSeason: Bool { rawValue <= EDTFGrouping.southernWinter.rawValue }

  /// Its months; 0 is December of the year before.
  public var months: ClosedRange<Int> {
    switch self {
    case .spring, .northernSpring, .southernAutumn: 3...5
    case .summer, .northernSummer, .southernWinter: 6...8
    case .autumn, .northernAutumn, .southernSpring: 9...11
    case .winter, .northernWinter, .southernSummer: 0...2
    case .firstQuarter: 1...3
    case .secondQuarter: 4...6
    case .thirdQuarter: 7...9
    case .fourthQuarter: 10...12
    case .firstQuadrimester: 1...4
    case .secondQuadrimester: 5...8
    case .thirdQuadrimester: 9...12
    case .firstSemester: 1...6
    case .secondSemester: 7...12
    }
  }

  /// Its days in a year.
  public func days(in year: Int) -> DaySet {
    DaySet.months(months.lowerBound, through: months.upperBound, of: year)
  }
}
