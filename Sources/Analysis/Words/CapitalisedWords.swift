/// The words that a text writes with a capital, as hashes in order: enough to tell whether it has one.
struct CapitalisedWords {
  private let hashes: [UInt64]

  init(_ text: AnalyzedText) {
    let words = text.tokens.lazy.filter { $0.kind == .word && $0.marks.contains(.capitalised) }
    hashes = words.map { Self.hash(text.bytes[$0.span.range]) }.sorted()
  }

  /// Whether a word stands in the text just so.
  func contains(_ word: some Sequence<UInt8>) -> Bool {
    let hash = Self.hash(word)
    let place = hashes.partitioningIndex { $0 >= hash }
    return place < hashes.count && hashes[place] == hash
  }

  /// FNV-1a, 64 bits.
  private static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
