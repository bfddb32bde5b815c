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
    return Self.cut(named(text, cast, sentence) ?? String(text.words(sentence)))
  }

  /// «Han la til at …» → «Stoltenberg la til at …».
  private func named(_ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>) -> String? {
    guard let first = sentence.first, sentence.count > 1, text.tokens[first].kind == .word else { return nil }
    let word = text.lowered(first)
    guard word == "han" || word == "hun" || word == "ho",
      let id = cast.lastPerson(before: first, gender: word == "han" ? "m" : "f")?.mention.entity,
      let actor = cast.actors[id]
    else { return nil }
    let name = ActorGazetteer.surname(of: actor) ?? actor.name
    return name + " " + text.words(first + 1..<sentence.upperBound)
  }

  /// «Det sa Michael Fallon da …»: what was said stands in the sentence before.
  func line(_ text: AnalyzedText, _ cast: Cast, pointingBack sentence: Range<Int>, to before: Range<Int>)
    -> String?
  {
    guard let first = sentence.first, sentence.count > 3, text.tokens[first].kind == .word,
      ["det", "dette"].contains(text.lowered(first)), words.isFiniteSpeech(text, first + 1, sentence),
      let id = speaker(text, cast, at: first + 2, sentence), let actor = cast.actors[id]
    else { return nil }
    if cast.namings(in: before).contains(where: { $0.mention.entity == id }) {
      return line(text, cast, sentence: before, time: nil)
    }
    return line(
      text, speaker: ActorGazetteer.surname(of: actor) ?? actor.name, quote: text.span(trimmed(text, before)))
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

  private func speaker(_ text: AnalyzedText, _ cast: Cast, at index: Int, _ sentence: Range<Int>) -> Actor.ID?
  {
    let word = text.tokens[index].kind == .word ? text.lowered(index) : ""
    if ["han", "hun", "ho"].contains(word) {
      return cast.lastPerson(before: index, gender: word == "han" ? "m" : "f")?.mention.entity
    }
    return cast.namings(in: index..<sentence.upperBound).first { $0.mention.kind == .person }?.mention.entity
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
    guard let first = sentence.first, (0...8).contains(time.start - Int(text.tokens[first].start) + 4),
      let verb = sentence.first(where: {
        Int(text.tokens[$0].start) >= time.end && isFinite(text, $0, sentence)
      }),
      !sentence.prefix(while: { $0 < verb }).contains(where: { words.openers.contains(text.tokens[$0]) }),
      verb + 1 < sentence.upperBound
    else { return nil }
    var start = verb + 1
    while start < sentence.upperBound, words.adverbs.contains(text.tokens[start]) { start += 1 }
    guard start < sentence.upperBound, let subjectEnd = subjectEnd(text, cast, start, sentence) else {
      return nil
    }
    let subject = Self.capitalised(String(text.words(start..<subjectEnd)))
    let rest = text.words(subjectEnd..<sentence.upperBound)
    let joint = rest.first.map { ",.:;".contains($0) } ?? true ? "" : " "
    return subject + " " + text.words(verb..<start) + joint + rest
  }

  private func isFinite(_ text: AnalyzedText, _ index: Int, _ sentence: Range<Int>) -> Bool {
    if words.finishing.contains(text.tokens[index]) || words.isFiniteSpeech(text, index, sentence) {
      return true
    }
    guard let reading = words.verbs.reading(of: text.tokens, at: index, in: sentence) else { return false }
    return reading.tense == .present || reading.tense == .past
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
      if index == start, ["han", "hun", "ho", "de", "dei", "det", "den"].contains(word) {
        let next = index + 1
        let standsAlone =
          sentence.contains(next) && text.tokens[next].kind == .word && cast.naming(at: next) == nil
        return word == "han" || word == "hun" || word == "ho" || !standsAlone ? next : nil
      }
      let isPlural = index > start && ["er", "ar", "ere"].contains { word.hasSuffix($0) }
      if isPlural, text.lowered(index - 1).hasSuffix("e"), index + 1 < sentence.upperBound {
        return index + 1
      }
      let isDefinite = ["en", "et", "ene", "ane"].contains { word.hasSuffix($0) } && word.utf8.count > 4
      let next = index + 1
      if isDefinite, !words.isAdjective(word) {
        return next < sentence.upperBound && !isName(text, cast, next) ? next : nil
      }
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

  /// Shortened by what stands between commas, at the end of a clause, else of a word.
  static func cut(_ line: String) -> String {
    var line = capitalised(line.replacingLineBreaks)
    line = stripped(line)
    if line.count > limit { line = withoutAside(line) }
    guard line.count > limit else { return line }
    let room = String(line.prefix(limit))
    let joints = [
      ", som ", ", og ", ", men ", ", da ", ", mens ", ", etter ", ", ifølge ", ", der ", " fordi ", " mens ",
      " etter at ",
    ]
    let cuts = joints.compactMap { room.lastOccurrence(of: $0) }
      .filter { room.distance(from: room.startIndex, to: $0) >= 45 }
    if let best = cuts.max() { return stripped(String(room[..<best])) }
    let words = room.prefix(limit - 1)
    let end = words.lastIndex(of: " ") ?? words.endIndex
    return stripped(String(words[..<end])) + "…"
  }

  /// «Airwars, som er uavhengig, har …» → «Airwars har …».
  private static func withoutAside(_ line: String) -> String {
    guard let start = line.firstOccurrence(of: ", som ") else { return line }
    let behind = line.index(start, offsetBy: 2)
    guard let end = line[behind...].firstIndex(of: ",") else { return line }
    let rest = line[line.index(after: end)...]
    return rest.count > 12 ? String(line[..<start] + rest) : line
  }

  private static func stripped(_ line: String) -> String {
    var line = line[...]
    while let last = line.last, ",.:; –".contains(last) { line = line.dropLast() }
    return String(line)
  }

  static func capitalised(_ line: String) -> String {
    guard let first = line.first else { return line }
    return first.uppercased() + line.dropFirst()
  }
}

extension String {
  fileprivate func firstOccurrence(of words: String) -> Index? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(words) { return start }
      start = index(after: start)
    }
    return nil
  }

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
