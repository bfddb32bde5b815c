import Foundation
import Testing

/// The built program as a user meets it: keys in, screen out.
@Suite(.serialized) struct PseudoTerminalTests {
  private let home: TemporaryHome

  init() throws { home = try TemporaryHome(hasCorpus: true) }

  private func start(
    _ arguments: String..., rows: Int = 24, columns: Int = 80, environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      arguments + ["--locale", "nb"], rows: rows, columns: columns, home: home.url, environment: environment)
  }

  /// Started and showing its timeline.
  private func started(_ arguments: String..., rows: Int = 36, columns: Int = 120) throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      arguments + ["--locale", "nb"], rows: rows, columns: columns, home: home.url)
    try #require(terminal.wait(for: "hendelser"), "\(terminal.text)")
    return terminal
  }

  @Test("it opens on the bundled corpus, and q gives the terminal back")
  func startAndQuit() throws {
    let terminal = try started("--corpus")
    #expect(!terminal.isCooked)
    terminal.type("q")
    #expect(terminal.waitForExit() == 0)
    #expect(terminal.isCooked)
    // The alternate screen is left and the cursor shown.
    let output = String(decoding: terminal.output, as: UTF8.self)
    #expect(output.contains("\u{1B}[?1049l"))
    let shown = try #require(
      output.range(of: "\u{1B}[?25h", options: .backwards)
        ?? output.range(of: "\u{1B}[?12l\u{1B}[?25h", options: .backwards))
    let hidden = output.range(of: "\u{1B}[?25l", options: .backwards)
    #expect(hidden.map { $0.lowerBound < shown.lowerBound } ?? true)
  }

  @Test("j goes down, G to the last event and g back to the first")
  func scroll() throws {
    let terminal = try started("--corpus")
    let first = terminal.text
    terminal.type("jj")
    #expect(terminal.wait { $0.text != first })
    terminal.type("g")
    #expect(terminal.wait(for: "Srebrenica"))
    terminal.type("G")
    #expect(terminal.wait(for: "2020"))
    #expect(terminal.wait { !$0.text.contains("Srebrenica") })
    terminal.type("g")
    #expect(terminal.wait(for: "Srebrenica"))
  }

  @Test("a line further writes what it changes, and no more: over a slow link too the eye is never waiting")
  func bytesOfALine() throws {
    let terminal = try started("--corpus", rows: 40, columns: 120)
    terminal.type("g")
    try #require(terminal.wait(for: "Srebrenica"))
    terminal.type("j")
    _ = terminal.wait(seconds: 0.5) { _ in false }
    let before = terminal.output.count
    let lines = 120
    for _ in 0..<lines {
      let count = terminal.output.count
      terminal.type("j")
      try #require(terminal.wait { $0.output.count > count })
    }
    let each = (terminal.output.count - before) / lines
    #expect(each < 450 && each > 100, "\(each) bytes a line")
  }

  @Test(
    "the screen is the same whatever TERM says of the terminal's right margin",
    arguments: ["ansi", "linux", "vt100", "screen", "tmux-256color"])
  func margins(term: String) throws {
    let terminal = try start("--corpus", environment: ["TERM": term])
    try #require(terminal.wait(for: "hendelser"), "\(terminal.text)")
    terminal.type("jjjj\rjj")
    try #require(terminal.wait(for: "til avsnittet"), "\(terminal.text)")
    _ = terminal.wait(seconds: 0.5) { _ in false }
    let screen = terminal.text
    // Painted anew it is the same.
    let count = terminal.output.count
    terminal.type("\u{C}")
    #expect(terminal.wait { $0.output.count > count + 1000 })
    _ = terminal.wait(seconds: 0.5) { _ in false }
    #expect(terminal.text == screen, "\(terminal.text)")
    terminal.send(signal: SIGKILL)
  }

  @Test("the actors are filtered by name", arguments: ["Brende", "McGurk", "Stoltenberg"])
  func filter(name: String) throws {
    let terminal = try started("--corpus", "--actor", name)
    #expect(terminal.lines[0].contains(name))
  }

  @Test("letters typed in the actor list find an actor, and Enter keeps to their events")
  func typeToFind() throws {
    let terminal = try started("--corpus")
    terminal.type("h")
    terminal.type("/McGurk\r")
    #expect(terminal.wait { $0.text.contains("Brett McGurk") })
    terminal.type(" ")
    #expect(terminal.wait { $0.lines[0].contains("McGurk") }, "\(terminal.text)")
    terminal.type("\\")
    #expect(terminal.wait { !$0.lines[0].contains("McGurk") })
  }

  @Test("w says why a date is what it is")
  func why() throws {
    let terminal = try started("--corpus")
    terminal.type("w")
    #expect(terminal.wait(for: "Hvorfor"), "\(terminal.text)")
    terminal.type("\u{1B}")
    #expect(terminal.wait { !$0.text.contains("Hvorfor") })
  }

  @Test("Alt with a letter is one key, not Esc and the letter; a key without a name does nothing")
  func alt() throws {
    let terminal = try started("--corpus")
    terminal.type("w")
    #expect(terminal.wait(for: "Hvorfor"), "\(terminal.text)")
    terminal.type("\u{1B}q")
    #expect(terminal.wait(for: "Alt-q"), "\(terminal.text)")
    #expect(terminal.text.contains("Hvorfor"))
    // Ctrl-Right and F20 as xterm and others send them: no digit of theirs is a count, no letter a command.
    terminal.type("\u{1B}[1;5C\u{1B}[34~\u{1B}Oc")
    _ = terminal.wait(seconds: 0.5) { _ in false }
    #expect(terminal.text.contains("Hvorfor"))
    terminal.type("\u{1B}\u{1B}")
    #expect(terminal.wait { !$0.text.contains("Hvorfor") })
    terminal.type("j")
    #expect(terminal.wait { $0.text.contains("hendelser") && !$0.text.contains("sitater") })
  }

  @Test(
    "a date typed after a colon is gone to, however it is written",
    arguments: [
      (":mars 2017\r:i fjor høst\r", "SEPTEMBER 2016"), (":2017-11\r", "NOVEMBER 2017"),
      (":mars 2017\r", "MARS 2017"), (":22.3.2017\r", "MARS 2017"),
    ])
  func goToDate(keys: String, heading: String) throws {
    let terminal = try started("--corpus")
    terminal.type(keys)
    #expect(terminal.wait(for: heading), "\(terminal.text)")
  }

  @Test("a search finds words in any article while they are typed")
  func search() throws {
    let terminal = try started("--corpus")
    terminal.type("/Fredskilden")
    #expect(terminal.wait { $0.text.contains("treff") }, "\(terminal.text)")
    terminal.type("\r")
    #expect(
      terminal.wait { $0.text.contains("Fredskilden") && $0.text.contains(" 2019") }, "\(terminal.text)")
  }

  /// The line of the chosen event, where the timeline begins at the left edge.
  private func chosen(_ terminal: PseudoTerminal) -> String? { terminal.lines.first { $0.hasPrefix("▌") } }

  @Test("the article follows the timeline, and walking through the article moves the timeline")
  func linkedPanes() throws {
    let terminal = try started("--corpus", rows: 24, columns: 80)
    terminal.type(":22.3.2017\r")
    try #require(terminal.wait(for: "al-Baghdadi kommer"), "\(terminal.text)")
    let before = try #require(chosen(terminal))
    // In the article: down through its passages.
    terminal.type("\tjjjjjjjjjj")
    #expect(terminal.wait { chosen($0) != before && chosen($0) != nil }, "\(terminal.text)")
  }

  @Test("a click chooses the event under it, and the wheel scrolls")
  func mouse() throws {
    let terminal = try started("--corpus", rows: 24, columns: 80)
    // An event below the chosen one: its date is set in from the left edge.
    func unchosen(_ terminal: PseudoTerminal) -> Int? {
      terminal.lines.indices.first { $0 > 6 && terminal.lines[$0].hasPrefix("     ") }
    }
    try #require(terminal.wait { unchosen($0) != nil }, "\(terminal.text)")
    let line = try #require(unchosen(terminal))
    let words = terminal.lines[line].split(separator: "  ").last.map { $0.prefix(20) } ?? ""
    terminal.type("\u{1B}[<0;20;\(line + 1)M\u{1B}[<0;20;\(line + 1)m")
    #expect(terminal.wait { chosen($0)?.contains(words) ?? false }, "\(words) in \(terminal.text)")
    let before = terminal.text
    terminal.type("\u{1B}[<65;20;8M")
    #expect(terminal.wait { $0.text != before })
  }

  @Test("Ctrl-Z gives the terminal to the shell, and fg brings the screen back")
  func suspendAndContinue() throws {
    let terminal = try started("--corpus")
    terminal.type("\u{1A}")
    #expect(terminal.wait { $0.isStopped })
    #expect(terminal.isCooked)
    terminal.send(signal: SIGCONT)
    #expect(terminal.wait { !$0.isCooked && $0.text.contains("hendelser") }, "\(terminal.text)")
    terminal.type("q")
    #expect(terminal.waitForExit() == 0)
  }

  @Test("every key of the program stands in its help")
  func help() throws {
    let terminal = try started("--corpus")
    terminal.type("?")
    #expect(terminal.wait(for: "Neste måned"), "\(terminal.text)")
  }

  @Test("it fits any window, and a new size at once")
  func resize() throws {
    let terminal = try started("--corpus")
    for (rows, columns) in [(24, 80), (50, 200), (10, 40), (2, 10), (1, 1), (36, 120)] {
      terminal.resize(rows: rows, columns: columns)
    }
    #expect(terminal.wait(for: "JUNI 2014"), "\(terminal.text)")
    #expect(terminal.lines.count == 36)
    terminal.type("q")
    #expect(terminal.waitForExit() == 0)
  }

  @Test("keys typed before it has drawn are obeyed")
  func typeAhead() throws {
    let terminal = try start("--corpus", rows: 36, columns: 120)
    terminal.type("G")
    #expect(terminal.wait { $0.text.contains("2020") && !$0.text.contains("JUNI 2014") }, "\(terminal.text)")
    terminal.type("q")
    #expect(terminal.waitForExit() == 0)
  }

  @Test("keys in one go are obeyed one by one: what is marked is the event that the key before has chosen")
  func burst() throws {
    let terminal = try started("--corpus", rows: 24, columns: 80)
    terminal.type(":27.4.2017\rm:mars 2015\rjj")
    try #require(terminal.wait(for: "MARS 2015"), "\(terminal.text)")
    terminal.type("'")
    #expect(
      terminal.wait { $0.text.contains("APRIL 2017") && chosen($0)?.contains("◆") ?? false },
      "\(terminal.text)")
  }

  @Test("a signal that ends it gives the terminal back too", arguments: [SIGTERM, SIGHUP, SIGINT])
  func ended(by number: Int32) throws {
    let terminal = try started("--corpus")
    terminal.send(signal: number)
    #expect(terminal.waitForExit() == 128 + number)
    #expect(terminal.isCooked)
  }

  @Test("a terminal that goes away in the middle of a paste ends it as any other time")
  func hangUpInPaste() throws {
    let terminal = try started("--corpus")
    terminal.type(":\u{1B}[200~")
    for _ in 0..<20 {
      terminal.type("mars ")
      usleep(10_000)
    }
    terminal.hangUp()
    #expect(terminal.waitForExit() == 128 + SIGHUP)
  }

  @Test(
    "so does one that ends it on the spot", arguments: [SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM, SIGXCPU, SIGSYS])
  func endedAtOnce(by number: Int32) throws {
    let terminal = try started("--corpus")
    terminal.send(signal: number)
    #expect(terminal.waitForExit() == 128 + number)
    #expect(terminal.isCooked)
    #expect(String(decoding: terminal.output, as: UTF8.self).contains("\u{1B}[?1049l"))
  }

  @Test("what Ctrl-\\ ends is the program that has the terminal meanwhile")
  func quitOther() throws {
    let terminal = try started("--corpus")
    terminal.type("|kill -QUIT $PPID; kill -QUIT $$\r")
    #expect(terminal.wait(for: "går tilbake til tidslinjen"), "\(terminal.text)")
    terminal.type("\r")
    #expect(terminal.wait(for: "hendelser"), "\(terminal.text)")
    terminal.type("Q")
    #expect(terminal.waitForExit() == 0)
  }

  @Test("a crash gives the terminal back")
  func crash() throws {
    let terminal = try started("--corpus")
    terminal.send(signal: SIGSEGV)
    #expect(terminal.waitForExit() == 128 + SIGSEGV)
    #expect(terminal.isCooked)
  }

  @Test(
    "a terminal that cannot show a screen is told what to do", arguments: ["dumb", "no-such-terminal", ""])
  func noScreen(term: String) throws {
    let terminal = try start("--corpus", environment: ["TERM": term])
    #expect(terminal.waitForExit() == 2)
    #expect(terminal.text.contains("TERM"), "\(terminal.text)")
  }

  @Test("NO_COLOR leaves bold, underline and reverse, and no colour")
  func noColour() throws {
    let terminal = try start("--corpus", environment: ["NO_COLOR": "1"])
    #expect(terminal.wait(for: "hendelser"))
    let output = String(decoding: terminal.output, as: UTF8.self)
    #expect(output.range(of: #"\x1B\[[0-9;]*(38;5|48;5|3[0-7]m)"#, options: .regularExpression) == nil)
  }

  @Test("where the locale is not UTF-8 all is written in ASCII, and the columns are straight")
  func asciiLocale() throws {
    let terminal = try PseudoTerminal(
      ["--corpus", "--locale", "nb", "--actor", "Brende"], rows: 36, columns: 120, home: home.url,
      environment: ["LC_ALL": "C"])
    #expect(terminal.wait(for: "Borge Brende"), "\(terminal.text)")
    #expect(terminal.output.allSatisfy { $0 < 0x80 })
    // The line between the first two panes stands in one column.
    let isStraight = terminal.wait { terminal in
      let columns = terminal.lines.dropFirst(4).dropLast().map { line in
        Array(line).dropFirst(20).firstIndex { "|+".contains($0) }
      }
      return columns.allSatisfy { $0 != nil && $0 == columns.first }
    }
    #expect(isStraight, "\(terminal.text)")
    // Letters are still read as what they are.
    terminal.type("/søndag")
    #expect(terminal.wait(for: "sondag"), "\(terminal.text)")
  }

  @Test("a mark outlives the program, and an import of the same file with another line in it")
  func marksStay() throws {
    let sentence = "date 2017-03-22 Børge Brende møtte Brett McGurk i Oslo onsdag.\n"
    try home.write(sentence, "articles/a.txt")
    _ = try Program.run(["import", "articles"], home: home.url)
    let terminal = try start()
    try #require(terminal.wait(for: "MARS 2017"), "\(terminal.text)")
    let marks = { (terminal: PseudoTerminal) in terminal.text.contains(Self.mark) }
    #expect(!marks(terminal))
    terminal.type("m")
    try #require(terminal.wait(until: marks), "\(terminal.text)")
    terminal.type("Q")
    _ = terminal.waitForExit()
    try home.write(sentence + "\nKongen åpnet Stortinget dagen etter.\n", "articles/a.txt")
    _ = try Program.run(["import", "articles"], home: home.url)
    let again = try start()
    #expect(again.wait(until: marks), "\(again.text)")
  }

  private static let mark = "◆"

  @Test("it goes on where the reader left off, however it was left", arguments: ["Q", "signal"])
  func placeIsRemembered(way: String) throws {
    let terminal = try started("--corpus", rows: 24, columns: 80)
    // The line at the bottom is asked for when all before it is done.
    terminal.type("a/McGurk\r ajjj:")
    try #require(terminal.wait(for: "Dato eller kommando"), "\(terminal.text)")
    let place = chosen(terminal)
    try #require(place != nil && terminal.lines[0].contains("McGurk"), "\(terminal.text)")
    terminal.type("\u{15}\u{7F}")
    if way == "Q" { terminal.type("Q") } else { terminal.send(signal: SIGTERM) }
    _ = terminal.waitForExit()
    let again = try started("--corpus", rows: 24, columns: 80)
    #expect(again.wait { $0.lines[0].contains("McGurk") && chosen($0) == place }, "\(again.text)")
    again.type("Q")
    _ = again.waitForExit()
    for arguments in [["--no-restore"], ["--actor", "Brende"]] {
      let fresh = try PseudoTerminal(
        ["--corpus", "--locale", "nb"] + arguments, rows: 36, columns: 120, home: home.url)
      try #require(fresh.wait(for: "hendelser"), "\(fresh.text)")
      #expect(!fresh.lines[0].contains("McGurk"), "\(fresh.text)")
      fresh.send(signal: SIGKILL)
      _ = fresh.waitForExit()
    }
  }
}
