/// The number of a word that some rule or table knows; 0 for all others.
typealias WordID = UInt32

/// Every word that rules and tables know, folded to lower case, each with its number.
///
/// One look-up per token replaces all later string comparisons. Keys lie in one byte arena with an open
/// addressing table over it, so that looking up allocates nothing.
struct Lexicon: Sendable {
  private var arena: [UInt8] = []
  private var starts: [Int32] = Array(repeating: 0, count: Int(Self.first) + 1)
  private var slots: [Slot] = Array(repeating: Slot(), count: 1024)
  /// The first letters of each word.
  private var letters: [UInt64] = Array(repeating: 0, count: Int(Self.first))
  private var traits: [WordTraits] = Array(repeating: [], count: Int(Self.first))
  private var hints: [Token.Hints] = Array(repeating: [], count: Int(Self.first))

  /// The number of the first word: no word has that of a common sign.
  static let first: WordID = 256

  /// How a word is spelt in lower case: its first letters, and a hash of all of them.
  private struct Spelling {
    var hash: UInt64 = 0
    var letters: UInt64 = 0

    /// Reads a word in any case, eight bytes at a time.
    @inline(__always)
    init(_ word: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) {
      letters = EightBytes(word, bytes).folded(after: 0).bits
      add(letters)
      guard word.count > 8 else { return }
      for start in stride(from: word.lowerBound + 8, to: word.upperBound, by: 8) {
        add(EightBytes(start..<word.upperBound, bytes).folded(after: bytes[start - 1]).bits)
      }
    }

    @inline(__always)
    private mutating func add(_ eight: UInt64) {
      hash = (hash ^ eight) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
    }
  }

  /// A place of the table: small, for most words of a text are found in none, and the table should stay near the
  /// processor.
  private struct Slot {
    /// A part of the word's hash; 0 where no word is.
    var mark: UInt16 = 0
    var word: UInt16 = 0

    init() {}

    init(_ spelling: Spelling, _ word: WordID) {
      (mark, self.word) = (Self.mark(spelling), UInt16(word))
    }

    @inline(__always)
    static func mark(_ spelling: Spelling) -> UInt16 {
      max(1, UInt16(truncatingIfNeeded: spelling.hash >> 32))
    }
  }

  /// One more than the greatest number of a word.
  var count: Int { starts.count - 1 }

  /// The number of a word, given one if it has none. Case does not matter.
  mutating func intern(_ word: String) -> WordID {
    let folded = Self.fold(word.utf8)
    let (place, spelling) = folded.withUnsafeBufferPointer {
      let spelling = Spelling(0..<$0.count, $0)
      return (slot(of: 0..<$0.count, $0, spelling), spelling)
    }
    if slots[place].mark != 0 { return WordID(slots[place].word) }
    arena += folded
    starts.append(Int32(arena.count))
    let id = WordID(starts.count - 2)
    slots[place] = Slot(spelling, id)
    letters.append(spelling.letters)
    traits.append([])
    hints.append([])
    if starts.count * 2 > slots.count { grow() }
    return id
  }

  /// Interns words, separated by spaces, and notes what they are; what they were before they stay.
  mutating func intern(words: String, as trait: WordTraits) {
    for word in words.split(whereSeparator: \.isWhitespace) {
      traits[Int(intern(String(word)))].formUnion(trait)
    }
  }

  /// Notes that a word stands in a table of some stage.
  mutating func note(_ word: WordID, as hint: Token.Hints) { hints[Int(word)].formUnion(hint) }

  mutating func note(_ words: WordSet, as hint: Token.Hints) {
    for word in Self.first..<WordID(count) where words.contains(word) { note(word, as: hint) }
  }

  /// A word's letters, in lower case.
  func spelling(of word: WordID) -> ArraySlice<UInt8> {
    arena[Int(starts[Int(word)])..<Int(starts[Int(word) + 1])]
  }

  /// The tables a word stands in; none for unknown words.
  @inline(__always)
  func hints(of word: WordID) -> Token.Hints { hints[Int(word)] }

  /// What is noted of a word; nothing for unknown words.
  @inline(__always)
  func traits(of word: WordID) -> WordTraits {
    Int(word) < traits.count ? traits[Int(word)] : []
  }

  /// The number of a word in any case; 0 when no rule knows it.
  @inline(__always)
  func find(_ word: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> WordID {
    WordID(slots[slot(of: word, bytes, Spelling(word, bytes))].word)
  }

  /// The number of a word in any case; 0 when no rule knows it.
  func find(_ word: String) -> WordID {
    Array(word.utf8).withUnsafeBufferPointer { find(0..<$0.count, in: $0) }
  }

  @inline(__always)
  private func slot(of word: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ spelling: Spelling) -> Int {
    let mask = slots.count - 1
    let mark = Slot.mark(spelling)
    var slot = Int(truncatingIfNeeded: spelling.hash) & mask
    while slots[slot].mark != 0 {
      let known = slots[slot]
      if known.mark == mark, letters[Int(known.word)] == spelling.letters,
        word.count < 8 || isWord(known.word, word, bytes)
      {
        break
      }
      slot = (slot + 1) & mask
    }
    return slot
  }

  /// Whether a long word is this one, to its last letter.
  private func isWord(_ id: UInt16, _ word: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[Int(id)])
    guard Int(starts[Int(id) + 1]) - start == word.count else { return false }
    return arena.withUnsafeBufferPointer { arena in
      stride(from: 0, to: word.count, by: 8).allSatisfy { offset in
        let place = word.lowerBound + offset
        let eight = EightBytes(place..<word.upperBound, bytes)
        return eight.folded(after: offset == 0 ? 0 : bytes[place - 1]).bits
          == EightBytes(start + offset..<start + word.count, arena).bits
      }
    }
  }

  private mutating func grow() {
    slots = Array(repeating: Slot(), count: slots.count * 2)
    let arena = arena
    arena.withUnsafeBufferPointer { arena in
      for word in Self.first..<WordID(count) {
        let spelling = Spelling(Int(starts[Int(word)])..<Int(starts[Int(word) + 1]), arena)
        var slot = Int(truncatingIfNeeded: spelling.hash) & (slots.count - 1)
        while slots[slot].mark != 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = Slot(spelling, word)
      }
    }
  }

  /// Lower case for ASCII and the letters of Latin-1 (ÆØÅ, É …); all else as it is.
  static func fold(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      folded.append(fold(byte, after: previous))
      previous = byte
    }
    return folded
  }

  /// One byte of a word in lower case, given the byte before it.
  @inline(__always)
  static func fold(_ byte: UInt8, after previous: UInt8) -> UInt8 {
    if byte >= 0x41 && byte <= 0x5A { return byte | 0x20 }
    // The second byte of À…Þ in UTF-8, without ×.
    if previous == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97 { return byte | 0x20 }
    return byte
  }
}
