import TimelineModel

/// What a sentence tells besides, which its headline does without: what ties it to the one before, and, where the whole is
/// too long, what was done next, when and why.
extension Headline {
  /// «Tyrkia ble | også | trukket inn», «Irak lover | på sin side | å hjelpe»: words that point to what was told before.
  func pointers(_ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>) -> [Range<Int>] {
    let first = sentence.lowerBound
    return sentence.compactMap { index in
      if index > first, text.isWord(index, .på), sentence.contains(index + 2),
        words.itsOwn.contains(text.tokens[index + 1]), HeadlineWords.side.fit(text, index + 2)
      {
        return index..<index + 3
      }
      // «ble bortført | der»
      if index == sentence.upperBound - 1, text.isWord(index, .der), text.isWord(index - 1, in: sentence),
        !isFinite(text, index - 1, sentence), !words.isPreposition(text.tokens[index - 1]),
        !words.bare.contains(text.tokens[index - 1])
      {
        return index..<index + 1
      }
      guard words.connecting.contains(text.tokens[index]) else { return nil }
      if index == first {
        return HeadlineWords.too.fit(text, index) && cast.isNamed(at: index + 1) ? index..<index + 1 : nil
      }
      return isBesideVerb(text, cast, index, sentence) ? index..<index + 1 : nil
    }
  }

  /// Right behind the verb, or behind a name that is.
  private func isBesideVerb(_ text: AnalyzedText, _ cast: Cast, _ index: Int, _ sentence: Range<Int>) -> Bool
  {
    if isFinite(text, index - 1, sentence) { return true }
    let naming = cast.namings(in: max(sentence.lowerBound, index - 6)..<index).last
    return naming.map { $0.tokens.upperBound == index && isFinite(text, $0.tokens.lowerBound - 1, sentence) }
      ?? false
  }

  /// «En mann i Mosul forteller | nyhetsbyrået AP | at …», «… skrev | i erklæringen | at …»: to whom and where it was said.
  func listeners(_ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>, _ time: Span?) -> Range<Int>? {
    guard words.isVerbSecond, let verb = sentence.first(where: { isFinite(text, $0, sentence) }),
      words.isFiniteSpeech(text, verb, sentence), verb > sentence.lowerBound,
      !words.isPreposition(text.tokens[sentence.lowerBound]),
      !words.fronting.contains(text.tokens[sentence.lowerBound]),
      // «Mandag bekreftet | AP | at …»: the one who says it.
      time.map({ $0.start > Int(text.tokens[verb].start) }) ?? true,
      !text.tokens[verb - 1].hints.contains(.time),
      !(sentence.lowerBound..<verb).contains(where: {
        text.tokens[$0].kind == .sign || words.openers.contains(text.tokens[$0])
      }),
      let at = (verb + 2..<max(verb + 2, min(verb + 9, sentence.upperBound))).first(where: {
        text.isWord($0, .at)
      }),
      cast.namings(in: verb..<at).last?.tokens.upperBound == at
        || words.isPreposition(text.tokens[verb + 1]) && NorwegianEndings.definite.fit(text, at - 1),
      !(verb + 1..<at).contains(where: { text.tokens[$0].kind == .sign || isFinite(text, $0, sentence) })
    else { return nil }
    return verb + 1..<at
  }

  /// «Saken | ble omtalt i avisen og | ble tatt opp mandag»: what was done before that which has the time.
  func earlier(_ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>, _ time: Span?) -> Range<Int>? {
    guard let time, let verb = sentence.first(where: { isFinite(text, $0, sentence) }),
      opensWithSubject(text, cast, sentence.lowerBound..<verb),
      let joint = (verb + 1..<sentence.upperBound).first(where: {
        text.isWord($0, .og) && isFinite(text, $0 + 1, sentence)
      }), Int(text.tokens[joint].start) < time.start,
      !(verb..<joint).contains(where: {
        text.tokens[$0].kind == .sign || words.openers.contains(text.tokens[$0])
      })
    else { return nil }
    return verb..<joint + 1
  }

