import Testing
import TimelineModel
import TimelineSamples

@Suite("Selections")
struct SelectionTests {
  @Test("a filter lets through just the events that it lets through one by one")
  func bruteForce() {
    var generator = SeededGenerator(seed: 13)
    for seed in 0..<4 {
      let archive = SampleArchive(seed: UInt64(seed))
      for _ in 0..<60 {
        let filter = SampleArchive.filter(&generator)
        let selection = Selection(filter, in: archive.index)
        #expect(Set(archive.ids(selection)) == archive.ids(filter), "\(filter)")
        #expect(selection.count == archive.ids(filter).count)
      }
    }
  }

  @Test("rows and ordinals lead to each other, in timeline order")
  func rows() throws {
    let archive = SampleArchive(seed: 14)
    var filter = Filter()
    filter.actors.included = ["actor 0"]
    let selection = Selection(filter, in: archive.index)
    #expect(selection.count > 20)
    var previous = -1
    for row in 0..<selection.count {
      let ordinal = try #require(selection.ordinal(atRow: row))
      #expect(ordinal > previous)
      #expect(selection.row(ofOrdinal: ordinal) == row)
      #expect(selection.row(ofOrdinal: previous + 1) == row, "the events between are not selected")
      previous = ordinal
    }
    #expect(selection.ordinal(atRow: selection.count) == nil)
  }

  @Test("words found narrow the selection to their events")
  func text() {
    let archive = SampleArchive(seed: 15)
    var filter = Filter()
    filter.kinds.excluded = ["kind 1"]
    let all = Selection(filter, in: archive.index)
    let hits = stride(from: Int32(0), to: Int32(archive.index.count), by: 7).map { $0 }
    let found = Selection(filter, in: archive.index, textHits: hits)
    #expect(found.count == all.events.hits(in: hits[...]))
    #expect(Selection(filter, in: archive.index, textHits: []).count == 0)
  }

  @Test(
    "an event that had begun, or may have happened any time before, belongs to the period it reaches into")
  func period() throws {
    let whens = ["../2013", "2014", "2014-05/2014-07", "2014-06-10", "2014-08", "2014-06/..", "../.."]
    let rows = try whens.map { text in
      let when = try #require(When(text))
      return TimelineRow(
        key: TimelineKey(when, id: text), hasOpenPast: when.hasOpenPast, actors: [], places: [],
        kind: "report",
        publisher: nil)
    }
    let built = TimelineBuilder(rows)
    func selected(_ from: String?, _ to: String?) -> Set<String> {
      var filter = Filter()
      filter.from = from.flatMap { When($0) }
      filter.to = to.flatMap { When($0) }
      let selection = Selection(filter, in: built.index)
      return Set((0..<selection.count).map { rows[built.order[selection.ordinal(atRow: $0)!]].key.id })
    }
    #expect(selected("2014-06", "2014-06") == ["2014", "2014-05/2014-07", "2014-06-10", "2014-06/.."])
    #expect(selected(nil, "1999") == ["../2013"])
    #expect(selected("2015", nil) == ["2014-06/.."])
    #expect(selected("2014-08-31", nil) == ["2014", "2014-08", "2014-06/.."])
    #expect(selected("2015", "2014").isEmpty)
    #expect(selected(nil, nil) == Set(whens))
  }

  @Test("the number beside a value is the number of events after choosing it")
  func facetCounts() {
    var generator = SeededGenerator(seed: 16)
    for seed in 20..<24 {
      let archive = SampleArchive(seed: UInt64(seed))
      for _ in 0..<25 {
        let filter = SampleArchive.filter(&generator)
        for facet in Facet.allCases {
          let values = archive.index[facet].values
          let shown = FacetCounts(filter, of: facet, in: archive.index)[0..<values.count]
          let got = values.map { archive.ids(filter.choosing($0.id, in: facet)).count }
          #expect(shown == got, "\(facet) under \(filter)")
        }
      }
    }
  }

  @Test("the number beside a value counts only what the search found")
  func facetCountsOfSearch() {
    let archive = SampleArchive(seed: 17)
    let hits = (0..<Int32(archive.index.count)).filter { $0 % 3 == 0 }
    var filter = Filter()
    filter.actors.excluded = [archive.index.actors.values[0].id]
    let counts = FacetCounts(filter, of: .actors, in: archive.index, textHits: hits)
    for (number, value) in archive.index.actors.values.enumerated() {
      let chosen = filter.choosing(value.id, in: .actors)
      #expect(counts[number] == Selection(chosen, in: archive.index, textHits: hits).count)
    }
  }

  @Test("choosing joins the others where all are asked for, and takes their place where any is")
  func choosing() {
    var filter = Filter()
    filter.actors = FacetFilter(included: ["nato"], excluded: ["un"])
    #expect(filter.choosing("un", in: .actors).actors == FacetFilter(included: ["nato", "un"]))
    #expect(filter.choosing("nato", in: .actors) == filter)
    filter.actors.matching = .any
    #expect(filter.choosing("un", in: .actors).actors == FacetFilter(included: ["un"], matching: .any))
  }
}
