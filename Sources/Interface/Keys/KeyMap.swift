/// Which command answers a key in a context, made from the table once.
public struct KeyMap: Sendable {
  private let commands: [Command.Context: [Key: Command]]

  public init(_ table: [Command] = Command.allCases) {
    var commands: [Command.Context: [Key: Command]] = [:]
    for command in table {
      for key in command.info.keys { commands[command.info.context, default: [:]][key] = command }
    }
    self.commands = commands
  }

  public static let standard = KeyMap()

  /// The command of a key: the pane's own, else the one that works everywhere.
  ///
  /// While a line is typed, or a correction chosen, only the keys of that count.
  public func command(for key: Key, in context: Command.Context) -> Command? {
    if let own = commands[context]?[key] { return own }
    return context.isAlone ? nil : commands[.everywhere]?[key]
  }
}
