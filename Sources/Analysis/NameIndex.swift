/// Names found again in spite of one slip of the pen.
///
/// One slip leaves the first three or the last three letters as they are, so only names that share
/// either are compared.
struct NameIndex: Sendable {
  private var names: [[UInt8]] = []
  private var byEnds: [UInt64: [Int32]] = [:]

  /// Names of fewer letters are too like one another.
  static let shortest = 6

  /// How many names with the same ending a name is compared with at most.
  private let reach: Int

  init(reach: Int = .max) { self.reach = reach }

  /// Adds a name; its number is the count of names before it.
  mutating func add(_ name: String) {
    let folded = Lexicon.fold(name.utf8)
    for key in Self.keys(folded) { byEnds[key, default: []].append(Int32(names.count)) }
    names.append(folded)
  }

  /// The number of the first name at most one edit from this one, given folded.
  func first(like folded: [UInt8], where isWanted: (Int) -> Bool = { _ in true }) -> Int? {
    var best: Int?
    for key in Self.keys(folded) {
      for number in (byEnds[key] ?? []).prefix(reach)
      where Int(number) < best ?? .max && isWanted(Int(number)) {
        if Self.differByOneSlip(folded, names[Int(number)]) { best = Int(number) }
      }
    }
    return best
  }

  /// Whether two words are one edit apart at most: a letter more, less or other, or two neighbours swapped.
  static func differByOneSlip(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let shorter = min(left.count, right.count)
    guard max(left.count, right.count) - shorter <= 1 else { return false }
    var same = 0
    while same < shorter, left[same] == right[same] { same += 1 }
    var tail = 0
    while tail < shorter - same, left[left.count - 1 - tail] == right[right.count - 1 - tail] { tail += 1 }
    let (rest, other) = (left.count - same - tail, right.count - same - tail)
    if rest <= 1, other <= 1 { return true }
    return rest == 2 && other == 2 && left[same] == right[same + 1] && left[same + 1] == right[same]
  }

  private static func keys(_ folded: [UInt8]) -> [UInt64] {
    guard folded.count >= shortest else { return [] }
    let first = folded.prefix(3).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let last = folded.suffix(3).reduce(UInt64(1)) { $0 << 8 | UInt64($1) }
    return [first, last]
  }
}
