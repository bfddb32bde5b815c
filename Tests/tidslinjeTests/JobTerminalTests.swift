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

  /// Many files, of which two and two tell the same.
  private func writeManyArticles() throws -> String {
    for number in 0..<500 {
      let day = "2017-\(["03", "04", "05", "06", "07"][number / 2 % 5])-\(10 + number / 2 % 18)"
      try home.write(
        "date \(day) Møte om Mosul\n\nBørge Brende møtte Brett McGurk i Oslo i dag.\n\nAvis nummer \(number).\n",
        "mange/\(number).txt")
    }
    return home.url.path + "/mange"
  }

  @Test("an import that is stopped says how far it came, and leaves the timeline as the next start finds it")
  func stopping() throws {
    try home.write(
      "date 2016-03-22 Møte om Mosul\n\nBørge Brende møtte Brett McGurk i Oslo tirsdag.\n", "a/1.txt")
    _ = try Program.run(["import", "a"], home: home.url)
    let folder = try writeManyArticles()
    let arguments = ["--locale", "nb"]
    let terminal = try PseudoTerminal(arguments, rows: 24, columns: 120, home: home.url)
    try #require(terminal.wait(for: "MARS 2016"), "\(terminal.text)")
    terminal.type(":import \(folder)\r")
    try #require(terminal.wait(for: " av 500"), "\(terminal.text)")
    terminal.type("\u{3}")
    try #require(terminal.wait(for: "samme kommando leser resten"), "\(terminal.text)")
    let counts = try #require(terminal.text.firstMatch(of: /[0-9]+ hendelser · [0-9]+ artikler/)).output
    terminal.type("Q")
    #expect(terminal.waitForExit() == 0)
    let again = try PseudoTerminal(arguments, rows: 24, columns: 120, home: home.url)
    #expect(again.wait(for: String(counts)), "\(counts): \(again.text)")
    again.type("Q")
    #expect(again.waitForExit() == 0)
  }

  @Test("Ctrl-C ends an import with what it has read, and says so")
  func interrupting() throws {
    let folder = try writeManyArticles()
    let terminal = try PseudoTerminal(
      ["import", folder, "--locale", "nb"], rows: 24, columns: 120, home: home.url)
    try #require(terminal.wait(for: " av 500"), "\(terminal.text)")
    terminal.type("\u{3}")
    #expect(terminal.waitForExit() == 130)
    #expect(
      terminal.text.contains("av 500 filer er lest") && terminal.text.contains("samme kommando leser resten"),
      "\(terminal.text)")
  }

  @Test("the bundled corpus takes in nothing, and says what to do")
  func corpus() throws {
    let terminal = try PseudoTerminal(["--corpus", "--locale", "nb"], rows: 24, columns: 80, home: home.url)
    try #require(terminal.wait(for: "hendelser"), "\(terminal.text)")
    terminal.type(":import a\r")
    let told = "Korpuset tar ikke imot artikler: tidslinje import MAPPE lager ditt eget arkiv"
    #expect(terminal.wait(for: told), "\(terminal.text)")
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
