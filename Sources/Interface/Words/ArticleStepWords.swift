import TimelineModel

/// Steps towards the article's own date, and those by which one date narrows another.
extension ReasonWords {
  var header: Localized {
    guard let quoted else {
      return Localized(
        nb: "Datoen er oppgitt sammen med artikkelen\(end)",
        nn: "Datoen er oppgjeven saman med artikkelen\(end)",
        en: "The date was given together with the article\(end)")
    }
    return Localized(
      nb: "Artikkelen er selv merket \(quoted)\(end)", nn: "Artikkelen er sjølv merkt \(quoted)\(end)",
      en: "The article itself is marked \(quoted)\(end)")
  }

  var fileName: Localized {
    let its = quoted.map { " \($0)" } ?? ""
    return Localized(
      nb: "Filnavnet\(its) gir datoen\(end)", nn: "Filnamnet\(its) gjev datoen\(end)",
      en: "The file name\(its) gives the date\(end)")
  }

  /// What the words tell of the day they were written on.
  var articleTells: Localized {
    let its = quoted ?? say("teksten", "teksten", "the text")
    let cue = reason.cue.map { " (\(Phrases.quoted($0.words, language)))" } ?? ""
    let told: Localized =
      switch reason.rule {
      case "dateline":
        Localized(
          nb: "Artikkelen er datert \(its) der den begynner\(end)",
          nn: "Artikkelen er datert \(its) der han byrjar\(end)",
          en: "The article is dated \(its) where it begins\(end)")
      case "lies-behind":
        Localized(
          nb:
            "Artikkelen forteller om \(its) som noe som har vært\(cue), og er altså ikke skrevet før det\(end)",
          nn:
            "Artikkelen fortel om \(its) som noko som har vore\(cue), og er altså ikkje skriven før det\(end)",
          en:
            "The article tells of \(its) as something that has been\(cue), and so was not written before it\(end)"
        )
      case "lies-ahead":
        Localized(
          nb:
            "Artikkelen forteller om \(its) som noe som skal komme\(cue), og er altså ikke skrevet etter det\(end)",
          nn:
            "Artikkelen fortel om \(its) som noko som skal kome\(cue), og er altså ikkje skriven etter det\(end)",
          en: "The article tells of \(its) as something to come\(cue), and so was not written after it\(end)")
      case "same-time":
        Localized(
          nb:
            "\(these) sier samme tid på to måter, og begge stemmer bare for en artikkel fra denne tiden\(end)",
          nn:
            "\(these) seier same tid på to måtar, og begge stemmer berre for ein artikkel frå denne tida\(end)",
          en: "\(these) says one time in two ways, and both hold only for an article of this time\(end)")
      case "weekday-fits":
        Localized(
          nb: "Ukedagen i \(its) stemmer bare i noen år, og artikkelen må være fra et av dem\(end)",
          nn: "Vekedagen i \(its) stemmer berre i nokre år, og artikkelen må vere frå eitt av dei\(end)",
          en: "The weekday in \(its) fits only some years, and the article must be of one of them\(end)")
      case "same-weekday":
        Localized(
          nb: "Etter \(its) nevnes ukedagen alene, som en gjør i uken etterpå\(end)",
          nn: "Etter \(its) blir vekedagen nemnd åleine, som ein gjer i veka etterpå\(end)",
          en: "After \(its) the weekday is named alone, as is done in the week that follows\(end)")
      case "one-month":
        Localized(
          nb: "\(these) ligger foran, mens en tidligere dag i samme måned ligger bak\(end)",
          nn: "\(these) ligg framfor, medan ein tidlegare dag i same månad ligg bak\(end)",
          en: "\(these) lies ahead, while an earlier day of the same month lies behind\(end)")
      case "one-year":
        Localized(
          nb: "\(these) ligger foran, uten år, og mindre enn et år etter de dagene som ligger bak\(end)",
          nn: "\(these) ligg framfor, utan år, og mindre enn eit år etter dei dagane som ligg bak\(end)",
          en:
            "\(these) lies ahead, without its year, and less than a year after the days that lie behind\(end)"
        )
      case "anniversary":
        Localized(
          nb: "\(these) er regnet fra en dag som artikkelen selv sier, og den er altså skrevet da\(end)",
          nn: "\(these) er rekna frå ein dag som artikkelen sjølv seier, og han er altså skriven då\(end)",
          en: "\(these) is counted from a day that the article itself names, so it was written then\(end)")
      case "day-after":
        Localized(
          nb: "Artikkelen har nyheten sin fra \(its), og er skrevet dagen etter\(end)",
          nn: "Artikkelen har nyhenda si frå \(its), og er skriven dagen etter\(end)",
          en: "The article has its news from \(its), and was written the day after\(end)")
      case "later-weekday":
        Localized(
          nb: "Etter dagene den nevner, er artikkelen skrevet på en senere dag enn \(its)\(end)",
          nn: "Etter dagane han nemner, er artikkelen skriven på ein seinare dag enn \(its)\(end)",
          en: "By the days that it names, the article was written on a later day than \(its)\(end)")
      default:
        Localized(
          nb: "Artikkelens egen dato leses ut av \(its)\(end)",
          nn: "Datoen til artikkelen er lesen ut av \(its)\(end)",
          en: "The date of the article itself is read from \(its)\(end)")
      }
    return joined(told, gone)
  }

