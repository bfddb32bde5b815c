import TimelineModel

/// The sentences of the screen, in every language.
enum Phrases {
  static let timeline = Localized(nb: "TIDSLINJE", nn: "TIDSLINJE", en: "TIMELINE")
  static let article = Localized(nb: "ARTIKKEL", nn: "ARTIKKEL", en: "ARTICLE")
  static func source(_ number: Int, of count: Int) -> Localized {
    Localized(
      nb: "kilde \(number)/\(count)", nn: "kjelde \(number)/\(count)",
      en: "source \(number)/\(count)")
  }
  static let undated = Localized(nb: "UTEN DATO", nn: "UTAN DATO", en: "UNDATED")
  static let keys = Localized(nb: "Alle taster", nn: "Alle tastar", en: "All keys")
  static let problems = Localized(
    nb: "Hva som gikk galt", nn: "Kva som gjekk gale", en: "What went wrong")
  static let closes = Localized(nb: "lukker", nn: "lukkar", en: "closes")
  static let finds = Localized(nb: "finner", nn: "finn", en: "finds")
  static let scrolls = Localized(nb: "ruller", nn: "rullar", en: "scroll")
  static let noDate = Localized(nb: "uten dato", nn: "utan dato", en: "undated")
  static let loading = Localized(
    nb: "Åpner arkivet …", nn: "Opnar arkivet …", en: "Opening the archive …")

  // Empty rooms, and the way out of each.
  static let emptyArchive = Localized(
    nb: "Arkivet har ingen hendelser ennå.", nn: "Arkivet har ingen hendingar enno.",
    en: "The archive holds no events yet.")
  static let emptyArchiveAdvice = Localized(
    nb: "Les inn en mappe med artikler: tidslinje import MAPPE",
    nn: "Les inn ei mappe med artiklar: tidslinje import MAPPE",
    en: "Read in a folder of articles: tidslinje import FOLDER")
  static let nothingPasses = Localized(
    nb: "Ingen hendelser passer.", nn: "Ingen hendingar passar.", en: "No events match.")
  static let liftAdvice = Localized(
    nb: "løfter alle filtre", nn: "løftar alle filter", en: "lifts all filters")
  static let noArticle = Localized(
    nb: "Velg en hendelse, så står artikkelen her.", nn: "Vel ei hending, så står artikkelen her.",
    en: "Choose an event, and its article stands here.")
  static let noSuchName = Localized(
    nb: "Ingenting her heter det.", nn: "Ingenting her heiter det.", en: "Nothing here has that name.")
  static let nothingToChoose = Localized(
    nb: "Her er ingenting å velge.", nn: "Her er ingenting å velje.", en: "There is nothing to choose here.")
  static let noProblems = Localized(
    nb: "Alt ble lest uten problemer.", nn: "Alt vart lese utan problem.",
    en: "Everything was read without problems.")
  static let noReasons = Localized(
    nb: "Ingen begrunnelse er lagret for denne datoen.", nn: "Inga grunngjeving er lagra for denne datoen.",
    en: "No reasoning is kept for this date.")

