import Testing

@testable import Analysis

@Suite("What may go from a line that is too long") struct LineSparesTests {
  private static func choices(_ line: String) -> [[LineShortener.Spare]] {
    let analyzer = SmallRegister.analyzer
    let headline = ArticleComposer(analyzer.narrative.norwegianEvents).headline
    let text = AnalyzedText(title: line, lexicon: analyzer.lexicon)
    let shortener = LineShortener(headline.words, headline.shortening, text)
    return shortener.mainVerb(from: shortener.start, to: shortener.end).map { shortener.choices($0) } ?? []
  }

  @Test("a sentence of phrases and asides without end has no more ways to be shortened than are tried")
  func bounded() {
    let phrases = String(repeating: " for styrken i hæren", count: 8)
    let asides = String(repeating: ", som hæren tok, falt", count: 40)
    let choices = Self.choices("Lederen\(phrases) sier at byen\(asides)")
    #expect(choices.count == LineShortener.mostChoices)
    for set in choices {
      let runs = set.map(\.run).sorted { $0.lowerBound < $1.lowerBound }
      #expect(zip(runs, runs.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
    }
  }

  @Test("an ordinary sentence is tried in all its ways")
  func ordinary() {
    let choices = Self.choices(
      "Lederen for styrkene i hæren, som kom til byen i går, ble drept da bilen kjørte på en mine ved elva")
    #expect((2..<64).contains(choices.count))
  }

  @Test("a comma that parts two adjectives opens no aside, for the noun stands behind it")
  func adjectives() {
    func goesBehindSecond(_ line: String) -> Bool {
      Self.choices(line).contains { $0.contains { $0.run.lowerBound == 2 } }
    }
    #expect(
      !goesBehindSecond("Den norske, siktede kvinnen som de lette etter, landet i Bergen natt til onsdag"))
    #expect(goesBehindSecond("Den kvinnen, en enke som de lette etter, landet i Bergen natt til onsdag"))
  }
}
