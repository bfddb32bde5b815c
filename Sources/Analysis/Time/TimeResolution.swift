import TimelineModel

/// What a meaning allows, given the days it may be counted from. Knows the calendar and no language.
///
/// Seen from one day, every meaning is one stretch of days or nothing. Seen from a set of possible days it
/// is all that it can be from any of them: an imprecise anchor gives an imprecise answer, never a guess.
struct TimeResolution: Hashable {
  var direction: Direction
  /// Whether what is told as to come may just have come: «gjelder til og med 3. oktober», read a week after.
  var mayBeOver = false

  /// Anchors wider than this say nothing about a relative time.
  static let widestAnchor = 4000

  /// The possible days; nil when the words leave them open.
  func days(of meaning: TimeMeaning, from anchors: DaySet?) -> DaySet? {
    guard meaning.anchor != nil else {
      return range(of: meaning, from: CalendarDate(dayNumber: 0)).map { DaySet($0.first, $0.last) }
    }
    guard let anchors, anchors.earliest != nil, anchors.latest != nil, anchors.count <= Self.widestAnchor
    else { return nil }
    if let anchor = anchors.onlyDay {
      return range(of: meaning, from: anchor).map { DaySet($0.first, $0.last) }
    }
    var runs: [DayRange] = []
    for anchor in usesNearestYear(meaning) ? monthEnds(of: anchors) : anchors.days {
      guard let run = range(of: meaning, from: anchor) else { return nil }
      if runs.last != run { runs.append(run) }
    }
    let days = DaySet(runs)
    return days.isEmpty ? nil : days
  }

  /// For a date without its year an article known to the month stands at the month's end when it looks back
  /// («17. mars» in an article of March is that March), and at its beginning when it looks ahead.
  private func monthEnds(of set: DaySet) -> [CalendarDate] {
    var ends: [CalendarDate] = []
    for day in set.days {
      if let last = ends.last, last.month == day.month, last.year == day.year {
        if direction != .future { ends[ends.count - 1] = day }
      } else {
        ends.append(day)
      }
    }
    return ends
  }

  private func usesNearestYear(_ meaning: TimeMeaning) -> Bool {
    switch meaning {
    case .annual(_, .nearest), .annual(_, .told), .dayOfMonth: true
    case .dated(_, let inner), .part(_, let inner), .daypart(_, let inner), .clock(_, _, let inner),
      .counted(_, _, let inner), .nth(_, _, let inner):
      usesNearestYear(inner)
    case .range(let first, let second): usesNearestYear(first) || usesNearestYear(second)
    case .annual, .years, .weekday, .shifted, .around, .earlier, .later, .reference, .duration, .everyWeekday,
      .everyYear,
      .every, .stretch, .nothing:
      false
    }
  }

