import TimelineModel

/// Changes the state by what happened, and says what has to be done.
///
/// After it, whatever is on the screen is in the state or asked for in the effects.
public func update(_ browser: inout Browser, on message: Message) -> [Effect] {
  if message.isInput { browser.asked = Asked() }
  var effects: [Effect]
  switch message {
  case .key(let key): effects = browser.press(key)
  case .mouse(let mouse): effects = browser.point(mouse)
  case .paste(let text): effects = browser.paste(text)
  case .resized(let size):
    browser.size = size
    effects = []
  case .paced(let pace):
    browser.pace = pace
    effects = []
  case .loaded(let index): effects = browser.load(index)
  case .fetched(let entries):
    browser.take(entries)
    effects = []
  case .opened(let article, let findings, let ordinals, let layout):
    browser.show(article, findings, ordinals, layout)
    effects = []
  case .found(let query, let ordinals):
    browser.finish(.searching)
    browser.take(hits: ordinals, of: query)
    effects = []
  case .interpreted(let text, let when):
    browser.prompt?.answer = .date(text: text, when)
    effects = []
  case .articlesIndexed(let index):
    // One of an older state of the archive knows other ordinals.
    if index.postings.allSatisfy({ $0 < browser.index.count }) { browser.articleIndex = index }
    effects = []
  case .listedArticles(let articles):
    browser.articlesPane.fetched.merge(articles) { $1 }
    effects = []
  case .foundQuoting(let actors, let numbers):
    browser.quotesPane.quoting = QuotesPane.Quoting(actors: actors, numbers: numbers)
    effects = []
  case .listedQuotes(let ranks, let numbers, let quotes):
    browser.take(quotes, of: numbers, ranks: ranks)
    effects = browser.askForNames(of: quotes.flatMap { $0.map(\.speaker) })
  case .figureSeries(let counts):
    browser.figuresPane.counts = counts
    effects = []
  case .figures(let series, let claims):
    if browser.figuresPane.series?.id == series { browser.figuresPane.claims = claims }
    effects = []
  case .named(let names):
    browser.names = names
    effects = []
  case .described(let actor, let description):
    browser.take(description, on: actor)
    effects = []
  case .describedPlace(let place, let description):
    browser.take(description, on: place)
    effects = []
  case .explained(let event):
    browser.explanation = event
    effects = []
  case .located(let event, let ordinal):
    if browser.revisited == event {
      browser.revisit(event, ordinal)
    } else {
      browser.return(to: ordinal, event)
    }
    effects = []
  case .locatedTrail(let ordinals):
    browser.trail.move(to: ordinals)
    effects = []
  case .stored(let entries):
    if !browser.unstored.isEmpty { browser.unstored.removeFirst() }
    browser.take(entries)
    effects = []
  case .undone(let annotation):
    browser.say(
      Phrases.undone(annotation, of: browser.entry(of: annotation), redo: browser.keyMap.key(of: .redo)))
    effects = browser.follow(annotation)
  case .redone(let annotation):
    browser.say(Phrases.redone(annotation, of: browser.entry(of: annotation)))
    effects = browser.follow(annotation)
  case .added(let event, let headline):
    browser.awaitAdded(event, headline)
    effects = []
  case .cited(let text, let headline, let request):
    effects = browser.take(text, of: headline, request)
  case .sources(let sources): effects = browser.take(sources)
  case .exported(let path, let count):
    browser.finish(.exporting)
    browser.say(Phrases.exported(count, path))
    effects = []
  case .exists(let path):
    browser.confirmOverwriting(path)
    effects = []
  case .progressed(let job, let done, let total):
    if job != .rebuilding { browser.notice = nil }
    browser.progress = done < total ? Browser.Progress(job: job, done: done, total: total) : nil
    effects = []
  case .imported(let articles, let events, let problems, let stopped):
    browser.progress = nil
    browser.problems += problems
    let done = stopped.map { Phrases.importStopped($0.done, of: $0.total) }
    browser.sayImported(done ?? Phrases.imported(articles, events), isNothing: articles == 0, problems)
    effects = []
  case .waiting(let problems):
    browser.takeWaiting(problems)
    effects = []
  case .paths(let paths, let line): effects = browser.takePaths(paths, line: line)
  case .attached(let former):
    browser.sayAttached(former)
    effects = []
  case .failed(let problem):
    browser.progress = nil
    browser.problems.append(problem)
    browser.say(problem)
    effects = []
  }
  for case .annotate(let target, let change) in effects {
    browser.sayDone(change, to: target)
    browser.showUnstored(target, change)
  }
  return effects + browser.settle()
}

