import TimelineModel

/// What somebody has said already, and what else they say.
extension EventDraft {
  /// Whether the first verb of saying is in the present: «sier», said to the newspaper on its own day.
  func isPresent(_ sentence: Range<Int>, outside quote: Span? = nil) -> Bool {
    for token in sentence where quote.map({ !$0.contains(text.tokens[token].span) }) ?? true {
      let reading = composer.attribution.speech.reading(of: text.tokens, at: token, in: sentence)
      if let tense = reading?.tense, tense.isFinite { return tense == .present }
    }
    return false
  }

  /// Whether a speaker has a statement already that words without a time belong to.
  ///
  /// What one says now is no part of what one said long before: «I mai sa Dal at …. | – Vi venter, sier Dal».
  func hasSpoken(_ speaker: Actor.ID, isNow: Bool) -> Bool {
    let known = (statements[speaker] ?? []).suffix(Self.rememberedStatements)
    guard isNow, let now = (own ?? context).dating.when?.days else { return !known.isEmpty }
    return known.contains { index in
      guard let last = found[index].dating.when?.latest, let first = now.earliest else { return true }
      return last >= first.adding(days: -31)
    }
  }
}
