import TimelineModel

/// What the news tells as done without a time of its own, whoever did it: «Tre ble sendt til sykehus», «Politiet sperret
/// veien».
///
/// Asked last, when all is known that has a time, a name or words of its own to go by.
extension EventDraft {
  /// One event for each clause that tells by itself of something done, on the day that the telling has come to.
  mutating func addHappenings(_ number: Int) {
    let sentence = text.sentences[number]
    let kind = text.kind(of: sentence)
    // A lead above «Det opplyste hæren» has been told with that.
    let isTold = kind == .lead && hasMain && found[0].span.start > sentence.span.end
    guard kind == .lead && !isTold || kind == .body, reader.words.isVerbSecond,
      !text.isSign(sentence.tokens.upperBound - 1, "?"), !tellsNothing(sentence.tokens),
      !isOfNobody(sentence.tokens, verb: sentence.tokens.upperBound)
    else { return }
    let deeds = DeedReader(reader: reader, text: text, cast: cast)
    for (clause, subject) in tellingClauses(sentence) {
      guard let deed = deeds.deed(in: clause, of: subject), let occasion = occasion(of: deed, number),
        !isToldHere(deed, number), !isSaid(deed, sentence), isPlain(deed, number), isActed(deed, deeds),
        !isKnown(deed, sentence, on: occasion)
      else { continue }
      add(deed, number, occasion)
    }
  }

  private mutating func add(_ deed: Deed, _ number: Int, _ occasion: Occasion) {
    let sentence = text.sentences[number]
    let whole =
      min(deed.clause.lowerBound, deed.subject.lowerBound)..<contentEnd(deed.clause.upperBound, sentence)
    let line: String
    if deed.subject.upperBound < deed.clause.lowerBound, deed.finite == deed.clause.lowerBound,
      (deed.subject.upperBound..<deed.clause.lowerBound).contains(where: { text.isWord($0, [.og, .men]) })
    {
      line = composer.headline.line(
        text, cast, subject: composer.headline.trimmed(text, deed.subject),
        deed: deed.finite..<whole.upperBound,
        without: Span(0, 0))
    } else if deed.finite == whole.lowerBound {
      guard let turned = composer.headline.line(text, cast, inverted: whole) else { return }
      line = turned
    } else {
      line = composer.headline.line(
        text, cast, sentence: whole,
        time: opening(of: deed, number) ?? occasion.time.map { times[$0].span })
    }
    var taking = actors(in: deed.clause)
    if let subject = pronounSubject(sentence), !taking.contains(subject) { taking.insert(subject, at: 0) }
    var kind = deed.kind
    if kind == .other {
      kind = self.kind(
        of: Predicate(kind: .other, verb: deed.verb, standing: .happened, stance: nil), in: deed.clause)
    }
    add(
      number, deed.clause, kind: kind, occasion: occasion, line: line, status: .happened,
      salience: occasion.time.map { salience($0, .happened) } ?? .core, confidence: 0.4, isMain: false,
      actors: taking)
  }

  /// «Dal sier politiet ble beskutt | og mistet kontakt»: what somebody says, not what they did.
  private func isSaid(_ deed: Deed, _ sentence: Sentence) -> Bool {
    let first = min(deed.clause.lowerBound, deed.subject.lowerBound)
    return (first..<max(first, deed.finite)).contains {
      reader.words.isFiniteSpeech(text, $0, sentence.tokens) && !text.isSign($0 - 1, ",")
    }
  }

  // MARK: Which clauses

