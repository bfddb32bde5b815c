import ArgumentParser
import Interface
import Storage
import TimelineModel

struct RemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take articles out of your archive: files or whole folders.",
    discussion: """
      For what was imported by mistake, and for files that are gone: their articles and events leave the timeline. \
      The files themselves are not touched. Your corrections, notes and marks are kept, and fit again when the \
      article is imported once more.

      Examples:
        tidslinje remove ~/articles/2016/draft.txt
        tidslinje remove ~/articles/2016
      """)

  @Argument(help: ArgumentHelp("Files and folders that were imported.", valueName: "path"))
  var paths: [String]

  @OptionGroup var archive: OwnArchiveOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let path = try OpenArchive.pathToChange(archive)
    guard FileSystem.exists(path) else { throw CommandProblems.noArchive(path) }
    let archive = try Archive(path: path)
    let known = try archive.knownFiles().keys.sorted()
    var removed: Set<String> = []
    var isMissing = false
    for path in paths {
      let place = FileSystem.absolute(path)
      let files = known.filter { $0 == place || $0.hasPrefix(place == "/" ? "/" : place + "/") }
      if files.isEmpty {
        StandardError.write(CommandProblems.notImported(path))
        isMissing = true
      }
      removed.formUnion(files)
    }
    if !removed.isEmpty { try remove(removed.sorted(), from: archive) }
    if isMissing { throw Outcome.incomplete }
  }

  private func remove(_ files: [String], from archive: Archive) throws(Problem) {
    let words = try archive.looseAnnotations().count
    try archive.removeFiles(files)
    let progress = ProgressLine(language.language)
    let registers = try Registers(own: Configuration.own.registers)
    try Ingest(into: archive, analyzer: Bundled.analyzer(registers.register))
      .bringUpToDate(progress: progress.show)
    progress.clear()
    let kept = try archive.looseAnnotations().count - words
    StandardOutput.line(CommandWords.removed(files.count, kept: max(0, kept))[language.language])
  }
}
