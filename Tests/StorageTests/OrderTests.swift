import Storage
import Testing
import TimelineModel

@Suite("The timeline and its index")
struct OrderTests {
  @Test("events stand by earliest day, then the narrower, then id; undated last")
  func order() throws {
    let archive = try archive(
      file("1.txt", sample("c", ["1", "2", "3"], dates: ["2017", "2017-01", "2017-01-01"])),
      file("2.txt", sample("b", ["1", "2"], dates: ["2017-01", ""])),
      file("3.txt", sample("a", ["1", "2"], dates: ["2016-12-31", "1969-12-31"])))
    #expect(
      try archive.timeline() == [
        "1969-12-31 a-1", "2016-12-31 a-0", "2017-01-01 c-2", "2017-01 b-0", "2017-01 c-1", "2017 c-0",
        "- b-1",
      ])
    let index = try archive.index()
    #expect(index.earliest == index.earliest.sorted())
    #expect(index.earliest.last == Int32.max && index.latest.last == Int32.max)
    #expect(index.datedCount == 6)
    #expect(index.articleCount == 3)
  }

  @Test("what was done on a day stands before what was said on it")
  func deedsBeforeWords() throws {
    var told = sample("a", ["Hun beklager", "De møttes"], dates: ["2017-01-02", "2017-01-02"])
    told.1.events[0].kind = .statement
    let archive = try archive(file("1.txt", told))
    #expect(try archive.timeline() == ["2017-01-02 a-1", "2017-01-02 a-0"])
  }

  @Test("facets list their values by how many events have them, with the ordinals of each")
  func facets() throws {
    let archive = try archive(
      file(
        "1.txt",
        sample(
          "a", ["1", "2"], dates: ["2017-02", "2017-04"], actors: ["nato", "brende"], publisher: "Avisa")),
      file("2.txt", sample("b", ["1"], dates: ["2017-03"], actors: ["mcgurk", "nato"], places: ["mosul"])))
    var nato = Actor(id: "nato", kind: .organization, name: "NATO")
    nato.aliases = ["Atlanterhavspakten", "alliansen"]
    try archive.storeActors([nato])
    try archive.rebuildTimeline()
    let index = try archive.index()
    #expect(index.actors.values.map(\.id) == ["nato", "brende", "mcgurk"])
    #expect(index.actors.values[0].name == "NATO")
    #expect(index.actors.values[0].aliases == ["Atlanterhavspakten", "alliansen"])
    #expect(index.actors.values[1] == FacetIndex.Value(id: "brende", name: "brende"))
    #expect(Array(index.actors.events(of: 0)) == [0, 1, 2])
    #expect(Array(index.actors.events(of: 1)) == [0, 2])
    #expect(Array(index.actors.events(of: 2)) == [1])
    #expect(index.places.values.map(\.id) == ["mosul"] && Array(index.places.events(of: 0)) == [1])
    #expect(index.kinds.values.map(\.id) == ["meeting"] && index.kinds.total(of: 0) == 3)
    #expect(
      index.publishers.values.map(\.id) == ["Avisa"] && Array(index.publishers.events(of: 0)) == [0, 2])
  }

  @Test("an archive without events has an empty timeline")
  func empty() throws {
    let archive = try Archive.inMemory()
    #expect(try !archive.needsRebuild())
    #expect(try archive.index() == TimelineIndex())
    #expect(try archive.entries([0, -1]) == [])
    #expect(try archive.search("ord") == [])
    try archive.rebuildTimeline()
    #expect(try archive.index() == TimelineIndex(generation: 1))
  }

  @Test("a timeline of several chunks is whole, in order, and reachable at any place")
  func chunks() throws {
    let days = 20_000
    var files: [StoredFile] = []
    for number in 0..<20 {
      let dates = (0..<days / 20).map { "\(CalendarDate(dayNumber: Int32($0 * 20 + number)))" }
      files.append(file("\(number).txt", sample("\(number)", dates, dates: dates)))
    }
    let archive = try Archive.inMemory()
    try archive.store(files)
    try archive.rebuildTimeline()
    #expect(try archive.index().earliest == (0..<Int32(days)).map(\.self))
    for ordinal in [0, 8191, 8192, 16_384, days - 1] {
      let entry = try #require(try archive.entries([ordinal]).first)
      #expect(entry.event.dating.when?.earliest?.dayNumber == Int32(ordinal))
      #expect(try archive.entry(id: entry.id)?.ordinal == ordinal)
    }
    #expect(try archive.entries([3, 1, 2]).map(\.ordinal) == [3, 1, 2])
    #expect(try archive.found("\"1999 01 02\"") == ["13-529"])
    try archive.removeFiles((0..<15).map { "\($0).txt" })
    try archive.rebuildTimeline()
    #expect(try archive.index().earliest == (0..<Int32(days)).filter { $0 % 20 >= 15 })
  }

  @Test(
    "a selection is handed out in order, as far as it is wanted, and not from another timeline than its own")
  func selected() throws {
    let file = file("a.txt", sample("x", ["Én.", "To æ.", "Tre."], dates: ["2016", "2017", "2018"]))
    let archive = try archive(file)
    let index = try archive.index()
    let selection = Selection(Filter(), in: index)
    var ids: [String] = []
    let isWhole = try archive.forEachEntry(of: selection, in: index) { entry in
      ids.append(entry.id)
      return ids.count < 2
    }
    #expect(ids == ["x-0", "x-1"] && !isWhole)
    #expect(try archive.words(at: Span(5, 11), in: "x") == "To æ.")
    #expect(try archive.words(at: Span(5, 11), in: "y") == nil)
    try archive.rebuildTimeline()
    let problem = problem { try archive.forEachEntry(of: selection, in: index) { _ in true } }
    #expect(problem?.code == "timeline-changed")
  }
}
