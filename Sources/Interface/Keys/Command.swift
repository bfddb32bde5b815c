import TimelineModel

/// Everything a reader can ask for. `info` is the table that keys, help, hint bar and documentation are
/// made from; `perform` does it.
public enum Command: String, CaseIterable, Sendable {
  case moveDown = "move-down"
  case moveUp = "move-up"
  case pageDown = "page-down"
  case pageUp = "page-up"
  case halfDown = "half-down"
  case halfUp = "half-up"
  case first
  case last
  case nextDay = "next-day"
  case previousDay = "previous-day"
  case nextMonth = "next-month"
  case previousMonth = "previous-month"
  case nextYear = "next-year"
  case previousYear = "previous-year"
  case nextMark = "next-mark"
  case previousMark = "previous-mark"
  case nextDoubtful = "next-doubtful"
  case previousDoubtful = "previous-doubtful"
  case goToDate = "go-to-date"
  case zoomIn = "zoom-in"
  case zoomOut = "zoom-out"
  case back
  case forward

  case open
  case goToPassage = "go-to-passage"
  case nextInArticle = "next-in-article"
  case nextTelling = "next-source"
  case previousInArticle = "previous-in-article"
  case cardsHere = "cards-here"
  case why
  case correct
  case correctDate = "correct-date"
  case correctHeadline = "correct-headline"
  case addNote = "add-note"
  case hideEvent = "hide-event"
  case takeApart = "take-apart"
  case addEvent = "add-event"
  case correctCast = "correct-cast"
  case correctKind = "correct-kind"
  case cancelCorrection = "cancel-correction"
  case undo, redo
  case toggleMark = "toggle-mark"
  case copyCitation = "copy-citation"
  case copyPassage = "copy-passage"
  case openSource = "open-source"
  case editSource = "edit-source"
  case export = "save"
  case pipe

  case toggleActors = "toggle-actors"
  case include, exclude
  case findValue = "find-value"
  case card
  case mergeActor = "merge-actor"
  case nextFacet = "next-facet"
  case previousFacet = "previous-facet"
  case toggleMatching = "toggle-matching"
  case showLanes = "show-lanes"
  case openCell = "open-cell"
  case cellLeft = "cell-left"
  case cellRight = "cell-right"
  case nextRows = "next-rows"
  case previousRows = "previous-rows"
  case showFigures = "show-figures"
  case showArticles = "show-articles"
  case showQuotes = "show-quotes"
  case openListed = "open-listed"

  case search
  case nextHit = "next-hit"
  case previousHit = "previous-hit"
  case filterText = "filter-text"
  case liftFilters = "lift-filters"

  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case widenPane = "widen-pane"
  case narrowPane = "narrow-pane"
  case scrollRight = "scroll-right"
  case scrollLeft = "scroll-left"
  case help
  case problems
  case reload
  case redraw
  case suspend
  case leave
  case quit
  case cancel
  case interrupt

  case acceptLine = "accept-line"
  case cancelLine = "cancel-line"
  case abandonLine = "abandon-line"
  case characterLeft = "character-left"
  case characterRight = "character-right"
  case lineStart = "line-start"
  case lineEnd = "line-end"
  case deleteBackward = "delete-backward"
  case deleteForward = "delete-forward"
  case deleteWord = "delete-word"
  case deleteToStart = "delete-to-start"
  case deleteToEnd = "delete-to-end"
  case completeLine = "complete-line"
  case earlierLine = "earlier-line"
  case laterLine = "later-line"

  /// Where a key has this meaning. A pane's keys go before those that work everywhere.
  public enum Context: String, CaseIterable, Sendable {
    case everywhere, timeline, chart, list, actors, article
    /// While a line is typed; then no other keys count.
    case prompt
    /// While a correction is chosen; then no other keys count.
    case correcting

    /// Whether the keys that work everywhere do not work there.
    var isAlone: Bool { self == .prompt || self == .correcting }
  }

  /// The part of the help a command stands in.
  public enum Group: String, CaseIterable, Sendable {
    case moving, reading, going, choosing, views, correcting, program, typing

    public var title: Localized {
      switch self {
      case .moving: Localized(nb: "Bevege seg", nn: "Flytte seg", en: "Moving")
      case .reading: Localized(nb: "Lese", nn: "Lese", en: "Reading")
      case .going: Localized(nb: "Ta med videre", nn: "Ta med vidare", en: "Taking along")
      case .choosing: Localized(nb: "Velge ut", nn: "Velje ut", en: "Choosing")
      case .views: Localized(nb: "Andre visninger", nn: "Andre visingar", en: "Other views")
      case .correcting: Localized(nb: "Rette", nn: "Rette", en: "Correcting")
      case .program: Localized(nb: "Programmet", nn: "Programmet", en: "The program")
      case .typing: Localized(nb: "Mens du skriver", nn: "Medan du skriv", en: "While typing")
      }
    }
  }

  /// Which hints go first where there is not room for all.
  public enum HintRank: Int, Comparable, Sendable, CaseIterable {
    /// Only there while it can be used.
    case passing
    case usual
    case spare

    public static func < (left: HintRank, right: HintRank) -> Bool { left.rawValue < right.rawValue }
  }

  /// A row of the table.
  public struct Info: Sendable {
    /// The first is the one hints show.
    public var keys: [Key]
    public var context: Context
    public var group: Group
    public var sentence: Localized
    /// A word for the hint bar; nil when it does not stand there.
    public var hint: Localized?
    public var rank: HintRank
    /// What must be there for it to do anything.
    let needs: Need

    init(
      _ keys: [Key], _ context: Context, _ group: Group, _ sentence: Localized, hint: Localized? = nil,
      rank: HintRank = .usual, needs: Need = .nothing
    ) {
      self.needs = needs
      self.rank = rank
      self.keys = keys
      self.context = context
      self.group = group
      self.sentence = sentence
      self.hint = hint
    }
  }
}
