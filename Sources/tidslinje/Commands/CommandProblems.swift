import Interface
import Storage
import TimelineModel

/// Every message the command line itself can give.
enum CommandProblems {
  static func noArchive(_ path: String) -> Problem {
    Problem(
      .error, code: "no-archive",
      what: Localized(
        nb: "det er ikke noe arkiv her", nn: "det er ikkje noko arkiv her", en: "there is no archive here"),
      advice: Localized(
        nb: "lag det med «tidslinje import MAPPE --archive \(path)»",
        nn: "lag det med «tidslinje import MAPPE --archive \(path)»",
        en: "make it with “tidslinje import FOLDER --archive \(path)”"),
      place: Problem.Place(path: path))
  }

  static func emptyArchive(_ path: String) -> Problem {
    Problem(
      .note, code: "empty-archive",
      what: Localized(
        nb: "arkivet ditt har ingen artikler, så det innebygde korpuset blir vist",
        nn: "arkivet ditt har ingen artiklar, så det innebygde korpuset blir vist",
        en: "your archive has no articles, so the bundled corpus is shown"),
      advice: Localized(
        nb: "«tidslinje import MAPPE» henter inn dine", nn: "«tidslinje import MAPPE» hentar inn dine",
        en: "“tidslinje import FOLDER” takes in yours"),
      place: Problem.Place(path: path))
  }

  /// The corpus is shown though its archive has no place on the disk.
  static func nothingKept(_ cause: Problem) -> Problem {
    Problem(
      .warning, code: "nothing-kept",
      what: Localized(
        nb: "alt vises, men det du legger til, blir ikke tatt vare på",
        nn: "alt blir vist, men det du legg til, blir ikkje teke vare på",
        en: "all is shown, but what you add is not kept"),
      why: cause.what, advice: cause.advice, place: cause.place)
  }

  static func renewed(_ path: String, _ renewal: Renewal) -> Problem {
    let words = CommandWords.said(renewal.words)
    let rest = Localized(
      nb: "ikke alt kunne leses; behold den gamle filen",
      nn: "ikkje alt kunne lesast; hald på den gamle fila",
      en: "not all could be read; keep the former file")
    return Problem(
      renewal.isWhole ? .note : .warning, code: "renewed-archive",
      what: Localized(
        nb: "det gamle arkivet er lagt til side som \(renewal.laidAside)",
        nn: "det gamle arkivet er lagt til side som \(renewal.laidAside)",
        en: "the former archive is laid aside as \(renewal.laidAside)"),
      why: Localized(
        nb: "\(words.nb) er med i det nye", nn: "\(words.nn) er med i det nye",
        en: "\(words.en) came along into the new one"),
      advice: renewal.isWhole ? nil : rest,
      place: Problem.Place(path: path))
  }

  /// Words of the reader's whose sentence is gone.
  static func waiting(_ count: Int, in path: String?) -> Problem {
    let words = CommandWords.said(count)
    return Problem(
      .note, code: "waiting-words",
      what: Localized(
        nb: "\(words.nb) venter på en setning som ikke står her lenger",
        nn: "\(words.nn) ventar på ei setning som ikkje står her lenger",
        en: "waiting for a sentence that no longer stands here: \(words.en)"),
      advice: Localized(
        nb: "«tidslinje list --waiting» viser dem; de kommer tilbake med setningen",
        nn: "«tidslinje list --waiting» viser dei; dei kjem att med setninga",
        en: "“tidslinje list --waiting” shows them; they come back with the sentence"),
      place: path.map { Problem.Place(path: $0) })
  }

  /// Folders in which nothing is what we read.
  static func nothingToRead(_ paths: [String]) -> Problem {
    Problem(
      .error, code: "nothing-to-read",
      what: Localized(
        nb: "her er ingen filer av et format vi leser", nn: "her er ingen filer av eit format vi les",
        en: "there are no files here of a format we read"),
      advice: Localized(
        nb: "«tidslinje import --help» sier hvilke", nn: "«tidslinje import --help» seier kva for nokre",
        en: "“tidslinje import --help” says which"),
      place: Problem.Place(path: paths.joined(separator: " ")))
  }

