import Testing
import TimelineModel

@Suite("Filters")
struct FilterTests {
  @Test("a value is neutral, included or excluded, and one key of each kind leads there and back")
  func toggling() {
    var actors = FacetFilter()
    #expect(actors.state(of: "nato") == .neutral)
    actors.toggleIncluded("nato")
    #expect(actors.state(of: "nato") == .included)
    actors.toggleExcluded("nato")
    #expect(actors.state(of: "nato") == .excluded)
    actors.toggleIncluded("nato")
    #expect(actors.state(of: "nato") == .included)
    actors.toggleIncluded("nato")
    #expect(actors.isEmpty)
    actors.toggleExcluded("nato")
    actors.toggleExcluded("nato")
    #expect(actors.isEmpty)
  }

  @Test("the period runs from the first day of its beginning through the last day of its end")
  func period() {
    var filter = Filter()
    #expect(filter.period == .all)
    filter.from = When("2014-23")
    #expect(EDTF(days: filter.period).description == "2014-09-01/..")
    filter.to = When("2016")
    #expect(EDTF(days: filter.period).description == "2014-09/2016-12")
  }

  @Test("each facet of a filter is its own")
  func facets() {
    var filter = Filter()
    #expect(filter.isEmpty)
    for facet in Facet.allCases { filter[facet].included = [facet.rawValue] }
    #expect(filter.actors.included == ["actors"])
    #expect(filter.places.included == ["places"])
    #expect(filter.kinds.included == ["kinds"])
    #expect(filter.publishers.included == ["publishers"])
    #expect(filter.certainties.included == ["certainties"] && filter.marks.included == ["marks"])
    #expect(!filter.isEmpty)
  }

  @Test("how several values would count lets everything through until there are values")
  func matching() {
    var filter = Filter()
    filter.actors.matching = .any
    #expect(filter.isEmpty)
    filter.actors.included = ["nato"]
    #expect(!filter.isEmpty)
  }
}
