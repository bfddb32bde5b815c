import TimelineModel

/// News in the perfect, without a time: «Iran har innrømmet å ha skutt ned flyet», «Tyrkia har alt trukket ut soldatene».
extension EventDraft {
  /// One event for what has just been done: once, as far as the words go, and told by nothing else in the article.
  mutating func addPerfect(_ number: Int, isMain: Bool) {
    let sentence = text.sentences[number]
    let isReported = isReported(sentence)
    if isMain || sentence.small.isDisjoint(with: [.har, .er]) && !isReported || !eventsOf[number].isEmpty {
      return
    }
    let clause = newsClause(sentence)
    guard !text.isSign(sentence.tokens.upperBound - 1, "?"),
      !tellsNothing(sentence.tokens), !isOfNobody(sentence.tokens, verb: clause.upperBound)
    else { return }
    guard let predicate = reader.predicate(text, in: clause), predicate.standing == .happened,
      isReported ? predicate.kind != .other && predicate.stance == nil : isPerfect(predicate, clause),
      isReported || isOnce(predicate, clause, sentence.tokens) && namesSubject(clause, sentence.tokens),
      timesOf[number].allSatisfy({ isNews($0) || isApart($0, predicate, clause) })
    else { return }
    let speaker = speaker(sentence.tokens, predicate)
    if let speaker, speaker == newspaper?.id || !(statements[speaker] ?? []).isEmpty { return }
    var taking = actors(in: clause)
    if let speaker, !taking.contains(speaker) { taking.insert(speaker, at: 0) }
    let kind = kind(of: predicate, in: clause)
    guard !isDetail(clause, of: sentence.tokens, predicate, on: context),
      isReported || !isRetold(kind, by: taking)
    else { return }
    let isInverted = text.isWord(clause.lowerBound, [.har, .er]) && opensWithClause(sentence.tokens)
    let line =
      isInverted
      ? composer.headline.line(text, cast, inverted: clause)
      : composer.headline.line(
        text, cast,
        sentence: text.isWord(clause.lowerBound, [.har, .er])
          ? sentence.tokens : clause.lowerBound..<contentEnd(clause.upperBound, sentence), time: nil)
    guard let line else { return }
    add(
      number, clause, kind: kind, occasion: context, line: line, status: .happened, salience: .core,
      confidence: 0.5, isMain: false, actors: taking)
    if let speaker { statements[speaker, default: []].append(found.count - 1) }
  }

  /// «En annen mann skal ha overgitt seg», «I tillegg skal det ha brutt ut kamper»: besides the news, as others say.
  private func isReported(_ sentence: Sentence) -> Bool {
    guard sentence.small.isSuperset(of: [.skal, .ha]), isAnother(sentence.tokens),
      let will = sentence.tokens.prefix(12).first(where: { text.isWord($0, .skal) })
    else { return false }
    let pronouns: SmallWords = [.han, .hun, .ho, .de, .dei, .vi]
    return !text.isWord(will + 1, pronouns) && !text.isWord(sentence.tokens.lowerBound, pronouns)
  }

  /// The clause that tells the news: what has come out where a sentence says no more than that, else the main one.
  private func newsClause(_ sentence: Sentence) -> Range<Int> {
    let main = mainClause(sentence)
    // «Militsen, som holder byen, | har lovet å dra»
    let rest = main.upperBound..<sentence.tokens.upperBound
    if text.isWord(main.upperBound, in: sentence.tokens), text.isWord(main.upperBound, .som),
      !main.contains(where: { reader.words.isFinite(text, $0, main) }),
      let have = rest.first(where: { text.isSign($0 - 1, ",") && reader.words.isFinite(text, $0, rest) }),
      text.isWord(have, .har)
    {
      return have..<reader.clause(text, around: have, in: sentence.tokens).upperBound
    }
    // «Ministeren ble varslet | og har bedt om hjelp»
    if let have = main.dropFirst().first(where: { text.isWord($0, .har) && text.isWord($0 - 1, .og) }) {
      return have..<main.upperBound
    }
    // «Det har blitt klart | at partene har inngått en avtale»
    let isKnown =
      main.contains { text.isWord($0, .det) }
      && main.contains { reader.words.known.contains(text.tokens[$0]) }
    guard isKnown, sentence.tokens.contains(main.upperBound), text.isWord(main.upperBound, .at) else {
      return main
    }
    let content = reader.clause(text, around: main.upperBound, in: sentence.tokens)
    return content.dropFirst().isEmpty ? main : content.lowerBound + 1..<content.upperBound
  }

