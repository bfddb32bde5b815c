import TimelineModel

/// Makes events of what the sentences of an article say happened.
struct EventComposer: Sendable {
  let reader: PredicateReader
  let attribution: Attribution
  let headline: Headline

  init(_ language: EventLanguage, attribution: Attribution, lexicon: inout Lexicon) {
    let words = EventWords(language, speech: attribution.speech, lexicon: &lexicon)
    self.attribution = attribution
    reader = PredicateReader(words: words, speech: attribution.speech)
    headline = Headline(words: words)
  }

  /// All events of an article, the main one first, the rest in the order of the text.
  func events(
    of article: Article, _ text: AnalyzedText, _ cast: Cast, heading: AnalyzedText, times: [TimeMention],
    quotes: [Quote],
    published: Dating, newspaper: Newspaper?
  ) -> [Event] {
    var draft = EventDraft(
      composer: self, article: article, text: text, cast: cast, heading: heading, times: times,
      quotes: quotes,
      published: published,
      newspaper: newspaper)
    return draft.events()
  }
}

/// When an event is, and what says so.
struct Occasion: Sendable {
  var dating: Dating
  /// Index of its time in `Findings.times`.
  var time: Int?
  var basis: Event.Basis
}
