import TimelineModel

/// What the views of the selection are called, and what they say.
extension Phrases {
  /// The heading of a heat map: «AKTØRER OVER TID».
  static func overTime(_ facet: Facet) -> Localized {
    let title = title(of: facet)
    return Localized(nb: title.nb + " OVER TID", nn: title.nn + " OVER TID", en: title.en + " OVER TIME")
  }

  static let backToTimeline = Localized(nb: "til tidslinjen", nn: "til tidslinja", en: "to the timeline")

  /// A view's name in the header; nil for the timeline, which needs none.
  static func name(of perspective: Perspective) -> Localized? {
    switch perspective {
    case .timeline: nil
    case .lanes: Localized(nb: "over tid", nn: "over tid", en: "over time")
    }
  }
}
