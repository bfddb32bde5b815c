import TimelineModel

/// Which clauses of a sentence tell a happening by themselves, and which only together.
extension EventDraft {
  /// «Det sa Michael Fallon | da kolleger møttes torsdag»: the main event is what was said, this another.
  func isBesideStatement(_ clause: Range<Int>, _ sentence: Sentence) -> Bool {
    guard clause.lowerBound > sentence.tokens.lowerBound,
      text.isWord(clause.lowerBound, [.da, .då]),
      let told = reader.predicate(text, in: sentence.tokens.lowerBound..<clause.lowerBound)
    else { return false }
    return told.stance != nil && told.verb == sentence.tokens.lowerBound + 1
      && reader.predicate(text, in: clause)?.standing == .happened
  }

  /// «Ingen ville svare | etter at partiet mandag varslet …»: done under the clause that the line of the news is of, which
  /// leaves it out.
  func isLeftOut(_ clause: Range<Int>, _ sentence: Sentence) -> Bool {
    guard hasMain, text.isWord(clause.lowerBound, .at), isUnder(clause), ownClause(clause, sentence) != nil,
      let told = reader.predicate(text, in: clause), told.standing == .happened
    else { return false }
    return !found[0].headline.utf8.holds(text.words(text.tokens[told.verb].span).utf8)
  }

  /// Where «og Det hvite hus varslet» begins behind a clause and the words that belong to it: a clause with a
  /// subject and a happening of its own; nil when none does.
  func joinedClause(_ sentence: Sentence, behind clause: Range<Int>) -> (Range<Int>, Cast.Naming, Predicate)?
  {
    let joint = contentEnd(clause.upperBound, sentence)
    guard joint + 2 < sentence.tokens.upperBound, text.isSign(joint - 1, ","),
      text.isWord(joint, in: sentence.tokens), text.isWord(joint, .og)
    else { return nil }
    let joined = reader.clause(text, around: joint + 1, in: sentence.tokens)
    guard let subject = cast.naming(at: joint + 1), !subject.isGenitive, subject.mention.kind != .place,
      let predicate = reader.predicate(text, in: joined), predicate.standing == .happened,
      predicate.verb == subject.tokens.upperBound
    else { return nil }
    return (joint + 1..<joined.upperBound, subject, predicate)
  }

  /// «19. desember skrev Trump …, | og Det hvite hus varslet …»: the clause behind has the same day when it has
  /// no time.
  mutating func addJoined(_ number: Int, behind clause: Range<Int>, _ time: Int) {
    let sentence = text.sentences[number]
    guard let (joined, subject, predicate) = joinedClause(sentence, behind: clause),
      let id = subject.mention.entity
    else { return }
    let hasTime = timesOf[number].contains { $0 > time && text.span(joined).overlaps(times[$0].span) }
    if hasTime { return }
    let rest = joined.lowerBound..<contentEnd(joined.upperBound, sentence)
    let line = composer.headline.line(text, cast, sentence: rest, time: nil)
    if predicate.stance != nil,
      merge(id, into: times[time].dating, sentence: number, time: time, line: line)
    {
      return
    }
    var taking = actors(in: predicate.stance == nil ? rest : joined)
    if !taking.contains(id) { taking.insert(id, at: 0) }
    let occasion = occasion(time).from(.context)
    add(
      number, rest, kind: predicate.kind, occasion: occasion,
      line: line, status: .happened,
      salience: salience(time, .happened), confidence: 0.6, isMain: false, actors: taking)
    if predicate.stance != nil { statements[id, default: []].append(found.count - 1) }
  }

  /// «Det kunngjorde Miller tirsdag»: what he announced stands in the sentence before.
  func pointingBack(_ number: Int) -> Headline.PointedBack? {
    guard number > 0, text.isWord(text.sentences[number].tokens.lowerBound, [.det, .dette]) else {
      return nil
    }
    let (before, sentence) = (text.sentences[number - 1], text.sentences[number])
    let kind = text.kind(of: before)
    guard before.passage >= sentence.passage - 1, kind == .lead || kind == .body || kind == .quote else {
      return nil
    }
    return composer.headline.line(text, cast, pointingBack: sentence.tokens, to: before.tokens)
  }

  /// Whether the sentence before has told, of a day that may be this one, what this one points back to.
  func isToldBefore(_ number: Int, _ dating: Dating) -> Bool {
    guard number > 0, let days = dating.when?.days else { return false }
    return eventsOf[number - 1].contains { found[$0].dating.when?.days.overlaps(days) ?? false }
  }

