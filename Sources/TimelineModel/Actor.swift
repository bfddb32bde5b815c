/// What a register may name in each language of the screen: «Norge», «Noreg», “Norway”.
public protocol Named {
  /// In Bokmål, or as it is called in all languages.
  var name: String { get }
  var nynorskName: String? { get }
  var englishName: String? { get }
}

extension Named {
  public func name(in language: ScreenLanguage) -> String {
    switch language {
    case .bokmål: name
    case .nynorsk: nynorskName ?? name
    case .english: englishName ?? name
    }
  }
}

/// A person, organisation, group or state that acts.
public struct Actor: Identifiable, Hashable, Sendable, Codable, Named {
  public typealias ID = String

  public var id: ID
  public var kind: Kind
  public var name: String
  public var nynorskName: String?
  public var englishName: String?
  /// Who it is, in a line; nil when the register does not say.
  public var about: Localized?
  /// For ordering by surname: «Brende, Børge».
  public var sortName: String
  /// Other spellings and short forms in the press.
  public var aliases: [String] = []
  /// Those aliases that others bear too; they need context.
  public var ambiguousAliases: [String] = []
  /// Descriptions without a name: «USAs spesialutsending», «NATO-sjefen».
  public var descriptors: [String] = []
  /// Those of each language, by its tag; nil where a text brought them.
  public var descriptorsByLanguage: [String: [String]]?
  public var gender: String?
  /// ISO 3166-1 alpha-2.
  public var country: String?
  public var affiliations: [String] = []
  /// What a body is part of: what it does, that does too.
  public var partOf: ID?
  public var offices: [Office] = []

  public init(id: ID, kind: Kind, name: String, sortName: String? = nil) {
    self.id = id
    self.kind = kind
    self.name = name
    self.sortName = sortName ?? name
  }

  /// What it is called without its name in a language; a text's words are shown in all.
  public func descriptors(in language: ScreenLanguage) -> [String] {
    descriptorsByLanguage.map { $0[language.rawValue] ?? [] } ?? descriptors
  }

  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case person, organization, group, state
  }

  /// An office held for a time.
  public struct Office: Hashable, Sendable, Codable {
    public var titleBokmål: String
    public var titleNynorsk: String?
    public var titleEnglish: String?
    public var organization: String?
    public var from: When?
    public var to: When?

    public init(
      titleBokmål: String, titleNynorsk: String? = nil, titleEnglish: String? = nil,
      organization: String? = nil, from: When? = nil, to: When? = nil
    ) {
      self.titleBokmål = titleBokmål
      self.titleNynorsk = titleNynorsk
      self.titleEnglish = titleEnglish
      self.organization = organization
      self.from = from
      self.to = to
    }

    /// Whether the office may have been held on one of these days; unknown ends do not rule it out.
    public func mayBeHeld(on days: DaySet) -> Bool {
      let first = from?.earliest ?? DaySet.distantPast
      let last = to?.latest ?? DaySet.distantFuture
      return days.overlaps(DaySet(first, last))
    }
  }
}

/// A place in the world.
public struct Place: Identifiable, Hashable, Sendable, Codable, Named {
  public typealias ID = String

  public var id: ID
  public var name: String
  public var nynorskName: String?
  public var englishName: String?
  /// Where it is and why it is told of, in a line; nil when the register does not say.
  public var about: Localized?
  public var aliases: [String] = []
  /// «city», «country», «province», «river» ….
  public var kind: String
  public var country: String?
  /// Degrees north and east, two decimals.
  public var latitude: Double?
  public var longitude: Double?
  /// Where what the register says of it is from.
  public var sources: [Header.Citation] = []

  public init(id: ID, name: String, kind: String) {
    self.id = id
    self.name = name
    self.kind = kind
  }
}

extension Place {
  /// Archives of before places had sources hold none.
  public init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try row.decode(ID.self, forKey: .id), name: try row.decode(String.self, forKey: .name),
      kind: try row.decode(String.self, forKey: .kind))
    nynorskName = try row.decodeIfPresent(String.self, forKey: .nynorskName)
    englishName = try row.decodeIfPresent(String.self, forKey: .englishName)
    about = try row.decodeIfPresent(Localized.self, forKey: .about)
    aliases = try row.decode([String].self, forKey: .aliases)
    country = try row.decodeIfPresent(String.self, forKey: .country)
    latitude = try row.decodeIfPresent(Double.self, forKey: .latitude)
    longitude = try row.decodeIfPresent(Double.self, forKey: .longitude)
    sources = try row.decodeIfPresent([Header.Citation].self, forKey: .sources) ?? []
  }
}

/// The actors and places that the analysis knows beforehand.
public struct Register: Hashable, Sendable {
  public var actors: [Actor]
  public var places: [Place]

  public init(actors: [Actor] = [], places: [Place] = []) {
    self.actors = actors
    self.places = places
  }

  /// Takes in another register; where both have an id, the other's row holds.
  public mutating func add(_ other: Register) {
    let (actorIDs, placeIDs) = (Set(other.actors.map(\.id)), Set(other.places.map(\.id)))
    actors.removeAll { actorIDs.contains($0.id) }
    places.removeAll { placeIDs.contains($0.id) }
    actors += other.actors
    places += other.places
  }
}
