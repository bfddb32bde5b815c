import Testing
import TimelineModel

@testable import Analysis

@Suite("The tagger says which words are names, the register whose") struct TaggedCastTests {
  static let lines = NarrativeLine.read("norwegian-cast.txt")

  @Test("words name whom the corpus says, and as what", arguments: lines)
  func names(_ line: NarrativeLine) {
    let (text, findings) = SmallRegister.findings(line, by: SmallRegister.tagging)
    let told = findings.mentions.map { mention in
      let whom = mention.entity ?? mention.name.map { "\"\($0)\"" } ?? "?"
      return "\(mention.kind) \(text[mention.span])=\(whom)"
    }
    #expect((told.isEmpty ? "-" : told.joined(separator: "; ")) == line.expected)
  }

  @Test("every new actor that a mention means is told, once")
  func newActors() {
    for line in Self.lines {
      let findings = SmallRegister.findings(line, by: SmallRegister.tagging).findings
      let meant = Set(findings.mentions.compactMap(\.entity).filter { $0.hasPrefix("new:") })
      #expect(findings.newActors.map(\.id).sorted() == meant.sorted())
    }
  }

  @Test("English is read by register and rules")
  func english() {
    var header = Header()
    header.language = .english
    let text = "The mayor met Ola Nordmann in Drammen on Monday."
    let article = article(text, header: header, kinds: [.lead])
    #expect(
      SmallRegister.tagging.findings(of: article).mentions
        == SmallRegister.analyzer.findings(of: article).mentions)
  }
}
