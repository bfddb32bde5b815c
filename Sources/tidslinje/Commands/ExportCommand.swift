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

  enum Format: String, ExpressibleByArgument, CaseIterable { case csv, json, jsonl, markdown }

  @Option(help: "csv, json, jsonl or markdown.")
  var format = Format.csv

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var filter: FilterOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let listing = try Listing(archive, filter)
    var output = StandardOutput()
    var isFirst = true
    switch format {
    case .csv: output.write(ExportedEvent.csvHeader + "\r\n")
    case .json: output.write("[")
    case .jsonl, .markdown: break
    }
    try listing.forEach { entry in
      let passage = try listing.archive.article(entry.event.article).map {
        String($0.article.text[entry.event.span])
      }
      let event = ExportedEvent(entry, passage: passage ?? "", in: listing)
      switch format {
      case .csv: output.write(event.csv + "\r\n")
      case .json: output.write((isFirst ? "\n" : ",\n") + event.json)
      case .jsonl: output.line(event.json)
      case .markdown: output.write(event.markdown(in: language.language))
      }
      isFirst = false
    }
    if format == .json { output.line("\n]") }
    output.flush()
    try listing.finish()
  }
}

/// An event as other programs want it.
private struct ExportedEvent {
  var id: String
  var date: String?
  var earliest: String?
  var latest: String?
  var basis: String
  var kind: String
  var status: String
  var headline: String
  var actors: [String]
  var places: [String]
  var passage: String
  var article: String
  var articleTitle: String
  var publisher: String?
  /// Ids of the other articles' events that are the same.
  var alsoToldBy: [String]

  init(_ entry: Entry, passage: String, in listing: Listing) {
    let event = entry.event
    id = event.id
    date = event.dating.when?.edtf.description
    earliest = event.dating.when?.earliest?.description
    latest = event.dating.when?.latest?.description
    basis = event.basis.rawValue
    kind = event.kind.rawValue
    status = event.status.rawValue
    headline = event.headline
    actors = listing.names(of: event.actors)
    places = listing.names(ofPlaces: event.places)
    self.passage = passage
    article = event.article
    articleTitle = entry.articleTitle
    publisher = entry.publisher
    alsoToldBy = entry.alsoToldBy.map(\.event)
  }

  static let csvHeader =
    "id,date,earliest,latest,basis,kind,status,headline,actors,places,passage,article,article_title,publisher,also_told_by"

  var csv: String {
    CSV.line([
      id, date ?? "", earliest ?? "", latest ?? "", basis, kind, status, headline,
      actors.joined(separator: "; "), places.joined(separator: "; "), passage, article, articleTitle,
      publisher ?? "", alsoToldBy.joined(separator: "; "),
    ])
  }

  var json: String {
    JSON.object([
      ("id", .string(id)), ("date", JSON(date)), ("earliest", JSON(earliest)), ("latest", JSON(latest)),
      ("basis", .string(basis)), ("kind", .string(kind)), ("status", .string(status)),
      ("headline", .string(headline)), ("actors", JSON(actors)), ("places", JSON(places)),
      ("passage", .string(passage)), ("article", .string(article)), ("articleTitle", .string(articleTitle)),
      ("publisher", JSON(publisher)), ("alsoToldBy", JSON(alsoToldBy)),
    ]).line
  }

  func markdown(in language: ScreenLanguage) -> String {
    let day = date.flatMap { When($0) }.map { words(for: $0, in: language) } ?? CommandWords.undated[language]
    let origin = [articleTitle, publisher].compactMap { $0 }.joined(separator: ", ")
    return
      "## \(day): \(visible(headline))\n\n> \(visible(passage))\n\n— \(visible(origin)) (`\(date ?? "?")`, `\(id)`)\n\n"
  }
}
