import Testing
import TimelineModel

@testable import Storage

@Suite("Pages for lists of articles and quotes")
struct ListPagesTests {
  /// An article of one day in 2017 where speakers say as many words as given, one passage each.
  private func article(_ id: String, _ date: String, _ speakers: [String?]) -> (Article, Findings) {
    var (article, findings) = sample(
      id, speakers.map { "Sa \($0 ?? "noen") høyt." }, dates: speakers.map { _ in date })
    findings.quotes = zip(speakers, article.passages).map { speaker, passage in
      Quote(span: Span(passage.span.start + 3, passage.span.end - 1), speaker: speaker, speakerWords: speaker)
    }
    findings.newActors = Set(speakers.compactMap(\.self)).sorted().map {
      Actor(id: $0, kind: .person, name: $0)
    }
    article.source.path = "\(id).txt"
    return (article, findings)
  }

  private func library() throws -> Archive {
    try archive(
      file("c.txt", article("c", "2017-05", ["ann"])),
      file("a.txt", article("a", "2017-01", ["ann", "bo", nil])),
      file("b.txt", article("b", "2017-03", ["bo"])), file("d.txt", article("d", "2016", [])))
  }

  @Test("the index has every article in order of date, with the ordinals of its events")
  func index() throws {
    let archive = try library()
    let index = try archive.articleIndex()
    let articles = try archive.listedArticles(index.numbers)
    #expect(index.numbers.map { articles[$0]?.id } == ["a", "b", "c", "d"])
    for (place, number) in index.numbers.enumerated() {
      let told = try archive.entries(index.events(of: place).map { Int($0) })
      #expect(told.allSatisfy { $0.event.article == articles[number]?.id })
    }
    #expect((0..<index.count).reduce(0) { $0 + index.events(of: $1).count } == (try archive.index().count))
  }

  @Test("an event that is shown as another's telling counts for the article that tells it")
  func together() throws {
    let archive = try library()
    _ = try archive.annotate(.event("b-0"), .sameAs("c-0"))
    try archive.rebuildTimeline()
    let index = try archive.articleIndex()
    let shown = try #require(try archive.entry(id: "c-0")).ordinal
    #expect(index.telling(Bitset(count: try archive.index().count, positions: [Int32(shown)])).ones == 2)
  }

  @Test("whoever is quoted is found, alone or with others, and so are their words")
  func quotes() throws {
    let archive = try library()
    let index = try archive.articleIndex()
    func ids(_ actors: [String]) throws -> [String] {
      let numbers = try archive.articlesQuoting(actors)
      let articles = try archive.listedArticles(Array(numbers))
      return index.numbers.filter(numbers.contains).compactMap { articles[$0]?.id }
    }
    #expect(try ids(["ann"]) == ["a", "c"])
    #expect(try ids(["ann", "bo"]) == ["a", "b", "c"])
    #expect(try ids([]) == ["a", "b", "c"])
    #expect(try ids(["ingen"]).isEmpty)
    let quotes = try archive.quotes(of: index.numbers)
    #expect(
      quotes.map { $0.map(\.words) } == [
        ["ann høyt", "bo høyt", "noen høyt"], ["bo høyt"], ["ann høyt"], [],
      ])
    #expect(quotes[0].map(\.speaker) == ["ann", "bo", nil])
    #expect(quotes[0].allSatisfy { $0.when == When("2017-01") && $0.article == "a" })
  }

  @Test("an actor that another speaks for is quoted as that one")
  func sameActors() throws {
    let archive = try library()
    _ = try archive.annotate(.actor("bo"), .alias(of: "ann"))
    let index = try archive.articleIndex()
    #expect(try archive.articlesQuoting(["ann"]).count == 3)
    #expect(try archive.quotes(of: index.numbers)[1].map(\.speaker) == ["ann"])
  }

  @Test("an empty archive has an index of none, and a number that is gone is passed over")
  func empty() throws {
    let archive = try Archive.inMemory()
    #expect(try archive.articleIndex() == ArticleIndex())
    #expect(try archive.listedArticles([1, 2]).isEmpty)
    #expect(try archive.quotes(of: [7]) == [[]])
  }
}