  /// The clauses of a sentence that tell by themselves: the main one, and those that «og», «men» or «mens» join on; with
  /// the subject where more stands between it and its verb.
  private func tellingClauses(_ sentence: Sentence) -> [(Range<Int>, Range<Int>?)] {
    let tokens = sentence.tokens
    var clauses: [(Range<Int>, Range<Int>?)] = []
    if opensWithClause(tokens) {
      guard let main = behindOpening(sentence) else { return [] }
      clauses.append(
        (main.lowerBound..<reader.clause(text, around: main.lowerBound, in: tokens).upperBound, nil))
    } else {
      let first = reader.clause(text, around: tokens.lowerBound, in: tokens)
      if let rest = behindRelative(first, tokens) {
        clauses.append((rest, first))
      } else {
        clauses.append((first, nil))
      }
    }
    var end = clauses[0].0.upperBound
    // «Det har blitt klart | at partene har inngått en avtale»
    if let told = madeKnown(clauses[0].0) {
      clauses[0] = (told..<reader.clause(text, around: told, in: tokens).upperBound, nil)
      end = clauses[0].0.upperBound
    }
    while end < tokens.upperBound, clauses.count < 3 {
      let next = reader.clause(text, around: end, in: tokens)
      if text.isSign(end - 1, ","),
        text.isWord(end, [.og, .men]) || reader.words.deed.whilst.contains(text.tokens[end]),
        next.count > 3, isJoined(next.lowerBound + 1..<next.upperBound)
      {
        // «…, og er sendt til sykehus»: of the same.
        let isShared = reader.words.isFinite(text, end + 1, next)
        let subject = isShared ? sharedSubject(clauses[0]) : nil
        if !isShared || subject != nil {
          clauses.append((next.lowerBound + 1..<next.upperBound, subject))
        }
      }
      end = max(next.upperBound, end + 1)
    }
    return clauses
  }

  /// Whether what «og» joins on is a clause: not «…, og å sikre byen», nor «60 prosent i nord, | og 20 prosent i sør, |
  /// er ryddet».
  private func isJoined(_ clause: Range<Int>) -> Bool {
    if reader.words.infinitiveMark.contains(text.tokens[clause.lowerBound]) { return false }
    guard let verb = clause.first(where: { reader.words.isFinite(text, $0, clause) }) else { return true }
    return !text.isSign(verb - 1, ",") || (clause.lowerBound..<verb).contains { text.isWord($0, .som) }
  }

  /// Whom the first clause of a sentence tells of, where that opens it.
  private func sharedSubject(_ clause: (Range<Int>, Range<Int>?)) -> Range<Int>? {
    clause.1 ?? composer.headline.subject(text, cast, of: clause.0)
  }

  /// «Mannen | som ble påkjørt, | ble sendt til sykehus»: the clause with what hangs on its subject.
  private func behindRelative(_ first: Range<Int>, _ sentence: Range<Int>) -> Range<Int>? {
    guard first.upperBound < sentence.upperBound, text.isWord(first.upperBound, .som), first.count < 9,
      !first.contains(where: {
        reader.words.isFinite(text, $0, first) || reader.words.states.contains(text.tokens[$0])
      })
    else { return nil }
    let rest = first.upperBound + 1..<sentence.upperBound
    let verbs = rest.filter { reader.words.isFinite(text, $0, rest) }
    // «Brua som binder øya til byen, | styrtet sammen»: the verb before the comma may be one that nothing knows.
    if let verb = verbs.first, text.isSign(verb - 1, ","), verb > rest.lowerBound + 2 {
      return verb..<reader.clause(text, around: verb, in: sentence).upperBound
    }
    guard verbs.count > 1 else { return nil }
    let main = verbs.dropFirst().first { text.isSign($0 - 1, ",") } ?? verbs[1]
    // «som ble sagt og gjort», «som trodde at …»
    guard !(verbs[0]..<main).contains(where: { reader.words.openers.contains(text.tokens[$0]) }),
      !text.isWord(main - 1, [.og, .men])
    else { return nil }
    return main..<reader.clause(text, around: main, in: sentence).upperBound
  }

