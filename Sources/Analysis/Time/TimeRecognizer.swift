import TimelineModel

/// Words that a rule recognised, and what they mean, before any calendar.
struct FoundTime: Sendable {
  var meaning: TimeMeaning
  /// The rule, and the rules inside it.
  var rules: [String]
  /// The rule that says what the words mean, past those that only lead to it.
  var rule: String
  var tokens: Range<Int>
  var sentence: Int
  var look: Look
  var shade: TimeShade

  /// Which way its clause looks.
  var direction: Direction { look.direction }
}

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

  struct Match {
    var meaning: TimeMeaning
    var rules: [Int]
    var end: Int
    var span: Range<Int>
  }

  /// All times in reading order.
  func times() -> [FoundTime] {
    matches().filter { $0.meaning != .nothing }
  }

  /// All that rules match, also what they say is no time.
  func matches() -> [FoundTime] {
    if let question { return [question] }
    var found: [FoundTime] = []
    for (number, sentence) in text.sentences.enumerated() {
      var index = sentence.tokens.lowerBound
      // Where a time would continue a list that began with another: «2014 og 2016».
      var listItem = -1
      while index < sentence.tokens.upperBound {
        guard
          let match = match(
            at: index, before: sentence.tokens.upperBound, from: sentence.tokens.lowerBound,
            bare: index == listItem)
        else {
          index += 1
          continue
        }
        if isName(match, from: sentence.tokens.lowerBound) {
          index += 1
          continue
        }
        index = max(match.span.upperBound, index + 1)
        if match.span.upperBound == match.end, continuesList(match.end, before: sentence.tokens.upperBound) {
          listItem = match.end + 1
        }
        let look = Tense(text: text, lexicon: lexicon).look(
          of: match.span, isDay: match.meaning.isDay && match.meaning.anchor == .article, in: sentence.tokens)
        var time = self.found(match, in: number, look)
        time.meaning = time.meaning.beside(found.last?.sentence == number ? found.last?.meaning : nil)
        found.append(time)
      }
    }
    return found
  }

  /// A text that is nothing but a time is no news but a question, or an entry in a diary: «17. mai» is the one
  /// to come, and «november» needs nothing before it. A weekday alone dates as news does.
  private var question: FoundTime? {
    guard text.sentences.count == 1, let sentence = text.sentences.first?.tokens,
      let match = match(
        at: sentence.lowerBound, before: sentence.upperBound, from: sentence.lowerBound, bare: true),
      match.meaning != .nothing,
      match.end == sentence.upperBound
        || match.end == sentence.upperBound - 1 && text.tokens[match.end].kind == .sign
    else { return nil }
    let isWeekday = if case .weekday = match.meaning.core { true } else { false }
    return found(match, in: 0, isWeekday ? .open : Look(.future))
  }

  private func found(_ match: Match, in sentence: Int, _ look: Look) -> FoundTime {
    FoundTime(
      meaning: match.meaning, rules: match.rules.map { grammar.rules[$0].name }, rule: telling(match.rules),
      tokens: match.span, sentence: sentence, look: look,
      shade: shade(of: match.meaning, match.span, in: text.sentences[sentence].tokens))
  }

  /// «Rådgiver Fredag Nwosu», «Høst & Søn», «Mandag Morgen»: a capital letter within the sentence makes a name of
  /// what is else a day or a season.
  private func isName(_ match: Match, from start: Int) -> Bool {
    guard !grammar.capitalisesNames else { return false }
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

  private func telling(_ rules: [Int]) -> String {
    let rule = rules.first { !grammar.rules[$0].isContext } ?? rules[0]
    return grammar.rules[rule].name
  }

  private func continuesList(_ index: Int, before end: Int) -> Bool {
    guard index + 1 < end else { return false }
    let token = text.tokens[index]
    return token.kind == .sign
      ? token.word == Sign.comma : lexicon.traits(of: token.word).contains(.conjunction)
  }

  /// The longest time that begins with this token.
  ///
  /// - Parameter bare: whether words count that are a time only where something says so.
  func match(at index: Int, before end: Int, from start: Int, bare: Bool = false, depth: Int = 0) -> Match? {
    let token = text.tokens[index]
    let rows: [Int32]
    switch token.kind {
    case .word:
      guard token.word != 0, Int(token.word) < grammar.byWord.count else { return nil }
      rows = self.rows(after: Int(token.word), index + 1, end)
    case .digits: rows = grammar.byDigits
    case .sign:
      guard token.word == Sign.openBracket else { return nil }
      rows = grammar.byBracket
    }
    if rows.isEmpty { return nil }
    // What follows may be what says so: «høsten» and «i fjor».
    var best: Match?
    var alone: Match?
    for row in rows {
      guard let match = self.match(Int(row), at: index, end, start, depth, time: nil) else { continue }
      if grammar.rows[Int(row)].isBare, !bare {
        if match.end > (alone?.end ?? index) { alone = match }
      } else if match.end > (best?.end ?? index) {
        best = match
      }
    }
    best = best.map { extended($0, index, end, start, depth) }
    if let alone {
      let longer = extended(alone, index, end, start, depth)
      if longer.end > alone.end, longer.end > (best?.end ?? 0) { return longer }
    }
    return best
  }

  @inline(__always)
  private func rows(after word: Int, _ next: Int, _ end: Int) -> [Int32] {
    if grammar.byWord[word].rows.isEmpty { return [] }
    return next < end && grammar.byWord[word].goesOn(with: text.tokens[next])
      ? grammar.byWord[word].rows : grammar.byWord[word].alone
  }

  private func extended(_ match: Match, _ index: Int, _ end: Int, _ start: Int, _ depth: Int) -> Match {
    var match = match
    while let longer = withTail(match, start: index, end, start, depth) { match = longer }
    return match
  }

  /// A time made longer by what follows it: «mandag» and «kveld», «mars» and «i fjor».
  private func withTail(_ match: Match, start index: Int, _ end: Int, _ start: Int, _ depth: Int) -> Match? {
    guard match.end < end, match.span.upperBound == match.end,
      grammar.tails.goesOn(with: text.tokens[match.end])
    else { return nil }
    var best: Match?
    for row in grammar.tails.rows {
      if var longer = self.match(Int(row), at: index, end, start, depth, time: match),
        longer.end > (best?.end ?? match.end)
      {
        longer.span = match.span.lowerBound..<longer.span.upperBound
        best = longer
      }
    }
    return best
  }

  private func match(
    _ number: Int, at index: Int, _ end: Int, _ start: Int, _ depth: Int, time: Match?
  ) -> Match? {
    let row = grammar.rows[number]
    // Inside another time no context counts but that time's own.
    if depth > 0, row.hasContext { return nil }
    var captures = TimeCaptures()
    var rules: [Int] = []
    var position = index
    var span = index..<index
    for step in row.steps {
      if step == row.span.lowerBound { span = position..<position }
      let isFirst = step == row.steps.lowerBound
      if isFirst, let time {
        captures.time = time.meaning
        rules += time.rules
        position = time.end
        continue
      }
      guard let next = advance(grammar.steps[step], position, end, start, isFirst, depth, &captures, &rules)
      else { return nil }
      position = next
      if step == row.span.upperBound - 1 { span = span.lowerBound..<position }
    }
    guard isWhole(index..<position, start, end, time != nil),
      let meaning = grammar.rules[row.rule].meaning(captures)
    else { return nil }
    return Match(meaning: meaning, rules: [row.rule] + rules, end: position, span: span)
  }

  /// The position after a step; nil when the tokens do not fit it.
  @inline(__always)
  private func advance(
    _ step: TimeGrammar.Step, _ position: Int, _ end: Int, _ start: Int, _ isFirst: Bool, _ depth: Int,
    _ captures: inout TimeCaptures, _ rules: inout [Int]
  ) -> Int? {
    if step.kind == .end { return isOver(position, end) ? position : nil }
    guard position < end else { return nil }
    let token = text.tokens[position]
    if !isFirst, step.gap != .any, token.marks.contains(.spaced) != (step.gap == .spaced) { return nil }
    switch step.kind {
    case .words:
      guard token.kind == .word, token.word != 0 else { return nil }
      for word in step.words where grammar.pool[word] == token.word { return position + 1 }
      return nil
    case .sign: return token.kind == .sign && token.word == step.sign ? position + 1 : nil
    case .dash: return token.kind == .sign && Sign.isDash(token.word) ? position + 1 : nil
    case .time:
      guard depth < 3,
        let inner = match(at: position, before: end, from: start, bare: true, depth: depth + 1),
        inner.meaning != .nothing
      else { return nil }
      if step.place == 0 { captures.time = inner.meaning } else { captures.secondTime = inner.meaning }
      rules += inner.rules
      return inner.end
    case .slot: return fill(step, position, end, &captures)
    case .end: return position
    }
  }
}
