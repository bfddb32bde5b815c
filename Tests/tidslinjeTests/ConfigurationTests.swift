import Foundation
import Testing

/// `config.yaml` as the built program reads and writes it.
@Suite struct ConfigurationTests {
  private let home: TemporaryHome

  init() throws { home = try TemporaryHome() }

  private func config(_ yaml: String? = nil, _ arguments: String...) throws -> Program.Result {
    if let yaml { try home.write(yaml, ".config/tidslinje/config.yaml") }
    return try Program.run(["config"] + arguments, home: home.url)
  }

  @Test("what is printed is read back as the same, and as nothing new when all its comments are taken away")
  func readBack() throws {
    let set = """
      language: nn
      theme: high-contrast
      actors: no
      why: no
      colours:
        date: 118 bold
      keys:
        why: [x, "<F2>"]
        quit: "\\\\"
        lift-filters: X
      """
    let printed = try config(set)
    #expect(printed.errors.isEmpty, "\(printed.errors)")
    for line in ["language: nn", "  date: 118 bold", "  why: [\"x\", \"<F2>\"]", "actors: no"] {
      #expect(printed.output.contains("\n" + line + "\n"), "\(line) in \(printed.output)")
    }
    let again = try config(printed.output)
    #expect(again.errors.isEmpty, "\(again.errors)")
    #expect(again.output == printed.output)
    // Every line that could be set, set: comments that begin with a name and a colon.
    let all = try config("").output.split(separator: "\n").map { line in
      let name = line.dropFirst(4).prefix { $0 != " " }
      let isSetting = line.hasPrefix("  # ") && name.hasSuffix(":") && name.count > 1
      return isSetting ? "  " + line.dropFirst(4) : String(line)
    }
    #expect(all.contains { $0.hasPrefix("  move-down: ") } && all.contains { $0.hasPrefix("  title: ") })
    let whole = try config(all.joined(separator: "\n") + "\n")
    #expect(whole.errors.isEmpty, "\(whole.errors)")
  }

  @Test(
    "what is misspelt is told with its line and the nearest name, and the rest counts",
    arguments: [
      ("thme: dark\nlanguage: nn", "config.yaml:1", "theme"), ("theme: drak", "config.yaml:1", "dark"),
      ("keys:\n  move-donw: [x]", "config.yaml:2", "move-down"),
      ("keys:\n  quit: [x, <Entr>]", "config.yaml:2", "<Enter>"),
      ("colours:\n  dates: 3", "config.yaml:2", "date"), ("colours:\n  date: bluish", "config.yaml:2", "151"),
      ("keys:\n  quit: x\n  why: x", "config.yaml:3", "quit"), ("theme: [", "config.yaml:", "YAML"),
      ("- a", "config.yaml:1", ":"),
      // What the parser says in its own words follows ours, and the place is told to the character.
      (
        "theme: dark: er", "config.yaml:1:12: filen er ikke YAML — her kan det ikke stå et kolon til (YAML:",
        "hermetegn"
      ),
      ("theme: dark\ntheme: light", "config.yaml:1:1", "«theme» står to ganger"),
    ])
  func misspelt(yaml: String, place: String, told: String) throws {
    let result = try config(yaml)
    #expect(result.exitCode == 0)
    #expect(result.errors.contains(place) && result.errors.contains(told), "\(result.errors)")
    #expect(result.output.contains("theme: "))
    if yaml.contains("language: nn") { #expect(result.output.contains("language: nn")) }
  }

  @Test("a key that another command of the pane has by itself is told, unless that is given another")
  func takenFromTable() throws {
    let told = try config("keys:\n  quit: [\"j\"]").errors
    #expect(told.contains("config.yaml:2:10") && told.contains("tasten j sto på move-down"), "\(told)")
    #expect(
      try config("keys:\n  quit: [\"j\"]\n  move-down: [\"n\", \"<Down>\"]\n  next-hit: [\"<F3>\"]").errors
        .isEmpty)
    // The sidebar's own key goes before there, and is nobody else's.
    #expect(try config("keys:\n  quit: [\"x\"]").errors.isEmpty)
  }

  @Test("the file lies where XDG says")
  func path() throws {
    #expect(try config(nil, "--path").output == home.url.path + "/.config/tidslinje/config.yaml\n")
    let elsewhere = try Program.run(
      ["config", "--path"], home: home.url, environment: ["XDG_CONFIG_HOME": "/etc/xdg"])
    #expect(elsewhere.output == "/etc/xdg/tidslinje/config.yaml\n")
  }

  @Test("the screen follows it, and options go before it")
  func screen() throws {
    try home.write("date 2017-04-28 Børge Brende møtte Brett McGurk i Oslo torsdag.\n", "a.txt")
    _ = try Program.run(["import", "a.txt"], home: home.url)
    _ = try config("language: nn\ntheme: light\nkeys:\n  help: x\ncolours:\n  title: 201")
    func screen(_ arguments: String...) throws -> String {
      try Program.run(["snapshot", "--format", "ansi"] + arguments, home: home.url).output
    }
    let own = try screen()
    #expect(own.contains("Artiklane mine") && own.contains("38;5;201") && own.contains("48;5;25m"))
    #expect(try screen("--locale", "en").contains("My articles"))
    #expect(try screen("--theme", "dark").contains("48;5;24m"))
    #expect(try screen("--keys", "x").contains("Alle tastar"))
  }

  @Test("it is written where it belongs with what was set, and what stood there is kept, each time")
  func written() throws {
    let file = home.url.appending(path: ".config/tidslinje/config.yaml")
    func text(_ end: String = "") throws -> String {
      try String(
        contentsOf: file.deletingLastPathComponent().appending(path: "config.yaml" + end), encoding: .utf8)
    }
    // There is no folder yet.
    #expect(try config(nil, "--write").output == file.path + "\n")
    #expect(try text().contains("language: auto"))
    for (language, backup) in [("nn", ".bak"), ("en", ".bak2")] {
      let own = "# mine\nlanguage: \(language)\n"
      #expect(try config(own, "--write").output.contains("config.yaml" + backup))
      #expect(try text().contains("language: \(language)") && text(backup) == own)
    }
    // Nothing is copied when nothing changes.
    #expect(try config(nil, "--write").output == file.path + "\n")
  }
}
