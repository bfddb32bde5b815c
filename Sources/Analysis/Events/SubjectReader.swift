import TimelineModel

/// Finds where the subject behind a verb ends: «Mandag pågrep | politiet | to menn».
///
/// Wrongly put in front of its verb a subject makes nonsense, so anything doubtful is no answer.
struct SubjectReader {
  let words: EventWords
  let text: AnalyzedText
  let cast: Cast
  let sentence: Range<Int>

  /// The end of the subject that begins at `start`, behind the finite verb and its adverbs.
  func end(_ verb: Int, _ start: Int) -> Int? {
    var found = pronounEnd(start)
    // «er Frankrike det første landet»
    if found == nil, text.isWord(verb, [.er, .var]), let name = cast.naming(at: start), !name.isGenitive,
      let end = phraseEnd(start), end == name.tokens.upperBound, isSettled(end, start, verb)
    {
      found = end
    }
    if found == nil, let end = spokesmanEnd(verb, start) { return end }
    found = found ?? begunEnd(verb, start) ?? helpedEnd(verb, start) ?? ownEnd(start)
    // «var tallet på drepte 801», «var omkring 5200 i landet»: with no other verb behind only a name is sure.
    if found == nil, let end = phraseEnd(start),
      !words.isHelping(text.tokens[verb]) || cast.isNamed(at: start) || isDescribed(end)
        // «var | statsråd Per Dal | på befaring»
        || endsOnPerson(start..<end)
    {
      found = end
    }
    guard var end = found, end > start else { return nil }
    // «sa | Per Dal (H) | at …»
    if text.isSign(end, "("),
      let close = (end..<min(end + 6, sentence.upperBound)).first(where: { text.isSign($0, ")") })
    {
      end = close + 1
    }
    // «medlemmene | i koalisjonen», «en mann | ved navn Per Dal»
    if text.isWord(end, [.i, .av, .ved]), !text.hasCapital(end - 1),
      let name = (end + 1..<min(end + 4, sentence.upperBound)).first(where: { cast.naming(at: $0) != nil }),
      let naming = cast.naming(at: name), !naming.isGenitive,
      text.isWord(end, .ved)
        ? text.ends(end + 1, with: "n") && name == end + 2 && isPerson(name)
        : naming.mention.kind == .organization
          && (end + 1..<name).allSatisfy({ words.isDeterminer(text.tokens[$0]) || leadsOn($0) })
    {
      end = naming.tokens.upperBound
    }
    if isRelation(end - 1), let last = relatedEnd(end) {
      guard let last else { return nil }
      end = last
    }
    if let both = joinedEnd(end) { end = both }
    if let attached = attachedEnd(end, start, verb) { end = attached }
    if isSettled(end, start, verb) { return end }
    return homed(end, verb) ?? aside(end, start)
  }

  /// «han», «det»: alone, unless «det» only leads up to a noun.
  private func pronounEnd(_ start: Int) -> Int? {
    guard text.isWord(start, in: sentence), cast.naming(at: start) == nil else { return nil }
    if text.isWord(start, [.han, .hun, .ho, .vi, .man]) { return start + 1 }
    guard text.isWord(start, [.det, .de, .dei, .den]), text.isWord(start + 1, in: sentence) else {
      return nil
    }
    let next = start + 1
    // «gikk | det | flere meldinger»: «det» goes with no noun in the plural.
    if text.isWord(start, .det),
      words.counts.contains(text.tokens[next]) || NorwegianEvents.several.fit(text, next)
    {
      return next
    }
    // «den da 24 år gamle lensmannen | til Oslo»
    if text.isWord(next, [.da, .då]), next + 4 < sentence.upperBound, text.tokens[next + 1].kind == .digits,
      NorwegianSpeech.years.fit(text, next + 2)
    {
      return next + 5
    }
    // «ble | det | kjent at»
    if text.isWord(start, .det), next + 1 < sentence.upperBound, text.isWord(next + 1, .at) { return next }
    // «den andre mannen»
    let isFollowed =
      words.follows(text.tokens[next]) && !words.isDeterminer(text.tokens[next]) || readsAsVerb(next)
      || words.middle.contains(text.tokens[next])
    return isFollowed && cast.naming(at: next) == nil ? next : nil
  }

