import TimelineModel

/// What an annotator says of one article: the measure that findings are held against.
struct GoldArticle: Decodable {
  var article: String
  var file: String
  var trueDate: String?
  /// Further days of publication that count as right.
  var trueDateAlt: [String]?
  var paragraphKinds: [GoldParagraph]
  var times: [GoldTime]
  var actors: [GoldEntity]
  var places: [GoldEntity]
  var events: [GoldEvent]
  var quotes: [GoldQuote]
  var figures: [GoldFigure]

  /// The listed actor with this name; an unlisted one counts as an organisation without other names.
  func actor(named name: String) -> GoldEntity {
    actors.first { $0.name == name } ?? GoldEntity(name: name, kind: .organization)
  }
}

/// Words of the text, and which of their occurrences is meant (from 1).
struct GoldSnippet: Decodable {
  var snippet: String
  var occurrence: Int?
}

struct GoldParagraph: Decodable {
  /// The first words.
  var snippet: String
  var kind: String
}

/// A borderline case when optional: to find it is not wrong, to miss it costs nothing.
struct GoldOption: Decodable {
  var optional: Bool?
}

/// An actor or a place.
struct GoldEntity: Decodable {
  var name: String
  /// Nil for a place.
  var kind: Kind?
  /// Other names that are just as right.
  var aliases: [String]?
  /// Every form in which the article names it.
  var mentions: [GoldMention]?
  var optional: Bool?

  enum Kind: String, Decodable {
    case person, organization, group, state
  }

  init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// Whether finding or missing it counts neither way; states are places as often as actors.
  var isNeutral: Bool { optional == true || kind == .state }
  var fullNames: [String] { [name] + (aliases ?? []) }
}

/// A form of a name: wherever it stands in the article, or one occurrence of it.
struct GoldMention: Decodable {
  var text: String
  /// From 1; nil means all.
  var occurrence: Int?

  private enum Keys: CodingKey { case text, occurrence }

  init(from decoder: any Decoder) throws {
    if let text = try? decoder.singleValueContainer().decode(String.self) {
      self.text = text
      return
    }
    let fields = try decoder.container(keyedBy: Keys.self)
    text = try fields.decode(String.self, forKey: .text)
    occurrence = try fields.decodeIfPresent(Int.self, forKey: .occurrence) ?? 1
  }
}

struct GoldEvent: Decodable {
  var words: GoldSnippet
  /// Other places in the article that tell the same event.
  var also: [GoldSnippet]
  var days: GoldDays
  var actors: [String]
  var isCore: Bool
  var isMain: Bool
  var isOptional: Bool

  private enum Keys: CodingKey { case also, actors, salience, main }

  init(from decoder: any Decoder) throws {
    words = try GoldSnippet(from: decoder)
    days = try GoldDays(from: decoder)
    isOptional = try GoldOption(from: decoder).optional ?? false
    let fields = try decoder.container(keyedBy: Keys.self)
    also = try fields.decodeIfPresent([GoldSnippet].self, forKey: .also) ?? []
    actors = try fields.decodeIfPresent([String].self, forKey: .actors) ?? []
    isCore = try fields.decodeIfPresent(String.self, forKey: .salience) == "core"
    isMain = try fields.decodeIfPresent(Bool.self, forKey: .main) ?? false
  }
}

struct GoldQuote: Decodable {
  /// The first and the last words.
  var snippetStart: String
  var snippetEnd: String
  var occurrence: Int?
  var speaker: String
  var speakerAlt: [String]?
  var optional: Bool?

  var isOptional: Bool { optional == true }
}

struct GoldFigure: Decodable {
  var snippet: String
  var occurrence: Int?
  var low: Double?
  var high: Double?
  /// In English.
  var unit: String?
  /// The unit in the words of the text.
  var unitWords: [String]?
  var optional: Bool?

  var isOptional: Bool { optional == true }
}
