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
  private var traits: [WordTraits] = Array(repeating: [], count: Int(Self.first))

  /// The number of the first word: no word has that of a common sign.
  static let first: WordID = 256

  /// How a word is spelt, gathered byte by byte in lower case: its first letters, and a hash of all of them.
  struct Spelling {
    fileprivate var hash: UInt32 = 2_166_136_261
    fileprivate var letters: UInt64 = 0
    private var room: UInt64 = 0

    /// FNV-1a with 32 bits.
    @inline(__always)
    mutating func add(_ byte: UInt8) {
      hash = (hash ^ UInt32(byte)) &* 16_777_619
      letters |= UInt64(byte) << room
      room = min(room + 8, 64)
    }
  }

  /// A place of the table: one look at it tells whether a short word stands there, without looking elsewhere.
  private struct Slot {
    var hash: UInt32 = 0
    var word: WordID = 0
    var letters: UInt64 = 0
  }

  /// One more than the greatest number of a word.
  var count: Int { starts.count - 1 }

  /// The number of a word, given one if it has none. Case does not matter.
  mutating func intern(_ word: String) -> WordID {
    let folded = Self.fold(word.utf8)
    let spelling = Self.spelling(of: folded)
    let place = folded.withUnsafeBufferPointer { slot(of: $0, spelling) }
    if slots[place].word != 0 { return slots[place].word }
    arena += folded
    starts.append(Int32(arena.count))
    let id = WordID(starts.count - 2)
    slots[place] = Slot(hash: spelling.hash, word: id, letters: spelling.letters)
    traits.append([])
    if starts.count * 2 > slots.count { grow() }
    return id
  }

  /// Interns words, separated by spaces, and notes what they are; what they were before they stay.
  mutating func intern(words: String, as trait: WordTraits) {
    for word in words.split(whereSeparator: \.isWhitespace) {
      traits[Int(intern(String(word)))].formUnion(trait)
    }
  }

  /// What is noted of a word; nothing for unknown words.
  @inline(__always)
  func traits(of word: WordID) -> WordTraits {
    Int(word) < traits.count ? traits[Int(word)] : []
  }

  /// The number of a word in any case; 0 when no rule knows it.
  func find(_ word: UnsafeBufferPointer<UInt8>, _ spelling: Spelling) -> WordID {
    slots[slot(of: word, spelling)].word
  }

  /// The number of a word in any case; 0 when no rule knows it.
  func find(_ word: String) -> WordID {
    let folded = Self.fold(word.utf8)
    return folded.withUnsafeBufferPointer { find($0, Self.spelling(of: folded)) }
  }

  private static func spelling(of folded: [UInt8]) -> Spelling {
    folded.reduce(into: Spelling()) { $0.add($1) }
  }

  private func slot(of word: UnsafeBufferPointer<UInt8>, _ spelling: Spelling) -> Int {
    let mask = slots.count - 1
    var slot = Self.place(spelling.hash) & mask
    while slots[slot].word != 0 {
      let known = slots[slot]
      if known.hash == spelling.hash, known.letters == spelling.letters,
        word.count < 8 || isWord(known.word, word)
      {
        break
      }
      slot = (slot + 1) & mask
    }
    return slot
  }

  /// Whether a long word is this one, to its last letter.
  private func isWord(_ id: WordID, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[Int(id)])
    guard Int(starts[Int(id) + 1]) - start == word.count else { return false }
    var previous: UInt8 = 0
    for offset in 0..<word.count {
      if arena[start + offset] != Self.fold(word[offset], after: previous) { return false }
      previous = word[offset]
    }
    return true
  }

  private mutating func grow() {
    let known = slots.filter { $0.word != 0 }
    slots = Array(repeating: Slot(), count: slots.count * 2)
    for one in known {
      var slot = Self.place(one.hash) & (slots.count - 1)
      while slots[slot].word != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = one
    }
  }

  /// Where to begin to look: the low bits of FNV alone lie too close together.
  @inline(__always)
  private static func place(_ hash: UInt32) -> Int { Int(hash ^ hash >> 16) }

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
