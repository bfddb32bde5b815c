import TimelineModel

/// What an article as a whole says of each word that it writes with a capital.
///
/// A surname stands alone in most places, but once behind a given name; a place is «i» in one sentence and a
/// subject in the next. What is plain somewhere helps everywhere.
struct NameEvidence {
  /// Where a word has been seen, one bit each.
  struct Sights: OptionSet {
    var rawValue: UInt32

    static let behindGiven = Sights(rawValue: 1 << 0)
    static let givenBeforeName = Sights(rawValue: 1 << 1)
    static let behindTitle = Sights(rawValue: 1 << 2)
    static let besideSpeech = Sights(rawValue: 1 << 3)
    static let behindCapital = Sights(rawValue: 1 << 4)
    static let beforeCapital = Sights(rawValue: 1 << 5)

    static let behindPlacePreposition = Sights(rawValue: 1 << 8)
    static let behindPlaceHead = Sights(rawValue: 1 << 9)
    static let behindOrganisationHead = Sights(rawValue: 1 << 10)
    static let beforeOrganisationPart = Sights(rawValue: 1 << 11)
    static let bracketed = Sights(rawValue: 1 << 12)
    static let genitive = Sights(rawValue: 1 << 13)

    static let insideSentence = Sights(rawValue: 1 << 16)
    static let lowerCase = Sights(rawValue: 1 << 17)
    static let again = Sights(rawValue: 1 << 18)
  }

  private var keys: [UInt64] = []
  private var sights: [Sights] = []
  /// For each word of the scan the place of what is known of it; −1 for words without a capital.
  private var slots: [Int32] = []
  /// Words in lower case, as bits at places that their keys choose.
  private var lowers: [UInt64] = [0]

  init() {}

  init(_ scan: NameScan, _ text: AnalyzedText, _ bytes: UnsafeBufferPointer<UInt8>) {
    collectLowers(text, bytes)
    var slots = 64
    while slots < scan.words.count { slots *= 2 }
    keys = Array(repeating: 0, count: slots)
    sights = Array(repeating: [], count: slots)
    self.slots = Array(repeating: -1, count: scan.words.count)
    for region in scan.regions {
      for offset in 0..<region.tokens.count { see(scan.words, region.words + 2 + offset, region, offset) }
    }
  }

  /// What is known of the word at a place of the scan.
  @inline(__always)
  func of(_ place: Int) -> Sights { slots[place] < 0 ? [] : sights[Int(slots[place])] }

  private func slot(_ key: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key >> 20) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func see(_ words: [NameWord], _ place: Int, _ region: NameScan.Region, _ offset: Int) {
    let word = words[place]
    guard word.shape.isCapitalised else { return }
    let (before, after) = (words[place - 1], words[place + 1])
    var seen: Sights = []
    if before.shape.isCapitalised {
      seen.insert(before.classes.contains(.given) ? [.behindGiven, .behindCapital] : .behindCapital)
    }
    if after.shape.isCapitalised {
      seen.insert(.beforeCapital)
      if word.classes.contains(.given) { seen.insert(.givenBeforeName) }
    }
    if before.classes.contains(.title) { seen.insert(.behindTitle) }
    if !before.classes.isDisjoint(with: .speech) || !after.classes.isDisjoint(with: .speech) {
      seen.insert(.besideSpeech)
    }
    if Self.placePrepositions.contains(before.key) { seen.insert(.behindPlacePreposition) }
    if before.classes.contains(.placeHead) { seen.insert(.behindPlaceHead) }
    if before.classes.contains(.organisationHead) { seen.insert(.behindOrganisationHead) }
    if after.shape.isCapitalised, after.classes.contains(.organisationPart) {
      seen.insert(.beforeOrganisationPart)
    }
    if before.shape == .openBracket, after.shape == .closeBracket { seen.insert(.bracketed) }
    if word.stem != word.key { seen.insert(.genitive) }
    if !(offset == 0 && region.opensSentence), before.shape.isWord || before.shape == .comma {
      seen.insert(.insideSentence)
    }
    let slot = slot(word.stem)
    slots[place] = Int32(slot)
    if keys[slot] == word.stem {
      seen.insert(.again)
    } else {
      keys[slot] = word.stem
      if isLower(word.key) { seen.insert(.lowerCase) }
    }
    sights[slot].formUnion(seen)
  }

  private static let placePrepositions = [
    "i", "på", "til", "fra", "frå", "ved", "utenfor", "utanfor", "nær", "rundt", "mot", "over",
  ].map { NameWord.key(of: $0.utf8) }

  // MARK: Words in lower case

  private mutating func collectLowers(_ text: AnalyzedText, _ bytes: UnsafeBufferPointer<UInt8>) {
    var count = 64
    while count * 2 < text.tokens.count { count *= 2 }
    lowers = Array(repeating: 0, count: count)
    let mask = UInt64(count - 1)
    for token in text.tokens
    where token.kind == .word && !token.marks.contains(.capitalised) && token.end - token.start > 2 {
      let key = NameSpelling(asWritten: token.span.range, bytes).key
      lowers[Int(truncatingIfNeeded: key >> 32 & mask)] |= 1 << (key >> 8 & 63) | 1 << (key >> 14 & 63)
    }
  }

  private func isLower(_ key: UInt64) -> Bool {
    let bits: UInt64 = 1 << (key >> 8 & 63) | 1 << (key >> 14 & 63)
    return lowers[Int(truncatingIfNeeded: key >> 32 & UInt64(lowers.count - 1))] & bits == bits
  }
}
