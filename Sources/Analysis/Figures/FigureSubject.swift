import TimelineModel

/// What a figure is about, in the article's words.
extension FigureUnits {
  /// «sivile drept», «prosent av områdene mistet»: the noun phrase, and what became of them.
  ///
  /// - Parameter before: the figures before it; what is counted on with them is about the same.
  func subject(
    _ draft: FigureDraft, _ scene: FigureScene, in clause: Range<Int>, before: [FigureDraft]
  ) -> String? {
    let text = scene.text
    if draft.figure.unit == "percent" { return share(draft, scene, in: clause, before: before) }
    let isBare = draft.unit.phrase.map { $0.count == 1 } ?? true
    if isBare, Self.measures.contains(draft.figure.unit), let own = ownSubject(draft, scene, in: clause) {
      return own
    }
    guard let phrase = draft.unit.phrase else {
      let antecedent = draft.unit.isInherited ? before.last { Self.isAlike($0.figure, draft.figure) } : nil
      if Self.measures.contains(draft.figure.unit), let antecedent { return antecedent.figure.subject }
      let subject = [antecedent?.figure.subject, draft.unit.words].compactMap(\.self)
      return subject.first.map { first in
        subject.count > 1 && !first.utf8.holds(subject[1].utf8) ? first + " " + subject[1] : first
      }
    }
    let end = phrase.upperBound
    let subject = String(text.words(phrase))
    guard draft.unit.isOfPeople || Self.people.contains(draft.figure.unit) else { return subject }
    let after = end..<max(end, min(clause.upperBound, end + 10))
    // «har drept 352 sivile»
    let start = draft.tokens.lowerBound
    let before = max(clause.lowerBound, start - 6)..<max(clause.lowerBound, start)
    let fate =
      after.first { fates.contains(text.tokens[$0]) } ?? before.last { fates.contains(text.tokens[$0]) }
    guard let fate = fate ?? after.first(where: { isLot(text, $0) }) else { return subject }
    return subject + " " + text.words(told(text, fate))
  }

  /// «mistet livet», «i karantene»: what became of them, in as many words as that takes.
  func told(_ text: AnalyzedText, _ fate: Int) -> Range<Int> {
    losses.contains(text.tokens[fate - 1])
      || text.isWord(fate - 1, [.i, .på]) && table.category(text, fate) == nil
      ? fate - 1..<fate + 1 : fate..<fate + 1
  }

  /// «har fått opplæring», but not «gir opplæring».
  private func isLot(_ text: AnalyzedText, _ index: Int) -> Bool {
    lots.contains(text.tokens[index]) && !giving.contains(text.tokens[index - 1])
  }

  /// «prosent av områdene mistet». A share without a whole is of the one before when it is named with it, is as
  /// great, or is called its number.
  private func share(
    _ draft: FigureDraft, _ scene: FigureScene, in clause: Range<Int>, before: [FigureDraft]
  ) -> String? {
    let text = scene.text
    let noun = draft.end - 1..<draft.end
    let end = endOfWhole(text, noun.upperBound, in: clause)
    // «… av området IS styrte på det meste, er tapt»
    let isAfterClause =
      text.isSign(clause.upperBound, ",") && text.isWord(clause.upperBound + 1, [.er, .var, .har])
    let reach = clause.lowerBound..<min(text.tokens.count, clause.upperBound + (isAfterClause ? 5 : 0))
    let lost = reach.first { !(noun.lowerBound..<end).contains($0) && losses.contains(text.tokens[$0]) }
    let subject = String(text.words(noun.lowerBound..<end))
    if end == noun.upperBound, let share = before.last(where: { $0.figure.unit == "percent" }) {
      let isNear = clause.contains(share.tokens.lowerBound)
      let isSame = share.figure.low == draft.figure.low && share.figure.high == draft.figure.high
      if isNear || isSame || draft.unit.isInherited
        || clause.contains(where: { figures.contains(text.tokens[$0]) })
      {
        return share.figure.subject
      }
    }
    if let lost { return subject + " " + text.word(lost) }
    if end == noun.upperBound,
      draft.unit.phrase.map({ table.category(text, $0.lowerBound) == "percent" }) ?? true
    {
      return ownSubject(draft, scene, in: clause) ?? subject
    }
    return subject
  }

  /// What is measured, when its unit tells nothing of it: «Arbeidsledigheten synker til 3,7 prosent», «I fjor falt
  /// prisene med 5 prosent». A definite noun before the verb or right behind it; whoever pays or has is none.
  private func ownSubject(_ draft: FigureDraft, _ scene: FigureScene, in clause: Range<Int>) -> String? {
    let text = scene.text
    let reach = clause.lowerBound..<max(clause.lowerBound, draft.tokens.lowerBound)
    guard let verb = reach.first(where: { isFinite(text.tokens[$0]) }),
      !reach.contains(where: { giving.contains(text.tokens[$0]) || spending.contains(text.tokens[$0]) })
    else { return nil }
    var start = verb + 1
    if verb > clause.lowerBound, !opensOtherwise(text, clause.lowerBound) {
      start = clause.lowerBound
    }
    let stop = start < verb ? verb : reach.upperBound
    var end = start
    while end < stop, end - start < 4, text.tokens[end].kind == .word, !isFinite(text.tokens[end]),
      end == start || !links.contains(text.tokens[end])
    { end += 1 }
    let phrase = start..<end
    guard let head = phrase.last(where: { isDefiniteNoun(text, $0) }), scene.cast.namings(in: phrase).isEmpty,
      !table.isOfPeople(text, head),
      scene.timeSpans.firstOverlap(text.span(phrase)) == nil
    else { return nil }
    let first = text.lowered(start)
    return head == start ? first : first + " " + text.words(start + 1..<head + 1)
  }

  private func isFinite(_ token: Token) -> Bool { verbs.contains(token) || token.hints.contains(.helping) }

  /// «I fjor», «ifølge», «at»: no subject begins so.
  private func opensOtherwise(_ text: AnalyzedText, _ index: Int) -> Bool {
    let token = text.tokens[index]
    return links.contains(token) || clauses.contains(token) || token.kind != .word
      || token.hints.contains(.time) && !isDefiniteNoun(text, index)
  }

  private func isDefiniteNoun(_ text: AnalyzedText, _ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.end - token.start > 4 && NorwegianEndings.definite.fit(text, index)
      && !table.mayStandBetween(text, index)
  }

  private static func isAlike(_ figure: Figure, _ other: Figure) -> Bool {
    figure.unit == other.unit || people.contains(figure.unit) && people.contains(other.unit)
  }

  /// Units that are people.
  static let people: Set = [
    "people", "deaths", "civilians", "children", "women", "soldiers", "officers", "instructors", "advisers",
    "fighters", "wounded", "refugees", "prisoners",
  ]

  /// «av områdene sine»: what the share is of.
  private func endOfWhole(_ text: AnalyzedText, _ end: Int, in clause: Range<Int>) -> Int {
    guard clause.contains(end + 1), of.contains(text.tokens[end]) else { return end }
    var index = end + 1
    while index < min(clause.upperBound, end + 6), text.tokens[index].kind == .word,
      !links.contains(text.tokens[index]), !clauses.contains(text.tokens[index])
    { index += 1 }
    return index > end + 1 ? index : end
  }
}
