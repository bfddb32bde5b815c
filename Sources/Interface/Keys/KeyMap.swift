/// Which command answers a key in a context, made from the table and what the reader has bound otherwise.
public struct KeyMap: Sendable, Equatable {
  private var commands: [Command.Context: [Key: Command]] = [:]
  private var keys: [Command: [Key]] = [:]
  /// The commands of a context that stand in the hint bar, the likeliest first.
  private var hinted: [Command.Context: [Command]] = [:]

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
    for context in Command.Context.allCases { hinted[context] = hints(in: context, of: table) }
  }

  /// A context's own hints and those that work everywhere, by rank and then in the table's order. A key that means
  /// something else here stands for that only.
  private func hints(in context: Command.Context, of table: [Command]) -> [Command] {
    func hints(_ context: Command.Context) -> [Command] {
      table.filter { $0.info.context == context && $0.info.hint != nil && $0 != .help && key(of: $0) != nil }
    }
    let here = hints(context)
    if context.isAlone { return here }
    let elsewhere = hints(.everywhere).filter { command in
      key(of: command).map { commands[context]?[$0] == nil } ?? false
    }
    return Command.HintRank.allCases.flatMap { rank in
      (rank == .usual ? here : []) + elsewhere.filter { $0.info.rank == rank }
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

  /// What the hint bar of a context may show, the likeliest first.
  func hints(in context: Command.Context) -> [Command] { hinted[context] ?? [] }

  /// The key that hints show for a command; nil when it has none.
  public func key(of command: Command) -> Key? { keys[command]?.first }
}
