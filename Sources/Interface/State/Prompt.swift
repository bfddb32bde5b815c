import TimelineModel

/// A line asked for at the bottom of the screen, and what it is for.
public struct Prompt: Equatable, Sendable {
  public enum Purpose: Hashable, Sendable {
    case goToDate, search, filterText, findValue, findHelp
    case correctDate, correctHeadline, addNote
    /// The questions about an event of the reader's own, in their order.
    case ownDate, ownHeadline, ownKind, ownCast, ownNote
    case exportTo
    /// The command that is given the selection or the article.
    case pipeTo
    /// Whether the file at a path is to be written over.
    case overwrite(String)

    /// Whether what is typed may be a date.
    var takesDate: Bool { self == .goToDate || self == .correctDate || self == .ownDate }
  }

  public var purpose: Purpose
  public var input: TextInput
  /// The event that what is typed is about.
  public var event: Event.ID?
  /// The event of the reader's own as far as it has been told.
  var own: OwnEvent?
  /// The questions about it that have been answered, with what was typed: Esc goes back to the last of them.
  var answered: [Answered] = []
  /// What came of the text typed so far.
  public var answer: Answer = .none
  /// What Tab has found, until something else is typed.
  var completing: Completing?
  /// Where among earlier lines the reader is, until something else is typed.
  var recalling: Recalling?

  /// A question and what was typed as its answer.
  struct Answered: Equatable, Sendable {
    var purpose: Purpose
    var text: String
  }

  /// The answer to a line, for the text it was asked with.
  public enum Answer: Equatable, Sendable {
    case none
    case date(text: String, When?)
    case hits(text: String, Int)
    case miss(text: String, SearchMiss)
    /// What it still needs to be a search.
    case lack(text: String, SearchMiss)
    /// How many events a filter would let through.
    case passing(text: String, Int)
  }

  public init(_ purpose: Purpose, _ text: String = "", of event: Event.ID? = nil) {
    self.purpose = purpose
    self.event = event
    input = TextInput(text)
  }
}
