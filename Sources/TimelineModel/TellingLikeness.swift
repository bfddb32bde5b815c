/// How much speaks for two tellings being of one happening.
struct TellingLikeness {
  /// How much more than needed they share.
  let surplus: Int
  /// Whether one of them knows the week or the month only, so that other happenings may be meant.
  let isNear: Bool

  /// Nil when they cannot be one, however much they share.
  init?(_ one: SameEvents.Telling, _ other: SameEvents.Telling, rarity: ClueRarity) {
    guard one.status.isTold == other.status.isTold, one.status != .denied, other.status != .denied,
      one.days.overlaps(other.days)
    else { return nil }
    let day = one.days.onlyDay.flatMap { $0 == other.days.onlyDay ? $0 : nil }
    let closeness = Closeness(one, other, isOneDay: day != nil)
    let shared = one.clues.shared(with: other.clues)
    let figures = shared.contains(where: \.isFigure)
    guard let need = closeness.need(one.kind, other.kind),
      Self.isSame(of: .person, one, other, shared, rarity),
      figures || Self.isSame(of: .place, one, other, shared, rarity)
    else { return nil }
    let words = shared.count { $0.kind == .word }
    if one.kind.isSaid || other.kind.isSaid {
      // The same person says many things in a day.
      guard figures || words >= (closeness == .day ? 2 : 3),
        shared.contains(where: { $0.kind == .person || $0.kind == .organization })
      else { return nil }
    }
    let middle = closeness.middle(one.days, other.days)
    func share(_ clue: Clue) -> Int { middle.map { rarity.share(clue, around: $0) } ?? 1 }
    func worth(_ clue: Clue) -> Int { rarity.weight(clue) / (clue.kind == .word ? 1 : share(clue)) }
    var weight = shared.lazy.filter { $0.kind != .word }.map(worth).reduce(0, +)
    weight += min(Self.mostOfWords, shared.lazy.filter { $0.kind == .word }.map(worth).reduce(0, +))
    if middle != nil {
      let busiest = shared.lazy.filter(\.kind.namesWho).map(share).max() ?? 1
      weight += Self.weightOfActors(one, other) / busiest
    }
    var doubt = closeness.doubt(one.kind, other.kind, shared)
    if !(one.kind.isViolent && other.kind.isViolent),
      shared.allSatisfy({ rarity.isCommon($0) && ($0.kind == .organization || $0.kind == .state) })
    {
      doubt += Self.doubtOfCommon
    }
    surplus = weight - need - doubt
    isNear = closeness == .month || closeness == .months
  }

  /// «IS», «Irak»: where no more is shared than whom everybody tells of, and none fought.
  private static let doubtOfCommon = 4

  /// Words make one happening likely, never sure.
  private static let mostOfWords = 20

  /// Where both name some of a class, they must share one, and one that is rare where both name rare ones.
  private static func isSame(
    of kind: Clue.Kind, _ one: SameEvents.Telling, _ other: SameEvents.Telling, _ shared: [Clue],
    _ rarity: ClueRarity
  ) -> Bool {
    let mine = one.clues.filter { $0.kind == kind }
    let theirs = other.clues.filter { $0.kind == kind }
    guard !mine.isEmpty, !theirs.isEmpty else { return true }
    func isRare(_ clue: Clue) -> Bool { !rarity.isCommon(clue) }
    let both = shared.filter { $0.kind == kind }
    if both.isEmpty { return false }
    return both.contains(where: isRare) || !mine.contains(where: isRare) || !theirs.contains(where: isRare)
  }

  /// What it says that the two are about the same actors, or name the same one first.
  private static func weightOfActors(_ one: SameEvents.Telling, _ other: SameEvents.Telling) -> Int {
    guard let first = one.actors.first, !other.actors.isEmpty else { return 0 }
    if Set(one.actors) == Set(other.actors) { return 6 }
    return first == other.actors.first ? 4 : 0
  }
}

