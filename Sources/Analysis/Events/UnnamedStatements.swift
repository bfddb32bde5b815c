import TimelineModel

/// What is said by whom no name is given: «Hæren hevder at …», «…, sier en amerikansk offiser».
extension EventDraft {
  /// One event for a sentence that tells so, and one for each speaker.
  mutating func addUnnamed(_ number: Int) {
    let sentence = text.sentences[number].tokens
    if addUnnamedTail(number) || addImpersonal(number) || addPaper(number) || addSurvey(number) { return }
    guard eventsOf[number].isEmpty, !timesOf[number].contains(where: { isResolved($0) }),
      let (noun, verb, stance) = unnamedSaying(sentence) ?? unnamedBehind(sentence)
        ?? unnamedJoined(sentence)
        ?? behindJoint(sentence, sentence.upperBound).flatMap({ unnamedSaying($0) }),
      isSpoken(stance, verb, sentence),
      // «Organisasjoner anklager USA for …»: what they always say.
      stance != .claim || saysThat(verb, sentence),
      // «Rådet deres melder at …»: whose?
      !reader.words.possessives.contains(text.tokens[noun]),
      // «Demonstrantene krever at …»: what they want.
      !reader.words.demanding.contains(text.tokens[verb]), !addsOn(verb),
      !retellsNews(noun, max(noun, verb), sentence),
      !isThen(sentence, verb),
      // «Fredag 15. juli 2016 sperret soldater broene. | Militæret kunngjorde at …»
      isPresent(sentence) || !goesOnFromThen(number, passages: 2), isNew(noun)
    else { return }
    let told = tellingPart(of: sentence, verb)
    add(
      number, sentence, kind: stance == .report ? .report : .statement,
      occasion: occasion(ofWordsIn: sentence),
      line: composer.headline.line(
        text, cast, sentence: told, saidBy: told.lowerBound..<max(noun + 1, told.lowerBound), verb: verb),
      status: .happened,
      salience: .core, confidence: 0.5, isMain: false,
      actors: actors(in: sentence.lowerBound..<max(noun, verb)))
  }

  /// «Departementet legger til at …»: more of what one says who has been told to speak.
  private func addsOn(_ verb: Int) -> Bool {
    text.isWord(verb + 1, .til) && text.isWord(verb + 2, .at)
  }

  /// Whether «at» stands soon behind the verb.
  func saysThat(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    sentence.clamped(to: verb + 1..<verb + 7).contains { text.isWord($0, .at) }
  }

  /// Whether a word may name somebody: no pronoun, adverb or other small word.
  private func isNoun(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.kind == .word && token.end - token.start > 3 && !reader.words.follows(token)
      && !reader.words.middle.contains(token) && !reader.words.fronting.contains(token)
      && !reader.words.notNouns.contains(token)
  }

  /// «…, opplyser departementet»: what was said may have a time of its own.
  private mutating func addUnnamedTail(_ number: Int) -> Bool {
    let sentence = text.sentences[number].tokens
    guard let tail = composer.attribution.tail(text, cast, in: sentence, opensParagraph: true),
      isClause(sentence.lowerBound..<tail.cut, number),
      let speaker = described(behind: text.span(sentence.lowerBound..<tail.cut), sentence)
    else { return false }
    // «Tusenvis la mandag på flukt, opplyser en tjenestemann»: what is told is the event, not who tells it.
    guard eventsOf[number].isEmpty, !isCourt(speaker.upperBound - 1), !isPair(speaker),
      !passesOnState(tail.verb, sentence), isNew(speaker.upperBound - 1)
    else { return true }
    let named = named(behind: speaker, sentence)
    if let named, statements[named]?.isEmpty == false { return true }
    var said = composer.headline.trimmed(text, sentence.lowerBound..<tail.cut)
    let outside = timesOf[number].first { isResolved($0) && times[$0].span.start >= text.span(said).end }
    // «To baser ble truffet. | Den ene i nord og den andre i sør, opplyser hæren»: no more than what stands before.
    if number > 0, text.sentences[number - 1].passage == text.sentences[number].passage,
      text.tokens[said.lowerBound].kind == .digits
        || reader.words.counts.contains(text.tokens[said.lowerBound]),
      !said.contains(where: { reader.words.isFinite(text, $0, said) })
    {
      said = composer.headline.trimmed(text, text.sentences[number - 1].tokens)
    }
    add(
      number, 0..<0, kind: passedOnKind(sentence.lowerBound..<tail.cut) ?? .statement,
      occasion: outside.map { self.occasion($0) } ?? occasion(ofWordsIn: tail.cut..<sentence.upperBound),
      line: composer.headline.line(
        text, cast, speaker: named.map { shortName($0) } ?? name(speaker), told: said), status: .happened,
      salience: outside.map { salience($0, .happened) } ?? .core, confidence: 0.5, isMain: false,
      actors: named.map { [$0] } ?? [])
    if let named { statements[named, default: []].append(found.count - 1) }
    return true
  }