  /// «Da | IS tok byen søndag 17. mai, | flyktet …»: a clause that opens the sentence and has the time, and the
  /// one behind it; nil where the first does not tell by itself.
  func openingClause(_ clause: Range<Int>, _ sentence: Sentence, _ time: Int) -> (Range<Int>, Range<Int>)? {
    let first = clause.lowerBound
    guard first == sentence.tokens.lowerBound, reader.words.openers.contains(text.tokens[first]),
      !text.isWord(first, [.som, .der, .om])
    else { return nil }
    let start = text.isWord(first + 1, .at) ? first + 2 : first + 1
    if text.isWord(first, [.etter, .før]), start == first + 1 { return nil }
    var comma = clause.dropFirst(3).first { place in
      text.isSign(place, ",") && Int(text.tokens[place].start) >= times[time].span.end
        && text.isWord(place + 1, in: clause)
        && !reader.words.joints.contains(text.tokens[place + 1])
        && (start..<place).contains { reader.words.isFinite(text, $0, clause) }
    }
    let verb = verbBehind(openingClause: start - 1..<clause.upperBound)
    if let verb, let sign = comma, verb < sign { comma = nil }
    let isBehindTime = verb.map { Int(text.tokens[$0].start) >= times[time].span.end } ?? true
    // «Siden 8. august har …»
    guard let end = comma ?? verb, isBehindTime, end > start + 1,
      !times[time].span.contains(text.tokens[start].span),
      !text.isWord(start, [.de, .dei, .den, .det]) || isArticle(start, clause)
    else { return nil }
    return (start..<end, (verb ?? end + 1)..<contentEnd(clause.upperBound, sentence))
  }

  func relativeLine(_ clause: Range<Int>, _ sentence: Sentence, _ predicate: Predicate, _ time: Span)
    -> String?
  {
    guard clause.lowerBound > sentence.tokens.lowerBound, clause.contains(predicate.verb),
      text.isWord(clause.lowerBound, in: clause), text.isWord(clause.lowerBound, .som)
    else { return nil }
    // «fikk status som sikker sone»
    let end =
      text.isSign(clause.upperBound - 1, ",") ? clause.upperBound : contentEnd(clause.upperBound, sentence)
    return composer.headline.line(text, cast, relative: clause.lowerBound..<end, in: sentence.tokens, time)
  }

  /// «Møtet preges av terroren i Manchester mandag, der 22 ble drept»: what the noun names that has the time, and how it
  /// went.
  func placedLine(_ clause: Range<Int>, _ sentence: Sentence, _ predicate: Predicate, _ time: Int) -> String?
  {
    guard predicate.verb >= clause.upperBound, text.isWord(clause.upperBound, .der),
      let (phrase, _) = happeningNamed(before: time, sentence.tokens), clause.contains(phrase.lowerBound)
    else { return nil }
    let there = reader.clause(text, around: clause.upperBound, in: sentence.tokens)
    var line = HeadlineLine()
    line.append(text, phrase)
    line.append(", ")
    line.append(text, there.lowerBound..<(ownEnd(there.lowerBound, there) ?? there.upperBound))
    return composer.headline.fitted(line, text)
  }

