import Analysis
import ArgumentParser
import Interface
import Storage
import TimelineModel

struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add an event of your own to the timeline, or take one away.",
    discussion: """
      It is kept apart from what was read, and stays when articles are read again. Prints its id. Without a date it \
      lists your own events.

      Examples:
        tidslinje add 2017-03-22 "Talked with a witness" --actor McGurk
        tidslinje add "mars 2017" "Something happened" --note "ask again"
        tidslinje add
        tidslinje add --delete own-1f3a
      """)

  @Argument(help: ArgumentHelp("When: 2017-03-22, 2017-03, “mars 2017” …", valueName: "date"))
  var date: String?

  @Argument(help: ArgumentHelp("What happened.", valueName: "headline"))
  var headline: String?

  @Option(help: ArgumentHelp("What kind of event: attack, meeting, statement …", valueName: "kind"))
  var kind: String?

  @Option(
    name: .customLong("actor"),
    help: ArgumentHelp("Who took part: a name or id of the register. May be repeated.", valueName: "name"))
  var actors: [String] = []

  @Option(
    name: .customLong("place"),
    help: ArgumentHelp("Where: a name or id of the register. May be repeated.", valueName: "name"))
  var places: [String] = []

  @Option(help: ArgumentHelp("A note on it.", valueName: "text"))
  var note: String?

  @Option(help: ArgumentHelp("Takes away the event of your own with this id.", valueName: "id"))
  var delete: String?

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var language: LanguageOptions

  func validate() throws {
    if date != nil, headline?.isEmpty ?? true { throw ValidationError("Give a date and a headline.") }
    if date != nil, delete != nil { throw ValidationError("Either add or --delete.") }
    if date == nil, kind != nil || note != nil || !actors.isEmpty || !places.isEmpty {
      throw ValidationError("Give a date and a headline.")
    }
  }

  func run() throws {
    let archive = try OpenArchive(archive.choice, toKeep: date != nil || delete != nil).archive
    if let date, let headline {
      let id = OwnEvent.newID()
      _ = try archive.annotate(.event(id), .own(try event(date, headline, archive)))
      try archive.rebuildTimeline()
      StandardOutput.line(id)
    } else if let delete {
      guard try archive.entry(id: delete)?.own != nil else { throw CommandProblems.noOwnEvent(delete) }
      _ = try archive.annotate(.event(delete), .hide)
      try archive.rebuildTimeline()
    } else {
      try list(archive)
    }
  }

  private func event(_ date: String, _ headline: String, _ archive: Archive) throws -> OwnEvent {
    let book = try NameBook(archive, language.language)
    guard let when = DateReader().interpret(date, anchor: nil) else {
      throw CommandProblems.noDate(date)
    }
    return OwnEvent(
      when: when, headline: headline, kind: try kind.map(Self.kind), actors: try actors.map(book.actor),
      places: try places.map(book.place), note: note)
  }

  /// A kind by its name here, or in words of any language of the screen.
  private static func kind(_ name: String) throws -> Event.Kind {
    let meant = Event.Kind.allCases.first { kind in
      ([kind.rawValue] + ScreenLanguage.allCases.map { words(for: kind, in: $0) }).contains(name.lowercased())
    }
    guard let meant else { throw CommandProblems.noSuchKind(name) }
    return meant
  }

  private func list(_ archive: Archive) throws {
    let index = try archive.index(in: language.language)
    var filter = Filter()
    filter.marks.toggleIncluded(Mark.own.rawValue)
    let list = PlainList(
      actors: index.actors, language: language.language, ids: true,
      isForTerminal: StandardStreams.outputIsTerminal)
    var output = StandardOutput()
    let selection = Selection(filter, in: index, textHits: nil)
    for entry in try archive.entries((0..<selection.count).compactMap(selection.ordinal), withReasons: false)
    {
      output.line(list.line(of: entry))
    }
    output.flush()
  }
}
