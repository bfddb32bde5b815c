/// Finds, for what an article cannot date to the day, the other articles that tell the same and can.
///
/// The same happening is recognised by what its tellings share: who, where, how many, about what. It is better to
/// leave a date open than to take another happening for it, so all of these must hold: the clues weigh enough
/// together, one of them is strong alone, the days and the kinds agree, the figures do not contradict, and every
/// article that may tell of it names one and the same day.
///
/// The result rests on the set of articles alone, not on the order they came in.
public struct Corroboration {
  /// What one telling learns from another.
  public struct Link: Hashable, Sendable {
    public var article: Article.ID
    public var place: Testimony.Place
    public var day: CalendarDate
    public var teller: Article.ID
    public var tellerPlace: Testimony.Place
  }

  private let articles: [Article.ID]
  /// The tellings of all articles, end to end, and the number of each one's article.
  private var tellings: [Testimony] = []
  private var owners: [Int32] = []
  private var firsts: [Int32] = [0]
  private let common: Set<Clue>
  /// For an open telling those that may tell the same, found so far, with how like they are.
  private var candidates: [Int32: [Int32: Likeness]] = [:]
  /// Tellings whose day is certain and has not been held against the open ones yet.
  private var fresh: [Int32]

  public init(_ accounts: [Account]) {
    let accounts = accounts.sorted { $0.article < $1.article }
    articles = accounts.map(\.article)
    for (number, account) in accounts.enumerated() {
      tellings += account.alone
      owners += Array(repeating: Int32(number), count: account.alone.count)
      firsts.append(Int32(tellings.count))
    }
    common = Self.common(tellings, owners, articles: accounts.count)
    fresh = tellings.indices.map(Int32.init)
  }

  /// Clues that more than one in twenty articles has tell little.
  private static func common(_ tellings: [Testimony], _ owners: [Int32], articles: Int) -> Set<Clue> {
    var counts: [Clue: (articles: Int, last: Int32)] = [:]
    for (telling, owner) in zip(tellings, owners) {
      for clue in telling.clues where counts[clue]?.last != owner {
        counts[clue] = ((counts[clue]?.articles ?? 0) + 1, owner)
      }
    }
    return Set(counts.lazy.filter { $0.value.articles > max(4, articles / 20) }.map(\.key))
  }

  /// Takes in what an article tells now that it has been read with what others told.
  public mutating func update(_ article: Article.ID, _ testimonies: [Testimony]) {
    guard let number = place(of: article) else { return }
    let now = Dictionary(testimonies.map { ($0.place, $0) }) { first, _ in first }
    for slot in firsts[number]..<firsts[number + 1] {
      guard let told = now[tellings[Int(slot)].place] else { continue }
      let had = tellings[Int(slot)]
      tellings[Int(slot)].days = told.days
      tellings[Int(slot)].kind = told.kind
      tellings[Int(slot)].isTold = told.isTold
      if had.onlyDay != told.onlyDay || had.kind != told.kind { fresh.append(slot) }
    }
  }

  private func place(of article: Article.ID) -> Int? {
    let place = articles.partitioningIndex { $0 >= article }
    return place < articles.count && articles[place] == article ? place : nil
  }

  /// What each open telling learns, as far as the days are known now; at most one day each.
  public mutating func links() -> [Link] {
    findCandidates()
    return candidates.keys.sorted().compactMap { slot in candidates[slot].flatMap { link(slot, $0) } }
  }

  // MARK: Who tells the same

  /// More tellings than this of one actor, place or figure within the possible days single nothing out.
  private static let most = 64

  private mutating func findCandidates() {
    let index = TellerIndex(fresh.filter { canDate($0) }.map { ($0, tellings[Int($0)]) })
    fresh = []
    guard !index.isEmpty else { return }
    for slot in tellings.indices.map(Int32.init) where tellings[Int(slot)].onlyDay == nil {
      let telling = tellings[Int(slot)]
      let runs = (telling.days ?? .all).ranges
      var seen: Set<Int32> = []
      for clue in telling.clues where clue.kind != .word {
        let near = runs.map { index.tellers(of: clue, $0) }
        guard near.reduce(0, { $0 + $1.count }) <= Self.most else { continue }
        for teller in near.joined() where owners[Int(teller)] != owners[Int(slot)] { seen.insert(teller) }
      }
      for teller in seen where tellings[Int(teller)].onlyDay.map(telling.allows) ?? false {
        let likeness = Likeness(telling, tellings[Int(teller)], common: common)
        if likeness.isPossible { candidates[slot, default: [:]][teller] = likeness }
      }
    }
  }

  private func canDate(_ slot: Int32) -> Bool {
    let telling = tellings[Int(slot)]
    return telling.isTold && telling.time != nil && telling.onlyDay != nil
  }

  /// The one day that all tell who surely tell the same, when nobody who may do so tells another.
  private func link(_ slot: Int32, _ candidates: [Int32: Likeness]) -> Link? {
    let telling = tellings[Int(slot)]
    guard telling.onlyDay == nil, telling.isTold else { return nil }
    let fitting = candidates.filter { canDate($0.key) && isAllowed($0.key, for: telling) }
    let isWide = telling.time == nil || (telling.days?.count ?? Int.max) > 31
    // The likest is named; of equals the one of the smallest number, which follows the articles' ids.
    let sure = fitting.filter { $0.value.isSure(isWide: isWide) }
    guard let best = sure.max(by: { ($0.value.weight, -$0.key) < ($1.value.weight, -$1.key) })?.key,
      let day = tellings[Int(best)].onlyDay,
      fitting.keys.allSatisfy({ tellings[Int($0)].onlyDay == day })
    else { return nil }
    return Link(
      article: articles[Int(owners[Int(slot)])], place: telling.place, day: day,
      teller: articles[Int(owners[Int(best)])], tellerPlace: tellings[Int(best)].place)
  }

