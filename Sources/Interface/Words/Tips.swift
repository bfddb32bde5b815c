import TimelineModel

/// What a new reader is told, one thing a start, until all has been said.
enum Tips {
  static func tip(_ number: Int, _ keys: KeyMap) -> Localized? {
    func key(_ command: Command) -> Localized {
      let key = keys.key(of: command)
      func shown(_ language: ScreenLanguage) -> String { key?.shown(in: language) ?? ":" }
      return Localized(nb: shown(.bokmål), nn: shown(.nynorsk), en: shown(.english))
    }
    switch number {
    case 0:
      let (down, up, read, help) = (key(.moveDown), key(.moveUp), key(.open), key(.help))
      return Localized(
        nb:
          "\(down.nb) og \(up.nb) går mellom hendelsene, \(read.nb) leser artikkelen, \(help.nb) viser alle taster",
        nn:
          "\(down.nn) og \(up.nn) går mellom hendingane, \(read.nn) les artikkelen, \(help.nn) viser alle tastar",
        en:
          "\(down.en) and \(up.en) go through the events, \(read.en) reads the article, \(help.en) shows all keys"
      )
    case 1:
      let (actors, include) = (key(.toggleActors), key(.include))
      return Localized(
        nb: "Tips: \(actors.nb) går til aktørene, og \(include.nb) viser bare hendelser med en av dem",
        nn: "Tips: \(actors.nn) går til aktørane, og \(include.nn) viser berre hendingar med ein av dei",
        en: "Tip: \(actors.en) goes to the actors, and \(include.en) keeps to events with one of them")
    case 2:
      let (why, search) = (key(.why), key(.search))
      return Localized(
        nb:
          "Tips: \(why.nb) forteller hvorfor en hendelse har den datoen den har, og \(search.nb) søker i all tekst",
        nn:
          "Tips: \(why.nn) fortel kvifor ei hending har den datoen ho har, og \(search.nn) søkjer i all tekst",
        en: "Tip: \(why.en) tells why an event has its date, and \(search.en) searches all text")
    case 3:
      let (date, nearer) = (key(.goToDate), key(.zoomIn))
      return Localized(
        nb: "Tips: \(date.nb) og «mars 2017» går dit, og \(nearer.nb) ser nærmere på tiden",
        nn: "Tips: \(date.nn) og «mars 2017» går dit, og \(nearer.nn) ser nærare på tida",
        en: "Tip: \(date.en) and “March 2017” goes there, and \(nearer.en) looks nearer at time")
    case 4:
      let (copy, save) = (key(.copyCitation), key(.export))
      return Localized(
        nb: "Tips: \(copy.nb) kopierer en henvisning til hendelsen, og \(save.nb) lagrer utvalget",
        nn: "Tips: \(copy.nn) kopierer ei tilvising til hendinga, og \(save.nn) lagrar utvalet",
        en: "Tip: \(copy.en) copies a citation of the event, and \(save.en) saves the selection")
    default: return nil
    }
  }

  /// «Tips: w forteller hvorfor …», without «, og / søker i all tekst».
  static func firstHalf(of tip: Localized) -> Localized {
    func half(_ language: ScreenLanguage) -> String {
      let words = tip[language].split(separator: " ", omittingEmptySubsequences: false)
      guard let end = words.firstIndex(where: { $0.hasSuffix(",") }) else { return tip[language] }
      return words[...end].joined(separator: " ").dropLast().description
    }
    return Localized(nb: half(.bokmål), nn: half(.nynorsk), en: half(.english))
  }
}

extension Browser {
  /// Begins with a tip, if there is one that has not been shown.
  ///
  /// - Parameter starts: how many have been.
  public mutating func showTip(after starts: Int) {
    guard let tip = Tips.tip(starts, keyMap) else {
      self.starts = starts
      return
    }
    self.starts = starts + 1
    let layout = TextLayout(characterWidth)
    func fits(_ tip: Localized) -> Bool { layout.width(of: tip[language]) <= size.width - 2 }
    // Where there is room for one of its two things only, it is the first; half a sentence helps nobody.
    if let shown = [tip, Tips.firstHalf(of: tip)].first(where: fits) { say(shown) }
  }
}
