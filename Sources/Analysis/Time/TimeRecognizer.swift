import TimelineModel

/// Which way the words around a time look.
enum Direction: Sendable {
  case past, future
  /// Neither word nor tense says.
  case open
}

/// Finds the times of a text: at each word the longest match, then the earlier row.
struct TimeRecognizer {
  let grammar: TimeGrammar
  let lexicon: Lexicon
  let text: AnalyzedText
  let tense: Tense

  init(grammar: TimeGrammar, lexicon: Lexicon, text: AnalyzedText) {
    self.grammar = grammar
    self.lexicon = lexicon
    self.text = text
    tense = Tense(text: text, lexicon: lexicon, words: grammar.tenseWords)
  }

  struct Match {
    var meaning: TimeMeaning
    var rules: [Int]
    var end: Int
    var span: Range<Int>
  }

  /// All times in reading order.
  func times() -> [FoundTime] {
    var times = matches()
    times.removeAll { $0.meaning == .nothing }
    return times
  }

  /// All that rules match, also what they say is no time.
  func matches() -> [FoundTime] {
    var search = TimeSearch(self)
    if let question = question() { return [question] }
    var found: [FoundTime] = []
    found.reserveCapacity(text.sentences.count)
    for (number, sentence) in text.sentences.enumerated() {
      var index = sentence.tokens.lowerBound
      // Where a time would continue a list that began with another: «2014 og 2016».
      var listItem = -1
      while index < sentence.tokens.upperBound {
        guard search.mayBegin(at: index, before: sentence.tokens.upperBound),
          let match = search.match(
            at: index, in: sentence.tokens,
            bare: index == listItem || opensEntry(index, sentence.tokens))
        else {
          index += 1
          continue
        }
        if isName(match, in: sentence.tokens) {
          index += 1
          continue
        }
        index = max(match.span.upperBound, index + 1)
        if match.span.upperBound == match.end, continuesList(match.end, before: sentence.tokens.upperBound) {
          listItem = match.end + 1
        }
        let look = look(of: match, in: sentence.tokens)
        let before = found.last.flatMap { leads($0, to: match.meaning, look, in: number) ? $0 : nil }
        let meaning = match.meaning.beside(
          before?.meaning, look.direction,
          inClause: before.map { !hasComma(between: $0.tokens, and: match.span) } ?? false,
          isNext: before?.tokens.upperBound == match.span.lowerBound,
          isFrame: before.map { $0.tokens.lowerBound <= sentence.tokens.lowerBound + 1 } ?? false)
        found.append(self.found(match, meaning, in: number, look))
        sayOutright(&found)
        takeYear(&found)
        shareYear(&found)
        putInOrder(&found)
        putBehind(&found)
        closeDistance(&found)
        goOn(&found)
        lookAlong(&found)
        while grammar.capitalisesNames,
          let next = nextDay(after: found[found.count - 1], before: sentence.tokens.upperBound)
        {
          found.append(next)
          index = next.tokens.upperBound
        }
      }
    }
    return found
  }

  /// Whether a time may take something from the one before it: in its sentence, and a day of the month in the next
  /// one, «Det var uro i mars. Messen fra 9. til 17. ble avlyst», unless it looks ahead.
  private func leads(_ before: FoundTime, to meaning: TimeMeaning, _ look: Look, in sentence: Int) -> Bool {
    if before.sentence == sentence { return true }
    return before.sentence == sentence - 1 && meaning.isDaysOfTheMonth && look.direction != .future
      && before.direction != .future && before.core.isAnnualDay
      && text.sentences[sentence].passage == text.sentences[sentence - 1].passage
  }

  private func hasComma(between first: Range<Int>, and second: Range<Int>) -> Bool {
    text.tokens[first.upperBound..<max(first.upperBound, second.lowerBound)].contains {
      $0.word == Sign.comma
    }
  }

  /// A text that is nothing but a time is no news but a question, or an entry in a diary: «17. mai» is the one
  /// to come, and «november» needs nothing before it. A weekday alone dates as news does.
  private func question() -> FoundTime? {
    guard text.sentences.count == 1, let sentence = text.sentences.first?.tokens else { return nil }
    var search = TimeSearch(self, typed: true)
    guard let match = search.match(at: sentence.lowerBound, in: sentence, bare: true),
      match.meaning != .nothing,
      match.end == sentence.upperBound
        || match.end == sentence.upperBound - 1 && text.tokens[match.end].kind == .sign
    else { return nil }
    // «På lørdag» and «innen lørdag» look ahead, «siden lørdag» looks back.
    let first = lexicon.traits(of: text.tokens[sentence.lowerBound].word)
    let weekday = match.span.first { grammar.value(of: text.tokens[$0].word, in: .weekday) >= 0 }
    let leads = (match.span.lowerBound..<(weekday ?? match.span.upperBound)).contains {
      lexicon.traits(of: text.tokens[$0].word).contains(.leading) && text.tokens[$0].kind == .word
    }
    let isNews =
      match.meaning.isNearestWeekday && !leads
      && (first.contains(.afterwards)
        || match.span.lowerBound == sentence.lowerBound && !first.contains(.leading))
    let look =
      text.isWord(sentence.lowerBound, [.siden, .sidan]) ? Look(.past) : isNews ? .open : Look(.future)
    return found(match, match.meaning, in: 0, look)
  }

  /// - Parameter meaning: what the match means beside the time before it.
  private func found(_ match: Match, _ meaning: TimeMeaning, in sentence: Int, _ look: Look) -> FoundTime {
    FoundTime(
      meaning: meaning, rules: match.rules, rule: telling(match.rules),
      tokens: match.span, sentence: sentence, look: look,
      shade: shade(of: match.meaning, match.span, in: text.sentences[sentence].tokens),
      isNearest: grammar.nearestVerbTells && match.meaning.isDayOfMonth
        && !nearestVerb.happens(on: match.span, look, in: text.sentences[sentence].tokens))
  }

