import TimelineModel

/// The stages that read who acts, what they say, how many, and what happened; they share their word tables.
final class Narrative: Sendable {
  let tagger: NameTagger?
  let actors: ActorRecognizer
  let quotes: QuoteRecognizer
  let norwegianFigures: FigureRecognizer
  let englishFigures: FigureRecognizer
  let norwegianEvents: EventComposer
  let englishEvents: EventComposer

  init(register: Register, names: NameModel?, parser: SyntaxParser?, lexicon: inout Lexicon) {
    lexicon.note(WordSet(NorwegianNames.parting, &lexicon), as: .parting)
    actors = ActorRecognizer(register: register, lexicon: &lexicon)
    quotes = QuoteRecognizer(lexicon: &lexicon)
    norwegianFigures = FigureRecognizer(
      NorwegianFigures.language, attribution: quotes.attribution, register: register, lexicon: &lexicon)
    englishFigures = FigureRecognizer(
      EnglishFigures.language, attribution: quotes.attribution, register: register, lexicon: &lexicon)
    norwegianEvents = EventComposer(
      NorwegianEvents.language, attribution: quotes.attribution, owners: norwegianFigures.owners,
      parser: parser, lexicon: &lexicon)
    englishEvents = EventComposer(
      EnglishEvents.language,
      attribution: Attribution(EnglishEvents.speech, men: "he", women: "she", lexicon: &lexicon),
      owners: englishFigures.owners, lexicon: &lexicon)
    // The last, when all words have their numbers.
    tagger = names.map { [lexicon] in NameTagger($0, lexicon) }
  }

  /// Fills in everything that rests on sentences, times and the article's own date.
  func read(
    _ articles: [Article], _ texts: [AnalyzedText], headings: [AnalyzedText], standIns: [StandInDate?],
    into findings: inout [Findings], passed: (Stage) -> Void
  ) {
    let names = taggedNames(texts, findings)
    passed(.names)
    let casts = articles.indices.map { place in
      actors.cast(
        of: texts[place], published: findings[place].published.when?.days ?? .all, names: names[place])
    }
    let newspapers = articles.indices.map { place in
      Newspaper(texts[place], casts[place], actors, publisher: articles[place].header.publisher)
    }
    for place in articles.indices {
      findings[place].mentions = casts[place].mentions
      findings[place].newActors = casts[place].newActors
    }
    passed(.cast)
    for place in articles.indices {
      findings[place].quotes = quotes.quotes(of: texts[place], casts[place], newspaper: newspapers[place])
    }
    passed(.quotes)
    for place in articles.indices {
      let figures = findings[place].language == .english ? englishFigures : norwegianFigures
      findings[place].figures = figures.figures(
        of: texts[place], casts[place], times: findings[place].times, quotes: findings[place].quotes)
    }
    passed(.figures)
    for place in articles.indices {
      let events = findings[place].language == .english ? englishEvents : norwegianEvents
      findings[place].events = events.events(
        of: articles[place], texts[place], casts[place], heading: headings[place],
        times: standIns[place]?.times ?? findings[place].times, quotes: findings[place].quotes,
        published: standIns[place]?.published ?? findings[place].published, newspaper: newspapers[place])
      standIns[place]?.withdraw(from: &findings[place])
    }
    passed(.events)
  }

  /// The tagged names of each text; nil where the tagger knows nothing of the language: it has learned Norwegian only.
  private func taggedNames(_ texts: [AnalyzedText], _ findings: [Findings]) -> [TaggedNames?] {
    var names = [TaggedNames?](repeating: nil, count: texts.count)
    guard let tagger else { return names }
    let places = texts.indices.filter { findings[$0].language != .english }
    for (place, found) in zip(places, tagger.names(in: places.map { texts[$0] })) {
      names[place] = TaggedNames(found, tokens: texts[place].tokens.count)
    }
    return names
  }
}
