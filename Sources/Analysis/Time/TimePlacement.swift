import TimelineModel

/// Places each time of an article in the calendar, once the article's own date is known, and says why.
///
/// One for all of them: as a value it would be copied for each question that is asked of it.
final class TimePlacement {
  private let dates: ArticleDates
  private let published: When?
  private let today: When?
  /// Times that mean the same and are counted from the article are the same days wherever they stand: in a text so
  /// long that many do.
  private var known: [Key: Place]?
  /// The times told so far, which «dagen etter» is counted from.
  private let story: StoryTime
  /// Whether the time just before is a date that nothing places: what is counted from it is open too.
  private var isOpen = false
  /// Where the article is a list of days, the one whose entry has begun.
  private var entry: StoryTime.Anchor?

  /// In an article of fewer times hardly two mean the same.
  private static let many = 100

  private struct Key: Hashable {
    var meaning: TimeMeaning
    var resolution: TimeResolution
  }

  private struct Place {
    var when: When?
    var type: TimeMention.TimeType
    var value: String
    /// For the explanation: the days before their beginning or end was taken, and the other reading.
    var whole: When?
    var other: When?
  }

  init(_ dates: ArticleDates) {
    self.dates = dates
    published = dates.isAnchored ? When(dates.published) : nil
    today = dates.today.map { When($0) }
    let detection = StoryDetection(text: dates.text, times: dates.times, published: dates.published)
    story = StoryTime(
      dates.isStory ? StoryThread(text: dates.text, lexicon: dates.lexicon, times: dates.times) : nil,
      lookBacks: dates.isStory || dates.published.latest == nil ? [] : detection.lookBacks, today: today)
    known = dates.times.count < Self.many ? nil : [:]
  }

  /// All times in reading order, each with the days it can be and why.
  func mentions() -> [TimeMention] {
    let entries = DayEntries(text: dates.text, times: dates.times)
    return dates.times.enumerated().map { index, time in
      let time = entry == nil ? afterMidnight(time) ?? weekBefore(index, time) ?? time : time.inEntry
      let retold = story.retold(index, time, in: dates.text.sentences[time.sentence].passage)
      let place = place(of: time, retold?.meaning)
      let span = dates.span(of: time)
      let earlier = anchor(of: time, time.meaning, time.direction)
      let explanation = TimeExplanation(
        dates: dates, time: time, when: place.when, whole: place.whole, other: place.other,
        article: time.meaning.isCountedInYears ? published : today,
        earlier: earlier, story: retold?.anchor)
      if isAnchor(time) {
        if place.when != nil {
          isOpen = false
        } else if time.meaning.isDay && time.meaning.anchor == .article || time.meaning.isBesideEvent {
          isOpen = true
        }
      }
      var mention = TimeMention(
        span: span, type: place.type, value: place.value,
        dating: Dating(dated(place.when, time), reasons: explanation.reasons))
      mention.modifier = time.shade.modifier
      if place.type == .set {
        mention.quantifier = time.shade.isEach ? "EVERY" : nil
        mention.frequency = time.shade.times.map { "\($0)X" }
      }
      switch time.meaning.anchor {
      case .article: mention.anchor = .article
      case .earlier: mention.anchor = earlier.map { .time($0.index) } ?? .article
      // «Nylig» is before the article, not at a distance from it.
      case nil: mention.anchor = time.meaning.dayless == .vague ? .article : nil
      }
      if let retold { mention.anchor = .time(retold.anchor.index) }
      if let when = place.when, isAnchor(time) || entries.headings.contains(index) {
        let isTold = retold != nil || time.meaning.anchor == nil
        let anchor = pass(time, from: earlier, when, index, isTold: isTold)
        if entries.headings.contains(index) { entry = anchor }
      }
      return mention
    }
  }

  /// «Rundt 5. mai» is about that day; «rundt klokken 18 mandag» is that Monday.
  private func dated(_ when: When?, _ time: FoundTime) -> When? {
    guard time.shade.modifier == .approximate, time.meaning == time.meaning.day else { return when }
    return when.map { When($0.days, approximate: true) }
  }

  /// «Tirsdag kveld … Rundt klokken 1 kom politiet»: past midnight it is the day after.
  private func afterMidnight(_ time: FoundTime) -> FoundTime? {
    guard case .clock(..<5, _, .shifted(0, .day, .earlier)) = time.meaning,
      case .clock(let hour, let minute, _) = time.meaning,
      let told = anchor(of: time, time.meaning, time.direction), dates.times[told.index].meaning.isLate,
      // «Det startet klokken 23.30. Klokken 01 kom politiet», told on that day: it has not come yet.
      time.direction == .future || told.when.days.onlyDay == nil || told.when.days != today?.days
    else { return nil }
    return FoundTime(time, meaning: .clock(hour, minute, .shifted(1, .day, .earlier)), tokens: time.tokens)
  }

