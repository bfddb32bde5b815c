import TimelineModel

/// What only looks like a verb, or like another one, by the words beside it.
extension PredicateReader {
  /// «siden | de fire kraftige stormene | traff kysten»: a subject of several words, and its verb in the past.
  func opensBehindPhrase(_ text: AnalyzedText, _ start: Int, _ sentence: Range<Int>) -> Bool {
    guard words.isDeterminer(text.tokens[start]) else { return false }
    let reach = start + 2..<max(start + 2, min(start + 6, sentence.upperBound))
    let verb = reach.first { words.verbs.reading(of: text.tokens, at: $0, in: sentence)?.tense == .past }
    return verb.map { verb in
      (start..<verb).allSatisfy { text.tokens[$0].kind == .word && !words.isPreposition(text.tokens[$0]) }
        && NorwegianEndings.definite.fit(text, verb - 1)
    } ?? false
  }

  /// «Politiet svarte med tåregass»: no words.
  func strikesBack(_ text: AnalyzedText, _ verb: Int, _ clause: Range<Int>) -> Bool {
    guard NorwegianEvents.answering.fit(text, verb) else { return false }
    let reach = verb + 1..<max(verb + 1, min(verb + 7, clause.upperBound))
    guard let with = reach.first(where: { text.isWord($0, .med) }) else { return false }
    return (with + 1..<max(with + 1, min(with + 4, clause.upperBound))).contains {
      NorwegianEvents.weapons.fit(text, $0)
    }
  }

  /// «Tiltalte kastet stein», «I fjor kastet tiltalte stein»: the one charged, not «tiltalte ham».
  func isPerson(_ text: AnalyzedText, _ index: Int, _ clause: Range<Int>) -> Bool {
    guard words.people.contains(text.tokens[index]), clause.contains(index + 1) else { return false }
    if index == clause.lowerBound { return words.isFinite(text, index + 1, clause) }
    let before = text.tokens[index - 1]
    if words.isPreposition(before) || words.openers.contains(before) { return true }
    if words.isFinite(text, index - 1, clause) { return !words.isHelping(before) }
    // «slo tiltalte»: no subject stands before it.
    return text.ends(index, with: "tiltalte") && before.kind == .word && !before.marks.contains(.capitalised)
      && !words.isDeterminer(before)
      && !NorwegianEndings.definite.fit(text, index - 1)
      && !text.isWord(index - 1, [.han, .hun, .ho, .vi, .de, .dei])
  }

  /// «vel 300 meter»: an adverb, though Nynorsk has the verb «vel».
  func isAmount(_ text: AnalyzedText, _ index: Int, _ clause: Range<Int>) -> Bool {
    clause.contains(index + 1) && text.tokens[index].end - text.tokens[index].start == 3
      && NorwegianEvents.chosen.fit(text, index)
      && (text.tokens[index + 1].kind == .digits || words.counts.contains(text.tokens[index + 1]))
  }

  /// The verb that is answered with, in «svarte Tyrkia med å | bombe».
  func answered(_ text: AnalyzedText, _ verb: Int, _ clause: Range<Int>) -> Int? {
    guard NorwegianEvents.answering.fit(text, verb) else { return nil }
    return (verb + 3..<max(verb + 3, min(verb + 8, clause.upperBound))).first {
      words.infinitiveMark.contains(text.tokens[$0 - 1]) && text.isWord($0 - 2, .med)
    }
  }

  /// «flyet landet i Erbil», but «selv om landet i fjor», «dei to landa», «hjelpe landet».
  func landed(_ text: AnalyzedText, _ index: Int, _ clause: Range<Int>) -> Bool {
    let before = index - 1
    guard clause.contains(before) else { return false }
    // «I Homs, lenger nord, | landet generalen»: a clause needs a verb.
    if text.isSign(before, ",") {
      return words.isPreposition(text.tokens[clause.lowerBound])
        && !clause.contains {
          $0 != index && $0 < index + 4
            && (words.isFinite(text, $0, clause) || words.states.contains(text.tokens[$0]))
        }
    }
    guard text.tokens[before].kind == .word else { return false }
    let token = text.tokens[before]
    let isLed =
      words.openers.contains(token) || words.isPreposition(token)
      || NorwegianEndings.infinitive.fit(text, before)
      || words.isDeterminer(token) && !words.isPointing(token)
      || words.isFinite(text, before, clause) && !words.isHelping(token)
    return !isLed
  }
}