  /// «Møtet kommer en måned etter at | Tyrkia 9. oktober gikk inn i Syria»: the clause alone tells it, when it
  /// has a subject of its own and what it hangs on is no happening.
  func ownClause(_ clause: Range<Int>, _ sentence: Sentence) -> Range<Int>? {
    var start = clause.lowerBound
    guard start > sentence.tokens.lowerBound, reader.words.openers.contains(text.tokens[start]),
      !text.isWord(start, [.som, .når])
    else { return nil }
    start += 1
    if text.isWord(start, in: clause), text.isWord(start, .at) { start += 1 }
    let outer = sentence.tokens.lowerBound..<clause.lowerBound
    let isSaidBefore = isBesideStatement(clause, sentence)
    // «venter at færre reiser»: what somebody thinks, unless it is plain of whom.
    let isContent =
      text.isWord(clause.lowerBound, .at)
      && !text.isWord(clause.lowerBound - 1, [.etter, .før, .for])
    let hasSubject =
      cast.naming(at: start) != nil
      || opensWithSubject(start, clause) && (!isContent || NorwegianEndings.definite.fit(text, start))
    guard clause.upperBound - start > 3, hasSubject || isSaidBefore else { return nil }
    // «…, det verste siden USA gikk inn i Irak i 2003», «etter at»: at another time than what stands around it.
    let isApart =
      text.isWord(clause.lowerBound, [.siden, .sidan]) || text.isWord(clause.lowerBound, .at) && !isContent
    if !isSaidBefore, !isApart, let told = reader.predicate(text, in: outer), told.standing != .possible {
      let reading = reader.words.verbs.reading(of: text.tokens, at: told.verb, in: outer)
      // «Sentralkommandoen opplyser | at koalisjonen angrep tirsdag»
      let isPassedOn =
        isContent
        && (told.stance == .report || told.stance == .assert || told.stance != nil && isImpersonal(outer))
      guard told.stance == nil || isPassedOn, reading == nil || reading?.meaning == .other else { return nil }
    }
    // «Etter at byen falt i mai | ble barna hentet»
    let isOpening =
      clause.lowerBound <= sentence.tokens.lowerBound + 1
      // «…, men etter at USA trakk seg i mai | har Trump varslet …»
      || text.isWord(clause.lowerBound - 2, [.og, .men]) && text.isSign(clause.lowerBound - 3, ",")
    // «Han sa at | da huset ble bygd i 1930 | var alle enige»
    let isWithin =
      text.isWord(clause.lowerBound, [.da, .då, .mens])
      && (text.isWord(clause.lowerBound - 1, .at) || text.isWord(clause.lowerBound - 2, .at))
    if isOpening || isWithin, let verb = verbBehind(openingClause: start - 1..<clause.upperBound) {
      return start..<verb
    }
    if let end = ownEnd(start, clause) { return start..<end }
    let isAbout = text.isWord(clause.upperBound, .om) && text.isWord(clause.upperBound + 1, .at)
    let leadsOn =
      (text.isWord(clause.upperBound, .at) || isAbout) && clause.upperBound < sentence.tokens.upperBound
    return start..<(leadsOn ? contentEnd(clause.upperBound, sentence) : clause.upperBound)
  }

  /// «Dal varslet | at han skal til Oslo fredag»: what shall be done, which is told beside the telling.
  func plannedContent(_ clause: Range<Int>, _ sentence: Sentence, _ time: Span) -> String? {
    guard text.isWord(clause.lowerBound, .at), clause.count > 4,
      let said = composer.attribution.saying(text, cast, in: sentence.tokens, last: nil),
      said.verb < clause.lowerBound, let speaker = said.speaker?.id
    else { return nil }
    let content = clause.lowerBound + 1..<clause.upperBound
    var line = composer.headline.line(text, cast, clause: content, without: time)
    if cast.kind(of: speaker) == .person { line = composer.headline.naming(shortName(speaker), in: line) }
    return composer.headline.isSound(line, text.lexicon) ? line : nil
  }

  /// «Fredag ble det bekreftet | at …»: told by nobody that is named.
  private func isImpersonal(_ outer: Range<Int>) -> Bool {
    outer.contains { text.isWord($0, .det) && !isArticle($0, outer) }
      && outer.contains { text.isWord($0, [.ble, .blei, .vart, .er]) }
  }

  /// «etter at byen falt, | ble bare …»: where a comma ends a clause behind its verb, but for that of a list.
  private func ownEnd(_ start: Int, _ clause: Range<Int>) -> Int? {
    // «organisasjonens grunnlegger»: no verb.
    let verb = clause.suffix(from: start).first {
      reader.words.isFinite(text, $0, clause) && !isOwned($0, from: start)
    }
    guard let verb else { return nil }
    return (verb + 1..<max(verb + 1, clause.upperBound)).first { index in
      text.isSign(index, ",") && text.isWord(index + 1, in: clause) && cast.naming(at: index + 1) == nil
    }
  }

  private func isOwned(_ noun: Int, from start: Int) -> Bool {
    noun > start && NorwegianEndings.definiteGenitive.fit(text, noun - 1)
      || cast.namings(in: max(start, noun - 4)..<noun).contains {
        $0.isGenitive && $0.tokens.upperBound == noun
      }
  }

  /// «etter | at Trump i januar bad NATO om hjelp», «da Abadi erklærte …»: told under another clause, not by somebody.
  func isUnder(_ clause: Range<Int>) -> Bool {
    text.isWord(clause.lowerBound, .at) && text.isWord(clause.lowerBound - 1, .etter)
      || text.isWord(clause.lowerBound, [.da, .då, .mens, .siden, .sidan])
  }

  /// «Dal ble såret 4. mars, | og i mai opplyste USA at …»: a clause with a subject of its own, which alone tells it.
  func isJoinedOn(_ clause: Range<Int>, _ sentence: Sentence, _ predicate: Predicate) -> Bool {
    clause.lowerBound > sentence.tokens.lowerBound && text.isWord(clause.lowerBound, [.og, .men])
      && clause.contains(predicate.verb) && predicate.verb > clause.lowerBound + 1
      && !(clause.lowerBound..<predicate.verb).contains { text.isSign($0, ",") }
  }

