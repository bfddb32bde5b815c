import TimelineModel

/// Times that come back, as a weekday or a date without its year: which one is meant, and what decided it.
extension ReasonWords {
  /// The one that lies behind, or the one ahead.
  func nearest(isAhead: Bool) -> Localized {
    let anchor = theArticle(reason.anchor)
    let because = because(isAhead)
    switch reason.sense {
    case .weekday(let weekday):
      let name = dates.names.weekday(weekday)
      if let result = reason.result, result == reason.anchor {
        return Localized(
          nb: "\(these) er samme dag som \(anchor)\(because)\(endNot)",
          nn: "\(these) er same dag som \(anchor)\(because)\(endNot)",
          en: "\(these) is the same day as \(anchor)\(because)\(endNot)")
      }
      let which =
        isAhead
        ? Localized(nb: "første \(name) etter", nn: "første \(name) etter", en: "the first \(name) after")
        : Localized(
          nb: "siste \(name) til og med", nn: "siste \(name) til og med", en: "the last \(name) up to")
      return Localized(
        nb: "\(these) er \(which.nb) \(anchor)\(because)\(endNot)",
        nn: "\(these) er \(which.nn) \(anchor)\(because)\(endNot)",
        en: "\(these) is \(which.en) \(anchor)\(because)\(endNot)")
    case .distance(_, let unit):
      let the = units.the(unit)
      let one = units.one(unit)
      let which = bound(isAhead, anchor)
      return Localized(
        nb: "\(these) er den \(which.nb.first) \(the) \(which.nb.place)\(because)\(endNot)",
        nn: "\(these) er den \(which.nn.first) \(the) \(which.nn.place)\(because)\(endNot)",
        en: "\(these) is the \(which.en.first) \(one) \(which.en.place)\(because)\(endNot)")
    case .withWeekday(let weekday): return withWeekday(weekday, isAhead, anchor)
    case .withoutMonth:
      return lacking(Localized(nb: "måneden", nn: "månaden", en: "the month"), isAhead, anchor)
    case .withoutYear, .ofYear, .weekdayOfWeek, .someUnits, .passed, .left, .beside, .within, .ends, .behind,
      .now,
      .ahead, nil:
      return lacking(Localized(nb: "året", nn: "året", en: "the year"), isAhead, anchor)
    }
  }

  /// «6. januar» leaves the year out, «den 15.» the month.
  private func lacking(_ what: Localized, _ isAhead: Bool, _ anchor: String) -> Localized {
    let which = bound(isAhead, anchor)
    let because = because(isAhead)
    return Localized(
      nb:
        "\(these) nevner ikke \(what.nb). Det er den \(which.nb.first) \(which.nb.place)\(because)\(endNot)",
      nn:
        "\(these) nemner ikkje \(what.nn). Det er den \(which.nn.first) \(which.nn.place)\(because)\(endNot)",
      en:
        "\(these) does not name \(what.en). It is the \(which.en.first) one \(which.en.place)\(because)\(endNot)"
    )
  }

  /// «Fredag 13. november» is a Friday only in some years.
  private func withWeekday(_ weekday: Int, _ isAhead: Bool, _ anchor: String) -> Localized {
    let name = dates.names.weekday(weekday)
    let which = bound(isAhead, anchor)
    return Localized(
      nb:
        "\(these) nevner ikke året. Det er det \(which.nb.first) året \(which.nb.place), da dagen er en \(name)\(endNot)",
      nn:
        "\(these) nemner ikkje året. Det er det \(which.nn.first) året \(which.nn.place), då dagen er ein \(name)\(endNot)",
      en:
        "\(these) does not name the year. It is the \(which.en.first) year \(which.en.place), in which the day is a \(name)\(endNot)"
    )
  }

  private struct Bound {
    var nb, nn, en: (first: String, place: String)
  }

  /// «Siste fram til», «første fra og med».
  private func bound(_ isAhead: Bool, _ anchor: String) -> Bound {
    isAhead
      ? Bound(
        nb: ("første", "fra og med \(anchor)"), nn: ("første", "frå og med \(anchor)"),
        en: ("first", "from \(anchor)"))
      : Bound(
        nb: ("siste", "fram til \(anchor)"), nn: ("siste", "fram til \(anchor)"),
        en: ("last", "up to \(anchor)"))
  }

  /// What the words themselves say: «sist tirsdag», «neste sommer».
  func nextTo(isAhead: Bool) -> Localized {
    let anchor = theArticle(reason.anchor)
    let (place, placeInEnglish) = isAhead ? ("etter", "after") : ("før", "before")
    let (which, whichInEnglish) = isAhead ? ("første", "first") : ("siste", "last")
    guard case .weekday(let weekday)? = reason.sense else {
      return Localized(
        nb: "\(these) er den \(which) \(place) \(anchor)\(end)",
        nn: "\(these) er den \(which) \(place) \(anchor)\(end)",
        en: "\(these) is the \(whichInEnglish) one \(placeInEnglish) \(anchor)\(end)")
    }
    let name = dates.names.weekday(weekday)
    return Localized(
      nb: "\(these) er \(which) \(name) \(place) \(anchor)\(end)",
      nn: "\(these) er \(which) \(name) \(place) \(anchor)\(end)",
      en: "\(these) is the \(whichInEnglish) \(name) \(placeInEnglish) \(anchor)\(end)")
  }

