import TimelineModel

/// Finds the day of writing where a newspaper puts it: in a line of its own, before the first words of an
/// article («KAIRO, 10. januar 2019 (NTB): …»), or after «Publisert».
struct Dateline {
  let text: AnalyzedText
  let lexicon: Lexicon
  let times: [FoundTime]

  /// The place, and perhaps a second one, stand before the date.
  private static let longestPlace = 6
  /// A line that says nothing but when.
  private static let longestLine = 9
  /// Below the head of an article nobody says when it was published.
  private static let passagesOfHead = 6

  /// The first full date that says when the article was written.
  var date: FoundTime? {
    times.first { time in
      guard case .annual(.day, .stated) = time.core else { return false }
      let sentence = text.sentences[time.sentence]
      let kind = text.passages[sentence.passage].kind
      return kind == .dateline || kind == .byline
        || sentence.passage < Self.passagesOfHead && follows(time, sentence)
    }
  }

  /// Whether nothing but a place in capitals, or the word for publishing, stands before it in its passage.
  private func follows(_ time: FoundTime, _ sentence: Sentence) -> Bool {
    let before =
      text.passageTokens[sentence.passage]
      .lowerBound..<max(
        text.passageTokens[sentence.passage].lowerBound, time.tokens.lowerBound)
    guard (1...Self.longestPlace).contains(before.count) else { return false }
    let words = before.filter { text.tokens[$0].kind == .word }
    // «Publisert 3. mai 2018», «Pressemelding | Dato: 03.05.2018»
    if let word = words.last, isPublishing(word),
      words.count == 1 || text.passageTokens[sentence.passage].count <= Self.longestLine
    {
      return true
    }
    return !words.isEmpty && endsDateline(time.tokens.upperBound, sentence)
      && before.allSatisfy {
        text.tokens[$0].kind == .sign || text.tokens[$0].marks.contains(.allCapitals)
      }
  }

  private func isPublishing(_ token: Int) -> Bool {
    lexicon.traits(of: text.tokens[token].word).contains(.publishing)
  }

  /// «(NTB): » or « – » after the date, or nothing.
  private func endsDateline(_ token: Int, _ sentence: Sentence) -> Bool {
    if token == text.passageTokens[sentence.passage].upperBound { return true }
    guard token < text.tokens.count, text.tokens[token].kind == .sign else { return false }
    let sign = text.tokens[token].word
    return sign == Sign.openBracket || sign == Sign.colon || Sign.isDash(sign)
  }
}
