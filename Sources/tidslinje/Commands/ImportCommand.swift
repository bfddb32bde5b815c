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
      """)

  @Argument(help: ArgumentHelp("Files and folders.", valueName: "path"))
  var paths: [String]

  @OptionGroup var archive: OwnArchiveOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let reading = try FolderImport(
      paths: paths, into: OpenArchive.toChange(archive, makesNew: true), registers: register.registers())
    let progress = ProgressLine(language.language)
    let summary = try reading.run(whileWanted: progress.show)
    progress.clear()
    for problem in summary.problems { StandardError.write(problem) }
    print(CommandWords.imported(summary)[language.language])
    if summary.hasErrors { throw Outcome.incomplete }
  }
}
