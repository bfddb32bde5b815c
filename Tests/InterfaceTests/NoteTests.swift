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

  @Test("a note is read in the article, below the passage that tells the event")
  func inArticle() throws {
    var session = Session(120, 40)
    session.go(to: "McGurk møter")
    let before = session.screen
    session.press("e n")
    session.type("Sjekk dagen mot departementets kalender")
    session.press("<Enter>")
    let lines = session.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let note = try #require(lines.firstIndex { $0.contains("¶ Sjekk dagen mot departementets kalender") })
    #expect(lines[note - 1].contains("▌") && lines[note].contains("▌"))
    #expect(lines[note].contains(" ▌¶ "))
    // On its line the event it is about can be corrected, as on those of the passage.
    let pane = try #require(session.browser.article)
    let row = try #require(
      pane.layout.lines.firstIndex { if case .note = $0.content { true } else { false } })
    session.press("<Enter>")
    for _ in 0..<pane.layout.lines.count where session.browser.article?.position.cursor != row {
      session.press((session.browser.article?.position.cursor ?? 0) < row ? "j" : "k")
    }
    #expect(session.browser.meantEntry?.notes == ["Sjekk dagen mot departementets kalender"])
    session.press("<Esc> u")
    #expect(!session.screen.contains("¶ Sjekk"))
    #expect(
      session.screen.split(separator: "\n").dropLast(2) == before.split(separator: "\n").dropLast(2))
  }
}