  /// «begynte | forsvaret av byen | å rakne»: all that stands between such a verb and the one that is begun.
  private func begunEnd(_ verb: Int, _ start: Int) -> Int? {
    guard words.beginning.contains(text.tokens[verb]) else { return nil }
    for index in start + 1..<max(start + 1, min(start + 9, sentence.upperBound)) {
      let token = text.tokens[index]
      if token.kind == .sign || words.openers.contains(token) { return nil }
      if words.infinitiveMark.contains(token) {
        return words.adverbs.contains(text.tokens[index - 1]) || words.middle.contains(text.tokens[index - 1])
          ? nil : index
      }
    }
    return nil
  }

  /// «bestemte | Trump og rådgiverne | seg for å gå», but «tok Per med seg boka»: what «seg» points back to ends before it.
  private func ownEnd(_ start: Int) -> Int? {
    for index in start..<min(start + 10, sentence.upperBound) {
      let token = text.tokens[index]
      if text.isWord(index, .seg) {
        let last = text.tokens[index - 1]
        return index > start && !words.isPreposition(last) && !words.adverbs.contains(last) ? index : nil
      }
      // «ønsker | Norge | å markere seg»: the other verb's.
      if token.kind == .sign || words.openers.contains(token) || words.infinitiveMark.contains(token)
        || words.isFinite(text, index, sentence)
      {
        return nil
      }
    }
    return nil
  }

  /// «ble | en sivil amerikaner | drept», «ble | to soldater og en tolk | såret»: all that stands between the
  /// helping verb and the main one.
  private func helpedEnd(_ verb: Int, _ start: Int) -> Int? {
    guard words.isHelping(text.tokens[verb]) else { return nil }
    for index in start..<min(start + 12, sentence.upperBound) {
      let token = text.tokens[index]
      // «ble | 32-åringen | pågrepet»
      if NorwegianEvents.isWithinAge(text, index) { continue }
      if token.kind == .sign || words.openers.contains(token) { return nil }
      if words.breaks(token), !text.isWord(index, .og) || words.isFinite(text, index + 1, sentence) {
        return nil
      }
      // «har | Dal | vært der for å møte dem»: no main verb of this one.
      if words.infinitiveMark.contains(token) { return nil }
      guard index > start, !words.isDeterminer(text.tokens[index - 1]), readsAsMainVerb(index, of: verb)
      else { continue }
      var end = index
      while end > start + 1,
        words.negations.contains(text.tokens[end - 1])
          || words.adverbs.contains(text.tokens[end - 1]) || words.bare.contains(text.tokens[end - 1])
          // «har | gruppen | angivelig mistet byen»
          || end > start + 1 && NorwegianEndings.adverb.fit(text, end - 1)
      { end -= 1 }
      return end
    }
    return nil
  }

  /// «ble | angrepene | utvidet», «ble | partene | enige»: what was said of the subject stands right behind it.
  private func isDescribed(_ end: Int) -> Bool {
    text.isWord(end, in: sentence) && !words.follows(text.tokens[end])
  }

  private func readsAsVerb(_ index: Int) -> Bool {
    words.verbs.reading(of: text.tokens, at: index, in: sentence) != nil
  }

  private func readsAsMainVerb(_ index: Int, of helping: Int) -> Bool {
    // «har | et firma | meldt seg»
    if text.isWord(index + 1, .seg), words.finishing.contains(text.tokens[helping]),
      NorwegianEndings.participleOfAny.fit(text, index)
    {
      return true
    }
    guard let reading = words.verbs.reading(of: text.tokens, at: index, in: sentence) else { return false }
    switch reading.tense {
    case .participle: return true
    // «hadde | Dal | et langt møte»: no verb.
    case .infinitive: return !words.finishing.contains(text.tokens[helping])
    // «rammet», «samla»: one form for both; «drepte» is none.
    // «vart | eit hus | bomba»
    case .past:
      return NorwegianEndings.participle.fit(text, index)
        || text.isWord(helping, [.ble, .blei, .vart]) && text.ends(index, with: "a")
    case .present: return false
    }
  }

