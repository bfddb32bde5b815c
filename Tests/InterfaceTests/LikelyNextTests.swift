import Testing
import TimelineModel

@testable import Interface

struct LikelyNextTests {
  @Test("a jump to either end needs its page and its article, laid out as it will stand")
  func ends() throws {
    var session = Session()
    session.press("5j")
    let next = session.browser.likelyNext
    let last = try #require(session.browser.selection.ordinal(atRow: session.browser.selection.count - 1))
    let first = try #require(session.browser.selection.ordinal(atRow: 0))
    #expect(next.ordinals.contains(last) && next.ordinals.contains(first))
    #expect(next.opened.contains(last) && next.opened.contains(first))
    let pane = try #require(session.browser.article)
    #expect(next.room?.layout(of: pane.article) == pane.layout)
  }

  @Test("a page either way needs the article of the event that it will choose")
  func pages() throws {
    for key in ["<PageDown>", "<PageUp>"] {
      var session = Session(80, 24)
      session.press("G 7 k")
      let next = session.browser.likelyNext
      session.press(key)
      #expect(next.opened.contains(try #require(session.browser.chosenOrdinal)))
    }
  }

  @Test("a hand that hurries opens nothing")
  func hurry() {
    var session = Session()
    session.send(.paced(.hurrying))
    let next = session.browser.likelyNext
    #expect(next.opened.isEmpty && next.room == nil)
  }
}