  /// A name that no value of a facet bears: it says what comes nearest, or what there is.
  static func noSuchValue(_ name: String, of facet: Facet, in index: TimelineIndex) -> Problem {
    let nearest = facet == .certainties ? [] : index.values(nearest: name, in: facet, atMost: 3)
    func list(_ language: ScreenLanguage) -> String {
      let most = 12
      let all = FacetValue.all(of: facet)
      if !all.isEmpty, nearest.isEmpty {
        return all.map { FacetValue.word(for: $0, facet, in: language) }.joined(separator: ", ")
      }
      let values = nearest.isEmpty ? Array(index[facet].values.prefix(most)) : nearest
      let names = values.map { words(for: $0, of: facet, in: language) }.joined(separator: ", ")
      return names + (nearest.isEmpty && index[facet].values.count > most ? " …" : "")
    }
    let (nb, nn, en) = (list(.bokmål), list(.nynorsk), list(.english))
    let advice =
      if !nearest.isEmpty {
        Localized(nb: "nærmest: \(nb)", nn: "nærast: \(nn)", en: "nearest: \(en)")
      } else if facet == .actors {
        Localized(
          nb: "«tidslinje actors» viser alle", nn: "«tidslinje actors» viser alle",
          en: "“tidslinje actors” lists them all")
      } else {
        Localized(nb: "her er: \(nb)", nn: "her er: \(nn)", en: "there are: \(en)")
      }
    let field = FieldedQuery.Field.facet(facet).name
    let what =
      facet == .actors
      ? Localized(
        nb: "ingen heter «\(name)» i dette arkivet", nn: "ingen heiter «\(name)» i dette arkivet",
        en: "no one is called “\(name)” in this archive")
      : Localized(
        nb: "«\(name)» er ingen \(field.nb) i dette arkivet",
        nn: "«\(name)» er ingen \(field.nn) i dette arkivet",
        en: "this archive has no \(field.en) “\(name)”")
    return Problem(.error, code: "no-such-name", what: what, advice: advice)
  }

  /// A search that asks for what is not there.
  static func missed(_ miss: SearchMiss, in index: TimelineIndex) -> Problem {
    let code =
      switch miss {
      case .noValue, .oneLetter, .noWords: "search-of-nothing"
      case .unknownField, .noSuchValue, .notADate: "search-missed"
      }
    return Problem(.error, code: code, what: Interface.words(for: miss, in: index))
  }

  static func noDate(_ words: String) -> Problem {
    Problem(
      .error, code: "no-date",
      what: Localized(
        nb: "«\(words)» er ikke noen dato", nn: "«\(words)» er ikkje nokon dato",
        en: "“\(words)” is not a date"),
      advice: Localized(
        nb: "skriv for eksempel 2017, 2017-03, 22.3.2017 eller «mars 2017»",
        nn: "skriv til dømes 2017, 2017-03, 22.3.2017 eller «mars 2017»",
        en: "write for example 2017, 2017-03, 2017-03-22 or “mars 2017”"))
  }

  static let noWords = Problem(
    .error, code: "no-words",
    what: Localized(
      nb: "her er ingen ord å forklare", nn: "her er ingen ord å forklare",
      en: "there are no words to explain"),
    advice: Localized(
      nb: "gi ord i hermetegn, eller en fil", nn: "gje ord i hermeteikn, eller ei fil",
      en: "give words in quotation marks, or a file"))

  static func noOwnEvent(_ id: String) -> Problem {
    Problem(
      .error, code: "no-own-event",
      what: Localized(
        nb: "du har ingen egen hendelse med id «\(id)»", nn: "du har inga eiga hending med id «\(id)»",
        en: "you have no event of your own with the id “\(id)”"),
      advice: Localized(
        nb: "«tidslinje add» viser dem", nn: "«tidslinje add» viser dei", en: "“tidslinje add” lists them"))
  }

