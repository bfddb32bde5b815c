/// Which command answers a key in a context, made from the table and what the reader has bound otherwise.
public struct KeyMap: Sendable, Equatable {
  /// In the table's order. There are few enough to look through: a table by hash takes longer to make than a screen's
  /// keys to find.
  private var bindings: [Binding] = []
  /// The commands of a context that stand in the hint bar, the likeliest first.
  private var hinted: [Command.Context: [Hinted]] = [:]

  /// A command with what it needs: asked at every key, and the whole row of the table is long to copy.
  private struct Hinted: Equatable {
    let command: Command
    let needs: Command.Need

    static func == (left: Self, right: Self) -> Bool { left.command == right.command }
  }

  private struct Binding: Equatable {
    let key: Key
    let context: Command.Context
    let command: Command
  }

  /// - Parameter bound: keys of the reader's own, instead of the table's. A key that another command had in the same
  ///   context is taken from it.
  public init(_ table: [Command] = Command.allCases, bound: [Command: [Key]] = [:]) {
    var taken: [Command.Context: Set<Key>] = [:]
    for (command, keys) in bound { taken[command.info.context, default: []].formUnion(keys) }
    var hints: [Hint] = []
    for command in table {
      let info = command.info
      let own = bound[command] ?? info.keys.filter { !(taken[info.context]?.contains($0) ?? false) }
      bindings += own.map { Binding(key: $0, context: info.context, command: command) }
      if let key = own.first, info.hint != nil, command != .help {
        hints.append(Hint(command: command, key: key, context: info.context, rank: info.rank))
      }
    }
    for context in Command.Context.allCases {
      hinted[context] = self.hints(in: context, of: hints).map { Hinted(command: $0, needs: $0.info.needs) }
    }
  }

  /// A command that a hint bar may show.
  private struct Hint {
    let command: Command
    let key: Key
    let context: Command.Context
    let rank: Command.HintRank
  }

  /// A context's own hints and those that work everywhere, by rank and then in the table's order. A key that means
  /// something else here stands for that only.
  private func hints(in context: Command.Context, of hints: [Hint]) -> [Command] {
    let here = hints.filter { $0.context == context }.map(\.command)
    if context.isAlone { return here }
    let elsewhere = hints.filter { $0.context == .everywhere && own($0.key, in: context) == nil }
    return Command.HintRank.allCases.flatMap { rank in
      (rank == .usual ? here : []) + elsewhere.filter { $0.rank == rank }.map(\.command)
    }
  }

  public static let standard = KeyMap()

  /// The command of a key: the pane's own, else the one that works everywhere.
  ///
  /// While a line is typed, or a correction chosen, only the keys of that count.
  public func command(for key: Key, in context: Command.Context) -> Command? {
    own(key, in: context) ?? (context.isAlone ? nil : own(key, in: .everywhere))
  }

  /// Where the reader has bound a key twice, the table's last command has it.
  private func own(_ key: Key, in context: Command.Context) -> Command? {
    bindings.last { $0.context == context && $0.key == key }?.command
  }

  /// The keys of a command; the first is the one hints show.
  public func keys(of command: Command) -> [Key] { bindings.filter { $0.command == command }.map(\.key) }

  /// What the hint bar of a context shows: what would do something now, the likeliest first.
  func hints(in context: Command.Context, of browser: Browser) -> [Command] {
    hinted[context]?.filter { $0.needs.isMet(browser) }.map(\.command) ?? []
  }

  /// The key that hints show for a command; nil when it has none.
  public func key(of command: Command) -> Key? { bindings.first { $0.command == command }?.key }
}
