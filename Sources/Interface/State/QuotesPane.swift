import TimelineModel

/// The quotes of the articles that tell a selected event, in order of date; with actors in the filter, what these have
/// said. They are read a few articles at a time, around where the reader is.
struct QuotesPane: Equatable, Sendable {
  struct Row: Equatable, Sendable {
    /// The article's place in the index.
    var place: Int
    var quote: ListedQuote
  }

  /// Row and first row shown.
  var position = ListPosition()
  /// What has been read.
  var rows: [Row] = []
  /// The articles to read, by place in the index; nil when the selection has changed.
  var articles: Derived<Bitset>?
  /// Who quotes the actors of the filter, as the archive's numbers.
  var quoting: Quoting?
  /// The articles that have been read, by rank among those to read.
  private(set) var read = 0..<0
  /// Whether the last row is to be gone to when it comes.
  private var isAtEnd = false

  struct Quoting: Equatable, Sendable {
    var actors: [Actor.ID]
    var numbers: Set<Int64>
  }

  /// Articles read at a time.
  private static let step = 24

  var total: Int { articles?.value.ones ?? 0 }
  /// Whether all articles have been read.
  var isWhole: Bool { articles != nil && read == 0..<total }

  /// How many stand under a heading; nil while more of them may be to come.
  func count(under heading: TimelineLines.Heading) -> Int? {
    let lines = QuoteLines(rows: rows)
    let under = rows.indices.filter { lines.heading(ofRow: $0) == heading }
    guard let first = under.first, let last = under.last, first > 0 || read.lowerBound == 0,
      last < rows.count - 1 || read.upperBound == total
    else { return nil }
    return under.count
  }

  /// Begins to read at an article, by rank; at the end when there are not so many.
  mutating func start(at rank: Int) {
    rows = []
    position = ListPosition()
    isAtEnd = rank >= total
    read = min(rank, total)..<min(rank, total)
  }

  /// The articles to read next, by rank, so that a page and more stands ready either way.
  func wanted(height: Int) -> [Range<Int>] {
    var wanted: [Range<Int>] = []
    let margin = 3 * max(1, height)
    if read.upperBound < total, rows.count - position.cursor < margin {
      wanted.append(read.upperBound..<min(total, read.upperBound + Self.step))
    }
    if read.lowerBound > 0, position.cursor < margin {
      wanted.append(max(0, read.lowerBound - Self.step)..<read.lowerBound)
    }
    return wanted
  }

  /// Takes in what was read; what does not join on to the rest came too late.
  mutating func take(_ quotes: [Row], of ranks: Range<Int>) {
    if ranks.lowerBound == read.upperBound {
      rows += quotes
      read = read.lowerBound..<ranks.upperBound
    } else if ranks.upperBound == read.lowerBound {
      rows = quotes + rows
      position.cursor += quotes.count
      position.top += quotes.count
      read = ranks.lowerBound..<read.upperBound
    }
    if isAtEnd { position.cursor = rows.count - 1 }
    position.moveTo(position.cursor, in: rows.count)
  }

  mutating func move(to row: Int) {
    isAtEnd = false
    position.moveTo(row, in: rows.count)
  }
}

/// Quotes under the months of their articles' dates.
struct QuoteLines: GroupedLines {
  let rows: [QuotesPane.Row]

  var count: Int { rows.count }

  func heading(ofRow row: Int) -> TimelineLines.Heading {
    guard let day = rows[row].quote.when?.earliest else { return .undated }
    return .month(TimeUnit.month.start(of: day))
  }
}

extension Browser {
  /// Brings the list up to the selection and into its room, and asks for what is missing of it.
  mutating func prepareQuotes(height: Int) -> [Effect] {
    guard let articleIndex else { return askForArticleIndex() }
    let speakers = filter.actors.included
    guard let quoting = quotesPane.quoting, quoting.actors == speakers else {
      if asked.quoting == speakers { return [] }
      asked.quoting = speakers
      return [.findQuoting(speakers)]
    }
    if quotesPane.articles == nil {
      var articles = articleIndex.telling(eventsWhoeverSpeaks)
      articles.formIntersection(articleIndex.places(of: quoting.numbers))
      quotesPane.articles = Derived(articles)
      quotesPane.start(at: 0)
      listFollowed = nil
    }
    if listFollowed != chosenOrdinal {
      listFollowed = chosenOrdinal
      followInQuotes(articleIndex)
    }
    let lines = QuoteLines(rows: quotesPane.rows)
    quotesPane.position.moveTo(quotesPane.position.cursor, in: lines.count)
    quotesPane.position.top = lines.top(
      quotesPane.position.top, showing: quotesPane.position.cursor, height: height)
    return readQuotes(height: height)
  }

  /// What an actor said is shown from all articles that the rest of the filter lets through.
  private var eventsWhoeverSpeaks: Bitset {
    if filter.actors.included.isEmpty { return selection.events }
    var rest = filter
    rest.actors.included = []
    return Selection(rest, in: index, textHits: textHits).events
  }

  /// Goes to the article that tells the chosen event, or the first one after its day, unless the cursor is there.
  private mutating func followInQuotes(_ articleIndex: ArticleIndex) {
    guard let chosenOrdinal, let articles = quotesPane.articles?.value else { return }
    let row = quotesPane.position.cursor
    if quotesPane.rows.indices.contains(row),
      articleIndex.events(of: quotesPane.rows[row].place).contains(Int32(chosenOrdinal))
    {
      return
    }
    let day = CalendarDate(dayNumber: index.earliest[chosenOrdinal])
    let place =
      articleIndex.place(telling: chosenOrdinal, among: articles) ?? articleIndex.firstPlace(onOrAfter: day)
    quotesPane.start(at: articles.rank(place))
  }

  private mutating func readQuotes(height: Int) -> [Effect] {
    quotesPane.wanted(height: height).filter { !asked.quotes.contains($0) }.map { ranks in
      asked.quotes.insert(ranks)
      return .fetchQuotes(ranks, of: numbers(of: ranks))
    }
  }

  /// What the archive calls articles to read, by rank.
  private func numbers(of ranks: Range<Int>) -> [Int64] {
    guard let articles = quotesPane.articles?.value, let articleIndex else { return [] }
    return ranks.compactMap { articles.position(ofRank: $0) }.map { articleIndex.numbers[$0] }
  }

  /// The quotes of some articles have come: those of the filter's actors stay.
  mutating func take(_ quotes: [[ListedQuote]], of numbers: [Int64], ranks: Range<Int>) {
    // Under another filter the same ranks are other articles.
    guard let articles = quotesPane.articles?.value, quotes.count == ranks.count,
      numbers == self.numbers(of: ranks)
    else { return }
    let (wanted, unwanted) = (filter.actors.included, filter.actors.excluded)
    let rows = zip(ranks, quotes).flatMap { rank, quotes in
      quotes.compactMap { quote -> QuotesPane.Row? in
        let isWanted = wanted.isEmpty || quote.speaker.map(wanted.contains) ?? false
        let isUnwanted = quote.speaker.map(unwanted.contains) ?? false
        guard isWanted, !isUnwanted, let place = articles.position(ofRank: rank) else { return nil }
        return QuotesPane.Row(place: place, quote: quote)
      }
    }
    quotesPane.take(rows, of: ranks)
  }
}
