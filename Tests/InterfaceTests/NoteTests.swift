import Testing
import TimelineModel

@testable import Interface

@Suite("Notes on an event")
struct NoteTests {
  @Test("a note is written, and the next time there to be changed or emptied")
  func rewritten() throws {
    var session = Session(120, 36)
    session.go(to: "McGurk møter")
    session.press("e n")
    session.type("Sjekk dagen")
    session.press("<Enter>")
    #expect(session.browser.chosenEntry?.notes == ["Sjekk dagen"])
    session.press("e n")
    #expect(session.bottom.contains("Sjekk dagen"))
    session.type(" og stedet")
    session.press("<Enter>")
    #expect(session.browser.chosenEntry?.notes == ["Sjekk dagen og stedet"])
    #expect(session.browser.notice?.text.nb == "Notatet er endret · u angrer")
    session.press("e n <C-u> <Enter>")
    #expect(session.browser.chosenEntry?.notes == [])
    #expect(session.browser.notice?.text.nb == "Notatet er fjernet · u angrer")
    session.press("u")
    #expect(session.browser.chosenEntry?.notes == ["Sjekk dagen og stedet"])
  }

  @Test("the same note once more changes nothing, and Esc keeps it")
  func same() throws {
    var session = Session(120, 36)
    session.go(to: "McGurk møter")
    session.press("e n")
    session.type("Sjekk")
    session.press("<Enter>")
    session.press("e n <Enter>")
    #expect(session.browser.notice == nil)
    session.press("e n <C-u> <Esc>")
    #expect(session.browser.chosenEntry?.notes == ["Sjekk"])
  }
}
