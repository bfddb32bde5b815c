import TimelineModel

/// Which prepositions words wait for: «forsøk | på», «eksponert | for», «står | bak», as counted in the treebank, which has
/// more of them than any list made by hand.
package struct Government: Sendable {
  /// A hash for each pair of a word's stem and a preposition, in their order.
  private let pairs: [UInt32]

  package init(_ pairs: [UInt32]) { self.pairs = pairs.sorted() }

  /// The bytes of a model's file behind its tables; each pair takes four.
  init(_ bytes: ArraySlice<UInt8>) {
    pairs = stride(from: bytes.startIndex, to: bytes.endIndex - 3, by: 4).map { place in
      (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[place + $1]) << UInt32($1 * 8) }
    }
  }

  package var bytes: [UInt8] {
    pairs.flatMap { pair in (0..<4).map { UInt8(truncatingIfNeeded: pair >> UInt32($0 * 8)) } }
  }

  /// Whether a word waits for a phrase with a preposition.
  func holds(_ text: AnalyzedText, _ word: Int, _ preposition: Int) -> Bool {
    let pair = Self.pair(
      Self.stem(text.bytes[text.tokens[word].span.range]),
      Self.stem(text.bytes[text.tokens[preposition].span.range]))
    var (low, high) = (0, pairs.count)
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle] < pair { low = middle + 1 } else { high = middle }
    }
    return low < pairs.count && pairs[low] == pair
  }

  package static func pair(_ word: UInt32, _ preposition: UInt32) -> UInt32 {
    (word &* 0x9E37_79B1) ^ preposition &* 0x85EB_CA77
  }

  /// What is left of a word in lower case without its ending, as a number: the same for «forsøk» and «forsøkene».
  package static func stem(_ word: some Collection<UInt8>) -> UInt32 {
    var letters = word.map { letter in
      // The second bytes of Æ, Ø and Å lie as far from those of æ, ø and å as A from a.
      (0x41...0x5A).contains(letter) || (0x80...0x9E).contains(letter) ? letter | 0x20 : letter
    }
    let ending = endings.first { letters.count > $0.count + 3 && letters.suffix($0.count).elementsEqual($0) }
    if let ending { letters.removeLast(ending.count) }
    return letters.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }

  private static let endings = ["ene", "ane", "ens", "ets", "er", "ar", "en", "et", "a", "e", "s"]
    .map { Array($0.utf8) }
}
