import TimelineModel

/// What is said of citations, sources, and files written or opened.
extension Phrases {
  /// The hint of the next hit, with the place of this one.
  static func nextHit(_ place: Int, of count: Int) -> Localized {
    Localized(nb: "neste treff", nn: "neste treff", en: "next hit").adding(" \(place)/\(count)")
  }

  static let datedSo = Localized(nb: "Datert slik:", nn: "Datert slik:", en: "Dated so:")
  static let writtenFrom = Localized(nb: "Skrevet ut fra:", nn: "Skrive ut frå:", en: "Written from:")
  static let sources = Localized(nb: "KILDER", nn: "KJELDER", en: "SOURCES")
  static let chooseSource = Localized(nb: "Kilder", nn: "Kjelder", en: "Sources")
  static func sourceCount(_ count: Int) -> Localized {
    Localized(
      nb: "Artikkelen har \(count) kilder", nn: "Artikkelen har \(count) kjelder",
      en: "The article has \(count) sources")
  }
  static let opens = Localized(nb: "åpner", nn: "opnar", en: "opens")
  static let copies = Localized(nb: "kopierer", nn: "kopierer", en: "copies")
  static let noLink = Localized(
    nb: "Artikkelen har ingen lenke", nn: "Artikkelen har inga lenkje", en: "The article has no link")
  static let noFile = Localized(
    nb: "Artikkelen er innebygd i programmet og har ingen fil",
    nn: "Artikkelen er innebygd i programmet og har inga fil",
    en: "The article is built into the program and has no file")
  static let tooLongToCopy = Localized(
    nb: "For langt til å kopiere · :export FIL lagrer", nn: "For langt til å kopiere · :export FIL lagrar",
    en: "Too long to copy · :export FILE saves")
  static let nothingToExport = Localized(
    nb: "Ingen hendelser å lagre", nn: "Ingen hendingar å lagre", en: "No events to save")

  static let nothingToPipe = Localized(
    nb: "Ingenting å gi til en kommando", nn: "Ingenting å gje til ein kommando",
    en: "Nothing to give to a command")
  static let pipeQuestion = Localized(
    nb: "Gi til kommandoen:", nn: "Gje til kommandoen:", en: "Give to the command:")

  static func pipes(theArticle isArticle: Bool) -> Localized {
    isArticle
      ? Localized(nb: "artikkelens tekst", nn: "teksten i artikkelen", en: "the article's text")
      : Localized(nb: "én linje per hendelse", nn: "éi linje per hending", en: "one line per event")
  }

  static func copied(_ what: String, _ style: Citation.Style, withPassage: Bool) -> Localized {
    let form = style == .plain ? "" : style == .markdown ? " (Markdown)" : " (BibTeX)"
    return Localized(
      nb: "Kopiert\(form): henvisning" + (withPassage ? " og avsnitt" : "") + " til «\(what)»",
      nn: "Kopiert\(form): tilvising" + (withPassage ? " og avsnitt" : "") + " til «\(what)»",
      en: "Copied\(form): citation" + (withPassage ? " and passage" : "") + " of “\(what)”")
  }

  static func copiedSource(_ name: String) -> Localized {
    Localized(nb: "Kopiert: \(name)", nn: "Kopiert: \(name)", en: "Copied: \(name)")
  }

  static func opening(_ link: String) -> Localized {
    Localized(nb: "Åpnet \(link)", nn: "Opna \(link)", en: "Opened \(link)")
  }

  static func exporting(_ path: String) -> Localized {
    Localized(nb: "Lagrer \(path) …", nn: "Lagrar \(path) …", en: "Saving \(path) …")
  }

  static func exported(_ count: Int, _ path: String) -> Localized {
    Localized(
      nb: "Lagret: \(Counts(.bokmål).events(count)) i \(path)",
      nn: "Lagra: \(Counts(.nynorsk).events(count)) i \(path)",
      en: "Saved: \(Counts(.english).events(count)) in \(path)")
  }

  static func overwrite(_ path: String) -> Localized {
    Localized(
      nb: "\(path) finnes. Skrive over den? (ja/nei)", nn: "\(path) finst. Skrive over ho? (ja/nei)",
      en: "\(path) exists. Write over it? (yes/no)")
  }

  static let onePane = Localized(
    nb: "Her er bare én rute", nn: "Her er berre éi rute", en: "There is only one pane here")
  static let noLarger = Localized(
    nb: "Ruten kan ikke bli større her", nn: "Ruta kan ikkje bli større her",
    en: "The pane cannot be larger here")
  static let noSmaller = Localized(
    nb: "Ruten kan ikke bli mindre her", nn: "Ruta kan ikkje bli mindre her",
    en: "The pane cannot be smaller here")
  static let notWritten = Localized(nb: "Ikke lagret", nn: "Ikkje lagra", en: "Not saved")
}
