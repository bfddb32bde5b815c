import TimelineModel

/// What is said when actors become one, or are taken apart.
extension Phrases {
  static let noActorToMerge = Localized(
    nb: "Gå til en aktør først (a), og skriv :merge NAVN",
    nn: "Gå til ein aktør først (a), og skriv :merge NAMN",
    en: "Go to an actor first (a), and type :merge NAME")

  static func isTheSameAs(_ name: String) -> Localized {
    Localized(
      nb: "\(name) er den samme som:", nn: "\(name) er den same som:", en: "\(name) is the same as:")
  }

  static let noActorToSplit = Localized(
    nb: "Gå til en aktør først (a), eller skriv :split NAVN",
    nn: "Gå til ein aktør først (a), eller skriv :split NAMN",
    en: "Go to an actor first (a), or type :split NAME")

  static func notMerged(_ name: String) -> Localized {
    Localized(
      nb: "\(name) er ikke slått sammen med noen", nn: "\(name) er ikkje slått saman med nokon",
      en: "\(name) has not been made one with anybody")
  }

  /// - Parameter other: another name of the same actor.
  static func sameAlready(_ name: String, _ other: String) -> Localized {
    Localized(
      nb: "«\(other)» er allerede \(name)", nn: "«\(other)» er alt \(name)",
      en: "“\(other)” already is \(name)")
  }

  /// - Parameter undo: the key that takes it back; nil when the reader has taken it away.
  static func merged(_ name: String, _ other: String, undo: Key?) -> Localized {
    takenBack(
      Localized(
        nb: "\(name) er nå \(other)", nn: "\(name) er no \(other)", en: "\(name) is now \(other)"), by: undo)
  }

  static func split(_ name: String, undo: Key?) -> Localized {
    takenBack(
      Localized(
        nb: "\(name) er bare seg selv", nn: "\(name) er berre seg sjølv", en: "\(name) is only itself"),
      by: undo)
  }

  /// With the key that takes it back; nil when the reader has taken it away.
  static func takenBack(_ done: Localized, by undo: Key?) -> Localized {
    guard let undo else { return done }
    return Localized(
      nb: done.nb + " · \(undo.shown(in: .bokmål)) angrer",
      nn: done.nn + " · \(undo.shown(in: .nynorsk)) angrar",
      en: done.en + " · \(undo.shown(in: .english)) takes it back")
  }
}
