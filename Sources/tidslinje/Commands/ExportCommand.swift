import ArgumentParser
import Interface
import TimelineModel

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the events, with dates, passages and sources, for other programs.",
    discussion: """
      Examples:
        tidslinje export --format csv > events.csv
        tidslinje export --format jsonl --actor Stoltenberg > stoltenberg.jsonl
        tidslinje export --format markdown --from 2017 --to 2017 > 2017.md
      """)

  @Option(help: "csv, json, jsonl or markdown.")
  var format = ExportFormat.csv

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let listing = try Listing(archive, filter, language)
    var output = StandardOutput()
    try Export(
      format: format, archive: listing.archive, index: listing.index, selection: listing.selection,
      language: language.language
    ).write { output.write($0) }
    output.flush()
    try listing.finish()
  }
}

extension ExportFormat: ExpressibleByArgument {}
