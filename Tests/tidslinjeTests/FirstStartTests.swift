import Foundation
import Testing

/// Archives that are yet to be made, and who makes them.
@Suite struct FirstStartTests {
  private let home: TemporaryHome

  init() throws { home = try TemporaryHome() }

  private func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Program.Result {
    try Program.run(arguments + ["--locale", "nb"], home: home.url, environment: environment)
  }

  private func hasOwnArchive() -> Bool {
    FileManager.default.fileExists(
      atPath: home.url.appendingPathComponent("data/tidslinje/archive.sqlite").path)
  }

  /// Four programs at the same time.
  private func together(_ arguments: @escaping @Sendable (Int) -> [String]) async throws -> [Program.Result] {
    let home = home.url
    return try await withThrowingTaskGroup(of: Program.Result.self) { group in
      for number in 1...4 { group.addTask { try Program.run(arguments(number), home: home) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
  }

  @Test("several programs at once on a new machine all show the whole corpus")
  func readers() async throws {
    let lists = try await together { _ in ["list", "--corpus"] }
    #expect(lists.allSatisfy { $0.exitCode == 0 && $0.errors == "" }, "\(lists.map(\.errors))")
    #expect(Set(lists.map(\.output)).count == 1 && lists[0].output.contains("2017-03-22\t"))
  }

  @Test("several imports at once into one new archive are all in it")
  func imports() async throws {
    for (number, town) in zip(1..., ["Oslo", "Bergen", "Bodø", "Molde"]) {
      try home.write("date 2017-03-2\(number) Børge Brende besøkte \(town).\n", "\(number).txt")
    }
    let imports = try await together { ["import", "\($0).txt", "--archive", "ny.sqlite"] }
    #expect(imports.allSatisfy { $0.exitCode == 0 && $0.errors == "" }, "\(imports.map(\.errors))")
    let list = try run("list", "--archive", "ny.sqlite")
    #expect(list.output.split(separator: "\n").count == 4)
  }

  @Test("an import that finds no article makes no archive, and says why")
  func nothingToImport() throws {
    try FileManager.default.createDirectory(
      at: home.url.appendingPathComponent("tom"), withIntermediateDirectories: true)
    try home.write("a\0b", "bin.txt")
    for (path, words) in [
      ("nei", "finner ikke"), ("tom", "ingen filer av et format"), ("bin.txt", "ikke tekst"),
    ] {
      let result = try run("import", path)
      #expect(result.exitCode == 1 && result.errors.contains(words), "\(result.errors)")
      #expect(!hasOwnArchive())
    }
  }

  @Test("an own archive without articles is passed over for the corpus, and that is said")
  func emptied() throws {
    try home.write("date 2017-03-22 Børge Brende møtte Brett McGurk i Oslo onsdag.\n", "a.txt")
    _ = try run("import", "a.txt")
    #expect(try run("list").output.split(separator: "\n").count == 1)
    _ = try run("remove", "a.txt")
    let list = try run("list", "--actor", "Stoltenberg")
    #expect(list.exitCode == 0 && list.errors.contains("ingen artikler, så det innebygde korpuset"))
    _ = try run("import", "a.txt")
    #expect(try run("list").errors == "")
  }

  @Test(
    "what cannot be kept is refused", arguments: [["add", "2017", "Noe"], ["merge", "Brende", "McGurk"]])
  func nowhereToKeep(arguments: [String]) throws {
    let result = try Program.run(
      arguments + ["--corpus"], home: home.url, environment: ["XDG_DATA_HOME": "/dev/null"])
    #expect(result.exitCode == 2 && result.output == "" && result.errors.contains("kan ikke åpnes"))
    #expect(!result.errors.contains("Cocoa"))
  }

  @Test(
    "what is typed while the corpus is read is not echoed, and is for the browser; Ctrl-C leaves all as it was"
  )
  func typedEarly() throws {
    var terminal = try PseudoTerminal(["--corpus", "--locale", "nb"], home: home.url)
    try #require(terminal.wait(for: "leser"), "\(terminal.text)")
    #expect(!terminal.isCooked)
    terminal.type("\u{3}")
    _ = terminal.waitForExit()
    #expect(terminal.isCooked)

    terminal = try PseudoTerminal(["--corpus", "--locale", "nb"], home: home.url)
    try #require(terminal.wait(for: "leser"), "\(terminal.text)")
    terminal.type("§?")
    #expect(terminal.wait(seconds: 300) { $0.text.contains("Alle taster") }, "\(terminal.text)")
    #expect(!String(decoding: terminal.output.prefix { $0 != 0x3F }, as: UTF8.self).contains("§"))
    terminal.type("Q")
    _ = terminal.waitForExit()
    #expect(terminal.isCooked)
  }
}
