import Testing
import TimelineModel

/// Sets of days against sets of numbers, day by day in a window that holds every bounded day made here.
@Suite("Sets of days")
struct DaySetTests {
  private static let window = Int32(14_000)..<Int32(22_000)

  private func numbers(_ days: DaySet) -> Set<Int32> {
    Set(Self.window.filter { days.contains(CalendarDate(dayNumber: $0)) })
  }

  private func expectWellFormed(_ days: DaySet) {
    #expect(days.ranges.allSatisfy { $0.first <= $0.last })
    for (left, right) in zip(days.ranges, days.ranges.dropFirst()) {
      #expect(left.last.adding(days: 1) < right.first, "runs touch or lie in the wrong order")
    }
  }

  @Test("intersection, union, overlap and containment are those of sets")
  func algebra() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<60 {
      let (left, right) = (generator.days(), generator.days())
      let (leftNumbers, rightNumbers) = (numbers(left), numbers(right))
      let (both, either) = (left.intersection(right), left.union(right))
      expectWellFormed(both)
      expectWellFormed(either)
      #expect(numbers(both) == leftNumbers.intersection(rightNumbers))
      #expect(numbers(either) == leftNumbers.union(rightNumbers))
      #expect(left.overlaps(right) == !both.isEmpty)
      #expect(either.contains(left) && either.contains(right))
      #expect(left.contains(both) && right.contains(both))
      #expect(left.contains(right) == (both == right))
    }
  }

  @Test("intersection and union do not care about order, and grouping does not matter")
  func laws() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      let (a, b, c) = (generator.days(), generator.days(), generator.days())
      #expect(a.intersection(b) == b.intersection(a))
      #expect(a.union(b) == b.union(a))
      #expect(a.intersection(b.union(c)) == a.intersection(b).union(a.intersection(c)))
      #expect(a.union(b).union(c) == a.union(b.union(c)))
      #expect(a.intersection(.all) == a)
      #expect(a.union(DaySet()) == a)
    }
  }

  @Test("a set made of runs in any order, overlapping or touching, is the same set")
  func canonical() {
    let whole = DaySet(day("2017-03-01"), day("2017-03-31"))
    let runs = [
      DayRange(day("2017-03-20"), day("2017-03-31")), DayRange(day("2017-03-01"), day("2017-03-10")),
      DayRange(day("2017-03-11"), day("2017-03-15")), DayRange(day("2017-03-14"), day("2017-03-25")),
      DayRange(day("2017-03-02"), day("2017-03-03")),
    ]
    #expect(DaySet(runs) == whole)
    #expect(DaySet(runs.reversed()) == whole)
  }

  @Test("shifting moves every bounded day and leaves open ends open")
  func shift() {
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<200 {
      let days = generator.days()
      let shifted = days.shifted(byDays: 30)
      expectWellFormed(shifted)
      #expect(shifted.shifted(byDays: -30) == days)
      #expect((days.earliest == nil) == (shifted.earliest == nil))
      #expect(shifted.latest == days.latest?.adding(days: 30))
      #expect(shifted.count == days.count || days.earliest == nil || days.latest == nil)
    }
    #expect(DaySet(day("2017-03-22")).shifted(byDays: .max).ranges.count == 1)
  }

  @Test("earliest, latest, hull, only day and count speak of the same days")
  func bounds() throws {
    let mondays = try EDTF("[2020-01-06,2020-01-13,2020-01-20,2020-01-27]").days
    #expect(mondays.earliest == day("2020-01-06"))
    #expect(mondays.latest == day("2020-01-27"))
    #expect(mondays.count == 4)
    #expect(mondays.onlyDay == nil)
    #expect(mondays.hull == DaySet(day("2020-01-06"), day("2020-01-27")))
    #expect(mondays.from(day("2020-01-14")).through(day("2020-01-20")).onlyDay == day("2020-01-20"))
    #expect(DaySet.all.earliest == nil && DaySet.all.latest == nil)
    #expect(DaySet().earliest == nil && DaySet().hull.isEmpty && DaySet().count == 0)
  }

  @Test("months and years are whole")
  func wholes() {
    #expect(DaySet.month(2, of: 2016) == DaySet(day("2016-02-01"), day("2016-02-29")))
    #expect(DaySet.month(13, of: 2016).isEmpty)
    #expect(DaySet.months(0, through: 2, of: 2017) == DaySet(day("2016-12-01"), day("2017-02-28")))
    #expect(DaySet.year(2016).count == 366)
    #expect(DaySet.years(2014...2020).count == 2557)
    #expect(DaySet.year(.max) == DaySet(DaySet.distantFuture))
    #expect(DaySet.year(.min) == DaySet(DaySet.distantPast))
  }
}
