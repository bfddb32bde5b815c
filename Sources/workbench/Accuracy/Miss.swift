/// Something that was not as gold has it.
struct Miss {
  /// The gravest first: what makes a timeline wrong, then what makes it poor, then what makes it coarse.
  enum Gravity: Int {
    /// The days leave out the true one, or the main event is not there.
    case wrong
    /// Something of the article's news is not there, or words are put in the wrong mouth.
    case missed
    /// Something lesser is not there.
    case lesser
    /// Something is there that should not be.
    case extra
    /// It is there, but not exact.
    case inexact
  }

  var gravity: Gravity
  var article: String
  var what: String
  /// What it should have been, and what it was; nil where `what` says it all.
  var gold: String?
  var got: String?
}

extension Miss: CustomStringConvertible {
  var description: String {
    let details = [gold.map { "gold \($0)" }, got.map { "got \($0)" }].compactMap { $0 }
    return article + ": " + what + (details.isEmpty ? "" : ": " + details.joined(separator: ", "))
  }
}
