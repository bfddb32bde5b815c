import TimelineModel

/// What can be written after `:` besides a date and the names of keys' commands: the commands that take words.
public enum LineCommand: String, CaseIterable, Sendable {
  case actor
  case notActor = "not-actor"
  case place, kind, paper, language, certainty, news, mark
  case from, to, text, theme, view
  case copy, export
  case importFiles = "import"
  /// An event of the reader's own.
  case add
  /// Of the actor under the cursor.
  case merge, split
  /// What waits for a sentence that has been changed comes to the chosen event.
  case attach

  /// Their heading in the help.
  static let title = Localized(nb: "Kommandoer", nn: "Kommandoar", en: "Commands")

  /// What it does, with what it takes.
  public var sentence: Localized {
    switch self {
    case .actor:
      Localized(nb: "NAVN: bare med aktøren", nn: "NAMN: berre med aktøren", en: "NAME: only with the actor")
    case .notActor:
      Localized(nb: "NAVN: ikke med aktøren", nn: "NAMN: ikkje med aktøren", en: "NAME: not with the actor")
    case .place:
      Localized(nb: "NAVN: bare på stedet", nn: "NAMN: berre på staden", en: "NAME: only at the place")
    case .kind:
      Localized(
        nb: "TYPE: bare av denne typen", nn: "TYPE: berre av denne typen", en: "KIND: only of this kind")
    case .paper:
      Localized(
        nb: "AVIS: bare det avisen forteller", nn: "AVIS: berre det avisa fortel",
        en: "PAPER: only what the paper tells")
    case .language:
      Localized(
        nb: "SPRÅK: bare fra artikler på språket", nn: "SPRÅK: berre frå artiklar på språket",
        en: "LANGUAGE: only from articles in it")
    case .certainty:
      Localized(
        nb: "DATERING: bare datert så nøye", nn: "DATERING: berre datert så nøye",
        en: "CERTAINTY: only dated so closely")
    case .news:
      Localized(
        nb: "NYHET: bare nyheter, eller bare bakgrunn", nn: "NYHENDE: berre nyhende, eller berre bakgrunn",
        en: "NEWS: only news, or only background")
    case .mark:
      Localized(
        nb: "MERKE: bare merket, rettet, med notat, egne eller skjult",
        nn: "MERKE: berre merkt, retta, med notat, eigne eller gøymd",
        en: "MARK: only marked, corrected, noted, your own or hidden")
    case .from:
      Localized(nb: "DATO: bare fra da av", nn: "DATO: berre frå då av", en: "DATE: only from then on")
    case .to: Localized(nb: "DATO: bare til da", nn: "DATO: berre til då", en: "DATE: only until then")
    case .text: Localized(nb: "ORD: bare med ordene", nn: "ORD: berre med orda", en: "WORDS: only with these")
    case .view:
      Localized(
        nb: "NAVN: en annen visning", nn: "NAMN: ei anna vising", en: "NAME: another view")
    case .merge:
      Localized(
        nb: "NAVN: aktøren under markøren er den samme", nn: "NAMN: aktøren under markøren er den same",
        en: "NAME: the actor under the cursor is the same")
    case .split:
      Localized(
        nb: "NAVN, eller aktøren under markøren, er bare seg selv",
        nn: "NAMN, eller aktøren under markøren, er berre seg sjølv",
        en: "NAME, or the actor under the cursor, is only itself")
    case .attach:
      Localized(
        nb: "det du har sagt om setningen før den ble endret, hører til hendelsen",
        nn: "det du har sagt om setninga før ho vart endra, høyrer til hendinga",
        en: "what you said of the sentence before it was changed belongs to the event")
    case .copy:
      Localized(
        nb: "plain, markdown, bibtex, passage: kopier en henvisning",
        nn: "plain, markdown, bibtex, passage: kopier ei tilvising",
        en: "plain, markdown, bibtex, passage: copy a citation")
    case .export:
      Localized(
        nb: "FIL: lagre eller eksporter utvalget (.md, .csv, .json, .jsonl)",
        nn: "FIL: lagre eller eksporter utvalet (.md, .csv, .json, .jsonl)",
        en: "FILE: save or export the selection (.md, .csv, .json, .jsonl)")
    case .importFiles:
      Localized(

        nb: "MAPPE: importer artikler", nn: "MAPPE: importer artiklar", en: "FOLDER: import articles")
    case .add:
      Localized(
        nb: "DATO: en hendelse av dine egne", nn: "DATO: ei hending av dine eigne",
        en: "DATE: an event of your own")
    case .theme:
      Localized(
        nb: "NAVN: et annet tema (farger)", nn: "NAMN: eit anna tema (fargar)",
        en: "NAME: another theme (colours)")
    }
  }

