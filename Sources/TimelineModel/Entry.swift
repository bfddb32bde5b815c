/// An event as the timeline shows it: the event with its readers' annotations laid over it, and its article.
public struct Entry: Identifiable, Hashable, Sendable {
  public var event: Event
  /// Place in the timeline of the whole archive.
  public var ordinal: Int
  public var publisher: String?
  public var articleTitle: String
  /// Other tellings of the same happening.
  public var alsoToldBy: [Telling] = []
  public var isMarked = false
  public var isCorrected = false
  /// Whether the reader has taken it out of the timeline.
  public var isHidden = false
  public var notes: [String] = []
  /// What its reader has written, when it is a reader's own.
  public var own: OwnEvent?

  public init(event: Event, ordinal: Int, publisher: String?, articleTitle: String) {
    self.event = event
    self.ordinal = ordinal
    self.publisher = publisher
    self.articleTitle = articleTitle
  }

  public var id: Event.ID { event.id }

  /// An event that is the same as the entry's, and the article that tells it.
  public struct Telling: Hashable, Sendable {
    public var event: Event.ID
    public var article: Article.ID
    public var title: String
    public var publisher: String?

    public init(event: Event.ID, article: Article.ID, title: String, publisher: String?) {
      self.event = event
      self.article = article
      self.title = title
      self.publisher = publisher
    }
  }
}
