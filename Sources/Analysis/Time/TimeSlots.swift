import TimelineModel

/// What may stand in the slots of a pattern.
extension TimeRecognizer {
  /// So many words at most tell what a time is the time of.
  private static let longestThing = 6

  /// The positions where what happened may end: «møtet», «det nye møtet», «møtet i Oslo», but no clause.
  func things(from position: Int, before end: Int) -> [Int] {
    let determiners: SmallWords = [.det, .den, .de, .dei, .dette, .disse, .desse, .et, .en, .ei, .ein, .eit]
    let first = text.tokens[position]
    guard first.kind == .word,
      text.isWord(position, determiners) || first.marks.contains(.capitalised)
        || SmallWords(first).isEmpty && NorwegianEndings.definite.fit(text, position)
    else { return [] }
    // «Året før det til OPCW»: what was told.
    if text.isWord(position, [.det, .dette]), position + 1 < end,
      grammar.isEnding(text.tokens[position + 1].word)
    {
      return []
    }
    let ends: WordTraits = [.past, .present, .future, .scheduled, .subordinate, .conjunction, .perfect]
    var found: [Int] = []
    for index in position..<min(end, position + Self.longestThing) {
      let token = text.tokens[index]
      guard token.kind == .word, lexicon.traits(of: token.word).isDisjoint(with: ends) else { break }
      found.append(index + 1)
    }
    return found
  }

  /// The position after what stands in a slot; nil when the tokens do not belong there.
  func fill(
    _ step: TimeStep, _ position: Int, _ end: Int, _ captures: inout TimeCaptures
  ) -> Int? {
    let token = text.tokens[position]
    switch token.kind {
    case .word:
      let word = grammar.vocabulary.number(of: token.word)
      guard word != 0 else { return nil }
      if step.slot == .number, position + 1 < end, text.tokens[position + 1].kind == .word {
        let next = grammar.vocabulary.number(of: text.tokens[position + 1].word)
        let pair = grammar.vocabulary.value(ofPair: word, next)
        if pair >= 0 {
          captures.set(step.place, pair)
          return position + 2
        }
      }
      let value = grammar.vocabulary.value(of: word, in: step.slot)
      guard value >= 0 else { return nil }
      // «May» and «may», and «60 minutes» and «60 Minutes».
      if grammar.capitalisesNames, step.slot == .month || step.slot == .weekday || step.slot == .unit,
        token.marks.contains(.capitalised) == (step.slot == .unit)
      {
        // «Years ago» opens a sentence.
        guard step.slot == .unit, text.tokens[position - 1].kind == .sign || position == 0 else { return nil }
      }
      captures.set(step.place, value)
      return position + 1
    case .digits:
      guard let value = Self.value(of: token, in: step.slot, years: grammar.years) else { return nil }
      if step.slot == .number, let thousands = thousands(position, before: end) {
        captures.set(step.place, value * 1000 + thousands.rest)
        return thousands.end
      }
      // «I 1500 hjem» is a number: long ago a round one is a year only where nothing is counted.
      if step.slot == .year, value < 1800, value % 50 == 0,
        !isOver(position + 1, end) || lexicon.traits(of: text.tokens[position + 1].word).contains(.continues)
      {
        return nil
      }
      captures.set(step.place, value)
      guard step.slot == .ordinal else { return position + 1 }
      guard position + 1 < end, text.tokens[position + 1].word == Sign.stop,
        !text.tokens[position + 1].marks.contains(.spaced)
      else { return nil }
      return position + 2
    case .sign: return nil
    }
  }

  /// What stands behind the thousands of a number: «1 116», «1.116», and in English «1,116».
  private func thousands(_ position: Int, before end: Int) -> (rest: Int, end: Int)? {
    let sign = grammar.capitalisesNames ? Sign.comma : Sign.stop
    let isSigned = position + 1 < end && text.tokens[position + 1].word == sign
    let next = isSigned ? position + 2 : position + 1
    guard next < end, text.tokens[position].end - text.tokens[position].start <= 3,
      text.tokens[next].kind == .digits, text.tokens[next].end - text.tokens[next].start == 3,
      text.tokens[next].marks.contains(.spaced) != isSigned
    else { return nil }
    return (Int(text.tokens[next].number), next + 1)
  }

  /// The value of digits in a slot; nil when such digits do not belong there.
  private static func value(of token: Token, in slot: Slot, years: ClosedRange<Int>) -> Int? {
    let number = Int(token.number)
    let length = token.end - token.start
    switch slot {
    case .day: return length <= 2 && (1...31).contains(number) ? number : nil
    case .monthNumber: return length <= 2 && (1...12).contains(number) ? number : nil
    case .year:
      return length == 4 && years.contains(number) ? number : nil
    case .shortYear: return length == 2 ? number : nil
    case .number: return length <= 3 || length == 4 && number >= 1000 ? number : nil
    case .ordinal: return length <= 2 && number > 0 ? number : nil
    case .hour:
      // «Kl. 0830»: hour and minute in one.
      if length == 4, number / 100 <= 24, number % 100 < 60 { return TimeCaptures.joinedClock + number }
      return length <= 2 && number <= 24 ? number : nil
    case .minute: return length == 2 && number < 60 ? number : nil
    case .decade:
      if length == 2, number % 10 == 0, number > 0 { return 1900 + number }
      return length == 4 && number % 10 == 0 && (1000...2090).contains(number) ? number : nil
    case .month, .unit, .season, .weekday, .weekdays, .daypart, .holiday, .time, .thing, .end, .openBracket,
      .closeBracket:
      return nil
    }
  }
}
