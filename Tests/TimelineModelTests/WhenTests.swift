import Foundation
import Testing
import TimelineModel

@Suite("When")
struct WhenTests {
  @Test("dates stand in order of earliest day, then narrower first, undated last")
  func order() throws {
    let ordered = [
      "../2013", "2014-01-01", "2014-01", "2014-33", "2014", "2014/2016", "2014/..", "2014-06-10",
      "2017-24/2017-03", "2017-03", "2017-03-17", "../..",
    ]
    let whens = try ordered.reversed().map { try #require(When($0)) }
    #expect(whens.sorted().map(\.description) == ordered)
  }

  @Test("the order is total: of any two dates one comes first, or they have the same first and last day")
  func totalOrder() {
    var generator = SeededGenerator(seed: 9)
    let whens = (0..<60).map { _ in When(generator.days()) }
    for a in whens {
      for b in whens {
        #expect([a < b, b < a, a.sortKey == b.sortKey].filter { $0 }.count == 1)
        for c in whens where a < b && b < c { #expect(a < c) }
      }
    }
  }

  @Test("what two dates have in common is the narrower of them, as it was written, when one holds the other")
  func intersection() throws {
    let month = try #require(When("2017-03~"))
    let day = try #require(When("2017-03-17?"))
    let mondays = try #require(When("[2017-03-27,2017-04-03]"))
    #expect(month.intersection(day)?.description == "2017-03-17?")
    #expect(day.intersection(month)?.description == "2017-03-17?")
    #expect(month.intersection(mondays)?.description == "2017-03-27")
    #expect(day.intersection(mondays) == nil)
    #expect(month.overlaps(mondays) && !day.overlaps(mondays))
  }

  @Test("a date is one string in JSON, as it was written")
  func json() throws {
    let text = #"["2017-~03","[..2016,2018]","2017-24?\/.."]"#
    let whens = try JSONDecoder().decode([When].self, from: Data(text.utf8))
    #expect(whens.map(\.description) == ["2017-~03", "[..2016,2018]", "2017-24?/.."])
    #expect(String(decoding: try JSONEncoder().encode(whens), as: UTF8.self) == text)
    #expect(throws: (any Error).self) { try JSONDecoder().decode([When].self, from: Data(#"["mars"]"#.utf8)) }
  }

  @Test("text that is no date gives none")
  func refused() {
    #expect(When("i fjor") == nil)
  }
}
