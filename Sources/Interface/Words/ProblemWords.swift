import TimelineModel

/// A problem on one line: `file:line: what — why → advice`.
public func words(for problem: Problem, in language: ScreenLanguage) -> String {
  var text = place(of: problem).map { $0 + ": " } ?? ""
  text += problem.what[language]
  if let why = problem.why { text += " — " + why[language] }
  if let advice = problem.advice { text += " → " + advice[language] }
  return text
}

/// Where a problem is, as `file:line` or `file:line:character`.
func place(of problem: Problem) -> String? {
  problem.place.map { place in
    place.path + [place.line, place.column].compactMap { $0.map { ":\($0)" } }.joined()
  }
}

/// How serious a problem is, as a word.
public func words(for severity: Problem.Severity, in language: ScreenLanguage) -> String {
  switch severity {
  case .note: Localized(nb: "merknad", nn: "merknad", en: "note")[language]
  case .warning: Localized(nb: "advarsel", nn: "åtvaring", en: "warning")[language]
  case .error: Localized(nb: "feil", nn: "feil", en: "error")[language]
  }
}
