/// A headline while it is put together: words of the article one after the other, as UTF-8.
///
/// It fits in the list when it is made a string: cut where a clause or phrase ends, never after a word that
/// leads on. Characters are counted as code points, of which a letter has one.
struct HeadlineLine {
  private(set) var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(256) }

  mutating func append(_ text: AnalyzedText, _ tokens: Range<Int>) {
    bytes += text.bytes[text.span(tokens).range]
  }

  mutating func append(_ words: some Collection<UInt8>) { bytes += words }
  mutating func append(_ words: String) { bytes += words.utf8 }

  /// The line at its final length.
  ///
  /// Shortened by what stands between commas, at the end of a clause, of a phrase, else of a word.
  consuming func cut() -> String {
    for place in bytes.indices where bytes[place] == 0x0A || bytes[place] == 0x09 { bytes[place] = 0x20 }
    capitalise(at: 0)
    strip()
    if isTooLong { dropAside() }
    if let limit = end(ofCharacters: Headline.limit) {
      if let end = clauseEnd(before: limit) {
        bytes.removeLast(bytes.count - end)
        strip()
      } else {
        shorten(to: limit)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Gives the word at `place` a capital letter.
  mutating func capitalise(at place: Int) {
    guard place < bytes.count else { return }
    if bytes[place] < 0x80 {
      if (0x61...0x7A).contains(bytes[place]) { bytes[place] &= 0xDF }
      return
    }
    let end = bytes[(place + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.count
    let first = String(decoding: bytes[place..<end], as: UTF8.self)
    bytes.replaceSubrange(place..<end, with: first.uppercased().utf8)
  }

  // MARK: Measuring

  private var isTooLong: Bool { end(ofCharacters: Headline.limit) != nil }

  /// Where this many characters end; nil when the line has no more than that.
  private func end(ofCharacters count: Int) -> Int? {
    guard bytes.count > count else { return nil }
    var left = count
    for place in bytes.indices where bytes[place] & 0xC0 != 0x80 {
      if left == 0 { return place }
      left -= 1
    }
    return nil
  }

  private func characters(in range: Range<Int>) -> Int {
    bytes[range].reduce(0) { $1 & 0xC0 != 0x80 ? $0 + 1 : $0 }
  }

  // MARK: Cutting

  /// Without commas, stops and dashes at the end.
  private mutating func strip() {
    while let last = bytes.last {
      switch last {
      case 0x2C, 0x2E, 0x3A, 0x3B, 0x20: bytes.removeLast()
      case 0x93 where bytes.suffix(3) == [0xE2, 0x80, 0x93]: bytes.removeLast(3)
      default: return
      }
    }
  }

  /// «Airwars, som er uavhengig, har …» → «Airwars har …».
  private mutating func dropAside() {
    guard let start = bytes.indices.first(where: { stands(", som ", at: $0) }),
      let end = bytes[(start + 2)...].firstIndex(of: 0x2C),
      characters(in: end + 1..<bytes.count) > 12
    else { return }
    bytes.removeSubrange(start...end)
  }

  /// Where the last clause that fits in whole ends.
  private func clauseEnd(before limit: Int) -> Int? {
    for place in (0..<limit).reversed() where bytes[place] == 0x2C || bytes[place] == 0x20 {
      let ends = Self.joints.contains { place + $0.utf8CodeUnitCount <= limit && stands($0, at: place) }
      if ends { return characters(in: 0..<place) >= 40 ? place : nil }
    }
    return nil
  }

  private static let joints: [StaticString] = [
    ", som ", ", og ", ", men ", ", da ", ", då ", ", mens ", ", etter ", ", ifølge ", ", der ", " fordi ",
    " mens ", " etter at ", ", noe ",
  ]

  private func stands(_ words: StaticString, at place: Int) -> Bool {
    let words = UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
    return place + words.count <= bytes.count && words.indices.allSatisfy { bytes[place + $0] == words[$0] }
  }

  /// Whole words with «…» behind, cut before a phrase when one begins late enough, else where nothing leads on.
  private mutating func shorten(to limit: Int) {
    let words = bytes.split(separator: 0x20)
    var end = 0
    var lengths: [Int] = []
    for word in words {
      let length = (lengths.last.map { $0 + 1 } ?? 0) + characters(in: word.startIndex..<word.endIndex)
      guard length < Headline.limit else { break }
      lengths.append(length)
      end += 1
    }
    guard end > 0 else {
      bytes.removeLast(bytes.count - limit)
      return
    }
    let whole = (1...end).last { place in
      lengths[place - 1] >= 60 && Self.mayEnd(words[place - 1])
        && (words[place - 1].last == 0x2C || place < words.count && Self.opening.contains(words[place]))
    }
    var place = whole ?? end
    if whole == nil { while place > 3, Self.isInside(words, place) { place -= 1 } }
    bytes = Array(words[..<place].joined(separator: [0x20]))
    strip()
    bytes += "…".utf8
  }

  /// Whether a cut before the word at `place` parts what belongs together: «amerikanske | styrker», «Haider |
  /// al-Abadi», «talsmann | Warren».
  private static func isInside(_ words: [ArraySlice<UInt8>], _ place: Int) -> Bool {
    let last = words[place - 1]
    if last.last == 0x2C { return false }
    // «…, sa | statsminister»
    if words[place - 2].last == 0x2C { return true }
    let isOwner = last.last == 0x73 && startsWithCapital(last)
    return isOwner || !mayEnd(last)
      || ["ske", "sk", "ede", "ende", "ige"].contains { last.reversed().starts(with: $0.utf8.reversed()) }
      || place < words.count && startsWithCapital(words[place])
  }

  private static func startsWithCapital(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    if first < 0x80 { return (0x41...0x5A).contains(first) }
    return String(decoding: word.prefix(4), as: UTF8.self).first?.isUppercase ?? false
  }

  private static func mayEnd(_ word: ArraySlice<UInt8>) -> Bool {
    word.last != 0x2D && !leadingOn.contains(word) && !word.elementsEqual("–".utf8)
      && !word.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C }
  }

  /// Words that a new phrase begins with.
  private static let opening = ByteWords(
    """
    i på til fra frå av om for med mot ved hos under over etter før uten utan mellom blant gjennom siden sidan
    ifølge og eller men da då når mens fordi dersom hvis som
    """)

  /// Words that nothing may end on: prepositions, articles, joining words, and verbs that only help.
  private static let leadingOn = ByteWords(
    """
    i på til fra frå av om for med mot ved hos under over etter før uten utan mellom blant gjennom siden sidan
    ifølge rundt minst omtrent nær inn ut en ei et ein eit den det de dei og eller men at som å da då der enn når
    har hadde er var ble vart blir skal vil kan må skulle ville kunne sin sitt sine si hvor kor mens fordi så ikke
    ikkje også mer meir flere fleire disse dette denne noen nokre hvis dersom the
    """, anyCase: true)
}

/// A few words, found by their bytes.
private struct ByteWords {
  private let words: Set<[UInt8]>
  private let longest: Int
  private let anyCase: Bool

  init(_ text: String, anyCase: Bool = false) {
    words = Set(text.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
    longest = words.map(\.count).max() ?? 0
    self.anyCase = anyCase
  }

  func contains(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= longest && words.contains(anyCase ? Lexicon.fold(word) : Array(word))
  }
}
