import Storage
import Testing
import TimelineModel

@Suite("Actors whom a reader says are one")
struct SameActorsTests {
  private let horse = file("a.txt", told("x", ["En hest.", "En ku."], by: "per"))
  private let goose = file("b.txt", told("y", ["En gås."], by: "pål"))

  /// Articles of 2016 and on, whose events, quotes and mentions are all one actor's.
  private static func told(_ id: String, _ passages: [String], by actor: Actor.ID) -> (Article, Findings) {
    var (article, findings) = sample(
      id, passages, dates: passages.indices.map { "\(2016 + $0)" }, actors: [actor])
    findings.newActors = [Actor(id: actor, kind: .person, name: actor.capitalized)]
    findings.quotes = [Quote(span: Span(0, 2), speaker: actor, speakerWords: nil)]
    findings.mentions = [
      Mention(span: Span(0, 2), kind: .person, entity: actor, name: actor, how: .newName)
    ]
    return (article, findings)
  }

  private func merged() throws -> Archive {
    let archive = try archive(horse, goose)
    _ = try archive.annotate(.actor("pål"), .alias(of: "per"))
    try archive.rebuildTimeline()
    return archive
  }

  private func counts(_ archive: Archive) throws -> [String] {
    let actors = try archive.index().actors
    return actors.values.indices.map { "\(actors.values[$0].id) \(actors.total(of: $0))" }
  }

  @Test("one is counted, found, quoted and read as the other")
  func one() throws {
    let archive = try merged()
    #expect(try counts(archive) == ["per 3"])
    #expect(try archive.index().actors.values[0].aliases == ["Pål"])
    #expect(try archive.entry(id: "y-0")?.event.actors == ["per"])
    #expect(try archive.quoteCount(of: "per") == 2)
    let findings = try #require(try archive.article("y")?.findings)
    #expect(findings.events[0].actors == ["per"])
    #expect(findings.mentions[0].entity == "per" && findings.quotes[0].speaker == "per")
  }

  @Test("what is read again, or gone for a while, is still the other's")
  func survives() throws {
    let archive = try merged()
    try archive.store([goose])
    try archive.rebuildTimeline()
    #expect(try counts(archive) == ["per 3"])
    try archive.removeFiles(["b.txt"])
    try archive.rebuildTimeline()
    #expect(try counts(archive) == ["per 2"])
    try archive.store([goose])
    try archive.rebuildTimeline()
    #expect(try counts(archive) == ["per 3"])
  }

  @Test("undone, or taken apart from either side, both are themselves", arguments: ["per", "pål", nil])
  func apart(actor: Actor.ID?) throws {
    let archive = try merged()
    if let actor { _ = try archive.annotate(.actor(actor), .apart) } else { _ = try archive.undo() }
    #expect(try archive.needsRebuild())
    try archive.rebuildTimeline()
    #expect(try counts(archive) == ["per 2", "pål 1"])
    #expect(try archive.sameActors() == [:])
    #expect(try archive.entry(id: "y-0")?.event.actors == ["pål"])
  }

  @Test("the last word says who speaks for both, and chains are followed to their end")
  func lastWord() throws {
    let archive = try merged()
    _ = try archive.annotate(.actor("per"), .alias(of: "pål"))
    #expect(try archive.sameActors() == ["per": "pål"])
    try archive.storeActors([Actor(id: "espen", kind: .person, name: "Espen")])
    _ = try archive.annotate(.actor("pål"), .alias(of: "espen"))
    #expect(try archive.sameActors() == ["per": "espen", "pål": "espen"])
  }

  @Test("an actor that is not in the archive speaks for no one, and no one's word on it is lost")
  func unknown() throws {
    let archive = try archive(horse, goose)
    let loose = try archive.annotate(.actor("ukjent"), .alias(of: "per"))
    _ = try archive.annotate(.actor("pål"), .alias(of: "borte"))
    try archive.rebuildTimeline()
    #expect(try counts(archive) == ["per 2", "pål 1"])
    #expect(try archive.looseAnnotations() == [loose])
    try archive.storeActors([Actor(id: "borte", kind: .person, name: "Borte")])
    try archive.rebuildTimeline()
    #expect(try counts(archive) == ["per 2", "borte 1"])
  }
}
