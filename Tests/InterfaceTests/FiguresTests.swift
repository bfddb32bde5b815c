import Golden
import Testing
import TimelineModel

@testable import Interface

@Suite struct FiguresTests {
  @Test("the legend takes as many lines as its names do; with fewer lines the others are counted")
  func legend() {
    let session = Session(120, 36).pressing("f")
    let claimants = session.browser.figuresPane.claimants
    let whole = FigureLegend(session.browser, width: 24).lines
    let text = whole.map { $0.pieces.map(\.text).joined() }
    #expect(
      whole.count > 1
        && claimants.allSatisfy { name in
          text.contains { $0.contains(session.browser.name(ofClaimant: name)) }
        })
    let short = FigureLegend(session.browser, width: 24).lines(atMost: 1)
    #expect(short.count == 1 && short[0].pieces.last?.text.hasPrefix("  +") ?? false)
  }

  /// The figures, opened on the meeting of 27 April 2017, with those killed as the series.
  private func session(
    _ keys: String = "", _ width: Int = 120, _ height: Int = 36, _ language: ScreenLanguage = .bokmål,
    characterWidth: CharacterWidth = .table
  ) -> Session {
    var session = Session(width, height, language, characterWidth: characterWidth)
    session.go(to: "McGurk møter Brende")
    session.press("f ) " + keys)
    return session
  }

  private func claim(_ session: Session) -> String {
    session.browser.figuresPane.claim.map {
      "\($0.point.when?.description ?? "-") \(words(for: $0.point.figure, in: .bokmål)) \($0.point.figure.claimant ?? "-")"
    } ?? "none"
  }

  @Test("f opens the first series there is at the time one is at; parentheses go on to the others")
  func series() {
    var session = Session()
    session.go(to: "McGurk møter Brende")
    session.press("f")
    #expect(session.browser.figuresPane.series?.id == "members")
    #expect(claim(session) == "2017-03-22 68 -")
    session.press(")")
    #expect(session.screen.contains("SIVILE DREPT AV KOALISJONEN"))
    #expect(claim(session) == "2017-04-27 352 coalition")
    session.press(")")
    #expect(session.browser.figuresPane.series?.id == "members")
    session.press("f")
    #expect(session.browser.perspective == .timeline)
  }

  @Test("Left and Right go from claim to claim and tell number, bound, claimant and days")
  func walk() {
    var session = session("g")
    var seen: [String] = []
    for _ in 0..<8 {
      seen.append(claim(session))
      session.press("<Right>")
    }
    #expect(
      seen == [
        "2015-08 459 airwars", "2016 1\u{A0}500–2\u{A0}200 airwars",
        "2016-11-09 64 coalition", "2017-03-17 opptil 200 -", "2017-04-27 352 coalition",
        "2017-04-27 minst 3\u{A0}000 airwars", "2018-06 rundt 939 coalition", "2018-06 rundt 939 coalition",
      ])
    #expect(session.browser.notice?.text == Phrases.noLater)
  }

  @Test("who says otherwise of the same time stands below the chosen claim")
  func rivals() {
    let session = session()
    #expect(session.browser.figuresPane.rivals.map(\.point.figure.claimant) == ["airwars"])
    #expect(session.screen.contains("≠ "))
    #expect(session.screen.contains("minst 3 000 sivile drept · Airwars"))
  }

  @Test("a long claim goes on below, and no name of the legend is cut")
  func wraps() {
    for width in [40, 60, 80] {
      let session = session("", width, 24)
      #expect(session.screen.contains("Fjordposten"), "\(session.screen)")
      let legend = session.screen.split(separator: "\n").first { $0.contains("A Airwars") } ?? ""
      #expect(!legend.contains("…"), "\(legend)")
    }
  }

  @Test("units are told in the screen's language, in a form that follows a number")
  func units() {
    func said(_ unit: String, _ words: String?, _ language: ScreenLanguage, _ number: Double = 68) -> String?
    {
      Interface.words(
        forUnitOf: Figure(span: Span(0, 1), low: number, high: number, unit: unit, unitWords: words),
        in: language)
    }
    #expect(said("members", "medlemmene", .bokmål) == "medlemmer")
    #expect(said("partners", "partnarar", .bokmål) == "partnere")
    #expect(said("deaths", "deaths", .nynorsk) == "drepne")
    #expect(said("soldiers", "soldatene", .english) == "soldiers")
    // What says more, in the language of the screen, stays.
    #expect(said("officers", "stabsoffiserer", .bokmål) == "stabsoffiserer")
    #expect(said("deaths", "sivile drept", .bokmål) == "sivile drept")
    #expect(said("soldiers", "soldat", .bokmål, 1) == "soldat")
    #expect(said("tanks", "stridsvogner", .bokmål) == "stridsvogner")
    #expect(said("percent", "prosent", .bokmål) == nil)
  }

  @Test("the article of a figure says nothing of the chosen event's sources")
  func sources() {
    let session = session("<Right> <Enter>", 120, 36)
    #expect(!session.screen.contains("kilde 1/") && !session.bottom.contains("neste kilde"))
    #expect(session.pressing("S").bottom.contains("fra tidslinjen"))
  }

  @Test("who gives a figure has a name, also where no event is theirs")
  func unknownClaimant() throws {
    var session = Session()
    let span = Span(0, 4)
    let claim = PlacedClaim(
      FigureSeries.Point(
        figure: Figure(span: span, low: 70, high: 70, unit: "countries", claimant: "solberg"),
        when: When("2017-03-22"), article: "oslo"), ordinal: nil)
    session.press("f")
    session.send(.figures("members", [claim]))
    session.browser.figuresPane.shown = nil
    session.browser.names = nil
    session.send(.paced(.resting))
    #expect(session.screen.contains("A Erna Solberg"))
    #expect(!session.screen.contains("solberg"))
  }

  @Test("Enter reads the passage; q goes back to the figures and then to the timeline")
  func reads() {
    var session = session("<Right> <Enter>")
    #expect(session.browser.focus == .article)
    #expect(session.browser.article?.article.id == "oslo")
    #expect(session.browser.article?.litEvent?.id == "oslo-1")
    session.press("q")
    #expect(session.browser.focus == .timeline && session.browser.perspective == .figures)
    session.press("q")
    #expect(session.browser.perspective == .timeline)
    #expect(session.headline == "McGurk møter Brende i Oslo")
  }

  @Test("the filter keeps claims of its events, and of no event those of its days and actors")
  func filter() {
    var session = session("a / a i r <Enter> <Space> <Esc> <Esc>")
    #expect(
      session.browser.figuresPane.shown?.map(\.point.figure.claimant) == ["airwars", "airwars", "airwars"])
    session.press("\\ :")
    session.type("to 2016")
    session.dates["2016"] = "2016"
    session.press("<Enter>")
    #expect(session.browser.figuresPane.shown?.count == 3)
    session.press("\\ & z z z <Enter>")
    #expect(session.screen.contains("Ingen av disse tallene passer."))
  }

  @Test("brackets go to the next month that has claims, and nearer the plot goes along")
  func steps() {
    #expect(claim(session("]")) == "2018-06 rundt 939 coalition")
    #expect(claim(session("{")).hasPrefix("2016"))
    var session = session("z")
    #expect(session.screen.contains("jan"))
    session.press("<Left> <Left>")
    #expect(session.browser.dayLookedAt?.year == 2016)
  }

  @Test("a click chooses the nearest claim, another one on it reads it")
  func mouse() throws {
    var session = session("g")
    let room = try #require(session.browser.rooms.timeline)
    let plot = try #require(FigurePlot(session.browser, in: room))
    let at = try #require(plot.place(of: plot.claims[6]))
    session.send(.mouse(Mouse(.press, x: at.x, y: at.y)))
    #expect(session.browser.figuresPane.cursor == 6)
    session.send(.mouse(Mouse(.press, x: at.x, y: at.y)))
    #expect(session.browser.focus == .article)
  }

  @Test(
    "ticks are round, hold all values, and begin at nought unless all lie far from it", arguments: [2, 4, 7])
  func axis(most: Int) {
    for (low, high) in [(0.0, 1.0), (64, 3000), (60, 82), (0.4, 0.9), (1, 1), (12_345, 98_765_432)] {
      let axis = ValueAxis(holding: low...high, ticks: most)
      #expect(axis.low <= low && axis.high >= high && axis.low < axis.high)
      #expect(axis.ticks.count <= most + 2 && axis.ticks.count >= 2)
      #expect(low > high / 2 || axis.low == 0)
      #expect(axis.row(of: axis.low, among: 10) == 9 && axis.row(of: axis.high, among: 10) == 0)
    }
    #expect(ValueAxis(holding: 64...3000, ticks: 7).ticks == [0, 500, 1000, 1500, 2000, 2500, 3000])
    #expect(ValueAxis(holding: 60...82, ticks: 6).ticks == [60, 65, 70, 75, 80, 85])
  }

  @Test("dots are braille, two across and four down")
  func dots() {
    var dots = DotField(Size(3, 2))
    dots.drawAcross(0...1, atDot: 5)
    dots.drawDown(2, dots: 2...4)
    #expect([dots.character(0, 0), dots.character(0, 1), dots.character(1, 1)] == [nil, "⠒", "⠒"])
    #expect([dots.character(2, 0), dots.character(2, 1)] == ["⡄", "⠁"])
    dots.drawAcross(2...9, atDot: 99)
  }

  @Test("claimants beyond the alphabet are crosses, and those unnamed are rings")
  func marks() {
    let marks = ClaimMarks([nil] + (0..<30).map { "c\($0)" })
    #expect(marks.letter(of: nil) == "○" && marks.letter(of: "c0") == "A" && marks.letter(of: "c25") == "Z")
    #expect(marks.letter(of: "c26") == "×")
    #expect(marks.role(of: "c0") != marks.role(of: "c1"))
  }

  @Test("an archive without figures says so")
  func none() {
    var session = Session()
    session.browser.figuresPane.counts = [:]
    session.press("f")
    #expect(session.screen.contains("Arkivet har ingen tall som kan følges over tid."))
    #expect(session.pressing(") <Enter> <Right> j G ]").browser.perspective == .figures)
  }

  @Test("the plot at every size and from near", arguments: [(80, 24), (140, 40), (40, 10)])
  func golden(width: Int, height: Int) {
    expectGolden(session("", width, height).picture, "Screens/figures-\(width)x\(height).txt")
    expectGolden(session("z", width, height).picture, "Screens/figures-year-\(width)x\(height).txt")
  }

  @Test("the plot in every language", arguments: ScreenLanguage.allCases)
  func languages(language: ScreenLanguage) {
    expectGolden(session("", 80, 24, language).screen, "Screens/figures-\(language.rawValue).txt")
  }

  @Test("the plot in ASCII")
  func ascii() {
    let session = session("", 80, 24, characterWidth: CharacterWidth.table.inASCII)
    #expect(session.screen.unicodeScalars.allSatisfy { $0.isASCII })
    expectGolden(session.screen, "Screens/figures-ascii.txt")
  }

  @Test("an axis of whole numbers has no ticks between them")
  func wholeAxis() {
    #expect(ValueAxis(holding: 65...66, ticks: 7, isWhole: true).ticks == [65, 66])
    #expect(ValueAxis(holding: 65...66, ticks: 7).step < 1)
    #expect(ValueAxis(holding: 60...90, ticks: 4, isWhole: true).ticks == [60, 70, 80, 90])
  }

  @Test("days go by claims, and the doubtful ones are those that contradict each other")
  func days() throws {
    var session = Session()
    session.press("f g")
    let first = session.browser.figuresPane.cursor
    let event = session.browser.chosenOrdinal
    session.press("d")
    #expect(session.browser.figuresPane.cursor > first && session.browser.chosenOrdinal == event)
    session.press("D")
    #expect(session.browser.figuresPane.cursor == first)
    session.press(";")
    let isContradicted = !session.browser.figuresPane.rivals.isEmpty
    #expect(isContradicted || session.browser.notice?.text == Phrases.noContradiction)
    #expect(session.browser.chosenOrdinal == event)
  }
}
