import TimelineModel

/// What a time takes from the one told before it in its sentence.
extension TimeMeaning {
  /// What it means in running text, beside the time before it in its sentence.
  ///
  /// «De siste tre årene» is a length there, up to some day; «den 9.» after «6. august» is of August, and
  /// «høsten» after «2014» of 2014, unless its clause looks ahead.
  ///
  /// - Parameters:
  ///   - inClause: whether no comma stands between them.
  ///   - isNext: whether nothing stands between them.
  ///   - isFrame: whether the time before it opens the sentence.
  func beside(
    _ before: TimeMeaning?, _ direction: Direction, inClause: Bool = false, isNext: Bool = false,
    isFrame: Bool = false
  ) -> TimeMeaning {
    // «Sommeren 2014 falt Mosul, og 29. juni ble kalifatet utropt».
    if isFrame, direction != .future, isAnnualDay, case .annual(let annual, .nearest) = self,
      let year = before?.yearOfSeason(with: annual)
    {
      return .annual(annual, .stated(year))
    }
    switch self {
    case .annual(let annual, .told):
      let isOfThatYear = direction != .future && before?.core.isOfYearGone == true
      return .annual(annual, isOfThatYear ? .shifted(0, .earlier) : .told)
    // «I fjor bombet de i mai og på nytt i juni»: both of that year.
    case .annual(let annual, .nearest) where inClause && (isMonth || isDayOfMonth):
      // «I 1945 gikk de i land 19. februar».
      if isFrame, direction != .future, case .annual(.year, .stated(let year))? = before {
        return .annual(annual, .stated(year))
      }
      // But «desemberavtalen i fjor … 30. april» goes on in the year after.
      if direction != .future, case .annual(let told, let choice)? = before?.core,
        case .shifted(..<0, .article) = choice, !annual.comesBefore(told)
      {
        return .annual(annual, choice)
      }
      return self
    case .part(let part, .shifted(0, let unit, .article)) where unit == .week || unit == .month:
      let isTold = direction == .past && before?.core.leadsTo(unit) == true
      return isTold ? .part(part, of: .shifted(0, unit, .earlier)) : self
    case .part(let part, let inner):
      return .part(part, of: inner.beside(before, direction, inClause: isFrame && inClause, isFrame: isFrame))
    case .range(let first, let second):
      return .range(first.beside(before, direction), second.beside(before, direction))
    case .stretch(let count, let unit, _): return .duration(abs(count), unit)
    // «This weekend» is the one of the week, unless it is told of as past.
    case .nth(1, .weekend, .shifted(0, .week, .article)):
      return direction == .past ? .shifted(0, .weekend, .article) : self
    // «Det var tysdag tre år sidan»: to the day.
    case .shifted(let years, .year, .article) where isNext && years < 0:
      guard let before, before.anchor == .article, before.isDay else { return self }
      return .around(low: years, high: years, .year, .earlier)
    case .around(let low, let high, .year, .earlier) where low == high && low < 0:
      // «I dag er det ett år siden», «om to uker er det ett år siden»; else a year from now.
      guard let before, before.anchor == .article, before.isDay || before.core.isWeekAway else {
        return .shifted(low, .year, .article)
      }
      return .around(
        low: low, high: high, .year, before == .shifted(0, .day, .article) ? .article : .earlier)
    // «Tirsdag er det ni måneder siden».
    case .counted(let count, let unit, .shifted(0, .day, .earlier)):
      let isBesideDay = before?.anchor == .article && before?.isDay == true
      return isBesideDay && before != .shifted(0, .day, .article) ? self : .shifted(count, unit, .article)
    // «Fødselstallene i januar … samme måned i 2011».
    case .counted(0, .month, .annual(.year, let choice)):
      if case .annual(let annual, _)? = before?.core { return .annual(annual, choice) }
      return before?.inYear(choice) ?? .annual(.year, choice)
    case .dayOfMonth(let number):
      // «Mellom 1. og 15. desember …: den 10.»
      if case .range(let first, let last)? = before,
        case .annual(.day(let month, let day), let choice) = first.core,
        case .annual(.day(month, let end), _) = last.core, day <= number, number <= end
      {
        return .annual(.day(month: month, day: number), choice)
      }
      if case .annual(.day(let month, let day), let choice)? = before?.core, day < number {
        return .annual(.day(month: month, day: number), choice)
      }
      if case .annual(.month(let month), let choice)? = before?.core {
        return .annual(.day(month: month, day: number), choice)
      }
      return self
    case .dated(let weekday, let inner): return .dated(weekday: weekday, inner.beside(before, direction))
    // «Neste uke fortsetter regnet, og onsdag kommer snøen».
    case .weekday(let weekday, .nearest) where direction == .future && before == .shifted(1, .week, .article):
      return .weekday(weekday, .week(1))
    case .daypart(let part, let inner) where inner.isNearestWeekday:
      return .daypart(part, inner.beside(before, direction))
    default: return self
    }
  }

  /// The year of a season in which such a day or month lies.
  private func yearOfSeason(with annual: Annual) -> Int? {
    guard case .annual(.season(let season), .stated(let year)) = self,
      let frame = Annual.season(season).days(in: year), let days = annual.days(in: year)
    else { return nil }
    return frame.first <= days.first && days.last <= frame.last ? year : nil
  }

  private var isWeekAway: Bool { if case .shifted(_, .week, .article) = self { true } else { false } }

  /// Whether it is of a year that is told, or of one before the article's: «3. mars i fjor».
  var isOfYearPast: Bool {
    if case .annual(_, .shifted(..<0, .article)) = core { true } else { core.isOfYearGone }
  }

  /// Whether its year is told, and not counted from the article.
  private var isOfYearGone: Bool {
    switch self {
    case .annual(_, .stated), .annual(_, .beginning), .annual(_, .shifted(_, .earlier)),
      .shifted(_, .year, .earlier):
      true
    case .range(_, let last): last.isOfYearGone
    default: false
    }
  }

  /// Whether «in the week», «in the month» after it is of its own: «i begynnelsen av juni … i slutten av måneden».
  private func leadsTo(_ unit: CalendarUnit) -> Bool {
    switch self {
    case .annual(.month, _), .shifted(_, .month, _): unit == .month
    case .annual(.week, _), .shifted(_, .week, _): unit == .week
    default: false
    }
  }
}

extension Annual {
  /// Whether its month is before the month of another, where both have one.
  func comesBefore(_ other: Annual) -> Bool {
    guard let month, let told = other.month else { return false }
    return month < told
  }

  /// Whether it lies in one month.
  var isDayOrMonth: Bool { month != nil }

  private var month: Int? {
    switch self {
    case .month(let month), .day(let month, _): month
    default: nil
    }
  }
}
