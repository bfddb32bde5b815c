import Testing

@testable import Analysis

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

  @Test(
    "a name is found by its first or its last letters, the first of several",
    arguments: [
      ("soleimani", 1), ("Suleimani", 1), ("soleimanj", 1), ("soleimana", 1), ("xoleimani", 1),
      ("soleimbnj", nil),
      ("baghdadi", 0), ("bagdadi", 0), ("stoltenbreg", 3), ("short", nil), ("nobody at all", nil),
    ] as [(String, Int?)])
  func first(name: String, number: Int?) {
    let index = NameIndex(["Baghdadi", "Soleimani", "Soleimanis", "Stoltenberg", "Short"])
    #expect(index.first(like: Lexicon.fold(name.utf8)) == number)
  }

  @Test("only so many names with the same letters are compared, and only those that are wanted")
  func bounds() {
    let names = ["Stolpeberg", "Stoltenberg", "Stoltenbergs"]
    let sought = Array("stoltenberg".utf8)
    #expect(NameIndex(names).first(like: sought) == 1)
    #expect(NameIndex(names, reach: 1).first(like: sought) == nil)
    #expect(NameIndex(names).first(like: sought) { $0 != 1 } == 2)
  }
}
