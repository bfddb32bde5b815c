import Testing
import TimelineModel

@testable import Interface

/// A hand that hurries sees where it goes; what it passes does not flicker by beside it.
@Suite struct PaceTests {
  private func shown(_ session: Session) -> Event.ID? { session.browser.article?.event }

  @Test("a single key shows the event's article at once")
  func single() {
    var session = Session()
    session.press("j")
    #expect(shown(session) == session.browser.chosenEntry?.id)
  }

  @Test("while the hand hurries the article stays, and turns to the chosen event when it rests")
  func hurry() {
    var session = Session()
    session.go(to: "McGurk møter Brende")
    let before = shown(session)
    session.send(.paced(.hurrying))
    session.press("j j j j j")
    #expect(session.browser.awaitsRest)
    #expect(shown(session) == before)
    session.send(.paced(.resting))
    #expect(!session.browser.awaitsRest)
    #expect(shown(session) == session.browser.chosenEntry?.id)
    #expect(shown(session) != before)
  }

  @Test("what is asked of the chosen event is not answered with another's", arguments: ["<Enter>", "w", "m"])
  func question(key: String) {
    var session = Session()
    session.go(to: "McGurk møter Brende")
    session.send(.paced(.hurrying))
    session.press("j j " + key)
    #expect(shown(session) == session.browser.chosenEntry?.id)
    #expect(session.browser.explainedEvent?.id == session.browser.chosenEntry?.id)
  }

  @Test("walking through an article moves the timeline however fast")
  func inTheArticle() {
    var session = Session()
    session.go(to: "McGurk møter Brende")
    session.press("<Enter>")
    session.send(.paced(.hurrying))
    session.press("J")
    #expect(shown(session) == session.browser.chosenEntry?.id)
  }

  @Test("the page stands still until its end is near, and then turns by half")
  func page() {
    var session = Session(140, 36, .bokmål, SampleArchive(fillers: 100))
    var tops: [Int] = []
    for _ in 0..<60 {
      session.press("j")
      if tops.last != session.browser.position.top { tops.append(session.browser.position.top) }
    }
    #expect(tops.count < 8)
    #expect(zip(tops, tops.dropFirst()).allSatisfy { $1 - $0 > 5 })
  }

  @Test("while the hand hurries nothing is drawn beside the timeline: that costs what the eye does not see")
  func drawnLines() throws {
    var session = Session(120, 40)
    var view = BrowserView()
    _ = view.canvas(of: session.browser)
    session.send(.paced(.hurrying))
    for keys in ["j", "<PageDown>", "<PageDown>", "<PageUp>", "k"] {
      session.press(keys)
      _ = view.canvas(of: session.browser)
      let room = try #require(session.browser.rooms.article)
      #expect(!(room.y..<room.maxY).contains { view.isDrawn(line: $0) }, "\(keys)")
    }
    session.press("j")
    _ = view.canvas(of: session.browser)
    let drawn = (0..<40).filter { view.isDrawn(line: $0) }
    #expect(drawn.count <= 6, "\(drawn)")
  }
}
