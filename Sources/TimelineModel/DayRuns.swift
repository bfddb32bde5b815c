/// The runs of a set of days, in order.
///
/// Nearly every set is one run, and one run is kept in place: making, copying and comparing it costs no array.
public struct DayRuns: Hashable, Sendable {
  @usableFromInline
  enum Content: Hashable, Sendable {
    case none
    case one(DayRange)
    /// Two or more.
    case many([DayRange])
  }

  @usableFromInline
  var content: Content

  init() { content = .none }

  init(_ run: DayRange) { content = .one(run) }

  mutating func append(_ run: DayRange) {
    switch content {
    case .none: content = .one(run)
    case .one(let first): content = .many([first, run])
    case .many(var runs):
      // Else the array would be copied, being held twice.
      content = .none
      runs.append(run)
      content = .many(runs)
    }
  }

  /// Puts another run in the place of the last one.
  mutating func replaceLast(with run: DayRange) {
    guard case .many(var runs) = content else {
      content = .one(run)
      return
    }
    content = .none
    runs[runs.count - 1] = run
    content = .many(runs)
  }
}

extension DayRuns: RandomAccessCollection {
  public var startIndex: Int { 0 }

  @inlinable
  public var endIndex: Int {
    switch content {
    case .none: 0
    case .one: 1
    case .many(let runs): runs.count
    }
  }

  @inlinable
  public subscript(place: Int) -> DayRange {
    switch content {
    case .many(let runs): return runs[place]
    case .one(let run) where place == 0: return run
    case .one, .none: preconditionFailure("there is no such run")
    }
  }
}
