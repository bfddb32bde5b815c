import TimelineModel

/// Makes one line for a list out of what a passage says: at most 80 characters, nothing added.
struct Headline: Sendable {
  static let limit = 80

  let words: EventWords

  /// A line for a sentence of running text.
  ///
  /// - Parameter time: the words that say when; at the front they go, for the list has the date beside it.
  func line(_ text: AnalyzedText, _ cast: Cast, sentence: Range<Int>, time: Span?) -> String {
    let sentence = trimmed(text, split(text, cast, sentence))
    let named = pronoun(text, cast, sentence)
    if let turned = turned(text, cast, sentence, time, named) { return Self.cut(turned) }
    return Self.cut(words(text, sentence, named))
  }

  /// A line for a clause under another, without the time between subject and verb: «USA natt til fredag drepte».
  func line(_ text: AnalyzedText, _ cast: Cast, clause: Range<Int>, without time: Span) -> String {
    let clause = trimmed(text, clause)
    let inside = clause.filter { time.contains(text.tokens[$0].span) }
    guard let first = inside.first, let last = inside.last, first > clause.lowerBound,
      isFinite(text, last + 1, clause)
    else { return Self.cut(String(text.words(clause))) }
    var start = first
    while start > clause.lowerBound + 1, ["i", "på"].contains(text.lowered(start - 1)) { start -= 1 }
    return Self.cut(text.words(clause.lowerBound..<start) + " " + text.words(last + 1..<clause.upperBound))
  }

  /// A line for a clause with «som», told of what it hangs on: «en offensiv som startet 8. desember» → «En
  /// offensiv startet 8. desember»; nil when that is not plain.
  func line(
    _ text: AnalyzedText, _ cast: Cast, relative clause: Range<Int>, in sentence: Range<Int>, _ time: Span
  )
    -> String?
  {
    guard
      let verb = clause.dropFirst().first(where: {
        !time.contains(text.tokens[$0].span) && !isJoint(text, $0)
      }),
      isFinite(text, verb, clause), let head = antecedent(text, cast, before: clause.lowerBound, in: sentence)
    else { return nil }
    // «…, varer ennå»: the clause that it stands in goes on.
    let stop = (verb + 1..<clause.upperBound).first { text.isSign($0, ",") && text.isSpaced($0 + 1) }
    // «Airwars, som er uavhengig, hadde torsdag …»: the time is not that of this clause.
    if let stop, Int(text.tokens[stop].start) < time.end { return nil }
    let rest = trimmed(text, verb..<(stop ?? clause.upperBound))
    guard rest.count > 1 else { return nil }
    return Self.cut(text.words(head) + " " + text.words(rest))
  }

  /// «som i mars kom»: the small word before the time.
  private func isJoint(_ text: AnalyzedText, _ index: Int) -> Bool {
    text.tokens[index].kind == .word && ["i", "på", "om"].contains(text.lowered(index))
  }

  /// The name or noun right before «som».
  private func antecedent(_ text: AnalyzedText, _ cast: Cast, before som: Int, in sentence: Range<Int>)
    -> Range<Int>?
  {
    let end = text.isSign(som - 1, ",") ? som - 1 : som
    if let naming = cast.namings(in: max(sentence.lowerBound, end - 5)..<end).last,
      naming.tokens.upperBound == end
    {
      let start = naming.tokens.lowerBound
      let isInside = ["i", "på", "fra", "til", "ved", "av", "frå"].contains(text.lowered(start - 1))
      return naming.isGenitive || isInside && start > sentence.lowerBound ? nil : naming.tokens
    }
    let noun = end - 1
    guard sentence.contains(noun), text.tokens[noun].kind == .word,
      !text.tokens[noun].marks.contains(.capitalised)
    else { return noun == sentence.lowerBound && text.lowered(noun).hasSuffix("en") ? noun..<end : nil }
    for start in (max(sentence.lowerBound, end - 4)..<noun).reversed() {
      if text.tokens[start].kind == .sign || cast.naming(at: start) != nil { return nil }
      if ["en", "ei", "et", "ein", "eit"].contains(text.lowered(start)) { return start..<end }
      if words.follows(text.tokens[start]) { return nil }
    }
    return nil
  }

  /// A pronoun that the name goes in place of.
  private typealias Named = (token: Int, name: String)

