import Storage
import Testing
import TimelineModel

@Suite("Files replace what came from them")
struct ReplacementTests {
  @Test("a file stored again replaces its articles, its events and their place in the search")
  func replaces() throws {
    let archive = try archive(
      file(
        "a.jsonl", sample("x", ["Gammel fiskebåt."], dates: ["2016"]),
        sample("y", ["En hest."], dates: ["2017"])),
      file("b.txt", sample("z", ["En ku."], dates: ["2018"])))
    try archive.store([
      file("a.jsonl", sample("x", ["Ny seilbåt."], dates: ["2015"]), fingerprint: "2")
    ])
    #expect(try archive.needsRebuild())
    try archive.rebuildTimeline()
    #expect(try !archive.needsRebuild())
    #expect(try archive.timeline() == ["2015 x-0", "2018 z-0"])
    #expect(try archive.found("fiskebåt") == [])
    #expect(try archive.found("hest") == [])
    #expect(try archive.found("seilbåt") == ["x-0"])
    #expect(try archive.knownFiles() == ["a.jsonl": "2", "b.txt": "1"])
    #expect(try archive.index().articleCount == 2)
  }

  @Test("an article that is analysed anew is still found by its words")
  func reanalysed() throws {
    let archive = try archive(file("a.txt", sample("x", ["En hest.", "En ku."], dates: ["2016", nil])))
    try archive.store([file("a.txt", sample("x", ["En hest.", "En ku."], dates: [nil, "2014"]))])
    try archive.rebuildTimeline()
    #expect(try archive.timeline() == ["2014 x-1"])
    #expect(try archive.found("ku") == ["x-1"])
    #expect(try archive.found("hest") == ["x-1"])
  }

  @Test("an article in two files is one, goes with the last of them, and the second is read again")
  func twice() throws {
    let archive = try archive(
      file("a.txt", sample("x", ["En hest."], dates: ["2016"])),
      file("b.txt", sample("x", ["En hest."], dates: ["2017"])))
    #expect(try archive.timeline() == ["2016 x-0"])
    #expect(try archive.article("x")?.article.source.path == "a.txt")
    #expect(try archive.index().articleCount == 1)
    try archive.removeFiles(["a.txt"])
    #expect(try archive.article("x")?.article.source.path == "b.txt")
    #expect(try archive.knownFiles() == ["b.txt": ""])
    try archive.store([file("b.txt", sample("x", ["En hest."], dates: ["2017"]))])
    try archive.rebuildTimeline()
    #expect(try archive.timeline() == ["2017 x-0"])
    try archive.removeFiles(["b.txt", "never-there.txt"])
    try archive.rebuildTimeline()
    #expect(try archive.timeline() == [])
    #expect(try archive.article("x") == nil)
    #expect(try archive.found("hest") == [])
    #expect(try archive.knownFiles().isEmpty)
  }

  @Test("the first file stays the source when it is stored again, and its findings hold")
  func firstStays() throws {
    let archive = try archive(
      file("a.txt", sample("x", ["En hest."], dates: ["2016"])),
      file("b.txt", sample("x", ["En hest."], dates: ["2017"])))
    try archive.store([
      file("a.txt", sample("x", ["En hest."], dates: ["2014"])),
      file("b.txt", sample("x", ["En hest."], dates: ["2018"])),
    ])
    try archive.rebuildTimeline()
    #expect(try archive.timeline() == ["2014 x-0"])
    #expect(try archive.article("x")?.article.source.path == "a.txt")
  }

  @Test("the second file may be removed without a trace")
  func secondGoes() throws {
    let archive = try archive(
      file("a.txt", sample("x", ["En hest."], dates: ["2016"])),
      file("b.txt", sample("x", ["En hest."], dates: ["2017"])))
    try archive.removeFiles(["b.txt"])
    #expect(try archive.knownFiles() == ["a.txt": "1"])
    #expect(try archive.article("x")?.article.source.path == "a.txt")
  }

  @Test("an article twice in one file is one, and an event id twice in one article is one event")
  func twiceInOneFile() throws {
    let (article, made) = sample("x", ["En hest."], dates: ["2016"])
    var findings = made
    findings.events.append(findings.events[0])
    let archive = try archive(file("a.jsonl", (article, findings), (article, findings)))
    #expect(try archive.timeline() == ["2016 x-0"])
    #expect(try archive.articles().map(\.events) == [1])
  }

  @Test("who tells the same events again keeps their numbers, and who tells them in another order does not")
  func numbers() throws {
    let words = ["En hest.", "En ku."]
    let archive = try archive(file("a.txt", sample("x", words, dates: ["2016", "2017"])))
    func numbers() throws -> [Int32] { try archive.toldEvents().map(\.number).sorted() }
    let first = try numbers()
    try archive.store([file("a.txt", sample("x", words, dates: ["2018", "2017"]), fingerprint: "2")])
    try archive.rebuildTimeline()
    #expect(try archive.timeline() == ["2017 x-1", "2018 x-0"])
    #expect(try numbers() == first)
    try archive.store([file("b.txt", sample("y", ["En gås."], dates: ["2019"]))])
    #expect(try numbers() == first + [first[1] + 1])
    let (article, made) = sample("x", words, dates: ["2018", "2017"])
    var findings = made
    findings.events.reverse()
    try archive.store([file("a.txt", (article, findings), fingerprint: "3")])
    try archive.rebuildTimeline()
    #expect(try archive.timeline() == ["2017 x-1", "2018 x-0", "2019 y-0"])
    #expect(Set(try numbers()).isDisjoint(with: first))
  }

  @Test("a batch that breaks off leaves the archive as it was")
  func interrupted() throws {
    let archive = try archive(file("a.txt", sample("x", ["En hest."], dates: ["2016"])))
    let (article, made) = sample("y", ["En ku."], dates: ["2017"])
    var findings = made
    findings.events[0].confidence = 7
    let broken = problem {
      try archive.store([
        file("a.txt", sample("x", ["En gås."], dates: ["2018"]), fingerprint: "2"),
        file("b.txt", (article, findings)),
      ])
    }
    #expect(broken?.code == "damaged-archive")
    #expect(try archive.knownFiles() == ["a.txt": "1"])
    #expect(try !archive.needsRebuild())
    #expect(try archive.timeline() == ["2016 x-0"])
    #expect(try archive.found("hest") == ["x-0"])
    #expect(try archive.found("gås") == [])
  }

  @Test("between storing and rebuilding the old timeline misses what is gone and shows nothing wrong")
  func stale() throws {
    let archive = try archive(
      file("a.txt", sample("x", ["En hest."], dates: ["2016"])),
      file("b.txt", sample("y", ["En ku."], dates: ["2017"])))
    try archive.store([file("b.txt", sample("w", ["En sau."], dates: ["2012"]), fingerprint: "2")])
    #expect(try archive.index().count == 2)
    #expect(try archive.timeline() == ["2016 x-0"])
    #expect(try archive.entry(id: "w-0") == nil)
  }
}