extension Browser {
  /// What went wrong, and the key that shows the rest: why, where and what to do.
  fileprivate mutating func say(_ problem: Problem) {
    if problem.why == nil, problem.place == nil, let advice = problem.advice {
      // What to do stands on the line itself where there is room.
      let line = problem.what.asSentence.adding { ": " + advice[$0] }
      if TextLayout(characterWidth).width(of: line[language]) <= size.width - 2 {
        return say(line, problem.severity)
      }
    }
    let tellsMore = problem.why != nil || problem.advice != nil || problem.place != nil
    let what = problem.what.asSentence
    say(tellsMore ? withTheRest(what) : what, problem.severity)
  }

  /// How an import went; where nothing came of it, why.
  fileprivate mutating func sayImported(_ done: Localized, isNothing: Bool, _ problems: [Problem]) {
    guard let problem = problems.first else { return say(done) }
    say(withTheRest(isNothing ? problem.what.asSentence : done), .warning)
  }

  private func withTheRest(_ what: Localized) -> Localized {
    let key = keyMap.key(of: .problems)
    return what.adding { Phrases.whatWentWrong(key, in: $0) }
  }
}

/// What has been asked for since the reader last did something, so that nothing is asked for ever again
/// when no answer comes.
struct Asked: Equatable, Sendable {
  var ordinals: Set<Int> = []
  var article: Article.ID?
  var explanation: Event.ID?
  var articleIndex = false
  /// Articles for a list, by number.
  var articles: Set<Int64> = []
  /// Whose articles, and which of them have been asked for quotes.
  var quoting: [Actor.ID]?
  var quotes: Set<Range<Int>> = []
  var figureSeries = false
  var figures: FigureSeries.ID?
  var names = false
}

extension Browser {
  /// A key goes to the line being typed, else to its command.
  mutating func press(_ key: Key) -> [Effect] {
    notice = nil
    keysSinceHint = min(keysSinceHint + 1, HintBar.keysOfPassing + 1)
    (wasAtNoMark, isAtNoMark) = (isAtNoMark, false)
    if prompt != nil { return type(key) }
    if let digit = key.digit, let effects = openSource(numbered: digit) { return effects }
    if let digit = key.digit, digit > 0 || count != nil {
      count = min((count ?? 0) * 10 + digit, 99_999)
      return []
    }
    let count = count
    self.count = nil
    let here: Command.Context = isCorrecting ? .correcting : context
    isCorrecting = false
    guard let command = keyMap.command(for: key, in: here) else {
      say(Phrases.unknownKey(key, help: keyMap.key(of: .help) ?? ":"))
      return []
    }
    return perform(command, count: count)
  }

  /// Whether a message asks something of the chosen event, which must have come by then.
  public func asksOfChosen(_ message: Message) -> Bool {
    guard case .key(let key) = message, prompt == nil else { return false }
    let context: Command.Context = isCorrecting ? .correcting : self.context
    switch keyMap.command(for: key, in: context)?.info.group {
    case .reading, .going, .correcting: return true
    case .moving, .choosing, .views, .program, .typing, nil: return false
    }
  }

  /// Brings everything into its room, and asks for what is missing.
  mutating func settle() -> [Effect] {
    let rooms = rooms
    guard isLoaded, !rooms.isTooSmall else { return [] }
    if rooms[focus] == nil { focus = .timeline }
    position.moveTo(position.cursor, in: selection.count)
    var effects: [Effect] = []
    if let room = rooms.timeline {
      position.top = lines.top(position.top, showing: position.cursor, height: room.height)
      effects = prepareView(in: room)
    }
    if let room = rooms.actors {
      sidebar.list.showCursor(height: room.height - 1)
      countShownValues(height: room.height - 1)
    }
    if let room = rooms.article {
      let text = ArticleView.textRoom(room)
      let notes = notesInArticle
      article?.fit(width: text.width, height: text.height, characterWidth, notes: notes)
      article?.showCursor(height: text.height)
    }
    if let overlay {
      let most = OverlayBox(overlay, self).hiddenLineCount
      self.overlay?.top = max(0, min(overlay.top, most))
    }
    // Where the article has turned decides which events are to be there.
    let following = followChosen(rooms)
    return effects + fetchMissing() + following + fetchReasons(rooms)
  }

  /// The reasons of a date come when they are to be shown.
  private mutating func fetchReasons(_ rooms: Rooms) -> [Effect] {
    guard overlay?.kind == .why || rooms.why != nil, let event = explainedEvent?.id, explanation?.id != event,
      asked.explanation != event
    else { return [] }
    asked.explanation = event
    return [.explain(event)]
  }

