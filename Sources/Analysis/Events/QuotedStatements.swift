import TimelineModel

/// Statements that somebody's own words are.
extension EventDraft {
  /// One event for the words of a speaker, where their sentence says so.
  mutating func addQuote(_ quote: Quote, isMain: Bool = false) {
    guard let speaker = quote.speaker else { return addUnnamed(quote, isMain: isMain) }
    guard !isQuestion(quote, of: speaker), !saysNothing(quote.span),
      let last = text.lastSentence(overlapping: quote.span), !isEmbedded(quote, text.sentences[last])
    else {
      return
    }
    let number = attribution(of: quote, by: speaker, upTo: last) ?? last
    let sentence = text.sentences[number]
    if cast.kind(of: speaker) == .group, !isAttributed(quote, number) { return }
    if eventsOf[number].contains(where: { found[$0].actors.contains(speaker) }) { return }
    if let told = statementAround(quote, number) {
      found[told].actors.append(speaker)
      return
    }
    if continuesEarlier(number, speaker) || isAside(quote, sentence.tokens) { return }
    let said = sentence.tokens.first {
      Int(text.tokens[$0].start) >= quote.span.end && reader.words.isFiniteSpeech(text, $0, sentence.tokens)
    }
    // «…, sa daværende president Dal»
    // «– Er landet i krig, spurte Dal»: nothing said.
    if let said, isAsking(said, sentence.tokens) { return }
    if let said, reader.words.former.contains(text.tokens[said + 1]) { return }
    // «…, noe Dal den gang kalte «…»»
    if sentence.span.start < quote.span.start,
      let verb = sentence.tokens.last(where: {
        Int(text.tokens[$0].end) <= quote.span.start && reader.words.isFiniteSpeech(text, $0, sentence.tokens)
      }), isThen(max(sentence.tokens.lowerBound, verb - 4)..<verb, verb)
    {
      return
    }
    let outside = timesOf[number].first {
      isResolved($0) && !quote.span.contains(times[$0].span)
        && !isRelative($0, sentence, behind: quote.span) && !isAfterDeed($0, sentence)
    }
    let line = line(of: quote, by: speaker, number, isMain: isMain)
    if !isMain, outside == nil, isWeak(line) || isTold(line, in: quote) { return }
    if let outside {
      if merge(speaker, into: times[outside].dating, sentence: number, time: outside, line: line) { return }
    } else if hasSpoken(speaker, isNow: isPresent(sentence.tokens, outside: quote.span)) {
      guard isNewsToo(opening(of: quote), of: speaker) else { return }
    }
    var taking = [speaker]
    for naming in cast.namings(in: sentence.tokens)
    where naming.mention.span.start >= quote.span.end && naming.mention.kind == .organization
      && !naming.isCredit
    {
      if isSource(naming.tokens.lowerBound - 1) { break }
      if let id = naming.mention.entity, !naming.isState, !taking.contains(id) { taking.append(id) }
    }
    let occasion =
      outside.map { self.occasion($0) } ?? occasionOfDeed(before: quote, by: speaker, number)
      ?? occasion(ofWordsIn: sentence.tokens, outside: quote.span)
    add(
      number, 0..<0, kind: .statement, occasion: occasion, line: isMain ? telling(title) ?? line : line,
      status: .happened, salience: isMain ? .core : outside.map { salience($0, .happened) } ?? .core,
      confidence: isMain ? 0.9 : 0.7, isMain: isMain, actors: taking)
    statements[speaker, default: []].append(found.count - 1)
  }

  /// «– I natt pågrep vi en mann»: whether what a line quotes has been told with a day of its own.
  private func isTold(_ line: String, in quote: Quote) -> Bool {
    guard
      let number = text.sentence(holding: text.tokens.partitioningIndex { Int($0.end) > quote.span.start })
    else { return false }
    let words = Set(line.lowercased().split(whereSeparator: { " ,:".contains($0) }))
    return eventsOf[number].contains { event in
      found[event].status == .happened && found[event].basis == .sentence
        && found[event].headline.lowercased().split(whereSeparator: { " ,:".contains($0) })
          .allSatisfy(words.contains)
    }
  }

  /// The line for somebody's words; of those that are the news in fewer than a line must have, where no other is sound.
  private func line(of quote: Quote, by speaker: Actor.ID, _ number: Int, isMain: Bool) -> String {
    var headline = composer.headline
    let (name, words) = (shortName(speaker), words(of: quote, in: number))
    let meant = meantFirst(in: quote, by: speaker)
    let line = headline.line(text, speaker: name, quote: words, meant: meant)
    guard isMain, !headline.isSound(line, text.lexicon) else { return line }
    headline.isNeeded = true
    return headline.line(text, speaker: name, quote: words, meant: meant)
  }