  /// Who says somebody's words: «Dal», «En amerikansk offiser».
  func name(of quote: Quote) -> String? {
    if let speaker = quote.speaker { return shortName(speaker) }
    return text.lastSentence(overlapping: quote.span).flatMap {
      described(behind: quote.span, text.sentences[$0].tokens).map { name($0) }
    }
  }

  /// «Seks ble drept, opplyser sykehuset»: the kind of what is passed on, where it is what can be seen, as an arrest or a
  /// blow and its dead are.
  func passedOnKind(_ content: Range<Int>) -> Event.Kind? {
    let clause = reader.clause(text, around: content.lowerBound, in: content)
    guard reader.words.isVerbSecond,
      let deed = DeedReader(reader: reader, text: text, cast: cast).deed(in: clause),
      deed.form == .past || deed.form == .passive
    else { return nil }
    let kind = self.kind(
      of: Predicate(kind: deed.kind, verb: deed.verb, standing: .happened, stance: nil), in: clause)
    switch kind {
    case .attack, .capture, .casualty, .disaster, .arrest: return kind
    default: return nil
    }
  }

  /// «…, the ministry said»: the speaker before the verb, and both behind the words.
  mutating func addEnglishTail(_ number: Int) -> Bool {
    let sentence = text.sentences[number].tokens
    guard let comma = sentence.last(where: { text.isSign($0, ",") }), sentence.upperBound - comma < 11,
      comma - sentence.lowerBound > 3, text.isSpaced(comma + 1),
      let verb = (comma + 1..<sentence.upperBound).first(where: {
        reader.words.isFiniteSpeech(text, $0, sentence)
      }), (comma + 2...comma + 6).contains(verb), !reader.words.isHelping(text.tokens[verb - 1]),
      !(comma + 1..<verb).contains(where: { reader.words.joints.contains(text.tokens[$0]) }),
      let start = (comma + 1..<verb).first(where: { text.tokens[$0].kind == .word })
    else { return false }
    // «…,” the coalition said»
    let speaker = start..<verb
    guard !reader.words.hanging.contains(text.lowered(start)) else { return false }
    let named = cast.namings(in: speaker).first { !$0.isGenitive && $0.mention.kind != .place }
    let id = named?.mention.entity
    if let id, !(statements[id] ?? []).isEmpty { return true }
    guard named != nil || isNew(verb - 1) else { return true }
    let name = named?.mention.kind == .person ? id.flatMap { cast.shortName(of: $0) } : nil
    let said = text.span(composer.headline.trimmed(text, sentence.lowerBound..<comma))
    add(
      number, 0..<0, kind: .statement, occasion: occasion(ofWordsIn: verb..<sentence.upperBound),
      line: composer.headline.line(text, speaker: name ?? self.name(speaker), quote: said), status: .happened,
      salience: .core, confidence: 0.5, isMain: false, actors: id.map { [$0] } ?? [])
    if let id { statements[id, default: []].append(found.count - 1) }
    return true
  }

  func name(_ speaker: Range<Int>) -> String {
    var name = HeadlineLine()
    name.append(text, speaker)
    return name.whole()
  }

  /// The noun that opens a sentence, and the verb of saying behind it.
  private func unnamedSaying(_ sentence: Range<Int>) -> (Int, Int, SpeechStance)? {
    let first = sentence.lowerBound
    // «Det syriske forsvaret opplyser …»
    let isArticle = text.isWord(first, [.det, .den, .de, .dei]) && isArticle(first, sentence)
    guard isArticle || !text.isWord(first, Self.pointing), !reader.words.openers.contains(text.tokens[first])
    else {
      return nil
    }
    let reach = reader.words.isVerbSecond ? 11 : 5
    for index in first..<min(first + reach, sentence.upperBound) {
      guard text.tokens[index].kind == .word else { return nil }
      guard index > first,
        let reading = composer.attribution.speech.reading(of: text.tokens, at: index, in: sentence),
        reading.tense.isFinite
      else {
        if reader.words.isFinite(text, index, sentence), index > first,
          !reader.words.isPreposition(text.tokens[index])
        {
          return nil
        }
        continue
      }
      let before = text.tokens[index - 1]
      guard !reader.words.follows(before), reader.words.noun(text, index - 1) == nil, isNoun(index - 1),
        !text.isWord(index + 1, .seg), !isPerfectHelp(index - 1)
      else { return nil }
      return (index - 1, index, reading.meaning)
    }
    return nil
  }

