import TimelineModel

/// The thread of an article: the times named so far, from which those are counted that lean on another.
///
/// In the news «in March» is counted from the article's date. An article that tells of years gone has a time
/// of its own: there «in March» is of the year named before it, and «on Monday» follows the day before it.
final class StoryTime {
  /// A time named before, and where. An object, for it is kept in many roles at once.
  final class Anchor {
    /// Which one it is of the article's times.
    let index: Int
    let when: When
    let span: Span
    let sentence: Int
    let paragraph: Int
    /// Whether it lies long before the article, told with its year or in order after one that was.
    let isLongAgo: Bool
    /// Whether it names a day, known or not which.
    let isDay: Bool
    /// Whether it lies after the article.
    let isAhead: Bool
    /// Whether it tells where something that goes on began: «siden mai i fjor».
    let isSince: Bool

    init(
      index: Int, when: When, span: Span, sentence: Int, paragraph: Int, isLongAgo: Bool, isDay: Bool,
      isAhead: Bool, isSince: Bool
    ) {
      (self.index, self.when, self.span, self.sentence) = (index, when, span, sentence)
      (self.paragraph, self.isLongAgo) = (paragraph, isLongAgo)
      (self.isDay, self.isAhead, self.isSince) = (isDay, isAhead, isSince)
    }

    fileprivate var days: DayRange? {
      guard let first = when.earliest, let last = when.latest else { return nil }
      return DayRange(first, last)
    }
  }

  /// How each time is read of an article that tells of years gone; nil when it does not.
  private let thread: StoryThread?
  /// The last time of the main line.
  private var main: Anchor?
  /// The last time of all: a look back or ahead counts only in its own sentence.
  private var last: Anchor?
  /// The last one that is a single day, which «that evening» is counted from.
  private var lastDay: Anchor?
  /// The last day that was not told of as one to come.
  private var lastPastDay: Anchor?

  /// A day that only a clause inside the sentence looks back to: «som hadde kommet dagen før».
  private var aside: Anchor?
  /// The last one that is a quarter of a year: «the quarter ended Sept. 30».
  private var lastQuarter: Anchor?
  /// «Kvelden før», by its place, and what it was counted from: «morgenen etter» beside it is counted from that too.
  private var dayBefore: (index: Int, from: Anchor)?
  /// In an article of years gone all that others may be counted from, by their number.
  private var passed: [Int: Anchor] = [:]
  /// Days of the calendar told with their year.
  private var named: [Annual: Anchor] = [:]

  /// The article's own day; nil when it is not known.
  private let today: When?

  /// Paragraphs of the news that are told in order (`StoryDetection`).
  private let lookBacks: Set<Int>

  init(_ thread: StoryThread?, lookBacks: Set<Int>, today: When?) {
    self.thread = thread
    self.lookBacks = lookBacks
    self.today = today
  }

  /// Whether the article tells of years gone (`StoryDetection`).
  var isStory: Bool { thread != nil }

  /// Adds a time that others may be counted from.
  ///
  /// - Parameters:
  ///   - from: what it was counted from itself.
  ///   - isAside: whether only its own sentence goes on from it.
  func pass(_ anchor: Anchor, from: Anchor?, _ meaning: TimeMeaning, isCompared: Bool, isAside: Bool) {
    switch meaning.core {
    case .shifted(-1, .day, .earlier): dayBefore = from.map { (anchor.index, $0) }
    case .annual(let annual, let choice) where choice != .nearest && meaning.isDay: named[annual] = anchor
    default: break
    }
    // «A year earlier» is what the main line is compared with.
    if isCompared { return }
    if isAside, !isStory {
      aside = anchor
      return
    }
    if let days = anchor.days, days == CalendarUnit.quarter.range(around: days.first, shiftedBy: 0, .open) {
      lastQuarter = anchor
    }
    if anchor.isDay {
      lastDay = anchor
      if !anchor.isAhead { lastPastDay = anchor }
    }
    guard let thread else {
      last = anchor
      return
    }
    passed[anchor.index] = anchor
    guard let days = anchor.days, days.first.year == days.last.year || days.count <= 100 else { return }
    last = anchor
    if !thread.turns[anchor.index].isAside { main = anchor }
  }

