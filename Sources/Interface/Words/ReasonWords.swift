import TimelineModel

/// One step of the reasoning behind a date, as a sentence.
public func words(for reason: Reason, in language: ScreenLanguage) -> String {
  ReasonWords(reason, language).sentence[language]
}

/// The sentences of reasons: who says what, then what is possible after it.
private struct ReasonWords {
  let step: Reason.Step
  let language: ScreenLanguage
  /// The words the step rests on, in quotation marks.
  let quoted: String?
  let result: String?

  init(_ reason: Reason, _ language: ScreenLanguage) {
    step = reason.step
    self.language = language
    quoted = reason.words.map { Phrases.quoted($0, language) }
    result = reason.result.map { words(for: $0, in: language) }
  }

  /// The words, to begin a sentence with.
  private var these: String { quoted ?? Localized(nb: "Ordene", nn: "Orda", en: "The words")[language] }
  /// How a sentence ends: with what is possible now.
  private var end: String { result.map { ": \($0)." } ?? "." }

  var sentence: Localized {
    switch step {
    case .header: header
    case .fileName: fileName
    case .stated: stated
    case .fromArticle(let article): counted(from: article)
    case .fromEarlier(let when, let words): counted(from: words, when)
    case .nearestPast: nearestPast
    case .nearestFuture: nearestFuture
    case .eachWeekday: eachWeekday
    case .notAfterArticle: notAfterArticle
    case .narrowed: narrowed
    case .articleTells: articleTells
    case .fromContext: fromContext
    case .known(let fact): known(fact)
    case .conflict: conflict
    case .unknown: unknown
    case .corrected: corrected
    }
  }

  private var header: Localized {
    let its = quoted.map { " \($0)" } ?? ""
    return Localized(
      nb: "Artikkelen er selv merket\(its)\(end)", nn: "Artikkelen er sjølv merkt\(its)\(end)",
      en: "The article itself is marked\(its)\(end)")
  }

  private var fileName: Localized {
    let its = quoted.map { " \($0)" } ?? ""
    return Localized(
      nb: "Filnavnet\(its) gir datoen\(end)", nn: "Filnamnet\(its) gjev datoen\(end)",
      en: "The file name\(its) gives the date\(end)")
  }

  private var stated: Localized {
    Localized(
      nb: "\(these) sier det selv\(end)", nn: "\(these) seier det sjølv\(end)",
      en: "\(these) says it outright\(end)")
  }

  private func counted(from article: When) -> Localized {
    let date = words(for: article, in: language)
    return Localized(
      nb: "\(these) regnes fra artikkelens dato, \(date)\(end)",
      nn: "\(these) blir rekna frå datoen til artikkelen, \(date)\(end)",
      en: "\(these) is counted from the date of the article, \(date)\(end)")
  }

  private func counted(from earlier: String, _ when: When) -> Localized {
    let anchor = "\(Phrases.quoted(earlier, language)) (\(words(for: when, in: language)))"
    return Localized(
      nb: "\(these) regnes fra \(anchor) i teksten\(end)",
      nn: "\(these) blir rekna frå \(anchor) i teksten\(end)",
      en: "\(these) is counted from \(anchor) in the text\(end)")
  }

  private var nearestPast: Localized {
    Localized(
      nb: "\(these) sier ikke alt; den siste fram til artikkelen er ment\(end)",
      nn: "\(these) seier ikkje alt; den siste fram til artikkelen er meint\(end)",
      en: "\(these) does not say it all; the last one up to the article is meant\(end)")
  }

  private var nearestFuture: Localized {
    Localized(
      nb: "\(these) ser framover; den første som kommer, er ment\(end)",
      nn: "\(these) ser framover; den første som kjem, er meint\(end)",
      en: "\(these) looks ahead; the first one to come is meant\(end)")
  }

  private var eachWeekday: Localized {
    let its = quoted ?? Localized(nb: "ordene", nn: "orda", en: "the words")[language]
    let days = result ?? Localized(nb: "flere dager", nn: "fleire dagar", en: "several days")[language]
    return Localized(
      nb: "Hvilken dag artikkelen kom, er ikke kjent. Da kan \(its) være \(days).",
      nn: "Kva dag artikkelen kom, er ikkje kjent. Då kan \(its) vere \(days).",
      en: "The day of the article is not known. So \(its) may be \(days).")
  }

  private var notAfterArticle: Localized {
    Localized(
      nb: "Artikkelen kan ikke fortelle om det som ennå ikke var hendt. Dager etter den faller bort\(end)",
      nn: "Artikkelen kan ikkje fortelje om det som enno ikkje hadde hendt. Dagar etter han fell bort\(end)",
      en: "The article cannot tell of what had not yet happened. Days after it fall away\(end)")
  }

  private var narrowed: Localized {
    Localized(
      nb: "\(these) et annet sted i artikkelen snevrer det inn\(end)",
      nn: "\(these) ein annan stad i artikkelen snevrar det inn\(end)",
      en: "\(these) elsewhere in the article narrows it down\(end)")
  }

  private var articleTells: Localized {
    let its = quoted ?? Localized(nb: "teksten", nn: "teksten", en: "the text")[language]
    return Localized(
      nb: "Artikkelens egen dato leses ut av \(its)\(end)",
      nn: "Datoen til artikkelen er lesen ut av \(its)\(end)",
      en: "The date of the article itself is read from \(its)\(end)")
  }

  private var fromContext: Localized {
    Localized(
      nb: "Setningen nevner ingen tid. Den får tiden artikkelen ellers forteller om\(end)",
      nn: "Setninga nemner inga tid. Ho får tida artikkelen elles fortel om\(end)",
      en: "The sentence names no time. It takes the time the article otherwise tells of\(end)")
  }

  /// What a register knows; of an office, when the one named in the text held it.
  private func known(_ fact: String) -> Localized {
    if let quoted {
      return Localized(
        nb: "Teksten sier \(quoted). Tiden \(fact) satt i vervet, er kjent fra før\(end)",
        nn: "Teksten seier \(quoted). Tida \(fact) sat i vervet, er kjend frå før\(end)",
        en: "The text says \(quoted). The time \(fact) held the office is known beforehand\(end)")
    }
    return Localized(
      nb: "Kjent fra før: \(fact)\(end)", nn: "Kjent frå før: \(fact)\(end)",
      en: "Known beforehand: \(fact)\(end)")
  }

  private var conflict: Localized {
    Localized(
      nb: "Teksten sier imot seg selv eller sin egen dato her. Den videste lesningen er beholdt\(end)",
      nn: "Teksten seier imot seg sjølv eller sin eigen dato her. Den vidaste lesinga er halden på\(end)",
      en: "The text contradicts itself or its own date here. The wider reading is kept\(end)")
  }

  private var unknown: Localized {
    Localized(
      nb: "Ingenting i artikkelen sier når det var.", nn: "Ingenting i artikkelen seier når det var.",
      en: "Nothing in the article says when it was.")
  }

  private var corrected: Localized {
    Localized(
      nb: "En leser har rettet datoen\(end)", nn: "Ein lesar har retta datoen\(end)",
      en: "A reader has corrected the date\(end)")
  }
}
