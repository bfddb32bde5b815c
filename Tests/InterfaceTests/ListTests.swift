import Golden
import Testing
import TimelineModel

@testable import Interface

/// The lists of articles and quotes of the selection.
@Suite struct ListTests {
  /// The sample archive where the people of short articles are quoted too.
  private static let quoting: SampleArchive = {
    var archive = SampleArchive()
    for id in archive.articles.keys where id.hasPrefix("f") {
      guard let (article, findings) = archive.articles[id], let lead = article.passages.last,
        let speaker = findings.events.first?.actors.first(where: {
          ["mcgurk", "brende", "stoltenberg"].contains($0)
        })
      else { continue }
      var quoted = findings
      let span = Span(lead.span.start, lead.span.end - 1)
      quoted.quotes = [Quote(span: span, speaker: speaker, speakerWords: speaker)]
      archive.articles[id] = (article, quoted)
    }
    return archive
  }()

  private func session(
    _ keys: String, _ width: Int = 120, _ height: Int = 36, _ language: ScreenLanguage = .bokmål
  ) -> Session {
    var session = Session(width, height, language, Self.quoting)
    session.go(to: "McGurk møter Brende")
    session.press(keys)
    return session
  }

  /// The articles that tell a selected event, in order of date.
  private func expected(_ session: Session) -> [Article.ID] {
    let told = session.archive.entries.filter { session.browser.selection.events[$0.ordinal] }.map(
      \.event.article)
    let index = session.archive.articleIndex
    let order = index.numbers.map { session.archive.listed([$0])[$0]?.id ?? "" }
    return order.filter(Set(told).contains)
  }

  private func listed(_ session: Session) -> Article.ID? { session.browser.listed?.article }

  // MARK: Articles

  @Test("A lists the articles of the selection, opened on the one that tells the chosen event")
  func articles() {
    var session = session("A")
    #expect(session.browser.perspective == .articles)
    #expect(listed(session) == "oslo")
    #expect(session.browser.articlesPane.count == expected(session).count)
    #expect(session.browser.article?.article.id == "oslo")
    session.press("<Enter>")
    #expect(session.browser.focus == .article)
    session.press("q")
    #expect(session.browser.focus == .timeline && session.browser.perspective == .articles)
    session.press("q")
    #expect(session.browser.perspective == .timeline)
  }

  @Test("walking down the list meets every article once, in order, and the pane beside follows")
  func walk() {
    for filter in ["", "a / a i r <Enter> <Space> <Esc> <Esc>"] {
      var session = session(filter + " A g")
      var seen: [Article.ID] = []
      for _ in 0..<session.browser.articlesPane.count {
        seen.append(listed(session) ?? "")
        #expect(session.browser.article?.article.id == listed(session))
        session.press("j")
      }
      #expect(seen == expected(session))
    }
  }

  @Test("each article has as many events as the selection has of it, and the chosen event is one of them")
  func events() {
    var session = session("a / i s <Enter> <Space> <Esc> <Esc> A g")
    for row in 0..<session.browser.articlesPane.count {
      let place = session.browser.articlesPane.place(ofRow: row) ?? -1
      let own = session.archive.entries.filter {
        session.browser.selection.events[$0.ordinal] && $0.event.article == listed(session)
      }
      #expect(session.browser.selectedEvents(ofPlace: place) == own.map { Int32($0.ordinal) })
      #expect(own.contains { $0.ordinal == session.browser.chosenOrdinal })
      session.press("j")
    }
  }

  @Test("no more than what is seen is fetched at a time")
  func pages() {
    let session = session("A g <PageDown> <PageDown> G")
    #expect(session.listed.allSatisfy { $0.count <= 36 })
    #expect(listed(session) == expected(session).last)
  }

