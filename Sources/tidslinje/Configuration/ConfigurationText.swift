import Interface
import TimelineModel

/// `config.yaml` as it may be written: what is set, and as comments what could be.
struct ConfigurationText {
  let preferences: Preferences
  let registers: [String]
  let language: ScreenLanguage

  var text: String {
    var lines = [
      "# tidslinje: keys, colours, layout and language. Lines that begin with # are what holds without them.",
      "",
      "# Language of the screen: auto (by the locale), nb, nn or en.",
      "language: \(preferences.language?.rawValue ?? "auto")", "",
      "# Colours: auto (by the terminal), \(Theme.allCases.map(\.rawValue).joined(separator: ", ")).",
      "theme: \(preferences.theme?.rawValue ?? "auto")", "",
      "# Show only ASCII: auto (where the locale is not UTF-8), yes or no.",
      "ascii: \(Self.word(preferences.isASCII))", "",
      "# The mouse: auto (not within GNU screen, which holds back Esc while it is listened to), yes or no.",
      "mouse: \(Self.word(preferences.usesMouse))", "",
      "# The actors beside the timeline: auto (where there is room), yes or no.",
      "actors: \(Self.word(preferences.showsActors))", "",
      "# The reasons of a date open where there is room: yes or no.",
      "why: \(Self.word(preferences.showsWhy))", "",
      "# Files with actors and places of your own, read besides the bundled ones at the next import.",
      "registers: [\(registers.map(Self.quoted).joined(separator: ", "))]", "",
      "# Looks of what is on the screen: a colour (0-255, or red, green …), «on» a colour, and",
      "# bold, italic, underlined, reverse.", "colours:",
    ]
    let theme = preferences.theme ?? .dark
    lines += Role.allCases.map { role in
      if let own = preferences.styles[role] { return "  \(role.name): \(own.text)" }
      return "  # \(role.name): \(StyleWords(theme.palette.styles[role] ?? .init()).text)"
    }
    lines += [
      "", "# Keys, as <Enter>, <C-d>, <PageDown>, <S-Tab>, <M-x> (Alt) or the letter itself.", "keys:",
    ]
    for context in Command.Context.allCases {
      let commands = Command.allCases.filter { $0.info.context == context }
      lines += ["", "  # \(Self.title(context))"] + commands.flatMap(lines(of:))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func lines(of command: Command) -> [String] {
    let own = preferences.keys[command]
    let keys = (own ?? command.info.keys).map { Self.quoted($0.name) }.joined(separator: ", ")
    return [
      "  # \(command.info.sentence[language])", "  \(own == nil ? "# " : "")\(command.rawValue): [\(keys)]",
    ]
  }

  private static func title(_ context: Command.Context) -> String { "--- \(context.rawValue) ---" }

  private static func word(_ answer: Bool?) -> String { answer.map { $0 ? "yes" : "no" } ?? "auto" }

  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
