import Foundation
import Testing

/// Articles that are taken out of an archive, by the built program.
@Suite struct RemoveTests {
  private let home: TemporaryHome

  init() throws {
    home = try TemporaryHome()
    try home.write("date 2017-03-22 Møte\n\nBørge Brende møtte Brett McGurk i Oslo onsdag.\n", "a/1.txt")
    try home.write("date 2018-05-03 Nytt\n\nErna Solberg møtte Jens Stoltenberg i Oslo torsdag.\n", "a/2.txt")
    try home.write("date 2019-01-02 Tale\n\nErna Solberg talte i Bergen onsdag.\n", "ab.txt")
    _ = try run("import", "a", "ab.txt")
  }

  private func run(_ arguments: String...) throws -> Program.Result {
    try Program.run(arguments + ["--locale", "nb"], home: home.url)
  }

  /// The days of the events.
  private func days() throws -> [String] {
    try run("list").output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
  }

  @Test(
    "the events of a folder leave the timeline, also when its files have gone; a name that only begins alike stays"
  )
  func folder() throws {
    #expect(try days() == ["2017-03-22", "2018-05-03", "2019-01-02"])
    try FileManager.default.removeItem(at: home.url.appending(path: "a"))
    let removed = try run("remove", "a")
    #expect(removed.exitCode == 0 && removed.output == "2 filer tatt ut\n", "\(removed.errors)")
    #expect(try days() == ["2019-01-02"])
    let again = try run("remove", "a")
    #expect(again.exitCode == 1 && again.errors.contains("lest herfra"), "\(again.errors)")
  }

  @Test("a mark and a note wait for the article, and are there when it comes back")
  func words() throws {
    let terminal = try PseudoTerminal(["--locale", "nb"], home: home.url)
    try #require(terminal.wait(for: "MARS 2017"), "\(terminal.text)")
    terminal.type("gmensjekk dette\r")
    #expect(terminal.wait { $0.text.contains("¶ ◆") }, "\(terminal.text)")
    terminal.type("Q")
    #expect(terminal.waitForExit() == 0)
    #expect(try run("remove", "a/1.txt").output.hasPrefix("1 fil tatt ut; 2 "))
    #expect(try run("list", "--mark", "marked").output == "")
    _ = try run("import", "a")
    #expect(try run("list", "--mark", "marked").output.hasPrefix("2017-03-22"))
    #expect(try run("list", "--mark", "noted").output.hasPrefix("2017-03-22"))
  }

  @Test("the bundled corpus takes in no articles and gives none away, however it is named")
  func corpus() throws {
    for arguments in [
      ["import", "a", "--corpus"], ["import", "a", "--archive", "data/tidslinje/corpus.sqlite"],
      ["remove", "a", "--corpus"],
    ] {
      let result = try Program.run(arguments + ["--locale", "nb"], home: home.url)
      #expect(result.exitCode == 2 && result.errors.contains("korpuset tar ikke imot"), "\(result.errors)")
    }
    #expect(try run("remove", "a", "--archive", "none.sqlite").errors.contains("ikke noe arkiv"))
    #expect(!FileManager.default.fileExists(atPath: home.url.appending(path: "none.sqlite").path))
  }
}