  private func words(_ text: AnalyzedText, _ range: Range<Int>, _ named: Named?) -> String {
    guard let named, range.contains(named.token) else { return String(text.words(range)) }
    let before = text.words(range.lowerBound..<named.token)
    let behind = text.words(named.token + 1..<range.upperBound)
    let name = named.token == range.lowerBound ? Self.capitalised(named.name) : named.name
    let joint = named.token + 1 < range.upperBound && text.isSpaced(named.token + 1) ? " " : ""
    return before + (before.isEmpty ? "" : " ") + name + joint + behind
  }

  /// «Han la til at …» → «Stoltenberg la til at …»; also «…, lovet han» and «Da sa han …», when it is plain who.
  private func pronoun(_ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>) -> Named? {
    guard let last = sentence.last else { return nil }
    let places = Array(sentence.prefix(1)) + sentence.dropFirst().prefix(3) + [last]
    for token in places where text.tokens[token].kind == .word {
      let word = text.lowered(token)
      guard word == "han" || word == "hun" || word == "ho" else { continue }
      guard token == sentence.lowerBound || isFinite(text, token - 1, sentence),
        let id = cast.person(text, meantAt: token), let actor = cast.actors[id]
      else { return nil }
      return (token, ActorGazetteer.surname(of: actor) ?? actor.name)
    }
    return nil
  }

  /// «Det er to år siden IS tok byen», «Det var mandag at …»: what happened stands behind.
  private func split(_ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>) -> Range<Int> {
    guard sentence.count > 6, let first = sentence.first, text.isWord(first, in: sentence),
      text.lowered(first) == "det", text.isWord(first + 1, in: sentence),
      ["er", "var"].contains(text.lowered(first + 1)),
      let joint = sentence.dropFirst(3).prefix(12).first(where: {
        text.isWord($0, in: sentence) && ["siden", "sidan", "at"].contains(text.lowered($0))
      }), sentence.upperBound - joint > 3, text.tokens[joint + 1].kind == .word,
      cast.naming(at: joint + 1) != nil || ["han", "hun", "ho"].contains(text.lowered(joint + 1))
    else { return sentence }
    // «Det er viktig at …» says what someone thinks of it, not when it was.
    let isPlainTime = text.lowered(joint) != "at" || text.lowered(first + 1) == "var"
    return isPlainTime ? joint + 1..<sentence.upperBound : sentence
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
    if ["han", "hun", "ho"].contains(word) { return cast.person(text, meantAt: index) }
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
  private func turned(
    _ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>, _ time: Span?, _ named: Named?
  ) -> String? {
    guard let verb = fronted(text, sentence, time), verb + 1 < sentence.upperBound else { return nil }
    var start = verb + 1
    while start < sentence.upperBound, words.adverbs.contains(text.tokens[start]) { start += 1 }
    guard start < sentence.upperBound,
      let end = SubjectReader(words: words, text: text, cast: cast, sentence: sentence).end(verb, start)
    else { return nil }
    let subject = Self.capitalised(words(text, start..<end, named))
    let rest = text.words(end..<sentence.upperBound)
    let joint = rest.first.map { ",.:;".contains($0) } ?? true ? "" : " "
    return subject + " " + text.words(verb..<start) + joint + rest
  }

  /// The verb behind words that may go: a time, and what stands between commas, or «da».
  private func fronted(_ text: AnalyzedText, _ sentence: Range<Int>, _ time: Span?) -> Int? {
    guard let first = sentence.first else { return nil }
    if text.tokens[first].kind == .word, ["da", "då", "deretter"].contains(text.lowered(first)),
      isFinite(text, first + 1, sentence)
    {
      return first + 1
    }
    guard let time, let opening = sentence.first(where: { Int(text.tokens[$0].start) >= time.start }),
      (first..<opening).allSatisfy({ words.leading.contains(text.tokens[$0]) }),
      var verb = sentence.first(where: { Int(text.tokens[$0].start) >= time.end })
    else { return nil }
    if text.isSign(verb, ",") {
      let close = sentence.dropFirst(verb + 1 - first).prefix(12).first { text.isSign($0, ",") }
      guard let close, !(verb..<close).contains(where: { words.openers.contains(text.tokens[$0]) }) else {
        return nil
      }
      verb = close + 1
    }
    return isFinite(text, verb, sentence) ? verb : nil
  }

  private func isFinite(_ text: AnalyzedText, _ index: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(index) && words.isFinite(text, index, sentence)
  }
}
