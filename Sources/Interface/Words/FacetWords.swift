import TimelineModel

/// A value of a facet as the screen names it: in words what the program itself tells apart, else by its name.
public func words(for value: FacetIndex.Value, of facet: Facet, in language: ScreenLanguage) -> String {
  let own: String? =
    switch facet {
    case .actors, .places, .publishers: nil
    case .kinds: Event.Kind(rawValue: value.id).map { words(for: $0, in: language) }
    case .languages: name(ofLanguage: value.id)?[language]
    case .certainties: Certainty(rawValue: value.id).map { name(of: $0)[language] }
    case .saliences: Event.Salience(rawValue: value.id).map { name(of: $0)[language] }
    case .marks: Mark(rawValue: value.id).map { name(of: $0)[language] }
    }
  return own ?? value.name
}

private func name(of certainty: Certainty) -> Localized {
  switch certainty {
  case .day: Localized(nb: "dagen kjent", nn: "dagen kjend", en: "day known")
  case .month: Localized(nb: "innen en måned", nn: "innan ein månad", en: "within a month")
  case .year: Localized(nb: "innen et år", nn: "innan eit år", en: "within a year")
  case .wider: Localized(nb: "over et år", nn: "over eit år", en: "over a year")
  case .undated: Phrases.noDate
  }
}

private func name(of salience: Event.Salience) -> Localized {
  switch salience {
  case .core: Localized(nb: "nyhet", nn: "nyhende", en: "news")
  case .background: Localized(nb: "bakgrunn", nn: "bakgrunn", en: "background")
  }
}

private func name(of mark: Mark) -> Localized {
  switch mark {
  case .marked: Localized(nb: "merket", nn: "merkt", en: "marked")
  case .noted: Localized(nb: "med notat", nn: "med notat", en: "noted")
  case .corrected: Localized(nb: "rettet", nn: "retta", en: "corrected")
  case .own: Localized(nb: "egne", nn: "eigne", en: "your own")
  case .hidden: Localized(nb: "skjult", nn: "gøymd", en: "hidden")
  }
}

/// nil for a language that has no name here; its tag says enough.
private func name(ofLanguage tag: String) -> Localized? {
  switch tag {
  case "nb": Localized(nb: "bokmål", nn: "bokmål", en: "Bokmål")
  case "nn": Localized(nb: "nynorsk", nn: "nynorsk", en: "Nynorsk")
  case "no": Localized(nb: "norsk", nn: "norsk", en: "Norwegian")
  case "en": Localized(nb: "engelsk", nn: "engelsk", en: "English")
  case "sv": Localized(nb: "svensk", nn: "svensk", en: "Swedish")
  case "da": Localized(nb: "dansk", nn: "dansk", en: "Danish")
  default: nil
  }
}

extension Phrases {
  /// The heading of a facet's list.
  static func title(of facet: Facet) -> Localized {
    switch facet {
    case .actors: Localized(nb: "AKTØRER", nn: "AKTØRAR", en: "ACTORS")
    case .places: Localized(nb: "STEDER", nn: "STADER", en: "PLACES")
    case .kinds: Localized(nb: "TYPER", nn: "TYPAR", en: "KINDS")
    case .publishers: Localized(nb: "AVISER", nn: "AVISER", en: "PAPERS")
    case .languages: Localized(nb: "SPRÅK", nn: "SPRÅK", en: "LANGUAGES")
    case .certainties: Localized(nb: "DATERING", nn: "DATERING", en: "DATES")
    case .saliences: Localized(nb: "NYHETER", nn: "NYHENDE", en: "NEWS")
    case .marks: Localized(nb: "MERKER", nn: "MERKE", en: "MARKS")
    }
  }

  static let matchingIsOfSeveral = Localized(
    nb: "Velg minst to først: alle av dem, eller én av dem",
    nn: "Vel minst to først: alle av dei, eller éin av dei",
    en: "Choose at least two first: all of them, or any")

  /// Whether an event must have all of the values chosen or one of them.
  static func matching(_ matching: FacetFilter.Matching) -> Localized {
    switch matching {
    case .all: Localized(nb: "alle av", nn: "alle av", en: "all of")
    case .any: Localized(nb: "én av", nn: "éin av", en: "any of")
    }
  }
}