  /// What a time is counted from that leans on the one before it.
  ///
  /// A part of a day, the clock and «the next day» are counted from a day; the clock, in a sentence of the news
  /// that names no day or looks ahead, from the article's own.
  func anchor(of meaning: TimeMeaning, _ direction: Direction, in sentence: Int) -> Anchor? {
    let line = current(sentence)
    // «Siden mai i fjor … To uker tidligere»: not counted from where it began.
    if !isStory, let line, line.isSince, !line.isDay, line.sentence != sentence, meaning.isAwayInDaysOrWeeks {
      return lastDay.flatMap { sentence - $0.sentence <= Self.nearby ? $0 : nil }
    }
    // «Siden nyttår er fem drept, mot ni på samme tid i fjor».
    if !isStory, line?.isSince == true, meaning == .shifted(-12, .month, .earlier) { return nil }
    guard case .shifted(let count, .day, _) = meaning.core else {
      return narrow(line, for: meaning, sentence)
    }
    // «The vote is on 24 April. She learned of it that morning»: not the one to come.
    if !isStory, count == 0, direction == .past, let lastDay, lastDay.isAhead,
      lastDay.sentence != sentence || !meaning.isClock
    {
      return lastPastDay
    }
    if !isStory, count == 1, let line, line.sentence == sentence, let dayBefore, dayBefore.index == line.index
    {
      return dayBefore.from
    }
    // «Dagen før sa han nei. … To dager før sa hun ja»: each from the same day.
    if !isStory, count < 0, let line, line.sentence != sentence, let dayBefore, dayBefore.index == line.index
    {
      return dayBefore.from
    }
    // «… out by Aug. 24. The tanks had crossed eight days earlier».
    if !isStory, count < 0, direction == .past, let line, line.isAhead, line.sentence != sentence {
      return lastPastDay
    }
    if !isStory, case .clock = meaning, count == 0, direction != .past, line?.sentence != sentence {
      return nil
    }
    // «I løpet av kvelden ventes …» is this evening, whatever was told of before.
    if !isStory, count == 0, direction == .future, !meaning.isClock,
      let day = line?.isDay == true ? line : lastDay ?? line, isBehind(day)
    {
      return nil
    }
    if let line, line.isDay { return line }
    if !isStory, case .clock = meaning, count == 0 {
      return lastDay?.sentence == sentence ? lastDay : nil
    }
    // «29. juni 2014 ble kalifatet utropt. I desember var det slått. Senere samme dag …»: that of the news again.
    if !isStory, count == 0, let line, let lastDay, lastDay.index < line.index, lastDay.isLongAgo,
      !line.isLongAgo
    {
      return nil
    }
    if isStory, let lastDay, let day = lastDay.days, let days = line?.days, !days.isNear(day),
      days.count <= 100 || sentence - lastDay.sentence > 1
    {
      return line
    }
    // «Lørdag ble han skutt. Han kom hit i 2005. Dagen etter …»: not counted from a whole year where a day was told.
    if !isStory, count != 0, let line, line.sentence != sentence, let days = line.days, days.count > 100,
      let lastDay, sentence - lastDay.sentence <= Self.nearby
    {
      return lastDay
    }
    // «I september i fjor … Seks dager senere»: counted from what was just told, not from a day long before or after.
    if count != 0, let line, let day = lastDay, day.index < line.index, let told = day.days,
      line.days.map({ !$0.isNear(told) }) ?? false
    {
      return direction != .future && line.isAhead ? lastPastDay ?? line : line
    }
    // «Earlier in the day», with no day before it, is the article's own.
    return isStory || count != 0 ? lastDay ?? line : lastDay
  }

  /// «1. oktober 2016 … Året etter … måneden før»: a month is not counted from a whole year where a day was told.
  private func narrow(_ line: Anchor?, for meaning: TimeMeaning, _ sentence: Int) -> Anchor? {
    // «I første halvår kom 300, mot 500 i samme periode i fjor».
    guard !isStory, meaning != .shifted(-12, .month, .earlier),
      case .shifted(_, let unit, .earlier) = meaning.core, [.week, .weekend, .month].contains(unit), let line,
      let days = line.days, days.count > 100,
      let lastDay, sentence - lastDay.sentence <= Self.nearby
    else { return line }
    return lastDay
  }

  /// Whether it lies before the article's day, whichever that is: of an open one «i går» is as open.
  private func isBehind(_ anchor: Anchor) -> Bool {
    guard let days = anchor.days, let first = today?.earliest, let last = today?.latest else { return false }
    return days.first < first && days.last < last
  }

  /// The last time of the sentence, or else of the main line.
  private func current(_ sentence: Int) -> Anchor? {
    guard isStory else { return aside?.sentence == sentence ? aside : last }
    return last?.sentence == sentence ? last : main ?? last
  }

  /// What a time means when it takes its year from another.
  typealias Retold = (meaning: TimeMeaning, anchor: Anchor)

