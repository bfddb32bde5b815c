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

  /// The words of all corpora of a language as they stand there: whatever a rule knows is among them.
  private static func words(of language: String) -> [Substring] {
    ["actors", "cast", "events", "figures", "names", "news", "quotes", "stories", "time"].flatMap { kind in
      NarrativeLine.corpus("\(language)-\(kind).txt").split(separator: "\n")
        .filter { !$0.hasPrefix("#") }
        .flatMap { $0.components(separatedBy: " => ")[0].split(separator: " ").map { $0 == "/" ? "\n" : $0 } }
    }
  }

  private static let corpora = ["norwegian": words(of: "norwegian"), "english": words(of: "english")]

  /// Torn pieces of the corpora: they begin and end anywhere, in the middle of a clause as well.
  private static func torn(_ words: [Substring], _ random: inout SplitMix) -> String {
    var text: [Substring] = []
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let start = Int.random(in: 0..<words.count, using: &random)
      text += words[start..<min(words.count, start + Int.random(in: 1...12, using: &random))]
    }
    if Bool.random(using: &random) { text.shuffle(using: &random) }
    return text.joined(separator: " ")
  }

  @Test("any text gives findings inside the text, with headlines that fit", arguments: 0..<60)
  func anyPieces(_ seed: Int) {
    var random = SplitMix(state: UInt64(seed))
    for _ in 0..<20 {
      let count = Int.random(in: 0...60, using: &random)
      let words = (0..<count).map { _ in Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)] }
      read(words.joined(separator: " "), &random)
    }
  }

  @Test(
    "so do pieces torn from any sentences, in any order", arguments: ["norwegian", "english"], 0..<40)
  func tornPieces(_ language: String, _ seed: Int) throws {
    var random = SplitMix(state: UInt64(seed))
    let words = try #require(Self.corpora[language])
    #expect(words.count > 1000)
    for _ in 0..<60 { read(Self.torn(words, &random), &random) }
  }

  private func read(_ text: String, _ random: inout SplitMix) {
    let kinds = (0..<8).map { _ in
      Passage.Kind.allCases[Int.random(in: 0..<Passage.Kind.allCases.count, using: &random)]
    }
    var header = Header()
    header.date = [nil, "2014/2019", "2017", "2017-03", "2017-03-22"].randomElement(using: &random)?.flatMap {
      When($0)
    }
    var whole = article(text, header: header, kinds: kinds)
    if Bool.random(using: &random) { whole.title = text.split(separator: "\n").first.map(String.init) }
    let findings = SmallRegister.tagging.findings(of: whole)
    let end = text.utf8.count
    let spans =
      findings.mentions.map(\.span) + findings.quotes.map(\.span) + findings.figures.map(\.span)
      + findings.events.map(\.span)
    for span in spans { #expect(span.start >= 0 && span.start <= span.end && span.end <= end, "\(text)") }
    for event in findings.events { #expect(event.headline.count <= 80, "\(event.headline)") }
    #expect(Set(findings.events.map(\.id)).count == findings.events.count)
  }
}
