import Testing
import TimelineModel

@testable import Interface

@Suite("What a key means in each view")
struct MeantEventTests {
  @Test("in a cell of the map without events a key that is about one says that there is none")
  func emptyCell() throws {
    var session = Session(120, 36).pressing("G g i")
    let last = session.browser.lanesPane.rowCount
    session.press("\(last)G")
    for _ in 0..<400 where session.browser.cellAtCursor?.events.isEmpty == false { session.press("l") }
    #expect(session.browser.cellAtCursor?.events.isEmpty == true)
    let count = session.browser.index.count
    for keys in ["e x", "e d", "e n", "m", "w", "y"] {
      session.press(keys)
      #expect(session.browser.notice?.text == Phrases.noEvent, "\(keys)")
    }
    #expect(session.browser.index.count == count && session.asked == [])
    #expect(!session.bottom.contains("hvorfor"))
  }

  @Test("in a cell with events the first is meant, or the chosen one where it stands there")
  func cell() throws {
    var session = Session(120, 36).pressing("i")
    let chosen = try #require(session.browser.chosenOrdinal)
    #expect(session.browser.meantOrdinal == chosen)
    for _ in 0..<400 {
      session.press("l")
      let cell = try #require(session.browser.cellAtCursor)
      if let first = cell.events.first, !cell.events.contains(Int32(chosen)) {
        #expect(session.browser.meantOrdinal == Int(first))
        return
      }
    }
    Issue.record("no other cell has events")
  }

  @Test("a list of articles means the news of the one under the cursor")
  func articles() throws {
    var session = Session(140, 40)
    session.go(to: "McGurk møter")
    session.press("A")
    let article = try #require(session.browser.article)
    let news = article.findings.events.first(where: \.isMain)?.id
    #expect(news != nil && session.browser.meantEntry?.id == news)
  }

  @Test("why tells of a corrected date, also while the article is read")
  func corrected() throws {
    var session = Session(120, 36)
    session.go(to: "McGurk møter")
    session.press("e d")
    session.type("mars 2017")
    session.press("<Enter>")
    #expect(session.browser.notice?.text.nb == "Datoen er rettet: mars 2017 · u angrer")
    session.press("<Enter> w")
    #expect(session.browser.explainedEvent?.dating.when?.description == "2017-03")
    #expect(session.screen.contains("= mars 2017"))
  }

  @Test("hiding is told, with the key that takes it back; taken back, the event is chosen again")
  func hidden() throws {
    var session = Session(120, 36)
    session.go(to: "McGurk møter")
    session.press("e x")
    #expect(session.browser.notice?.text.nb == "Skjult: McGurk møter Brende i Oslo · u angrer")
  }

  @Test(
    "where no pane shows the article, the event that the cursor's quote or figure tells is meant all the same"
  )
  func withoutPane() throws {
    var session = Session(80, 15).pressing("C")
    var wide = Session(140, 40).pressing("C")
    #expect(session.browser.rooms.article == nil && wide.browser.rooms.article != nil)
    for _ in 0..<10 {
      #expect(session.browser.meantEntry == wide.browser.meantEntry)
      session.press("j")
      wide.press("j")
    }
    session = Session(80, 24).pressing("f")
    // A figure that stands in an event's passage.
    for place in session.browser.figuresPane.shown?.indices ?? 0..<0 {
      session.browser.figuresPane.shown?[place].point.figure.span = Span(40, 44)
    }
    session.send(.resized(Size(80, 24)))
    #expect(session.browser.rooms.article == nil)
    let told = try #require(session.browser.meantEntry)
    #expect(session.browser.listed?.article == told.event.article && told.event.span.contains(40))
    session.press("w")
    #expect(session.browser.explainedEvent?.id == told.id)
    session.press("<Esc> m")
    #expect(session.browser.entries[told.ordinal]?.isMarked == true)
  }
}
