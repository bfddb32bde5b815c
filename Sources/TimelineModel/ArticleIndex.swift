/// Which events each article tells, the articles in order of date: what lists of articles under a filter need, and no
/// text. Pages with text are fetched by number.
///
/// *Place* is an article's place among all, by its first possible day; undated articles stand last.
public struct ArticleIndex: Hashable, Sendable {
  /// What the archive calls each article.
  public let numbers: [Int64]
  /// First possible day of each, ascending; `Int32.max` for undated ones.
  public let days: [Int32]
  /// Where each article's events begin in `postings`; one more than there are articles.
  public let offsets: [Int32]
  /// Ordinals of the events that an article tells, ascending in each.
  public let postings: [Int32]

  public init(numbers: [Int64] = [], days: [Int32] = [], offsets: [Int32] = [0], postings: [Int32] = []) {
    precondition(offsets.count == numbers.count + 1 && days.count == numbers.count)
    self.numbers = numbers
    self.days = days
    self.offsets = offsets
    self.postings = postings
  }

  /// Number of articles.
  public var count: Int { numbers.count }

  /// Ordinals of an article's events, ascending.
  public func events(of place: Int) -> ArraySlice<Int32> {
    postings[Int(offsets[place])..<Int(offsets[place + 1])]
  }

  /// Which articles tell one of these events, by place.
  public func telling(_ events: Bitset) -> Bitset {
    Bitset(
      count: count,
      positions: (0..<count).lazy.filter { place in
        self.events(of: place).contains { Int($0) < events.count && events[Int($0)] }
      }.map { Int32($0) })
  }

  /// Which articles have these numbers, by place.
  public func places(of wanted: Set<Int64>) -> Bitset {
    Bitset(
      count: count, positions: (0..<count).lazy.filter { wanted.contains(numbers[$0]) }.map { Int32($0) })
  }

  /// The first of these articles that tells an event; nil when none does.
  public func place(telling ordinal: Int, among places: Bitset) -> Int? {
    (0..<count).first { places[$0] && events(of: $0).contains(Int32(ordinal)) }
  }

  /// The place of the first article of this day or later.
  public func firstPlace(onOrAfter day: CalendarDate) -> Int {
    days.partitioningIndex { $0 >= day.dayNumber }
  }
}

/// An article as a list shows it.
public struct ListedArticle: Hashable, Sendable {
  public var id: Article.ID
  public var title: String
  public var publisher: String?
  /// When it was published, as far as is known.
  public var when: When?

  public init(id: Article.ID, title: String, publisher: String?, when: When?) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.when = when
  }
}

/// A quote as a list shows it.
public struct ListedQuote: Hashable, Sendable {
  public var article: Article.ID
  public var span: Span
  public var words: String
  public var speaker: Actor.ID?
  /// The speaker as the text names them.
  public var speakerWords: String?
  /// When its article was published.
  public var when: When?

  public init(
    article: Article.ID, span: Span, words: String, speaker: Actor.ID?, speakerWords: String?, when: When?
  ) {
    self.article = article
    self.span = span
    self.words = words
    self.speaker = speaker
    self.speakerWords = speakerWords
    self.when = when
  }
}
