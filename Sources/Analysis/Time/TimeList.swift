import TimelineModel

extension TimeRecognizer {
  /// The day that follows another of the same month: «25» after «April 24 and».
  ///
  /// - Parameter time: a time that was just found.
  func nextDay(after time: FoundTime, before end: Int) -> FoundTime? {
    let joint = time.tokens.upperBound
    guard joint + 1 < end, case .annual(.day(let month, let day), let choice) = time.meaning,
      isDigits(joint - 1, day...day), isDigits(joint + 1, (day + 1)...max(day + 1, 31)),
      text.tokens[joint + 1].marks.contains(.spaced),
      text.tokens[joint].kind == .word
        ? lexicon.traits(of: text.tokens[joint].word).contains(.conjunction)
        : text.tokens[joint].word == Sign.comma,
      joint + 2 == end || text.tokens[joint + 2].kind == .sign || isClosed(before: joint + 2)
    else { return nil }
    let next = Int(text.tokens[joint + 1].number)
    return FoundTime(
      time, meaning: .annual(.day(month: month, day: next), choice), tokens: joint + 1..<joint + 2)
  }

  /// «Samme dag, 2. oktober 2014»: a day counted from another and the date beside it are one.
  func sayOutright(_ found: inout [FoundTime]) {
    guard found.count > 1, case let (before, last) = (found[found.count - 2], found[found.count - 1]),
      case .shifted(let days, .day, .earlier) = before.meaning, case .annual(.day, _) = last.core,
      text.tokens[before.tokens.upperBound].word == Sign.comma,
      case let between = before.tokens.upperBound + 1..<last.tokens.lowerBound,
      between.isEmpty || between.count == 1 && isSmall(between.lowerBound)
    else { return }
    found[found.count - 2] = FoundTime(before, meaning: last.meaning, tokens: before.tokens, daysOn: days)
  }

  /// «Two days later, on Jan. 23».
  private func isSmall(_ index: Int) -> Bool {
    text.tokens[index].kind == .word && grammar.isEnding(text.tokens[index].word)
  }

  private func isDigits(_ index: Int, _ range: ClosedRange<Int>) -> Bool {
    text.tokens[index].kind == .digits && range.contains(Int(text.tokens[index].number))
  }

  /// Whether a phrase is over before this word: «and 25 in Rome» and «and 25 failed», not «and 25 soldiers».
  private func isClosed(before index: Int) -> Bool {
    let token = text.tokens[index]
    let traits = lexicon.traits(of: token.word)
    if grammar.isEnding(token.word) || traits.contains(.conjunction) { return true }
    return !traits.contains(.counted) && text.text[token.span].utf8.suffix(2).elementsEqual("ed".utf8)
  }
}
