import TimelineModel

/// The thread of an article: the times named so far, from which those are counted that lean on another.
///
/// In the news «in March» is counted from the article's date. An article that tells of years gone has a time
/// of its own: there «in March» is of the year named before it, and «on Monday» follows the day before it.
struct StoryTime {
  /// A time named before, and where.
  struct Anchor {
    /// Which one it is of the article's times.
    var index: Int
    var when: When
    var words: String
    var sentence: Int
    var paragraph: Int
    /// Whether it names a day, known or not which.
    var isDay: Bool

    fileprivate var days: DayRange? {
      guard let first = when.earliest, let last = when.latest else { return nil }
      return DayRange(first, last)
    }
  }

  /// Whether the article tells of years gone (`StoryDetection`).
  let isStory: Bool
  /// The last time of the main line.
  private var main: Anchor?
  /// The last time of all: a look back or ahead counts only in its own sentence.
  private var last: Anchor?
  /// The last one that is a single day, which «that evening» is counted from.
  private var lastDay: Anchor?

  /// The article's own day; nil when it is not known.
  private let today: When?

  init(isStory: Bool, today: When?) {
    self.isStory = isStory
    self.today = today
  }

  /// Adds a time that others may be counted from.
  mutating func pass(_ anchor: Anchor, isCompared: Bool) {
    // «A year earlier» is what the main line is compared with.
    if isCompared { return }
    if anchor.isDay { lastDay = anchor }
    guard isStory else {
      last = anchor
      return
    }
    guard let days = anchor.days, days.first.year == days.last.year || days.count <= 100 else { return }
    last = anchor
    if leavesMainLine(anchor, days) { return }
    main = anchor
  }

  /// «As agreed in 1907», amid 1914: years from the main line, and not the first time of its paragraph.
  private func leavesMainLine(_ anchor: Anchor, _ days: DayRange) -> Bool {
    guard let main, let line = main.days, main.paragraph == anchor.paragraph else { return false }
    return days.last.year < line.first.year - 1 || days.first.year > line.last.year + 4
  }

  /// What a time is counted from that leans on the one before it.
  ///
  /// A part of a day, the clock and «the next day» are counted from a day; the clock, in a sentence of the news
  /// that names no day or looks ahead, from the article's own.
  func anchor(of meaning: TimeMeaning, _ direction: Direction, in sentence: Int) -> Anchor? {
    let line = current(sentence)
    guard case .shifted(let count, .day, _) = meaning.core else { return line }
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
    return lastDay ?? line
  }

  private func isBehind(_ anchor: Anchor) -> Bool {
    guard let latest = anchor.when.latest, let today = today?.earliest else { return false }
    return latest < today
  }

  /// The last time of the sentence, or else of the main line.
  private func current(_ sentence: Int) -> Anchor? {
    guard isStory else { return last }
    return last?.sentence == sentence ? last : main ?? last
  }

  /// The same time with the year that the story has reached; nil when it needs none.
  ///
  /// In an article without a date the year told before it in its sentence is the only one that there is.
  func retold(_ meaning: TimeMeaning, in sentence: Int) -> (meaning: TimeMeaning, anchor: Anchor)? {
    let isUndated = today == nil && last?.sentence == sentence && meaning.core.isAnnualDay
    guard isStory || isUndated, let anchor = current(sentence), let days = anchor.days,
      let told = meaning.told(from: days), told != meaning
    else { return nil }
    return (told, anchor)
  }
}

extension TimeMeaning {
  /// The time with the year, month or day that a story has reached said outright; nil when it says it itself.
  func told(from line: DayRange) -> TimeMeaning? {
    switch self {
    case .annual(let annual, .nearest), .annual(let annual, .told):
      return .annual(annual, .stated(annual.year(after: line)))
    case .annual(let annual, .shifted(0, .article)): return .annual(annual, .stated(line.last.year))
    // «That winter» after November is the one that follows.
    case .annual(.season(let season), .shifted(0, .earlier)):
      return .annual(.season(season), .stated(Annual.season(season).year(after: line)))
    case .dayOfMonth(let day):
      let month = day < line.first.day && line.count == 1 ? line.first.adding(months: 1) : line.first
      return .annual(.day(month: month.month, day: day), .stated(month.year))
    case .weekday(let weekday, .nearest):
      guard line.count <= 31 else { return nil }
      let found = line.first.adding(days: 1 + (weekday - line.first.weekday + 6) % 7)
      return .annual(.day(month: found.month, day: found.day), .stated(found.year))
    case .shifted(0, let unit, .article) where unit.rawValue > CalendarUnit.day.rawValue:
      return .shifted(0, unit, .earlier)
    case .earlier(let unit, .article): return .earlier(unit, .earlier)
    case .later(let unit, .article): return .later(unit, .earlier)
    case .dated(let weekday, let inner): return inner.told(from: line).map { .dated(weekday: weekday, $0) }
    case .part(let part, let inner): return inner.told(from: line).map { .part(part, of: $0) }
    case .counted(let count, let unit, let inner):
      return inner.told(from: line).map { .counted(count, unit, from: $0) }
    case .nth(let number, let unit, let inner):
      return inner.told(from: line).map { .nth(number, unit, of: $0) }
    case .daypart(let part, let inner): return inner.told(from: line).map { .daypart(part, $0) }
    case .clock(let hour, let minute, let inner):
      return inner.told(from: line).map { .clock(hour, minute, $0) }
    case .range(let first, let second):
      let start = first.told(from: line)
      let end = second.told(from: line)
      return start == nil && end == nil ? nil : .range(start ?? first, end ?? second)
    case .annual, .years, .weekday, .shifted, .around, .earlier, .later, .stretch, .reference, .duration,
      .everyWeekday, .every, .nothing:
      return nil
    }
  }
}

extension Annual {
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