  /// The same time with the year that the story has reached; nil when it needs none.
  func retold(_ index: Int, _ time: FoundTime, in paragraph: Int) -> Retold? {
    let (meaning, sentence) = (time.meaning, time.sentence)
    guard let thread else {
      return compared(meaning, in: sentence) ?? inSentence(meaning, sentence)
        ?? again(meaning, time.direction) ?? inLookBack(meaning, time.direction, paragraph)
    }
    // «Ho vert gravlagd fredag»: of what is to come the story does not tell.
    if time.direction == .future, time.look.cue?.kind == .planned, meaning.isNearestWeekday { return nil }
    let turn = thread.turns[index]
    guard let told = turn.told, let anchor = turn.from.flatMap({ passed[$0] }) ?? current(sentence) else {
      return nil
    }
    return (told, anchor)
  }

  /// «A year ago», told just after a quarter, is that quarter of the year before.
  private func compared(_ meaning: TimeMeaning, in sentence: Int) -> Retold? {
    guard let lastQuarter, sentence - lastQuarter.sentence <= Self.nearby,
      let first = lastQuarter.days?.first
    else { return nil }
    let quarter = Annual.quarter((first.month + 2) / 3)
    // «The 1988 quarter».
    if case .counted(0, .quarter, .annual(.year, let choice)) = meaning {
      return (.annual(quarter, choice), lastQuarter)
    }
    guard meaning == .shifted(-1, .year, .article) || meaning == .shifted(-5, .quarter, .article),
      // «The quarter ended Sept. 30»: or the last thing told is its last day.
      let last, last.index == lastQuarter.index || last.index == lastQuarter.index + 1 && last.isDay
    else { return nil }
    return (.annual(quarter, .stated(first.year - 1)), lastQuarter)
  }

  /// «Angrepet 7. april i fjor … før angrepet 7. april»: a day told with its year is that day when it comes again.
  private func again(_ meaning: TimeMeaning, _ direction: Direction) -> Retold? {
    guard direction != .future, case .annual(let annual, .nearest) = meaning.core, meaning.isDayOfMonth,
      let anchor = named[annual], let day = anchor.when.days.onlyDay,
      let told = meaning.inYear(.stated(day.year))
    else { return nil }
    return (told, anchor)
  }

  /// «It began on 20 March 2003. The city fell on 9 April»: a paragraph of the news that looks far back tells in order.
  /// Of a month, «in October», only what is history: of a war that still goes on news may mean the last one.
  private func inLookBack(_ meaning: TimeMeaning, _ direction: Direction, _ paragraph: Int) -> Retold? {
    guard lookBacks.contains(paragraph), direction == .past, let last, last.isLongAgo,
      last.paragraph == paragraph,
      case .annual(let annual, _) = meaning.core, let days = last.days, days.count <= 92,
      meaning.isDayOfMonth || meaning.isAnnualNearest && isHistory(days),
      let year = annual.year(beside: days, 1), let told = meaning.inYear(.stated(year))
    else { return nil }
    return (told, last)
  }

  private func isHistory(_ days: DayRange) -> Bool {
    today.map { days.last.year < ($0.earliest ?? days.last).year - Self.yearsToHistory } ?? false
  }

  /// In an article without a date the year told before it in its sentence is the only one that there is.
  private func inSentence(_ meaning: TimeMeaning, _ sentence: Int) -> Retold? {
    guard today == nil, let last, last.sentence == sentence, let days = last.days, meaning.core.isAnnualDay,
      case .annual(let annual, _) = meaning.core,
      let told = meaning.told(from: days, annual.year(after: days)), told != meaning
    else { return nil }
    return (told, last)
  }

  /// What lies more years back is over.
  private static let yearsToHistory = 10

  /// So many sentences on a figure is still compared with.
  private static let nearby = 3
}

extension TimeMeaning {
  /// What a time can mean that leaves out the year, month or day that a story has reached, said outright; none when
  /// it says it itself.
  func tellings(from line: DayRange) -> [TimeMeaning] {
    (-1...1).reduce(into: []) { tellings, shift in
      if let told = told(from: line, line.last.year + shift), told != self, !tellings.contains(told) {
        tellings.append(told)
      }
    }
  }

