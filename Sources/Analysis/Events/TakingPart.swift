import TimelineModel

/// Who takes part in an event, and where it is.
extension EventDraft {
  /// The persons who act in the title and lead, and whoever the title begins with.
  func peopleOfTheNews() -> [Actor.ID] {
    var ids: [Actor.ID] = []
    var known: Set<Actor.ID> = []
    for sentence in text.sentences {
      let kind = text.kind(of: sentence)
      guard kind == .title || kind == .lead else { continue }
      let taking = actors(in: sentence.tokens)
      for naming in cast.namings(in: sentence.tokens) where !naming.isGenitive {
        let opensTitle = kind == .title && naming.tokens.lowerBound == sentence.tokens.lowerBound
        let isPerson =
          naming.mention.kind == .person && (kind == .title || isSubject(naming, sentence.tokens))
        guard isPerson || opensTitle, let id = naming.mention.entity, taking.contains(id),
          known.insert(id).inserted
        else { continue }
        ids.append(id)
      }
    }
    return ids
  }

  /// Whether a name opens its sentence, stands right behind a verb that is not one of saying, or behind «med».
  func isSubject(_ naming: Cast.Naming, _ sentence: Range<Int>) -> Bool {
    let start = naming.tokens.lowerBound
    if start - sentence.lowerBound <= 3 {
      return !(sentence.lowerBound..<start).contains { reader.words.openers.contains(text.tokens[$0]) }
    }
    return (start - 3..<start).contains { index in
      let isVerb = reader.words.verbs.reading(of: text.tokens, at: index, in: sentence) != nil
      let isWith = text.isWord(index, .med)
      let isApart = (index + 1..<start).contains { text.tokens[$0].kind == .sign }
      return (isVerb || isWith) && !isApart && !reader.words.isFiniteSpeech(text, index, sentence)
        && !(index + 1..<start).contains { reader.words.follows(text.tokens[$0]) }
    }
  }

  func actors(in tokens: Range<Int>) -> [Actor.ID] {
    var ids: [Actor.ID] = []
    for naming in cast.namings(in: tokens) where naming.mention.kind != .place && !naming.isCredit {
      if naming.isGenitive, naming.isState || isSetting(naming, in: tokens) { continue }
      if isPassive(naming, from: tokens.lowerBound) { continue }
      if let id = naming.mention.entity, !ids.contains(id) { ids.append(id) }
    }
    return ids
  }

  /// «i regjeringens hus»: where it happened, not who did it.
  func isSetting(_ naming: Cast.Naming, in tokens: Range<Int>) -> Bool {
    let next = naming.tokens.upperBound
    return text.isWord(next, in: tokens) && reader.words.settings.contains(text.tokens[next])
  }

  /// Named in somebody's words, or as the source of them: «ifølge regjeringen i Berlin».
  func isPassive(_ naming: Cast.Naming, from start: Int) -> Bool {
    if isQuoted(naming.mention.span) { return true }
    let reach = max(start, naming.tokens.lowerBound - 4)..<naming.tokens.lowerBound
    return reach.contains { isSource($0) }
  }

  func places(in tokens: Range<Int>) -> [Place.ID] {
    var ids: [Place.ID] = []
    for naming in cast.namings(in: tokens) where naming.mention.kind == .place && !naming.isCredit {
      if let id = naming.mention.entity, !ids.contains(id) { ids.append(id) }
    }
    return ids
  }
}