  /// «Hæren vil ikke si om …, men bekrefter at …»: the noun that opens the sentence, and the second verb of two.
  private func unnamedJoined(_ sentence: Range<Int>) -> (Int, Int, SpeechStance)? {
    let first = sentence.lowerBound
    guard
      let verb = sentence.dropFirst(4).first(where: {
        isJoined($0) && reader.words.isFiniteSpeech(text, $0, sentence)
      }),
      let reading = composer.attribution.speech.reading(of: text.tokens, at: verb, in: sentence),
      let help = sentence.prefix(6).dropFirst().first(where: { reader.words.isHelping(text.tokens[$0]) }),
      reader.words.negations.contains(text.tokens[help + 1]), !text.isWord(first, Self.pointing),
      let noun = (first..<help).first(where: { isNoun($0) })
    else { return nil }
    return (noun, verb, reading.meaning)
  }

  /// «Samtidig opplyste kilder i hæren at …», «I en e-post sier advokaten at …»: the noun, and the verb before it.
  private func unnamedBehind(_ sentence: Range<Int>) -> (Int, Int, SpeechStance)? {
    let first = text.tokens[sentence.lowerBound]
    guard reader.words.isVerbSecond,
      reader.words.isPreposition(first) || reader.words.fronting.contains(first),
      let verb = sentence.prefix(9).dropFirst().first(where: { reader.words.isFinite(text, $0, sentence) }),
      let reading = composer.attribution.speech.reading(of: text.tokens, at: verb, in: sentence),
      text.tokens[verb - 1].kind == .word, verb + 2 < sentence.upperBound,
      let at = (verb + 2..<min(verb + 12, sentence.upperBound)).first(where: { text.isWord($0, .at) }),
      !text.isWord(verb + 1, Self.pointing.subtracting([.den, .det, .de, .dei]))
    else { return nil }
    let end = (verb + 2..<at).first { reader.words.isPreposition(text.tokens[$0]) } ?? at
    guard end - verb <= 5, isNoun(end - 1), cast.namings(in: verb + 1..<end).allSatisfy(\.isGenitive),
      // «34-åringens forsvarer»
      !(verb + 1..<end).contains(where: { text.tokens[$0].kind == .sign && !text.isSign($0, "-") })
    else { return nil }
    return (end - 1, verb, reading.meaning)
  }

  private static var pointing: SmallWords {
    [
      .det, .den, .dette, .de, .dei, .han, .hun, .ho, .vi, .man, .der, .da, .då, .i, .på, .for, .etter, .før,
      .ifølge, .ifølgje,
    ]
  }

  /// Whether what one says who is not named is what has been told: «Naboer sier angrepet rammet en skole», or the
  /// court's own words, where its sentence is the news.
  private func retellsNews(_ noun: Int, _ verb: Int, _ sentence: Range<Int>) -> Bool {
    if isCourt(noun) { return true }
    let content = verb + 1..<max(verb + 1, min(verb + 4, sentence.upperBound))
    return content.contains { index in
      guard let kind = reader.words.told(text, index) else { return false }
      return remembers { Self.family($0.kind) == Self.family(kind) && $0.salience == .core }
    }
  }

  /// «lagmannsretten», where what it decided is the news.
  private func isCourt(_ noun: Int) -> Bool {
    reader.words.courts.fit(text, noun) && hasMain && found[0].kind == .decision
  }

  /// «sa de to presidentene»: who has been named before.
  private func isPair(_ speaker: Range<Int>) -> Bool {
    text.isWord(speaker.lowerBound, [.de, .dei]) && speaker.count > 2
      && reader.words.counts.contains(text.tokens[speaker.lowerBound + 1])
  }

  /// Whether nobody called so has said anything before: «en tjenestemann» and «tjenestemannen» are one.
  private mutating func isNew(_ noun: Int) -> Bool {
    if NorwegianEndings.manySources.fit(text, noun) { return true }
    var word = text.bytes[text.tokens[noun].span.range]
    if let ending = NorwegianEndings.articles.value(text, noun, leaving: 4) { word = word.dropLast(ending) }
    // «mann|en» has lost an n in «mann».
    if let last = word.last, word.dropLast().last == last { word = word.dropLast() }
    return unnamed.insert(StableHash.short(word.lazy.map { $0 | 0x20 })).inserted
  }

  /// One event for the quotes of one who is only described.
  mutating func addUnnamed(_ quote: Quote, isMain: Bool = false) {
    guard let number = text.lastSentence(overlapping: quote.span), eventsOf[number].isEmpty,
      let speaker = described(behind: quote.span, text.sentences[number].tokens),
      !isPair(speaker), !isCourt(speaker.upperBound - 1), !saysNothing(quote.span),
      isNew(speaker.upperBound - 1)
    else { return }
    let sentence = text.sentences[number]
    let named = named(behind: speaker, sentence.tokens)
    if let named, !(statements[named] ?? []).isEmpty { return }
    let outside = timesOf[number].first {
      isResolved($0) && !quote.span.contains(times[$0].span)
        && !isRelative($0, sentence, behind: quote.span)
    }
    add(
      number, 0..<0, kind: .statement,
      occasion: outside.map { self.occasion($0) }
        ?? occasion(ofWordsIn: sentence.tokens, outside: quote.span),
      line: (isMain ? telling(title) : nil)
        ?? composer.headline.line(
          text, speaker: named.map { shortName($0) } ?? name(speaker), quote: quote.span),
      status: .happened,
      salience: isMain ? .core : outside.map { salience($0, .happened) } ?? .core,
      confidence: isMain ? 0.9 : 0.5,
      isMain: isMain, actors: named.map { [$0] } ?? [])
    if let named { statements[named, default: []].append(found.count - 1) }
  }

