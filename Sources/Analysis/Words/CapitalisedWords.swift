import TimelineModel

/// The words that a text writes with a capital, as hashes in order: enough to tell whether it has one.
struct CapitalisedWords {
  private let hashes: [UInt64]

  init(_ text: AnalyzedText) {
    let words = text.tokens.lazy.filter { $0.kind == .word && $0.marks.contains(.capitalised) }
    hashes = words.map { StableHash(text.bytes[$0.span.range]).value }.sorted()
  }

  /// Whether a word stands in the text just so.
  func contains(_ word: some Sequence<UInt8>) -> Bool {
    let hash = StableHash(word).value
    let place = hashes.partitioningIndex { $0 >= hash }
    return place < hashes.count && hashes[place] == hash
  }
}
