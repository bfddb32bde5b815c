import TimelineModel

/// What a headline that is too long does without, so that it need not be cut before it has said its errand.
extension Headline {
  /// One after the other, until the line fits.
  enum Thrift: Int, CaseIterable {
    /// «(H)», and the time, which the list shows beside the line.
    case time
    /// «…, ifølge AFP», «…, melder NRK».
    case source
    /// «USAs utenriksminister | Rex Tillerson».
    case titles
  }

  /// The runs of tokens that may go in one step.
  func spare(
    _ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>, _ time: Span?, in thrift: Thrift, isSaid: Bool
  ) -> [Range<Int>] {
    switch thrift {
    case .time:
      var spare = brackets(text, sentence)
      if let time = time.flatMap({ ownTime(text, cast, sentence, $0) }) { spare.append(time) }
      return spare
    case .source: return isSaid ? [] : source(text, sentence).map { [$0] } ?? []
    case .titles: return cast.namings(in: sentence).compactMap { title(text, cast, of: $0, sentence) }
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
      !isFollowed || !text.isWord(last, [.siden, .sidan]) || words.isPreposition(text.tokens[end]),
      // «to uker før | møtet»
      !isFollowed || !text.isWord(last, [.etter, .før]) || words.isPreposition(text.tokens[end])
        || words.verbs.reading(of: text.tokens, at: end, in: sentence) != nil,
      start < first || !words.isPreposition(text.tokens[start - 1]),
      !words.isDeterminer(text.tokens[start - 1]), !words.joints.contains(text.tokens[start - 1]),
      !text.isWord(end, [.som, .da, .då, .av, .til]), !words.breaks(text.tokens[start - 1]),
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
    let isLast = end == sentence.upperBound || text.tokens[end].kind == .sign
    return isLast && (isFinite(text, start - 1, sentence) || HeadlineWords.happening.fit(text, start - 1))
      ? nil : start..<end
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
    return isFinite(text, end, sentence) && (isNamed || NorwegianEndings.definite.fit(text, start - 1))
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
