import TimelineModel

/// Sentences that a clause under the main one opens: «Selv om fristen er ute, | møttes partene».
extension EventDraft {
  /// «Få timer etter at raketten slo ned, | styrtet et fly»: the main clause, its verb first; nil where no clause
  /// opens the sentence, or one that only says on what condition.
  func behindOpening(_ sentence: Sentence) -> Range<Int>? {
    let tokens = sentence.tokens
    guard opensWithClause(tokens), !isConditional(tokens),
      let verb = tokens.dropFirst(3).first(where: {
        text.isSign($0 - 1, ",") && reader.words.isFinite(text, $0, tokens)
      }) ?? verbBehind(openingClause: tokens)
    else { return nil }
    return verb..<contentEnd(reader.clause(text, around: verb, in: tokens).upperBound, sentence)
  }

  /// «Etter at byen falt i mai | ble barna hentet»: the verb of the main clause, where no comma parts it from the one that
  /// opens the sentence; nil where a sign or another clause stands between.
  func verbBehind(openingClause tokens: Range<Int>) -> Int? {
    guard
      let first = tokens.first(where: { reader.words.isFinite(text, $0, tokens) }),
      first > tokens.lowerBound + 1
    else { return nil }
    // «ble | nedkjempet»: of the first verb.
    var isParticipleDue = reader.words.isHelping(text.tokens[first])
    for index in first + 1..<max(first + 1, tokens.upperBound - 1) {
      let token = text.tokens[index]
      if token.kind == .sign && !text.isSign(index, ".") || reader.words.openers.contains(token) {
        return nil
      }
      if reader.words.breaks(token) || reader.words.infinitiveMark.contains(token) { return nil }
      guard reader.words.isFinite(text, index, tokens), !reader.words.isPreposition(text.tokens[index - 1])
      else { continue }
      if isParticipleDue, NorwegianEndings.participleOfAny.fit(text, index) {
        isParticipleDue = false
        continue
      }
      return index > first + 1 || !reader.words.isHelping(text.tokens[first]) ? index : nil
    }
    return nil
  }

  /// «Da …», «Samtidig som …», «Et snaut døgn etter at …», «Selv om …», «Sist gang de møttes, …».
  func opensWithClause(_ sentence: Range<Int>) -> Bool {
    if NorwegianEvents.lastTime.fit(text, sentence.lowerBound), sentence.count > 4,
      reader.words.underway.contains(text.tokens[sentence.lowerBound + 1]),
      !reader.words.isFinite(text, sentence.lowerBound + 2, sentence)
    {
      return true
    }
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
}
