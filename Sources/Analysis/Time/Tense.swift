import TimelineModel

/// Tells which way a clause looks, from its verbs.
struct Tense {
  let text: AnalyzedText
  let lexicon: Lexicon

  /// The direction of the clause around a time; when its clause has no verb that tells, of the sentence.
  func direction(of time: Range<Int>, in sentence: Range<Int>) -> Direction {
    // A text without full stops must not be searched whole for each of its times.
    let sentence = sentence.clamped(to: (time.lowerBound - Self.reach)..<(time.upperBound + Self.reach))
    var clause = time
    while clause.lowerBound > sentence.lowerBound, !endsClause(clause.lowerBound - 1) {
      clause = (clause.lowerBound - 1)..<clause.upperBound
    }
    while clause.upperBound < sentence.upperBound, !endsClause(clause.upperBound) {
      clause = clause.lowerBound..<(clause.upperBound + 1)
    }
    return direction(of: clause, around: time) ?? direction(of: sentence, around: time) ?? .open
  }

  /// How many tokens to either side belong to a sentence at most.
  private static let reach = 100

  private func endsClause(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .sign else { return lexicon.traits(of: token.word).contains(.subordinate) }
    return token.word == Sign.comma || token.word == Sign.colon || token.word == 0x3B
      || Sign.isDash(token.word) && token.marks.contains(.spaced)
  }

  /// Nothing when no verb tells. A word that looks ahead outweighs «sa» and «har»; «skal ha» tells hearsay of the past.
  private func direction(of clause: Range<Int>, around time: Range<Int>) -> Direction? {
    var (past, future, scheduled, present) = (false, false, false, false)
    for index in clause where !time.contains(index) && text.tokens[index].kind == .word {
      let traits = lexicon.traits(of: text.tokens[index].word)
      if traits.isEmpty { continue }
      if traits.contains(.past) { past = true }
      if traits.contains(.future), !isHearsay(index, clause) { future = true }
      if traits.contains(.scheduled) { scheduled = true }
      if traits.contains(.present) { present = true }
    }
    if future { return .future }
    if past { return .past }
    // «Sier fredag» tells of the past as news does, whatever the clause after it looks at.
    if present { return .open }
    return scheduled ? .future : nil
  }

  private func isHearsay(_ index: Int, _ clause: Range<Int>) -> Bool {
    for next in (index + 1)..<min(index + 4, max(index + 1, clause.upperBound))
    where lexicon.traits(of: text.tokens[next].word).contains(.perfect) {
      return true
    }
    return false
  }
}
