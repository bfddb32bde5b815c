import TimelineModel

/// Something that happened.
public enum Message: Sendable, Equatable {
  case key(Key)
  case mouse(Mouse)
  /// Text pasted in one piece.
  case paste(String)
  case resized(Size)
  /// How fast the reader's hand goes now.
  case paced(Pace)
  /// The archive's index, at the start and whenever the archive has changed.
  case loaded(TimelineIndex)
  /// Entries asked for by `Effect.fetch`.
  case fetched([Entry])
  /// An article asked for by `Effect.openArticle`, with the places of its events in the timeline.
  case opened(Article, Findings, ordinals: [Event.ID: Int], layout: ArticleLayout? = nil)
  /// What a search found: ordinals, ascending.
  case found(query: String, ordinals: [Int32])
  /// What a text means as a date; nil when it means none.
  case interpreted(String, When?)
  /// Which events each article tells.
  case articlesIndexed(ArticleIndex)
  /// Articles asked for by `Effect.fetchArticles`; one that is gone is left out.
  case listedArticles([Int64: ListedArticle])
  /// The articles that quote some actors.
  case foundQuoting([Actor.ID], Set<Int64>)
  /// Quotes asked for by `Effect.fetchQuotes`, for each article.
  case listedQuotes(Range<Int>, of: [Int64], [[ListedQuote]])
  /// How many claims the archive has of each series of figures.
  case figureSeries([FigureSeries.ID: Int])
  case figures(FigureSeries.ID, [PlacedClaim])
  /// The names that the archive knows.
  case named(KnownNames)
  /// What is known of an actor.
  case described(Actor.ID, ActorDescription)
  case describedPlace(Place.ID, PlaceDescription)
  /// An event with the reasons of its date, asked for by `Effect.explain`.
  case explained(Event)
  /// Where an event stands in a new index; nil when it is gone.
  case located(Event.ID, ordinal: Int?)
  /// Where those events stand in a new index that are still there.
  case locatedTrail([Event.ID: Int])
  /// The oldest word that `Effect.annotate` has given is in the archive, or never will be; the entry as it is there.
  case stored([Entry])
  /// What a reader said last, taken back or said again; nil when there was nothing.
  case undone(Annotation?)
  case redone(Annotation?)
  /// An event of the reader's own is in the archive; the timeline with it is on its way.
  case added(Event.ID, headline: String)
  /// A citation asked for by `Effect.cite`, and the headline of its event.
  case cited(String, headline: String, CitationRequest)
  /// The sources of an article that have a link, asked for by `Effect.listSources`.
  case sources([Header.Citation])
  /// The selection has been written.
  case exported(path: String, count: Int)
  /// It has not: there is a file of that name.
  case exists(path: String)
  /// Work beside the screen has come so far; `done == total` ends it.
  case progressed(Job, done: Int, total: Int)
  /// Files asked for by `Effect.importFiles` are in the archive, whose index has come; where the reader stopped it, with how
  /// far it came.
  case imported(articles: Int, events: Int, [Problem], stopped: Stopped? = nil)
  /// What the reader has said of events that their files no longer tell: all of it, a problem an event.
  case waiting([Problem])
  /// Paths that the one in a line begins, asked for by `Effect.completePath`.
  case paths([String], line: String)
  /// Words that waited belong to the chosen event now; nil where none waited for its file. With what they waited for.
  case attached(former: String?)
  case failed(Problem)

  /// How many files of how many had been looked at when an import was stopped.
  public struct Stopped: Hashable, Sendable {
    public var done: Int
    public var total: Int

    public init(done: Int, total: Int) {
      self.done = done
      self.total = total
    }
  }

  /// Whether the reader did it.
  var isInput: Bool {
    switch self {
    case .key, .mouse, .paste, .resized: true
    default: false
    }
  }
}

/// Work that `update` asks for. All but the searches is to be done before the next painting.
public enum Effect: Equatable, Sendable {
  /// Entries by ordinal; answered by `.fetched`.
  case fetch(ordinals: [Int])
  /// Answered by `.opened`.
  case openArticle(Article.ID)
  /// A search in all text as it is typed; a new one makes those under way needless. Answered by `.found`.
  case search(String)
  /// The search behind a filter of words; never needless. Answered by `.found`.
  case searchForFilter(String)
  /// What a text means as a date; answered by `.interpreted`.
  case interpretDate(String)
  /// Which events each article tells; made in the background, answered by `.articlesIndexed`.
  case indexArticles
  /// Articles for a list by their numbers; answered by `.listedArticles`.
  case fetchArticles([Int64])
  /// The articles that quote one of these actors, or anyone; answered by `.foundQuoting`.
  case findQuoting([Actor.ID])
  /// The quotes of articles by their numbers, and what the list calls them; read in the background, answered by
  /// `.listedQuotes`.
  case fetchQuotes(Range<Int>, of: [Int64])
  /// How many claims there are of each series; counted in the background, answered by `.figureSeries`.
  case listFigureSeries
  /// The claims of a series; fetched in the background, answered by `.figures`.
  case fetchFigures(FigureSeries.ID)
  /// Answered by `.named`, in the background.
  case listNames
  /// What is known of an actor; answered by `.described`.
  case describe(Actor.ID)
  /// What is known of a place; answered by `.describedPlace`.
  case describePlace(Place.ID)
  /// The reasons of an event's date; answered by `.explained`.
  case explain(Event.ID)
  /// Where an event stands in the index last loaded; answered by `.located`.
  case locate(Event.ID)
  /// The same of all events that the reader may go back to; answered by `.locatedTrail`.
  case locateTrail(Set<Event.ID>)
  /// Stores what a reader says, which is shown meanwhile; answered by `.stored`.
  case annotate(Annotation.Target, Annotation.Change)
  /// Lets words that wait for a sentence that has been changed belong to an event of the same file; answered by `.attached`.
  case attachWaiting(Event.ID)
  /// Stores an event of the reader's own; answered by `.added`.
  case addEvent(OwnEvent)
  /// Words a citation; answered by `.cited`.
  case cite(CitationRequest)
  /// Gives a text to the terminal's clipboard.
  case copy(String)
  /// Answered by `.sources`.
  case listSources(Article.ID)
  case openLink(String)
  /// Opens the article's file in the reader's editor, where it tells the event.
  case edit(Article.ID, event: Event.ID)
  /// Writes the selection to a file; answered by `.exported` or `.exists`, in the background.
  case export(ExportRequest)
  /// Gives the selection or an article to another program.
  case pipe(PipeRequest)
  /// Reads files and folders into the archive; in the background, answered by `.loaded` and `.imported`.
  case importFiles(String)
  /// Which paths one begins; looked up in the background, answered by `.paths`.
  case completePath(String, line: String)
  /// Stops the work that goes on beside.
  case stopWork
  /// Takes back what a reader said last, or says it again; answered by `.undone` and `.redone`.
  case undo
  case redo
  /// Reads the archive again; answered by `.loaded`, and once more where its articles were yet to be held against each other.
  case reload
  case redraw
  case suspend
  case quit
}
