import ArgumentParser
import Interface
import TimelineModel

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take articles into your archive: files or whole folders.",
    discussion: """
      Reads plain text (first line “date 2017-03 …” if it has one), Markdown with front matter, JSON Lines and \
      TimeML. What is unchanged since the last time is skipped; your corrections, notes and marks are kept. It \
      can be interrupted and run again. Files that have gone stay in the archive until `tidslinje remove`.

      Examples:
        tidslinje import ~/articles
        tidslinje import 2017/ 2018/ extra.jsonl
        tidslinje import ~/articles --archive project.sqlite
        tidslinje import ~/articles --register people.jsonl
        tidslinje import --anew                  when the archive is damaged
      """)

  @Argument(help: ArgumentHelp("Files and folders.", valueName: "path"))
  var paths: [String] = []

  @Flag(
    help: """
      Lay the archive aside and make it anew, of the files it was made of and those named; corrections, notes and \
      marks come along.
      """)
  var anew = false

  @OptionGroup var archive: OwnArchiveOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var language: LanguageOptions

  func validate() throws {
    if paths.isEmpty, !anew { throw ValidationError("Missing expected argument '<path> ...'") }
  }

  func run() throws {
    let file = try OpenArchive.pathToChange(archive, anew: anew)
    let registers = try register.registers()
    var former: [String] = []
    if anew {
      former = try OpenArchive.renew(file, needsFiles: paths.isEmpty)
      if OpenArchive.isCorpus(file) {
        _ = try OpenArchive(.corpus, toKeep: true)
        if paths.isEmpty { return }
        throw CommandProblems.corpusIsWhole
      }
    }
    let reading = try FolderImport(paths: paths, and: former, intoFile: file, registers: registers)
    let progress = ProgressLine(language.language)
    let interrupt = Interrupt()
    let summary = try reading.run { job, done, total in
      _ = progress.show(job, done: done, of: total)
      return interrupt.goesOn(job)
    }
    progress.clear()
    for problem in summary.problems { StandardError.write(problem) }
    StandardOutput.line(CommandWords.imported(summary)[language.language])
    if let stopped = summary.stopped {
      StandardError.write(CommandProblems.importStopped(stopped.done, of: stopped.total))
      throw Outcome.interrupted
    }
    if summary.hasErrors { throw Outcome.incomplete }
  }
}
