import TimelineModel

/// Happenings that a clause dates.
extension EventDraft {
  /// One event for each clause of the sentence that has a time and a happening.
  mutating func addTimed(_ number: Int, isMain: Bool) {
    let sentence = text.sentences[number]
    var done: [Range<Int>] = []
    for time in timesOf[number] where isResolved(time) {
      let isQuoted = isQuoted(times[time].span)
      // Beside the words themselves there is only who says them, but for whole sentences after them.
      let isBeside = !isQuoted && quote(from: sentence.span) != nil
      if text.kind(of: sentence) == .quote, isBeside { continue }
      let clause = clauseAround(time, sentence)
      if done.contains(clause) { continue }
      done.append(clause)
      if isMain, let mainTime = main.time, clauseAround(mainTime, sentence) == clause,
        !isBesideStatement(clause, sentence)
      {
        continue
      }
      addTimed(sentence, clause, time)
    }
  }

  /// «Det sa Michael Fallon | da kolleger møttes torsdag»: the main event is what was said, this another.
  func isBesideStatement(_ clause: Range<Int>, _ sentence: Sentence) -> Bool {
    guard clause.lowerBound > sentence.tokens.lowerBound,
      ["da", "då"].contains(text.lowered(clause.lowerBound)),
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
      text.isWord(joint, in: sentence.tokens), text.lowered(joint) == "og"
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
  mutating func addJoined(_ sentence: Sentence, behind clause: Range<Int>, _ time: Int) {
    guard let (joined, subject, predicate) = joinedClause(sentence, behind: clause),
      let id = subject.mention.entity
    else { return }
    let hasTime = times.indices.contains(time + 1) && text.span(joined).overlaps(times[time + 1].span)
    if hasTime { return }
    if predicate.stance != nil, merge(id, into: times[time].dating, sentence: sentence, time: time) { return }
    let rest = joined.lowerBound..<contentEnd(joined.upperBound, sentence)
    var taking = actors(in: predicate.stance == nil ? rest : joined)
    if !taking.contains(id) { taking.insert(id, at: 0) }
    var occasion = occasion(time)
    occasion.basis = .context
    add(
      sentence, rest, kind: predicate.kind, occasion: occasion,
      line: composer.headline.line(text, cast, sentence: rest, time: nil), status: .happened,
      salience: salience(time, .happened), confidence: 0.6, isMain: false, actors: taking)
    if predicate.stance != nil { statements[id, default: []].append(found.count - 1) }
  }

  mutating func addTimed(_ sentence: Sentence, _ clause: Range<Int>, _ time: Int) {
    guard let predicate = happening(clause, in: sentence), predicate.standing != .negated else { return }
    let isQuoted = isQuoted(times[time].span)
    // What someone says is told already; what they tell of is an event when it has a day of its own.
    if isQuoted, predicate.standing != .happened || predicate.stance != nil || !isDay(times[time].dating.when)
    {
      return
    }
    guard let status = status(predicate, time) else { return }
    if isSince(time), !isProcess(predicate) { return }
    let isStatement = predicate.stance != nil
    let tail =
      isStatement ? nil : composer.attribution.tail(text, cast, in: sentence.tokens, opensParagraph: true)
    let content = sentence.tokens.lowerBound..<(tail?.cut ?? sentence.tokens.upperBound)
    let inner = isStatement ? nil : ownClause(clause, sentence)
    let region = isStatement ? untilContent(clause, sentence) : content
    let speaker = isStatement ? speaker(sentence.tokens, predicate) : nil
    if let speaker, merge(speaker, into: times[time].dating, sentence: sentence, time: time) { return }
    let isJoined = text.isSign(clause.upperBound - 1, ",") && clause.upperBound < sentence.tokens.upperBound
    let isWhole =
      clause.lowerBound == sentence.tokens.lowerBound && !isJoined || !clause.contains(predicate.verb)
    let isFollowed =
      clause.lowerBound == sentence.tokens.lowerBound
      && joinedClause(sentence, behind: clause) != nil
    let told =
      inner
      ?? (isFollowed
        ? clause.lowerBound..<contentEnd(clause.upperBound, sentence)
        : isWhole ? content : headlineRange(clause, sentence))
    if isBare(told, time) { return }
    let line =
      pointingBack(sentence) ?? relativeLine(clause, sentence, predicate, times[time].span) ?? inner.map {
        composer.headline.line(text, cast, clause: $0, without: times[time].span)
      }
      ?? composer.headline.line(text, cast, sentence: told, time: times[time].span)
    var taking = actors(in: region)
    if let subject = pronounSubject(sentence), !taking.contains(subject) { taking.insert(subject, at: 0) }
    if let speaker, !taking.contains(speaker) { taking.insert(speaker, at: 0) }
    add(
      sentence, region, kind: predicate.kind, occasion: occasion(time), line: line, status: status,
      salience: salience(time, status), confidence: 0.8, isMain: false, actors: taking)
    if let speaker { statements[speaker, default: []].append(found.count - 1) }
    if status == .happened { addJoined(sentence, behind: clause, time) }
  }

  /// «Det kunngjorde Miller tirsdag»: what he announced stands in the sentence before.
  func pointingBack(_ sentence: Sentence) -> String? {
    guard let number = text.sentence(holding: sentence.tokens.lowerBound), number > 0 else { return nil }
    let before = text.sentences[number - 1]
    guard before.passage >= sentence.passage - 1 else { return nil }
    return composer.headline.line(text, cast, pointingBack: sentence.tokens, to: before.tokens)
  }

  func relativeLine(_ clause: Range<Int>, _ sentence: Sentence, _ predicate: Predicate, _ time: Span)
    -> String?
  {
    guard clause.lowerBound > sentence.tokens.lowerBound, clause.contains(predicate.verb),
      text.isWord(clause.lowerBound, in: clause), text.lowered(clause.lowerBound) == "som"
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
      text.lowered(start) != "som"
    else { return nil }
    start += 1
    if text.isWord(start, in: clause), text.lowered(start) == "at" { start += 1 }
    let outer = sentence.tokens.lowerBound..<clause.lowerBound
    let isSaidBefore = isBesideStatement(clause, sentence)
    guard clause.upperBound - start > 3, cast.naming(at: start) != nil || isSaidBefore else { return nil }
    if !isSaidBefore, let told = reader.predicate(text, in: outer) {
      let reading = reader.words.verbs.reading(of: text.tokens, at: told.verb, in: outer)
      guard told.stance == nil, reading == nil || reading?.meaning == .other else { return nil }
    }
    return start..<clause.upperBound
  }

  /// «Det skjedde i januar», «I dag tok den slutt»: a pronoun that nothing here explains, and next to no more.
  func isBare(_ sentence: Range<Int>, _ time: Int) -> Bool {
    guard cast.namings(in: sentence).isEmpty else { return false }
    let words = sentence.filter {
      text.tokens[$0].kind == .word && !times[time].span.contains(text.tokens[$0].span)
    }
    let isPointing = words.prefix(5).contains { index in
      ["det", "den", "dette"].contains(text.lowered(index)) && !isArticle(index, sentence)
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

  /// Whether «det» or «den» leads up to a noun, as in «den siste byen».
  private func isArticle(_ index: Int, _ sentence: Range<Int>) -> Bool {
    let next = index + 1
    return text.isWord(next, in: sentence) && text.lowered(next).hasSuffix("e")
      && !reader.words.isFinite(text, next, sentence)
  }

  /// A clause with «som» or «da» reads on its own only with what it hangs on; then the whole sentence is told.
  func headlineRange(_ clause: Range<Int>, _ sentence: Sentence) -> Range<Int> {
    let opener = text.tokens[clause.lowerBound]
    if reader.words.openers.contains(opener) { return sentence.tokens }
    // «…, og ble bortført i mars»: who was it stands in the clause before.
    let isJoined = opener.kind == .word && ["og", "men"].contains(text.lowered(clause.lowerBound))
    let verb = isJoined ? clause.lowerBound + 1 : clause.lowerBound
    if clause.contains(verb), reader.words.isFinite(text, verb, clause) { return sentence.tokens }
    return clause.lowerBound..<contentEnd(clause.upperBound, sentence)
  }

  /// Where a clause ends with the clauses that belong to it: «… oppga | at 50.000 er drept», up to «, og».
  func contentEnd(_ end: Int, _ sentence: Sentence) -> Int {
    var end = end
    while end < sentence.tokens.upperBound, text.tokens[end].kind == .word,
      !["og", "men"].contains(text.lowered(end))
    {
      end = reader.clause(text, around: end, in: sentence.tokens).upperBound
    }
    return end
  }

  func clauseAround(_ time: Int, _ sentence: Sentence) -> Range<Int> {
    let start = times[time].span.start
    let token = sentence.tokens.first { Int(text.tokens[$0].end) > start } ?? sentence.tokens.lowerBound
    return reader.clause(text, around: token, in: sentence.tokens)
  }

  /// The part of a statement before what is said: «… meldte at».
  func untilContent(_ clause: Range<Int>, _ sentence: Sentence) -> Range<Int> {
    let end = sentence.tokens.first {
      $0 > clause.lowerBound && text.tokens[$0].kind == .word && text.lowered($0) == "at"
    }
    return sentence.tokens.lowerBound..<max(clause.upperBound, end ?? clause.upperBound)
  }

  func isResolved(_ time: Int) -> Bool {
    switch times[time].type {
    case .date, .time:
      return times[time].dating.when?.earliest != nil && times[time].dating.when?.latest != nil
    case .duration, .set: return false
    }
  }

  /// How a happening stands to the article's day; nil when it is none: a state, or only possible.
  func status(_ predicate: Predicate, _ time: Int) -> Event.Status? {
    let ahead = isAhead(time)
    switch predicate.standing {
    case .happened: return ahead ? .planned : .happened
    case .present: return ahead ? .planned : predicate.stance != nil || isNews(time) ? .happened : nil
    case .planned: return isBehind(time) ? nil : .planned
    case .possible, .negated: return nil
    }
  }

  /// What a clause says happened; one with a time but without a verb hangs on the clause beside it.
  func happening(_ clause: Range<Int>, in sentence: Sentence) -> Predicate? {
    let own = reader.predicate(text, in: clause)
    if let own, own.standing != .present { return own }
    if clause.upperBound < sentence.tokens.upperBound {
      let next = reader.clause(text, around: clause.upperBound, in: sentence.tokens)
      let isTied = ["der", "da", "då", "at", "som"].contains(text.lowered(next.lowerBound))
      // «… etter terroren i januar, der 17 ble drept»
      if isTied, let found = reader.predicate(text, in: next),
        own == nil || text.lowered(next.lowerBound) == "der"
      {
        return found
      }
    }
    if let own { return own }
    guard clause.lowerBound > sentence.tokens.lowerBound else { return nil }
    let opening = text.tokens[clause.lowerBound]
    guard opening.kind == .word, ["som", "mens"].contains(text.lowered(clause.lowerBound)) else { return nil }
    return reader.predicate(text, in: reader.clause(text, around: clause.lowerBound - 1, in: sentence.tokens))
  }

  /// «Der ble 8000 drept», «Dermed …»: a happening that goes on from the one just before.
  mutating func addLinked(_ number: Int) {
    let sentence = text.sentences[number]
    guard !timesOf[number].contains(where: isResolved), number > 0, let first = sentence.tokens.first,
      text.tokens[first].kind == .word, text.sentences[number - 1].passage >= sentence.passage - 1
    else { return }
    let opening = text.lowered(first)
    let isSame = opening == "der" || opening == "da" || opening == "då"
    guard isSame || opening == "dermed" || opening == "deretter",
      let before = lastEvent(beforeSentence: number)?.time
        ?? timesOf[number - 1].last(where: isResolved),
      let days = times[before].dating.when?.days, let predicate = reader.predicate(text, in: sentence.tokens),
      predicate.standing == .happened, predicate.stance == nil, !isBare(sentence.tokens, before)
    else { return }
    var dating = times[before].dating
    if !isSame, let earliest = days.earliest, let last = published.when?.latest, earliest <= last {
      dating.when = When(DaySet(earliest, last))
    }
    let span = times[before].span
    dating.reasons.append(
      Reason(
        .fromContext, rule: isSame ? "same-time" : "after-that", words: String(text.text[span]), span: span,
        result: dating.when))
    add(
      sentence, sentence.tokens, kind: predicate.kind,
      occasion: Occasion(dating: dating, time: before, basis: .context),
      line: composer.headline.line(text, cast, sentence: sentence.tokens, time: nil), status: .happened,
      salience: salience(before, .happened), confidence: 0.6, isMain: false,
      actors: actors(in: sentence.tokens))
  }

  /// The dated event of the sentence before, or any of the one before that.
  func lastEvent(beforeSentence number: Int) -> Event? {
    let near = (bySpan[text.sentences[number - 1].span] ?? []).filter {
      found[$0].basis == .sentence && !found[$0].isMain
    }
    let far = bySpan[text.sentences[max(0, number - 2)].span] ?? []
    return (near + far).max().map { found[$0] }
  }

  func hasEvent(_ span: Span) -> Bool { !(bySpan[span] ?? []).isEmpty }

  /// Whom «han» or «hun» means at the head of a sentence.
  func pronounSubject(_ sentence: Sentence) -> Actor.ID? {
    for index in sentence.tokens.prefix(3) where text.tokens[index].kind == .word {
      let word = text.lowered(index)
      guard word == "han" || word == "hun" || word == "ho" else { continue }
      return cast.person(text, meantAt: index)
    }
    return nil
  }

  /// Whether the words stand inside somebody's own.
  func isQuoted(_ span: Span) -> Bool { quote(from: span)?.span.contains(span) ?? false }

  /// The first quote that a span overlaps.
  func quote(from span: Span) -> Quote? { quotes(in: span).first }

  /// The quotes that a span overlaps.
  func quotes(in span: Span) -> ArraySlice<Quote> {
    var low = 0
    var high = quotes.count
    while low < high {
      let middle = (low + high) / 2
      if quotes[middle].span.end <= span.start { low = middle + 1 } else { high = middle }
    }
    return quotes[low...].prefix { $0.span.start < span.end }
  }

  /// Whether a time lies wholly before the article.
  func isBehind(_ time: Int) -> Bool {
    guard let first = published.when?.earliest, let last = times[time].dating.when?.latest else {
      return false
    }
    return last < first
  }

  func isAhead(_ time: Int) -> Bool {
    guard let last = published.when?.latest, let first = times[time].dating.when?.earliest else {
      return false
    }
    return first > last || isForward(times[time].dating)
  }

  func isForward(_ dating: Dating) -> Bool {
    dating.reasons.contains { reason in
      if case .nearestFuture = reason.step { true } else { false }
    }
  }

  /// «siden august»: the time a process began.
  func isSince(_ time: Int) -> Bool {
    let start = times[time].span.start
    guard let number = text.sentence(at: times[time].span),
      let token = text.sentences[number].tokens.last(where: { Int(text.tokens[$0].end) <= start })
    else { return false }
    let word = text.tokens[token].kind == .word ? text.lowered(token) : ""
    return word == "siden" || word == "sidan"
  }

  func isProcess(_ predicate: Predicate) -> Bool {
    ["pågått", "vart", "foregått", "pågått", "gått"].contains(text.lowered(predicate.verb))
  }
}