  @Test("a month of quotes says how many it has, once all of them have been read")
  func quoteCounts() throws {
    let session = session("C g")
    let pane = session.browser.quotesPane
    #expect(!pane.rows.isEmpty)
    let heading = QuoteLines(rows: pane.rows).heading(ofRow: 0)
    let count = try #require(pane.count(under: heading))
    #expect(
      count == pane.rows.indices.filter { QuoteLines(rows: pane.rows).heading(ofRow: $0) == heading }.count)
    #expect(session.screen.contains(Counts(.bokmål).quotes(count)))
    var half = QuotesPane()
    half.articles = Derived(Bitset(count: 50, filled: true))
    half.start(at: 10)
    half.take([pane.rows[0]], of: 10..<20)
    #expect(half.count(under: heading) == nil)
  }

  @Test("a filter keeps the article under the cursor, if it is left")
  func filterKeeps() {
    let session = session("A a / n a t o <Enter> <Space> <Esc> <Esc>")
    #expect(listed(session) == "oslo")
    #expect(session.browser.articlesPane.count == expected(session).count)
    #expect(session.screen.contains(" · \(Counts(.bokmål).articles(expected(session).count))"))
  }

  @Test("brackets go to the next month and braces to the next year of articles")
  func steps() {
    var session = session("A }")
    func year() -> Int? {
      session.browser.articlesPane.fetched.values.first { $0.id == listed(session) }?.when?.earliest?.year
    }
    #expect(year() == 2018)
    session.press("{")
    #expect(year() == 2017)
    session.press("{ {")
    #expect(year() == 2015)
  }

  @Test("what moves the chosen event moves the list")
  func follows() {
    var session = session("A :")
    session.type("2016")
    session.press("<Enter>")
    let chosen = session.browser.chosenEntry?.event.article
    #expect(chosen != nil && listed(session) == chosen)
  }

  @Test("a filter that lets nothing through says so in both lists", arguments: ["A", "C"])
  func nothing(key: String) {
    let session = session("& z z z <Enter> \(key)")
    #expect(session.screen.contains("⌕") || session.screen.contains("▽"))
    #expect(session.pressing("<Enter> j G g ] }").browser.focus == .timeline)
  }

  @Test("a click chooses a line")
  func mouse() throws {
    var session = session("A g")
    let room = try #require(session.browser.rooms.timeline)
    session.send(.mouse(Mouse(.press, x: room.x + 20, y: room.y + 3)))
    #expect(listed(session) != expected(session).first)
  }

  // MARK: Quotes

  private func quotes(_ session: Session) -> [String] { session.browser.quotesPane.rows.map(\.quote.words) }

  @Test("C lists who said what, in order of date, and Enter reads it where it stands")
  func quoteList() {
    var session = session("C g")
    #expect(session.browser.perspective == .quotes)
    let all = Self.quoting.articles.values.reduce(0) { $0 + $1.findings.quotes.count }
    for _ in 0..<200 { session.press("j") }
    #expect(session.browser.quotesPane.isWhole)
    #expect(quotes(session).count == all)
    let days = session.browser.quotesPane.rows.map { $0.quote.when?.earliest?.dayNumber ?? Int32.max }
    #expect(days == days.sorted())
    session.press("<Enter>")
    #expect(session.browser.focus == .article)
    #expect(session.browser.article?.article.id == listed(session))
  }

  @Test("with an actor in the filter it shows what that actor said, also where others' events tell it")
  func speaker() {
    let session = session("a / b r e n d e <Enter> <Space> <Esc> <Esc> C g", 140, 40)
    let speakers = Set(session.browser.quotesPane.rows.map(\.quote.speaker))
    #expect(speakers == ["brende"])
    let all = Self.quoting.articles.values.flatMap(\.findings.quotes).filter { $0.speaker == "brende" }
    #expect(session.browser.quotesPane.isWhole && quotes(session).count == all.count)
    #expect(session.screen.contains("«Vi må holde ut"))
  }

  @Test("an actor left out is not heard")
  func unheard() {
    let session = session("a / b r e n d e <Enter> - <Esc> <Esc> C g")
    #expect(!session.browser.quotesPane.rows.contains { $0.quote.speaker == "brende" })
  }

  @Test("it opens on the article that tells the chosen event, and reads a few articles to either side")
  func opens() {
    let session = session("C")
    #expect(listed(session) == "oslo")
    #expect(session.browser.article?.article.id == "oslo")
    #expect(
      session.browser.listed?.span.map { session.browser.article?.article.text[$0].hasPrefix("Vi må") }
        == true)
  }

  @Test("G goes to the last quote and g to the first, whatever has been read")
  func ends() {
    var session = session("C G")
    let last = session.browser.quotesPane.rows.last
    session.press("g")
    #expect(session.browser.quotesPane.position.cursor == 0)
    #expect(session.browser.quotesPane.rows.first?.quote.when?.earliest?.year == 2014)
    session.press("G")
    #expect(session.browser.quotesPane.rows.last == last)
    #expect(session.browser.quotesPane.position.cursor == session.browser.quotesPane.rows.count - 1)
  }

  @Test("articles that were asked for in vain, and such as come too late, change nothing")
  func late() {
    var session = session("C")
    let before = session.browser.quotesPane
    session.send(.listedQuotes(1000..<1002, of: [1, 2], [[], []]))
    session.send(.listedQuotes(0..<1, of: [], []))
    #expect(session.browser.quotesPane == before)
  }

  // MARK: Screens

  @Test("both lists at every size", arguments: [(80, 24), (140, 40), (40, 10)])
  func golden(width: Int, height: Int) {
    for (key, name) in [("A", "articles"), ("C", "quotes")] {
      expectGolden(session(key, width, height).picture, "Screens/\(name)-\(width)x\(height).txt")
    }
  }

  @Test("both lists in every language", arguments: ScreenLanguage.allCases)
  func languages(language: ScreenLanguage) {
    for (key, name) in [("A", "articles"), ("C", "quotes")] {
      expectGolden(
        session("a / b r e n d e <Enter> <Space> <Esc> <Esc> " + key, 80, 24, language).screen,
        "Screens/\(name)-\(language.rawValue).txt")
    }
  }
}
