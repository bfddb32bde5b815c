/// Finds the best labels of a region: Viterbi's algorithm over rows of sixteen labels.
struct NameDecoder: Sendable {
  typealias Row = NameModel.Row

  private let transitions: [Row]
  /// What it costs to go from each label to a token outside names.
  private let leaving: Row
  /// For each token but the first: the best sums up to the one before it, and those that its labels are reached with.
  private var steps: [(before: Row, reached: Row)] = []
  private var labels: [NameLabel] = []

  /// No sum of weights comes near it.
  private static let never: Int16 = -6_000

  init(transitions: [Row]) {
    let transitions = transitions.enumerated().map { from, row in
      var row = row
      for to in 0..<NameLabel.count
      where !NameLabel(lane: UInt8(from)).allows(NameLabel(lane: UInt8(to))) { row[to] = Self.never }
      return row
    }
    leaving = Row(transitions.map { $0[Int(NameLabel.outside.lane)] })
    self.transitions = transitions
  }

  /// Labels some tokens, given for each of them what speaks for each label.
  ///
  /// - Parameter isParted: whether one that is in no name stands right behind.
  mutating func decode(_ scores: [Row], isParted: Bool) {
    steps.removeAll(keepingCapacity: true)
    labels.removeAll(keepingCapacity: true)
    guard let first = scores.first else { return }
    var best = first &+ transitions[0]
    for score in scores.dropFirst() {
      var reached = Row(repeating: .min)
      for label in 0..<NameLabel.count {
        let sum = Row(repeating: best[label]) &+ transitions[label]
        reached.replace(with: sum, where: sum .> reached)
      }
      steps.append((best, reached))
      // Against what grows without end: only differences count.
      best = reached &+ score
      best = best &- Row(repeating: best.max())
      best.replace(with: Row(repeating: 2 * Self.never), where: best .< Row(repeating: 2 * Self.never))
    }
    if isParted { best &+= leaving }
    var last = 0
    for lane in 1..<NameLabel.count where NameLabel(lane: UInt8(lane)).closes && best[lane] > best[last] {
      last = lane
    }
    labels.append(NameLabel(lane: UInt8(last)))
    for step in steps.reversed() {
      last = origin(of: last, step.before, step.reached[last])
      labels.append(NameLabel(lane: UInt8(last)))
    }
    labels.reverse()
  }

  /// The first label from which a label is reached with this sum.
  private func origin(of label: Int, _ before: Row, _ sum: Int16) -> Int {
    var origin = 0
    while origin < NameLabel.count - 1, before[origin] &+ transitions[origin][label] != sum { origin += 1 }
    return origin
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