  /// The stretch that a meaning is, seen from one day.
  func range(of meaning: TimeMeaning, from day: CalendarDate) -> DayRange? {
    switch meaning {
    case .annual(let annual, let choice): return self.annual(annual, choice, day)
    case .years(let first, let last): return DaySet.year(first).union(DaySet.year(last)).hull.ranges.first
    case .weekday(let weekday, let choice): return self.weekday(weekday, choice, day)
    case .dayOfMonth(let number): return dayOfMonth(number, day)
    case .dated(let weekday, let inner): return dated(weekday, inner, day)
    case .shifted(let count, let unit, _): return unit.range(around: day, shiftedBy: count, direction)
    case .around(let low, let high, let unit, _):
      let first = unit.moved(day, by: low)
      let last = unit.moved(day, by: high)
      return first <= last ? DayRange(first, last) : DayRange(last, first)
    case .earlier(let unit, _):
      return unit.range(around: day, shiftedBy: 0, .past).map { DayRange($0.first, day) }
    case .later(let unit, _):
      return unit.range(around: day, shiftedBy: 0, .past).map { DayRange(day, $0.last) }
    // «Ved årets slutt var 3000 drept» is of the year before until that end has come.
    case .part(let part, .annual(.year, .nearest)):
      let whole = DaySet.year(day.year).ranges.first?.part(part)
      let isAhead = whole.map { $0.first > day } ?? false
      return direction == .past && isAhead ? DaySet.year(day.year - 1).ranges.first?.part(part) : whole
    case .part(let part, let inner): return range(of: inner, from: day).map { $0.part(part) }
    case .counted(let count, let unit, let inner):
      // «The 1988 quarter»: one of that year's.
      if unit == .quarter, case .annual(.year, _) = inner { return range(of: inner, from: day) }
      func away(from inner: DayRange?) -> DayRange? {
        inner.flatMap { unit.range(around: count < 0 ? $0.first : $0.last, shiftedBy: count, .open) }
      }
      // «Tre dager før sankthans» is over before the feast is.
      if direction == .past, count < 0, case .annual(_, .nearest) = inner,
        let found = away(from: TimeResolution(direction: .future).range(of: inner, from: day)),
        found.first <= day
      {
        return found
      }
      let found = away(from: range(of: inner, from: day))
      // «Ett år etter åtaket 22. juli samlet de seg»: that year is not still to come.
      if direction == .past, count > 0, unit == .year || unit == .month, case .annual(_, .nearest) = inner,
        let found, found.first > day,
        let before = range(of: inner, from: day).flatMap({ range(of: inner, from: $0.first.adding(days: -1)) }
        )
      {
        return away(from: before)
      }
      return found
    case .nth(let nth, let unit, let inner):
      return range(of: inner, from: day).flatMap { $0.whole(unit, nth) }
    case .stretch(let count, let unit, _): return stretch(count, unit, day)
    case .range(let first, let second): return self.range(first, second, day)
    // «I natt klokken 02 stilles klokken»: past the midnight to come.
    case .clock(..<6, _, .daypart(.night, .shifted(0, .day, .article))) where direction == .future:
      return DayRange(day.adding(days: 1), day.adding(days: 1))
    case .daypart(_, let inner), .clock(_, _, let inner): return range(of: inner, from: day)
    case .reference, .duration, .everyWeekday, .everyYear, .every, .nothing: return nil
    }
  }

  /// «Første halvår var best», told early in one, is not of that.
  private static func begun(_ annual: Annual) -> Int {
    switch annual {
    case .half: 90
    case .quarter: 28
    case _: 0
    }
  }

  /// So near its end a year is told of as gone.
  private static let lastDays = 21

  private func annual(_ annual: Annual, _ choice: TimeMeaning.YearChoice, _ day: CalendarDate) -> DayRange? {
    let year = day.year
    switch choice {
    case .stated(let year): return annual.days(in: year)
    case .beginning(let year): return annual.days(in: year + 1)
    case .shifted(let count, _): return annual.days(in: year + count)
    // «The previous March», told in May, is not the March just before it; «sommeren før», told in autumn, is.
    case .beside(let count) where count < 0:
      if case .month = annual { return annual.days(in: year + count) }
      return latest(annual, year) { $0.last < day }
    case .beside: return earliest(annual, year) { $0.first > day }
    case .last: return latest(annual, year) { $0.last < day }
    case .ending: return latest(annual, year) { $0.last < day.adding(days: Self.lastDays) }
    case .next: return earliest(annual, year) { $0.first > day }
    case .nearest, .told:
      switch direction {
      case .past: return latest(annual, year) { $0.first.adding(days: Self.begun(annual)) <= day }
      case .future: return justOver(annual, year, day) ?? earliest(annual, year) { $0.last >= day }
      case .open: return nearest(annual, year, day)
      }
    }
  }

  /// «Expects third-quarter earnings to fall»: the one that is just over is told of, though the words look ahead;
  /// and «regnskapet går til utgangen av april», read in June, does not tell of the next.
  private func justOver(_ annual: Annual, _ year: Int, _ day: CalendarDate) -> DayRange? {
    switch annual {
    case .quarter:
      guard let last = latest(annual, year, { $0.last < day }) else { return nil }
      return day.dayNumber - last.last.dayNumber <= 60 ? last : nil
    // «Uke 42», typed in the week after it.
    case .week:
      guard let last = latest(annual, year, { $0.last < day }) else { return nil }
      return day.dayNumber - last.last.dayNumber <= 7 ? last : nil
    // «Gjelder fra nyttår», said in the first weeks of it.
    case .holiday(.newYearsDay):
      guard let last = latest(annual, year, { $0.last < day }) else { return nil }
      return day.dayNumber - last.last.dayNumber <= Self.lastDays ? last : nil
    case .day where mayBeOver, .month where mayBeOver:
      guard let last = latest(annual, year, { $0.last < day }) else { return nil }
      return day.dayNumber - last.last.dayNumber <= 45 ? last : nil
    case _: return nil
    }
  }