  /// Whether somebody without a name is told to have said the words.
  func isDescribed(_ quote: Quote) -> Bool {
    guard let number = text.lastSentence(overlapping: quote.span) else { return false }
    return described(behind: quote.span, text.sentences[number].tokens) != nil
  }

  /// Whether the sentence before tells what somebody said or decided: then a statement without a speaker is theirs.
  private func isSaidBefore(_ sentence: Range<Int>) -> Bool {
    guard let number = text.sentence(holding: sentence.lowerBound), number > 0 else { return false }
    return eventsOf[number - 1].contains {
      switch found[$0].kind {
      case .statement, .report, .decision, .agreement: true
      default: false
      }
    }
  }

  /// «, heter det | i en | uttalelse»: what the words stand in.
  private func paper(behind verb: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard sentence.contains(verb + 4), text.isWord(verb + 1, .det), text.isWord(verb + 2, .i),
      text.isWord(verb + 3, [.en, .ei, .et, .ein, .eit]), isNoun(verb + 4),
      !sentence.contains(verb + 5) || text.tokens[verb + 5].kind == .sign
        || reader.words.isPreposition(text.tokens[verb + 5])
    else { return nil }
    return verb + 4..<verb + 5
  }

  /// «, sier | en amerikansk offiser | til avisen»: the words for the speaker, up to what else is told of them.
  private func described(behind quote: Span, _ sentence: Range<Int>) -> Range<Int>? {
    guard
      let verb = sentence.first(where: {
        Int(text.tokens[$0].start) >= quote.end && reader.words.isFiniteSpeech(text, $0, sentence)
      })
    else { return nil }
    if let paper = paper(behind: verb, sentence) { return isSaidBefore(sentence) ? nil : paper }
    // «, lød trusselen»: the words, not who says them.
    if NorwegianEvents.sounding.fit(text, verb) { return nil }
    guard !text.isWord(verb + 1, Self.pointing.subtracting([.den, .det, .de, .dei]))
    else { return nil }
    let end = (verb + 1..<sentence.upperBound).first { index in
      // «irakiske | og | amerikanske kilder»
      if text.isWord(index, .og), NorwegianEndings.country.fit(text, index - 1),
        NorwegianEndings.country.fit(text, index + 1)
      {
        return false
      }
      return text.tokens[index].kind == .sign || reader.words.joints.contains(text.tokens[index])
        || reader.words.isPreposition(text.tokens[index]) || reader.words.besides.contains(text.tokens[index])
        || isOfTime(index)
    }
    let speaker = verb + 1..<(end ?? sentence.upperBound)
    return (1...5).contains(speaker.count) && isNoun(speaker.upperBound - 1)
      && !NorwegianEvents.answers.fit(text, speaker.upperBound - 1)
      && !speaker.contains(where: { reader.words.middle.contains(text.tokens[$0]) })
      && cast.namings(in: speaker).allSatisfy(\.isGenitive) ? speaker : nil
  }

  /// «, skriver presidenten i Røde Kors, | Per Dal»: who it is that is described.
  private func named(behind speaker: Range<Int>, _ sentence: Range<Int>) -> Actor.ID? {
    cast.namings(in: speaker.upperBound..<min(speaker.upperBound + 14, sentence.upperBound)).first {
      $0.mention.kind == .person && !$0.isGenitive && text.isSign($0.tokens.lowerBound - 1, ",")
    }?.mention.entity
  }

  /// «opplyste sykehuset | tirsdag»
  private func isOfTime(_ index: Int) -> Bool {
    text.sentence(holding: index).map { number in
      timesOf[number].contains { isResolved($0) && times[$0].span.contains(text.tokens[index].span) }
    } ?? false
  }

  /// «De vil vinne «en endelig seier», heter det i en uttalelse fra Dal»: what tells some words of theirs already.
  func statementAround(_ quote: Quote, _ number: Int) -> Int? {
    let sentence = text.sentences[number].span
    guard quote.span.start > sentence.start, quote.span.end < sentence.end else { return nil }
    return eventsOf[number].first { found[$0].kind == .statement && !found[$0].isMain }
  }
}
