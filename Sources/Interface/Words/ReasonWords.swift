import TimelineModel

/// One step of the reasoning behind a date, as a sentence.
public func words(for reason: Reason, in language: ScreenLanguage) -> String {
  let result = reason.result.map { words(for: $0, in: language) }
  let quoted = reason.words.map { Phrases.quoted($0, language) }
  let sentence = told(reason.step, words: quoted, result: result, in: language)
  return sentence[language]
}

/// The sentence for a step; `words` are quoted already, `result` is what is possible after it.
private func told(
  _ step: Reason.Step, words quoted: String?, result: String?, in language: ScreenLanguage
) -> Localized {
  let these = quoted ?? Localized(nb: "Ordene", nn: "Orda", en: "The words")[language]
  let end = result.map { ": \($0)." } ?? "."
  func any(_ days: String) -> String { " " + (result.map { $0 + "." } ?? days) }
  switch step {
  case .header:
    return source(
      Localized(
        nb: "Artikkelen er selv merket", nn: "Artikkelen er sjølv merkt", en: "The article itself is marked"),
      quoted, end)
  case .fileName:
    return source(
      Localized(
        nb: "Filnavnet gir datoen", nn: "Filnamnet gjev datoen", en: "The name of the file gives the date"),
      quoted, end)
  case .stated:
    return Localized(
      nb: "\(these) sier det selv\(end)", nn: "\(these) seier det sjølv\(end)",
      en: "\(these) says it outright\(end)")
  case .fromArticle(let article):
    let date = words(for: article, in: language)
    return Localized(
      nb: "\(these) regnes fra artikkelens dato, \(date)\(end)",
      nn: "\(these) blir rekna frå datoen til artikkelen, \(date)\(end)",
      en: "\(these) is counted from the date of the article, \(date)\(end)")
  case .fromEarlier(let when, let earlier):
    let date = words(for: when, in: language)
    let anchor = Phrases.quoted(earlier, language)
    return Localized(
      nb: "\(these) regnes fra \(anchor) (\(date)) i teksten\(end)",
      nn: "\(these) blir rekna frå \(anchor) (\(date)) i teksten\(end)",
      en: "\(these) is counted from \(anchor) (\(date)) in the text\(end)")
  case .nearestPast:
    return Localized(
      nb: "\(these) sier ikke alt; den siste før artikkelen er ment\(end)",
      nn: "\(these) seier ikkje alt; den siste før artikkelen er meint\(end)",
      en: "\(these) does not say it all; the last one before the article is meant\(end)")
  case .nearestFuture:
    return Localized(
      nb: "\(these) ser framover; den første som kommer, er ment\(end)",
      nn: "\(these) ser framover; den første som kjem, er meint\(end)",
      en: "\(these) looks ahead; the first one to come is meant\(end)")
  case .eachWeekday:
    return Localized(
      nb: "Hvilken dag artikkelen kom, er ikke kjent. Da kan \(these) være\(any("flere dager."))",
      nn: "Kva dag artikkelen kom, er ikkje kjent. Då kan \(these) vere\(any("fleire dagar."))",
      en: "The day of the article is not known. So \(these) may be\(any("several days."))")
  case .notAfterArticle:
    return Localized(
      nb: "Artikkelen kan ikke fortelle om det som ennå ikke var hendt. Da gjenstår\(end)",
      nn: "Artikkelen kan ikkje fortelje om det som enno ikkje hadde hendt. Då står att\(end)",
      en: "The article cannot tell of what had not yet happened. That leaves\(end)")
  case .narrowed:
    return Localized(
      nb: "\(these) et annet sted i artikkelen snevrer det inn\(end)",
      nn: "\(these) ein annan stad i artikkelen snevrar det inn\(end)",
      en: "\(these) elsewhere in the article narrows it down\(end)")
  case .articleTells:
    return Localized(
      nb: "Artikkelens egen dato leses ut av \(these)\(end)",
      nn: "Datoen til artikkelen er lesen ut av \(these)\(end)",
      en: "The date of the article itself is read from \(these)\(end)")
  case .fromContext:
    return Localized(
      nb: "Setningen nevner ingen tid. Den får tiden artikkelen ellers forteller om\(end)",
      nn: "Setninga nemner inga tid. Ho får tida artikkelen elles fortel om\(end)",
      en: "The sentence names no time. It takes the time the article otherwise tells of\(end)")
  case .known(let fact):
    return Localized(
      nb: "Kjent fra før: \(fact)\(end)", nn: "Kjent frå før: \(fact)\(end)",
      en: "Known beforehand: \(fact)\(end)")
  case .conflict:
    return Localized(
      nb: "Teksten sier imot seg selv eller sin egen dato her. Den videste lesningen er beholdt\(end)",
      nn: "Teksten seier imot seg sjølv eller sin eigen dato her. Den vidaste lesinga er halden på\(end)",
      en: "The text contradicts itself or its own date here. The wider reading is kept\(end)")
  case .unknown:
    return Localized(
      nb: "Ingenting i artikkelen sier når det var.", nn: "Ingenting i artikkelen seier når det var.",
      en: "Nothing in the article says when it was.")
  case .corrected:
    return Localized(
      nb: "En leser har rettet datoen\(end)", nn: "Ein lesar har retta datoen\(end)",
      en: "A reader has corrected the date\(end)")
  }
}

/// A source that dates the article, with its own words if they are known.
private func source(_ says: Localized, _ quoted: String?, _ end: String) -> Localized {
  let its = quoted.map { " \($0)" } ?? ""
  return Localized(nb: "\(says.nb)\(its)\(end)", nn: "\(says.nn)\(its)\(end)", en: "\(says.en)\(its)\(end)")
}
