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

  /// «krevde familiene | til de drepte | svar», «ba sjefen | for hæren | om hjelp», «bekreftet talsmann Per Dal | i rådet | at»: a
  /// phrase between who acts and what the verb waits for is of who acts.
  func attachedEnd(_ end: Int, _ start: Int, _ verb: Int) -> Int? {
    guard text.isWord(end, in: sentence), !isPronoun(start) else { return nil }
    // «styrker | støttet av USA | byen»
    var preposition = end
    if NorwegianEndings.participle.fit(text, end), text.isWord(end + 1, in: sentence),
      text.isWord(end + 1, .av),
      !words.isHelping(text.tokens[verb])
    {
      preposition = end + 1
    }
    // «tok hæren | over byen»: that goes with the verb.
    guard text.isWord(preposition, [.i, .fra, .frå, .for, .med, .av, .ved, .til, .om]),
      preposition > end || !words.governs(text, verb, preposition),
      // «fikk kurderne | fra Tyskland | våpen», «skrev mannen | til søsteren | at»
      !text.isWord(preposition, [.fra, .frå]) || !isDefinite(end - 1),
      !text.isWord(preposition, .til) || !words.isFiniteSpeech(text, verb, sentence),
      sentence.contains(preposition + 2), !text.tokens[preposition + 1].hints.contains(.time),
      let last = cast.naming(at: preposition + 1).map({ $0.isGenitive ? nil : $0.tokens.upperBound })
        ?? phraseEnd(preposition + 1), sentence.contains(last), text.tokens[last].kind == .word,
      // «satte soldatene | i gang | kampen»
      cast.isNamed(at: preposition + 1) || last > preposition + 2 || isDefinite(preposition + 1)
    else { return nil }
    if let person = cast.namings(in: start..<end).last, person.mention.kind == .person,
      person.tokens.upperBound == end, person.mention.how != .title
    {
      // «Dal traff i Bagdad statsministeren», but «Per Dal i rådet».
      guard cast.naming(at: preposition + 1)?.mention.kind == .organization else { return nil }
    }
    if text.isWord(last, .at) { return words.isFiniteSpeech(text, verb, sentence) ? last : nil }
    if words.isPreposition(text.tokens[last]) {
      // «møttes ledere | fra 22 land | i Wien»
      let isOfMany =
        text.isWord(end, [.fra, .frå]) && !isDefinite(end - 1) && !text.hasCapital(end - 1)
      return isOfMany || words.governs(text, verb, last) ? last : nil
    }
    let token = text.tokens[last]
    // «åpnet laget | i byen | sin første butikk», but «traff mannen i byen sin»
    if words.itsOwn.contains(token) {
      return sentence.contains(last + 1) && text.tokens[last + 1].kind == .word
        && !words.breaks(text.tokens[last + 1]) && !words.openers.contains(text.tokens[last + 1])
        && !words.isPreposition(text.tokens[last + 1]) ? last : nil
    }
    let opensObject =
      words.articles.contains(token) || words.isDeterminer(token) || cast.isNamed(at: last)
      || isDefinite(last) || NorwegianEndings.definiteAdjective.fit(text, last)
    return opensObject && !words.openers.contains(token) && !words.breaks(token)
      && !token.hints.contains(.time)
      && !words.later.contains(token) && !words.adverbs.contains(token)
      && !words.isFinite(text, last, sentence)
      && !words.middle.contains(token) && !words.bare.contains(token)
      ? last : nil
  }

  /// «overtok hæren | og politistyrkene | kontrollen»: a second one who did it. Not «døde to menn | og | en kvinne ble såret», «kom
  /// soldatene | og | tok byen».
  func joinedEnd(_ end: Int) -> Int? {
    let next = end + 1
    guard text.isWord(end, in: sentence), text.isWord(end, .og), text.isWord(next, in: sentence),
      !words.isFinite(text, next, sentence), !words.openers.contains(text.tokens[next]),
      let last = phraseEnd(next), sentence.contains(last), text.tokens[last].kind == .word,
      !words.isFinite(text, last, sentence), !words.breaks(text.tokens[last])
    else { return nil }
    return last
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
