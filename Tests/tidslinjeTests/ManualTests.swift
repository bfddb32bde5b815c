import Foundation
import Testing

@Suite struct ManualTests {
  @Test("the manual page is what `make docs` makes of the commands and keys of today")
  func upToDate() throws {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Resources/tidslinje.1")
    let home = try TemporaryHome()
    let made = try Program.run(["manual"], home: home.url)
    #expect(made.exitCode == 0, "\(made.errors)")
    #expect(made.output == (try String(contentsOf: page, encoding: .utf8)), "`make docs` renews it")
    for words in [".SH KEYS", "tidslinje snapshot", "\\-\\-not\\-actor", "Why this date?", ":not\\-actor"] {
      #expect(made.output.contains(words), "\(words)")
    }
  }
}
