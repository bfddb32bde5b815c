import Testing
import TimelineModel

@Suite struct SpellingTests {
  @Test("the nearest word, if any is near")
  func nearest() {
    let words = ["move-down", "move-up", "quit", "theme"]
    #expect(Spelling.nearest("move-donw", among: words) == "move-down")
    #expect(Spelling.nearest("QUIT", among: words) == "quit")
    #expect(Spelling.nearest("thme", among: words) == "theme")
    #expect(Spelling.nearest("something", among: words) == nil)
  }
}
