import Testing
import TimelineModel

@testable import Analysis

/// What stands below a heading, and tells what led up to the news.
@Suite struct BehindNewsTests {
  /// The headlines of an article of 22 March 2017 whose last paragraph stands below a heading.
  static func told(_ before: String, _ below: String) -> [String] {
    var header = Header()
    header.date = When("2017-03-22")
    header.dateBasis = .header
    header.language = .bokmål
    let text = "Tre soldater ble drept i Mali tirsdag.\n\(before)\nBakgrunn\n\(below)"
    let article = article(text, header: header, kinds: [.lead, .body, .subhead, .body])
    return SmallRegister.analyzer.findings(of: article).events.dropFirst().map(\.headline)
  }

  @Test("a perfect below a heading has no day of the news")
  func perfect() {
    #expect(Self.told("Landet er i krig.", "Militsen har tatt byen Gao.") == [])
  }

  @Test("nor has a preterite where the article has told of times gone")
  func preterite() {
    #expect(
      Self.told("Presidenten ble valgt etter et opprør i august.", "Oberst Per Dal gjennomførte kuppet.")
        .contains { $0.hasPrefix("Oberst Per Dal") } == false)
  }

  @Test("what the news goes on with keeps its day")
  func news() {
    #expect(
      Self.told("Landet er i krig.", "Politiet evakuerte 20 personer.") == ["Politiet evakuerte 20 personer"])
  }
}
