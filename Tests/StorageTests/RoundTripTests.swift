import Foundation
import Storage
import Testing
import TimelineModel

@Suite("What goes in comes out")
struct RoundTripTests {
  @Test("an article comes back with the findings it is shown with; its events alone say how they were dated")
  func article() throws {
    let (article, findings) = try richSample()
    let archive = try archive(StoredFile(path: "a.md", fingerprint: "x", articles: [(article, findings)]))
    let stored = try #require(try archive.article("full"))
    #expect(stored.article == article)
    #expect(try archive.document("full") == article)
    var shown = findings
    shown.sentences = []
    shown.newActors = []
    shown.times[0].dating.reasons = []
    #expect(stored.findings == shown)
    #expect(shown.events.contains { !$0.dating.reasons.isEmpty })
    for index in shown.events.indices { shown.events[index].dating.reasons = [] }
    #expect(try archive.article("full", withReasons: false)?.findings == shown)
    #expect(stored.ordinals == ["full-0": 0])
    #expect(try archive.article("unknown") == nil)
  }

  @Test("an entry holds the event with its reasons, its publisher and the title of its article")
  func entry() throws {
    let (article, findings) = try richSample()
    let archive = try archive(StoredFile(path: "a.md", fingerprint: "x", articles: [(article, findings)]))
    let entry = try #require(try archive.entry(id: "full-0"))
    #expect(entry.event == findings.events[0])
    #expect(entry.ordinal == 0)
    #expect(entry.publisher == "Avisa")
    #expect(entry.articleTitle == "Møte på øya")
    #expect(entry.alsoToldBy.isEmpty && !entry.isMarked && !entry.isCorrected && entry.notes.isEmpty)
    #expect(try archive.entries([0, 7]) == [entry])
    #expect(try archive.entry(id: "unknown") == nil)
    #expect(try archive.event("full-0") == findings.events[0])
    #expect(try archive.event("unknown") == nil)
  }

  @Test("every kind, status and basis of an event comes back", arguments: Event.Kind.allCases)
  func rawValues(kind: Event.Kind) throws {
    let (article, made) = sample("a", ["Noe skjer."], dates: ["2017-03-22"])
    var findings = made
    for (status, basis) in zip(
      Event.Status.allCases + [.happened], Event.Basis.allCases)
    {
      findings.events[0].kind = kind
      findings.events[0].status = status
      findings.events[0].basis = basis
      findings.events[0].salience = .background
      let archive = try archive(file("a.txt", (article, findings)))
      #expect(try archive.article("a")?.findings.events == findings.events)
    }
  }

  @Test("problems come back file by file, also of files without articles")
  func problems() throws {
    let words = Localized(nb: "tom fil", nn: "tom fil", en: "empty file")
    let problem = Problem(
      .warning, code: "no-text", what: words, why: words, advice: words,
      place: Problem.Place(path: "b.txt", line: 3))
    var other = problem
    other.place = nil
    let archive = try archive(
      StoredFile(path: "b.txt", fingerprint: "1", articles: [], problems: [problem, other]),
      StoredFile(path: "a.txt", fingerprint: "2", articles: [], problems: [other]))
    #expect(try archive.problems() == [other, problem, other])
    try archive.store([StoredFile(path: "b.txt", fingerprint: "3", articles: [])])
    #expect(try archive.problems() == [other])
    #expect(try archive.knownFiles() == ["a.txt": "2", "b.txt": "3"])
  }

  @Test("actors and places come back; a register goes before what texts say")
  func actors() throws {
    var known = Actor(id: "mcgurk", kind: .person, name: "Brett McGurk", sortName: "McGurk, Brett")
    known.aliases = ["McGurk"]
    known.offices = [Actor.Office(titleBokmål: "spesialutsending", from: When("2015-10-23"))]
    var place = Place(id: "mosul", name: "Mosul", kind: "city")
    place.latitude = 36.34
    place.about = Localized(nb: "by i Irak", nn: "by i Irak", en: "city in Iraq")
    place.sources = [Header.Citation(publisher: "Avisa", title: "Mosul")]
    let (article, made) = sample("a", ["Et møte."], dates: ["2017"], actors: ["mcgurk", "ny"])
    var findings = made
    findings.newActors = [
      Actor(id: "ny", kind: .person, name: "Ny Mann"), Actor(id: "mcgurk", kind: .group, name: "Feil"),
    ]
    let archive = try archive(file("a.txt", (article, findings)))
    #expect(try archive.actor("mcgurk")?.name == "Feil")
    try archive.storeActors([known], places: [place])
    try archive.store([file("a.txt", (article, findings), fingerprint: "2")])
    #expect(try archive.actor("mcgurk") == known)
    #expect(try archive.actors().map(\.name) == ["Brett McGurk", "Ny Mann"])
    #expect(try archive.place("mosul") == place)
    #expect(try archive.places() == [place])
    #expect(try archive.actor("mosul") == nil)
  }

