import ArgumentParser
import Interface
import TimelineModel

struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Open the browser (the default command).",
    discussion:
      "Where standard output is no terminal the timeline is printed as text instead, as `list` does.")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var language: LanguageOptions

  @OptionGroup var look: LookOptions

  @Flag(help: "Begin at the beginning, not where you left off.")
  var noRestore = false

  @Flag(help: "Print the timeline as sentences, an event a line, for screen readers.")
  var plain = false

  func run() throws {
    let listing = try Listing(archive, filter)
    if plain {
      return try SpokenList(listing: listing, language: language.language, isASCII: look.look().isASCII)
        .write()
    }
    if !StandardStreams.outputIsTerminal || !StandardStreams.inputIsTerminal {
      return try PlainList.write(listing, language: language.language)
    }
    try Runtime.run(listing, language: language.language, look: look.look(), restores: !noRestore)
  }
}
