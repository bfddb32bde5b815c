import ArgumentParser

/// Learns from annotated text what rules cannot say; not installed.
@main
struct TidslinjeTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tidslinje-train", abstract: "Learns the models that tidslinje reads with.",
    subcommands: [NamesCommand.self, SyntaxCommand.self])
}
