/// Tellings put together, surest pair first.
struct TellingGroups {
  private let tellings: [SameEvents.Telling]
  /// By telling: the group it belongs to.
  private(set) var group: [Int]
  private(set) var members: [[Int]]
  /// By group: the days that all its tellings allow.
  private(set) var days: [DaySet]

  init(_ tellings: [SameEvents.Telling]) {
    self.tellings = tellings
    group = Array(tellings.indices)
    members = tellings.indices.map { [$0] }
    days = tellings.map(\.days)
  }

  /// Makes one group of two, when there is a day that all of both allow and no article has events in both.
  ///
  /// - Parameter again: whether an article may tell of it once more.
  mutating func join(_ one: Int, _ other: Int, again: Bool = false) {
    let (mine, theirs) = (group[one], group[other])
    let both = days[mine].intersection(days[theirs])
    guard mine != theirs, !both.isEmpty,
      again || articles(mine).isDisjoint(with: articles(theirs))
    else { return }
    days[mine] = both
    for member in members[theirs] { group[member] = mine }
    members[mine] += members[theirs]
    members[theirs] = []
  }

  private func articles(_ group: Int) -> Set<Int32> { Set(members[group].map { tellings[$0].article }) }

  /// What came about speaks for its group rather than what was planned, and the one that knows the day best; of these what
  /// an article is about, and the news of its day rather than what looks back on it.
  var all: [SameEvents.Group] {
    members.filter { $0.count > 1 }.map { members in
      let sorted = members.sorted().map { tellings[$0] }.sorted {
        $0.rank < $1.rank
      }
      return SameEvents.Group(head: sorted[0].number, others: sorted.dropFirst().map(\.number))
    }
  }
}

extension SameEvents.Telling {
  fileprivate var rank: (Int, Int, Int, Int32) {
    (status.isTold ? 0 : 1, days.count, isMain ? 0 : 1, distance)
  }

  /// Days from what is told to the telling.
  fileprivate var distance: Int32 {
    guard let first = days.ranges.first?.first.dayNumber, let written else { return .max }
    return abs(written - first)
  }
}
