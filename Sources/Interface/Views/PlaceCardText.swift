import TimelineModel

/// A place's card as lines: where it is, how often the archive tells of it, and where that is from.
struct PlaceCardText {
  let title: String
  private let card: PlaceCard
  private let appearances: Appearances?
  private let language: ScreenLanguage
  private let parts: CardParts

  init(_ card: PlaceCard, _ browser: Browser) {
    self.card = card
    language = browser.language
    parts = CardParts(browser)
    let number = browser.index.places.number(of: card.place)
    appearances = number.map {
      Appearances(of: $0, in: browser.index.places, of: browser.index, companions: 0)
    }
    title =
      card.description?.place?.name(in: language)
      ?? number.map { browser.index.places.values[$0].name } ?? card.place
  }

  func lines(width: Int) -> [TextLine] {
    CardParts.joined([whatItIs(width), parts.seen(appearances, [], width), sources(width)])
  }

  private func whatItIs(_ width: Int) -> [TextLine] {
    guard let place = card.description?.place else {
      return parts.wrapped(Phrases.onlyTheName[language], width, .dim)
    }
    var facts = place.about == nil ? [words(forPlace: place.kind, in: language)] : []
    if let country = card.description?.country?.name(in: language) { facts.append(country) }
    if let latitude = place.latitude, let longitude = place.longitude {
      facts.append(words(forLatitude: latitude, longitude: longitude, in: language))
    }
    return (place.about.map { parts.wrapped($0[language], width, .plain) } ?? [])
      + (facts.isEmpty ? [] : parts.wrapped(facts.joined(separator: " · "), width, .plain))
      + parts.otherNames([place.name] + place.aliases, of: place.name(in: language), width)
  }

  private func sources(_ width: Int) -> [TextLine] {
    let sources = card.description?.place?.sources ?? []
    if sources.isEmpty { return [] }
    return [TextLine(Phrases.sources[language], .heading)]
      + sources.flatMap { parts.wrapped($0.line, width, .dim) }
  }
}
