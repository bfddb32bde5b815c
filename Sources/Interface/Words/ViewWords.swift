import TimelineModel

/// What the views of the selection are called, and what they say.
extension Perspective {
  /// What it is asked for by.
  var name: Localized {
    Phrases.name(of: self) ?? Localized(nb: "tidslinje", nn: "tidslinje", en: "timeline")
  }
}

extension Theme {
  var name: Localized {
    switch self {
    case .dark: Localized(nb: "mørk", nn: "mørk", en: "dark")
    case .light: Localized(nb: "lys", nn: "lys", en: "light")
    case .highContrast: Localized(nb: "høykontrast", nn: "høgkontrast", en: "high-contrast")
    case .mono: Localized(nb: "ensfarget", nn: "einsfarga", en: "mono")
    }
  }
}

extension Phrases {
  /// The heading of a heat map: «AKTØRER OVER TID».
  static func overTime(_ facet: Facet) -> Localized {
    let title = title(of: facet)
    return Localized(nb: title.nb + " OVER TID", nn: title.nn + " OVER TID", en: title.en + " OVER TIME")
  }

  static let lookingForQuotes = Localized(nb: "Leser sitater …", nn: "Les sitat …", en: "Reading quotes …")
  static let noQuotes = Localized(
    nb: "Ingen er sitert i disse artiklene.", nn: "Ingen er siterte i desse artiklane.",
    en: "No one is quoted in these articles.")
  static let unknownSpeaker = Localized(nb: "ukjent", nn: "ukjend", en: "unknown")
  static let nothingHere = Localized(
    nb: "Her er ingenting å lese", nn: "Her er ingenting å lese", en: "There is nothing to read here")
  static let back = Localized(nb: "tilbake", nn: "attende", en: "back")
  static let close = Localized(nb: "lukk", nn: "lukk", en: "close")
  static let backToTimeline = Localized(nb: "til tidslinjen", nn: "til tidslinja", en: "to the timeline")

  /// A view's name in the header; nil for the timeline, which needs none.
  static func name(of perspective: Perspective) -> Localized? {
    switch perspective {
    case .timeline: nil
    case .lanes: Localized(nb: "over tid", nn: "over tid", en: "over time")
    case .figures: Localized(nb: "tall", nn: "tal", en: "figures")
    case .articles: Localized(nb: "artikler", nn: "artiklar", en: "articles")
    case .quotes: Localized(nb: "sitater", nn: "sitat", en: "quotes")
    }
  }
}
