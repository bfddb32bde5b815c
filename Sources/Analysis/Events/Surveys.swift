import TimelineModel

/// What polls and reports show that an article is the first to tell of.
extension EventDraft {
  /// «En måling Norfakta har gjort for avisen viser at ti prosent vil vente», «En ny rapport slår fast at …»: one event for
  /// what the paper shows that a sentence tells of as new; false where none is.
  mutating func addSurvey(_ number: Int) -> Bool {
    let sentence = text.sentences[number].tokens
    guard eventsOf[number].isEmpty, text.isWord(sentence.lowerBound, [.en, .ei, .ein, .et, .eit]),
      !timesOf[number].contains(where: { isResolved($0) }),
      let noun = sentence.prefix(5).first(where: { NorwegianEvents.surveys.fit(text, $0) }),
      let verb = sentence.clamped(to: noun + 1..<noun + 14).first(where: {
        NorwegianEvents.showing.fit(text, $0) && text.isWord($0 + 1, .at)
      }), sentence.upperBound - verb > 4
    else { return false }
    var line = composer.headline.line(text, cast, sentence: sentence, time: nil)
    if line.hasSuffix("…") || !composer.headline.isSound(line, text.lexicon) {
      line = composer.headline.line(
        text, cast, speaker: name(noun..<noun + 1), told: verb + 2..<sentence.upperBound)
    }
    add(
      number, sentence, kind: .report, occasion: occasion(ofWordsIn: sentence), line: line, status: .happened,
      salience: .core, confidence: 0.5, isMain: false, actors: actors(in: sentence.lowerBound..<verb))
    return true
  }
}
