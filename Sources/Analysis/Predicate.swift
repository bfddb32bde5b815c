import TimelineModel

/// What a clause says happened: the verb, its kind and its standing.
struct Predicate: Sendable {
  var kind: Event.Kind
  var verb: Int
  var standing: Standing
  /// Said by someone: the stance of the verb.
  var stance: SpeechStance?

  enum Standing: Sendable, Hashable {
    case happened, present, planned, possible, negated
  }
}

/// Reads clauses for what they say happened.
struct PredicateReader: Sendable {
  let words: EventWords
  let speech: VerbTable<SpeechStance>

  /// The clause around a token: from the opener or comma before it to the one after it.
  func clause(_ text: AnalyzedText, around token: Int, in sentence: Range<Int>) -> Range<Int> {
    var start = token
    while start > sentence.lowerBound, !opens(text, start, sentence) { start -= 1 }
    var end = token + 1
    while end < sentence.upperBound, !opens(text, end, sentence) { end += 1 }
    return start..<end
  }

  private func opens(_ text: AnalyzedText, _ index: Int, _ sentence: Range<Int>) -> Bool {
    let token = text.tokens[index]
    if token.kind == .sign { return token.word == Sign.colon || token.word == 0x3B }
    guard words.joints.contains(token) else { return false }
    // «…, og 20. august åpnet …»: a new clause; «, og» without the comma only joins words.
    if text.isSign(index - 1, ","), text.isWord(index, [.og, .men]) { return true }
    guard words.openers.contains(token), index > sentence.lowerBound else { return false }
    // «etter møtet» opens no clause, «etter at» does; so does «som», «da», «at».
    if text.isWord(index, [.etter, .før, .siden, .sidan, .om, .der]) {
      let next = index + 1
      return sentence.contains(next) && text.isWord(next, .at)
        || (text.isWord(index, .der) && text.isSign(index - 1, ","))
    }
    return true
  }

  /// The first happening that a clause tells, verbs before nouns; nil when it tells of a state or of nothing.
  func predicate(_ text: AnalyzedText, in clause: Range<Int>) -> Predicate? {
    var weak: Predicate?
    for index in clause where text.tokens[index].kind == .word {
      guard var found = verb(text, index, clause) else { continue }
      if found.standing != .planned, found.standing != .possible, isNegated(text, index, clause) {
        found.standing = .negated
      }
      // «fikk», «ble»: the noun or participle beside it says more.
      if found.kind == .other, found.stance == nil {
        weak = weak ?? found
      } else {
        return found
      }
    }
    let noun = clause.first { words.noun(text, $0) != nil }
    if var weak {
      if let noun, let kind = words.noun(text, noun) { weak.kind = kind }
      return weak
    }
    if let waits = clause.first(where: { words.awaits.contains(text.tokens[$0]) }) {
      return Predicate(
        kind: noun.flatMap { words.noun(text, $0) } ?? .other, verb: waits, standing: .planned, stance: nil)
    }
    guard let noun, let kind = words.noun(text, noun) else { return nil }
    let hasState = clause.first { words.states.contains(text.tokens[$0]) }
    guard let hasState else { return nil }
    return Predicate(kind: kind, verb: hasState, standing: .happened, stance: nil)
  }

  private func verb(_ text: AnalyzedText, _ index: Int, _ clause: Range<Int>) -> Predicate? {
    let event = words.verbs.reading(of: text.tokens, at: index, in: clause)
    let said = speech.reading(of: text.tokens, at: index, in: clause)
    guard let tense = event?.tense ?? said?.tense else { return nil }
    let isSaid = said != nil && (event == nil || event?.meaning == .other || event?.meaning == .statement)
    let kind: Event.Kind =
      isSaid ? (said?.meaning == .report ? .report : .statement) : event?.meaning ?? .other
    guard let standing = standing(text, index, tense, clause) else { return nil }
    return Predicate(kind: kind, verb: index, standing: standing, stance: isSaid ? said?.meaning : nil)
  }

  private func standing(
    _ text: AnalyzedText, _ index: Int, _ tense: VerbTense, _ clause: Range<Int>
  ) -> Predicate.Standing? {
    switch tense {
    case .past:
      // «skal ha drept», «ville bli samlet»: past in form only.
      let reach = max(clause.lowerBound, index - 4)..<index
      if reach.contains(where: { text.isWord($0, [.bli, .ha, .verte]) }) {
        if reach.contains(where: { words.planned.contains(text.tokens[$0]) }) { return .planned }
        if reach.contains(where: { words.possible.contains(text.tokens[$0]) }) { return .possible }
      }
      return .happened
    case .present: return .present
    case .participle:
      let reach = max(clause.lowerBound, index - 12)..<index
      if reach.contains(where: { words.possible.contains(text.tokens[$0]) }) { return .possible }
      return reach.contains { words.finishing.contains(text.tokens[$0]) } ? .happened : nil
    case .infinitive:
      let reach = max(clause.lowerBound, index - 8)..<index
      if reach.contains(where: { words.planned.contains(text.tokens[$0]) }) { return .planned }
      if reach.contains(where: { words.possible.contains(text.tokens[$0]) }) { return .possible }
      return nil
    }
  }

  private func isNegated(_ text: AnalyzedText, _ verb: Int, _ clause: Range<Int>) -> Bool {
    let reach = max(clause.lowerBound, verb - 4)..<min(clause.upperBound, verb + 5)
    return reach.contains { words.negations.contains(text.tokens[$0]) }
  }
}
