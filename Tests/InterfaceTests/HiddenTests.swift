import Testing
import TimelineModel

@testable import Interface

@Suite("Events that a reader has hidden")
struct HiddenTests {
  private let hidden: Session = {
    var session = Session(120, 36)
    session.go(to: "McGurk møter")
    session.press("e x")
    return session
  }()

  @Test("they leave the timeline at once, are counted no more, and the nearest is chosen")
  func leaving() {
    #expect(hidden.headline != "McGurk møter Brende i Oslo")
    let all = Session(120, 36).browser.selection.count
    #expect(hidden.browser.selection.count == all - 1 && hidden.screen.contains("\(all - 1) hendelser"))
    #expect(hidden.browser.index.count == all)
  }

  @Test("they are a value among the marks, with its number, and can be shown again")
  func listing() {
    var session = hidden
    session.press("a )")
    for _ in 0..<6 { session.press(")") }
    #expect(session.screen.contains("○ skjult"))
    session.press("<Esc> :")
    session.type("mark skjult")
    session.press("<Enter>")
    #expect(session.headline == "McGurk møter Brende i Oslo" && session.browser.selection.count == 1)
    session.press("e")
    #expect(session.bottom.contains("x vis igjen"))
    session.press("x")
    #expect(session.browser.notice?.text.nb == "Vises igjen: McGurk møter Brende i Oslo · u angrer")
    #expect(session.browser.selection.count == 0)
    session.press("\\")
    #expect(
      session.headline == "McGurk møter Brende i Oslo"
        && session.browser.selection.count == session.browser.index.count)
  }

  @Test("in the article each key means the passage that is lit, hidden or not; what hides it shows it again")
  func inArticle() {
    var session = hidden
    session.go(to: "Airwars: minst")
    session.press("<Enter> K")
    #expect(
      session.browser.article?.event == "oslo-0" && session.headline == "Airwars: minst 3000 sivile drept")
    #expect(
      session.browser.notice?.text.nb == "Hendelsen her har du skjult · e x viser den igjen")
    #expect(session.browser.meantEntry?.id == "oslo-0" && session.browser.explainedEvent?.id == "oslo-0")
    session.press("e t")
    #expect(session.bottom.contains("McGurk møter Brende i Oslo"))
    session.press("<Esc> e x")
    #expect(session.asked.last == .annotate(.event("oslo-0"), .show))
    #expect(session.browser.selection.count == Session(120, 36).browser.selection.count)
  }
}
