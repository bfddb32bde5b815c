import Testing

@testable import Analysis

@Suite("Small words") struct SmallWordsTests {
  private static let lexicon = {
    var lexicon = Lexicon()
    SmallWords.intern(in: &lexicon)
    return lexicon
  }()

  private func read(_ words: String) -> AnalyzedText { AnalyzedText(words: words, lexicon: Self.lexicon) }

  @Test(
    "each is known by its own name",
    arguments: [
      ("og", SmallWords.og), ("DA", .da), ("Då", .då), ("før", .før), ("for", .for), ("var", .var),
      ("på", .på),
      ("ifølge", .ifølge), ("etterpå", .etterpå), ("ein", .ein), ("Hun", .hun), ("seg", .seg),
      ("verte", .verte),
    ])
  func name(word: String, small: SmallWords) {
    #expect(SmallWords(read(word).tokens[0]) == small)
  }

  @Test("every name has a word, and no two the same")
  func spellings() {
    let words = SmallWords.spellings.split(separator: /\s+/)
    #expect(words.count == 64 && Set(words).count == 64)
  }

  @Test("a sign is none of them, nor is a word that is not small")
  func others() {
    let text = read("og, omlag .")
    #expect(text.isWord(0, [.og, .men]))
    #expect(!text.isWord(0, [.men, .at]))
    #expect(text.tokens.dropFirst().allSatisfy { SmallWords($0).isEmpty })
    #expect(!text.isWord(-1, .og) && !text.isWord(4, .og))
  }
}
