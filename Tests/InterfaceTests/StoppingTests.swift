import Testing
import TimelineModel

@testable import Interface

@Suite struct StoppingTests {
  @Test("one key goes to the next mark, round the end; another back")
  func marks() {
    var session = Session().pressing("'")
    #expect(session.headline == "Airwars: minst 3000 sivile drept")
    session.go(to: "Hus faller")
    session.press("m ' ")
    #expect(session.headline == "Airwars: minst 3000 sivile drept")
    session.press("'")
    #expect(session.headline == "Hus faller sammen i al-Jadida")
    #expect(session.browser.notice?.text == Phrases.fromTheTop)
    session.press("\"")
    #expect(session.headline == "Airwars: minst 3000 sivile drept")
    session.press("<Backspace>")
    #expect(session.headline == "Hus faller sammen i al-Jadida")
  }

  @Test("without marks, or with none in the filter, the key says so")
  func noMarks() {
    var session = Session().pressing("' m '")
    #expect(session.browser.notice?.text == Phrases.noMarks)
    session.press("m a / n a t o <Enter> <Space> '")
    #expect(session.browser.notice?.text == Phrases.marksFilteredAway)
  }

  @Test("events whose day is not known are gone through one by one, under the filter")
  func doubtful() {
    var session = Session(120, 36, .bokmål, SampleArchive(fillers: 0))
    let doubtful = session.archive.entries.filter { $0.event.dating.when?.days.onlyDay == nil }
    #expect(session.headline == doubtful[0].event.headline)
    for entry in doubtful.dropFirst() {
      session.press(";")
      #expect(session.headline == entry.event.headline)
    }
    session.press(";")
    #expect(session.headline == doubtful[0].event.headline)
    session.press("2 ; ,")
    #expect(session.headline == doubtful[1].event.headline)
    session.press("a 5 ) <Space> <Tab> ;")
    #expect(session.browser.notice?.text == Phrases.noDoubtful)
  }
}
