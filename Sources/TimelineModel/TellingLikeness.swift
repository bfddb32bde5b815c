/// How much speaks for two tellings being of one happening.
struct TellingLikeness {
  /// How much more than needed they share.
  let surplus: Int
  /// Whether one of them knows the week or the month only, so that other happenings may be meant.
  let isNear: Bool
  /// Whether both tell the same kind of happening.
  let isOfKind: Bool
  /// Whether it is so surely one that an article which tells both tells it twice: of one day and place, what was taken
  /// was fought for, and who was named was sworn in.
  let isAgain: Bool

  /// Nil when they cannot be one, however much they share.
  init?(_ one: SameEvents.Telling, _ other: SameEvents.Telling, rarity: ClueRarity) {
    // «mandag og tirsdag», told so by both, is as good as a day.
    let day = one.days == other.days && one.days.hull.count <= 2 ? one.days.earliest : nil
    let agreement = KindAgreement(one.kind, other.kind)
    let isOneStatus = one.status.isTold == other.status.isTold
    guard isOneStatus || day != nil && Self.mayComeAbout(one.kind, other.kind, agreement),
      one.status != .denied, other.status != .denied, one.days.overlaps(other.days),
      !Self.areOfTwoSpeakers(one, other)
    else { return nil }
    let closeness = Closeness(one, other, isOneDay: day != nil)
    let shared = one.clues.shared(with: other.clues)
    // A town is taken once, a battle begins once, however much else is told of it around that day.
    let isOnce = agreement == .seldom || closeness == .day && one.kind == .battle && other.kind == .battle
    let around = min(Self.mostAround, rarity.weight(shared, of: .around))
    // What an article is about is what others mean that look back on its day and tell of the same people or places.
    let isRecalled =
      one.isMain != other.isMain && around >= Self.leastAround
      && closeness.mayRecall(one.kind, other.kind, shared)
    let isOfWords = Self.isOfSameWords(one, other, closeness, shared, rarity)
    guard let usual = closeness.need(one.kind, other.kind),
      let doubt = Self.doubt(one, other, shared, rarity),
      Self.isOfOneMatter(one, other, shared, rarity),
      isOnce || isRecalled || isOfWords || Self.isOfThem(one.kind, other.kind, closeness, shared, rarity)
    else { return nil }
    var need = isRecalled ? min(usual, closeness.needToRecall(one.kind, other.kind)) : usual
    if let less = Self.needToAnnounce(one, other, closeness, shared, rarity) { need = min(need, less) }
    if isOfWords, let less = closeness.needOfSameWords { need = min(need, less) }
    let middle = closeness.middle(one.days, other.days)
    func share(_ clue: Clue) -> Int { isOnce ? 1 : middle.map { rarity.share(clue, around: $0) } ?? 1 }
    let named = shared.lazy.filter(\.kind.isOwn).map { rarity.weight($0) / Double(share($0)) }.reduce(0, +)
    isOfKind = agreement != .different && agreement != .unknown
    guard isOfKind || isRecalled || named >= Self.leastNamed else { return nil }
    var weight = named + min(Self.mostOfWords, rarity.weight(shared, of: .word))
    weight += around
    if middle != nil {
      let busiest = shared.lazy.filter(\.kind.namesWho).map(share).max() ?? 1
      weight += Double(Self.weightOfActors(one, other) / busiest)
    }
    surplus = Int(weight.rounded()) - need - doubt - closeness.doubt(one.kind, other.kind, shared)
    isNear = closeness == .month || closeness == .months || closeness == .loose && isOfWords
    isAgain =
      closeness == .day && surplus >= Self.sureOfAgain && (one.kind.isSeldom || other.kind.isSeldom)
      && !(one.kind.isSaid || other.kind.isSaid || one.kind == .casualty || other.kind == .casualty)
      && (agreement != .different || one.kind.isAkin(to: other.kind))
      && shared.contains { $0.kind == .place || $0.kind == .person }
  }