  /// «har inngått en avtale | om fem døgns våpenhvile»: a time that is not when it was done.
  private func isApart(_ time: Int, _ predicate: Predicate, _ clause: Range<Int>) -> Bool {
    let span = times[time].span
    return !text.span(clause).overlaps(span)
      || times[time].type == .duration && span.start > Int(text.tokens[predicate.verb].start)
  }

  /// Whether «har» stands before the verb, with no more than the subject and an adverb between.
  private func isPerfect(_ predicate: Predicate, _ clause: Range<Int>) -> Bool {
    let before = max(clause.lowerBound, predicate.verb - 8)..<predicate.verb
    if before.contains(where: { text.isWord($0, .har) }) { return true }
    // «En mann er pågrepet»
    return predicate.stance == nil && predicate.kind != .statement && !isCharged(predicate, clause)
      && Self.family(predicate.kind) != .attack
      && before.contains { text.isWord($0, .er) }
      && reader.words.verbs.reading(of: text.tokens, at: predicate.verb, in: clause)?.meaning
        == predicate.kind
  }

  /// «Mannen er tiltalt»: how it stands with one told of; not «En mann er siktet».
  private func isCharged(_ predicate: Predicate, _ clause: Range<Int>) -> Bool {
    reader.words.charged.contains(text.tokens[predicate.verb])
      && !reader.words.articles.contains(text.tokens[clause.lowerBound])
  }

  /// Whether the words tell something that is done at one time and is news when it has been done: not what has been
  /// going on, nor an attack, of which articles tell as often what has been before.
  private func isOnce(_ predicate: Predicate, _ clause: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let isLasting = sentence.contains {
      reader.words.lasting.contains(text.tokens[$0]) || reader.words.before.contains(text.tokens[$0])
    }
    if isLasting { return false }
    switch predicate.stance {
    case .neutral, .report, .assert, .answer, .claim: return true
    // «har varslet at …», not «har lovet soldater».
    case .directive: return saysThat(predicate.verb, sentence) || asks(predicate.verb, sentence)
    case .tag, .ask, .opinion, .evaluate: return false
    case nil: break
    }
    switch predicate.kind {
    case .agreement, .arrest, .withdrawal, .decision, .appointment, .resignation, .election, .statement:
      return true
    case .attack, .battle, .capture, .casualty: return isAnother(sentence)
    // «har holdt et møte», «har innkalt til møte», «har sendt et brev»
    case .meeting, .deployment:
      return text.isWord(predicate.verb + 1, [.en, .ei, .et, .ein, .eit])
        && sentence.contains(predicate.verb + 1)
        || predicate.kind == .meeting && text.isWord(predicate.verb + 1, .til)
    case .disaster, .report, .other: return false
    }
  }

  /// «har bedt Norge om hjelp», «har lovet å holde fred»; not «har lovet soldater».
  private func asks(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    sentence.contains(verb + 1)
      && (cast.naming(at: verb + 1).map { !$0.isGenitive } ?? false
        || reader.words.infinitiveMark.contains(text.tokens[verb + 1]))
  }

  /// Whether a name or a noun stands where the subject does: not «Det har …», «Vi har …».
  private func namesSubject(_ clause: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let isInverted = text.isWord(clause.lowerBound, [.har, .er])
    let isBehindSubject = isInverted && !opensWithClause(sentence)
    let subject =
      isBehindSubject ? sentence.lowerBound : isInverted ? clause.lowerBound + 1 : clause.lowerBound
    guard text.isWord(subject, in: sentence), !reader.words.openers.contains(text.tokens[subject]) else {
      return false
    }
    if text.isWord(subject, [.det, .den, .de, .dei]) { return isArticle(subject, sentence) }
    let token = text.tokens[subject]
    return token.end - token.start > 3 || cast.naming(at: subject) != nil || reader.words.isDeterminer(token)
  }

  /// Whether the article has told such a thing of one of these already, on the day of the news.
  func isRetold(_ kind: Event.Kind, by actors: [Actor.ID]) -> Bool {
    guard let days = context.dating.when?.days else { return false }
    return remembers { event in
      Self.family(event.kind) == Self.family(kind) && (event.dating.when?.days.overlaps(days) ?? true)
        && (actors.isEmpty || event.actors.isEmpty && kind != .statement
          || event.actors.contains { actors.contains($0) })
    }
  }
}
