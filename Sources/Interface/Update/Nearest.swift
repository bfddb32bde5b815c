import TimelineModel

/// What a filter that lets nothing through would show if it asked for a little less.
struct NearestMatch: Equatable, Sendable {
  /// The filter without its period, or without one of its other parts.
  var filter: Filter
  /// The event nearest to the period.
  var ordinal: Int
  /// Events it would show.
  var count: Int
  var isOutsidePeriod: Bool
}

extension Browser {
  /// The part of the filter to lift where nothing passes: the period first; nil where lifting one helps nothing.
  var nearestMatch: NearestMatch? {
    guard isLoaded, selection.count == 0, !filter.isEmpty else { return nil }
    if filter.from != nil || filter.to != nil {
      var wider = filter
      (wider.from, wider.to) = (nil, nil)
      if let match = match(wider, isOutsidePeriod: true) { return match }
    }
    for facet in Facet.allCases.reversed() where !filter[facet].isEmpty {
      var wider = filter
      wider[facet] = FacetFilter()
      if let match = match(wider, isOutsidePeriod: false) { return match }
    }
    if filter.text != nil {
      var wider = filter
      wider.text = nil
      return match(wider, isOutsidePeriod: false)
    }
    return nil
  }

  private func match(_ filter: Filter, isOutsidePeriod: Bool) -> NearestMatch? {
    let wider = Selection(filter, in: index, textHits: filter.text == nil ? nil : textHits)
    guard wider.count > 0 else { return nil }
    let day = self.filter.from?.earliest ?? self.filter.to?.latest
    let wanted = day.map { index.firstOrdinal(onOrAfter: $0) } ?? anchor ?? 0
    let after = min(wider.row(ofOrdinal: wanted), wider.count - 1)
    let near = [after - 1, after].compactMap { wider.ordinal(atRow: $0) }
    let ordinal = near.min { distance($0, day) < distance($1, day) } ?? 0
    return NearestMatch(
      filter: filter, ordinal: ordinal, count: wider.count, isOutsidePeriod: isOutsidePeriod)
  }

  private func distance(_ ordinal: Int, _ day: CalendarDate?) -> Int {
    abs(Int(index.earliest[ordinal]) - Int(day?.dayNumber ?? 0))
  }

  /// Asks for as much less as shows something, and goes there.
  mutating func goToNearestMatch() {
    guard let match = nearestMatch else {
      say(Phrases.noEvent)
      return
    }
    apply(match.filter, textHits: match.filter.text == nil ? nil : textHits)
    jump(toRow: selection.row(ofOrdinal: match.ordinal))
    arrangeValues()
  }
}

extension Phrases {
  static let putBack = Localized(nb: "filtrene på igjen", nn: "filtra på att", en: "filters on again")
  static let nearestOne = Localized(nb: "nærmeste", nn: "næraste", en: "the nearest")

  /// Where the nearest event is, and what lifting shows.
  static func nearest(
    _ match: NearestMatch, _ day: Int32, _ names: (Filter) -> String, _ language: ScreenLanguage
  )
    -> String
  {
    let events = Counts(language).events(match.count)
    guard match.isOutsidePeriod, day < Int32.max else {
      let filter = names(match.filter)
      let all = Localized(nb: "uten filter", nn: "utan filter", en: "without a filter")[language]
      return Localized(nb: "viser", nn: "viser", en: "shows")[language]
        + " \(filter.isEmpty ? all : filter): \(events)"
    }
    let date = CalendarDate(dayNumber: day)
    let names = CalendarNames(language)
    return Localized(nb: "nærmest:", nn: "nærast:", en: "nearest:")[language]
      + " \(names.month(date.month)) \(date.year)"
  }
}
