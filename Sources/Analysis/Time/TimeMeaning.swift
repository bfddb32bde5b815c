import TimelineModel

/// What time words mean, before any calendar: the right side of every rule, whatever the language.
enum TimeMeaning: Hashable, Sendable {
  /// A stretch that every year has, in a year chosen somehow: «17. mars 2017», «i fjor høst», «i mars».
  case annual(Annual, YearChoice)
  /// Whole years, both included: «på 1990-tallet».
  case years(Int, Int)
  /// A weekday, 1 = Monday … 7 = Sunday.
  case weekday(Int, WeekChoice)
  /// A day named with its weekday: «søndag 5. januar».
  indirect case dated(weekday: Int, TimeMeaning)
  /// A day of the nearest month that the tense allows: «den 15.».
  case dayOfMonth(Int)
  /// The whole unit so many units away: «i går», «forrige uke», «for to år siden», «dagen etter».
  case shifted(Int, CalendarUnit, Anchor)
  /// Some units away, not said how many: «få dager etter».
  case around(low: Int, high: Int, CalendarUnit, Anchor)
  /// The part of the unit that lies behind, or ahead: «tidligere i år», «senere samme måned».
  case earlier(CalendarUnit, Anchor)
  case later(CalendarUnit, Anchor)
  indirect case part(Part, of: TimeMeaning)
  /// So many units from another time: «to uker etter nyttår», «dagen før julaften».
  indirect case counted(Int, CalendarUnit, from: TimeMeaning)
  /// The so-manieth whole unit of a longer time; 0 for the last: «siste dag i oktober».
  indirect case nth(Int, CalendarUnit, of: TimeMeaning)
  /// So many whole units just behind, or ahead: «de siste tre månedene».
  case stretch(Int, CalendarUnit, Anchor)
  indirect case range(TimeMeaning, TimeMeaning)
  indirect case daypart(DayPart, TimeMeaning)
  /// Hour 0…24 and minute.
  indirect case clock(Int, Int, TimeMeaning)
  case reference(Reference)
  /// A length of time in units; nil for «flere», in halves for «halvannet».
  case duration(Int?, CalendarUnit)
  case everyWeekday(Int)
  /// «Each July».
  case everyYear(Annual)
  case every(Int, CalendarUnit)
  /// Words that look like a time and are none: «25 år gammel».
  case nothing

  /// What a relative time is counted from.
  enum Anchor: Hashable, Sendable {
    /// The article's own day.
    case article
    /// The time named just before in the text.
    case earlier
  }

  enum YearChoice: Hashable, Sendable {
    case stated(Int)
    /// A winter by the year that it begins in: «the winter of 1943–44».
    case beginning(Int)
    /// So many years from the anchor's year.
    case shifted(Int, Anchor)
    /// The first one after the time told before it, or the last one before: «the following May», «våren etter».
    case beside(Int)
    /// The nearest one, as the tense allows.
    case nearest
    /// The year told before it in its sentence: «i 2014 … og i løpet av høsten»; where none is, the nearest.
    case told
    /// The last one that is over, the first one that has not begun.
    case last
    case next
    /// The last one that is over, or in its last days soon will be: «året som gikk».
    case ending
  }

  enum WeekChoice: Hashable, Sendable {
    case nearest
    case last
    case next
    /// Of the week so many weeks from the article's.
    case week(Int)
  }

  typealias Part = PeriodPart

  enum Reference: String, Hashable, Sendable {
    case past = "PAST_REF"
    case present = "PRESENT_REF"
    case future = "FUTURE_REF"
  }
}

/// A stretch that every year has.
enum Annual: Hashable, Sendable {
  case year
  case half(Int)
  case quarter(Int)
  case season(Season)
  case month(Int)
  case week(Int)
  case day(month: Int, day: Int)
  case holiday(Holiday)
  /// The so-manieth of a weekday in a month; 0 for the last, −1 for the one before it.
  case weekday(Int, nth: Int, month: Int)
  /// The so-manieth seven days of a month; 0 for the last.
  case sevenDays(nth: Int, month: Int)
}

