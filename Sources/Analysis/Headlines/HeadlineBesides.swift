import TimelineModel

/// What a sentence tells besides, which its headline does without: what ties it to the one before, and what was done
/// before that which has the time.
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
        // «Også | soldatene kom», but «Også var …» is no sentence.
        return HeadlineWords.too.fit(text, index) && !isFinite(text, index + 1, sentence)
          ? index..<index + 1 : nil
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

  /// «Saken | ble omtalt i avisen og | ble tatt opp mandag»: what was done before that which has the time.
  func earlier(_ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>, _ time: Span?) -> Range<Int>? {
    guard let time, let verb = sentence.first(where: { isFinite(text, $0, sentence) }),
      opensWithSubject(text, cast, sentence.lowerBound..<verb),
      let joint = (verb + 1..<sentence.upperBound).first(where: {
        text.isWord($0, [.og, .men]) && isFinite(text, $0 + 1, sentence)
      }), Int(text.tokens[joint].start) < time.start,
      !(verb..<joint - 1).contains(where: {
        text.tokens[$0].kind == .sign || words.openers.contains(text.tokens[$0])
      })
    else { return nil }
    return verb..<joint + 1
  }
}
