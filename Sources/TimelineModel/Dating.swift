/// A date and why we believe it: every step from the words in the text to the days, first step first.
public struct Dating: Hashable, Sendable, Codable {
  /// The possible days; nil when the text leaves them open.
  public var when: When?
  public var reasons: [Reason]

  public init(_ when: When?, reasons: [Reason] = []) {
    self.when = when
    self.reasons = reasons
  }

  public static let unknown = Dating(nil)
}

/// One step of the reasoning behind a date.
///
/// It is data, not prose: `Interface` tells it in the reader's language.
public struct Reason: Hashable, Sendable, Codable {
  public var step: Step
  /// Name of the rule that took the step: «weekday», «day-month», «header» ….
  public var rule: String
  /// The words it rests on, and where they stand in the article.
  public var words: String?
  public var span: Span?
  /// What the words were taken to mean.
  public var sense: Sense?
  /// The days that the words are counted from or held against, where the step itself does not carry them: most
  /// often the article's own.
  public var anchor: When?
  /// The word that decided which way to look.
  public var cue: Cue?
  /// What was possible before, or would have been without the cue, and is not.
  public var excluded: When?
  /// What is possible after this step.
  public var result: When?

  public init(
    _ step: Step, rule: String, words: String? = nil, span: Span? = nil, sense: Sense? = nil,
    anchor: When? = nil, cue: Cue? = nil, excluded: When? = nil, result: When? = nil
  ) {
    self.step = step
    self.rule = rule
    self.words = words
    self.span = span
    self.sense = sense
    self.anchor = anchor
    self.cue = cue
    self.excluded = excluded
    self.result = result
  }

  /// A word that says which way its clause looks.
  public struct Cue: Hashable, Sendable, Codable {
    public var kind: Kind
    public var words: String
    public var span: Span

    public init(_ kind: Kind, words: String, span: Span) {
      self.kind = kind
      self.words = words
      self.span = span
    }

    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
      /// A verb that tells of what has been: «rammet».
      case past
      /// A word that looks ahead: «skal», «ventes».
      case future
      /// A verb in the present that with a date tells what is planned: «åpner».
      case planned
      /// A verb in the present that tells news: «sier».
      case news
      /// A limit that is still to come: «innen», «utsatt».
      case limit
      /// A word that sets what follows before it: «etter», «siden».
      case after
    }
  }

  /// What kind of step it is.
  public enum Step: Hashable, Sendable, Codable {
    /// The article's header line, front matter or JSON field gives the date.
    case header
    /// The name of the file gives the date.
    case fileName
    /// The words name the date in full.
    case stated
    /// Counted from the article's own date, which is possible on these days.
    case fromArticle(When)
    /// Counted from another date in the text.
    case fromEarlier(When, words: String)
    /// The article tells of years gone: the year is that of a date before it in the text.
    case fromStory(When, words: String)
    /// One that comes back, as a weekday or a date without its year: the nearest one that lies behind the article.
    case nearestPast
    /// The words or the tense look forward: the nearest one ahead.
    case nearestFuture
    /// The words themselves say that the last one is meant, or the next: «sist tirsdag».
    case last
    case next
    /// A weekday in an article whose day is not known: each such day of that time is possible.
    case eachWeekday
    /// Another weekday in such an article, counted from the one that the article was probably written on.
    case fromWeekday(Int)
    /// Beginning, middle or end of what the step before gave; of a month, its first, second or last ten days.
    case part(PeriodPart, ofMonth: Bool)
    /// The words tell how long, how often, or no more than whether it lies behind: no day.
    case length
    case habit
    case vague
    /// The words are counted from the article's date, and that is not known.
    case noAnchor
    /// The article cannot tell of what had not happened yet; these days fell away.
    case notAfterArticle
    /// Evidence elsewhere in the article narrows it: the words that do so are the step's.
    case narrowed
    /// The article's own date is worked out from this.
    case articleTells
    /// No time in the sentence: taken from the article's main time.
    case fromContext
    /// Another article tells the same and names the day: which one, what it is called, and its words.
    case otherArticle(Article.ID, title: String, words: String)
    /// Knowledge about an actor's office or a known event.
    case known(String)
    /// The text contradicts itself or its header here; the wider reading is kept.
    case conflict
    /// Nothing in the article says when.
    case unknown
    /// A reader's correction.
    case corrected
  }
}
