import TimelineModel

@testable import Interface

/// A reader at work without a terminal: keys go in, effects are answered from the sample archive.
struct Session {
  var browser: Browser
  var archive: SampleArchive
  /// Effects that only a terminal can carry out, in order.
  var asked: [Effect] = []
  /// Every fetch, for tests of what is asked for.
  var fetched: [[Int]] = []
  /// Every page of a list of articles, by number.
  var listed: [[Int64]] = []
  var dates = ["mars 2017": "2017-03", "22.3.17": "2017-03-22", "2016": "2016", "april 2017": "2017-04"]
  var answersSearches = true
  /// What the reader has said, and the entries before it.
  private var said: [(before: [Entry], annotation: Annotation)] = []

  init(
    _ width: Int = 120, _ height: Int = 36, _ language: ScreenLanguage = .bokmål,
    _ archive: SampleArchive = SampleArchive(), characterWidth: CharacterWidth = .table,
    preferences: Preferences = Preferences(), place: SavedPlace? = nil
  ) {
    self.archive = archive
    browser = Browser(
      title: "Koalisjonen mot IS", language: language, size: Size(width, height),
      characterWidth: characterWidth, preferences: preferences)
    if let place { browser.takeUp(place) }
    send(.loaded(archive.index))
    // It opens on the first news known to the day; the scripts begin at the beginning.
    if place == nil { send(.key("g")) }
  }

  mutating func send(_ message: Message) {
    for effect in update(&browser, on: message) { run(effect) }
  }

  /// Types keys as written, with spaces between: `j j <Enter>`.
  mutating func press(_ keys: String) { for key in Key.sequence(keys) { send(.key(key)) } }

  /// Types a text letter by letter.
  mutating func type(_ text: String) { for character in text { send(.key(Key(character))) } }

  func pressing(_ keys: String) -> Session {
    var session = self
    session.press(keys)
    return session
  }

  private mutating func run(_ effect: Effect) {
    switch effect {
    case .fetch(let ordinals):
      fetched.append(ordinals)
      send(.fetched(ordinals.map { archive.entries[$0].withoutReasons }))
    case .openArticle(let id):
      guard let pair = archive.articles[id] else { return }
      let places = archive.entries.filter { $0.event.article == id }.map { ($0.id, $0.ordinal) }
      send(.opened(pair.article, pair.findings, ordinals: Dictionary(uniqueKeysWithValues: places)))
    case .search(let query), .searchForFilter(let query):
      if answersSearches { send(.found(query: query, ordinals: hits(query))) }
    case .interpretDate(let text): send(.interpreted(text, dates[text].flatMap { When($0) }))
    case .describe(let id):
      send(.described(id, SampleArchive.descriptions[id] ?? ActorDescription()))
    case .describePlace(let id):
      send(.describedPlace(id, SampleArchive.placeDescriptions[id] ?? PlaceDescription()))
    case .listFigureSeries: send(.figureSeries(archive.claims.mapValues(\.count)))
    case .fetchFigures(let series): send(.figures(series, archive.claims[series] ?? []))
    case .indexArticles: send(.articlesIndexed(archive.articleIndex))
    case .fetchArticles(let numbers):
      listed.append(numbers)
      send(.listedArticles(archive.listed(numbers)))
    case .findQuoting(let actors): send(.foundQuoting(actors, archive.numbers(quoting: actors)))
    case .fetchQuotes(let ranks, let numbers):
      send(.listedQuotes(ranks, of: numbers, numbers.map(archive.quotes)))
    case .explain(let id):
      if let entry = archive.entries.first(where: { $0.id == id }) { send(.explained(entry.event)) }
    case .locate(let id): send(.located(id, ordinal: archive.entries.firstIndex { $0.id == id }))
    case .locateTrail(let ids):
      let standing = archive.entries.enumerated().filter { ids.contains($0.element.id) }
      send(.locatedTrail(Dictionary(uniqueKeysWithValues: standing.map { ($0.element.id, $0.offset) })))
    case .addEvent(let own): add(own)
    case .annotate(.event(let id), let change): annotate(id, change)
    case .annotate(.actor, _):
      asked.append(effect)
      send(.stored([]))
    case .undo: undo()
    case .redo: send(.redone(nil))
    case .reload:
      asked.append(effect)
      send(.loaded(archive.index))
    case .cite(let request):
      guard let pair = archive.articles[request.article],
        let event = archive.entries.first(where: { $0.id == request.event })?.event
          ?? pair.findings.events.first(where: { $0.id == request.event })
      else { return }
      let citation = Citation(
        event, in: pair.article, published: pair.findings.published.when, language: request.language)
      send(
        .cited(
          citation.text(request.style, withPassage: request.withPassage), headline: event.headline, request))
    case .listSources(let id): send(.sources(archive.articles[id]?.article.header.sources ?? []))
    case .listNames: send(.named(SampleArchive.names))
    case .completePath(let path, let line):
      let all = ["/tmp/artikler/", "/tmp/arkiv.md"]
      send(.paths(all.filter { $0.hasPrefix(path) && $0 != path }, line: line))
    case .attachWaiting, .redraw, .suspend, .quit, .copy, .openLink, .edit, .pipe, .export, .importFiles,
      .stopWork:
      asked.append(effect)
    }
  }