  /// «Rådgiver Fredag Nwosu», «Høst & Søn», «Mandag Morgen»: a capital letter within the sentence makes a name of
  /// what is else a day or a season.
  private func isName(_ match: Match, in sentence: Range<Int>) -> Bool {
    let (start, end) = (sentence.lowerBound, sentence.upperBound)
    if isTitleOfWork(match, in: sentence) { return true }
    // «Påske & Sønn».
    if isCapitalised(match.span.lowerBound), text.tokens[match.end].word == Sign.ampersand { return true }
    guard !grammar.capitalisesNames else {
      return isNameOfWar(match, before: end) || isNameOfPaper(match, in: sentence)
    }
    // «Partiet Fjerde Mai»: what is a month, written small, has more than one capital.
    let first = match.span.lowerBound
    if first > start, match.span.count == 2, text.tokens[first - 1].kind == .word,
      match.span.allSatisfy({ text.tokens[$0].kind == .word && text.tokens[$0].marks.contains(.capitalised) }
      ),
      !match.span.contains(where: { text.tokens[$0].marks.contains(.allCapitals) })
    {
      return true
    }
    return match.span.contains { index in
      let token = text.tokens[index]
      guard index > start, token.kind == .word, text.tokens[index - 1].kind == .word,
        token.marks.contains(.capitalised), !token.marks.contains(.allCapitals)
      else { return false }
      // A month alone too: «De reiste til Mars»; «i Mars 2014» is only written so.
      let slots: [Slot] =
        match.span.count == 1 ? [.weekday, .season, .daypart, .month] : [.weekday, .season, .daypart]
      return slots.contains { grammar.value(of: token.word, in: $0) >= 0 }
    }
  }

  /// «Serien «17. mai»», «boka «Mandag hele uka»»: words of a title, short and behind what it is the title of.
  private func isTitleOfWork(_ match: Match, in sentence: Range<Int>) -> Bool {
    let first = match.span.lowerBound
    let reach = max(sentence.lowerBound + 1, first - Self.longestTitle)..<max(sentence.lowerBound + 1, first)
    guard let open = reach.last(where: { text.tokens[$0].word == Sign.openQuote }),
      text.tokens[open - 1].kind == .word, NorwegianEndings.work.fit(text, open - 1)
    else { return false }
    return (open..<min(open + Self.longestTitle, sentence.upperBound)).contains {
      $0 >= match.span.upperBound && text.tokens[$0].word == Sign.closeQuote
    }
  }

  /// So many words have the titles of works at most.
  private static let longestTitle = 8

  /// «The Six-Day War»: of two capitals the second belongs to the first.
  private func isNameOfWar(_ match: Match, before end: Int) -> Bool {
    guard match.span.count == 1, case .duration = match.meaning, match.end < end else { return false }
    let (token, next) = (text.tokens[match.span.lowerBound], text.tokens[match.end])
    return token.kind == .word && token.marks.contains(.capitalised) && next.kind == .word
      && next.marks.contains(.capitalised) && !next.marks.contains(.allCapitals)
  }

  /// «The Sunday Times», not «the Friday White House meeting».
  private func isNameOfPaper(_ match: Match, in sentence: Range<Int>) -> Bool {
    guard match.span.count == 1, match.meaning.isNearestWeekday, match.span.lowerBound > sentence.lowerBound,
      match.end < sentence.upperBound, isCapitalised(match.end), !isCapitalised(match.end + 1)
    else { return false }
    let before = text.text[text.tokens[match.span.lowerBound - 1].span].utf8
    return before.elementsEqual("the".utf8) || before.elementsEqual("The".utf8)
  }

  func isCapitalised(_ index: Int) -> Bool {
    text.tokens[index].kind == .word && text.tokens[index].marks.contains(.capitalised)
  }

  private var nearestVerb: NearestVerb {
    NearestVerb(text: text, grammar: grammar, infinitive: grammar.infinitive)
  }

  private func look(of match: Match, in sentence: Range<Int>) -> Look {
    grammar.nearestVerbTells
      ? nearestVerb.look(
        of: match.span, in: sentence, canEnd: match.meaning.isDay || match.meaning.isMonth,
        canBeMoved: match.meaning.isNearestSeason)
      : tense.look(of: match.span, as: match.meaning, in: sentence)
  }

  private func telling(_ rules: [Int]) -> String {
    let rule = rules.first { !grammar.rules[$0].isContext } ?? rules[0]
    return grammar.rules[rule].name
  }

  /// «2003: USA invaderer Irak», «13.45: Skudd meldes»: digits that a colon sets off before what happened then.
  private func opensEntry(_ index: Int, _ sentence: Range<Int>) -> Bool {
    // «Tromsø: 01.00: Knivstikking».
    guard text.tokens[index].kind == .digits,
      index == sentence.lowerBound
        || text.tokens[index - 1].kind == .sign && index - sentence.lowerBound <= 1
        || text.tokens[index - 1].word == Sign.colon && index - sentence.lowerBound <= 4
    else { return false }
    return [index + 1, index + 3].contains {
      $0 + 1 < sentence.upperBound && text.tokens[$0].word == Sign.colon
        && text.tokens[$0 + 1].marks.contains(.spaced)
    }
  }

  private func continuesList(_ index: Int, before end: Int) -> Bool {
    guard index + 1 < end else { return false }
    let token = text.tokens[index]
    return token.kind == .sign
      ? token.word == Sign.comma : lexicon.traits(of: token.word).contains(.conjunction)
  }
}