  /// Whether a headline of the sentence has the verb already, or somebody's words stand there.
  private func isToldHere(_ deed: Deed, _ number: Int) -> Bool {
    if isQuoted(text.tokens[deed.verb].span) || isQuoted(text.tokens[deed.finite].span) { return true }
    let verb = text.bytes[text.tokens[deed.verb].span.range]
    return eventsOf[number].contains { index in
      found[index].span != text.sentences[number].span
        || found[index].headline.utf8.split(separator: 0x20).contains { $0.starts(with: verb) }
        || min(deed.clause.lowerBound, deed.subject.lowerBound) == text.sentences[number].tokens.lowerBound
    }
  }

  /// Whether the words name who or what it is about, and one time that it was done.
  private func isPlain(_ deed: Deed, _ number: Int) -> Bool {
    let clause = min(deed.clause.lowerBound, deed.subject.lowerBound)..<deed.clause.upperBound
    return !hangsOnBefore(clause) && !isConditional(clause) && !isVague(deed, clause)
      && !isToldInPart(deed, number) && namesSubject(deed, clause, text.sentences[number])
  }

  /// «har ofte vært», «hadde tidligere»: many times, or an earlier one.
  private func isVague(_ deed: Deed, _ clause: Range<Int>) -> Bool {
    clause.contains { index in
      let token = text.tokens[index]
      // «drapet for et år | siden»: no lasting.
      let isAgo =
        text.isWord(index, [.siden, .sidan])
        && (NorwegianEvents.units.fit(text, index - 1) || NorwegianSpeech.years.fit(text, index - 1))
      // «satt | i gang | en granskning»: no number of times.
      let isUnderway = reader.words.underway.contains(token) && text.isWord(index - 1, .i)
      return reader.words.lasting.contains(token) && !isAgo && !isUnderway || text.isWord(index, .hadde)
        // «Kort tid før skytingen ble én pågrepet»
        || reader.words.before.contains(token) && !isBeforeNews(index)
          && !(text.isWord(index, .før) && index < deed.finite
            && NorwegianEndings.definite.fit(text, index + 1))
        || reader.words.possible.contains(token) && index < deed.verb
        // «har de siste par årene ført krig»
        || NorwegianEvents.lately.fit(text, index)
          && (index - 2..<index).contains { NorwegianEvents.latest.fit(text, $0) }
    }
  }

  /// What only adds to what has been told: how many in all, how it went, of whom only the sentences before tell.
  private func isToldInPart(_ deed: Deed, _ number: Int) -> Bool {
    // «17 ble drept på tre dager», «17 er drept siden bombingen tok til»
    if deed.kind == .casualty,
      timesOf[number].contains(where: { times[$0].type == .duration })
        && lastDaysTime(deed.clause, number) == nil
        || (deed.verb..<text.sentences[number].tokens.upperBound).contains(where: {
          text.isWord($0, [.siden, .sidan])
        })
    {
      return true
    }
    if fellBefore(number, deed.kind) { return true }
    // «Han er også tiltalt for mer»: how it stands with him; but «En mann er siktet», where
    // nobody was before, is news.
    // «Soldatene er stasjonert der»: where they are.
    if deed.form == .result,
      reader.words.charged.contains(text.tokens[deed.verb])
        && !isOfSomebodyNew(deed)
        || NorwegianEvents.situated.fit(text, deed.verb)
    {
      return true
    }
    // «Minst 230 er drept»: in all.
    if deed.form == .result, deed.kind == .casualty,
      deed.subject.contains(where: { text.tokens[$0].kind == .digits && text.tokens[$0].number >= 100 })
    {
      return true
    }
    // «Antallet drepte passerte 1000»
    if deed.subject.contains(where: { reader.words.tallies.contains(text.tokens[$0]) }) { return true }
    if deed.form == .past, deed.kind == .other {
      // «Avtalen falt på plass»; «Han dro»
      if deed.subject.contains(where: { reader.words.told(text, $0) != nil }) { return true }
      let behind = deed.verb + 1
      if !deed.clause.contains(behind) || text.tokens[behind].kind == .sign { return true }
    }
    // «60 ble skadd»
    return !text.isWord(deed.subject.lowerBound, .det)
      && deed.subject.allSatisfy {
        text.tokens[$0].kind == .digits || reader.words.isDeterminer(text.tokens[$0])
      }
  }

