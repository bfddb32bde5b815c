import TimelineModel

/// Clauses whose subject stands behind the verb, put in the plain order: «I Bagdad | svarer | Abadi».
extension Headline {
  /// The verb of such a clause, and what before it has a place behind.
  private struct Front {
    var verb: Int
    /// «i Ottawa»: where it was.
    var setting: Range<Int>?
    /// Whether the line says no less without the setting.
    var maySpare = true
  }

  /// «On Friday, | the coalition met»: where the time at the front turns nothing.
  func withoutOpeningTime(_ text: AnalyzedText, _ sentence: Range<Int>, _ time: Span?) -> Range<Int> {
    guard !words.isVerbSecond, let time, let first = sentence.first,
      let opening = sentence.first(where: { Int(text.tokens[$0].start) >= time.start }), opening - first < 4,
      (first..<opening).allSatisfy({ words.leading.contains(text.tokens[$0]) }),
      var start = sentence.first(where: { Int(text.tokens[$0].start) >= time.end })
    else { return sentence }
    if text.isSign(start, ",") { start += 1 }
    // «In October alone it …»
    if HeadlineWords.alone.fit(text, start) { start += 1 }
    return sentence.upperBound - start > 2 ? start..<sentence.upperBound : sentence
  }

  /// «Mandag kveld meldte flere medier at …» → «Flere medier meldte at …»; false when the subject is not sure.
  func appendTurned(
    _ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>, _ time: Span?, _ named: Named?,
    without spare: [Range<Int>], to line: inout HeadlineLine
  ) -> Bool {
    guard let front = front(text, cast, sentence, time), front.verb + 1 < sentence.upperBound else {
      return false
    }
    let verb = front.verb
    var start = verb + 1
    while start < sentence.upperBound, words.adverbs.contains(text.tokens[start]) { start += 1 }
    guard start < sentence.upperBound,
      var end = SubjectReader(words: words, text: text, cast: cast, sentence: sentence)
        .end(verb, behindNearly(text, start))
        ?? (front.setting == nil ? subjectEnd(text, sentence, of: verb, from: start) : nil),
      front.setting == nil || !text.isWord(start, .det),
      // «mistet fem | livet»: two phrases.
      end != start + 2 || !words.counts.contains(text.tokens[start])
        || !HeadlineWords.neuter.fit(text, end - 1)
    else { return false }
    // «måtte | soldatene | selv stanse angrepet»
    if end - 1 > start, shortening.themselves.contains(text.tokens[end - 1]) { end -= 1 }
    if let main = befallen(text, behind: end, verb, sentence) { end = main }
    // «døde to menn | og | en kvinne ble såret»: what goes on is no part of who it is.
    if end - 1 > start, text.isWord(end - 1, .og) { end -= 1 }
    if let both = behindBoth(text, end, sentence) { end = both }
    // «fortalte journalister, blant annet fra AP, | og aktivister at …»: more of who it is, behind what stands between commas.
    if end + 1 < sentence.upperBound, text.isSign(end, ","),
      let close = (end + 1..<min(end + 14, sentence.upperBound)).first(where: { text.isSign($0, ",") }),
      text.isWord(close + 1, .og),
      sentence.clamped(to: close + 2..<close + 9).contains(where: { text.isWord($0, .at) })
    {
      return false
    }
    var turned = HeadlineLine()
    append(text, start..<end, named, without: spare, to: &turned)
    // «Underhuset | i Ottawa | sa ja»
    let isOfSubject =
      front.maySpare && end == start + 1 && !cast.isNamed(at: start)
      && NorwegianEndings.definite.fit(text, start)
    if let setting = front.setting, isOfSubject { append(text, setting, lowercasedIn: &turned) }
    turned.append(" ")
    append(text, verb..<start, nil, without: spare, to: &turned)
    if end < sentence.upperBound, !",.:;".utf8.contains(text.bytes[Int(text.tokens[end].start)]) {
      turned.append(" ")
    }
    append(text, end..<sentence.upperBound, named, without: spare, to: &turned)
    if let setting = front.setting, !isOfSubject {
      let before = turned
      if isPlain(text, end..<sentence.upperBound) { append(text, setting, lowercasedIn: &turned) }
      if turned.isTooLong || turned.bytes.count == before.bytes.count {
        guard front.maySpare else { return false }
        turned = before
      }
    }
    line = turned
    return true
  }

