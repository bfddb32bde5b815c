/// How much it says that two tellings share a clue: what everybody tells of, or what is told of every day, singles
/// nothing out.
struct ClueRarity {
  /// Clues that more than one in twenty articles has.
  private let common: Set<Clue>
  /// By clue, sorted: the days on which something is told to have happened with it.
  private var days: [Clue: [Int32]] = [:]

  init(_ tellings: [SameEvents.Telling]) {
    let articles = Dictionary(grouping: tellings, by: \.article)
    var counts: [Clue: Int] = [:]
    for told in articles.values {
      for clue in told.reduce(into: Set<Clue>(), { $0.formUnion($1.clues) }) { counts[clue, default: 0] += 1 }
    }
    common = Set(counts.lazy.filter { $0.value > max(4, articles.count / 20) }.map(\.key))
    for telling in tellings where !telling.kind.isSaid {
      guard let day = telling.days.onlyDay?.dayNumber else { continue }
      for clue in telling.clues where clue.kind != .word { days[clue, default: []].append(day) }
    }
    for (clue, told) in days where told.count > Self.few {
      let sorted = told.sorted()
      days[clue] = sorted.indices.filter { $0 == 0 || sorted[$0] != sorted[$0 - 1] }.map { sorted[$0] }
    }
  }

  private static let few = 3
  private static let around: Int32 = 15

  func isCommon(_ clue: Clue) -> Bool { common.contains(clue) }

  /// What it weighs that two tellings share the clue.
  func weight(_ clue: Clue) -> Int { clue.kind.weight / (common.contains(clue) ? 2 : 1) }

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
