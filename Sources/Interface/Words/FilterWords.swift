import TimelineModel

/// A filter in words: «Brett McGurk og Børge Brende, ikke NATO, 2017, «sivile»»; empty for no filter.
///
/// - Parameter names: the name of an actor, place or publisher, by its id.
public func words(
  for filter: Filter, names: (String) -> String, in language: ScreenLanguage
) -> String {
  var parts = Facet.allCases.map { part in
    facet(
      filter[part], names: { words(for: .init(id: $0, name: names($0)), of: part, in: language) }, language)
  }
  parts.append(period(filter, language))
  parts.append(filter.text.map { Phrases.quoted($0, language) } ?? "")
  return parts.filter { !$0.isEmpty }.joined(separator: ", ")
}

private func facet(_ facet: FacetFilter, names: (String) -> String, _ language: ScreenLanguage) -> String {
  let and = Localized(nb: " og ", nn: " og ", en: " and ")[language]
  let or = Localized(nb: " eller ", nn: " eller ", en: " or ")[language]
  let not = Localized(nb: "ikke ", nn: "ikkje ", en: "not ")[language]
  let included = list(facet.included.map(names), facet.matching == .all ? and : or)
  let excluded = list(facet.excluded.map(names), or)
  return [included, excluded.isEmpty ? "" : not + excluded].filter { !$0.isEmpty }.joined(separator: ", ")
}

private func list(_ names: [String], _ joint: String) -> String {
  names.count < 2
    ? names.joined() : names.dropLast().joined(separator: ", ") + joint + names[names.count - 1]
}

private func period(_ filter: Filter, _ language: ScreenLanguage) -> String {
  let from = filter.from.map { words(for: $0, in: language) }
  let to = filter.to.map { words(for: $0, in: language) }
  switch (from, to) {
  case (nil, nil): return ""
  case (let from?, let to?) where from == to: return from
  case (let from?, let to?):
    return Localized(nb: "fra \(from) til \(to)", nn: "frå \(from) til \(to)", en: "from \(from) to \(to)")[
      language]
  case (let from?, nil): return Localized(nb: "fra \(from)", nn: "frå \(from)", en: "from \(from)")[language]
  case (nil, let to?): return Localized(nb: "til \(to)", nn: "til \(to)", en: "until \(to)")[language]
  }
}
