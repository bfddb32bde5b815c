import Testing
import TimelineModel

@testable import Storage

@Suite("Events of a reader's own")
struct OwnEventTests {
  private let horse = file(
    "a.txt", sample("x", ["En hest løp.", "En ku sto."], dates: ["2016", "2018"], actors: ["per"]))
  private let own = OwnEvent(
    when: When("2017-03"), headline: "Samtale med naboen", actors: ["per"], places: [], note: "Han så alt")

  private func archiveWithOwn(_ own: OwnEvent) throws -> Archive {
    let archive = try archive(horse)
    _ = try archive.annotate(.event("own-1"), .own(own))
    #expect(try archive.needsRebuild())
    try archive.rebuildTimeline()
    return archive
  }

  @Test("one stands in the timeline like others: dated, counted, filtered and found by its words")
  func standing() throws {
    let archive = try archiveWithOwn(own)
    #expect(try archive.timeline() == ["2016 x-0", "2017-03 own-1", "2018 x-1"])
    let entry = try #require(try archive.entry(id: "own-1"))
    #expect(entry.own == own && entry.notes == ["Han så alt"] && entry.standsAlone)
    #expect(entry.event.basis == .own && entry.marks == [.noted, .own])
    let index = try archive.index()
    #expect(index.articleCount == 1)
    #expect(try index.actors.total(of: #require(index.actors.number(of: "per"))) == 3)
    #expect(try index.marks.events(of: #require(index.marks.number(of: "own"))) == [1])
    #expect(try archive.found("naboen") == ["own-1"] && archive.found("alt") == ["own-1"])
    let text = try archive.article("own:1")?.article.text
    #expect(text == "Samtale med naboen\nHan så alt")
    #expect(try archive.articles().map(\.id) == ["x"])
    #expect(try archive.articleIndex().numbers.count == 1)
  }

  @Test("it is changed by saying it otherwise, deleted by hiding it, and each can be taken back")
  func changing() throws {
    let archive = try archiveWithOwn(own)
    var later = own
    later.when = When("2019")
    later.headline = "Brev fra naboen"
    _ = try archive.annotate(.event("own-1"), .own(later))
    #expect(try archive.entry(id: "own-1")?.event.headline == "Brev fra naboen")
    try archive.rebuildTimeline()
    #expect(try archive.timeline() == ["2016 x-0", "2018 x-1", "2019 own-1"])
    #expect(try archive.found("samtale") == [] && archive.found("brev") == ["own-1"])
    _ = try archive.annotate(.event("own-1"), .hide)
    try archive.rebuildTimeline()
    #expect(try archive.timeline() == ["2016 x-0", "2018 x-1"])
    #expect(try archive.found("naboen") == [] && archive.looseAnnotations() == [])
    for expected in [["2016 x-0", "2018 x-1", "2019 own-1"], ["2016 x-0", "2017-03 own-1", "2018 x-1"]] {
      _ = try archive.undo()
      try archive.rebuildTimeline()
      #expect(try archive.timeline() == expected)
    }
    _ = try archive.undo()
    try archive.rebuildTimeline()
    #expect(try archive.timeline() == ["2016 x-0", "2018 x-1"])
    _ = try archive.redo()
    try archive.rebuildTimeline()
    #expect(try archive.timeline() == ["2016 x-0", "2017-03 own-1", "2018 x-1"])
  }

  @Test("deleting one leaves what was said of another alone")
  func deletingOne() throws {
    let archive = try archiveWithOwn(own)
    _ = try archive.annotate(.event("own-2"), .own(own))
    try archive.rebuildTimeline()
    _ = try archive.annotate(.event("own-1"), .mark)
    _ = try archive.annotate(.event("own-1"), .hide)
    try archive.rebuildTimeline()
    #expect(try archive.entry(id: "own-1") == nil)
    #expect(try archive.entry(id: "own-2")?.isMarked == false)
  }

  @Test("no import touches it")
  func outlives() throws {
    let archive = try archiveWithOwn(own)
    #expect(try archive.knownFiles().keys.sorted() == ["a.txt"])
    try archive.removeFiles(Array(archive.knownFiles().keys))
    try archive.rebuildTimeline()
    #expect(try archive.timeline() == ["2017-03 own-1"])
    try archive.store([horse])
    try archive.rebuildTimeline()
    #expect(try archive.timeline() == ["2016 x-0", "2017-03 own-1", "2018 x-1"])
  }

  @Test("one that hangs on a passage stands in that article, and by itself when the article goes")
  func hanging() throws {
    var hung = own
    hung.passage = OwnEvent.Passage(article: "x", span: Span(0, 13))
    let archive = try archiveWithOwn(hung)
    #expect(try archive.timeline() == ["2016 x-0", "2017-03 own-1", "2018 x-1"])
    #expect(try archive.article("x")?.findings.events.map(\.id) == ["x-0", "x-1", "own-1"])
    // What the article's words led to, they lead to still.
    #expect(try archive.found("ku") == ["x-1"] && archive.found("hest").contains("x-0"))
    try archive.store([horse])
    try archive.rebuildTimeline()
    #expect(try archive.entry(id: "own-1")?.event.article == "x")
    try archive.removeFiles(["a.txt"])
    try archive.rebuildTimeline()
    #expect(try archive.entry(id: "own-1")?.standsAlone == true)
  }
}
