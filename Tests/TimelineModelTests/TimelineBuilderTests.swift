import Testing
import TimelineModel
import TimelineSamples

@Suite("Building the index")
struct TimelineBuilderTests {
  private func row(_ id: String, _ when: String?, actors: [String] = [], publisher: String? = nil)
    -> TimelineRow
  {
    let when = when.flatMap { When($0) }
    return TimelineRow(
      key: TimelineKey(when, id: id), hasOpenPast: when?.hasOpenPast ?? false, actors: actors, places: [],
      kind: "meeting", publisher: publisher)
  }

  @Test("events stand by earliest day, then narrower, then id; undated events last")
  func order() {
    let rows = [
      row("h", nil), row("d", "2017-03"), row("c", "2017-03-01"), row("b", "2017-03-01"), row("g", "../.."),
      row("f", "2017/.."), row("a", "../2016"), row("e", "2017-03/2017-04"),
    ]
    let built = TimelineBuilder(rows)
    #expect(built.order.map { rows[$0].key.id } == ["a", "f", "b", "c", "d", "e", "g", "h"])
    #expect(built.index.openPast == [0])
    #expect(built.index.count == 8)
    #expect(built.index.datedCount == 6)
  }

  @Test("each event stands under how closely it is dated, and every such value is there")
  func certainties() {
    let whens = ["2017-03-01", "2017-03", "2017-03-01/2017-04-15", "2017", "2014/2016", "../2013", "2018/.."]
    let rows = whens.map { row($0, $0) } + [row("undated", nil)]
    let built = TimelineBuilder(rows)
    let facet = built.index.certainties
    func dates(_ certainty: Certainty) -> [String] {
      facet.number(of: certainty.rawValue).map { number in
        facet.events(of: number).map { rows[built.order[Int($0)]].key.id }
      } ?? []
    }
    #expect(dates(.day) == ["2017-03-01"])
    #expect(dates(.month) == ["2017-03"])
    #expect(dates(.year) == ["2017", "2017-03-01/2017-04-15"])
    #expect(dates(.wider) == ["../2013", "2014/2016", "2018/.."])
    #expect(dates(.undated) == ["undated"])
    #expect(TimelineIndex().certainties.values.map(\.id) == Certainty.allCases.map(\.rawValue))
  }

  @Test("what a reader leaves on an event stands in the index at once, and is news only once")
  func marks() {
    var index = TimelineBuilder([row("1", "2016"), row("2", "2017"), row("3", "2018")]).index
    let news = [([Mark.marked], 2), ([.marked, .noted], 0), ([.marked], 2), ([], 1)].map { marks, ordinal in
      index.setMarks(marks, at: ordinal)
    }
    #expect(news == [true, true, false, false])
    #expect(index.marks.values.map(\.id) == ["marked", "noted", "corrected", "own", "hidden"])
    #expect((0..<3).map { Array(index.marks.events(of: $0)) } == [[0, 2], [0], []])
    _ = index.setMarks([], at: 0)
    #expect((0..<3).map { Array(index.marks.events(of: $0)) } == [[2], [], []])
  }

  @Test("values stand most frequent first, named as known, each with its events once")
  func values() {
    let rows = [
      row("1", "2017-01", actors: ["un", "nato", "un"]),
      row("2", "2017-02", actors: ["nato"], publisher: "Avisen"),
      row("3", "2017-03", actors: ["brende", "un", "nato"]),
    ]
    let nato = FacetIndex.Value(id: "nato", name: "NATO", aliases: ["Atlanterhavspakten"])
    let unused = FacetIndex.Value(id: "eu", name: "EU")
    let index = TimelineBuilder(rows, values: [.actors: [nato, unused]], articleCount: 2).index
    #expect(index.actors.values == [nato, .init(id: "un", name: "un"), .init(id: "brende", name: "brende")])
    #expect((0..<3).map { Array(index.actors.events(of: $0)) } == [[0, 1, 2], [0, 2], [2]])
    #expect(index.actors.number(of: "brende") == 2)
    #expect(index.actors.number(of: "eu") == nil)
    #expect(index.publishers.total(of: 0) == 1)
    #expect(index.articleCount == 2)
  }

  @Test("the index is the same whatever order the rows come in")
  func shuffled() {
    var generator = SeededGenerator(seed: 10)
    let rows = SampleArchive(seed: 11).rows
    let index = TimelineBuilder(rows).index
    for _ in 0..<5 { #expect(TimelineBuilder(rows.shuffled(using: &generator)).index == index) }
  }

  @Test("the columns ascend, and each posting list holds just the events with its value")
  func columns() {
    let archive = SampleArchive(seed: 12)
    #expect(archive.index.earliest == archive.index.earliest.sorted())
    for facet in Facet.allCases {
      for (number, value) in archive.index[facet].values.enumerated() {
        let expected = archive.builder.order.indices.filter {
          archive.rows[archive.builder.order[$0]].ids(in: facet).contains(value.id)
        }
        #expect(archive.index[facet].events(of: number).map { Int($0) } == expected)
      }
    }
  }

  @Test("no events make an empty index")
  func empty() {
    let index = TimelineBuilder([]).index
    #expect(index == TimelineIndex())
    #expect(Selection(Filter(), in: index).count == 0)
  }
}
