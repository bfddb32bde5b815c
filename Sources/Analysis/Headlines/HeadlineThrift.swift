import TimelineModel

/// What a headline that is too long does without, so that it need not be cut before it has said its errand.
extension Headline {
  /// One after the other, until the line fits.
  enum Thrift: Int, CaseIterable {
    /// «(H)», the time, which the list shows beside the line, and words that point to what was told before.
    case time
    /// «…, ifølge AFP», «…, melder NRK».
    case source
    /// «USAs utenriksminister | Rex Tillerson».
    case titles
    /// «Saken | ble omtalt i avisen og | ble tatt opp mandag».
    case earlier
    /// «En kilde sier | til AP | at …».
    case listeners
    /// «… tok byen | og dro videre», «… flyktet | før soldatene kom».
    case besides
    /// «Soldatene | som var der da den ble truffet, | kom seg vekk».
    case subject
  }

  /// The runs of tokens that may go in one step.
  func spare(
    _ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>, _ time: Span?, in thrift: Thrift, isSaid: Bool
  ) -> [Range<Int>] {
    switch thrift {
    case .time:
      var spare = brackets(text, sentence) + pointers(text, cast, sentence)
      if let time = time.flatMap({ ownTime(text, cast, sentence, $0) }) { spare.append(time) }
      return spare
    case .source: return isSaid ? [] : source(text, sentence).map { [$0] } ?? []
    case .titles:
      return cast.namings(in: sentence).compactMap { title(text, cast, of: $0, sentence) }
        + apposed(text, cast, sentence)
    case .earlier: return earlier(text, cast, sentence, time).map { [$0] } ?? []
    case .listeners: return listeners(text, cast, sentence, time).map { [$0] } ?? []
    case .besides: return besides(text, cast, sentence, time).map { [$0] } ?? []
    case .subject: return contact(text, cast, sentence)
    }
  }

  /// Runs of tokens in order, without those that overlap the one before.
  static func apart(_ runs: [Range<Int>]) -> [Range<Int>] {
    let runs = runs.sorted { $0.lowerBound < $1.lowerBound }
    return runs.indices.filter { $0 == 0 || runs[$0 - 1].upperBound <= runs[$0].lowerBound }.map { runs[$0] }
  }

  private func brackets(_ text: AnalyzedText, _ sentence: Range<Int>) -> [Range<Int>] {
    sentence.compactMap { open in
      guard text.isSign(open, "("),
        let close = (open..<min(open + 8, sentence.upperBound)).first(where: { text.isSign($0, ")") })
      else { return nil }
      return open..<close + 1
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
      // «i årets første måneder»
      !isFollowed || !NorwegianEndings.definiteGenitive.fit(text, last, leaving: 2)
        || words.isPreposition(text.tokens[end]),
      start < first || !words.isPreposition(text.tokens[start - 1]) || isOutward(text, start - 1, first),
      !words.isDeterminer(text.tokens[start - 1]) || isObject(text, start - 1, sentence),
      !words.joints.contains(text.tokens[start - 1]),
      !text.isWord(end, [.som, .da, .då, .av]), !text.isWord(end, .til) || text.isWord(start - 1, .seg),
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
    case .attack, .capture, .casualty, .disaster, .resignation: return false
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

  /// The words at the end that only say who tells it.
  private func source(_ text: AnalyzedText, _ sentence: Range<Int>) -> Range<Int>? {
    let reach =
      max(
        sentence.lowerBound + 4, sentence.upperBound - 12)..<max(sentence.lowerBound + 4, sentence.upperBound)
    for index in reach {
      let isComma = text.isSign(index, ",")
      let opening = isComma ? index + 1 : index
      let isSource =
        text.isWord(opening, [.ifølge, .ifølgje])
        || isComma && sentence.contains(opening) && words.isFiniteSpeech(text, opening, sentence)
      guard isSource, !(opening + 1..<sentence.upperBound).contains(where: { isFinite(text, $0, sentence) })
      else {
        continue
      }
      return index..<sentence.upperBound
    }
    return nil
  }

  /// «Sjefen for den militære delen, | Paul Funk | , | gratulerte»: what somebody is, and the commas around the name.
  private func apposed(_ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>) -> [Range<Int>] {
    guard let comma = sentence.prefix(10).first(where: { text.isSign($0, ",") }), comma > sentence.lowerBound,
      let naming = cast.namings(in: comma..<min(comma + 6, sentence.upperBound)).first(where: {
        $0.mention.kind == .person
      }), text.isSign(naming.tokens.upperBound, ","),
      isFinite(text, naming.tokens.upperBound + 1, sentence),
      HeadlineWords.titles.fit(text, sentence.lowerBound)
        || (sentence.lowerBound..<comma).contains(where: { HeadlineWords.titles.fit(text, $0) })
          && !(sentence.lowerBound..<comma).contains(where: { isFinite(text, $0, sentence) })
    else { return [] }
    return [
      sentence.lowerBound..<naming.tokens.lowerBound, naming.tokens.upperBound..<naming.tokens.upperBound + 1,
    ]
  }

  /// «Styrken, | en allianse av militser, | tok byen», «Området | gruppen holder, | har krympet», «Soldatene | som var der da den
  /// ble truffet, | kom seg vekk»: what says what the subject is, or which one.
  private func contact(_ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>) -> [Range<Int>] {
    guard
      let close = sentence.prefix(30).first(where: {
        text.isSign($0, ",") && isFinite(text, $0 + 1, sentence)
      })
    else { return [] }
    let opening = sentence.lowerBound..<close
    let verb = opening.first { isFinite(text, $0, sentence) }
    if let comma = opening.first(where: { text.isSign($0, ",") }) {
      return words.articles.contains(text.tokens[comma + 1]) && comma < verb ?? close
        ? [comma..<close + 1] : []
    }
    guard let verb, !words.isFiniteSpeech(text, close + 1, sentence),
      let noun = (sentence.lowerBound..<max(sentence.lowerBound, verb - 1)).first(where: {
        text.isWord($0 + 1, .som) || NorwegianEndings.definite.fit(text, $0) && verb - $0 < 5
      }),
      text.isWord(noun + 1, .som) || cast.isNamed(at: noun + 1)
        || text.isWord(noun + 1, [.han, .hun, .ho, .de, .dei])
        || NorwegianEndings.definite.fit(text, verb - 1) && !words.isPreposition(text.tokens[noun + 1])
    else { return [] }
    return [noun + 1..<close + 1]
  }

  /// What somebody is, before the name: «den amerikanske generalen», «USAs utenriksminister».
  private func title(
    _ text: AnalyzedText, _ cast: Cast, of naming: Cast.Naming, _ sentence: Range<Int>
  ) -> Range<Int>? {
    let end = naming.tokens.lowerBound
    guard naming.mention.kind == .person, naming.mention.how != .title, end > sentence.lowerBound,
      text.hasCapital(end), text.tokens[end - 1].kind == .word, HeadlineWords.titles.fit(text, end - 1)
    else { return nil }
    var start = end - 1
    if let owner = cast.namings(in: sentence.lowerBound..<start).last, owner.tokens.upperBound == start,
      owner.isGenitive
    {
      start = owner.tokens.lowerBound
    }
    while start > sentence.lowerBound, text.tokens[start - 1].kind == .word,
      NorwegianEndings.nationality.fit(text, start - 1)
    { start -= 1 }
    if start < end - 1, start > sentence.lowerBound, text.isWord(start - 1, [.den, .det]) { start -= 1 }
    return start..<end
  }
}
