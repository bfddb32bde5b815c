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
    let pronoun = clause.lowerBound + 1
    guard text.isWord(clause.lowerBound, [.siden, .sidan]), text.isWord(pronoun, [.han, .hun, .ho]),
      predicate.standing == .happened, predicate.stance == nil,
      reader.words.isFinite(text, pronoun + 1, clause),
      let verb = (sentence.tokens.lowerBound..<clause.lowerBound).first(where: {
        reader.words.isFinite(text, $0, sentence.tokens)
      }),
      case let subject = composer.headline.trimmed(text, sentence.tokens.lowerBound..<verb),
      subject.upperBound == verb, (1...6).contains(subject.count),
      !subject.contains(where: { text.tokens[$0].kind == .sign || reader.words.joints.contains(text.tokens[$0]) }),
      isNamed(subject) || NorwegianEndings.definite.fit(text, verb - 1),
      // «Dal har drevet butikken for Moen siden han …»: which of the two?
      !cast.namings(in: verb..<clause.lowerBound).contains(where: { $0.mention.kind == .person })
    else { return nil }
    var line = HeadlineLine()
    line.append(text, subject)
    for token in pronoun + 1..<clause.upperBound where !time.contains(text.tokens[token].span) {
      if text.tokens[token].kind == .sign, text.isSpaced(token + 1) { break }
      if text.isSpaced(token) { line.append(" ") }
      line.append(text, token..<token + 1)
    }
    let made = composer.headline.fitted(line, text)
    return composer.headline.isSound(made, text.lexicon) ? made : nil
  }

  private func isNamed(_ subject: Range<Int>) -> Bool {
    cast.namings(in: subject).contains {
      $0.mention.kind == .person && !$0.isGenitive && $0.tokens.upperBound == subject.upperBound
    }
  }
}