  // MARK: Articles whose day is not known

  var eachWeekday: Localized {
    let its = quoted ?? say("ordene", "orda", "the words")
    let days = reason.result.map { date($0) } ?? say("flere dager", "fleire dagar", "several days")
    guard let article = reason.anchor else {
      return Localized(
        nb: "Hvilken dag artikkelen kom, er ikke kjent. Da kan \(its) være \(days).",
        nn: "Kva dag artikkelen kom, er ikkje kjent. Då kan \(its) vere \(days).",
        en: "The day of the article is not known. So \(its) may be \(days).")
    }
    let time = dates.stretch(article)
    return Localized(
      nb: "Artikkelen er fra \(time), uten at dagen er kjent. Da kan \(its) være \(days).",
      nn: "Artikkelen er frå \(time), utan at dagen er kjend. Då kan \(its) vere \(days).",
      en: "The article is of \(time), its day not known. So \(its) may be \(days).")
  }

  /// Another weekday than the article's own.
  func fromWeekday(_ own: Int) -> Localized {
    let its = quoted ?? say("ordene", "orda", "the words")
    let own = dates.names.weekday(own)
    var name = say("dagen", "dagen", "day")
    if case .weekday(let weekday)? = reason.sense { name = dates.names.weekday(weekday) }
    let isAhead = reason.cue.map { [.future, .planned, .limit].contains($0.kind) } ?? false
    let (which, place) = isAhead ? ("første", "etter") : ("siste", "før")
    return Localized(
      nb:
        "Etter dagene den nevner, er artikkelen trolig skrevet på en \(own). \(capitalised(its)) er \(which) \(name) \(place) en slik \(own)\(end)",
      nn:
        "Etter dagane han nemner, er artikkelen truleg skriven på ein \(own). \(capitalised(its)) er \(which) \(name) \(place) ein slik \(own)\(end)",
      en:
        "By the days it names the article was probably written on a \(own). \(capitalised(its)) is the \(isAhead ? "first" : "last") \(name) \(isAhead ? "after" : "before") such a \(own)\(end)"
    )
  }

  private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  // MARK: What decided it

  /// The word that decided, and how.
  func because(_ isAhead: Bool) -> String {
    guard let cue = reason.cue, isAhead == cue.kind.looksAhead || cue.kind == .limit else {
      if !isAhead, reason.cue != nil {
        return say(
          ", fordi den ligger nærmest", ", fordi den ligg nærast", ", because it is the nearest")
      }
      return isAhead
        ? say(
          ", fordi den er nær og forrige gang lå over et halvt år tilbake",
          ", fordi den er nær og førre gong låg over eit halvt år tilbake",
          ", because it is near and the one before lay more than half a year back")
        : say(
          ", fordi ingen ord i setningen ser framover", ", fordi ingen ord i setninga ser framover",
          ", because no word in the sentence looks ahead")
    }
    let word = Phrases.quoted(cue.words, language)
    return switch cue.kind {
    case .past:
      say(
        ", fordi setningen står i fortid (\(word))", ", fordi setninga står i fortid (\(word))",
        ", because the sentence is in the past tense (\(word))")
    case .future:
      say(", fordi \(word) ser framover", ", fordi \(word) ser framover", ", because \(word) looks ahead")
    case .planned:
      say(
        ", fordi \(word) i nåtid her forteller hva som er planlagt",
        ", fordi \(word) i notid her fortel kva som er planlagt",
        ", because \(word) in the present tense here tells what is planned")
    case .news:
      say(
        ", fordi \(word) ikke ser framover, og nyheter ser bakover",
        ", fordi \(word) ikkje ser framover, og nyhende ser bakover",
        ", because \(word) does not look ahead, and news looks back")
    case .limit where !isAhead:
      say(
        ", fordi grensen (\(word)) kan være passert", ", fordi grensa (\(word)) kan vere passert",
        ", because the limit (\(word)) may have passed")
    case .limit:
      say(
        ", fordi \(word) setter en frist fram i tid", ", fordi \(word) set ein frist fram i tid",
        ", because \(word) sets a limit still to come")
    case .after:
      say(
        ", fordi \(word) viser til noe som har vært", ", fordi \(word) viser til noko som har vore",
        ", because \(word) points to something that has been")
    }
  }
}

extension Reason.Cue.Kind {
  var looksAhead: Bool {
    switch self {
    case .future, .planned, .limit: true
    case .past, .news, .after: false
    }
  }
}
