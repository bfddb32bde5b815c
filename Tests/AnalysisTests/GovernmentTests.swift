import Testing
import TimelineModel

@testable import Analysis

@Suite("Which prepositions words wait for is learned") struct GovernmentTests {
  static let analyzer = Analyzer(register: Register())

  /// Whether the first word of a line waits for the second.
  static func holds(_ line: String, _ government: Government) -> Bool {
    government.holds(AnalyzedText(title: line, lexicon: analyzer.lexicon), 0, 1)
  }

  @Test(
    "a word in any form waits for what it is met with in the treebank",
    arguments: [
      ("forsøk på", true), ("Forsøkene på", true), ("utsatt for", true), ("dialog med", true),
      ("inn i", true), ("sykkel på", false), ("by i", false),
    ])
  func learned(words: String, holds: Bool) throws {
    let model = try SyntaxModel(SyntaxParserTests.bytes)
    #expect(Self.holds(words, model.government) == holds)
  }

  @Test("pairs come back from their bytes as they were, æ, ø and å in either case")
  func bytes() {
    let pair = Government.pair(Government.stem("årsak".utf8), Government.stem("til".utf8))
    let again = Government(Government([7, pair, .max]).bytes[...])
    #expect(Self.holds("Årsaken til", again))
    #expect(!Self.holds("Årsaken for", again))
  }
}
