import Testing
import TimelineModel
import TimelineSamples

@Suite("Appearances")
struct AppearancesTests {
  private let index = TimelineBuilder(
    [
      ("2014-02-01", ["a", "b"]), ("2014-05", ["a"]), ("2014-12-31", ["a", "b", "c"]), ("2015", ["c"]),
      ("2016-07-01", ["a", "c"]), (nil, ["a", "c"]),
    ].enumerated().map { number, told in
      TimelineRow(
        key: TimelineKey(told.0.flatMap { When($0) }, id: "\(number)"), actors: told.1, places: [],
        kind: "meeting", publisher: nil)
    }
  ).index

  private func appearances(_ id: String) throws -> Appearances {
    Appearances(of: try #require(index.actors.number(of: id)), in: index.actors, of: index)
  }

  @Test("first and last day, and the quarters between, are those of the dated events")
  func days() throws {
    let a = try appearances("a")
    #expect(a.total == 5)
    #expect(a.first == When("2014-02-01"))
    #expect(a.last == When("2016-07-01"))
    #expect(a.years == 2014...2016)
    #expect(a.quarters == [1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0])
  }

  @Test("companions are counted by events in common, undated ones too, most first")
  func companions() throws {
    func names(_ id: String) throws -> [String] {
      try appearances(id).companions.map { "\(index.actors.values[$0.number].id) \($0.count)" }
    }
    #expect(try names("a") == ["c 3", "b 2"])
    #expect(try names("b") == ["a 2", "c 1"])
  }

  @Test("the usual years are those that hold nearly all events")
  func usualYears() {
    func years(_ told: [Int: Int]) -> ClosedRange<Int>? {
      let dates = told.flatMap { year, count in Array(repeating: "\(year)", count: count) }
      let rows = dates.enumerated().map { number, date in
        TimelineRow(
          key: TimelineKey(When(date), id: "\(number)"), actors: [], places: [],
          kind: "meeting", publisher: nil)
      }
      return TimelineBuilder(rows).index.usualYears
    }
    #expect(years([1979: 1, 2013: 3, 2014: 150, 2015: 150, 2016: 20]) == 2014...2016)
    #expect(years([2013: 1, 2015: 2, 2016: 8]) == 2013...2016)
    #expect(years([2013: 1]) == 2013...2013)
  }

  @Test("an actor first told of in a year is told of then, not on its first day")
  func fuzzy() throws {
    #expect(try appearances("c").first == When("2014-12-31") && index.extent(of: 3) == When("2015"))
  }

  @Test("an archive without dates has no years to show")
  func undated() {
    let row = TimelineRow(
      key: TimelineKey(nil, id: "1"), actors: ["a"], places: [], kind: "k", publisher: nil)
    let index = TimelineBuilder([row]).index
    let appearances = Appearances(of: 0, in: index.actors, of: index)
    #expect(index.usualYears == nil && appearances.first == nil && appearances.last == nil)
    #expect(appearances.total == 1 && appearances.quarters.allSatisfy { $0 == 0 })
  }
}
