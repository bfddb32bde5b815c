import Testing
import TimelineModel

@testable import Analysis

@Suite struct NarrativeFuzzTests {
  static let pieces = [
    "Børge", "Brende", "Jens Stoltenberg", "USAs", "forsvarsminister", "forsvarsministeren", "al-Rashid",
    "den",
    "amerikanske", "NATO-sjef", "Foto:", "(VG)", "(", ")", "«", "»", "–", ",", ".", ":", "?", "!", "\n",
    "\n– ", "60–70",
    "20.871", "12", "millioner", "mellom", "og", "til", "prosent", "%", "soldater", "av dem", "drept", "ble",
    "sa",
    "sier", "han", "hun", "i", "Irak", "Mosul", "mandag kveld", "20. mars", "i fjor", "siden 2014", "som",
    "da", "at",
    "Det", "Dermed", "Der", "ifølge", "tok", "tilbake", "skal", "møtes", "ikke", "IS", "Tenketanken",
    "Nordanalyse",
    "landsbyen", "Kunar-provinsen", "gen.", "H. R.", "\u{301}", "🇳🇴", "æøå", "'", "\"", "-", "/", "F-16",
    "1,5", "mill.",
  ]

  @Test("any text gives findings inside the text, with headlines that fit", arguments: 0..<60)
  func fuzz(_ seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    for _ in 0..<20 {
      let count = Int.random(in: 0...60, using: &random)
      let words = (0..<count).map { _ in Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)] }
      let text = words.joined(separator: " ")
      let kinds = (0..<8).map { _ in
        Passage.Kind.allCases[Int.random(in: 0..<Passage.Kind.allCases.count, using: &random)]
      }
      let findings = SmallRegister.analyzer.findings(of: article(text, kinds: kinds))
      let end = text.utf8.count
      let spans =
        findings.mentions.map(\.span) + findings.quotes.map(\.span) + findings.figures.map(\.span)
        + findings.events.map(\.span)
      for span in spans { #expect(span.start >= 0 && span.start <= span.end && span.end <= end, "\(text)") }
      for event in findings.events { #expect(event.headline.count <= 80, "\(event.headline)") }
      #expect(Set(findings.events.map(\.id)).count == findings.events.count)
    }
  }
}
