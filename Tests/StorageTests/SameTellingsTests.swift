import Storage
import Testing
import TimelineModel

@Suite("An event that several articles tell stands once, and readers have the last word")
struct SameTellingsTests {
  private func telling(_ id: String, _ date: String, _ clues: [Clue], actors: [String] = []) -> StoredFile {
    var (article, findings) = sample(
      id, ["En hest i \(id)."], dates: [date], actors: actors, publisher: "Avis \(id)")
    findings.events[0].clues = clues.sorted()
    findings.events[0].kind = .capture
    article.source.path = "\(id).txt"
    return file("\(id).txt", (article, findings))
  }

  private let mosul = [Clue(.place, "mosul"), Clue(.organization, "is"), Clue(.word, "erobr")]

  private func archive() throws -> Archive {
    let archive = try StorageTests.archive(
      telling("x", "2014-06", [Clue(.organization, "is")], actors: ["per"]),
      telling("y", "2014-06-10", mosul + [Clue(.exactFigure, "5780")]),
      telling("z", "2014-06-10", mosul, actors: ["pål"]), telling("å", "2015-06-10", mosul))
    try archive.findSameEvents()
    try archive.rebuildTimeline()
    return archive
  }

  @Test("it is shown as the one that knows the day, with the sources and the actors of all")
  func once() throws {
    let archive = try archive()
    #expect(try archive.timeline() == ["2014-06 x-0", "2014-06-10 y-0", "2015-06-10 å-0"])
    let entry = try #require(try archive.entry(id: "y-0"))
    #expect(entry.alsoToldBy.map(\.article) == ["z"])
    #expect(entry.alsoToldBy.map(\.publisher) == ["Avis z"] && entry.alsoToldBy.map(\.title) == ["Om z"])
    #expect(try archive.index().actors.values.map(\.id) == ["per", "pål"])
    #expect(entry.event.actors == ["pål"])
    #expect(try archive.event("y-0")?.actors == [])
  }

  @Test("a reader takes one out, and that holds when all is read again")
  func apart() throws {
    let archive = try archive()
    _ = try archive.annotate(.event("z-0"), .apart)
    try archive.rebuildTimeline()
    let separate = ["2014-06 x-0", "2014-06-10 y-0", "2014-06-10 z-0", "2015-06-10 å-0"]
    #expect(try archive.timeline() == separate)
    try archive.store([telling("z", "2014-06-10", mosul, actors: ["pål"])])
    try archive.findSameEvents()
    try archive.rebuildTimeline()
    #expect(try archive.timeline() == separate)
    _ = try archive.undo()
    try archive.rebuildTimeline()
    #expect(try archive.timeline().count == 3)
  }

  @Test("what a reader corrected speaks for the others, so that the correction shows")
  func corrected() throws {
    let archive = try archive()
    _ = try archive.annotate(.event("z-0"), .headline("Byen falt"))
    try archive.rebuildTimeline()
    #expect(try archive.timeline() == ["2014-06 x-0", "2014-06-10 z-0", "2015-06-10 å-0"])
    #expect(try archive.entry(id: "z-0")?.event.headline == "Byen falt")
  }

  @Test("a reader joins a whole group to another event")
  func joined() throws {
    let archive = try archive()
    _ = try archive.annotate(.event("z-0"), .sameAs("x-0"))
    try archive.rebuildTimeline()
    #expect(try archive.timeline() == ["2014-06 x-0", "2015-06-10 å-0"])
    #expect(try archive.entry(id: "x-0")?.alsoToldBy.map(\.event) == ["y-0", "z-0"])
  }

  @Test("when one of two articles goes, the other's event stands by itself")
  func gone() throws {
    let archive = try archive()
    try archive.removeFiles(["y.txt"])
    try archive.rebuildTimeline()
    #expect(try archive.timeline() == ["2014-06 x-0", "2014-06-10 z-0", "2015-06-10 å-0"])
    #expect(try archive.entry(id: "z-0")?.alsoToldBy == [])
  }
}
