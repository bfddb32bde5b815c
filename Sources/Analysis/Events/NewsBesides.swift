import TimelineModel

/// What one who has been told to speak says besides that, where it tells of a deed: «Dal: NATO har bedt om hjelp».
extension EventDraft {
  /// Whether words tell by themselves what somebody did or will do: more than what the speaker thinks.
  func isOfDeed(_ content: Range<Int>) -> Bool {
    let content = composer.headline.trimmed(text, content)
    guard reader.words.isVerbSecond, content.count > 3,
      !NorwegianEvents.hardlyNews.contains(text.bytes[text.tokens[content.lowerBound].span.range]),
      !text.isSign(content.upperBound - 1, "?"), !text.isSign(content.upperBound, "?"),
      // «, så | den | ikke blir en fare»: what is meant, stands in the words before.
      !content.dropFirst().contains(where: { index in
        text.isWord(index, .den)
          && (reader.words.negations.contains(text.tokens[index + 1])
            || reader.words.isFinite(text, index + 1, content))
      })
    else { return false }
    let clause = reader.clause(text, around: content.lowerBound, in: content)
    guard clause.lowerBound == content.lowerBound, let told = reader.predicate(text, in: clause),
      told.stance == nil || told.stance == .directive || told.stance == .report,
      told.kind != .other || told.standing == .planned && cast.naming(at: content.lowerBound) != nil,
      told.standing == .happened || told.standing == .planned,
      reader.words.isFinite(text, told.verb, clause) || told.verb > clause.lowerBound + 1
    else { return false }
    return !text.isWord(told.verb, [.har, .hadde, .er, .var])
  }

  /// How many lines one speaker may have that nothing dates.
  static var linesOfOne: Int { 3 }

  /// Whether what somebody says is news though they have been told to speak: a deed, told in other words than before.
  func isNewsToo(_ content: Range<Int>, of speaker: Actor.ID) -> Bool {
    (statements[speaker] ?? []).count < Self.linesOfOne && isOfDeed(content)
  }

  /// What a sentence says that somebody says; with the verb, where that is a deed: «Dal ber om ro».
  func content(of sentence: Range<Int>, _ verb: Int, isDeed: Bool, tail cut: Int?) -> Range<Int> {
    if let cut { return sentence.lowerBound..<cut }
    if isDeed { return verb..<sentence.upperBound }
    let at = (verb + 1..<sentence.upperBound).first { text.isWord($0, .at) }
    return (at.map { $0 + 1 } ?? sentence.upperBound)..<sentence.upperBound
  }

  /// The first sentence of somebody's words.
  func opening(of quote: Quote) -> Range<Int> {
    let first = text.tokens.partitioningIndex { Int($0.start) >= quote.span.start }
    let end = text.tokens.partitioningIndex { Int($0.start) >= quote.span.end }
    guard first < end, let number = text.sentence(holding: first) else { return first..<first }
    return first..<min(end, text.sentences[number].tokens.upperBound)
  }
}
