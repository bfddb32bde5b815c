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
        nb: "MERKE: bare merket, rettet, med notat eller egne",
        nn: "MERKE: berre merkt, retta, med notat eller eigne",
        en: "MARK: only marked, corrected, noted or your own")
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
        nb: "aktøren under markøren er bare seg selv", nn: "aktøren under markøren er berre seg sjølv",
        en: "the actor under the cursor is only itself")
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
    if let line = LineCommand(rawValue: name) {
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
    let names = name.isEmpty ? [] : Self.names.filter { $0.hasPrefix(name) }
    guard names.count == 1, let command = TypedCommand(names[0] + " " + words) else { return nil }
    self = command
  }

  /// Every name that can be written.
  static let names = (LineCommand.allCases.map(\.rawValue) + keyed.map(\.rawValue)).sorted()

  /// Names of commands that the reader may mean by a word of their own: it begins one of what they do.
  static func names(for word: String, in language: ScreenLanguage) -> [String] {
    let wanted = Folded.words(word)
    guard word.count >= 3, wanted.count == 1 else { return [] }
    return names.filter { name in
      TypedCommand(name).map { Folded.matches($0.sentence[language], wanted) } ?? false
    }
  }

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
