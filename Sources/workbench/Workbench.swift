import ArgumentParser

/// Measures the program from inside; not installed.
@main
struct Workbench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workbench", abstract: "Measures tidslinje, and checks its corpus.",
    subcommands: [
      Generate.self, Bench.self, AccuracyCommand.self, CorpusCommand.self,
      SettlingCommand.self, SameCommand.self, TreeCommand.self,
    ])
}
