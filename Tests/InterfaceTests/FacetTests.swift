import Golden
import Testing
import TimelineModel

@testable import Interface

/// The sidebar with other lists than the actors.
@Suite struct FacetTests {
  /// The names in the list and their numbers, as drawn.
  private func list(_ session: Session) -> [String: Int] {
    let (browser, facet) = (session.browser, session.browser.sidebar.facet)
    return Dictionary(
      uniqueKeysWithValues: browser.sidebar.list.order.map { number in
        (
          words(for: browser.index[facet].values[number], of: facet, in: browser.language),
          browser.facetNumbers[number] ?? -1
        )
      })
  }

  /// How many events of the archive pass a test.
  private func count(_ session: Session, where passes: (Entry) -> Bool) -> Int {
    session.archive.entries.filter(passes).count
  }

  @Test("how several values count is told where there are several")
  func matching() {
    var session = Session(120, 36).pressing("a")
    #expect(session.screen.contains("AKTØRER") && !session.screen.contains(" av (1/8)"))
    session.press("<Space> j <Space>")
    #expect(session.screen.contains("alle av (1/8)"))
    session.press("=")
    #expect(session.screen.contains("én av (1/8)"))
  }

  @Test("one key goes round all lists, another back; a goes to the actors from anywhere")
  func stepping() {
    var session = Session().pressing("a )")
    #expect(session.browser.sidebar.facet == .places)
    session.press("( (")
    #expect(session.browser.sidebar.facet == .marks)
    session.press("3 )")
    #expect(session.browser.sidebar.facet == .kinds)
    session.press("<Esc> j <S-Tab>")
    #expect(session.browser.sidebar.facet == .kinds)
    session.press("a")
    #expect(session.browser.sidebar.facet == .actors && session.browser.focus == .actors)
    session.press("a")
    #expect(session.browser.rooms.actors == nil)
  }

  @Test("the cursor of each list stays where it was left")
  func cursors() {
    var session = Session().pressing("a j j ) ) j")
    session.press("( (")
    #expect(session.browser.sidebar.list.position.cursor == 2)
    session.press("2 )")
    #expect(session.browser.sidebar.list.position.cursor == 1)
  }

  @Test("kinds join each other, and the numbers beside them are those of what they bring")
  func kinds() {
    var session = Session().pressing("a 2 ) / m ø t e <Enter> <Space>")
    let meetings = count(session) { $0.event.kind == .meeting }
    #expect(meetings > 0)
    #expect(session.browser.selection.count == meetings)
    session.press("/ <C-u> <Enter> / r a p p <Enter>")
    let reports = count(session) { $0.event.kind == .report }
    #expect(list(session) == ["rapport": reports])
    session.press("<Space>")
    #expect(session.browser.selection.count == meetings + reports)
    #expect(session.screen.contains("▽ møte eller rapport ✕"))
    session.press("=")
    #expect(session.browser.selection.count == 0)
    #expect(session.browser.filter.kinds.matching == .all)
    session.press("= -")
    #expect(session.screen.contains("▽ møte, ikke rapport ✕"))
  }

  @Test("how closely events are dated can be asked for, and is told in the header")
  func certainties() {
    var session = Session().pressing("a 5 )")
    let known = count(session) { $0.event.dating.when?.days.onlyDay != nil }
    #expect(list(session)["dagen kjent"] == known)
    #expect(list(session)["uten dato"] == 1)
    session.press("<Space>")
    #expect(session.browser.selection.count == known)
    #expect(session.screen.contains("▽ dagen kjent ✕"))
  }

  @Test("a mark is in the list of marks at once, and leaves it, and its filter, at once")
  func marks() {
    var session = Session()
    session.go(to: "Hus faller")
    session.press("a ( ")
    #expect(list(session) == ["merket": 1, "med notat": 0, "rettet": 0, "egne": 0, "skjult": 0])
    session.press("<Tab> m")
    #expect(list(session)["merket"] == 2)
    session.press("<S-Tab> <Space>")
    #expect(session.browser.selection.count == 2)
    #expect(session.headline == "Hus faller sammen i al-Jadida")
    session.press("<Tab> m")
    #expect(session.browser.selection.count == 1)
    #expect(session.headline == "Airwars: minst 3000 sivile drept")
  }

  @Test("a click on the heading shows the next list")
  func mouse() {
    var session = Session().pressing("a")
    let room = session.browser.rooms.actors!
    session.send(.mouse(Mouse(.press, x: room.x + 3, y: room.y)))
    #expect(session.browser.sidebar.facet == .places)
  }

  @Test("the lists in every language", arguments: ScreenLanguage.allCases)
  func languages(language: ScreenLanguage) {
    var pictures = ""
    for facet in 0..<Facet.allCases.count {
      let session = Session(80, 20, language).pressing("a " + (facet == 0 ? "" : "\(facet) )"))
      pictures += session.screen
    }
    expectGolden(pictures, "Screens/facets-\(language.rawValue).txt")
  }

  @Test("values chosen, left out, and those that would give nothing", arguments: [(80, 24), (120, 36)])
  func chosen(width: Int, height: Int) {
    let session = Session(width, height).pressing("a 2 ) 2 j <Space> k - ( ( j <Space> 2 )")
    expectGolden(session.picture, "Screens/kinds-\(width)x\(height).txt")
  }

  @Test("a find begins with the whole list, and not with the last one's words")
  func findingAgain() {
    var session = Session()
    session.press("a /")
    session.type("McGurk")
    session.press("<Enter> /")
    session.type("Brende")
    #expect(session.browser.prompt?.input.text == "Brende")
    session.press("<Enter>")
    #expect(session.browser.actorUnderCursor?.id == "brende")
    session.press("/")
    #expect(session.browser.sidebar.list.order.count == session.browser.index.actors.values.count)
  }
}
