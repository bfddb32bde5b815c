import Analysis
import ArgumentParser
import Interface
import Storage
import TimelineModel

/// Which archive.
struct ArchiveOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The archive to use instead of your own.", valueName: "file"))
  var archive: String?

  @Flag(help: "Use the bundled corpus even when you have an archive of your own.")
  var corpus = false
}

/// Which language the program speaks.
struct LanguageOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Language of the screen: nb, nn or en (else by your locale).", valueName: "tag"))
  var locale: String?

  var language: ScreenLanguage {
    locale.map { ScreenLanguage(locale: $0) } ?? Configuration.own.preferences.language ?? .fromEnvironment
  }

  func validate() throws {
    if let locale, ScreenLanguage(rawValue: ScreenLanguage(locale: locale).rawValue) == .english,
      !locale.hasPrefix("en")
    {
      throw ValidationError("'\(locale)' is not one of nb, nn and en.")
    }
  }
}

/// Which events: the same filters for every command.
struct FilterOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only events with this actor: name, surname or id. May be repeated.", valueName: "name"))
  var actor: [String] = []

  @Option(help: ArgumentHelp("No events with this actor. May be repeated.", valueName: "name"))
  var notActor: [String] = []

  @Option(help: ArgumentHelp("Only events at this place. May be repeated.", valueName: "name"))
  var place: [String] = []

  @Option(
    help: ArgumentHelp("Only events on or after this date: 2017, 2017-03, “mars 2017”.", valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("Only events on or before this date.", valueName: "date"))
  var to: String?

  @Option(help: ArgumentHelp("Only events whose article says these words.", valueName: "words"))
  var text: String?

  /// The filter in the terms of an archive. A name that no one bears there gives an empty answer and a
  /// warning with the nearest names.
  func filter(in index: TimelineIndex, problems: inout [Problem]) throws(Problem) -> Filter {
    var filter = Filter()
    filter.actors.included = actor.map { Self.id(named: $0, in: index.actors, &problems) }
    filter.actors.excluded = notActor.map { Self.id(named: $0, in: index.actors, &problems) }
    filter.places.included = place.map { Self.id(named: $0, in: index.places, &problems) }
    filter.from = try from.map { words throws(Problem) in try Self.date(words) }
    filter.to = try to.map { words throws(Problem) in try Self.date(words) }
    filter.text = text
    return filter
  }

  private static func id(named name: String, in facet: FacetIndex, _ problems: inout [Problem]) -> String {
    if let number = facet.number(named: name) { return facet.values[number].id }
    problems.append(CommandProblems.noSuchValue(name, nearest: facet.names(nearest: name, atMost: 3)))
    return "no such name: " + name
  }

  /// A date as a person writes it.
  static func date(_ words: String) throws(Problem) -> When {
    if let when = When(words) { return when }
    let analyzer = Analyzer(register: Register())
    guard let when = analyzer.interpret(words, anchor: nil, language: .bokmål) else {
      throw CommandProblems.noDate(words)
    }
    return when
  }
}
