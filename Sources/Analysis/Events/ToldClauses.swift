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
    let hasTime = times.indices.contains(time + 1) && text.span(joined).overlaps(times[time + 1].span)
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
    var occasion = occasion(time)
    occasion.basis = .context
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
    let comma = clause.dropFirst(3).first { place in
      text.isSign(place, ",") && Int(text.tokens[place].start) >= times[time].span.end
        && text.isWord(place + 1, in: clause)
        && !reader.words.joints.contains(text.tokens[place + 1])
        && (start..<place).contains { reader.words.isFinite(text, $0, clause) }
    }
    // «Siden 8. august har …»
    guard let comma, comma > start + 1, !times[time].span.contains(text.tokens[start].span),
      !text.isWord(start, [.de, .dei, .den, .det]) || isArticle(start, clause)
    else { return nil }
    return (start..<comma, comma + 1..<contentEnd(clause.upperBound, sentence))
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

  /// «Møtet kommer en måned etter at | Tyrkia 9. oktober gikk inn i Syria»: the clause alone tells it, when it
  /// has a subject of its own and what it hangs on is no happening.
  func ownClause(_ clause: Range<Int>, _ sentence: Sentence) -> Range<Int>? {
    var start = clause.lowerBound
    guard start > sentence.tokens.lowerBound, reader.words.openers.contains(text.tokens[start]),
      !text.isWord(start, .som)
    else { return nil }
    start += 1
    if text.isWord(start, in: clause), text.isWord(start, .at) { start += 1 }
    let outer = sentence.tokens.lowerBound..<clause.lowerBound
    let isSaidBefore = isBesideStatement(clause, sentence)
    let hasSubject = cast.naming(at: start) != nil || isDefiniteSubject(start, clause)
    guard clause.upperBound - start > 3, hasSubject || isSaidBefore else { return nil }
    // «…, det verste siden USA gikk inn i Irak i 2003»: it only measures by it.
    let isMeasure = text.isWord(clause.lowerBound, [.siden, .sidan])
    if !isSaidBefore, !isMeasure, let told = reader.predicate(text, in: outer) {
      let reading = reader.words.verbs.reading(of: text.tokens, at: told.verb, in: outer)
      guard told.stance == nil, reading == nil || reading?.meaning == .other else { return nil }
    }
    // «etter at byen falt, ble bare …»: the clause around goes on.
    let end = (start..<clause.upperBound).first { index in
      text.isSign(index, ",") && clause.contains(index + 1)
        && (reader.words.isFinite(text, index + 1, clause)
          || reader.words.states.contains(text.tokens[index + 1]))
        && (start..<index).contains { reader.words.isFinite(text, $0, clause) }
    }
    return start..<(end ?? clause.upperBound)
  }

  /// «etter | at Trump i januar bad NATO om hjelp»
  func isAfter(_ clause: Range<Int>) -> Bool {
    text.isWord(clause.lowerBound, .at) && text.isWord(clause.lowerBound - 1, .etter)
  }

  /// «offensiven startet»: a definite noun right before its verb.
  private func isDefiniteSubject(_ start: Int, _ clause: Range<Int>) -> Bool {
    let token = text.tokens[start]
    return token.kind == .word && token.end - token.start > 5 && NorwegianEndings.definite.fit(text, start)
      && clause.contains(start + 1) && reader.words.isFinite(text, start + 1, clause)
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

  /// «Den startet 1. mai», «Det skjedde i Baghouz»: the subject is told only by the sentences before, and
  /// nothing here can name it.
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
      return subject == sentence.lowerBound && reader.words.occurring.contains(text.tokens[verb])
    }
    let next = subject + 1
    let isCounting =
      sentence.contains(next)
      && (text.tokens[next].kind == .digits || reader.words.isDeterminer(text.tokens[next]))
    return !isCounting && !isArticle(subject, sentence)
  }

  /// Whether «det» or «den» leads up to a noun, as in «den siste byen».
  func isArticle(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let next = index + 1
    return text.isWord(next, in: sentence) && NorwegianEndings.definiteAdjective.fit(text, next)
      && !reader.words.isFinite(text, next, sentence)
  }
}
