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

  /// A place of the table. Its hash turns most other words away before their letters are looked at.
  private struct Slot {
    var hash: UInt32 = 0
    var word: WordID = 0
  }

  /// One more than the greatest number of a word.
  var count: Int { starts.count - 1 }

  /// The number of a word, given one if it has none. Case does not matter.
  mutating func intern(_ word: String) -> WordID {
    let folded = Self.fold(word.utf8)
    let hash = folded.withUnsafeBufferPointer { Self.hash($0) }
    let place = folded.withUnsafeBufferPointer { slot(of: $0, hash: hash) }
    if slots[place].word != 0 { return slots[place].word }
    arena += folded
    starts.append(Int32(arena.count))
    let id = WordID(starts.count - 2)
    slots[place] = Slot(hash: hash, word: id)
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
  ///
  /// - Parameter hash: of the word in lower case.
  func find(_ word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> WordID {
    slots[slot(of: word, hash: hash)].word
  }

  /// The number of a word in any case; 0 when no rule knows it.
  func find(_ word: String) -> WordID {
    let folded = Self.fold(word.utf8)
    return folded.withUnsafeBufferPointer { find($0, hash: Self.hash($0)) }
  }

  private func slot(of word: UnsafeBufferPointer<UInt8>, hash: UInt32) -> Int {
    let mask = slots.count - 1
    var slot = Self.place(hash) & mask
    while slots[slot].word != 0, slots[slot].hash != hash || !isWord(slots[slot].word, word) {
      slot = (slot + 1) & mask
    }
    return slot
  }

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

  /// FNV-1a, 32 bits, of a word in lower case.
  private static func hash(_ folded: UnsafeBufferPointer<UInt8>) -> UInt32 {
    folded.reduce(firstHash, hash)
  }

  static let firstHash: UInt32 = 2_166_136_261

  /// The hash of a word that is one byte longer.
  @inline(__always)
  static func hash(_ hash: UInt32, _ byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }

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
