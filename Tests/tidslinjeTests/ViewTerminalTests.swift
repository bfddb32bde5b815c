import Foundation
import Testing

/// The views of the selection in the built program: keys in, screen out.
@Suite(.serialized) struct ViewTerminalTests {
  private let home: TemporaryHome

  init() throws { home = try TemporaryHome(hasCorpus: true) }

  /// Started at a date and showing it.
  private func started(at date: String, _ heading: String, rows: Int = 24, columns: Int = 80) throws
    -> PseudoTerminal
  {
    let terminal = try PseudoTerminal(
      ["--corpus", "--locale", "nb"], rows: rows, columns: columns, home: home.url)
    try #require(terminal.wait(for: "hendelser"), "\(terminal.text)")
    terminal.type(":\(date)\r")
    try #require(terminal.wait(for: heading), "\(terminal.text)")
    return terminal
  }

  @Test("z looks nearer until a week fills the strip, } goes to the next, and Z back to all years")
  func zoom() throws {
    let terminal = try started(at: "22.3.2017", "MARS 2017")
    terminal.type("z")
    #expect(terminal.wait { $0.lines[1].contains("jan") && $0.lines[1].contains("des") }, "\(terminal.text)")
    terminal.type("zz")
    #expect(terminal.wait { $0.lines[1].contains("on 22.") }, "\(terminal.text)")
    #expect(terminal.wait(for: "ONSDAG 22. MARS 2017"), "\(terminal.text)")
    terminal.type("}")
    #expect(terminal.wait { !$0.lines[1].contains("on 22.") }, "\(terminal.text)")
    terminal.type("ZZZ")
    #expect(
      terminal.wait { $0.lines[1].contains("2014") && $0.lines[1].contains("2020") }, "\(terminal.text)")
  }

  @Test("i shows actors over time, and Enter in a cell goes to its first event")
  func lanes() throws {
    let terminal = try started(at: "22.3.2017", "MARS 2017")
    terminal.type("i")
    #expect(terminal.wait(for: "AKTØRER OVER TID"), "\(terminal.text)")
    #expect(terminal.lines[0].contains("over tid"))
    terminal.type("gz")
    #expect(terminal.wait { $0.lines[5].contains("jan") }, "\(terminal.text)")
    // The first goes to the nearest cell that has events.
    terminal.type("\r\r")
    #expect(
      terminal.wait { !$0.text.contains("AKTØRER OVER TID") && $0.text.contains(" 2017") }, "\(terminal.text)"
    )
    terminal.type(":view lanes\r")
    #expect(terminal.wait(for: "AKTØRER OVER TID"), "\(terminal.text)")
    terminal.type("q")
    #expect(terminal.wait { !$0.text.contains("AKTØRER OVER TID") }, "\(terminal.text)")
    terminal.type("q")
    #expect(terminal.waitForExit() == 0)
  }

  @Test("A lists the articles, and Enter reads the one under the cursor")
  func articles() throws {
    let terminal = try started(at: "22.3.2017", "MARS 2017")
    terminal.type("A")
    #expect(
      terminal.wait { $0.lines[0].contains("artikler") && $0.lines[4].contains("artik") }, "\(terminal.text)")
    #expect(
      terminal.wait { $0.lines.contains { $0.hasPrefix("▌") && $0.contains("hendelse") } }, "\(terminal.text)"
    )
    terminal.type("g")
    #expect(terminal.wait(for: "2014"), "\(terminal.text)")
    terminal.type("\rq")
    #expect(terminal.wait { $0.lines[0].contains("artikler") }, "\(terminal.text)")
    terminal.type("\u{1B}")
    #expect(terminal.wait(for: "hendelser"), "\(terminal.text)")
  }

  @Test("C lists who said what in the articles, and with a filter what one of them said")
  func quotes() throws {
    let text = """
      date 2017-03-22 Møte om Mosul

      Utenriksminister Børge Brende møtte Brett McGurk i Oslo onsdag.

      – Vi må holde ut, sa Brende.

      – Norge gjør mye, sa McGurk.
      """
    try home.write(text, "articles/a.txt")
    _ = try Program.run(["import", "articles"], home: home.url)
    let terminal = try PseudoTerminal(["--locale", "nb"], rows: 24, columns: 80, home: home.url)
    try #require(terminal.wait(for: "MARS 2017"), "\(terminal.text)")
    terminal.type("C")
    #expect(
      terminal.wait { $0.text.contains("«Vi må holde ut") && $0.text.contains("«Norge gjør mye") },
      "\(terminal.text)")
    terminal.type(":actor McGurk\r")
    #expect(
      terminal.wait { !$0.text.contains("«Vi må holde ut") && $0.text.contains("«Norge gjør mye") },
      "\(terminal.text)")
    terminal.type("Q")
    #expect(terminal.waitForExit() == 0)
  }

  @Test("f plots who said how many; parentheses go on to other figures, and Enter reads where it stands")
  func figures() throws {
    let terminal = try started(at: "22.3.2017", "MARS 2017")
    terminal.type("f")
    #expect(terminal.wait(for: "MEDLEMMER AV KOALISJONEN"), "\(terminal.text)")
    #expect(terminal.wait(for: "68"), "\(terminal.text)")
    terminal.type("((")
    #expect(terminal.wait(for: "SIVILE DREPT AV KOALISJONEN"), "\(terminal.text)")
    #expect(terminal.wait(for: "Pentagon ·"), "\(terminal.text)")
    terminal.type("\r")
    #expect(terminal.wait(for: "til avsnittet"), "\(terminal.text)")
    terminal.type("qq")
    #expect(terminal.wait(for: "MARS 2017"), "\(terminal.text)")
  }
}
