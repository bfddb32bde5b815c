import TimelineModel

/// Who speaks in the news: in its title, in its lead, or below it.
extension EventDraft {
  /// «Han advarer mot …. | – Dette tar tid, sier Per Dal»: a lead that names nobody means the one who speaks below it.
  func namedBelow(_ sentence: Range<Int>) -> Actor.ID? {
    // «– Vi er bekymret, sier ministeren. | Hun legger til at …»: the one who has spoken above.
    if let quote = quotes.first, quote.span.end <= text.span(sentence).start { return nil }
    let pronoun = sentence.prefix(3).first { composer.attribution.gender(of: text.tokens[$0]) != nil }
    guard let pronoun, let gender = composer.attribution.gender(of: text.tokens[pronoun]),
      cast.lastPerson(before: pronoun, gender: gender) == nil
    else { return nil }
    let end = text.span(sentence).end
    guard let speaker = quotes.first(where: { $0.span.start >= end })?.speaker,
      cast.kind(of: speaker) == .person
    else { return nil }
    return cast.gender(of: speaker) ?? gender == gender ? speaker : nil
  }

  /// Who else speaks in the news: «…, forteller sjefen for styrkene, oberst Einar Aarbogh», «Utsegna fall …».
  mutating func rememberSpeakers(_ number: Int, _ source: Actor.ID?) {
    let sentence = text.sentences[number].tokens
    let main = found.count - 1
    if found[main].headline == title, let speaker = speakerInTitle, speaker != source {
      statements[speaker, default: []].append(main)
    }
    if let tail = composer.attribution.tail(text, cast, in: sentence, opensParagraph: true) {
      for naming in cast.namings(in: tail.verb..<sentence.upperBound)
      where naming.mention.kind == .person && !naming.isGenitive {
        if let id = naming.mention.entity, id != source { statements[id, default: []].append(main) }
      }
    } else if source == nil, found[main].kind == .statement || found[main].kind == .report {
      remember(nil, found[main].actors)
      // «Utsegna fall …»: of those named there, or of whom the article quotes first.
      let isOpenedByWords = reader.words.told(text, sentence.lowerBound) == .statement
      let people = found[main].actors.filter { cast.kind(of: $0) == .person }
      for id in people where isOpenedByWords && people.count > 1 { statements[id, default: []].append(main) }
      if people.isEmpty, sentence.contains(where: { NorwegianEvents.speakers.fit(text, $0) }),
        let quote = quotes.first,
        quote.span.end <= found[main].span.start,
        let speaker = quote.speaker, cast.kind(of: speaker) == .person
      {
        statements[speaker, default: []].append(main)
      }
    }
  }

  /// «Forsvaret bekrefter: Norge er med», «Trump gratulerer Irak»: who speaks in the title.
  private var speakerInTitle: Actor.ID? {
    let title = heading.tokens.indices
    guard
      let verb = title.prefix(8).first(where: {
        heading.isSign($0, ":") || reader.words.isFiniteSpeech(heading, $0, title)
      })
    else { return nil }
    return cast.namings.first { naming in
      !naming.isGenitive && !naming.isState
        && startInTitle(naming).map { $0 + naming.tokens.count == verb } ?? false
    }?.mention.entity
  }

  /// Who is said to tell what a sentence tells: «…, opplyser koalisjonen».
  func source(of sentence: Range<Int>) -> Actor.ID? {
    let tail = composer.attribution.tail(text, cast, in: sentence, opensParagraph: true)
    return tail.flatMap {
      composer.attribution.speaker(text, cast, after: $0.verb, in: sentence, last: nil)?.id
    }
  }
}
