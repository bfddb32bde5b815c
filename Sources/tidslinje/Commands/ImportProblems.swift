import Interface
import Storage
import TimelineModel

/// What an import, and what has been said of the articles before it, can leave to be told.
extension CommandProblems {
  /// What a reader has said that waits for its sentence, a problem an event: «Dato: 2016-05-03», «Merket».
  static func waiting(_ words: [WaitingWord]) -> [Problem] {
    var order: [Annotation.Target] = []
    var said: [Annotation.Target: [WaitingWord]] = [:]
    for word in words {
      if said[word.annotation.target] == nil { order.append(word.annotation.target) }
      said[word.annotation.target, default: []].append(word)
    }
    return order.compactMap { target in
      guard let words = said[target], let first = words.first else { return nil }
      func told(_ language: ScreenLanguage) -> String {
        words.map { CommandWords.said($0.annotation.change, in: language) }.joined(separator: " · ")
      }
      let headline = first.headline.map { " «\($0)»" } ?? ""
      let quoted = first.headline.map { " “\($0)”" } ?? ""
      return Problem(
        .note, code: Browser.waitingWords,
        what: Localized(
          nb: "det du har sagt om setningen\(headline), venter: den står ikke her lenger",
          nn: "det du har sagt om setninga\(headline), ventar: ho står ikkje her lenger",
          en: "what you said of the sentence\(quoted) waits: it no longer stands here"),
        why: Localized(nb: told(.bokmål), nn: told(.nynorsk), en: told(.english)),
        advice: Localized(
          nb: "velg hendelsen som forteller det nå, og skriv :attach; eller sett setningen tilbake",
          nn: "vel hendinga som fortel det no, og skriv :attach; eller set setninga attende",
          en: "choose the event that tells it now and type :attach; or put the sentence back"),
        place: first.path.map { Problem.Place(path: $0) })
    }
  }

  /// An import that Ctrl-C ended before it had looked at every file.
  static func importStopped(_ done: Int, of total: Int) -> Problem {
    Problem(
      .note, code: "import-stopped",
      what: Localized(
        nb: "stoppet: \(done) av \(total) filer er lest", nn: "stoppa: \(done) av \(total) filer er lesne",
        en: "stopped: \(done) of \(total) files are read"),
      advice: Localized(
        nb: "samme kommando leser resten", nn: "same kommandoen les resten",
        en: "the same command reads the rest"))
  }
}