  /// «Han kom i april, | og ble avvist i juni»: the line for another deed of the one whom the clause before tells of.
  func sharedSubjectLine(_ clause: Range<Int>, _ sentence: Sentence, _ predicate: Predicate, _ time: Span)
    -> String?
  {
    let first = reader.clause(text, around: sentence.tokens.lowerBound, in: sentence.tokens)
    guard text.isWord(clause.lowerBound, [.og, .men]),
      contentEnd(first.upperBound, sentence) == clause.lowerBound,
      clause.contains(predicate.verb), reader.words.isFinite(text, clause.lowerBound + 1, clause),
      let subject = composer.headline.subject(text, cast, of: first) ?? treeSubject(first, sentence)
    else { return nil }
    let deed = clause.lowerBound + 1..<contentEnd(clause.upperBound, sentence)
    return composer.headline.line(text, cast, subject: subject, deed: deed, without: time)
  }

  /// «Leiren er brukt siden 2016, | da koalisjonen kom dit»: what happened at the time that ends a clause of what has
  /// been so since; false when nothing is told so.
  mutating func addThen(_ number: Int, _ clause: Range<Int>, _ time: Int) -> Bool {
    let sentence = text.sentences[number]
    guard clause.upperBound < sentence.tokens.upperBound, text.isWord(clause.upperBound, [.da, .då]),
      text.isSign(clause.upperBound - 1, ","), isBehind(time),
      Int(text.tokens[clause.upperBound - 2].end) == words(of: time).end,
      isSince(time) || tokenBefore(time).map({ text.isWord($0, [.fra, .frå]) }) ?? false
    else { return false }
    let then = reader.clause(text, around: clause.upperBound, in: sentence.tokens)
    guard let predicate = reader.predicate(text, in: then), predicate.standing == .happened,
      opensWithSubject(then.lowerBound + 1, then)
    else { return false }
    let told = then.lowerBound + 1..<contentEnd(then.upperBound, sentence)
    addOwn(told, predicate, number, time)
    return true
  }

  /// «Det har gått to år siden | Norge lovet soldater»: what that happened so long ago.
  mutating func addAgo(_ number: Int, _ clause: Range<Int>, _ time: Int) -> Bool {
    let sentence = text.sentences[number]
    guard text.isWord(clause.lowerBound, .det),
      let last = sentence.tokens.last(where: { times[time].span.contains(text.tokens[$0].span) }),
      text.isWord(last, [.siden, .sidan])
    else { return false }
    // «… siden | at Norge lovet soldater»
    let isThat = text.isWord(last + 1, .at)
    let own =
      isThat
      ? last + 2..<reader.clause(text, around: last + 1, in: sentence.tokens).upperBound
      : last + 1..<max(last + 1, clause.upperBound)
    guard own.count > 2 else { return false }
    let told = own.lowerBound..<contentEnd(own.upperBound, sentence)
    guard opensWithSubject(told.lowerBound, told) || cast.isNamed(at: told.lowerBound),
      let predicate = reader.predicate(text, in: own),
      predicate.standing == .happened
    else { return false }
    addOwn(told, predicate, number, time)
    return true
  }

  /// One event for a clause that alone tells it.
  private mutating func addOwn(_ told: Range<Int>, _ predicate: Predicate, _ number: Int, _ time: Int) {
    add(
      number, told, kind: kind(of: predicate, in: told), occasion: occasion(time),
      line: composer.headline.line(text, cast, clause: told, without: words(of: time)), status: .happened,
      salience: salience(time, .happened), confidence: 0.7, isMain: false, actors: actors(in: told))
  }

  /// «offensiven startet», «ministrene i gruppen møttes»: in a clause under another the subject stands first.
  private func opensWithSubject(_ start: Int, _ clause: Range<Int>) -> Bool {
    guard
      let verb = (start..<min(start + 8, clause.upperBound)).first(where: {
        reader.words.isFinite(text, $0, clause)
      }), verb > start, text.tokens[start].kind != .sign,
      !reader.words.isPreposition(text.tokens[start]),
      !reader.words.hangingAlone.contains(text.tokens[start])
        || isArticle(start, clause)
    else { return false }
    return !(start..<verb).contains {
      text.tokens[$0].kind == .sign || reader.words.openers.contains(text.tokens[$0])
    }
  }

