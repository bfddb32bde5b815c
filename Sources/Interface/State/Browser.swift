import TimelineModel

/// The whole state of the program. `update` changes it, views show it.
public struct Browser: Equatable, Sendable {
  /// What the archive is called, at the top of the screen.
  public var title: String
  public let language: ScreenLanguage
  public let characterWidth: CharacterWidth
  public internal(set) var theme: Theme
  /// The theme where the reader has not chosen one on the screen.
  private(set) var usualTheme: Theme
  /// Whether the reader has chosen it on the screen.
  var hasChosenTheme = false
  /// How many times the archive has been opened with a tip.
  var starts: Int?
  let keyMap: KeyMap
  public internal(set) var size: Size

  public internal(set) var index = TimelineIndex()
  /// Whether an index has come.
  public internal(set) var isLoaded = false
  /// The events the filter lets through; the filter is `selection.filter`.
  public internal(set) var selection = Selection(Filter(), in: TimelineIndex())
  /// What counts the events of each value in the sidebar under the filter.
  var facetCounts: Derived<FacetCounts>
  /// The numbers beside the values that have been on the screen under this filter.
  var facetNumbers: [Int: Int] = [:]
  /// The selected events whose day is not known, once they have been asked for.
  var doubtful: Derived<Bitset>?
  /// Ordinals that the filter's words found; nil while they are searched for.
  var textHits: [Int32]?
  /// Words that a filter waits to be searched for; until then the filter stays as it is.
  var awaitedText: String?
  /// Filters that were lifted and may be put back, with what their words found.
  var lifted: Filter?
  /// Whether they were lifted to show what stands around the chosen event.
  var isInContext = false
  var liftedHits: [Int32]?

  /// Row and first row shown, in the selection.
  public internal(set) var position = ListPosition()
  /// How near the reader looks at time.
  public internal(set) var zoom = Zoom.years
  /// What the main pane shows of the selection.
  public internal(set) var perspective = Perspective.timeline
  /// The day a chart's cursor is at; nil where it is at the chosen event's.
  var chartDay: CalendarDate?
  /// The event that the chart's cursor last went to; it goes again when that changes.
  var chartFollowed: Int?
  var lanesPane = LanesPane()
  var figuresPane = FiguresPane()
  /// Which events each article tells, once a list has asked for it.
  var articleIndex: ArticleIndex?
  var articlesPane = ArticlesPane()
  var quotesPane = QuotesPane()
  /// How far the lines of a pane are moved to the left, in columns.
  var sideways: [Pane: Int] = [:]
  /// All names of the archive, once they have been asked for.
  var names: KnownNames?
  /// The event that a list's cursor last went to; it goes again when that changes.
  var listFollowed: Int?
  /// The event the reader chose last; a filter that hides it does not forget it.
  var anchor: Int?
  /// What is shown, by ordinal.
  var entries = FetchedEntries()
  /// What the reader has said that the archive is yet to store, oldest first: it shows all the same.
  var unstored: [Annotation] = []
  public internal(set) var article: ArticlePane?
  /// The event whose date was last explained, with the reasons.
  var explanation: Event?
  /// Which other telling of the chosen event the article pane shows.
  var telling: OtherTelling?
  public internal(set) var sidebar = Sidebar()

  public internal(set) var focus = Pane.timeline
  public internal(set) var prompt: Prompt?
  /// What has been typed before.
  var history = LineHistory()
  public internal(set) var overlay: Overlay?
  /// The actor whose card the overlay shows.
  var card: Card?
  /// The sources that the overlay shows.
  var sourceList: SourceList?
  public internal(set) var notice: Notice?
  /// Whether the reasons stand open where there is room for them.
  public internal(set) var showsWhy = true
  /// How much of the room beside the article the timeline takes, in per cent; nil leaves it to the screen.
  var timelineShare: Int?
  /// Columns of the actors beside the rest; nil leaves it to the screen.
  var actorsWidth: Int?
  /// What the mouse holds, from the press to the release.
  var held: Held?
  public internal(set) var search: Search?
  /// Whether the next key says what is to be corrected.
  public internal(set) var isCorrecting = false
  /// Whether the reader's keys come one by one or in a hurry.
  public internal(set) var pace = Pace.resting
  /// Whether the last key went to the next mark, and this one's predecessor did.
  var isAtNoMark = false
  var wasAtNoMark = false
  /// Keys since what passing hints tell of was last used: the next hit, the filters that were lifted.
  var keysSinceHint = 0
  /// Digits typed before a command.
  public internal(set) var count: Int?
  public internal(set) var problems: [Problem] = []
  /// Work that goes on beside: how much is done, of how much.
  public internal(set) var progress: Progress?
  var trail = Trail()
  var asked = Asked()
  /// The event to begin on, where the reader left off.
  var eventToTakeUp: Event.ID?
  /// The event that is to be chosen when it comes into the timeline: the reader has just added it.
  var awaitedEvent: Event.ID?
  /// The event whose word has just been taken back or said again, until it has been gone to.
  var revisited: Event.ID?
  /// The line of the pane that the chosen event is to stand on again after a new index.
  var lineToReturnTo: Int?

