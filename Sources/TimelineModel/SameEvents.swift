/// Finds the events of different articles that are one happening, so that the timeline shows it once, with all its
/// sources.
///
/// It is better to show a happening twice than to make one of two, so all of these must hold: both are told as
/// come about, or both as planned; their days overlap; their kinds agree; they share an actor or a place; and what they
/// share weighs the more, the less the day and the kind single out. Different figures do not keep tellings apart:
/// they stand side by side, each with its source.
///
/// The result rests on the set of events alone, not on the order they came in.
public struct SameEvents {
  /// An event as it is held against others.
  public struct Telling: Sendable {
    /// Names the event.
    public var number: Int32
    /// The article: no group has two events of one, which tells two happenings apart itself.
    public var article: Int32
    public var days: DaySet
    public var kind: Event.Kind
    public var status: Event.Status
    public var isMain: Bool
    /// Who, where, how many, about what; sorted.
    public var clues: [Clue]

    public init(
      number: Int32, article: Int32, days: DaySet, kind: Event.Kind, status: Event.Status, isMain: Bool,
      clues: [Clue]
    ) {
      self.number = number
      self.article = article
      self.days = days
      self.kind = kind
      self.status = status
      self.isMain = isMain
      self.clues = clues
    }
  }

  /// Tellings of one happening; the head is the one shown.
  public struct Group: Hashable, Sendable {
    public var head: Int32
    public var others: [Int32]
  }

  private let tellings: [Telling]
  private let common: Set<Clue>

  /// - Parameter tellings: in an order that does not hang on how they came in: of equals the first goes before.
  public init(_ tellings: [Telling]) {
    self.tellings = tellings.filter { (1...Self.widest).contains($0.days.hull.count) }
    common = Self.common(self.tellings)
  }

  /// Wider than a year, and nothing is the same.
  private static let widest = 366

  /// Of more than this many neighbours in time that share a clue, the clue singles none out.
  private static let most = 40

  /// All groups of two or more.
  public func groups() -> [Group] {
    var groups = Groups(tellings)
    for pair in pairs().sorted() { groups.join(pair.one, pair.other) }
    return groups.all
  }

  /// Clues that more than one in twenty articles has tell little.
  private static func common(_ tellings: [Telling]) -> Set<Clue> {
    let articles = Dictionary(grouping: tellings, by: \.article)
    var counts: [Clue: Int] = [:]
    for told in articles.values {
      for clue in told.reduce(into: Set<Clue>(), { $0.formUnion($1.clues) }) { counts[clue, default: 0] += 1 }
    }
    return Set(counts.lazy.filter { $0.value > max(4, articles.count / 20) }.map(\.key))
  }

  // MARK: Pairs

  /// Two tellings, as places in `tellings`, and how much speaks for one happening; the surest pair comes first.
  private struct Pair: Comparable {
    var one: Int
    var other: Int
    var surplus: Int

    static func < (left: Pair, right: Pair) -> Bool {
      (-left.surplus, left.one, left.other) < (-right.surplus, right.one, right.other)
    }
  }

  /// The pairs that tell the same: they share who or where, and stand near each other in time.
  private func pairs() -> [Pair] {
    struct Entry {
      var clue: Clue
      var first: Int32
      var telling: Int32
    }
    var entries: [Entry] = []
    for (place, telling) in tellings.enumerated() {
      let first = telling.days.ranges[0].first.dayNumber
      for clue in telling.clues where clue.kind.namesWhoOrWhere {
        entries.append(Entry(clue: clue, first: first, telling: Int32(place)))
      }
    }
    entries.sort { ($0.clue, $0.first, $0.telling) < ($1.clue, $1.first, $1.telling) }
    var seen: Set<UInt64> = []
    var pairs: [Pair] = []
    for (place, entry) in entries.enumerated() {
      let last = tellings[Int(entry.telling)].days.ranges.last?.last.dayNumber ?? entry.first
      for next in entries[(place + 1)...].prefix(Self.most) {
        guard next.clue == entry.clue, next.first <= last else { break }
        let (one, other) = (Int(min(entry.telling, next.telling)), Int(max(entry.telling, next.telling)))
        guard tellings[one].article != tellings[other].article,
          seen.insert(UInt64(one) << 32 | UInt64(other)).inserted,
          let surplus = surplus(tellings[one], tellings[other])
        else { continue }
        pairs.append(Pair(one: one, other: other, surplus: surplus))
      }
    }
    return pairs
  }

