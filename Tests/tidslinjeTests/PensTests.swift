import Testing

@testable import tidslinje

struct PensTests {
  @Test("a terminal that mixes its colours itself is given what they are made of")
  func direct() {
    #expect(PenCase.code(of: 231, isDirect: true) == 0xFFFFFF)
    #expect(PenCase.code(of: 24, isDirect: true) == 0x005F87)
    #expect(PenCase.code(of: 247, isDirect: true) == 0x9E9E9E)
    // It knows these by their numbers all the same.
    #expect(PenCase.code(of: 3, isDirect: true) == 3)
    #expect(PenCase.code(of: 231, isDirect: false) == 231)
  }
}
