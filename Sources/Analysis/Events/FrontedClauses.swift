import TimelineModel

/// Sentences that a clause under the main one opens: «Selv om fristen er ute, | møttes partene».
extension EventDraft {
  /// The clause that a sentence tells by itself: behind the one that opens it, else the first.
  func mainClause(_ sentence: Sentence) -> Range<Int> {
    behindOpening(sentence) ?? reader.clause(text, around: sentence.tokens.lowerBound, in: sentence.tokens)
  }

  /// «Få timer etter at raketten slo ned, | styrtet et fly»: the main clause, its verb first; nil where no clause
  /// opens the sentence, or one that only says on what condition.
  func behindOpening(_ sentence: Sentence) -> Range<Int>? {
    let tokens = sentence.tokens
    guard opensWithClause(tokens), !isConditional(tokens),
      let verb = tokens.dropFirst(3).first(where: {
        text.isSign($0 - 1, ",") && reader.words.isFinite(text, $0, tokens)
      })
    else { return nil }
    return verb..<contentEnd(reader.clause(text, around: verb, in: tokens).upperBound, sentence)
  }

  /// «Da …», «Samtidig som …», «Et snaut døgn etter at …», «Selv om …».
  func opensWithClause(_ sentence: Range<Int>) -> Bool {
    guard let opener = sentence.prefix(6).first(where: { reader.words.openers.contains(text.tokens[$0]) })
    else { return false }
    let first = sentence.lowerBound
    if opener == first {
      // «Etter møtet sa han …»: no clause.
      return !text.isWord(opener, [.etter, .før, .om, .der, .som]) || text.isWord(opener + 1, .at)
    }
    if text.isWord(opener, [.etter, .før]) {
      return text.isWord(opener + 1, .at)
        && !(first..<opener).contains { reader.words.isFinite(text, $0, sentence) }
    }
    return opener == first + 1
      && (text.isWord(opener, .som) && text.isWord(first, [.samtidig, .samstundes])
        || text.isWord(opener, .om) && reader.words.even.contains(text.tokens[first]))
  }

  /// What the main clause behind such a one says happened, without a time: on the day of the story so far.
  mutating func addBehindOpening(_ number: Int, isMain: Bool) {
    let sentence = text.sentences[number]
    if isMain || !eventsOf[number].isEmpty || text.isSign(sentence.tokens.upperBound - 1, "?") { return }
    guard !timesOf[number].contains(where: { isResolved($0) }), let clause = behindOpening(sentence),
      let predicate = reader.predicate(text, in: clause), predicate.standing == .happened,
      predicate.stance == nil,
      isDeed(predicate), !text.isWord(clause.lowerBound, [.har, .hadde, .er, .var]),
      let occasion = occasion(ofStoryAt: number),
      !isDetail(clause, of: sentence.tokens, predicate, on: occasion),
      case let line = composer.headline.line(text, cast, inverted: clause)
        ?? composer.headline.line(text, cast, sentence: sentence.tokens, time: nil)
    else { return }
    add(
      number, clause, kind: predicate.kind, occasion: occasion, line: line, status: .happened,
      salience: .core,
      confidence: 0.5, isMain: false, actors: actors(in: clause))
  }

  /// Whether a verb tells something done: by its kind, or one of no kind that tells what is done once.
  private func isDeed(_ predicate: Predicate) -> Bool {
    predicate.kind != .other || reader.words.deeds.contains(text.tokens[predicate.verb])
  }
}
