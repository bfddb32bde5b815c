import TimelineModel

/// The stretches of a text where names may stand, with their words read.
///
/// A stretch begins with a capital and goes on while the next is near; then it is parted by the words that no name has
/// inside it. What lies between stretches holds no name and is never looked at closely.
struct NameScan {
  /// Tokens of one sentence that are labelled together.
  struct Region {
    var tokens: Range<Int>
    /// Where its words begin in `words`: two before the first token's.
    var words: Int
    var isHeading: Bool
    var opensSentence: Bool
    /// Whether a word that is in no name stands right behind, which would else have been labelled with it.
    var isParted: Bool

    /// The places of its own words.
    var places: Range<Int> { words + 2..<words + 2 + tokens.count }
  }

  private(set) var regions: [Region] = []
  /// The words of all regions, each with the two before and the two after it.
  private(set) var words: [NameWord] = []
  private(set) var evidence = NameEvidence()
  private let known: KnownNameWords

  /// How many tokens may lie between two capitals of one region.
  private static let gap = 4
  /// How many words in lower case may end a name.
  private static let tailLength = 4

  init(_ text: AnalyzedText, _ reader: NameModel.Reader, _ known: KnownNameWords) {
    self.known = known
    words.reserveCapacity(text.tokens.count)
    regions.reserveCapacity(text.sentences.count * 2)
    text.bytes.withUnsafeBufferPointer { bytes in
      for sentence in text.sentences { findRegions(sentence, text, bytes, reader) }
      evidence = NameEvidence(self, text, bytes)
    }
  }

