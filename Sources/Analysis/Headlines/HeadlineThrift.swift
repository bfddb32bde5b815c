import TimelineModel

/// What every headline does without: the list has the time beside the line.
extension Headline {
  /// «(H)», the time, which the list shows beside the line, and words that point to what was told before.
  func spare(
    _ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>, _ time: Span?
  ) -> [Range<Int>] {
    var spare = brackets(text, sentence) + pointers(text, cast, sentence) + dashed(text, sentence)
    if let time = time.flatMap({ ownTime(text, cast, sentence, $0) }) { spare.append(time) }
    return spare
  }

  /// Runs of tokens in order, without those that overlap the one before.
  static func apart(_ runs: [Range<Int>]) -> [Range<Int>] {
    let runs = runs.sorted { $0.lowerBound < $1.lowerBound }
    return runs.indices.filter { $0 == 0 || runs[$0 - 1].upperBound <= runs[$0].lowerBound }.map { runs[$0] }
  }

  /// The whole text as a line, without what stands in brackets.
  func withoutBrackets(_ text: AnalyzedText) -> String {
    var line = HeadlineLine()
    append(text, text.tokens.indices, nil, without: brackets(text, text.tokens.indices), to: &line)
    return line.whole()
  }

  private func brackets(_ text: AnalyzedText, _ sentence: Range<Int>) -> [Range<Int>] {
    sentence.compactMap { open in
      guard text.isSign(open, "("),
        let close = (open..<min(open + 8, sentence.upperBound)).first(where: { text.isSign($0, ")") })
      else { return nil }
      return open..<close + 1
    }
  }

  /// «Mannen | – som er svensk – | ble pågrepet»: who somebody is, between dashes.
  private func dashed(_ text: AnalyzedText, _ sentence: Range<Int>) -> [Range<Int>] {
    guard sentence.contains(where: { text.isWord($0, .som) && text.isDash($0 - 1) }) else { return [] }
    return sentence.compactMap { open in
      guard text.isDash(open), text.isWord(open + 1, .som) else { return nil }
      return (open + 2..<max(open + 2, sentence.upperBound - 1)).first { text.isDash($0) }.map {
        open..<$0 + 1
      }
    }
  }

  /// «sa | fredag kveld | at …»: the time with its preposition, where nothing leans on it.
  func ownTime(
    _ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>, _ time: Span
  ) -> Range<Int>? {
    guard let first = sentence.first(where: { time.contains(text.tokens[$0].span) }),
      let last = sentence.last(where: { time.contains(text.tokens[$0].span) })
    else { return nil }
    var start = first
    if sentence.contains(start - 1), words.timePrepositions.contains(text.tokens[start - 1]) { start -= 1 }
    let isAgo = text.isWord(last, [.siden, .sidan])
    // «for to uker siden»
    let isLed =
      isAgo
      && ((first..<last).contains { text.isWord($0, .for) }
        || sentence.contains(start - 1) && text.isWord(start - 1, .for))
    if isLed, start == first, !(first..<last).contains(where: { text.isWord($0, .for) }) { start -= 1 }
    while sentence.contains(start - 1), words.shading.contains(text.tokens[start - 1]) { start -= 1 }
    // «skal til Molde|, trolig | i november»
    if sentence.contains(start - 2), text.isSign(start - 2, ","),
      words.middle.contains(text.tokens[start - 1]),
      start - 3 > sentence.lowerBound
    {
      start -= 2
    }
    // «| både | lørdag og søndag»
    if sentence.contains(start - 1), NorwegianEvents.both.fit(text, start - 1) { start -= 1 }
    var end = last + 1
    // «klokken 14 | norsk tid»
    if sentence.contains(end + 1), words.clocks.contains(text.tokens[end + 1]),
      NorwegianEndings.nationality.fit(text, end) || HeadlineWords.local.fit(text, end)
    {
      end += 2
    }
    // «…, fredag 8. august»
    if text.isSign(start - 1, ","), start - 1 > sentence.lowerBound + 2,
      end == sentence.upperBound || text.isSign(end, ",")
    {
      // «Litt senere, klokken 9, | smalt det»
      return start - 1..<(end < sentence.upperBound && isFinite(text, end + 1, sentence) ? end + 1 : end)
    }
    let isFollowed = end < sentence.upperBound && text.tokens[end].kind == .word
    guard start > sentence.lowerBound, text.tokens[start - 1].kind == .word,
      !words.holding.contains(text.tokens[start - 1]),
      // «to dager siden | byen falt»
      !isFollowed || !isAgo || isLed || words.isPreposition(text.tokens[end]),
      // «to uker før | møtet»
      !isFollowed || !text.isWord(last, [.etter, .før]) || words.isPreposition(text.tokens[end])
        || words.verbs.reading(of: text.tokens, at: end, in: sentence) != nil,
      // «timer etter angrepene | med raketter»
      !isFollowed || !words.isPreposition(text.tokens[end]) || text.tokens[last].hints.contains(.time)
        || !(first..<last).contains(where: { text.isWord($0, [.etter, .før]) }),
      // «i årets første måneder»
      !isFollowed || !NorwegianEndings.definiteGenitive.fit(text, last, leaving: 2)
        || words.isPreposition(text.tokens[end]),
      start < first || !words.isPreposition(text.tokens[start - 1]) || isOutward(text, start - 1, first),
      !words.isDeterminer(text.tokens[start - 1]) || isObject(text, start - 1, sentence),
      !words.joints.contains(text.tokens[start - 1]),
      !text.isWord(end, [.som, .da, .då, .av]),
      // «sank | fredag | til det laveste»
      !text.isWord(end, .til) || text.isWord(start - 1, .seg) || text.isWord(end + 1, [.det, .den]),
      !words.breaks(text.tokens[start - 1]),
      end == sentence.upperBound || !words.breaks(text.tokens[end])
        || sentence.contains(end + 1)
          && words.verbs.reading(of: text.tokens, at: end + 1, in: sentence)?.tense.isFinite == true,
      isBehindVerb(text, start, sentence) || isBetween(text, cast, start, end, sentence)
    else { return nil }
    // «etter en urolig | lørdag | i Oslo»
    if start == first, text.isWord(start - 2, in: sentence), words.articles.contains(text.tokens[start - 2]),
      NorwegianEndings.quality.fit(text, start - 1)
    {
      return nil
    }
    // «begynte 22. eller 23. mai; kildene er ikke enige»
    if text.isSign(end, ";") { return nil }
    // «begynte | 22. mars, | da broen falt»
    if text.isSign(end, ","), text.isWord(end + 1, [.da, .då]), isFinite(text, start - 1, sentence) {
      // «erobret | den søndag 17. mai, da …»: the town, perhaps.
      return text.isWord(start, .den) ? nil : start..<end + 1
    }
    let isLast = end == sentence.upperBound || text.tokens[end].kind == .sign
    return isLast && leadsOn(text, start - 1, sentence) ? nil : start..<end
  }