  /// Whether what was planned for a day may be what is told as come about that day: where one of them tells no kind of
  /// happening, words are not what was planned.
  private static func mayComeAbout(
    _ one: Event.Kind, _ other: Event.Kind, _ agreement: KindAgreement
  ) -> Bool {
    agreement != .unknown || one.isSaid == other.isSaid
  }

  /// «Pompeo sa …», «Utenriksdepartementet svarte …»: each says his own.
  private static func areOfTwoSpeakers(_ one: SameEvents.Telling, _ other: SameEvents.Telling) -> Bool {
    one.kind.isSaid && other.kind.isSaid && !one.actors.isEmpty && !other.actors.isEmpty
      && Set(one.actors).isDisjoint(with: other.actors)
  }

  /// What is enough where somebody is told on one day to announce and to do a thing in the same words; nil where not.
  private static func needToAnnounce(
    _ one: SameEvents.Telling, _ other: SameEvents.Telling, _ closeness: Closeness, _ shared: [Clue],
    _ rarity: ClueRarity
  ) -> Int? {
    let (said, done) = one.kind.isSaid ? (one, other) : (other, one)
    guard closeness == .day, KindAgreement(one.kind, other.kind) == .different,
      one.kind.isSaid != other.kind.isSaid, let speaker = said.actors.first,
      done.actors.contains(speaker), rarity.weight(shared, of: .word) >= leastWords
    else { return nil }
    return enoughToAnnounce
  }

  /// Whether one of them says hardly anything that the other does not say too, of the same kind and with a name. Of one
  /// matter much is said in the same words.
  private static func isOfSameWords(
    _ one: SameEvents.Telling, _ other: SameEvents.Telling, _ closeness: Closeness, _ shared: [Clue],
    _ rarity: ClueRarity
  ) -> Bool {
    let least: Int? =
      switch KindAgreement(one.kind, other.kind) {
      case .seldom, .same: 2
      case .frequent: closeness == .day ? 2 : 3
      case .unknown: one.kind.isSaid == other.kind.isSaid ? 2 : nil
      case .different: one.kind.isAkin(to: other.kind) ? 2 : nil
      }
    let told = shared.filter { $0.kind != .around }
    let words = told.count { $0.kind == .word }
    guard let least, told.contains(where: \.kind.namesWhoOrWhere),
      words >= least || words > 0 && told.contains(where: { $0.isFigure || $0.kind == .count })
    else { return false }
    func weight(_ clues: [Clue]) -> Double {
      clues.lazy.filter { $0.kind != .around }.map(rarity.weight).reduce(0, +)
    }
    let both = weight(told)
    return both >= leastOfSameWords && both >= most * min(weight(one.clues), weight(other.clues))
  }

  /// What must be shared for an announcement and what was announced to be one.
  private static let enoughToAnnounce = 12
  /// So much must be shared for two to be of the same words, and such a part of what the shorter of them says.
  private static let leastOfSameWords = 12.0
  private static let most = 0.8
  /// So much more than needed must be shared for one article to tell the same twice.
  private static let sureOfAgain = 7
  /// Words make one happening likely, never sure; what is told around still less.
  private static let mostOfWords = 15.0
  private static let mostAround = 8.0
  /// Somebody or some place that not every article tells of.
  private static let leastAround = 4.0
  /// Where the kinds do not agree, names must.
  private static let leastNamed = 3.0
  /// Such words must be shared for two to say the same, as their rarity weighs them.
  private static let leastWords = 3.0

