/// Which words of a line stay.
struct KeptWords {
  private let start: Int
  private var kept: [Bool]

  /// All of a run of words.
  init(_ words: Range<Int>) {
    start = words.lowerBound
    kept = Array(repeating: true, count: words.count)
  }

  /// Whether a word stays; none beyond the run does.
  func contains(_ word: Int) -> Bool { kept.indices.contains(word - start) && kept[word - start] }

  mutating func remove(_ word: Int) {
    if kept.indices.contains(word - start) { kept[word - start] = false }
  }

  mutating func subtract(_ words: Range<Int>) {
    for word in words { remove(word) }
  }
}
