import TimelineModel

/// What somebody named did, told without a time.
extension EventDraft {
  /// «Journalisten Mustafa Karim la ut et bilde»: what someone named did, without a time, is the news of the day.
  mutating func addUndated(_ number: Int, isMain: Bool) {
    let sentence = text.sentences[number]
    if isMain || text.isSign(sentence.tokens.upperBound - 1, "?") { return }
    let told = eventsOf[number]
    if told.contains(where: { found[$0].status != .planned }) || !mayBeUndatedNews(sentence.tokens) { return }
    // «Samtidig tilbyr Norge 75 soldater til oppdraget, som starter i januar»: the time is not that of the offer.
    let clause = reader.clause(text, around: sentence.tokens.lowerBound, in: sentence.tokens)
    guard
      !timesOf[number].contains(where: {
        (times[$0].type == .date || times[$0].type == .time) && clauseAround($0, sentence) == clause
      }),
      let predicate = reader.predicate(text, in: clause), predicate.stance == nil, predicate.kind != .other,
      // «IS har flere angrep på samvittigheten»
      !text.isWord(predicate.verb, [.har, .hadde]),
      !tellsNothing(sentence.tokens), !isStateOfEarlier(predicate, clause),
      // «Han gikk av som følge av protestene, som brøt ut i oktober»: some time after that.
      !timesOf[number].contains(where: { isBehind($0) && !isNews($0) }),
      isUndatedNews(predicate, sentence.tokens), !goesOnFromThen(number),
      occasionOfThere(number) != nil
        || !isBehindNews(
          number, predicate.kind,
          isPerfect: (clause.lowerBound..<max(clause.lowerBound, predicate.verb)).contains {
            text.isWord($0, .har)
          }),
      !isThen(sentence.tokens, predicate.verb),
      !isDetail(clause, of: sentence.tokens, predicate, on: context), !fellBefore(number, predicate.kind),
      let id = subject(of: predicate.verb, sentence.tokens)?.mention.entity
        ?? meeting(predicate, clause, sentence)
    else { return }
    let line = composer.headline.line(
      text, cast, sentence: sentence.tokens, time: lastDaysTime(clause, number).map { times[$0].span })
    var taking = actors(in: sentence.tokens)
    if !taking.contains(id) { taking.insert(id, at: 0) }
    let occasion =
      lastDays(clause, number) ?? occasionOfThere(number) ?? lastBlow(number, predicate) ?? context
    add(
      number, sentence.tokens, kind: kind(of: predicate, in: clause), occasion: occasion, line: line,
      status: .happened,
      salience: occasion.time.map { salience($0, .happened) } ?? .core, confidence: 0.5, isMain: false,
      actors: taking)
    // What a clause with «som» told by the same words is this.
    if let same = told.first(where: { found[$0].headline == line }) { repeated.insert(same) }
  }

  /// «I 2016 sendte Norge soldater. | Stortinget vedtok det»: whether what was told last tells of times gone.
  ///
  /// - Parameter passages: how many paragraphs back that may stand.
  func goesOnFromThen(_ number: Int, passages: Int = 0) -> Bool {
    // «Kort tid etter ble Dal valgt»: whatever stands between.
    let first =
      text.sentences[number].passage
      - (opensShortlyAfter(text.sentences[number].tokens) ? max(passages, 3) : passages)
    if goesOnOfSame(number) { return true }
    for before in Self.inMind(number) where text.sentences[before].passage >= first {
      if let last = eventsOf[before].last.map({ found[$0] }) {
        return last.status == .happened && last.salience == .background && last.basis == .sentence
      }
    }
    return false
  }

  /// «I 1718 falt kong Karl. / Karl ble ført hjem»: of one whom the paragraph before tells of, a generation ago.
  private func goesOnOfSame(_ number: Int) -> Bool {
    let passage = text.sentences[number].passage
    for before in Self.inMind(number) where text.sentences[before].passage >= passage - 1 {
      guard let last = eventsOf[before].last.map({ found[$0] }) else { continue }
      guard last.basis != .article, last.status == .happened, let then = last.dating.when?.latest,
        let news = published.when?.earliest, then.adding(days: 365 * Self.generation) < news
      else { return false }
      return !Set(last.actors).isDisjoint(with: actors(in: text.sentences[number].tokens))
    }
    return false
  }

  private static var generation: Int { 25 }

  /// «Kort tid etter …», «Like etter …», «Ikke lenge etter …»
  func opensShortlyAfter(_ sentence: Range<Int>) -> Bool {
    sentence.dropFirst().prefix(2).contains { index in
      (text.isWord(index, .etter) || reader.words.later.contains(text.tokens[index]))
        && composer.headline.shortening.measures.contains(text.tokens[index - 1])
        && reader.words.isFinite(text, index + 1, sentence)
    }
  }

  /// «Natt til torsdag stormet de fengselet. Dagen etter kom tallene. | Per Dal falt»: when the blow was that the paragraph
  /// tells of, and in which somebody fell.
  private func lastBlow(_ number: Int, _ predicate: Predicate) -> Occasion? {
    guard Self.family(predicate.kind) == .attack else { return nil }
    let passage = text.sentences[number].passage
    for before in Self.inMind(number) where text.sentences[before].passage == passage {
      let blow = eventsOf[before].last { index in
        found[index].basis == .sentence && found[index].status == .happened
          && Self.family(found[index].kind) == .attack
      }
      if let time = blow.flatMap({ found[$0].time }) { return occasion(time).from(.context) }
    }
    return nil
  }

