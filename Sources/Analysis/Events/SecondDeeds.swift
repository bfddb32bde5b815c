import TimelineModel

/// What a dated clause tells besides the first thing: another deed, or one that the clause opening the sentence dates.
extension EventDraft {
  /// «Han kom til Norge i april | og fikk avslag i juni»: another deed of the same subject, with a time of its own.
  mutating func addSecond(_ number: Int, _ clause: Range<Int>, _ time: Int) {
    let before = times[time - 1].span.end
    if let (subject, deed) = behindRelative(number, clause, time, after: before) {
      return addDeed(number, of: subject, deed, time)
    }
    guard
      let joint = clause.last(where: {
        let start = Int(text.tokens[$0].start)
        return start >= before && start < times[time].span.start && text.isWord($0, .og)
          && reader.words.isFinite(text, $0 + 1, clause)
      }), let verb = clause.first(where: { reader.words.isFinite(text, $0, clause) }),
      Int(text.tokens[verb].end) <= times[time - 1].span.start, verb > clause.lowerBound
    else { return }
    guard reader.predicate(text, in: joint + 1..<clause.upperBound)?.standing == .happened else { return }
    addDeed(number, of: clause.lowerBound..<verb, joint + 1..<clause.upperBound, time)
  }

  /// «Dal reiste mandag med toget, | da en bombe traff vognen»: what befell them then, where the rest tells only what they were at.
  mutating func addBlow(_ number: Int, behind clause: Range<Int>, _ predicate: Predicate, _ time: Int) -> Bool
  {
    let sentence = text.sentences[number]
    let opener = clause.upperBound
    guard predicate.kind == .other, predicate.stance == nil, predicate.standing == .happened,
      clause.lowerBound == sentence.tokens.lowerBound, opener + 4 < sentence.tokens.upperBound,
      text.isWord(opener, [.da, .då]), text.isSign(opener - 1, ","),
      times[time].span.end <= Int(text.tokens[opener].start), isBehind(time) || isNews(time)
    else { return false }
    let told =
      opener
      + 1..<contentEnd(
        reader.clause(text, around: opener + 1, in: sentence.tokens).upperBound, sentence)
    guard let blow = reader.predicate(text, in: told), blow.standing == .happened, blow.stance == nil else {
      return false
    }
    switch blow.kind {
    case .attack, .disaster, .casualty: break
    default: return false
    }
    let line = composer.headline.line(text, cast, clause: told, without: Span(0, 0))
    guard composer.headline.isSound(line, text.lexicon) else { return false }
    add(
      number, told, kind: kind(of: blow, in: told), occasion: occasion(time), line: line, status: .happened,
      salience: salience(time, .happened), confidence: 0.7, isMain: false, actors: actors(in: sentence.tokens)
    )
    return true
  }

  private mutating func addDeed(_ number: Int, of subject: Range<Int>, _ deed: Range<Int>, _ time: Int) {
    guard let predicate = reader.predicate(text, in: deed), predicate.stance == nil,
      predicate.standing != .negated, let status = status(predicate, time)
    else { return }
    add(
      number, deed, kind: kind(of: predicate, in: deed), occasion: occasion(time),
      line: composer.headline.line(text, cast, subject: subject, deed: deed, without: words(of: time)),
      status: status, salience: salience(time, status), confidence: 0.7, isMain: false,
      actors: actors(in: subject))
  }

  /// «Mannen, | som kom mandag, | skal møte i retten torsdag»: the subject before a clause with «som», and what goes on
  /// behind it.
  private func behindRelative(_ number: Int, _ clause: Range<Int>, _ time: Int, after before: Int)
    -> (Range<Int>, Range<Int>)?
  {
    let first = text.sentences[number].tokens.lowerBound
    // «Da valget, som skulle holdes i mai, ble utsatt til juni, …»: that only leads up to more.
    guard text.isWord(clause.lowerBound, .som), first < clause.lowerBound,
      !reader.words.openers.contains(text.tokens[first]),
      let verb = clause.first(where: {
        let start = Int(text.tokens[$0].start)
        return text.isSign($0 - 1, ",") && start >= before && start < times[time].span.start
          && reader.words.isFinite(text, $0, clause)
      })
    else { return nil }
    let subject = composer.headline.trimmed(text, first..<clause.lowerBound)
    let end = text.isSign(subject.upperBound - 1, ",") ? subject.upperBound - 1 : subject.upperBound
    let hasVerb = (subject.lowerBound..<end).contains { reader.words.isFinite(text, $0, subject) }
    return hasVerb ? nil : (subject.lowerBound..<end, verb..<clause.upperBound)
  }

  /// «Da IS tok byen søndag 17. mai, flyktet 25.000»: both happened then.
  mutating func addOpening(_ number: Int, _ opening: Range<Int>, _ rest: Range<Int>, _ time: Int) {
    let line = lineBehind(number, rest)
    if let predicate = reader.predicate(text, in: opening), let status = status(predicate, time),
      line == nil || !isPluperfect(predicate, opening)
    {
      add(
        number, opening, kind: kind(of: predicate, in: opening), occasion: occasion(time),
        line: composer.headline.line(text, cast, opening: opening, without: words(of: time)), status: status,
        salience: salience(time, status), confidence: 0.7, isMain: false, actors: actors(in: opening))
    }
    guard let line, let predicate = reader.predicate(text, in: rest) else { return }
    add(
      number, rest, kind: predicate.kind, occasion: occasion(time).from(.context), line: line,
      status: .happened, salience: salience(time, .happened), confidence: 0.6, isMain: false,
      actors: actors(in: rest))
  }

  /// The line for what was done behind a clause with «da»; nil where nothing of a kind was.
  private func lineBehind(_ number: Int, _ rest: Range<Int>) -> String? {
    guard text.isWord(text.sentences[number].tokens.lowerBound, [.da, .då, .mens]),
      let predicate = reader.predicate(text, in: rest), predicate.standing == .happened,
      predicate.stance == nil,
      predicate.kind != .other,
      predicate.verb == rest.lowerBound || reader.words.isHelping(text.tokens[rest.lowerBound]),
      !isPerfectHelp(rest.lowerBound)
    else { return nil }
    return composer.headline.line(text, cast, inverted: rest)
  }

  /// «Da retten hadde behandlet saken i mai, | ble straffen skjerpet»: done before that which is told.
  private func isPluperfect(_ predicate: Predicate, _ opening: Range<Int>) -> Bool {
    (opening.lowerBound..<max(opening.lowerBound, predicate.verb)).contains { text.isWord($0, .hadde) }
  }
}