  /// A name with what leads up to it, or a noun with its adjectives.
  func phraseEnd(_ start: Int) -> Int? {
    // «både hæren og politiet»
    if NorwegianEvents.both.fit(text, start) { return phraseEnd(start + 1).flatMap { joinedEnd($0) } }
    var index = start
    var isOwned = false
    while index < min(start + 5, sentence.upperBound) {
      if let naming = cast.naming(at: index) {
        index = naming.tokens.upperBound
        if naming.isGenitive {
          isOwned = true
          continue
        }
        // «generalen Qasem Soleimani»
        let isTitle = naming.mention.kind == .person && !text.tokens[index - 1].marks.contains(.capitalised)
        if isTitle, isPerson(index) { continue }
        // «Qayyarah West»: the name may be longer than is known.
        let goesOn = sentence.contains(index) && text.tokens[index].marks.contains(.capitalised)
        return goesOn && !naming.isState && cast.naming(at: index) == nil ? nil : index
      }
      let token = text.tokens[index]
      guard token.kind != .sign, !words.follows(token) || words.isDeterminer(token) else { return nil }
      // «32-åringen»
      if NorwegianEvents.isWithinAge(text, index + 1) { return index + 3 }
      // «noen av ministrene»
      if token.kind == .digits || words.isDeterminer(token), index + 2 < sentence.upperBound,
        text.isWord(index + 1, .av), NorwegianEndings.definitePlural.fit(text, index + 2)
      {
        return index + 3
      }
      // «de ti landene»
      if words.isPointing(token), sentence.contains(index + 2),
        text.tokens[index + 1].kind == .digits || words.counts.contains(text.tokens[index + 1]),
        NorwegianEndings.definitePlural.fit(text, index + 2)
      {
        return index + 3
      }
      // «tusenvis av demonstranter»
      if token.kind == .digits || words.isDeterminer(token), text.isWord(index + 1, .av) {
        index += 2
        continue
      }
      // «regjerings- og | militsstyrker»
      if text.isHalf(index), sentence.contains(index + 2) {
        index += 2
        continue
      }
      // «den slutt»: a pronoun after all.
      if words.isPointing(token), !leadsOn(index + 1) { return nil }
      index += joinedAdjectives(index) ?? 1
      // «landenes ministre | planen»: no noun with its article stands behind a genitive.
      let isHead = isOwned && isDefinite(index)
      // «drepte | opprørere | presidenten»: of two the first is who did it.
      if index == start + 1, NorwegianEvents.fighters.fit(text, start), text.isWord(index, in: sentence),
        !words.breaks(text.tokens[index])
      {
        return index
      }
      if token.kind == .digits || words.isDeterminer(token) || leadsOn(index - 1) && !isHead { continue }
      // «landenes ministre»
      if NorwegianEndings.definiteGenitive.fit(text, index - 1, leaving: 3), sentence.contains(index) {
        isOwned = true
        continue
      }
      if isPerson(index) { continue }
      // «falt | byen Rawa | i november»
      if words.towns.contains(text.tokens[index - 1]), sentence.contains(index), text.hasCapital(index),
        cast.naming(at: index).map({ $0.mention.kind == .place && !$0.isGenitive }) ?? true
      {
        return cast.naming(at: index)?.tokens.upperBound ?? index + 1
      }
      // «selskapet IHS»: one subject, not subject and object.
      if isDefinite(index - 1) || isOwned {
        guard startsName(index) else { return index }
        // «terrorgruppen IS», but «møtte | presidenten | Putin»
        let name = cast.naming(at: index)
        return name.flatMap {
          $0.mention.kind == .organization && !$0.isGenitive && NorwegianEndings.named.fit(text, index - 1)
            ? $0.tokens.upperBound : nil
        }
      }
      let isFollowed =
        index == sentence.upperBound && index == start + 1
        || index < sentence.upperBound && followsPhrase(index)
      return isFollowed && text.isWord(index - 1, in: sentence) ? index : nil
    }
    return nil
  }

  /// Whether a noun phrase has ended before the word at `index`.
  private func followsPhrase(_ index: Int) -> Bool {
    words.follows(text.tokens[index]) || cast.naming(at: index) != nil || text.tokens[index].kind == .digits
      || isDefinite(index) || text.isWord(index, .og)
  }

  /// «amerikanske fly»: an adjective before its noun.
  private func leadsOn(_ index: Int) -> Bool {
    let next = index + 1
    guard text.isWord(index, in: sentence), text.isWord(next, in: sentence),
      !words.follows(text.tokens[next]), !words.openers.contains(text.tokens[next]),
      text.tokens[next].end - text.tokens[next].start > 3 || !NorwegianEvents.answers.fit(text, next)
    else { return false }
    let isAdjective = NorwegianEndings.anyAdjective.fit(text, index) || words.isAdjective(text.tokens[index])
    return isAdjective && !NorwegianEndings.definitePlural.fit(text, index)
      && !text.tokens[next].marks.contains(.capitalised)
  }

