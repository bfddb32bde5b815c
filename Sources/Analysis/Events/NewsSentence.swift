import TimelineModel

/// Where an article tells its news when its lead does not.
extension EventDraft {
  /// «Det sa Brende da han talte tirsdag», right below the lead: it says whose words those are, and when.
  func sourceBelow(_ lead: [Int]) -> Int? {
    guard let below = lead.last.map({ $0 + 1 }), text.sentences.indices.contains(below),
      text.kind(of: text.sentences[below]) == .body, timesOf[below].contains(where: { isNews($0) }),
      !lead.contains(where: { timesOf[$0].contains { isNews($0) } })
    else { return nil }
    let sentence = text.sentences[below].tokens
    let isSaid =
      composer.attribution.pointsBack(text.tokens[sentence.lowerBound])
      && sentence.count > 3 && reader.words.isFiniteSpeech(text, sentence.lowerBound + 1, sentence)
    return isSaid ? below : nil
  }

  /// «Det opplyser departementet onsdag», with nothing before it that was told.
  func isBareSource(_ number: Int) -> Bool {
    let sentence = text.sentences[number].tokens
    // «LIBYA: Dette melder NRK fredag kveld»
    let first = text.isSign(sentence.lowerBound + 1, ":") ? sentence.lowerBound + 2 : sentence.lowerBound
    // «Det sa FNs utsending, Per Dal, til rådet mandag»: however long, with no clause in it.
    let isClausal = sentence.contains { text.isWord($0, [.at, .som, .da, .då]) }
    return title == nil && sentence.count < (isClausal ? 13 : 24) && text.isWord(first, [.det, .dette])
      && reader.words.isFiniteSpeech(text, first + 1, sentence)
      && !text.sentences[..<number].contains {
        switch text.kind(of: $0) {
        case .lead, .body, .quote: true
        default: false
        }
      }
  }

  /// Where the lead tells what happened years ago: the first sentence below it with the day of the news.
  func newsBelowStory(_ lead: [Int]) -> Int? {
    guard let last = lead.last,
      lead.allSatisfy({ number in
        timesOf[number].contains { isResolved($0) && isBehind($0) && !isNarrow(times[$0].dating.when) }
      })
    else { return nil }
    return (last + 1..<min(last + 6, text.sentences.count)).first {
      text.kind(of: text.sentences[$0]) == .body && tellsNews($0) && timesOf[$0].contains { isNews($0) }
    }
  }

  /// Whether a sentence tells a happening, or what somebody says: not that nobody has commented.
  func tellsNews(_ number: Int) -> Bool {
    let sentence = text.sentences[number].tokens
    guard !tellsNothing(sentence), let told = reader.predicate(text, in: sentence),
      !isLastingPerfect(number),
      // «70 soldater befant seg på basen | som ble rammet»
      !isDescription(number)
        || reader.predicate(text, in: reader.clause(text, around: sentence.lowerBound, in: sentence)) != nil
    else { return false }
    // «… har mange advart mot det»: what is thought of it.
    if told.stance != nil, reader.words.notNouns.contains(text.tokens[told.verb - 1]) { return false }
    return told.standing != .negated
  }

  /// Where the lead only says what is not known or what something is like: the first sentence below it that the
  /// article's day dates.
  func firstNewsBelow(_ lead: [Int]) -> Int? {
    guard let last = lead.last,
      lead.allSatisfy({
        reader.predicate(text, in: text.sentences[$0].tokens) != nil || isDescription($0)
      })
    else { return nil }
    let isDated = lead.contains { isLastingPerfect($0) }
    return (last + 1..<min(last + 6, text.sentences.count)).first {
      text.kind(of: text.sentences[$0]) == .body && tellsNews($0)
        && (!isDated || timesOf[$0].contains { isNews($0) })
        && !timesOf[$0].contains { isResolved($0) && isBehind($0) && !isNews($0) }
    }
  }

  /// «Alliansen består av kurdere», «Opprørerne holder byen»: what something is like.
  private func isDescription(_ number: Int) -> Bool {
    let sentence = text.sentences[number].tokens
    let verb = sentence.dropFirst().first {
      reader.words.states.contains(text.tokens[$0]) || reader.words.isFinite(text, $0, sentence)
    }
    return verb.map {
      reader.words.states.contains(text.tokens[$0]) && !reader.words.isHelping(text.tokens[$0])
    } ?? false
  }