  @Test("a place of an archive from before places had descriptions and sources is read as it stands")
  func earlierPlace() throws {
    let stored =
      #"{"aliases":["Mossul"],"country":"IQ","id":"mosul","kind":"city","latitude":36.34,"name":"Mosul"}"#
    let place = try JSONDecoder().decode(Place.self, from: Data(stored.utf8))
    #expect(place.aliases == ["Mossul"] && place.latitude == 36.34)
    #expect(place.about == nil && place.sources.isEmpty)
  }

  @Test("a register stored a second time leaves the timeline as it is")
  func registerTwice() throws {
    let archive = try archive(file("a.txt", sample("a", ["Et møte."], dates: ["2017"], actors: ["nato"])))
    var nato = Actor(id: "nato", kind: .organization, name: "NATO")
    try archive.storeActors([nato])
    #expect(try archive.needsRebuild())
    try archive.rebuildTimeline()
    #expect(try archive.index().actors.values == [FacetIndex.Value(id: "nato", name: "NATO")])
    try archive.storeActors([nato])
    #expect(try !archive.needsRebuild())
    nato.aliases = ["Atlanterhavspakten"]
    try archive.storeActors([nato])
    #expect(try archive.needsRebuild())
  }

  @Test("notes of the program come back, and the last one holds")
  func meta() throws {
    let archive = try Archive.inMemory()
    #expect(try archive.meta("analysis") == nil)
    try archive.setMeta("analysis", "1")
    try archive.setMeta("analysis", "2")
    #expect(try archive.meta("analysis") == "2")
  }

  @Test("articles are listed by date in pages, undated last")
  func list() throws {
    let archive = try archive(
      file("1.txt", sample("u", ["Uten dato."], dates: [""])),
      file("2.txt", sample("b", ["Mars.", "Mer."], dates: ["2017-03", "2017-04"], publisher: "Avisa")),
      file("3.txt", sample("a", ["Januar."], dates: ["2017-01"])),
      file("4.txt", sample("c", ["Mars."], dates: ["2017-03"])))
    let first = try archive.articles(limit: 2)
    #expect(
      first == [
        ArticleSummary(
          id: "a", path: "3.txt", title: "Om a", date: When("2017-01"), publisher: nil, events: 1),
        ArticleSummary(
          id: "b", path: "2.txt", title: "Om b", date: When("2017-03"), publisher: "Avisa", events: 2),
      ])
    #expect(try archive.articles(after: "b", limit: 9).map(\.id) == ["c", "u"])
    #expect(try archive.articles(after: "u").isEmpty)
  }

  /// An article with something in every field.
  private func richSample() throws -> (Article, Findings) {
    let march = try #require(When("2017-03"))
    var (article, findings) = sample(
      "full", ["Møtet på øya «åpnet» 22. mars."], dates: ["2017-03-22"], actors: ["brende", "nato"],
      places: ["oslo"], publisher: "Avisa", path: "a.md", line: 12)
    let span = findings.events[0].span
    article.title = "Møte på øya"
    article.givenText = article.text + "\r\n"
    article.header.date = When("2017-03")
    article.header.dateBasis = .metadata
    article.header.tags = ["irak"]
    article.header.sources = [Header.Citation(publisher: "Avisa", title: "Møte", date: "2017-03-22")]
    findings.sentences = [span]
    findings.times = [
      TimeMention(
        span: Span(3, 9), type: .date, value: "2017-03-22",
        dating: Dating(
          When("2017-03-22"),
          reasons: [Reason(.fromArticle(march), rule: "day-month")]))
    ]
    findings.mentions = [
      Mention(span: Span(0, 3), kind: .person, entity: "brende", name: "Børge", how: .surname)
    ]
    findings.quotes = [Quote(span: Span(1, 4), speaker: "brende", speakerWords: "Brende")]
    findings.figures = [Figure(span: Span(2, 5), low: 200, high: nil, unit: "strikes", subject: "angrep")]
    findings.newActors = [Actor(id: "brende", kind: .person, name: "Børge Brende")]
    findings.events[0].time = 0
    return (article, findings)
  }
}
