import Testing

@testable import TimelineModel

@Suite("Figures over time")
struct FigureSeriesTests {
  private static func figure(
    _ low: Double?, _ high: Double?, _ unit: String, _ subject: String? = nil, of actor: String? = nil,
    in place: String? = nil, by claimant: String? = nil, bound: Figure.Bound? = nil
  ) -> Figure {
    Figure(
      span: Span(0, 1), low: low, high: high, bound: bound, unit: unit, subject: subject, actor: actor,
      place: place, claimant: claimant)
  }

  private static func point(_ figure: Figure, _ date: String?, article: String = "a") -> FigureSeries.Point {
    FigureSeries.Point(figure: figure, when: date.flatMap { When($0) }, article: article)
  }

  static let belonging: [(Figure, String?, String)] = [
    (figure(68, 68, "members", "medlemmene", of: "koalisjonen"), "2017-03-22", "members"),
    (figure(60, nil, "countries", "land", of: "koalisjonen"), nil, "members"),
    (
      figure(60, 70, "percent", "prosent av områdene sine mistet", of: "is", in: "land-irak"), "2017-04-27",
      "territory-iraq"
    ),
    (
      figure(30, 30, "percent", "prosent av IS-området frigjort", in: "land-syria"), "2017", "territory-syria"
    ),
    (figure(95, 95, "percent", "prosent av landområdene sine tapt", of: "is"), "2017-11-09", "territory"),
    (figure(20_871, 20_871, "strikes", "angrep", by: "airwars"), "2017-04-27", "strikes"),
    (figure(225, 225, "strikes", "angrep", of: "koalisjonen"), "2018-05", "strikes-month"),
    (figure(3164, 5074, "civilians", "sivile dødsfall", by: "airwars"), "2017-04-27", "civilians-killed"),
    (figure(2, 2, "civilians", "sivile drept", of: "state-us"), "2015-08-03", "civilians-killed"),
    (
      figure(70, 70, "soldiers", "norske soldater", of: "state-no", in: "land-irak"), "2020-01-08", "soldiers"
    ),
  ]

  @Test("a figure belongs to the series of its subject", arguments: belonging)
  func belongs(_ figure: Figure, _ date: String?, _ series: String) {
    #expect(FigureSeries.holding(figure, days: date.flatMap { When($0) }?.days)?.id == series)
  }

  @Test("every series has a figure above", arguments: FigureSeries.all.map(\.id))
  func complete(_ id: String) { #expect(Self.belonging.contains { $0.2 == id }) }

  static let others: [(Figure, String?)] = [
    // Some of them, the new ones, a handful; another body's.
    (figure(13, 13, "countries", "andre land", of: "koalisjonen"), nil),
    (figure(12, 12, "members", "nye medlemmer", of: "koalisjonen"), nil),
    (figure(3, 3, "countries", "land", of: "koalisjonen"), nil),
    (figure(20, 20, "countries", "land", of: "koalisjonen"), nil),
    (figure(29, 29, "members", "medlemmer", of: "nato"), nil),
    // A town, and what is left; money.
    (figure(95, 95, "percent", "prosent av byen klarert", in: "raqqa"), nil),
    (figure(nil, 10, "percent", "prosent av Irak", in: "land-irak"), nil),
    (figure(60, 60, "percent", "prosent av områdene sine mistet", in: "mosul"), nil),
    (figure(20, 20, "percent", "prosent"), nil),
    // Of one town; of a day; Russia's.
    (figure(630, nil, "strikes", "luftangrep", of: "koalisjonen", in: "ramadi"), nil),
    (figure(14, 14, "strikes", "angrep", of: "koalisjonen"), "2014-09-23"),
    (figure(500, 500, "strikes", "angrep", of: "state-ru"), nil),
    (figure(4000, 4000, "strikes", "angrep", of: "koalisjonen"), "2016"),
    // Not civilians, not dead, killed by others.
    (figure(25_000, nil, "fighters", "krigere drept", of: "koalisjonen"), nil),
    (figure(2000, 2000, "civilians", "sivile", of: "koalisjonen"), nil),
    (figure(14, nil, "civilians", "sivile drept", of: "is"), nil),
    (figure(62, nil, "soldiers", "soldater drept", of: "state-sy"), nil),
    (figure(70, 70, "soldiers", "soldater"), nil),
  ]

  @Test("what is about something else belongs to none", arguments: others)
  func belongsNot(_ figure: Figure, _ date: String?) {
    #expect(FigureSeries.holding(figure, days: date.flatMap { When($0) }?.days) == nil)
  }

  @Test("ids are told apart, and found")
  func ids() {
    #expect(Set(FigureSeries.all.map(\.id)).count == FigureSeries.all.count)
    #expect(FigureSeries.all.allSatisfy { FigureSeries.named($0.id) == $0 })
    #expect(FigureSeries.named("weather") == nil)
  }

  @Test("claims come in the order of the days they hold for, undated last")
  func order() {
    let soldiers = Self.figure(70, 70, "soldiers")
    let points = [nil, "2018", "2017-04-27", "2017-03", "2017-03-22"].enumerated().map { index, date in
      Self.point(soldiers, date, article: "\(index)")
    }
    #expect(
      FigureSeries.ordered(points).map { $0.when?.description ?? "-" } == [
        "2017-03", "2017-03-22", "2017-04-27", "2018", "-",
      ])
  }

  private func contradicted(
    _ one: Figure, _ other: Figure, of series: String = "soldiers",
    on dates: [String] = ["2017-04-27", "2017-04-27"], in articles: [String] = ["one", "other"]
  ) -> Set<Int>? {
    let points = [(one, dates[0], articles[0]), (other, dates[1], articles[1])]
    return FigureSeries.named(series)?.contradicted(points.map { Self.point($0, $1, article: $2) })
  }

  @Test("claims of one time that no number fits contradict each other")
  func contradictions() {
    let airwars = Self.figure(3164, 5074, "civilians")
    #expect(contradicted(airwars, Self.figure(352, 352, "civilians")) == [0, 1])
    #expect(contradicted(airwars, Self.figure(3000, nil, "civilians", bound: .atLeast)) == [])
    #expect(contradicted(airwars, Self.figure(nil, 200, "civilians", bound: .atMost)) == [0, 1])
    #expect(contradicted(airwars, Self.figure(3000, 3000, "civilians", bound: .about)) == [])
    #expect(contradicted(airwars, Self.figure(3000, 3000, "civilians")) == [0, 1])
  }

  @Test("claims of other times, of others, of elsewhere, or of who knows when do not")
  func noContradictions() {
    let (few, many) = (Self.figure(70, 70, "soldiers"), Self.figure(120, 120, "soldiers"))
    #expect(contradicted(few, many, on: ["2017-04-27", "2017-04-28"]) == [])
    #expect(contradicted(few, many, on: ["2017", "2017"]) == [])
    #expect(contradicted(few, many, on: ["2017-04", "2017-04-28"]) == [0, 1])
    #expect(contradicted(few, Self.figure(120, 120, "soldiers", in: "erbil")) == [])
    let other = Self.figure(120, 120, "soldiers", of: "state-us")
    #expect(contradicted(few, other) == [])
    #expect(contradicted(few, other, of: "strikes") == [0, 1])
    #expect(contradicted(few, many, in: ["one", "one"]) == [])
  }
}