  private mutating func fetchMissing() -> [Effect] {
    var visible = visibleOrdinals
    visible += [chosenOrdinal, meantOrdinal].compactMap(\.self) + notedInArticle.map(\.ordinal)
    if entries.count > 500 {
      entries.keep(only: Set(visible + [article?.followed].compactMap(\.self)))
    }
    let missing = Set(visible.filter { !entries.contains($0) && !asked.ordinals.contains($0) })
    if missing.isEmpty { return [] }
    asked.ordinals.formUnion(missing)
    return [.fetch(ordinals: missing.sorted())]
  }

  /// The article follows the chosen event, as soon as the hand rests.
  private mutating func followChosen(_ rooms: Rooms) -> [Effect] {
    guard !awaitsRest else { return [] }
    // A chart and a narrow list show no article, but what it tells where the cursor is can be asked about all the same.
    if !followsTimeline { return followListed() }
    guard let room = rooms.article, let chosen = chosenEntry, let shown = shownTelling else { return [] }
    guard article?.article.id == shown.article else {
      if asked.article == shown.article { return [] }
      asked.article = shown.article
      return [.openArticle(shown.article)]
    }
    if article?.followed != chosen.ordinal {
      article?.followed = chosen.ordinal
      if article?.event != shown.event {
        article?.turn(to: shown.event, height: ArticleView.textRoom(room).height)
      }
    }
    return []
  }

  /// An article has come; it may have been laid out beforehand.
  mutating func show(
    _ article: Article, _ findings: Findings, _ ordinals: [Event.ID: Int], _ layout: ArticleLayout?
  ) {
    let width = rooms.article.map { ArticleView.textRoom($0).width } ?? size.width
    let fitting = layout.flatMap { $0.width == width ? $0 : nil }
    self.article = ArticlePane(
      article, findings, ordinals, fitting ?? ArticleLayout(article, width: width, characterWidth))
  }

  /// A new index: nothing that knew the old one's ordinals may stay, but the reader stays where they are.
  mutating func load(_ index: TimelineIndex) -> [Effect] {
    var effects: [Effect] = []
    if isLoaded, let chosen = awaitedEvent ?? chosenEntry?.id { effects.append(.locate(chosen)) }
    let row = position.cursor
    let isFirst = !isLoaded
    if isFirst, let eventToTakeUp { effects.append(.locate(eventToTakeUp)) }
    if isLoaded { lineToReturnTo = chosenLine }
    self.index = index
    isLoaded = true
    finish(.rebuilding)
    entries.removeAll()
    article = nil
    explanation = nil
    names = nil
    liftedHits = nil
    // Its places are the old index's until the answer comes; that is before the next key.
    if !trail.events.isEmpty { effects.append(.locateTrail(trail.events)) } else { trail = Trail() }
    anchor = nil
    textHits = nil
    asked = Asked()
    forgetArticles()
    selection = Selection(filter, in: index)
    countFacet()
    arrangeValues()
    position.moveTo(isFirst ? openingRow : row, in: selection.count)
    if isFirst { position.top = lines.top(showing: position.cursor, atLine: 1) }
    anchor = chosenOrdinal
    if let text = filter.text {
      awaitedText = text
      effects.append(.searchForFilter(text))
    }
    if let text = search?.text {
      search?.begin(text, in: index, selection)
      if let words = search?.words, !words.isEmpty { effects.append(.search(words)) }
    }
    return effects
  }

  /// Where the timeline opens: on the first event that is some article's news, in the years that hold nearly
  /// all, and whose day is known if there is one; not on what articles remember from long before.
  private var openingRow: Int {
    guard let core = index.saliences.number(of: Event.Salience.core.rawValue) else { return 0 }
    let start = index.usualYears.map { index.firstOrdinal(onOrAfter: .january(of: $0.lowerBound)) } ?? 0
    let news = index.saliences.events(of: core).lazy.map { Int($0) }.filter { selection.events[$0] }
    let usual = news.filter { $0 >= start }
    let first = usual.first { index.earliest[$0] == index.latest[$0] } ?? usual.first ?? news.first
    return first.map { selection.row(ofOrdinal: $0) } ?? 0
  }

  /// The event the reader was on, in the new index.
  mutating func `return`(to ordinal: Int?, _ event: Event.ID) {
    let isAwaited = event == awaitedEvent
    awaitedEvent = nil
    guard let ordinal, ordinal < index.count else { return }
    // The page asked for before may never be fetched: only the last one is.
    asked = Asked()
    if isAwaited, !selection.events[ordinal] { say(Phrases.behindFilter) }
    anchor = ordinal
    chooseNearest(to: ordinal)
    let height = rooms.timeline?.height ?? 0
    let line = lineToReturnTo ?? max(1, height / 3)
    // No line is left empty below the last event.
    let lowest = lines.top(showing: max(0, selection.count - 1), atLine: max(1, height - 1))
    position.top = min(lines.top(showing: position.cursor, atLine: line), lowest)
    lineToReturnTo = nil
  }
}
