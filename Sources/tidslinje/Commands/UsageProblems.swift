import Interface
import TimelineModel

/// What is wrong with how a command was called, beyond what its parser can tell.
extension CommandProblems {
  /// Those problems that end with the exit code of wrong usage.
  static let wrongUsage: Set = ["search-of-nothing", "no-such-command"]

  /// A word that no command is called by.
  static func noSuchCommand(_ word: String, among names: [String]) -> Problem {
    let nearest = Misspelling.nearest(word, among: names)
    let all = names.joined(separator: ", ")
    return Problem(
      .error, code: "no-such-command",
      what: Localized(
        nb: "«\(word)» er ingen kommando", nn: "«\(word)» er ingen kommando", en: "“\(word)” is no command"),
      advice: nearest.map { nearest in
        Localized(
          nb: "mente du «\(nearest)»?", nn: "meinte du «\(nearest)»?", en: "did you mean “\(nearest)”?")
      } ?? Localized(nb: "her er: \(all)", nn: "her er: \(all)", en: "there are: \(all)"))
  }
}
