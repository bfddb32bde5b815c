/// Which command answers a key in a context, made from the table and what the reader has bound otherwise.
public struct KeyMap: Sendable, Equatable {
  private var commands: [Command.Context: [Key: Command]] = [:]
  private var keys: [Command: [Key]] = [:]

  /// - Parameter bound: keys of the reader's own, instead of the table's. A key that another command had in the same
  ///   context is taken from it.
  public init(_ table: [Command] = Command.allCases, bound: [Command: [Key]] = [:]) {
    var taken: [Command.Context: Set<Key>] = [:]
    for (command, keys) in bound { taken[command.info.context, default: []].formUnion(keys) }
    for command in table {
      let context = command.info.context
      let own = bound[command] ?? command.info.keys.filter { !(taken[context]?.contains($0) ?? false) }
      keys[command] = own
      for key in own { commands[context, default: [:]][key] = command }
    }
  }

  public static let standard = KeyMap()

  /// The command of a key: the pane's own, else the one that works everywhere.
  ///
  /// While a line is typed, or a correction chosen, only the keys of that count.
  public func command(for key: Key, in context: Command.Context) -> Command? {
    if let own = commands[context]?[key] { return own }
    return context.isAlone ? nil : commands[.everywhere]?[key]
  }

  /// The keys of a command; the first is the one hints show.
  public func keys(of command: Command) -> [Key] { keys[command] ?? [] }

  /// The key that hints show for a command; nil when it has none.
  public func key(of command: Command) -> Key? { keys[command]?.first }
}
