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
        tidslinje list --waiting
      """)

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var language: LanguageOptions

  @Flag(help: "Begin each line with the event's id, for `tidslinje show`.")
  var ids = false

  @Flag(
    help: """
      List your corrections, notes and marks that wait for their sentence to come back: its event, file and \
      headline, and what you said.
      """)
  var waiting = false

  func run() throws {
    if waiting { return try listWaiting() }
    try PlainList.write(Listing(archive, filter, language), language: language.language, ids: ids)
  }
}

extension ListCommand {
  private func listWaiting() throws {
    let words = try OpenArchive(archive.choice).archive.waitingWords()
    var output = StandardOutput()
    for word in words {
      let target =
        switch word.annotation.target {
        case .event(let id): id
        case .actor(let id): id
        }
      let said = CommandWords.said(word.annotation.change, in: language.language)
      let fields = [target, word.path ?? "", word.headline ?? "", said]
      output.line(fields.map(visible).joined(separator: "\t"))
    }
    output.flush()
    if words.isEmpty { throw Outcome.incomplete }
  }
}

/// The timeline as plain text: EDTF date, headline, actors; tab-separated where a program reads it.
struct PlainList {
  let actors: FacetIndex
  let language: ScreenLanguage
  var ids = false
  /// Whether a person reads it: then it is in columns, and shows what the terminal can.
  var isForTerminal = false

  static func write(_ listing: Listing, language: ScreenLanguage, ids: Bool = false) throws {
    let list = PlainList(
      actors: listing.index.actors, language: language, ids: ids,
      isForTerminal: StandardStreams.outputIsTerminal)
    let isASCII = list.isForTerminal && Look.showsOnlyASCII()
    var output = StandardOutput()
    try listing.forEach { entry in
      let line = list.line(of: entry)
      output.line(isASCII ? visibleInASCII(line) : line)
    }
    output.flush()
    try listing.finish()
  }

  func line(of entry: Entry) -> String {
    var fields = ids ? [entry.id] : []
    fields.append(date(of: entry))
    fields.append(visible(entry.event.headline))
    fields.append(visible(actors.names(of: entry.event.actors).joined(separator: ", ")))
    if let origin = entry.event.isOwn ? CommandWords.own[language] : entry.publisher {
      fields.append(visible(origin))
    }
    return fields.joined(separator: isForTerminal ? "  " : "\t")
  }

  /// EDTF; for people a season, and a long one-of set, in words.
  private func date(of entry: Entry) -> String {
    guard let when = entry.event.dating.when else { return CommandWords.undated[language] }
    let date = when.description
    guard isForTerminal else { return date }
    let isPlain = date.count <= 21 && ![.season, .partOfYear].contains(when.edtf.precision)
    let shown = isPlain ? date : words(for: when, in: language)
    return shown + String(repeating: " ", count: max(0, 21 - shown.count))
  }
}
