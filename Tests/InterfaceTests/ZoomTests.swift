import Golden
import Testing
import TimelineModel

@testable import Interface

@Suite struct ZoomTests {
  /// The meeting of 27 April 2017, looked at from as near as the keys say.
  private func session(
    _ keys: String, _ width: Int = 120, _ height: Int = 36, _ language: ScreenLanguage = .bokmål
  ) -> Session {
    var session = Session(width, height, language)
    session.go(to: "McGurk møter Brende")
    session.press(keys)
    return session
  }

  @Test("z goes from all years to a year, a month, a week, and Z back; the event stays chosen")
  func levels() {
    var session = session("")
    var seen: [Zoom] = []
    for key in ["z", "z", "z", "z", "Z", "-", "Z", "Z"] {
      session.press(key)
      seen.append(session.browser.zoom)
      #expect(session.headline == "McGurk møter Brende i Oslo")
    }
    #expect(seen == [.year, .month, .day, .day, .month, .year, .years, .years])
    #expect(session.browser.notice?.text == Phrases.noFarther)
    #expect(session.pressing("3 +").browser.zoom == .day)
  }

  @Test("the key says what stretch the strip spans now", arguments: ScreenLanguage.allCases)
  func words(language: ScreenLanguage) {
    let week: [ScreenLanguage: String] = [
      .bokmål: "uke 17 · 24.–30. april 2017", .nynorsk: "veke 17 · 24.–30. april 2017",
      .english: "week 17 · 24–30 April 2017",
    ]
    var session = session("z", 120, 36, language)
    #expect(session.bottom == " 2017")
    session.press("z z")
    #expect(session.bottom == " " + (week[language] ?? ""))
  }

  @Test("nearer than a year the timeline stands under days, and what is not known to the day apart")
  func headings() {
    var session = session("z z", 120, 36)
    #expect(session.screen.contains("TORSDAG 27. APRIL 2017"))
    session.go(to: "NATO slutter seg til koalisjonen")
    #expect(session.screen.contains("MAI 2017, DAGEN IKKE KJENT"))
    #expect(!session.screen.contains("MANDAG 1. MAI 2017"))
    session.press("Z Z")
    #expect(session.screen.contains("APRIL 2017"))
  }

  @Test(
    "every row stands under one heading, and the headings' rows are all the rows", arguments: Zoom.allCases)
  func rows(zoom: Zoom) {
    var session = session("")
    session.browser.zoom = zoom
    let lines = session.browser.lines
    var covered: [Int] = []
    for case .heading(let heading) in lines.lines(from: 0, height: 10_000) {
      covered += lines.rows(under: heading)
    }
    #expect(covered == Array(0..<session.browser.selection.count))
  }

  @Test("brackets go by what stands under a heading, braces by what the strip spans")
  func steps() {
    func day(_ keys: String) -> CalendarDate? { session(keys).browser.dayLookedAt }
    let here = day("")!
    #expect(TimeUnit.month.start(of: day("]")!) == CalendarDate(year: 2017, month: 5, day: 1))
    #expect(day("z z ]")! > here)
    #expect(session("z z ] [").headline == "McGurk møter Brende i Oslo")
    #expect(day("z z }")! >= CalendarDate(year: 2017, month: 5, day: 1)!)
    #expect(day("z z z }")! > here)
    #expect(day("z z z {")! < CalendarDate(year: 2017, month: 4, day: 24)!)
    #expect(day("z }")!.year == 2018)
  }

  @Test("an undated event has the strip at the last days known, and no mark")
  func undated() {
    var session = session("G z z")
    #expect(session.headline == "En hund følger troppen over fjellet")
    #expect(session.browser.dayLookedAt != nil)
    #expect(!session.screen.contains("▲"))
    session.press("[")
    #expect(session.screen.contains("▲"))
  }

