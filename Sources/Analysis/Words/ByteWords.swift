/// A few short words, found by their letters: each is one number, of its eight bytes at most.
struct ByteWords {
  /// In order: of so few, halving finds one sooner than hashing.
  private let words: [UInt64]
  private let anyCase: Bool

  init(_ text: String, anyCase: Bool = false) {
    let words = text.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
    precondition(words.allSatisfy { $0.count <= 8 }, "a longer word is no number")
    self.words = words.map { Self.number($0[...], anyCase: false) }.sorted()
    self.anyCase = anyCase
  }

  func contains(_ word: ArraySlice<UInt8>) -> Bool {
    if word.count > 8 { return false }
    let number = Self.number(word, anyCase: anyCase)
    let place = words.partitioningIndex { $0 >= number }
    return place < words.count && words[place] == number
  }

  private static func number(_ word: ArraySlice<UInt8>, anyCase: Bool) -> UInt64 {
    var (number, last): (UInt64, UInt8) = (0, 0)
    for byte in word {
      number = number << 8 | UInt64(anyCase ? Lexicon.fold(byte, after: last) : byte)
      last = byte
    }
    return number
  }
}
