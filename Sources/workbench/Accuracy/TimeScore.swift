import TimelineModel

/// Words that tell a time: whether they were found, and whether they were placed on the right days.
struct TimeScore: LayerScore {
  private var retrieval = Retrieval()
  private var isExact = Share()
  private var holdsTruth = Share()
  private var width = Mean()
  private var goldWidth = Mean()

  mutating func count(_ reading: GoldReading, _ misses: inout [Miss]) {
    let gold = reading.gold.times
    let found = reading.findings.times
    let pairing = SpanPairing(
      gold.map {
        SpanPairing.Item(
          span: reading.text.span(of: $0.words.snippet, occurrence: $0.words.occurrence),
          isOptional: $0.isOptional)
      }, found.map(\.span), in: reading.text
    ) { _, _ in 0 }
    for (index, time) in gold.enumerated() where !time.isOptional {
      retrieval.gold += 1
      guard let partner = pairing.pairs.findingOfGold[index] else {
        misses.append(
          reading.miss(
            .lesser, "time «\(time.words.snippet)»", gold: time.days.interval?.text, got: "not found"))
        continue
      }
      retrieval.hits += 1
      countDays(time, DayRange(around: found[partner].dating.when), reading, &misses)
    }
    for (index, time) in found.enumerated() {
      let verdict = pairing.verdict(on: index)
      let words = reading.text.words(time.span)
      guard
        verdict == .right || (verdict == .extra && !GoldSynonyms.vagueTimes.contains(FoldedName(words).text))
      else { continue }
      retrieval.found += 1
      if verdict == .extra { misses.append(reading.miss(.extra, "time «\(words)» is none")) }
    }
  }

  private mutating func countDays(
    _ time: GoldTime, _ found: DayRange?, _ reading: GoldReading, _ misses: inout [Miss]
  ) {
    guard let interval = time.days.interval else { return }
    isExact.count(time.days.isExactly(found))
    let truthLiesWithin = time.days.truthLies(within: found)
    if let truthLiesWithin { holdsTruth.count(truthLiesWithin) }
    if let found {
      width.count(found.count)
      goldWidth.count(interval.count)
    }
    guard !time.days.isExactly(found) else { return }
    misses.append(
      reading.miss(
        truthLiesWithin == false ? .wrong : .inexact, "days of «\(time.words.snippet)»", gold: interval.text,
        got: found?.text ?? "no days"))
  }

  var lines: [ScoreLine] {
    [
      ScoreLine("times", .retrieval(retrieval)),
      ScoreLine("  interval exact", .share(isExact)),
      ScoreLine("  true day inside", .share(holdsTruth)),
      ScoreLine("  interval width", .days(width)),
      ScoreLine("  interval width of the same in gold", .days(goldWidth)),
    ]
  }
}
