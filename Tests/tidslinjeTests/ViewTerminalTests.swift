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
}
