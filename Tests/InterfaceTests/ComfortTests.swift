import Testing
import TimelineModel

@testable import Interface

/// Small things that help.
@Suite struct ComfortTests {
  @Test(
    "the help explains every sign, and names every command that takes words",
    arguments: ScreenLanguage.allCases)
  func signsAndCommands(language: ScreenLanguage) {
    let browser = Session(100, 30, language).pressing("?").browser
    let told = HelpText(browser).lines(width: 80).map { $0.pieces.map(\.text).joined() }.joined(
      separator: "\n")
    for sign in ScreenSign.allCases { #expect(told.contains(sign.sign), "\(sign)") }
    for command in LineCommand.allCases {
      #expect(told.contains("  :" + command.name[language]), "\(command)")
    }
    let line = Session(100, 30, language).pressing(":").bottom
    #expect(line.contains("Tab " + LineCommand.title[language].lowercased()), "\(line)")
  }

  @Test("where a period shows nothing, the nearest event is named, and Enter goes there")
  func nearestInTime() {
    var session = Session()
    session.dates["1950"] = "1950"
    session.press(":")
    session.type("to 1950")
    session.press("<Enter>")
    #expect(session.screen.contains("Ingen hendelser passer."))
    #expect(session.screen.contains("⏎ nærmest:"), "\(session.screen)")
    session.press("<Enter>")
    #expect(session.browser.filter.isEmpty)
    #expect(session.browser.chosenOrdinal == 0)
  }

  @Test("a new reader is told one thing a start, until all has been said")
  func tips() {
    var place: SavedPlace?
    var told: [String] = []
    for _ in 0..<8 {
      var session = Session(120, 36, .bokmål, SampleArchive(), place: place)
      session.browser.showTip(after: place?.starts ?? 0)
      if let notice = session.browser.notice { told.append(notice.text.nb) }
      #expect(session.browser.notice == nil || session.bottom.contains(session.browser.notice?.text.nb ?? ""))
      session.press("j")
      #expect(session.browser.notice == nil)
      place = session.browser.savedPlace
    }
    #expect(told.count == 5 && Set(told).count == 5)
  }

  @Test(
    "where a tip is too long only its first thing is told, and none of that is cut", arguments: [34, 50, 64])
  func narrowTips(_ width: Int) {
    var told = 0
    for number in 0..<5 {
      var session = Session(width, 30)
      session.browser.showTip(after: number)
      #expect(session.browser.starts == number + 1)
      guard let words = session.browser.notice?.text.nb else { continue }
      told += 1
      #expect(session.bottom.hasSuffix(words), "\(session.bottom)")
      #expect(!words.hasSuffix(",") && !words.hasSuffix(" og"), "\(words)")
    }
    #expect(told > 0)
  }

  @Test("panes are made larger and smaller with keys and mouse, and it is remembered")
  func paneSizes() throws {
    var session = Session(140, 40)
    let before = try #require(session.browser.rooms.timeline).width
    session.press("> >")
    let wider = try #require(session.browser.rooms.timeline).width
    #expect(wider > before)
    #expect(Session(140, 40, place: session.browser.savedPlace).browser.rooms.timeline?.width == wider)
    session.press("<")
    #expect(try #require(session.browser.rooms.timeline).width < wider)
    let divider = try #require(session.browser.rooms.divider)
    session.send(.mouse(Mouse(.press, x: divider.x, y: 20)))
    session.send(.mouse(Mouse(.drag, x: divider.x - 15, y: 22)))
    session.send(.mouse(Mouse(.release, x: divider.x - 15, y: 22)))
    let dragged = try #require(session.browser.rooms.divider).x
    #expect(abs(dragged - (divider.x - 15)) <= 1)
    for _ in 0..<40 { session.press(">") }
    #expect(try #require(session.browser.rooms.article).width > 20)
  }

  @Test("a theme chosen on the screen is there the next time")
  func theme() {
    var session = Session()
    #expect(session.browser.savedPlace.theme == nil)
    session.press(":")
    session.type("theme light")
    session.press("<Enter>")
    #expect(Session(place: session.browser.savedPlace).browser.theme == .light)
  }

  @Test("the key of marks struck twice goes back where there is no mark to go to")
  func twiceForBack() {
    var session = Session(140, 40)
    for place in session.archive.entries.indices { session.archive.entries[place].isMarked = false }
    session.send(.loaded(session.archive.index))
    session.press("g G")
    let last = session.headline
    session.press("' '")
    #expect(session.headline != last)
  }
}
