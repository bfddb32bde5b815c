import ArgumentParser
import Interface
import TimelineModel

struct ActorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actors", abstract: "List the actors with their number of events.",
    discussion: """
      With filters the numbers count the events that pass them.

      Examples:
        tidslinje actors | head -20
        tidslinje actors --from 2017 --to 2017
        tidslinje actors --actor Brende        who appears together with Brende
      """)

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let listing = try Listing(archive, filter, language)
    var output = StandardOutput()
    let actors = listing.index.actors
    let counted = actors.values.indices
      .map { (count: listing.selection.count(of: $0, in: actors), value: actors.values[$0]) }
      .filter { $0.count > 0 }
      .sorted { $0.count != $1.count ? $0.count > $1.count : $0.value.name < $1.value.name }
    for (count, value) in counted { output.line("\(count)\t\(visible(value.name))\t\(value.id)") }
    output.flush()
    try listing.finish()
  }
}
