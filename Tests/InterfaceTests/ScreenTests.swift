import Golden
import Testing
import TimelineModel

@testable import Interface

/// Screens as text, and below the text the role of each cell as a letter; capitals are lit.
@Suite struct ScreenTests {
  static let sizes = [(80, 24), (120, 36), (140, 40), (200, 50), (40, 10)]

  @Test("the timeline at every size", arguments: sizes)
  func timeline(width: Int, height: Int) {
    var session = Session(width, height)
    session.go(to: "McGurk møter Brende")
    expectGolden(session.picture, "Screens/timeline-\(width)x\(height).txt")
  }

  @Test("reading the article, focus in its pane", arguments: sizes)
  func article(width: Int, height: Int) {
    var session = Session(width, height)
    session.go(to: "McGurk møter Brende")
    session.press("<Enter> J")
    expectGolden(session.picture, "Screens/article-\(width)x\(height).txt")
  }

  @Test("the timeline in every language", arguments: ScreenLanguage.allCases)
  func languages(language: ScreenLanguage) {
    var session = Session(100, 28, language)
    session.go(to: "McGurk møter Brende")
    session.press("a")
    expectGolden(session.screen, "Screens/timeline-\(language.rawValue).txt")
  }

  @Test("help in every language", arguments: ScreenLanguage.allCases)
  func help(language: ScreenLanguage) {
    let session = Session(140, 50, language).pressing("?")
    expectGolden(session.screen, "Screens/help-\(language.rawValue).txt")
  }

  @Test("help tells of numbers and the mouse, and finds what is looked for in it")
  func findInHelp() {
    var session = Session(100, 40).pressing("? G")
    for gesture in Gesture.allCases { #expect(session.screen.contains(gesture.name.nb)) }
    session.press("g /")
    session.type("merke")
    #expect(session.screen.contains("Neste merke") && !session.screen.contains("En linje ned"))
    session.press("<Enter>")
    #expect(session.browser.prompt == nil && session.browser.overlay?.kind == .help)
    session.press("/ x y z z y")
    #expect(session.screen.contains("Ingenting her heter det."))
    session.press("<Esc>")
    #expect(session.screen.contains("En linje ned"))
    session.press("<Esc>")
    #expect(session.browser.overlay == nil && session.browser.search == nil)
  }

  @Test("help scrolls where there is little room")
  func smallHelp() {
    let session = Session(80, 24).pressing("? <PageDown>")
    expectGolden(session.screen, "Screens/help-80x24.txt")
  }

  @Test("why, in every language", arguments: ScreenLanguage.allCases)
  func why(language: ScreenLanguage) {
    for (width, height) in [(80, 24), (120, 36)] {
      var session = Session(width, height, language)
      session.go(to: "McGurk møter Brende")
      session.press("w")
      expectGolden(session.picture, "Screens/why-\(language.rawValue)-\(width)x\(height).txt")
    }
  }

  @Test("an actor included, another excluded")
  func filtered() {
    var session = Session(120, 36)
    session.go(to: "Airwars: minst")
    session.press("a / a i r <Enter> <Space> <Esc> / i s <Enter> - <Esc>")
    expectGolden(session.picture, "Screens/filtered.txt")
  }

  @Test("a filter that lets nothing through says how to lift it")
  func nothingPasses() {
    let session = Session(80, 24).pressing("& z z z <Enter>")
    expectGolden(session.screen, "Screens/nothing-passes.txt")
  }

  @Test("an empty archive says how to fill it", arguments: ScreenLanguage.allCases)
  func empty(language: ScreenLanguage) {
    var session = Session(80, 24, language)
    session.send(.loaded(TimelineIndex()))
    expectGolden(session.screen, "Screens/empty-\(language.rawValue).txt")
  }

  @Test("a search lights its words and counts its hits while typed")
  func search() {
    var session = Session(120, 36)
    session.press("/")
    session.type("airwars")
    expectGolden(session.picture, "Screens/search.txt")
  }

  @Test("which of the hits is chosen stands in its hint")
  func hitPlace() {
    var session = Session(100, 30)
    session.type("/Brende")
    session.press("<Enter> n n")
    let first = session.bottom
    #expect(first.firstMatch(of: #/neste treff \d+\/\d+/#) != nil, "\(first)")
    session.press("n")
    #expect(session.bottom != first)
  }

  @Test("a date is answered while typed")
  func goToDate() {
    var session = Session(80, 24)
    session.press(":")
    session.type("mars 2017")
    expectGolden(session.screen, "Screens/go-to-date.txt")
  }

  @Test("actors stand in a column of their own at 80 columns")
  func actorsAt80() {
    let session = Session(80, 24).pressing("a")
    expectGolden(session.picture, "Screens/actors-80x24.txt")
    // They have taken their room from the timeline, and give it back.
    for key in ["<Esc>", "q", "a"] { #expect(session.pressing(key).screen == Session(80, 24).screen) }
    #expect(session.pressing("<Tab>").screen.contains("AKTØRER"))
  }

  @Test("fuzzy dates look fuzzy, and undated events stand last")
  func fuzzy() {
    var session = Session(80, 30, .bokmål, SampleArchive(fillers: 0))
    session.press("g")
    expectGolden(session.screen, "Screens/fuzzy-dates.txt")
  }

  @Test("problems tell file, line, cause and advice", arguments: ScreenLanguage.allCases)
  func problems(language: ScreenLanguage) {
    var session = Session(80, 24, language)
    session.send(
      .failed(
        Problem(
          .warning, code: "bad-json",
          what: Localized(nb: "linjen er ikke JSON", nn: "linja er ikkje JSON", en: "the line is not JSON"),
          why: Localized(
            nb: "anførselstegnet lukkes aldri", nn: "hermeteiknet blir aldri lukka",
            en: "the quotation mark is never closed"),
          advice: Localized(
            nb: "rett linjen og importer igjen", nn: "rett linja og importer på nytt",
            en: "mend the line and import again"),
          place: .init(path: "2017/saker.jsonl", line: 17))))
    session.press("!")
    expectGolden(session.screen, "Screens/problems-\(language.rawValue).txt")
  }

  @Test("a window too small says what it needs", arguments: ScreenLanguage.allCases)
  func tooSmall(language: ScreenLanguage) {
    let session = Session(18, 6, language)
    expectGolden(session.screen, "Screens/too-small-\(language.rawValue).txt")
  }

  @Test("no screen is wider or higher than its window, whatever its size")
  func fits() {
    for (width, height) in [
      (1, 1), (0, 0), (39, 10), (40, 9), (41, 11), (59, 21), (60, 20), (79, 19), (119, 15), (300, 12),
    ] {
      var session = Session(width, height)
      for keys in ["", "a", "<Enter>", "?", "w", "!", ":"] {
        session.press(keys)
        let lines = session.screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        #expect(lines.count == height)
        #expect(lines.allSatisfy { TextLayout().width(of: $0) <= width })
      }
    }
  }
}
