import TimelineModel

/// What is asked of the words of the event tables.
extension EventWords {
  /// The kind of happening that a definite noun points back to: «angrepet», «møtet».
  func told(_ text: AnalyzedText, _ index: Int) -> Event.Kind? {
    guard text.tokens[index].kind == .word else { return nil }
    if let kind = toldBeforeAlone[text.tokens[index]] { return kind }
    return toldBefore.value(text, index).flatMap { otherNouns.fit(text, index) ? nil : $0 }
  }

  /// Whether a verb that can head a clause stands at `index`: in the present or past. Most words are no verb.
  @inline(__always)
  func isFinite(_ text: AnalyzedText, _ index: Int, _ clause: Range<Int>) -> Bool {
    let mayBe = !text.tokens[index].hints.isDisjoint(with: [.happening, .saying, .helping])
    return plain.contains(text.tokens[index]) || mayBe && isFiniteVerb(text, index, clause)
  }

  private func isFiniteVerb(_ text: AnalyzedText, _ index: Int, _ clause: Range<Int>) -> Bool {
    helping.contains(text.tokens[index])
      || verbs.reading(of: text.tokens, at: index, in: clause)?.tense.isFinite ?? false
      || isFiniteSpeech(text, index, clause)
  }

  /// Whether a verb of saying stands at `index` in the present or past.
  func isFiniteSpeech(_ text: AnalyzedText, _ index: Int, _ clause: Range<Int>) -> Bool {
    speech.reading(of: text.tokens, at: index, in: clause)?.tense.isFinite ?? false
  }

  /// «ble bedt», «er varslet»: a participle of a verb of saying.
  func isParticipleOfSpeech(_ text: AnalyzedText, _ index: Int, _ clause: Range<Int>) -> Bool {
    guard let reading = speech.reading(of: text.tokens, at: index, in: clause) else { return false }
    // One form for both in many: «varslet», «oppfordra».
    return reading.tense == .participle
      || reading.tense == .past && NorwegianEndings.participleOfAny.fit(text, index)
  }

  func isHelping(_ token: Token) -> Bool { helping.contains(token) }
  /// «pågått»: what goes on, not what happens once.
  func isProcess(_ token: Token) -> Bool { processes.contains(token) }
  func isDeterminer(_ token: Token) -> Bool { determiners.contains(token) }
  /// «den», «det»: an article only with an adjective or a definite noun behind.
  func isPointing(_ token: Token) -> Bool { pointing.contains(token) }
  func isPreposition(_ token: Token) -> Bool { prepositions.contains(token) }

  /// Whether the preposition at `index` belongs to a verb: «ba rådet | om hjelp».
  func governs(_ text: AnalyzedText, _ verb: Int, _ index: Int) -> Bool {
    governing.hold(text.tokens[verb], text.tokens[index])
  }

  /// A preposition that most often belongs to the noun before it: «nyheten om», «soldater fra».
  func isAttaching(_ token: Token) -> Bool { attaching.contains(token) }

  /// A word that joins on another subject.
  func breaks(_ token: Token) -> Bool { breaking.contains(token) }

  /// A word that no noun phrase goes on with.
  func follows(_ token: Token) -> Bool {
    following.contains(token) || prepositions.contains(token) || determiners.contains(token)
  }

  /// Whether a word in «-en» or «-et» is likelier an adjective: «annen», «egen».
  func isAdjective(_ token: Token) -> Bool { adjectives.contains(token) }

  /// The kind of happening that a noun names.
  func noun(_ text: AnalyzedText, _ index: Int) -> Event.Kind? {
    let token = text.tokens[index]
    if let kind = nouns[token] { return kind }
    guard token.kind == .word, token.end - token.start > 7 else { return nil }
    return endings.value(text, index).flatMap { otherNouns.fit(text, index) ? nil : $0 }
  }
}