  /// «møttes | Frankrike, Spania og Irak | i Molde»: where the subject ends by the tree of the sentence, when its words alone
  /// do not say.
  private func subjectEnd(_ text: AnalyzedText, _ sentence: Range<Int>, of verb: Int, from start: Int) -> Int?
  {
    guard let parser, sentence.count < 90, let tree = LineTree(text, sentence, parser), tree.verb == verb
    else { return nil }
    // «falt | det | snø»
    if tree.first(of: verb, .formalSubject) == start {
      return words.isHelping(text.tokens[verb]) ? nil : start + 1
    }
    guard let subject = tree.first(of: verb, .subject), case let phrase = tree.phrase(subject),
      phrase.lowerBound == start, phrase.count < 12,
      // «startet | Tyrkias offensiv»
      tree.wordClass(subject) != .genitiveName, tree.wordClass(subject) != .genitiveNoun,
      // «åpnet laget i byen | sin butikk»: whose it is, stands before what it is.
      !phrase.dropFirst().contains(where: { words.itsOwn.contains(text.tokens[$0]) }),
      !phrase.contains(where: { tree.wordClass($0).isFinite || text.isSign($0, ",") && !joins(tree, subject) }
      ),
      case let end = phrase.upperBound
    else { return nil }
    if end == sentence.upperBound { return end }
    // «forlot en konvoi | og familiene deres | byen», «falt den siste byen | som de holdt»: more of the subject.
    let goesOn =
      [.conjunction, .comma, .dash, .subordinator, .properNoun].contains(tree.wordClass(end))
      || text.isWord(end, [.som, .om, .at])
    return goesOn || words.isHelping(text.tokens[verb]) && words.isPreposition(text.tokens[end]) ? nil : end
  }

  /// «Frankrike, Spania og Irak»: more than one.
  private func joins(_ tree: LineTree, _ subject: Int) -> Bool {
    tree.dependents(of: subject).contains { tree.relation($0) == .conjunct }
  }

  /// «ble en vakt | ved broen | drept»: what became of somebody, behind a phrase that goes with who it is.
  private func befallen(_ text: AnalyzedText, behind end: Int, _ verb: Int, _ sentence: Range<Int>) -> Int? {
    guard text.isWord(verb, [.ble, .blei, .vart]), end < sentence.upperBound,
      words.isPreposition(text.tokens[end]),
      let main = (end + 1..<max(end + 1, min(end + 8, sentence.upperBound))).first(where: {
        let reading = words.verbs.reading(of: text.tokens, at: $0, in: sentence)
        // «vart | eit hus i Oslo | bomba»
        return reading?.tense == .participle || reading?.tense == .past && text.ends($0, with: "a")
      }), main > end + 1
    else { return nil }
    let isPhrase = !(end..<main).contains {
      text.tokens[$0].kind == .sign || words.joints.contains(text.tokens[$0])
        || text.tokens[$0].hints.contains(.time)
    }
    return isPhrase ? main : nil
  }

  /// «døde to amerikanere | og en brite»: a second one who closes the sentence did it too.
  private func behindBoth(_ text: AnalyzedText, _ end: Int, _ sentence: Range<Int>) -> Int? {
    let last = text.isSign(sentence.upperBound - 1, ".") ? sentence.upperBound - 1 : sentence.upperBound
    guard text.isWord(end, .og), (end + 2...end + 4).contains(last),
      words.counts.contains(text.tokens[end + 1]) || words.isDeterminer(text.tokens[end + 1]),
      !(end + 1..<last).contains(where: {
        text.tokens[$0].kind != .word || words.isPreposition(text.tokens[$0]) || isFinite(text, $0, sentence)
      })
    else { return nil }
    return last
  }

  /// «så å si | alle».
  private func behindNearly(_ text: AnalyzedText, _ start: Int) -> Int {
    HeadlineWords.so.fit(text, start) && words.infinitiveMark.contains(text.tokens[start + 1])
      ? start + 3 : start
  }

  private func append(_ text: AnalyzedText, _ setting: Range<Int>, lowercasedIn line: inout HeadlineLine) {
    line.append(" ")
    let words = text.words(text.span(setting))
    line.append(words.prefix(1).lowercased() + words.dropFirst())
  }

  /// Whether a phrase behind it is of the whole: neither a sign nor another clause stands between.
  private func isPlain(_ text: AnalyzedText, _ rest: Range<Int>) -> Bool {
    !rest.contains { index in
      text.tokens[index].kind == .sign || words.joints.contains(text.tokens[index])
        || words.infinitiveMark.contains(text.tokens[index])
    }
  }

  private func front(_ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>, _ time: Span?) -> Front? {
    if let verb = fronted(text, sentence, time) ?? behindClause(text, sentence, time) {
      return Front(verb: verb)
    }
    return behindSetting(text, cast, sentence, time)
  }

  /// «Etter det AFP opplyser, | ble …», «Mens kampene pågikk, | flyktet …», «Etter drapet på lederen, | stengte hæren …»:
  /// the verb behind a clause, or a phrase with a comma, that may go.
  private func behindClause(_ text: AnalyzedText, _ sentence: Range<Int>, _ time: Span?) -> Int? {
    let first = sentence.lowerBound
    guard words.isVerbSecond,
      text.isWord(first, [.mens, .da, .då])
        || text.isWord(first, [.etter, .i, .på, .ved, .fra, .frå, .med, .for, .til]),
      let verb = sentence.dropFirst(4).prefix(24).first(where: {
        text.isSign($0 - 1, ",") && isFinite(text, $0, sentence)
      })
    else { return nil }
    let isClause = (first..<verb).contains { isFinite(text, $0, sentence) }
    return !isClause || time.map { Int(text.tokens[verb].start) <= $0.start } ?? true ? verb : nil
  }

