import Storage
import Testing
import TimelineModel

@Suite("Facets of what is stored")
struct FacetTests {
  private func ids(_ facet: FacetIndex) -> [String: [Int32]] {
    Dictionary(
      uniqueKeysWithValues: facet.values.enumerated().map { ($1.id, Array(facet.events(of: $0))) })
  }

  @Test("events stand under the language of their article and under how closely they are dated")
  func languages() throws {
    var (article, findings) = sample("nn", ["Noko hende."], dates: ["2018"])
    findings.language = .nynorsk
    let archive = try archive(
      file("a.txt", sample("nb", ["Noe hendte.", "Mer."], dates: ["2017-03-01", ""])),
      file("b.txt", (article, findings)))
    let index = try archive.index()
    #expect(ids(index.languages) == ["nb": [0, 2], "nn": [1]])
    #expect(
      ids(index.certainties) == ["day": [0], "month": [], "year": [1], "wider": [], "undated": [2]])
    article.title = "Ny tittel"
    findings.language = .english
    try archive.store([file("b.txt", (article, findings), fingerprint: "2")])
    try archive.rebuildTimeline()
    #expect(try ids(archive.index().languages) == ["nb": [0, 2], "en": [1]])
  }

  @Test("what a body does stands under all that it is part of, once, also when they are parts of each other")
  func bodies() throws {
    func body(_ id: String, of whole: String?) -> Actor {
      var actor = Actor(id: id, kind: .organization, name: id)
      actor.partOf = whole
      return actor
    }
    let archive = try archive(
      file("a.txt", sample("a", ["En."], dates: ["2016"], actors: ["bataljonen", "norge"])),
      file("b.txt", sample("b", ["To."], dates: ["2017"], actors: ["forsvaret"])),
      file("c.txt", sample("c", ["Tre."], dates: ["2018"], actors: ["x"])))
    try archive.storeActors([
      body("norge", of: nil), body("forsvaret", of: "norge"), body("bataljonen", of: "forsvaret"),
      body("x", of: "y"), body("y", of: "x"), body("z", of: "nobody"),
    ])
    try archive.rebuildTimeline()
    #expect(
      try ids(archive.index().actors) == [
        "norge": [0, 1], "forsvaret": [0, 1], "bataljonen": [0], "x": [2], "y": [2],
      ])
    #expect(try archive.entry(id: "b-0")?.event.actors == ["forsvaret"])
  }

  @Test("equally frequent values stand in the order of the names they are shown by, in each language")
  func alphabet() throws {
    let archive = try archive(
      file(
        "a.txt",
        sample("a", ["En."], dates: ["2016"], actors: ["thailand", "zwolle", "al-qaida", "styrkane", "aasa"]))
    )
    var forces = Actor(id: "styrkane", kind: .group, name: "Thailands styrker")
    forces.nynorskName = "Dei thailandske styrkane"
    try archive.storeActors([
      Actor(id: "thailand", kind: .state, name: "Thailand"),
      Actor(id: "zwolle", kind: .group, name: "Zwolle"),
      Actor(id: "al-qaida", kind: .group, name: "al-Qaida"), Actor(id: "aasa", kind: .person, name: "Åsa"),
      forces,
    ])
    try archive.rebuildTimeline()
    let nb = try archive.index().actors
    #expect(nb.values.map(\.id) == ["al-qaida", "thailand", "styrkane", "zwolle", "aasa"])
    let nn = try archive.index(in: .nynorsk).actors
    #expect(nn.values.map(\.id) == ["al-qaida", "styrkane", "thailand", "zwolle", "aasa"])
    #expect(nn.values.indices.allSatisfy { Array(nn.events(of: $0)) == [0] })
  }

  @Test(
    "actors and places are named in the language that the index is read in, and found by their other names")
  func namesByLanguage() throws {
    let archive = try archive(
      file("a.txt", sample("a", ["En."], dates: ["2016"], actors: ["norge", "nato"])))
    var norway = Actor(id: "norge", kind: .state, name: "Norge")
    norway.nynorskName = "Noreg"
    norway.englishName = "Norway"
    norway.aliases = ["Noreg", "Norway", "kongeriket"]
    try archive.storeActors([norway, Actor(id: "nato", kind: .organization, name: "NATO")])
    try archive.rebuildTimeline()
    func named(_ language: ScreenLanguage) throws -> [String: String] {
      let values = try archive.index(in: language).actors.values
      return Dictionary(uniqueKeysWithValues: values.map { ($0.id, $0.name) })
    }
    #expect(try named(.bokmål) == ["norge": "Norge", "nato": "NATO"])
    #expect(try named(.nynorsk) == ["norge": "Noreg", "nato": "NATO"])
    #expect(try named(.english) == ["norge": "Norway", "nato": "NATO"])
    let english = try archive.index(in: .english).actors.values.first { $0.id == "norge" }
    #expect(english?.aliases == ["Norge", "Noreg", "Norway", "kongeriket"])
  }

  @Test("marks, notes and corrections stand in the index at once, and which events are hidden")
  func marks() throws {
    let archive = try archive(
      file("a.txt", sample("a", ["En.", "To.", "Tre."], dates: ["2016", "2017", "2018"])))
    #expect(
      try ids(archive.index().marks) == ["marked": [], "noted": [], "corrected": [], "own": [], "hidden": []])
    _ = try archive.annotate(.event("a-0"), .mark)
    _ = try archive.annotate(.event("a-0"), .unmark)
    _ = try archive.annotate(.event("a-1"), .mark)
    _ = try archive.annotate(.event("a-1"), .note("sjekk"))
    _ = try archive.annotate(.event("a-2"), .headline("Noe annet"))
    _ = try archive.annotate(.event("gone"), .mark)
    let left: [String: [Int32]] = ["marked": [1], "noted": [1], "corrected": [2], "own": []]
    #expect(try ids(archive.index().marks) == left.merging(["hidden": []]) { $1 })
    _ = try archive.annotate(.event("a-1"), .hide)
    for _ in 0..<2 {
      #expect(try ids(archive.index().marks) == left.merging(["hidden": [1]]) { $1 })
      try archive.rebuildTimeline()
    }
    _ = try archive.annotate(.event("a-1"), .show)
    #expect(try archive.index().hidden.isEmpty)
  }

  @Test("quotes are counted by speaker over all articles, those of merged actors together")
  func quotes() throws {
    func told(_ id: String, _ speakers: [String?]) -> (Article, Findings) {
      var (article, findings) = sample(id, ["Noe ble sagt."], dates: ["2017"], actors: ["nato"])
      findings.quotes = speakers.map { Quote(span: Span(0, 3), speaker: $0, speakerWords: nil) }
      return (article, findings)
    }
    let archive = try archive(
      file("a.txt", told("a", ["nato", "nato", nil, "sjefen"])), file("b.txt", told("b", ["nato"])))
    #expect(try archive.quoteCount(of: "nato") == 3)
    #expect(try archive.quoteCount(of: "unknown") == 0)
    _ = try archive.annotate(.actor("sjefen"), .alias(of: "nato"))
    #expect(try archive.quoteCount(of: "nato") == 4)
    try archive.store([file("a.txt", told("a", []), fingerprint: "2")])
    #expect(try archive.quoteCount(of: "nato") == 1)
    try archive.removeFiles(["b.txt"])
    #expect(try archive.quoteCount(of: "nato") == 0)
  }

  @Test("a country is found by its code")
  func country() throws {
    var norway = Place(id: "norway", name: "Norge", kind: "country")
    norway.country = "NO"
    var oslo = Place(id: "oslo", name: "Oslo", kind: "city")
    oslo.country = "NO"
    let archive = try archive()
    try archive.storeActors([], places: [oslo, norway])
    #expect(try archive.country("NO") == norway)
    #expect(try archive.country("SE") == nil)
  }
}
