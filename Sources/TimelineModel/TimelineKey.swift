/// The place of an event in the timeline. This is the one order of the timeline: earliest day, then narrower,
/// then what was done before what was said of it, then id; events without a known day last.
public struct TimelineKey: Hashable, Comparable, Sendable {
  /// First possible day as a day number; the last one where the past is open; `Int32.max` when undated.
  public var earliest: Int32
  /// Last possible day; `Int32.max` where the future is open and when undated.
  public var latest: Int32
  /// Whether the event is a statement: it stands behind the deeds of its day.
  public var isStatement: Bool
  public var id: String

  public init(earliest: Int32, latest: Int32, isStatement: Bool = false, id: String) {
    self.earliest = earliest
    self.latest = latest
    self.isStatement = isStatement
    self.id = id
  }

  public init(_ when: When?, isStatement: Bool = false, id: String) {
    let (earliest, latest) = when?.sortKey ?? (Int32.max, Int32.max)
    self.init(earliest: earliest, latest: latest, isStatement: isStatement, id: id)
  }

  public static func < (left: TimelineKey, right: TimelineKey) -> Bool {
    if left.earliest != right.earliest { return left.earliest < right.earliest }
    if left.latest != right.latest { return left.latest < right.latest }
    if left.isStatement != right.isStatement { return right.isStatement }
    return left.id < right.id
  }
}
