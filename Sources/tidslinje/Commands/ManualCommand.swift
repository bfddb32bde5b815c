import ArgumentParser
import Foundation
import Interface
import TimelineModel

/// Prints tidslinje(1), made from the command line itself and the table of keys; `make docs` keeps it in `Resources/`.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the manual page.", shouldDisplay: false)

  func run() throws {
    var output = StandardOutput()
    output.write(try ManualPage().text)
    output.flush()
  }
}

/// The manual page in the language of man(7).
struct ManualPage {
  private let tool: Tool.Command

  init() throws { tool = try JSONDecoder().decode(Tool.self, from: Data(Tidslinje._dumpHelp().utf8)).command }

  var text: String {
    let shown = (tool.subcommands ?? []).filter { $0.shouldDisplay ?? true && $0.commandName != "help" }
    let lines =
      [
        ".\\\" Made by `make docs`.", ".TH TIDSLINJE 1 \"\" \"tidslinje \(Tidslinje.configuration.version)\"",
        ".SH NAME", "tidslinje \\- a timeline browser for the terminal", ".SH SYNOPSIS",
        ".B tidslinje", "[\\fICOMMAND\\fR] [\\fIOPTION\\fR]...", ".SH DESCRIPTION",
      ] + Self.paragraphs(tool.abstract) + Self.paragraphs(tool.discussion) + [".SH COMMANDS"]
      + shown.flatMap(section) + Self.keys + Self.lineCommands + Self.files
    return lines.joined(separator: "\n") + "\n"
  }

  private func section(of command: Tool.Command) -> [String] {
    [".SS tidslinje \(Self.escaped(command.commandName))"] + Self.paragraphs(command.abstract)
      + Self.paragraphs(command.discussion) + items(of: command.arguments ?? [])
  }

  /// The options of a command; two that answer one question, `--ascii` and `--no-ascii`, stand together.
  private func items(of arguments: [Tool.Argument]) -> [String] {
    var joined: [Tool.Argument] = []
    for argument in arguments {
      if let last = joined.last, argument.kind == "flag", last.kind == "flag",
        argument.abstract == last.abstract,
        argument.preferredName?.name.hasPrefix("no-") == true
      {
        joined[joined.count - 1].names = (last.names ?? []) + (argument.names ?? [])
      } else {
        joined.append(argument)
      }
    }
    return joined.flatMap(item)
  }

  private func item(of argument: Tool.Argument) -> [String] {
    guard argument.shouldDisplay ?? true, argument.preferredName?.name != "help",
      argument.preferredName?.name != "version"
    else { return [] }
    let names = (argument.names ?? []).map { ($0.kind == "short" ? "-" : "--") + $0.name }
    let value = argument.kind == "flag" ? "" : argument.valueName.map { "\\fI\(Self.escaped($0))\\fR" } ?? ""
    let head = (names.map { "\\fB\(Self.escaped($0))\\fR" }.joined(separator: ", ") + " " + value)
    return [".TP", head.trimmingCharacters(in: .whitespaces), Self.escaped(argument.abstract ?? "")]
  }

  /// Every key by what it is for.
  private static var keys: [String] {
    [".SH KEYS"]
      + Command.Group.allCases.flatMap { group in
        [".SS \(group.title.en)"]
          + Command.allCases.filter { $0.info.group == group }.flatMap { command in
            let keys = command.info.keys.map { "\\fB\(escaped($0.name))\\fR" }
            let place = command.info.context.place.map { " (\($0.en))" } ?? ""
            return [".TP", keys.joined(separator: ", "), sentence(command.info.sentence.en + place)]
          }
      }
      + gestures + signs
  }

  private static var signs: [String] {
    [".SS \(ScreenSign.title.en)"]
      + ScreenSign.allCases.flatMap { sign in
        [".TP", "\\fB\(escaped(sign.sign))\\fR", escaped(sign.sentence.en) + "."]
      }
  }

  /// With a full stop, unless it ends by itself: «Why this date?».
  private static func sentence(_ words: String) -> String {
    escaped(words) + (words.last.map { ".?!".contains($0) } ?? true ? "" : ".")
  }

