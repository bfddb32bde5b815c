import Testing
import TimelineModel
import TimelineSamples

@testable import Interface

@Suite struct UpdateTests {
  /// The first possible day of the chosen event.
  private func day(_ session: Session) -> String {
    session.browser.chosenOrdinal.map { "\(CalendarDate(dayNumber: session.browser.index.earliest[$0]))" }
      ?? "–"
  }

  @Test("lines, pages and ends")
  func moving() {
    var session = Session()
    session.press("j j k")
    #expect(session.browser.position.cursor == 1)
    session.press("5 j")
    #expect(session.browser.position.cursor == 6)
    session.press("G")
    #expect(session.browser.position.cursor == session.archive.index.count - 1)
    #expect(session.headline == "En hund følger troppen over fjellet")
    session.press("g g")
    #expect(session.browser.position.cursor == 0)
    session.press("<PageDown> <PageUp>")
    #expect(session.browser.position.top == 0)
    session.press("1 2 G")
    #expect(session.browser.position.cursor == 11)
  }

  @Test("days, months and years that have events")
  func steps() {
    var session = Session(120, 36, .bokmål, SampleArchive(fillers: 0))
    #expect(day(session) == "2016-09-01")
    session.press("]")
    #expect(day(session) == "2017-03-06")
    session.press("d")
    #expect(day(session) == "2017-03-17")
    session.press("D D")
    #expect(day(session) == "2016-09-01")
    session.press("2 ] ]")
    #expect(day(session) == "2017-05-01")
    session.press("}")
    #expect(day(session) == "2020-01-01")
    session.press("}")
    #expect(session.headline == "En hund følger troppen over fjellet")
    session.press("}")
    #expect(session.browser.notice?.text == Phrases.noLater)
    session.press("G [")
    #expect(day(session) == "2020-01-01")
    session.press("{")
    #expect(day(session) == "2017-03-06")
    session.press("g {")
    #expect(session.browser.notice?.text == Phrases.noEarlier)
  }

  @Test("a date typed goes there; one that is no date says so")
  func goToDate() {
    var session = Session()
    session.press(":")
    session.type("mars 2017")
    session.press("<Enter>")
    #expect(day(session).hasPrefix("2017-03"))
    #expect(session.browser.prompt == nil)
    session.press("<Backspace>")
    #expect(session.browser.position.cursor == 0)
    session.press("<M-Right>")
    #expect(day(session).hasPrefix("2017-03"))
    session.press(": t u l l <Enter>")
    #expect(session.bottom.contains("«tull»"))
    #expect(day(session).hasPrefix("2017-03"))
  }

  @Test("a date without events goes to the next and says so")
  func nothingThen() {
    var session = Session(120, 36, .bokmål, SampleArchive(fillers: 0))
    session.dates["2018"] = "2018"
    session.press(":")
    session.type("2018")
    session.press("<Enter>")
    #expect(day(session) == "2020-01-01")
    #expect(session.bottom == " Ingenting på tidslinjen for 2018 · nærmest er 2020")
  }

  @Test("the article follows the chosen event, and the timeline the article")
  func linked() {
    var session = Session()
    session.go(to: "McGurk møter")
    #expect(session.browser.article?.article.id == "oslo")
    #expect(session.browser.article?.event == "oslo-0")
    session.press("<Enter>")
    #expect(session.browser.focus == .article)
    session.press("J")
    #expect(session.headline == "Airwars: minst 3000 sivile drept")
    session.press("J J")
    #expect(session.headline == "NATO slutter seg til koalisjonen")
    session.press("J")
    #expect(session.browser.notice?.text == Phrases.noMoreInArticle)
    session.press("g j j j")
    #expect(session.headline == "McGurk møter Brende i Oslo")
    session.press("<Esc>")
    #expect(session.browser.focus == .timeline)
    session.go(to: "Hus faller")
    #expect(session.browser.article?.event == "mosul-0")
  }

  @Test("a correction is chosen with e and a second key, shows at once, and can be undone")
  func corrections() {
    var session = Session()
    session.go(to: "McGurk møter")
    session.press("e")
    #expect(session.bottom.hasPrefix(" d dato  t overskrift  n notat  x skjul  s skill ut"))
    session.press("t")
    #expect(session.bottom.contains("Overskrift: McGurk møter Brende i Oslo"))
    session.press("<C-u>")
    session.type("Frokost i Oslo")
    session.press("<Enter>")
    #expect(session.headline == "Frokost i Oslo")
    session.press("e n")
    session.type("  sjekk  ")
    session.press("<Enter> w")
    #expect(session.screen.contains("Notat: sjekk"))
    session.press("<Esc> e d")
    session.type("mars 2017")
    #expect(session.bottom.contains("→ mars 2017"))
    session.press("<Enter>")
    #expect(session.browser.chosenEntry?.event.dating.when?.description == "2017-03")
    session.press("u u u")
    #expect(session.headline == "McGurk møter Brende i Oslo")
    #expect(session.bottom.contains("Angret: overskriften"))
    session.press("u")
    #expect(session.browser.notice?.text == Phrases.nothingToUndo)
  }

