import Testing
import TimelineModel

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

@Suite("Names with a slip of the pen") struct NameIndexTests {
  @Test(
    "one letter more, less or other, or two swapped",
    arguments: [
      ("soleimani", "soleimani", true), ("soleimani", "suleimani", true), ("soleimani", "soleimai", true),
      ("soleimani", "soleiimani", true), ("soleimani", "solemiani", true), ("soleimani", "suleimeni", false),
      ("aab", "ab", true), ("ab", "ba", true), ("abc", "cba", false), ("abcd", "ab", false),
    ])
  func slip(left: String, right: String, isOne: Bool) {
    #expect(NameIndex.differByOneSlip(Array(left.utf8), Array(right.utf8)) == isOne)
    #expect(NameIndex.differByOneSlip(Array(right.utf8), Array(left.utf8)) == isOne)
  }
}
