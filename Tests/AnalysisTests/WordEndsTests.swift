import Testing

@testable import Analysis

@Suite("Endings of words") struct WordEndsTests {
  private let text = AnalyzedText(words: "Finansdepartementet RÅDET rådet soldatene", lexicon: Lexicon())

  @Test("the first row whose ending a word has, whatever its case")
  func firstRow() {
    let ends = WordEnds([("ene", 1), ("soldatene", 2), ("rådet", 3), ("et", 4)])
    #expect((0..<4).map { ends.value(text, $0) } == [4, 3, 3, 1])
  }

  @Test("only behind enough other letters")
  func rest() {
    let ends = WordEnds("departementet rådet")
    #expect((0..<4).map { ends.fit(text, $0, leaving: 4) } == [true, false, false, false])
    #expect(ends.fit(text, 1))
  }
}
