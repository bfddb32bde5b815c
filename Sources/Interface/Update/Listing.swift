import TimelineModel

/// What a line of a list stands for: an article, or a passage of it.
struct Listed: Equatable, Sendable {
  var article: Article.ID
  var span: Span?
}

/// Walking through the articles and the quotes of the selection. The chosen event goes along, and the article's pane
/// shows what the cursor is on.
extension Browser {
  /// What the cursor of the list is on, once it has come.
  var listed: Listed? {
    switch perspective {
    case .articles:
      guard let place = articlesPane.place(ofRow: articlesPane.position.cursor), let articleIndex else {
        return nil
      }
      return articlesPane.fetched[articleIndex.numbers[place]].map { Listed(article: $0.id) }
    case .quotes:
      let row = quotesPane.position.cursor
      guard quotesPane.rows.indices.contains(row) else { return nil }
      let quote = quotesPane.rows[row].quote
      return Listed(article: quote.article, span: quote.span)
    case .figures:
      return figuresPane.claim.map { Listed(article: $0.point.article, span: $0.point.figure.span) }
    case .timeline, .lanes: return nil
    }
  }

  /// The place in the index of the article that the cursor of the list is on.
  private var listedPlace: Int? {
    switch perspective {
    case .articles: articlesPane.place(ofRow: articlesPane.position.cursor)
    case .quotes:
      quotesPane.rows.indices.contains(quotesPane.position.cursor)
        ? quotesPane.rows[quotesPane.position.cursor].place : nil
    case .timeline, .lanes, .figures: nil
    }
  }

  var listCount: Int { perspective == .quotes ? quotesPane.rows.count : articlesPane.count }

  var listCursor: Int {
    perspective == .quotes ? quotesPane.position.cursor : articlesPane.position.cursor
  }

  /// To a row; beyond the quotes that have been read to the first or the last of all.
  mutating func moveInList(toRow row: Int) {
    if perspective == .quotes, !quotesPane.isWhole, row == 0 || row >= listCount + 10_000 {
      quotesPane.start(at: row == 0 ? 0 : Int.max)
    } else if perspective == .quotes {
      quotesPane.move(to: row)
    } else {
      articlesPane.position.moveTo(row, in: articlesPane.count)
    }
    chooseListed()
  }

  /// The first selected event that the article under the cursor tells is the chosen one.
  private mutating func chooseListed() {
    guard let place = listedPlace, let first = selectedEvents(ofPlace: place).first else { return }
    choose(row: selection.row(ofOrdinal: Int(first)))
    listFollowed = chosenOrdinal
  }

  /// To the first article of the next or previous unit that has any.
  mutating func stepInList(_ steps: Int, _ unit: TimeUnit) {
    guard let articleIndex, let place = listedPlace, articleIndex.days[place] < Int32.max,
      let places = perspective == .quotes ? quotesPane.articles?.value : articlesPane.selected?.value
    else { return }
    let day = CalendarDate(dayNumber: articleIndex.days[place])
    var rank: Int
    if steps > 0 {
      rank = places.rank(articleIndex.firstPlace(onOrAfter: unit.next(after: day)))
      if rank >= places.ones { return say(Phrases.noLater) }
    } else {
      let before = places.rank(articleIndex.firstPlace(onOrAfter: unit.start(of: day))) - 1
      guard let last = places.position(ofRank: before) else { return say(Phrases.noEarlier) }
      let start = unit.start(of: CalendarDate(dayNumber: articleIndex.days[last]))
      rank = places.rank(articleIndex.firstPlace(onOrAfter: start))
    }
    if perspective == .quotes {
      quotesPane.start(at: rank)
    } else {
      articlesPane.position.cursor = rank
      chooseListed()
    }
    if abs(steps) > 1 { stepInList(steps > 0 ? steps - 1 : steps + 1, unit) }
  }

  /// Reads what the cursor is on.
  mutating func openListed() {
    guard let listed else {
      say(Phrases.nothingHere)
      return
    }
    focus = .article
    if article?.article.id == listed.article { turn(to: listed) }
  }

  /// The article's pane goes to what the cursor of the list is on.
  mutating func followListed() -> [Effect] {
    guard let listed else { return [] }
    guard article?.article.id == listed.article else {
      if asked.article == listed.article { return [] }
      asked.article = listed.article
      return [.openArticle(listed.article)]
    }
    if article?.listed != listed { turn(to: listed) }
    return []
  }

  private mutating func turn(to listed: Listed) {
    article?.listed = listed
    let height = rooms.article.map { ArticleView.textRoom($0).height } ?? 1
    article?.turn(to: listed.span, height: height)
    guard listed.span == nil else { return }
    let event = eventOfArticle
    article?.event = event
  }

  /// The open article's news, or what is chosen of it where the filter hides that.
  private var eventOfArticle: Event.ID? {
    guard let article else { return nil }
    let news = article.findings.events.first(where: \.isMain)?.id
    if let news, let ordinal = article.ordinals[news], selection.events[ordinal] { return news }
    return article.ordinals.first { $0.value == chosenOrdinal }?.key
  }

  /// A click in a list, on one of its lines.
  mutating func pressList(_ place: Point, _ room: Rect) {
    let lines: [TimelineLines.Line] =
      switch perspective {
      case .articles: articleLines?.lines(from: articlesPane.position.top, height: room.height) ?? []
      case .quotes:
        QuoteLines(rows: quotesPane.rows).lines(from: quotesPane.position.top, height: room.height)
      case .timeline, .lanes, .figures: []
      }
    guard lines.indices.contains(place.y), case .event(let row) = lines[place.y] else { return }
    moveInList(toRow: row)
  }
}
