import TimelineModel

/// Steps from the words of a time to its days.
extension ReasonWords {
  var stated: Localized {
    switch reason.sense {
    case .beside(let count, let unit):
      return distance(
        count, unit, say("den tiden som er nevnt der", "den tida som er nemnd der", "the time named there"))
    case .within(let number, let unit): return within(number, unit)
    case .ends:
      return Localized(
        nb: "\(these) nevner selv både første og siste dag\(end)",
        nn: "\(these) nemner sjølv både første og siste dag\(end)",
        en: "\(these) names both the first and the last day\(end)")
    default: return named
    }
  }

  private var named: Localized {
    switch reason.result?.edtf.precision {
    case .day:
      return Localized(
        nb: "\(these) nevner dag, måned og år\(end)", nn: "\(these) nemner dag, månad og år\(end)",
        en: "\(these) names day, month and year\(end)")
    case .month:
      return Localized(
        nb: "\(these) nevner måned og år\(end)", nn: "\(these) nemner månad og år\(end)",
        en: "\(these) names month and year\(end)")
    case .year:
      return Localized(
        nb: "\(these) nevner året\(end)", nn: "\(these) nemner året\(end)",
        en: "\(these) names the year\(end)")
    case .season:
      return Localized(
        nb: "\(these) nevner årstid og år\(end)", nn: "\(these) nemner årstid og år\(end)",
        en: "\(these) names season and year\(end)")
    case .partOfYear, .decade, .century, .longer, .interval, .set, nil:
      return Localized(
        nb: "\(these) sier selv hvilken tid det er\(end)", nn: "\(these) seier sjølv kva tid det er\(end)",
        en: "\(these) says itself which time it is\(end)")
    }
  }

  /// «Siste dag i oktober 2017».
  private func within(_ number: Int, _ unit: CalendarUnit) -> Localized {
    let (one, the) = (units.one(unit), units.the(unit))
    return Localized(
      nb:
        "\(these) er \(number == 0 ? "den siste \(the)" : "\(one) nr. \(number)") i den tiden som er nevnt der\(end)",
      nn:
        "\(these) er \(number == 0 ? "den siste \(the)" : "\(one) nr. \(number)") i den tida som er nemnd der\(end)",
      en:
        "\(these) is \(number == 0 ? "the last \(one)" : "\(one) number \(number)") of the time named there\(end)"
    )
  }

  // MARK: Counted from an anchor

  func counted(from anchor: String) -> Localized {
    switch reason.sense {
    case .distance(let count, let unit): distance(count, unit, anchor)
    case .someUnits(let low, let high, let unit): someUnits(low, high, unit, anchor)
    case .weekdayOfWeek(let weekday, let weeks): weekdayOfWeek(weekday, weeks, anchor)
    case .ofYear(let away): ofYear(away, anchor)
    case .passed(let unit): passed(unit, anchor)
    case .left(let unit): left(unit, anchor)
    case .ends: ends(anchor)
    case .weekday, .withWeekday, .withoutYear, .withoutMonth, .beside, .within, .behind, .now, .ahead, nil:
      Localized(
        nb: "\(these) regnes fra \(anchor)\(end)", nn: "\(these) blir rekna frå \(anchor)\(end)",
        en: "\(these) is counted from \(anchor)\(end)")
    }
  }

  /// An article that tells of years gone has a time of its own.
  func fromStory(_ anchor: String) -> Localized {
    Localized(
      nb: "Artikkelen forteller om år som er gått. \(these) regnes fra året nevnt før: \(anchor)\(end)",
      nn: "Artikkelen fortel om år som er gått. \(these) blir rekna frå året nemnt før: \(anchor)\(end)",
      en:
        "The article tells of years gone. \(these) is counted from the year named before: \(anchor)\(end)")
  }

  private func ends(_ anchor: String) -> Localized {
    let isAhead = reason.cue?.kind.looksAhead ?? false
    let way =
      reason.cue == nil
      ? "" : isAhead ? say("framover ", "framover ", "forward ") : say("bakover ", "bakover ", "back ")
    let why = reason.cue == nil ? "" : because(isAhead)
    return Localized(
      nb: "\(these) har to ender, og begge regnes \(way)fra \(anchor)\(why)\(end)",
      nn: "\(these) har to endar, og begge blir rekna \(way)frå \(anchor)\(why)\(end)",
      en: "\(these) has two ends, both counted \(way)from \(anchor)\(why)\(end)")
  }

