import TimelineModel

/// Where somebody's words end and who says them begins: «…, sier hun».
extension Attribution {
  /// The attribution that ends a sentence of quoted words.
  struct Tail {
    /// The first token that is no longer quoted.
    var cut: Int
    var verb: Int
  }

  /// Where quoted words end and «, sier hun» begins: at the first verb of saying with a name behind it, else
  /// with any subject.
  func tail(_ text: AnalyzedText, _ cast: Cast, in sentence: Range<Int>, opensParagraph: Bool) -> Tail? {
    var unnamed: Tail?
    for index in sentence where text.tokens[index].kind == .word {
      guard let reading = speech.reading(of: text.tokens, at: index, in: sentence),
        reading.tense.isFinite, sentence.contains(index + 1),
        let cut = cut(text, cast, index, sentence, opensParagraph)
      else { continue }
      if let unnamed, onlyPassesOn(text, cast, index, sentence) { return unnamed }
      if isNamed(text, cast, index + 1) || pronoun(text, cast, index + 1, last: nil) != nil {
        return Tail(cut: cut, verb: index)
      }
      unnamed = unnamed ?? Tail(cut: cut, verb: index)
    }
    return unnamed
  }

  /// «…, sier en talsmann, | melder Reuters»: whoever ends the sentence has the words from another.
  private func onlyPassesOn(_ text: AnalyzedText, _ cast: Cast, _ verb: Int, _ sentence: Range<Int>) -> Bool {
    guard text.isSign(verb - 1, ","), let naming = cast.naming(at: verb + 1) else { return false }
    return naming.mention.kind == .organization && naming.tokens.upperBound + 1 >= sentence.upperBound
  }

  /// The token that the words before a verb of saying end at; nil when it carries no quote.
  private func cut(
    _ text: AnalyzedText, _ cast: Cast, _ verb: Int, _ sentence: Range<Int>, _ opensParagraph: Bool
  ) -> Int? {
    let before = verb - 1
    let subject = verb + 1
    let isOpening = verb == sentence.lowerBound && !opensParagraph
    let follows = isOpening || isEndOfWords(text, before)
    // «…, spør IS seg», «…, meldte jeg meg»: no one is quoted.
    let behind = cast.naming(at: subject)?.tokens.upperBound ?? subject + 1
    if sentence.contains(behind), text.isWord(behind, .seg) || reflexives.contains(text.tokens[behind]) {
      return nil
    }
    // «Før han reiste torsdag, sa Dal at …», «Da byen falt, erklærte Abadi det som …»: the words stand behind.
    if follows, saysBehind(text, behind, sentence) || names(text, verb, behind, sentence) { return nil }
    if follows {
      let isComma = sentence.contains(before) && text.isSign(before, ",")
      return beginsSubject(text, cast, subject) ? (isComma ? before : verb) : nil
    }
    // «… alt går bra nå sa Mattis»: the comma forgotten.
    let isForgotten =
      sentence.contains(before) && text.tokens[before].kind == .word
      && cast.naming(at: subject)?.mention.kind == .person && sentence.upperBound - subject <= 5
    return isForgotten ? verb : nil
  }

  /// «Funnet, | omtaler politiet | som en bombe», «Også krigen | orienterte hun | om»: what stands before is no words of theirs.
  private func names(_ text: AnalyzedText, _ verb: Int, _ behind: Int, _ sentence: Range<Int>) -> Bool {
    let meaning = speech.reading(of: text.tokens, at: verb, in: sentence)?.meaning
    if text.isWord(behind, .om), meaning == .report {
      return !sentence.contains(behind + 1) || text.tokens[behind + 1].kind == .sign
    }
    return text.isWord(behind, .som) && meaning == .evaluate
  }

  private func saysBehind(_ text: AnalyzedText, _ behind: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(behind) else { return false }
    if text.isWord(behind, .det), text.isWord(behind + 1, .som) { return true }
    let plain = sentence.suffix(from: behind).prefix(6).prefix { text.tokens[$0].kind == .word }
    // «…, sa Dal etter at han kom»: when it was said.
    return plain.contains { text.isWord($0, .at) && !text.isWord($0 - 1, .etter) }
  }

  private func beginsSubject(_ text: AnalyzedText, _ cast: Cast, _ index: Int) -> Bool {
    let token = text.tokens[index]
    // «, sier 41 år gamle Karim Nouri»
    if token.kind == .digits { return NorwegianSpeech.years.fit(text, index + 1) || isOfAge(text, index) }
    guard token.kind == .word else { return false }
    if cast.isNamed(at: index) || men.contains(token) || women.contains(token) || firstPerson.contains(token)
      || determiners.contains(token)
    {
      return true
    }
    if token.marks.contains(.capitalised) { return true }
    // «, sier utenriksminister Brende», «, sier lege Ahmad Hisso»: a noun, not «at» or «om».
    return token.end - token.start > 2 && !joints.contains(token)
  }

  /// «75-åringen».
  func isOfAge(_ text: AnalyzedText, _ index: Int) -> Bool {
    text.tokens[index].kind == .digits && text.isSign(index + 1, "-") && !text.isSpaced(index + 2)
      && text.tokens.indices.contains(index + 2) && ofAge.fit(text, index + 2)
  }

  /// A sign that quoted words end with: «,», «?», «»» ….
  private func isEndOfWords(_ text: AnalyzedText, _ index: Int) -> Bool {
    guard text.tokens[index].kind == .sign else { return false }
    switch text.tokens[index].word {
    case Sign.comma, Sign.question, Sign.exclamation, Sign.ellipsis, Sign.closeQuote, Sign.number("”"), 0x22:
      return true
    default: return false
    }
  }
}