  /// «Fredag og lørdag», told on a Friday: the days lie in that order, so the first is not today.
  private func weekBefore(_ index: Int, _ time: FoundTime) -> FoundTime? {
    guard dates.ownWeekday == nil, today?.days.onlyDay != nil, time.direction == .past,
      time.meaning.isNearestWeekday, index + 1 < dates.times.count, case let next = dates.times[index + 1],
      next.meaning.isNearestWeekday, next.sentence == time.sentence, next.direction == time.direction,
      dates.isJoined(time, next),
      let first = days(of: time.meaning, time.resolution, at: time)?.onlyDay,
      let second = days(of: next.meaning, next.resolution, at: next)?.onlyDay, first > second
    else { return nil }
    let day = TimeMeaning.counted(-7, .day, from: time.core)
    let meaning = if case .daypart(let part, _) = time.meaning { TimeMeaning.daypart(part, day) } else { day }
    return FoundTime(time, meaning: meaning, tokens: time.tokens)
  }

  /// - Parameter retold: what the time means in an article that tells of years gone.
  private func place(of time: FoundTime, _ retold: TimeMeaning?) -> Place {
    if let retold { return computedPlace(of: time, retold) }
    let meaning = time.meaning
    // A history's «today» is no day.
    if story.isStory, meaning == .shifted(0, .day, .article) {
      return computedPlace(of: time, .reference(.present))
    }
    if known == nil || meaning.anchor == .earlier { return computedPlace(of: time, meaning) }
    let key = Key(meaning: meaning, resolution: time.resolution)
    if let place = known?[key] { return place }
    let place = computedPlace(of: time, meaning)
    known?[key] = place
    return place
  }

  private func computedPlace(of time: FoundTime, _ meaning: TimeMeaning) -> Place {
    let resolution = time.resolution
    let own = self.days(of: meaning, resolution, at: time)
    func days(_ part: TimeMeaning) -> DaySet? {
      part == meaning || part == meaning.day ? own : self.days(of: part, resolution, at: time)
    }
    var place = Place(
      when: own.map { When($0) }, type: TimexValue.type(of: meaning),
      value: TimexValue.value(of: meaning, days: days))
    if case .part(_, let inner) = meaning { place.whole = days(inner).map { When($0) } }
    if meaning.choice == .nearestPast { place.other = other(than: place, time) }
    return place
  }

  /// - Parameter isTold: whether it says its year, or takes it from one told before.
  private func pass(
    _ time: FoundTime, from: StoryTime.Anchor?, _ when: When, _ index: Int, isTold: Bool
  ) -> StoryTime.Anchor {
    let anchor = StoryTime.Anchor(
      index: index, when: when, span: dates.span(of: time), sentence: time.sentence,
      paragraph: dates.text.sentences[time.sentence].passage,
      isLongAgo: isLongAgo(when) && (isTold || from?.isLongAgo == true),
      isDay: time.meaning.isDay || when.days.onlyDay != nil, isAhead: isAhead(when),
      isSince: dates.isSince(time))
    let core = time.core
    story.pass(
      anchor, from: from, time.meaning,
      isCompared: core.isCompared || !story.isStory && time.meaning.isYearAgo,
      isAside: core.isBefore && dates.isSubordinate(time, .pluperfect) || dates.isOfRelative(index))
    return anchor
  }

  /// So many days before the article a date needs its year.
  private static let longAgo = 400

  private func isLongAgo(_ when: When) -> Bool {
    guard let last = when.latest, let first = published?.earliest else { return false }
    return last.adding(days: Self.longAgo) < first
  }

  /// Whether it lies before the article.
  private func isBehind(_ when: When) -> Bool {
    guard let last = when.latest, let first = published?.earliest else { return false }
    return last < first
  }

  /// Whether it lies after the article.
  private func isAhead(_ when: When) -> Bool {
    guard let first = when.earliest, let last = published?.latest else { return false }
    return first > last
  }