  /// «gjorde | det | mandag klart», «besøkte | den | i julen»: a pronoun behind the verb.
  private func isObject(_ text: AnalyzedText, _ index: Int, _ sentence: Range<Int>) -> Bool {
    text.isWord(index, [.det, .den, .dem]) && isFinite(text, index - 1, sentence)
  }

  /// Whether a verb at the end of a line says nothing without its time: «Rakettene kom», but not «Byen falt».
  private func leadsOn(_ text: AnalyzedText, _ verb: Int, _ sentence: Range<Int>) -> Bool {
    if HeadlineWords.happening.fit(text, verb) { return true }
    guard isFinite(text, verb, sentence), !words.beginning.contains(text.tokens[verb]) else { return false }
    switch words.verbs.reading(of: text.tokens, at: verb, in: sentence)?.meaning {
    // «Rakettene traff»
    case .attack: return HeadlineWords.striking.fit(text, verb)
    case .capture, .casualty, .disaster, .resignation: return false
    default: return true
    }
  }

  /// «hente dem ut | 23. desember», but «ut året».
  private func isOutward(_ text: AnalyzedText, _ word: Int, _ time: Int) -> Bool {
    HeadlineWords.outward.fit(text, word)
      && (!words.limits.contains(text.tokens[word])
        || text.tokens[time].kind == .digits && text.isSign(time + 1, "."))
  }

  private func isBehindVerb(_ text: AnalyzedText, _ place: Int, _ sentence: Range<Int>) -> Bool {
    (sentence.lowerBound..<place).contains {
      isFinite(text, $0, sentence) || words.states.contains(text.tokens[$0])
    }
  }

  /// «Norge | i 2016 | sendte», but not «Tidligere | i år | sendte».
  private func isBetween(
    _ text: AnalyzedText, _ cast: Cast, _ start: Int, _ end: Int, _ sentence: Range<Int>
  ) -> Bool {
    let isNamed =
      cast.namings(in: max(sentence.lowerBound, start - 5)..<start).last?.tokens.upperBound == start
    guard isFinite(text, end, sentence) else { return false }
    // «at den | torsdag | tok byen», «I en uttalelse | mandag | sa»
    let isPronoun = text.isWord(start - 1, [.han, .hun, .ho, .den, .de, .dei])
    let isOfPhrase =
      sentence.contains(start - 3) && words.isPreposition(text.tokens[start - 3])
      && words.articles.contains(text.tokens[start - 2])
    return isNamed || isPronoun || isOfPhrase || NorwegianEndings.definite.fit(text, start - 1)
  }
}
