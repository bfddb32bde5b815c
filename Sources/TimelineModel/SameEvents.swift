/// Finds the events of different articles that are one happening, so that the timeline shows it once, with all its
/// sources.
///
/// It is better to show a happening twice than to make one of two, so all of these must hold: both are told as
/// come about, or both as planned, or what was planned for a day came about that very day; their days overlap; no other
/// person and no other place is named; and what they share weighs enough: the more, the less the day and the kinds
/// single out (`TellingLikeness`), and the less, the more articles tell of it (`ClueRarity`). Different figures do not keep
/// tellings apart: they stand side by side, each with its source.
///
/// First those are joined that both know the day. A telling that knows the week or the month follows them, when only
/// one happening of those days is like it. Last come those that are like no telling alone, but like all that several
/// together tell of one happening.
///
/// The result rests on the set of events alone, not on the order they came in.
public struct SameEvents {
  /// An event as it is held against others.
  public struct Telling: Sendable {
    /// Names the event.
    public var number: Int32
    /// The article, which tells two happenings apart itself: a group has two events of one only where it is sure.
    public var article: Int32
    public var days: DaySet
    public var kind: Event.Kind
    public var status: Event.Status
    public var isMain: Bool
    /// The number of the day that the article is of, where it is known.
    public var written: Int32?
    /// Those the event is about, as the reading orders them.
    public var actors: [Int32]
    /// Who, where, how many, about what; sorted.
    public var clues: [Clue]

    public init(
      number: Int32, article: Int32, days: DaySet, kind: Event.Kind, status: Event.Status, isMain: Bool,
      written: Int32? = nil, actors: [Int32] = [], clues: [Clue]
    ) {
      self.number = number
      self.article = article
      self.days = days
      self.kind = kind
      self.status = status
      self.isMain = isMain
      self.written = written
      self.actors = actors
      self.clues = clues
    }
  }

  /// Tellings of one happening; the head is the one shown.
  public struct Group: Hashable, Sendable {
    public var head: Int32
    public var others: [Int32]
  }

  private let tellings: [Telling]
  private let rarity: ClueRarity

  /// - Parameter tellings: in an order that does not hang on how they came in: of equals the first goes before.
  public init(_ tellings: [Telling]) {
    self.tellings = tellings.filter { (1...Self.widest).contains($0.days.hull.count) }
    rarity = ClueRarity(self.tellings)
  }

  /// Wider than a year, and nothing is the same.
  private static let widest = 366

  /// Of the neighbours in time that share a clue as many are looked at: one that more have says little.
  private static let most = 40

  /// Another happening that is like by less than this leaves open which of the two is told.
  private static let lead = 6

  /// What several tell of a happening is less likely to be like another by chance: so much less is needed.
  private static let trust = 6
  /// So much more than needed must be shared for one article to tell the same twice.
  private static let sureOfAgain = 18

  /// All groups of two or more.
  public func groups() -> [Group] {
    var groups = TellingGroups(tellings)
    let neighbours = neighbours()
    let pairs = pairs(neighbours).sorted()
    for pair in pairs where !pair.isNear { groups.join(pair.one, pair.other, again: pair.isAgain) }
    let near = pairs.filter(\.isNear)
    var rivals: [Int: [Pair]] = [:]
    for pair in near {
      for place in [pair.one, pair.other] where tellings[place].days.onlyDay == nil {
        rivals[place, default: []].append(pair)
      }
    }
    for pair in near where pair.surplus >= 0 && isAlone(pair, rivals, groups) {
      groups.join(pair.one, pair.other)
    }
    joinLeft(&groups, neighbours)
    return groups.all
  }

  // MARK: Happenings that several tell

  /// A telling and a happening that is like it; the surer before.
  private struct Match: Comparable {
    var telling: Int
    /// One of the tellings of the happening.
    var member: Int
    var surplus: Int

