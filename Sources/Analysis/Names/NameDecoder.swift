/// Finds the best labels of a region: Viterbi's algorithm over rows of sixteen labels.
struct NameDecoder: Sendable {
  typealias Row = NameModel.Row

  private let transitions: [Row]
  private var origins: [Row] = []
  private var labels: [NameLabel] = []

  /// No sum of weights comes near it.
  private static let never: Int16 = -6_000

  init(transitions: [Row]) {
    self.transitions = transitions.enumerated().map { from, row in
      var row = row
      for to in 0..<NameLabel.count
      where !NameLabel(lane: UInt8(from)).allows(NameLabel(lane: UInt8(to))) { row[to] = Self.never }
      return row
    }
  }

  /// Labels some tokens, given for each of them what speaks for each label.
  mutating func decode(_ scores: [Row]) {
    origins.removeAll(keepingCapacity: true)
    labels.removeAll(keepingCapacity: true)
    guard let first = scores.first else { return }
    var best = first &+ transitions[0]
    for score in scores.dropFirst() {
      var reached = Row(repeating: .min)
      var origin = Row.zero
      for label in 0..<NameLabel.count {
        let sum = Row(repeating: best[label]) &+ transitions[label]
        let isBetter = sum .> reached
        reached.replace(with: sum, where: isBetter)
        origin.replace(with: Row(repeating: Int16(label)), where: isBetter)
      }
      // Against what grows without end: only differences count.
      best = reached &+ score
      best = best &- Row(repeating: best.max())
      best.replace(with: Row(repeating: 2 * Self.never), where: best .< Row(repeating: 2 * Self.never))
      origins.append(origin)
    }
    var last = 0
    for lane in 1..<NameLabel.count where NameLabel(lane: UInt8(lane)).closes && best[lane] > best[last] {
      last = lane
    }
    labels.append(NameLabel(lane: UInt8(last)))
    for origin in origins.reversed() {
      last = Int(origin[last])
      labels.append(NameLabel(lane: UInt8(last)))
    }
    labels.reverse()
  }

  /// Tells the names among the labels, as offsets from the first token.
  func forEachName(_ tell: (_ offsets: Range<Int>, _ type: NameType) -> Void) {
    var start = 0
    while start < labels.count {
      guard let type = labels[start].type else {
        start += 1
        continue
      }
      var end = start + 1
      while end < labels.count, labels[end] != .outside, !labels[end].begins { end += 1 }
      tell(start..<end, type)
      start = end
    }
  }
}
