/// All that the analysis says of one article. Disposable: a better analysis replaces it.
public struct Findings: Hashable, Sendable, Codable {
  public var article: Article.ID
  public var language: Language
  /// When the article was published.
  public var published: Dating
  public var publishedBasis: DateBasis
  public var sentences: [Span] = []
  public var times: [TimeMention] = []
  public var mentions: [Mention] = []
  public var quotes: [Quote] = []
  public var figures: [Figure] = []
  public var events: [Event] = []
  /// Actors that no register holds.
  public var newActors: [Actor] = []
  /// What could not be read without doubt, as a header that the text contradicts.
  public var problems: [Problem] = []

  public init(article: Article.ID, language: Language, published: Dating, publishedBasis: DateBasis) {
    self.article = article
    self.language = language
    self.published = published
    self.publishedBasis = publishedBasis
  }
}

/// Words that tell a time (a TIMEX3 of ISO-TimeML).
public struct TimeMention: Hashable, Sendable, Codable {
  public var span: Span
  public var type: TimeType
  /// TIMEX3 value: `2017-03-17`, `2020-W02`, `P3D`, `PAST_REF`, `XXXX-WXX-1TEV` ….
  public var value: String
  /// What the words say beside the value: «rundt», «i begynnelsen av», «mer enn».
  public var modifier: Modifier?
  /// Of a set, `EVERY` where the words say so, and how often: `2X`.
  public var quantifier: String?
  public var frequency: String?
  /// What the words are counted from; nil when they stand alone.
  public var anchor: Anchor?
  public var dating: Dating

  public init(span: Span, type: TimeType, value: String, dating: Dating) {
    self.span = span
    self.type = type
    self.value = value
    self.dating = dating
  }

  /// Stored as one number, which takes less to decode than what the compiler would write for each case.
  public enum Anchor: RawRepresentable, Hashable, Sendable, Codable {
    /// The article's own date.
    case article
    /// The time with this index in `Findings.times`.
    case time(Int)

    public init(rawValue: Int) { self = rawValue < 0 ? .article : .time(rawValue) }

    public var rawValue: Int {
      switch self {
      case .article: -1
      case .time(let index): index
      }
    }
  }

  /// TIMEX3 `mod`.
  public enum Modifier: String, Hashable, Sendable, Codable, CaseIterable {
    case approximate = "APPROX"
    case start = "START"
    case middle = "MID"
    case end = "END"
    /// Of points in time: «for mer enn ti år siden» lies before ten years ago.
    case before = "BEFORE"
    case after = "AFTER"
    case onOrBefore = "ON_OR_BEFORE"
    case onOrAfter = "ON_OR_AFTER"
    /// Of lengths.
    case moreThan = "MORE_THAN"
    case lessThan = "LESS_THAN"
    case equalOrMore = "EQUAL_OR_MORE"
    case equalOrLess = "EQUAL_OR_LESS"
  }

  /// TIMEX3 type.
  public enum TimeType: String, Hashable, Sendable, Codable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }
}

/// Words that name or stand for an actor or a place.
public struct Mention: Hashable, Sendable, Codable {
  public var span: Span
  public var kind: Kind
  /// The actor or place meant; nil when it is not certain.
  public var entity: String?
  /// The entity's canonical name.
  public var name: String?
  public var how: Resolution

  public init(span: Span, kind: Kind, entity: String?, name: String?, how: Resolution) {
    self.span = span
    self.kind = kind
    self.entity = entity
    self.name = name
    self.how = how
  }

  public enum Kind: String, Hashable, Sendable, Codable {
    case person, organization, place
  }

  /// How the words were resolved.
  public enum Resolution: String, Hashable, Sendable, Codable {
    /// The full name, or an alias no one else has.
    case fullName
    /// The surname, or the given name, of someone named in full in the article.
    case surname
    /// Words that are no name: a title with its holder on that day, «NATO-sjefen», or what a body is called by
    /// all, «regjeringen».
    case title
    /// A name that stands in no register.
    case newName
    case unresolved
  }
}

/// Words that the article gives as somebody's own.
public struct Quote: Hashable, Sendable, Codable {
  /// The words only, without dash, guillemets and attribution.
  public var span: Span
  public var speaker: Actor.ID?
  /// The speaker as the text names them: «Khedhr».
  public var speakerWords: String?

  public init(span: Span, speaker: Actor.ID?, speakerWords: String?) {
    self.span = span
    self.speaker = speaker
    self.speakerWords = speakerWords
  }
}
