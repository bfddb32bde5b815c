/// How much it says that two tellings share a clue: what everybody tells of, or what is told of every day, singles
/// nothing out.
struct ClueRarity {
  /// How many articles have the clue, and how many there are.
  private let counts: [Clue: Int]
  private let articles: Int
  /// By clue, sorted: the days on which something is told to have happened with it.
  private var days: [Clue: [Int32]] = [:]

  init(_ tellings: [SameEvents.Telling]) {
    let articles = Dictionary(grouping: tellings, by: \.article)
    var counts: [Clue: Int] = [:]
    for told in articles.values {
      for clue in told.reduce(into: Set<Clue>(), { $0.formUnion($1.clues) }) { counts[clue, default: 0] += 1 }
    }
    self.counts = counts.filter { $0.value > Self.rare }
    self.articles = articles.count
    for telling in tellings where !telling.kind.isSaid {
      guard let day = telling.days.onlyDay?.dayNumber else { continue }
      for clue in telling.clues where clue.kind != .word { days[clue, default: []].append(day) }
    }
    for (clue, told) in days where told.count > Self.few {
      let sorted = told.sorted()
      days[clue] = sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
    }
  }

  /// What so many articles have is as good as what only two have.
  private static let rare = 4
  private static let few = 3
  private static let around: Int32 = 15

  /// Whether more than one in twenty articles has it.
  func isCommon(_ clue: Clue) -> Bool { (counts[clue] ?? 0) > max(Self.rare, articles / 20) }

  /// What it weighs that two tellings share the clue: the less, the more articles have it, by the logarithm of how many
  /// times rarer it could be.
  func weight(_ clue: Clue) -> Double {
    guard let count = counts[clue] else { return Double(clue.kind.weight) }
    let (all, rare) = (Self.doublings(max(articles, Self.many)), Self.doublings(Self.rare))
    return Double(clue.kind.weight) * max(Self.least, (all - Self.doublings(count)) / (all - rare))
  }

  /// What all of a class weigh together.
  func weight(_ clues: [Clue], of kind: Clue.Kind) -> Double {
    clues.lazy.filter { $0.kind == kind }.map(weight).reduce(0, +)
  }

  /// How often one doubles to that number: the logarithm, near enough.
  private static func doublings(_ number: Int) -> Double {
    let number = Double(number)
    return Double(number.exponent) + number.significand - 1
  }

  /// In fewer articles than these no clue is known to be common.
  private static let many = 80

  /// What all have still says something.
  private static let least = 0.1

  /// By what the weight is divided here: the more days of the month around are told of with it, the likelier are two
  /// happenings of one day.
  func share(_ clue: Clue, around day: Int32) -> Int {
    guard let told = days[clue], told.count > Self.few else { return 1 }
    let first = told.partitioningIndex { $0 >= day - Self.around }
    let last = told.partitioningIndex { $0 > day + Self.around }
    switch last - first {
    case ...Self.few: return 1
    case ...6: return 2
    case ...10: return 3
    default: return 5
    }
  }
}