  // Notices.
  static let howToQuit = Localized(
    nb: "q avslutter programmet", nn: "q avsluttar programmet", en: "q quits the program")
  static let noEvent = Localized(
    nb: "Ingen hendelse er valgt", nn: "Inga hending er vald", en: "No event is chosen")
  static let noLater = Localized(
    nb: "Det er ingen senere hendelser", nn: "Det er ingen seinare hendingar", en: "There are no later events"
  )
  static let noEarlier = Localized(
    nb: "Det er ingen tidligere hendelser", nn: "Det er ingen tidlegare hendingar",
    en: "There are no earlier events")
  static let noMoreInArticle = Localized(
    nb: "Artikkelen forteller ikke om flere hendelser", nn: "Artikkelen fortel ikkje om fleire hendingar",
    en: "The article tells of no more events")
  static let onlyTelling = Localized(
    nb: "Ingen annen artikkel forteller om hendelsen", nn: "Ingen annan artikkel fortel om hendinga",
    en: "No other article tells of the event")
  static let sourcesInTimeline = Localized(
    nb: "Kildene til en hendelse leses fra tidslinjen",
    nn: "Kjeldene til ei hending blir lesne frå tidslinja",
    en: "The sources of an event are read from the timeline")
  static let filteredAway = Localized(
    nb: "Hendelsen her er filtrert bort fra tidslinjen",
    nn: "Hendinga her er filtrert bort frå tidslinja", en: "The event here is filtered out of the timeline")
  /// - Parameter keys: those that show it again; nil when the reader has taken them away.
  static func hiddenHere(_ keys: Key?...) -> Localized {
    let hidden = Localized(
      nb: "Hendelsen her har du skjult", nn: "Hendinga her har du gøymt", en: "You have hidden the event here"
    )
    guard keys.allSatisfy({ $0 != nil }) else { return hidden }
    func shown(_ language: ScreenLanguage) -> String {
      keys.compactMap { $0?.shown(in: language) }.joined(separator: " ")
    }
    return Localized(
      nb: hidden.nb + " · \(shown(.bokmål)) viser den igjen",
      nn: hidden.nn + " · \(shown(.nynorsk)) syner ho att",
      en: hidden.en + " · \(shown(.english)) shows it again")
  }
  static let noWayBack = Localized(
    nb: "Du har ikke vært noe annet sted", nn: "Du har ikkje vore nokon annan stad",
    en: "You have not been anywhere else")
  static let noWayForward = Localized(
    nb: "Du er så langt framme du har vært", nn: "Du er så langt framme du har vore",
    en: "You are as far forward as you have been")
  static let reloaded = Localized(
    nb: "Arkivet er lest på nytt", nn: "Arkivet er lese på nytt", en: "The archive has been read again")
  static let noFilter = Localized(
    nb: "Ingen filtre er på", nn: "Ingen filter er på", en: "No filters are on")
  static let filtersLifted = Localized(
    nb: "Alle filtre er løftet", nn: "Alle filter er løfta", en: "All filters are lifted")
  static let filtersBack = Localized(
    nb: "Filtrene er på igjen", nn: "Filtera er på att", en: "The filters are back on")
  static let noMarks = Localized(
    nb: "Ingen hendelser er merket · m merker", nn: "Ingen hendingar er merkte · m merkjer",
    en: "No events are marked · m marks")
  /// That no event has a mark, and what sets it.
  static func none(_ mark: Mark) -> Localized {
    switch mark {
    case .marked: noMarks
    case .noted:
      Localized(
        nb: "Ingen hendelser har notat · e n skriver et", nn: "Ingen hendingar har notat · e n skriv eit",
        en: "No events have notes · e n writes one")
    case .corrected:
      Localized(
        nb: "Ingen hendelser er rettet · e retter", nn: "Ingen hendingar er retta · e rettar",
        en: "No events are corrected · e corrects")
    case .own:
      Localized(
        nb: "Ingen hendelser er dine egne · e a legger til en",
        nn: "Ingen hendingar er dine eigne · e a legg til ei", en: "No events are your own · e a adds one")
    case .hidden:
      Localized(
        nb: "Ingen hendelser er skjult · e x skjuler en", nn: "Ingen hendingar er gøymde · e x gøymer ei",
        en: "No events are hidden · e x hides one")
    }
  }
  static let marksFilteredAway = Localized(
    nb: "Alle merkede er filtrert bort", nn: "Alle merkte er filtrerte bort",
    en: "All marked are filtered out")
  static let noDoubtful = Localized(
    nb: "Dagen er kjent for alle hendelsene", nn: "Dagen er kjend for alle hendingane",
    en: "The day of every event is known")
  static let noSearch = Localized(
    nb: "Søk først", nn: "Søk først", en: "Search first")
  static let noHits = Localized(nb: "Ingen treff", nn: "Ingen treff", en: "No hits")
  static let hitsFilteredAway = Localized(
    nb: "Alle treff er filtrert bort", nn: "Alle treff er filtrerte bort", en: "All hits are filtered out")
  static let fromTheTop = Localized(
    nb: "Fra begynnelsen igjen", nn: "Frå byrjinga att", en: "From the beginning again")
  static let fromTheEnd = Localized(
    nb: "Fra slutten igjen", nn: "Frå slutten att", en: "From the end again")
  static let searching = Localized(nb: "søker …", nn: "søkjer …", en: "searching …")
  static let searchExamples = Localized(
    nb: "sivile · «sivile drept» · luft* · -bombe · aktør:brende · dato:2017-03..2017-06",
    nn: "sivile · «sivile drepne» · luft* · -bombe · aktør:brende · dato:2017-03..2017-06",
    en: "sivile · “sivile drept” · luft* · -bombe · actor:brende · date:2017-03..2017-06")
  static let dateExamples = Localized(
    nb: "mars 2017 · 22.3.17 · i fjor høst", nn: "mars 2017 · 22.3.17 · i fjor haust",
    en: "March 2017 · 22.3.17 · autumn 2016")
  static let notADate = Localized(
    nb: "ikke en dato jeg forstår", nn: "ikkje ein dato eg forstår", en: "not a date I understand")

  static let notUnderstoodYet = Localized(
    nb: "verken dato eller kommando", nn: "verken dato eller kommando", en: "neither a date nor a command")

  static func quoted(_ words: String, _ language: ScreenLanguage) -> String {
    language == .english ? "“\(words)”" : "«\(words)»"
  }

  static func unknownKey(_ key: Key, help: Key) -> Localized {
    Localized(
      nb: "\(key.shown(in: .bokmål)) gjør ingenting her · \(help.shown(in: .bokmål)) viser alle taster",
      nn: "\(key.shown(in: .nynorsk)) gjer ingenting her · \(help.shown(in: .nynorsk)) viser alle tastar",
      en: "\(key.shown(in: .english)) does nothing here · \(help.shown(in: .english)) shows all keys")
  }

  static func notUnderstood(_ text: String) -> Localized {
    Localized(
      nb: "Forstår ikke «\(text)» som dato · prøv \(dateExamples.nb)",
      nn: "Forstår ikkje «\(text)» som dato · prøv \(dateExamples.nn)",
      en: "Cannot read “\(text)” as a date · try \(dateExamples.en)")
  }

