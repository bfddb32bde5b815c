import ArgumentParser
import Interface

struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Print the configuration: keys, colours, layout and language.",
    discussion: """
      What it prints is a whole config.yaml, with all that can be set as comments.

      Examples:
        tidslinje config --path
        tidslinje config > ~/.config/tidslinje/config.yaml
      """)

  @Flag(help: "Print where the file lies, or would lie.")
  var path = false

  @OptionGroup var language: LanguageOptions

  func run() throws {
    var output = StandardOutput()
    if path {
      output.line(UserFolders().configuration)
    } else {
      let configuration = Configuration.own
      output.write(
        ConfigurationText(
          preferences: configuration.preferences, registers: configuration.registers,
          language: language.language
        ).text)
      for problem in configuration.problems { StandardError.write(problem) }
    }
    output.flush()
  }
}
