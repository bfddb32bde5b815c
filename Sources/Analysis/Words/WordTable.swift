/// A set of words: one bit for each word of the lexicon.
struct WordSet: Sendable {
  private var bits: [UInt64] = []

  init() {}

  /// A set of words, given as one text with white space between.
  init(_ words: String, _ lexicon: inout Lexicon) {
    insert(words, &lexicon)
  }

  /// Adds words, given as one text with white space between.
  mutating func insert(_ words: String, _ lexicon: inout Lexicon) {
    for word in words.split(whereSeparator: \.isWhitespace) { insert(lexicon.intern(String(word))) }
  }

  mutating func formUnion(_ other: WordSet) {
    while bits.count < other.bits.count { bits.append(0) }
    for (place, word) in other.bits.enumerated() { bits[place] |= word }
  }

  mutating func insert(_ word: WordID) {
    let place = Int(word >> 6)
    while bits.count <= place { bits.append(0) }
    bits[place] |= 1 << UInt64(word & 63)
  }

  @inline(__always)
  func contains(_ token: Token) -> Bool { contains(token.word) }

  @inline(__always)
  func contains(_ word: WordID) -> Bool {
    let place = Int(word >> 6)
    return place < bits.count && bits[place] & 1 << UInt64(word & 63) != 0
  }

  /// Whether one of some tokens is of the set.
  func holds(anyOf tokens: Tokens, in run: Range<Int>) -> Bool { run.contains { contains(tokens[$0]) } }
}

/// Values of words, looked up by their number.
struct WordTable<Value: Sendable>: Sendable {
  /// Where each word's value stands in `values`, plus one; 0 for none.
  private var places: [UInt16] = []
  private var values: [Value] = []

  /// Whether a word has a value: it need not be copied for that.
  @inline(__always)
  func contains(_ token: Token) -> Bool {
    Int(token.word) < places.count && places[Int(token.word)] != 0
  }

  @inline(__always)
  subscript(token: Token) -> Value? { self[token.word] }

  subscript(word: WordID) -> Value? {
    @inline(__always)
    get {
      guard Int(word) < places.count, places[Int(word)] != 0 else { return nil }
      return values[Int(places[Int(word)]) - 1]
    }
    set {
      guard let newValue else { preconditionFailure("a word's value is never taken away") }
      while places.count <= Int(word) { places.append(0) }
      if places[Int(word)] == 0 {
        values.append(newValue)
        places[Int(word)] = UInt16(values.count)
      } else {
        values[Int(places[Int(word)]) - 1] = newValue
      }
    }
  }
}
