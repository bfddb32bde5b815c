import Testing
import TimelineModel

@Suite("Sets of days along the calendar")
struct DaySetCalendarTests {
  /// The days of a bounded set, one by one.
  private func each(_ days: DaySet) -> [CalendarDate] {
    days.ranges.flatMap { run in (0..<run.count).map { run.first.adding(days: $0) } }
  }

  private func bounded(_ generator: inout SeededGenerator) -> DaySet {
    generator.days().intersection(.years(2011...2020))
  }

  /// The union of what each day becomes by itself.
  private func union(of days: DaySet, _ moved: (CalendarDate) -> DaySet) -> DaySet {
    DaySet(each(days).flatMap { moved($0).ranges })
  }

  @Test("mondays in a month are its four or five Mondays")
  func weekdaysInMonth() {
    let mondays = DaySet.weekdays(1, in: .month(1, of: 2020))
    #expect(EDTF(days: mondays).description == "[2020-01-06,2020-01-13,2020-01-20,2020-01-27]")
    #expect(EDTF(days: DaySet.weekdays(7, in: DaySet(day("2020-01-05")))).description == "2020-01-05")
    #expect(DaySet.weekdays(7, in: DaySet(day("2020-01-06"))).isEmpty)
  }

  @Test("weekdays in a set are those found day by day")
  func weekdaysDayByDay() {
    var generator = SeededGenerator(seed: 5)
    for round in 0..<60 {
      let days = bounded(&generator)
      let weekday = round % 7 + 1
      #expect(
        DaySet.weekdays(weekday, in: days)
          == union(of: days) { $0.weekday == weekday ? DaySet($0) : DaySet() })
    }
  }

  @Test("weeks, months and years of a set are those of its days")
  func periodsDayByDay() {
    var generator = SeededGenerator(seed: 6)
    for offset in -14...14 {
      let days = bounded(&generator)
      #expect(
        days.weeks(offset: offset)
          == union(of: days) { day in
            let (year, week) = day.isoWeek
            let monday = CalendarDate.monday(ofWeek: week + offset, year: year)
            return DaySet(monday, monday.adding(days: 6))
          })
      #expect(
        days.months(offset: offset)
          == union(of: days) { day in
            let (year, month, _) = day.adding(months: offset).components
            return .month(month, of: year)
          })
      #expect(days.years(offset: offset) == union(of: days) { .year($0.year + offset) })
    }
  }

  @Test("shifting by months holds every day's shift, and runs stay whole")
  func months() throws {
    var generator = SeededGenerator(seed: 7)
    for months in -14...14 {
      let days = bounded(&generator)
      let shifted = days.shifted(byMonths: months)
      let exact = union(of: days) { DaySet($0.adding(months: months)) }
      #expect(shifted.contains(exact))
      #expect(shifted.ranges.count <= days.ranges.count)
      #expect(shifted.hull == exact.hull)
    }
    let spring = DaySet(day("2017-02-27"), day("2017-03-02")).shifted(byMonths: 1)
    #expect(EDTF(days: spring).description == "2017-03-27/2017-04-02")
  }

  @Test("open ends stay open, and too many days to list stand as the whole run")
  func open() {
    let open = DaySet(day("2017-03-22"), DaySet.distantFuture)
    #expect(EDTF(days: open.weeks(offset: -1)).description == "2017-03-13/..")
    #expect(EDTF(days: open.months()).description == "2017-03-01/..")
    #expect(EDTF(days: open.years(offset: 1)).description == "2018-01-01/..")
    #expect(DaySet.weekdays(1, in: open) == open)
  }

  @Test("no offset is too large")
  func extremes() {
    let today = DaySet(day("2017-03-22"))
    for offset in [Int.min, Int.max, 40_000_000, -40_000_000] {
      #expect(today.weeks(offset: offset).ranges.count == 1)
      #expect(today.months(offset: offset).ranges.count == 1)
      #expect(today.years(offset: offset).ranges.count == 1)
      #expect(today.shifted(byMonths: offset).ranges.count == 1)
    }
  }
}
