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

  /// How many statements of one speaker are looked at: in an article without end the last ones.
  static var rememberedStatements: Int { 100 }

  /// Whether the speaker has a statement of that time already; one without its own time takes this one.
  ///
  /// - Parameter line: the headline of the statement with the time.
  mutating func merge(
    _ speaker: Actor.ID, into dating: Dating, sentence number: Int, time: Int, line: String
  ) -> Bool {
    for index in (statements[speaker] ?? []).suffix(Self.rememberedStatements) {
      guard let first = found[index].dating.when, let second = dating.when,
        first.overlaps(second) || isUndated(index) && context.dating.when?.overlaps(second) == true
      else { continue }
      if found[index].basis == .context || found[index].basis == .article, !found[index].isMain {
        found[index].dating = dating
        found[index].time = time
        found[index].basis = .sentence
        found[index].headline = line
        found[index].span = text.sentences[number].span
        eventsOf[number].append(index)
        found[index].confidence = 0.8
      }
      return true
    }
    return false
  }

  /// Whether nothing but the article's own day dates an event.
  private func isUndated(_ event: Int) -> Bool { found[event].basis == .article && !found[event].isMain }
}