  /// «I Ottawa | sa underhuset ja», «I en tale | lovet han at …»: the verb behind where it was.
  private func behindSetting(
    _ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>, _ time: Span?
  ) -> Front? {
    var first = sentence.lowerBound
    if HeadlineWords.too.fit(text, first) { first += 1 }
    guard words.isVerbSecond, first + 3 < sentence.upperBound else { return nil }
    // «Til gjengjeld lover …», «Fra før har …»
    if text.isWord(first, [.til, .fra, .frå]), cast.naming(at: first + 1) == nil,
      text.isWord(first, .til) || text.isWord(first + 1, .før), isFinite(text, first + 2, sentence)
    {
      return Front(verb: first + 2)
    }
    guard
      text.isWord(first, [.i, .på, .ved, .fra, .frå])
        || words.isPreposition(text.tokens[first]) && HeadlineWords.during.fit(text, first),
      let verb = (first + 1..<max(first + 1, min(first + 9, sentence.upperBound))).first(where: {
        // «i går»: no verb.
        text.tokens[$0].kind == .sign
          || isFinite(text, $0, sentence) && !words.timePrepositions.contains(text.tokens[$0 - 1])
      }), text.tokens[verb].kind == .word, verb > first + 1,
      !(first..<verb).contains(where: { words.openers.contains(text.tokens[$0]) })
    else { return nil }
    let isSaid =
      words.isFiniteSpeech(text, verb, sentence) || words.plain.contains(text.tokens[verb])
    let tellsThat = (verb + 1..<sentence.upperBound).contains { text.isWord($0, .at) }
    var end = (first..<verb).first { time?.contains(text.tokens[$0].span) ?? false } ?? verb
    // «På møtet i Kuwait | i går lovet …»
    while end > first + 1, words.timePrepositions.contains(text.tokens[end - 1]) { end -= 1 }
    let setting = first..<end
    // «I oktober samme år mistet …»: a time as a whole.
    if setting.count == 1, verb - first < 5 { return Front(verb: verb) }
    // «I Ottawa», «Fra Høyre»
    let isPlace =
      cast.naming(at: first + 1).map { naming in
        (naming.mention.kind == .place || text.isWord(first, [.fra, .frå]))
          && naming.tokens.upperBound == setting.upperBound
      } ?? false
    if !isPlace, isSaid, tellsThat, !text.isWord(verb + 1, .det) { return Front(verb: verb) }
    // «I alt», «I tillegg», «I disse»: nothing that the line says less without.
    let second = text.tokens[first + 1]
    if setting.count == 2,
      words.additions.contains(second) || words.middle.contains(second)
        || text.isWord(first + 1, [.disse, .desse, .dette])
    {
      return Front(verb: verb)
    }
    guard setting.count > 1 else { return nil }
    return Front(verb: verb, setting: setting, maySpare: isPlace)
  }

  /// The verb behind words that may go: a time, and what stands between commas, «da», or who tells it.
  private func fronted(_ text: AnalyzedText, _ sentence: Range<Int>, _ time: Span?) -> Int? {
    guard let first = sentence.first else { return nil }
    if words.fronting.contains(text.tokens[first]), isFinite(text, first + 1, sentence) { return first + 1 }
    // «Like etter ble …», «Ikke lenge etter ble …»
    if let verb = sentence.prefix(4).dropFirst(2).first(where: { isFinite(text, $0, sentence) }),
      text.isWord(verb - 1, .etter), shortening.measures.contains(text.tokens[verb - 2])
    {
      return verb
    }
    // «Ifølge AFP ble …»
    if text.isWord(first, [.ifølge, .ifølgje]) {
      let reach = sentence.dropFirst(2).prefix(12)
      // «Ifølge en talsmann for politiet, | Per Dal, | tok …»: up to the verb, who it is included.
      let stop = reach.first { index in
        isFinite(text, index, sentence) || text.tokens[index].kind == .sign && !text.isSign(index, ",")
          || text.isSign(index, ",") && !isFinite(text, index + 1, sentence)
            && !text.hasCapital(index + 1)
      }
      return stop.flatMap { isFinite(text, $0, sentence) ? $0 : nil }
    }
    guard let time, let opening = sentence.first(where: { Int(text.tokens[$0].start) >= time.start }),
      (first..<opening).allSatisfy({ words.leading.contains(text.tokens[$0]) }),
      var verb = sentence.first(where: { Int(text.tokens[$0].start) >= time.end })
    else { return nil }
    if text.isSign(verb, ",") {
      if isFinite(text, verb + 1, sentence) { return verb + 1 }
      let close = sentence.dropFirst(verb + 1 - first).prefix(12).first { text.isSign($0, ",") }
      guard let close, !(verb..<close).contains(where: { isFinite(text, $0, sentence) }) else { return nil }
      verb = close + 1
    }
    return isFinite(text, verb, sentence) ? verb : nil
  }
}
