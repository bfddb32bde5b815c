import TimelineModel

/// Sentences that set one part of what they tell before the rest: «Det var Dal som …», «Det var her at …».
extension Headline {
  /// «Det er to år siden IS tok byen», «Det var mandag at …»: what happened stands behind.
  func split(_ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>, _ time: Span?) -> Range<Int> {
    if let start = behindPlace(text, cast, sentence, time) { return start..<sentence.upperBound }
    // «IS har mistet land: | 9. oktober meldte IHS …»: the sentence that has the time.
    if let time,
      let colon = sentence.first(where: { text.isSign($0, ":") && text.isSpaced($0 + 1) }),
      Int(text.tokens[colon].end) <= time.start, sentence.upperBound - colon > 4,
      (sentence.lowerBound..<colon).contains(where: { isFinite(text, $0, sentence) })
    {
      return colon + 1..<sentence.upperBound
    }
    guard sentence.count > 6, let first = sentence.first, text.isWord(first, in: sentence),
      text.isWord(first, .det), text.isWord(first + 1, in: sentence),
      text.isWord(first + 1, [.er, .var]),
      let joint = sentence.dropFirst(3).prefix(12).first(where: {
        text.isWord($0, in: sentence) && text.isWord($0, [.siden, .sidan, .at])
      }), sentence.upperBound - joint > 3, text.tokens[joint + 1].kind == .word,
      cast.naming(at: joint + 1) != nil || text.isWord(joint + 1, [.han, .hun, .ho])
        || isFinite(text, joint + 2, sentence) && !words.isPointing(text.tokens[joint + 1])
        || !text.isWord(joint, .at) && opensClause(text, joint + 1, sentence)
        || text.isWord(joint, .at) && isOnlyTime(text, first + 2..<joint, time)
          && !words.isPointing(text.tokens[joint + 1])
    else { return sentence }
    // «Det er viktig at …» says what someone thinks of it, not when it was.
    let isPlainTime = !text.isWord(joint, .at) || text.isWord(first + 1, .var)
    return isPlainTime ? joint + 1..<sentence.upperBound : sentence
  }

  /// «Det var | i oktober i fjor | at norske styrker …»
  private func isOnlyTime(_ text: AnalyzedText, _ words: Range<Int>, _ time: Span?) -> Bool {
    guard let time else { return false }
    return words.contains { time.contains(text.tokens[$0].span) }
      && words.allSatisfy { time.contains(text.tokens[$0].span) || self.words.isPreposition(text.tokens[$0]) }
  }

  /// «en amerikansk minister besøkte», «lederne i koalisjonen var»: a noun that is the subject of a verb close behind.
  private func opensClause(_ text: AnalyzedText, _ start: Int, _ sentence: Range<Int>) -> Bool {
    guard text.isWord(start, [.en, .ei, .et, .ein, .eit]) || NorwegianEndings.definite.fit(text, start),
      let verb = (start + 1..<min(start + 8, sentence.upperBound)).first(where: {
        isFinite(text, $0, sentence)
      })
    else { return false }
    return !(start..<verb).contains {
      text.tokens[$0].kind == .sign || words.joints.contains(text.tokens[$0])
    }
  }

  /// «Det var her | Per Dal talte», «Det var måndag 2. mai | regjeringa vedtok»: where the clause begins that has no «at».
  private func behindPlace(_ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>, _ time: Span?) -> Int?
  {
    let first = sentence.lowerBound
    guard sentence.count > 5, text.isWord(first, .det), text.isWord(first + 1, [.er, .var]) else {
      return nil
    }
    var start = first + 2
    if words.middle.contains(text.tokens[start]) { start += 1 }
    if HeadlineWords.here.fit(text, start), text.tokens[start].end - text.tokens[start].start == 3 {
      start += 1
    } else if let time, time.contains(text.tokens[start].span),
      let behind = sentence.first(where: { Int(text.tokens[$0].start) >= time.end })
    {
      start = behind
    } else {
      return nil
    }
    let verb = cast.naming(at: start)?.tokens.upperBound ?? start + 1
    let isSubject = cast.isNamed(at: start) || NorwegianEndings.definite.fit(text, start)
    return isSubject && isFinite(text, verb, sentence) ? start : nil
  }

  /// «Det var | de politiske direktørene | som | kom sammen», «Torsdag var det | Per Dal | som | talte»: the words that
  /// only point at who did it.
  func cleft(_ text: AnalyzedText, _ cast: Cast, _ sentence: Range<Int>, _ time: Span?) -> [Range<Int>] {
    guard sentence.count > 5, let start = cleftStart(text, sentence, time),
      let som = (start + 1..<max(start + 1, min(start + 9, sentence.upperBound))).first(where: {
        text.isWord($0, .som)
      }),
      !text.isSign(som - 1, ","), let verb = cleftVerb(text, som, sentence),
      cast.namings(in: start..<som).last?.tokens.upperBound == som
        || NorwegianEndings.definiteThings.fit(text, som - 1)
    else { return [] }
    return [sentence.lowerBound..<start, som..<verb]
  }

  /// Behind «Det var», or behind a time or «der» with «var det»: where the one who did it begins.
  private func cleftStart(_ text: AnalyzedText, _ sentence: Range<Int>, _ time: Span?) -> Int? {
    let first = sentence.lowerBound
    if text.isWord(first, .det), text.isWord(first + 1, [.er, .var]) { return first + 2 }
    guard let be = sentence.dropFirst().prefix(6).first(where: { text.isWord($0, [.er, .var]) }),
      text.isWord(be + 1, .det)
    else { return nil }
    let isFronted = (first..<be).allSatisfy { index in
      words.fronting.contains(text.tokens[index]) || words.leading.contains(text.tokens[index])
        || time.map { $0.contains(text.tokens[index].span) } ?? false
    }
    return isFronted ? be + 2 : nil
  }

  /// The verb behind «som», with a phrase between at the most, which goes: «som | i et brev i januar | ba».
  private func cleftVerb(_ text: AnalyzedText, _ som: Int, _ sentence: Range<Int>) -> Int? {
    let verb = (som + 1..<max(som + 1, min(som + 8, sentence.upperBound))).first {
      isFinite(text, $0, sentence)
    }
    guard let verb, verb == som + 1 || words.isPreposition(text.tokens[som + 1]),
      !(som + 1..<verb).contains(where: {
        text.tokens[$0].kind == .sign || words.negations.contains(text.tokens[$0])
      })
    else { return nil }
    return verb
  }
}
