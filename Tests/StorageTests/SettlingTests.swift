import Storage
import Testing
import TimelineModel

@Suite("What articles tell each other is kept beside what they tell alone")
struct SettlingTests {
  private static let testimonies = [
    Testimony(
      sentence: Span(0, 8), time: Span(3, 7), isWhole: true, kind: .meeting, isTold: true,
      days: DaySet([
        DayRange(CalendarDate(dayNumber: 3), CalendarDate(dayNumber: 9)),
        DayRange(CalendarDate(dayNumber: 17), CalendarDate(dayNumber: 17)),
      ]), clues: [Clue(.person, "per"), Clue(.word, "heste"), Clue(.exactFigure, "5782")]),
    Testimony(sentence: Span(0, 8), time: nil, kind: nil, isTold: false, days: nil, clues: []),
    Testimony(
      sentence: Span(9, 20), time: Span(9, 12), kind: .other, isTold: true, days: .all, named: .weekday(4),
      clues: []),
    Testimony(
      sentence: Span(9, 20), time: Span(9, 13), kind: .attack, isTold: true, days: DaySet(),
      named: .date(month: 12, day: 31), clues: []),
  ]
  private static let evidence = OutsideEvidence(
    sentence: Span(0, 8), time: nil, day: CalendarDate(dayNumber: 5), article: "y", title: "Om «y»",
    words: "i går")

  private func stored(_ id: String, date: String) -> StoredFile {
    var file = file("\(id).txt", sample(id, ["En hest."], dates: [date]))
    file.testimonies = [id: Self.testimonies]
    return file
  }

  private func settledArchive() throws -> Archive {
    let archive = try archive(stored("x", date: "2016"))
    let (article, findings) = sample("x", ["En hest."], dates: ["2016-05"])
    let account = Account(
      article: "x", alone: Self.testimonies, evidence: [Self.evidence], settled: [Self.testimonies[1]])
    try archive.settle([SettledArticle(article: article, findings: findings, account: account)])
    try archive.findSameEvents()
    try archive.rebuildTimeline()
    return archive
  }

  @Test("testimonies come back as they were stored")
  func roundTrip() throws {
    let archive = try archive(stored("x", date: "2016"))
    #expect(try archive.accounts() == [Account(article: "x", alone: Self.testimonies)])
    #expect(try archive.needsSettling())
  }

  @Test("a settled article has its new dates in the timeline, and is not asked for again")
  func settled() throws {
    let archive = try settledArchive()
    #expect(try archive.timeline() == ["2016-05 x-0"])
    #expect(try !archive.needsSettling())
    #expect(
      try archive.accounts() == [
        Account(
          article: "x", alone: Self.testimonies, evidence: [Self.evidence], settled: [Self.testimonies[1]])
      ])
  }

  @Test("an article that is read anew forgets what it was told, and is settled again")
  func readAnew() throws {
    let archive = try settledArchive()
    try archive.store([stored("x", date: "2016")])
    #expect(try archive.needsSettling())
    #expect(try archive.accounts() == [Account(article: "x", alone: Self.testimonies)])
  }

  @Test("what an article tells goes with it")
  func goes() throws {
    let archive = try settledArchive()
    try archive.removeFiles(["x.txt"])
    #expect(try archive.accounts() == [])
    #expect(try archive.needsSettling())
  }

  @Test("a reader's date stands over what articles tell")
  func corrected() throws {
    let archive = try settledArchive()
    _ = try archive.annotate(.event("x-0"), .date(try #require(When("2014"))))
    try archive.rebuildTimeline()
    #expect(try archive.timeline() == ["2014 x-0"])
  }

  @Test("problems of an article's reading are told with its file, and renewed with the article")
  func problems() throws {
    func doubtful(_ code: String?) -> StoredFile {
      var (article, findings) = sample("x", ["En hest."], dates: ["2016"])
      let words = Localized(nb: "tvil", nn: "tvil", en: "doubt")
      if let code { findings.problems = [Problem(.note, code: code, what: words)] }
      article.source.path = "x.txt"
      return StoredFile(path: "x.txt", fingerprint: "1", articles: [(article, findings)])
    }
    let archive = try archive(doubtful("one"))
    #expect(try archive.problems().map(\.code) == ["one"])
    #expect(try archive.problems().map(\.place?.path) == ["x.txt"])
    try archive.store([doubtful("two")])
    #expect(try archive.problems().map(\.code) == ["two"])
    try archive.store([doubtful(nil)])
    #expect(try archive.problems() == [])
    try archive.store([doubtful("three")])
    try archive.removeFiles(["x.txt"])
    #expect(try archive.problems() == [])
  }
}
