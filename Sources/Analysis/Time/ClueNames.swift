import TimelineModel

/// Who and where of a register, as clues: a state, its land and its people are one.
struct ClueNames: Sendable {
  private let kinds: [String: Clue.Kind]
  private let provinces: Set<Clue>
  /// The state of each land.
  private let states: [Place.ID: Actor.ID]
  /// «russiske», «franskmennene».
  private var peoples = WordTable<Clue>()
  private let empty: WordSet
  /// By how a word begins: what all words of its meaning are told apart by.
  private var senses: [Substring: Clue] = [:]

  init(register: Register, lexicon: inout Lexicon) {
    var kinds: [String: Clue.Kind] = [:]
    for place in register.places { kinds[place.id] = place.kind == "country" ? .state : .place }
    provinces = Set(
      register.places.filter { $0.kind == "region" || $0.kind == "province" }.map { Clue(.place, $0.id) })
    var stateOf: [String: Actor.ID] = [:]
    for actor in register.actors {
      switch actor.kind {
      case .person: kinds[actor.id] = .person
      case .organization, .group: kinds[actor.id] = .organization
      case .state:
        kinds[actor.id] = .state
        if let country = actor.country { stateOf[country] = stateOf[country] ?? actor.id }
      }
    }
    self.kinds = kinds
    empty = WordSet(CommonWords.empty, &lexicon)
    states = Dictionary(
      register.places.filter { $0.kind == "country" }.compactMap { land in
        land.country.flatMap { stateOf[$0] }.map { (land.id, $0) }
      },
      uniquingKeysWith: { first, _ in first })
    for row in NorwegianFigures.language.nationalities + EnglishFigures.language.nationalities {
      guard let state = stateOf[row.code] else { continue }
      for word in row.adjectives + row.peoples { peoples[lexicon.intern(word)] = Clue(.state, state) }
    }
    for row in WordSenses.rows {
      let words = row.split(separator: " ")
      for word in words { senses[word.prefix(Self.stem)] = Clue(.word, words[0]) }
    }
  }

  /// - Parameter unknown: what it is taken for when the register does not know it.
  func clue(_ name: String, unknown: Clue.Kind) -> Clue {
    let name = states[name] ?? name
    return Clue(kinds[name] ?? unknown, name)
  }

  /// A province tells as little of where as a state does, since the town that another names may lie in it.
  func widened(_ clue: Clue) -> Clue { provinces.contains(clue) ? Clue(.state, as: clue) : clue }

  /// So many letters of a longer word are enough to know it by: endings differ.
  static let stem = 5

  /// «åtak», «angrepet», «bombed»: what words of one meaning have in common.
  func sense(_ stem: Substring) -> Clue? { senses[stem] }

  /// «også», «allerede»: a word that all use, whatever they tell of.
  func isEmpty(_ token: Token) -> Bool { empty.contains(token) }

  /// The state that a word tells of by its people: «russiske», «franskmennene».
  func state(_ token: Token) -> Clue? { peoples[token] }
}
