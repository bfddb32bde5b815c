import Testing
import TimelineModel
import TimelineSamples

@testable import Interface

/// Where there is little room something is left out, moved or wrapped; what is shown can be read.
@Suite("Nothing is cut that should be read")
struct NothingCutTests {
  @Test("where few corrections can be told, each has its word, and so has the key that leaves")
  func fewHints() {
    let bottom = Session(40, 10).pressing("e").bottom
    #expect(bottom == " d dato  t overskrift  Esc la være", "\(bottom)")
  }

  @Test(
    "a box takes the margins too where they could show nothing, and leaves the chosen event's line to be read"
  )
  func boxes() {
    for (width, height) in [(60, 16), (80, 24), (86, 30)] {
      let lines = Session(width, height).pressing("?").screen.split(separator: "\n")
      #expect(lines[height / 2].first == "│" && lines[height / 2].last == "│", "\(width)")
    }
    for row in [2, 8, 20] {
      var session = Session(120, 36)
      for _ in 0..<row { session.press("j") }
      session.browser.showsWhy = false
      session.browser.overlay = Overlay(.why)
      let line = session.screen.split(separator: "\n").first { $0.contains("▌") }
      #expect(line?.contains(session.headline.prefix(20)) ?? false, "\(row)")
    }
  }

  private static let sizes = [(40, 10), (45, 70), (80, 24), (100, 30), (116, 30), (140, 40), (200, 60)]

  @Test("help says all of what each key does", arguments: sizes, ScreenLanguage.allCases)
  func help(size: (Int, Int), language: ScreenLanguage) {
    let browser = Session(size.0, size.1, language).browser
    let width = min(size.0 - 4, size.0 - 4 >= 120 ? 136 : 84) - 4
    let lines = HelpText(browser).lines(width: width)
    #expect(lines.allSatisfy { $0.width(.table) <= width })
    let said = lines.map { $0.pieces.map(\.text).joined() }.joined(separator: " ")
    let words = Set(said.split(separator: " "))
    for command in Command.allCases {
      #expect(command.info.sentence[language].split(separator: " ").allSatisfy(words.contains), "\(command)")
    }
  }

  @Test("no date is cut: what stands beside it goes first", arguments: [40, 45, 60, 80, 100, 120])
  func dates(width: Int) {
    for keys in ["i", "i l l l", "i z z z", "f", "f d d", "f z z", "C", "A"] {
      let text = Session(width, 24).pressing(keys).canvas.text
      for line in text.split(separator: "\n") where line.hasSuffix("…") || line.contains("… ") {
        // «27. apr…», «27.…»
        #expect(line.firstMatch(of: #/[0-9]\. ?[a-zæøå]{0,8}…/#) == nil, "\(keys): \(line)")
      }
    }
  }

  @Test("a title that tells the years is not followed by them")
  func years() {
    var browser = Session(120, 36).browser
    #expect(BrowserView.canvas(of: browser).text.contains("2014–2020"))
    browser.title = "Koalisjonen mot IS 2014–2020"
    let header = BrowserView.canvas(of: browser).text.split(separator: "\n")[0]
    #expect(header.split(separator: " ").filter { $0 == "2014–2020" }.count == 1, "\(header)")
  }

  @Test("what only the year is known of stands under the year, not under its January")
  func wholeYears() {
    let days = ["2014-02", "2015", "2015/2017", "2016", "2016-01-05", "2018-01", "2019-01-01/2019-06-30"]
    let rows = days.enumerated().map { number, day in
      TimelineRow(
        key: TimelineKey(When(day), id: "\(number)"), actors: [], places: [], kind: "meeting", publisher: nil)
    }
    let index = TimelineBuilder(rows).index
    let lines = TimelineLines(selection: Selection(Filter(), in: index), index: index)
    let years = lines.lines(from: 0, height: 40).compactMap { line in
      if case .heading(let heading) = line, case .month(let day) = heading,
        lines.isWholeYear(heading, lines.rows(under: heading))
      {
        day.year
      } else {
        nil
      }
    }
    #expect(years == [2015])
  }

  @Test("what closes a box is told apart from what else it takes", arguments: [60, 80, 120])
  func footers(width: Int) {
    var session = Session(width, 24)
    session.browser.sourceList = SourceList(sources: [
      Header.Citation(publisher: "VG", title: "a"), Header.Citation(publisher: "NRK", title: "b"),
    ])
    session.browser.overlay = Overlay(.sources)
    #expect(session.screen.contains("⏎ 1–2 åpner  y kopierer  Esc lukker"), "\(session.screen)")
  }

  @Test("a number that is no source's says how many there are")
  func sourceNumbers() {
    var session = Session(80, 24)
    session.browser.sourceList = SourceList(sources: [
      Header.Citation(publisher: "VG", title: "a"), Header.Citation(publisher: "NRK", title: "b"),
    ])
    session.browser.overlay = Overlay(.sources)
    session.press("9")
    #expect(session.browser.count == nil && session.bottom.contains("Artikkelen har 2 kilder"))
  }

  @Test("where there is little room a box has no empty lines, and a prompt's examples lose whole parts")
  func small() {
    let help = Session(40, 10).pressing("?")
    let lines = help.screen.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[1].contains("Bevege seg") && lines[8].contains("Esc lukker"))
    #expect(!help.bottom.contains("søk"))
    #expect(Session(40, 10).pressing(":").bottom.hasSuffix("mars 2017 …"))
    #expect(Session(40, 10).pressing("|").bottom.hasSuffix(" én linje …"))
    #expect(Session(40, 10).pressing("s").bottom.contains("tidslinje.md"))
    #expect(Session(40, 10).pressing("e d").bottom.contains(".3…") == false)
  }

  @Test("where a key must be one of few, all of them show with their words where there is room")
  func corrections() {
    let bottom = Session(80, 12).pressing("e").bottom
    let hints = ["d dato", "t overskrift", "n notat", "x skjul", "a ny hendelse", "Esc la være"]
    #expect(hints.allSatisfy(bottom.contains), "\(bottom)")
  }

  @Test("a screen that is tall and narrow shows the article below; only below 20 × 5 there is nothing")
  func tallAndNarrow() {
    var session = Session(30, 50)
    session.go(to: "McGurk møter Brende")
    #expect(session.browser.rooms.timeline != nil && session.browser.rooms.article != nil)
    #expect(session.screen.contains("McGurk") && session.screen.contains("Fjordposten"))
    for size in [Size(20, 5), Size(20, 60), Size(200, 5), Size(25, 16), Size(59, 29)] {
      session.send(.resized(size))
      for key in ["i", "f", "A", "C", "a", "?", "w", "e", ":", "/"] {
        let shown = session.pressing(key)
        #expect(
          !shown.browser.rooms.isTooSmall && !shown.bottom.isEmpty || key == "?" || key == "w",
          "\(size) \(key)")
      }
    }
    session.send(.resized(Size(19, 5)))
    #expect(session.browser.rooms.isTooSmall)
  }

  @Test("the articles' list says nothing of other sources, which are an event's")
  func sources() {
    var session = Session(120, 36)
    session.press("A")
    #expect(!session.screen.contains("kilde 1/"))
    session.press("S")
    #expect(session.bottom.contains("fra tidslinjen"))
  }
}