  static func noSuchKind(_ name: String) -> Problem {
    let kinds = Event.Kind.allCases.map(\.rawValue)
    let nearest = Misspelling.nearest(name, among: kinds)
    let list = nearest ?? kinds.joined(separator: ", ")
    return Problem(
      .error, code: "no-such-kind",
      what: Localized(
        nb: "«\(name)» er ikke noe slags hendelse", nn: "«\(name)» er ikkje noko slag hending",
        en: "“\(name)” is no kind of event"),
      advice: nearest == nil
        ? Localized(nb: "velg blant: \(list)", nn: "vel mellom: \(list)", en: "there are: \(list)")
        : Localized(nb: "nærmest: \(list)", nn: "nærast: \(list)", en: "nearest: \(list)"))
  }

  /// Registers that an archive was read with, and that are not there now.
  static func registersMissing(_ paths: [String]) -> Problem {
    let list = paths.joined(separator: ", ")
    return Problem(
      .warning, code: "registers-missing",
      what: Localized(
        nb: "artiklene blir lest uten \(list), som de ble lest med sist",
        nn: "artiklane blir lesne utan \(list), som dei vart lesne med sist",
        en: "the articles are read without \(list), with which they were read the last time"),
      advice: Localized(
        nb: "gi --register en gang til, eller sett «registers:» i config.yaml",
        nn: "gje --register ein gong til, eller set «registers:» i config.yaml",
        en: "give --register again, or set “registers:” in config.yaml"))
  }

  /// A body that an actor is said to be part of, and that no register has.
  static func noSuchWhole(_ id: String, of actor: String) -> Problem {
    Problem(
      .warning, code: "bad-register",
      what: Localized(
        nb: "«\(actor)» er del av «\(id)», som ikke står i noe register",
        nn: "«\(actor)» er del av «\(id)», som ikkje står i noko register",
        en: "“\(actor)” is part of “\(id)”, which no register has"))
  }

  static func sameActor(_ name: String) -> Problem {
    Problem(
      .error, code: "same-actor",
      what: Localized(
        nb: "begge navnene er allerede \(name)", nn: "begge namna er alt \(name)",
        en: "both names are \(name) already"),
      advice: Localized(
        nb: "gi to ulike aktører; «tidslinje actors» viser dem",
        nn: "gi to ulike aktørar; «tidslinje actors» viser dei",
        en: "give two different actors; “tidslinje actors” lists them"))
  }

  static func noSuchEvent(_ id: String) -> Problem {
    Problem(
      .error, code: "no-such-event",
      what: Localized(
        nb: "det er ingen hendelse eller artikkel «\(id)» i dette arkivet",
        nn: "det er inga hending eller artikkel «\(id)» i dette arkivet",
        en: "there is no event or article “\(id)” in this archive"),
      advice: Localized(
        nb: "«tidslinje list --ids» viser dem", nn: "«tidslinje list --ids» viser dei",
        en: "“tidslinje list --ids” shows them"))
  }

  static func noSuchSeries(_ id: String) -> Problem {
    let list = FigureSeries.all.map(\.id).joined(separator: ", ")
    return Problem(
      .error, code: "no-such-series",
      what: Localized(
        nb: "«\(id)» er ingen tallrekke", nn: "«\(id)» er inga talrekkje",
        en: "“\(id)” is not a series of figures"),
      advice: Localized(nb: "rekkene er \(list)", nn: "rekkjene er \(list)", en: "the series are \(list)"))
  }

  static func noScreen(_ terminal: String) -> Problem {
    Problem(
      .error, code: "no-screen",
      what: Localized(
        nb: "terminalen «\(terminal)» kan ikke vise en full skjerm",
        nn: "terminalen «\(terminal)» kan ikkje vise ein full skjerm",
        en: "the terminal “\(terminal)” cannot show a full screen"),
      advice: Localized(
        nb: "sett TERM, for eksempel TERM=xterm-256color, eller bruk «tidslinje --plain»",
        nn: "set TERM, til dømes TERM=xterm-256color, eller bruk «tidslinje --plain»",
        en: "set TERM, for example TERM=xterm-256color, or use “tidslinje --plain”"))
  }

