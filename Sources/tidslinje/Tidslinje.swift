import ArgumentParser
import Foundation
import Interface
import TimelineModel

/// The command line: what a command does stands in its own file, what all share in `Options.swift`.
@main
struct Tidslinje: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tidslinje",
    abstract: "Browse a timeline made from dated Norwegian news articles.",
    discussion: """
      Without a command it opens the browser: on your own archive when you have imported articles, else on \
      the bundled corpus about the international coalition against IS, 2014–2020.

      Examples:
        tidslinje                                 open the browser
        tidslinje --actor Brende --from 2017      … on what Brende did from 2017 on
        tidslinje import ~/articles               take in your own articles
        tidslinje list --actor McGurk | less      the same timeline as text
        tidslinje explain "i fjor høst" --date 2017-03-22
        tidslinje --plain                         for screen readers: in sentences
        tidslinje browse --help                   its filters and looks
      """,
    version: "0.1.0",
    subcommands: [
      BrowseCommand.self, ImportCommand.self, RemoveCommand.self, ListCommand.self, ShowCommand.self,
      ActorsCommand.self, SearchCommand.self, FiguresCommand.self, MergeCommand.self, AddCommand.self,
      ExtractCommand.self, ExplainCommand.self, ExportCommand.self, SnapshotCommand.self, ConfigCommand.self,
      ManualCommand.self,
    ],
    defaultSubcommand: BrowseCommand.self)

  /// The command that is asked for. Where none is named it is the browser, and only its own options are read: those of
  /// all commands take as long as a good part of the first screen. What it does not know is the others' to answer.
  private static func command(for words: [String]) throws -> any ParsableCommand {
    if words.first?.hasPrefix("-") ?? true, let browse = try? BrowseCommand.parse(words) { return browse }
    if let word = words.first, !word.hasPrefix("-") {
      let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
      if !names.contains(word) { throw CommandProblems.noSuchCommand(word, among: names) }
    }
    return try parseAsRoot()
  }

  /// Exit codes: 0 done, 1 done but something is missing or nothing matched, 2 could not do it,
  /// 64 wrong usage (2 from `extract`, whose contract with scripts says so).
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    let words = Array(CommandLine.arguments.dropFirst())
    do {
      if try BrowseCommand.run(plainly: words) { return }
      var command = try command(for: words)
      if !(command is any TellsConfigurationItself) { Configuration.own.tellProblems() }
      try command.run()
    } catch let problem as Problem {
      StandardError.write(problem)
      Foundation.exit(CommandProblems.wrongUsage.contains(problem.code) ? 64 : 2)
    } catch let outcome as Outcome {
      Foundation.exit(outcome.exitCode)
    } catch {
      end(with: error, of: words)
    }
  }

  /// Says what the reading of the options says: what is wrong with them, or the help that was asked for.
  private static func end(with error: any Error, of words: [String]) -> Never {
    let code = exitCode(for: error)
    let message = fullMessage(for: error)
    if code.isSuccess {
      var output = StandardOutput()
      if !message.isEmpty { output.line(message) }
      output.flush()
    } else {
      StandardError.write(message)
    }
    let isExtract = words.first == "extract" && code == .validationFailure
    Foundation.exit(isExtract ? 2 : code.rawValue)
  }
}

/// A command that says by itself what is wrong in `config.yaml`, or does without it.
protocol TellsConfigurationItself {}

extension BrowseCommand: TellsConfigurationItself {}
extension ConfigCommand: TellsConfigurationItself {}
extension ManualCommand: TellsConfigurationItself {}

/// How a command ended when it was not simply done.
enum Outcome: Error {
  /// Done, but some articles could not be read; or nothing matched.
  case incomplete
  /// The user broke it off.
  case interrupted

  var exitCode: Int32 {
    switch self {
    case .incomplete: 1
    case .interrupted: 130
    }
  }
}
