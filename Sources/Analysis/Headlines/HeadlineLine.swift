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
    for place in bytes.indices where bytes[place] == 0x0A || bytes[place] == 0x09 {
      bytes[place] = 0x20
    }
    joinSpaces()
    capitalise(at: 0)
    strip()
    if isTooLong {
      dropAside()
      fit()
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func fit() {
    guard let limit = end(ofCharacters: Headline.limit) else { return }
    if let end = clauseEnd(before: limit) {
      bytes.removeLast(bytes.count - end)
      strip()
    } else {
      shorten(to: limit)
    }
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

  /// Whether it does not show whole in a narrow list.
  var isWide: Bool { end(ofCharacters: Headline.narrow) != nil }

  /// Whether its final form would end inside what it tells.
  var breaksOff: Bool {
    let line = self
    return line.isTooLong && line.cut().utf8.suffix(3).elementsEqual("…".utf8)
  }

  /// Whether it holds more characters than a headline may.
  var isTooLong: Bool { end(ofCharacters: Headline.limit) != nil }

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
    if let start = bytes.indices.first(where: { stands(", som ", at: $0) }),
      let end = bytes[(start + 2)...].firstIndex(of: 0x2C),
      characters(in: end + 1..<bytes.count) > 12, goesOn(behind: end)
    {
      bytes.removeSubrange(start...end)
    } else if let start = bytes.firstIndex(of: 0x2C), let end = bytes[(start + 1)...].firstIndex(of: 0x2C),
      end + 1 < bytes.count, bytes[start + 1] == 0x20, bytes[end + 1] == 0x20,
      HeadlineWords.goingOn.contains(bytes[(end + 2)...].prefix { $0 != 0x20 }),
      // «…, og de 70 soldatene, har ikke …»: another clause.
      !HeadlineWords.joining.contains(bytes[(start + 2)...].prefix { $0 != 0x20 }),
      stands(", sammen med ", at: start) || stands(", saman med ", at: start)
        || !bytes[start..<end].contains(where: { (0x41...0x5A).contains($0) })
    {
      // «Per Dal, sjef for museet, ble drept»
      bytes.removeSubrange(start...end)
    }
  }

  /// Whether the clause around an aside goes on behind it, and neither «, men …» nor «, sier hun» begins.
  private func goesOn(behind comma: Int) -> Bool {
    guard comma + 1 < bytes.count, bytes[comma + 1] == 0x20 else { return false }
    let word = bytes[(comma + 2)...].prefix { $0 != 0x20 }
    if HeadlineWords.joining.contains(word) { return false }
    // «Det er de minste, som får flytte, sier hun»
    return !HeadlineWords.saying.contains(word)
      || !bytes[..<comma].split(separator: 0x20).prefix(3).contains { HeadlineWords.being.contains($0) }
  }

  /// What is left of a line has so many characters.
  private static let least = 40

  /// Where the last clause that fits in whole ends.
  private func clauseEnd(before limit: Int) -> Int? {
    for place in (Self.least..<max(Self.least, limit)).reversed()
    where bytes[place] == 0x2C || bytes[place] == 0x20 {
      let joints = bytes[place] == 0x2C ? HeadlineWords.jointsWithComma : HeadlineWords.joints
      let ends = joints.contains { place + $0.utf8CodeUnitCount <= limit && stands($0, at: place) }
      guard ends, !isWaitedFor(place) else { continue }
      let end = bytes[place] == 0x2C ? place : measureStart(before: place)
      return characters(in: 0..<end) >= Self.least ? end : nil
    }
    return nil
  }

  /// «dømt | for å ha drept»: what for, not to what end.
  private func isWaitedFor(_ place: Int) -> Bool {
    guard stands(" for å ", at: place) else { return false }
    let before = bytes[..<place].lastIndex(of: 0x20).map { bytes[($0 + 1)..<place] }
    return stands(" for å ha ", at: place) || before.map(HeadlineWords.waitingForInfinitive.contains) ?? false
  }

  /// «…, elleve dager | etter at»: how long after goes with the clause; where it begins, else `place` itself.
  private func measureStart(before place: Int) -> Int {
    let comma = bytes[max(0, place - 28)..<place].lastIndex(of: 0x2C)
    // «til 3,23 kroner»
    return comma.flatMap { bytes[$0 + 1] == 0x20 ? $0 : nil } ?? place
  }

  private func stands(_ words: StaticString, at place: Int) -> Bool {
    let words = UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
    return place + words.count <= bytes.count
      && words.indices.allSatisfy { bytes[place + $0] == words[$0] }
  }

  /// Whole words with «…» behind, cut before a phrase when one begins late enough, else where nothing leads on.
  private mutating func shorten(to limit: Int) {
    let words = openingWords()
    guard let end = words.lastIndex(where: { $0.length < Headline.limit }) else {
      bytes.removeLast(bytes.count - limit)
      return
    }
    func opensPhrase(_ place: Int) -> Bool {
      mayEnd(words[place])
        && (isBeforeComma(words[place])
          || place + 1 < words.count && HeadlineWords.opening.contains(bytes[words[place + 1].range]))
    }
    let whole =
      (0...end).last { words[$0].length >= 60 && opensPhrase($0) }
      ?? (0...end).last { place in
        words[place].length >= Self.least && opensPhrase(place)
          && leavesOutAdverbial(behind: words[place].range.upperBound)
      }
    var last = whole ?? end
    if whole == nil { while last > 2, isInside(words, last) { last -= 1 } }
    let isWhole =
      whole != nil && !HeadlineWords.unfinished.contains(bytes[words[last].range])
      && leavesOutAdverbial(behind: words[last].range.upperBound)
    bytes.removeLast(bytes.count - words[last].range.upperBound)
    strip()
    if !isWhole { bytes += "…".utf8 }
  }

  /// Whether what is left out only says where or when: «… | etter flere uker med kamper».
  private func leavesOutAdverbial(behind end: Int) -> Bool {
    let first = bytes[end...].drop { $0 == 0x20 }.prefix { $0 != 0x20 }
    guard HeadlineWords.adverbial.contains(first) else { return false }
    let rest = bytes[end...].split(separator: 0x20)
    let mayList = HeadlineWords.together.contains(first)
    // «må settes | sammen»: part of the verb.
    if mayList, rest.count < 2 || !rest[1].elementsEqual("med".utf8) { return false }
    return !rest.contains { HeadlineWords.clausal.contains($0) || $0.last == 0x2C && !mayList }
  }

  /// A word of the line, and how many characters there are up to its end.
  private struct Word {
    var range: Range<Int>
    var length: Int
  }

  /// The words that may stay, and the one behind them.
  private func openingWords() -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(Headline.limit / 4)
    var (start, length) = (0, 0)
    for place in 0...bytes.count {
      guard place == bytes.count || bytes[place] == 0x20 else {
        if bytes[place] & 0xC0 != 0x80 { length += 1 }
        continue
      }
      if start < bytes.count { words.append(Word(range: start..<place, length: length)) }
      if length >= Headline.limit { break }
      length += 1
      start = place + 1
    }
    return words
  }

  /// One space between words, and none before the first or before a comma.
  private mutating func joinSpaces() {
    var (previous, isJoined): (UInt8, Bool) = (0x20, true)
    for byte in bytes {
      if previous == 0x20, byte == 0x20 || byte == 0x2C { isJoined = false }
      previous = byte
    }
    if isJoined { return }
    var count = 0
    for byte in bytes where byte != 0x20 || count > 0 && bytes[count - 1] != 0x20 {
      if byte == 0x2C, count > 0, bytes[count - 1] == 0x20 { count -= 1 }
      bytes[count] = byte
      count += 1
    }
    bytes.removeLast(bytes.count - count)
  }

  /// Whether a cut behind a word parts what belongs together: «amerikanske | styrker», «Haider | al-Abadi»,
  /// «talsmann | Warren».
  private func isInside(_ words: [Word], _ place: Int) -> Bool {
    let last = words[place]
    if isBeforeComma(last) { return false }
    // «…, sa | statsminister»
    if isBeforeComma(words[place - 1]) { return true }
    let isOwner = bytes[last.range].last == 0x73 && startsWithCapital(last)
    if place + 1 < words.count, endsInDigit(last), startsWithDigit(words[place + 1]) { return true }
    return isOwner || !mayEnd(last)
      || Self.adjectives.contains { bytes[last.range].suffix($0.count) == $0[...] }
      || place + 1 < words.count && startsWithCapital(words[place + 1])
  }

  private static let adjectives = ["ske", "sk", "ede", "ende", "ige"].map { Array($0.utf8) }

  private func endsInDigit(_ word: Word) -> Bool {
    bytes[word.range].last.map { (0x30...0x39).contains($0) } ?? false
  }

  private func startsWithDigit(_ word: Word) -> Bool {
    bytes[word.range].first.map { (0x30...0x39).contains($0) } ?? false
  }

  private func isBeforeComma(_ word: Word) -> Bool { bytes[word.range].last == 0x2C }

  private func startsWithCapital(_ word: Word) -> Bool {
    guard let first = bytes[word.range].first else { return false }
    if first < 0x80 { return (0x41...0x5A).contains(first) }
    return String(decoding: bytes[word.range].prefix(4), as: UTF8.self).first?.isUppercase ?? false
  }

  private func mayEnd(_ word: Word) -> Bool {
    let bytes = bytes[word.range]
    // «IS», not the English verb.
    if bytes.elementsEqual("IS".utf8) { return true }
    return bytes.last != 0x2D && !HeadlineWords.leadingOn.contains(bytes) && !bytes.elementsEqual("–".utf8)
      && !bytes.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2C }
  }
}
