import Foundation
import Testing

/// Citations, links, files: what leaves the program for the terminal and for other programs.
@Suite(.serialized) struct GoingTerminalTests {
  private let home: TemporaryHome

  init() throws { home = try TemporaryHome(hasCorpus: true) }

  private func started(_ arguments: String..., environment: [String: String] = [:]) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      arguments + ["--locale", "nb"], rows: 36, columns: 120, home: home.url, environment: environment)
    try #require(terminal.wait(for: "hendelser"), "\(terminal.text)")
    return terminal
  }

  /// A program that writes what it is given to a file.
  private func script(_ name: String) throws -> (command: String, output: URL) {
    let output = home.url.appendingPathComponent(name + ".out")
    try home.write("#!/bin/sh\nprintf '%s\\n' \"$@\" > '\(output.path)'\n", name)
    // Read by a shell, not run: a program cannot be run while another test's child still holds it open for writing.
    return ("sh \(home.url.appendingPathComponent(name).path)", output)
  }

  @Test("y gives the citation to the terminal's clipboard, and through tmux to the one around it")
  func clipboard() throws {
    let terminal = try started("--corpus", environment: ["TMUX": "/tmp/x,1,0"])
    terminal.type(":27.4.2017\ry")
    try #require(terminal.wait(for: "Kopiert"), "\(terminal.text)")
    let output = String(decoding: terminal.output, as: UTF8.self)
    let start = try #require(output.range(of: "\u{1B}]52;c;"))
    let base64 = output[start.upperBound...].prefix { $0 != "\u{7}" }
    let text = String(decoding: try #require(Data(base64Encoded: String(base64))), as: UTF8.self)
    #expect(text.contains("[2017-04-27]") && text.contains("Datert slik"), "\(text)")
    #expect(output.contains("\u{1B}Ptmux;\u{1B}\u{1B}]52;c;"))
  }

  @Test("o opens a source's link in $BROWSER, and the screen comes back")
  func browser() throws {
    let (command, output) = try script("browser")
    let terminal = try started("--corpus", environment: ["BROWSER": command])
    terminal.type(":27.4.2017\ro")
    try #require(terminal.wait(for: "Kilder"), "\(terminal.text)")
    terminal.type("1")
    try #require(terminal.wait(for: "Åpnet http"), "\(terminal.text)")
    #expect(try String(contentsOf: output, encoding: .utf8).hasPrefix("http"))
    #expect(terminal.wait(for: "APRIL 2017") && !terminal.isCooked)
  }

  @Test("a browser that is not there is told of")
  func noBrowser() throws {
    let terminal = try started("--corpus", environment: ["BROWSER": "no-such-program"])
    terminal.type(":27.4.2017\ro1")
    #expect(terminal.wait(for: "kan ikke kjøres"), "\(terminal.text)")
  }

  @Test("v opens the article's file at the passage's line")
  func editor() throws {
    let (command, output) = try script("editor")
    let text =
      "date 2017-03-22 Første linje om noe annet.\n\nBørge Brende møtte Brett McGurk i Oslo onsdag.\n"
    try home.write(text, "articles/a.txt")
    _ = try Program.run(["import", "articles"], home: home.url)
    let terminal = try started(environment: ["VISUAL": command, "EDITOR": "false"])
    terminal.type("v")
    try #require(terminal.wait { _ in FileManager.default.fileExists(atPath: output.path) })
    #expect(terminal.wait(for: "MARS 2017"), "\(terminal.text)")
    let words = try String(contentsOf: output, encoding: .utf8).split(separator: "\n")
    #expect(words.first == "+3")
    #expect(words.last?.hasSuffix("articles/a.txt") ?? false)
  }

  @Test("s writes the selection, and asks before it writes over a file")
  func save() throws {
    let file = home.url.appendingPathComponent("ut.csv").path
    let terminal = try started("--corpus", "--actor", "Brende")
    terminal.type(":export \(file)\r")
    try #require(terminal.wait(for: "Lagret"), "\(terminal.text)")
    let first = try String(contentsOfFile: file, encoding: .utf8)
    #expect(first.hasPrefix("id,date,") && first.contains("Brende"))
    terminal.type("\\:export \(file)\r")
    try #require(terminal.wait(for: "finnes"), "\(terminal.text)")
    terminal.type("nei\r")
    try #require(terminal.wait(for: "Ikke lagret"), "\(terminal.text)")
    #expect(try String(contentsOfFile: file, encoding: .utf8) == first)
    terminal.type(":export \(home.url.path)/ut.docx\r")
    #expect(terminal.wait(for: "ikke et format"), "\(terminal.text)")
  }

  @Test("| gives a command a line for each event, and waits until what it says has been read")
  func pipe() throws {
    let terminal = try started("--corpus")
    terminal.type("|sed -n 2p; echo $((40+2))ferdig\r")
    try #require(terminal.wait(for: "42ferdig"), "\(terminal.text)")
    #expect(!terminal.text.contains("hendelser"))
    terminal.type("\r")
    #expect(terminal.wait(for: "hendelser"), "\(terminal.text)")
    // One that reads no more is no fault; one that is not there is told.
    let head = home.url.appendingPathComponent("hode.txt")
    terminal.type("|head -1 > '\(head.path)'; echo $((40+3))ferdig\r")
    #expect(terminal.wait(for: "43ferdig"), "\(terminal.text)")
    terminal.type("\r")
    #expect(terminal.wait(for: "hendelser"), "\(terminal.text)")
    terminal.type("|finnes-ikke-her\r")
    #expect(terminal.wait { !$0.text.contains("hendelser") }, "\(terminal.text)")
    terminal.type("\r")
    #expect(
      terminal.wait { $0.text.contains("hendelser") && $0.text.contains("finnes-ikke-her") },
      "\(terminal.text)")
    terminal.type("Q")
    #expect(terminal.waitForExit() == 0)
    let lines = try String(contentsOf: head, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 1 && lines[0].contains("\t"))
  }

  @Test("a start and a quit leave no file of the database's beside the archive")
  func tidy() throws {
    let terminal = try started("--corpus")
    terminal.type("m")
    terminal.type("Q")
    #expect(terminal.waitForExit() == 0)
    let data = home.url.appendingPathComponent("data/tidslinje")
    #expect(try FileManager.default.contentsOfDirectory(atPath: data.path) == ["corpus.sqlite"])
  }
}
