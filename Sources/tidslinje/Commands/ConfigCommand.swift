import ArgumentParser
import Interface

struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Print the configuration, or write it: keys, colours, layout and language.",
    discussion: """
      It is a whole config.yaml: what you have set, and as comments all that can be. --write puts it in its place, for \
      you to edit; what stood there is kept beside it as config.yaml.bak. (`tidslinje config > config.yaml` would \
      not do: a shell empties a file before the program can read it.)

      Examples:
        tidslinje config
        tidslinje config --write
        tidslinje config --path
      """)

  @Flag(help: "Print where the file lies, or would lie.")
  var path = false

  @Flag(help: "Write it to where it belongs, with what you have set.")
  var write = false

  @OptionGroup var language: LanguageOptions

  func run() throws {
    let file = UserFolders().configuration
    var output = StandardOutput()
    if path {
      output.line(file)
    } else {
      let configuration = Configuration.own
      let text = ConfigurationText(
        preferences: configuration.preferences, registers: configuration.registers,
        language: language.language
      ).text
      configuration.tellProblems()
      if write {
        let backup = try ConfigurationFile(path: file).write(text)
        output.line(CommandWords.written(file, backup: backup)[language.language])
      } else {
        output.write(text)
      }
    }
    output.flush()
  }
}
