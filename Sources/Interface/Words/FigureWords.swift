import TimelineModel

/// A figure as a reader would say it: «minst 3 000», «rundt 70», «3 164–5 074», «95 %».
public func words(for figure: Figure, in language: ScreenLanguage) -> String {
  let ends = [figure.low, figure.high].compactMap(\.self).map(Counts(language).amount)
  let isRange = ends.count == 2 && ends[0] != ends[1]
  let number = isRange ? ends.joined(separator: "–") : ends.last ?? "?"
  let amount = figure.unit == "percent" ? number + (language == .english ? "%" : " %") : number
  return figure.bound.map { words(for: $0)[language] + " " + amount } ?? amount
}

/// What a figure counts, to be read after the number: «soldater», “members”; nil for a share, whose number says it.
///
/// It is told in the language of the screen, whatever the article's: as the article says it where that is a word for the
/// unit, or is made with one («stabsoffiserer», «sivile drept»), else by the unit's own («medlemmene», “partners”).
public func words(forUnitOf figure: Figure, in language: ScreenLanguage) -> String? {
  if figure.unit == "percent" { return nil }
  let said = figure.unitWords ?? figure.subject
  guard let unit = FigureUnitWords.units[figure.unit] else { return said }
  if figure.low == 1, figure.high == 1 { return unit.one[language] }
  let many = unit.many[language].split(separator: " ")
  if let said, many.contains(where: { said.lowercased().hasSuffix($0) }) { return said }
  return many.first.map(String.init) ?? said
}

/// What the units of series are called.
private enum FigureUnitWords {
  /// One of them, and what several are called, the usual word first.
  static let units: [String: (one: Localized, many: Localized)] = [
    "countries": (
      Localized(nb: "land", nn: "land", en: "country"), Localized(nb: "land", nn: "land", en: "countries")
    ),
    "members": (
      Localized(nb: "medlem", nn: "medlem", en: "member"),
      Localized(nb: "medlemmer", nn: "medlemmer medlemer medlemar", en: "members")
    ),
    "partners": (
      Localized(nb: "partner", nn: "partnar", en: "partner"),
      Localized(nb: "partnere", nn: "partnarar", en: "partners")
    ),
    "strikes": (
      Localized(nb: "angrep", nn: "angrep", en: "strike"),
      Localized(nb: "angrep", nn: "angrep åtak", en: "strikes")
    ),
    "civilians": (
      Localized(nb: "sivil", nn: "sivil", en: "civilian"),
      Localized(nb: "sivile", nn: "sivile", en: "civilians")
    ),
    "deaths": (
      Localized(nb: "drept", nn: "drepen", en: "killed"),
      Localized(nb: "drepte drept døde", nn: "drepne døde", en: "killed deaths dead")
    ),
    "people": (
      Localized(nb: "menneske", nn: "menneske", en: "person"),
      Localized(nb: "mennesker personer", nn: "menneske personar", en: "people")
    ),
    "children": (
      Localized(nb: "barn", nn: "barn", en: "child"), Localized(nb: "barn", nn: "barn", en: "children")
    ),
    "women": (
      Localized(nb: "kvinne", nn: "kvinne", en: "woman"),
      Localized(nb: "kvinner", nn: "kvinner", en: "women")
    ),
    "soldiers": (
      Localized(nb: "soldat", nn: "soldat", en: "soldier"),
      Localized(nb: "soldater", nn: "soldatar", en: "soldiers troops")
    ),
    "officers": (
      Localized(nb: "offiser", nn: "offiser", en: "officer"),
      Localized(nb: "offiserer", nn: "offiserar", en: "officers")
    ),
    "instructors": (
      Localized(nb: "instruktør", nn: "instruktør", en: "instructor"),
      Localized(nb: "instruktører", nn: "instruktørar", en: "instructors")
    ),
    "advisers": (
      Localized(nb: "rådgiver", nn: "rådgjevar", en: "adviser"),
      Localized(nb: "rådgivere", nn: "rådgjevarar", en: "advisers")
    ),
  ]
}

/// What a word before a number makes of it.
public func words(for bound: Figure.Bound) -> Localized {
  switch bound {
  case .atLeast: Localized(nb: "minst", nn: "minst", en: "at least")
  case .about: Localized(nb: "rundt", nn: "rundt", en: "about")
  case .atMost: Localized(nb: "opptil", nn: "opptil", en: "at most")
  }
}

extension Counts {
  /// A number that need not be whole, to one decimal: «3 000», «12,5».
  func amount(_ value: Double) -> String {
    let tenths = (value * 10).rounded()
    guard tenths.magnitude < 1e15 else { return "\(value)" }
    let whole = number(Int((tenths / 10).rounded(.towardZero)))
    let rest = Int(tenths.magnitude) % 10
    return rest == 0 ? whole : whole + (language == .english ? "." : ",") + "\(rest)"
  }
}

extension Phrases {
  static let theArticleItself = Localized(
    nb: "artikkelen selv", nn: "artikkelen sjølv", en: "the article itself")
  static let chosenInTimeline = Localized(
    nb: "valgt i tidslinjen", nn: "vald i tidslinja", en: "chosen in the timeline")
  static let readIt = Localized(nb: "les", nn: "les", en: "read")
  static let otherFigures = Localized(nb: "andre tall", nn: "andre tal", en: "other figures")
  static let lookingForFigures = Localized(nb: "Henter tall …", nn: "Hentar tal …", en: "Fetching figures …")
  static let noFigures = Localized(
    nb: "Arkivet har ingen tall som kan følges over tid.",
    nn: "Arkivet har ingen tal som kan følgjast over tid.",
    en: "The archive has no figures that can be followed over time.")
  static let noContradiction = Localized(
    nb: "Ingen av disse tallene motsier hverandre", nn: "Ingen av desse tala seier imot kvarandre",
    en: "None of these figures contradict each other")
  static let noFiguresPass = Localized(
    nb: "Ingen av disse tallene passer.", nn: "Ingen av desse tala passar.",
    en: "None of these figures match.")
}
