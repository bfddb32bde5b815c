import ArgumentParser
import Interface
import Storage
import TimelineModel

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Say that two actors are one, or that they are not.",
    discussion: """
      The first is from now on told, counted and found as the second, in all articles, also those that are \
      imported later or read again. Without names it lists what has been said.

      Examples:
        tidslinje merge "Norges regjering" Norge
        tidslinje merge
        tidslinje merge "Norges regjering" --undo
      """)

  @Argument(help: ArgumentHelp("An actor: name or id.", valueName: "name"))
  var actor: String?

  @Argument(help: ArgumentHelp("Who that is.", valueName: "other"))
  var other: String?

  @Flag(help: "Take the actor apart from all that it was said to be one with.")
  var undo = false

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var language: LanguageOptions

  func validate() throws {
    if actor != nil, (other == nil) != undo {
      throw ValidationError(undo ? "--undo takes one actor." : "Give two actors, or one and --undo.")
    }
    if actor == nil, undo { throw ValidationError("Give the actor that is to be taken apart.") }
  }

  func run() throws {
    let archive = try OpenArchive(archive.choice, toKeep: actor != nil).archive
    let book = try NameBook(archive, StandardError.language)
    if let actor {
      let id = try book.bearer(of: actor)
      if let other {
        let head = try book.actor(named: other)
        guard head != id else { throw CommandProblems.sameActor(book.name(ofActor: id)) }
        _ = try archive.annotate(.actor(id), .alias(of: head))
      } else {
        _ = try archive.annotate(.actor(id), .apart)
      }
      try archive.rebuildTimeline()
    }
    try list(archive, book)
  }

  /// Every actor that is another, by name.
  private func list(_ archive: Archive, _ book: NameBook) throws {
    let lines = try archive.sameActors().map { id, head in
      "\(visible(book.name(ofActor: id)))\t\(visible(book.name(ofActor: head)))"
    }
    var output = StandardOutput()
    for line in lines.sorted() { output.line(line) }
    output.flush()
  }
}
