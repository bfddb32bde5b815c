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
    // A person's terminal shows what it can; a program gets the text as it is.
    let isASCII = StandardStreams.outputIsTerminal && LookOptions.showsOnlyASCII()
    let separator = StandardStreams.outputIsTerminal ? "  " : "\t"
    try listing.forEach { entry in
      var fields = ids ? [entry.id] : []
      fields.append(date(of: entry, language))
      fields.append(visible(entry.event.headline))
      fields.append(visible(listing.index.actors.names(of: entry.event.actors).joined(separator: ", ")))
      if let origin = entry.event.isOwn ? CommandWords.own[language] : entry.publisher {
        fields.append(visible(origin))
      }
      let line = fields.joined(separator: separator)
      output.line(isASCII ? visibleInASCII(line) : line)
    }
    output.flush()
    try listing.finish()
  }

  /// EDTF; for people a long one-of set in words.
  private static func date(of entry: Entry, _ language: ScreenLanguage) -> String {
    guard let when = entry.event.dating.when else { return CommandWords.undated[language] }
    let date = when.description
    guard StandardStreams.outputIsTerminal else { return date }
    let shown = date.count <= 21 ? date : words(for: when, in: language)
    return shown + String(repeating: " ", count: max(0, 21 - shown.count))
  }
}
