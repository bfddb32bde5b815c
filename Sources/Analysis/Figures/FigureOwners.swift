import TimelineModel

/// Whose those counted may be, by the words that name a nationality or a group: «norske soldater», «IS-krigere».
struct FigureOwners: Sendable {
  private var countries = WordTable<Actor.ID>()
  /// Bodies, groups and states by the short names that compounds begin with: «IS», «NATO».
  private let prefixes: [String: Actor.ID]
  /// The state of whoever speaks and acts for one: of «Pentagon» and «Obama» the United States.
  private let states: [Actor.ID: Actor.ID]
  /// Those who tell how many others have.
  private let newspapers: Set<Actor.ID>
  /// The land of each state.
  private let lands: [Actor.ID: Place.ID]
  private let forces: Set<String> = [
    "soldiers", "officers", "instructors", "advisers", "aircraft", "helicopters",
  ]

  init(_ language: FigureLanguage, register: Register, lexicon: inout Lexicon) {
    let byCountry = Dictionary(
      register.actors.filter { $0.kind == .state }.compactMap { state in state.country.map { ($0, state.id) }
      },
      uniquingKeysWith: { first, _ in first })
    for row in language.nationalities {
      guard let state = byCountry[row.code] else { continue }
      for word in row.adjectives + row.peoples { countries[lexicon.intern(word)] = state }
    }
    let places = Dictionary(
      register.places.map { ($0.name, $0.id) }, uniquingKeysWith: { first, _ in first })
    lands = Dictionary(
      register.actors.filter { $0.kind == .state }.compactMap { state in
        places[state.name].map { (state.id, $0) }
      },
      uniquingKeysWith: { first, _ in first })
    var prefixes: [String: Actor.ID] = [:]
    var states: [Actor.ID: Actor.ID] = [:]
    let names = Set(NameFinder.words(NorwegianSpeech.newspapers))
    newspapers = Set(
      register.actors.filter { names.contains($0.name.filter { $0 != " " }) }.map(\.id))
    for actor in register.actors {
      if actor.kind != .person {
        for name in [actor.name] + actor.aliases where name.utf8.count <= 12 && !name.contains(" ") {
          prefixes[name] = prefixes[name] ?? actor.id
        }
      }
      let speaksForState = actor.kind == .person || actor.kind == .organization
      if speaksForState, !newspapers.contains(actor.id),
        let state = actor.country.flatMap({ byCountry[$0] })
      {
        states[actor.id] = state
      }
    }
    (self.prefixes, self.states) = (prefixes, states)
  }

  /// The state of a nationality, the body before a hyphen; nil for all other words.
  func owner(_ text: AnalyzedText, _ index: Int) -> Actor.ID? {
    let token = text.tokens[index]
    if let state = countries[token] { return state }
    if token.marks.contains(.allCapitals) { return prefixes[String(text.word(index))] }
    return token.marks.contains(.hyphenated) ? prefix(text, index) : nil
  }

  /// The state of a nationality.
  func state(_ token: Token) -> Actor.ID? { countries[token] }

  /// The body that a compound begins with: of «Airwars-tallet» Airwars.
  func prefix(_ text: AnalyzedText, _ index: Int) -> Actor.ID? {
    guard let hyphen = text.firstHyphen(index) else { return nil }
    return prefixes[String(decoding: text.bytes[Int(text.tokens[index].start)..<hyphen], as: UTF8.self)]
  }

  func place(ofState state: Actor.ID) -> Place.ID? { lands[state] }

  func isNewspaper(_ actor: Actor.ID) -> Bool { newspapers.contains(actor) }

  /// Whose the forces are that somebody sends: the state's.
  func owner(_ actor: Actor.ID, of unit: String) -> Actor.ID {
    forces.contains(unit) ? states[actor] ?? actor : actor
  }
}
