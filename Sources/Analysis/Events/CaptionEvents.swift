import TimelineModel

/// What stands below a picture and tells the news: «SORG: Flere tusen gikk søndag i fakkeltog gjennom byen».
extension EventDraft {
  /// One event for each caption that tells in the past of something done on a day of the news; asked when all else is
  /// told, for a caption mostly says again what the article does.
  mutating func addCaptions() {
    for number in text.sentences.indices where text.kind(of: text.sentences[number]) == .caption {
      guard let time = captionDay(number) else { continue }
      addTimed(number, clauseAround(time, text.sentences[number]), time)
    }
  }

  /// The one day of a caption, where its clause opens it or stands right behind its label.
  private func captionDay(_ number: Int) -> Int? {
    let sentence = text.sentences[number]
    let resolved = timesOf[number].filter { isResolved($0) }
    guard reader.words.isVerbSecond, resolved.count == 1, let time = resolved.first, isNews(time),
      !isAhead(time), !isInBrackets(time)
    else { return nil }
    let clause = clauseAround(time, sentence)
    let isLabel = text.isSign(clause.lowerBound, ":") && clause.lowerBound - sentence.tokens.lowerBound < 5
    guard isLabel || clause.lowerBound == sentence.tokens.lowerBound,
      let told = reader.predicate(text, in: clause), told.standing == .happened,
      told.stance == nil || told.stance == .report, tellsPast(told, clause),
      !clause.contains(where: { NorwegianEvents.pictures.fit(text, $0) })
    else { return nil }
    return time
  }

  /// «gikk», «ble pågrepet», «hadde et møte»; not «har gått», nor «Statsråden etter møtet».
  private func tellsPast(_ told: Predicate, _ clause: Range<Int>) -> Bool {
    let verb = clause.first {
      reader.words.isFinite(text, $0, clause) || reader.words.states.contains(text.tokens[$0])
        || reader.words.hadTo.contains(text.tokens[$0])
    }
    guard let verb, verb <= told.verb else { return false }
    return text.isWord(verb, [.ble, .blei, .vart, .hadde]) || reader.words.hadTo.contains(text.tokens[verb])
      || reader.words.verbs.reading(of: text.tokens, at: verb, in: clause)?.tense == .past
      || reader.words.isFiniteSpeech(text, verb, clause) && told.verb == verb
  }
}