  /// The end of a sentence that tells more than fits: the shortest that is enough.
  func besides(_ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>, _ time: Span?) -> Range<Int>? {
    guard words.isVerbSecond, let verb = sentence.first(where: { isFinite(text, $0, sentence) }) else {
      return nil
    }
    let places = (verb + 3..<max(verb + 3, sentence.upperBound - 1)).filter { index in
      opensMore(text, cast, index, sentence, time) && !goesOn(text, behind: index, sentence)
        && (text.isWord(index, [.da, .då, .mens]) || isTimed(text, before: index, time))
    }
    let fitting = places.last { text.span(sentence.lowerBound..<$0).range.count <= Self.limit + 12 }
    return (fitting ?? places.first).map { index in
      (text.isSign(index - 1, ",") ? index - 1 : index)..<sentence.upperBound
    }
  }

  /// Whether the time, which tells which deed the line is of, stands before.
  private func isTimed(_ text: AnalyzedText, before index: Int, _ time: Span?) -> Bool {
    time.map { $0.start < Int(text.tokens[index].start) } ?? true
  }

  /// Whether another clause begins that the one before is whole without.
  private func opensMore(
    _ text: AnalyzedText, _ cast: Cast, _ index: Int, _ sentence: Range<Int>, _ time: Span?
  ) -> Bool {
    let token = text.tokens[index]
    // «to mål: …», «…, med Solberg i spissen»
    if text.isSign(index, ":") { return true }
    if text.isSign(index - 1, ","), text.isWord(index, [.i, .med, .for, .ved]) { return true }
    guard token.hints.contains(.joint) || words.even.contains(token) || words.causes.contains(token) else {
      return false
    }
    let before = text.tokens[index - 1]
    if words.isPreposition(before) || words.shading.contains(before) { return false }
    // «møtte Abadi | og dro videre», «… | og NATO svarte»
    if text.isWord(index, [.og, .men]) {
      var next = index + 1
      while let naming = cast.naming(at: next) { next = naming.tokens.upperBound }
      // «Erbil og Bagdad skal vernes»: both.
      if isFinite(text, next, sentence) { return next == index + 1 || text.isSign(index - 1, ",") }
      let reading = words.verbs.reading(of: text.tokens, at: next, in: sentence)
      return next == index + 1 && reading?.tense == .participle
    }
    let isClause =
      text.isSign(index - 1, ",") && cast.isNamed(at: index + 1)
      || (index + 1..<min(index + 10, sentence.upperBound)).contains { isFinite(text, $0, sentence) }
    guard isClause else { return false }
    // «la da til»: an adverb. «to dager før soldatene kom»: how long goes with it.
    let isLength = before.hints.contains(.time) && !(time?.contains(before.span) ?? false)
    if isFinite(text, index - 1, sentence) || before.kind == .digits || isLength { return false }
    if text.isWord(index, [.da, .då, .mens]) || words.causes.contains(token) { return true }
    if text.isWord(index, .før) || text.isWord(index, .etter) && text.isWord(index + 1, .at) {
      return cast.isNamed(at: index + 1) || !words.singleUnits.contains(before)
    }
    if words.even.contains(token) { return text.isWord(index + 1, .om) }
    // «en resolusjon | som ber om mer»
    return text.isWord(index, .som) && before.kind == .word
      && text.span(sentence.lowerBound..<index).range.count > Self.narrow
      && (max(sentence.lowerBound, index - 4)..<index - 1).contains {
        text.isWord($0, [.en, .ei, .et, .ein, .eit])
      }
  }

  /// «Styrken, | da den kom, | ble møtt …»: the clause before has its verb behind.
  private func goesOn(_ text: AnalyzedText, behind index: Int, _ sentence: Range<Int>) -> Bool {
    (index + 2..<max(index + 2, sentence.upperBound)).contains {
      text.isSign($0, ",") && isFinite(text, $0 + 1, sentence)
        && !words.isFiniteSpeech(text, $0 + 1, sentence)
    }
  }
}