  /// «– Hun har vært på vei ut lenge, sier Dal»: whom somebody's first word means.
  private func meantFirst(in quote: Quote, by speaker: Actor.ID) -> String? {
    let first = text.tokens.partitioningIndex { Int($0.end) > quote.span.start }
    guard text.isWord(first, [.han, .hun, .ho]), let id = cast.person(text, meantAt: first), id != speaker,
      composer.headline.isSure(text, cast, first, id)
    else { return nil }
    return cast.shortName(of: id)
  }

  /// Whether the words around a quote say that somebody says it: in its sentence, or right before it.
  private func isAttributed(_ quote: Quote, _ number: Int) -> Bool {
    (max(0, number - 1)...number).contains { near in
      text.sentences[near].tokens.contains { index in
        !quote.span.contains(text.tokens[index].span)
          && (text.isSign(index, ":")
            || reader.words.isFiniteSpeech(text, index, text.sentences[near].tokens))
      }
    }
  }

  /// «Dal sier at landet «ikke vil gi seg»»: words that are none without the sentence around them, which tells them.
  func isEmbedded(_ quote: Quote, _ sentence: Sentence) -> Bool {
    let first = text.tokens.partitioningIndex { Int($0.end) > quote.span.start }
    var before = first - 1
    while before > sentence.tokens.lowerBound, text.isSign(before, "«") { before -= 1 }
    guard before > sentence.tokens.lowerBound, text.tokens[before].kind == .word else { return false }
    // «De mente at «vi har langt igjen», sa Dal»
    let behind = text.tokens.partitioningIndex { Int($0.start) >= quote.span.end }
    return
      !(text.isWord(before, .at)
      && (behind..<min(behind + 4, sentence.tokens.upperBound)).contains {
        text.isSign($0 - 1, ",") && reader.words.isFiniteSpeech(text, $0, sentence.tokens)
      })
  }

  /// Whether a paper says it: it asks the questions.
  private func isQuestion(_ quote: Quote, of speaker: Actor.ID) -> Bool {
    speaker == newspaper?.id
      || quote.span.end > 0 && text.text[Span(quote.span.end - 1, quote.span.end)] == "?"
        && Newspaper.isKnown(shortName(speaker))
  }

  /// The sentence of somebody's words that says whose they are, where others come behind it: «– Det går bra, sier
  /// Dal. Oppdraget er nytt.»
  private func attribution(of quote: Quote, by speaker: Actor.ID, upTo last: Int) -> Int? {
    guard last > 0, text.sentences[last].span.start > quote.span.start else { return nil }
    var number = last
    while number > 0, text.sentences[number].span.end > quote.span.start {
      let sentence = text.sentences[number].tokens
      if let tail = composer.attribution.tail(text, cast, in: sentence, opensParagraph: true),
        composer.attribution.speaker(text, cast, after: tail.verb, in: sentence, last: nil)?.id == speaker
      {
        return number
      }
      number -= 1
    }
    return nil
  }

  /// «Onsdag la han skylden på andre. / – Det angår ikke oss, sa Dal»: the day of what the sentence before tells of the same
  /// man, where the words are told as past.
  private func occasionOfDeed(before quote: Quote, by speaker: Actor.ID, _ number: Int) -> Occasion? {
    guard !isPresent(text.sentences[number].tokens, outside: quote.span),
      let first = text.sentence(holding: text.tokens.partitioningIndex { Int($0.end) > quote.span.start }),
      first > 0, text.sentences[first].passage - text.sentences[first - 1].passage <= 1,
      let told = eventsOf[first - 1].last.map({ found[$0] }), told.actors.contains(speaker),
      told.status == .happened, told.basis == .sentence, let time = told.time, isNews(time)
    else { return nil }
    return fromContext(occasion(time))
  }

  private func isAsking(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    composer.attribution.speech.reading(of: text.tokens, at: verb, in: sentence)?.meaning == .ask
  }

  /// What is said, up to who says it.
  private func words(of quote: Quote, in number: Int) -> Span {
    let sentence = text.sentences[number]
    guard sentence.span.end < quote.span.end,
      let tail = composer.attribution.tail(text, cast, in: sentence.tokens, opensParagraph: true),
      tail.cut > sentence.tokens.lowerBound
    else { return quote.span }
    let end = Int(text.tokens[tail.cut - 1].end)
    return end > quote.span.start ? Span(quote.span.start, end) : quote.span
  }
}