  static func noProgram(_ command: String) -> Problem {
    Problem(
      .error, code: "no-program",
      what: Localized(
        nb: "«\(command)» kan ikke kjøres", nn: "«\(command)» kan ikkje køyrast",
        en: "“\(command)” cannot be run"),
      advice: Localized(
        nb: "sett $BROWSER eller $EDITOR til et program du har",
        nn: "set $BROWSER eller $EDITOR til eit program du har",
        en: "set $BROWSER or $EDITOR to a program you have"))
  }

  static func unknownFormat(_ path: String) -> Problem {
    let known = ".md .csv .json .jsonl"
    return Problem(
      .error, code: "unknown-format",
      what: Localized(
        nb: "endelsen på «\(path)» er ikke et format", nn: "endinga på «\(path)» er ikkje eit format",
        en: "the end of “\(path)” is not a format"),
      advice: Localized(nb: "bruk \(known)", nn: "bruk \(known)", en: "use \(known)"))
  }

  static let noFile = Problem(
    .warning, code: "no-file",
    what: Localized(
      nb: "artikkelen har ingen fil på denne maskinen", nn: "artikkelen har inga fil på denne maskina",
      en: "the article has no file on this machine"),
    advice: Localized(
      nb: "den er innebygd i programmet; o åpner kildene",
      nn: "han er innebygd i programmet; o opnar kjeldene",
      en: "it is built into the program; o opens its sources"))

  static let corpusIsWhole = Problem(
    .warning, code: "corpus-is-whole",
    what: Localized(
      nb: "korpuset tar ikke imot artikler", nn: "korpuset tek ikkje imot artiklar",
      en: "the corpus takes in no articles"),
    advice: Localized(
      nb: "tidslinje import MAPPE lager ditt eget arkiv", nn: "tidslinje import MAPPE lagar ditt eige arkiv",
      en: "tidslinje import FOLDER makes your own archive"))

  static func notImported(_ path: String) -> Problem {
    Problem(
      .warning, code: "not-imported",
      what: Localized(
        nb: "ingenting i arkivet er lest herfra", nn: "ingenting i arkivet er lese herifrå",
        en: "nothing in the archive was read from here"),
      advice: Localized(
        nb: "gi filen eller mappen som den het da den ble lest inn",
        nn: "gi fila eller mappa som ho heitte då ho vart lesen inn",
        en: "give the file or folder by the name it had when it was imported"),
      place: Problem.Place(path: path))
  }

  static let onlyAPicture = Problem(
    .warning, code: "only-a-picture",
    what: Localized(
      nb: "et bilde av skjermen endrer ikke arkivet", nn: "eit bilete av skjermen endrar ikkje arkivet",
      en: "a picture of the screen does not change the archive"),
    advice: Localized(
      nb: "gjør endringen i programmet først", nn: "gjer endringa i programmet først",
      en: "make the change in the browser first"))

  static func unwritable(_ path: String, why: Localized) -> Problem {
    Problem(
      .error, code: "unwritable",
      what: Localized(
        nb: "filen kan ikke skrives", nn: "fila kan ikkje skrivast", en: "the file cannot be written"),
      why: why,
      advice: Localized(
        nb: "velg en annen fil eller mappe", nn: "vel ei anna fil eller mappe",
        en: "choose another file or folder"),
      place: Problem.Place(path: path))
  }

  static func unreadable(_ path: String, why: Localized) -> Problem {
    Problem(
      .error, code: "unreadable",
      what: Localized(nb: "filen kan ikke leses", nn: "fila kan ikkje lesast", en: "the file cannot be read"),
      why: why, place: Problem.Place(path: path))
  }

  /// What was asked for cannot be handed out.
  static func noOutput(why: Localized) -> Problem {
    Problem(
      .error, code: "no-output",
      what: Localized(
        nb: "resultatet kan ikke skrives ut", nn: "resultatet kan ikkje skrivast ut",
        en: "the result cannot be written out"), why: why)
  }
}