  /// What it is called on the screen; its English name is understood everywhere, and so are the others.
  public var name: Localized {
    switch self {
    case .actor: Localized(nb: "aktør", nn: "aktør", en: rawValue)
    case .notActor: Localized(nb: "ikke-aktør", nn: "ikkje-aktør", en: rawValue)
    case .place: Localized(nb: "sted", nn: "stad", en: rawValue)
    case .kind: Localized(nb: "type", nn: "type", en: rawValue)
    case .paper: Localized(nb: "avis", nn: "avis", en: rawValue)
    case .language: Localized(nb: "språk", nn: "språk", en: rawValue)
    case .certainty: Localized(nb: "datering", nn: "datering", en: rawValue)
    case .news: Localized(nb: "nyhet", nn: "nyhende", en: rawValue)
    case .mark: Localized(nb: "merke", nn: "merke", en: rawValue)
    case .from: Localized(nb: "fra", nn: "frå", en: rawValue)
    case .to: Localized(nb: "til", nn: "til", en: rawValue)
    case .text: Localized(nb: "tekst", nn: "tekst", en: rawValue)
    case .theme: Localized(nb: "tema", nn: "tema", en: rawValue)
    case .view: Localized(nb: "visning", nn: "vising", en: rawValue)
    case .copy: Localized(nb: "kopier", nn: "kopier", en: rawValue)
    case .export: Localized(nb: "eksporter", nn: "eksporter", en: rawValue)
    case .importFiles: Localized(nb: "importer", nn: "importer", en: rawValue)
    case .add: Localized(nb: "legg-til", nn: "legg-til", en: rawValue)
    case .merge: Localized(nb: "slå-sammen", nn: "slå-saman", en: rawValue)
    case .split: Localized(nb: "skill", nn: "skil", en: rawValue)
    case .attach: Localized(nb: "knytt-til", nn: "knyt-til", en: rawValue)
    }
  }

  /// All its names.
  var names: [String] { [rawValue] + ScreenLanguage.allCases.map { name[$0] } }

  /// The command that has a name, in any language of the screen.
  init?(named name: String) {
    guard let command = Self.allCases.first(where: { $0.names.contains(name) }) else { return nil }
    self = command
  }

  /// What `copy` takes besides a style.
  static let passage = "passage"

  /// What it narrows to a name, or clears where none is written; nil for all else.
  var facet: Facet? {
    switch self {
    case .actor, .notActor: .actors
    case .place: .places
    case .kind: .kinds
    case .paper: .publishers
    case .language: .languages
    case .certainty: .certainties
    case .news: .saliences
    case .mark: .marks
    case .from, .to, .text, .theme, .view, .copy, .export, .importFiles, .add, .merge, .split, .attach: nil
    }
  }

  /// Whether its words are a date.
  var takesDate: Bool { self == .from || self == .to || self == .add }
}

/// A line typed after `:`, when it is no date.
enum TypedCommand: Equatable {
  /// A command that has a key.
  case command(Command)
  case line(LineCommand, words: String)

  /// A line that begins with the whole name of a command; nil for all else.
  init?(_ text: String) {
    let (name, words) = Self.parts(text)
    if let line = LineCommand(named: name) {
      self = .line(line, words: words)
    } else if words.isEmpty, let command = Self.keyed.first(where: { $0.rawValue == name }) {
      self = .command(command)
    } else {
      return nil
    }
  }

  /// A line whose first word begins the name of one command only.
  init?(beginning text: String) {
    let (name, words) = Self.parts(text)
    let names = name.isEmpty ? [] : Self.names(in: nil).filter { $0.hasPrefix(name) }
    let meant = names.compactMap { TypedCommand($0 + " " + words) }
    guard let command = meant.first, meant.count == names.count, meant.allSatisfy({ $0 == command }) else {
      return nil
    }
    self = command
  }

  /// The same with what the commands are called in a language of the screen, or in all of them.
  static func names(in language: ScreenLanguage?) -> [String] {
    let languages = language.map { [$0] } ?? ScreenLanguage.allCases
    let said = LineCommand.allCases.flatMap { command in languages.map { command.name[$0] } }
    return Array(Set(names + said)).sorted()
  }

  /// Every name that can be written in English.
  static let names = (LineCommand.allCases.map(\.rawValue) + keyed.map(\.rawValue)).sorted()

  /// Names of commands that the reader may mean by a word of their own: it begins one of what they do.
  static func names(for word: String, in language: ScreenLanguage) -> [String] {
    let wanted = Folded.words(word)
    guard word.count >= 4, wanted.count == 1 else { return [] }
    return names.filter { name in
      TypedCommand(name).map { Folded.matches($0.sentence[language], wanted) } ?? false
    }
  }

  /// What other programs call a command of ours.
  static let elsewhere = ["w": "save", "wq": "save", "write": "save", "e": "edit-source"]

  /// What it does.
  private var sentence: Localized {
    switch self {
    case .command(let command): command.info.sentence
    case .line(let command, _): command.sentence
    }
  }

  /// The commands of keys that do something of their own outside a line.
  private static let keyed = Command.allCases.filter { !$0.info.context.isAlone && $0 != .goToDate }

  /// The first word and the rest.
  static func parts(_ text: String) -> (name: String, words: String) {
    let words = text.split(separator: " ")
    return (words.first.map(String.init) ?? "", words.dropFirst().joined(separator: " "))
  }
}
