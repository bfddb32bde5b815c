import TimelineModel

/// Clauses that stand inside another or hang on its subject: «Dal, som kom mandag, sa …», «Dal har sittet fengslet siden han
/// ble pågrepet 3. mai».
extension EventDraft {
  /// Whether a clause is one with «som» between commas, or stands at the end of such a one.
  func opensAside(_ clause: Range<Int>, _ sentence: Sentence) -> Bool {
    let start = clause.lowerBound
    if text.isWord(start, .som) { return text.isSign(start - 1, ",") }
    guard start > sentence.tokens.lowerBound, reader.words.openers.contains(text.tokens[start]),
      !text.isWord(start, .at),
      let comma = (sentence.tokens.lowerBound..<start).last(where: { text.isSign($0, ",") })
    else { return false }
    return text.isWord(comma + 1, .som)
  }

  /// The comma that ends a clause with «som» between commas, behind its time.
  func asideEnd(_ clause: Range<Int>, _ sentence: Sentence, _ time: Int) -> Int? {
    guard text.isWord(clause.lowerBound, .som), opensAside(clause, sentence) else { return nil }
    return clause.dropFirst(2).dropLast(2).first {
      text.isSign($0, ",") && reader.words.isFinite(text, $0 + 1, clause)
        && Int(text.tokens[$0].start) >= times[time].span.end
    }
  }

  /// «Dal har sittet fengslet siden | han ble pågrepet 3. mai» → «Dal ble pågrepet»: what befell the subject of the clause
  /// before, told of it.
  func subjectAgainLine(_ clause: Range<Int>, _ sentence: Sentence, _ predicate: Predicate, _ time: Span)
    -> String?
  {
    guard text.isWord(clause.lowerBound, [.siden, .sidan]), predicate.standing == .happened,
      predicate.stance == nil, let subject = subjectMeant(clause, sentence)
    else { return nil }
    let deed = clause.lowerBound + 2..<contentEnd(clause.upperBound, sentence)
    let line = composer.headline.line(text, cast, subject: subject, deed: deed, without: time)
    return composer.headline.isSound(line, text.lexicon) ? line : nil
  }

  /// «Moen ledet avdelingen til august i fjor, | da han trakk seg»: what happened at the time that ends the clause
  /// before; false when nothing is told so.
  mutating func addEnd(_ number: Int, _ clause: Range<Int>, _ time: Int) -> Bool {
    let sentence = text.sentences[number]
    guard clause.upperBound < sentence.tokens.upperBound, text.isWord(clause.upperBound, [.da, .då]),
      text.isSign(clause.upperBound - 1, ","), isBehind(time),
      Int(text.tokens[clause.upperBound - 2].end) == words(of: time).end,
      tokenBefore(time).map({ text.isWord($0, .til) }) ?? false
    else { return false }
    let then = reader.clause(text, around: clause.upperBound, in: sentence.tokens)
    guard let predicate = reader.predicate(text, in: then), predicate.standing == .happened,
      let subject = subjectMeant(then, sentence)
    else { return false }
    let deed = then.lowerBound + 2..<contentEnd(then.upperBound, sentence)
    let line = composer.headline.line(text, cast, subject: subject, deed: deed, without: Span(0, 0))
    guard composer.headline.isSound(line, text.lexicon) else { return false }
    add(
      number, deed, kind: kind(of: predicate, in: deed), occasion: occasion(time), line: line,
      status: .happened,
      salience: salience(time, .happened), confidence: 0.7, isMain: false,
      actors: actors(in: subject) + actors(in: deed).filter { !actors(in: subject).contains($0) })
    return true
  }

  /// «…, etter at», «…, siden»: whether a clause tells what was before that of one that has a verb of its own.
  func isAfterAnother(_ clause: Range<Int>, _ sentence: Sentence) -> Bool {
    guard clause.lowerBound > sentence.tokens.lowerBound, isUnder(clause),
      !text.isWord(clause.lowerBound, [.da, .då, .mens])
    else { return false }
    let outer = sentence.tokens.lowerBound..<clause.lowerBound
    return outer.contains { reader.words.isFinite(text, $0, outer) }
  }

  /// «I mai ble han meldt død, | men det var feil»: what was told is not so, and the line does not say it.
  func isTakenBack(_ clause: Range<Int>, _ sentence: Sentence, by line: String) -> Bool {
    let behind = clause.upperBound..<max(clause.upperBound, sentence.tokens.upperBound - 2)
    guard let joint = behind.first(where: { text.isWord($0, .men) && text.isSign($0 - 1, ",") }) else {
      return false
    }
    return text.isWord(joint + 1, .det) && !line.utf8.holds(" men det ".utf8)
      && (joint + 2..<min(joint + 7, sentence.tokens.upperBound)).contains {
        HeadlineWords.untrue.fit(text, $0)
      }
  }

  /// Who opens the sentence, where the clause has «han» or «hun» behind its first word, and nobody else can be meant.
  private func subjectMeant(_ clause: Range<Int>, _ sentence: Sentence) -> Range<Int>? {
    let pronoun = clause.lowerBound + 1
    guard text.isWord(pronoun, [.han, .hun, .ho]), reader.words.isFinite(text, pronoun + 1, clause),
      let verb = (sentence.tokens.lowerBound..<clause.lowerBound).first(where: {
        reader.words.isFinite(text, $0, sentence.tokens)
      }),
      case let subject = composer.headline.trimmed(text, sentence.tokens.lowerBound..<verb),
      subject.upperBound == verb, (1...6).contains(subject.count),
      !subject.contains(where: {
        text.tokens[$0].kind == .sign || reader.words.joints.contains(text.tokens[$0])
      }), isPerson(subject),
      // «Dal har drevet butikken for Moen siden han …»: which of the two?
      !cast.namings(in: verb..<clause.lowerBound).contains(where: {
        $0.mention.kind == .person && !$0.isGenitive
      })
    else { return nil }
    return subject
  }

  private func isPerson(_ subject: Range<Int>) -> Bool {
    let last = subject.upperBound - 1
    return HeadlineWords.men.fit(text, last) || HeadlineWords.women.fit(text, last)
      || HeadlineWords.titles.fit(text, last) && NorwegianEndings.definite.fit(text, last)
      || text.ends(last, with: "åringen")
      || cast.namings(in: subject).contains {
        $0.mention.kind == .person && !$0.isGenitive && $0.tokens.upperBound == subject.upperBound
      }
  }
}
