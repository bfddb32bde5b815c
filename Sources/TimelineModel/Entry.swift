/// An event as the timeline shows it: the event with its readers' annotations laid over it, and its article.
public struct Entry: Identifiable, Hashable, Sendable {
  public var event: Event
  /// Place in the timeline of the whole archive.
  public var ordinal: Int
  public var publisher: String?
  public var articleTitle: String
  /// Other events, told by other articles, that are the same as this one.
  public var alsoToldBy: [Event.ID] = []
  public var isMarked = false
  public var isCorrected = false
  public var notes: [String] = []

  public init(event: Event, ordinal: Int, publisher: String?, articleTitle: String) {
    self.event = event
    self.ordinal = ordinal
    self.publisher = publisher
    self.articleTitle = articleTitle
  }

  public var id: Event.ID { event.id }
}
