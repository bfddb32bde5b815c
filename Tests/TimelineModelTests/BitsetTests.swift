import Testing

@testable import TimelineModel

@Suite("Bitsets")
struct BitsetTests {
  private static let sizes = [0, 1, 63, 64, 65, 511, 512, 513, 1024, 3000]

  private func random(_ count: Int, oneIn rarity: Int, _ generator: inout SeededGenerator) -> [Int32] {
    (0..<Int32(count)).filter { _ in Int.random(in: 0..<rarity, using: &generator) == 0 }
  }

  @Test("rank counts the ones before a position and select finds them again", arguments: sizes)
  func rankAndSelect(count: Int) {
    var generator = SeededGenerator(seed: UInt64(count))
    for rarity in [1, 2, 30, 700] {
      let ones = random(count, oneIn: rarity, &generator)
      let bits = Bitset(count: count, positions: ones)
      #expect(bits.ones == ones.count)
      for position in 0...count {
        #expect(bits.rank(position) == ones.filter { $0 < position }.count)
      }
      for (rank, position) in ones.enumerated() {
        #expect(bits.position(ofRank: rank) == Int(position))
        #expect(bits[Int(position)])
      }
      #expect(bits.position(ofRank: ones.count) == nil)
      #expect(bits.position(ofRank: -1) == nil)
      #expect(bits.rank(-5) == 0)
      #expect(bits.rank(count + 5) == ones.count)
    }
  }

  @Test("a filled bitset has every position and no more", arguments: sizes)
  func filled(count: Int) {
    let bits = Bitset(count: count, filled: true)
    #expect(bits.ones == count)
    #expect(bits == Bitset(count: count, positions: (0..<Int32(count))))
    #expect(bits == Bitset(count: count, in: 0..<count))
  }

  @Test("intersection, union, difference and hits are those of sets", arguments: sizes)
  func algebra(count: Int) {
    var generator = SeededGenerator(seed: UInt64(count) + 1)
    let (left, right) = (random(count, oneIn: 3, &generator), random(count, oneIn: 5, &generator))
    let (leftSet, rightSet) = (Set(left), Set(right))
    let other = Bitset(count: count, positions: right)
    var both = Bitset(count: count, positions: left)
    both.formIntersection(other)
    #expect(both == Bitset(count: count, positions: leftSet.intersection(rightSet)))
    var either = Bitset(count: count, positions: left)
    either.formUnion(other)
    #expect(either == Bitset(count: count, positions: leftSet.union(rightSet)))
    var difference = Bitset(count: count, positions: left)
    difference.subtract(other)
    #expect(difference == Bitset(count: count, positions: leftSet.subtracting(rightSet)))
    #expect(other.hits(in: left[...]) == both.ones)
  }
}