  private func distance(_ count: Int, _ unit: CalendarUnit, _ anchor: String) -> Localized {
    let side = self.side(count)
    switch (abs(count), unit) {
    case (0, .second), (0, .minute), (0, .hour), (0, .day):
      return Localized(
        nb: "\(these) er samme dag som \(anchor)\(end)", nn: "\(these) er same dag som \(anchor)\(end)",
        en: "\(these) is the same day as \(anchor)\(end)")
    case (0, _):
      let one = units.one(unit)
      return Localized(
        nb: "\(these) er samme \(one) som \(anchor)\(end)", nn: "\(these) er same \(one) som \(anchor)\(end)",
        en: "\(these) is the same \(one) as \(anchor)\(end)")
    case (1, _):
      let the = units.the(unit)
      return Localized(
        nb: "\(these) er \(the) \(side) \(anchor)\(end)", nn: "\(these) er \(the) \(side) \(anchor)\(end)",
        en: "\(these) is \(the) \(side) \(anchor)\(end)")
    case (let number, .day):
      let days = units.counted(number, .day)
      return Localized(
        nb: "\(these) er \(days) \(side) \(anchor)\(end)", nn: "\(these) er \(days) \(side) \(anchor)\(end)",
        en: "\(these) is \(days) \(side) \(anchor)\(end)")
    case (let number, _):
      // Who counts in weeks means no day of the week.
      let (length, many, the) = (units.counted(number, unit), units.many(unit), units.the(unit))
      return Localized(
        nb: "\(these) er \(length) \(side) \(anchor); talt i \(many) er hele \(the) mulig\(end)",
        nn: "\(these) er \(length) \(side) \(anchor); talt i \(many) er heile \(the) mogleg\(end)",
        en: "\(these) is \(length) \(side) \(anchor); counted in \(many), all of \(the) is possible\(end)")
    }
  }

  private func someUnits(_ low: Int, _ high: Int, _ unit: CalendarUnit, _ anchor: String) -> Localized {
    let (fewest, most) = (min(abs(low), abs(high)), max(abs(low), abs(high)))
    let (side, many) = (self.side(low), units.many(unit))
    if fewest == most {
      let length = units.counted(most, unit)
      return Localized(
        nb: "\(these) er \(length) \(side) \(anchor)\(end)",
        nn: "\(these) er \(length) \(side) \(anchor)\(end)",
        en: "\(these) is \(length) \(side) \(anchor)\(end)")
    }
    let (least, last) = (units.number(fewest), units.number(most))
    return Localized(
      nb: "\(these) er noen \(many) \(side) \(anchor), her regnet som \(least) til \(last)\(end)",
      nn: "\(these) er nokre \(many) \(side) \(anchor), her rekna som \(least) til \(last)\(end)",
      en: "\(these) is some \(many) \(side) \(anchor), taken here as \(least) to \(last)\(end)")
  }

  private func weekdayOfWeek(_ weekday: Int, _ weeks: Int, _ anchor: String) -> Localized {
    let name = dates.names.weekday(weekday)
    let side = self.side(weeks)
    switch abs(weeks) {
    case 0:
      return Localized(
        nb: "\(these) er \(name) i samme uke som \(anchor)\(end)",
        nn: "\(these) er \(name) i same veke som \(anchor)\(end)",
        en: "\(these) is the \(name) of the same week as \(anchor)\(end)")
    case 1:
      return Localized(
        nb: "\(these) er \(name) i uken \(side) \(anchor)\(end)",
        nn: "\(these) er \(name) i veka \(side) \(anchor)\(end)",
        en: "\(these) is the \(name) of the week \(side) \(anchor)\(end)")
    case let number:
      let length = units.counted(number, .week)
      return Localized(
        nb: "\(these) er \(name), \(length) \(side) \(anchor)\(end)",
        nn: "\(these) er \(name), \(length) \(side) \(anchor)\(end)",
        en: "\(these) is the \(name) \(length) \(side) \(anchor)\(end)")
    }
  }

