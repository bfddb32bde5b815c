import Foundation
import Testing

/// A reader's own events in the built program, from the key to the next start.
@Suite(.serialized) struct OwnEventTerminalTests {
  private let home: TemporaryHome

  init() throws { home = try TemporaryHome(hasCorpus: true) }

  @Test("an event of one's own is added, stays for the next start, is listed, undone and done again")
  func own() throws {
    let arguments = ["--corpus", "--locale", "nb"]
    var terminal = try PseudoTerminal(arguments, rows: 24, columns: 80, home: home.url)
    try #require(terminal.wait(for: "hendelser"), "\(terminal.text)")
    terminal.type("ea")
    #expect(terminal.wait(for: "Ny hendelse, når:"), "\(terminal.text)")
    terminal.type("22. mars 2017")
    #expect(terminal.wait(for: "→ 22. mars 2017"), "\(terminal.text)")
    terminal.type("\rSamtale med naboen\rmøte\rBrett McGurk\rHusk hagen\r")
    #expect(terminal.wait { $0.text.contains("Lagt til") && $0.text.contains("✚") }, "\(terminal.text)")
    #expect(
      terminal.wait { $0.lines.contains { $0.hasPrefix("▌") && $0.contains("Samtale med naboen") } },
      "\(terminal.text)")
    terminal.type("Q")
    #expect(terminal.waitForExit() == 0)

    let listed = try Program.run(["list", "--corpus", "--mark", "own", "--locale", "nb"], home: home.url)
    #expect(listed.output == "2017-03-22\tSamtale med naboen\tBrett McGurk\tEgen hendelse\n")
    let read = try Program.run(
      ["browse", "--plain", "--corpus", "--mark", "own", "--locale", "nb"], home: home.url)
    #expect(
      read.output.contains("Samtale med naboen. Aktører: Brett McGurk. Egen hendelse. Notat: Husk hagen."))
    let saved = try Program.run(
      ["export", "--corpus", "--mark", "own", "--format", "markdown", "--locale", "nb"], home: home.url)
    #expect(saved.output.contains("*Notat: Husk hagen*") && saved.output.contains("— Egen hendelse"))

    terminal = try PseudoTerminal(arguments, rows: 24, columns: 80, home: home.url)
    #expect(terminal.wait { $0.text.contains("Samtale med naboen") }, "\(terminal.text)")
    terminal.type("u")
    #expect(
      terminal.wait {
        $0.text.contains("Angret") && !$0.lines.dropLast().contains { $0.contains("Samtale") }
      },
      "\(terminal.text)")
    terminal.type("\u{12}")
    #expect(
      terminal.wait { $0.lines.dropLast().contains { $0.contains("Samtale med naboen") } }, "\(terminal.text)"
    )
    terminal.type("Q")
    #expect(terminal.waitForExit() == 0)
  }
}
