import Testing
import TimelineModel

@Suite("The hash that ids are made of")
struct StableHashTests {
  @Test(
    "gives the numbers that its inventors publish",
    arguments: [
      ("", 0xcbf2_9ce4_8422_2325, 0x811c_9dc5), ("a", 0xaf63_dc4c_8601_ec8c, 0xe40c_292c),
      ("foobar", 0x8594_4171_f739_67e8, 0xbf9c_f968),
    ] as [(String, UInt64, UInt32)])
  func knownValues(words: String, long: UInt64, short: UInt32) {
    #expect(StableHash(words.utf8).value == long)
    #expect(StableHash.short(words.utf8) == short)
  }

  @Test("its digits are sixteen, with noughts in front")
  func digits() {
    #expect(StableHash("foobar".utf8).digits == "85944171f73967e8")
    var hash = StableHash()
    hash.add(0xcbf2_9ce4_8422_2325 as UInt64)
    #expect(hash.digits == "0000000000000000")
  }
}
