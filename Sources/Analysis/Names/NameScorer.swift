/// Tells for each token of a region what speaks for each label: the sum of the weights of its features.
///
/// The model's tables lie far from the processor, so what a group of features sums to is kept for when its numbers come
/// again: mostly they do. Of the features in no group all rows are found before the first is added: so no look-up waits
/// for another.
struct NameScorer: ~Copyable {
  private let reader: NameModel.Reader
  private var scores: [NameModel.Row] = []
  private var alone = [UInt64](repeating: 0, count: NameFeatures.most)
  /// Each group at the place that its number chooses: another takes its room.
  private let sums: UnsafeMutableBufferPointer<Sum>

  private struct Sum {
    var group: UInt64 = 0
    var row = NameModel.Row.zero
  }

  private static let mostSums = 4096

  /// - Parameter tokens: how many tokens there are to score, about.
  init(_ reader: NameModel.Reader, tokens: Int) {
    self.reader = reader
    var room = 256
    while room < min(tokens, Self.mostSums) { room *= 2 }
    sums = .allocate(capacity: room)
    sums.initialize(repeating: Sum())
  }

  deinit { sums.deallocate() }

  /// - Parameter words: all words of the scan.
  mutating func scores(
    of region: NameScan.Region, _ words: UnsafePointer<NameWord>, _ evidence: NameEvidence
  ) -> [NameModel.Row] {
    scores.removeAll(keepingCapacity: true)
    for offset in 0..<region.tokens.count {
      scores.append(
        score(NameFeatures(words, region, offset, evidence.of(region.words + 2 + offset))))
    }
    return scores
  }

  private mutating func score(_ features: NameFeatures) -> NameModel.Row {
    var score = NameModel.Row.zero
    features.eachGroup { group, number in
      let number = NameHash.mix(number ^ group.rawValue << 61)
      let place = Int(truncatingIfNeeded: number) & (sums.count - 1)
      if sums[place].group != number { sums[place] = Sum(group: number, row: sum(features, group)) }
      score &+= sums[place].row
    }
    alone.withUnsafeMutableBufferPointer { alone in
      guard let first = alone.baseAddress else { return }
      var count = 0
      features.eachAlone { template, value in
        first[count] = NameFeatures.number(template, value)
        count &+= 1
      }
      count = reader.sift(UnsafeBufferPointer(start: first, count: count), into: first)
      count = reader.findRows(UnsafeBufferPointer(start: first, count: count), into: first)
      score &+= reader.sum(of: UnsafeBufferPointer(start: first, count: count))
    }
    return score
  }

  @inline(never)
  private func sum(_ features: NameFeatures, _ group: NameFeatures.Group) -> NameModel.Row {
    var sum = NameModel.Row.zero
    features.each(group) { sum &+= reader.row(of: NameFeatures.number($0, $1)) }
    return sum
  }
}
