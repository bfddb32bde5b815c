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

  var choice: ArchiveChoice { archive.map { .file($0) } ?? (corpus ? .corpus : .usual) }
}

/// Which archive, for commands that put articles into it and take them out: never the bundled corpus's.
struct OwnArchiveOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The archive to use instead of your own.", valueName: "file"))
  var archive: String?

  /// Known in order to be refused with advice.
  @Flag(help: .hidden)
  var corpus = false
}

/// Which registers besides the bundled one.
struct RegisterOptions: ParsableArguments {
  @Option(
    name: .customLong("register"),
    help: ArgumentHelp(
      "A register of your own actors and places (JSON Lines), besides the bundled one and those of config.yaml. "
        + "May be repeated.", valueName: "file"))
  var files: [String] = []

  /// The registers to read with; what is wrong in them is told on standard error.
  func registers() throws(Problem) -> Registers {
    let registers = try Registers(own: Configuration.own.registers + files)
    for problem in registers.problems { StandardError.write(problem) }
    return registers
  }
}

/// Which language the program speaks.
struct LanguageOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Language of the screen: nb, nn or en (else by your locale).", valueName: "tag"))
  var locale: String?

  var language: ScreenLanguage {
    locale.map { ScreenLanguage(locale: $0) } ?? .preferred
  }

  func validate() throws {
    if let locale, ScreenLanguage(rawValue: ScreenLanguage(locale: locale).rawValue) == .english,
      !locale.hasPrefix("en")
    {
      throw ValidationError("'\(locale)' is not one of nb, nn and en.")
    }
    if locale != nil { StandardError.speak(language) }
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

  @Option(help: ArgumentHelp("No events at this place. May be repeated.", valueName: "name"))
  var notPlace: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only events of this kind: attack, meeting, statement … Several: any of them.", valueName: "kind"))
  var kind: [String] = []

  @Option(help: ArgumentHelp("No events of this kind. May be repeated.", valueName: "kind"))
  var notKind: [String] = []

  @Option(help: ArgumentHelp("Only what this publisher tells. Several: any of them.", valueName: "name"))
  var publisher: [String] = []

  @Option(help: ArgumentHelp("Nothing that this publisher tells. May be repeated.", valueName: "name"))
  var notPublisher: [String] = []

  @Option(help: ArgumentHelp("Only from articles in this language: nb, nn, en.", valueName: "tag"))
  var language: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only dates known so closely: day, month, year, wider or undated.", valueName: "certainty"))
  var certainty: [String] = []

  @Option(help: ArgumentHelp("Only news (core) or only background.", valueName: "salience"))
  var salience: [String] = []

  @Option(help: ArgumentHelp("Only events you have marked, noted or corrected.", valueName: "mark"))
  var mark: [String] = []

  @Flag(help: "Any of the actors named, and any of the places, instead of all.")
  var any = false

  @Option(
    help: ArgumentHelp("Only events on or after this date: 2017, 2017-03, “mars 2017”.", valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("Only events on or before this date.", valueName: "date"))
  var to: String?

  @Option(help: ArgumentHelp("Only events whose article says these words.", valueName: "words"))
  var text: String?

  @Option(
    help: ArgumentHelp(
      "Only what a search finds: words, \"phrases\", beginnings*, -words, actor:name, place:name, kind:name, "
        + "date:2017-03..2017-06.", valueName: "query"))
  var search: String?

  /// The filter in the terms of an archive. A name that no one bears there gives an empty answer and a
  /// warning with the nearest names.
  func filter(in index: TimelineIndex, problems: inout [Problem]) throws(Problem) -> Filter {
    var filter = Filter()
    for (facet, included, excluded) in facets {
      filter[facet].included = included.map { Self.id(named: $0, facet, in: index, &problems) }
      filter[facet].excluded = excluded.map { Self.id(named: $0, facet, in: index, &problems) }
      if any { filter[facet].matching = .any }
    }
    filter.from = try from.map { words throws(Problem) in try Self.date(words) }
    filter.to = try to.map { words throws(Problem) in try Self.date(words) }
    filter.text = text
    if let search { Self.add(FieldedQuery(search), to: &filter, in: index, &problems) }
    return filter
  }

  /// Narrows a filter to what a search asks for besides.
  static func add(
    _ query: FieldedQuery, to filter: inout Filter, in index: TimelineIndex, _ problems: inout [Problem]
  ) {
    let (asked, misses) = query.filter(in: index)
    filter.add(asked)
    if !query.words.isEmpty {
      filter.text = [filter.text, query.words].compactMap(\.self).joined(separator: " ")
    }
    problems += misses.map { miss in
      if case .noSuchValue(let name, let facet) = miss {
        CommandProblems.noSuchValue(name, of: facet, in: index)
      } else {
        CommandProblems.missed(miss)
      }
    }
  }

  /// What is asked of each facet, as it was written.
  private var facets: [(Facet, included: [String], excluded: [String])] {
    [
      (.actors, actor, notActor), (.places, place, notPlace), (.kinds, kind, notKind),
      (.publishers, publisher, notPublisher), (.languages, language, []), (.certainties, certainty, []),
      (.saliences, salience, []), (.marks, mark, []),
    ]
  }

  private static func id(
    named name: String, _ facet: Facet, in index: TimelineIndex, _ problems: inout [Problem]
  ) -> String {
    if let id = index.id(named: name, in: facet) { return id }
    problems.append(CommandProblems.noSuchValue(name, of: facet, in: index))
    return "no such name: " + name
  }

  /// A date as a person writes it.
  static func date(_ words: String) throws(Problem) -> When {
    guard let when = DateReader().interpret(words, anchor: nil) else {
      throw CommandProblems.noDate(words)
    }
    return when
  }
}