  @Test(
    "bars cover the days of their stretch without gaps, at every width", arguments: [40, 60, 80, 140, 300])
  func bars(width: Int) throws {
    let index = SampleArchive().index
    let day = try #require(CalendarDate(year: 2016, month: 2, day: 29))
    for zoom in Zoom.allCases {
      let scale = try #require(
        TimeScale(index, in: Rect(x: 0, y: 1, width: width, height: 3), zoom, around: day))
      #expect(scale.width <= width - 2)
      #expect(zip(scale.bounds, scale.bounds.dropFirst()).allSatisfy { $0 < $1 })
      if zoom != .years {
        #expect(scale.bounds.first == zoom.span.start(of: day).dayNumber)
        #expect(scale.bounds.last == zoom.span.next(after: day).dayNumber)
      }
      for bar in 0..<scale.barCount {
        #expect(scale.bar(ofDay: scale.day(atX: scale.column(ofBar: bar)).dayNumber) == bar)
      }
    }
  }

  @Test("the strip's bars and those of the whole archive add up under a filter", arguments: Zoom.allCases)
  func counts(zoom: Zoom) throws {
    var session = session("a / i s <Enter> <Space> <Esc>")
    session.browser.zoom = zoom
    let browser = session.browser
    let scale = try #require(browser.stripScale(in: Rect(x: 0, y: 1, width: 80, height: 3)))
    let expected = (0..<browser.index.count).filter {
      browser.selection.events[$0] && scale.bounds[0] <= browser.index.earliest[$0]
        && browser.index.earliest[$0] < scale.bounds[scale.barCount]
    }
    let ranks = scale.bounds.map {
      browser.selection.events.rank(browser.index.firstOrdinal(onOrAfter: CalendarDate(dayNumber: $0)))
    }
    #expect(ranks[scale.barCount] - ranks[0] == expected.count)
  }

  @Test("a click on the nearer strip goes to its day; a drag never moves it away; its ends go on")
  func mouse() throws {
    var session = session("z")
    let strip = try #require(session.browser.rooms.strip)
    let scale = try #require(session.browser.stripScale(in: strip))
    let march = scale.column(ofBar: scale.bar(ofDay: CalendarDate(year: 2017, month: 3, day: 20)!.dayNumber))
    session.send(.mouse(Mouse(.press, x: march, y: strip.y + 1)))
    #expect(session.browser.dayLookedAt?.month == 3)
    for x in [march + 10, scale.x + scale.width - 1, strip.maxX - 1] {
      session.send(.mouse(Mouse(.drag, x: x, y: strip.y + 1)))
      #expect(session.browser.dayLookedAt?.year == 2017)
    }
    session.send(.mouse(Mouse(.press, x: strip.maxX - 1, y: strip.y + 1)))
    #expect(session.browser.dayLookedAt?.year == 2018)
    session.send(.mouse(Mouse(.press, x: 0, y: strip.y + 1)))
    #expect(session.browser.dayLookedAt?.year == 2017)
    session.send(.mouse(Mouse(.wheelUp, x: 20, y: strip.y + 1)))
    #expect(session.browser.zoom == .month)
    session.send(.mouse(Mouse(.wheelDown, x: 20, y: strip.y + 1)))
    #expect(session.browser.zoom == .year)
  }

  @Test("the zoom is taken up again at the next start")
  func remembered() {
    let place = session("z z").browser.savedPlace
    #expect(Session(120, 36, place: place).browser.zoom == .month)
  }

  @Test("the strip and the timeline from near and far", arguments: [(80, 24), (140, 40), (40, 10)])
  func golden(width: Int, height: Int) {
    for (keys, name) in [("z", "year"), ("z z", "month"), ("z z z", "week")] {
      expectGolden(session(keys, width, height).picture, "Screens/zoom-\(name)-\(width)x\(height).txt")
    }
  }

  @Test("a week in every language", arguments: ScreenLanguage.allCases)
  func languages(language: ScreenLanguage) {
    expectGolden(session("z z z w", 80, 24, language).screen, "Screens/zoom-week-\(language.rawValue).txt")
  }

  @Test("in a filtered list z first shows what stands around, and Z the filter again")
  func context() {
    var session = Session(120, 36)
    session.go(to: "McGurk møter")
    session.press(":")
    session.type("actor Brende")
    session.press("<Enter>")
    let (headline, filter) = (session.headline, session.browser.filter)
    session.press("z")
    #expect(session.browser.filter.isEmpty && session.browser.zoom == .years && session.headline == headline)
    #expect(session.bottom.contains("Z setter det på igjen"))
    session.press("z")
    #expect(session.browser.zoom == .year)
    session.press("Z")
    #expect(session.browser.filter == filter && session.browser.zoom == .year && session.headline == headline)
  }
}
