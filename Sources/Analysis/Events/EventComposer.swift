import TimelineModel

/// Makes events of what the sentences of an article say happened. One object, for its tables are large.
final class EventComposer: Sendable {
  let reader: PredicateReader
  let attribution: Attribution
  let headline: Headline
  /// Whose forces are told by a nationality.
  let owners: FigureOwners
  let placing: PlacingWords

  init(
    _ language: EventLanguage, attribution: Attribution, owners: FigureOwners, parser: SyntaxParser? = nil,
    lexicon: inout Lexicon
  ) {
    self.owners = owners
    let words = EventWords(language, speech: attribution.speech, lexicon: &lexicon)
    self.attribution = attribution
    placing = PlacingWords(&lexicon)
    reader = PredicateReader(words: words, speech: attribution.speech)
    headline = Headline(words: words, shortening: ShorteningWords(&lexicon), parser: parser)
  }

  /// All events of an article, the main one first, the rest in the order of the text.
  func events(
    of article: Article, _ text: AnalyzedText, _ cast: Cast, heading: AnalyzedText, times: [TimeMention],
    quotes: [Quote],
    published: Dating, newspaper: Newspaper?
  ) -> [Event] {
    var draft = EventDraft(
      EventScene(article, published: published, newspaper: newspaper), self, text, heading: heading, cast,
      times: times, quotes: quotes)
    return draft.events()
  }
}
