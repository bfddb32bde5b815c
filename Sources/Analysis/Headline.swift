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
    let named = named(text, cast, sentence)
    var line = HeadlineLine()
    if !appendTurned(text, cast, sentence, time, named, to: &line) {
      append(text, sentence, named, to: &line)
    }
    return line.cut()
  }

  /// A line for a clause under another, without the time between subject and verb: «USA natt til fredag drepte».
  func line(_ text: AnalyzedText, _ cast: Cast, clause: Range<Int>, without time: Span) -> String {
    let clause = trimmed(text, clause)
    var line = HeadlineLine()
    guard let first = clause.first(where: { time.contains(text.tokens[$0].span) }),
      let last = clause.last(where: { time.contains(text.tokens[$0].span) }), first > clause.lowerBound,
      isFinite(text, last + 1, clause)
    else {
      line.append(text, clause)
      return line.cut()
    }
    var start = first
    while start > clause.lowerBound + 1, text.isWord(start - 1, [.i, .på]) { start -= 1 }
    line.append(text, clause.lowerBound..<start)
    line.append(" ")
    line.append(text, last + 1..<clause.upperBound)
    return line.cut()
  }

  /// A line for the second of two deeds: «Han kom i april og | fikk avslag i juni» → «Han fikk avslag i juni».
  func line(_ text: AnalyzedText, _ cast: Cast, subject: Range<Int>, deed: Range<Int>) -> String {
    var line = HeadlineLine()
    append(text, subject, named(text, cast, subject), to: &line)
    line.append(" ")
    line.append(text, trimmed(text, deed))
    return line.cut()
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
    var line = HeadlineLine()
    line.append(text, head)
    line.append(" ")
    line.append(text, rest)
    return line.cut()
  }

  /// «som i mars kom»: the small word before the time.
  private func isJoint(_ text: AnalyzedText, _ index: Int) -> Bool {
    text.isWord(index, [.i, .på, .om])
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
      // «drapet på journalisten James Foley»
      let isTitled = sentence.contains(start - 2) && text.tokens[start - 1].kind == .word
      let isInside =
        sentence.contains(start - 1) && words.isPreposition(text.tokens[start - 1])
        || isTitled && words.isPreposition(text.tokens[start - 2])
      return naming.isGenitive || isInside && start > sentence.lowerBound ? nil : naming.tokens
    }
    let noun = end - 1
    guard sentence.contains(noun), text.tokens[noun].kind == .word,
      !text.tokens[noun].marks.contains(.capitalised)
    else { return noun == sentence.lowerBound && Self.definite.fit(text, noun) ? noun..<end : nil }
    for start in (max(sentence.lowerBound, end - 4)..<noun).reversed() {
      if text.tokens[start].kind == .sign || cast.naming(at: start) != nil { return nil }
      if text.isWord(start, [.en, .ei, .et, .ein, .eit]) { return start..<end }
      if words.follows(text.tokens[start]) { return nil }
    }
    return nil
  }

  private static let definite = WordEnds("en")

  private func append(
    _ text: AnalyzedText, _ range: Range<Int>, _ named: Named?, to line: inout HeadlineLine
  ) {
    guard let named, range.contains(named.token) else { return line.append(text, range) }
    line.append(text, range.lowerBound..<named.token)
    if named.token > range.lowerBound { line.append(" ") }
    let start = line.bytes.count
    line.append(named.name)
    if named.token == range.lowerBound { line.capitalise(at: start) }
    if named.token + 1 < range.upperBound, text.isSpaced(named.token + 1) { line.append(" ") }
    line.append(text, named.token + 1..<range.upperBound)
  }

  /// «Det er to år siden IS tok byen», «Det var mandag at …»: what happened stands behind.
  private func split(_ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>) -> Range<Int> {
    guard sentence.count > 6, let first = sentence.first, text.isWord(first, in: sentence),
      text.isWord(first, .det), text.isWord(first + 1, in: sentence),
      text.isWord(first + 1, [.er, .var]),
      let joint = sentence.dropFirst(3).prefix(12).first(where: {
        text.isWord($0, in: sentence) && text.isWord($0, [.siden, .sidan, .at])
      }), sentence.upperBound - joint > 3, text.tokens[joint + 1].kind == .word,
      cast.naming(at: joint + 1) != nil || text.isWord(joint + 1, [.han, .hun, .ho])
        || isFinite(text, joint + 2, sentence) && !words.isPointing(text.tokens[joint + 1])
    else { return sentence }
    // «Det er viktig at …» says what someone thinks of it, not when it was.
    let isPlainTime = !text.isWord(joint, .at) || text.isWord(first + 1, .var)
    return isPlainTime ? joint + 1..<sentence.upperBound : sentence
  }

  /// «Det sa Michael Fallon da …»: what was said stands in the sentence before.
  func line(_ text: AnalyzedText, _ cast: Cast, pointingBack sentence: Range<Int>, to before: Range<Int>)
    -> String?
  {
    guard let first = sentence.first, sentence.count > 3, text.isWord(first, [.det, .dette]),
      words.isFiniteSpeech(text, first + 1, sentence),
      let id = speaker(text, cast, at: first + 2, sentence), let name = cast.shortName(of: id)
    else { return nil }
    if cast.namings(in: before).contains(where: { $0.mention.entity == id }) {
      return line(text, cast, sentence: before, time: nil)
    }
    return line(text, speaker: name, quote: text.span(trimmed(text, before)))
  }

  /// A line for words that someone says: «Brende: Norge bidrar betydelig».
  func line(_ text: AnalyzedText, speaker: String, quote: Span) -> String {
    var words = text.bytes[quote.range]
    // «12. mars»: no end.
    if let stop = words.indices.first(where: { place in
      words[place] == 0x21 || words[place] == 0x3F
        || words[place] == 0x2E && place > words.startIndex && !(0x30...0x39).contains(words[place - 1])
    }),
      words[..<stop].count(where: { $0 & 0xC0 != 0x80 }) > 15
    {
      words = words[...stop]
    }
    var line = HeadlineLine()
    line.append(speaker)
    line.append(": ")
    line.append(words)
    return line.cut()
  }

  /// A line for what a sentence says that someone said, when the whole is too long: «…, sa talsmann Per Dal» →
  /// «Dal: …», and «Irans talsmann Per Dal sa at …» → «Dal sa at …».
  func line(_ text: AnalyzedText, _ cast: Cast, sentence: Range<Int>, said: Said) -> String {
    let whole = line(text, cast, sentence: sentence, time: nil)
    guard whole.utf8.count > 3, whole.utf8.suffix(3).elementsEqual("…".utf8) || said.isTail,
      let name = cast.shortName(of: said.speaker)
    else { return whole }
    if said.isTail {
      guard let name = self.name(text, cast, of: said, in: sentence) else { return whole }
      let isWhole =
        !whole.utf8.suffix(3).elementsEqual("…".utf8)
        && whole.utf8.count + 6 >= text.span(sentence).range.count
      if isWhole, !text.isWord(said.verb + 1, [.han, .hun, .ho]) { return whole }
      return line(text, speaker: name, quote: text.span(trimmed(text, sentence.lowerBound..<said.cut)))
    }
    guard let naming = cast.namings(in: sentence.lowerBound..<said.verb).last,
      naming.mention.entity == said.speaker, naming.tokens.upperBound == said.verb,
      naming.mention.kind == .person, isPlainTitle(text, cast, sentence.lowerBound..<naming.tokens.lowerBound)
    else { return whole }
    var line = HeadlineLine()
    line.append(name)
    line.append(" ")
    line.append(text, trimmed(text, said.verb..<sentence.upperBound))
    return line.cut()
  }

  /// What the attribution calls the speaker: the surname, the whole name of what is no person, or whom «han» is
  /// sure to mean; nil when somebody else may be speaking.
  private func name(_ text: AnalyzedText, _ cast: Cast, of said: Said, in sentence: Range<Int>) -> String? {
    let subject = said.verb + 1
    if text.isWord(subject, [.han, .hun, .ho]) {
      return cast.person(text, meantAt: subject) == said.speaker ? cast.shortName(of: said.speaker) : nil
    }
    let reach = subject..<min(subject + 6, sentence.upperBound)
    guard subject < reach.upperBound,
      let naming = cast.namings(in: reach).first(where: { !$0.isGenitive }),
      naming.mention.entity == said.speaker,
      !(subject..<naming.tokens.lowerBound).contains(where: { text.tokens[$0].kind == .sign })
    else { return nil }
    let whole = text.words(naming.mention.span)
    guard naming.mention.kind == .person,
      !words.newspapers.contains(text.tokens[naming.tokens.upperBound - 1]),
      let short = cast.shortName(of: said.speaker), whole.hasSuffix(short)
    else { return whole }
    return short
  }

  /// Who says what a sentence tells, and where: the verb, and where the words end that it carries.
  struct Said {
    var speaker: Actor.ID
    var verb: Int
    var cut: Int
    /// Whether the verb stands behind the words.
    var isTail: Bool
  }

  /// Whether nothing but what someone is stands before the name: «USAs utenriksminister».
  private func isPlainTitle(_ text: AnalyzedText, _ cast: Cast, _ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      text.tokens[index].kind == .word && !words.isPreposition(text.tokens[index])
        && !words.joints.contains(text.tokens[index]) && !isFinite(text, index, range)
    }
  }

  private func speaker(_ text: AnalyzedText, _ cast: Cast, at index: Int, _ sentence: Range<Int>) -> Actor.ID?
  {
    if text.isWord(index, [.han, .hun, .ho]) { return cast.person(text, meantAt: index) }
    return cast.namings(in: index..<sentence.upperBound).first { $0.mention.kind == .person }?.mention.entity
  }

  /// Without a leading dash, dateline or connective, and the last sign.
  func trimmed(_ text: AnalyzedText, _ sentence: Range<Int>) -> Range<Int> {
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
    if start < end, text.isWord(start, [.men, .og]) { start += 1 }
    while end > start + 1, text.tokens[end - 1].kind == .sign,
      text.isSign(end - 1, ".") || text.isSign(end - 1, ":")
    { end -= 1 }
    return start..<max(end, start)
  }

  /// «Mandag kveld meldte flere medier at …» → «Flere medier meldte at …»; false when the subject is not sure.
  private func appendTurned(
    _ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>, _ time: Span?, _ named: Named?,
    to line: inout HeadlineLine
  ) -> Bool {
    guard let verb = fronted(text, sentence, time), verb + 1 < sentence.upperBound else { return false }
    var start = verb + 1
    while start < sentence.upperBound, words.adverbs.contains(text.tokens[start]) { start += 1 }
    guard start < sentence.upperBound,
      let end = SubjectReader(words: words, text: text, cast: cast, sentence: sentence).end(verb, start)
    else { return false }
    append(text, start..<end, named, to: &line)
    line.append(" ")
    line.append(text, verb..<start)
    if end < sentence.upperBound, !",.:;".utf8.contains(text.bytes[Int(text.tokens[end].start)]) {
      line.append(" ")
    }
    line.append(text, end..<sentence.upperBound)
    return true
  }

  /// The verb behind words that may go: a time, and what stands between commas, or «da».
  private func fronted(_ text: AnalyzedText, _ sentence: Range<Int>, _ time: Span?) -> Int? {
    guard let first = sentence.first else { return nil }
    if text.isWord(first, [.da, .då, .deretter]),
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

  func isFinite(_ text: AnalyzedText, _ index: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(index) && words.isFinite(text, index, sentence)
  }
}
