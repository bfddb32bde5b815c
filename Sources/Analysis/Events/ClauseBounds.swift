import TimelineModel

/// Where clauses begin and end.
extension PredicateReader {
  /// The clause around a token: from the opener or comma before it to the one after it.
  func clause(_ text: AnalyzedText, around token: Int, in sentence: Range<Int>) -> Range<Int> {
    var start = token
    while start > sentence.lowerBound, !opens(text, start, sentence) || isAside(text, start, before: token) {
      start -= 1
    }
    var end = token + 1
    while end < sentence.upperBound,
      !opens(text, end, sentence) || isAside(text, end, before: sentence.upperBound)
    {
      end += 1
    }
    return start..<end
  }

  /// «ble mannen | – som er svensk – | pågrepet»: a clause between dashes, around which the other goes on.
  private func isAside(_ text: AnalyzedText, _ index: Int, before end: Int) -> Bool {
    text.isWord(index, .som) && text.isDash(index - 1)
      && (index + 1..<max(index + 1, end - 1)).contains { text.isDash($0) }
  }

  private func opens(_ text: AnalyzedText, _ index: Int, _ sentence: Range<Int>) -> Bool {
    let token = text.tokens[index]
    if token.kind == .sign { return token.word == Sign.colon || token.word == 0x3B }
    guard token.hints.contains(.joint) else { return false }
    // «…, og 20. august åpnet …»: a new clause; «, og» without the comma only joins words.
    if text.isSign(index - 1, ","), words.joining.contains(token) { return true }
    guard words.openers.contains(token), index > sentence.lowerBound else { return false }
    if text.isWord(index, .om), words.even.contains(text.tokens[index - 1]) { return true }
    // «Møtet åpner som planlagt 30. mai»
    if text.isWord(index, .som), NorwegianEvents.expected.fit(text, index + 1) { return false }
    // «den da 24 år gamle mannen»
    if text.isWord(index, [.da, .då]), words.isDeterminer(text.tokens[index - 1]),
      sentence.contains(index + 1), text.tokens[index + 1].kind == .digits
    {
      return false
    }
    // «etter møtet» opens no clause, «etter at» does; so does «som», «da», «at».
    if text.isWord(index, [.etter, .før, .siden, .sidan, .om, .der]) {
      let next = index + 1
      // «…, | etter det politiet opplyser»: who tells it.
      if text.isWord(index, .etter), text.isSign(index - 1, ","), text.isWord(next, .det),
        (next + 1..<min(next + 4, sentence.upperBound)).contains(where: {
          words.isFiniteSpeech(text, $0, sentence)
        })
      {
        return true
      }
      // «siden bombingen begynte», but «to uker siden byen falt»
      if text.isWord(index, [.siden, .sidan]), !NorwegianEvents.units.fit(text, index - 1),
        text.isWord(next, in: sentence), sentence.contains(next + 1),
        words.isFinite(text, next + 1, sentence) || opensBehindPhrase(text, next, sentence)
      {
        return true
      }
      // «fem måneder før | Mosul falt», «før | han i 2004 sluttet seg»
      if text.isWord(index, .før), text.isWord(next, in: sentence),
        text.isWord(next, [.han, .hun, .ho, .de, .dei]) || text.tokens[next].marks.contains(.capitalised),
        (next + 1..<max(next + 1, min(next + 5, sentence.upperBound))).contains(where: {
          words.verbs.reading(of: text.tokens, at: $0, in: sentence)?.tense == .past
        })
      {
        return true
      }
      return sentence.contains(next) && text.isWord(next, .at)
        || (text.isWord(index, .der) && text.isSign(index - 1, ","))
    }
    return true
  }
}