  fileprivate func told(from line: DayRange, _ year: Int) -> TimeMeaning? {
    switch self {
    case .annual(let annual, .nearest), .annual(let annual, .told):
      return .annual(annual, annual.choice(year, from: line))
    case .annual(let annual, .shifted(0, .article)): return .annual(annual, .stated(line.last.year))
    // «That winter» after November is the one that follows.
    case .annual(let annual, .shifted(0, .earlier)) where annual != .year:
      // «That December» after January is not the one before.
      if case .month = annual, let days = annual.days(in: year), days.last < line.first { return nil }
      return .annual(annual, annual.choice(year, from: line))
    case .annual(let annual, .shifted(let count, .earlier)) where annual != .year:
      return year == line.last.year ? .annual(annual, .stated(year + count)) : nil
    // «The following May» is the first one to come.
    case .annual(let annual, .beside(let count)):
      return annual.year(beside: line, count).map { .annual(annual, annual.choice($0, from: line)) }
    case .dayOfMonth(let day):
      // Of the month told, though that is to go back, or of the next.
      let isBehind = day < line.first.day && line.count == 1
      guard year == line.last.year || isBehind && year < line.last.year else { return nil }
      let first = line.first.adding(days: 1 - line.first.day)
      let month = isBehind && year == line.last.year ? first.adding(months: 1) : first
      return .annual(.day(month: month.month, day: day), .stated(month.year))
    case .weekday(let weekday, .nearest):
      guard line.count <= 31 else { return nil }
      let found = line.first.adding(days: 1 + (weekday - line.first.weekday + 6) % 7)
      return .annual(.day(month: found.month, day: found.day), .stated(found.year))
    case .shifted(0, let unit, .article) where unit.rawValue > CalendarUnit.day.rawValue:
      return .shifted(0, unit, .earlier)
    case .earlier(let unit, .article): return .earlier(unit, .earlier)
    case .later(let unit, .article): return .later(unit, .earlier)
    case .dated(let weekday, let inner):
      return inner.told(from: line, year).map { .dated(weekday: weekday, $0) }
    case .part(let part, let inner): return inner.told(from: line, year).map { .part(part, of: $0) }
    case .counted(let count, let unit, let inner):
      return inner.told(from: line, year).map { .counted(count, unit, from: $0) }
    case .nth(let number, let unit, let inner):
      return inner.told(from: line, year).map { .nth(number, unit, of: $0) }
    case .daypart(let part, let inner): return inner.told(from: line, year).map { .daypart(part, $0) }
    case .clock(let hour, let minute, let inner):
      return inner.told(from: line, year).map { .clock(hour, minute, $0) }
    case .range(let first, let second):
      let start = first.told(from: line, year)
      let end = second.told(from: line, year)
      return start == nil && end == nil ? nil : .range(start ?? first, end ?? second)
    case .annual, .years, .weekday, .shifted, .around, .earlier, .later, .stretch, .reference, .duration,
      .everyWeekday, .everyYear, .every, .nothing:
      return nil
    }
  }

  /// «To uker tidligere», «dagen etter».
  fileprivate var isAwayInDaysOrWeeks: Bool {
    if case .shifted(let count, let unit, .earlier) = core {
      count != 0 && (unit == .day || unit == .week)
    } else {
      false
    }
  }

  /// «A year earlier»: what the time before it is compared with, not where the story goes.
  var isCompared: Bool {
    switch core {
    case .shifted(..<0, let unit, .earlier): unit.rawValue >= CalendarUnit.month.rawValue
    // «Torsdag er det ti år siden, og samme dag …»
    case .around(let low, let high, .year, _): low == high
    default: false
    }
  }
}

extension Annual {
  /// The year as a story names it: «that winter» after November 1943 is the one that begins in 1943.
  fileprivate func choice(_ year: Int, from line: DayRange) -> TimeMeaning.YearChoice {
    self == .season(.winter) && line.first.year < year ? .beginning(year - 1) : .stated(year)
  }

  /// The year of the first one after some days, or of the last one before them.
  fileprivate func year(beside line: DayRange, _ count: Int) -> Int? {
    let years = line.first.year - 2...line.last.year + 2
    return count < 0
      ? years.last { days(in: $0).map { $0.last < line.first } ?? false }
      : years.first { days(in: $0).map { $0.first > line.last } ?? false }
  }

  /// The year that a story means, told in order: that of the line, unless the next or the last one is much
  /// nearer: «in March» after «November 1914», «in December» after «January 1942».
  fileprivate func year(after line: DayRange) -> Int {
    let year = line.last.year
    // A whole year holds it, wherever in it.
    guard line.count <= 100, let same = days(in: year) else { return year }
    if same.last < line.first {
      let back = line.first.dayNumber - same.last.dayNumber
      guard let next = days(in: year + 1) else { return year }
      return next.first.dayNumber - line.last.dayNumber < back ? year + 1 : year
    }
    if same.first.dayNumber - line.last.dayNumber > 300, let before = days(in: year - 1),
      line.first.dayNumber - before.last.dayNumber < 62
    {
      return year - 1
    }
    return year
  }
}
