/// An Extended Date/Time Format expression (ISO 8601-2:2019, levels 0, 1 and 2).
///
/// The expression is kept as it is written, so reading and printing lose nothing. What it says about days is
/// `days`. Three choices where the standard leaves one: the winter of a year (24) begins in December of the
/// year before, seasons without a hemisphere (21–24) are the northern ones, and `[]` is read and written for
/// «no day is possible», which the standard has no form for.
public struct EDTF: Hashable, Sendable, CustomStringConvertible {
  /// What is written, part by part.
  public let expression: Expression
  /// Every day the expression allows.
  public let days: DaySet

  /// Reads an expression.
  ///
  /// - Throws: `EDTFError` with the place of the first byte that does not fit.
  public init(_ text: String) throws(EDTFError) {
    var parser = EDTFParser(text)
    expression = try parser.expression()
    days = expression.days
  }

  /// The plainest expression that means just these days: `2016-10` for a whole month, `2014/2017` for whole
  /// years, `[2020-01-06,2020-01-13]` for two days apart.
  ///
  /// Years before −9999 and after 9999 have no months in EDTF; days there are written as their whole year.
  public init(days: DaySet, approximate: Bool = false, uncertain: Bool = false) {
    let qualifier = EDTFQualifier(approximate: approximate, uncertain: uncertain)
    expression = EDTFComposer(qualifier: qualifier).expression(for: days)
    self.days = days
  }

  /// The expression exactly as written.
  public var description: String { expression.description }

  /// Whether any part is marked `~` or `%`: «ca.».
  public var isApproximate: Bool { expression.dates.contains { $0.isApproximate } }
  /// Whether any part is marked `?` or `%`: «trolig».
  public var isUncertain: Bool { expression.dates.contains { $0.isUncertain } }

  /// How fine the expression is.
  public var precision: Precision {
    switch expression {
    case .date(let date): date.precision
    case .interval: .interval
    case .oneOf, .allOf: .set
    }
  }

  /// The finest thing that an expression says.
  public enum Precision: Hashable, Sendable, CaseIterable {
    case day, month
    /// Spring, summer, autumn, winter.
    case season
    /// A quarter, a third or a half of a year.
    case partOfYear
    case year, decade, century
    /// Less than a century: `1XXX`, `Y171010000S3`.
    case longer
    case interval, set
  }

  /// The parts of an expression.
  public indirect enum Expression: Hashable, Sendable {
    case date(EDTFDate)
    /// `a/b`: all days from the first of `a` through the last of `b`.
    case interval(Bound, Bound)
    /// `[a,b]`: one of these.
    case oneOf([Member])
    /// `{a,b}`: all of these.
    case allOf([Member])
  }

  /// One end of an interval.
  public enum Bound: Hashable, Sendable {
    case date(EDTFDate)
    /// `..`: there is no such end.
    case open
    /// Nothing written: there is an end, but it is not known.
    case unknown
  }

  /// One member of a set.
  public enum Member: Hashable, Sendable {
    case date(EDTFDate)
    /// `a..b`, `..b` and `a..`.
    case range(EDTFDate?, EDTFDate?)
  }
}

/// Text that is no EDTF expression, and where it stops being one.
public struct EDTFError: Error, Hashable, Sendable {
  public var text: String
  /// UTF-8 offset of the first byte that does not fit; the length of the text when more was expected.
  public var offset: Int

  public init(text: String, offset: Int) {
    self.text = text
    self.offset = offset
  }
}

extension EDTF.Expression: CustomStringConvertible {
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .interval(let start, let end): "\(start)/\(end)"
    case .oneOf(let members): "[" + members.map(\.description).joined(separator: ",") + "]"
    case .allOf(let members): "{" + members.map(\.description).joined(separator: ",") + "}"
    }
  }

  /// Every date written in it, in order.
  public var dates: [EDTFDate] {
    switch self {
    case .date(let date): [date]
    case .interval(let start, let end): [start.date, end.date].compactMap { $0 }
    case .oneOf(let members), .allOf(let members): members.flatMap(\.dates)
    }
  }
}

extension EDTF.Bound: CustomStringConvertible {
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .open: ".."
    case .unknown: ""
    }
  }

  /// The date, if the end has one.
  public var date: EDTFDate? {
    switch self {
    case .date(let date): date
    case .open, .unknown: nil
    }
  }
}

extension EDTF.Member: CustomStringConvertible {
  public var description: String {
    switch self {
    case .date(let date): date.description
    case .range(let first, let last): (first?.description ?? "") + ".." + (last?.description ?? "")
    }
  }

  /// The dates written in it.
  public var dates: [EDTFDate] {
    switch self {
    case .date(let date): [date]
    case .range(let first, let last): [first, last].compactMap { $0 }
    }
  }
}
