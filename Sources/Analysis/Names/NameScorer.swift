/// Tells for each token of a region what speaks for each label: the sum of the weights of its features.
///
/// The features of some tokens are sifted together, then all their rows are found, then all are added: the model's
/// tables lie far from the processor, and so no look-up waits for another.
struct NameScorer {
  private let reader: NameModel.Reader
  private var scores: [NameModel.Row] = []
  private var features = [UInt64](repeating: 0, count: NameFeatures.most * (batch + 1))

  /// How many tokens are scored together.
  private static let batch = 16

  init(_ reader: NameModel.Reader) { self.reader = reader }

  /// - Parameter words: all words of the scan.
  mutating func scores(
    of region: NameScan.Region, _ words: UnsafePointer<NameWord>, _ evidence: NameEvidence
  ) -> [NameModel.Row] {
    scores.removeAll(keepingCapacity: true)
    for start in stride(from: 0, to: region.tokens.count, by: Self.batch) {
      score(start..<min(start + Self.batch, region.tokens.count), region, words, evidence)
    }
    return scores
  }

  private mutating func score(
    _ offsets: Range<Int>, _ region: NameScan.Region, _ words: UnsafePointer<NameWord>,
    _ evidence: NameEvidence
  ) {
    features.withUnsafeMutableBufferPointer { features in
      guard let first = features.baseAddress else { return }
      // Where the features of each token end, and later its rows.
      var ends = SIMD16<Int16>.zero
      var count = 0
      for offset in offsets {
        let own = first + count
        var told = 0
        NameFeatures.each(words, region, offset, evidence.of(region.words + 2 + offset)) { template, value in
          own[told] = NameFeatures.number(template, value)
          told &+= 1
        }
        count += reader.sift(UnsafeBufferPointer(start: own, count: told), into: own)
        ends[offset - offsets.lowerBound] = Int16(count)
      }
      var (start, found) = (0, 0)
      for place in 0..<offsets.count {
        let own = UnsafeBufferPointer(start: first + start, count: Int(ends[place]) - start)
        start = Int(ends[place])
        found += reader.findRows(own, into: first + found)
        ends[place] = Int16(found)
      }
      start = 0
      for place in 0..<offsets.count {
        scores.append(
          reader.sum(of: UnsafeBufferPointer(start: first + start, count: Int(ends[place]) - start)))
        start = Int(ends[place])
      }
    }
  }
}
