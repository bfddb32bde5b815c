import TimelineModel

/// Makes one line for a list out of what a passage says: at most 80 characters, nothing added.
struct Headline: Sendable {
  static let limit = 80

  let words: EventWords

  /// A line for a sentence of running text.
  ///
  /// - Parameter time: the words that say when; at the front they go, for the list has the date beside it.
  func line(_ text: AnalyzedText, _ cast: Cast, sentence: Range<Int>, time: Span?) -> String {
    let sentence = trimmed(text, sentence)
    if let time, let turned = turned(text, cast, sentence, time) { return Self.cut(turned) }
    return Self.cut(String(text.words(sentence)))
  }

  /// A line for words that someone says: «Brende: Norge bidrar betydelig».
  func line(_ text: AnalyzedText, speaker: String, quote: Span) -> String {
    var words = String(text.text[quote])
    if let stop = words.firstIndex(where: { ".!?".contains($0) }),
      words.distance(from: words.startIndex, to: stop) > 15
    {
      words = String(words[...stop])
    }
    return Self.cut(speaker + ": " + words)
  }

  /// Without a leading dash, dateline or connective, and the last sign.
  private func trimmed(_ text: AnalyzedText, _ sentence: Range<Int>) -> Range<Int> {
    var start = sentence.lowerBound
    var end = sentence.upperBound
    while start < end, text.tokens[start].kind == .sign, !text.isSign(start, "«") { start += 1 }
    // «BRUSSEL (VG) …», «OSLO (NTB): …»
    if start + 3 < end, text.tokens[start].marks.contains(.allCapitals) {
      if let close = (start..<min(end, start + 8)).first(where: { text.isSign($0, ")") }),
        text.isSign(close - 2, "(") || text.isSign(close - 3, "(")
      {
        start = close + 1
        if text.isSign(start, ":") || text.isSign(start, "–") { start += 1 }
      }
    }
    let opening = start < end && text.tokens[start].kind == .word ? text.lowered(start) : ""
    if ["men", "og", "samtidig", "dermed", "likevel", "også"].contains(opening),
      ["men", "og"].contains(opening)
    {
      start += 1
    }
    while end > start + 1, text.tokens[end - 1].kind == .sign,
      text.isSign(end - 1, ".") || text.isSign(end - 1, ":")
    { end -= 1 }
    return start..<max(end, start)
  }

  /// «Mandag kveld meldte flere medier at …» → «Flere medier meldte at …»; nil when the subject is not sure.
  private func turned(_ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>, _ time: Span) -> String? {
    guard let first = sentence.first, Int(text.tokens[first].start) >= time.start - 4,
      time.start - Int(text.tokens[first].start) <= 8,
      let verb = sentence.first(where: { Int(text.tokens[$0].start) >= time.end }),
      text.tokens[verb].kind == .word, verb + 1 < sentence.upperBound,
      words.verbs.reading(of: text.tokens, at: verb, in: sentence) != nil
        || words.finishing.contains(text.tokens[verb])
        || words.isFiniteSpeech(text, verb, sentence)
    else { return nil }
    guard let subjectEnd = subjectEnd(text, cast, verb + 1, sentence) else { return nil }
    let subject = text.words(verb + 1..<subjectEnd)
    let rest = text.words(subjectEnd..<sentence.upperBound)
    let joint = rest.first.map { ",.:;".contains($0) } ?? true ? "" : " "
    return Self.capitalised(String(subject)) + " " + text.word(verb) + joint + rest
  }

  /// Where a subject that begins at `start` ends, when that is plain to see.
  private func subjectEnd(_ text: AnalyzedText, _ cast: Cast, _ start: Int, _ sentence: Range<Int>) -> Int? {
    var index = start
    while index < min(start + 4, sentence.upperBound) {
      if let naming = cast.naming(at: index) {
        if naming.isGenitive {
          index = naming.tokens.upperBound
          continue
        }
        let next = naming.tokens.upperBound
        return next < sentence.upperBound ? next : nil
      }
      let token = text.tokens[index]
      guard token.kind == .word else { return nil }
      // «ble en sivil amerikaner | drept»
      if index > start, words.verbs.reading(of: text.tokens, at: index, in: sentence) != nil { return index }
      let word = text.lowered(index)
      if index == start, ["han", "hun", "ho", "de", "dei", "det"].contains(word) {
        let next = index + 1
        let standsAlone =
          sentence.contains(next) && text.tokens[next].kind == .word && cast.naming(at: next) == nil
        return word == "han" || word == "hun" || word == "ho" || !standsAlone ? next : nil
      }
      let isDefinite = ["en", "et", "ene", "ane"].contains { word.hasSuffix($0) } && word.utf8.count > 4
      if isDefinite, !words.isAdjective(word) {
        let next = index + 1
        return next < sentence.upperBound && !isName(text, cast, next) ? next : nil
      }
      let next = index + 1
      if index > start, sentence.contains(next), text.tokens[next].kind == .word,
        ["at", "om", "for", "i", "på"].contains(text.lowered(next))
      {
        return next
      }
      index += 1
    }
    return nil
  }

  private func isName(_ text: AnalyzedText, _ cast: Cast, _ index: Int) -> Bool {
    cast.naming(at: index)?.mention.kind == .person
  }

  /// Shortened at the end of a clause, else of a word.
  static func cut(_ line: String) -> String {
    var line = capitalised(line.replacingLineBreaks)
    while let last = line.last, ",.:; –".contains(last) { line.removeLast() }
    guard line.count > limit else { return line }
    let room = String(line.prefix(limit))
    let joints = [
      ", som ", ", og ", ", men ", ", da ", ", mens ", ", etter ", ", ifølge ", " fordi ", " mens ",
      " etter at ", " som ", " da ", ", ",
    ]
    var best: String?
    for joint in joints {
      guard let cut = room.lastOccurrence(of: joint), room.distance(from: room.startIndex, to: cut) >= 40
      else { continue }
      let part = String(room[..<cut])
      if part.count > best?.count ?? 0 { best = part }
    }
    if let best { return best }
    let words = room.prefix(limit - 1)
    let end = words.lastIndex(of: " ") ?? words.endIndex
    return String(words[..<end]).trimming { ",.:; –".contains($0) } + "…"
  }

  static func capitalised(_ line: String) -> String {
    guard let first = line.first else { return line }
    return first.uppercased() + line.dropFirst()
  }
}

extension String {
  fileprivate var replacingLineBreaks: String { String(map { $0 == "\n" || $0 == "\t" ? " " : $0 }) }

  fileprivate func lastOccurrence(of words: String) -> Index? {
    var found: Index?
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(words) { found = start }
      start = index(after: start)
    }
    return found
  }
}
