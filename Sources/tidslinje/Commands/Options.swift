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

  func validate() throws {
    if corpus, archive != nil { throw ValidationError("Either --archive or --corpus.") }
  }

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
    let registers = try Registers(own: Configuration.own.registers, needed: files)
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

  @Option(help: ArgumentHelp("Only events you have marked, noted, corrected or hidden.", valueName: "mark"))
  var mark: [String] = []

  @Flag(help: "Any of the actors named, and any of the places, instead of all.")
  var any = false

  @Option(
    help: ArgumentHelp("Only events on or after this date: 2017, 2017-03, “mars 2017”.", valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("Only events on or before this date.", valueName: "date"))
  var to: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Only events whose article says these words.", valueName: "words"))
  var text: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Only what a search finds: words, \"phrases\", beginnings*, -words, actor:name, place:name, kind:name, "
        + "date:2017-03..2017-06.", valueName: "query"))
  var search: String?

  /// The filter in the terms of an archive.
  ///
  /// - Throws: a problem with the nearest names for a name that no one bears there: half a filter would show what was
  ///   not asked for.
  func filter(in index: TimelineIndex) throws(Problem) -> Filter {
    var filter = Filter()
    for (facet, included, excluded) in facets {
      func id(_ name: String) throws(Problem) -> String { try FacetValue.id(named: name, facet, in: index) }
      filter[facet].included = try included.map(id)
      filter[facet].excluded = try excluded.map(id)
      if any { filter[facet].matching = .any }
    }
    filter.from = try from.map { words throws(Problem) in try Self.date(words) }
    filter.to = try to.map { words throws(Problem) in try Self.date(words) }
    if let text, FieldedQuery(text).lack() == .noWords {
      throw CommandProblems.missed(.noWords, in: index)
    }
    filter.text = text
    if let search { try Self.add(FieldedQuery(search), to: &filter, in: index) }
    return filter
  }

  /// Narrows a filter to what a search asks for besides.
  static func add(_ query: FieldedQuery, to filter: inout Filter, in index: TimelineIndex) throws(Problem) {
    let (asked, misses) = query.filter(in: index)
    if let lack = query.lack() { throw CommandProblems.missed(lack, in: index) }
    for miss in misses {
      // What a field can hold and no event has is no mistake: then nothing matches.
      if case .noSuchValue(let name, let facet) = miss {
        _ = try FacetValue.id(named: name, facet, in: index)
      }
      if case .noSuchValue = miss { continue }
      throw CommandProblems.missed(miss, in: index)
    }
    filter.add(asked)
    if !query.words.isEmpty {
      filter.text = [filter.text, query.words].compactMap(\.self).joined(separator: " ")
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

  /// A date as a person writes it.
  static func date(_ words: String) throws(Problem) -> When {
    guard let when = DateReader().interpret(words, anchor: nil) else {
      throw CommandProblems.noDate(words)
    }
    return when
  }
}
