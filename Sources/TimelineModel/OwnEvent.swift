/// An event that a reader has added. It is a reader's word like any other: kept apart from what was read.
public struct OwnEvent: Hashable, Sendable, Codable {
  /// nil for an undated one.
  public var when: When?
  public var headline: String
  /// What it is; nil for «other».
  public var kind: Event.Kind?
  public var actors: [Actor.ID]
  public var places: [Place.ID]
  public var note: String?
  /// Where in an article it hangs on; nil when it stands alone.
  public var passage: Passage?

  public init(
    when: When? = nil, headline: String = "", kind: Event.Kind? = nil, actors: [Actor.ID] = [],
    places: [Place.ID] = [], note: String? = nil, passage: Passage? = nil
  ) {
    self.when = when
    self.headline = headline
    self.kind = kind
    self.actors = actors
    self.places = places
    self.note = note
    self.passage = passage
  }

  /// A place in an article.
  public struct Passage: Hashable, Sendable, Codable {
    public var article: Article.ID
    public var span: Span

    public init(article: Article.ID, span: Span) {
      self.article = article
      self.span = span
    }
  }

  /// What the ids of such events begin with; no id made from a text does.
  public static let idPrefix = "own-"
  /// What the ids of the articles begin with that hold those which stand alone.
  public static let articlePrefix = "own:"

  /// An id that no other has.
  public static func newID() -> Event.ID { idPrefix + String(UInt64.random(in: .min ... .max), radix: 16) }

  public static func isID(_ id: Event.ID) -> Bool { id.hasPrefix(idPrefix) }

  /// The id of the article that holds an event which stands alone.
  public static func article(of event: Event.ID) -> Article.ID {
    articlePrefix + event.dropFirst(idPrefix.count)
  }
}

extension Event {
  /// Whether a reader has added it.
  public var isOwn: Bool { OwnEvent.isID(id) }
}

extension Entry {
  /// Whether it is a reader's own and hangs on no article's passage.
  public var standsAlone: Bool { event.article.hasPrefix(OwnEvent.articlePrefix) }
}

extension Article {
  /// Whether it only holds what a reader has added.
  public var isOwn: Bool { id.hasPrefix(OwnEvent.articlePrefix) }
}