/// How well two tellings agree on the time: the less it singles out, the more they must share.
private enum Closeness {
  /// Both know the day, and what is told came about.
  case day
  /// One knows the day, the other its week or month.
  case month
  /// Both know the week or the month only.
  case months
  /// Both know the day, and it is planned.
  case planned
  /// They know less.
  case loose

  init(_ one: SameEvents.Telling, _ other: SameEvents.Telling, isOneDay: Bool) {
    if isOneDay {
      self = one.status.isTold ? .day : .planned
    } else {
      let isMonth = max(one.days.hull.count, other.days.hull.count) <= 31 && one.status.isTold
      let knowsDay = one.days.onlyDay != nil || other.days.onlyDay != nil
      self = isMonth ? knowsDay ? .month : .months : .loose
    }
  }

  /// The day around which it counts how often a clue is told; nil where the times are too wide for that.
  func middle(_ one: DaySet, _ other: DaySet) -> Int32? {
    guard self == .day || self == .month || self == .months, let mine = one.ranges.first,
      let theirs = other.ranges.first,
      let end = one.ranges.last, let otherEnd = other.ranges.last
    else { return nil }
    let first = max(mine.first.dayNumber, theirs.first.dayNumber)
    return (first + min(end.last.dayNumber, otherEnd.last.dayNumber)) / 2
  }

  /// What they must share; nil where the kinds differ.
  func need(_ one: Event.Kind, _ other: Event.Kind) -> Int? {
    let agreement = KindAgreement(one, other)
    let isViolent = one.isViolent && other.isViolent
    switch self {
    case .day:
      return switch agreement {
      case .seldom: 6
      // A battle has a name and begins once; blows fall several a day.
      case .same: isViolent ? one == other && one == .battle ? 3 : 4 : 3
      case .unknown: one.isSaid || other.isSaid ? 28 : 5
      case .frequent: 14
      case .different: one.isAkin(to: other) ? 8 : nil
      }
    case .month, .months:
      return switch agreement {
      case .seldom: 10
      case .same: 12
      case .unknown: 22
      case .frequent: 44
      case .different: one.isAkin(to: other) ? 20 : nil
      }
    case .planned:
      return switch agreement {
      case .seldom: 12
      case .same: isViolent ? 20 : 17
      case .unknown: 28
      case .frequent: 30
      case .different: nil
      }
    case .loose:
      return switch agreement {
      case .seldom: 36
      case .same: isViolent ? 44 : 41
      case .unknown: 52
      case .frequent: 54
      case .different: nil
      }
    }
  }

  /// What more they must share: in a month of war many towns are fought for, and only the place, or who fell, tells them
  /// apart.
  func doubt(_ one: Event.Kind, _ other: Event.Kind, _ shared: [Clue]) -> Int {
    guard self == .month || self == .months, one.isViolent, other.isViolent else { return 0 }
    if shared.contains(where: { $0.kind == .place }) { return self == .month ? -3 : 0 }
    return shared.contains { $0.kind == .person } ? 0 : 6
  }
}

extension Clue.Kind {
  /// Whether it tells who took part.
  fileprivate var namesWho: Bool { self == .person || self == .organization || self == .state }
}

extension Event.Kind {
  /// Whether it is words that somebody said or wrote.
  var isSaid: Bool { self == .statement || self == .report }

  /// Whether one happening is told as the one by some and as the other by others: a town that is taken was fought for, and
  /// left by those who had it; what is decided is agreed on, or sends somebody.
  fileprivate func isAkin(to other: Event.Kind) -> Bool {
    let sets: [Set<Event.Kind>] = [
      [.attack, .battle, .casualty, .capture], [.capture, .withdrawal], [.decision, .agreement, .deployment],
    ]
    return sets.contains { $0.contains(self) && $0.contains(other) }
  }
}

extension Event.Status {
  /// Whether it is told as come about.
  fileprivate var isTold: Bool { self == .happened || self == .reported }
}
