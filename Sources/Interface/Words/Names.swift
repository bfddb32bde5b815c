import TimelineModel

/// What an event is, as a word: «møte», «angrep».
public func words(for kind: Event.Kind, in language: ScreenLanguage) -> String {
  let name =
    switch kind {
    case .attack: Localized(nb: "angrep", nn: "åtak", en: "attack")
    case .battle: Localized(nb: "kamp", nn: "kamp", en: "battle")
    case .capture: Localized(nb: "inntakelse", nn: "inntaking", en: "capture")
    case .meeting: Localized(nb: "møte", nn: "møte", en: "meeting")
    case .statement: Localized(nb: "uttalelse", nn: "fråsegn", en: "statement")
    case .decision: Localized(nb: "vedtak", nn: "vedtak", en: "decision")
    case .appointment: Localized(nb: "utnevnelse", nn: "utnemning", en: "appointment")
    case .resignation: Localized(nb: "avgang", nn: "avgang", en: "resignation")
    case .deployment: Localized(nb: "utsending av styrker", nn: "utsending av styrkar", en: "deployment")
    case .withdrawal: Localized(nb: "tilbaketrekning", nn: "tilbaketrekking", en: "withdrawal")
    case .casualty: Localized(nb: "tap", nn: "tap", en: "casualties")
    case .agreement: Localized(nb: "avtale", nn: "avtale", en: "agreement")
    case .election: Localized(nb: "valg", nn: "val", en: "election")
    case .arrest: Localized(nb: "pågripelse", nn: "pågriping", en: "arrest")
    case .disaster: Localized(nb: "ulykke", nn: "ulukke", en: "disaster")
    case .report: Localized(nb: "rapport", nn: "rapport", en: "report")
    case .other: Localized(nb: "annet", nn: "anna", en: "other")
    }
  return name[language]
}

/// What a paragraph is, as a word.
public func words(for kind: Passage.Kind, in language: ScreenLanguage) -> String {
  let name =
    switch kind {
    case .title: Localized(nb: "tittel", nn: "tittel", en: "title")
    case .byline: Localized(nb: "forfatterlinje", nn: "forfattarlinje", en: "byline")
    case .dateline: Localized(nb: "stedlinje", nn: "stadlinje", en: "dateline")
    case .lead: Localized(nb: "ingress", nn: "ingress", en: "lead")
    case .body: Localized(nb: "brødtekst", nn: "brødtekst", en: "body")
    case .subhead: Localized(nb: "mellomtittel", nn: "mellomtittel", en: "subheading")
    case .quote: Localized(nb: "sitat", nn: "sitat", en: "quote")
    case .question: Localized(nb: "spørsmål", nn: "spørsmål", en: "question")
    case .caption: Localized(nb: "bildetekst", nn: "bilettekst", en: "caption")
    case .related: Localized(nb: "les også", nn: "les òg", en: "related")
    case .advertisement: Localized(nb: "annonse", nn: "annonse", en: "advertisement")
    }
  return name[language]
}

/// How it stands with an event, as a word; nil when it simply happened.
public func words(for status: Event.Status, in language: ScreenLanguage) -> String? {
  switch status {
  case .happened: nil
  case .planned: Localized(nb: "planlagt", nn: "planlagt", en: "planned")[language]
  case .denied: Localized(nb: "avvist", nn: "avvist", en: "denied")[language]
  case .reported: Localized(nb: "meldt", nn: "meldt", en: "reported")[language]
  }
}

/// What dates an event, as a sentence.
public func words(for basis: Event.Basis, in language: ScreenLanguage) -> String {
  let sentence =
    switch basis {
    case .sentence:
      Localized(
        nb: "Tiden står i samme setning.", nn: "Tida står i same setning.",
        en: "The time stands in the same sentence.")
    case .context:
      Localized(
        nb: "Tiden står i setningene rundt.", nn: "Tida står i setningane rundt.",
        en: "The time stands in the sentences around.")
    case .article:
      Localized(
        nb: "Tiden er artikkelens egen.", nn: "Tida er artikkelen si eiga.",
        en: "The time is the article's own.")
    case .correction:
      Localized(
        nb: "Tiden er rettet av en leser.", nn: "Tida er retta av ein lesar.",
        en: "The time is a reader's correction.")
    case .own:
      Localized(
        nb: "Tiden har du selv gitt.", nn: "Tida har du sjølv gjeve.", en: "The time is what you gave it.")
    case .none:
      Localized(nb: "Ingenting sier når.", nn: "Ingenting seier når.", en: "Nothing says when.")
    }
  return sentence[language]
}
