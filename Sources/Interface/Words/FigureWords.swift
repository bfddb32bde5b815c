import TimelineModel

/// A figure as a reader would say it: «minst 3 000», «rundt 70», «3 164–5 074», «95 %».
public func words(for figure: Figure, in language: ScreenLanguage) -> String {
  let ends = [figure.low, figure.high].compactMap(\.self).map(Counts(language).amount)
  let isRange = ends.count == 2 && ends[0] != ends[1]
  let number = isRange ? ends.joined(separator: "–") : ends.last ?? "?"
  let amount = figure.unit == "percent" ? number + (language == .english ? "%" : " %") : number
  return figure.bound.map { words(for: $0)[language] + " " + amount } ?? amount
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
