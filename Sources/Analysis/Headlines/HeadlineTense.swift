import TimelineModel

/// The tense of words that stand as somebody's own.
extension Headline {
  /// «Hollande sa at landet | ville | sende fly»: «vil», for it stands in the past only because the telling does; nil where
  /// the verb may have been past when it was said.
  func asSpoken(_ text: AnalyzedText, _ content: Range<Int>, saidBy verb: Int) -> Named? {
    guard isPast(text, verb), let told = content.first(where: { isFinite(text, $0, content) }),
      !content.contains(where: {
        // «, og | da | bare for en tid»: no clause.
        shortening.clausal.contains(text.tokens[$0])
          && !(text.isWord($0, [.da, .då]) && text.isWord($0 - 1, .og))
          || shortening.conditions.contains(text.tokens[$0])
      })
    else { return nil }
    if let lasting = asLasting(text, told, content) { return lasting }
    guard let spoken = shortening.spoken.first(where: { $0.told.contains(text.tokens[told]) })?.verb else {
      return nil
    }
    // «hadde | alt | skadet»: many verbs have one form for what was done and what has been.
    let deed = told + 1..<min(told + 4, content.upperBound)
    if (deed.upperBound..<content.upperBound).contains(where: { isFinite(text, $0, content) }) { return nil }
    if text.isWord(told, .hadde) {
      // «hadde skadet dem», not «hadde våpen».
      let isDone = deed.contains { index in
        let tense = words.verbs.reading(of: text.tokens, at: index, in: content)?.tense
        return tense == .past || tense == .participle || NorwegianEndings.supine.fit(text, index)
      }
      if !isDone { return nil }
    } else if deed.contains(where: { shortening.perfect.contains(text.tokens[$0]) }) {
      return nil
    }
    return Named(token: told, name: spoken)
  }

  /// «Dal anslo at de | hadde | 90 prosent av byen», «De | var | ennå i byen»: so it was when it was said.
  private func asLasting(_ text: AnalyzedText, _ told: Int, _ content: Range<Int>) -> Named? {
    guard text.isWord(told, [.var, .hadde]) else { return nil }
    let lasts = (told + 1..<min(told + 5, content.upperBound)).contains {
      shortening.lasting.contains(text.tokens[$0])
        || text.isWord(told, .hadde) && shortening.shares.contains(text.tokens[$0])
    }
    return lasts ? Named(token: told, name: text.isWord(told, .var) ? "er" : "har") : nil
  }

  /// «gjorde | det klart»: what belongs to the verb stands near it.
  private func isPast(_ text: AnalyzedText, _ verb: Int) -> Bool {
    words.speech.reading(of: text.tokens, at: verb, in: verb..<min(verb + 5, text.tokens.count))?.tense
      == .past
  }

  /// «at krigen | ikke lenger | er over»: the adverbs that go behind the verb in a clause that stands alone; nil
  /// when there are such and the verb is not plain.
  func adverbsBeforeVerb(_ text: AnalyzedText, _ content: Range<Int>) -> (Range<Int>, Int)? {
    // «at det | fra norsk side | er forståelse»
    if text.isWord(content.lowerBound, .det), content.contains(content.lowerBound + 1),
      words.isPreposition(text.tokens[content.lowerBound + 1])
    {
      return nil
    }
    for index in content.dropFirst() {
      // «at koalisjonen siden mandag hadde …», «at styrkene, som er her, ikke skal …»
      if text.isWord(index, [.siden, .sidan, .etter, .før]) { return nil }
      // «at krigerne som fortsatt er igjen, nå er fanget»: which of the verbs is moved?
      if text.isWord(index, .som), words.middle.contains(text.tokens[index + 1]) { return nil }
      if text.isSign(index, ","),
        content[index...].contains(where: { words.middle.contains(text.tokens[$0]) })
      {
        return nil
      }
      if words.isFinite(text, index, content) {
        // «at det | kun | er ord»
        // «at det | i dag | er vanskelig»
        if text.isWord(content.lowerBound, .det), index > content.lowerBound + 2,
          text.tokens[index - 1].hints.contains(.time)
        {
          return nil
        }
        let isAlone = text.isWord(content.lowerBound, .det) && index == content.lowerBound + 2
        return isAlone && !words.isFinite(text, index - 1, content)
          ? (index - 1..<index, index) : (index..<index, index)
      }
      // «60 land i alt har …»
      guard words.middle.contains(text.tokens[index]), !words.isPreposition(text.tokens[index - 1]) else {
        continue
      }
      var verb = index + 1
      while content.contains(verb), words.middle.contains(text.tokens[verb]) { verb += 1 }
      return isFinite(text, verb, content) ? (index..<verb, verb) : nil
    }
    return (content.lowerBound..<content.lowerBound, content.lowerBound)
  }
}
