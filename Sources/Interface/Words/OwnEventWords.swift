import TimelineModel

/// What is said of events that a reader adds.
extension Phrases {
  static let ownEvent = Localized(nb: "Egen hendelse", nn: "Eiga hending", en: "Your own event")
  static let delete = Localized(nb: "slett", nn: "slett", en: "delete")
  static let nothingAdded = Localized(
    nb: "Ingen hendelse er lagt til", nn: "Inga hending er lagd til", en: "No event was added")
  static let nothingChanged = Localized(
    nb: "Ingenting er endret", nn: "Ingenting er endra", en: "Nothing was changed")
  static let castExamples = Localized(
    nb: "Brett McGurk, Oslo · kan stå tom", nn: "Brett McGurk, Oslo · kan stå tom",
    en: "Brett McGurk, Oslo · may be empty")
  static let mayBeEmpty = Localized(nb: "kan stå tom", nn: "kan stå tom", en: "may be empty")
  static let oneOf = Localized(nb: "én av: ", nn: "éin av: ", en: "one of: ")
  static let hangsOnPassage = Localized(
    nb: "knyttes til avsnittet", nn: "blir knytt til avsnittet", en: "hangs on the passage")
  static let behindFilter = Localized(
    nb: "Hendelsen er på tidslinjen, men filteret skjuler den",
    nn: "Hendinga er på tidslinja, men filteret gøymer ho",
    en: "The event is on the timeline, but the filter hides it")

  /// - Parameter undo: the key that takes it back; nil when the reader has taken it away.
  static func added(_ headline: String, undo: Key?) -> Localized {
    func told(_ added: String, _ takesBack: String, _ language: ScreenLanguage) -> String {
      "\(added): \(visible(headline))" + (undo.map { " · \($0.shown(in: language)) \(takesBack)" } ?? "")
    }
    return Localized(
      nb: told("Lagt til", "angrer", .bokmål), nn: told("Lagd til", "angrar", .nynorsk),
      en: told("Added", "takes it back", .english))
  }
}

extension BottomLine {
  /// What came of an answer to a question about an own event.
  static func answer(toOwn prompt: Prompt, _ browser: Browser) -> TextLine {
    let language = browser.language
    let text = prompt.input.text
    switch prompt.purpose {
    case .ownDate:
      if case .date(text, let when?) = prompt.answer {
        return TextLine("→ " + words(for: when, in: language), .date)
      }
      if prompt.isRefused {
        return TextLine("\(Phrases.notADate[language]) · \(Phrases.dateExamples[language])", .warning)
      }
      if !text.isEmpty { return TextLine(Phrases.notADate[language], .dim) }
      return TextLine(
        (prompt.own?.passage == nil ? Phrases.dateExamples : Phrases.hangsOnPassage)[language], .dim)
    case .ownKind:
      if let kind = browser.kind(text) { return TextLine("→ " + words(for: kind, in: language), .dim) }
      let names = browser.kindCompletions(of: text).joined(separator: " · ")
      if names.isEmpty {
        let all = browser.kindCompletions(of: "")
        let nearest = Misspelling.nearest(text, among: all) ?? all.joined(separator: " · ")
        return TextLine(
          Phrases.noSuchName(text, nearest: prompt.isRefused ? nearest : nil)[language], .warning)
      }
      if prompt.isRefused { return TextLine(Phrases.oneOf[language] + names, .warning) }
      return TextLine("Tab ", .key).adding(names, .dim)
    case .ownCast:
      if text.isEmpty { return TextLine(Phrases.castExamples[language], .dim) }
      let cast = browser.cast(text)
      if let unknown = cast.unknown {
        return TextLine(Phrases.noSuchName(unknown, nearest: nil)[language], .warning)
      }
      return TextLine("→ ", .key).adding(
        (cast.actors + cast.places).map(browser.name).joined(separator: " · "), .dim)
    case .ownNote: return text.isEmpty ? TextLine(Phrases.mayBeEmpty[language], .dim) : TextLine()
    default: return TextLine()
    }
  }
}