  /// «Talsmannen Per Dal er død. | Han omkom i Homs»: how somebody died of whom the news is that he has, no one says when.
  func fellBefore(_ number: Int, _ kind: Event.Kind) -> Bool {
    guard kind == .casualty, number > 0,
      text.sentences[number - 1].passage == text.sentences[number].passage,
      text.isWord(text.sentences[number].tokens.lowerBound, [.han, .hun, .ho])
    else { return false }
    return text.sentences[number - 1].tokens.contains {
      reader.words.dead.contains(text.tokens[$0]) && text.isWord($0 - 1, .er)
    }
  }

  /// Words that tie what follows to the news just told.
  private static var meanwhile: SmallWords { [.samtidig, .samstundes, .etterpå] }

  /// What happened, or what «samtidig» happens, on the day of the news.
  func isUndatedNews(_ predicate: Predicate, _ sentence: Range<Int>) -> Bool {
    let isMeanwhile = opensWithMeanwhile(sentence)
    switch predicate.standing {
    case .happened:
      return main.basis != .article || isMeanwhile || predicate.kind == .meeting
        || pointsAtNews(sentence)
    case .present: return isMeanwhile && isDeed(predicate.kind)
    case .planned, .possible, .negated: return false
    }
  }

  /// «Under møtet …», «I avtalen …»
  private func pointsAtNews(_ sentence: Range<Int>) -> Bool {
    sentence.count > 2 && reader.words.isPreposition(text.tokens[sentence.lowerBound])
      && reader.words.told(text, sentence.lowerBound + 1) != nil
  }

  /// Whether somebody stands where the one must who acts in it; most sentences are none and need not be read.
  private func mayBeUndatedNews(_ sentence: Range<Int>) -> Bool {
    if opensWithMeanwhile(sentence) { return true }
    let isLed = opensWithAdverbial(sentence)
    let opening = sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + (isLed ? 8 : 5))
    return cast.namings(in: opening).contains { !$0.isGenitive && $0.mention.kind != .place }
      || opening.prefix(3).contains { text.isWord($0, [.han, .hun, .ho]) }
  }

  /// Who met somebody: «Selv møtte han utenriksminister Boris Johnson».
  private func meeting(_ predicate: Predicate, _ clause: Range<Int>, _ sentence: Sentence) -> Actor.ID? {
    guard predicate.kind == .meeting, let subject = pronounSubject(sentence) else { return nil }
    let meetsSomebody = cast.namings(in: clause).contains {
      $0.tokens.lowerBound > predicate.verb && $0.mention.kind == .person && !$0.isGenitive
        && $0.mention.entity != subject
    }
    return meetsSomebody ? subject : nil
  }

  private func opensWithMeanwhile(_ sentence: Range<Int>) -> Bool {
    !sentence.isEmpty && text.isWord(sentence.lowerBound, Self.meanwhile)
  }

  /// «Under møtet …», «Etterpå …»: the subject stands behind the verb.
  private func opensWithAdverbial(_ sentence: Range<Int>) -> Bool {
    let first = text.tokens[sentence.lowerBound]
    return reader.words.isPreposition(first) || reader.words.fronting.contains(first)
  }

  /// Done at one time, not going on: what the present tense of news tells as done.
  private func isDeed(_ kind: Event.Kind) -> Bool {
    switch kind {
    case .meeting, .statement, .decision, .appointment, .resignation, .deployment, .withdrawal, .agreement,
      .election, .arrest, .report:
      true
    case .attack, .battle, .capture, .casualty, .disaster, .other: false
    }
  }

  /// Who acts: the name right before the verb at the head of the sentence, or right behind it after «samtidig».
  func subject(of verb: Int, _ sentence: Range<Int>) -> Cast.Naming? {
    let isMeanwhile =
      opensWithMeanwhile(sentence) && cast.naming(at: sentence.lowerBound) == nil
    let isLed = opensWithAdverbial(sentence)
    let found = cast.namings(in: sentence).first {
      isMeanwhile
        ? $0.tokens.lowerBound == sentence.lowerBound + 2
        : $0.tokens.upperBound == verb || isLed && $0.tokens.lowerBound == verb + 1
    }
    guard let found, !found.isGenitive, found.mention.kind != .place, !isSource(found.tokens.lowerBound - 1),
      isMeanwhile
        || found.tokens.lowerBound - sentence.lowerBound <= 4 || found.tokens.lowerBound == verb + 1,
      // «Et fly fra koalisjonen bombet …»
      found.mention.kind == .person || !reader.words.isPreposition(text.tokens[found.tokens.lowerBound - 1])
    else { return nil }
    return found
  }

  /// Whom «han», «hun», «he» or «she» means at the head of a sentence.
  func pronounSubject(_ sentence: Sentence) -> Actor.ID? {
    for index in sentence.tokens.prefix(3) {
      guard let gender = composer.attribution.gender(of: text.tokens[index]) else { continue }
      return cast.person(text, meantAt: index, gender: gender).flatMap {
        composer.headline.isSure(text, cast, index, $0) ? $0 : nil
      }
    }
    return nil
  }
}
