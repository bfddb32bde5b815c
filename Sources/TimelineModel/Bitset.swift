/// A fixed number of bits with constant-time rank and fast select: which events a filter lets through.
public struct Bitset: Hashable, Sendable {
  /// Number of positions.
  public let count: Int
  private var words: [UInt64]
  /// Ones before each block of eight words; made by `seal()`.
  private var ranks: [Int32] = []

  public init(count: Int, filled: Bool = false) {
    self.count = count
    words = Array(repeating: filled ? ~0 : 0, count: (count + 63) / 64)
    if filled, count % 64 != 0, !words.isEmpty { words[words.count - 1] = (1 << UInt64(count % 64)) - 1 }
    seal()
  }

  /// The positions of a posting list.
  public init(count: Int, positions: some Sequence<Int32>) {
    self.init(count: count)
    for position in positions { words[Int(position) >> 6] |= 1 << UInt64(position & 63) }
    seal()
  }

  /// Ones at the positions of a range that pass a test, zeros elsewhere.
  init(count: Int, in range: Range<Int>, where isOne: (Int) -> Bool = { _ in true }) {
    self.init(count: count)
    for position in range where isOne(position) { words[position >> 6] |= 1 << UInt64(position & 63) }
    seal()
  }

  public subscript(position: Int) -> Bool {
    words[position >> 6] & (1 << UInt64(position & 63)) != 0
  }

  /// Number of ones.
  public var ones: Int { Int(ranks.last ?? 0) }

  /// Counts the ones of each block, so that `rank` and `position(ofRank:)` need not.
  private mutating func seal() {
    ranks = [0]
    ranks.reserveCapacity(words.count / 8 + 2)
    var sum: Int32 = 0
    var index = 0
    while index < words.count {
      let end = min(index + 8, words.count)
      while index < end {
        sum += Int32(words[index].nonzeroBitCount)
        index += 1
      }
      ranks.append(sum)
    }
  }

  /// Number of ones before a position.
  public func rank(_ position: Int) -> Int {
    let bounded = min(max(position, 0), count)
    let word = bounded >> 6
    var sum = Int(ranks[word / 8])
    for index in (word / 8 * 8)..<word { sum += words[index].nonzeroBitCount }
    if bounded & 63 != 0 {
      sum += (words[word] & ((1 << UInt64(bounded & 63)) - 1)).nonzeroBitCount
    }
    return sum
  }

  /// The position of the one with this rank (from 0); nil when there are not so many.
  public func position(ofRank rank: Int) -> Int? {
    guard rank >= 0, rank < ones else { return nil }
    // Without a filter nothing has to be looked for.
    if ones == count { return rank }
    var low = 0
    var high = ranks.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(ranks[middle]) <= rank { low = middle } else { high = middle }
    }
    var left = rank - Int(ranks[low])
    var index = low * 8
    while words[index].nonzeroBitCount <= left {
      left -= words[index].nonzeroBitCount
      index += 1
    }
    var word = words[index]
    for _ in 0..<left { word &= word - 1 }
    return index * 64 + word.trailingZeroBitCount
  }

  public mutating func formIntersection(_ other: Bitset) { combine(other, &) }
  public mutating func formUnion(_ other: Bitset) { combine(other, |) }
  public mutating func subtract(_ other: Bitset) { combine(other) { $0 & ~$1 } }

  private mutating func combine(_ other: Bitset, _ operation: (UInt64, UInt64) -> UInt64) {
    precondition(count == other.count, "bitsets of different archives")
    for index in words.indices { words[index] = operation(words[index], other.words[index]) }
    seal()
  }

  /// How many of these sorted positions are ones.
  public func hits(in positions: ArraySlice<Int32>) -> Int {
    var sum = 0
    for position in positions where self[Int(position)] { sum += 1 }
    return sum
  }
}
