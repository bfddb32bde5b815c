import ArgumentParser
import Foundation
import Interface
import Reading
import TimelineModel

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take articles into your archive: files or whole folders.",
    discussion: """
      Reads plain text (first line “date 2017-03 …” if it has one), Markdown with front matter, and JSON \
      Lines. What is unchanged since the last time is skipped; your corrections, notes and marks are kept. \
      It can be interrupted and run again.

      Examples:
        tidslinje import ~/articles
        tidslinje import 2017/ 2018/ extra.jsonl
        tidslinje import ~/articles --archive project.sqlite
        tidslinje import ~/articles --register people.jsonl
      """)

  @Argument(help: ArgumentHelp("Files and folders.", valueName: "path"))
  var paths: [String]

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var register: RegisterOptions
  @OptionGroup var language: LanguageOptions

  func run() throws {
    let walk = FolderReader().walk(paths)
    let archive = try OpenArchive.forImport(archive)
    let inputs = walk.files.map { file in
      Ingest.Input(path: FileSystem.absolute(file.path), name: file.name) { () throws(Problem) in
        try FolderReader.bytes(of: file.path)
      }
    }
    let registers = try register.registers()
    let ingest = Ingest(into: archive, register: registers.register, names: try Bundled.names())
    var summary = try ingest.run(inputs, version: ProgramFile().fingerprint + registers.fingerprint) { done in
      if StandardError.isTerminal { StandardError.progress("\(done)/\(inputs.count)") }
    }
    if StandardError.isTerminal { StandardError.progress("") }
    summary.problems = walk.problems + summary.problems
    for problem in summary.problems { StandardError.write(problem) }
    print(CommandWords.imported(summary)[language.language])
    if summary.hasErrors { throw Outcome.incomplete }
  }
}
