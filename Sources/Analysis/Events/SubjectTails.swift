import TimelineModel

/// What goes with a subject behind its noun: whose spokesman, whose son, where from, and what stands between commas.
extension SubjectReader {
  /// «meldte | en talsmann for departementet | at»: all that stands before what is said, where only who it is can.
  func spokesmanEnd(_ verb: Int, _ start: Int) -> Int? {
    guard words.isFiniteSpeech(text, verb, sentence), text.isWord(start, [.en, .ei, .ein]),
      let at = (start + 2..<max(start + 2, min(start + 16, sentence.upperBound))).first(where: {
        text.isWord($0, .at)
      }),
      let of = (start + 2..<at).first(where: { words.isPreposition(text.tokens[$0]) }),
      text.isWord(of, [.for, .fra, .frå, .av, .ved]),
      !(start..<at).contains(where: {
        text.tokens[$0].kind == .sign || words.openers.contains(text.tokens[$0]) || text.isWord($0, .til)
          || words.infinitiveMark.contains(text.tokens[$0]) || words.isFinite(text, $0, sentence)
      }), !words.isPreposition(text.tokens[at - 1])
    else { return nil }
    return at
  }

  /// «sønnen | til presidenten», «prisen | på olje»: a noun that is somebody's or something's.
  func isRelation(_ index: Int) -> Bool {
    text.isWord(index, in: sentence) && !text.hasCapital(index) && NorwegianEvents.relations.fit(text, index)
  }

  /// Where a phrase ends that says whose or of what; nil where none stands here, and within that nil where its end is not
  /// plain.
  func relatedEnd(_ end: Int) -> Int?? {
    guard sentence.contains(end + 1), text.isWord(end, [.til, .på, .for, .av]),
      !text.tokens[end + 1].hints.contains(.time) || text.hasCapital(end + 1)
    else { return nil }
    return .some(
      phraseEnd(end + 1).map { last in
        // «prisen på olje | fredag», «lederen for partiet | statsministeren»
        (end + 1..<last).first {
          text.tokens[$0].hints.contains(.time) && !text.hasCapital($0)
            || $0 > end + 1 && isDefinite($0 - 1) && isPerson($0)
              && (!text.hasCapital($0) || HeadlineWords.neuter.fit(text, $0 - 1))
        } ?? last
      })
  }

  /// «snakket | en offiser fra USA | om krigen»: where somebody is from, before what belongs to the verb.
  func homed(_ end: Int, _ verb: Int) -> Int? {
    guard sentence.contains(end + 1), text.isWord(end, [.fra, .frå, .i, .av]),
      let close = cast.naming(at: end + 1)?.tokens.upperBound, sentence.contains(close),
      words.governs(text, verb, close) || text.isWord(close, .at)
    else { return nil }
    return close
  }

  /// «begynte | SDF, | med støtte fra USA, | marsjen», «ble | Dal, sjef for museet, | drept»: what stands between commas
  /// goes with the subject, but for a phrase, which may stand behind the verb too.
  func aside(_ end: Int, _ start: Int) -> Int? {
    guard sentence.contains(end + 1), text.isSign(end, ","), cast.isNamed(at: start) || isDefinite(end - 1),
      cast.naming(at: end + 1) == nil,
      let close = (end + 2..<min(end + 16, sentence.upperBound)).first(where: {
        text.isSign($0, ",") && text.isSpaced($0 + 1)
      }),
      sentence.contains(close + 2), !words.breaks(text.tokens[close + 1]),
      !words.isFiniteSpeech(text, close + 1, sentence),
      !words.openers.contains(text.tokens[close + 1]) || text.isWord(close + 1, .at)
    else { return nil }
    if words.isPreposition(text.tokens[end + 1]) { return end }
    let isClause = (end + 1..<close).contains {
      words.isFinite(text, $0, sentence) || words.states.contains(text.tokens[$0])
    }
    return text.isWord(end + 1, .som) == isClause && text.tokens[end + 1].kind == .word ? close + 1 : nil
  }
}
