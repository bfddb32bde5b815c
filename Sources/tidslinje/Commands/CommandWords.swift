import Interface
import TimelineModel

/// What the commands say when all went well.
enum CommandWords {
  static let alsoToldBy = Localized(nb: "Også fortalt av", nn: "Også fortalt av", en: "Also told by")
  static let actors = Localized(nb: "Aktører", nn: "Aktørar", en: "Actors")
  static let source = Localized(nb: "Kilde", nn: "Kjelde", en: "Source")
  static let background = Localized(nb: "Bakgrunn", nn: "Bakgrunn", en: "Background")
  static let corrected = Localized(nb: "Rettet", nn: "Retta", en: "Corrected")
  static let own = Localized(nb: "Egen hendelse", nn: "Eiga hending", en: "Your own event")
  static let hidden = Localized(nb: "Skjult", nn: "Gøymd", en: "Hidden")
  static let marked = Localized(nb: "Merket", nn: "Merkt", en: "Marked")
  static let note = Localized(nb: "Notat", nn: "Notat", en: "Note")

  /// «41 av 1214 hendelser»; all of them need only be said once.
  static func counted(_ count: Int, of total: Int) -> Localized {
    let (part, partOf) = count == total ? ("", "") : ("\(count) av ", "\(count) of ")
    let events = events(total)
    return Localized(nb: part + events.nb, nn: part + events.nn, en: partOf + events.en)
  }

  private static func events(_ count: Int) -> Localized {
    counted(count, nb: ("hendelse", "hendelser"), nn: ("hending", "hendingar"), en: ("event", "events"))
  }

  /// A number with what it counts: one of it, or more.
  private static func counted(
    _ count: Int, nb: (one: String, more: String), nn: (one: String, more: String),
    en: (one: String, more: String)
  ) -> Localized {
    func word(_ words: (one: String, more: String)) -> String { count == 1 ? words.one : words.more }
    return Localized(nb: "\(count) \(word(nb))", nn: "\(count) \(word(nn))", en: "\(count) \(word(en))")
  }

  static let anyKeyGoesBack = Localized(
    nb: "en tast går tilbake til tidslinjen", nn: "ein tast går attende til tidslinja",
    en: "any key goes back to the timeline")

  /// How a program failed; nil where it did not.
  static func ended(_ ending: OtherProgram.Ending) -> Localized? {
    switch ending {
    case .code(0): nil
    case .code(let code):
      Localized(nb: "avsluttet med \(code)", nn: "avslutta med \(code)", en: "ended with \(code)")
    case .signal(let number):
      Localized(
        nb: "avbrutt (signal \(number))", nn: "avbroten (signal \(number))",
        en: "broken off (signal \(number))")
    }
  }

  static let undated = Localized(nb: "udatert", nn: "udatert", en: "undated")

  /// «minst 3000», «rundt 70», «3164–5074», «95 %».
  static func amount(of figure: Figure, in language: ScreenLanguage) -> String {
    let ends = [figure.low, figure.high].compactMap(\.self).map(NumberWords.plain)
    let isRange = ends.count == 2 && ends[0] != ends[1]
    let number = isRange ? ends.joined(separator: "–") : ends.last ?? "?"
    let amount = figure.unit == "percent" ? number + (language == .english ? "%" : " %") : number
    return figure.bound.map { words(for: $0)[language] + " " + amount } ?? amount
  }

  static func imported(_ summary: Ingest.Summary) -> Localized {
    let unchanged = summary.unchanged
    let files = counted(
      summary.files - unchanged, nb: ("fil lest", "filer lest"), nn: ("fil lesen", "filer lesne"),
      en: ("file read", "files read"))
    let articles = counted(
      summary.articles, nb: ("artikkel", "artikler"), nn: ("artikkel", "artiklar"),
      en: ("article", "articles"))
    let events = events(summary.events)
    return Localized(
      nb: "\(files.nb) (\(unchanged) uendret): \(articles.nb), \(events.nb)",
      nn: "\(files.nn) (\(unchanged) uendra): \(articles.nn), \(events.nn)",
      en: "\(files.en) (\(unchanged) unchanged): \(articles.en), \(events.en)")
  }

  /// How much a reader has said.
  static func said(_ count: Int) -> Localized {
    Localized(
      nb: count == 1 ? "1 rettelse, notat eller merke" : "\(count) rettelser, notater og merker",
      nn: count == 1 ? "1 retting, notat eller merke" : "\(count) rettingar, notat og merke",
      en: count == 1 ? "1 correction, note or mark" : "\(count) corrections, notes and marks")
  }

  /// What a reader has said, in words.
  static func said(_ change: Annotation.Change, in language: ScreenLanguage) -> String {
    func told(_ name: Localized, _ words: String? = nil) -> String {
      name[language] + (words.map { ": " + $0 } ?? "")
    }
    return switch change {
    case .own(let event): told(own, event.headline)
    case .date(let when): told(date, when.description)
    case .headline(let words): told(headline, words)
    case .hide: told(hidden)
    case .show: told(Localized(nb: "Ikke skjult lenger", nn: "Ikkje gøymd lenger", en: "No longer hidden"))
    case .sameAs(let other): told(Localized(nb: "Samme som", nn: "Same som", en: "The same as"), other)
    case .alias(let other): told(Localized(nb: "Samme som", nn: "Same som", en: "The same as"), other)
    case .apart: told(Localized(nb: "Skilt ut", nn: "Skild ut", en: "Taken apart"))
    case .note(let words), .renote(let words): told(note, words)
    case .mark: told(marked)
    case .unmark: told(Localized(nb: "Ikke merket lenger", nn: "Ikkje merkt lenger", en: "No longer marked"))
    }
  }

  /// What a reader has left on an event, each in a line: «Merket», «Notat: spør igjen».
  static func said(marks: [String], notes: [String], in language: ScreenLanguage) -> [String] {
    let plain: [(Mark, Localized)] = [(.marked, marked), (.corrected, corrected), (.hidden, hidden)]
    return plain.filter { marks.contains($0.0.rawValue) }.map { $0.1[language] }
      + notes.map { "\(note[language]): \($0)" }
  }

  static let kind = Localized(nb: "Type", nn: "Type", en: "Kind")
  static let places = Localized(nb: "Steder", nn: "Stader", en: "Places")
  static let date = Localized(nb: "Dato", nn: "Dato", en: "Date")
  static let headline = Localized(nb: "Overskrift", nn: "Overskrift", en: "Headline")

  /// - Parameter kept: how many words of the reader's wait for the articles to come back.
  static func removed(_ files: Int, kept: Int) -> Localized {
    let all =
      files == 1
      ? Localized(nb: "1 fil tatt ut", nn: "1 fil teken ut", en: "1 file taken out")
      : Localized(nb: "\(files) filer tatt ut", nn: "\(files) filer tekne ut", en: "\(files) files taken out")
    if kept == 0 { return all }
    let words = said(kept)
    return Localized(
      nb: all.nb + "; \(words.nb) er tatt vare på, til artiklene kommer tilbake",
      nn: all.nn + "; \(words.nn) er tekne vare på, til artiklane kjem att",
      en: all.en + "; \(words.en) kept until the articles come back")
  }

  static func written(_ file: String, backup: String?) -> Localized {
    guard let backup else { return Localized(nb: file, nn: file, en: file) }
    return Localized(
      nb: "\(file) (det som sto der, er nå \(backup))", nn: "\(file) (det som stod der, er no \(backup))",
      en: "\(file) (what stood there is now \(backup))")
  }
}
