import Testing

@testable import Analysis

@Suite("Beginnings of words") struct WordHeadsTests {
  private let heads = WordHeads(["slik", "følgende", "kunngjøringen"])

  @Test(
    "a line that has one of the words may have it, whatever its case",
    arguments: [
      ("Dal sier følgende", true), ("Dal: Følgende er gjort", true), ("SLIK, sier Dal", true),
      // The first eight bytes are alike.
      ("Dal kom med kunngjøringer", true),
      ("Dal sier at slike er farlige", false), ("Dal fulgte etter", false), ("", false),
    ])
  func standing(line: String, may: Bool) { #expect(heads.mayStand(in: line) == may) }

  @Test("only the first word opens a line")
  func opening() {
    #expect(heads.mayOpen("Slik er det"))
    #expect(!heads.mayOpen("Det er slik"))
    #expect(!heads.mayOpen(""))
  }
}

@Suite("What belongs to verbs") struct GovernedWordsTests {
  @Test("a preposition belongs to the verbs of its rows and to no other")
  func rows() {
    var lexicon = Lexicon()
    let governed = GovernedWords(
      [(verbs: "ba ber", prepositions: "om til"), (verbs: "deltok", prepositions: "på i")], &lexicon)
    let text = AnalyzedText(words: "ba om deltok på rommet", lexicon: lexicon)
    func hold(_ verb: Int, _ preposition: Int) -> Bool {
      governed.hold(text.tokens[verb], text.tokens[preposition])
    }
    #expect(hold(0, 1) && hold(2, 3))
    #expect(!hold(0, 3) && !hold(2, 1) && !hold(4, 1) && !hold(0, 4) && !hold(1, 0))
  }
}
