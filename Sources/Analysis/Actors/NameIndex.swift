/// Names found again in spite of one slip of the pen.
///
/// One slip leaves the first three or the last three letters as they are, so only names that share
/// either are compared.
struct NameIndex: Sendable {
  private let names: [[UInt8]]
  /// The first and the last three letters of each name, in order, each with the name's number.
  private let ends: [(key: UInt64, name: Int)]

  /// Names of fewer letters are too like one another.
  static let shortest = 6

  /// How many names with the same ending a name is compared with at most.
  private let reach: Int

  init(_ names: [String], reach: Int = .max) {
    self.reach = reach
    self.names = names.map { Lexicon.fold($0.utf8) }
    var ends: [(key: UInt64, name: Int)] = []
    for (number, name) in self.names.enumerated() {
      guard let (first, last) = Self.keys(name) else { continue }
      ends.append((first, number))
      ends.append((last, number))
    }
    self.ends = ends.sorted(by: <)
  }

  /// The number of the first name that is wanted and at most one edit from this one, given folded.
  func first(like folded: [UInt8], where isWanted: (Int) -> Bool = { _ in true }) -> Int? {
    guard let (first, last) = Self.keys(folded) else { return nil }
    let (one, other) = (find(folded, first, where: isWanted), find(folded, last, where: isWanted))
    return one.map { min($0, other ?? $0) } ?? other
  }

  /// The number of the first name with these ends at most one edit from this one.
  private func find(_ folded: [UInt8], _ key: UInt64, where isWanted: (Int) -> Bool) -> Int? {
    let start = ends.partitioningIndex { $0.key >= key }
    for (end, name) in ends[start...].prefix(reach) {
      if end != key { return nil }
      if isWanted(name), Self.differByOneSlip(folded, names[name]) { return name }
    }
    return nil
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

  private static func keys(_ folded: [UInt8]) -> (first: UInt64, last: UInt64)? {
    guard folded.count >= shortest else { return nil }
    return (
      folded.prefix(3).reduce(0) { $0 << 8 | UInt64($1) }, folded.suffix(3).reduce(1) { $0 << 8 | UInt64($1) }
    )
  }
}
