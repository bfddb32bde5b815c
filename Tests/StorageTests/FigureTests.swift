import Testing
import TimelineModel

@testable import Storage

@Suite("Figures over time in an archive")
struct FigureTests {
  /// An article with a figure in each passage.
  private func article(
    _ id: String, _ figures: [Figure], dates: [String?], times: [String] = [], publisher: String? = nil
  ) -> (Article, Findings) {
    var (article, findings) = sample(
      id, figures.map { "Tallet er \($0.low ?? 0)." }, dates: dates, publisher: publisher)
    findings.published = Dating(When("2017-04-27"))
    findings.times = times.map {
      TimeMention(span: Span(0, 1), type: .date, value: $0, dating: Dating(When($0)))
    }
    findings.figures = zip(figures, article.passages).map { figure, passage in
      var figure = figure
      figure.span = Span(passage.span.start + 10, passage.span.end - 1)
      return figure
    }
    article.source.path = "\(id).txt"
    return (article, findings)
  }

  private func soldiers(_ number: Double, of state: String, time: Int? = nil) -> Figure {
    Figure(
      span: Span(0, 1), low: number, high: nil, bound: .atLeast, unit: "soldiers", unitWords: "soldater",
      subject: "soldater", actor: state, place: "land-irak", time: time, claimant: "vg")
  }

  private func claims(_ points: [FigureSeries.Point]) -> [String] {
    points.map { "\($0.when?.description ?? "-") \($0.figure.low ?? 0) \($0.event ?? $0.article)" }
  }

  @Test(
    "claims come back as they were, at their time's days or else the article's, with the event that tells them"
  )
  func roundTrip() throws {
    let figures = [soldiers(70, of: "state-no", time: 0), soldiers(900, of: "state-us")]
    let archive = try archive(
      file("a.txt", article("x", figures, dates: ["2016"], times: ["2016-05"], publisher: "VG")))
    let points = try archive.figures(of: "soldiers")
    #expect(claims(points) == ["2016-05 70.0 x-0", "2017-04-27 900.0 x"])
    var stored = figures[0]
    (stored.span, stored.time) = (points[0].figure.span, nil)
    #expect(points[0].figure == stored)
    #expect(points.map(\.publisher) == ["VG", "VG"])
    #expect(
      try archive.figureSeries() == [
        FigureSeriesSummary(
          series: "soldiers", count: 2, earliest: CalendarDate("2016-05-01"),
          latest: CalendarDate("2017-04-27"))
      ])
  }

  @Test("they are chosen by whose they are and by days, undated ones in any case")
  func filters() throws {
    let figures = [
      soldiers(70, of: "state-no", time: 0), soldiers(120, of: "state-no"), soldiers(900, of: "state-us"),
    ]
    var given = article("x", figures, dates: [], times: ["2016-05"])
    let archive = try archive(file("a.txt", given))
    #expect(try claims(archive.figures(of: "soldiers", actors: ["state-us"])) == ["2017-04-27 900.0 x"])
    #expect(try claims(archive.figures(of: "soldiers", from: When("2017"))).count == 2)
    #expect(try claims(archive.figures(of: "soldiers", to: When("2016-05-31"))) == ["2016-05 70.0 x"])
    #expect(try archive.figures(of: "members").isEmpty)
    given.1.published = .unknown
    let undated = try Archive.inMemory()
    try undated.store([file("a.txt", given)])
    #expect(try claims(undated.figures(of: "soldiers", to: When("2016-05-31"))).count == 3)
  }

  @Test("they go with their article, and a new reading replaces them")
  func replaced() throws {
    let archive = try archive(file("a.txt", article("x", [soldiers(70, of: "state-no")], dates: [])))
    try archive.store([
      file("a.txt", article("x", [soldiers(80, of: "state-no")], dates: []), fingerprint: "2")
    ])
    #expect(try claims(archive.figures(of: "soldiers")) == ["2017-04-27 80.0 x"])
    try archive.removeFiles(["a.txt"])
    #expect(try archive.figures(of: "soldiers").isEmpty)
    #expect(try archive.figureSeries().isEmpty)
  }
}
