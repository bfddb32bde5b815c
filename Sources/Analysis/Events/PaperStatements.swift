import TimelineModel

/// What is reported by nobody, and what stands in a paper: «Det blir meldt at …», «I en uttalelse heter det at …».
extension EventDraft {
  /// «Det blir meldt at ti er drept»: what is reported, by nobody that is named.
  mutating func addImpersonal(_ number: Int) -> Bool {
    let sentence = text.sentences[number]
    let outer = reader.clause(text, around: sentence.tokens.lowerBound, in: sentence.tokens)
    let isImpersonal =
      outer.contains { text.isWord($0, .det) && !isArticle($0, outer) }
      && reader.predicate(text, in: outer)?.stance == .report
    guard isImpersonal, sentence.tokens.contains(outer.upperBound + 2), text.isWord(outer.upperBound, .at),
      eventsOf[number].isEmpty, !timesOf[number].contains(where: { isResolved($0) }),
      !goesOnFromThen(number)
    else { return false }
    let told = outer.upperBound + 1..<contentEnd(outer.upperBound + 1, sentence)
    guard told.count > 2, let predicate = reader.predicate(text, in: told), predicate.standing == .happened,
      predicate.stance == nil, !isDetail(told, of: sentence.tokens, predicate, on: context)
    else { return false }
    add(
      number, told, kind: kind(of: predicate, in: told), occasion: context,
      line: composer.headline.line(text, cast, sentence: told, time: nil), status: .happened, salience: .core,
      confidence: 0.5, isMain: false, actors: actors(in: told))
    return true
  }

  /// «I en uttalelse fra hæren heter det at …»: what is said, by whom the paper is from.
  mutating func addPaper(_ number: Int) -> Bool {
    let sentence = text.sentences[number].tokens
    guard eventsOf[number].isEmpty, reader.words.isPreposition(text.tokens[sentence.lowerBound]),
      let verb = sentence.prefix(16).dropFirst(2).first(where: {
        text.isWord($0 + 1, .det)
          && composer.attribution.speech.reading(of: text.tokens, at: $0, in: sentence)?.meaning == .tag
      }), sentence.contains(verb + 3), text.isWord(verb + 2, .at),
      // «I uttalelsen står det at …»: the one told of before.
      !(sentence.lowerBound..<verb).contains(where: { reader.words.told(text, $0) != nil })
    else { return false }
    let source = cast.namings(in: sentence.lowerBound..<verb).last { $0.mention.kind != .place }
    let id = source?.mention.entity
    if let id, !(statements[id] ?? []).isEmpty { return true }
    let outside = timesOf[number].first {
      isResolved($0) && times[$0].span.end <= Int(text.tokens[verb].start)
    }
    guard outside != nil || !timesOf[number].contains(where: { isResolved($0) }) else { return false }
    add(
      number, sentence.lowerBound..<verb, kind: .statement,
      occasion: outside.map { self.occasion($0) } ?? occasion(ofWordsIn: sentence),
      line: composer.headline.line(text, cast, sentence: sentence, time: outside.map { words(of: $0) }),
      status: .happened,
      salience: outside.map { salience($0, .happened) } ?? .core, confidence: 0.6, isMain: false,
      actors: id.map { [$0] } ?? [])
    if let id { statements[id, default: []].append(found.count - 1) }
    return true
  }
}