/// Seasons of the calendar year; winter is December of the year before to February.
enum Season: Int, Hashable, Sendable {
  case spring = 1
  case summer, autumn, winter

  /// TIMEX3 code.
  var code: String {
    switch self {
    case .spring: "SP"
    case .summer: "SU"
    case .autumn: "FA"
    case .winter: "WI"
    }
  }
}

enum DayPart: Int, Hashable, Sendable {
  case morning = 1
  case forenoon, noon, afternoon, evening, night

  /// TIMEX3 code.
  var code: String {
    switch self {
    case .morning, .forenoon: "MO"
    case .noon: "MI"
    case .afternoon: "AF"
    case .evening: "EV"
    case .night: "NI"
    }
  }
}

extension TimeMeaning {
  /// What it is counted from; nil when it says its days itself.
  var anchor: Anchor? {
    switch self {
    case .annual(_, .stated), .annual(_, .beginning), .years, .reference, .duration, .everyWeekday,
      .everyYear, .every, .nothing:
      nil
    case .annual(_, .shifted(_, let anchor)), .shifted(_, _, let anchor), .around(_, _, _, let anchor),
      .earlier(_, let anchor), .later(_, let anchor), .stretch(_, _, let anchor):
      anchor
    case .annual(_, .beside): .earlier
    case .annual(_, .nearest), .annual(_, .told), .annual(_, .last), .annual(_, .next), .annual(_, .ending),
      .weekday,
      .dayOfMonth:
      .article
    case .dated(_, let inner), .part(_, let inner), .daypart(_, let inner), .clock(_, _, let inner),
      .counted(_, _, let inner), .nth(_, _, let inner):
      inner.anchor
    case .range(let first, let second): first.anchor ?? second.anchor
    }
  }

  /// The time inside a part of it: «mandag» of «mandag kveld».
  var core: TimeMeaning {
    switch self {
    case .dated(_, let inner), .part(_, let inner), .daypart(_, let inner), .clock(_, _, let inner):
      inner.core
    case .annual, .years, .weekday, .shifted, .around, .earlier, .later, .range, .reference, .duration,
      .everyWeekday, .everyYear, .every, .dayOfMonth, .counted, .nth, .stretch, .nothing:
      self
    }
  }

  /// The day itself, without a part of it, an hour or another day that it is counted from.
  var dayAlone: TimeMeaning {
    switch self {
    case .daypart(_, let inner), .clock(_, _, let inner): inner.dayAlone
    default: self
    }
  }

  /// Whether it names one day, so that a part of the day can follow.
  var isDay: Bool {
    switch self {
    case .annual(.day, _), .annual(.holiday, _), .annual(.weekday, _), .weekday, .dayOfMonth, .dated,
      .shifted(_, .day, _), .counted(_, .day, _), .nth(_, .day, _):
      true
    case .part(_, let inner), .daypart(_, let inner), .clock(_, _, let inner): inner.isDay
    case .annual, .years, .shifted, .around, .earlier, .later, .range, .reference, .duration, .everyWeekday,
      .everyYear,
      .every, .counted, .nth, .stretch, .nothing:
      false
    }
  }

  /// Whether it names a day of some year: «17 March».
  var isDayOfMonth: Bool { if case .annual(.day, .nearest) = core { true } else { false } }

  /// Whether it is a weekday of which the tense says whether it is the last or the next.
  var isNearestWeekday: Bool { if case .weekday(_, .nearest) = core { true } else { false } }

  /// Whether it goes from such a weekday to another.
  var hasNearestWeekdayAtEnds: Bool {
    if case .range(let first, let last) = self {
      first.isNearestWeekday && last.isNearestWeekday
    } else {
      false
    }
  }

  /// Whether it is a feast of which the tense says which year's.
  var isNearestHoliday: Bool { if case .annual(.holiday, .nearest) = core { true } else { false } }

  /// Whether it is the New Year that the tense tells.
  var isNewYear: Bool { core == .annual(.holiday(.newYearsDay), .nearest) }

