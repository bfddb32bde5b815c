import TimelineModel

/// What the analysis tells about an article that it could not read without doubt.
enum AnalysisProblems {
  /// Words of the text do not go together with what else is known of the article's date.
  static func contradiction(_ words: String, _ kept: When) -> Problem {
    conflict(
      kept,
      why: Localized(
        nb: "«\(words)» ligger ikke før \(kept)", nn: "«\(words)» ligg ikkje før \(kept)",
        en: "“\(words)” does not lie before \(kept)"))
  }

  /// Words of the text that are of no day the article can have, or of none at all: «i dag, 5. mai» in April.
  static func misfit(_ words: String, _ kept: When) -> Problem {
    conflict(
      kept,
      why: Localized(
        nb: "«\(words)» stemmer ikke i en artikkel fra \(kept)",
        nn: "«\(words)» stemmer ikkje i ein artikkel frå \(kept)",
        en: "“\(words)” does not fit an article of \(kept)"))
  }

  private static func conflict(_ kept: When, why: Localized) -> Problem {
    Problem(
      .note, code: "date-conflict",
      what: Localized(
        nb: "Teksten motsier artikkelens dato", nn: "Teksten motseier datoen til artikkelen",
        en: "The text contradicts the article's date"),
      why: why,
      advice: Localized(
        nb: "\(kept) er beholdt; rett datoen i filen hvis den er feil",
        nn: "\(kept) er halden; rett datoen i fila om han er feil",
        en: "\(kept) is kept; correct the date in the file if it is wrong"))
  }

  /// Another article dates what this one tells otherwise.
  static func disagreement(_ told: OutsideEvidence, _ kept: When) -> Problem {
    Problem(
      .note, code: "other-article-disagrees",
      what: Localized(
        nb: "En annen artikkel daterer det samme annerledes",
        nn: "Ein annan artikkel daterer det same annleis",
        en: "Another article dates the same otherwise"),
      why: Localized(
        nb: "«\(told.title)» sier «\(told.words)», \(told.day)",
        nn: "«\(told.title)» seier «\(told.words)», \(told.day)",
        en: "“\(told.title)” says “\(told.words)”, \(told.day)"),
      advice: Localized(
        nb: "\(kept) er beholdt; rett datoen i den filen som tar feil",
        nn: "\(kept) er halden; rett datoen i den fila som tek feil",
        en: "\(kept) is kept; correct the date in the file that is wrong"))
  }
}

// MARK: The model of names

extension AnalysisProblems {
  /// What should be a model of names is another file, or one of another version of the program.
  static var foreignModel: Problem {
    Problem(
      .error, code: "foreign-model",
      what: Localized(
        nb: "dette er ingen navnemodell for dette programmet",
        nn: "dette er ingen namnemodell for dette programmet",
        en: "this is no model of names for this program"),
      advice: modelAdvice)
  }

  /// A model of names that was cut off or altered.
  static var damagedModel: Problem {
    Problem(
      .error, code: "damaged-model",
      what: Localized(
        nb: "navnemodellen er skadet", nn: "namnemodellen er skadd", en: "the model of names is damaged"),
      why: Localized(
        nb: "lengden eller kontrollsummen stemmer ikke", nn: "lengda eller kontrollsummen stemmer ikkje",
        en: "its length or its checksum is wrong"),
      advice: modelAdvice)
  }

  private static var modelAdvice: Localized {
    Localized(
      nb: "lag den på nytt med make train", nn: "lag han på nytt med make train",
      en: "make it anew with make train")
  }
}