  private func ofYear(_ away: Int, _ anchor: String) -> Localized {
    let place =
      switch abs(away) {
      case 0: say("i samme år som", "i same år som", "in the same year as")
      case 1: say("i året \(side(away))", "i året \(side(away))", "in the year \(side(away))")
      case let years: "\(units.counted(years, .year)) \(side(away))"
      }
    return Localized(
      nb: "\(these) ligger \(place) \(anchor)\(end)", nn: "\(these) ligg \(place) \(anchor)\(end)",
      en: "\(these) lies \(place) \(anchor)\(end)")
  }

  private func passed(_ unit: CalendarUnit, _ anchor: String) -> Localized {
    let the = units.the(unit)
    return Localized(
      nb: "\(these) er den delen av \(the) som var gått ved \(anchor)\(end)",
      nn: "\(these) er den delen av \(the) som var gått ved \(anchor)\(end)",
      en: "\(these) is the part of \(the) that had passed by \(anchor)\(end)")
  }

  private func left(_ unit: CalendarUnit, _ anchor: String) -> Localized {
    let the = units.the(unit)
    return Localized(
      nb: "\(these) er den delen av \(the) som var igjen ved \(anchor)\(end)",
      nn: "\(these) er den delen av \(the) som var att ved \(anchor)\(end)",
      en: "\(these) is the part of \(the) that was left at \(anchor)\(end)")
  }

  func side(_ count: Int) -> String {
    count < 0 ? say("før", "før", "before") : say("etter", "etter", "after")
  }

  // MARK: Parts, and times that name no day

  func part(_ part: PeriodPart, _ ofMonth: Bool) -> Localized {
    let share =
      switch (part, ofMonth) {
      case (.start, true):
        say(
          "de ti første dagene av måneden", "dei ti første dagane av månaden",
          "the first ten days of the month")
      case (.middle, true):
        say(
          "den 11. til den 20. i måneden", "den 11. til den 20. i månaden",
          "the 11th to the 20th of the month")
      case (.end, true):
        say("måneden fra den 21. av", "månaden frå den 21. av", "the month from the 21st on")
      case (.start, false):
        say("den første tredjedelen", "den første tredelen", "the first third")
      case (.middle, false):
        say("den midterste tredjedelen", "den midtarste tredelen", "the middle third")
      case (.end, false):
        say("den siste tredjedelen", "den siste tredelen", "the last third")
      }
    return Localized(
      nb: "\(these) regnes her som \(share)\(end)", nn: "\(these) blir her rekna som \(share)\(end)",
      en: "\(these) is taken here as \(share)\(end)")
  }

  var length: Localized {
    Localized(
      nb: "\(these) sier hvor lenge noe varer, ikke når.",
      nn: "\(these) seier kor lenge noko varer, ikkje når.",
      en: "\(these) says how long something lasts, not when.")
  }

  var habit: Localized {
    Localized(
      nb: "\(these) sier hvor ofte noe skjer, ikke når.",
      nn: "\(these) seier kor ofte noko skjer, ikkje når.",
      en: "\(these) says how often something happens, not when.")
  }

  var vague: Localized {
    let place: Localized =
      switch reason.sense {
      case .behind:
        Localized(nb: "ligger tilbake i tid", nn: "ligg tilbake i tid", en: "lies in the past")
      case .ahead: Localized(nb: "ligger fram i tid", nn: "ligg fram i tid", en: "lies ahead")
      default:
        Localized(
          nb: "gjelder tiden artikkelen er fra", nn: "gjeld tida artikkelen er frå",
          en: "belongs to the time of the article")
      }
    return Localized(
      nb: "\(these) sier bare at det \(place.nb), ikke hvilken dag.",
      nn: "\(these) seier berre at det \(place.nn), ikkje kva dag.",
      en: "\(these) only says that it \(place.en), not on which day.")
  }

  var noAnchor: Localized {
    Localized(
      nb: "\(these) må regnes fra artikkelens dato, og den er ikke kjent.",
      nn: "\(these) må reknast frå artikkeldatoen, og han er ikkje kjend.",
      en: "\(these) must be counted from the article's date, and that is not known.")
  }
}
