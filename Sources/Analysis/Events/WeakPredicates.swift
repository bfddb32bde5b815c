import TimelineModel

/// Clauses without a verb that the tables know, which tell a happening all the same.
extension PredicateReader {
  /// «Lovforslaget skal | behandles», «brua skal etter planen | rives»: a verb that nothing knows, but by its form.
  func plannedPassive(_ text: AnalyzedText, _ clause: Range<Int>) -> Int? {
    guard words.isVerbSecond else { return nil }
    return clause.dropFirst(2).first { index in
      let token = text.tokens[index]
      guard token.kind == .word, token.end - token.start >= 6, !token.marks.contains(.capitalised),
        text.ends(index, with: "es") || text.ends(index, with: "ast"), !words.adverbs.contains(token)
      else { return false }
      let reach = max(clause.lowerBound, index - 5)..<index
      return text.isWord(reach.last { words.isHelping(text.tokens[$0]) } ?? index, .skal)
        && !reach.contains { words.negations.contains(text.tokens[$0]) || text.isWord($0, .ha) }
    }
  }

  /// «Partiet skal | ha landsmøte», «skal ha | en markering»: what somebody will have.
  func plannedGathering(_ text: AnalyzedText, _ clause: Range<Int>) -> Predicate? {
    guard let have = clause.dropFirst(2).first(where: { text.isWord($0, .ha) }),
      (max(clause.lowerBound, have - 5)..<have).contains(where: { text.isWord($0, .skal) }),
      !(max(clause.lowerBound, have - 5)..<have).contains(where: { words.negations.contains(text.tokens[$0]) }
      ),
      let noun = (have + 1..<max(have + 1, min(have + 5, clause.upperBound))).first(where: {
        NorwegianEvents.gatherings.fit(text, $0) || words.noun(text, $0) == .meeting
      })
    else { return nil }
    return Predicate(kind: words.noun(text, noun) ?? .other, verb: have, standing: .planned, stance: nil)
  }

  /// «Resten av styrken | skal til | Molde», «dei | skal til | byen»: where somebody will go, without a verb of going.
  func plannedGoing(_ text: AnalyzedText, _ clause: Range<Int>) -> Predicate? {
    guard words.isVerbSecond,
      let shall = clause.dropFirst().first(where: {
        text.isWord($0, .skal) && clause.contains($0 + 2) && text.isWord($0 + 1, .til)
          && text.hasCapital($0 + 2)
      }), !clause.contains(where: { words.infinitiveMark.contains(text.tokens[$0]) }),
      !(shall + 3..<max(shall + 3, clause.upperBound)).contains(where: {
        words.verbs.reading(of: text.tokens, at: $0, in: clause)?.tense == .infinitive
      })
    else { return nil }
    return Predicate(kind: .other, verb: shall, standing: .planned, stance: nil)
  }

  /// «Høyre | var med på å | stemme ned forslaget»: done with others.
  func tookPart(_ text: AnalyzedText, _ infinitive: Int, _ clause: Range<Int>) -> Bool {
    infinitive - 4 >= clause.lowerBound && words.infinitiveMark.contains(text.tokens[infinitive - 1])
      && text.isWord(infinitive - 2, .på) && text.isWord(infinitive - 3, .med)
      && (max(clause.lowerBound, infinitive - 6)..<infinitive - 3).contains { text.isWord($0, .var) }
  }

  /// «Han var i Bagdad for å møte statsministeren»: somebody was there, and met.
  func visit(_ text: AnalyzedText, _ clause: Range<Int>) -> Predicate? {
    guard let state = clause.first(where: { text.isWord($0, [.er, .var]) }),
      let mark = (state + 1..<clause.upperBound).first(where: {
        text.isWord($0 - 1, .for) && words.infinitiveMark.contains(text.tokens[$0])
      }), mark + 1 < clause.upperBound,
      words.verbs.reading(of: text.tokens, at: mark + 1, in: clause)?.meaning == .meeting
    else { return nil }
    return Predicate(
      kind: .meeting, verb: state, standing: text.isWord(state, .var) ? .happened : .present, stance: nil)
  }

  /// «har begynt å trene dem til kampen»: of what kind is what is begun; nil where no other verb stands behind.
  func begunDeed(_ text: AnalyzedText, _ verb: Int, _ clause: Range<Int>) -> Event.Kind? {
    guard words.beginning.contains(text.tokens[verb]), clause.contains(verb + 2),
      words.infinitiveMark.contains(text.tokens[verb + 1])
    else { return nil }
    return words.verbs.reading(of: text.tokens, at: verb + 2, in: clause)?.meaning ?? .other
  }
}