  @Test(
    "what a reader says shows before the archive has it, whatever is fetched meanwhile, and goes when it cannot be kept"
  )
  func unstored() {
    var session = Session()
    session.go(to: "McGurk møter")
    let before = session.archive.entries.filter { $0.id == "oslo-0" }
    var browser = session.browser
    func press(_ keys: String) { for key in Key.sequence(keys) { _ = update(&browser, on: .key(key)) } }
    press("m e n h e i <Enter>")
    for _ in 0..<2 {
      #expect(browser.chosenEntry?.isMarked == true && browser.chosenEntry?.notes == ["hei"])
      _ = update(&browser, on: .fetched(before))
    }
    press("m")
    #expect(browser.chosenEntry?.isMarked == false)
    for left in [2, 1, 0] {
      _ = update(&browser, on: .stored(before))
      #expect(browser.unstored.count == left)
    }
    #expect(browser.chosenEntry?.notes == [])
  }

  @Test("nothing is corrected by a date not understood, an empty line, or another key")
  func noCorrection() {
    var session = Session()
    session.go(to: "McGurk møter")
    let before = session.browser.chosenEntry
    session.press("e d")
    session.type("tull")
    session.press("<Enter>")
    #expect(session.browser.notice?.severity == .warning)
    session.press("e n <Enter> e <Esc> e j e q")
    #expect(session.browser.chosenEntry == before && session.asked.isEmpty)
    session.press("e s e x")
    #expect(session.asked == [.annotate(.event("oslo-0"), .apart), .annotate(.event("oslo-0"), .hide)])
  }

  @Test("one key shows the same event as each of its articles tells it, and comes round to the first")
  func tellings() {
    var session = Session()
    session.go(to: "McGurk møter")
    #expect(session.screen.contains("kilde 1/3"))
    session.press("S")
    #expect(session.browser.article?.event == "mosul-0")
    #expect(session.headline == "McGurk møter Brende i Oslo")
    #expect(session.screen.contains("kilde 2/3"))
    session.press("S")
    #expect(session.browser.article?.event == "bagdad-0")
    session.press("S")
    #expect(session.browser.article?.event == "oslo-0")
    session.press("S j k")
    #expect(session.browser.article?.article.id == "mosul")
    session.go(to: "Airwars: minst")
    session.press("S")
    #expect(session.browser.notice?.text == Phrases.onlyTelling)
  }

  @Test("an event that the filter hides is lit in the article all the same")
  func hiddenInArticle() {
    var session = Session()
    session.go(to: "McGurk møter")
    session.press("a / m c g <Enter> <Space> <Esc> <Esc> <Enter> J")
    #expect(session.browser.article?.event == "oslo-1")
    #expect(session.headline == "McGurk møter Brende i Oslo")
    #expect(session.browser.notice?.text == Phrases.filteredAway)
  }

  @Test("including an actor keeps the chosen event, its line, and the counts follow")
  func include() {
    var session = Session()
    session.go(to: "McGurk møter")
    let line = session.browser.chosenLine
    session.press("a / b r e n d e <Enter> <Space>")
    #expect(session.headline == "McGurk møter Brende i Oslo")
    #expect(session.browser.filter.actors.included == ["brende"])
    #expect(session.browser.selection.count == 18)
    #expect(session.browser.chosenLine == line)
    session.press("<Space>")
    #expect(session.browser.filter.isEmpty)
  }

  @Test("a chosen event that is filtered away comes back with the filter")
  func anchor() {
    var session = Session()
    session.go(to: "Hus faller")
    session.press("a / m c g <Enter> <Space>")
    #expect(session.headline.contains("McGurk"))
    session.press("\\")
    #expect(session.headline == "Hus faller sammen i al-Jadida")
    #expect(session.browser.filter.isEmpty)
    session.press("\\")
    #expect(session.browser.filter.actors.included == ["mcgurk"])
  }

  @Test("actors are excluded with a minus, and chosen ones stand first once the list is left")
  func exclude() {
    var session = Session()
    session.press("a j -")
    let excluded = session.browser.filter.actors.excluded
    #expect(excluded == ["coalition"])
    #expect(session.browser.sidebar.list.order.first == 0)
    session.press("<Tab>")
    #expect(session.browser.sidebar.list.order.first == 1)
  }

