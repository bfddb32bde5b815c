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
}