  private mutating func findRegions(
    _ sentence: Sentence, _ text: AnalyzedText, _ bytes: UnsafeBufferPointer<UInt8>,
    _ reader: NameModel.Reader
  ) {
    let tokens = sentence.tokens
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      guard Self.mayBeName(text, index, bytes) else {
        index += 1
        continue
      }
      var last = Self.opensAddress(text, index) ? index + 2 : index
      var next = last + 1
      while next < tokens.upperBound, next - last <= Self.gap {
        if Self.mayBeName(text, next, bytes) { last = Self.opensAddress(text, next) ? next + 2 : next }
        next = max(next, last) + 1
      }
      last = min(last, tokens.upperBound - 1)
      var end = last + 1
      while end < tokens.upperBound, end - last <= Self.tailLength, Self.mayGoOn(text, end) { end += 1 }
      // The full stop of an initial, as in «Josef K.», and the apostrophe of a genitive.
      if end == last + 1, end < tokens.upperBound, !text.isSpaced(end), Self.closesWord(text.tokens[end]) {
        end += 1
      }
      part(index..<end, sentence, text, bytes, reader)
      index = end
    }
  }

  /// Whether a name that has begun may have this token among its last: a word in lower case, or the hyphen in
  /// «Kultur- og kirkedepartementet».
  private static func mayGoOn(_ text: AnalyzedText, _ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.kind == .word || token.kind == .sign && token.word == Sign.hyphen && !text.isSpaced(index)
  }

  /// Adds the parts of a stretch that have a name in them, perhaps: «Brende | sa at | Norge | ikke skal delta».
  private mutating func part(
    _ stretch: Range<Int>, _ sentence: Sentence, _ text: AnalyzedText, _ bytes: UnsafeBufferPointer<UInt8>,
    _ reader: NameModel.Reader
  ) {
    var start = stretch.lowerBound
    var hasName = false
    for index in stretch {
      if Self.mayBeName(text, index, bytes) {
        hasName = true
      } else if text.tokens[index].hints.contains(.parting) {
        if hasName { add(start..<index, isParted: true, sentence, text, bytes, reader) }
        (start, hasName) = (index + 1, false)
      }
    }
    if hasName { add(start..<stretch.upperBound, isParted: false, sentence, text, bytes, reader) }
  }

  private static func closesWord(_ token: Token) -> Bool {
    token.word == Sign.stop || token.word == 0x27 || token.word == Sign.apostrophe
  }

  /// Whether a name may begin here or go on: a word with a capital, or an address such as «avisen.no».
  private static func mayBeName(_ text: AnalyzedText, _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>)
    -> Bool
  {
    let token = text.tokens[index]
    guard token.kind == .word else { return false }
    if token.marks.contains(.capitalised) { return true }
    if token.marks.contains(.hyphenated) {
      for place in Int(token.start)..<Int(token.end) where bytes[place] == 0x2D {
        let next = bytes[place + 1]
        if next >= 0x41, next <= 0x5A || next == 0xC3 { return true }
      }
    }
    return opensAddress(text, index)
  }

  private static func opensAddress(_ text: AnalyzedText, _ index: Int) -> Bool {
    text.isSign(index + 1, ".") && !text.isSpaced(index + 1) && !text.isSpaced(index + 2)
      && text.tokens[index].kind == .word && text.tokens[index + 2].kind == .word
  }

  private static let domains = Set(["no", "com", "org", "net"].map { NameWord.key(of: $0.utf8) })

  private mutating func add(
    _ range: Range<Int>, isParted: Bool, _ sentence: Sentence, _ text: AnalyzedText,
    _ bytes: UnsafeBufferPointer<UInt8>, _ reader: NameModel.Reader
  ) {
    let isHeading = !text.kind(of: sentence).isRunning
    let start = words.count
    for index in range.lowerBound - 2..<range.upperBound + 2 {
      guard sentence.tokens.contains(index) else {
        words.append(.edge)
        continue
      }
      words.append(known.word(text.tokens[index], bytes) ?? NameWord(text.tokens[index], bytes))
    }
    // All words are read before the first is looked up: so no look-up waits for another.
    words.withUnsafeMutableBufferPointer { words in
      for place in start..<words.count { words[place].lookUp(reader) }
    }
    regions.append(
      Region(
        tokens: range, words: start, isHeading: isHeading,
        opensSentence: range.lowerBound == sentence.tokens.lowerBound, isParted: isParted))
    for index in range
    where Self.opensAddress(text, index) && words.count > start + 4 + index - range.lowerBound {
      let place = start + 2 + index - range.lowerBound
      guard place + 2 < words.count, Self.domains.contains(words[place + 2].key) else { continue }
      for part in place...place + 2 where !words[part].shape.isCapitalised { words[part].shape = .address }
    }
    markPhrases(from: start + 2, to: words.count - 2, reader)
  }

  /// Marks the longest phrases of the lists: «Den norske kirke», «New York».
  private mutating func markPhrases(from start: Int, to end: Int, _ reader: NameModel.Reader) {
    var index = start
    while index < end {
      guard words[index].classes.contains(.opensPhrase) else {
        index += 1
        continue
      }
      var chain = words[index].key
      var best: (end: Int, classes: NameClasses, isWhole: Bool)?
      var next = index + 1
      while next < end {
        let whole = NameHash.pair(chain, words[next].key)
        var classes = reader.classes(whole)
        let canGoOn = classes.contains(.opensPhrase)
        let isWhole = !classes.subtracting(.opensPhrase).isEmpty
        if words[next].stem != words[next].key {
          classes.formUnion(reader.classes(NameHash.pair(chain, words[next].stem)))
        }
        classes.remove(.opensPhrase)
        next += 1
        if !classes.isEmpty { best = (next, classes, isWhole) }
        guard canGoOn else { break }
        chain = whole
      }
      guard let best else {
        index += 1
        continue
      }
      for place in index..<best.end {
        let part: UInt8 = place == index ? 1 : place == best.end - 1 ? 3 : 2
        // The phrase knows better than its words: «Jan Mayen» is no one called Jan.
        words[place].classes = best.classes
        words[place].phrase = UInt8(best.classes.rawValue.trailingZeroBitCount) << 2 | part
      }
      words[best.end - 1].closesPhrase = best.isWhole
      index = best.end
    }
  }
}