  /// Whether the two sentences themselves share something. What is told around them is what their articles are about; and
  /// the same person says many things in a day.
  private static func isOfThem(
    _ one: Event.Kind, _ other: Event.Kind, _ closeness: Closeness, _ shared: [Clue], _ rarity: ClueRarity
  ) -> Bool {
    let isSaid = one.isSaid || other.isSaid
    let words = rarity.weight(shared, of: .word)
    if words >= leastWords || closeness == .day && shared.contains(where: \.isFigure) { return true }
    let singular = shared.count { $0.kind.isSingular && !rarity.isCommon($0) }
    if singular > 1, !isSaid || shared.contains(where: { $0.kind == .place }) { return true }
    let isThere = shared.contains { $0.kind == .place && !rarity.isCommon($0) }
    if isSaid { return isThere && closeness == .day }
    guard closeness == .day || KindAgreement(one, other) != .unknown else { return false }
    return shared.contains { $0.kind.namesWhoOrWhere || closeness == .day && $0.kind.isOwn }
  }

  /// Whether two of which one at least is words, or a decision, share more than who and where: the same body says and decides
  /// many things in a day, and of a happening others say other things.
  private static func isOfOneMatter(
    _ one: SameEvents.Telling, _ other: SameEvents.Telling, _ shared: [Clue], _ rarity: ClueRarity
  ) -> Bool {
    let agreement = KindAgreement(one.kind, other.kind)
    guard agreement == .frequent || agreement == .different,
      !shared.contains(where: \.isFigure), rarity.weight(shared, of: .word) < leastWords
    else { return true }
    if one.kind.isWorded, other.kind.isWorded {
      return shared.contains { $0.kind == .place } || shared.count(where: \.kind.isSingular) > 1
    }
    guard one.kind.isSaid != other.kind.isSaid else { return true }
    let (said, done) = one.kind.isSaid ? (one, other) : (other, one)
    return said.actors.first.map(done.actors.contains) ?? true || done.actors.isEmpty
  }

  /// What speaks against one happening: others, or another place. Nil where that settles it.
  private static func doubt(
    _ one: SameEvents.Telling, _ other: SameEvents.Telling, _ shared: [Clue], _ rarity: ClueRarity
  ) -> Int? {
    guard shared.contains(where: \.isFigure) || isSame(of: .place, one, other, shared, rarity) else {
      return nil
    }
    let agreement = KindAgreement(one.kind, other.kind)
    guard isSame(of: .person, one, other, shared, rarity) else {
      // A town has fallen whoever is named beside; but one who was hurt or seized there is not another.
      let isThere = shared.contains { $0.kind == .place }
      let isHurt = one.kind.isViolent && one.kind != .battle
      return isThere && (agreement == .seldom || agreement == .same && !isHurt) ? doubtOfOthers : nil
    }
    let isFought = one.kind.isFought && other.kind.isFought
    let isCommon = shared.allSatisfy { clue in
      !clue.kind.isOwn || rarity.isCommon(clue) && (clue.kind == .organization || clue.kind == .state)
    }
    return isCommon && !isFought ? doubtOfCommon : 0
  }

  /// «Abadi», «Townsend»: each names others.
  private static let doubtOfOthers = 6
  /// «IS», «Irak»: where no more is shared than whom everybody tells of, and none fought.
  private static let doubtOfCommon = 4

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
  /// Both know the day, and one of them at least tells that it came about.
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
      self = one.status.isTold || other.status.isTold ? .day : .planned
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

  /// What they must share; nil where the kinds differ. Where neither knows the day, much is told of each month.
  func need(_ one: Event.Kind, _ other: Event.Kind) -> Int? {
    let agreement = KindAgreement(one, other)
    let isViolent = one.isViolent && other.isViolent
    let isAnnounced = one.isSaid != other.isSaid
    switch self {
    case .day:
      return switch agreement {
      case .seldom: 4
      // A battle has a name and begins once; blows fall several a day.
      case .same: isViolent && !(one == .battle && other == .battle) ? 4 : 3
      case .unknown: isAnnounced ? 18 : 5
      case .frequent: 2
      case .different: isAnnounced ? 22 : one.isAkin(to: other) ? 5 : 18
      }
    case .month:
      return switch agreement {
      case .seldom: 8
      case .same: 10
      case .unknown: isAnnounced ? 24 : one == other ? 22 : 14
      case .frequent: 26
      case .different: isAnnounced ? 24 : one.isAkin(to: other) ? 8 : 26
      }
    case .months:
      return switch agreement {
      case .seldom: 12
      case .same: 18
      case .unknown: 40
      case .frequent: 50
      case .different: one.isAkin(to: other) ? 18 : 50
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
      case .seldom: 20
      case .same: isViolent ? 44 : 41
      case .unknown: 52
      case .frequent: 54
      case .different: nil
      }
    }
  }

