/// The best one-to-one pairing of gold items with findings: the one whose weights sum highest.
struct Pairing {
  /// Partner of each gold item.
  private(set) var findingOfGold: [Int?]
  /// Partner of each finding.
  private(set) var goldOfFinding: [Int?]

  private struct Edge {
    var finding: Int
    var weight: Double
  }

  private var edges: [[Edge]]

  /// - Parameter weight: of the pair (gold item, finding); 0 when the two must not be paired.
  init(gold: Int, findings: Int, weight: (Int, Int) -> Double) {
    findingOfGold = Array(repeating: nil, count: gold)
    goldOfFinding = Array(repeating: nil, count: findings)
    edges = (0..<gold).map { item in
      (0..<findings).compactMap { finding in
        let weight = weight(item, finding)
        return weight > 0 ? Edge(finding: finding, weight: weight) : nil
      }
    }
    while pairOneMore() {}
  }

  /// Number of pairs.
  var count: Int { findingOfGold.count { $0 != nil } }

  /// Whether the two may be paired, paired or not.
  func allows(_ gold: Int, _ finding: Int) -> Bool { edges[gold].contains { $0.finding == finding } }

  /// Takes the chain of swaps that gains most: an unpaired item takes a finding, its holder takes another, and
  /// so on until a finding is free. Pairing one more at a time in this way gives the best of all pairings.
  private mutating func pairOneMore() -> Bool {
    var gains = findingOfGold.map { $0 == nil ? 0 : -Double.infinity }
    /// Who takes over the finding that an item holds.
    var successors: [Int?] = Array(repeating: nil, count: gains.count)
    var isChanged = true
    while isChanged {
      isChanged = false
      for (item, edge) in allEdges where gains[item] > -.infinity {
        guard let holder = goldOfFinding[edge.finding], holder != item else { continue }
        let gain = gains[item] + edge.weight - weight(holder, edge.finding)
        guard gain > gains[holder] + 1e-9 else { continue }
        (gains[holder], successors[holder], isChanged) = (gain, item, true)
      }
    }
    let ends = allEdges.filter { goldOfFinding[$0.edge.finding] == nil && gains[$0.item] > -.infinity }
    guard let end = ends.max(by: { gains[$0.item] + $0.edge.weight < gains[$1.item] + $1.edge.weight }),
      gains[end.item] + end.edge.weight > 0
    else { return false }
    var (item, finding) = (end.item, end.edge.finding)
    while true {
      let released = findingOfGold[item]
      (findingOfGold[item], goldOfFinding[finding]) = (finding, item)
      guard let released, let successor = successors[item] else { return true }
      (item, finding) = (successor, released)
    }
  }

  private var allEdges: [(item: Int, edge: Edge)] {
    edges.indices.flatMap { item in edges[item].map { (item, $0) } }
  }

  private func weight(_ gold: Int, _ finding: Int) -> Double {
    edges[gold].first { $0.finding == finding }?.weight ?? 0
  }
}
