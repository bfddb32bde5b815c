import TimelineModel

/// Words by which somebody only says that he says nothing.
extension EventDraft {
  /// «Jeg har ingen kommentar», «Det vil jeg ikke kommentere»: nothing said.
  func saysNothing(_ words: Span) -> Bool {
    let first = text.tokens.partitioningIndex { Int($0.end) > words.start }
    let told = first..<min(first + 9, text.tokens.count)
    // ««den lille slangen»»: a name for something.
    if text.isSign(first - 1, "«"), let close = told.prefix(5).first(where: { text.isSign($0, "»") }),
      reader.words.isFinite(text, first, first..<close)
        || !(first..<close).contains(where: { reader.words.isFinite(text, $0, first..<close) })
    {
      return true
    }
    if keepsSilent(told) { return true }
    return told.contains { index in
      NorwegianEvents.comments.fit(text, index) && text.tokens[index].span.end <= words.end
        && (max(first, index - 6)..<index).contains {
          reader.words.negations.contains(text.tokens[$0]) || reader.words.nobody.contains(text.tokens[$0])
        }
    }
  }

  /// «Vi ønsker ikke å gå ut med mer», «Jeg vil ikke si noe om det», «Vi vet ikke»: nothing said.
  func keepsSilent(_ words: Range<Int>) -> Bool {
    words.contains { index in
      guard reader.words.negations.contains(text.tokens[index]) else { return false }
      // «Vi vet ikke», «Vi har ikke snakket»
      if words.contains(index - 1), reader.words.knowing.contains(text.tokens[index - 1]) { return true }
      let reach = index + 1..<max(index + 1, min(index + 4, words.upperBound - 1))
      return reach.contains { verb in
        reader.words.telling.contains(text.tokens[verb])
          && (reader.words.knowing.contains(text.tokens[verb])
            // «gå ut med mer», not «gå ut av EU»
            || reader.words.unsaid.contains(text.tokens[verb + 1])
              && (!reader.words.inwards.contains(text.tokens[verb + 1]) || text.isWord(verb + 2, .med)))
      }
    }
  }

  /// «Hun vil ikke si noe om årsaken, men | bekrefter at tre er skadd»: what is said behind the refusal.
  func behindSilence(_ sentence: Range<Int>, _ verb: Int) -> Range<Int>? {
    guard isJoined(verb), keepsSilent(sentence.lowerBound..<verb - 2),
      let at = (verb + 1..<min(verb + 4, sentence.upperBound)).first(where: { text.isWord($0, .at) }),
      at + 3 < sentence.upperBound
    else { return nil }
    return at + 1..<sentence.upperBound
  }
}
