import TimelineModel

/// Where a time may begin and end: numbers that are no dates stay numbers.
extension TimeRecognizer {
  /// Whether a phrase is over before this token.
  func isOver(_ position: Int, _ end: Int) -> Bool {
    guard position < end else { return true }
    let token = text.tokens[position]
    if token.kind == .sign { return !Sign.isDash(token.word) || token.marks.contains(.spaced) }
    if token.kind == .digits { return !grammar.nearestVerbTells && isCount(position, end) }
    let small: WordTraits = [.past, .present, .future, .scheduled]
    return token.kind == .word && !token.marks.contains(.allCapitals)
      && (grammar.vocabulary.isEnding(grammar.vocabulary.number(of: token.word))
        || !lexicon.traits(of: token.word).isDisjoint(with: small))
      || (grammar.nearestVerbTells
        ? isNewPhrase(position)
        : isLoanVerb(position) || isUnknownVerb(position) || isVerbWithSubject(position, end))
  }

  /// «Mot 39.000 året før, og året før 12 prosent»: what is counted then, and no date or year that it is counted from.
  private func isCount(_ position: Int, _ end: Int) -> Bool {
    let after = position + 1
    guard after < end, text.tokens[after].kind == .sign, text.tokens[after].word == Sign.stop else {
      return !(1000...2100).contains(text.tokens[position].number)
    }
    return after + 1 < end && text.tokens[after + 1].kind == .digits
      && !text.tokens[after + 1].marks.contains(.spaced)
  }

  /// «Året etter flytte han»: nothing that the language knows, and no «avgjørende».
  private func isUnknownVerb(_ position: Int) -> Bool {
    let token = text.tokens[position]
    let isVerb =
      tense.isUnknown(token) || token.hints.contains(.happening) && !token.marks.contains(.capitalised)
    return isVerb && NorwegianEndings.weakPast.fit(text, position, leaving: 2)
      && !NorwegianEndings.noPast.fit(text, position)
  }

  /// «Dagen etter angrep IS byen», not «dagen etter angrep på byen».
  private func isVerbWithSubject(_ position: Int, _ end: Int) -> Bool {
    guard position + 1 < end, tense.words.nounLike.contains(text.tokens[position].word) else { return false }
    return isCapitalised(position + 1) || text.isWord(position + 1, [.han, .hun, .ho, .vi, .de, .dei, .det])
  }

  /// «Dagen etter paraderte styrkene».
  private func isLoanVerb(_ position: Int) -> Bool {
    let token = text.tokens[position]
    return token.kind == .word && !token.marks.contains(.capitalised)
      && NorwegianEndings.pastOfLoan.fit(text, position, leaving: 3)
  }

  /// «In the autumn Grant was called», «in the spring came …», «by evening seventeen ships»: what follows is nothing of
  /// that season or part of the day.
  private func isNewPhrase(_ position: Int) -> Bool {
    let (token, before) = (text.tokens[position], text.tokens[position - 1])
    guard before.kind == .word, !before.marks.contains(.capitalised),
      grammar.value(of: before.word, in: .season) >= 0 || grammar.value(of: before.word, in: .daypart) >= 0
    else { return false }
    guard token.kind == .word else { return token.kind == .digits }
    return token.marks.contains(.capitalised) || grammar.value(of: token.word, in: .number) > 1
      || !grammar.clue(of: token.word).isDisjoint(with: [.past, .auxiliary, .modal])
  }