  /// «En mann er siktet», where the words around tell of no arrest, with which that goes.
  private func isOfSomebodyNew(_ deed: Deed) -> Bool {
    guard let first = deed.subject.first, text.isWord(first, [.en, .ei, .ein]) else { return false }
    let around = max(0, first - Self.nearWords)..<min(text.tokens.count, first + Self.nearWords)
    return !around.contains { index in
      index < first && HeadlineWords.somebody.fit(text, index)
        || index != deed.verb
          && reader.words.verbs.plainReading(of: text.tokens[index])?.meaning == .arrest
    }
  }

  /// So many words to either side tell of the same case: a short article's.
  private static var nearWords: Int { 500 }

  private func namesSubject(_ deed: Deed, _ clause: Range<Int>, _ sentence: Sentence) -> Bool {
    // «definerte det som …»; «To navn peker seg ut», «har bestemt seg for å bli»
    let behind = deed.verb + 1
    if text.isWord(behind, .seg), text.isWord(deed.finite, .har) || deed.kind == .appointment { return false }
    if deed.form == .past, text.isWord(behind, [.det, .dette]), !isArticle(behind, clause) { return false }
    guard let first = deed.subject.first(where: { text.tokens[$0].kind != .sign }),
      !text.isWord(first, [.vi, .man, .dette, .som, .at]),
      !reader.words.selves.contains(text.tokens[first])
    else { return false }
    if text.isWord(first, [.han, .hun, .ho]) {
      let isOpening = first == sentence.tokens.lowerBound
      if isOpening, pronounSubject(sentence) != nil { return true }
      // «Etter en tid ble han sendt hjem», of a man without a name.
      guard let named = composer.headline.named(text, cast, clause), named.token == first else {
        return false
      }
      return isOpening || named.entity == nil
    }
    // «Det ble iverksatt tiltak», «Det brant i et hus», not «Det gikk bra».
    if text.isWord(first, .det), !isArticle(first, clause) {
      return deed.form == .passive || deed.form == .result || NorwegianEvents.breakingOut.fit(text, deed.verb)
    }
    if text.isWord(first, [.de, .dei, .den]), !isArticle(first, clause) { return false }
    return deed.subject.contains { index in
      let token = text.tokens[index]
      return token.kind == .word && token.end - token.start > 2 && !reader.words.follows(token)
        || token.kind == .digits || reader.words.isDeterminer(token) || cast.isNamed(at: index)
    }
  }

  /// «Seieren styrket presidenten»: a verb that nothing knows, and the present, tell a deed only of somebody named.
  private func isActed(_ deed: Deed, _ deeds: DeedReader) -> Bool {
    let isUnknown = deed.form == .past && deed.verb == deed.finite && deeds.isUnknown(deed)
    // «Mandatet åpner for mer»
    guard isUnknown || deed.form == .present else { return true }
    if cast.namings(in: deed.subject).contains(where: { !$0.isGenitive && $0.mention.kind != .place }) {
      return true
    }
    // «Det brant i et hus»; «25-åringen frifinnes», «Han frifinnes»
    if NorwegianEvents.breakingOut.fit(text, deed.verb) { return true }
    return deed.form == .present && deed.subject.contains { HeadlineWords.somebody.fit(text, $0) }
  }

  // MARK: Told already

  /// «Mandag ble Per Dal skutt. | Dal slapp unna med lette skader»: what more there is about somebody to whom the sentence
  /// before tells what happened.
  private func isOfOneJustTold(_ id: Actor.ID, _ sentence: Sentence) -> Bool {
    guard let number = text.sentence(holding: sentence.tokens.lowerBound), number > 0,
      text.sentences[number - 1].passage == sentence.passage, cast.kind(of: id) == .person
    else { return false }
    return eventsOf[number - 1].contains {
      Self.family(found[$0].kind) == .attack && found[$0].actors.contains(id)
    }
  }