  private static var gestures: [String] {
    var lines = [".SS \(Gesture.title.en)"]
    for gesture in Gesture.allCases {
      lines += [".TP", "\\fB\(escaped(gesture.name.en))\\fR", escaped(gesture.sentence.en) + "."]
    }
    return lines
  }

  private static var lineCommands: [String] {
    [".SH THE COMMAND LINE"]
      + paragraphs(
        "A colon asks for a line: a date, written as you like, or a command; Tab completes it. The names of all "
          + "commands of keys stand in config.yaml; these take words, and are called by their names in the language of the "
          + "screen, too (:aktør, :tema lys):")
      + LineCommand.allCases.flatMap { command in
        [".TP", "\\fB:\(escaped(command.rawValue))\\fR", escaped(command.sentence.en) + "."]
      }
  }

  private static let files: [String] =
    [
      ".SH FILES", ".TP", "\\fI$XDG_DATA_HOME/tidslinje/archive.sqlite\\fR",
      "Your own articles, with corrections, marks and notes (else below ~/.local/share).", ".TP",
      "\\fI$XDG_DATA_HOME/tidslinje/corpus.sqlite\\fR", "The bundled corpus, with your marks in it.", ".TP",
      "\\fI$XDG_CONFIG_HOME/tidslinje/config.yaml\\fR",
      "Keys, colours, layout and language (else below ~/.config); `tidslinje config \\-\\-write` makes it.",
      ".TP",
      "\\fI$XDG_STATE_HOME/tidslinje/\\fR", "Where you left off in each archive (else below ~/.local/state).",
      ".SH ENVIRONMENT", ".TP", "\\fBNO_COLOR\\fR", "No colours, when it is not empty.", ".TP",
      "\\fBCOLORFGBG\\fR", "What the terminal's background is: the light theme suits a light one.", ".TP",
      "\\fBLC_ALL\\fR, \\fBLC_MESSAGES\\fR, \\fBLC_CTYPE\\fR, \\fBLANG\\fR",
      "Language of the screen, and whether it shows more than ASCII.", ".TP",
      "\\fBVISUAL\\fR, \\fBEDITOR\\fR",
      "Opens an article's file (else vi).", ".TP", "\\fBBROWSER\\fR", "Opens a source (else xdg\\-open).",
      ".TP",
      "\\fBTMUX\\fR", "Whether what is copied is passed on through tmux.", ".TP",
      "\\fBXDG_DATA_HOME\\fR, \\fBXDG_CONFIG_HOME\\fR, \\fBXDG_STATE_HOME\\fR", "Where the files above lie.",
      ".SH EXIT STATUS", ".TP", "0", "Done.",
      ".TP", "1", "Nothing matched, or some articles could not be read.", ".TP", "2",
      "It could not be done; of `extract` also wrong usage.", ".TP", "64", "Wrong usage.",
    ]

  /// Paragraphs and examples: lines set in stand as they are.
  private static func paragraphs(_ text: String?) -> [String] {
    (text ?? "").components(separatedBy: "\n\n").flatMap { paragraph -> [String] in
      let lines = paragraph.components(separatedBy: "\n")
      let words = lines.prefix { !$0.hasPrefix("  ") }.map(escaped).filter { !$0.isEmpty }
      let examples = lines.drop { !$0.hasPrefix("  ") }.map { escaped(String($0.drop { $0 == " " })) }
      return (words.isEmpty ? [] : [".PP"] + words)
        + (examples.isEmpty ? [] : [".PP", ".RS 2", ".nf"] + examples + [".fi", ".RE"])
    }
  }

  /// Text that is no command of man(7).
  private static func escaped(_ text: String) -> String {
    let safe = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
  }
}

/// The command line as its parser describes it.
private struct Tool: Decodable {
  let command: Command

  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool?
    let subcommands: [Command]?
    let arguments: [Argument]?
  }

  struct Argument: Decodable {
    let kind: String
    let shouldDisplay: Bool?
    var names: [Name]?
    let preferredName: Name?
    let valueName: String?
    let abstract: String?
  }

  struct Name: Decodable {
    let kind: String
    let name: String
  }
}
