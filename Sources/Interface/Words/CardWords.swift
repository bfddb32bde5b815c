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

/// What a place is, as a word; a kind of a reader's own register as it stands there.
func words(forPlace kind: String, in language: ScreenLanguage) -> String {
  let name: Localized? =
    switch kind {
    case "city", "town": Localized(nb: "by", nn: "by", en: kind)
    case "village": Localized(nb: "landsby", nn: "landsby", en: kind)
    case "district": Localized(nb: "bydel", nn: "bydel", en: kind)
    case "country": Localized(nb: "land", nn: "land", en: kind)
    case "province": Localized(nb: "provins", nn: "provins", en: kind)
    case "region": Localized(nb: "område", nn: "område", en: kind)
    case "river": Localized(nb: "elv", nn: "elv", en: kind)
    case "lake": Localized(nb: "innsjø", nn: "innsjø", en: kind)
    case "sea": Localized(nb: "hav", nn: "hav", en: kind)
    case "mountain": Localized(nb: "fjell", nn: "fjell", en: kind)
    case "base": Localized(nb: "militærbase", nn: "militærbase", en: "military base")
    case "camp": Localized(nb: "leir", nn: "leir", en: kind)
    case "site": Localized(nb: "sted", nn: "stad", en: kind)
    default: nil
    }
  return name?[language] ?? kind
}

/// «36,34° N 43,13° Ø».
func words(forLatitude latitude: Double, longitude: Double, in language: ScreenLanguage) -> String {
  func degrees(_ value: Double, _ sides: (over: String, under: String)) -> String {
    let hundredths = Int((abs(value) * 100).rounded())
    let mark = language == .english ? "." : ","
    let rest = String(hundredths % 100 + 100).dropFirst()
    return "\(hundredths / 100)\(mark)\(rest)° \(value < 0 ? sides.under : sides.over)"
  }
  let east = Localized(nb: "Ø", nn: "A", en: "E")[language]
  let west = Localized(nb: "V", nn: "V", en: "W")[language]
  return degrees(latitude, ("N", "S")) + " " + degrees(longitude, (east, west))
}

/// The sentences of an actor's card and of a place's.
extension Phrases {
  static let nextCard = Localized(nb: "neste kort", nn: "neste kort", en: "next card")
  static let cardsOfActorsAndPlaces = Localized(
    nb: "Bare aktører og steder har kort · a går til aktørene",
    nn: "Berre aktørar og stader har kort · a går til aktørane",
    en: "Only actors and places have cards · a goes to the actors")
  static let noActorHere = Localized(
    nb: "Ingen kjent aktør er nevnt her", nn: "Ingen kjend aktør er nemnd her",
    en: "No known actor is named here"
  )
  static let onlyTheName = Localized(
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