  /// Whether what a clause tells has been told, or only adds to it: the same done on that day with one of those who take
  /// part, or most of the same words.
  private func isKnown(_ deed: Deed, _ sentence: Sentence, on occasion: Occasion) -> Bool {
    let predicate = Predicate(kind: deed.kind, verb: deed.verb, standing: .happened, stance: nil)
    if isDetail(deed.clause, of: sentence.tokens, predicate, on: occasion) { return true }
    guard let days = occasion.dating.when?.days else { return true }
    let named = cast.namings(in: deed.subject).filter { !$0.isGenitive && $0.mention.kind != .place }
    if let id = named.last?.mention.entity {
      // «… har allerede takket dem», of one whose words are told.
      if deed.kind == .statement, !(statements[id] ?? []).isEmpty { return true }
      if deed.kind == .other, isOfOneJustTold(id, sentence) { return true }
    }
    let own = Stems(text, deed.clause, reader.words)
    if own.isEmpty { return true }
    let verb = Stems.hash(text, deed.verb)
    let family = Self.family(deed.kind)
    let subject = Stems(text, deed.subject, reader.words)
    let age = age(in: deed.subject)
    let names = named.last.map { Stems(text, $0.tokens, reader.words) }
    return remembers { event in
      guard event.dating.when?.days.overlaps(days) ?? true, event.span != sentence.span,
        let number = text.lastSentence(overlapping: event.span)
      else { return false }
      let told = stems(number)
      // Somebody else is named here.
      if let names, !names.isEmpty, names.shared(with: told) == 0 { return false }
      // «26-åringen er dømt. 31-åringen er dømt»
      if let age, let other = self.age(in: text.sentences[number].tokens.prefix(3)), age != other {
        return false
      }
      // «I tillegg ble tre mennesker drept ved elva»
      if family == .attack, Self.family(event.kind) == .attack, isAnother(sentence.tokens) { return false }
      let shared = own.shared(with: told)
      if shared * 2 > own.count, shared > 2 || told.contains(verb) { return true }
      let isOfKind = deed.kind != .other && family == Self.family(event.kind)
      if isOfKind, deed.kind == .meeting || text.sentences[number].passage == sentence.passage {
        return !isAnother(sentence.tokens)
      }
      let isSame = isOfKind || told.contains(verb)
      return isSame && (subject.isEmpty || subject.shared(with: told) > 0)
    }
  }
}

extension EventDraft {
  /// The stems of a sentence, found once.
  private func stems(_ number: Int) -> Stems {
    if let known = told.stems[number] { return known }
    let found = Stems(text, text.sentences[number].tokens, reader.words)
    told.stems[number] = found
    return found
  }
}

/// What the sentences of an article tell of, kept while its happenings are compared.
final class ToldStems {
  fileprivate var stems: [Int: Stems] = [:]
}

/// The beginnings of the longer words of a clause: «knivstikkingen» and «knivstikking» are one.
struct Stems {
  /// Each once, in order.
  private let hashes: [UInt64]

  init(_ text: AnalyzedText, _ tokens: Range<Int>, _ words: EventWords) {
    let telling = tokens.filter { index in
      let token = text.tokens[index]
      return token.kind == .word && token.end - token.start > 3 && !words.follows(token)
        && !words.isHelping(token) && !words.fronting.contains(token) && !words.middle.contains(token)
        && !token.hints.contains(.time)
    }
    hashes = ContentWords.inOrder(telling.map { Self.hash(text, $0) })
  }

  var isEmpty: Bool { hashes.isEmpty }
  var count: Int { hashes.count }
  func contains(_ hash: UInt64) -> Bool { hashes.contains(hash) }
  func shared(with other: Stems) -> Int { ContentWords.sharedCount(hashes, other.hashes) }

  static func hash(_ text: AnalyzedText, _ index: Int) -> UInt64 {
    UInt64(StableHash.short(Lexicon.fold(text.bytes[text.tokens[index].span.range].prefix(5))))
  }
}
