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
    /// Whom the actor with this name is one with.
    case mergeActor(String)
    /// Whether the file at a path is to be written over.
    case overwrite(String)

    /// The questions about an event of the reader's own, in their order.
    static let ownQuestions: [Purpose] = [.ownDate, .ownHeadline, .ownKind, .ownCast, .ownNote]

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
  /// The questions after it that had been answered before Esc went back, with what was typed, in their order.
  var ahead: [Answered] = []
  /// What came of the text typed so far.
  public var answer: Answer = .none
  /// Whether it was refused as it stands: the question stays.
  var isRefused = false
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

  /// Which of several questions it is, as «2/5»; nil where it is asked alone.
  var step: String? {
    let questions = Purpose.ownQuestions
    guard event == nil, let place = questions.firstIndex(of: purpose) else { return nil }
    return "\(place + 1)/\(questions.count)"
  }

  public init(_ purpose: Purpose, _ text: String = "", of event: Event.ID? = nil) {
    self.purpose = purpose
    self.event = event
    input = TextInput(text)
  }
}
