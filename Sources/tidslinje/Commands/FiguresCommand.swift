import ArgumentParser
import Interface
import Storage
import TimelineModel

struct FiguresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract: "List figures over time: coalition members, strikes, soldiers, civilians killed.",
    discussion: """
      Without a series it lists the series with the number of such claims and their first and last day. With one it \
      prints its claims in order of date: date, number, whose and where, who claims it, publisher, and the event or \
      article that tells it. Claims marked “≠” contradict another one of the same time.

      Examples:
        tidslinje figures
        tidslinje figures soldiers --actor Norge --from 2016
        tidslinje figures civilians-killed --format csv > killed.csv
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, csv, json }

  @Argument(help: ArgumentHelp("Id of a series, as the list gives it.", valueName: "series"))
  var series: String?

  @Option(
    help: ArgumentHelp("Only figures of this actor: name, surname or id. May be repeated.", valueName: "name")
  )
  var actor: [String] = []

  @Option(
    help: ArgumentHelp("Only figures on or after this date: 2017, 2017-03, “mars 2017”.", valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("Only figures on or before this date.", valueName: "date"))
  var to: String?

  @Option(help: "text, csv or json.")
  var format = Format.text

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let archive = try OpenArchive(archive.choice).archive
    let book = try NameBook(archive, language.language)
    let actors = try actor.map { name throws(Problem) in try book.actor(named: name) }
    let (first, last) = (try from.map(FilterOptions.date), try to.map(FilterOptions.date))
    func points(of series: FigureSeries) throws(Problem) -> [FigureSeries.Point] {
      try archive.figures(of: series.id, actors: actors, from: first, to: last)
    }
    guard let series else {
      return try write(FigureSeries.all.map { SeriesSummary($0, try points(of: $0)) }.filter { $0.count > 0 })
    }
    guard let chosen = FigureSeries.named(series) else { throw CommandProblems.noSuchSeries(series) }
    try write(points(of: chosen), of: chosen, book)
  }

  /// Every series that there are such figures of.
  private func write(_ held: [SeriesSummary]) throws {
    var output = StandardOutput()
    switch format {
    case .text: for summary in held { output.line(summary.text(in: language.language)) }
    case .csv:
      output.write(SeriesSummary.csvHeader + "\r\n")
      for summary in held { output.write(summary.csv(in: language.language) + "\r\n") }
    case .json:
      output.line(JSON.object([("series", .array(held.map { $0.json(in: language.language) }))]).line)
    }
    output.flush()
    if held.isEmpty { throw Outcome.incomplete }
  }

  private func write(_ points: [FigureSeries.Point], of series: FigureSeries, _ book: NameBook) throws {
    let contradicted = series.contradicted(points)
    let claims = points.enumerated().map { index, point in
      FigureClaim(point, isContradicted: contradicted.contains(index), book)
    }
    var output = StandardOutput()
    switch format {
    case .text: for claim in claims { output.line(claim.text(in: language.language)) }
    case .csv:
      output.write(FigureClaim.csvHeader + "\r\n")
      for claim in claims { output.write(claim.csv + "\r\n") }
    case .json:
      let name = JSON.string(series.name[language.language])
      output.line(
        JSON.object([("series", .string(series.id)), ("name", name), ("claims", .array(claims.map(\.json)))])
          .line)
    }
    output.flush()
    if claims.isEmpty { throw Outcome.incomplete }
  }
}

/// A series in the list of them.
private struct SeriesSummary {
  private let series: FigureSeries
  let count: Int
  private let earliest: String?
  private let latest: String?

  init(_ series: FigureSeries, _ points: [FigureSeries.Point]) {
    self.series = series
    count = points.count
    earliest = points.compactMap { $0.when?.earliest }.min()?.description
    latest = points.compactMap { $0.when?.latest }.max()?.description
  }

  func text(in language: ScreenLanguage) -> String {
    "\(series.id)\t\(count)\t\(earliest ?? "..")/\(latest ?? "..")\t\(series.name[language])"
  }

  static let csvHeader = "series,count,earliest,latest,name"

  func csv(in language: ScreenLanguage) -> String {
    CSV.line([series.id, String(count), earliest ?? "", latest ?? "", series.name[language]])
  }

  func json(in language: ScreenLanguage) -> JSON {
    .object([
      ("series", .string(series.id)), ("count", JSON(count)), ("earliest", JSON(earliest)),
      ("latest", JSON(latest)), ("name", .string(series.name[language])),
    ])
  }
}

/// One claim of a series, with names for ids.
private struct FigureClaim {
  private let point: FigureSeries.Point
  private let isContradicted: Bool
  private let actor: String?
  private let place: String?
  private let claimant: String?

  init(_ point: FigureSeries.Point, isContradicted: Bool, _ book: NameBook) {
    self.point = point
    self.isContradicted = isContradicted
    actor = point.figure.actor.map(book.name(ofActor:))
    place = point.figure.place.map(book.name(ofPlace:))
    claimant = point.figure.claimant.map(book.name(ofActor:))
  }

  private var source: String { point.event ?? point.article }

  func text(in language: ScreenLanguage) -> String {
    let date = point.when?.description ?? CommandWords.undated[language]
    let setting = [actor, place].compactMap(\.self).joined(separator: ", ")
    let fields = [
      date, CommandWords.amount(of: point.figure, in: language), setting, claimant ?? "",
      point.publisher ?? "",
      source,
    ]
    return (fields.map(visible) + (isContradicted ? ["≠"] : [])).joined(separator: "\t")
  }

  static let csvHeader =
    "date,earliest,latest,low,high,bound,unit,subject,actor,place,claimant,publisher,article,event,contradicted"

  var csv: String {
    let figure = point.figure
    return CSV.line([
      point.when?.description ?? "", point.when?.earliest?.description ?? "",
      point.when?.latest?.description ?? "", figure.low.map(NumberWords.plain) ?? "",
      figure.high.map(NumberWords.plain) ?? "", figure.bound?.rawValue ?? "", figure.unit,
      figure.subject ?? "",
      actor ?? "", place ?? "", claimant ?? "", point.publisher ?? "", point.article, point.event ?? "",
      isContradicted ? "yes" : "no",
    ])
  }

  var json: JSON {
    let figure = point.figure
    return .object([
      ("date", JSON(point.when?.description)), ("earliest", JSON(point.when?.earliest?.description)),
      ("latest", JSON(point.when?.latest?.description)), ("low", JSON(figure.low)),
      ("high", JSON(figure.high)),
      ("bound", JSON(figure.bound?.rawValue)), ("unit", .string(figure.unit)),
      ("subject", JSON(figure.subject)),
      ("actor", JSON(actor)), ("place", JSON(place)), ("claimant", JSON(claimant)),
      ("publisher", JSON(point.publisher)), ("article", .string(point.article)), ("event", JSON(point.event)),
      ("contradicted", .bool(isContradicted)),
    ])
  }
}
