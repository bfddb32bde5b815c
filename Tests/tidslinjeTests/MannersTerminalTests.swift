import Foundation
import Testing

/// How the built program behaves towards the terminal it is in, and towards the shell around it.
@Suite(.serialized) struct MannersTerminalTests {
  private let home: TemporaryHome

  init() throws { home = try TemporaryHome(hasCorpus: true) }

  private func started(_ arguments: String..., environment: [String: String] = [:]) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      ["--corpus", "--locale", "nb"] + arguments, rows: 24, columns: 80, home: home.url,
      environment: environment)
    try #require(terminal.wait(for: "hendelser"), "\(terminal.text)")
    return terminal
  }

  private func leave(_ terminal: PseudoTerminal) -> String {
    terminal.type("Q")
    #expect(terminal.waitForExit() == 0)
    return String(decoding: terminal.output, as: UTF8.self)
  }

  @Test("the mouse is listened to, but not within GNU screen, nor where the reader does without it")
  func mouse() throws {
    let asks = "\u{1B}[?1002"
    #expect(try leave(started()).contains(asks))
    #expect(try !leave(started("--no-mouse")).contains(asks))
    #expect(try !leave(started(environment: ["STY": "1.tty"])).contains(asks))
    #expect(try leave(started("--mouse", environment: ["STY": "1.tty"])).contains(asks))
    try home.write("mouse: no\n", ".config/tidslinje/config.yaml")
    #expect(try !leave(started()).contains(asks))
  }

  @Test(
    "what a command prints on a terminal is ASCII where the locale knows no more; a program gets it as it is")
  func printedASCII() throws {
    let arguments = ["list", "--corpus", "--actor", "Brende", "--to", "2014", "--locale", "nb"]
    let terminal = try PseudoTerminal(
      arguments, rows: 60, columns: 200, home: home.url, environment: ["LC_ALL": "C"])
    #expect(terminal.waitForExit() == 0)
    #expect(!terminal.output.isEmpty && terminal.output.allSatisfy { $0 < 0x80 }, "\(terminal.text)")
    let piped = try Program.run(arguments, home: home.url, environment: ["LC_ALL": "C"])
    #expect(piped.output.utf8.contains { $0 >= 0x80 })
  }

  @Test("a terminal without another screen is left with an empty last line", arguments: ["linux", "vt100"])
  func lastLine(name: String) throws {
    let terminal = try started(environment: ["TERM": name])
    try #require(terminal.lines.last?.isEmpty == false)
    _ = leave(terminal)
    #expect(terminal.lines.last == "", "\(terminal.text)")
  }

  @Test("the browser opens where something else is piped in: its keys come from the terminal")
  func pipedInto() throws {
    let terminal = try PseudoTerminal(
      shell: "echo x | \(Program.url.path) --corpus --locale nb", rows: 24, columns: 80, home: home.url)
    try #require(terminal.wait(for: "952 hendelser"), "\(terminal.text)")
    let first = terminal.text
    terminal.type("G")
    #expect(terminal.wait { $0.text != first && $0.text.contains("952 hendelser") }, "\(terminal.text)")
    _ = leave(terminal)
  }

  @Test("how a program failed that was given the selection is told, and any key goes back, unechoed")
  func failedProgram() throws {
    let terminal = try started()
    terminal.type("|false\r")
    try #require(terminal.wait(for: "avsluttet med 1 · en tast går tilbake"), "\(terminal.text)")
    terminal.type("x")
    #expect(terminal.wait(for: "hendelser"), "\(terminal.text)")
    terminal.type("|sleep 30\r")
    _ = terminal.wait(seconds: 0.5) { _ in false }
    terminal.type("\u{3}")
    #expect(
      terminal.wait(for: "avbrutt (signal 2)") || terminal.text.contains("avsluttet med 130"),
      "\(terminal.text)")
    terminal.type("q")
    #expect(terminal.wait(for: "hendelser") && !terminal.text.contains("^["), "\(terminal.text)")
    _ = leave(terminal)
  }
}
