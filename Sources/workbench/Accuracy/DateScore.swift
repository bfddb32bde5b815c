import TimelineModel

/// The article's own date: whether the day it was published is among the possible ones, and how many they are.
struct DateScore: LayerScore {
  private var isInside = Share()
  private var isGiven = Share()
  private var width = Mean()

  mutating func count(_ reading: GoldReading, _ misses: inout [Miss]) {
    guard let trueDate = reading.gold.trueDate else { return }
    let days = ([trueDate] + (reading.gold.trueDateAlt ?? [])).compactMap { CalendarDate($0) }
    let found = DayRange(around: reading.findings.published.when)
    isGiven.count(found != nil)
    let isRight = found.map { found in days.contains { found.contains($0) } } ?? false
    isInside.count(isRight)
    if let found { width.count(found.count) }
    if !isRight {
      misses.append(
        reading.miss(.wrong, "the article's own date", gold: trueDate, got: found?.text ?? "no date"))
    }
  }

  var lines: [ScoreLine] {
    [
      ScoreLine("article date: true day inside", .share(isInside)),
      ScoreLine("  given", .share(isGiven)),
      ScoreLine("  interval width", .days(width)),
    ]
  }
}