  /// Without a tense to tell, a date lies behind unless the last one is twice as far away as the next.
  private func nearest(_ annual: Annual, _ year: Int, _ day: CalendarDate) -> DayRange? {
    let behind = latest(annual, year) { $0.first <= day }
    guard let ahead = earliest(annual, year, { $0.first > day }) else { return behind }
    guard let behind else { return ahead }
    return 2 * (ahead.first.dayNumber - day.dayNumber) < day.dayNumber - behind.last.dayNumber
      ? ahead : behind
  }

  /// Eight years find every day, 29 February too.
  private func latest(_ annual: Annual, _ year: Int, _ holds: (DayRange) -> Bool) -> DayRange? {
    for year in (year - 8...year + 1).reversed() {
      if let days = annual.days(in: year), holds(days) { return days }
    }
    return nil
  }

  private func earliest(_ annual: Annual, _ year: Int, _ holds: (DayRange) -> Bool) -> DayRange? {
    for year in year - 1...year + 8 {
      if let days = annual.days(in: year), holds(days) { return days }
    }
    return nil
  }

  /// A month without that day is passed over.
  private func dayOfMonth(_ number: Int, _ day: CalendarDate) -> DayRange? {
    let isAhead = direction == .future
    for shift in 0...2 {
      let month = day.adding(days: 1 - day.day).adding(months: isAhead ? shift : -shift)
      guard let found = CalendarDate(year: month.year, month: month.month, day: number),
        isAhead ? found > day : found <= day
      else { continue }
      return DayRange(found, found)
    }
    return nil
  }

  private func weekday(_ weekday: Int, _ choice: TimeMeaning.WeekChoice, _ day: CalendarDate) -> DayRange {
    let back = (day.weekday - weekday + 7) % 7
    let shift: Int
    switch choice {
    // A paper of Friday that says what comes on Friday means that day.
    case .nearest: shift = direction == .future ? (7 - back) % 7 : -back
    case .last: shift = back == 0 ? -7 : -back
    case .next: shift = 7 - back
    case .week(let count): shift = weekday - day.weekday + 7 * count
    }
    let found = day.adding(days: shift)
    return DayRange(found, found)
  }

  /// A weekday beside a date without its year picks the year where both fit.
  private func dated(_ weekday: Int, _ inner: TimeMeaning, _ day: CalendarDate) -> DayRange? {
    guard let plain = range(of: inner, from: day) else { return nil }
    if plain.count > 1 {
      // «Tirsdag i uke 12»: the one of those days.
      let found = plain.first.adding(days: (weekday - plain.first.weekday + 7) % 7)
      // «Rykket inn søndag, snaut to uker før fristen 31. august»: told as past, it is the Sunday before.
      if direction == .past, case .counted(..<0, .week, _) = inner, found > day, plain.first <= day {
        return DayRange(found.adding(days: -7), found.adding(days: -7))
      }
      return found <= plain.last ? DayRange(found, found) : nil
    }
    if plain.first.weekday == weekday { return plain }
    if case .dayOfMonth(let number) = inner { return dated(weekday, number, plain.first) ?? plain }
    guard case .annual(let annual, .nearest) = inner else { return plain }
    // A weekday that fits so near is no chance: the tense was misleading.
    if direction == .future,
      let behind = latest(annual, day.year, { $0.last < day && $0.first.weekday == weekday }),
      day.dayNumber - behind.last.dayNumber <= 45
    {
      return behind
    }
    let latest = direction == .future ? nil : day.adding(days: 45)
    let years =
      direction == .future ? Array(day.year...day.year + 6) : (day.year - 6...day.year + 1).reversed()
    for year in years {
      guard let days = annual.days(in: year), days.first.weekday == weekday else { continue }
      if latest.map({ days.first <= $0 }) ?? (days.last >= day) { return days }
    }
    return plain
  }

  /// A day of a month that was that weekday, within a year: «fredag den 13.». What fits within weeks on the other
  /// side is no chance: «et møte onsdag 24.», with no word to say that it is to come.
  private func dated(_ weekday: Int, _ number: Int, _ near: CalendarDate) -> DayRange? {
    let isAhead = direction == .future
    let other = isAhead ? -1 : 1
    for shift in [0, -other, other, 2 * other] + (2...12).map({ -other * $0 }) {
      let month = near.adding(days: 1 - near.day).adding(months: shift)
      if let day = CalendarDate(year: month.year, month: month.month, day: number), day.weekday == weekday {
        return DayRange(day, day)
      }
    }
    return nil
  }

