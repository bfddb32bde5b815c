import TimelineModel

/// The tense of words that stand as somebody's own.
extension Headline {
  /// «Hollande sa at landet | ville | sende fly»: «vil», for it stands in the past only because the telling does; nil where
  /// the verb may have been past when it was said.
  func asSpoken(_ text: AnalyzedText, _ content: Range<Int>, saidBy verb: Int) -> Named? {
    guard isPast(text, verb), let told = content.first(where: { isFinite(text, $0, content) }),
      let spoken = shortening.spoken.first(where: { $0.told.contains(text.tokens[told]) })?.verb,
      !content.contains(where: {
        shortening.clausal.contains(text.tokens[$0]) || shortening.conditions.contains(text.tokens[$0])
      })
    else { return nil }
    // «hadde | alt | skadet»: many verbs have one form for what was done and what has been.
    let deed = told + 1..<min(told + 4, content.upperBound)
    if (deed.upperBound..<content.upperBound).contains(where: { isFinite(text, $0, content) }) { return nil }
    if text.isWord(told, .hadde) {
      // «hadde skadet dem», not «hadde våpen».
      let isDone = deed.contains { index in
        let tense = words.verbs.reading(of: text.tokens, at: index, in: content)?.tense
        return tense == .past || tense == .participle || NorwegianEndings.supine.fit(text, index)
      }
      if !isDone { return nil }
    } else if deed.contains(where: { shortening.perfect.contains(text.tokens[$0]) }) {
      return nil
    }
    return Named(token: told, name: spoken)
  }

  private func isPast(_ text: AnalyzedText, _ verb: Int) -> Bool {
    words.speech.reading(of: text.tokens, at: verb, in: verb..<verb + 1)?.tense == .past
  }
}