    static func < (left: Match, right: Match) -> Bool {
      (-left.surplus, left.telling, left.member) < (-right.surplus, right.telling, right.member)
    }
  }

  /// Puts a telling that is like no other alone to the happening that several tell, where all that they tell of it
  /// together is like it, and no other happening is nearly so.
  private func joinLeft(_ groups: inout TellingGroups, _ neighbours: [(one: Int, other: Int)]) {
    var around: [Int: Set<Int>] = [:]
    for (one, other) in neighbours {
      let (mine, theirs) = (groups.group[one], groups.group[other])
      if mine == theirs { continue }
      if groups.members[mine].count == 1 { around[one, default: []].insert(theirs) }
      if groups.members[theirs].count == 1 { around[other, default: []].insert(mine) }
    }
    let matches = around.compactMap { telling, happenings in likest(telling, happenings, groups) }
    for match in matches.sorted() { groups.join(match.telling, match.member, again: isAgain(match)) }
  }

  /// The one happening that several tell and that a telling is like; nil when another is nearly so.
  private func likest(_ telling: Int, _ happenings: Set<Int>, _ groups: TellingGroups) -> Match? {
    func match(_ happening: Int) -> Match? {
      let members = groups.members[happening]
      return surplus(tellings[telling], members.map { tellings[$0] }, groups.days[happening]).map {
        Match(telling: telling, member: members[0], surplus: $0)
      }
    }
    let told = happenings.filter { groups.members[$0].count > 1 }
    guard let best = told.compactMap(match).min(), best.surplus >= 0 else { return nil }
    let rivals = happenings.filter { $0 != groups.group[best.member] }.compactMap(match)
    return rivals.allSatisfy { $0.surplus <= best.surplus - Self.lead } ? best : nil
  }

  /// How much more than needed a telling shares with all that others tell of a happening.
  private func surplus(_ telling: Telling, _ told: [Telling], _ days: DaySet) -> Int? {
    guard var all = told.first else { return nil }
    all.days = days
    all.isMain = told.contains(where: \.isMain)
    all.clues = Array(Set(told.flatMap(\.clues))).sorted()
    // Whom everybody tells of singles no happening out.
    guard telling.clues.shared(with: all.clues).contains(where: { $0.kind.isSingling }) else { return nil }
    return Set(told.map(\.kind)).compactMap { kind -> Int? in
      all.kind = kind
      all.actors = told.first { $0.kind == kind }?.actors ?? []
      guard let likeness = TellingLikeness(telling, all, rarity: rarity) else { return nil }
      if kind == telling.kind, likeness.isOfKind { return likeness.surplus + Self.trust }
      if kind.isSaid == telling.kind.isSaid, likeness.isOfKind { return likeness.surplus }
      // Where the kinds do not agree, much is told of each month.
      return likeness.isNear && kind.isSaid == telling.kind.isSaid ? nil : likeness.surplus - Self.trust
    }.max()
  }

  /// Whether an article tells of the happening once more: of one day and place, who died and what was taken.
  private func isAgain(_ match: Match) -> Bool {
    let telling = tellings[match.telling]
    return telling.days.onlyDay != nil && telling.kind.isOnce && match.surplus >= Self.sureOfAgain
  }

  /// Whether no happening of other days is as like to a telling that does not know its day.
  ///
  /// What an article is about is meant rather than what others tell besides.
  private func isAlone(_ pair: Pair, _ rivals: [Int: [Pair]], _ groups: TellingGroups) -> Bool {
    func isNews(_ telling: Int) -> Bool {
      groups.members[groups.group[telling]].contains { tellings[$0].isMain }
    }
    return [(pair.one, pair.other), (pair.other, pair.one)].allSatisfy { place, partner in
      (rivals[place] ?? []).allSatisfy { rival in
        let third = rival.one == place ? rival.other : rival.one
        let isMeant =
          tellings[place].kind == tellings[partner].kind && isNews(partner) && !isNews(third)
        let lead = isMeant ? 0 : Self.lead
        return rival.surplus <= pair.surplus - lead
          || tellings[third].days.overlaps(tellings[partner].days)
      }
    }
  }

