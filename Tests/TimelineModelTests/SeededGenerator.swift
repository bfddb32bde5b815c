import TimelineModel

/// SplitMix64: the same numbers in every run, so that a property that fails, fails again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A day from 2010 to 2023.
  mutating func day() -> CalendarDate { CalendarDate(dayNumber: .random(in: 14_610..<19_723, using: &self)) }

  /// Up to five runs of single days, weeks, whole months, seasons, years and decades, sometimes with open ends.
  mutating func days() -> DaySet {
    var runs: [DayRange] = []
    for _ in 0..<Int.random(in: 0...5, using: &self) {
      let day = day()
      let (year, month, _) = day.components
      let run: DaySet =
        switch Int.random(in: 0..<16, using: &self) {
        case 0: .month(month, of: year)
        case 1: .months(month, through: month + 2, of: year)
        case 2: .year(year)
        case 3: .years(year / 10 * 10...year / 10 * 10 + 9)
        case 4: .years(year...year + 2)
        case 5: DaySet(day, DaySet.distantFuture)
        case 6: DaySet(DaySet.distantPast, day)
        case 7...10: DaySet(day, day.adding(days: .random(in: 0..<400, using: &self)))
        default: DaySet(day)
        }
      runs += run.ranges
    }
    return DaySet(runs)
  }
}

/// The day that this text names; the tests write only days that there are.
func day(_ text: String) -> CalendarDate { CalendarDate(text)! }
