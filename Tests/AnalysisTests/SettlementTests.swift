import Testing
import TimelineModel

@testable import Analysis

@Suite("Articles that tell the same date each other")
struct SettlementTests {
  /// Articles in the order they came, and what they were told when they were last settled.
  struct Shelf {
    var articles: [Article] = []
    var accounts: [Article.ID: Account] = [:]
    private(set) var rereadings = 0

    mutating func add(_ article: Article) throws {
      articles.append(article)
      let testimonies = analyzer.testimonies(of: article, analyzer.findings(of: article))
      accounts[article.id] = Account(article: article.id, alone: testimonies)
      try settle()
    }

    mutating func remove(_ id: Article.ID) throws {
      articles.removeAll { $0.id == id }
      accounts[id] = nil
      try settle()
    }

    mutating func settle() throws {
      let articles = articles
      let settlement = Settlement(analyzer) { id in articles.first { $0.id == id } }
      let changed = try settlement.changed(Array(accounts.values))
      rereadings += changed.count
      for account in changed { accounts[account.article] = account }
    }

    func findings(_ id: Article.ID) throws -> Findings {
      let article = try #require(articles.first { $0.id == id })
      return analyzer.findings(of: article, evidence: accounts[id]?.evidence ?? [])
    }

    func published(_ id: Article.ID) throws -> String? { try findings(id).published.when?.description }
  }

  static let analyzer: Analyzer = {
    func place(_ id: String, _ name: String) -> Place { Place(id: id, name: name, kind: "city") }
    return Analyzer(
      register: Register(
        actors: [
          Actor(id: "haug", kind: .person, name: "Kari Haug"),
          Actor(id: "stone", kind: .person, name: "John Stone"),
          Actor(id: "tellerne", kind: .organization, name: "Airwars"),
        ],
        places: [place("bergen", "Bergen"), place("riga", "Riga"), place("narva", "Narva")]))
  }()

  private static func told(_ id: String, _ date: String?, _ text: String) -> Article {
    var header = Header()
    header.date = date.flatMap { When($0) }
    if date != nil { header.dateBasis = .header }
    var article = article(text, header: header)
    article.id = id
    article.title = "Artikkel \(id)"
    return article
  }

  private func shelf(_ articles: Article...) throws -> Shelf {
    var shelf = Shelf()
    for article in articles { try shelf.add(article) }
    return shelf
  }

  static let dated = told("a", "2017-05-12", "Kari Haug møtte torsdag John Stone i Bergen.")

  @Test(
    "a weekday that another article dates gets its day, and its article a week",
    arguments: [
      ("2017-05", "Torsdag tok John Stone imot Kari Haug i Bergen.", "2017-05-11/2017-05-17"),
      (nil, "John Stone møtte Kari Haug i Bergen torsdag. Etterpå reiste han hjem.", "2017-05-11/2017-05-17"),
      (nil, "I går møttes John Stone og Kari Haug i Bergen.", "2017-05-12"),
      ("2017-05", "For to dager siden møttes John Stone og Kari Haug i Bergen.", "2017-05-13"),
      ("2017-05", "John Stone and Kari Haug met on Thursday in Bergen.", "2017-05-11/2017-05-17"),
    ])
  func narrows(_ date: String?, _ text: String, _ published: String) throws {
    let shelf = try shelf(Self.dated, Self.told("b", date, text))
    #expect(try shelf.published("b") == published)
    let time = try #require(try shelf.findings("b").times.first)
    #expect(time.dating.when?.description == "2017-05-11")
    let step = Reason.Step.otherArticle("a", title: "Artikkel a", words: "torsdag")
    #expect(time.dating.reasons.map(\.step).contains(step))
    #expect(try shelf.findings("b").published.reasons.map(\.step).contains(step))
  }