  /// Two tellings of different articles that share an actor or a place within a month, and are not put together.
  public struct NearMiss: Sendable {
    public var one: Int32
    public var other: Int32
    /// What is lacking of what they must share; nil where their kinds, persons or places keep them apart.
    public var lacking: Int?
  }

  /// What a person should look at to see whether the rules miss a happening.
  public func nearMisses() -> [NearMiss] {
    var groupOf: [Int32: Int32] = [:]
    for group in groups() { for number in [group.head] + group.others { groupOf[number] = group.head } }
    return neighbours().compactMap { one, other in
      let (one, other) = (tellings[one], tellings[other])
      guard one.days.hull.count <= 31, other.days.hull.count <= 31, one.days.overlaps(other.days),
        groupOf[one.number] == nil || groupOf[one.number] != groupOf[other.number]
      else { return nil }
      let likeness = TellingLikeness(one, other, rarity: rarity)
      return NearMiss(one: one.number, other: other.number, lacking: likeness.map { max(0, -$0.surplus) })
    }
  }

  // MARK: Pairs

  /// Two tellings, as places in `tellings`, and how much speaks for one happening; of two pairs those of one kind come before,
  /// then the surer ones.
  private struct Pair: Comparable {
    var one: Int
    var other: Int
    var surplus: Int
    /// Whether one of them knows the week or the month only.
    var isNear: Bool
    var isOfKind: Bool
    /// Whether an article that tells both tells it twice.
    var isAgain: Bool

    static func < (left: Pair, right: Pair) -> Bool {
      if left.isOfKind != right.isOfKind { return left.isOfKind }
      return (-left.surplus, left.one, left.other) < (-right.surplus, right.one, right.other)
    }
  }

  /// The pairs that may tell the same.
  private func pairs(_ neighbours: [(one: Int, other: Int)]) -> [Pair] {
    neighbours.compactMap { one, other in
      guard let likeness = TellingLikeness(tellings[one], tellings[other], rarity: rarity),
        likeness.surplus >= (likeness.isNear ? -Self.lead : 0)
      else { return nil }
      return Pair(
        one: one, other: other, surplus: likeness.surplus, isNear: likeness.isNear,
        isOfKind: likeness.isOfKind, isAgain: likeness.isAgain)
    }
  }

  /// Tellings of different articles that share who or where, and stand near each other in time, as places in `tellings`.
  private func neighbours() -> [(one: Int, other: Int)] {
    struct Entry {
      var clue: Clue
      var first: Int32
      var telling: Int32
    }
    var entries: [Entry] = []
    for (place, telling) in tellings.enumerated() {
      let first = telling.days.ranges[0].first.dayNumber
      for clue in telling.clues where clue.kind != .word {
        entries.append(Entry(clue: clue, first: first, telling: Int32(place)))
      }
    }
    entries.sort { ($0.clue, $0.first, $0.telling) < ($1.clue, $1.first, $1.telling) }
    var seen: Set<UInt64> = []
    var neighbours: [(one: Int, other: Int)] = []
    for (place, entry) in entries.enumerated() {
      let last = tellings[Int(entry.telling)].days.ranges.last?.last.dayNumber ?? entry.first
      for next in entries[(place + 1)...].prefix(Self.most) {
        guard next.clue == entry.clue, next.first <= last else { break }
        let (one, other) = (Int(min(entry.telling, next.telling)), Int(max(entry.telling, next.telling)))
        guard tellings[one].article != tellings[other].article,
          seen.insert(UInt64(one) << 32 | UInt64(other)).inserted
        else { continue }
        neighbours.append((one, other))
      }
    }
    return neighbours
  }
}
