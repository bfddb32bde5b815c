import Testing

/// The timeline as a screen reader hears it.
@Suite struct SpokenListTests {
  private let home: TemporaryHome

  init() throws { home = try TemporaryHome(hasCorpus: true) }

  private func lines(_ arguments: String..., environment: [String: String] = [:]) throws -> [Substring] {
    try Program.run(
      ["--corpus", "--plain", "--locale", "nb"] + arguments, home: home.url, environment: environment
    ).output.split(separator: "\n")
  }

  @Test("an event is a sentence on a line: its day, what happened, who, and who tells it")
  func sentences() throws {
    let lines = try lines("--actor", "McGurk", "--from", "2017-04-27", "--to", "2017-04-27")
    #expect(lines.first?.hasPrefix("Koalisjonen mot IS 2014–2020. ") ?? false)
    #expect(lines.count > 1)
    #expect(lines.first?.contains(" av ") ?? false)
    // All of them are counted once.
    let all = try #require(try self.lines().first)
    #expect(all.hasSuffix(" hendelser.") && !all.contains(" av "), "\(all)")
    #expect(lines.dropFirst().contains { $0.hasPrefix("27. april 2017: ") && $0.contains("Brett McGurk") })
    #expect(lines.dropFirst().allSatisfy { $0.contains(" Kilde: ") && $0.hasSuffix(".") })
    let signs: Set<Character> = ["◆", "×", "◦", "│", "\t"]
    #expect(lines.allSatisfy { line in !line.contains { signs.contains($0) } })
  }

  @Test("where the locale is not UTF-8 it is written in ASCII")
  func ascii() throws {
    let lines = try lines("--actor", "Brende", environment: ["LC_ALL": "C"])
    #expect(lines.contains { $0.contains("Borge Brende") })
    #expect(lines.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
  }
}