  /// Whether the news of a day may be what the other looks back on. At a meeting much is said; and where one knows the month
  /// only, and tells no kind of happening, the place or a figure must be the same.
  func mayRecall(_ one: Event.Kind, _ other: Event.Kind, _ shared: [Clue]) -> Bool {
    switch self {
    case .day:
      one.isSaid == other.isSaid || one != .meeting && other != .meeting || shared.contains(where: \.isFigure)
    case .month:
      KindAgreement(one, other) != .unknown && one.isSaid == other.isSaid
        || shared.contains { $0.kind == .place || $0.isFigure }
    case .months, .planned, .loose: false
    }
  }

  /// What is enough then: the more, where words are what was told, for of one day there are many.
  func needToRecall(_ one: Event.Kind, _ other: Event.Kind) -> Int {
    let isSaid = one.isSaid || other.isSaid
    return self == .month ? isSaid ? 18 : 10 : isSaid ? 9 : 4
  }

  /// What is enough for two that tell it in the same words; nil where it is yet to come.
  var needOfSameWords: Int? {
    switch self {
    case .day: 2
    case .month: 12
    case .months: 14
    case .loose: 20
    case .planned: nil
    }
  }

  /// What more they must share: in a month of war many towns are fought for, and only the place, or who fell, tells them
  /// apart.
  func doubt(_ one: Event.Kind, _ other: Event.Kind, _ shared: [Clue]) -> Int {
    guard self == .month || self == .months, one.isFought, other.isFought else { return 0 }
    if shared.contains(where: { $0.kind == .place }) {
      return self == .month && one.isViolent && other.isViolent ? -3 : 0
    }
    return shared.contains { $0.kind == .person } ? 0 : 6
  }
}

extension Clue.Kind {
  /// Whether the sentence itself says it, and says it by name or number.
  fileprivate var isOwn: Bool { self != .word && self != .around }

  /// Whether it names one, and not what many are part of.
  fileprivate var isSingular: Bool {
    self == .person || self == .organization || self == .place || self == .count
  }

  /// Whether it says which happening it was: neither a body or a state, which do much, nor what is told around.
  var isSingling: Bool { self != .organization && self != .state && self != .around }

  /// Whether it tells who took part.
  fileprivate var namesWho: Bool { self == .person || self == .organization || self == .state }
}

extension Event.Kind {
  /// Whether it is words that somebody said or wrote.
  var isSaid: Bool { self == .statement || self == .report }

  /// Whether it is what the words say: what was said, decided or agreed on.
  fileprivate var isWorded: Bool { isSaid || self == .decision || self == .agreement }

  /// Whether of one day, of the same people and places, there is hardly more than one.
  var isOnce: Bool {
    isFought || self == .withdrawal || self == .appointment || self == .resignation || self == .election
  }

  /// Whether it is part of a war: blows, and what they win.
  fileprivate var isFought: Bool { isViolent || self == .capture }

  /// Whether one happening is told as the one by some and as the other by others: a town that is taken was fought for, and
  /// left by those who had it; what is decided is agreed on, sends somebody, or calls them home.
  fileprivate func isAkin(to other: Event.Kind) -> Bool {
    let sets: [Set<Event.Kind>] = [
      [.attack, .battle, .casualty, .capture], [.capture, .withdrawal], [.decision, .agreement, .deployment],
      [.decision, .withdrawal],
    ]
    return sets.contains { $0.contains(self) && $0.contains(other) }
  }
}

extension Event.Status {
  /// Whether it is told as come about.
  var isTold: Bool { self == .happened || self == .reported }
}
