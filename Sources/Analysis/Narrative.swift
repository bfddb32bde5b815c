import TimelineModel

/// The stages that read who acts, what they say, how many, and what happened; they share their word tables.
struct Narrative: Sendable {
  let tagger: NameTagger?
  let actors: ActorRecognizer
  let quotes: QuoteRecognizer
  let norwegianFigures: FigureRecognizer
  let englishFigures: FigureRecognizer
  let norwegianEvents: EventComposer
  let englishEvents: EventComposer

  init(register: Register, names: NameModel?, lexicon: inout Lexicon) {
    tagger = names.map { NameTagger($0) }
    actors = ActorRecognizer(register: register, lexicon: &lexicon)
    quotes = QuoteRecognizer(lexicon: &lexicon)
    norwegianFigures = FigureRecognizer(
      NorwegianFigures.language, attribution: quotes.attribution, register: register, lexicon: &lexicon)
    englishFigures = FigureRecognizer(
      EnglishFigures.language, attribution: quotes.attribution, register: register, lexicon: &lexicon)
    norwegianEvents = EventComposer(
      NorwegianEvents.language, attribution: quotes.attribution, lexicon: &lexicon)
    englishEvents = EventComposer(
      EnglishEvents.language,
      attribution: Attribution(EnglishEvents.speech, men: "he", women: "she", lexicon: &lexicon),
      lexicon: &lexicon)
  }

  /// Fills in everything that rests on sentences, times and the article's own date.
  func read(
    _ article: Article, _ text: AnalyzedText, heading: AnalyzedText, into findings: inout Findings,
    passed: (Stage) -> Void
  ) {
    // It has learned Norwegian only.
    let tagger = findings.language == .english ? nil : tagger
    let names = tagger.map { TaggedNames($0.names(in: text), tokens: text.tokens.count) }
    passed(.names)
    let cast = actors.cast(of: text, published: findings.published.when?.days ?? .all, names: names)
    let newspaper = Newspaper(text, cast, actors, publisher: article.header.publisher)
    findings.mentions = cast.mentions
    findings.newActors = cast.newActors
    passed(.cast)
    findings.quotes = quotes.quotes(of: text, cast, newspaper: newspaper)
    passed(.quotes)
    let figures = findings.language == .english ? englishFigures : norwegianFigures
    findings.figures = figures.figures(of: text, cast, times: findings.times, quotes: findings.quotes)
    passed(.figures)
    let events = findings.language == .english ? englishEvents : norwegianEvents
    findings.events = events.events(
      of: article, text, cast, heading: heading, times: findings.times, quotes: findings.quotes,
      published: findings.published,
      newspaper: newspaper)
    passed(.events)
  }
}
