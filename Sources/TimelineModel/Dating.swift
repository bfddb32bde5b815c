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
  /// What is possible after this step.
  public var result: When?

  public init(_ step: Step, rule: String, words: String? = nil, span: Span? = nil, result: When? = nil) {
    self.step = step
    self.rule = rule
    self.words = words
    self.span = span
    self.result = result
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
    /// A date without its year: the nearest one that lies behind the article.
    case nearestPast
    /// The words or the tense look forward: the nearest one ahead.
    case nearestFuture
    /// A weekday in an article whose day is not known: each such day of that time is possible.
    case eachWeekday
    /// The article cannot tell of what had not happened yet; these days fell away.
    case notAfterArticle
    /// Evidence elsewhere in the article narrows it: the words that do so are the step's.
    case narrowed
    /// The article's own date is worked out from this.
    case articleTells
    /// No time in the sentence: taken from the article's main time.
    case fromContext
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