  /// Of a command that means what the reader is on in another pane.
  static func onlyIn(_ context: Command.Context, _ name: String) -> Localized {
    let place = context.place ?? Localized(nb: "", nn: "", en: "")
    return Localized(
      nb: "«\(name)» gjelder bare der du er i: \(place.nb)",
      nn: "«\(name)» gjeld berre der du er i: \(place.nn)",
      en: "“\(name)” is only of where you are in: \(place.en)")
  }

  /// What a command takes that was given nothing, and what there is.
  static func takes(_ line: LineCommand, _ values: String?) -> Localized {
    let sentence = line.sentence
    func told(_ language: ScreenLanguage) -> String {
      ":\(line.name[language]) \(sentence[language])" + (values.map { " · \($0)" } ?? "")
    }
    return Localized(nb: told(.bokmål), nn: told(.nynorsk), en: told(.english))
  }

  static func takesNoWords(_ name: String) -> Localized {
    Localized(
      nb: "«\(name)» står alene: ingen ord etter", nn: "«\(name)» står åleine: ingen ord etter",
      en: "“\(name)” stands alone: no words after it")
  }

  static func noSuchCommand(_ name: String, nearest: String) -> Localized {
    Localized(
      nb: "Ingen dato eller kommando heter «\(name)» · mente du \(nearest)?",
      nn: "Ingen dato eller kommando heiter «\(name)» · meinte du \(nearest)?",
      en: "No date or command is called “\(name)” · did you mean \(nearest)?")
  }

  static func noSuchName(_ name: String, nearest: String?) -> Localized {
    Localized(
      nb: "Ingenting heter «\(name)»" + (nearest.map { " · nærmest: \($0)" } ?? ""),
      nn: "Ingenting heiter «\(name)»" + (nearest.map { " · nærast: \($0)" } ?? ""),
      en: "Nothing is called “\(name)”" + (nearest.map { " · nearest: \($0)" } ?? ""))
  }

  static func nothingThen(_ asked: When, nearest: When) -> Localized {
    func say(_ nothing: String, _ nearestIs: String, _ language: ScreenLanguage) -> String {
      "\(nothing) \(DateWords(language).stretch(asked)) · \(nearestIs) \(words(for: nearest, in: language))"
    }
    return Localized(
      nb: say("Ingenting på tidslinjen for", "nærmest er", .bokmål),
      nn: say("Ingenting på tidslinja for", "nærast er", .nynorsk),
      en: say("Nothing on the timeline for", "the nearest is", .english))
  }

  static func tooSmall(_ least: Size) -> Localized {
    Localized(
      nb: "Vinduet er for lite: \(least.width) × \(least.height) trengs",
      nn: "Vindauget er for lite: \(least.width) × \(least.height) trengst",
      en: "The window is too small: it needs \(least.width) × \(least.height)")
  }

  static func whyTitle(_ date: String) -> Localized {
    Localized(nb: "Hvorfor \(date)?", nn: "Kvifor \(date)?", en: "Why \(date)?")
  }

  static let whyUndated = Localized(
    nb: "Hvorfor uten dato?", nn: "Kvifor utan dato?", en: "Why undated?")

  static func reading(_ done: Int, of total: Int) -> Localized {
    Localized(
      nb: "leser \(done) av \(total)", nn: "les \(done) av \(total)", en: "reading \(done) of \(total)")
  }

  /// The question before a line being typed.
  static func question(_ purpose: Prompt.Purpose) -> Localized {
    switch purpose {
    case .goToDate: Localized(nb: "Dato eller kommando:", nn: "Dato eller kommando:", en: "Date or command:")
    case .search: Localized(nb: "Søk:", nn: "Søk:", en: "Search:")
    case .filterText: Localized(nb: "Bare med ordene:", nn: "Berre med orda:", en: "Only with the words:")
    case .findValue, .findHelp: Localized(nb: "Finn:", nn: "Finn:", en: "Find:")
    case .correctDate: Localized(nb: "Rett dato:", nn: "Rett dato:", en: "Right date:")
    case .correctHeadline: Localized(nb: "Overskrift:", nn: "Overskrift:", en: "Headline:")
    case .mergeActor(let name): isTheSameAs(name)
    case .exportTo: Localized(nb: "Lagre i filen:", nn: "Lagre i fila:", en: "Save to the file:")
    case .pipeTo: pipeQuestion
    case .overwrite(let path): overwrite(path)
    case .ownDate: Localized(nb: "Ny hendelse, når:", nn: "Ny hending, når:", en: "New event, when:")
    case .ownHeadline: Localized(nb: "Hva hendte:", nn: "Kva hende:", en: "What happened:")
    case .ownKind: Localized(nb: "Hva slags:", nn: "Kva slag:", en: "What kind:")
    case .ownCast: Localized(nb: "Hvem og hvor:", nn: "Kven og kvar:", en: "Who and where:")
    case .addNote, .ownNote: Localized(nb: "Notat:", nn: "Notat:", en: "Note:")
    }
  }
}
