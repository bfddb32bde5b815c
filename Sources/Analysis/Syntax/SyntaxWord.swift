/// A word as the parser sees it: its spelling as numbers, and its shape.
package struct SyntaxWord: Sendable {
  /// The word in lower case, whole; numbers of one length are alike.
  package var key: UInt64 = 0
  /// Its first three bytes in lower case.
  package var head: UInt64 = 0
  /// Its last eight bytes in lower case, the last highest.
  package var tail: UInt64 = 0
  package var shape: UInt64 = 0

  package init() {}

  /// Whether it has at least eight bytes.
  var hasEightLetters: Bool { tail & 0xFF != 0 }

  /// The full stop.
  static let stop: SyntaxWord = {
    var word = SyntaxWord()
    word.key = NameWord.key(ofSign: 0x2E)
    word.shape = UInt64(NameShape.stop.rawValue) + 1
    return word
  }()

  init(_ word: NameWord) {
    // Quotation marks and dashes are alike, however they are printed.
    key = word.shape == .quote || word.shape == .dash ? UInt64(word.shape.rawValue) : word.key
    head = word.head & 0xFF_FFFF
    tail = word.tail
    shape = UInt64(word.shape.rawValue) + 1
    // «IS», «FN»: one word for all, for most are not in what was learned from, and «is» is another.
    if word.shape == .capitals || word.shape == .capitalsGenitive {
      (key, head, tail) = (shape, shape, shape)
    }
  }
}