  /// Whether the words stand alone: no part of a longer number, no count of things, no number of a thing.
  func isWhole(_ range: Range<Int>, _ start: Int, _ end: Int, _ isTail: Bool) -> Bool {
    let tokens = text.tokens
    let (first, last) = (tokens[range.lowerBound], tokens[range.upperBound - 1])
    if !isTail, range.lowerBound > start, first.kind == .digits {
      let before = tokens[range.lowerBound - 1]
      // «Kapittel 3.2.», «kap. 3.2.»
      let namer =
        before.word == Sign.stop && range.lowerBound > start + 1 ? tokens[range.lowerBound - 2] : before
      if namer.kind == .word, lexicon.traits(of: namer.word).contains(.numbered) { return false }
      if !first.marks.contains(.spaced), before.kind != .sign || Sign.joinsNumbers(before.word) {
        if !isDashAfterSpace(range.lowerBound - 1) { return false }
      }
      if before.word == Sign.section || Sign.isCurrency(before.word) { return false }
    }
    guard range.upperBound < end else { return true }
    let next = tokens[range.upperBound]
    if !next.marks.contains(.spaced) {
      if next.kind != .sign { return false }
      if Sign.joinsNumbers(next.word), range.upperBound + 1 < end {
        let after = tokens[range.upperBound + 1]
        if !after.marks.contains(.spaced),
          after.kind == .digits ? last.kind == .digits : Sign.isDash(next.word)
        {
          return false
        }
      }
      if last.kind == .digits, next.word == Sign.percent { return false }
    }
    if range.count == 1, last.kind == .digits,
      isTitle(range.lowerBound, start) || isCount(range.lowerBound, start, end)
    {
      return false
    }
    guard last.kind == .digits, !isDayOfMonth(range), !isYearOfPart(range) else { return true }
    // «Sank fra 26 prosent i 2017 til 17 prosent».
    if isSaidToBeYear(range.upperBound - 1, start) {
      return next.word != Sign.percent
        && (!isCounted(next) || isVerb(range.upperBound, after: range, start))
    }
    // «Fra 1900 til 2000 kroner».
    if range.upperBound + 2 < end, lexicon.traits(of: next.word).contains(.continues), next.kind == .word,
      tokens[range.upperBound + 1].kind == .digits,
      isCounted(tokens[range.upperBound + 2])
    {
      return false
    }
    // «Fra 2000 til 3000 demonstranter».
    if range.upperBound + 1 < end, lexicon.traits(of: next.word).contains(.continues), next.kind == .word,
      tokens[range.upperBound + 1].number > 2100
    {
      return false
    }
    return next.word != Sign.percent
      && (!isCounted(next) || isVerb(range.upperBound, after: range, start))
  }

  /// «The novel “1984”», «“2001: A Space Odyssey”».
  private func isTitle(_ index: Int, _ start: Int) -> Bool {
    guard index > start, Sign.opens(text.tokens[index - 1].word) else { return false }
    let next = text.tokens[index + 1]
    return next.word == Sign.colon || Sign.closes(next.word)
  }

  /// «It sold 1945 tapes», not «in 1945 tapes were …» and «the 1945 raids»: English says years of many things, but
  /// not behind a verb.
  private func isCount(_ index: Int, _ start: Int, _ end: Int) -> Bool {
    guard grammar.capitalisesNames, index > start, index + 1 < end else { return false }
    let (before, next) = (text.tokens[index - 1], text.tokens[index + 1])
    guard before.kind == .word, next.kind == .word, !next.marks.contains(.capitalised) else { return false }
    return !grammar.clue(of: before.word).isDisjoint(with: [.past]) && text.ends(index + 1, with: "s")
  }

  /// «I 2017», «mars 2017»: the word before it says that it is one.
  private func isSaidToBeYear(_ index: Int, _ start: Int) -> Bool {
    index > start && text.tokens[index].number >= 1000
      && (text.isWord(index - 1, .i) || isMonth(index - 1))
  }

  /// «I august 2013 døde over 1000», «i 2013 drepte de»: what can be counted is the verb, behind a month and where
  /// the time opens its sentence.
  private func isVerb(_ next: Int, after range: Range<Int>, _ start: Int) -> Bool {
    guard lexicon.traits(of: text.tokens[next].word).contains(.past), text.tokens[next - 1].number >= 1000
    else {
      return false
    }
    if range.count > 1, isMonth(next - 2) { return true }
    let opening = range.count == 1 ? range.lowerBound - 1 : range.lowerBound
    return opening == start && text.isWord(opening, .i)
  }

  private func isMonth(_ index: Int) -> Bool {
    text.tokens[index].kind == .word && grammar.value(of: text.tokens[index].word, in: .month) >= 0
  }

  /// «Aug. 7 killed 258»: the number belongs to the month before it.
  private func isDayOfMonth(_ range: Range<Int>) -> Bool {
    guard range.count > 1, grammar.capitalisesNames else { return false }
    let before = text.tokens[range.upperBound - 2].word == Sign.stop && range.count > 2 ? 3 : 2
    let token = text.tokens[range.upperBound - before]
    return token.kind == .word && grammar.value(of: token.word, in: .month) >= 0
  }

  /// «The summer of 1967 refugees crossed»: the year belongs to the season or the month before «of».
  private func isYearOfPart(_ range: Range<Int>) -> Bool {
    guard range.count > 2, grammar.capitalisesNames else { return false }
    let part = text.tokens[range.upperBound - 3]
    return part.kind == .word
      && (grammar.value(of: part.word, in: .month) >= 0 || grammar.value(of: part.word, in: .season) >= 0)
  }

  private func isCounted(_ token: Token) -> Bool {
    token.kind == .word && lexicon.traits(of: token.word).contains(.counted)
  }

  /// A dash that opens a paragraph or sets off an insertion touches no number.
  private func isDashAfterSpace(_ index: Int) -> Bool {
    Sign.isDash(text.tokens[index].word) && text.tokens[index].marks.contains(.spaced)
  }
}
