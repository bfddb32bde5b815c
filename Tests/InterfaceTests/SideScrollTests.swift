import Testing
import TimelineModel

@testable import Interface

@Suite("Lines that are cut can be read to their ends")
struct SideScrollTests {
  @Test("L shows the ends of headlines, each as far as its own, and H their beginnings")
  func headlines() throws {
    var session = Session(40, 20, .bokmål, SampleArchive())
    session.go(to: "Regjeringsstyrker")
    let before = session.screen
    let words = try #require(session.browser.chosenEntry?.event.headline)
    #expect(!before.contains(words) && before.contains("…"))
    session.press("9 L")
    #expect(
      session.screen.contains(" …" + words.suffix(8)) || session.screen.contains(String(words.suffix(8))))
    session.press("L")
    #expect(session.bottom.contains("slutten av linjene"))
    session.press("9 H")
    #expect(session.screen.split(separator: "\n").dropLast() == before.split(separator: "\n").dropLast())
    session.press("H")
    #expect(session.bottom.contains("fra begynnelsen"))
  }

  @Test("names in the list of actors move by themselves")
  func names() {
    var session = Session(40, 20)
    session.press("a")
    session.press("L")
    #expect(session.bottom.contains("Ingen linjer her er kuttet"))
    #expect(session.browser.sideways[.timeline] == nil)
  }

  @Test("a wrapped article and a chart have nothing to move")
  func nothing() {
    for keys in ["<Enter> L", "f L", "i H"] {
      #expect(Session().pressing(keys).browser.notice?.text == Phrases.nothingCut)
    }
  }

  @Test("a wide character is never halved")
  func wide() {
    let line = TextLine("漢字漢字漢字").dropping(3, .table)
    #expect(line.pieces.map(\.text) == ["…漢字漢字"])
  }
}