  /// The words that the article opens with, where what runs below them tells no news: «Da hadde han nettopp …».
  func openingQuote(above mainSentence: Int?) -> Quote? {
    if let mainSentence, let quote = newsQuote(below: mainSentence) ?? bareQuote(in: mainSentence) {
      return quote
    }
    guard let mainSentence, let quote = quotes.first, quote.speaker != nil || isDescribed(quote),
      quote.speaker == nil || quote.speaker != newspaper?.id,
      quote.span.end <= text.sentences[mainSentence].span.start,
      text.lastSentence(overlapping: quote.span).map({ text.kind(of: text.sentences[$0]) }) == .quote
    else { return nil }
    // «Det er ikke kjent hvem …»: there the words are the news.
    if let below = text.sentences.first(where: { $0.span.start >= quote.span.end }),
      tellsNothing(below.tokens)
    {
      return quote
    }
    let sentence = text.sentences[mainSentence].tokens
    // «Temaet kommer opp etter at …»: what is so of it.
    let first = reader.predicate(text, in: reader.clause(text, around: sentence.lowerBound, in: sentence))
    if let first, first.standing == .present, first.stance == nil,
      !timesOf[mainSentence].contains(where: { isNews($0) })
    {
      return quote
    }
    let predicate = reader.predicate(text, in: sentence)
    switch predicate?.standing {
    case .planned, .possible, .negated, nil: return quote
    case .happened, .present:
      return looksBack(mainSentence) || leavesNewsToWords(quote, mainSentence) ? quote : nil
    }
  }

  /// «OSLO (NTB): – Vi er klare. | Det slo Brende fast …»: a lead that is nothing but somebody's words.
  private func bareQuote(in lead: Int) -> Quote? {
    let sentence = text.sentences[lead]
    guard let quote = quote(from: sentence.span), quote.speaker != nil, quote.speaker != newspaper?.id,
      quote.span.start > sentence.span.start, quote.span.end + 1 >= sentence.span.end,
      let first = sentence.tokens.first(where: { Int(text.tokens[$0].start) >= quote.span.start }),
      text.isDash(first - 1)
    else { return nil }
    return quote
  }

  /// «– Vi blir i Syria, sier Parly. | Trump overrasket sine allierte i forrige måned»: what stands below has no day of
  /// the news, or one before that of the words.
  private func leavesNewsToWords(_ quote: Quote, _ mainSentence: Int) -> Bool {
    // A title says what the news is, and so does who passes it on: «…, opplyser politiet».
    let sentence = text.sentences[mainSentence].tokens
    guard title == nil,
      composer.attribution.tail(text, cast, in: sentence, opensParagraph: true) == nil
    else { return false }
    let below = timesOf[mainSentence].filter {
      (times[$0].type == .date || times[$0].type == .time) && !isSince($0)
        && (isResolved($0) || published.when == nil)
    }
    if below.allSatisfy({ isBehind($0) && !isNews($0) }) { return true }
    guard let own = newsTime(beside: quote), let said = times[own].dating.when?.latest,
      let told = below.first(where: { isNews($0) }).flatMap({ times[$0].dating.when?.latest })
    else { return false }
    return told < said
  }

  /// The day of the news on which the one quoted spoke, where the sentence of the words has it outside them.
  private func newsTime(beside quote: Quote) -> Int? {
    text.lastSentence(overlapping: quote.span).flatMap { number in
      timesOf[number].first { isNews($0) && !quote.span.contains(times[$0].span) }
    }
  }

  /// «Styrkene har kjempet siden desember»: what has been going on leads up to the news below it.
  func isLastingPerfect(_ number: Int) -> Bool {
    let sentence = text.sentences[number].tokens
    let clause = reader.clause(text, around: sentence.lowerBound, in: sentence)
    guard let predicate = reader.predicate(text, in: clause),
      let help = clause.last(where: { $0 < predicate.verb && text.isWord($0, .har) })
    else { return false }
    // «har flere ganger sagt at …», «har tidligere sagt»
    if (help..<predicate.verb).allSatisfy({ text.tokens[$0].kind == .word }),
      (help..<predicate.verb).contains(where: {
        reader.words.lasting.contains(text.tokens[$0]) || reader.words.before.contains(text.tokens[$0])
      })
    {
      return true
    }
    guard predicate.stance == nil, [.other, .battle, .attack].contains(predicate.kind) else { return false }
    return timesOf[number].contains {
      isSince($0) || times[$0].type == .duration && text.span(clause).overlaps(times[$0].span)
    }
  }

  /// The words below a lead of what has been going on, spoken on the day of the news.
  private func newsQuote(below lead: Int) -> Quote? {
    guard isLastingPerfect(lead) else { return nil }
    let end = text.sentences[min(lead + 5, text.sentences.count - 1)].span.end
    return quotes.first {
      $0.span.start > text.sentences[lead].span.start && $0.span.start < end && $0.speaker != nil
        && newsTime(beside: $0) != nil
    }
  }

  /// «Da hadde han nettopp …», «Dermed øker faren», «Det har ikke …», «Uttalelsen kommer etter …»: it hangs on the
  /// words above.
  func looksBack(_ number: Int) -> Bool {
    let first = text.sentences[number].tokens.lowerBound
    if text.isWord(first, [.det, .dette]) { return !timesOf[number].contains { isNews($0) } }
    // «Hun mener angrepet viser at …»
    if text.isWord(first, [.han, .hun, .ho]) {
      return reader.words.isFiniteSpeech(text, first + 1, text.sentences[number].tokens)
    }
    return text.isWord(first, [.da, .då]) && text.isWord(first + 1, .hadde) || text.isWord(first, .dermed)
      || reader.words.told(text, first) == .statement
  }
}
