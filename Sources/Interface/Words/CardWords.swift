import TimelineModel

/// What an actor is, as a word.
func words(for kind: Actor.Kind, in language: ScreenLanguage) -> String {
  let name =
    switch kind {
    case .person: Localized(nb: "person", nn: "person", en: "person")
    case .organization: Localized(nb: "organisasjon", nn: "organisasjon", en: "organisation")
    case .group: Localized(nb: "gruppe", nn: "gruppe", en: "group")
    case .state: Localized(nb: "stat", nn: "stat", en: "state")
    }
  return name[language]
}

/// The sentences of an actor's card.
extension Phrases {
  static let cardsOfActors = Localized(
    nb: "Bare aktører har kort · a går til dem", nn: "Berre aktørar har kort · a går til dei",
    en: "Only actors have cards · a goes to them")
  static let noActorHere = Localized(
    nb: "Ingen kjent aktør er nevnt her", nn: "Ingen kjend aktør er nemnd her",
    en: "No known actor is named here"
  )
  static let unknownActor = Localized(
    nb: "Mer er ikke kjent enn navnet.", nn: "Meir er ikkje kjent enn namnet.",
    en: "No more is known than the name."
  )
  static let neverSeen = Localized(
    nb: "Ingen hendelser i arkivet.", nn: "Ingen hendingar i arkivet.", en: "No events in the archive.")
  static let alsoCalled = Localized(nb: "Også kalt ", nn: "Òg kalla ", en: "Also called ")
  static let offices = Localized(nb: "Verv", nn: "Verv", en: "Offices")
  static let together = Localized(nb: "Oftest sammen med", nn: "Oftast saman med", en: "Most often with")
  static let since = Localized(nb: "fra ", nn: "frå ", en: "from ")
  static let until = Localized(nb: "til ", nn: "til ", en: "until ")

  /// When an actor is first and last told of.
  static func seen(from first: When, to last: When) -> Localized {
    func span(_ language: ScreenLanguage) -> String {
      let (first, last) = (words(for: first, in: language), words(for: last, in: language))
      return first == last ? first : first + " – " + last
    }
    return Localized(nb: span(.bokmål), nn: span(.nynorsk), en: span(.english))
  }
}

extension Counts {
  func quotes(_ count: Int) -> String {
    let one = Localized(nb: "sitat", nn: "sitat", en: "quote")
    let many = Localized(nb: "sitater", nn: "sitat", en: "quotes")
    return "\(number(count)) \(count == 1 ? one[language] : many[language])"
  }
}