  /// How far work beside the screen has come.
  public struct Progress: Hashable, Sendable {
    public var job: Job
    public var done: Int
    public var total: Int
  }

  public init(
    title: String, language: ScreenLanguage, size: Size, characterWidth: CharacterWidth = .table,
    theme: Theme = .dark, preferences: Preferences = Preferences(), filter: Filter = Filter(),
    problems: [Problem] = []
  ) {
    self.title = title
    self.language = language
    self.size = size
    self.characterWidth = characterWidth
    self.theme = theme
    usualTheme = theme
    keyMap = preferences.keyMap
    sidebar.isShown = preferences.showsActors
    showsWhy = preferences.showsWhy
    self.problems = problems
    selection = Selection(filter, in: index)
    facetCounts = Derived(FacetCounts(filter, of: .actors, in: index))
  }

  public var filter: Filter { selection.filter }

  var rooms: Rooms {
    let isChart = perspective.isChart && focus != .article
    return Rooms(
      size, focus: focus, showsActors: sidebar.isShown, showsWhy: showsWhy, withArticle: !isChart,
      timelineShare: timelineShare, actorsWidth: actorsWidth)
  }

  var lines: TimelineLines { TimelineLines(selection: selection, index: index, unit: zoom.unit) }

  /// The line of the timeline's pane that the chosen event stands on.
  var chosenLine: Int { lines.line(of: position.cursor, from: min(position.top, position.cursor)) }

  /// The chosen event's place among all; nil when nothing is selected.
  public var chosenOrdinal: Int? { selection.ordinal(atRow: position.cursor) }

  /// The chosen event, once it has been fetched.
  public var chosenEntry: Entry? { chosenOrdinal.flatMap { entries[$0] } }

  /// The first possible day of the chosen event, known even before its entry has been fetched; where nothing is chosen,
  /// of the one that was, or of the last there is.
  public var dayInView: When? {
    let ordinal = chosenOrdinal ?? anchor ?? index.datedCount - 1
    guard 0..<index.datedCount ~= ordinal else { return nil }
    return When(CalendarDate(dayNumber: index.earliest[ordinal]))
  }

  /// The chosen event as the article pane shows it: its own telling, or another article's.
  var shownTelling: Entry.Telling? {
    guard let entry = chosenEntry else { return nil }
    if let telling, telling.ordinal == entry.ordinal, entry.alsoToldBy.indices.contains(telling.number) {
      return entry.alsoToldBy[telling.number]
    }
    return Entry.Telling(
      event: entry.id, article: entry.event.article, title: entry.articleTitle, publisher: entry.publisher)
  }

  /// Ordinals of the events on the screen.
  public var visibleOrdinals: [Int] {
    guard isLoaded else { return [] }
    guard perspective == .timeline, let room = rooms.timeline else { return chosenOrdinal.map { [$0] } ?? [] }
    return lines.lines(from: position.top, height: room.height).compactMap { line in
      if case .event(let row) = line { selection.ordinal(atRow: row) } else { nil }
    }
  }

  /// The reasons of the date that is explained, once they have come.
  var reasons: [Reason] {
    guard let event = explainedEvent else { return [] }
    return explanation?.id == event.id ? explanation?.dating.reasons ?? [] : event.dating.reasons
  }

  /// A name for a value of a facet.
  func name(of id: String) -> String {
    for facet in [index.actors, index.places, index.publishers] {
      if let number = facet.number(of: id) { return facet.values[number].name }
    }
    let known = names.map { [$0.actors, $0.places] } ?? []
    return known.lazy.compactMap { $0.first { $0.id == id }?.name }.first ?? id
  }

  /// The filter in words; empty when there is none.
  var filterWords: String { filter.isEmpty ? "" : words(for: filter, names: name, in: language) }

  mutating func say(_ text: Localized, _ severity: Problem.Severity = .note) {
    notice = Notice(text, severity)
  }
}

/// One of the other tellings of an event.
struct OtherTelling: Equatable, Sendable {
  var ordinal: Int
  /// Its place among the entry's.
  var number: Int
}

/// Something worked out from the rest of the state and kept because that costs; it says nothing new, so it
/// takes no part in comparing states.
struct Derived<Value: Sendable>: Equatable, Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }

  static func == (left: Derived, right: Derived) -> Bool { true }
}
