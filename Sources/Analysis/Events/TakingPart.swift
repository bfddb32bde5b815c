import TimelineModel

/// Who takes part in an event, and where it is.
extension EventDraft {
  /// The persons who act in the title and lead, and whoever the title begins with; not who only says something of the news
  /// there, or is met on another occasion.
  func peopleOfTheNews() -> [Actor.ID] {
    var ids: [Actor.ID] = []
    var known: Set<Actor.ID> = []
    for sentence in text.sentences {
      let kind = text.kind(of: sentence)
      guard kind == .title || kind == .lead && !isBesideNews(sentence.tokens) else { continue }
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

  /// «Trump fortalte at …», «Han møtte Brende i Oslo»: happenings of their own; but «Det sa Brende» tells whose words the news
  /// are, and «Avviser rykter» leaves out who it is.
  private func isBesideNews(_ sentence: Range<Int>) -> Bool {
    guard !isWithoutSubject, let told = reader.predicate(text, in: sentence) else { return false }
    let isMeeting = newsKind != .meeting && sentence.contains { meets($0, sentence) }
    return isMeeting || told.stance != nil && !text.isWord(sentence.lowerBound, [.det, .dette])
  }

  private func meets(_ index: Int, _ sentence: Range<Int>) -> Bool {
    reader.words.verbs.reading(of: text.tokens, at: index, in: sentence)?.meaning == .meeting
      || reader.words.noun(text, index) == .meeting
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
    let tokens = withoutReason(tokens)
    var ids: [Actor.ID] = []
    var end = tokens.lowerBound
    for naming in cast.namings(in: tokens) {
      addForces(in: end..<max(end, naming.tokens.lowerBound), of: tokens, to: &ids)
      end = min(naming.tokens.upperBound, tokens.upperBound)
      guard naming.mention.kind != .place, !naming.isCredit,
        !(naming.isGenitive && (naming.isState && !isForce(end) || isSetting(naming, in: tokens))),
        !isPassive(naming, from: tokens.lowerBound)
      else { continue }
      if let id = naming.mention.entity, !ids.contains(id) { ids.append(id) }
    }
    addForces(in: end..<tokens.upperBound, of: tokens, to: &ids)
    return ids
  }

  /// «Iran skjøt mot basen, | som hevn for at USA drepte generalen»: why, which others may have done.
  func withoutReason(_ tokens: Range<Int>) -> Range<Int> {
    let reason = tokens.dropFirst().first {
      text.isWord($0, .som) && NorwegianEvents.requitals.fit(text, $0 + 1) && text.isWord($0 + 2, .for)
    }
    return tokens.lowerBound..<(reason ?? tokens.upperBound)
  }

  /// «Amerikanske fly», «kurdiske og amerikanske soldater», «YPG-soldater»: whose they are, where no name tells.
  private func addForces(in words: Range<Int>, of tokens: Range<Int>, to ids: inout [Actor.ID]) {
    for index in words where text.tokens[index].kind == .word {
      guard let owner = owner(of: index, in: words), !ids.contains(owner),
        !isPassive(text.tokens[index].span, at: index, from: tokens.lowerBound)
      else { continue }
      ids.append(owner)
    }
  }

  private func owner(of index: Int, in words: Range<Int>) -> Actor.ID? {
    if let state = composer.owners.state(text.tokens[index]) {
      if NorwegianEvents.peoples.fit(text, index) { return isActing(index) ? state : nil }
      // «franske og belgiske fly»
      let isJoined =
        text.isWord(index + 1, .og) && words.contains(index + 2)
        && composer.owners.state(text.tokens[index + 2]) != nil
      let noun = isJoined ? index + 3 : index + 1
      return words.contains(noun) && isForce(noun) && !isOnlyThere(index, noun) ? state : nil
    }
    guard text.tokens[index].marks.contains(.hyphenated), isForce(index) else { return nil }
    return composer.owners.prefix(text, index)
  }

  /// «Amerikanerne | drepte ham», «Dal og amerikanerne | tok byen»; not «De tre franskmennene ble dømt».
  private func isActing(_ people: Int) -> Bool {
    guard reader.words.isVerbSecond, let number = text.sentence(holding: people) else { return false }
    let sentence = text.sentences[number].tokens
    let opens =
      people == sentence.lowerBound || text.isWord(people - 1, .og)
      || text.tokens[people - 1].kind == .sign || reader.words.openers.contains(text.tokens[people - 1])
    return opens && reader.words.isFinite(text, people + 1, sentence)
      && !reader.words.isHelping(text.tokens[people + 1])
  }

  /// «basen der de norske soldatene har leir», «da irakiske soldater var 50 meter unna»: where they are, or were.
  private func isOnlyThere(_ adjective: Int, _ noun: Int) -> Bool {
    let opener = reader.words.isDeterminer(text.tokens[adjective - 1]) ? adjective - 2 : adjective - 1
    return reader.words.states.contains(text.tokens[noun + 1])
      && (text.isWord(opener, .der)
        || text.isWord(opener, [.da, .då, .mens]) && !reader.words.isHelping(text.tokens[noun + 1])
        || text.isWord(opener, [.da, .då, .mens]) && text.isWord(noun + 1, [.er, .var]))
  }

  /// «Belgias parlament sa ja», «Islands departement opplyser»: the state, where nobody else takes part.
  func owner(ofSubject sentence: Range<Int>) -> Actor.ID? {
    guard let naming = cast.naming(at: sentence.lowerBound), naming.isState, naming.isGenitive else {
      return nil
    }
    return naming.mention.entity
  }

  private func isForce(_ index: Int) -> Bool {
    (reader.words.isVerbSecond ? NorwegianEvents.forces : EnglishEvents.forces).fit(text, index)
      && !NorwegianEvents.civilian.fit(text, index)
  }

  /// «i regjeringens hus»: where it happened, not who did it.
  func isSetting(_ naming: Cast.Naming, in tokens: Range<Int>) -> Bool {
    let next = naming.tokens.upperBound
    return text.isWord(next, in: tokens) && reader.words.settings.contains(text.tokens[next])
  }

  /// Named in somebody's words, or as the source of them: «ifølge regjeringen i Berlin».
  func isPassive(_ naming: Cast.Naming, from start: Int) -> Bool {
    isPassive(naming.mention.span, at: naming.tokens.lowerBound, from: start)
  }

  private func isPassive(_ span: Span, at first: Int, from start: Int) -> Bool {
    isQuoted(span) || (max(start, first - 4)..<max(start, first)).contains { isSource($0) }
      // «Ifølge en talsmann for politiet i byen, | Per Dal, | …»
      || isSource(start) && !(start..<max(start, first)).contains { text.isSign($0, ".") }
        && !(start + 1..<max(start + 1, first)).contains { reader.words.isFinite(text, $0, start..<first) }
  }

  /// Where something is, by the places it names; not those that only say which one is meant.
  func places(in tokens: Range<Int>, of kind: Event.Kind) -> [Place.ID] {
    var ids: [Place.ID] = []
    // «Basen ligger | nord for Bagdad»: the nearest that is told, where nothing tells it better.
    var near: Place.ID?
    for naming in cast.namings(in: tokens) where naming.mention.kind == .place && !naming.isCredit {
      guard let id = naming.mention.entity, !ids.contains(id), !isElsewhere(naming, kind, in: tokens) else {
        continue
      }
      if isBearing(naming, in: tokens) { near = near ?? id } else { ids.append(id) }
    }
    return ids.isEmpty ? near.map { [$0] } ?? [] : ids
  }

  /// «Samarra | nord for Bagdad»: from where one looks.
  private func isBearing(_ naming: Cast.Naming, in tokens: Range<Int>) -> Bool {
    let place = naming.tokens.lowerBound
    return place - 2 >= tokens.lowerBound && composer.placing.offFrom.contains(text.tokens[place - 1])
      && composer.placing.compass.contains(text.tokens[place - 2])
  }

  /// «ved grensen til Syria», «etter terroren i Paris», «med støtte fra Tyrkia», «på vei til Mosul».
  private func isElsewhere(_ naming: Cast.Naming, _ kind: Event.Kind, in tokens: Range<Int>) -> Bool {
    let (place, words) = (naming.tokens.lowerBound, composer.placing)
    guard place - 2 >= tokens.lowerBound else { return false }
    let (before, noun) = (text.tokens[place - 1], text.tokens[place - 2])
    if words.directions.contains(before) {
      // «flyktet over grensen til Syria»
      if words.borders.contains(noun) { return !words.over.contains(text.tokens[place - 3]) }
      return words.ways.contains(noun) || words.givings.contains(noun)
    }
    if words.after.contains(before) { return true }
    // «To døde etter angrepet i Paris»: there.
    guard words.insides.contains(before), ![.casualty, .attack, .arrest].contains(kind),
      place - 3 >= tokens.lowerBound
    else { return false }
    let opener = words.the.contains(text.tokens[place - 3]) ? place - 4 : place - 3
    return opener >= tokens.lowerBound && words.after.contains(text.tokens[opener])
  }
}
