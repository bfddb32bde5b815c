import TimelineModel

/// What the reader has said of sentences that have been changed since: it waits, and is told, until they stand there again or
/// it is attached to what stands there now.
extension Browser {
  /// How a problem is marked that tells of such words.
  public static let waitingWords = "waiting-words"

  /// All that waits; told once when it begins to.
  mutating func takeWaiting(_ waiting: [Problem]) {
    let waitedBefore = problems.contains { $0.code == Self.waitingWords }
    problems.removeAll { $0.code == Self.waitingWords }
    problems += waiting
    guard !waiting.isEmpty, !waitedBefore else { return }
    let key = keyMap.key(of: .problems)
    say(Phrases.wordsWait(waiting.count).adding { Phrases.showsThem(key, in: $0) })
  }

  /// Gives the chosen event what waits for another of the same file.
  mutating func attachWaiting() -> [Effect] {
    guard let entry = meantEntry else {
      say(Phrases.noEvent)
      return []
    }
    return [.attachWaiting(entry.id)]
  }

  mutating func sayAttached(_ former: String?) {
    if let former { say(Phrases.attached(former)) } else { say(Phrases.nothingWaits, .warning) }
  }
}

extension Phrases {
  static func wordsWait(_ count: Int) -> Localized {
    Localized(
      nb: count == 1
        ? "Det du har sagt om en hendelse, venter på setningen"
        : "Det du har sagt om \(count) hendelser, venter på setningene",
      nn: count == 1
        ? "Det du har sagt om ei hending, ventar på setninga"
        : "Det du har sagt om \(count) hendingar, ventar på setningane",
      en: count == 1
        ? "What you said of an event waits for its sentence"
        : "What you said of \(count) events waits for their sentences")
  }

  static func showsThem(_ key: Key?, in language: ScreenLanguage) -> String {
    let words = Localized(nb: "viser mer", nn: "viser meir", en: "shows more")
    return " · \(key?.shown(in: language) ?? ":problems") \(words[language])"
  }

  static func attached(_ former: String) -> Localized {
    let headline = visible(former)
    return Localized(
      nb: "Det du sa om «\(headline)», hører nå til denne hendelsen",
      nn: "Det du sa om «\(headline)», høyrer no til denne hendinga",
      en: "What you said of “\(headline)” now belongs to this event")
  }

  static let nothingWaits = Localized(
    nb: "Ingenting venter på en setning i filen til denne hendelsen",
    nn: "Ingenting ventar på ei setning i fila til denne hendinga",
    en: "Nothing waits for a sentence in this event’s file")
}