  /// How much more than needed speaks for one happening; nil when too little does.
  private func surplus(_ one: Telling, _ other: Telling) -> Int? {
    guard one.status.isTold == other.status.isTold, one.status != .denied, other.status != .denied,
      one.days.overlaps(other.days), let need = need(one, other)
    else { return nil }
    let shared = one.clues.shared(with: other.clues)
    func weight(_ clues: some Sequence<Clue>) -> Int {
      clues.reduce(0) { $0 + $1.kind.weight / (common.contains($1) ? 2 : 1) }
    }
    let words = shared.filter { $0.kind == .word }
    let weight = weight(shared.lazy.filter { $0.kind != .word }) + min(20, weight(words))
    let figures = shared.contains(where: \.isFigure)
    if one.kind.isSaid || other.kind.isSaid {
      // The same person says many things in a day.
      guard figures || words.count >= 3,
        shared.contains(where: { $0.kind == .person || $0.kind == .organization })
      else { return nil }
    }
    if contradict(one, other, shared, .person) || !figures && contradict(one, other, shared, .place) {
      return nil
    }
    return weight >= need ? weight - need : nil
  }

  /// Whether both name some of a class, and none of them is the same.
  private func contradict(_ one: Telling, _ other: Telling, _ shared: [Clue], _ kind: Clue.Kind) -> Bool {
    !shared.contains { $0.kind == kind }
      && [one, other].allSatisfy { $0.clues.contains { $0.kind == kind } }
  }

  /// What they must share: the less the kind and the days single out, the more. Nil where the kinds differ.
  private func need(_ one: Telling, _ other: Telling) -> Int? {
    var need =
      switch KindAgreement(one.kind, other.kind) {
      case .different: Int?.none
      case .seldom: 12
      case .frequent: 30
      case .unknown: 28
      case .same: one.kind == .battle && other.kind == .battle ? 12 : one.kind.isViolent ? 20 : 17
      }
    if one.days.onlyDay == nil || other.days.onlyDay == nil {
      need? += max(one.days.count, other.days.count) > 31 ? 24 : 14
    }
    return need
  }
}

/// Tellings put together, surest pair first.
private struct Groups {
  private let tellings: [SameEvents.Telling]
  /// By telling: the group it belongs to.
  private var group: [Int]
  private var members: [[Int]]
  /// By group: the days that all its tellings allow.
  private var days: [DaySet]

  init(_ tellings: [SameEvents.Telling]) {
    self.tellings = tellings
    group = Array(tellings.indices)
    members = tellings.indices.map { [$0] }
    days = tellings.map(\.days)
  }

  /// Makes one group of two, when there is a day that all of both allow and no article has two events in it.
  mutating func join(_ one: Int, _ other: Int) {
    let (mine, theirs) = (group[one], group[other])
    let both = days[mine].intersection(days[theirs])
    guard mine != theirs, !both.isEmpty,
      Set((members[mine] + members[theirs]).map { tellings[$0].article }).count
        == members[mine].count + members[theirs].count
    else { return }
    days[mine] = both
    for member in members[theirs] { group[member] = mine }
    members[mine] += members[theirs]
    members[theirs] = []
  }

  /// The one that knows the day best speaks for its group, and of these what an article is about.
  var all: [SameEvents.Group] {
    members.filter { $0.count > 1 }.map { members in
      let sorted = members.sorted().map { tellings[$0] }.sorted {
        ($0.days.count, $0.isMain ? 0 : 1) < ($1.days.count, $1.isMain ? 0 : 1)
      }
      return SameEvents.Group(head: sorted[0].number, others: sorted.dropFirst().map(\.number))
    }
  }
}

extension Clue.Kind {
  /// Whether it tells who took part, or where.
  fileprivate var namesWhoOrWhere: Bool {
    switch self {
    case .person, .organization, .place, .state: true
    case .exactFigure, .figure, .count, .word: false
    }
  }
}

extension Event.Kind {
  /// Whether it is words that somebody said or wrote.
  fileprivate var isSaid: Bool { self == .statement || self == .report }
}

extension Event.Status {
  /// Whether it is told as come about.
  fileprivate var isTold: Bool { self == .happened || self == .reported }
}
