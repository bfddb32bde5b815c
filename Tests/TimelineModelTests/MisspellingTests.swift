import Testing
import TimelineModel

@Suite struct MisspellingTests {
  @Test("the nearest word, if any is near")
  func nearest() {
    let words = ["move-down", "move-up", "quit", "theme"]
    #expect(Misspelling.nearest("move-donw", among: words) == "move-down")
    #expect(Misspelling.nearest("QUIT", among: words) == "quit")
    #expect(Misspelling.nearest("thme", among: words) == "theme")
    #expect(Misspelling.nearest("something", among: words) == nil)
  }
}
