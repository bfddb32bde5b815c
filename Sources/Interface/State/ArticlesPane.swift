import TimelineModel

/// The articles that tell a selected event, in order of date.
struct ArticlesPane: Equatable, Sendable {
  /// Row and first row shown.
  var position = ListPosition()
  /// Which articles, by place in the index; nil when the selection has changed.
  var selected: Derived<Bitset>?
  /// What has been fetched, by the archive's number.
  var fetched: [Int64: ListedArticle] = [:]

  var count: Int { selected?.value.ones ?? 0 }

  /// The article of a row: its place in the index.
  func place(ofRow row: Int) -> Int? { selected?.value.position(ofRank: row) }
}

/// Articles under the months of their dates.
struct ArticleLines: GroupedLines {
  let selected: Bitset
  let index: ArticleIndex

  var count: Int { selected.ones }

  func heading(ofRow row: Int) -> TimelineLines.Heading {
    guard let place = selected.position(ofRank: row), index.days[place] < Int32.max else { return .undated }
    return .month(TimeUnit.month.start(of: CalendarDate(dayNumber: index.days[place])))
  }

  /// How many rows stand under a heading.
  func count(under heading: TimelineLines.Heading) -> Int {
    func rank(_ day: CalendarDate) -> Int { selected.rank(index.firstPlace(onOrAfter: day)) }
    switch heading {
    case .month(let day), .day(let day), .from(let day):
      return rank(TimeUnit.month.next(after: day)) - rank(day)
    case .undated: return selected.ones - rank(CalendarDate(dayNumber: Int32.max))
    }
  }
}

extension Browser {
  var articleLines: ArticleLines? {
    guard let articleIndex, let selected = articlesPane.selected?.value else { return nil }
    return ArticleLines(selected: selected, index: articleIndex)
  }

  /// Brings the list up to the selection and into its room, and asks for what is missing of it.
  mutating func prepareArticles(height: Int) -> [Effect] {
    guard let articleIndex else { return askForArticleIndex() }
    if articlesPane.selected == nil {
      let selected = articleIndex.telling(selection.events)
      articlesPane.selected = Derived(selected)
      listFollowed = nil
    }
    if listFollowed != chosenOrdinal, let chosenOrdinal, let selected = articlesPane.selected?.value {
      listFollowed = chosenOrdinal
      // The article that the cursor is on may tell it too.
      let here = articlesPane.place(ofRow: articlesPane.position.cursor)
      let isTold = here.map { articleIndex.events(of: $0).contains(Int32(chosenOrdinal)) } ?? false
      if !isTold, let place = articleIndex.place(telling: chosenOrdinal, among: selected) {
        articlesPane.position.cursor = selected.rank(place)
      }
    }
    guard let lines = articleLines else { return [] }
    articlesPane.position.moveTo(articlesPane.position.cursor, in: lines.count)
    articlesPane.position.top = lines.top(
      articlesPane.position.top, showing: articlesPane.position.cursor, height: height)
    return fetchListedArticles(lines, articleIndex, height: height)
  }

  private mutating func fetchListedArticles(
    _ lines: ArticleLines, _ index: ArticleIndex, height: Int
  ) -> [Effect] {
    let shown = lines.lines(from: articlesPane.position.top, height: height).compactMap { line in
      if case .event(let row) = line { articlesPane.place(ofRow: row).map { index.numbers[$0] } } else { nil }
    }
    if articlesPane.fetched.count > 500 {
      let kept = Set(shown)
      articlesPane.fetched = articlesPane.fetched.filter { kept.contains($0.key) }
    }
    let missing = shown.filter { articlesPane.fetched[$0] == nil && !asked.articles.contains($0) }
    if missing.isEmpty { return [] }
    asked.articles.formUnion(missing)
    return [.fetchArticles(missing)]
  }

  /// Which events each article tells, asked for when a list first needs it.
  mutating func askForArticleIndex() -> [Effect] {
    if asked.articleIndex { return [] }
    asked.articleIndex = true
    return [.indexArticles]
  }

  /// Selected events of the article on a row.
  func selectedEvents(ofPlace place: Int) -> [Int32] {
    articleIndex.map { index in index.events(of: place).filter { selection.events[Int($0)] } } ?? []
  }
}
