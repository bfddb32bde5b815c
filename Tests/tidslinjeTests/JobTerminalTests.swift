import Foundation
import Testing

/// Work beside the screen in the built program.
@Suite(.serialized) struct JobTerminalTests {
  private let home: TemporaryHome

  init() throws { home = try TemporaryHome(hasCorpus: true) }

  @Test(":import reads a folder into the archive that is open, and shows what is new")
  func importing() throws {
    try home.write(
      "date 2017-03-22 Møte om Mosul\n\nBørge Brende møtte Brett McGurk i Oslo onsdag.\n", "a/1.txt")
    try home.write(
      "date 2018-05-03 Nytt møte\n\nErna Solberg møtte Jens Stoltenberg i Oslo torsdag.\n", "b/2.txt")
    _ = try Program.run(["import", "a"], home: home.url)
    let terminal = try PseudoTerminal(["--locale", "nb"], rows: 24, columns: 80, home: home.url)
    try #require(terminal.wait(for: "MARS 2017"), "\(terminal.text)")
    terminal.type(":import \(home.url.path)/b\r")
    #expect(
      terminal.wait { $0.text.contains("MAI 2018") && $0.text.contains("Lest inn: 1 artikkel, 1 hendelse") },
      "\(terminal.text)")
    terminal.type("Q")
    #expect(terminal.waitForExit() == 0)
  }

  @Test("the bundled corpus takes in nothing, and says what to do")
  func corpus() throws {
    let terminal = try PseudoTerminal(["--corpus", "--locale", "nb"], rows: 24, columns: 80, home: home.url)
    try #require(terminal.wait(for: "hendelser"), "\(terminal.text)")
    terminal.type(":import a\r")
    #expect(terminal.wait(for: "korpuset tar ikke imot"), "\(terminal.text)")
    terminal.type("Q")
    #expect(terminal.waitForExit() == 0)
  }

  @Test("a timeline that is made anew in a moment does not say afterwards that it is being made")
  func remaking() throws {
    try home.write(
      "date 2017-03-22 Møte om Mosul\n\nBørge Brende møtte Brett McGurk i Oslo onsdag.\n", "a/1.txt")
    _ = try Program.run(["import", "a"], home: home.url)
    let terminal = try PseudoTerminal(["--locale", "nb"], rows: 24, columns: 80, home: home.url)
    try #require(terminal.wait(for: "MARS 2017"), "\(terminal.text)")
    terminal.type("ed2017-04-20\r")
    try #require(terminal.wait(for: "APRIL 2017"), "\(terminal.text)")
    // Longer than it waits before it would say so.
    _ = terminal.wait(seconds: 0.5) { _ in false }
    #expect(terminal.wait { !$0.text.contains("lager tidslinjen") }, "\(terminal.text)")
    terminal.type("Q")
    #expect(terminal.waitForExit() == 0)
  }
}
