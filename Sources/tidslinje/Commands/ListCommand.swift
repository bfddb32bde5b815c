import ArgumentParser
import Interface
import TimelineModel

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Print the timeline as text, one event a line.",
    discussion: """
      Examples:
        tidslinje list --actor Brende --from 2017-03 --to 2017-06
        tidslinje list --text "sivile drept" --ids
        tidslinje list | grep Mosul
      """)

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var language: LanguageOptions

  @Flag(help: "Begin each line with the event's id, for `tidslinje show`.")
  var ids = false

  func run() throws {
    try PlainList.write(Listing(archive, filter), language: language.language, ids: ids)
  }
}

/// The timeline as plain text: EDTF date, headline, actors; tab-separated where a program reads it.
enum PlainList {
  static func write(_ listing: Listing, language: ScreenLanguage, ids: Bool = false) throws {
    var output = StandardOutput()
    let separator = StandardStreams.outputIsTerminal ? "  " : "\t"
    try listing.forEach { entry in
      var fields = ids ? [entry.id] : []
      fields.append(date(of: entry, language))
      fields.append(visible(entry.event.headline))
      fields.append(visible(listing.names(of: entry.event.actors).joined(separator: ", ")))
      if let publisher = entry.publisher { fields.append(visible(publisher)) }
      output.line(fields.joined(separator: separator))
    }
    output.flush()
    try listing.finish()
  }

  private static func date(of entry: Entry, _ language: ScreenLanguage) -> String {
    let date = entry.event.dating.when?.description ?? CommandWords.undated[language]
    guard StandardStreams.outputIsTerminal, date.count < 21 else { return date }
    return date + String(repeating: " ", count: 21 - date.count)
  }
}
