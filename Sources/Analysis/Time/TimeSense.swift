import TimelineModel

/// What of a meaning is told when a date is explained.
extension TimeMeaning {
  /// Nil for what names its days itself, and for what names none.
  var sense: Sense? {
    switch self {
    case .weekday(let weekday, .week(let weeks)): .weekdayOfWeek(weekday, weeksAway: weeks)
    case .weekday(let weekday, _): .weekday(weekday)
    case .annual(.year, .shifted(let years, _)): .distance(years, .year)
    case .annual(_, .shifted(let years, _)): .ofYear(away: years)
    case .annual(_, .beside(let count)): .beside(count, .year)
    case .annual(_, .nearest), .annual(_, .told), .annual(_, .last), .annual(_, .next), .annual(_, .ending):
      .withoutYear
    case .dated(let weekday, let inner) where inner.isDay:
      inner.sense == .withoutYear ? .withWeekday(weekday) : inner.sense
    // «Lørdagen før», «søndag for tre uker siden»: the one among seven days.
    case .dated(let weekday, .range): .weekday(weekday)
    case .dayOfMonth: .withoutMonth
    case .shifted(let count, let unit, _): .distance(count, unit)
    case .around(let low, let high, let unit, _): .someUnits(low, high, unit)
    case .earlier(let unit, _): .passed(unit)
    case .later(let unit, _): .left(unit)
    case .range: .ends
    // «The 1988 quarter» says no more than its year.
    case .counted(0, .quarter, .annual(.year, _)): nil
    case .counted(let count, let unit, let inner): inner.sense ?? .beside(count, unit)
    case .nth(let number, let unit, let inner): inner.sense ?? .within(number, unit)
    case .part(_, let inner), .daypart(_, let inner), .clock(_, _, let inner), .dated(_, let inner):
      inner.sense
    case .reference(.past): .behind
    case .reference(.present): .now
    case .reference(.future): .ahead
    case .annual(_, .stated), .annual(_, .beginning), .years, .duration, .everyWeekday, .everyYear, .every,
      .stretch, .nothing:
      nil
    }
  }

  /// How one that comes back is chosen; nil for all others.
  var choice: Reason.Step? {
    switch self {
    case .annual(_, .last), .annual(_, .ending), .weekday(_, .last): .last
    case .annual(_, .next), .weekday(_, .next): .next
    case .annual(_, .nearest), .annual(_, .told), .weekday(_, .nearest), .dayOfMonth: .nearestPast
    case .dated(_, let inner), .part(_, let inner), .daypart(_, let inner), .clock(_, _, let inner),
      .counted(_, _, let inner), .nth(_, _, let inner):
      inner.choice
    // «I helgen» is the one behind or the one ahead.
    case .shifted(0, .weekend, .article): .nearestPast
    case .annual, .years, .weekday, .shifted, .around, .earlier, .later, .range, .reference, .duration,
      .everyWeekday, .everyYear, .every, .stretch, .nothing:
      nil
    }
  }

  /// Whether the tense decides where an end of it lies: «fra mandag til onsdag».
  var hasNearestEnd: Bool {
    if case .range(let first, let last) = self {
      first.choice == .nearestPast || last.choice == .nearestPast
    } else {
      false
    }
  }

  /// What the words tell instead of a day; nil when they tell one.
  var dayless: Reason.Step? {
    switch self {
    case .duration: .length
    case .everyWeekday, .everyYear, .every: .habit
    case .reference: .vague
    case .part(_, let inner), .daypart(_, let inner), .clock(_, _, let inner): inner.dayless
    case .annual, .years, .weekday, .dated, .dayOfMonth, .shifted, .around, .earlier, .later, .range,
      .counted, .nth, .stretch, .nothing:
      nil
    }
  }
}
