import Testing
import TimelineModel

@Suite("Density strip")
struct DensityStripTests {
  private func strip(
    _ archive: SampleArchive, _ filter: Filter = Filter(), columns: Int, _ from: String, _ through: String
  ) -> DensityStrip {
    DensityStrip(
      Selection(filter, in: archive.index), in: archive.index, columns: columns, from: day(from),
      through: day(through))
  }

  @Test(
    "the columns share the days of the period, each day in one column", arguments: [1, 7, 80, 84, 365, 730])
  func partition(columns: Int) {
    let strip = strip(SampleArchive(seed: 30), columns: columns, "2014-01-01", "2015-12-31")
    let days = (0..<columns).map { strip.days(ofColumn: $0) }
    #expect(days.first?.first == day("2014-01-01"))
    #expect(days.last?.last == day("2015-12-31"))
    for (left, right) in zip(days, days.dropFirst()) { #expect(left.last.adding(days: 1) == right.first) }
    #expect((days.map(\.count).max() ?? 0) - (days.map(\.count).min() ?? 0) <= 1)
  }

  @Test(
    "a day lies in the column it leads to, also where a day fills several columns",
    arguments: [1, 5, 31, 80, 200])
  func columnOfDay(columns: Int) {
    let strip = strip(SampleArchive(seed: 30), columns: columns, "2017-03-01", "2017-03-31")
    for offset in 0..<31 {
      let day = day("2017-03-01").adding(days: offset)
      let column = strip.column(of: day)
      #expect(column == (0..<columns).first { strip.days(ofColumn: $0).contains(day) })
    }
    #expect(strip.column(of: day("2017-02-28")) == nil)
    #expect(strip.column(of: day("2017-04-01")) == nil)
  }

  @Test("a column counts the selected events that begin in it", arguments: [3, 40, 84])
  func counts(columns: Int) {
    let archive = SampleArchive(seed: 31)
    var filter = Filter()
    filter.kinds.excluded = ["kind 0"]
    let strip = strip(archive, filter, columns: columns, "2012-01-01", "2020-12-31")
    let selected = archive.ids(filter)
    for column in 0..<columns {
      let days = strip.days(ofColumn: column)
      let expected = archive.rows.filter {
        selected.contains($0.key.id) && days.contains(CalendarDate(dayNumber: $0.key.earliest))
      }
      #expect(strip.counts[column] == expected.count)
    }
    #expect(strip.peak == strip.counts.max())
    #expect(strip.counts.reduce(0, +) > 10)
  }

  @Test("months and years have a tick at their first day, until they are too many to tell apart")
  func ticks() {
    let archive = SampleArchive(seed: 30)
    let years = strip(archive, columns: 80, "2014-03-15", "2017-12-31")
    #expect(years.yearTicks.map(\.day.description) == ["2015-01-01", "2016-01-01", "2017-01-01"])
    #expect(years.monthTicks.count == 45)
    #expect(years.monthTicks.first?.day == day("2014-04-01"))
    #expect(years.monthTicks.allSatisfy { years.days(ofColumn: $0.column).contains($0.day) })
    let whole = strip(archive, columns: 36, "2014-01-01", "2016-12-31")
    #expect(whole.monthTicks.map(\.day).first == day("2014-01-01"))
    #expect(whole.yearTicks.map(\.column) == [0, 12, 24])
    #expect(strip(archive, columns: 35, "2014-01-01", "2016-12-31").monthTicks.isEmpty)
  }

  @Test("no columns and a period of one day are no trouble")
  func edges() {
    let archive = SampleArchive(seed: 30)
    let none = strip(archive, columns: 0, "2014-01-01", "2014-12-31")
    #expect(none.counts.isEmpty && none.peak == 0 && none.monthTicks.isEmpty && none.yearTicks.isEmpty)
    #expect(none.column(of: day("2014-06-01")) == nil)
    let oneDay = strip(archive, columns: 10, "2014-01-01", "2013-01-01")
    #expect(oneDay.through == day("2014-01-01"))
    #expect(Set(oneDay.counts).count == 1)
    #expect(oneDay.yearTicks == [DensityStrip.Tick(column: 0, day: day("2014-01-01"))])
  }
}