  var notAfterArticle: Localized {
    joined(
      Localized(
        nb: "Artikkelen kan ikke fortelle om det som ennå ikke var hendt. Dager etter den faller bort\(end)",
        nn:
          "Artikkelen kan ikkje fortelje om det som enno ikkje hadde hendt. Dagar etter han fell bort\(end)",
        en: "The article cannot tell of what had not yet happened. Days after it fall away\(end)"), gone)
  }

  var narrowed: Localized {
    joined(
      Localized(
        nb: "\(these) et annet sted i artikkelen snevrer det inn\(end)",
        nn: "\(these) ein annan stad i artikkelen snevrar det inn\(end)",
        en: "\(these) elsewhere in the article narrows it down\(end)"), gone)
  }

  /// A day that another article tells, with its own words for it.
  func otherArticle(_ title: String, _ told: String) -> Localized {
    let (title, told) = (Phrases.quoted(title, language), Phrases.quoted(told, language))
    return joined(
      Localized(
        nb: "Artikkelen \(title) forteller om det samme og sier når, \(told)\(end)",
        nn: "Artikkelen \(title) fortel om det same og seier når, \(told)\(end)",
        en: "The article \(title) tells of the same and says when, \(told)\(end)"), gone)
  }

  /// What a register knows; of an office, when the one named in the text held it.
  func known(_ fact: String) -> Localized {
    guard let quoted else {
      return Localized(
        nb: "Kjent fra før: \(fact)\(end)", nn: "Kjent frå før: \(fact)\(end)",
        en: "Known beforehand: \(fact)\(end)")
    }
    let time = reason.anchor.map { period($0) } ?? say("en kjent tid", "ei kjend tid", "for a known time")
    return joined(
      Localized(
        nb: "Teksten sier \(quoted), og det vervet hadde \(fact) \(time)\(end)",
        nn: "Teksten seier \(quoted), og det vervet hadde \(fact) \(time)\(end)",
        en: "The text says \(quoted), an office that \(fact) held \(time)\(end)"), gone)
  }

  /// «Fra 16. oktober 2013 til 20. oktober 2017», or one of the two.
  private func period(_ when: When) -> String {
    guard when.days.ranges.count == 1 else { return words(for: when, in: language) }
    let first = when.earliest.map { say("fra ", "frå ", "from ") + dates.full($0) }
    let last = when.latest.map { say("til ", "til ", "to ") + dates.full($0) }
    return [first, last].compactMap { $0 }.joined(separator: " ")
  }

  var conflict: Localized {
    let its = quoted ?? say("teksten", "teksten", "the text")
    return Localized(
      nb: "Det stemmer ikke med \(its) i teksten. Datoen blir stående\(end)",
      nn: "Det stemmer ikkje med \(its) i teksten. Datoen blir ståande\(end)",
      en: "That does not agree with \(its) in the text. The date is kept\(end)")
  }

  private func joined(_ first: Localized, _ second: Localized) -> Localized {
    Localized(nb: first.nb + second.nb, nn: first.nn + second.nn, en: first.en + second.en)
  }
}