  /// Whether it is the weekend of the article's week, behind or ahead: «nå i helgen».
  var isThisWeekend: Bool { self == .shifted(0, .weekend, .article) }

  /// The same, or so many days from such a weekday: «fredag for to uker siden».
  var isCountedFromNearestWeekday: Bool {
    if case .counted(_, _, let inner) = self { inner.isNearestWeekday } else { isNearestWeekday }
  }

  /// Whether it is a week by its number, without a year.
  var isNearestWeek: Bool { if case .annual(.week, .nearest) = core { true } else { false } }

  /// Whether a verb in the present beside it tells of a plan: a day counted from the article, a week, a month.
  var isPlannable: Bool {
    isDay && anchor == .article || isNearestWeek || isThisWeekend || isMonth && isAnnualDay
  }

  /// Whether it names a day or a month of some year.
  var isAnnualDay: Bool {
    switch core {
    case .annual(.day, .nearest), .annual(.month, .nearest): true
    default: false
    }
  }

  /// «Dagen etter valget»: counted from what no time is told of.
  var isBesideEvent: Bool {
    if case .counted(_, _, .reference) = core { true } else { false }
  }

  /// Whether it is a time of the clock.
  var isClock: Bool { if case .clock = self { true } else { false } }

  /// Whether it names a day, a month or a season, and the tense decides of which year.
  var isAnnualNearest: Bool { if case .annual(_, .nearest) = core { true } else { false } }

  /// Whether it is a season said from the article's own day: «i høst».
  var isNearestSeason: Bool { if case .annual(.season, .nearest) = core { true } else { false } }

  /// «Den 15.», «fra 9. til 17.».
  var isDaysOfTheMonth: Bool {
    switch self {
    case .dayOfMonth: true
    case .range(.dayOfMonth, .dayOfMonth): true
    default: false
    }
  }

  /// Whether it names a month.
  var isMonth: Bool { if case .annual(.month, _) = core { true } else { false } }

  /// Whether it names some days in a row: «5–6 June».
  var isDayRange: Bool {
    if case .range(let first, let second) = self { first.isDay && second.isDay } else { false }
  }

  /// Whether the tense decides which one is meant.
  var isNearest: Bool {
    switch self {
    case .annual(_, .nearest), .annual(_, .told), .weekday(_, .nearest), .dayOfMonth: true
    case .annual, .years, .weekday, .dated, .shifted, .around, .earlier, .later, .part, .range, .daypart,
      .clock, .reference, .duration, .everyWeekday, .everyYear, .every, .counted, .nth, .stretch, .nothing:
      false
    }
  }

  /// The year that it is said to lie in.
  var statedYear: YearChoice? {
    if case .annual(let annual, .stated(let year)) = core, annual != .year { .stated(year) } else { nil }
  }

  /// The same with another year, when it has none yet: «mars» and «i fjor».
  func inYear(_ choice: YearChoice) -> TimeMeaning? {
    switch self {
    case .annual(let annual, .nearest) where annual != .year,
      .annual(let annual, .told) where annual != .year:
      .annual(annual, choice)
    case .dated(let weekday, let inner): inner.inYear(choice).map { .dated(weekday: weekday, $0) }
    case .part(let part, let inner): inner.inYear(choice).map { .part(part, of: $0) }
    case .daypart(let part, let inner): inner.inYear(choice).map { .daypart(part, $0) }
    case .clock(let hour, let minute, let inner): inner.inYear(choice).map { .clock(hour, minute, $0) }
    case .counted(let count, let unit, let inner):
      inner.inYear(choice).map { .counted(count, unit, from: $0) }
    case .nth(let nth, let unit, let inner): inner.inYear(choice).map { .nth(nth, unit, of: $0) }
    case .range(let first, let second):
      if let first = first.inYear(choice), let second = second.inYear(choice) {
        .range(first, second)
      } else {
        nil
      }
    case .annual, .years, .weekday, .shifted, .around, .earlier, .later, .reference, .duration, .everyWeekday,
      .everyYear,
      .every, .dayOfMonth, .stretch, .nothing:
      nil
    }
  }
}