  /// Whole units side by side, up to the one of the day or after it.
  private func stretch(_ count: Int, _ unit: CalendarUnit, _ day: CalendarDate) -> DayRange? {
    guard let near = unit.range(around: day, shiftedBy: count.signum(), .open),
      let far = unit.range(around: day, shiftedBy: count, .open)
    else { return nil }
    return count < 0 ? DayRange(far.first, near.last) : DayRange(near.first, far.last)
  }

  /// From the first to the second; «desember–februar» begins the year before, «fredag–mandag» the week before.
  private func range(_ first: TimeMeaning, _ second: TimeMeaning, _ day: CalendarDate) -> DayRange? {
    guard var start = range(of: first, from: day), var end = range(of: second, from: day) else { return nil }
    if start.first > end.last, case .annual(let annual, _) = first,
      let earlier = annual.days(in: start.first.year - 1)
    {
      start = earlier
    }
    // «Flyttet fra 6. juni til tirsdag 13. juni»: the end says which year's.
    if case .annual(let annual, .nearest) = first.core, case .annual(_, .nearest) = second.core,
      let later = annual.days(in: end.first.year), later.first > start.first, later.last < end.first
    {
      start = later
    }
    if start.first > end.last, case .weekday = first.core {
      // «Fra tirsdag til fredag blir det messe», written on a Wednesday.
      if direction == .future {
        end = DayRange(end.first.adding(days: 7), end.last.adding(days: 7))
      } else {
        start = DayRange(start.first.adding(days: -7), start.last.adding(days: -7))
      }
    }
    // «Fra i kveld til fredag morgen».
    if start.first > end.last, case .weekday(_, .nearest) = second.core {
      let weeks = Int(start.first.dayNumber - end.last.dayNumber + 6) / 7
      end = DayRange(end.first.adding(days: 7 * weeks), end.last.adding(days: 7 * weeks))
    }
    return start.first <= end.last ? DayRange(start.first, end.last) : nil
  }
}

extension Annual {
  /// Its days in a year; nil when that year has none.
  func days(in year: Int) -> DayRange? {
    switch self {
    case .year: return DaySet.year(year).ranges.first
    case .half(let half): return Self.months(half * 6 - 5, half * 6, year)
    case .quarter(let quarter): return Self.months(quarter * 3 - 2, quarter * 3, year)
    case .season(.spring): return Self.months(3, 5, year)
    case .season(.summer): return Self.months(6, 8, year)
    case .season(.autumn): return Self.months(9, 11, year)
    case .season(.winter):
      return DaySet.months(0, through: 2, of: year).ranges.first
    case .month(let month): return Self.months(month, month, year)
    case .week(let week):
      let monday = CalendarDate.monday(ofWeek: week, year: year)
      return monday.isoWeek == (year, week) ? DayRange(monday, monday.adding(days: 6)) : nil
    case .day(let month, let day):
      return CalendarDate(year: year, month: month, day: day).map { DayRange($0, $0) }
    case .holiday(let holiday): return holiday.days(in: year)
    case .weekday(let weekday, let nth, let month): return Self.weekday(weekday, nth, month, year)
    case .sevenDays(let nth, let month):
      guard let whole = Self.months(month, month, year) else { return nil }
      let first = nth == 0 ? whole.last.adding(days: -6) : whole.first.adding(days: 7 * (nth - 1))
      return DayRange(first, first.adding(days: 6))
    }
  }

  private static func weekday(_ weekday: Int, _ nth: Int, _ month: Int, _ year: Int) -> DayRange? {
    let length = CalendarDate.length(ofMonth: month, year: year)
    guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
    let offset = (weekday - first.weekday + 7) % 7
    let day = nth <= 0 ? offset + (length - 1 - offset) / 7 * 7 + 7 * nth : offset + 7 * (nth - 1)
    return (0..<length).contains(day) ? DayRange(first.adding(days: day), first.adding(days: day)) : nil
  }

  private static func months(_ first: Int, _ last: Int, _ year: Int) -> DayRange? {
    first >= 1 && last <= 12 ? DaySet.months(first, through: last, of: year).ranges.first : nil
  }
}