  private func isAllowed(_ teller: Int32, for telling: Testimony) -> Bool {
    tellings[Int(teller)].onlyDay.map(telling.allows) ?? false
  }
}

/// How much two tellings have in common.
private struct Likeness: Hashable {
  private(set) var weight = 0
  /// Whether something they share would hardly be shared by chance.
  private var isStrong = false
  /// What the weight must reach to be sure, as the tellings are.
  private var need = 26

  init(_ one: Testimony, _ other: Testimony, common: Set<Clue>) {
    let shared = one.clues.shared(with: other.clues)
    func worth(_ clue: Clue) -> Int { clue.kind.weight / (common.contains(clue) ? 2 : 1) }
    weight = shared.lazy.filter { $0.kind != .word }.map(worth).reduce(0, +)
    weight += min(Self.mostOfWords, shared.lazy.filter { $0.kind == .word }.map(worth).reduce(0, +))
    let figures = shared.count(where: \.isFigure)
    let named = shared.count { $0.kind == .person || $0.kind == .place }
    let kinds = KindAgreement(one.kind, other.kind)
    if kinds == .seldom { weight += 20 }
    isStrong =
      figures > 0 || named >= 2 || named == 1 && (kinds == .seldom || shared.contains { $0.kind == .count })
    need += kinds.doubt
    if one.isWhole || other.isWhole {
      need += 8
    } else if figures == 0, [one, other].allSatisfy({ $0.clues.contains(where: \.isFigure) }) {
      // They count, and count differently.
      need += 30
    }
  }

  /// Words make another telling likely, never sure.
  private static let mostOfWords = 20

  /// Enough to be taken for the same.
  func isSure(isWide: Bool) -> Bool { isStrong && weight >= need + (isWide ? 12 : 0) }

  /// Enough to cast doubt on another.
  var isPossible: Bool { isStrong && weight >= 25 }
}

/// How far the kinds of two tellings speak for one happening.
enum KindAgreement {
  /// The same, of a kind that one actor or place has but once in a long while.
  case seldom
  case same
  /// The same, of a kind that happens every day: «sa», «ventet».
  case frequent
  /// One of them is told without its kind.
  case unknown
  case different

  init(_ one: Event.Kind?, _ other: Event.Kind?) {
    guard let one, let other, one != .other, other != .other else {
      self = .unknown
      return
    }
    if one != other {
      self =
        one.isViolent && other.isViolent ? .same : one.isSaid && other.isSaid ? .frequent : .different
    } else {
      self = one.isSeldom ? .seldom : one == .statement || one == .report ? .frequent : .same
    }
  }

  /// What the weight must reach more than for the same.
  var doubt: Int {
    switch self {
    case .seldom, .same: 0
    case .unknown: 4
    case .frequent: 8
    case .different: 12
    }
  }
}

extension [Clue] {
  /// Those in both; both are sorted.
  func shared(with other: [Clue]) -> [Clue] {
    var shared: [Clue] = []
    var (mine, theirs) = (startIndex, other.startIndex)
    while mine < endIndex, theirs < other.endIndex {
      if self[mine] == other[theirs] { shared.append(self[mine]) }
      let isBehind = self[mine] < other[theirs]
      if self[mine] <= other[theirs] { mine += 1 }
      if !isBehind { theirs += 1 }
    }
    return shared
  }
}

extension Clue {
  var isFigure: Bool { kind == .exactFigure || kind == .figure }
}

extension Clue.Kind {
  /// How much it says that two tellings share one.
  var weight: Int {
    switch self {
    case .exactFigure: 45
    case .figure: 30
    case .person: 15
    case .count: 15
    case .place: 12
    case .organization: 9
    case .state, .word: 5
    case .around: 4
    }
  }
}

extension Event.Kind {
  /// One blow is told as an attack, as a battle and as its dead.
  var isViolent: Bool { self == .attack || self == .battle || self == .casualty }

  /// What happens to one actor or place but once in a long while.
  var isSeldom: Bool {
    switch self {
    case .capture, .appointment, .resignation, .agreement, .election: true
    case .attack, .battle, .meeting, .statement, .decision, .deployment, .withdrawal, .casualty, .arrest,
      .disaster, .report, .other:
      false
    }
  }
}

/// Tellings whose day is certain, by clue and day.
private struct TellerIndex {
  private struct Entry: Comparable {
    var clue: Clue
    var day: Int32
    var teller: Int32

    static func < (left: Entry, right: Entry) -> Bool {
      if left.clue != right.clue { return left.clue < right.clue }
      return left.day != right.day ? left.day < right.day : left.teller < right.teller
    }
  }

  private var entries: [Entry] = []

  init(_ tellers: [(Int32, Testimony)]) {
    for (number, telling) in tellers {
      guard let day = telling.onlyDay else { continue }
      for clue in telling.clues where clue.kind != .word {
        entries.append(Entry(clue: clue, day: day.dayNumber, teller: number))
      }
    }
    entries.sort()
  }

  var isEmpty: Bool { entries.isEmpty }

  /// Those who have the clue on a day of the run.
  func tellers(of clue: Clue, _ run: DayRange) -> some RandomAccessCollection<Int32> {
    let first = place(clue, run.first.dayNumber)
    let last = place(clue, run.last.dayNumber &+ 1)
    return entries[first..<last].lazy.map(\.teller)
  }

  private func place(_ clue: Clue, _ day: Int32) -> Int {
    let wanted = Entry(clue: clue, day: day, teller: -1)
    return entries.partitioningIndex { $0 >= wanted }
  }
}
