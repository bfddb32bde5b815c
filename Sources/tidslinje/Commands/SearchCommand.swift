import ArgumentParser
import Interface
import TimelineModel

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Search the text of all articles and list the events told there.",
    discussion: """
      All words must occur in one paragraph; “…” searches a phrase, -word leaves it out, word* is a beginning. \
      Fields such as actor:, place:, kind: and date:2017-03..2017-06 narrow it; -actor: leaves out.

      Examples:
        tidslinje search sivile Mosul
        tidslinje search sivile -Mosul
        tidslinje search '"mer enn 60 land"'
        tidslinje search sivile actor:Airwars date:2016..2017
        tidslinje search luftangrep --from 2016 --to 2016
      """)

  /// Words may begin with a hyphen, which leaves them out.
  @Argument(parsing: .allUnrecognized, help: ArgumentHelp("What to search for.", valueName: "words"))
  var words: [String] = []

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var language: LanguageOptions

  @Flag(help: "Begin each line with the event's id, for `tidslinje show`.")
  var ids = false

  func validate() throws {
    if let option = words.first(where: { $0.hasPrefix("--") && $0 != "--" }) {
      throw ValidationError("Unknown option '\(option)'")
    }
    if words.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError("Missing expected argument '<words> ...'")
    }
  }

  func run() throws {
    let listing = try Listing(archive, filter, language, also: words.joined(separator: " "))
    try PlainList.write(listing, language: language.language, ids: ids)
  }
}