  /// «kurdiske og | amerikanske spesialsoldater».
  private func joinedAdjectives(_ index: Int) -> Int? {
    guard NorwegianEndings.definiteAdjective.fit(text, index), text.isWord(index + 1, in: sentence),
      text.isWord(index + 1, .og), text.isWord(index + 2, in: sentence),
      NorwegianEndings.definiteAdjective.fit(text, index + 2), leadsOn(index + 2)
    else { return nil }
    return 3
  }

  func isDefinite(_ index: Int) -> Bool {
    guard text.isWord(index, in: sentence) else { return false }
    let token = text.tokens[index]
    // «en USA-støttet koalisjon»
    if sentence.contains(index - 1), text.isWord(index - 1, [.en, .ei, .et, .ein, .eit]) { return false }
    return token.end - token.start > 4 && NorwegianEndings.definite.fit(text, index)
      && !words.isAdjective(token)
  }

  private func endsOnPerson(_ phrase: Range<Int>) -> Bool {
    guard let last = cast.namings(in: phrase).last else { return false }
    return last.mention.kind == .person && last.tokens.upperBound == phrase.upperBound
  }

  func isPerson(_ index: Int) -> Bool { cast.naming(at: index)?.mention.kind == .person }

  private func startsName(_ index: Int) -> Bool {
    sentence.contains(index) && text.tokens[index].marks.contains(.capitalised)
      && cast.naming(at: index).map { $0.mention.kind != .place } ?? false
  }

  /// Whether what comes behind neither belongs to the subject nor must stay beside the verb.
  private func isSettled(_ end: Int, _ start: Int, _ verb: Int) -> Bool {
    guard end < sentence.upperBound else { return true }
    let next = text.tokens[end]
    guard next.kind != .sign, !words.breaks(next), !words.possessives.contains(next) else { return false }
    if next.kind == .word, text.isWord(end, .som) { return false }
    let isName =
      text.hasCapital(end - 1)
      && cast.namings(in: start..<end).last?.tokens.upperBound == end
    let isAbout = text.isWord(end + 1, in: sentence) && text.isWord(end + 1, .lag)
    // «ba | rådet | om hjelp»
    let isGoverned = words.governs(text, verb, end)
    if !isName, !isAbout, !isGoverned, words.isAttaching(next), !isPronoun(start) { return false }
    if !isName, !isGoverned, !isPronoun(start), isFollowedByPhrase(end) { return false }
    // «trakk soldater i byen seg ut»
    let reflexive = (end..<min(end + 8, sentence.upperBound)).first {
      text.isWord($0, in: sentence) && text.isWord($0, .seg)
    }
    // «tok IS på seg ansvaret»
    return reflexive.map { $0 <= end + 1 } ?? true || !words.isPreposition(next)
  }

  /// «sa ministrene | i NATO | ja til»: the phrase belongs to the subject when more than phrases come after it.
  private func isFollowedByPhrase(_ end: Int) -> Bool {
    guard words.isPreposition(text.tokens[end]), end + 1 < sentence.upperBound else { return false }
    guard let index = cast.naming(at: end + 1)?.tokens.upperBound ?? (isDefinite(end + 1) ? end + 2 : nil)
    else {
      return false
    }
    // «meldte politiet | i Jemen | at …», «skriver talskvinnen | i Pentagon, Sarah Dal, | at …»
    if text.isWord(index, .at) || text.isSign(index, ",") && isPerson(index + 1) { return true }
    // «sendte laget | i Oslo | et brev»
    if sentence.contains(index), words.articles.contains(text.tokens[index]) { return true }
    return index < sentence.upperBound && text.tokens[index].kind == .word
      && !words.follows(text.tokens[index]) && !words.openers.contains(text.tokens[index])
      && !words.breaks(text.tokens[index]) && !text.tokens[index].hints.contains(.time)
      && !words.later.contains(text.tokens[index])
  }

  func isPronoun(_ index: Int) -> Bool {
    text.isWord(index, [.han, .hun, .ho, .vi, .det, .de, .dei, .man])
  }
}
