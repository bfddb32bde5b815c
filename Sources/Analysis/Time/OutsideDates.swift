import TimelineModel

/// Lays the days that other articles tell over the times and events they are for, each with its step of the *why*.
struct OutsideDates {
  private let byTime: [Span: OutsideEvidence]
  private let bySentence: [Span: OutsideEvidence]

  init(_ evidence: [OutsideEvidence]) {
    byTime = Dictionary(evidence.compactMap { told in told.time.map { ($0, told) } }) { first, _ in first }
    bySentence = Dictionary(evidence.filter { $0.time == nil }.map { ($0.sentence, $0) }) { first, _ in first
    }
  }

  /// Times that name a day; «i mars 2017» stays March, whatever happened in it.
  func narrow(_ times: inout [TimeMention]) {
    if byTime.isEmpty { return }
    for index in times.indices {
      guard let told = byTime[times[index].span], !times[index].isWide else { continue }
      times[index].dating.narrow(to: told)
    }
  }

  /// Events whose time is wider than a day, or that have none.
  func narrow(_ events: inout [Event], times: [TimeMention]) {
    if byTime.isEmpty, bySentence.isEmpty { return }
    for index in events.indices {
      if let time = events[index].time {
        guard let told = byTime[times[time].span], told.sentence == events[index].span, times[time].isWide
        else {
          continue
        }
        events[index].dating.narrow(to: told)
      } else if events[index].isMain, let told = bySentence[events[index].span] {
        events[index].dating.narrow(to: told)
      }
    }
  }
}

extension TimeMention {
  /// Whether its words name more than a day: a week, a month, a year.
  fileprivate var isWide: Bool {
    guard let days = dating.when?.days else { return false }
    return days.ranges.contains { $0.count > 1 }
  }
}

extension Dating {
  /// Takes over the day that another article tells, where it is among the possible ones, and says who told it.
  fileprivate mutating func narrow(to told: OutsideEvidence) {
    guard when?.contains(told.day) ?? true else { return }
    let day = When(told.day)
    when = day
    reasons.append(
      Reason(
        .otherArticle(told.article, title: told.title, words: told.words), rule: "same-event", result: day))
  }
}
