import Testing
import TimelineModel

@Suite("EDTF for days")
struct EDTFComposerTests {
  @Test(
    "days are written as the plainest expression that means just them",
    arguments: [
      ([("2017-03-22", "2017-03-22")], "2017-03-22"),
      ([("2016-10-01", "2016-10-31")], "2016-10"),
      ([("2016-02-01", "2016-02-28")], "2016-02-01/2016-02-28"),
      ([("2016-01-01", "2016-12-31")], "2016"),
      ([("2010-01-01", "2019-12-31")], "201X"),
      ([("2000-01-01", "2099-12-31")], "20XX"),
      ([("2016-09-01", "2016-11-30")], "2016-23"),
      ([("2016-12-01", "2017-02-28")], "2017-24"),
      ([("2017-01-01", "2017-03-31")], "2017-33"),
      ([("2017-01-01", "2017-06-30")], "2017-01/2017-06"),
      ([("2017-03-22", "2017-03-23")], "2017-03-22/2017-03-23"),
      ([("2014-10-01", "2014-11-30")], "2014-10/2014-11"),
      ([("2014-11-01", "2015-01-31")], "2014-11/2015-01"),
      ([("2014-01-01", "2017-12-31")], "2014/2017"),
      ([("open", "2017-12-31")], "../2017-12-31"),
      ([("2014-10-01", "open")], "2014-10-01/.."),
      ([("open", "open")], "../.."),
      ([("2020-01-06", "2020-01-06"), ("2020-01-13", "2020-01-13")], "[2020-01-06,2020-01-13]"),
      ([("2020-01-04", "2020-01-05"), ("2020-02-01", "2020-02-29")], "[2020-01-04..2020-01-05,2020-02]"),
      ([("open", "2019-12-31"), ("2021-01-01", "open")], "[..2019-12-31,2021-01-01..]"),
      ([("-0044-03-15", "-0044-03-15")], "-0044-03-15"),
      ([], "[]"),
    ] as [([(String, String)], String)])
  func plainest(runs: [(String, String)], expression: String) throws {
    let days = DaySet(
      runs.map {
        DayRange(
          $0 == "open" ? DaySet.distantPast : day($0), $1 == "open" ? DaySet.distantFuture : day($1))
      })
    #expect(EDTF(days: days).description == expression)
    #expect(try EDTF(expression).days == days)
  }

  @Test("approximate and uncertain are said of every date in the expression")
  func qualified() throws {
    let spring = try EDTF("2017-21").days
    let two = try EDTF("[2020-01-06,2020-01-13..2020-01-14]").days
    #expect(EDTF(days: spring, approximate: true).description == "2017-21~")
    #expect(EDTF(days: spring, uncertain: true).description == "2017-21?")
    #expect(EDTF(days: spring, approximate: true, uncertain: true).description == "2017-21%")
    #expect(EDTF(days: .years(2014...2015), uncertain: true).description == "2014?/2015?")
    #expect(
      EDTF(days: DaySet(day("2014-10-01"), DaySet.distantFuture), approximate: true).description
        == "2014-10-01~/..")
    #expect(EDTF(days: two, approximate: true).description == "[2020-01-06~,2020-01-13~..2020-01-14~]")
  }

  @Test("days in years of five digits are written as the whole year")
  func longYears() {
    #expect(EDTF(days: DaySet(.january(of: 12_000))).description == "Y12000")
    #expect(EDTF(days: DaySet(day("2017-03-22"), .january(of: 12_000))).description == "2017-03-22/Y12000")
    #expect(EDTF(days: DaySet(.january(of: -12_000), DaySet.distantFuture)).description == "Y-12000/..")
  }

  @Test("reading what was written gives the same days, whatever the days")
  func roundTrip() throws {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<3000 {
      let days = generator.days()
      let (approximate, uncertain) = (Bool.random(using: &generator), Bool.random(using: &generator))
      let written = EDTF(days: days, approximate: approximate, uncertain: uncertain)
      let read = try EDTF(written.description)
      #expect(read == written)
      #expect(read.days == days)
      #expect(days.isEmpty || days == .all || read.isApproximate == approximate)
      #expect(days.isEmpty || days == .all || read.isUncertain == uncertain)
    }
  }
}
