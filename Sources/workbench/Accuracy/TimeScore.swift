import TimelineModel

/// Expressions of time: whether they were found, and whether they were placed on the right days.
struct TimeScore {
  /// Found where gold has one, with some word in common.
  private var found = Retrieval()
  /// Found word by word, function words at the beginning apart.
  private var words = Retrieval()
  /// Found and placed on the right days, of those that have days.
  private(set) var intervals = Retrieval()
  private var isExact = Share()
  private var hasValue = Share()
  private var holdsTruth = Share()
  private var width = Mean()
  private var goldWidth = Mean()
  /// Times seen in texts that tell none.
  private var falseTimes = Tally()

  mutating func count(_ reading: TimeReading, _ misses: inout [Miss]) {
    let pairing = SpanPairing(
      reading.gold.map { SpanPairing.Item(span: $0.span(in: reading.text), isOptional: $0.isOptional) },
      reading.found.map(\.span), in: reading.text
    ) { _, _ in 0 }
    for (index, time) in reading.gold.enumerated() where !time.isOptional {
      let partner = pairing.pairs.findingOfGold[index].map { reading.found[$0] }
      countGold(time, partner, reading, &misses)
    }
    for (index, time) in reading.found.enumerated() {
      let verdict = pairing.verdict(on: index)
      guard verdict != .neutral else { continue }
      found.found += 1
      words.found += 1
      let days = DayRange(around: time.dating.when)
      let item = pairing.pairs.goldOfFinding[index].map { reading.gold[$0] }
      // Right to have no days, or right days where gold gives none but allows some, is nothing to count.
      if days != nil, item == nil || item?.days.interval != nil || item?.isRight(days) == false {
        intervals.found += 1
      }
      guard verdict == .extra else { continue }
      if reading.isDateless { falseTimes.count += 1 }
      misses.append(reading.miss(.extra, "time «\(reading.text.words(time.span))» is none", got: days?.text))
    }
    if reading.isDateless { falseTimes.texts += 1 }
  }

  private mutating func countGold(
    _ time: GoldTime, _ partner: TimeMention?, _ reading: TimeReading, _ misses: inout [Miss]
  ) {
    found.gold += 1
    words.gold += 1
    if time.days.interval != nil { intervals.gold += 1 }
    guard let partner else {
      misses.append(
        reading.miss(
          .lesser, "time «\(time.words.snippet)»", gold: time.days.interval?.text, got: "not found"))
      return
    }
    found.hits += 1
    if let span = time.span(in: reading.text),
      BareSpan(span, in: reading.text) == BareSpan(partner.span, in: reading.text)
    {
      words.hits += 1
    } else {
      misses.append(
        reading.miss(
          .inexact, "words of «\(time.words.snippet)»", got: "«\(reading.text.words(partner.span))»"))
    }
    countValue(time, partner.value, reading, &misses)
    countDays(time, DayRange(around: partner.dating.when), reading, &misses)
  }

  private mutating func countValue(
    _ time: GoldTime, _ value: String, _ reading: TimeReading, _ misses: inout [Miss]
  ) {
    guard !time.values.isEmpty else { return }
    hasValue.count(time.values.contains(value))
    guard !time.values.contains(value) else { return }
    misses.append(
      reading.miss(
        .inexact, "value of «\(time.words.snippet)»", gold: time.values.joined(separator: " or "), got: value)
    )
  }

  private mutating func countDays(
    _ time: GoldTime, _ days: DayRange?, _ reading: TimeReading, _ misses: inout [Miss]
  ) {
    let isRight = time.isRight(days)
    if let interval = time.days.interval {
      isExact.count(isRight)
      if isRight { intervals.hits += 1 }
      if let truthLiesWithin = time.days.truthLies(within: days) { holdsTruth.count(truthLiesWithin) }
      if let days {
        width.count(days.count)
        goldWidth.count(interval.count)
      }
    }
    guard !isRight else { return }
    let isWrong = time.days.truthLies(within: days) == false || days.map { !time.days.meets($0) } == true
    misses.append(
      reading.miss(
        isWrong ? .wrong : .inexact, "days of «\(time.words.snippet)»",
        gold: time.days.interval?.text ?? "no days", got: days?.text ?? "no days"))
  }

  var lines: [ScoreLine] {
    [
      ScoreLine("times", .retrieval(found)),
      ScoreLine("  word by word", .retrieval(words)),
      ScoreLine("  on the right days", .retrieval(intervals)),
      ScoreLine("  interval exact, of those found", .share(isExact)),
      ScoreLine("  true day inside", .share(holdsTruth)),
      ScoreLine("  TIMEX3 value right", .share(hasValue)),
      ScoreLine("  interval width", .days(width)),
      ScoreLine("  interval width of the same in gold", .days(goldWidth)),
      ScoreLine("  false times in texts without any", .tally(falseTimes)),
    ]
  }
}

extension TimeScore: LayerScore {
  mutating func count(_ reading: GoldReading, _ misses: inout [Miss]) {
    count(TimeReading(reading), &misses)
  }
}
