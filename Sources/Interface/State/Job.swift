import TimelineModel

/// Work beside the screen that may take its time. It shows how far it has come, and can be stopped.
public enum Job: Hashable, Sendable, CaseIterable {
  case searching, exporting, importing
  /// Articles are held against each other.
  case settling
  /// The timeline is made anew.
  case rebuilding

  /// Whether what has been done is of use when the rest is not. What articles tell each other is always found to its end:
  /// else one happening would stand on the timeline once for each of them.
  public var canBeStopped: Bool {
    switch self {
    case .searching, .exporting, .importing: true
    case .settling, .rebuilding: false
    }
  }
}

extension Browser {
  /// Whether something is under way that the reader may stop.
  var isWorking: Bool {
    progress?.job.canBeStopped ?? false || awaitedText != nil || search?.isAwaited ?? false
  }

  /// Stops what is under way. What has been done so far stays: the filter and the selection as they were, the articles
  /// that have been read.
  mutating func stopWork() -> [Effect] {
    progress = nil
    awaitedText = nil
    search?.isAwaited = false
    say(Phrases.stopped)
    return [.stopWork]
  }

  /// Work has come to its end.
  mutating func finish(_ job: Job) {
    if progress?.job == job { progress = nil }
  }
}

/// How far some work has come.
public func words(for job: Job, done: Int, of total: Int) -> Localized {
  job == .importing ? Phrases.reading(done, of: total) : Phrases.told(job)
}

extension Phrases {
  static let stopped = Localized(nb: "Stoppet", nn: "Stoppa", en: "Stopped")
  static let noFolder = Localized(
    nb: "Hvilken mappe? :import MAPPE", nn: "Kva mappe? :import MAPPE", en: "Which folder? :import FOLDER")

  /// - Parameter stop: the key that stops it; nil when the reader has taken it away.
  static func progress(_ progress: Browser.Progress, stop: Key?) -> Localized {
    let (done, total) = (progress.done, progress.total)
    let share = "\(done * 100 / max(1, total)) %"
    let told =
      switch progress.job {
      case .searching: Localized(nb: "søker \(share)", nn: "søkjer \(share)", en: "searching \(share)")
      case .exporting: Localized(nb: "lagrer \(share)", nn: "lagrar \(share)", en: "saving \(share)")
      case .importing: reading(done, of: total)
      case .settling, .rebuilding: told(progress.job)
      }
    guard progress.job.canBeStopped else { return told }
    func with(_ stops: String, _ language: ScreenLanguage) -> String {
      told[language] + (stop.map { " · \($0.shown(in: language)) \(stops)" } ?? "")
    }
    return Localized(
      nb: with("stopper", .bokmål), nn: with("stoppar", .nynorsk), en: with("stops it", .english))
  }

  /// What goes on, where it is not known how much is left.
  static func told(_ job: Job) -> Localized {
    switch job {
    case .searching: searching
    case .exporting: Localized(nb: "lagrer …", nn: "lagrar …", en: "saving …")
    case .importing: Localized(nb: "leser artikler …", nn: "les artiklar …", en: "reading articles …")
    case .settling:
      Localized(
        nb: "holder artiklene mot hverandre …", nn: "held artiklane mot kvarandre …",
        en: "holding the articles against each other …")
    case .rebuilding:
      Localized(nb: "lager tidslinjen …", nn: "lagar tidslinja …", en: "making the timeline …")
    }
  }

  static func imported(_ articles: Int, _ events: Int) -> Localized {
    if articles == 0 {
      return Localized(nb: "Ingen nye artikler", nn: "Ingen nye artiklar", en: "No new articles")
    }
    func counts(_ language: ScreenLanguage) -> String {
      Counts(language).articles(articles) + ", " + Counts(language).events(events)
    }
    return Localized(
      nb: "Lest inn: " + counts(.bokmål), nn: "Lese inn: " + counts(.nynorsk),
      en: "Read in: " + counts(.english))
  }

  /// An import that the reader stopped: «Stoppet: 300 av 1 500 filer er lest · samme kommando leser resten».
  static func importStopped(_ done: Int, of total: Int) -> Localized {
    func counts(_ language: ScreenLanguage) -> (String, String) {
      (Counts(language).number(done), Counts(language).number(total))
    }
    let (nb, nn, en) = (counts(.bokmål), counts(.nynorsk), counts(.english))
    return Localized(
      nb: "Stoppet: \(nb.0) av \(nb.1) filer er lest · samme kommando leser resten",
      nn: "Stoppa: \(nn.0) av \(nn.1) filer er lesne · same kommandoen les resten",
      en: "Stopped: \(en.0) of \(en.1) files are read · the same command reads the rest")
  }

  /// Where to read what went wrong.
  static func whatWentWrong(_ key: Key?, in language: ScreenLanguage) -> String {
    let key = key?.shown(in: language) ?? ":problems"
    let words = Localized(
      nb: "viser hva som gikk galt", nn: "viser kva som gjekk gale", en: "shows what went wrong")
    return " · \(key) \(words[language])"
  }
}
