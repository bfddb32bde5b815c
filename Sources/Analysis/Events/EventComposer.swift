import TimelineModel

/// Makes events of what the sentences of an article say happened. One object, for its tables are large.
final class EventComposer: Sendable {
  fileprivate let reader: PredicateReader
  fileprivate let attribution: Attribution
  fileprivate let shortening: ShorteningWords
  fileprivate let parser: SyntaxParser?
  fileprivate let owners: FigureOwners
  fileprivate let placing: PlacingWords

  init(
    _ language: EventLanguage, attribution: Attribution, owners: FigureOwners, parser: SyntaxParser? = nil,
    lexicon: inout Lexicon
  ) {
    self.owners = owners
    let words = EventWords(language, speech: attribution.speech, lexicon: &lexicon)
    self.attribution = attribution
    placing = PlacingWords(&lexicon)
    reader = PredicateReader(words: words, speech: attribution.speech)
    shortening = ShorteningWords(&lexicon)
    self.parser = parser
  }

  /// All events of an article, the main one first, the rest in the order of the text.
  func events(
    of article: Article, _ text: AnalyzedText, _ cast: Cast, heading: AnalyzedText, times: [TimeMention],
    quotes: [Quote],
    published: Dating, newspaper: Newspaper?
  ) -> [Event] {
    var draft = EventDraft(
      EventScene(article, published: published, newspaper: newspaper), ArticleComposer(self), text,
      heading: heading, cast, times: times, quotes: quotes)
    return draft.events()
  }
}

/// The same for one article: what has been found out of its lines is kept as long as it is read.
final class ArticleComposer {
  let reader: PredicateReader
  let attribution: Attribution
  let headline: Headline
  /// Whose forces are told by a nationality.
  let owners: FigureOwners
  let placing: PlacingWords

  init(_ composer: EventComposer) {
    (reader, attribution, owners) = (composer.reader, composer.attribution, composer.owners)
    placing = composer.placing
    headline = Headline(words: reader.words, shortening: composer.shortening, parser: composer.parser)
  }
}
