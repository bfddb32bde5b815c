import Testing
import TimelineModel

@testable import Interface

@Suite struct MouseTests {
  private func place(of text: String, in session: Session) throws -> Point {
    let lines = session.screen.split(separator: "\n", omittingEmptySubsequences: false)
    let y = try #require(lines.firstIndex { $0.contains(text) })
    let x = try #require(String(lines[y]).range(of: text))
    return Point(String(decoding: Array(lines[y].utf8)[..<x.lowerBound], as: UTF8.self).count, y)
  }

  @Test("a click chooses in every pane, and gives it the focus")
  func click() throws {
    var session = Session(140, 40)
    session.go(to: "McGurk møter")
    var at = try place(of: "Hus faller", in: session)
    session.send(.mouse(Mouse(.press, x: at.x, y: at.y)))
    #expect(session.headline == "Hus faller sammen i al-Jadida")
    session.go(to: "McGurk møter")
    at = try place(of: "I fjor høst", in: session)
    session.send(.mouse(Mouse(.press, x: at.x, y: at.y)))
    #expect(session.headline == "Kampen om Mosul begynner")
    #expect(session.browser.focus == .article)
    at = try place(of: "○ Brett McGurk", in: session)
    session.send(.mouse(Mouse(.press, x: at.x, y: at.y)))
    #expect(session.browser.filter.actors.included == ["mcgurk"])
    #expect(session.browser.focus == .actors)
  }

  @Test("a click on a name chooses it, another one there includes it")
  func name() throws {
    var session = Session(140, 40)
    let at = try place(of: "Børge Brende  ", in: session)
    let press = Message.mouse(Mouse(.press, x: at.x, y: at.y))
    session.send(press)
    #expect(session.browser.filter.isEmpty && session.browser.focus == .actors)
    #expect(session.browser.actorUnderCursor?.id == "brende")
    session.send(press)
    #expect(session.browser.filter.actors.included == ["brende"])
  }

  @Test("every line between panes can be dragged")
  func dividers() throws {
    var session = Session(140, 40)
    let actors = try #require(session.browser.rooms.besideActors)
    session.send(.mouse(Mouse(.press, x: actors.x, y: 20)))
    session.send(.mouse(Mouse(.drag, x: 40, y: 20)))
    session.send(.mouse(Mouse(.release, x: 40, y: 20)))
    #expect(session.browser.rooms.actors?.width == 40)
    session = Session(80, 40)
    let across = try #require(session.browser.rooms.across)
    session.send(.mouse(Mouse(.press, x: 20, y: across.y)))
    session.send(.mouse(Mouse(.drag, x: 20, y: 12)))
    #expect((7...9).contains(session.browser.rooms.timeline?.height ?? 0))
  }

  @Test("a click on the strip goes to its time; a click on a hint does what it says")
  func strip() throws {
    var session = Session()
    let at = try place(of: "2017", in: session)
    session.send(.mouse(Mouse(.press, x: at.x, y: 2)))
    let day = CalendarDate(dayNumber: session.browser.index.earliest[session.browser.chosenOrdinal ?? 0])
    #expect(day.year == 2017 && day.month == 1)
    let hint = try place(of: "w hvorfor", in: session)
    session.send(.mouse(Mouse(.press, x: hint.x, y: hint.y)))
    #expect(session.browser.overlay?.kind == .why)
  }

  @Test("the strip follows the hand that has taken hold of it, and no other")
  func dragStrip() throws {
    var session = Session()
    let first = try place(of: "2016", in: session)
    let last = try place(of: "2018", in: session)
    func year() -> Int {
      CalendarDate(dayNumber: session.browser.index.earliest[session.browser.chosenOrdinal ?? 0]).year
    }
    session.send(.mouse(Mouse(.press, x: first.x, y: 2)))
    let before = year()
    // The hand slips down into the panes.
    session.send(.mouse(Mouse(.drag, x: last.x, y: 9)))
    #expect(year() > before)
    session.send(.mouse(Mouse(.release, x: last.x, y: 9)))
    let chosen = session.headline
    session.send(.mouse(Mouse(.drag, x: first.x, y: 2)))
    #expect(session.headline == chosen)
  }

  @Test("a click in a box leaves it open, one beside it or on its foot closes it, the wheel scrolls it")
  func box() throws {
    var session = Session(80, 24)
    session.press("?")
    let at = try place(of: "Bevege seg", in: session)
    session.send(.mouse(Mouse(.press, x: at.x, y: at.y)))
    session.send(.mouse(Mouse(.wheelDown, x: at.x, y: at.y)))
    #expect(session.browser.overlay?.top ?? 0 > 0)
    let foot = try place(of: "Esc lukker", in: session)
    session.send(.mouse(Mouse(.press, x: foot.x, y: foot.y)))
    #expect(session.browser.overlay == nil)
    session.press("w")
    let close = try place(of: "q lukk", in: session)
    session.send(.mouse(Mouse(.press, x: 0, y: 8)))
    #expect(session.browser.overlay == nil)
    session.press("w")
    session.send(.mouse(Mouse(.press, x: close.x, y: close.y)))
    #expect(session.browser.overlay == nil)
  }

  @Test("a click on the filter lifts it, one beside it in the header does nothing")
  func header() throws {
    var session = Session(140, 40)
    session.press("a <Space>")
    let filter = session.browser.filter
    #expect(!filter.isEmpty)
    session.send(.mouse(Mouse(.press, x: 1, y: 0)))
    #expect(session.browser.filter == filter)
    let cross = try place(of: "✕", in: session)
    session.send(.mouse(Mouse(.press, x: cross.x, y: cross.y)))
    #expect(session.browser.filter.isEmpty)
  }

  @Test("a click on the chosen event reads it, as Enter does")
  func chosenEvent() throws {
    var session = Session(140, 40)
    session.go(to: "McGurk møter")
    let at = try place(of: "Hus faller", in: session)
    let press = Message.mouse(Mouse(.press, x: at.x, y: at.y))
    session.send(press)
    #expect(session.browser.focus == .timeline)
    session.send(press)
    #expect(session.browser.focus == .article)
  }

  @Test("the wheel scrolls the pane under it and leaves the focus")
  func wheel() {
    var session = Session()
    session.send(.mouse(Mouse(.wheelDown, x: 40, y: 12)))
    #expect(session.browser.position.top == 3)
    session.send(.mouse(Mouse(.wheelUp, x: 40, y: 12)))
    #expect(session.browser.position.top == 0)
    session.go(to: "McGurk møter")
    session.send(.resized(Size(120, 20)))
    let top = session.browser.position.top
    session.send(.mouse(Mouse(.wheelDown, x: 100, y: 12)))
    #expect(session.browser.position.top == top)
    #expect(session.browser.article?.position.top ?? 0 > 0)
    #expect(session.browser.focus == .timeline)
  }
}