  /// As the archive does: what is said shows, and can be taken back.
  private mutating func annotate(_ id: Event.ID, _ change: Annotation.Change) {
    said.append((archive.entries, Annotation(target: .event(id), change: change, madeAt: 0)))
    switch change {
    case .hide, .show, .sameAs, .apart, .alias: asked.append(.annotate(.event(id), change))
    default: break
    }
    let place = archive.entries.firstIndex { $0.id == id }
    if let place { archive.entries[place].take(change) }
    send(.stored(place.map { [archive.entries[$0].withoutReasons] } ?? []))
  }

  /// As the archive does: the timeline with the event comes a little later.
  private mutating func add(_ own: OwnEvent) {
    let id = OwnEvent.idPrefix + "1"
    said.append((archive.entries, Annotation(target: .event(id), change: .own(own), madeAt: 0)))
    send(.added(id, headline: own.headline))
    archive.add(own, id)
    send(.loaded(archive.index))
  }

  private mutating func undo() {
    let last = said.popLast()
    if let last {
      // An event that was added is still told, until the timeline is made anew, though nobody says so any more.
      let gone = archive.entries.filter { entry in !last.before.contains { $0.id == entry.id } }
      archive.entries = last.before
      for var entry in gone {
        entry.own = nil
        send(.fetched([entry]))
      }
    }
    send(.fetched(archive.entries))
    send(.undone(last?.annotation))
  }

  func hits(_ query: String) -> [Int32] {
    archive.entries.indices.filter { place in
      let entry = archive.entries[place]
      let text = archive.articles[entry.event.article]?.article.text ?? ""
      return text[entry.event.span].lowercased().contains(query.lowercased())
    }.map { Int32($0) }
  }

  var canvas: Canvas { BrowserView.canvas(of: browser) }
  var screen: String { canvas.text }
  var headline: String { browser.chosenEntry?.event.headline ?? "" }
  var bottom: String {
    screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast().last.map(String.init) ?? ""
  }

  /// The screen and below it its roles.
  var picture: String { screen + String(repeating: "═", count: browser.size.width) + "\n" + canvas.roles }

  /// Goes to the event with these words in its headline.
  mutating func go(to headline: String) {
    guard let entry = archive.entries.first(where: { $0.event.headline.contains(headline) }) else { return }
    send(.located(entry.id, ordinal: entry.ordinal))
  }
}

extension Entry {
  /// As pages are fetched: the reasons come when they are asked for.
  var withoutReasons: Entry {
    var entry = self
    entry.event.dating.reasons = []
    return entry
  }
}