  @Test("names are found by any word in them, without ø and å if need be")
  func findActor() {
    var session = Session()
    session.press("a / s o r e")
    #expect(
      session.browser.sidebar.list.order.map { session.browser.index.actors.values[$0].id } == ["soreide"])
    session.press("<C-u> s p e s i a l")
    #expect(
      session.browser.sidebar.list.order.map { session.browser.index.actors.values[$0].id } == ["mcgurk"])
    session.press("<Esc>")
    #expect(session.browser.sidebar.list.order.count == session.browser.index.actors.values.count)
  }

  @Test("a search goes to the nearest hit while typed, Esc goes back, n and N go on")
  func search() {
    var session = Session()
    session.press("/")
    session.type("brunost")
    #expect(session.browser.prompt?.answer == .hits(text: "brunost", 0))
    session.press("<C-w>")
    session.type("vann")
    #expect(session.headline == "De første lastebilene med vann")
    session.press("<Esc>")
    #expect(session.browser.position.cursor == 0)
    session.press("/")
    session.type("airwars")
    session.press("<Enter>")
    let first = session.browser.position.cursor
    session.press("n")
    #expect(session.browser.position.cursor > first)
    session.press("N")
    #expect(session.browser.position.cursor == first)
    session.press("N")
    #expect(session.browser.notice?.text == Phrases.fromTheEnd)
    session.press("<Esc> n")
    #expect(session.browser.notice?.text == Phrases.noSearch)
  }

  @Test("an answer to an older search is not taken for the new one's")
  func lateAnswer() {
    var session = Session()
    session.answersSearches = false
    session.press("/ a b")
    session.send(.found(query: "a", ordinals: [3, 4]))
    #expect(session.browser.search?.found == nil)
    #expect(session.screen.contains("søker …"))
    session.send(.found(query: "ab", ordinals: [5, 99_999]))
    #expect(session.browser.search?.found?.ones == 1)
    #expect(session.browser.position.cursor == 5)
  }

  @Test("a search accepted before its answer has come goes to the hit when it does")
  func fastTypist() {
    var session = Session()
    session.answersSearches = false
    session.press("/ a i r <Enter>")
    #expect(session.browser.prompt == nil)
    #expect(session.bottom == " søker …")
    session.send(.found(query: "air", ordinals: [7, 9]))
    #expect(session.browser.position.cursor == 7)
    session.press("<Backspace>")
    #expect(session.browser.position.cursor == 0)
    session.press("/ q q <Enter>")
    session.send(.found(query: "qq", ordinals: []))
    #expect(session.browser.notice?.text == Phrases.noHits)
  }

  @Test("words filter the timeline when their hits have come, and not before")
  func filterText() {
    var session = Session()
    session.answersSearches = false
    session.press("& v a n n <Enter>")
    #expect(session.browser.selection.count == session.archive.index.count)
    session.send(.found(query: "vann", ordinals: session.hits("vann")))
    #expect(session.browser.selection.count == session.hits("vann").count)
    #expect(session.browser.filter.text == "vann")
    session.press("& <C-u> <Enter>")
    #expect(session.browser.filter.isEmpty)
  }

  @Test("a paste never runs a command, and its line breaks are spaces")
  func paste() {
    var session = Session()
    session.send(.paste("q\nQ"))
    #expect(session.asked.isEmpty)
    session.press("/")
    session.send(.paste("en\nto\u{1B}"))
    #expect(session.browser.prompt?.input.text == "en to ")
  }

  @Test("the line is edited as readers know it")
  func editing() {
    var session = Session()
    session.press("& e n <Space> t o <C-a> x <C-e> y <Left> <Backspace> <C-k>")
    #expect(session.browser.prompt?.input.text == "xen t")
    session.press("<C-w>")
    #expect(session.browser.prompt?.input.text == "xen ")
    session.press("<Home> <Delete> <C-u>")
    #expect(session.browser.prompt?.input.text == "en ")
    session.press("<C-e> <C-u> <Backspace>")
    #expect(session.browser.prompt == nil)
  }

  @Test("m marks and unmarks, and the screen shows it")
  func mark() {
    var session = Session()
    session.go(to: "Hus faller")
    session.press("m")
    #expect(session.browser.chosenEntry?.isMarked == true)
    session.press("m")
    #expect(session.browser.chosenEntry?.isMarked == false)
  }

  @Test("q goes back one step and quits from the timeline; Q quits at once; Ctrl-C says how")
  func leaving() {
    var session = Session()
    session.press("<Enter> ? q q")
    #expect(session.asked.isEmpty)
    #expect(session.browser.focus == .timeline)
    session.press("a")
    #expect(session.browser.focus == .actors)
    session.press("a")
    #expect(session.browser.rooms.actors == nil)
    session.press("<C-c>")
    #expect(session.bottom == " q avslutter programmet")
    session.press("q")
    #expect(session.asked == [.quit])
    #expect(Session().pressing("<Enter> Q").asked == [.quit])
    #expect(Session().pressing("<C-z> <C-l> R").asked == [.suspend, .redraw, .reload])
  }

  @Test("after a reload the reader is at the same event, wherever it now stands")
  func reload() {
    var session = Session()
    session.go(to: "Hus faller")
    session.archive = SampleArchive(fillers: 40)
    session.press("R")
    #expect(session.headline == "Hus faller sammen i al-Jadida")
    #expect(session.browser.article?.article.id == "mosul")
  }

  @Test("after a reload the way back leads to the same events, wherever they now stand")
  func trailAfterReload() {
    var session = Session()
    session.go(to: "Hus faller")
    session.press("g")
    session.archive = SampleArchive(fillers: 40)
    session.press("R <C-o>")
    #expect(session.headline == "Hus faller sammen i al-Jadida")
  }

  @Test("what is not answered is asked for once, and again at the next key")
  func noLoop() {
    var browser = Browser(title: "", language: .bokmål, size: Size(80, 24))
    let first = update(&browser, on: .loaded(SampleArchive().index))
    #expect(first.count == 1)
    #expect(
      update(&browser, on: .failed(Problem(.error, code: "x", what: Localized(nb: "a", nn: "a", en: "a"))))
        == [])
    #expect(update(&browser, on: .key("k")) == first)
  }

  @Test("the terminal can be left and redrawn while a line is typed")
  func terminalWhileTyping() {
    let session = Session().pressing("/ a <C-z> <C-l> <F1>")
    #expect(session.asked == [.suspend, .redraw])
    #expect(session.browser.prompt?.input.text == "a")
  }

  @Test("a hostile text is shown, and does nothing")
  func hostile() {
    var session = Session(80, 24)
    let nasty = "a\u{1B}]0;x\u{7}\u{202E}\u{9B}2J日本👩‍👩‍👧"
    for place in session.archive.entries.indices { session.archive.entries[place].event.headline = nasty }
    session.send(.loaded(session.archive.index))
    session.send(.failed(Problem(.error, code: "x", what: Localized(nb: nasty, nn: nasty, en: nasty))))
    #expect(session.screen.contains("a␛]0;x␇··2J日本👩"))
    #expect(
      !session.screen.unicodeScalars.contains { "\u{1B}\u{7}\u{202E}\u{9B}".unicodeScalars.contains($0) })
    session.press("w")
    #expect(!session.screen.contains("\u{1B}"))
  }

  @Test("where the reasons stand open, w closes and opens them")
  func whyPane() {
    var session = Session(200, 50).pressing("w")
    #expect(session.browser.overlay == nil)
    #expect(session.browser.rooms.why == nil)
    session.press("w")
    #expect(session.browser.rooms.why != nil)
  }

  @Test("every overlay closes with Esc, and with its own key")
  func overlays() {
    for key in ["?", "w", "!"] {
      #expect(Session().pressing(key).browser.overlay != nil)
      #expect(Session().pressing("\(key) \(key)").browser.overlay == nil)
      #expect(Session().pressing("\(key) <Esc>").browser.overlay == nil)
    }
    #expect(Session().pressing("w j").browser.position.cursor == 0)
    #expect(Session().pressing("w ]").browser.overlay == nil)
  }

  @Test("the timeline opens on the first news of its years, and what came before is one page up")
  func opening() {
    func row(_ day: Int32, _ id: String, _ salience: Event.Salience) -> TimelineRow {
      TimelineRow(
        key: TimelineKey(earliest: day, latest: day, id: id), actors: [], places: [], kind: "other",
        publisher: nil, salience: salience)
    }
    let remembered = [row(9000, "a", .background), row(9001, "b", .background), row(15_700, "c", .core)]
    let rows = remembered + (0..<300).map { row(16_100 + $0, "d\($0 + 100)", .core) }
    var browser = Browser(title: "", language: .bokmål, size: Size(80, 24))
    _ = update(&browser, on: .loaded(TimelineBuilder(rows).index))
    #expect(browser.chosenOrdinal == 3, "the years that hold nearly all begin with the fourth")
    _ = update(&browser, on: .key("g"))
    #expect(browser.chosenOrdinal == 0)
    _ = update(&browser, on: .loaded(TimelineBuilder(rows).index))
    #expect(browser.chosenOrdinal == 0)
  }
}
