import TimelineModel

/// What is said of a reader's own corrections, notes and marks.
extension Phrases {
  static let note = Localized(nb: "Notat: ", nn: "Notat: ", en: "Note: ")
  static let showAgain = Localized(nb: "vis igjen", nn: "syn att", en: "show again")
  static func mark(_ headline: String, isSet: Bool) -> Localized {
    let shown = visible(headline)
    return isSet
      ? Localized(nb: "Merket: \(shown)", nn: "Merkt: \(shown)", en: "Marked: \(shown)")
      : Localized(nb: "Ikke merket: \(shown)", nn: "Ikkje merkt: \(shown)", en: "Not marked: \(shown)")
  }
  /// What a reader has done to an event; nil for a mark, which the line shows.
  ///
  /// - Parameter undo: the key that takes it back; nil when the reader has taken it away.
  static func done(_ change: Annotation.Change, to entry: Entry, undo: Key?) -> Localized? {
    let headline = visible(entry.event.headline)
    let done: Localized
    switch change {
    case .hide where entry.own != nil:
      done = Localized(nb: "Slettet: \(headline)", nn: "Sletta: \(headline)", en: "Deleted: \(headline)")
    case .hide:
      done = Localized(nb: "Skjult: \(headline)", nn: "Gøymd: \(headline)", en: "Hidden: \(headline)")
    case .show:
      done = Localized(
        nb: "Vises igjen: \(headline)", nn: "Syner att: \(headline)", en: "Shown again: \(headline)")
    case .date(let when):
      done = Localized(
        nb: "Datoen er rettet: \(words(for: when, in: .bokmål))",
        nn: "Datoen er retta: \(words(for: when, in: .nynorsk))",
        en: "The date is corrected: \(words(for: when, in: .english))")
    case .headline:
      done = Localized(
        nb: "Overskriften er rettet", nn: "Overskrifta er retta", en: "The headline is corrected")
    case .note:
      done = Localized(nb: "Notatet er skrevet", nn: "Notatet er skrive", en: "The note is written")
    case .renote(let note):
      done =
        note.isEmpty
        ? Localized(nb: "Notatet er fjernet", nn: "Notatet er fjerna", en: "The note is removed")
        : Localized(nb: "Notatet er endret", nn: "Notatet er endra", en: "The note is changed")
    case .apart:
      return apart(headline, undo: undo)
    case .own:
      done = Localized(
        nb: "Egen hendelse er endret", nn: "Eiga hending er endra", en: "Your own event is changed")
    case .mark, .unmark, .alias, .sameAs: return nil
    }
    return takenBack(done, by: undo)
  }

  static func apart(_ title: String, undo: Key?) -> Localized {
    let shown = visible(title)
    let done = Localized(
      nb: "Står nå for seg selv: \(shown)", nn: "Står no for seg sjølv: \(shown)",
      en: "Now stands by itself: \(shown)")
    return takenBack(done, by: undo)
  }

  static let nothingToUndo = Localized(
    nb: "Det er ingenting å angre", nn: "Det er ingenting å angre", en: "There is nothing to undo")
  static let nothingToRedo = Localized(
    nb: "Det er ingenting å gjøre om igjen", nn: "Det er ingenting å gjere om att",
    en: "There is nothing to do again")

  /// - Parameters:
  ///   - entry: the event it was said of, as it is now.
  ///   - redo: the key that does it again; nil when the reader has taken it away.
  static func undone(_ annotation: Annotation?, of entry: Entry?, redo: Key?) -> Localized {
    guard let annotation else { return nothingToUndo }
    let name = name(of: annotation, entry)
    return Localized(
      nb: "Angret: \(name.nb)" + (redo.map { " · \($0.shown(in: .bokmål)) gjør det om igjen" } ?? ""),
      nn: "Angra: \(name.nn)" + (redo.map { " · \($0.shown(in: .nynorsk)) gjer det om att" } ?? ""),
      en: "Undone: \(name.en)" + (redo.map { " · \($0.shown(in: .english)) does it again" } ?? ""))
  }

  static func redone(_ annotation: Annotation?, of entry: Entry?) -> Localized {
    guard let annotation else { return nothingToRedo }
    let name = name(of: annotation, entry)
    return Localized(nb: "Gjort igjen: \(name.nb)", nn: "Gjort att: \(name.nn)", en: "Done again: \(name.en)")
  }

  /// What a reader did, to be read after «angret:».
  ///
  /// - Parameter entry: its event as it is now: an own event that is there all the same was only changed.
  private static func name(of annotation: Annotation, _ entry: Entry?) -> Localized {
    switch annotation.change {
    case .date(let when):
      Localized(
        nb: "datoen \(words(for: when, in: .bokmål))", nn: "datoen \(words(for: when, in: .nynorsk))",
        en: "the date \(words(for: when, in: .english))")
    case .own(let event) where entry?.own != nil:
      Localized(
        nb: "endringen av «\(visible(event.headline))»", nn: "endringa av «\(visible(event.headline))»",
        en: "the change of “\(visible(event.headline))”")
    case .hide where annotation.changesTimeline:
      Localized(nb: "slettet hendelse", nn: "sletta hending", en: "deleted event")
    case .own(let event):
      Localized(
        nb: "egen hendelse «\(visible(event.headline))»", nn: "eiga hending «\(visible(event.headline))»",
        en: "your own event “\(visible(event.headline))”")
    case .headline: Localized(nb: "overskriften", nn: "overskrifta", en: "the headline")
    case .hide: Localized(nb: "skjult hendelse", nn: "gøymd hending", en: "hidden event")
    case .show: Localized(nb: "hendelse vist igjen", nn: "hending vist att", en: "event shown again")
    case .sameAs: Localized(nb: "samme hendelse", nn: "same hending", en: "same event")
    case .apart: Localized(nb: "delingen", nn: "delinga", en: "what was taken apart")
    case .alias: Localized(nb: "samme aktør", nn: "same aktør", en: "same actor")
    case .note, .renote: Localized(nb: "notatet", nn: "notatet", en: "the note")
    case .mark: Localized(nb: "merket", nn: "merket", en: "the mark")
    case .unmark: Localized(nb: "fjernet merke", nn: "fjerna merke", en: "removed mark")
    }
  }
}
