import Golden
import Testing
import TimelineModel

@testable import Interface

@Suite struct LanesTests {
  /// The map opened on the meeting of 27 April 2017.
  private func session(
    _ keys: String = "", _ width: Int = 120, _ height: Int = 36, _ language: ScreenLanguage = .bokmål,
    characterWidth: CharacterWidth = .table
  ) -> Session {
    var session = Session(width, height, language, characterWidth: characterWidth)
    session.go(to: "McGurk møter Brende")
    session.press("i " + keys)
    return session
  }

  private func name(_ session: Session) -> String? {
    session.browser.cellAtCursor.map {
      session.browser.index[session.browser.lanesPane.facet].values[$0.number].id
    }
  }

  @Test("i opens the map on a lane of the chosen event and its time; i, q and Esc go back to it")
  func opens() {
    for back in ["i", "q", "<Esc>"] {
      var session = session()
      #expect(session.browser.perspective == .lanes)
      #expect(name(session) == "mcgurk")
      #expect(
        session.browser.cellAtCursor?.days.contains(CalendarDate(year: 2017, month: 4, day: 27)!) == true)
      session.press(back)
      #expect(session.browser.perspective == .timeline)
      #expect(session.headline == "McGurk møter Brende i Oslo")
    }
  }

  @Test("each cell counts the selected events of its value that begin in its time", arguments: Zoom.allCases)
  func counts(zoom: Zoom) throws {
    for filter in [
      "", "a / i s <Enter> <Space> <Esc> <Esc>", "a / a i r <Enter> - <Esc> <Esc>", "& r a q q a <Enter>",
    ] {
      var session = Session()
      session.go(to: "McGurk møter Brende")
      session.press(filter + " i")
      session.browser.zoom = zoom
      let browser = session.browser
      let room = try #require(browser.rooms.timeline)
      let scale = try #require(browser.lanesScale(in: room))
      let lanes = try #require(browser.lanesPane.lanes?.value)
      #expect(!lanes.rows.isEmpty)
      for (row, lane) in lanes.rows.enumerated() {
        let id = browser.index.actors.values[lane.number].id
        let own = session.archive.entries.indices.filter {
          browser.selection.events[$0] && session.archive.entries[$0].event.actors.contains(id)
        }
        #expect(lane.count == own.count)
        let counts = lanes.counts(ofRow: row, between: browser.ordinals(at: scale.bounds))
        for (bar, count) in counts.enumerated() {
          let expected = own.filter {
            (scale.bounds[bar]..<scale.bounds[bar + 1]).contains(browser.index.earliest[$0])
          }
          #expect(count == expected.count)
        }
      }
    }
  }

  @Test("rows are the values most seen under the filter, most first")
  func order() throws {
    let session = session("a / m c g <Enter> <Space> <Esc>")
    let rows = try #require(session.browser.lanesPane.lanes?.value.rows)
    #expect(name(session) == "mcgurk")
    #expect(rows.first.map { session.browser.index.actors.values[$0.number].id } == "mcgurk")
    #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.count >= $1.count })
    #expect(rows.first?.count == session.browser.selection.count)
  }

  @Test("Enter goes to the first event of the value in that time; Backspace back to where one was")
  func enter() {
    var session = session("z z z")
    session.press("<Enter>")
    #expect(session.browser.perspective == .timeline)
    #expect(session.browser.chosenEntry?.event.actors.contains("mcgurk") == true)
    session.go(to: "Kampen om Mosul")
    session.press("i")
    #expect(name(session) == "is")
    repeat { session.press("<Left>") } while session.browser.cellAtCursor?.events.isEmpty ?? false
    let expected = session.browser.cellAtCursor?.events.first
    session.press("<Enter>")
    #expect(session.browser.chosenOrdinal == expected.map { Int($0) })
    #expect(session.browser.chosenEntry?.event.actors.contains("is") == true)
    session.press("<Backspace>")
    #expect(session.headline == "Kampen om Mosul begynner")
  }

  @Test("from an empty cell Enter goes to the nearest that has any, and says so")
  func empty() {
    var session = session()
    // The last lane has one event, of 2020.
    session.press("G <Left> <Left>")
    #expect(session.browser.cellAtCursor?.events.isEmpty == true)
    session.press("<Enter>")
    #expect(session.browser.perspective == .lanes)
    #expect(session.browser.cellAtCursor?.events.isEmpty == false)
    #expect(session.bottom.contains("nærmest"))
  }

  @Test(
    "Left and Right go over the edge of the nearer map to the next stretch, and no farther than events do")
  func edges() {
    var session = session("z")
    session.press("9 9 <Right>")
    #expect(session.browser.dayLookedAt?.year == 2018)
    session.press("<Left>")
    #expect(session.browser.cellAtCursor?.days.latest == CalendarDate(year: 2017, month: 12, day: 31))
    for _ in 0..<20 { session.press("9 9 <Left>") }
    let first = CalendarDate(dayNumber: session.browser.index.earliest[0])
    #expect(session.browser.dayLookedAt == first)
    session.press("] ]")
    #expect(session.browser.dayLookedAt == TimeUnit.month.start(of: first).adding(months: 2))
    session.press("}")
    #expect(session.browser.dayLookedAt == CalendarDate(year: first.year + 1, month: 1, day: 1))
  }

  @Test("parentheses go to rows of places, kinds and the rest")
  func rows() {
    var session = session(")")
    #expect(session.browser.lanesPane.facet == .places)
    session.press(") i i")
    #expect(session.browser.lanesPane.facet == .kinds)
    #expect(session.screen.contains("TYPER OVER TID"))
    session.press("( (")
    #expect(session.browser.lanesPane.facet == .actors)
  }

  @Test("a click goes to the cell, a second one opens it; a date typed is gone to")
  func mouse() throws {
    var session = session()
    let room = try #require(session.browser.rooms.timeline)
    let scale = try #require(session.browser.lanesScale(in: room))
    let lanes = try #require(session.browser.lanesPane.lanes?.value)
    let counts = lanes.counts(ofRow: 0, between: session.browser.ordinals(at: scale.bounds))
    let bar = try #require(counts.firstIndex { $0 > 0 })
    let at = (x: scale.column(ofBar: bar), y: LanesView.list(of: room).y)
    session.send(.mouse(Mouse(.press, x: at.x, y: at.y)))
    #expect(session.browser.cellAtCursor?.events.count == counts[bar])
    session.send(.mouse(Mouse(.press, x: at.x, y: at.y)))
    #expect(session.browser.perspective == .timeline)
    session.press("i :")
    session.type("mars 2017")
    session.press("<Enter>")
    #expect(session.browser.dayLookedAt?.year == 2017 && session.browser.dayLookedAt?.month == 3)
  }

  @Test("a filter that lets nothing through says so here too")
  func nothing() {
    let session = session("& z z z <Enter>")
    #expect(session.screen.contains("Ingen hendelser passer."))
    #expect(session.pressing("<Enter> l h j )").browser.perspective == .lanes)
  }

  @Test("a value that most have is found whatever the order of the facet")
  func mostSeen() {
    let index = SampleArchive().index
    for actor in index.actors.values {
      var filter = Filter()
      filter.actors.included = [actor.id]
      let selection = Selection(filter, in: index)
      for limit in [1, 3, 100] {
        let most = selection.mostSeen(limit, in: index.actors)
        let all = index.actors.values.indices.map { selection.count(of: $0, in: index.actors) }.filter {
          $0 > 0
        }
        #expect(most.map(\.count) == Array(all.sorted(by: >).prefix(limit)))
        #expect(most.allSatisfy { selection.count(of: $0.number, in: index.actors) == $0.count })
      }
    }
  }

  @Test("more events are darker, one is told from none, and in ASCII ten shades are")
  func shades() {
    let shades = Shades(isASCII: true, most: 100)
    let drawn = [0, 1, 5, 20, 50, 100].map { shades.shade(of: $0) }
    #expect(drawn.first == " " && drawn.last == "@")
    #expect(Set(drawn).count == drawn.count)
    #expect(Shades(isASCII: false, most: 1).shade(of: 1) == "█")
    #expect(Shades(isASCII: false, most: 0).shade(of: 0) == "·")
  }

  @Test("the map at every size and from near", arguments: [(80, 24), (140, 40), (40, 10)])
  func golden(width: Int, height: Int) {
    expectGolden(session("", width, height).picture, "Screens/lanes-\(width)x\(height).txt")
    expectGolden(session("z z z", width, height).picture, "Screens/lanes-week-\(width)x\(height).txt")
  }

  @Test("the map in every language, with the lists beside it", arguments: ScreenLanguage.allCases)
  func languages(language: ScreenLanguage) {
    expectGolden(
      session("z a", 120, 24, language).screen, "Screens/lanes-\(language.rawValue).txt")
  }

  @Test("the map in ASCII")
  func ascii() {
    let session = session("z", 80, 24, characterWidth: CharacterWidth.table.inASCII)
    #expect(session.screen.unicodeScalars.allSatisfy { $0.isASCII })
    expectGolden(session.screen, "Screens/lanes-ascii.txt")
  }
}