  @Test("a time that names a month stays one, and the happening in it gets its day")
  func month() throws {
    let shelf = try shelf(
      Self.dated, Self.told("b", "2018-02-03", "I mai 2017 møtte Kari Haug John Stone i Bergen."))
    let findings = try shelf.findings("b")
    #expect(findings.times.map { $0.dating.when?.description } == ["2017-05"])
    let event = try #require(findings.events.last)
    #expect(event.kind == .meeting && event.dating.when?.description == "2017-05-11")
    #expect(
      event.dating.reasons.last?.step == .otherArticle("a", title: "Artikkel a", words: "torsdag"))
    #expect(findings.published.when?.description == "2018-02-03")
  }

  @Test("a figure that is not round is enough when who counts is the same")
  func figures() throws {
    let shelf = try shelf(
      Self.told("a", "2015-07-30", "Airwars hadde onsdag registrert 5.782 angrep."),
      Self.told("b", nil, "Onsdag hadde Airwars talt 5782 luftangrep."))
    #expect(try shelf.published("b") == "2015-07-29/2015-08-04")
  }

  @Test(
    "what is not surely the same tells nothing",
    arguments: [
      // Another weekday; one actor only; other figures; planned; denied; another place and actor.
      "John Stone tok onsdag imot Kari Haug i Bergen.", "John Stone talte torsdag i Riga.",
      "Torsdag møtte Kari Haug arbeidere i Narva.", "John Stone skal møte Kari Haug i Bergen på torsdag.",
      "John Stone møtte aldri Kari Haug i Bergen.",
    ])
  func keepsOpen(_ text: String) throws {
    let other = Self.told("b", "2017-05", text)
    let shelf = try shelf(Self.dated, other)
    #expect(shelf.accounts["b"]?.evidence == [])
    #expect(try shelf.findings("b") == Self.analyzer.findings(of: other))
  }

  @Test("two articles that tell the same of two days leave the third open")
  func ambiguous() throws {
    let shelf = try shelf(
      Self.dated, Self.told("b", "2017-05-26", "Kari Haug møtte torsdag John Stone i Bergen igjen."),
      Self.told("c", "2017-05", "John Stone tok torsdag imot Kari Haug i Bergen."))
    #expect(try shelf.published("c") == "2017-05")
  }

  @Test("a header that names the day is not touched, and one that names the month is not left")
  func headers() throws {
    let shelf = try shelf(
      Self.dated, Self.told("b", "2017-05-19", "John Stone tok torsdag imot Kari Haug i Bergen."),
      Self.told("c", "2017-06", "John Stone tok torsdag imot Kari Haug i Bergen."))
    #expect(try shelf.published("b") == "2017-05-19")
    #expect(try shelf.published("c") == "2017-06")
    #expect(try shelf.findings("b").times.map(\.value) == ["2017-05-18"])
  }

  /// The first dates the second, and the second, once dated, the third.
  private static let chain = [
    dated,
    told(
      "b", "2017-05",
      "Torsdag tok John Stone imot Kari Haug i Bergen. Dagen før hadde Airwars talt 5782 angrep."),
    told("c", nil, "Onsdag talte Airwars 5782 angrep i landet. I dag er det enda flere."),
  ]

  @Test("what an article learns it can tell on")
  func chain() throws {
    var shelf = Shelf()
    for article in Self.chain { try shelf.add(article) }
    #expect(try shelf.published("b") == "2017-05-11/2017-05-17")
    #expect(try shelf.findings("c").times.first?.dating.when?.description == "2017-05-10")
    #expect(
      try shelf.findings("c").published.reasons.map(\.step)
        == [.otherArticle("b", title: "Artikkel b", words: "Dagen før")])
  }

  @Test(
    "the order in which articles come does not matter",
    arguments: [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]])
  func order(_ order: [Int]) throws {
    var first = Shelf()
    var shelf = Shelf()
    for article in Self.chain { try first.add(article) }
    for place in order { try shelf.add(Self.chain[place]) }
    #expect(shelf.accounts == first.accounts)
    #expect(shelf.accounts.values.filter { !$0.evidence.isEmpty }.count == 2)
  }

  @Test("when an article goes, so does what it told, and what was told on")
  func removal() throws {
    var shelf = Shelf()
    for article in Self.chain { try shelf.add(article) }
    try shelf.remove("a")
    for article in Self.chain.dropFirst() {
      #expect(try shelf.findings(article.id) == Self.analyzer.findings(of: article))
    }
    try shelf.add(Self.dated)
    #expect(try shelf.published("b") == "2017-05-11/2017-05-17")
  }

  @Test("what was told the same before is not read again")
  func incremental() throws {
    var shelf = Shelf()
    for article in Self.chain { try shelf.add(article) }
    let rereadings = shelf.rereadings
    try shelf.add(Self.told("d", "2019-01-02", "I går regnet det i Riga."))
    try shelf.settle()
    #expect(shelf.rereadings == rereadings)
  }

  @Test("days that do not go together are reported, and none of them is taken over")
  func disagreement() throws {
    let shelf = try shelf(
      Self.dated, Self.told("b", "2017-05-26", "Airwars hadde tirsdag registrert 5.782 angrep."),
      Self.told(
        "c", "2017-05",
        "John Stone tok torsdag imot Kari Haug i Bergen.\nAirwars hadde tirsdag talt 5782 luftangrep."))
    let findings = try shelf.findings("c")
    #expect(findings.published.when?.description == "2017-05")
    #expect(findings.problems.map(\.code) == ["other-article-disagrees", "other-article-disagrees"])
    #expect(
      findings.problems.map(\.why?.nb) == [
        "«Artikkel a» sier «torsdag», 2017-05-11", "«Artikkel b» sier «tirsdag», 2017-05-23",
      ])
  }
}
