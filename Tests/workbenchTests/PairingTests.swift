import Testing

@testable import workbench

struct PairingTests {
  @Test("an item gives up its best finding when both items are served by it")
  func swap() {
    let weights = [[3.0, 2.9], [2.9, 0]]
    let pairing = Pairing(gold: 2, findings: 2) { weights[$0][$1] }
    #expect(pairing.findingOfGold == [1, 0])
    #expect(pairing.goldOfFinding == [1, 0])
  }

  @Test("two that must not be paired stay apart")
  func forbidden() {
    let pairing = Pairing(gold: 2, findings: 1) { item, _ in item == 0 ? 0 : 1 }
    #expect(pairing.findingOfGold == [nil, 0])
    #expect(!pairing.allows(0, 0))
  }

  @Test("the pairing is as good as the best of all pairings", arguments: 0..<200)
  func best(seed: Int) {
    var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    func next(_ limit: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % limit
    }
    let (rows, columns) = (Int(next(5)) + 1, Int(next(5)) + 1)
    let weights = (0..<rows).map { _ in (0..<columns).map { _ in next(3) == 0 ? 0 : Double(next(100)) } }
    let pairing = Pairing(gold: rows, findings: columns) { weights[$0][$1] }
    let sum = pairing.findingOfGold.indices.reduce(0.0) { sum, row in
      sum + (pairing.findingOfGold[row].map { weights[row][$0] } ?? 0)
    }
    #expect(sum == bestSum(weights[...], free: Set(0..<columns)))
  }

  /// The best sum by trying all.
  private func bestSum(_ weights: ArraySlice<[Double]>, free: Set<Int>) -> Double {
    guard let row = weights.first else { return 0 }
    let rest = weights.dropFirst()
    return free.reduce(bestSum(rest, free: free)) {
      max($0, row[$1] + bestSum(rest, free: free.subtracting([$1])))
    }
  }
}