  /// What the words would mean if they looked the other way; told where the article's own day is known.
  private func other(than place: Place, _ time: FoundTime) -> When? {
    guard let article = published?.days.onlyDay, let first = (place.whole ?? place.when)?.earliest else {
      return nil
    }
    let meaning = if case .part(_, let inner) = time.meaning { inner } else { time.meaning }
    // «Fredag 13. november» is not the nearest 13 November when that is no Friday.
    if case .dated(_, let day) = meaning.day,
      let plain = days(of: day, time.resolution, at: time),
      plain != place.when?.days
    {
      return When(plain)
    }
    let turned = TimeResolution(direction: first > article ? .past : .future)
    let other = days(of: meaning, turned, at: time)
    // A weekday on its own day is that day either way: the other one is that of the week after.
    let isSame = other == place.when?.days && meaning.isCountedFromNearestWeekday
    return (isSame ? other?.shifted(byDays: 7) : other).map { When($0) }
  }

  /// Whether «dagen etter» may be counted from it: times of the story, not of links and advertisements.
  private func isAnchor(_ time: FoundTime) -> Bool {
    let kind = dates.text.passages[dates.text.sentences[time.sentence].passage].kind
    return kind.isRunning || kind == .caption || kind == .title || story.isStory && kind == .subhead
  }

  /// «Falt dagen før»: a heading of the news leans on what stands below it.
  private func isHeading(_ time: FoundTime) -> Bool {
    let kind = dates.text.passages[dates.text.sentences[time.sentence].passage].kind
    return !story.isStory && (kind == .title || kind == .subhead) && dates.text.passages.count > 1
      && time.meaning.isAwayInDays
  }

  private func days(of meaning: TimeMeaning, _ resolution: TimeResolution, at time: FoundTime) -> DaySet? {
    if let own = dates.ownWeekday, case .weekday(let weekday, .nearest) = meaning.day {
      return besideOwn(own, weekday, resolution.direction)
    }
    switch meaning.anchor {
    case .earlier where isOpen || isHeading(time): return nil
    case .earlier where meaning.isAnniversary: return anniversary(meaning, resolution, at: time)
    case .earlier:
      let earlier = anchor(of: time, meaning, resolution.direction)
      // «Neste morgen ga de seg», with nothing told before it: what is past does not follow the article.
      if earlier == nil, meaning.isLater, time.look.cue != nil, time.look.direction != .future { return nil }
      var from = (earlier?.when ?? today)?.days
      // «Fra november 2011 til april 2016 … samme høst»: that of its end.
      if let earlier, meaning.isOfSameYear, case .range = dates.times[earlier.index].meaning,
        let last = from?.latest
      {
        from = DaySet(last)
      }
      return resolution.days(
        of: meaning.asPrecise(as: earlier?.when), from: from.map { meaning.base(in: $0) })
    case .article where meaning.isCountedInYears: return resolution.days(of: meaning, from: published?.days)
    case .article, nil: return resolution.days(of: meaning, from: today?.days)
    }
  }

  /// «Femårsdagen» is counted from what was told, and has come or soon will; else nobody knows of what it is.
  private func anniversary(_ meaning: TimeMeaning, _ resolution: TimeResolution, at time: FoundTime)
    -> DaySet?
  {
    let told = anchor(of: time, meaning, resolution.direction)?.when.days
    guard let days = told.flatMap({ resolution.days(of: meaning, from: $0) }), let first = days.earliest
    else {
      return nil
    }
    let last = published?.latest?.adding(days: Self.soon)
    return last.map { first <= $0 } ?? true ? days : nil
  }

  /// So many days on an anniversary is told of beforehand.
  private static let soon = 400

  /// What a time is counted from that leans on another; «by nightfall» itself looks neither way.
  private func anchor(of time: FoundTime, _ meaning: TimeMeaning, _ direction: Direction) -> StoryTime.Anchor?
  {
    let isPlain = time.meaning.isClock || time.look.cue?.kind == .limit
    let looks = isPlain && direction == .future ? .open : direction
    let told = story.anchor(of: meaning, looks, in: time.sentence)
    if let entry, meaning.leansOnEntry, told?.sentence != time.sentence { return entry }
    // «De ba onsdag om et møte, og det skal begynne klokken 18»: not on the day that lies behind.
    if !story.isStory, time.meaning.isClock, direction == .future, let told, told.sentence == time.sentence,
      isBehind(told.when), let cue = time.look.cue, cue.kind == .future,
      (dates.times[told.index].tokens.upperBound..<time.tokens.lowerBound).contains(cue.token)
    {
      return nil
    }
    return told
  }

