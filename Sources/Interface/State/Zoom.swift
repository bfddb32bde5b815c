import TimelineModel

/// How near the reader looks at time: what the strip spans, what stands under one heading of the timeline, and
/// what the brackets go by.
public enum Zoom: String, Hashable, Sendable, Codable, CaseIterable {
  /// The years that hold nearly all events.
  case years
  case year, month
  /// The days of a week, side by side.
  case day

  /// What stands under one heading; `]` goes to the next.
  var unit: TimeUnit {
    switch self {
    case .years, .year: .month
    case .month, .day: .day
    }
  }

  /// What `}` goes to the next of: what the strip spans, or one of its years.
  var span: TimeUnit {
    switch self {
    case .years, .year: .year
    case .month: .month
    case .day: .week
    }
  }

  /// A number of steps nearer, as far as there are any.
  func nearer(by steps: Int) -> Zoom {
    let all = Self.allCases
    let here = all.firstIndex(of: self) ?? 0
    return all[min(max(here + steps, 0), all.count - 1)]
  }
}

extension Browser {
  /// The day the strip looks at: a chart's cursor, else the chosen event's first possible day; the last day known for
  /// an undated event.
  var dayLookedAt: CalendarDate? {
    if perspective.isChart, let chartDay { return chartDay }
    let dated = index.datedCount
    guard dated > 0 else { return nil }
    return CalendarDate(dayNumber: index.earliest[min(chosenOrdinal ?? 0, dated - 1)])
  }

  /// The ruler of the strip; nil when no event has a date.
  func stripScale(in area: Rect) -> TimeScale? {
    TimeScale(index, in: area, zoom, around: dayLookedAt)
  }

  /// The stretch of time that the strip spans, in words.
  var spanInWords: Localized? { zoom.spanInWords(around: dayLookedAt, in: index) }
}

extension Zoom {
  /// The stretch of time around a day: «2014–2020», «april 2017», «uke 17 · 24.–30. april 2017».
  func spanInWords(around day: CalendarDate?, in index: TimelineIndex) -> Localized? {
    guard let day else { return nil }
    switch self {
    case .years:
      guard let years = index.usualYears else { return nil }
      let words = years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
      return Localized(nb: words, nn: words, en: words)
    case .year, .month, .day: return Phrases.span(span, around: day)
    }
  }
}