  /// A clause with «som» or «da» reads on its own only with what it hangs on; then the whole sentence is told.
  func headlineRange(_ clause: Range<Int>, _ sentence: Sentence) -> Range<Int> {
    let opener = text.tokens[clause.lowerBound]
    if reader.words.openers.contains(opener) { return sentence.tokens }
    // «…, og ble bortført i mars»: who was it stands in the clause before.
    let isJoined = opener.kind == .word && text.isWord(clause.lowerBound, [.og, .men])
    let verb = isJoined ? clause.lowerBound + 1 : clause.lowerBound
    if clause.contains(verb), reader.words.isFinite(text, verb, clause) { return sentence.tokens }
    return clause.lowerBound..<contentEnd(clause.upperBound, sentence)
  }

  /// Where a clause ends with the clauses that belong to it: «… oppga | at 50.000 er drept», up to «, og».
  func contentEnd(_ end: Int, _ sentence: Sentence) -> Int {
    var end = end
    while end < sentence.tokens.upperBound, text.tokens[end].kind == .word,
      !text.isWord(end, [.og, .men])
    {
      end = reader.clause(text, around: end, in: sentence.tokens).upperBound
    }
    return end
  }

  /// The part of a statement before what is said: «… meldte at».
  func untilContent(_ clause: Range<Int>, _ sentence: Sentence) -> Range<Int> {
    let end = sentence.tokens.first {
      $0 > clause.lowerBound && text.isWord($0, .at)
    }
    return sentence.tokens.lowerBound..<max(clause.upperBound, end ?? clause.upperBound)
  }

  /// «Det skjedde i januar», «I dag tok den slutt»: a pronoun that nothing here explains, and next to no more.
  func isBare(_ sentence: Range<Int>, _ time: Int) -> Bool {
    guard cast.namings(in: sentence).isEmpty else { return false }
    let words = sentence.filter {
      text.tokens[$0].kind == .word && !times[time].span.contains(text.tokens[$0].span)
    }
    let isPointing = words.prefix(5).contains { index in
      text.isWord(index, [.det, .den, .dette]) && !isArticle(index, sentence)
        // «Det var tirsdag | mannen ble funnet»
        && !(text.isWord(index + 1, [.er, .var]) && times[time].span.contains(text.tokens[index + 2].span))
    }
    guard isPointing else { return false }
    let telling = words.filter { index in
      let token = text.tokens[index]
      return token.end - token.start > 3 && !reader.words.follows(token)
        && !reader.words.leading.contains(token) && !reader.words.isFinite(text, index, sentence)
        && reader.words.verbs.reading(of: text.tokens, at: index, in: sentence) == nil
    }
    return telling.count <= 1
  }

  /// «Den startet 1. mai», «Det skjedde i Baghouz»: the sentences before tell the subject, and nothing here can name it.
  func hangsOnBefore(_ sentence: Range<Int>) -> Bool {
    let subject = sentence.prefix(9).first { index in
      text.isWord(index, [.den, .det, .de, .dei, .dette]) && cast.naming(at: index) == nil
        && (index == sentence.lowerBound || reader.words.isFinite(text, index - 1, sentence))
    }
    guard let subject, text.isWord(subject + 1, in: sentence) || subject + 1 == sentence.upperBound,
      composer.headline.named(text, cast, sentence) == nil
    else { return false }
    let verb = subject == sentence.lowerBound ? subject + 1 : subject - 1
    guard reader.words.isFinite(text, verb, sentence) else { return false }
    // «Det ble vedtatt at …» leads up to what follows; «Det skjedde …» points back.
    if text.isWord(subject, [.det, .dette]) {
      return subject == sentence.lowerBound
        && (reader.words.occurring.contains(text.tokens[verb])
          || reader.words.beginning.contains(text.tokens[verb])
            && !reader.words.infinitiveMark.contains(text.tokens[verb + 1]))
    }
    let next = subject + 1
    let isCounting =
      sentence.contains(next)
      && (text.tokens[next].kind == .digits || reader.words.isDeterminer(text.tokens[next]))
    return !isCounting && !isArticle(subject, sentence)
  }

  /// Whether «det» or «den» leads up to a noun, as in «den siste byen».
  func isArticle(_ index: Int, _ sentence: Range<Int>) -> Bool {
    // «den da 24 år gamle mannen»
    let next = text.isWord(index + 1, [.da, .då]) ? index + 2 : index + 1
    if next > index + 1, text.tokens[next].kind == .digits { return true }
    return text.isWord(next, in: sentence) && NorwegianEndings.definiteAdjective.fit(text, next)
      && !reader.words.isFinite(text, next, sentence)
  }
}