  /// Another weekday lies as far from the article's own as the days of a week do; «søndag kommer en uttalelse» in the
  /// news of Sunday is said of that day.
  private func besideOwn(_ own: Int, _ weekday: Int, _ direction: Direction) -> DaySet? {
    let back = (own - weekday + 7) % 7
    return today?.days.shifted(byDays: direction == .future && back > 0 ? 7 - back : -back)
  }
}

extension TimeMeaning {
  /// The time without the part of its day.
  fileprivate var day: TimeMeaning {
    switch self {
    case .daypart(_, let inner), .clock(_, _, let inner): inner.day
    case .annual, .years, .weekday, .dated, .shifted, .around, .earlier, .later, .part, .range, .reference,
      .duration, .everyWeekday, .everyYear, .every, .dayOfMonth, .counted, .nth, .stretch, .nothing:
      self
    }
  }

  /// «A year earlier» than a quarter is a quarter too.
  fileprivate func asPrecise(as earlier: When?) -> TimeMeaning {
    guard case .shifted(let years, .year, .earlier) = self, let days = earlier?.days,
      let first = days.earliest,
      days.ranges.first == CalendarUnit.quarter.range(around: first, shiftedBy: 0, .open)
    else { return self }
    return .shifted(4 * years, .quarter, .earlier)
  }

  /// Whether the small hours told after it are those of the next day: «tirsdag kveld», «klokken 23».
  fileprivate var isLate: Bool {
    switch self {
    case .daypart(.evening, _), .clock(18..., _, _): true
    default: false
    }
  }

  /// «Dagen før», «to dager senere».
  fileprivate var isAwayInDays: Bool {
    if case .shifted(let count, .day, .earlier) = core { count != 0 } else { false }
  }

  /// «Dagen etter», «tre år senere», «the following Monday».
  fileprivate var isLater: Bool {
    switch core {
    case .shifted(1..., _, .earlier), .around(1..., _, _, .earlier), .annual(_, .shifted(1..., .earlier)),
      .annual(_, .beside(1...)):
      true
    case .counted(let count, _, let inner): count >= 0 && inner.isLater
    case .range(let first, _): first.isLater
    default: false
    }
  }

  /// «A year ago», «the year-ago quarter»: what is compared with.
  fileprivate var isYearAgo: Bool {
    self == .shifted(-1, .year, .article) || self == .shifted(-5, .quarter, .article)
  }

  /// «Dagen før», «three days earlier».
  fileprivate var isBefore: Bool { if case .shifted(..<0, .day, .earlier) = core { true } else { false } }

  /// «Samme år», «samme høst».
  fileprivate var isOfSameYear: Bool {
    switch core {
    case .annual(_, .shifted(0, .earlier)), .shifted(0, .year, .earlier): true
    default: false
    }
  }

  /// So many years to the day after another.
  fileprivate var isAnniversary: Bool {
    if case .around(let low, let high, .year, .earlier) = core { low == high && low > 0 } else { false }
  }

  /// Where in the time before it it is counted from: «that winter … two years earlier» from where the other
  /// begins, «the following May» from where it ends.
  fileprivate func base(in days: DaySet) -> DaySet {
    switch core {
    // «Ved årtusenskiftet … tre år etter»: a few days are no stretch of time to count from the start of.
    case .shifted(1..., let unit, .earlier) where (unit == .year || unit == .month) && days.count <= 7:
      days.end
    case .shifted(_, .year, .earlier) where core == self: days.beginning
    case .annual(_, .beside(let count)): count < 0 ? days.beginning : days.end
    default: days
    }
  }

  /// Years and months are counted from all days of the article, not from those of its main weekday alone.
  fileprivate var isCountedInYears: Bool {
    switch core {
    case .annual: true
    case .shifted(_, let unit, _), .stretch(_, let unit, _), .earlier(let unit, _), .later(let unit, _):
      unit.rawValue >= CalendarUnit.month.rawValue
    case .counted(_, _, let inner), .nth(_, _, let inner): inner.isCountedInYears
    case .years, .weekday, .dated, .around, .part, .range, .daypart, .clock, .reference, .duration,
      .everyWeekday, .everyYear, .every, .dayOfMonth, .nothing:
      false
    }
  }
}

extension DaySet {
  /// The first day of one stretch, when it is no longer than a year; days that may be the one or the other stay.
  fileprivate var beginning: DaySet {
    guard ranges.count == 1, count <= 366, let first = earliest else { return self }
    return DaySet(first)
  }

  /// The last day, likewise.
  fileprivate var end: DaySet {
    guard ranges.count == 1, count <= 366, let last = latest else { return self }
    return DaySet(last)
  }
}
