import Testing
import TimelineModel

@testable import Analysis

@Suite("Sentences without end") struct SentenceLengthTests {
  @Test("a list is parted behind a comma, and holds all of its words")
  func list() {
    let words = (1...400).map { "navn\($0)" }.joined(separator: ", ")
    let text = AnalyzedText(words: words, lexicon: Lexicon())
    #expect(text.sentences.count > 3)
    #expect(text.sentences.allSatisfy { $0.tokens.count <= SentenceSplitter.longest })
    #expect(text.sentences.dropLast().allSatisfy { text.isSign($0.tokens.upperBound - 1, ",") })
    #expect(text.sentences.flatMap(\.tokens) == Array(text.tokens.indices))
  }

  @Test("what begins with the verb that should have had its words before it has none")
  func opensWithVerb() {
    let words = String(repeating: "De gikk, ", count: 100) + "sier Kari Haug mandag 3. mars 2015, "
    let text = String(repeating: words, count: 20)
    let article = Article(
      id: "test", source: Article.Source(path: "", format: "words"), header: Header(), title: nil, text: text,
      passages: [Passage(.body, Span(0, text.utf8.count))])
    #expect(!Analyzer(register: Register()).findings(of: article).sentences.isEmpty)
  }

  @Test("without a comma it is parted all the same")
  func words() {
    let text = AnalyzedText(words: String(repeating: "ord ", count: 1000), lexicon: Lexicon())
    #expect(text.sentences.map(\.tokens.count) == [250, 250, 250, 250])
  }
}
