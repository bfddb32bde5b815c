import TimelineModel

/// Events: whether the article's news was found, and dated as the text dates it.
struct EventScore: LayerScore {
  private var retrieval = Retrieval()
  private var coreFound = Share()
  /// Core events found in an interval not much wider than gold's.
  private var coreTight = Share()
  private var mainFound = Share()
  private var mainExact = Share()
  private var isExact = Share()
  private var holdsTruth = Share()
  private var width = Mean()
  private var goldWidth = Mean()
  private var actors = Retrieval()

  mutating func count(_ reading: GoldReading, _ misses: inout [Miss]) {
    let pairing = EventPairing(reading)
    for (index, event) in reading.gold.events.enumerated() where !event.isOptional {
      retrieval.gold += 1
      let partner = pairing.pairs.findingOfGold[index].map { reading.findings.events[$0] }
      if event.isCore { coreFound.count(partner != nil) }
      if event.isMain { mainFound.count(partner != nil) }
      if let partner {
        retrieval.hits += 1
        countDays(event, DayRange(around: partner.dating.when), reading, &misses)
        countActors(event, partner, reading, &misses)
      } else {
        if event.isCore { coreTight.count(false) }
        if event.isMain { mainExact.count(false) }
        misses.append(
          reading.miss(
            event.isMain ? .wrong : event.isCore ? .missed : .lesser,
            "\(event.isMain ? "main event" : event.isCore ? "core event" : "event") «\(event.words.snippet)»",
            gold: event.days.interval?.text, got: "not found"))
      }
    }
    for (index, event) in reading.findings.events.enumerated() {
      let verdict = pairing.verdict(on: index)
      if verdict != .neutral { retrieval.found += 1 }
      guard verdict == .extra || verdict == .duplicate else { continue }
      let days = DayRange(around: event.dating.when)?.text ?? "no days"
      misses.append(
        reading.miss(
          .extra,
          "event «\(reading.text.words(event.span))» (\(days)) "
            + (verdict == .duplicate ? "is told twice" : "is none")))
    }
  }

  private mutating func countDays(
    _ event: GoldEvent, _ found: DayRange?, _ reading: GoldReading, _ misses: inout [Miss]
  ) {
    guard let interval = event.days.interval, let found else { return }
    let isRight = event.days.isExactly(found)
    isExact.count(isRight)
    if event.isMain { mainExact.count(isRight) }
    width.count(found.count)
    goldWidth.count(interval.count)
    if event.isCore { coreTight.count(isRight || found.count <= max(7, 2 * interval.count)) }
    let truthLiesWithin = event.days.truthLies(within: found)
    if let truthLiesWithin { holdsTruth.count(truthLiesWithin) }
    guard !isRight else { return }
    misses.append(
      reading.miss(
        truthLiesWithin == false ? .wrong : .inexact, "days of the event «\(event.words.snippet)»",
        gold: interval.text, got: found.text))
  }

  private mutating func countActors(
    _ event: GoldEvent, _ found: Event, _ reading: GoldReading, _ misses: inout [Miss]
  ) {
    let comparison = EventActors(event, found, reading)
    actors.gold += comparison.gold
    actors.hits += comparison.hits
    actors.found += comparison.found
    guard comparison.hits < max(comparison.gold, comparison.found) else { return }
    misses.append(
      reading.miss(
        .inexact, "actors of the event «\(event.words.snippet)»", gold: event.actors.joined(separator: ", "),
        got: found.actors.map { reading.names.name(of: $0) }.joined(separator: ", ")))
  }

  var lines: [ScoreLine] {
    [
      ScoreLine("events", .retrieval(retrieval)),
      ScoreLine("  core events found", .share(coreFound)),
      ScoreLine("  core events found and narrow", .share(coreTight)),
      ScoreLine("  main events found", .share(mainFound)),
      ScoreLine("  main events on the right day", .share(mainExact)),
      ScoreLine("  interval exact", .share(isExact)),
      ScoreLine("  true day inside", .share(holdsTruth)),
      ScoreLine("  interval width", .days(width)),
      ScoreLine("  interval width of the same in gold", .days(goldWidth)),
      ScoreLine("  actors of events", .retrieval(actors)),
    ]
  }
}
